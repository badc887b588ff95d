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
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import Final

from newsclean.hints import NO_METADATA, Hint, Metadata
from newsclean.korean.names import is_brand
from newsclean.readers.front_matter import read_front_matter
from newsclean.readers.markdown_links import Edit, find_links
from newsclean.readers.markdown_marks import inline_edits, line_edits, mask, merge
from newsclean.readers.marked_captions import mark_captions
from newsclean.readers.rewrites import Rewriter, chain, is_markdown
from newsclean.readers.soft_wraps import find_wraps, join_wraps

_PLAIN: Final = Hint("p")
# A page that opens with its title: `# 군민회관 다시 문 연다` and a blank line; not `# 갯벌 # 농게`
_HEADED: Final = re.compile(r"\s*# (?=[^\n#]{10,100}\n *\n)[^\n]*[^\n#]\n")
SHORTEST_TITLE: Final = 8
SHORTEST_FOREIGN: Final = 20
"""A shorter heading of the first level may be the outlet's name, as many sites have it there."""
_KOREAN: Final = re.compile("[가-힣]")
# A picture among one's notes: `![[군민회관.png]]`
_EMBED: Final = re.compile(r"!\[\[[^\[\]\n]{1,200}\]\]")


class Markup:
    """The text without its marks, and what they said. Offsets count in `text`."""

    def __init__(self, source: str, edits: list[Edit], metadata: Metadata) -> None:
        out = Rewriter(source)
        self._edits = edits
        self._starts: list[int] = []
        self._after: list[int] = []
        """Where each edit begins in the source, and where the text goes on behind it."""
        for start, end, new in edits:
            out.replace(start, end, new)
            self._starts.append(start)
            self._after.append(out.length)
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
        return self._after[index] + max(at - self._edits[index][1], 0)

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
        shares = self._shares(texts, starts) if self.links else [0.0] * len(texts)
        levels = [0] * len(texts)
        for at, level in self.headings.items():
            if (index := bisect_left(starts, at)) < len(starts) and starts[index] == at:
                levels[index] = 2 if level == 1 and _names_outlet(texts[index]) else level
        if levels.count(1) == 1:
            title = texts[levels.index(1)]
            self.metadata = replace(self.metadata, titles=tuple(dict.fromkeys((*self.metadata.titles, title))))
        roles = mark_captions(texts, starts, self.pictures, self.metadata.titles, levels, shares) if self.pictures else {}
        hints = [_PLAIN] * len(texts)
        for i, start in enumerate(starts):
            level = levels[i]
            if level or shares[i] or (roles and i in roles) or (self.items and start in self.items):
                tag = f"h{level}" if level else "li" if start in self.items else "p"
                hints[i] = Hint(tag, link_share=shares[i], heading=level, role=roles.get(i, ""))
        return tuple(hints)

    def _shares(self, texts: list[str], starts: list[int]) -> list[float]:
        """How much of each line is link."""
        links = sorted(self.links)
        shares: list[float] = []
        for index, start in enumerate(starts):
            end = start + len(texts[index])
            linked = 0
            at = len(links) if start >= links[-1][1] else max(bisect_right(links, (start, start)) - 1, 0)
            while at < len(links) and links[at][0] < end:
                low, high = max(links[at][0], start), min(links[at][1], end)
                linked += len(self.text[low:high].strip()) if low < high else 0
                at += 1
            shares.append(round(min(1.0, linked / max(len(texts[index]), 1)), 3))
        return shares


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
        masked = mask(text, edits)
        if links.nested:
            edits += [(*embed.span(), "") for embed in _EMBED.finditer(masked)]
        edits += line_edits(masked, links, headings, items)
        edits += inline_edits(mask(text, edits))
    markup = Markup(text, merge(edits), head.metadata if head else NO_METADATA)
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
