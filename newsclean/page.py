"""A document and what has been decided about it so far.

A `Page` is what a filter is called with: it can read the document and see what is still open. Only the
engine (`Page.apply`) writes: claims are taken in order, the first claim on a character wins, and every
one that took anything is recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from newsclean.claims import VALUES, Claim, Decision, Edge, Label, Rule, Value
from newsclean.document import Document, last_until

OPEN: Final = 0
PARTIAL: Final = 1
CLOSED: Final = 2
_EDGES: Final = tuple(Edge)
SHORT: Final = 160
"""Characters of the longest line that `Page.containing` looks at."""


class Page:
    """The document as a filter sees it."""

    __slots__ = ("_indexed", "_labelled", "_lined", "_rules", "_spans", "decisions", "document", "edges", "hits", "states", "texts", "zone")

    def __init__(self, document: Document, hits: Mapping[str, list[tuple[int, Rule]]]) -> None:
        self.document = document
        self.texts = document.texts
        """The lines, stripped: short for ``page.document.texts``."""
        self.hits = hits
        """Lines that are exactly one of a filter's `exact` phrases, by filter name: (line index, rule)."""
        self.decisions: list[Decision] = []
        self.states = bytearray(len(document.texts))
        """`OPEN`, `PARTIAL` or `CLOSED`, a byte a line. Only the engine writes."""
        self.edges = bytearray(len(document.texts))
        """The strongest `Edge` claimed on each line. Only the engine writes."""
        self.zone: tuple[int, int, int] | None = None
        """What `newsclean.structure.find_zone` found last: first line, last line, number of decisions then."""
        self._spans: dict[int, list[tuple[int, int]]] = {}
        self._rules: list[Rule | None] = [None] * len(document.texts)
        self._labelled: dict[Label, list[Decision]] = {}
        """The first `_indexed` decisions by label."""
        self._indexed = 0
        self._lined: dict[Label, tuple[int, list[int]]] = {}
        """What `lines_of` found last, and of how many decisions."""

    # --- what a filter may ask ------------------------------------------------------------------------

    def is_open(self, index: int) -> bool:
        """Nothing of the line has been claimed."""
        return not self.states[index]

    def is_closed(self, index: int) -> bool:
        """All of the line has been claimed."""
        return self.states[index] == CLOSED

    @property
    def rules(self) -> Sequence[Rule | None]:
        """What `rule` gives, for every line: for loops over many lines."""
        return self._rules

    def rule(self, index: int) -> Rule | None:
        """The rule that closed the line, or took the last part of it."""
        return self._rules[index] if 0 <= index < len(self._rules) else None

    def edge(self, index: int) -> Edge:
        """The strongest edge among the claims on the line."""
        return _EDGES[self.edges[index]]

    def open_lines(self) -> Iterator[int]:
        """Indices of the wholly open lines, in order."""
        state = self.states
        return (index for index in range(len(state)) if not state[index])

    def unclosed(self, first: int = 0, end: int | None = None) -> list[int]:
        """Indices of the lines of which something is open, in order."""
        states = bytes(self.states[first:end])
        found: list[int] = []
        for at in range(len(states)):
            if states[at] != CLOSED:
                found.append(first + at)
        return found

    def containing(self, literal: str) -> Sequence[int]:
        """Indices of the open lines of at most `SHORT` characters that contain `literal`, in order.

        Most furniture stands on such lines. See `Document.containing` for what it costs.
        """
        lines = self.document.containing(literal)
        if not lines:
            return lines
        states, texts = self.states, self.texts
        return [index for index in lines if not states[index] and len(texts[index]) <= SHORT]

    def spans(self, index: int) -> list[tuple[int, int]]:
        """The open spans of a line, in text offsets, white space at their ends left out."""
        if self.states[index] == OPEN:
            start = self.document.starts[index]
            return [(start, start + len(self.texts[index]))]
        return self._spans.get(index, [])

    def open_text(self, index: int) -> str:
        """What is still open of a line; parts are joined by a space."""
        if not self.states[index]:
            return self.texts[index]
        text = self.document.text
        return " ".join(text[start:end] for start, end in self._spans.get(index, ()))

    # --- claims about whole lines, the usual case ------------------------------------------------------

    def claim(self, index: int, rule: Rule, value: Value | None = None) -> Claim:
        """A claim on a whole line. Raises `IndexError` for a line that is not there."""
        if not 0 <= index < len(self.texts):
            raise IndexError(f"lines are counted from 0 to {len(self.texts) - 1}; got {index}")
        start = self.document.starts[index]
        return Claim(start, start + len(self.texts[index]), rule, value, index)

    def claims(self, lines: list[int], rule: Rule, value: Value | None = None) -> Iterator[Claim]:
        """Claims on whole lines in rising order, one for each run of neighbours; the value goes with the first."""
        starts, texts = self.document.starts, self.texts
        if not lines:
            return
        first = last = lines[0]
        for index in lines:
            if index > last + 1:
                yield Claim(starts[first], starts[last] + len(texts[last]), rule, value, first)
                first, value = index, None
            last = index
        yield Claim(starts[first], starts[last] + len(texts[last]), rule, value, first)

    def part(self, index: int, start: int, end: int, rule: Rule, value: Value | None = None) -> Claim:
        """A claim on ``texts[index][start:end]``. Raises `IndexError` for a line that is not there."""
        if not 0 <= index < len(self.texts):
            raise IndexError(f"lines are counted from 0 to {len(self.texts) - 1}; got {index}")
        at = self.document.starts[index]
        return Claim(at + start, at + end, rule, value, index)

    # --- the engine ------------------------------------------------------------------------------------

    def apply(self, claims: Iterable[Claim], name: str) -> None:
        """Take the claims of one filter, in order; what is already claimed stays as it is.

        Raises `ValueError` for a span that is none of the text, `TypeError` for a value its field cannot hold.
        """
        starts, texts, states = self.document.starts, self.texts, self.states
        decisions, rules, edges = self.decisions, self._rules, self.edges
        size = len(self.document.text)
        for claim in claims:
            start, end, rule, value = claim.start, claim.end, claim.rule, claim.value
            if not 0 <= start <= end <= size:
                raise ValueError(f"the filter {name!r} claims {start} to {end} by {rule.name!r}; the text has {size} characters")
            if value is not None and not isinstance(value, VALUES.get(rule.label, object)):
                raise TypeError(
                    f"the filter {name!r} gives {type(value).__name__} by {rule.name!r}; "
                    f"{rule.label.value} takes {VALUES[rule.label].__name__}"
                )
            if start == end:  # a value without text of its own, such as a date from metadata
                decisions.append(Decision(start, end, rule, value, name))
                continue
            index = claim.line
            if not 0 <= index < len(starts) or not starts[index] <= start <= starts[index] + len(texts[index]):
                index = last_until(starts, start)
            if index >= 0 and not states[index] and start == starts[index]:
                stop = start + len(texts[index])
                if end == stop:
                    states[index] = CLOSED
                    rules[index] = rule
                    edges[index] = rule.edge
                    decisions.append(Decision(start, end, rule, value, name))
                    continue
                if end > stop and self._take_block(index, start, end, rule, value, name):
                    continue
            for line in range(max(index, 0), last_until(starts, end - 1) + 1):
                if states[line] != CLOSED:
                    value = self._take(line, start, end, rule, value, name)

    def _take_block(self, first: int, start: int, end: int, rule: Rule, value: Value | None, name: str) -> bool:
        """Claim a run of whole open lines as one decision; False if the span is anything else."""
        starts, states, edges, rules = self.document.starts, self.states, self.edges, self._rules
        last = last_until(starts, end - 1)
        if end != starts[last] + len(self.texts[last]):
            return False
        for line in range(first, last + 1):
            if states[line]:
                return False
        edge = int(rule.edge)
        for line in range(first, last + 1):
            states[line] = CLOSED
            edges[line] = edge
            rules[line] = rule
        self.decisions.append(Decision(start, end, rule, value, name))
        return True

    def _note(self, index: int, rule: Rule) -> None:
        self._rules[index] = rule
        self.edges[index] = max(self.edges[index], rule.edge)

    def _take(self, index: int, start: int, end: int, rule: Rule, value: Value | None, name: str) -> Value | None:
        """Claim what is open of an unclosed line within the span; the value goes with the first part taken."""
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
            self.states[index] = PARTIAL if kept else CLOSED
            self._note(index, rule)
        return value

    def lines_of(self, label: Label) -> list[int]:
        """Indices of the lines on which something was claimed for a field, in order. The list is kept: not to be changed."""
        made = self._made(label)
        known = self._lined.get(label)
        if known is not None and known[0] == len(made):
            return known[1]
        starts = self.document.starts
        lines: set[int] = set()
        for decision in made:
            if decision.end > decision.start:
                first = last_until(starts, decision.start)
                if first + 1 == len(starts) or decision.end <= starts[first + 1]:
                    lines.add(first)
                else:
                    lines.update(range(first, last_until(starts, decision.end - 1) + 1))
        found = sorted(lines)
        self._lined[label] = len(made), found
        return found

    def values(self, label: Label) -> list[Decision]:
        """The decisions that filled a field, in the order they were made."""
        return self._made(label).copy()

    def _made(self, label: Label) -> list[Decision]:
        labelled = self._labelled
        for decision in self.decisions[self._indexed :]:  # those made since somebody asked
            label_of = decision.rule.label
            known = labelled.get(label_of)
            if known is None:
                labelled[label_of] = [decision]
            else:
                known.append(decision)
        self._indexed = len(self.decisions)
        made = labelled.get(label)
        return made if made is not None else []
