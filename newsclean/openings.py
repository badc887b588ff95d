"""Lines at the edge of the body that are no sentences by their shape, and yet belong to it.

Must never be taken for such: a deck (`3년 만에 보수 마쳐`, `"주민 품으로"`), the caption of a picture (`갯벌을 걷는 모습.`), a teaser.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.sentences import ends_sentence, is_short_sentence
from newsclean.page import Page

_SPEAKERS: Final = re.compile(r"\[\s?(?:앵커|기자|리포트|리포터|인터뷰|녹취|질문|답변|편집자|진행자|사회자|VCR|PD)")
_HANGUL: Final = re.compile("[가-힣]")
_QUOTES: Final = frozenset("\"“”‘’'")
_ADDRESSED: Final = ("여러분", "님", "께", "에게")
"""How the first line of a speech or a letter ends: `사랑하는 딸에게,`."""
_SHOWS: Final = ("모습.", "장면.", "전경.", "풍경.", "현장.", "사진.", "자료.", "제공.", "캡처.", "갈무리.", "조감도.", "포스터.", "화면.")
"""How captions end."""
SHORTEST_BROKEN: Final = 28
"""Characters of a line in which one sentence ends and another begins."""
# 밝혔다. 회관은 두 해 동안 … — a line that begins with the last word of a sentence, in the past tense; not: 그렇다. 그는 …
_PREDICATE: Final = re.compile(r"[가-힣]{1,4}[했됐혔았었왔였쳤졌렸렀녔꼈켰겼셨섰갔났샀탔랐봤줬뒀췄]다\.(?:\s|$)")
_SENTENCES: Final = ("다. ", "요. ", "죠. ")
"""Where a sentence ends within a line: `김장철입니다. 갓 담근 김치는 왜 시어질까요?` is the lead, whatever it ends with."""
_PAST: Final = 20
"""The final consonant ㅆ of a syllable: 왔, 했, 었."""
# "◎ 진행자 > 안녕하세요", "■ 출연 : 금조단 관장"
_TURN: Final = re.compile(r"(?P<mark>[◎○●■□◆◇▶▷△▲☆★]) ?(?P<who>[가-힣A-Za-z][가-힣A-Za-z ]{0,14}) ?(?P<colon>[>:：])(?=\s?\S)")
# "전시는 5월 3일까지. 관람료 무료. 월요일 휴관"; not "대표 홍길동 | 가람시 누리로 1. 02-000-0000"
_NOTE: Final = re.compile(
    r"(?!(?:글|사진|자료|그림|삽화|그래픽|영상|대표|발행|편집|등록)[가-힣]{0,3}[ ·./])"
    r"[^.\"“”‘’'…=|@©ⓒ:<>▶▷■☞]{2,30}(?<=[가-힣)])"
    r"(?:\. [^.\"“”‘’'…=|@©ⓒ:<>▶▷■☞]{2,30}){1,5}\.?"
)
# 문의 : 가람부 누리국 예산과(044-000-0000), 누리청 다솜팀(044-000-0001) — not: 문의 : 02-000-0000, 광고 문의
_OFFICE: Final = r"[가-힣·]{2,12}(?: [가-힣·]{2,14}){0,4}(?<=[과국실팀부청처단관원])(?:\s?장)? ?\(0\d{1,2}[-)] ?\d{3,4}-\d{4}\)"
_ASK: Final = re.compile(rf"문의 ?[:：] ?{_OFFICE}(?: ?[,/·] ?{_OFFICE}){{0,5}}")
# 최신 트렌드 총집결(클릭!) — a promo without a mark
CALL: Final = re.compile(r"클릭|바로가기|구독|더 ?보기|홈페이지|다운로드")
_ROW_MARKS: Final = frozenset("▲▼▽△●○◎")
_ROW_FORMS: Final = (" = ", " : ", "△", "◇", "☎")
"""What the entries of a list have in common."""
_SPEAKER_WORDS: Final = frozenset(("앵커", "앵커멘트", "기자", "리포트", "리포터", "아나운서", "캐스터", "진행자", "사회자"))
LONGEST_SUBHEAD: Final = 30
LONGEST_SIGN: Final = 5
_NEXT_SUBHEADS: Final = 40
"""Lines below the first subhead among which the second stands."""
# 1. 들머리 / #1. 지난달 / 장면 1 / <1> — not: 3년 만에, 12억 들여
_NUMBER: Final = re.compile(r"(?P<before>[#<(\[]|장면 |제|Q|)(?P<number>\d{1,2})(?P<after>\. |[.)>\]]|장 |(?=$))")
_DASHES: Final = "-–— "
_SIGNS: Final = frozenset("띠리")
"""Last syllables of the signs in horoscopes: 쥐띠, 물병자리."""
_NEXT_TURNS: Final = 30
"""Lines below a bare speaker's word one of which is another."""
_NEXT_ROWS: Final = 4
"""Lines below or above an entry one of which is built alike."""
LONGEST_NOTE: Final = 80
LONGEST_NOTICE: Final = 3
"""Lines of a notice between the head of a radio talk and its first turn."""
LONGEST_TOLD: Final = 17
SHORTEST_BRIEFING: Final = 40
LONGEST_DECK: Final = 70
"""Characters of a paragraph without a verb: of one with more than one full stop, and of any."""
SHORTEST_QUOTE: Final = 20


