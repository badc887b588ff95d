"""The marks of Markdown: what stands in front of lines and behind them, and what stands around words.

    ## 군민회관 다시 문 연다 / > 인용 / | 이름 | 나이 | / ---       →  marks of a line; headings and items are noted
    **굵게**, _기울임_, \\-, lone `__` of an icon                   →  marks amid the text

They are read on pages that are Markdown beyond doubt, where links and pictures are masked: see `newsclean.readers.markdown`.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.readers.markdown_links import Edit, Links
from newsclean.readers.rows import SHORT_CELL

_MASK: Final = "\x00"
"""Stands for a mark that is gone; not a character of the canonical text."""
_BLANK: Final = " \x00"
# A line that is nothing but a mark: `---`, `* * *`, `|---|:--|`, the line below a heading, `-` of an item that held a picture
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
_FIRST: Final = ">-*+#=_:0123456789"
_NOTHING: Final = frozenset(" \x00|·,/ㆍ")
_ODD: Final = _NOTHING | frozenset("#[*-+_=")
"""What follows the mark of an item that is more than that: it is looked at closely."""
# Marks amid the text: `**굵게**`, `_기울임_`, `*기울임*`, `\\-`, lone `__` of an icon — not: 김**씨와 이**씨, hong****, a_b_c, 5*3*2, *재판매 금지.
# Each begins with its mark and looks back only then, so that no other character is tried
_INLINE: Final = re.compile(
    r"\*(?=\S)(?:(?P<kept>(?<=[가-힣]\*)(?<![\w*\x00][가-힣]\*)\*+|(?<=[A-Za-z0-9]\*)\*{2,})"
    r"|(?P<strong>\*(?=\S)|(?<=\S\*)\*)"
    r"|(?<!\w\*)(?P<slanted>[^\s*][^*\n]{0,199})(?<=\S)\*)"
    r"|_(?<!\w_)(?:_(?=[^\s_])(?P<under>[^_\n]{1,600})(?<=\S)__(?!\w)|(?P<icon>_(?!\w))|(?P<em>[^_\n]{1,300})_(?!\w))"
    r"|\\(?P<escaped>[-+.#*_!>()\[\]`|~&<])"
)


def merge(edits: list[Edit]) -> list[Edit]:
    """In order; what stands inside of another goes with it."""
    kept: list[Edit] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit[0], -edit[1])):
        if edit[0] >= at and edit[1] > edit[0]:
            kept.append(edit)
        elif edit[0] < at < edit[1]:  # it begins in what goes, and goes on behind it
            kept[-1] = (kept[-1][0], edit[1], kept[-1][2])
        at = max(at, edit[1])
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
    at, above = 0, ""
    for line in masked.split("\n"):
        end = at + len(line)
        bare = line.lstrip(_BLANK)
        cells = piped and "|" in line
        if bare and (cells or bare[0] in _FIRST):
            if bare[0] in "=-" and _underlines(bare, above):
                headings.append((at - 1 - len(above.rstrip()), 1 if bare[0] == "=" else 2))
                edits.append((at, end, ""))
                line = ""
            elif cells or not (len(bare) > 2 and bare[1] == " " and bare[0] in "*-+" and unlinked[end - len(bare) + 2] not in _ODD):
                if (bare[0] in "-*_=" and _RULE.fullmatch(line)) or (cells and _TABLE_RULE.fullmatch(line)):
                    edits.append((at, end, ""))
                elif bare[0] not in _NOTHING or not _NOTHING.issuperset(bare):
                    _read_line(line, unlinked[at:end], at, edits, headings, items)
                elif cells:
                    edits.append((at, end, ""))
        above = line
        at = end + 1
    return edits


def _underlines(bare: str, above: str) -> bool:
    """The line makes a heading of the one above it."""
    title = above.rstrip()
    return title != "" and title[-1] not in ".|" and len(title) <= _LONGEST_SETEXT and _SETEXT.fullmatch(bare) is not None


def _read_line(line: str, unlinked: str, at: int, edits: list[Edit], headings: list[tuple[int, int]], items: list[tuple[int, str]]) -> None:
    start = len(line) - len(line.lstrip(_BLANK))
    if (quote := _QUOTE.match(line, start)) is not None:
        start = quote.end()
        edits.append((at, at + start, ""))
    if (item := _ITEM.match(line, start)) is not None:
        start = item.end()
        rest = line[start:]
        bullet = item.group().strip(_BLANK)[0]
        linked = unlinked != line and _NOTHING.issuperset(unlinked[start:])
        if not rest.strip(_BLANK):
            edits.append((at, at + len(line), ""))
        elif (bullet in "*+" and rest.startswith("  ") and rest.strip(" *")) or (linked and bullet in "*+-"):
            edits.append((at + item.start(), at + start, ""))
            items.append((at + start, bullet))
    if "#" in line and (heading := _HEADING.match(line, start)) is not None and not _TAGS.search(line, heading.end()):
        edits.append((at + heading.start(1), at + heading.end(), ""))
        headings.append((at + heading.end(), heading.end(2) - heading.start(2)))
        tail = _tail_hashes(line, heading.end())
        if tail < len(line):
            edits.append((at + tail, at + len(line), ""))
    if "|" in line:
        _read_cells(line, at, edits)


def _tail_hashes(line: str, start: int) -> int:
    """Where the hashes begin, with the spaces before them, that close a heading with text from `start` on; else the line's length."""
    body = line.rstrip(" ")
    title = body.rstrip("#")
    if len(title) == len(body) or len(title) <= start or title[-1] != " ":
        return len(line)
    return max(len(title.rstrip(" ")), start)


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
    """Marks amid the text: the pairs around what is bold or slanted, and the strokes before what was escaped."""
    edits: list[Edit] = []
    at, opened = 0, -1
    while match := _INLINE.search(masked, at):
        kind = match.lastgroup or ""
        start, at = match.span()
        if kind in ("kept", "strong"):
            is_open = opened >= 0 and masked.find("\n", opened, start) < 0
            if kind == "kept" and not is_open:
                continue
            at = start + 2  # all of the marks were kept, two are the end of what is bold
            opened = -1 if is_open else start
            edits.append((start, at, ""))
        elif kind == "icon":
            edits.append((start, at, ""))
        else:
            low, high = match.span(kind)
            edits += ((start, low, ""), (high, at, ""))
            at = high if kind == "escaped" else low
    return edits
