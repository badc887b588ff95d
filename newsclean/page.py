"""A document and what has been decided about it so far.

A `Page` is what a filter is called with: it can read the document and see what is still open. Only the
engine (`Page.apply`) writes: claims are taken in order, the first claim on a character wins, and every
one that took anything is recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsclean.claims import Claim, Decision, Edge, Label, Rule, Value
from newsclean.document import Document

OPEN, PARTIAL, CLOSED = 0, 1, 2
Hits = Mapping[str, tuple[tuple[int, Rule], ...]]


class Page:
    """The document as a filter sees it."""

    __slots__ = ("_edges", "_rules", "_spans", "_state", "decisions", "document", "hits", "texts")

    def __init__(self, document: Document, hits: Mapping[str, list[tuple[int, Rule]]]) -> None:
        self.document = document
        self.texts = document.texts
        """The lines, stripped: short for ``page.document.texts``."""
        self.hits = hits
        """Lines that are exactly one of a filter's `exact` phrases, by filter name: (line index, rule)."""
        self.decisions: list[Decision] = []
        self._state = bytearray(len(document.texts))
        self._edges = bytearray(len(document.texts))
        self._spans: dict[int, list[tuple[int, int]]] = {}
        self._rules: dict[int, Rule] = {}

    # --- what a filter may ask ------------------------------------------------------------------------

    def is_open(self, index: int) -> bool:
        """Nothing of the line has been claimed."""
        return not self._state[index]

    def is_closed(self, index: int) -> bool:
        """All of the line has been claimed."""
        return self._state[index] == CLOSED

    def rule(self, index: int) -> Rule | None:
        """The rule that closed the line, or took the last part of it."""
        return self._rules.get(index)

    def edge(self, index: int) -> Edge:
        """The strongest edge among the claims on the line."""
        return Edge(self._edges[index])

    def open_lines(self) -> Iterator[int]:
        """Indices of the wholly open lines, in order."""
        state = self._state
        return (index for index in range(len(state)) if not state[index])

    def spans(self, index: int) -> list[tuple[int, int]]:
        """The open spans of a line, in text offsets, white space at their ends left out."""
        if self._state[index] == OPEN:
            start = self.document.starts[index]
            return [(start, start + len(self.texts[index]))]
        return self._spans.get(index, [])

    def open_text(self, index: int) -> str:
        """What is still open of a line; parts are joined by a space."""
        if not self._state[index]:
            return self.texts[index]
        text = self.document.text
        return " ".join(text[start:end] for start, end in self._spans.get(index, ()))

    # --- claims about whole lines, the usual case ------------------------------------------------------

    def claim(self, index: int, rule: Rule, value: Value | None = None) -> Claim:
        """A claim on a whole line."""
        start = self.document.starts[index]
        return Claim(start, start + len(self.texts[index]), rule, value)

    def part(self, index: int, start: int, end: int, rule: Rule, value: Value | None = None) -> Claim:
        """A claim on ``texts[index][start:end]``."""
        at = self.document.starts[index]
        return Claim(at + start, at + end, rule, value)

    # --- the engine ------------------------------------------------------------------------------------

    def apply(self, claims: Iterable[Claim], name: str) -> None:
        """Take the claims of one filter, in order; what is already claimed stays as it is."""
        document = self.document
        starts, texts, state = document.starts, document.texts, self._state
        for claim in claims:
            start, end, rule, value = claim
            if start == end:  # a value without text of its own, such as a date from metadata
                self.decisions.append(Decision(start, end, rule, value, name))
                continue
            index = document.line_at(start)
            if index < 0:
                index = 0
            if not state[index] and start <= starts[index] and end == starts[index] + len(texts[index]):
                state[index] = CLOSED
                self._note(index, rule)
                self.decisions.append(Decision(starts[index], end, rule, value, name))
                continue
            while index < len(texts) and starts[index] < end:
                value = self._take(index, start, end, rule, value, name)
                index += 1

    def _note(self, index: int, rule: Rule) -> None:
        self._rules[index] = rule
        if rule.edge > self._edges[index]:
            self._edges[index] = rule.edge

    def _take(self, index: int, start: int, end: int, rule: Rule, value: Value | None, name: str) -> Value | None:
        """Claim the open part of one line within the span; the value goes with the first part taken."""
        if self._state[index] == CLOSED:
            return value
        text = self.document.text
        kept: list[tuple[int, int]] = []
        taken = False
        for left, right in self.spans(index):
            low, high = max(left, start), min(right, end)
            if low >= high:
                kept.append((left, right))
                continue
            self.decisions.append(Decision(low, high, rule, value, name))
            value, taken = None, True
            for a, b in ((left, low), (high, right)):
                part = text[a:b]
                inner = part.strip()
                if inner:
                    a += len(part) - len(part.lstrip())
                    kept.append((a, a + len(inner)))
        if taken:
            self._spans[index] = kept
            self._state[index] = PARTIAL if kept else CLOSED
            self._note(index, rule)
        return value

    def lines_of(self, label: Label) -> list[int]:
        """Indices of the lines on which something was claimed for a field, in order."""
        line_at = self.document.line_at
        return sorted({line_at(d.start) for d in self.decisions if d.rule.label is label and d.end > d.start})

    def values(self, label: Label) -> list[Decision]:
        """The decisions that filled a field, in the order they were made."""
        return [decision for decision in self.decisions if decision.rule.label is label]
