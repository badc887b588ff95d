"""Which lines may be captions or hold a photo credit, found by what every one of them has: few of a page need to be read."""

from __future__ import annotations

from string import ascii_letters, digits
from typing import Final

from newsclean.characters import heads_among, places, traits_of
from newsclean.korean.byline_plain import plain_credit
from newsclean.korean.credits import MARKERS
from newsclean.page import Page

# What a caption or its credit cannot do without
CUES: Final = (
    "사진", "제공", "연합", "뉴시스", "뉴스1", "ⓒ", "©", "@", "캡처", "로이터", "자료", "DB", "AP", "게티", "그래픽", "일러스트",
    "삽화", "[촬영", "hoto", "PHOTO", "공동취재단", "이미지=", "이미지 =", "이미지:", "이미지 :",
)  # fmt: skip
_SOME_CUE: Final = frozenset(CUES)
LONGEST_BYLINE: Final = 60
"""Characters of a name, a role and an address."""
_DESK_OF_PHOTOS: Final = "photo@"
"""The address of a picture's credit, though it reads like a byline."""
_NO_ADDRESS: Final = traits_of({"".join({chr(code) for code in range(0x80)} - {*ascii_letters, *digits, *"._%+-@"}): 1})
_CENTURIES: Final = ("19", "20")
"""What a picture's date has in front of the address."""
_SHUT: Final = frozenset(")]】》>〉＞0123456789.지")
_BRACKETS: Final = "([<【《"
_OPENING: Final = traits_of({MARKERS + _BRACKETS: 1})


def find_candidates(page: Page) -> tuple[list[int], list[int], list[int]]:
    """The lines that may be captions, those that a marker opens, open or not, and those that a bracket opens."""
    document, texts, states = page.document, page.texts, page.states
    candidates = set(document.holding(_SOME_CUE))
    for index in document.containing("기자"):
        if not states[index] and index not in candidates and _may_name_photographer(texts[index]):
            candidates.add(index)
    marked: list[int] = []
    enclosed: list[int] = []
    for index in heads_among(texts, _OPENING, 0, len(texts)):
        if texts[index][0] in _BRACKETS:
            enclosed.append(index)
        else:
            marked.append(index)
    candidates.update([i for i in marked if not states[i] and _may_be_marked(texts[i])])
    return sorted([i for i in candidates if not (_is_plain_byline(texts[i]) or _is_address(texts[i]))]), marked, enclosed


def _is_plain_byline(text: str) -> bool:
    """홍길동 기자, 홍길동 기자 hong@x.kr: the commonest line with a cue, and no caption or credit — not: 홍길동 기자 photo@x.kr"""
    return len(text) <= LONGEST_BYLINE and text[3:4] == " " and _DESK_OF_PHOTOS not in text and plain_credit(text) is not None


def _is_address(text: str) -> bool:
    """gildong@nuri.example: an address without a name, a label or a date is no credit — not: 2031.03.04gildong@nuri.example"""
    if len(text) > LONGEST_BYLINE or not text.isascii() or "@" not in text or places(text, _NO_ADDRESS, 0, len(text)):
        return False
    return not any(century in text for century in _CENTURIES)


def _may_name_photographer(text: str) -> bool:
    """… 하고 있다. /홍길동 기자 — not: 홍길동 기자, 기자회견을 열었다고 밝힌 시는 내년부터 …"""
    return (len(text) >= 16 or "=" in text) and (text.find("기자", max(0, len(text) - 50)) >= 0 or text[-1] in _SHUT)


def _may_be_marked(text: str) -> bool:
    """▲ … 행사. (한빛시청) / ▲ … 현장./누리뉴스 — not: ▶ 이 시각 주요 기사"""
    return text[-1] in _SHUT or "/" in text[-45:]
