"""Literals of all filters, looked for in a page by one scan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from newsclean.characters import COMPILED, SIZE, pair_slot, slot_bits, traits_of

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick
    from mypy_extensions import i64

_MASK: Final = 0xFFFF
"""The last place of a table of `SIZE`."""
_BUCKETS: Final = 0x1000


class LiteralIndex:
    """Strings that are wanted, ready to be found all at once.

    Where each string is looked for by itself, a page is read as often as there are strings; here once. Compiled, every two
    neighbours in the text are looked up in a table of the first two characters of all literals, small enough for the processor's
    nearest cache; in plain Python, where a loop over characters is slow, an automaton (Aho and Corasick's) is walked by a library.

    >>> index = LiteralIndex(["기자", "무단", "단전"])
    >>> index.lines(("홍길동 기자", "무단전재 금지")) == {"기자": [0], "무단": [1], "단전": [1]}
    True
    >>> sorted(index.within("무단전재 금지"))
    ['단전', '무단']
    """

    def __init__(self, literals: Iterable[str] = ()) -> None:
        self.literals = tuple(sorted({literal for literal in literals if literal}))
        self.sought = frozenset(self.literals)
        self._twos: list[list[str]] = []
        """Literals of two characters by the hash of them; empty until the first page."""
        self._longer: list[list[str]] = []
        """Longer ones by the hash of the first three."""
        self._ones = b""
        """1 for every character that is a literal."""
        self._pairs = b""
        """A bit for every hash of two characters that begin a literal."""
        self._triples = b""
        """A bit for every hash of three."""
        self._automaton: AhoCorasick | None = None

    def __reduce__(self) -> tuple[type[LiteralIndex], tuple[tuple[str, ...]]]:
        return LiteralIndex, (self.literals,)  # the automaton cannot be pickled

    def lines(self, texts: tuple[str, ...]) -> dict[str, list[int]]:
        """Indices of the lines that hold each literal, in order; a literal that is nowhere has no entry."""
        return self._lines_by_table(texts) if COMPILED else self._lines_by_automaton(texts)

    def within(self, text: str) -> dict[str, list[int]]:
        """The literals that one line holds, as keys."""
        return self.lines((text,))

    def _lines_by_table(self, texts: tuple[str, ...]) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        if not self._twos:
            self._prepare()
        for line, text in enumerate(texts):
            self._scan(text, line, found)
        return found

    def _prepare(self) -> None:
        pairs: list[int] = []
        triples: list[int] = []
        twos: list[list[str]] = [[] for _ in range(_BUCKETS)]
        longer: list[list[str]] = [[] for _ in range(_BUCKETS)]
        for literal in self.literals:
            if len(literal) == 1:
                continue
            pair = pair_slot(ord(literal[0]), ord(literal[1]))
            pairs.append(pair)
            if len(literal) == 2:
                twos[pair % _BUCKETS].append(literal)
                continue
            triple = pair_slot(pair, ord(literal[2]))
            triples.append(triple)
            longer[triple % _BUCKETS].append(literal)
        self._ones = traits_of({literal: 1 for literal in self.literals if len(literal) == 1})
        self._pairs, self._triples = slot_bits(pairs), slot_bits(triples)
        self._longer, self._twos = longer, twos  # last: another thread may be looking whether all is ready

    def _scan(self, text: str, line: int, found: dict[str, list[int]]) -> None:
        """Note the line for each literal in its text. Machine integers throughout, no object is made but for what is found."""
        ones, pairs = self._ones, self._pairs
        size: i64 = len(text)
        at: i64 = 0
        before: i64 = 0
        while at < size:
            code: i64 = ord(text[at])
            if (code >= SIZE or ones[code]) and text[at] in self.sought:
                _note(text[at], line, found)
            pair: i64 = (before * 31 + code) & _MASK  # `pair_slot`, without a call for every character
            if pairs[pair >> 3] >> (pair & 7) & 1 and at:
                self._begin(text, at - 1, pair, line, found)
            before = code
            at += 1

    def _begin(self, text: str, at: i64, pair: i64, line: int, found: dict[str, list[int]]) -> None:
        """Note the line for each literal that stands at a place in its text; the two characters there look as if one did."""
        for literal in self._twos[pair % _BUCKETS]:
            if _stands(literal, text, at):
                _note(literal, line, found)
        if at + 2 < len(text):
            triple = pair_slot(pair, ord(text[at + 2]))
            if self._triples[triple >> 3] >> (triple & 7) & 1:
                for literal in self._longer[triple % _BUCKETS]:
                    if _stands(literal, text, at):
                        _note(literal, line, found)

    def _lines_by_automaton(self, texts: tuple[str, ...]) -> dict[str, list[int]]:
        automaton = self._automaton
        if automaton is None:
            from ahocorasick_rs import AhoCorasick, Implementation

            automaton = self._automaton = AhoCorasick(self.literals, implementation=Implementation.ContiguousNFA)
        found: dict[str, list[int]] = {}
        for line, text in enumerate(texts):
            for literal in automaton.find_matches_as_strings(text, overlapping=True):
                _note(literal, line, found)
        return found


def _stands(literal: str, text: str, start: i64) -> bool:
    """The text has the literal at `start`."""
    at: i64 = len(literal)
    if start + at > len(text):
        return False
    while at > 0:
        at -= 1  # what begins alike mostly ends otherwise
        if ord(text[start + at]) != ord(literal[at]):
            return False
    return True


def _note(literal: str, line: int, found: dict[str, list[int]]) -> None:
    known = found.get(literal)
    if known is None:
        found[literal] = [line]
    elif known[-1] != line:
        known.append(line)
