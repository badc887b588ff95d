"""What the byline grammar hands out: writers, matched spans, and credits read from a string."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NO_OUTLETS: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Writer:
    """One credited person or team. `name` is empty when only a mailbox is printed (`hong12@x.co.kr`)."""

    name: str
    role: str | None
    email: str | None
    outlet: str | None
    place: str | None


@dataclass(frozen=True, slots=True)
class BylineMatch:
    """A span that is byline and nothing of the sentence; `writers` is empty for a bare dateline or outlet tag."""

    start: int
    end: int
    writers: tuple[Writer, ...]
    dateline: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Credit:
    """What a string of pure credit says: its writers, and the dateline words that stood before `=`."""

    writers: tuple[Writer, ...]
    rule: str
