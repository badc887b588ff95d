"""Paragraphs of Markdown that a converter broke at a width of its own, between words, as mails are.

    가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는     (78 characters)
    12억 원이 들었다.                                        →  one paragraph

A page counts as broken only if the next line's first word would have made the line too long nearly everywhere, amid sentences. Must never
touch: lines that are paragraphs, items, rows, headings, and breaks that are marked (two spaces at the end of a line).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.readers.rewrites import Rewriter

if TYPE_CHECKING:
    from mypy_extensions import i64

NARROWEST: Final = 60
WIDEST: Final = 100
LEAST: Final = 3
"""Breaks, to speak of a width at all."""
_SPACE: Final = 0x20
_STAR: Final = 0x2A
_ENDS: Final = frozenset(".?!\"”’")
# What begins a block: `- `, `3. `, `# `, `|`, `> `, `[1]: `, `![`, `---`, `===`
_BLOCK: Final = re.compile(r"[-*+] |\d{1,2}[.)] |#{1,6} |\||>|\[[^\]\n]{1,80}\]:|!\[|[-*_=]{3}")
_BLOCK_HEADS: Final = "-*+#|>[!_="
_WHOLE: Final = re.compile(r"#{1,6} |\||[-*_=]{3}")
_WHOLE_HEADS: Final = "#|-*_="


def find_wraps(text: str) -> list[tuple[int, int]]:
    """Where the text's lines were broken: from the newline to the first character behind it. Empty for a page with breaks of its own."""
    breaks: list[tuple[int, int, int, int]] = []
    rises = [0] * (WIDEST + 2)
    told = ended = 0
    above = begun = -1  # where the line above begins, and its text; nowhere if it is blank
    size: i64 = len(text)
    at: i64 = 0
    while at < size:
        end: i64 = text.find("\n", at)
        if end < 0:
            end = size
        start: i64 = at
        while start < end and ord(text[start]) == _SPACE:
            start += 1
        if start == end:
            start = -1
        elif begun >= 0 and not _is_item(text, start, end) and (word := _continued(text[begun : at - 1], text[start:end])):
            line = text[above : at - 1]
            shortest = len(line.rstrip())
            longest = shortest + len(word.partition(" ")[0])
            breaks.append((at - 1, end - len(word), shortest, longest))
            if "](" not in line and "://" not in line:  # an address is not broken
                told += 1
                ended += line.rstrip()[-1] in _ENDS
                if longest >= NARROWEST and shortest <= WIDEST:
                    rises[max(shortest, NARROWEST)] += 1
                    rises[min(longest, WIDEST) + 1] -= 1
        above, begun = at, start
        at = end + 1
    width = best = full = 0
    for each, rise in enumerate(rises):
        full += rise
        if full > best:
            width, best = each, full
    if best < LEAST or best * 4 < told * 3 or ended * 2 > told:
        return []
    return [(start, end) for start, end, _, longest in breaks if longest >= width]


def _is_item(text: str, start: i64, end: i64) -> bool:
    """`* 정치`: most lines that begin a block are such."""
    return start + 1 < end and ord(text[start]) == _STAR and ord(text[start + 1]) == _SPACE


def _continued(above: str, below: str) -> str:
    """The text of the line below, if that above may go on there: it says nothing of its end, and neither is a block."""
    if above.endswith(("  ", "\\")) or above.isspace() or (above[0] in _WHOLE_HEADS and _WHOLE.match(above) is not None):
        return ""
    if (below[0] in _BLOCK_HEADS or below[0].isdecimal()) and _BLOCK.match(below) is not None:
        return ""
    return below.lstrip()


def join_wraps(text: str, wraps: list[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text with these breaks closed by a space, and break points."""
    out = Rewriter(text)
    for start, end in wraps:
        out.replace(start, end, "" if text[start - 1] == " " else " ")
    return out.done()
