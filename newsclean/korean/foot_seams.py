"""What is glued behind the last sentence of a run: sign-offs, credits, notices and links, each to be cut off as a piece.

    … 밝혔다. 지금까지 경제부 홍길동 기자였습니다. [출처] 누리뉴스(www.x.example)   →  밝혔다.|지금까지 … 기자였습니다.|[출처] …
    … 했다. gildong@x.example (끝) <무단전재 및 재배포 금지> 홍길동 기자             →  했다.|gildong@x.example (끝)|<무단 …>|홍길동 기자

Only the end of the run is looked at, and only what stands behind a sentence, a bracket, an address or a name. The cuts say nothing
of what the pieces are: those nobody claims are joined again. Left alone: `출처: 통계청` behind a sentence, the words in prose, a
mark with plain sentences of the article behind it (`소설은 이렇게 맺는다. <끝> 책은 …`), what somebody says within quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.hints import Joint
from newsclean.korean.scanning import matches_at, places_of
from newsclean.korean.sign_off_seams import find_last_sentence
from newsclean.korean.sources import SOURCE, SOURCE_LABELS, read_source, read_supplier

REACH: Final = 700
"""Characters at the end of a run that may hold what follows its last sentence."""
FOOT_LITERALS: Final = (
    *SOURCE_LABELS, "무단", "지금까지", "끝)", "끝>", "끝]", "제보", "기사제공", "기사 제공", "현장에서 작성된", "원문보기", "원문 보기", "촬영기자", "영상취재",
    "영상편집", "영상 취재", "영상 편집", "위성방송", "케이블",
)  # fmt: skip
"""One of these stands in all that is cut here."""
_LEFT: Final = "<‹〈＜[(【"
_RIGHT: Final = ">›〉＞])】"
_INSIDE: Final = rf"[^{re.escape(_LEFT + _RIGHT)}]"
_BAN: Final = re.compile(
    # <무단전재 및 재배포 금지>, [가람신문(x.example), 무단전재 및 재배포 금지], ‹ ⓒ 누리방송 무단전재 및 재배포 금지 >
    rf"[{re.escape(_LEFT)}]\s?{_INSIDE}{{0,40}}(?:\({_INSIDE}{{3,40}}\))?{_INSIDE}{{0,20}}무단\s?[-·]?\s?(?:전재|복제|배포|사용)"
    rf"{_INSIDE}{{0,50}}금지{_INSIDE}{{0,20}}[{re.escape(_RIGHT)}]"
    # 무단전재 및 재배포 금지, at the end or in front of a name — not: 무단 전재 및 재배포 금지 조항을
    r"|무단\s?전재(?:\s?[-·,]\s?|\s?및\s|\s)재?배포\s?금지(?=\s?(?:$|[\[<(▶※ⓒ©]|[가-힣]{2,4}\s?기자(?:\s|$)))"
)
_SIGN_OFF: Final = re.compile(
    # 지금까지 경제부 홍길동 기자였습니다. — not: 지금까지 열 번 찾은 기자였습니다만
    r"지금까지\s(?:[가-힣A-Z0-9 ]{2,24}?\s?(?:기자|특파원|리포터|캐스터|아나운서)\s?(?:였|이었)습니다"
    # 지금까지 가람시에서 홍길동이었습니다., 지금까지 국회에서 전해드렸습니다. — not: 지금까지 국회에서 논의한 내용을 …
    r"|(?:[가-힣]{2,8}\s)?[가-힣]{2,10}에서\s(?:[가-힣]{2,4}(?:이었|였)습니다|(?:전해|말씀|보내|보도해)\s?드렸습니다))\."
)
# 누리뉴스 홍길동입니다., ONB 홍길동입니다.
_STATION: Final = re.compile(
    rf"(?:(?<=[.”\"’'{re.escape(_RIGHT)}])|(?<=[.”\"’'{re.escape(_RIGHT)}]\s))(?:[A-Z]{{3,4}}|[가-힣A-Z]{{2,8}}\s?뉴스)\s[가-힣]{{2,4}}입니다\."
)
_END_MARK: Final = re.compile(
    # 2031.3.4 gildong@x.example (끝), <끝>
    r"(?:20\d\d[./]\s?\d{1,2}[./]\s?\d{1,2}\.?\s)?[A-Za-z0-9._-]{2,30}@[A-Za-z0-9.-]{4,40}\s?\(끝\)|[(<\[〈【]끝[)>\]〉】]"
)
# ( 누리방송 케이블방송, 위성방송 ch00, www.x.example )
_CHANNELS: Final = re.compile(rf"\({_INSIDE}{{2,60}}(?:위성방송|케이블){_INSIDE}{{2,50}}www\.{_INSIDE}{{4,30}}\)")
_WHOLE: Final = (
    ("무단", 110, _LEFT + "무", _BAN),
    ("지금까지", 0, "", _SIGN_OFF),
    ("입니다.", 20, "", _STATION),
    ("끝", 100, "", _END_MARK),
    ("현장에서", 0, "", re.compile(r"현장에서 작성된 기사입니다\.")),
    ("www.", 120, "(", _CHANNELS),
)
"""What is cut off on both sides: what it holds, how many characters at most stand in front of that, what it begins with if that says
much, the pattern."""
_TIPS: Final = re.compile(
    # 누리뉴스TV 기사문의 및 제보 : …, 기사제보 및 보도자료 gildong@x.example — not: 기사 제보를 받아
    r"(?:(?:(?<![^\s.!?”\"])[^\s#.!?”\"]{2,10}|연합뉴스TV|채널A|TV조선|[A-Z]{3,4}) )?기사 ?문의 및 제보(?= ?[:：])"
    r"|기사 ?제보 ?(?:및|·|,|/) ?보도 ?자료(?=[ :：])"
    r"|(?:[▶▷※☞] ?)?기사 ?제보(?= ?[:：]? ?[A-Za-z0-9._-]{2,30}@)"
)
_LINKS: Final = re.compile(
    r"[▣■◆□](?= ?(?:[가-힣A-Z]{2,8} )?(?:제보 ?[:：]|제보(?: ?하기|는)(?=\s?(?:[▷▶:：]|$|카카오|카톡|전화|이메일|[A-Za-z\d]))"
    r"|(?:기사 )?원문 ?보기(?![가-힣])))"
)
_BEFORE: Final = (
    ("제보", 32, "", _TIPS),
    # ■ 제보하기 ▷ 카카오톡, ▣ 누리뉴스 기사 원문보기 : http… — not: ■ 제보하기까지 3년, ■ 제보는 왜 늦었나
    ("보", 32, "▣■◆□", _LINKS),
    # 촬영기자:홍길동/영상편집:김가온, (영상취재 : 홍길동 …
    ("영", 4, "", re.compile(r"[(\[<]?\s?(?:촬영 ?기자|영상 ?(?:취재|편집))\s?[:：]")),
)
"""What is cut off in front, likewise."""
_BEFORE_LABEL: Final = 8
"""Characters of a source line that stand in front of its label, or fewer: `▶ [ 원문 출처`."""
# 기사제공 누리24홍길동 기자 (gildong@x.example)
_SUPPLIED: Final = re.compile(r"기사 ?제공 ?[:：]? ?[가-힣A-Za-z0-9]{2,10}?(?=[가-힣]{2,4} (?:[가-힣]{2,4})?기자[ (]|\s|$)")
# 홍길동 기자|구독|홍길동 기자의 구독을 취소하시겠습니까?
_CARD: Final = re.compile(r"(?P<name>[가-힣]{2,4}) 기자(?=구독(?P=name) 기자의 구독을 취소)")
_SUBSCRIBED: Final = "구독"
_CANCEL: Final = "구독을 취소"
_BEFORE_CANCEL: Final = 20
"""Characters of `_CARD` in front of it, or fewer: the name and its title twice."""
_ANSWERED: Final = "앵커"
"""Right behind a sign-off the anchor speaks again, and it is part of the talk."""
_SAID: Final = re.compile(r"[\"”'’]?이?라|[\"”'’]\s?(?:이?라|[고며]\s)")
"""Behind what somebody quotes: `"지금까지 국회에서 홍길동이었습니다."라고 말하고`."""
_SIGNS: Final = ("ⓒ", "©", "opyright", "OPYRIGHT", "저작권", "(c)")
LONGEST_NOTICE: Final = 80
_ENDS: Final = frozenset(".?!…”\"’'" + _RIGHT)
_STRAIGHT: Final = "\"'"
_WRITERS: Final = ("기자", "특파원", "금지")


def find_foot_seams(text: str) -> Iterator[tuple[int, Joint]]:
    """Offsets of the cuts near the end of a run."""
    low = max(0, len(text) - REACH)
    prose = find_last_sentence(text, low)
    for literal, ahead, heads, pattern in _WHOLE:
        for match in _matches(text, low, (literal,), ahead, pattern, heads):
            if pattern is _BAN and text.startswith("무", match.start()) and _is_claused(text, match.start()):
                continue
            if match.end() < prose or _SAID.match(text, match.end()):
                continue
            if _may_begin(text, match.start()) and _ANSWERED not in text[match.end() : match.end() + 8]:
                yield match.start(), Joint.FOLD
                yield match.end(), Joint.FOLD
    for literal, ahead, heads, pattern in _BEFORE:
        for match in _matches(text, low, (literal,), ahead, pattern, heads):
            if pattern is _LINKS and match.end() < prose:
                continue
            if _may_begin(text, match.start()) or match[0].endswith("제보"):
                yield match.start(), Joint.FOLD
    for match in _matches(text, low, SOURCE_LABELS, _BEFORE_LABEL, SOURCE):
        if match.end() >= prose and _may_begin(text, match.start()) and read_source(match[0].strip()) is not None:
            yield match.start(), Joint.FOLD
            yield match.end(), Joint.FOLD
    for match in _matches(text, low, ("기사",), 0, _SUPPLIED):
        if match.end() >= prose and _may_begin(text, match.start()) and read_supplier(match[0]) is not None:
            yield match.start(), Joint.FOLD
            yield match.end(), Joint.FOLD
    for match in _matches(text, low, (_CANCEL,), _BEFORE_CANCEL, _CARD):
        yield match.end(), Joint.FOLD
        yield match.end() + len(_SUBSCRIBED), Joint.FOLD


def _matches(text: str, low: int, literals: tuple[str, ...], ahead: int, pattern: re.Pattern[str], heads: str = "") -> list[re.Match[str]]:
    """Matches behind `low` of a pattern that holds one of the literals, with `ahead` characters in front of it at most, and begins with
    one of `heads`, if any are given."""
    places: list[int] = []
    begin = low
    for at in places_of(text, literals, low):
        places += [place for place in range(max(begin, at - ahead), at + 1) if not heads or text[place] in heads]
        begin = at + 1
    return matches_at(pattern, text, places)


def _is_claused(text: str, at: int) -> bool:
    """The ban is the last clause of a notice: `Copyright by 누리뉴스 All Rights Reserved. 무단 전재 및 재배포 금지`."""
    before = text[max(0, at - LONGEST_NOTICE) : at]
    return any(sign in before for sign in _SIGNS)


def _may_begin(text: str, at: int) -> bool:
    """A sentence, a bracket, an address, a reporter's title or a ban ends in front of the place, and no quotation begins there."""
    before = text[max(0, at - 8) : at].rstrip()
    if not before:
        return False
    last = before[-1]
    if last in _STRAIGHT and text.count(last, 0, at) % 2:
        return False
    return last in _ENDS or (last.isascii() and last.isalnum()) or before.endswith(_WRITERS)
