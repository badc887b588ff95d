"""How much a line looks like a headline, by itself."""

from __future__ import annotations

import re
from typing import Final

from newsclean.characters import WordSketch
from newsclean.filters.title_repeats import SHORTEST
from newsclean.korean.sentences import ends_sentence

_GLYPHS: Final = re.compile("[…·“”‘’→↑↓]")
_SOME_GLYPH: Final = WordSketch("…·“”‘’→↑↓")
_LABELS: Final = ("// ", "기자, ", "사진 출처", "사진 설명", "사진설명", "사진출처")
_LABEL_HEADS: Final = "/기사"
# what parts the steps of a path, of an address and of a list
_PARTED: Final = WordSketch((" >", ":/", " /"))
# // 오류를 우회하기 위한 함수 추가 function _callback() {} — not: 함수 f(x){…}가 …
_CODE: Final = re.compile(r"^//|\) ?\{|\bfunction\b|=>|[\w$\])] ?= ?[\w$\"'\[{]")
LONGEST: Final = 120
"""Characters of a headline."""
MENU: Final = 4.0
"""What a line loses that says its words over and over."""


def could_be(text: str) -> bool:
    """What no headline is left out: too short or too long, a path, an address, a list, a picture's label, code, what somebody says."""
    if not SHORTEST <= len(text) <= LONGEST:
        return False
    if _PARTED.may_be_in(text, 0, len(text)) and (" > " in text or "://" in text or text.count(" / ") > 1):
        return False
    if (text[0] in _LABEL_HEADS and text.startswith(_LABELS)) or (text[-1] in "{};" and _CODE.search(text)):
        return False
    # a speaker and his words: [홍길동/주민 : "…"]
    return not (text[0] in "[<【◀" and (text[-1] in "]>】▶" and (":" in text or len(text) < 12)))


def looks(text: str) -> float:
    """How much a line looks like a headline, by itself; a menu loses `MENU` besides, see `repeats_itself`."""
    first, last = text[0], text[-1]
    score = 1.5 if len(text) >= 15 else 0.0
    if _SOME_GLYPH.may_be_in(text, 0, len(text)) and _GLYPHS.search(text):
        score += 1
    if first == "[":
        score += -2 if text.find("]") == len(text) - 1 else 0.5 if last != "]" else 0  # [홍길동의 느린 산책]: the series
    if last == "." and ends_sentence(text):
        score -= 2
    if first in "▲△◆▶■(":
        score -= 2
    elif first in "-–—":  # a deck, or a list item
        score -= 1.5
    return score


def repeats_itself(text: str) -> bool:
    """한빛 뉴스 한빛 뉴스 …: a menu."""
    if text.count(" ") < 5:
        return False
    words = text.split()
    return len(words) >= 6 and len(set(words)) * 4 < len(words) * 3


def may_be_title(text: str) -> bool:
    """It looks like a headline rather than not, and is no menu."""
    return looks(text) >= 0 and not repeats_itself(text)
