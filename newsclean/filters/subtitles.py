"""Deck lines (부제) between the title and the lead.

    군민회관 다시 문 연다
    3년 만에 보수 마쳐                       →  subtitle
    "주민 품으로"                            →  subtitle

    [홍길동의 느린 산책]                     →  subtitle, right above the title
    [누리뉴스 홍길동 기자] [배추값 두 배로…한 포기 7000원]     →  subtitle

A deck has no sentence ending and stands above the first sentence of the body. An unknown line below the date hides no
decks above it. Must never touch: a short first sentence
(`공로패는 원장이 직접 전달했다.`), in-body subheads, speaker markers (`[앵커]`), programme lines (`■ 진행 : …`).

Left out, as no decks: lines of nothing but the words of players, settings and buttons (`속도 선택하기 느림 빠름`; not `여성 기사 속도
빠르게 늘어`), who handed a picture out (`가람연대 다솜 제공`; not `신입생에게 기숙사 제공`), a programme's tag (`[뉴스데스크]`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import phrase_list
from newsclean.filters.reaction_words import SURE
from newsclean.korean.byline_heads import closing_bracket
from newsclean.korean.credit_names import read_credit
from newsclean.korean.sentences import is_short_sentence
from newsclean.page import Page
from newsclean.record import Record
from newsclean.structure import find_zone

_DECK: Final = Rule("subtitles/deck", "a deck line above the lead", Label.SUBTITLE, Edge.HEAD)
_BRACKETED: Final = Rule("subtitles/bracketed", "a deck in brackets behind the writer's", Label.SUBTITLE, Edge.INSIDE)
_TITLE: Final = Label.TITLE
_PUBLISHED: Final = Label.PUBLISHED
_BESIDE_DECKS: Final = (Label.BYLINE, Label.SECTION)
_HEAD: Final = int(Edge.HEAD)
"""Bound here once, for they are asked of many lines."""
_KICKER: Final = Rule("subtitles/kicker", "the name of the series, above the title", Label.SUBTITLE, Edge.HEAD)
# [뉴스데스크], [누리 뉴스 9], [뉴스투데이 현장] — not: [뉴스 속 과학], [홍길동의 느린 산책]
_PROGRAMME: Final = re.compile(
    r"\[(?:[A-Z가-힣]{1,6} ?)?(?:(?:뉴스|NEWS) ?(?:\d{1,2}|데스크|투데이|광장|라인|나이트|와이드|룸|센터|파이터|퍼레이드|특보|매거진|현장|타임|포커스|24)"
    r"|\d{1,2}시? ?뉴스|(?:모닝|굿모닝|이브닝|나이트|생방송|아침|저녁|주말|정오) ?(?:뉴스|와이드)|(?:굿모닝|모닝) ?[A-Z]{2,4})(?: ?\S{1,6})?\]"
)
LONGEST: Final = 90
SHORTEST_KICKER: Final = 7
LONGEST_KICKER: Final = 24
"""Characters with the brackets; shorter ones are chips: `[단독]`, `[사설]`, `[인터뷰]`."""
SHORTEST: Final = 6
MOST: Final = 8
MOST_BETWEEN: Final = 40
"""Claimed lines (tools, dates, a caption) between two decks or between decks and lead."""
LONGEST_RUN: Final = 200
"""Characters of several decks that run into one another, in front of the writer's dateline on their own line."""
LONGEST_GIVER: Final = 24
"""Characters of a line that names who handed a picture out."""
_GIVEN: Final = " 제공"
LONGEST_SERIES: Final = 14
"""Characters of a series tag in front of a deck."""
# Words of tool bars; a line of which half are such words is no deck
_TOOLS: Final = frozenset(
    ["페이스북", "트위터", "카카오톡", "카카오스토리", "네이버", "밴드", "블로그", "URL", "URL복사", "링크", "복사", "공유", "공유하기", "기사", "프린트", "인쇄", "인쇄하기", "스크랩", "글씨", "글자", "글자크기", "글씨크기", "크기", "크게", "작게", "확대", "축소", "설정", "폰트", "댓글", "댓글달기", "좋아요", "본문", "보기", "듣기", "구독", "저장", "북마크", "닫기", "열기", "메일", "이메일", "재생", "길이", "현재", "시간", "0", "가", "+", "-"]
)
# Words of players, settings and reaction buttons; a line is no deck if it has no other words (`속도 선택하기 느림 빠름`)
_WIDGETS: Final = phrase_list("""
선택하기 선택된 선택 평가하기 성별 남성 여성 속도 느림 보통 빠름 기본 작게 크게 아주 매우 가장 최대 최소
글꼴 굴림 돋움 바탕 맑은고딕 나눔고딕 나눔명조 나눔바른고딕 마루부리
동영상 설명 고정 취소 확인 설정 화질 고화질 표준화질 자동재생 음소거 전체화면
""")
_REACTIONS: Final = SURE[: SURE.index("감동")]  # behind it stand ordinary words
_WIDGET: Final = re.compile(
    rf"(?>{'|'.join(sorted(map(re.escape, {*_TOOLS, *_WIDGETS, *_REACTIONS}), key=len, reverse=True))}|\d단계)++[\d,]*"
)
_EDGES: Final = "_*,·|/()[]"
_BUTTONS: Final = ("하기", "보기", "듣기", "바로가기")
_ASKING: Final = (*_BUTTONS, "세요")
_ENDINGS: Final = (*_BUTTONS, "니다", "세요", "드려요", " 기자")
"""How buttons, notices and an outlet's nameless byline end, and decks do not."""
_SWITCHES: Final = ("켜기", "끄기")
LONGEST_SWITCH: Final = 12
"""Characters of a switch: `용어 풀이 켜기`."""
_LABELS: Final = ("담당부서", "담당 부서", "담당자", "작성자", "등록자", "배포일", "첨부파일", "조회", "문의처", "연락처", "기사 관련 정보")
"""Labels of the sheet above a press release or an article."""
FEWEST_SYLLABLES: Final = 5
"""Hangul syllables of a deck; less is a button or a label."""
FEWEST_SPACES: Final = 4
"""Spaces of an English deck; `By Hong Gil-dong` has fewer."""
SHORTEST_BRACKETED: Final = 12
LONGEST_BRACKETED: Final = 140
"""Characters of a deck in brackets."""
# what has the end of a sentence, names a source or begins like a note: 편집자주 …, 사진=…, 앵커 : …
_NO_DECK: Final = re.compile(r"[다요음][.]|니다$|[=@:]|기자|^(?:편집자|사진|영상|그래픽|자료|인터뷰|앵커|알림|정정|바로잡|이 기사|(?:글|정리|대담|진행)[ ·/])")
# what headlines are made of and titles of works in brackets are not: [배추값 두 배로…한 포기 7000원] — not: [그대 앞에 다시 서다], [2031 가람 책 잔치]
_HEADLINE: Final = re.compile(r"…|\.\.|→|[\"'“‘\[]|.{20}")
# the bracket is part of the sentence: [그대 앞에 다시, 서다]가 개봉했다, [2031 가람 책 잔치] 행사장에, [아무도 모르는 봄] 제작사는
_GOES_ON: Final = re.compile(
    r"(?:은|는|이|가|을|를|의|에|에서|와|과|도|로|으로)\s"
    r"|\s(?:행사|축제|개막|폐막|공연|전시|대회|제작|배급|주최|주관|측|관계자|작가|감독|저자|출연|시사회|주인공|작품|영화|드라마|앨범|특별전)[가-힣]{0,4}\s"
)
_SYLLABLE: Final = re.compile("[가-힣]")
_HANGUL: Final = re.compile(rf"(?:[^가-힣]*[가-힣]){{{FEWEST_SYLLABLES}}}")


