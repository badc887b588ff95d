"""Gathers lines from the events of a walk over a tree: an element opens or closes, text, `<br>`.

The same events give the same `Document`, be it a Lexbor tree or a BeautifulSoup. The rules are what a browser draws: lines
end before and after blocks, inline elements (`<b>`, `<span>`) do not part words, a newline of the source is a space (but in
`<pre>`), `<br>` ends a line, and `<br><br>` and blocks with a margin (`<p>`, headings, tables …) end a paragraph.

Must never touch: the characters. Runs of spaces become one and invisible characters go; nothing else. Classes and the share
of links are noted as evidence, not judged here.
"""

from __future__ import annotations

from typing import Final

from newsclean.readers.decks import begins_deck, parted
from newsclean.readers.elements import (
    BLOCK,
    CELL,
    CLASS,
    HEADINGS,
    HREF,
    ITEM,
    LEAVES_P,
    LINK,
    LISTS,
    PARAGRAPH,
    PRE,
    ROOT,
    ROW,
    SPACE,
    SPECIAL,
    STYLED,
    TABLE,
    UNDISPLAYED,
    UNFINISHED,
    WORDED,
    Attributes,
    hidden_by,
    is_blocked,
    words_of,
)
from newsclean.readers.frames import Frame, Record
from newsclean.readers.pictures import FARTHEST, Picture, is_caption
from newsclean.readers.rows import Rows
from newsclean.readers.spacing import LONG_LINE, clean_line, cut_line

_DATE_ENDS: Final = frozenset("0123456789일")


