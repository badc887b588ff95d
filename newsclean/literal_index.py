"""Literals of all filters, looked for in a page by one scan."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from ahocorasick_rs import BytesAhoCorasick, Implementation

_UNITS: Final = "utf-16-le"
"""What is searched, two bytes a character: fewer than UTF-8 has for Hangul, and half an offset in it is the offset in the text."""


class LiteralIndex:
    """Strings that are wanted, ready to be found all at once (Aho and Corasick's automaton).

    Where each string is looked for by itself, a page is read as often as there are strings; here once.

    >>> index = LiteralIndex(["기자", "무단", "단전"])
    >>> index.lines("홍길동 기자\\n무단전재 금지", (0, 7), ("홍길동 기자", "무단전재 금지")) == {"기자": [0], "무단": [1], "단전": [1]}
    True
    """

    def __init__(self, literals: Iterable[str] = ()) -> None:
        self.literals = tuple(sorted({literal for literal in literals if literal}))
        self.sought = frozenset(self.literals)

        self._automaton: BytesAhoCorasick | None = None
        """Built when it is first needed, since building takes milliseconds."""

    def __reduce__(self) -> tuple[type[LiteralIndex], tuple[tuple[str, ...]]]:
        return LiteralIndex, (self.literals,)  # the automaton cannot be pickled

    def lines(self, text: str, starts: tuple[int, ...], texts: tuple[str, ...]) -> dict[str, list[int]]:
        """Indices of the lines that hold each literal, in order; a literal that is nowhere has no entry."""
        found: dict[str, list[int]] = {}
        literals = self.literals
        if not literals or not starts:
            return found
        if self._automaton is None:
            # the table of a DFA is quicker to walk by itself, but so large that every page finds it out of the processor's cache
            wanted = [literal.encode(_UNITS) for literal in literals]
            self._automaton = BytesAhoCorasick(wanted, implementation=Implementation.ContiguousNFA)
        data = text.encode(_UNITS)
        pairs = _pairs(text) if len(data) > 2 * len(text) else []
        line, count = -1, len(starts)
        begin = limit = -1
        following = starts[0]
        for which, start, end in self._automaton.find_matches_as_indexes(data, overlapping=True):
            if start & 1:
                continue  # halves of two characters
            start, end = start >> 1, end >> 1
            if pairs:
                start, end = start - bisect_left(pairs, start), end - bisect_left(pairs, end)
            while following < end:  # matches come in the order of their ends, so the lines are walked along with them
                line += 1
                begin = following
                limit = begin + len(texts[line])
                following = starts[line + 1] if line + 1 < count else len(text)
            if start < begin or end > limit:
                continue  # it holds a bullet, or runs over a seam
            literal = literals[which]
            known = found.get(literal)
            if known is None:
                found[literal] = [line]
            elif known[-1] != line:
                known.append(line)
        return found


def _pairs(text: str) -> list[int]:
    """Where in the units of a text its characters of two units stand: those beyond U+FFFF, such as emoji."""
    wide = [at for at, char in enumerate(text) if char > "\uffff"]
    return [at + before for before, at in enumerate(wide)]
