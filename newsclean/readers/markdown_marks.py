"""The marks of Markdown: what stands in front of lines and behind them, and what stands around words.

    ## 군민회관 다시 문 연다 / > 인용 / | 이름 | 나이 | / ---       →  marks of a line; headings and items are noted
    **굵게**, _기울임_, \\-, lone `__` of an icon                   →  marks amid the text

They are read on pages that are Markdown beyond doubt, where links and pictures are masked: see `newsclean.readers.markdown`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.characters import traits_of
from newsclean.readers.markdown_links import Edit, Links
from newsclean.readers.rows import SHORT_CELL

if TYPE_CHECKING:
    from mypy_extensions import i64

_SPACE: Final = 0x20
_MASKED: Final = 0
_MASK: Final = chr(_MASKED)
"""Stands for a mark that is gone; not a character of the canonical text."""
_BLANK: Final = " \x00"
# A line that is nothing but a mark: `---`, `* * *`, `|---|:--|`, the line following a heading, `-` of an item that held a picture
_RULE: Final = re.compile(r" ?([-*_=])(?: *\1){2,} *")
_TABLE_RULE: Final = re.compile(r"[ \x00]*\|? *:?-{2,}:? *(?:\| *:?-{2,}:? *)*\|? *")
# Marks in front of a line, in their order: `> `, `- ` or `3. `, `## `
_QUOTE: Final = re.compile(r"(?:> ?)+")
_ITEM: Final = re.compile(r"[ \x00]*(?:[-*+]|\d{1,2}[.)])(?=[ \x00])(?: \[[ xX]\](?= ))?")
_HEADING: Final = re.compile(r"[ \x00]*((#{1,6}) +)(?=\S)")
_TAGS: Final = re.compile(r" #(?=[ \w])")
_SETEXT: Final = re.compile(r"(=|-)\1{2,} *")
_LONGEST_SETEXT: Final = 100
_CELL: Final = re.compile(r"(?<!\\)\|")
_BULLET: Final = 2
_LAST_HEAD: Final = ord("_")
_HEADS: Final = traits_of({">#=_:0123456789": 1, "-*+": _BULLET})[: _LAST_HEAD + 1]
"""The characters that marked lines begin with, those of items by a trait of their own."""
_FIRST_SYLLABLE: Final = ord("가")
_NOTHING: Final = frozenset(" \x00|·,/ㆍ")
_ODD: Final = _NOTHING | frozenset("#[*-+_=")
"""What follows the mark of an item that is more than that: it is looked at closely."""
# Stars amid the text: `**굵게**`, `*기울임*` — not: `\\*`, *재판매 금지, 5*3*2. Kept where nothing bold is open: 김**씨와 이**씨, hong****
_STAR: Final = re.compile(
    r"\*(?<!\\\*)(?:(?P<kept>(?<=[가-힣]\*)(?<![\w*\x00][가-힣]\*)\*+|(?<=[A-Za-z0-9]\*)\*{2,})"
    r"|(?P<strong>\*(?=\S)|(?<=\S\*)\*)"
    r"|(?<!\w\*)(?P<slanted>[^\s*][^*\n]{0,199})(?<=\S)\*)"
)
# `__굵게__`, `_기울임_`, lone `__` of an icon — not: `\\_`, a_b_c
_UNDERSCORE: Final = re.compile(
    r"_(?<![\w\\]_)(?:_(?:(?=[^\s_])(?P<strong>[^_\n]{1,600})(?<=\S)__(?!\w)|(?P<icon>)(?!\w))|(?P<slanted>[^_\n]{1,300})_(?!\w))"
)
_ESCAPED: Final = frozenset("-+.#*_!>()[]`|~&<")


def merge(edits: list[Edit]) -> list[Edit]:
    """In order; what stands inside of another goes with it."""
    kept: list[Edit] = []
    at = 0
    for edit in sorted(edits):
        start, end, new = edit
        if start >= at and end > start:
            kept.append(edit)
        elif start < at < end:  # it begins in what goes, and goes on behind it; of two that begin together the longer counts
            first, _, other = kept[-1]
            kept[-1] = (first, end, new if first == start else other)
        at = max(at, end)
    return kept


def mask(text: str, edits: list[Edit]) -> str:
    """The text with masks in the place of what goes; newlines and offsets stay."""
    if not edits:
        return text
    pieces: list[str] = []
    at = 0
    for start, end, _ in merge(edits):
        pieces.append(text[at:start])
        gone = text[start:end]
        pieces.append(_MASK * (end - start) if "\n" not in gone else "\n".join([_MASK * len(line) for line in gone.split("\n")]))
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def line_edits(masked: str, links: Links, headings: list[tuple[int, int]], items: list[tuple[int, str]]) -> list[Edit]:
    """Marks at the ends of lines. Notes the offsets of headings with their level, and of items with their bullet."""
    edits: list[Edit] = []
    unlinked = mask(masked, [(low, high, "") for low, high in links.texts]) if links.texts else masked
    piped = "|" in masked
    above = 0, 0
    size: i64 = len(masked)
    at: i64 = 0
    while at < size:
        end: i64 = masked.find("\n", at)
        if end < 0:
            end = size
        start: i64 = at
        while start < end and (ord(masked[start]) == _SPACE or ord(masked[start]) == _MASKED):
            start += 1
        is_title = False
        cells = piped and masked.find("|", start, end) >= 0
        if cells or (start < end and _may_be_marked(masked, unlinked, start, end)):
            first = masked[start]
            line = masked[at:end]
            if first in "=-" and _underlines(masked[start:end], title := masked[above[0] : above[1]].rstrip()):
                is_title = True
                headings.append((at - 1 - len(title), 1 if first == "=" else 2))
                edits.append((at, end, ""))
            elif (first in "-*_=" and _RULE.fullmatch(line)) or (cells and _TABLE_RULE.fullmatch(line)):
                edits.append((at, end, ""))
            elif first not in _NOTHING or not _NOTHING.issuperset(line):
                _read_line(line, start - at, unlinked[at:end], at, edits, headings, items)
            elif cells:
                edits.append((at, end, ""))
        above = (end, end) if is_title else (at, end)
        at = end + 1
    return edits


def _may_be_marked(masked: str, unlinked: str, start: i64, end: i64) -> bool:
    """The text that begins there begins with a mark, which is not that of a mere item, `* 정치`: that stays."""
    code: i64 = ord(masked[start])
    if code > _LAST_HEAD or _HEADS[code] == 0:
        return False
    if _HEADS[code] != _BULLET or start + 2 >= end or ord(masked[start + 1]) != _SPACE:
        return True
    return ord(unlinked[start + 2]) < _FIRST_SYLLABLE and unlinked[start + 2] in _ODD


def _underlines(bare: str, title: str) -> bool:
    """The line makes a heading of the one above it."""
    return title != "" and title[-1] not in ".|" and len(title) <= _LONGEST_SETEXT and _SETEXT.fullmatch(bare) is not None


def _read_line(
    line: str, start: int, unlinked: str, at: int, edits: list[Edit], headings: list[tuple[int, int]], items: list[tuple[int, str]]
) -> None:
    """The marks of a line whose text begins at `start`; the line itself begins at the text's offset `at`."""
    if line[start] == ">" and (quote := _QUOTE.match(line, start)) is not None:
        start = quote.end()
        edits.append((at, at + start, ""))
    if line[start : start + 1] != "#" and (item := _ITEM.match(line, start)) is not None:
        start = item.end()
        rest = line[start:]
        bullet = item.group().strip(_BLANK)[0]
        linked = unlinked != line and _NOTHING.issuperset(unlinked[start:])
        if not rest.strip(_BLANK):
            edits.append((at, at + len(line), ""))
        elif (bullet in "*+" and rest.startswith("  ") and rest.strip(" *")) or (linked and bullet in "*+-"):
            edits.append((at + item.start(), at + start, ""))
            items.append((at + start, bullet))
    if "#" in line and (heading := _HEADING.match(line, start)) is not None:
        _read_heading(line, heading, at, edits, headings)
    if "|" in line:
        _read_cells(line, at, edits)