class LineBuilder:
    """Takes events and gathers lines, in time that grows with length and depth alone."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self.frame = Frame(None, "body", BLOCK)
        self.preformatted = 0
        self.links = 0
        """Links that are open. The walk counts those of which nothing else is known; others are opened and closed here."""
        self.pictures: list[Picture] = []
        self.pictured = -1
        """Up to this line an element may be the caption of the last picture."""
        self.line_frame: Frame | None = None
        """The element of the line in the making; None while it has no text."""
        self._parts: list[str] = []
        self._linked: list[str] = []
        self._low: Frame | None = None
        self._blank = False
        self._bullet = False
        self._rows = Rows(self.records)
        self._deck: Frame | None = None
        """The inline element that may be a deck inside of the headline's."""
        self._deck_span = (0, 0)
        self._decked = False

    def open(self, tag: str, kind: int, attributes: Attributes, told: int, role: str = "") -> None:
        """An element opened; `close` follows when it ends. `kind` is its own of `KINDS`, `told` what `telling` says of the attributes."""
        parent = self.frame
        if parent.kind & PARAGRAPH and kind & LEAVES_P:
            self._leave_paragraph()
            parent = self.frame
        self.frame = frame = Frame(parent, tag, kind)
        if told & WORDED and not kind & ROOT:
            # as a rule there is a class and no more
            frame.words = (attributes["class"] or "") if told & WORDED == CLASS else words_of(attributes)
            if len(self.records) <= self.pictured and not role and is_caption(frame):
                role = "caption"
        if told & HREF and tag == "a":
            frame.kind = kind = LINK
            self.links += 1
        if told & STYLED:
            kind = self._read_style(frame, attributes)
        if role:
            # inside what is to be dropped only `keep` brings text back
            if frame.role != "drop" or role == "keep":
                frame.role = role
            if role != "drop" and not kind & BLOCK:
                frame.kind = kind = kind | BLOCK
                frame.tag = tag
        if not kind & BLOCK:
            if tag == "time" and self._parts and self._parts[-1][-1:] in _DATE_ENDS:
                self._parts.append(" ")  # two dates side by side, which a margin parts
            elif self._parts and not self._decked and not self.links and begins_deck(frame, self._parts[-1]):
                self._deck, self._deck_span = frame, (len(self._parts), 0)
            return
        if self._parts:
            self._end_line()
        if kind & SPACE:
            self._blank = True
        if kind & SPECIAL:
            self._open_special(frame, tag)
        elif kind & CELL:
            self._rows.open_cell()
        elif kind & ROW:
            self._rows.open_row(frame)

    def _read_style(self, frame: Frame, attributes: Attributes) -> int:
        """Whether the element is drawn, and as a block; returns its kind."""
        hidden = hidden_by(attributes)
        if not frame.kind and frame.name != "a" and not hidden & UNDISPLAYED and is_blocked(attributes):
            frame.kind = BLOCK
            frame.tag = frame.name
        # a dot or an icon in a line may be `aria-hidden`; the line is not
        if hidden > frame.hidden and (hidden == UNDISPLAYED or frame.kind or frame.name == "a"):
            frame.hidden = hidden
        return frame.kind

    def _open_special(self, frame: Frame, tag: str) -> None:
        if tag == "p":
            # a `<p>` in a heading ends the heading: in a tree that lxml built it stands outside from the start
            frame.heading = 0
        elif tag == "li":
            self._bullet = True
        elif tag in HEADINGS:
            frame.heading = HEADINGS[tag]
        elif tag in LISTS:
            frame.lists += 1
        elif tag == "pre":
            self.preformatted += 1
        elif tag == "table":
            self._rows.open_table()

    def _leave_paragraph(self) -> None:
        """A block opened inside a `<p>`. By the rules of HTML the paragraph ends there; so it does in a tree of html.parser."""
        parent = self.frame.parent
        if parent is not None:
            self._end_line()
            self.frame = frame = Frame(parent, parent.name, BLOCK | SPACE)
            frame.tag = parent.tag

    def close(self) -> None:
        """The element opened last ended."""
        frame = self.frame
        kind = frame.kind
        parent = frame.parent
        if kind & BLOCK:
            if self._parts:
                self._end_line()
            if kind & SPACE:
                self._blank = True
            if kind & UNFINISHED:
                self._close_special(kind)
        elif frame is self._deck:
            self._deck_span = (self._deck_span[0], len(self._parts))
        if kind & LINK:
            self.links -= 1
        if self._low is frame:
            self._low = parent
        if parent is not None:
            self.frame = parent

    def _close_special(self, kind: int) -> None:
        if kind & ITEM:
            self._bullet = False
        elif kind & CELL:
            self._rows.close_cell()
        elif kind & ROW:
            self._rows.close_row()
        elif kind & PRE:
            self.preformatted -= 1
        elif kind & TABLE:
            self._rows.close_table()

    def text(self, data: str) -> None:
        """A piece of text; entities are already resolved."""
        if self.preformatted and "\n" in data:
            for index, line in enumerate(data.split("\n")):
                if index:
                    self.br()
                self.text(line)
            return
        frame = self.line_frame
        if data.isspace():
            if frame is not None:
                self._parts.append(" ")
            elif "\xa0" in data:
                self._parts.append("\xa0")
            return
        if not data:
            return
        self._parts.append(data)
        # the hint of a line is that of the innermost element that holds all of its text
        if frame is None:
            self._low = self.line_frame = self.frame
        elif frame is not self._low:
            self.line_frame = self._low
        if self.links:
            self._linked.append(data)

    def picture(self) -> None:
        """A picture stands here."""
        self.pictured = len(self.records) + FARTHEST
        if self.line_frame is None:
            self.pictures.append((self.frame, len(self.records)))

    def br(self) -> None:
        """`<br>`. Met again on a line without text it is a blank line."""
        if not self._end_line():
            self._blank = True

    def _end_line(self) -> bool:
        """Emit what was gathered as one line. False if there was nothing."""
        parts = self._parts
        if not parts:
            return False
        frame = self.line_frame
        if frame is None:
            # `<div>&nbsp;</div>` is seen as a blank line
            if self.frame.kind & BLOCK:
                self._blank = True
            parts.clear()
            return False
        if self._deck is not None and self._part_deck():
            return True
        text = clean_line(parts[0] if len(parts) == 1 else "".join(parts))
        parts.clear()
        self.line_frame = self._low = None
        share = 0.0
        if linked := self._linked:
            inside = len(linked[0].strip()) if len(linked) == 1 else sum([len(piece.strip()) for piece in linked])
            # links alone, one after the other (a menu), look parted by their margins in a browser
            if len(linked) > 1 and inside >= len(text) - text.count(" "):
                text = clean_line(" ".join(linked))
            share = min(1.0, inside / len(text)) if text else 0.0
            linked.clear()
        if not text:
            return False
        self._emit(text, frame, share)
        return True

    def _part_deck(self) -> bool:
        """Emit the headline and the deck at the end of its element as two lines; False if it is none after all."""
        parts, deck = self._parts, self._deck
        self._deck = None
        lines = parted(parts, *self._deck_span)
        if lines is None or deck is None or deck.parent is None or self._linked:
            return False
        parts.clear()
        self.line_frame = self._low = None
        self._decked = True
        self._emit(lines[0], deck.parent, 0.0)
        self._emit(lines[1], deck, 0.0)
        return True

    def _emit(self, text: str, frame: Frame, share: float) -> None:
        records = self.records
        bullet, blank = self._bullet, self._blank and bool(records)
        self._bullet = self._blank = False
        if len(text) <= LONG_LINE:
            records.append(Record(text, frame, share, bullet, blank))
            return
        last = 0
        for start, end, joint in cut_line(text):
            gap = text[last:start] if joint else "\n"
            records.append(Record(text[start:end], frame, share, bullet, blank, joint, gap))
            bullet = blank = False
            last = end

    def finish(self) -> list[Record]:
        """The lines. What is still open at the end is closed."""
        self._end_line()
        self._rows.close_all()
        return self.records
