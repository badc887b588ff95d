"""An open element while the tree is walked (`Frame`), and a finished line (`Record`)."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.document import Joint
from newsclean.readers.elements import BLOCK, Element


class Frame:
    """One open element and what it has from its ancestors."""

    __slots__ = ("classes", "element", "heading", "hidden", "kind", "lists", "parent", "role", "settled", "tag")

    def __init__(self, parent: Frame | None, element: Element) -> None:
        self.parent = parent
        self.element = element
        self.kind = kind = element.kind
        self.settled = False
        """A profile has been asked for its role."""
        self.classes: str | None = None
        if parent is None:
            self.tag, self.heading, self.hidden, self.lists, self.role = element.name, 0, element.hidden, 0, ""
            return
        # the tag of a line is the name of the nearest block
        self.tag = element.name if kind & BLOCK else parent.tag
        self.heading = parent.heading
        self.hidden = parent.hidden if parent.hidden > element.hidden else element.hidden
        self.lists = parent.lists
        self.role = parent.role


@dataclass(slots=True)
class Record:
    """One finished line. The parallel tuples of `Document` are made of them at the end, once."""

    text: str
    frame: Frame
    share: float
    bullet: bool
    blank: bool
    joint: Joint = Joint.BREAK
    gap: str = "\n"
    """What stood between it and the line before. Pieces cut at a seam were glued (nothing) or a space apart."""