@dataclass(frozen=True)
class Subtitles(Record):
    """See the module."""

    name: str = "subtitles"

    def __call__(self, page: Page) -> Iterator[Claim]:
        zone = find_zone(page)
        if not zone:
            return
        yield from _bracketed(page)
        texts, states, prose = page.texts, page.states, page.document.prose
        found: list[int] = []
        skipped = 0
        title, date = _title_and_date(page, zone.first)
        above, top = date, next(iter(page.lines_of(_TITLE)), len(texts))
        latin = title >= 0 and _SYLLABLE.search(texts[title]) is None
        index = zone.first
        while index > 0:
            index -= 1
            if not states[index]:
                text = texts[index]
                given = text.endswith(_GIVEN) and _is_given(page, text)
                if prose[index]:
                    told = index < date and index - 1 == title and len(text) <= LONGEST  # a sentence between title and date
                elif len(text) > LONGEST:
                    told = _is_run(page, index, text)
                else:
                    told = not given and _is_deck(text, latin and title < index < date) and not _is_dated(page, index)
                if told:
                    found.append(index)
                    skipped = 0
                    if len(found) == MOST:
                        break
                    continue
                if not given and not _is_button(text):
                    if index <= above:
                        break
                    index, above = above, -1  # what stands below the date says nothing of the decks above it
                    continue
            elif _ends_decks(page, index, top):
                break
            skipped += 1
            if skipped > MOST_BETWEEN:
                break
        if (kicker := _kicker(page, zone.first)) >= 0:
            yield page.claim(kicker, _KICKER, texts[kicker])
        for each in reversed(found):
            text = page.texts[each]
            start = len(text) - len(text.lstrip("-–—ㆍ· ")) if text[0] in "-–—" else 0
            yield page.part(each, start, len(text), _DECK, " ".join(text[start:].split()))


