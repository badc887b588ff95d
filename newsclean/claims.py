"""What filters say: *this span is furniture*, or *this span is field X with value V*.

A `Rule` is the decision's name and reason, written once beside the evidence; a `Claim` is one use of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import ClassVar, Final, TypeAlias

from newsclean.article import Byline, Caption, Copyright, HeadlineList, MarketWidget, Reaction
from newsclean.record import Fields, Record


class Label(StrEnum):
    """Where a span of the page goes: a field of the Article, the body, or nowhere."""

    BODY = "body"
    TITLE = "title"
    SUBTITLE = "subtitle"
    PUBLISHED = "published_at"
    UPDATED = "updated_at"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    PUBLISHER = "publisher"
    SECTION = "section"
    PRINT_PAGE = "print_page"
    TAGS = "tags"
    REACTIONS = "reactions"
    RELATED = "related"
    RANKING = "ranking"
    MARKET = "market_quotes"
    AI_SUMMARY = "ai_summary"
    DISCLOSURE = "disclosure"
    COPYRIGHT = "copyright"
    VIEW_COUNT = "view_count"
    COMMENT_COUNT = "comment_count"
    PAYWALL = "paywalled"
    URL = "url"
    FURNITURE = "furniture"
    LAYOUT = "layout"
    """White space and bullets between the lines."""

    __hash__ = str.__hash__  # that of `Enum` is a function in Python, and dicts by label are asked often


class Edge(IntEnum):
    """What a claimed line means for the extent of the body."""

    INSIDE = 0
    """May stand between two paragraphs: a caption, an ad label, a teaser, a reporter's name."""
    WALL = 1
    """The body does not normally cross it, but may go on behind it: a headline list, a tool bar."""
    HEAD = 2
    """The body is below: title, dates, breadcrumb."""
    TAIL = 3
    """The body is above: copyright, reactions, comments, footer."""


@dataclass(frozen=True, slots=True)
class Rule(Record):
    """A named decision: ``Rule("reactions/label-count", "a reaction button with its count")``."""

    name: str
    reason: str
    label: Label = Label.FURNITURE
    edge: Edge = Edge.WALL

    def __post_init__(self) -> None:
        if not isinstance(self.label, Label):
            raise TypeError(f"label of the rule {self.name!r} must be a newsclean.Label; got {type(self.label).__name__}: {self.label!r}")
        if not isinstance(self.edge, Edge):
            raise TypeError(f"edge of the rule {self.name!r} must be a newsclean.Edge; got {type(self.edge).__name__}: {self.edge!r}")


class Dates(Fields):
    """The time stamps of one date line. Not to be changed once they are made."""

    __slots__ = ("bare", "day_only", "published", "updated")
    NAMES: ClassVar[tuple[str, ...]] = ("published", "updated", "day_only", "bare")

    def __init__(self, published: datetime | None = None, updated: datetime | None = None, day_only: bool = False, bare: bool = False) -> None:
        self.published: Final = published
        self.updated: Final = updated
        self.day_only: Final = day_only
        self.bare: Final = bare
        """No label said which it is."""


class Bylines(Fields):
    """The writers of one byline or sign-off, with the dateline and outlet it names. Not to be changed once they are made."""

    __slots__ = ("dateline", "outlet", "weak", "writers")
    NAMES: ClassVar[tuple[str, ...]] = ("writers", "dateline", "outlet", "weak")

    def __init__(self, writers: tuple[Byline, ...] = (), dateline: str | None = None, outlet: str | None = None, weak: bool = False) -> None:
        self.writers: Final = writers
        self.dateline: Final = dateline
        self.outlet: Final = outlet
        self.weak: Final = weak
        """Counts only if nobody else is credited (a name in a caption credit, an anchor's handover)."""


Value: TypeAlias = (
    str
    | int
    | bool
    | Dates
    | Bylines
    | Caption
    | Copyright
    | HeadlineList
    | MarketWidget
    | tuple[Reaction, ...]
    | tuple[str, ...]
)


VALUES: Final[dict[Label, type]] = {
    Label.TITLE: str, Label.SUBTITLE: str, Label.PUBLISHED: Dates, Label.BYLINE: Bylines, Label.DATELINE: Bylines,
    Label.CAPTION: Caption, Label.PUBLISHER: str, Label.SECTION: str, Label.PRINT_PAGE: str, Label.TAGS: tuple,
    Label.REACTIONS: tuple, Label.RELATED: HeadlineList, Label.RANKING: HeadlineList, Label.MARKET: MarketWidget,
    Label.AI_SUMMARY: str, Label.DISCLOSURE: str, Label.COPYRIGHT: Copyright, Label.VIEW_COUNT: int, Label.COMMENT_COUNT: int,
    Label.PAYWALL: bool, Label.URL: str,
}  # fmt: skip
"""What a claim's value must be to fill the field of its label."""


class Claim(Fields):
    """One decision about ``document.text[start:end]``. Not to be changed once it is made."""

    __slots__ = ("end", "line", "rule", "start", "value")
    NAMES: ClassVar[tuple[str, ...]] = ("start", "end", "rule", "value")

    def __init__(self, start: int, end: int, rule: Rule, value: Value | None = None, line: int = -1) -> None:
        self.start = start
        self.end = end
        self.rule = rule
        self.value = value
        self.line = line
        """The line it begins on, where `Page` made it of one; else -1, and the engine looks for it. For `Page` alone."""


class Decision(Fields):
    """A claim that was applied, with the filter that made it."""

    __slots__ = ("end", "filter", "rule", "start", "value")
    NAMES: ClassVar[tuple[str, ...]] = ("start", "end", "rule", "value", "filter")

    def __init__(self, start: int, end: int, rule: Rule, value: Value | None, filter: str) -> None:
        self.start = start
        self.end = end
        self.rule = rule
        self.value = value
        self.filter = filter
