"""News pages that people keep as Markdown: what a web clipper, a reader service or a converter made of the HTML.

    ## 군민회관 다시 문 연다                              →  a heading, as in HTML
    ![군민회관 전경](https://…/1.jpg)                     →  goes; a line below that says the same is its caption
    [홍길동 기자](https://…) / - [다른 기사](https://…)    →  the text stays and is known as a link, as in HTML

Every construct needs its own evidence: a link is a bracket with an address behind it, never `[사진=누리뉴스](가람=누리뉴스)`; marks at the
head of lines, `**`, `\\_` and tables count only on a page that is Markdown beyond doubt. Must never touch: `[단독]`, `[1]` in a sentence,
`#해시태그 #둘`, `*재판매 금지`, `** 끝 **`, `1. 첫째`, `- 3 -`, `~2%~`, names such as `김**씨`, `a_b_c@x.example`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import Final

from newsclean.hints import NO_METADATA, Hint, Metadata
from newsclean.korean.names import is_brand
from newsclean.readers.front_matter import read_front_matter
from newsclean.readers.markdown_links import Edit, Links, find_links
from newsclean.readers.marked_captions import mark_captions
from newsclean.readers.rewrites import Rewriter, chain, is_markdown
from newsclean.readers.rows import SHORT_CELL
from newsclean.readers.soft_wraps import find_wraps, join_wraps

_PLAIN: Final = Hint("p")
_MASK: Final = "\x00"
"""Stands for a mark that is gone; not a character of the canonical text."""
# A line that is nothing but a mark: `---`, `* * *`, `|---|:--|`, the line below a heading, `-` of an item that held a picture
_RULE: Final = re.compile(r" ?([-*_=])(?: *\1){2,} *")
_TABLE_RULE: Final = re.compile(r"[ \x00]*\|? *:?-{2,}:? *(?:\| *:?-{2,}:? *)*\|? *")
# Marks in front of a line, in their order: `> `, `- ` or `3. `, `## `
_LEAD: Final = re.compile(
    r"(?P<quote>[ \x00]*(?:> ?)*)(?P<item>[ \x00]*(?:[-*+](?= |\x00)|\d{1,2}[.)](?= |\x00))(?: \[[ xX]\](?= ))?)?[ \x00]*(?P<heading>#{1,6} +(?=\S))?"
)
_TAIL_HASHES: Final = re.compile(r" +#+ *$")
_TAGS: Final = re.compile(r" #(?=[ \w])")
_SETEXT: Final = re.compile(r"[ \x00]*(=|-)\1{2,} *")
_LONGEST_SETEXT: Final = 100
_CELL: Final = re.compile(r"(?<!\\)\|")
# A page that opens with its title: `# 군민회관 다시 문 연다` and a blank line; not `# 갯벌 # 농게`
_HEADED: Final = re.compile(r"\s*# (?=[^\n#]{10,100}\n *\n)[^\n]*[^\n#]\n")
SHORTEST_TITLE: Final = 8
SHORTEST_FOREIGN: Final = 20
"""A shorter heading of the first level may be the outlet's name, as many sites have it there."""
_KOREAN: Final = re.compile("[가-힣]")
_FIRST: Final = ">-*+#=_:0123456789"
_NOTHING: Final = frozenset(" \x00|·,/ㆍ")
# A picture among one's notes: `![[군민회관.png]]`
_EMBED: Final = re.compile(r"!\[\[[^\[\]\n]{1,200}\]\]")
# Marks amid the text: `**굵게**`, `_기울임_`, `*기울임*`, `\-`, lone `__` of an icon — not: 김**씨와 이**씨, hong****, a_b_c, 5*3*2, *재판매 금지
_INLINE: Final = re.compile(
    r"(?P<kept>(?<![\w*\x00])[가-힣]\*{2,}|[A-Za-z0-9]\*{3,})"
    r"|(?P<strong>\*\*(?=\S)|(?<=\S)\*\*)"
    r"|(?<!\w)\*(?=[^\s*])(?P<slanted>[^*\n]{1,200})(?<=\S)\*"
    r"|(?<![\w_])__(?=[^\s_])(?P<under>[^_\n]{1,600})(?<=\S)__(?![\w_])"
    r"|(?P<icon>(?<![\w])__(?![\w]))"
    r"|(?<![\w_])_(?P<em>[^_\n]{1,300})_(?![\w_])"
    r"|\\(?P<escaped>[-+.#*_!>()\[\]`|~&<])"
)


