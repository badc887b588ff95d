"""Which lines may hold a byline, found by what every byline has: few of a page need to be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.characters import SIZE, class_bits
from newsclean.korean.names import word_set
from newsclean.page import CLOSED, Page

if TYPE_CHECKING:
    from mypy_extensions import i64

CUES: Final = ("기자", "@", "특파원", "입니다", "논설", "＠", "(at)", "팀]", "캐스터")
_OPENERS: Final = "([【［〔<〈＜（"
# a short line that ends in a title or a team: 홍길동 논설위원 / 디지털뉴스팀 / 홍길동 에디터 Seoul — not: 위원회는 오늘
_SIGNED: Final = re.compile(
    r"(?:위원|실장|주필|주간|고문|국장|편집인|앵커|아나운서|리포터|캐스터|통신원|에디터|칼럼니스트|피디|PD|VJ|인턴|교수|변호사|평론가"
    r"|작가|시인|소설가|박사|소장|회계사|세무사|교사|대표|원장|이사장|기획팀"
    r"|(?:디지털|온라인|인터넷|연예|이슈|뉴미디어|뉴스)[가-힣 ]{0,6}[팀국부룸])(?: 구독| 외 \d명| [A-Z][a-z]+)?\]?$"
)
# The last two characters of a title; teams and what follows a title end in many ways
_TITLE_PAIRS: Final = word_set(
    "위원 실장 주필 주간 고문 국장 집인 앵커 운서 포터 스터 신원 디터 스트 피디 PD VJ 인턴 교수 호사 론가 작가 시인 설가 박사 소장 계사 무사 교사 대표 원장 사장 획팀"
)
_TEAM_ENDS: Final = "팀국부룸"
_FOLLOWING: Final = "독명lnrt"
"""The last characters of what may follow a title: `구독`, `외 2명`, `Seoul`."""
_LAST: Final = "".join(sorted({pair[-1] for pair in _TITLE_PAIRS})) + _TEAM_ENDS + _FOLLOWING + "]"
_STARTS: Final = ("기상캐스터 ", "캐스터 ", "리포터 ", "지금까지 ", "By ", "/")
_OPENS: Final = 1
_STARTED: Final = 2
_ENDED: Final = 4
_BEGUN: Final = _OPENS | _STARTED
_TABLE: Final = class_bits(_OPENERS, "".join(sorted({start[0] for start in _STARTS})), _LAST)
LONGEST_SIGNED: Final = 60
"""A line that only its last word makes a byline (`홍길동 한빛대 경제학과 교수`) is no longer than this."""


def find_candidates(page: Page) -> tuple[list[int], set[int]]:
    """The lines that may hold a byline, in order, and those of them that only a bracket opens: `[한빛일보] 시는 …`."""
    document, texts = page.document, page.texts
    candidates = set(document.containing_any(CUES))
    for index in document.containing("="):  # 세종=홍길동 …, 한빛투데이 디지털뉴스팀 = …
        if texts[index].find("=", 0, 120) >= 0:
            candidates.add(index)
    for index in document.containing(" / "):
        if len(texts[index]) <= LONGEST_SIGNED:
            candidates.add(index)
    tagged: set[int] = set()
    states = bytes(page.states)
    table = _TABLE
    count: i64 = len(states)
    for at in range(count):
        if states[at] == CLOSED:
            continue
        text = texts[at]
        first: i64 = ord(text[0])
        last: i64 = ord(text[len(text) - 1])
        head: i64 = 0
        if first < SIZE:
            head = table[first] & _BEGUN
        ended = last < SIZE and table[last] & _ENDED != 0
        if not head and not ended:
            continue
        if ended and 4 < len(text) <= LONGEST_SIGNED and _is_signed(text):
            candidates.add(at)
        elif head and at not in candidates:
            if head & _OPENS:
                tagged.add(at)
            elif len(text) <= LONGEST_SIGNED and text.startswith(_STARTS):
                candidates.add(at)
    return sorted(candidates | tagged), tagged


def _is_signed(text: str) -> bool:
    """Whether a short line that ends in one of `_LAST` ends in a title or a team."""
    words = text[:-1] if text[-1] == "]" else text
    if words[-1] in _FOLLOWING:
        words = words.rpartition(" ")[0].removesuffix(" 외")
    return (words[-2:] in _TITLE_PAIRS or words[-1:] in _TEAM_ENDS) and _SIGNED.search(text, max(0, len(text) - 16)) is not None
