"""Reads the rows of one list of headlines, line by line, and says why the list ends where it ends.

    • 가람시, 예산안 확정 / 2 / 2025-06-02 16:42 / 단독 누리구 청사 이전 / 시는 …했다.   →  two rows, one of them dated; ended by "prose"

Cells (rank, date, outlet) wait until the next headline shows that they are part of the list. What the list is worth, its place on
the page decides: see `headline_lists`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from newsclean.claims import Edge
from newsclean.document import Document
from newsclean.filters.headings import HEADING_LASTS, NOTICE, heading_kind
from newsclean.filters.headline_rows import (
    AS_OF,
    AS_OF_ENDS,
    CELL_HEADS,
    CELL_TAILS,
    DATE_LABELS,
    MARKERS,
    STOP_WORDS,
    Fields,
    is_cell,
    is_headline,
    is_plain_headline,
    looks_like_headline,
    read_fields,
    read_full_stamp,
    read_plain_stamp,
    read_rank,
    split_rank,
    unmarked,
)
from newsclean.filters.surroundings import is_behind
from newsclean.korean.datetimes import is_label
from newsclean.page import CLOSED, Page

_FILLERS: Final = 3
"""Cells that may stand between two headlines (rank, date, outlet); before the first one, twice as many tabs."""
_DATE_FIRST: Final = "".join({label[0] for label in DATE_LABELS})
_AS_OF_LAST: Final = "".join({words[-1] for words in AS_OF_ENDS})
_DIGITS: Final = frozenset("0123456789")
SHORTEST_TITLE: Final = 8
"""Characters of a line above the article that stands in the page's metadata as its title."""
_ISSUE: Final = "이슈"
"""The chip above the name of an issue."""
_GLYPHS: Final = "▲△▼▽◇◆■□○●◎※◀【①②③"


def is_date_line(text: str) -> bool:
    """A line of the article's own dates: `입력 2024-05-28 17:11`."""
    if text[0] not in _DATE_FIRST or not text.startswith(DATE_LABELS):
        return False
    return is_label(text) is not None or any(map(str.isdigit, text))


def _stops(document: Document) -> frozenset[int]:
    """The lines that hold one of `STOP_WORDS`; kept with the document, because every list asks for them."""
    known: frozenset[int] | None = document.shared.get("headline_stops")
    if known is None:
        known = document.shared["headline_stops"] = frozenset(document.containing_any(STOP_WORDS))
    return known