class Markup:
    """The text without its marks, and what they said. Offsets count in `text`."""

    def __init__(self, source: str, edits: list[Edit], metadata: Metadata) -> None:
        out = Rewriter(source)
        self._edits: list[tuple[int, int, int]] = []
        """Start, end, and where the text goes on behind it."""
        for start, end, new in edits:
            out.replace(start, end, new)
            self._edits.append((start, end, out.length))
        self._starts = [edit[0] for edit in self._edits]
        self.text, self.offsets = out.done()
        self.metadata = metadata
        self.links: list[tuple[int, int]] = []
        self.headings: dict[int, int] = {}
        """Level by the offset of the heading's line."""
        self.items: dict[int, str] = {}
        """Bullet by the offset of the item's line."""
        self.pictures: list[tuple[int, str, bool]] = []
        """Where each stood, what it shows, and whether a line like a caption follows without a gap."""

    def place(self, at: int) -> int:
        """The text offset of an offset of the source."""
        index = bisect_right(self._starts, at) - 1
        if index < 0:
            return at
        _, end, after = self._edits[index]
        return after + max(at - end, 0)

    def line_start(self, at: int) -> int:
        """Where the first character of the line of a text offset stands."""
        start = self.text.rfind("\n", 0, at) + 1
        while start < len(self.text) and self.text[start] == " ":
            start += 1
        return start

    def hints(self, texts: list[str], starts: list[int]) -> tuple[Hint, ...]:
        """What the marks say of each line; `starts` are its offsets in `text`. Nothing where they say nothing.

        The page's one heading of the first level is among the titles of its metadata from then on, as in HTML."""
        if not self.links and not self.headings and not self.pictures:
            return ()
        links = sorted(self.links)
        shares: list[float] = []
        levels: list[int] = []
        for index, start in enumerate(starts):
            end = start + len(texts[index])
            linked = 0
            at = len(links) if not links or start >= links[-1][1] else max(bisect_right(links, (start, start)) - 1, 0)
            while at < len(links) and links[at][0] < end:
                low, high = max(links[at][0], start), min(links[at][1], end)
                linked += len(self.text[low:high].strip()) if low < high else 0
                at += 1
            shares.append(round(min(1.0, linked / max(len(texts[index]), 1)), 3))
            level = self.headings.get(start, 0)
            levels.append(2 if level == 1 and _names_outlet(texts[index]) else level)
        titles = [texts[i] for i, level in enumerate(levels) if level == 1]
        if len(titles) == 1:
            self.metadata = replace(self.metadata, titles=tuple(dict.fromkeys((*self.metadata.titles, titles[0]))))
        roles = mark_captions(texts, starts, self.pictures, self.metadata.titles, levels, shares)
        hints: list[Hint] = []
        for i, start in enumerate(starts):
            level, share = levels[i], shares[i]
            if level or share or i in roles or start in self.items:
                tag = f"h{level}" if level else "li" if start in self.items else "p"
                hints.append(Hint(tag, link_share=share, heading=level, role=roles.get(i, "")))
            else:
                hints.append(_PLAIN)
        return tuple(hints)


def _names_outlet(text: str) -> bool:
    """`누리뉴스`, `NURI NEWS`; not `군민회관 다시 문 연다`"""
    return len(text) < SHORTEST_TITLE or is_brand(text) or (len(text) < SHORTEST_FOREIGN and _KOREAN.search(text) is None)


def read_markdown(text: str) -> Markup | None:
    """The page without its marks; None for text that has none. `text` is canonical."""
    head = read_front_matter(text)
    marked = head is not None or is_markdown(text) or _HEADED.match(text) is not None
    links = find_links(text, marked)
    marked = marked or links.overwhelming
    if not marked and not links.edits:
        return None
    if marked and (wraps := find_wraps(text)):
        joined, breaks = join_wraps(text, wraps)
        markup = read_markdown(joined)
        if markup is not None:
            markup.offsets = chain(breaks, markup.offsets) if markup.offsets else breaks
            return markup
    edits = links.edits
    if head is not None:
        edits = [(head.start, head.end, ""), (*head.excerpt, ""), *edits]
    headings: list[tuple[int, int]] = []
    items: list[tuple[int, str]] = []
    if marked:
        masked = _mask(text, edits)
        edits += [(*embed.span(), "") for embed in _EMBED.finditer(masked)]
        edits += _line_edits(masked, links, headings, items)
        edits += _inline_edits(_mask(text, edits))
    markup = Markup(text, _merge(edits), head.metadata if head else NO_METADATA)
    for low, high in links.texts:
        if (left := markup.place(low)) < (right := markup.place(high)):
            markup.links.append((left, right))
    for at, level in headings:
        markup.headings[markup.line_start(markup.place(at))] = level
    for at, glyph in items:
        markup.items[markup.line_start(markup.place(at))] = glyph
    for at, shown in links.pictures:
        markup.pictures.append((markup.place(at), shown, _is_followed(text, at)))
    return markup


