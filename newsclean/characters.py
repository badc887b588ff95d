"""Tables of characters: what is known of single characters, so that a line is told from most others by a walk over its letters.

Compiled by mypyc, a look at a character costs two machine instructions or three and makes no string; a pattern of many words costs
fifty times that. In plain Python a walk over a long text is the dearer one: a `WordSketch` then leaves the answer to the pattern
behind it, and `newsclean.literal_index` uses a library. The other walks are over short lines and run as they are.

    traits_of({"?!": 1, "다": 2})   →  1 for `?` and `!`, 2 for `다`, 0 for all others
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from string import ascii_letters, digits
from types import FunctionType
from typing import TYPE_CHECKING, Final

from newsclean.alternation import alternation

if TYPE_CHECKING:
    from mypy_extensions import i64

SIZE: Final = 0x10000
"""Characters of a table, those of the basic plane. All others, such as emoji, have no trait."""
HASHES: Final = 256
_FIRST_SYLLABLE: Final = ord("가")
_LAST_SYLLABLE: Final = ord("힣")
_FIRST: Final = 1
_SECOND: Final = 2
_ALONE: Final = 4


def traits_of(traits: Mapping[str, int]) -> bytes:
    """The traits of characters, given for all that share one; of a character given twice the last one counts.

    >>> marks = traits_of({"?!": 1, "다": 2})
    >>> marks[ord("!")], marks[ord("다")], marks[ord("가")]
    (1, 2, 0)
    """
    found = bytearray(SIZE)
    for chars, each in traits.items():
        for char in chars:
            if ord(char) < SIZE:
                found[ord(char)] = each
    return bytes(found)


def class_bits(*given: str) -> bytes:
    """A byte for every character up to U+FFFF: bit 0 is set for the characters of the first class, bit 1 for those of the second, …

    >>> class_bits("([", "]")[ord("]")]
    2
    """
    found = bytearray(SIZE)
    for bit, chars in enumerate(given):
        for char in chars:
            if ord(char) < SIZE:
                found[ord(char)] |= 1 << bit
    return bytes(found)


COMPILED: Final = not isinstance(traits_of, FunctionType)
"""Whether mypyc compiled this module: its functions are then no Python functions."""


BLANKS: Final = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
"""White space of every kind, as `str.isspace` and patterns understand it."""
IS_BLANK: Final = traits_of({BLANKS: 1})


def trait(text: str, at: i64, traits: bytes) -> i64:
    """The trait of one character of a text.

    >>> trait("가다", 1, traits_of({"다": 2}))
    2
    """
    code: i64 = ord(text[at])
    if code >= SIZE:
        return 0
    return traits[code]


def pair_slot(first: i64, second: i64) -> i64:
    """A place for two characters in a table of `SIZE`; two others may share it. Codes beyond the plane are welcome."""
    return (first * 31 + second) & (SIZE - 1)


def slot_bits(slots: Iterable[int]) -> bytes:
    """A bit for each of `SIZE` places, set for those given: place `p` is bit `p & 7` of byte `p >> 3`.

    >>> table = slot_bits([9])
    >>> table[9 >> 3] >> (9 & 7) & 1, table[8 >> 3] >> (8 & 7) & 1
    (1, 0)
    """
    found = bytearray(SIZE >> 3)
    for slot in slots:
        found[slot >> 3] |= 1 << (slot & 7)
    return bytes(found)


def hashed(chars: str) -> bytes:
    """A small table, made at once: 1 at the code of each of the characters modulo `HASHES`, where others may stand as well.

    >>> hashed("가")[ord("가") % HASHES], hashed("가")[ord("나") % HASHES]
    (1, 0)
    """
    found = bytearray(HASHES)
    for char in chars:
        found[ord(char) % HASHES] = 1
    return bytes(found)


def places(text: str, traits: bytes, begin: i64, end: i64) -> list[int]:
    """Where the characters stand that have a trait, from `begin` to below `end`.

    >>> places("가?나!", traits_of({"?!": 1}), 0, 3)
    [1]
    """
    found: list[int] = []
    end = min(end, len(text))
    at = begin
    while at < end:
        code: i64 = ord(text[at])
        if code < SIZE and traits[code]:
            found.append(at)
        at += 1
    return found


_LETTERS: Final = traits_of({ascii_letters + digits: 1})


def heads_among(texts: tuple[str, ...], traits: bytes, begin: i64, end: i64) -> list[int]:
    """Which of the texts from `begin` to below `end` have a first character with a trait. None of them is empty.

    >>> heads_among(("▶ 가", "나", "※ 다"), traits_of({"▶※": 1}), 0, 3)
    [0, 2]
    """
    found: list[int] = []
    end = min(end, len(texts))
    at = begin
    while at < end:
        code: i64 = ord(texts[at][0])
        if code < SIZE and traits[code]:
            found.append(at)
        at += 1
    return found


def tails_among(texts: tuple[str, ...], traits: bytes, begin: i64, end: i64) -> list[int]:
    """As `heads_among`, for last characters.

    >>> tails_among(("했다.", "나", "갔다."), traits_of({".": 1}), 0, 3)
    [0, 2]
    """
    found: list[int] = []
    end = min(end, len(texts))
    at = begin
    while at < end:
        text = texts[at]
        code: i64 = ord(text[len(text) - 1])
        if code < SIZE and traits[code]:
            found.append(at)
        at += 1
    return found


def marks_among(texts: tuple[str, ...]) -> list[int]:
    """Which of the texts begin with a mark: neither a Korean syllable nor a Latin letter or a digit. None of them is empty.

    >>> marks_among(("▶ 가", "나", "3일", "📷 다"))
    [0, 3]
    """
    found: list[int] = []
    count: i64 = len(texts)
    at: i64 = 0
    while at < count:
        code: i64 = ord(texts[at][0])
        if not _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE and (code >= SIZE or not _LETTERS[code]):
            found.append(at)
        at += 1
    return found


@lru_cache(maxsize=64)
def _glyphs(glyphs: str) -> tuple[bytes, str, bool]:
    """The glyphs as traits, those that have none, such as emoji, and whether all are marks; filters ask for the same ones on every page."""
    beyond = "".join([glyph for glyph in glyphs if ord(glyph) >= SIZE])
    return traits_of({glyphs: 1}), beyond, len(marks_among(tuple(glyphs))) == len(glyphs)


def starting(texts: tuple[str, ...], glyphs: str, marked: list[int]) -> list[int]:
    """Which of the texts begin with one of the glyphs; `marked` are those that begin with a mark, which are few.

    >>> starting(("▶ 가", "나", "📷 다"), "▶📷", [0, 2])
    [0, 2]
    """
    table, beyond, are_marks = _glyphs(glyphs)
    if not are_marks and not beyond:
        return heads_among(texts, table, 0, len(texts))
    found: list[int] = []
    for index in marked if are_marks else range(len(texts)):
        text = texts[index]
        code: i64 = ord(text[0])
        if (code < SIZE and table[code]) or (code >= SIZE and text[0] in beyond):
            found.append(index)
    return found


class WordSketch:
    """A cheap test in front of a pattern, whether a text may hold one of some words: by the first two characters of each, in any
    combination. Raises `ValueError` for words that begin with characters beyond U+FFFF.

    >>> sketch = WordSketch(("사진", "ⓒ"))
    >>> sketch.may_be_in("누리 사진", 0, 5), sketch.may_be_in("누리ⓒ", 0, 3)
    (True, True)
    """

    __slots__ = ("table",)

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(words)
        if any(ord(char) >= SIZE for word in listed for char in word[:2]):
            raise ValueError(f"words begin in the basic plane; got {listed!r}")
        alone = "".join([word for word in listed if len(word) == 1])
        pairs = [word[:2] for word in listed if len(word) > 1]
        self.table = class_bits("".join([pair[0] for pair in pairs]), "".join([pair[1] for pair in pairs]), alone)

    def may_be_in(self, text: str, start: int, end: int) -> bool:
        """False only if none of the words stands in ``text[start:end]``; `end` is not beyond the text."""
        return not COMPILED or self.holds_beginning(text, start, end)

    def holds_beginning(self, text: str, start: int, end: int) -> bool:
        """What `may_be_in` answers where walks are cheap."""
        return self.find_beginning(text, start, end) >= 0

    def find_beginning(self, text: str, start: int, end: int) -> int:
        """The first place where one of the words may begin; -1 if none does."""
        table = self.table
        at: i64 = start
        stop: i64 = end
        before: i64 = 0
        while at < stop:
            char: i64 = ord(text[at])
            kind: i64 = 0
            if char < SIZE:
                kind = table[char]
            if kind & _SECOND and before & _FIRST:
                return at - 1
            if kind & _ALONE:
                return at
            before = kind
            at += 1
        return -1


class Words(WordSketch):
    """A test whether a text holds one of some words. Raises `ValueError` as a `WordSketch` does, and without words.

    >>> words = Words(("사진", "에디터", "ⓒ"))
    >>> words.stand_in("누리 사진", 0, 5), words.stand_in("누리 에디션", 0, 6)
    (True, False)
    """

    __slots__ = ("beginnings", "pattern")

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(words)
        if not listed or not all(listed):
            raise ValueError(f"words have characters; got {listed!r}")
        super().__init__(listed)
        self.pattern = re.compile(alternation(listed))
        self.beginnings: dict[str, list[str]] = {}
        """The words by their first two characters."""
        for word in listed:
            self.beginnings.setdefault(word[:2], []).append(word)

    def stand_in(self, text: str, start: int, end: int) -> bool:
        """One of the words stands in ``text[start:end]``; `end` is not beyond the text."""
        return self.are_met(text, start, end) if COMPILED else self.pattern.search(text, start, end) is not None

    def are_met(self, text: str, start: int, end: int) -> bool:
        """What `stand_in` answers where walks are cheap."""
        at = self.find_beginning(text, start, end)
        while at >= 0:
            if trait(text, at, self.table) & _ALONE:
                return True
            for word in self.beginnings.get(text[at : at + 2], ()):
                if at + len(word) <= end and (len(word) == 2 or text[at : at + len(word)] == word):
                    return True
            at = self.find_beginning(text, at + 1, end)
        return False
