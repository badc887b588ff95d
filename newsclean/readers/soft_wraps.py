"""Paragraphs of Markdown that a converter broke at a width of its own, between words, as mails are.

    가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는     (78 characters)
    12억 원이 들었다.                                        →  one paragraph

A page counts as broken only if the next line's first word would have made the line too long nearly everywhere, amid sentences. Must never
touch: lines that are paragraphs, items, rows, headings, and breaks that are marked (two spaces at the end of a line).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.readers.rewrites import Rewriter

NARROWEST: Final = 60
WIDEST: Final = 100
LEAST: Final = 3
"""Breaks, to speak of a width at all."""
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
    at = told = ended = 0
    above = begun = ""
    for line in text.split("\n"):
        bare = line.lstrip(" ")
        if bare and begun and not _begins_block(bare) and _may_go_on(above, begun) and not bare.isspace():
            word = bare.lstrip()
            shortest = len(above.rstrip())
            longest = shortest + len(word.partition(" ")[0])
            breaks.append((at - 1, at + len(line) - len(word), shortest, longest))
            if "](" not in above and "://" not in above:  # an address is not broken
                told += 1
                ended += above.rstrip()[-1] in _ENDS
                if longest >= NARROWEST and shortest <= WIDEST:
                    rises[max(shortest, NARROWEST)] += 1
                    rises[min(longest, WIDEST) + 1] -= 1
        at += len(line) + 1
        above, begun = line, bare
    width = best = full = 0
    for each, rise in enumerate(rises):
        full += rise
        if full > best:
            width, best = each, full
    if best < LEAST or best * 4 < told * 3 or ended * 2 > told:
        return []
    return [(start, end) for start, end, _, longest in breaks if longest >= width]


def _begins_block(bare: str) -> bool:
    """The line, given from its first character on, goes on with nothing above it. Most of these are items."""
    return bare.startswith("* ") or ((bare[0] in _BLOCK_HEADS or bare[0].isdecimal()) and _BLOCK.match(bare) is not None)


def _may_go_on(line: str, bare: str) -> bool:
    """The line, given whole and from its first character on, says nothing of its end and is no block of one line."""
    if line.endswith(("  ", "\\")) or bare.isspace():
        return False
    return bare[0] not in _WHOLE_HEADS or _WHOLE.match(bare) is None


def join_wraps(text: str, wraps: list[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text with these breaks closed by a space, and break points."""
    out = Rewriter(text)
    for start, end in wraps:
        out.replace(start, end, "" if text[start - 1] == " " else " ")
    return out.done()