def opens_body(text: str) -> bool:
    """A short sentence, a speaker's marker, a list line or a whole remark: it is no deck wherever it stands."""
    if is_short_sentence(text) or is_briefing(text) or is_aside(text):
        return True
    if text[0] == "[":  # [앵커] / [홍길동 주민 : "…"], but not [오늘의 건강] 전해질 신호 5가지
        return not text.startswith("[사진") and (text[-1] == "]" or ":" in text or _SPEAKERS.match(text) is not None)
    if text[0] in "<【◀■□◆◇▶▷△※Q":
        return not text.startswith("<사진")
    if not ends_sentence(text):
        return len(text) >= SHORTEST_BROKEN and any(end in text for end in _SENTENCES)
    return (text[0] in "\"“‘'" and len(text) > SHORTEST_QUOTE) or (text[-1] in "?!" and any(end in text for end in _SENTENCES))


def is_aside(text: str) -> bool:
    """The author's note between two dashes, if it speaks in whole sentences: `- 순서는 나온 날을 따릅니다 -`; not `- 3년 만에 보수 마쳐 -`."""
    if text[0] not in _DASHES or text[-1] not in _DASHES:
        return False
    inner = text.strip(_DASHES)
    return inner.endswith("니다") or is_short_sentence(inner)


def opens_below_head(text: str) -> bool:
    """Between the date and the lead: `“밥은 먹었어?”`, `새벽 4시 30분.`, `존경하는 시민 여러분,`. Decks have no full stop.

    >>> opens_below_head("다음은 기념사 전문."), opens_below_head("갯벌을 걷는 조사원들 모습."), opens_below_head("“주민 품으로”")
    (True, False, False)
    """
    if is_remark(text):
        return True
    if text[-1] == ",":
        return text[:-1].endswith(_ADDRESSED)
    if text[0] in "▲△":  # a caption that has its own full stop
        return False
    return text[-1] == "." and ends_sentence(text) and not text.endswith(_SHOWS) and _HANGUL.match(text[-2]) is not None


def is_remark(text: str) -> bool:
    """What somebody says, from one quotation mark to the other, with an end of its own: `“밥은 먹었어?”`."""
    return is_quoted(text) and ends_sentence(text[1:-1])


def is_quoted(text: str) -> bool:
    """One quotation from the first character to the last: `“주민 품으로”`; not `“고쳐 씁니다” 골목 수선집`."""
    return text[0] in _QUOTES and text[-1] in _QUOTES and _QUOTES.isdisjoint(text[1:-1])


