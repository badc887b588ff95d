"""The page as every filter sees it: one immutable text, its lines, and hints about them.

Flattened text and HTML become the same `Document`. Offsets count characters of `Document.text`, the
canonical text (NFC, plain spaces, no invisible characters); `Document.to_source` maps them back to the
source as it was given.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from newsclean.characters import marks_among, starting
from newsclean.hints import NO_HINT, NO_METADATA, Hint, Joint, Line, Metadata
from newsclean.korean.datetimes import Stamp, find_stamps
from newsclean.korean.sentences import find_prose
from newsclean.literal_index import LiteralIndex

if TYPE_CHECKING:
    from mypy_extensions import i64


@lru_cache(maxsize=256)
def _unsought(literals: frozenset[str], sought: frozenset[str]) -> frozenset[str]:
    """The literals that were not looked for; the same two sets come with every page."""
    return literals - sought


def last_until(starts: tuple[int, ...], offset: int) -> int:
    """Index of the last start at or before an offset, -1 if there is none: `bisect`, which compares objects, in plain numbers."""
    low, high = 0, len(starts)
    while low < high:
        middle = (low + high) >> 1
        if starts[middle] <= offset:
            low = middle + 1
        else:
            high = middle
    return low - 1


class _Findings:
    """What has been found out about a document so far: each fact is computed when it is first asked for.

    A class of its own with plain attributes, because `functools.cached_property` needs an instance dict, which compiled classes lack.
    """

    def __init__(self) -> None:
        self.lines: tuple[Line, ...] | None = None
        self.prose: bytes | None = None
        self.marked: list[int] | None = None
        self.starting: dict[str, list[int]] = {}
        """By glyphs."""
        self.stamps: dict[int, list[Stamp]] = {}
        self.shared: dict[str, Any] = {}
        self.literals: dict[str, list[int]] = {}
        """The lines of each literal that `Document.look_for` has found."""
        self.sought: frozenset[str] = frozenset()
        """All literals it looked for."""
        self.present: frozenset[str] = frozenset()
        """Those of them that stand on the page."""


class Document:
    """One page. Parallel tuples, one entry a line; blank lines are not lines. Not to be changed once it is made.

    A plain class: a frozen dataclass is filled field by field through a call of Python's, also where it is compiled.
    """

    __slots__ = (
        "_findings", "blanks", "bullets", "hints", "indents", "joints", "metadata", "offsets", "source", "starts", "text", "texts", "told", "url", "warnings",
    )  # fmt: skip

    def __init__(
        self,
        source: str,
        text: str,
        texts: tuple[str, ...],
        starts: tuple[int, ...],
        indents: tuple[int, ...],
        bullets: Mapping[int, str] | None = None,
        blanks: frozenset[int] = frozenset(),
        joints: Mapping[int, Joint] | None = None,
        hints: tuple[Hint, ...] = (),
        offsets: tuple[tuple[int, int], ...] = (),
        metadata: Metadata = NO_METADATA,
        warnings: tuple[str, ...] = (),
        url: str | None = None,
        told: frozenset[int] = frozenset(),
    ) -> None:
        self.source: Final = source
        """The decoded source as it was given."""
        self.text: Final = text
        """The canonical text the offsets count in."""
        self.texts: Final = texts
        self.starts: Final = starts
        self.indents: Final = indents
        self.bullets: Final[Mapping[int, str]] = {} if bullets is None else bullets
        """Bullet glyphs by line index, where the line had one."""
        self.blanks: Final = blanks
        """Indices of the lines that follow a blank line."""
        self.joints: Final[Mapping[int, Joint]] = {} if joints is None else joints
        """Joints other than `Joint.BREAK`, by line index."""
        self.hints: Final = hints
        """Empty for flattened text, else one a line."""
        self.offsets: Final = offsets
        """Break points (text offset, source offset); empty where text and source agree."""
        self.metadata: Final = metadata
        self.warnings: Final = warnings
        self.url: Final = url
        self.told: Final = told
        """Indices of lines that are sentences, with or without a full stop: they were joined where their words break off."""
        self._findings: Final = _Findings()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (
            self.source, self.text, self.texts, self.starts, self.indents, self.bullets, self.blanks, self.joints, self.hints, self.offsets,
            self.metadata, self.warnings, self.url, self.told,
        )  # fmt: skip

    def __repr__(self) -> str:
        return f"<Document: {len(self.texts)} lines, {len(self.text)} characters>"

    def __len__(self) -> int:
        return len(self.texts)

    def hint(self, index: int) -> Hint:
        """What HTML knew about a line; `NO_HINT` for flattened text."""
        return self.hints[index] if self.hints else NO_HINT

    def end(self, index: int) -> int:
        """The text offset behind the last character of a line."""
        return self.starts[index] + len(self.texts[index])

    def line(self, index: int) -> Line:
        """The line as one record, for filters that want it whole."""
        return Line(
            index,
            self.starts[index],
            self.end(index),
            self.texts[index],
            self.indents[index],
            self.bullets.get(index, ""),
            index in self.blanks,
            self.joints.get(index, Joint.BREAK),
            self.hint(index),
        )

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines as records. `texts` and `starts` are much cheaper where that is enough."""
        found = self._findings.lines
        if found is None:
            found = self._findings.lines = tuple([self.line(index) for index in range(len(self.texts))])
        return found

    @property
    def prose(self) -> bytes:
        """1 for every line that is a true sentence by its shape, see `is_prose`, or is `told`."""
        found = self._findings.prose
        if found is None:
            found = self._findings.prose = find_prose(self.texts, self.told)
        return found

    def stamps(self, index: int) -> list[Stamp]:
        """The dates and times on a line, read once however many filters ask."""
        known = self._findings.stamps
        found = known.get(index)
        if found is None:
            found = known[index] = find_stamps(self.texts[index])
        return found

    @property
    def shared(self) -> dict[str, Any]:
        """What filters have found out about the document and share with one another, by the name of the finding."""
        return self._findings.shared

    def starting(self, glyphs: str) -> Sequence[int]:
        """Indices of the lines whose first character is one of `glyphs`, in order."""
        known = self._findings.starting
        found = known.get(glyphs)
        if found is None:
            found = known[glyphs] = starting(self.texts, glyphs, self.marked)
        return found

    @property
    def marked(self) -> list[int]:
        """Indices of the lines that begin with a mark: neither a Korean syllable nor a Latin letter or a digit."""
        found = self._findings.marked
        if found is None:
            found = self._findings.marked = marks_among(self.texts)
        return found

    def beginning(self, char: str) -> list[int]:
        """Indices of the lines whose first character is `char`, in order."""
        found: list[int] = []
        wanted: i64 = ord(char)
        count: i64 = len(self.texts)
        index: i64 = 0
        while index < count:
            if ord(self.texts[index][0]) == wanted:
                found.append(index)
            index += 1
        return found

    def look_for(self, index: LiteralIndex) -> frozenset[str]:
        """Find all literals of an index at once; `containing` knows the answer for each of them from then on.

        Returns those that stand on the page.
        """
        findings = self._findings
        findings.literals = index.lines(self.texts)
        findings.sought = index.sought
        findings.present = frozenset(findings.literals)
        return findings.present

    @property
    def looked_up(self) -> tuple[dict[str, list[int]], frozenset[str]]:
        """The lines of each literal that `look_for` has found, and all literals it looked for. For loops over many literals:
        one that is in the second only stands nowhere."""
        return self._findings.literals, self._findings.sought

    def containing(self, literal: str) -> Sequence[int]:
        """Indices of the lines that contain `literal`, in order. A look-up for literals that a filter of the pipeline declares
        (see `newsclean.protocol.Filter`), else one scan of the text."""
        findings = self._findings
        found = findings.literals.get(literal)
        if found is not None:
            return found
        return () if literal in findings.sought else self._scan(literal)

    def containing_any(self, literals: Iterable[str]) -> Sequence[int]:
        """Indices of the lines that contain one of `literals`, in order, each once."""
        known, sought = self._findings.literals, self._findings.sought
        found: list[list[int]] = []
        for literal in literals:  # as `containing`, without a call for each
            lines = known.get(literal)
            if lines is None and literal not in sought:
                lines = self._scan(literal)
            if lines:
                found.append(lines)
        if len(found) < 2:
            return found[0] if found else ()
        return sorted(set().union(*found))

    def holding(self, literals: frozenset[str]) -> Sequence[int]:
        """As `containing_any`, for a large constant set, most of which stands on no page: one intersection instead of many look-ups."""
        findings = self._findings
        found = [findings.literals[literal] for literal in literals & findings.present]
        if unsought := _unsought(literals, findings.sought):
            found += [lines for literal in unsought if (lines := self._scan(literal))]
        if len(found) < 2:
            return found[0] if found else ()
        return sorted(set().union(*found))

    def _scan(self, literal: str) -> list[int]:
        found: list[int] = []
        text, starts = self.text, self.starts
        at = text.find(literal)
        while at >= 0:
            index = last_until(starts, at)
            if index < 0:
                at = text.find(literal, at + 1)
                continue
            if literal in self.texts[index]:
                found.append(index)
            following = starts[index + 1] if index + 1 < len(starts) else len(text)
            at = text.find(literal, max(following, at + 1))
        return found

    def line_at(self, offset: int) -> int:
        """Index of the line that holds or precedes a text offset; -1 before the first."""
        return last_until(self.starts, offset)

    def to_source(self, offset: int) -> int:
        """The source offset of a text offset."""
        if not self.offsets:
            return offset
        at = bisect_right(self.offsets, (offset, len(self.source) + 1)) - 1
        text_at, source_at = self.offsets[at]
        limit = self.offsets[at + 1][1] if at + 1 < len(self.offsets) else len(self.source)
        return min(source_at + offset - text_at, limit)
