"""Credits of pictures in a text that came as one line, and the picture in front of its lead.

    … 둘러보고 있다. 뉴시스| 가람군은 …                                   →  where the bare credit ends
    군, 도서관 예산 3년 만에 증액| 28일 … 내걸려 있다. 뉴시스| 가람군은 …      →  where the caption begins and the lead does

Must never be cut: what goes on about the agency (`연합뉴스 취재 결과`), a first sentence that reports or says what an office does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.characters import IS_BLANK, places, trait, traits_of
from newsclean.korean.credit_fragments import is_watched, may_be_shown
from newsclean.korean.credit_names import AGENCIES, PLACE, PLAIN_AGENCY, read_credit
from newsclean.korean.credit_sentences import is_whole_caption, split_sentences
from newsclean.korean.credits import is_bare_credit
from newsclean.korean.names import word_set
from newsclean.korean.scanning import matches_at

if TYPE_CHECKING:
    from mypy_extensions import i64

LONGEST_PICTURE: Final = 250
SHORTEST_LEAD: Final = 100
"""Characters behind the first picture."""
# 했다.| 그는 / 합니다.”| 이어 / 할까?| — not: 2.5% , No. 1 , 연합뉴스 after a caption's sentence, see _CREDITED
SENTENCE: Final = re.compile(r"[.?!\"”’')\]](?:(?<=[가-힣][.?!])|(?<=[가-힣][.?!][\"”’')\]]))\s+(?=\S)")
# What goes on about the agency itself: 연합뉴스 기자가, 로이터 통신은, 뉴시스 등 외신은
_OF_AGENCY: Final = (
    r"(?:[가-힣]{0,6}(?:기자|특파원|사장|대표|사옥|본사|노조|지부|노사|측|이사|보도|취재|인터뷰|기사|통신|직원|관계자|구성원|홈페이지)(?:[은는이가을를의에도와과들진\s])"
    r"|(?:앵커|속보|헬기|데이터|지국|제휴|신입|긴급|특집|논설|포토|단독|사진|영상|카메라|여론조사|설문|집계|분석|유튜브|채널|자료|통계|정보|서비스|그래픽|계정|화면|방송|라디오|등)(?:\s|[가-힣]{1,3}\s)"
    r"|등\s|TV|신임|창사|창립|단독|노동조합|편집|(?:전|현|가|에|의|은|는)\s|[가-힣]{2,4}(?:입니다|였습니다))"
)
# 있다. 누리뉴스| 가람군은 / 있다. 누리뉴스.| 2월 첫날인 / 있다. 사진공동취재단| “그는 — a bare agency behind a caption's sentence;
# not: 있다. 연합뉴스에 따르면, 있다. 연합뉴스 4일 보도
_CREDITED: Final = re.compile(
    rf"[.)]\s(?:{PLACE}?{PLAIN_AGENCY}|(?:[가-힣]{{2,3}}=)?(?:로이터|AP|AFP|EPA)|[가-힣A-Za-z]{{2,10}}\s(?:자료)?사진)"
    rf"(?:(?=\s(?:[가-힣A-Z“\"‘'\[(▲]|\d{{1,2}}일\s(?!보도|방송|자)))(?!\s{_OF_AGENCY})|(?=\.\s[가-힣A-Z0-9“\"‘'\[(▲]))"
)
_CREDITED_FIRST: Final = traits_of({".)": 1})
"""What it begins with."""
_NAME_ENDS: Final = frozenset(name.split()[0][-2:] for name in AGENCIES)
_JOINTS: Final = "=/"
_BEHIND_NAMES: Final = ("사진", "자료사진", *_JOINTS)
# 교환하고 있다. 가람군청 제공| 가람군은 — not: 있다. 무료 제공 서비스는
_GIVEN: Final = re.compile(r"(?<=있다\.)\s(?P<credit>[가-힣A-Za-z0-9·]{2,14}(?:\s[가-힣A-Za-z0-9·]{2,14})?\s제공)(?=\s[가-힣A-Z“\"‘'\[(▲])")
# 누리뉴스| 가람군에서 … — the credit of a picture without a caption, at the head; not: 연합뉴스 기자가
_OPENING: Final = re.compile(rf"(?P<agency>{PLAIN_AGENCY})(?=\s[가-힣A-Z“\"‘'(\[])(?!\s{_OF_AGENCY})")
# (홍길동 기자 gildong@) / /홍길동 기자 / [사진=누리뉴스] / 《사진=누리뉴스》 / 사진|홍길동 기자 / 2031.3.4. photo@x.example *재판매 및 DB 금지 — a credit behind a
# caption's sentence stays with it; not: (사진을 찍은 …), 2031년
_DATED: Final = r"20\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s?/\S{2,14}|\s?[A-Za-z0-9._-]{2,30}@\S+)?(?:\s\*?재판매\s및\sDB\s금지)?"
CREDIT: Final = re.compile(
    r"(?:(?:[\[(<](?:사진|[^\[\]()<>]{0,30}(?:제공|캡처|자료사진|출처)|[가-힣]{2,4}\s?(?:사진)?기자)[^\[\]()<>]{0,30}[\])>]"
    r"|《\s?사진\s?[=:][^《》]{2,30}》|/\s?[가-힣]{2,4}\s(?:사진|영상|선임|인턴)?기자(?!\s?[(\[]?[\w.-]{2,30}@)"
    rf"|/?\s?사진\s?[|｜=ㅣ]\s?\S{{2,12}}(?:\s기자)?|[ⓒ©]\s?\S{{2,12}})(?:\s?{_DATED})?|{_DATED})(?=[\s\[【(<▲]|$)"
)
# 가람군 예산 3년 만에 다시 증액| 28일 가람군의 한 도서관에 … — a deck in front of the day on which a picture was taken
_DAY: Final = re.compile(r"(?P<last>[가-힣]{2})\s(?=\d{1,2}일\s[가-힣])")
_SHORTEST_DECK: Final = 20
_JOINED: Final = frozenset("이가에의로와과도만며고서월")
_ADNOMINAL: Final = (4, 8)
"""The finals ㄴ and ㄹ: `비가 내린 28일`, `휴일인 28일`, `지난 28일`, `첫날 28일`."""
_DECK_NOUNS: Final = word_set("견인 추진 전환 개선 확산 출간 승인 발간 개편 감면 지원 할인 촉진 증진 마련 선언 제안 당선 증가 추가 평가")
"""What decks end in, though it ends like a particle or an adnominal clause."""
BRACKET: Final = re.compile(r"[\[(<〈【《]([^\[\]()<>〈〉【】《》]{2,40})[\])>〉】》](?=\s)")
_LABELS: Final = ("사진", "자료", "그래픽", "이미지", "일러스트", "삽화", "출처")


# What follows a bare credit begins with a subject of its own: 가람군은, 더불어누리당 지도부가, 가람은행 돈을 빼돌린, 4일, ▲, “아무도 …
# not: 여론조사에서는, 집계로는, 사진을 본 주민들은, 노동자들이 (the agency's), "오보 인정" 사과문을
_SUBJECT: Final = r"[^\s\"'“”‘’]+(?<!에서)(?<!로)(?<!에)(?<![하되있없받찍들])(?:은|는|이|가|께서)\s"
_BEGINS: Final = re.compile(
    rf"\s(?:{_SUBJECT}|[^\s\"'“”‘’]+(?<![을를에의와과도로서들은는])\s[^\s\"'“”‘’]+(?<!에서)(?<!로)(?<!에)(?<![하되있없받찍])(?:은|는|이|가|께서)\s"
    r"|[가-힣]{1,6}(?:은행|그룹|전자|경찰|검찰|병원|대학교?|시청|군청|구청)\s[가-힣]+[을를의에]\s"
    r"|(?:[가-힣]{1,6}\s)?\S{1,10}(?:사단|부대|병원|학교|법원|지법|공항|공장|국회|광장|마을)에서\s"
    r"|\d{1,4}[년월일]\s|[▲(]|\[(?!단독|속보|종합|팩트|포토|영상|특집|인터뷰)"
    r"|[\"“][^\"”]{20,}[\"”](?!\s?(?:기사|보도|제목|영상|사진|속보))[^\"“”]?)"
)
_ANY_SUBJECT: Final = re.compile(r"[가-힣]{2,}(?:은|는|이|가|도)\s")
# 연합뉴스 가람군이, 뉴시스 정부가 — not: 연합뉴스 경영진이
_OFFICE: Final = re.compile(r"\s(?:[가-힣]{1,4}[군시도구]|[가-힣]{0,4}(?:정부|경찰|검찰|법원|대통령|국회))(?:은|는|이|가)\s")
_NOT_GIVEN: Final = re.compile(r"\s(?:자료|사진|영상|통계|정보|서비스|도시락)")
_SHORTEST_NAME: Final = 2
"""Characters; longer words are compared by their first two."""
_WORDS: Final = 3
"""Words behind a giver, one of which names it again: `통계청 제공 홍길동 통계청장은`."""


def find_credits(text: str) -> dict[int, int]:
    """Where bare credits begin and end: behind sentences, and at the head of the line in front of the lead."""
    found: dict[int, int] = {}
    for match in matches_at(_CREDITED, text, _ends_before_names(text)):
        end = match.end()
        if text[end] == "." or "=" in match.group() or _begins(text, end):
            found[match.start() + len(". ")] = end + 1 if text[end] == "." else end
    for match in _GIVEN.finditer(text) if " 제공 " in text else ():
        name = read_credit(match["credit"])
        if name and name.kind == "giver" and _is_handed_out(text, match["credit"], match.end()):
            found[match.start() + 1] = match.end()
    if (opening := _OPENING.match(text)) and text.count(opening["agency"]) == 1:
        first = SENTENCE.search(text, opening.end())
        subjects = _ANY_SUBJECT.findall(text, opening.end(), first.start() if first else len(text))
        if (len(subjects) > 1 or _OFFICE.match(text, opening.end())) and _BEGINS.match(text, opening.end()):
            found[0] = opening.end()
    return found


def _ends_before_names(text: str) -> list[int]:
    """The ends of sentences that a name of `_CREDITED` may follow."""
    return [at for at in places(text, _CREDITED_FIRST, 0, len(text) - 2) if trait(text, at + 1, IS_BLANK) and _may_be_name(text, at + 2)]


def _may_be_name(text: str, begin: int) -> bool:
    """The word that begins here ends like an agency's name, stands in front of `사진`, or is a place (`한빛=`) in front of a name."""
    end: i64 = begin
    size: i64 = len(text)
    while end < size and not trait(text, end, IS_BLANK):
        end += 1
    word = text[begin:end].rstrip(".")
    return word[-2:] in _NAME_ENDS or word[-1:] in _JOINTS or text.startswith(_BEHIND_NAMES, end + 1)


