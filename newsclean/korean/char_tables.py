"""Tables of characters, so that a line is told from most others by a look at each of its characters, before a pattern is tried.

Compiled, a character costs two machine instructions or three so, and a pattern of many words fifty times that. Interpreted, the pattern
is the cheaper one: there a sketch says yes to everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import FunctionType
from typing import Final

from mypy_extensions import i64

SIZE: Final = 0x10000
"""Characters that a table reaches; emoji stand beyond."""
_FIRST: Final = 1
_SECOND: Final = 2
_ALONE: Final = 4


def table_of(*classes: str) -> bytes:
    """A byte for every character up to U+FFFF: bit 0 is set for the characters of the first class, bit 1 for those of the second, …

    >>> table_of("([", "]")[ord("]")]
    2
    """
    table = bytearray(SIZE)
    for bit, chars in enumerate(classes):
        for char in chars:
            table[ord(char)] |= 1 << bit
    return bytes(table)


_INTERPRETED: Final = isinstance(table_of, FunctionType)


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
        self.table = table_of("".join([pair[0] for pair in pairs]), "".join([pair[1] for pair in pairs]), alone)

    def may_be_in(self, text: str, start: int, end: int) -> bool:
        """False only if none of the words stands in ``text[start:end]``; `end` is not beyond the text."""
        if _INTERPRETED:
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
