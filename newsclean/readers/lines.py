"""나무를 걷는 읽개가 알려 주는 사건을 줄로 모은다: 요소가 열리고 닫힘, 글, `<br>`.

Lexbor 나무든 BeautifulSoup 나무든 같은 사건을 보내면 같은 `Document` 가 된다. 규칙은 브라우저가 그리는 것과 같다: 블록 요소의
안팎에서 줄이 갈리고, 글줄 안 요소(`<b>`, `<span>`)는 낱말을 가르지 않으며, 소스의 줄바꿈은 빈칸이고(`<pre>` 만 빼고),
`<br>` 은 줄을, `<br><br>` 과 여백이 있는 블록(`<p>`, 제목, 표 …)은 문단을 끝낸다.

손대지 않는 것: 글자. 잇단 빈칸이 하나가 되고 보이지 않는 글자가 빠질 뿐이다. 클래스와 링크 비율은 증거로 적어 둘 뿐 여기서
판단하지 않는다.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsclean.readers.elements import BLOCK, CELL, CELLS, CLOSING_P, HEADINGS, KINDS, LINK, LISTS, ROW, SPACE, SPECIAL
from newsclean.readers.frames import UNDISPLAYED, UNSPOKEN, Frame, Record
from newsclean.readers.spacing import LONG_LINE, clean_line, cut_line

SHORT_CELL = 40
"""칸이 모두 이보다 짧은 표의 줄은 한 줄로 잇는다. 더 길면 짜임새를 위한 표로 보고 칸마다 줄을 준다."""
# 보이지 않게 하는 스타일. 맞음: `display:none`, `visibility : hidden`  아님: `display: block`
_HIDING = re.compile(r"(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.IGNORECASE)
# 글줄 안 요소를 블록으로 만드는 스타일. 맞음: `display: block`  아님: `display:inline-block`
_BLOCKING = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|list-item|table)(?![-\w])", re.IGNORECASE)
_WORDS = ("class", "id", "itemprop")
_ROOTS = frozenset(("html", "body"))

Attributes = Mapping[str, str | None]


@dataclass(slots=True)
class _Row:
    """열려 있는 표의 줄. 칸마다 한 줄뿐이고 모두 짧으면 한 줄로 잇는다."""

    first: int
    frame: Frame
    cells: int = 0
    cell_start: int = -1
    simple: bool = True


@dataclass(slots=True)
class LineBuilder:
    """사건을 받아 줄을 모은다. 깊이나 길이에 비례하는 시간만 쓴다."""

    records: list[Record] = field(default_factory=list)
    frame: Frame = field(default_factory=lambda: Frame(None, "body"))
    preformatted: int = 0
    line_frame: Frame | None = None
    """쓰고 있는 줄의 요소. 아직 글이 없으면 None 이다."""
    _parts: list[str] = field(default_factory=list)
    _linked: list[str] = field(default_factory=list)
    _low: Frame | None = None
    _blank: bool = False
    _bullet: bool = False
    _rows: list[_Row | None] = field(default_factory=list)

    def open(self, tag: str, attributes: Attributes, role: str = "") -> None:
        """요소가 열렸다. 닫힐 때 `close` 를 부른다."""
        if self.frame.paragraph and tag in CLOSING_P:
            self._leave_paragraph()
        frame = Frame(self.frame, tag)
        kind = KINDS.get(tag, 0)
        if attributes:
            kind = self._read_attributes(frame, attributes, kind)
        if role:
            # 버리라고 한 것 안에서는 `keep` 만 다시 살린다
            if frame.role != "drop" or role == "keep":
                frame.role = role
            if role != "drop" and not kind:
                kind = BLOCK
        self.frame = frame
        if not kind:
            return
        if kind == LINK:
            frame.link = frame.link or "href" in attributes
            return
        frame.block = True
        frame.tag = tag
        if self._parts:
            self._end_line()
        if kind & SPACE:
            frame.spaced = self._blank = True
        if kind & SPECIAL:
            self._open_special(frame, tag)
        elif kind & CELL:
            self._open_cell()
        elif kind & ROW:
            self._open_row(frame)

    def _open_special(self, frame: Frame, tag: str) -> None:
        if tag == "p":
            # 제목 안의 `<p>` 는 제목을 끝낸다: lxml 이 세운 나무에서는 처음부터 밖에 있다
            frame.paragraph, frame.heading = True, 0
        elif tag == "li":
            self._bullet = True
        elif tag in HEADINGS:
            frame.heading = HEADINGS[tag]
        elif tag in LISTS:
            frame.lists += 1
        elif tag == "pre":
            self.preformatted += 1
        elif tag == "table":
            if self._rows and (row := self._rows[-1]) is not None:
                row.simple = False
            self._rows.append(None)

    def _leave_paragraph(self) -> None:
        """`<p>` 안에서 블록이 열렸다. HTML 규칙으로는 문단이 거기서 끝난다: html.parser 의 나무에서도 그렇게 본다."""
        parent = self.frame.parent
        if parent is not None:
            self._end_line()
            self.frame = Frame(parent, parent.tag)
            self.frame.block = self.frame.spaced = True

    def _read_attributes(self, frame: Frame, attributes: Attributes, kind: int) -> int:
        # `<body class>` 는 페이지의 것이지 줄의 것이 아니다
        left = len(attributes)
        words = ""
        for name in _WORDS:
            if name in attributes:
                left -= 1
                if value := attributes[name]:
                    words = f"{words} {value}" if words else value
        if words and frame.name not in _ROOTS:
            frame.words = words
        if not left:
            return kind
        if "style" in attributes:
            style = (attributes["style"] or "").lower()
            if "display" in style or "visibility" in style:
                if _HIDING.search(style):
                    frame.hidden = UNDISPLAYED
                elif not kind and _BLOCKING.search(style):
                    kind = BLOCK
        if "hidden" in attributes:
            frame.hidden = UNDISPLAYED
        elif kind and "aria-hidden" in attributes and attributes["aria-hidden"] == "true":
            frame.hidden = frame.hidden or UNSPOKEN
        return kind

    def close(self, tag: str) -> None:
        """마지막에 열린 요소가 닫혔다."""
        frame = self.frame
        parent = frame.parent
        if frame.block:
            if self._parts:
                self._end_line()
            if frame.spaced:
                self._blank = True
                if tag == "pre":
                    self.preformatted -= 1
                elif tag == "table" and self._rows:
                    self._close_row()
                    self._rows.pop()
            elif tag == "li":
                self._bullet = False
            elif tag in CELLS:
                self._close_cell()
            elif tag == "tr":
                self._close_row()
        if self._low is frame:
            self._low = parent
        if parent is not None:
            self.frame = parent

    def text(self, data: str) -> None:
        """글 한 조각. 엔티티는 이미 풀려 있다."""
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
        # 줄의 힌트는 그 줄의 모든 글을 품는 가장 안쪽 요소의 것이다
        if frame is None:
            self._low = self.line_frame = self.frame
        elif frame is not self._low:
            self.line_frame = self._low
        if self.frame.link:
            self._linked.append(data)

    def br(self) -> None:
        """`<br>`. 글이 없는 줄에서 또 만나면 빈 줄이다."""
        if not self._end_line():
            self._blank = True

    def _end_line(self) -> bool:
        """모아 둔 글을 한 줄로 낸다. 낸 것이 없으면 거짓."""
        parts = self._parts
        if not parts:
            return False
        frame = self.line_frame
        if frame is None:
            # `<div>&nbsp;</div>` 는 빈 줄로 보인다
            if self.frame.block:
                self._blank = True
            parts.clear()
            return False
        text = clean_line(parts[0] if len(parts) == 1 else "".join(parts))
        parts.clear()
        self.line_frame = self._low = None
        share = 0.0
        if linked := self._linked:
            inside = sum([len(piece.strip()) for piece in linked])
            # 링크만 잇달아 선 줄(메뉴)은 브라우저에서 여백으로 갈려 보인다
            if len(linked) > 1 and inside >= len(text) - text.count(" "):
                text = clean_line(" ".join(linked))
            share = min(1.0, inside / len(text)) if text else 0.0
            linked.clear()
        if not text:
            return False
        self._emit(text, frame, share)
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

    def _open_row(self, frame: Frame) -> None:
        if not self._rows:
            self._rows.append(None)
        self._close_row()
        self._rows[-1] = _Row(len(self.records), frame)

    def _open_cell(self) -> None:
        if self._rows and (row := self._rows[-1]) is not None:
            self._close_cell()
            row.cells += 1
            row.cell_start = len(self.records)

    def _close_cell(self) -> None:
        if not self._rows or (row := self._rows[-1]) is None or row.cell_start < 0:
            return
        added = self.records[row.cell_start :]
        if len(added) > 1 or (added and len(added[0].text) > SHORT_CELL):
            row.simple = False
        row.cell_start = -1

    def _close_row(self) -> None:
        row = self._rows[-1] if self._rows else None
        if row is None:
            return
        self._close_cell()
        self._rows[-1] = None
        cells = self.records[row.first :]
        if not row.simple or row.cells < 2 or len(cells) < 2 or any(cell.frame.hidden for cell in cells):
            return
        text = " ".join(cell.text for cell in cells)
        share = sum(cell.share * len(cell.text) for cell in cells) / len(text)
        del self.records[row.first :]
        self.records.append(Record(text, row.frame, share, False, cells[0].blank))

    def finish(self) -> list[Record]:
        """모인 줄. 열린 채 끝난 것도 닫는다."""
        self._end_line()
        while self._rows:
            self._close_row()
            self._rows.pop()
        return self.records
