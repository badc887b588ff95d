"""Captions that HTML does not call `<figcaption>`: told by the words of a class, or by a box that a line shares with a picture.

    <em class="img_desc">4일 다시 문을 연 군민회관</em>                       →  a class says so: role `caption`
    <div><div><img></div><p>4일 다시 문을 연 군민회관</p></div><p>가람군은 …   →  the picture is nearer than any text: role `picture`

Both are evidence for the filter of captions, which may decide otherwise. Must never be marked: text of the picture's own
paragraph (`<p><img>가람군은 …</p>`), links (the cards of a list), headings, a box of several paragraphs, the cell beside a picture's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from newsclean.readers.elements import BLOCK
from newsclean.readers.frames import Frame, Record

# desc, photoDesc — not: description, descending
_DESCRIPTION: Final = re.compile(r"desc(?!r|e)", re.IGNORECASE)
# article_photo, img-box — not: photograph, imgur
_PHOTO: Final = re.compile(r"(?:photo|image|img|pic)(?![a-z])", re.IGNORECASE)
PICTURES: Final = frozenset(("img", "picture"))
Picture = tuple[Frame, int]
"""The element around a picture, and how many lines stand above it."""
# img_desc, photoCaption, wp-caption-text — not: vjs-captions, captioning, capital, desc
_CAPTION: Final = re.compile(r"(?<!vjs-)caption(?!s|ing)|(?:img|image|photo|pic)[-_]?(?:desc|cap(?![a-z]))", re.IGNORECASE)
# cap, photo-cap — not: dropcap, has-drop-cap, capital
_SHORT: Final = re.compile(r"(?<![a-z])(?<!drop[-_])cap(?![a-z])", re.IGNORECASE)
LONGEST: Final = 160
"""Characters of a line that its box alone makes a caption; longer ones are paragraphs beside their picture."""
LONGEST_SECOND: Final = 24
"""Characters of a second line in the box: a credit."""
HIGHEST: Final = 6
"""So many elements a picture or a line may stand below the box."""
DEEPEST: Final = 40
"""So many elements above another line are looked at: time stays linear on deep pages."""
FARTHEST: Final = 2
"""Lines between a picture and an element that calls itself its caption."""
MOST_LINKED: Final = 0.5
"""The line of a card in a list is a link."""


def is_caption(frame: Frame) -> bool:
    """Whether class and id words call an element below a picture its caption."""
    words = frame.words
    if not ("ap" in words or "esc" in words or "AP" in words or "ESC" in words) or frame.role:  # cap, Desc: few others have them
        return False
    parent = frame.parent.words if frame.parent is not None else ""
    return names_caption(words, parent, bool(frame.kind & BLOCK))


@lru_cache(maxsize=256)
def names_caption(words: str, parent: str, block: bool) -> bool:
    """As `is_caption`, by the words of the element and of its parent; `cap`, which an initial letter may have too, only in a block.

    >>> names_caption("photo_caption left", "", False), names_caption("desc", "article_photo", False), names_caption("cap", "", True)
    (True, True, True)
    >>> names_caption("vjs-captions-button", "", True), names_caption("desc", "card", True), names_caption("cap", "", False)
    (False, False, False)
    """
    if _CAPTION.search(words) is not None or (block and _SHORT.search(words) is not None):
        return True
    return _DESCRIPTION.search(words) is not None and _PHOTO.search(parent) is not None


def boxed(records: list[Record], pictures: Iterable[Picture]) -> list[Frame]:
    """The elements of lines right below a picture that stand nearer to it than any other line does."""
    found: list[Frame] = []
    last = -1
    for around, at in pictures:
        if at == last or at >= len(records):
            continue
        last = at
        frame = records[at].frame
        if records[at].share >= MOST_LINKED or len(records[at].text) > LONGEST or frame.heading or frame.hidden or frame is around:
            continue
        box = _common(frame, around)
        if box is None or box is frame or box.name == "tr":
            continue
        if at and _is_in(records[at - 1].frame, box) and not _ends_head(records, at, around):
            continue
        after = at + 1
        if after < len(records) and _is_in(records[after].frame, box) and len(records[after].text) <= LONGEST_SECOND:
            after += 1
        if after == len(records) or not _is_in(records[after].frame, box):
            found.append(frame)
    return found


def _ends_head(records: list[Record], at: int, around: Frame) -> bool:
    """Whether one sentence on what goes on stands beside the picture itself, last in a box with the head of the article: no other
    sentence stands above it, so that it cannot be how the article ends."""
    text = records[at].text
    if records[at].frame.parent is not around or not text.endswith("고 있다.") or "다. " in text:
        return False
    return not any(record.text.endswith(("다.", "요.")) for record in records[:at])


def mark_boxed(frames: Iterable[Frame]) -> None:
    """Give them the role `picture`, where no selector has said anything else."""
    for frame in frames:
        if not frame.role:
            frame.role = "picture"


def _common(one: Frame, other: Frame) -> Frame | None:
    """The innermost element that holds both, if it is not far above either."""
    above = list(_around(other))
    return next((frame for frame in _around(one) if frame in above), None)


def _around(frame: Frame) -> Iterator[Frame]:
    at: Frame | None = frame
    for _ in range(HIGHEST):
        if at is None:
            return
        yield at
        at = at.parent


def _is_in(frame: Frame, box: Frame) -> bool:
    at: Frame | None = frame
    for _ in range(DEEPEST):
        if at is box:
            return True
        if at is None:
            return False
        at = at.parent
    return False
