"""An open element while the tree is walked (`Frame`), an open table row (`Row`), and a finished line (`Record`)."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.hints import Joint
from newsclean.readers.elements import BLOCK


class Frame:
    """One open element and what it has from its ancestors."""

    __slots__ = ("classes", "heading", "hidden", "kind", "lists", "name", "parent", "role", "settled", "tag", "words")

    def __init__(self, parent: Frame | None, name: str, kind: int) -> None:
        self.parent = parent
        self.name = name
        self.kind = kind
        self.settled = False
        """A profile has been asked for its role."""
        self.words = ""
        self.classes: str | None = None
        if parent is None:
            self.tag, self.heading, self.hidden, self.lists, self.role = name, 0, 0, 0, ""
            return
        # the tag of a line is the name of the nearest block
        self.tag = name if kind & BLOCK else parent.tag
        self.heading = parent.heading
        self.hidden = parent.hidden
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


@dataclass(slots=True)
class Row:
    """An open table row. It becomes one line if every cell has at most one, short, line."""

    first: int
    frame: Frame
    cells: int = 0
    cell_start: int = -1
    simple: bool = True