def _is_followed(text: str, at: int) -> bool:
    """Right below a picture that ends there stands a line that is slanted, or a cell: what converters make of a caption."""
    end = text.find("\n", at)
    if end < 0 or text[at:end].strip(" |*_"):
        return False
    stop = text.find("\n", end + 1)
    below = text[end + 1 : stop if stop >= 0 else len(text)].strip()
    return below[-1:] == "|" or (len(below) > 2 and below[0] in "*_" and below[0] == below[-1] and below[1] != below[0])


def _mask(text: str, edits: list[Edit]) -> str:
    """The text with masks in the place of what goes; newlines and offsets stay."""
    pieces: list[str] = []
    at = 0
    for start, end, _ in _merge(edits):
        gone = text[start:end]
        pieces += (text[at:start], "\n".join(_MASK * len(line) for line in gone.split("\n")))
        at = end
    return "".join((*pieces, text[at:]))


def _merge(edits: list[Edit]) -> list[Edit]:
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


def _line_edits(masked: str, links: Links, headings: list[tuple[int, int]], items: list[tuple[int, str]]) -> list[Edit]:
    """Marks at the ends of lines. Notes the offsets of headings with their level, and of items with their bullet."""
    edits: list[Edit] = []
    at, above = 0, ""
    unlinked = _mask(masked, [(low, high, "") for low, high in links.texts]) if links.texts else masked
    for line in masked.split("\n"):
        end = at + len(line)
        found = None
        first = line.lstrip(" \x00")[:1]
        if first and (first in _FIRST or "|" in line):
            if above and first in "=-" and above[-1] not in ".|" and len(above) <= _LONGEST_SETEXT and (found := _SETEXT.fullmatch(line)):
                headings.append((at - 1 - len(above), 1 if found[1] == "=" else 2))
                edits.append((at, end, ""))
            elif (first in "-*_=" and _RULE.fullmatch(line)) or ("|" in line and _TABLE_RULE.fullmatch(line)):
                edits.append((at, end, ""))
            elif not _NOTHING.issuperset(line):
                _read_line(line, unlinked[at:end], at, edits, headings, items)
            elif "|" in line:
                edits.append((at, end, ""))
        above = line.rstrip() if found is None else ""
        at = end + 1
    return edits


def _read_line(line: str, unlinked: str, at: int, edits: list[Edit], headings: list[tuple[int, int]], items: list[tuple[int, str]]) -> None:
    match = _LEAD.match(line)
    if match is None:
        return
    if match.end("quote") and ">" in match["quote"]:
        edits.append((at, at + match.end("quote"), ""))
    item = match["item"]
    if item is not None:
        rest = line[match.end("item") :]
        bullet = item.strip(" \x00")[0]
        linked = unlinked != line and _NOTHING.issuperset(unlinked[match.end("item") :])
        if not rest.strip(" \x00"):
            edits.append((at, at + len(line), ""))
        elif (bullet in "*+" and rest.startswith("  ") and rest.strip(" *")) or (linked and bullet in "*+-"):
            edits.append((at + match.start("item"), at + match.end("item"), ""))
            items.append((at + match.end("item"), bullet))
    if match["heading"] and not _TAGS.search(line, match.end()):
        edits.append((at + match.start("heading"), at + match.end("heading"), ""))
        headings.append((at + match.end("heading"), match["heading"].count("#")))
        if (tail := _TAIL_HASHES.search(line, match.end())) is not None:
            edits.append((at + tail.start(), at + len(line), ""))
    if "|" in line and (bare := line.strip(" \x00")):
        first = line.index(bare[0])
        cells = [at + pipe.start() for pipe in _CELL.finditer(line)]
        if bare[0] == "|":
            wide = any(len(cell) > SHORT_CELL for cell in _CELL.split(bare))
            for place in cells:
                edge = place == at + first or not line[place + 1 - at :].strip(" \x00")
                apart = " " in (line[place - at - 1 : place - at], line[place + 1 - at : place + 2 - at])
                edits.append((place, place + 1, "" if edge else "\n" if wide else "" if apart else " "))
        elif (cells and line.endswith(" |")) or line.rstrip().endswith(" |"):
            edits.append((cells[-1] - 1, cells[-1] + 1, ""))


def _inline_edits(masked: str) -> list[Edit]:
    """Marks amid the text: the pairs around what is bold or slanted, and the strokes before what was escaped."""
    edits: list[Edit] = []
    at, opened = 0, -1
    while match := _INLINE.search(masked, at):
        kind = match.lastgroup or ""
        start, at = match.start(), match.end()
        if kind == "kept":  # the end of what is bold, unless nothing is
            if opened < 0 or "\n" in masked[opened:start]:
                continue
            kind, start = "strong", start + 1
            at = start + 2
        if kind == "strong":
            opened = start if opened < 0 or "\n" in masked[opened:start] else -1
        if kind in ("strong", "icon"):
            edits.append((start, at, ""))
        else:
            low, high = match.span(kind)
            edits += ((start, low, ""), (high, at, ""))
            at = high if kind == "escaped" else low
    return edits