def _begins(text: str, end: int) -> bool:
    """Another sentence than the agency's begins: with a day, what somebody said, or a subject that the text names again.

    Not `연합뉴스 앵커가`, `뉴스1 헬기가`: what belongs to an agency is named once.
    """
    if _BEGINS.match(text, end) is None:
        return False
    words = text[end : end + LONGEST_PICTURE].split()[:2]
    if words[0][0] in "▲[(“\"" or words[0][0].isdigit() or _OFFICE.match(text, end):
        return True
    return any(text.count(word[:2]) > 1 for word in words if len(word) > _SHORTEST_NAME)


def _is_handed_out(text: str, credit: str, end: int) -> bool:
    """A picture was handed out, and what follows is about the giver, dated or said; not `누리재단 제공 도시락이`, `유족 제공 사진 속`."""
    if _NOT_GIVEN.match(text, end):
        return False
    words = text[end : end + LONGEST_PICTURE].split()[:_WORDS]
    again = any(word.startswith(credit[:2]) for word in words)
    return _BEGINS.match(text, end) is not None and (again or words[0][0] in "▲[(“\"" or words[0][0].isdigit())


def find_first_picture(text: str, credited: dict[int, int]) -> tuple[int, int]:
    """Where a caption begins that opens the line, alone or behind a deck, and where the lead does behind its credit; zeros if none does."""
    spans = dict(credited)
    for match in SENTENCE.finditer(text, 0, LONGEST_PICTURE):
        if (credit := CREDIT.match(text, match.end())) and credit.group()[-1] != ",":
            spans.setdefault(match.end(), credit.end())
    for match in BRACKET.finditer(text, 0, LONGEST_PICTURE):
        if match.start() and is_bare_credit(match.group()) and ("=" not in match[1] or match[1].startswith(_LABELS)):
            spans.setdefault(match.start(), match.end())
    first = min(spans, default=0)
    if not 0 < first < LONGEST_PICTURE:
        return 0, 0
    bare = first in credited
    start = _deck_end(text, first) if bare else 0
    words, end = text[start:first].rstrip(), spans[first]
    if len(text) - end <= SHORTEST_LEAD or not (is_whole_caption(words) or (bare and _is_watched(words))):
        return 0, 0
    return start, end + len(text[end:]) - len(text[end:].lstrip())


def _deck_end(text: str, end: int) -> int:
    """Where a deck ends in front of a caption that opens with its day; 0 where the caption goes on (`비가 내린 28일`, `시장이 28일`)."""
    stop = text.find("다. ", 0, end)
    for match in _DAY.finditer(text, _SHORTEST_DECK, end if stop < 0 else stop):
        last = match["last"]
        if last in _DECK_NOUNS or not (last[1] in _JOINED or (ord(last[1]) - ord("가")) % 28 in _ADNOMINAL):
            return match.end()
    return 0


def _is_watched(words: str) -> bool:
    """In front of a bare agency, which no article has behind its first sentence: that one shows something going on, and none reports.

    `안내문이 내걸려 있다. 가람군에 따르면 … 수준이다.`; not `시는 대책을 검토하고 있다.`
    """
    starts = split_sentences(words)
    first = words if len(starts) == 1 else words[: starts[1]].rstrip()
    return may_be_shown(words) and is_watched(first)
