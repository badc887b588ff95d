"""An open element while the tree is walked (`Frame`), an open table row (`Row`), and a finished line (`Record`)."""

from __future__ import annotations

from typing import Final

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


_BREAK: Final = Joint.BREAK


class Record:
    """One finished line. The parallel tuples of `Document` are made of them at the end, once."""

    __slots__ = ("blank", "bullet", "frame", "gap", "joint", "share", "text")

    def __init__(
        self, text: str, frame: Frame, share: float, bullet: bool, blank: bool, joint: Joint = _BREAK, gap: str = "\n"
    ) -> None:
        self.text = text
        self.frame = frame
        self.share = share
        self.bullet = bullet
        self.blank = blank
        self.joint = joint
        self.gap = gap
        """What stood between it and the line before. Pieces cut at a seam were glued (nothing) or a space apart."""