class ListReader:
    """Reads one list, row by row."""

    __slots__ = ("as_of", "at", "ended", "gapped", "lines", "page", "passed", "pending", "rank", "rows", "short", "stop", "stops")

    def __init__(self, page: Page, at: int, short: bool) -> None:
        self.page, self.at, self.short = page, at, short
        self.lines: list[int] = []
        self.pending: list[int] = []
        self.rows: list[tuple[int, Fields]] = []
        self.as_of: str | None = None
        self.rank: int | None = None
        self.gapped = False
        self.passed = 0
        self.ended = "end"
        self.stop = len(page.texts)
        self.stops = _stops(page.document)

    def read(self) -> None:
        """Take the lines below the heading as far as the list goes."""
        texts, states, stops = self.page.texts, self.page.states, self.stops
        titles = () if is_behind(self.page, self.at) else self.page.document.metadata.titles
        for index in range(self.at + 1, len(texts)):
            text = texts[index]
            if states[index] == CLOSED:
                reason = self._pass(index, text)
            elif titles and len(text) >= SHORTEST_TITLE and any(title.startswith(text) for title in titles):
                reason = "title"
            elif is_plain_headline(text) and index not in stops and texts[index - 1] != _ISSUE:
                reason = self._headline(index, text, None)
            else:
                reason = self._odd_row(index, text)
            if reason:
                self.ended, self.stop = reason, index
                return

    def _pass(self, index: int, text: str) -> str:
        """Pass over a short line of other furniture."""
        self.passed += 1
        passed = len(text) <= 12 and self.page.edges[index] <= Edge.WALL and len(self.pending) < _FILLERS
        return "" if passed and self.passed <= _FILLERS else "closed"

    def _odd_row(self, index: int, text: str) -> str:
        """Take a line that is no plain headline, or say why the list ends before it."""
        rows, first, last = self.rows, text[0], text[-1]
        if first in _DIGITS:  # nearly all cells of a ranking are known without a look at what else they might be
            if len(text) <= 2 and text.isdecimal():
                self.rank = int(text)
                return self._wait(index)
            if last in _DIGITS and (stamp := read_plain_stamp(text)) is not None:
                return "" if self._date(index, stamp) else self._wait(index)
        if first in _DATE_FIRST and is_date_line(text):
            return "date"
        if not rows and self.as_of is None and last in _AS_OF_LAST and text.endswith(AS_OF_ENDS) and AS_OF.fullmatch(text):
            self.as_of = text
            self.pending.append(index)
            return ""
        if NOTICE in text and heading_kind(text.partition(NOTICE)[0]) is not None:
            return "heading"
        if (first in CELL_HEADS or last in CELL_TAILS or len(text) > 40) and is_cell(text):
            if self.rank is None and rows and rows[-1][1]["rank"] is not None and not last.isdigit() and heading_kind(text):
                return "heading"  # `포토` behind a ranking; a chip would have its rank in front
            return self._cell(index, text)
        if (last in HEADING_LASTS or last.isdigit() or text[-2:-1] == " ") and heading_kind(text) is not None:
            return "heading"
        rank, bare = split_rank(unmarked(text)) if first in MARKERS or first.isdigit() else (None, text)
        if self.page.texts[index - 1] == _ISSUE and self._names_group(index, bare):
            self.pending.append(index)
            return ""
        if index not in self.stops and looks_like_headline(bare, self.short):
            return self._headline(index, bare, rank)
        if self.page.document.prose[index]:
            return "prose"
        if rows and is_behind(self.page, self.at):
            # `공장 로봇의 하루를 따라가 봤습니다`, `그늘도 복지다`
            if last in "다까" and len(text) >= 6 and text.count(" ") >= (3 if text.endswith("니다") else 1):
                return self._headline(index, bare, rank)
            if len(text) <= 14:
                self.pending.append(index)
                return "" if len(self.pending) <= _FILLERS else "other"
        return "other"

    def _names_group(self, index: int, text: str) -> bool:
        """The name of an issue between its chip and its headline: `이슈 / 반도체 경쟁 / 공정이 바뀐다…왜?`."""
        texts = self.page.texts
        if len(text) > 20 or index + 1 >= len(texts) or self.page.is_closed(index + 1):
            return False
        return not is_cell(texts[index + 1]) and is_headline(texts[index + 1])

    def _cell(self, index: int, text: str) -> str:
        rank = read_rank(text)
        if rank is not None:
            self.rank = rank
        elif self.rows and (stamp := read_full_stamp(text)) is not None and self._date(index, stamp):
            return ""
        return self._wait(index)

    def _date(self, index: int, stamp: datetime) -> bool:
        """Give the stamp on the line to the row above it, if that has none yet."""
        if not self.rows:
            return False
        fields = self.rows[-1][1]
        if fields.get("published_at") is not None:
            return False
        fields["published_at"] = stamp
        self.lines += self.pending
        self.lines.append(index)
        self.pending.clear()
        return True

    def _wait(self, index: int) -> str:
        """Keep the cell until the next headline shows that it is part of the list."""
        self.pending.append(index)
        return "" if len(self.pending) <= _FILLERS * (1 if self.rows else 3) else "other"

    def _headline(self, index: int, text: str, rank: int | None) -> str:
        document = self.page.document
        gap = index in document.blanks
        if self.rows:
            first = self.rows[0][0]
            bullets = document.bullets
            if bullets and (first in bullets) != (index in bullets):
                return "bullet"
            if first in bullets and document.indents[first] != document.indents[index]:
                return "bullet"
            if text[0] in _GLYPHS and self.page.texts[first][0] != text[0]:
                return "other"
            if gap and not self.gapped and not self.pending:
                return "gap"
        elif text[0] in _GLYPHS[:5]:
            return "other"
        self.gapped = self.gapped or gap
        if self.pending:
            self.lines += self.pending
            self.pending.clear()
        self.lines.append(index)
        self.passed = 0
        self.rows.append((index, read_fields(text, rank if rank is not None else self.rank)))
        self.rank = None
        return ""
