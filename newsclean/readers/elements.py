"""What HTML elements do to lines: part paragraphs, part lines, hold no text; and what one element's attributes say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

Attributes = Mapping[str, str | None]

# Blocks with a margin: the paragraph ends before and after them
SPACED = frozenset(
    (
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "figure", "pre", "hr", "section",
        "article", "fieldset", "xmp", "listing", "plaintext"
    )
)  # fmt: skip
# Blocks that only end the line
BLOCKS = SPACED | frozenset(
    (
        "address", "aside", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt",
        "figcaption", "footer", "form", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "search",
        "summary", "tbody", "tfoot", "thead", "optgroup", "marquee", "frameset", "frame", "rtc"
    )
)  # fmt: skip
# Elements that end an open `<p>`
CLOSING_P = frozenset(
    (
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul", "xmp"
    )
)  # fmt: skip
CELLS = frozenset(("td", "th"))
LISTS = frozenset(("ul", "ol", "menu", "dir"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# No text for the reader. `<head>` is not among them: html.parser may put the body into it.
SKIPPED = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "select",
        "textarea", "datalist", "input", "audio", "video", "source", "track", "param", "img", "picture", "map", "area",
        "meta", "link", "title", "base", "basefont", "bgsound", "noframes", "noembed", "rp", "col", "colgroup", "progress",
        "meter", "plaintext"
    )
)  # fmt: skip
# Elements without content and without an end tag
VOID = frozenset(
    (
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta",
        "param", "source", "track", "wbr"
    )
)  # fmt: skip
# Inline elements that do nothing to a line unless an attribute says something. `em` and `time` stand in profiles by name.
PLAIN = frozenset(
    (
        "b", "strong", "i", "u", "span", "font", "small", "big", "sub", "sup", "mark", "s", "strike", "del", "ins", "tt", "code",
        "cite", "q", "abbr", "bdi", "bdo", "wbr", "nobr"
    )
)  # fmt: skip

# What an element does, as bits
BLOCK, SPACE, CELL, ROW, LINK, SPECIAL, LEAVES_P, PARAGRAPH, ITEM, PRE, TABLE = (1 << bit for bit in range(11))
UNFINISHED = CELL | ROW | ITEM | PRE | TABLE
"""Their end tag does more than end the line."""
KINDS = (
    dict.fromkeys(BLOCKS, BLOCK)
    | dict.fromkeys(SPACED, BLOCK | SPACE)
    | dict.fromkeys(CELLS, BLOCK | CELL)
    | dict.fromkeys(HEADINGS, BLOCK | SPACE | SPECIAL)
    | dict.fromkeys(LISTS & SPACED, BLOCK | SPACE | SPECIAL)
    | dict.fromkeys(LISTS - SPACED, BLOCK | SPECIAL)
    | {
        "tr": BLOCK | ROW,
        "li": BLOCK | SPECIAL | ITEM,
        "p": BLOCK | SPACE | SPECIAL | PARAGRAPH,
        "pre": BLOCK | SPACE | SPECIAL | PRE,
        "table": BLOCK | SPACE | SPECIAL | TABLE,
    }
)
KINDS |= {name: KINDS.get(name, 0) | LEAVES_P for name in CLOSING_P}

UNSPOKEN = 1
"""`aria-hidden`: often visible all the same. Only noted on the line."""
UNDISPLAYED = 2
"""`hidden`, `display:none`: not drawn."""

# A style that hides. Matches `display:none`, `visibility : hidden`; not `display: block`
_HIDING = re.compile(r"(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.IGNORECASE)
# A style that makes a block of an inline element. Matches `display: block`; not `display:inline-block`
_BLOCKING = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|list-item|table)(?![-\w])", re.IGNORECASE)
_ROOTS = frozenset(("html", "body"))


class Element(NamedTuple):
    """An element by its tag and attributes: all that the line builder asks."""

    name: str
    kind: int
    words: str = ""
    """Values of class, id and itemprop as written."""
    hidden: int = 0


BARE = {name: Element(name, kind) for name, kind in KINDS.items()}
"""Elements without attributes."""
LINKED = Element("a", LINK)
"""A link of which nothing else is known."""


def element_of(name: str, attributes: Attributes) -> Element | None:
    """The element of a tag; None for an inline one that does nothing to a line and has no words."""
    if not attributes:
        return None if name in PLAIN else BARE.get(name) or Element(name, 0)
    left = len(attributes)
    kind = KINDS.get(name, 0)
    words = ""
    if "class" in attributes:
        left -= 1
        words = attributes["class"] or ""
    if "id" in attributes:
        left -= 1
        if value := attributes["id"]:
            words = f"{words} {value}" if words else value
    if "itemprop" in attributes:
        left -= 1
        if value := attributes["itemprop"]:
            words = f"{words} {value}" if words else value
    if words and name in _ROOTS:  # `<body class>` tells of the page, not of the line
        words = ""
    hidden = 0
    if left:
        if name == "a" and "href" in attributes:
            kind = LINK
        if "style" in attributes:
            style = (attributes["style"] or "").lower()
            if "display" in style or "visibility" in style:
                if _HIDING.search(style):
                    hidden = UNDISPLAYED
                elif not kind and name != "a" and _BLOCKING.search(style):
                    kind = BLOCK
        if "hidden" in attributes:
            hidden = UNDISPLAYED
        elif not hidden and "aria-hidden" in attributes and attributes["aria-hidden"] == "true" and (kind or name == "a"):
            hidden = UNSPOKEN
    if not words and not hidden:
        if kind == LINK:
            return LINKED
        if not kind and name in PLAIN:
            return None
    return Element(name, kind, words, hidden)