def _bracketed(page: Page) -> Iterator[Claim]:
    """The deck in brackets right behind the writer's: `[누리뉴스 홍길동 기자] [[오늘의 시장] 배추값 두 배로…한 포기 7000원]`.

    Left alone: what has the end of a sentence, and tags and notes of another kind (`[앵커]`, `[편집자주]`, `[사진=…]`).
    """
    first = page.document.prose.find(1)
    for index in page.lines_of(Label.BYLINE):
        rule = page.rule(index)
        if index > first >= 0:
            return
        if rule is None or rule.label is not Label.BYLINE or page.texts[index][0] not in "[(【":
            continue
        if page.is_closed(index) and index + 1 < len(page.texts) and page.is_open(index + 1) and page.texts[index + 1][0] == "[":
            index += 1
        if page.is_closed(index) or not (spans := page.spans(index)):
            continue
        start, end = spans[0]
        text = page.document.text[start:end]
        closing = closing_bracket(text, 0) if text[0] == "[" else -1
        inside = text[1:closing].strip() if closing > 0 else ""
        fits = SHORTEST_BRACKETED <= len(inside) <= LONGEST_BRACKETED and inside.count(" ") > 1
        if fits and _HEADLINE.search(inside) and not _NO_DECK.search(inside) and not _GOES_ON.match(text, closing + 1):
            yield Claim(start, start + closing + 1, _BRACKETED, " ".join(inside.split()))
        return


def _kicker(page: Page, first: int) -> int:
    """The line right above the title that names the series it belongs to, in brackets: `[홍길동의 느린 산책]`; -1 if none does."""
    titles = page.lines_of(Label.TITLE)
    above = titles[0] - 1 if titles and titles[0] < first else -1
    if above < 0 or not page.is_open(above):
        return -1
    text = page.texts[above]
    named = SHORTEST_KICKER <= len(text) <= LONGEST_KICKER and text[0] == "[" and text.find("]") == len(text) - 1
    return above if named and not _PROGRAMME.fullmatch(text) else -1


