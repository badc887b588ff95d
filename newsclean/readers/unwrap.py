"""Wire copy broken at a fixed width, joined again.

    정부가 4일 새 규정을 확        (40 columns, broken inside a word)
    정하고 공포했다.              →  정부가 4일 새 규정을 확정하고 공포했다.

A page counts as wrapped only if most of its lines fill one width, the width of an old terminal or feed. Must never
touch: poems, lists, tables, and paragraphs that happen to be of one length.
"""

from __future__ import annotations

import unicodedata

from newsclean.readers.rewrites import Offsets, Rewriter

NARROWEST, WIDEST = 56, 100
"""Columns; a Hangul syllable takes two."""
LONGEST_RAW = WIDEST + 2


def unwrap(text: str) -> tuple[str, Offsets]:
    """The text with hard-wrapped lines joined, and break points; unchanged text comes with no break points."""
    raws = text.split("\n")
    filled = [length for length in map(len, raws) if length > 24]
    if len(filled) < 4 or sum(map(LONGEST_RAW.__ge__, filled)) * 10 < len(filled) * 7 or sum(map(34 .__lt__, filled)) * 2 < len(filled):
        return text, ()
    widths = [_columns(raw) if 24 < len(raw) <= LONGEST_RAW else 0 for raw in raws]
    width = max(widths)
    counted = [w for w in widths if w]
    # the width that most full lines share
    for candidate in range(width, NARROWEST - 1, -1):
        full = sum(candidate - 2 <= w <= candidate for w in counted)
        if full * 2 >= len(counted) and full >= 4:
            width = candidate
            break
    else:
        return text, ()
    if not NARROWEST <= width <= WIDEST:
        return text, ()
    out = Rewriter(text)
    at = 0
    for index, raw in enumerate(raws[:-1]):
        end = at + len(raw)
        following = raws[index + 1]
        if width - 2 <= widths[index] <= width and following.strip() and not _new_item(following, raw):
            start = end - (len(raw) - len(raw.rstrip()))
            skip = len(following) - len(following.lstrip())
            out.replace(start, end + 1 + skip, " " if raw[-1:].isspace() or following[:1].isspace() and skip == 1 else "")
        at = end + 1
    return out.done()


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _new_item(line: str, before: str) -> bool:
    """The line opens a paragraph or a list item of its own."""
    indent = len(line) - len(line.lstrip())
    return indent >= 2 and indent != len(before) - len(before.lstrip()) or line.lstrip()[:1] in "▲△■□◆◇○●※▶▷<[("
