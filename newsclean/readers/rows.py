"""Rows of tables in HTML: data, one line a row, or layout, whose cells keep lines of their own."""

from __future__ import annotations

from typing import Final

from newsclean.readers.frames import Frame, Record

SHORT_CELL: Final = 40
"""A table row whose cells are all shorter is one line. Longer cells are layout: each gets its own lines."""


class Row:
    """An open table row. It becomes one line if every cell has at most one, short, line."""

    __slots__ = ("cell_start", "cells", "first", "frame", "simple")

    def __init__(self, first: int, frame: Frame) -> None:
        self.first = first
        self.frame = frame
        self.cells = 0
        self.cell_start = -1
        self.simple = True


class Rows:
    """The open tables, and the row of each that is open: takes the events of a table and joins the last of the records to one line."""

    def __init__(self, records: list[Record]) -> None:
        self.records = records
        """The lines gathered so far, which are changed in place."""
        self._open: list[Row | None] = []
        """One for every open table, innermost last; None while no row of it is open."""

    def open_table(self) -> None:
        """A table began; the row it stands in is layout."""
        if self._open and (row := self._open[-1]) is not None:
            row.simple = False
        self._open.append(None)

    def close_table(self) -> None:
        """The innermost table ended, if one is open."""
        if self._open:
            self.close_row()
            self._open.pop()

    def close_all(self) -> None:
        """The page ended."""
        while self._open:
            self.close_table()

    def open_row(self, frame: Frame) -> None:
        """A row began, be it without a table."""
        if not self._open:
            self._open.append(None)
        self.close_row()
        self._open[-1] = Row(len(self.records), frame)

    def open_cell(self) -> None:
        """A cell began."""
        if self._open and (row := self._open[-1]) is not None:
            self.close_cell()
            row.cells += 1
            row.cell_start = len(self.records)

    def close_cell(self) -> None:
        """The cell ended; several lines or a long one in it make the row layout."""
        if not self._open or (row := self._open[-1]) is None or row.cell_start < 0:
            return
        added = self.records[row.cell_start :]
        if len(added) > 1 or (added and len(added[0].text) > SHORT_CELL):
            row.simple = False
        row.cell_start = -1

    def close_row(self) -> None:
        """The row ended; simple cells become one line."""
        row = self._open[-1] if self._open else None
        if row is None:
            return
        self.close_cell()
        self._open[-1] = None
        cells = self.records[row.first :]
        if not row.simple or row.cells < 2 or len(cells) < 2 or any(cell.frame.hidden for cell in cells):
            return
        text = " ".join(cell.text for cell in cells)
        share = sum(cell.share * len(cell.text) for cell in cells) / len(text)
        del self.records[row.first :]
        self.records.append(Record(text, row.frame, share, False, cells[0].blank))
