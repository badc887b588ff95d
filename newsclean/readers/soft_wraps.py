"""Paragraphs of Markdown that a converter broke at a width of its own, between words, as mails are.

    가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는     (78 characters)
    12억 원이 들었다.                                        →  one paragraph

A page counts as broken only if the next line's first word would have made the line too long nearly everywhere. Must never
touch: lines that are paragraphs, items, rows, headings, and breaks that are marked (two spaces at the end of a line).
"""

from __future__ import annotations

import itertools
import re
from typing import Final

from newsclean.readers.rewrites import Rewriter

NARROWEST: Final = 60
WIDEST: Final = 100
LEAST: Final = 6
"""Breaks, to speak of a width at all."""
# What begins a block: `- `, `3. `, `# `, `|`, `> `, `[1]: `, `![`, `---`, `===`
_BLOCK: Final = re.compile(r" *(?:[-*+] |\d{1,2}[.)] |#{1,6} |\||>|\[[^\]\n]{1,80}\]:|!\[|[-*_=]{3})")
_WHOLE: Final = re.compile(r" *(?:#{1,6} |\||[-*_=]{3})")


def find_wraps(text: str) -> list[tuple[int, int]]:
    """Where the text's lines were broken: from the newline to the first character behind it. Empty for a page with breaks of its own."""
    lines = text.split("\n")
    width = max((len(line) for line in lines if len(line) <= WIDEST and line.count(" ") > 1), default=0)
    if width < NARROWEST:
        return []
    wraps: list[tuple[int, int]] = []
    whole = at = 0
    for line, following in itertools.pairwise(lines):
        at += len(line) + 1
        if not line or not following or line.isspace() or following.isspace() or line.endswith(("  ", "\\")):
            continue
        if _WHOLE.match(line) or _BLOCK.match(following):
            continue
        bare = following.lstrip()
        if len(line.rstrip()) + 1 + len(bare.partition(" ")[0]) > width:
            wraps.append((at - 1, at + len(following) - len(bare)))
        else:
            whole += 1
    return wraps if len(wraps) >= LEAST and whole * 10 <= len(wraps) else []


def join_wraps(text: str, wraps: list[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text with these breaks closed by a space, and break points."""
    out = Rewriter(text)
    for start, end in wraps:
        out.replace(start, end, "" if text[start - 1] == " " else " ")
    return out.done()
