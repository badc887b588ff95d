"""Pages whose line breaks are lost: every fixture, put on one line."""

from __future__ import annotations

from collections import Counter

from pairs import PAIRS, squeeze

import newsclean

MOST_LOST, MOST_LEAKED = 0.015, 0.06
"""Shares of the body's characters, as a mean over the pages."""
WIDTH = 6


def _pieces(text: str) -> Counter[str]:
    """Overlapping pieces of a text without its white space, so that a change of place is no loss."""
    letters = squeeze(text)
    return Counter(letters[at : at + WIDTH] for at in range(max(1, len(letters) - WIDTH + 1)))


def test_collapsing_white_space_is_nearly_harmless() -> None:
    lost: list[float] = []
    leaked: list[float] = []
    for pair in (pair for pair in PAIRS if not pair.name.startswith("markdown-")):  # whose lines are its grammar
        wanted = _pieces(pair.article.text)
        found = _pieces(newsclean.clean(" ".join(pair.page.split())).text)
        lost.append((wanted - found).total() / max(1, wanted.total()) if pair.article.text else 0.0)
        leaked.append((found - wanted).total() / max(1, found.total()) if found.total() > 1 else 0.0)
    assert sum(lost) / len(lost) <= MOST_LOST
    assert sum(leaked) / len(leaked) <= MOST_LEAKED