def _title_and_date(page: Page, first: int) -> tuple[int, int]:
    """The title's line and the topmost date line between it and the body; -1 for both if there is none."""
    titles = page.lines_of(Label.TITLE)
    date = next((i for i in page.lines_of(Label.PUBLISHED) if titles and titles[0] < i < first), -1)
    if date < 0:
        return -1, -1
    return max(i for i in titles if i < date), date


def _ends_decks(page: Page, index: int, title: int) -> bool:
    """The title stands here, or another claimed line of the article's head; decks may stand above its date, writer and section."""
    rule = page.rule(index)
    if rule is None:
        return False
    label = rule.label
    if label in _BESIDE_DECKS:
        return title >= index and not rule.name.startswith("dates/")
    if label is not _TITLE and page.edges[index] < _HEAD:
        return False
    return label is not _PUBLISHED and not rule.name.startswith("dates/")


def _is_button(text: str) -> bool:
    """An unknown button or call between decks and lead: `링크`, `페이스북 트위터 링크`, `다른 기사 보기`, `가게를 검색하세요!!`."""
    if len(text) < SHORTEST and " " not in text:
        return True
    return len(text) < LONGEST and (text.rstrip("!").endswith(_ASKING) or _is_bar(text))


def _is_bar(text: str) -> bool:
    words = text.split()
    if sum(word in _TOOLS for word in words) * 2 >= len(words):
        return True
    return all(_WIDGET.fullmatch(word) for each in words if (word := each.strip(_EDGES)))


def _is_given(page: Page, text: str) -> bool:
    """`가람연대 다솜 제공` above the lead: who handed a picture out — not: `신입생에게 기숙사 제공`, `가람군 새 교복 제공`.

    Of two words and more the article must tell that the last one does something, and not that it is handed out.
    """
    words = text.split()
    if words[-1] != "제공" or len(text) > LONGEST_GIVER or (name := read_credit(text)) is None or name.kind != "giver":
        return False
    giver, whole = words[-2], page.document.text
    if len(words) == 2:
        return True
    return any(f"{giver}{topic}" in whole for topic in ("은 ", "는 ", "측")) and not any(f"{giver}{given}" in whole for given in ("을 ", "를 "))


def _is_deck(text: str, latin: bool) -> bool:
    """`latin`: an English line between an English title and its date is one, too."""
    if not SHORTEST <= len(text) <= LONGEST or text[0] in "<【◀■□▶▷#©ⓒ@/△▲":
        return False
    if " " not in text or text.rstrip("!").endswith(_ENDINGS) or text.startswith(_LABELS):
        return False
    if len(text) <= LONGEST_SWITCH and text.endswith(_SWITCHES):
        return False
    if "다. " in text or "요. " in text or is_short_sentence(text):
        return False  # a line with a sentence inside is the lead of hard-wrapped copy
    if text[0] == "[" and not 2 <= text.find("]") <= LONGEST_SERIES:  # [오늘의 건강] 전해질 신호 5가지
        return False
    if latin and text.count(" ") >= FEWEST_SPACES and text[0].isalpha():
        return True
    return _HANGUL.match(text) is not None and not _is_bar(text)


def _is_run(page: Page, index: int, text: str) -> bool:
    """Decks that lost the breaks between them: `…갯벌 길 열려주민 3백 명 함께 걸어|[누리뉴스 홍길동 기자] 가람군은 …`."""
    if len(text) > LONGEST_RUN or index + 1 not in page.document.joints or index in page.document.joints:
        return False
    rule = page.rule(index + 1)
    return rule is not None and rule.label is Label.BYLINE and rule.name.endswith("dateline") and _is_deck(text[:LONGEST], False)


def _is_dated(page: Page, index: int) -> bool:
    """The date line of an unknown build: `사회부 홍길동 기자2031-03-04 17:11`, `2031년 3월 4일2031년 3월 5일`; not `3월 4일 개막`."""
    stamps = page.document.stamps(index) if "20" in page.texts[index] else []
    return len(stamps) > 1 or any(stamp.precision != "day" for stamp in stamps)


subtitles = Subtitles()
