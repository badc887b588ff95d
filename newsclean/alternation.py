"""Patterns of many words."""

from __future__ import annotations

import re
from collections.abc import Iterable


def alternation(words: Iterable[str]) -> str:
    """A pattern for the longest of the words, as a tree: what words begin with in common is compared once, not for each of them.

    >>> alternation(["AP", "AFP", "AFPBB"])
    'A(?:P|FP(?:BB|))'
    """
    rests: dict[str, set[str]] = {}
    for word in sorted(words, reverse=True):  # the end of a word comes last: it is the shortest
        rests.setdefault(word[:1], set()).add(word[1:])
    branches = [re.escape(first) + (alternation(rest) if first else "") for first, rest in rests.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
