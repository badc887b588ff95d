"""What HTML elements do to lines: part paragraphs, part lines, hold no text; and what one element's attributes say."""

from __future__ import annotations

import re
from typing import Final

Attributes = dict[str, str | None]

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
BLOCK: Final = 1
SPACE: Final = 2
CELL: Final = 4
ROW: Final = 8
LINK: Final = 16
SPECIAL: Final = 32
LEAVES_P: Final = 64
PARAGRAPH: Final = 128
ITEM: Final = 256
PRE: Final = 512
TABLE: Final = 1024
ROOT: Final = 2048
"""Its classes tell of the page and not of a line."""
UNFINISHED: Final = CELL | ROW | ITEM | PRE | TABLE
"""Their end tag does more than end the line."""
_KINDS: Final = (
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
        "html": BLOCK | ROOT,
        "body": BLOCK | ROOT,
    }
)
KINDS: Final[dict[str, int]] = _KINDS | {name: _KINDS.get(name, 0) | LEAVES_P for name in CLOSING_P}

# The attributes that matter, as bits
HREF: Final = 1
CLASS: Final = 2
ID: Final = 4
ITEMPROP: Final = 8
STYLE: Final = 16
HIDDEN: Final = 32
STAMP: Final = 64
WORDED: Final = CLASS | ID | ITEMPROP
STYLED: Final = STYLE | HIDDEN
UNSPOKEN: Final = 1
"""`aria-hidden`: often visible all the same. Only noted on the line."""
UNDISPLAYED: Final = 2
"""`hidden`, `display:none`: not drawn."""

# A style that hides. Matches `display:none`, `visibility : hidden`; not `display: block`
_HIDING: Final = re.compile(r"(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.IGNORECASE)
# A style that makes a block of an inline element. Matches `display: block`; not `display:inline-block`
_BLOCKING: Final = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|list-item|table)(?![-\w])", re.IGNORECASE)


def telling(attributes: Attributes) -> int:
    """Which of the attributes that matter there are. Most elements have one, a class or an address."""
    told = CLASS if "class" in attributes else 0
    if told and len(attributes) == 1:
        return told
    if "href" in attributes:
        told |= HREF
        if len(attributes) == 1:
            return told
    if "id" in attributes:
        told |= ID
    if "style" in attributes:
        told |= STYLE
    if "itemprop" in attributes:
        told |= ITEMPROP
    if "hidden" in attributes or "aria-hidden" in attributes:
        told |= HIDDEN
    if "data-date-time" in attributes or "data-modify-date-time" in attributes:
        told |= STAMP
    return told


def words_of(attributes: Attributes) -> str:
    """Values of class, id and itemprop as written."""
    words = attributes.get("class") or ""
    if value := attributes.get("id"):
        words = f"{words} {value}" if words else value
    if value := attributes.get("itemprop"):
        words = f"{words} {value}" if words else value
    return words


def hidden_by(attributes: Attributes) -> int:
    """`UNDISPLAYED`, `UNSPOKEN` or 0."""
    if "hidden" in attributes or ("style" in attributes and _hides(attributes["style"] or "")):
        return UNDISPLAYED
    return UNSPOKEN if "aria-hidden" in attributes and attributes["aria-hidden"] == "true" else 0


def _hides(style: str) -> bool:
    low = style.lower()
    return ("none" in low or "dden" in low) and _HIDING.search(style) is not None


def is_blocked(attributes: Attributes) -> bool:
    """A style makes a block of an inline element."""
    return "style" in attributes and _BLOCKING.search(attributes["style"] or "") is not None


def is_marked(tag: str, attributes: Attributes, told: int) -> bool:
    """Whether the element states a fact (see `PageFacts.marked`), `told` being what `telling` says of its attributes."""
    if told & ITEMPROP:
        return True
    if tag == "a":
        return told & HREF != 0 and (attributes["href"] or "").startswith("mailto:")
    return told & STAMP != 0 or tag == "time"
