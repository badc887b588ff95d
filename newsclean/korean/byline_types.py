"""What the byline grammar hands out: writers, matched spans, and credits read from a string."""

from __future__ import annotations

from typing import NamedTuple


class Writer(NamedTuple):
    """One credited person or team. `name` is empty when only a mailbox is printed (`hong12@x.co.kr`)."""

    name: str
    role: str | None
    email: str | None
    outlet: str | None
    place: str | None


class BylineMatch:
    """A span that is byline and nothing of the sentence; `writers` is empty for a bare dateline or outlet tag."""

    __slots__ = ("dateline", "end", "rule", "start", "writers")

    def __init__(self, start: int, end: int, writers: tuple[Writer, ...], dateline: str | None, rule: str) -> None:
        self.start = start
        self.end = end
        self.writers = writers
        self.dateline = dateline
        self.rule = rule


class Credit:
    """What a string of pure credit says: its writers, and the dateline words that stood before `=`."""

    __slots__ = ("rule", "writers")

    def __init__(self, writers: tuple[Writer, ...], rule: str) -> None:
        self.writers = writers
        self.rule = rule