def is_briefing(text: str) -> bool:
    """A paragraph in the clipped style of market notes and reports: `8월 물가 2.1% 상승. 전월보다 0.3%p 낮은 수준. 환율은 1,300원대 기록.`

    No deck and no headline is that long and ends in a full stop; captions say what they show.
    """
    if len(text) < SHORTEST_BRIEFING or text[-1] != "." or not ends_sentence(text) or text.endswith(_SHOWS):
        return False
    return len(text) >= LONGEST_DECK or ". " in text


def is_told(text: str) -> bool:
    """A short sentence that lost its full stop: `그리고 봄이 왔다`; the past tense, since headlines are in the present.

    >>> is_told("그리고 봄이 왔다"), is_told("군민회관 다시 문 연다"), is_told("다리 열렸다…주민 환영")
    (True, False, False)
    """
    if len(text) > LONGEST_TOLD or text[-1] != "다" or " " not in text or not "가" <= text[-2] <= "힣":
        return False
    return (ord(text[-2]) - ord("가")) % 28 == _PAST and "…" not in text and _QUOTES.isdisjoint(text)


def leads_on(page: Page, text: str, first: int) -> bool:
    """Right above the first sentence, a line that goes with it: a speaker's turn or name, an entry of the list that it stands in,
    the words in front of the predicate that it begins with, broken over two lines."""
    below = page.texts[first]
    if is_turn(text, below) or is_row(page, text, first) or is_speaker(page, text, first) or _PREDICATE.match(below):
        return True
    if is_quip(page, text, first) or is_entry(page, text, first) or _is_opening_piece(page, text, first):
        return True
    return len(text) <= LONGEST_SUBHEAD and is_first_subhead(text, page.texts[first : first + _NEXT_SUBHEADS])


def is_quip(page: Page, text: str, first: int) -> bool:
    """The first of the quips that a column is made of: a quotation, a line on it, the next quotation, and so on."""
    if not is_quoted(text) or is_quoted(page.texts[first]):
        return False
    nexts = [page.texts[i] for i in (first + 1, first + 3) if i < len(page.texts) and page.is_open(i)]
    told = ends_sentence(text[1:-1])
    return bool(nexts) and all(is_quoted(each) and ends_sentence(each[1:-1]) is told for each in nexts)


def is_entry(page: Page, text: str, first: int) -> bool:
    """The heading of the first entry of a list, told by the word that it ends with: `금조단 시인 별세` above `▲ 홍길동씨 별세, …` and another one."""
    word = f" {text.rpartition(' ')[2]}"
    near = page.texts[first : first + _NEXT_TURNS]
    if len(word) <= 2 or len(text) > LONGEST_SUBHEAD:
        return False
    split = f"{word[1:]},"  # where each entry is broken over lines: ▲ / 홍길동 / 별세, 홍금조 …
    return sum((other[0] in _ROW_MARKS and word in other[:LONGEST_SUBHEAD]) or other.startswith(split) for other in near) > 1


def _is_opening_piece(page: Page, text: str, first: int) -> bool:
    """The first words of the line that the sentence stands on, up to their full stop: `사진가가 바라본 현장. 이번에는 …`."""
    joints = page.document.joints
    return first in joints and first - 1 not in joints and text[-1] == "." and text.count(" ") > 1 and ends_sentence(text)


