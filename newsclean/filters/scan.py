"""Finding the lines that may be furniture by one scan of the page, where a filter has several literals to look for."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from newsclean.document import Document


def lines_with(document: Document, wanted: re.Pattern[str]) -> list[int]:
    """Indices of the lines in which `wanted` occurs, in order; each line once.

    One scan for all literals of an alternation such as ``ⓒ|저작권|무단``: cheaper than a find for each from the fourth on,
    as long as their first characters are few and rare. It must not match across a line break.
    """
    text, starts = document.text, document.starts
    found: list[int] = []
    match = wanted.search(text)
    while match is not None:
        index = bisect_right(starts, match.start()) - 1
        if index >= 0:
            found.append(index)
        if index + 1 >= len(starts):
            break
        match = wanted.search(text, starts[index + 1])
    return found


def lines_holding(document: Document, literals: tuple[str, ...]) -> Sequence[int]:
    """Indices of the lines in which one of the literals begins, in order; a look-up for literals that a filter declares.

    A word that a seam cuts in two counts for the line in which it begins.
    """
    found = [lines for literal in literals if (lines := document.containing(literal))]
    if document.joints and (cut := _lines_cut(document, literals)):
        found.append(cut)
    if len(found) < 2:
        return found[0] if found else ()
    return sorted(set().union(*found))


def _lines_cut(document: Document, literals: tuple[str, ...]) -> list[int]:
    """Indices of the lines at whose end one of the literals runs over a seam without a space."""
    text, texts, starts = document.text, document.texts, document.starts
    reach = max(map(len, literals)) - 1
    found: list[int] = []
    for below in document.joints:
        start, above = starts[below], below - 1
        if above >= 0 and start == starts[above] + len(texts[above]):
            match = _one_of(literals).search(text, max(start - reach, starts[above]), start + reach)
            if match and match.start() < start:
                found.append(above)
    return found


@lru_cache(maxsize=64)
def _one_of(literals: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, literals)))
