"""Literals of all filters, looked for in a page by one scan."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation


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

        self._automaton: AhoCorasick | None = None
        """Built when it is first needed, since building takes milliseconds."""

    def __reduce__(self) -> tuple[type[LiteralIndex], tuple[tuple[str, ...]]]:
        return LiteralIndex, (self.literals,)  # the automaton cannot be pickled

    def lines(self, text: str, starts: tuple[int, ...], texts: tuple[str, ...]) -> dict[str, list[int]]:
        """Indices of the lines that hold each literal, in order; a literal that is nowhere has no entry."""
        found: dict[str, list[int]] = {}
        if not self.literals:
            return found
        literals = self.literals
        line = begin = limit = -1
        if self._automaton is None:
            self._automaton = AhoCorasick(literals, implementation=Implementation.DFA)
        for which, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if end > limit:  # they come in the order of their ends: not on the line of the match before
                line = bisect_right(starts, start) - 1
                if line < 0 or end > (stop := starts[line] + len(texts[line])):
                    continue  # it holds a bullet, or runs over a seam
                begin, limit = starts[line], stop
            elif start < begin:
                continue
            literal = literals[which]
            if literal not in found:
                found[literal] = [line]
            elif (known := found[literal])[-1] != line:
                known.append(line)
        return found
