"""Furniture phrases, ready to be looked for in running text."""

from __future__ import annotations

from collections.abc import Collection


class PhraseIndex:
    """Phrases without spaces, and all their beginnings, so that most words of a text are passed over with one look-up.

    >>> index = PhraseIndex(("기사스크랩", "공유하기"))
    >>> index.longest(["기사", "스크랩", "공유"], 0), index.longest(["기사", "제보"], 0)
    (2, 0)
    """

    def __init__(self, phrases: Collection[str] = (), words: frozenset[str] = frozenset()) -> None:
        self.phrases = phrases
        self.words = words
        """Those among them that prose uses as well: names of sections and services."""
        self._beginnings: frozenset[str] | None = None

    @property
    def beginnings(self) -> frozenset[str]:
        """All beginnings of all phrases, whole phrases included."""
        if self._beginnings is None:
            self._beginnings = frozenset([phrase[:end] for phrase in self.phrases for end in range(1, len(phrase) + 1)])
        return self._beginnings

    def longest(self, words: list[str], index: int) -> int:
        """How many words from `index` on make up the longest phrase; 0 if none begins there."""
        key, best, count = words[index], 0, 1
        beginnings = self.beginnings
        while key in beginnings:
            if key in self.phrases:
                best = count
            if index + count >= len(words):
                break
            key += words[index + count]
            count += 1
        return best
