"""Wire copy broken at a fixed width, joined again.

    정부가 4일 새 규정을 확        (40 columns, broken inside a word)
    정하고 공포했다.              →  정부가 4일 새 규정을 확정하고 공포했다.

    정부가 4일 새 규정을          (broken between words: a blank goes between)
    정하고 공포했다.              →  정부가 4일 새 규정을 정하고 공포했다.

A page counts as wrapped only if most of its lines fill one width, the width of an old terminal or feed, or if nearly none of them
had room for the first word of the next. Must never touch: poems, lists, tables, and paragraphs that happen to be of one length.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsclean.korean.blank_seams import GOES_ON
from newsclean.readers.rewrites import Offsets, Rewriter

NARROWEST: Final = 56
WIDEST: Final = 100
"""Columns: bytes of the old Korean encoding, which is what the terminals and feeds that wrapped such copy counted."""
LONGEST_RAW: Final = WIDEST + 2
SHORTEST: Final = 24
"""Characters; shorter lines end a paragraph or are no prose."""
RAGGED: Final = 0.6
"""Lines shorter than this share of the width end a paragraph; those between break off at another width."""
SHORTEST_FITTED: Final = 40
"""Columns of a line that was broken between words."""
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
        if length > SHORTEST and not raw.isspace():
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
    width, space = _shared(widths), ""
    if width == 0 or not _broken(raws, widths, width):
        width, space = _fitted(raws, widths), " "
        if width == 0:
            return text, ()
        full = [i for i, w in enumerate(widths[:-1]) if w and w <= width < w + _next_word(raws[i + 1])]
    else:
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
            out.replace(start, end + 1 + skip, " " if raw.rstrip("\r")[-1:].isspace() or skip == margin + 1 else space)
        at = end + 1
    return out.done()


def _broken(raws: list[str], widths: list[int], width: int) -> bool:
    """Most full lines break off inside a sentence, and the next line goes on at once; paragraphs of one length do neither.

    Copy that was broken between words breaks off at other widths as well, and more often than not behind a particle.
    """
    full = [i for i, w in enumerate(widths[:-1]) if width - 2 <= w <= width]
    broken = sum(_breaks_off(raws, i) for i in full)
    if broken < LEAST - 1 or broken * 10 < len(full) * 6:
        return False
    exact = ragged = going = 0
    for index, w in enumerate(widths[:-1]):
        if w > width * RAGGED and _breaks_off(raws, index):
            going += raws[index][-1] in GOES_ON
            if width - 2 <= w <= width:
                exact += 1
            else:
                ragged += 1
    return exact >= 4 * ragged and going * 5 <= (exact + ragged) * 3


def _breaks_off(raws: list[str], index: int) -> bool:
    return raws[index].rstrip()[-1] not in ".?!…\"”" and bool(raws[index + 1].strip())


def _fitted(raws: list[str], widths: list[int]) -> int:
    """The width at which copy was broken between words, as mails are: nearly no line had room for the next one's first word.

    Most of the breaks are amid sentences, many of them behind particles: headlines and rows of a table end in nouns. 0 if there is none.
    """
    told = [
        index
        for index, width in enumerate(widths[:-1])
        if width >= SHORTEST_FITTED and (following := raws[index + 1]) and not following.isspace() and "\t" not in raws[index]
    ]
    if len(told) < LEAST:
        return 0
    ends = [raws[index].rstrip()[-1] for index in told]
    if sum(end in GOES_ON for end in ends) * 4 < len(told) or sum(end not in ".?!…\"”" for end in ends) * 3 < len(told) * 2:
        return 0
    rises = [0] * (WIDEST + 2)
    for index in told:
        width = widths[index]
        if width <= WIDEST:
            rises[width] += 1
            rises[min(WIDEST + 1, width + _next_word(raws[index + 1]))] -= 1
    best = fitted = full = 0
    for each, rise in enumerate(rises):
        full += rise
        if full > best:
            fitted, best = each, full
    return fitted if best >= LEAST and best * 4 >= len(told) * 3 else 0


def _next_word(line: str) -> int:
    """The columns that the line's first word would have taken at the end of the line before, with a blank in front; 0 without one."""
    word = line.lstrip().partition(" ")[0]
    return len(word.encode("cp949", "replace")) + 1 if word else 0


def _widths(raws: list[str]) -> list[int]:
    """The columns of every line; 0 for lines too short or too long to fill a width, or blank. Encoded all at once."""
    middling = [index for index, raw in enumerate(raws) if SHORTEST < len(raw) <= LONGEST_RAW and not raw.isspace()]
    widths = [0] * len(raws)
    if middling:
        encoded = "\n".join([raws[index] for index in middling]).encode("cp949", "replace")
        for index, line in zip(middling, encoded.split(b"\n"), strict=True):
            widths[index] = len(line)
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
