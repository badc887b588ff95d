"""Tables of characters: what is known of single characters, so that a line is told from most others by a walk over its letters.

Compiled, a look at a character costs two machine instructions or three and makes no string; a pattern of many words costs fifty times
that. Interpreted, the pattern is the cheaper one: there a `WordSketch` says yes to everything.

    table({"?!": 1, "다": 2})   →  1 for `?` and `!`, 2 for `다`, 0 for all others
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import FunctionType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mypy_extensions import i64

SIZE: Final = 0x10000
"""Characters of a table, those of the basic plane. All others, such as emoji, have no trait."""
_FIRST: Final = 1
_SECOND: Final = 2
_ALONE: Final = 4


def table(traits: Mapping[str, int]) -> bytes:
    """The traits of characters, given for all that share one; of a character given twice the last one counts.

    >>> marks = table({"?!": 1, "다": 2})
    >>> marks[ord("!")], marks[ord("다")], marks[ord("가")]
    (1, 2, 0)
    """
    found = bytearray(SIZE)
    for chars, each in traits.items():
        for char in chars:
            if ord(char) < SIZE:
                found[ord(char)] = each
    return bytes(found)


def classes_of(*given: str) -> bytes:
    """A byte for every character up to U+FFFF: bit 0 is set for the characters of the first class, bit 1 for those of the second, …

    >>> classes_of("([", "]")[ord("]")]
    2
    """
    found = bytearray(SIZE)
    for bit, chars in enumerate(given):
        for char in chars:
            if ord(char) < SIZE:
                found[ord(char)] |= 1 << bit
    return bytes(found)


COMPILED: Final = not isinstance(table, FunctionType)
"""Walks over characters are cheap."""


def trait(text: str, at: i64, traits: bytes) -> i64:
    """The trait of one character of a text.

    >>> trait("가다", 1, table({"다": 2}))
    2
    """
    code: i64 = ord(text[at])
    if code >= SIZE:
        return 0
    return traits[code]


def mark(first: i64, second: i64) -> i64:
    """A place for two characters in a table of `SIZE`; two others may share it. Codes beyond the plane are welcome."""
    return (first * 31 + second) & (SIZE - 1)


def places(text: str, traits: bytes, begin: i64, end: i64) -> list[int]:
    """Where the characters stand that have a trait, from `begin` to below `end`.

    >>> places("가?나!", table({"?!": 1}), 0, 3)
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


class WordSketch:
    """A cheap test in front of a pattern, whether a text may hold one of some words: by the first two characters of each, in any
    combination.

    >>> sketch = WordSketch(("사진", "ⓒ"))
    >>> sketch.may_be_in("누리 사진", 0, 5), sketch.may_be_in("누리ⓒ", 0, 3)
    (True, True)
    """

    __slots__ = ("table",)

    def __init__(self, words: Iterable[str]) -> None:
        listed = list(words)
        alone = "".join([word for word in listed if len(word) == 1])
        pairs = [word[:2] for word in listed if len(word) > 1]
        self.table = classes_of("".join([pair[0] for pair in pairs]), "".join([pair[1] for pair in pairs]), alone)

    def may_be_in(self, text: str, start: int, end: int) -> bool:
        """False only if none of the words stands in ``text[start:end]``; `end` is not beyond the text."""
        if not COMPILED:
            return True
        table = self.table
        at: i64 = start
        stop: i64 = end
        before: i64 = 0
        while at < stop:
            char: i64 = ord(text[at])
            kind: i64 = 0
            if char < SIZE:
                kind = table[char]
            if kind & _ALONE or (kind & _SECOND and before & _FIRST):
                return True
            before = kind
            at += 1
        return False