def is_first_subhead(text: str, below: tuple[str, ...]) -> bool:
    """The first of several subheads: the next number stands below, or another word of the same kind (`쥐띠` … `소띠`).

    >>> is_first_subhead("1. 들머리", ("가람군은 …", "2. 마무리")), is_first_subhead("쥐띠", ("48년생 …", "소띠"))
    (True, True)
    >>> is_first_subhead("3년 만에 새 단장", ("가람군은 …", "4년 전에는 …")), is_first_subhead("홍길동", ("가람군은 …", "이나래"))
    (False, False)
    """
    number = _NUMBER.match(text)
    if number is not None:
        following = f"{number['before']}{int(number['number']) + 1}{number['after']}"
        return any(other.startswith(following) and len(other) <= LONGEST_SUBHEAD for other in below)
    return len(text) <= LONGEST_SIGN and text[-1] in _SIGNS and sum(len(other) <= LONGEST_SIGN and other[-1] == text[-1] for other in below) > 0


def is_turn(text: str, below: str) -> bool:
    """What a speaker says without an end of its own, if the next line is marked alike: `◎ 진행자 > 안녕하세요`.

    >>> is_turn("◎ 진행자 > 안녕하세요", "◎ 금조단 > 네, 반갑습니다."), is_turn("◎ 공감하는 누리뉴스", "◎ 금조단 > 네, 반갑습니다.")
    (True, False)
    """
    turn, answer = _TURN.match(text), _TURN.match(below)
    return turn is not None and answer is not None and turn["mark"] == answer["mark"] and turn["colon"] == answer["colon"]


def is_speaker(page: Page, text: str, first: int) -> bool:
    """`앵커:` or a bare `앵커` above the first sentence. The bare word needs another one below: `기자` may be left of a writer's name."""
    if text[-1] in ":：":
        return text[:-1].rstrip() in _SPEAKER_WORDS
    return text in _SPEAKER_WORDS and any(other in _SPEAKER_WORDS for other in page.texts[first : first + _NEXT_TURNS])


def is_row(page: Page, text: str, first: int) -> bool:
    """An entry of a list around the first sentence: it has its mark twice, or a line near it has its mark and its form.

    `▲ 홍길동씨 별세 = 15일 …` above `▲ 금조단씨 별세 = 16일 …`, `▲ 물가 상승. 환율 하락.` above another `▲ …`; not `▲ 갯벌을 걷는 조사원들` above `▲ 갯벌 입구`, which are captions.
    """
    if text[0] not in _ROW_MARKS:
        return False
    if f" {text[0]}" in text:
        return True
    forms = [form for form in _ROW_FORMS if form in text[1:]]
    near = page.texts[first : first + _NEXT_ROWS] + page.texts[max(0, first - 1 - _NEXT_ROWS) : first - 1]
    if ". " in text and text[-1] == "." and page.texts[first][0] == text[0]:
        return True
    return any(other[0] == text[0] and any(form in other[1:] for form in forms) for other in near)


def is_note(text: str) -> bool:
    """Below the last sentence, phrases with full stops between them (when, where and for how much), or which office answers questions.

    >>> is_note("전시는 5월 3일까지. 관람료 무료. 월요일 휴관"), is_note("군민회관 다시 문 연다"), is_note("사진=가람군. 무단 전재 금지")
    (True, False, False)
    """
    if text[0] == "문" and _ASK.fullmatch(text):
        return True
    return len(text) <= LONGEST_NOTE and ". " in text and _NOTE.fullmatch(text) is not None and not CALL.search(text)


def above_notice(page: Page, first: int) -> int:
    """The head of a radio talk, which a notice parts from it: `■ 진행 : 홍길동` / `■ 출연 : …` / `* 아래 텍스트는 …`.

    Two lines or more that are marked alike, right above the notice; no promo, and nothing that another filter took.
    """
    above = first - 1
    while above > 0 and first - above <= LONGEST_NOTICE and page.is_closed(above) and _is_notice(page, above):
        above -= 1
    top, texts = above, page.texts
    while top > 0 and top < first - 1 and page.is_open(top) and is_turn(texts[top], texts[above]) and not CALL.search(texts[top]):
        top -= 1
    return top + 1 if above - top >= 2 else first


def _is_notice(page: Page, index: int) -> bool:
    rule = page.rule(index)
    return rule is not None and rule.name.startswith("disclosure/")
