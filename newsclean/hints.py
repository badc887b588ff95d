"""What is known of a line besides its text, and of a page besides its lines: how lines are attached, what HTML said of them, page metadata."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import ClassVar, Final, NamedTuple

from newsclean.record import Fields, Record


class Joint(IntEnum):
    """How a line is attached to the one before it."""

    BREAK = 0
    """A line break of the page (or the start of the text)."""
    SEAM = 1
    """Cut by the seam finder at a paragraph border: `…했다.|27일 …`."""
    FOLD = 2
    """Cut by the seam finder inside what may be one paragraph, or a hard wrap: if both sides are body, they are joined again."""


class Hint(Fields):
    """What HTML knew about a line. Flattened text has no hints."""

    __slots__ = ("classes", "heading", "hidden", "link_share", "role", "tag")
    NAMES: ClassVar[tuple[str, ...]] = ("tag", "classes", "link_share", "heading", "hidden", "role")

    def __init__(
        self, tag: str = "", classes: str = "", link_share: float = 0.0, heading: int = 0, hidden: bool = False, role: str = ""
    ) -> None:
        self.tag = tag
        """Name of the block element: ``p``, ``li``, ``h1``, ``td``, ``figcaption`` …"""
        self.classes = classes
        """Class and id words of the line's element and its ancestors, outermost first, joined by spaces."""
        self.link_share = link_share
        """Share of the line's characters inside links, 0 to 1."""
        self.heading = heading
        """Heading level 1 to 6, else 0."""
        self.hidden = hidden
        self.role = role
        """``body``, ``caption``, ``title``, ``date``, ``byline``, ``drop`` … where a profile or a user's selector says so."""


NO_HINT: Final = Hint()


class Line(NamedTuple):
    """One line of the page, as a user's filter gets it."""

    number: int
    """Index of the line in `Document.lines`."""
    start: int
    end: int
    text: str
    """Stripped, bullet removed: ``document.text[start:end]``."""
    indent: int
    bullet: str
    after_blank: bool
    joint: Joint
    hint: Hint


class Name(NamedTuple):
    """A writer as page metadata gives them."""

    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Metadata(Record):
    """What the page says about itself outside its visible text. Empty for flattened text."""

    titles: tuple[str, ...] = ()
    """Candidates, most trusted first, outlet suffixes not yet removed."""
    published: tuple[datetime, ...] = ()
    updated: tuple[datetime, ...] = ()
    authors: tuple[Name, ...] = ()
    site_name: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    url: str | None = None
    paywalled: bool = False


NO_METADATA: Final = Metadata()
