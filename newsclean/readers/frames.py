"""걷는 동안의 요소(`Frame`)와 모인 줄(`Record`)."""

from __future__ import annotations

from dataclasses import dataclass

from newsclean.document import Joint

UNSPOKEN = 1
"""`aria-hidden`: 눈에는 보일 때가 많다. 줄에 적어 두기만 한다."""
UNDISPLAYED = 2
"""`hidden`, `display:none`: 그려지지 않는다."""


class Frame:
    """열려 있는 요소 하나와 그 조상에게서 물려받은 것."""

    __slots__ = (
        "block", "classes", "heading", "hidden", "link", "lists", "name", "paragraph", "parent", "role", "settled", "spaced",
        "tag", "words",
    )  # fmt: skip

    def __init__(self, parent: Frame | None, tag: str) -> None:
        self.parent = parent
        self.name = tag
        self.block = self.spaced = self.paragraph = self.settled = False
        self.words = ""
        self.classes: str | None = None
        if parent is None:
            self.tag, self.heading, self.hidden, self.link, self.lists, self.role = tag, 0, 0, False, 0, ""
        else:
            # 줄의 태그는 가장 가까운 블록의 이름이다
            self.tag, self.heading, self.hidden = parent.tag, parent.heading, parent.hidden
            self.link, self.lists, self.role = parent.link, parent.lists, parent.role


@dataclass(slots=True)
class Record:
    """모인 줄 하나. `Document` 의 평행한 튜플은 마지막에 한 번 만든다."""

    text: str
    frame: Frame
    share: float
    bullet: bool
    blank: bool
    joint: Joint = Joint.BREAK
    gap: str = "\n"
    """앞 줄과의 사이. 이음매에서 자른 조각은 붙어 있었거나(빈 글) 한 칸 떨어져 있었다."""
