"""Wire copy broken at a fixed width, joined again.

    정부가 4일 새 규정을 확        (40 columns, broken inside a word)
    정하고 공포했다.              →  정부가 4일 새 규정을 확정하고 공포했다.

A page counts as wrapped only if most of its lines fill one width, the width of an old terminal or feed. Must never
touch: poems, lists, tables, and paragraphs that happen to be of one length.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsclean.readers.rewrites import Offsets, Rewriter

NARROWEST: Final = 56
WIDEST: Final = 100
"""Columns: bytes of the old Korean encoding, which is what the terminals and feeds that wrapped such copy counted."""
LONGEST_RAW: Final = WIDEST + 2
SHORTEST: Final = 24
"""Characters; shorter lines end a paragraph or are no prose."""
LEAST: Final = 4
"""Full lines, to speak of a width at all."""


def unwrap(text: str, raws: list[str]) -> tuple[str, Offsets]:
    """The text with hard-wrapped lines joined, and break points; unchanged text comes with no break points.

    `raws` are its lines.
    """
    filled = 0
    short: list[int] = []
    for raw in raws:
        length = len(raw)
        if length > SHORTEST:
            filled += 1
            if length <= LONGEST_RAW:
                short.append(length)
    if filled < LEAST or len(short) * 10 < filled * 7:
        return text, ()
    # full lines of one width in columns differ little in characters; a notice between them may be longer than all
    short.sort()
    if len(short) - bisect_left(short, short[-1 - len(short) // 6] * 0.76) < filled / 3:
        return text, ()
    widths = _widths(raws)
    width = _shared(widths)
    if width == 0 or not _broken(raws, widths, width):
        return text, ()
    full = [i for i, w in enumerate(widths[:-1]) if width - 2 <= w <= width and raws[i + 1].strip()]
    margin = min([_indent(raws[i + 1]) for i in full], default=0)
    joined = frozenset([i for i in full if not _new_item(raws[i + 1], raws[i], margin)])
    out = Rewriter(text)
    at = 0
    for index, raw in enumerate(raws[:-1]):
        end = at + len(raw)
        following = raws[index + 1]
        if index in joined:
            start = end - (len(raw) - len(raw.rstrip()))
            skip = _indent(following)
            out.replace(start, end + 1 + skip, " " if raw.rstrip("\r")[-1:].isspace() or skip == margin + 1 else "")
        at = end + 1
    return out.done()


def _broken(raws: list[str], widths: list[int], width: int) -> bool:
    """Most full lines break off inside a sentence, and the next line goes on at once; paragraphs of one length do neither."""
    full = [i for i, w in enumerate(widths[:-1]) if width - 2 <= w <= width]
    broken = sum(raws[i].rstrip()[-1] not in ".?!…\"”" and bool(raws[i + 1].strip()) for i in full)
    return broken >= LEAST - 1 and broken * 10 >= len(full) * 6


def _widths(raws: list[str]) -> list[int]:
    """The columns of every line; 0 for lines too short or too long to fill a width. Encoded all at once."""
    middling = [raw for raw in raws if SHORTEST < len(raw) <= LONGEST_RAW]
    columns = [len(encoded) for encoded in "\n".join(middling).encode("cp949", "replace").split(b"\n")]
    widths = [0] * len(raws)
    at = 0
    for index, raw in enumerate(raws):
        if SHORTEST < len(raw) <= LONGEST_RAW:
            widths[index] = columns[at]
            at += 1
    return widths


def _shared(widths: list[int]) -> int:
    """The width that at least a third of the longer lines fill to two columns; 0 if there is none."""
    counts = [0] * (WIDEST + 1)
    lines = 0
    for width in widths:
        if width:
            lines += 1
            if width <= WIDEST:
                counts[width] += 1
    for width in range(WIDEST, NARROWEST - 1, -1):
        full = counts[width] + counts[width - 1] + counts[width - 2]
        if counts[width] and full * 3 >= lines and full >= LEAST:
            return width
    return 0


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _new_item(line: str, before: str, margin: int) -> bool:
    """The line opens a paragraph, further in than the `margin` of lines that go on, or a list item of its own."""
    indent = _indent(line)
    first = line[indent]
    return indent >= margin + 2 or first in "▲△■□◆◇○●※▶▷" or (first in "<[(" and before.rstrip()[-1] in ".?!…\"”)")
