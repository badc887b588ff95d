"""What filters know of single characters, as a table: asked for a character of a line, no string of it need be made.

    table({"?!": 1, "다": 2})   →  1 for `?` and `!`, 2 for `다`, 0 for all others
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from mypy_extensions import i64

SIZE: Final = 0x10000
"""Characters of a table, those of the basic plane. All others have no trait."""


def table(traits: Mapping[str, int]) -> bytes:
    """The traits of characters, given for all that share one.

    >>> marks = table({"?!": 1, "다": 2})
    >>> marks[ord("!")], marks[ord("다")], marks[ord("가")]
    (1, 2, 0)
    """
    found = bytearray(SIZE)
    for chars, each in traits.items():
        for char in chars:
            found[ord(char)] = each
    return bytes(found)


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
    """A place for two characters in a table of `SIZE`; two others may share it."""
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