def _read_heading(line: str, heading: re.Match[str], at: int, edits: list[Edit], headings: list[tuple[int, int]]) -> None:
    """`## 제목`, `## 제목 ##`; `## 갯벌 #농게` is a row of tags."""
    start = heading.end()
    hashed = line.find("#", start) >= 0
    if hashed and _TAGS.search(line, start):
        return
    edits.append((at + heading.start(1), at + start, ""))
    headings.append((at + start, len(heading[2])))
    if hashed:
        body = line.rstrip(" ")
        title = body.rstrip("#")
        if start < len(title) < len(body) and title[-1] == " ":
            edits.append((at + max(len(title.rstrip(" ")), start), at + len(line), ""))


def _read_cells(line: str, at: int, edits: list[Edit]) -> None:
    """The pipes of a row: those of a row with long cells part lines, others words. A line without one at its head has at most one, at its end."""
    bare = line.strip(_BLANK)
    cells = [pipe.start() for pipe in _CELL.finditer(line)]
    if bare[0] == "|":
        first, last = line.index("|"), len(line.rstrip(_BLANK)) - 1
        wide = any([len(cell) > SHORT_CELL for cell in _CELL.split(bare)])
        for place in cells:
            apart = " " in (line[place - 1 : place], line[place + 1 : place + 2])
            new = "" if place == first or place >= last else "\n" if wide else "" if apart else " "
            edits.append((at + place, at + place + 1, new))
    elif (cells and line.endswith(" |")) or line.rstrip().endswith(" |"):
        edits.append((at + cells[-1] - 1, at + cells[-1] + 1, ""))


def inline_edits(masked: str) -> list[Edit]:
    """Marks amid the text: the pairs around what is bold or slanted, and the strokes before what was escaped. No edit hides another's
    mark: a stroke is asked for in front of each mark."""
    edits: list[Edit] = []
    _read_stars(masked, edits)
    _read_underscores(masked, edits)
    at = masked.find("\\")
    while at >= 0:
        if masked[at + 1 : at + 2] in _ESCAPED:
            edits.append((at, at + 1, ""))
        at = masked.find("\\", at + 1)
    return edits


def _read_stars(masked: str, edits: list[Edit]) -> None:
    opened = -1
    size: i64 = len(masked)
    at = masked.find("*")
    while at >= 0:
        following: i64 = at + 1
        if following < size and ord(masked[following]) != _SPACE and (match := _STAR.match(masked, at)) is not None:  # the mark of an item is most
            if match.lastgroup == "slanted":
                low, high = match.span("slanted")
                edits += ((at, low, ""), (high, high + 1, ""))
            else:
                is_open = opened >= 0 and masked.find("\n", opened, at) < 0
                if is_open or match.lastgroup == "strong":
                    edits.append((at, at + 2, ""))
                    opened = -1 if is_open else at
                    at += 1
                else:
                    at = match.end() - 1
        at = masked.find("*", at + 1)


def _read_underscores(masked: str, edits: list[Edit]) -> None:
    at = masked.find("_")
    while at >= 0:
        if (match := _UNDERSCORE.match(masked, at)) is not None:
            low, high = match.span(match.lastgroup or 0)
            edits += ((at, low, ""), (high, match.end(), ""))
        at = masked.find("_", at + 1)
