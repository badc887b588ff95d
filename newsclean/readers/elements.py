"""What HTML elements do to lines: part paragraphs, part lines, hold no text; and what one element's attributes say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

Attributes = Mapping[str, str | None]

# Blocks with a margin: the paragraph ends before and after them
SPACED: Final = frozenset(
    (
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "figure", "pre", "hr", "section",
        "article", "fieldset", "xmp", "listing", "plaintext"
    )
)  # fmt: skip
# Blocks that only end the line
BLOCKS: Final = SPACED | frozenset(
    (
        "address", "aside", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt",
        "figcaption", "footer", "form", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "search",
        "summary", "tbody", "tfoot", "thead", "optgroup", "marquee", "frameset", "frame", "rtc"
    )
)  # fmt: skip
# Elements that end an open `<p>`
CLOSING_P: Final = frozenset(
    (
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul", "xmp"
    )
)  # fmt: skip
CELLS: Final = frozenset(("td", "th"))
LISTS: Final = frozenset(("ul", "ol", "menu", "dir"))
HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
# No text for the reader. `<head>` is not among them: html.parser may put the body into it.
SKIPPED: Final = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "select",
        "textarea", "datalist", "input", "audio", "video", "source", "track", "param", "img", "picture", "map", "area",
        "meta", "link", "title", "base", "basefont", "bgsound", "noframes", "noembed", "rp", "col", "colgroup", "progress",
        "meter", "plaintext"
    )
)  # fmt: skip
# What tells of the page and not to the reader
FACTS: Final = frozenset(("meta", "link", "title"))
# Inline elements that do nothing to a line unless an attribute says something. `em` and `time` stand in profiles by name.
PLAIN: Final = frozenset(
    (
        "b", "strong", "i", "u", "span", "font", "small", "big", "sub", "sup", "mark", "s", "strike", "del", "ins", "tt", "code",
        "cite", "q", "abbr", "bdi", "bdo", "wbr", "nobr"
    )
)  # fmt: skip

# What an element does, as bits
BLOCK, SPACE, CELL, ROW, LINK, SPECIAL, LEAVES_P, PARAGRAPH, ITEM, PRE, TABLE = (1 << bit for bit in range(11))
UNFINISHED: Final = CELL | ROW | ITEM | PRE | TABLE
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

UNSPOKEN: Final = 1
"""`aria-hidden`: often visible all the same. Only noted on the line."""
UNDISPLAYED: Final = 2
"""`hidden`, `display:none`: not drawn."""

# A style that hides. Matches `display:none`, `visibility : hidden`; not `display: block`
_HIDING: Final = re.compile(r"(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.IGNORECASE)
# A style that makes a block of an inline element. Matches `display: block`; not `display:inline-block`
_BLOCKING: Final = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|list-item|table)(?![-\w])", re.IGNORECASE)


def words_of(attributes: Attributes) -> str:
    """Values of class, id and itemprop as written."""
    words = ""
    if "class" in attributes:
        words = attributes["class"] or ""
    if "id" in attributes and (value := attributes["id"]):
        words = f"{words} {value}" if words else value
    if "itemprop" in attributes and (value := attributes["itemprop"]):
        words = f"{words} {value}" if words else value
    return words


def hidden_by(attributes: Attributes) -> int:
    """`UNDISPLAYED`, `UNSPOKEN` or 0."""
    if "hidden" in attributes or ("style" in attributes and _HIDING.search(attributes["style"] or "")):
        return UNDISPLAYED
    return UNSPOKEN if "aria-hidden" in attributes and attributes["aria-hidden"] == "true" else 0


def is_blocked(attributes: Attributes) -> bool:
    """A style makes a block of an inline element."""
    return "style" in attributes and _BLOCKING.search(attributes["style"] or "") is not None


def is_bare_link(attributes: Attributes) -> bool:
    """Nothing but a link."""
    return (
        "href" in attributes and "class" not in attributes and "id" not in attributes and "style" not in attributes
        and "itemprop" not in attributes and "hidden" not in attributes and "aria-hidden" not in attributes
    )  # fmt: skip
