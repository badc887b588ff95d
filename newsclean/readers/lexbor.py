"""HTML → `Document`. Lexbor (`selectolax`) builds the tree by the rules of browsers; here it is walked, once.

The walk does not recurse and takes constant time an element. Lexbor itself slows down with the square of the length on deep
nesting and on tags with tens of thousands of attributes, so such a source is tamed first (`tame`).
"""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsclean.document import Document
from newsclean.readers.assemble import build_document, visible_records
from newsclean.readers.elements import FACTS, HREF, ITEMPROP, KINDS, PLAIN, SKIPPED, STAMP, STYLED, WORDED, is_marked, telling
from newsclean.readers.embedded import embedded_body, needs_embedded
from newsclean.readers.lines import LineBuilder
from newsclean.readers.metadata import PageFacts
from newsclean.readers.pictures import PICTURES, boxed, mark_boxed
from newsclean.readers.profiles import assign_roles, find_profile
from newsclean.readers.selectors import SelectorRule
from newsclean.readers.tame import tame

# Matches `<plaintext>`, `</XMP>`; not `<plaintexts>`
_RAW: Final = re.compile(rb"(</?)(?:plaintext|xmp)(?=[\s/>])", re.IGNORECASE)
# What an open element has in the line builder
_NO_FRAME: Final = 0
_FRAME: Final = 1
_LINK: Final = 2
_NUMBERED: Final = 256
"""Elements that HTML knows have a smaller number, others one as large as an address."""
# What the walk does with a node. Up to `_LAST_APART` it does not go into it, from `_ANCHOR` on the element may state a fact.
_UNKNOWN: Final = -1
_TEXT: Final = 0
_NOTHING: Final = 1
_BREAK: Final = 2
_SCRIPT: Final = 3
_FACT: Final = 4
_PICTURE: Final = 5
_LAST_APART: Final = _PICTURE
_PLAIN: Final = 6
_ELEMENT: Final = 7
_ANCHOR: Final = 8
_TIME: Final = 9


def read_html(
    source: str,
    *,
    url: str | None = None,
    warnings: tuple[str, ...] = (),
    rules: tuple[SelectorRule, ...] = (),
    raw: bytes | None = None,
) -> Document:
    """Read an HTML document or fragment. Never fails for content.

    `raw` is the source in UTF-8, without a NUL, where that is at hand. `rules` are the user's (CSS selector, role) pairs; they go before the outlet's profile. Raises `ValueError` for a bad selector.
    """
    if raw is None and b"\0" in (raw := source.encode("utf-8", "ignore")):  # in text a NUL is slow to look for
        raw = raw.replace(b"\0", b"")
        warnings = (*warnings, "text: NUL characters were dropped")
    tamed, notes = tame(raw)
    facts = PageFacts(url)
    builder = LineBuilder()
    tree = _tree(tamed)
    if tree.root is not None:
        walk(tree.root, builder, facts, _roles(tree, rules) if rules else {})
    return finish(builder, facts, url=url, warnings=(*warnings, *notes), rules=rules)


def finish(
    builder: LineBuilder,
    facts: PageFacts,
    *,
    url: str | None,
    warnings: tuple[str, ...] = (),
    rules: tuple[SelectorRule, ...] = (),
) -> Document:
    """What follows the walk is the same for every tree: hidden lines, a body in scripts, metadata, the profile."""
    records = builder.finish()
    beside_pictures = boxed(records, builder.pictures)
    records = visible_records(records)
    if needs_embedded(records, facts):
        records = embedded_body(records, facts, _fragment) + records
    metadata = facts.metadata(records)
    assign_roles(records, find_profile(url, metadata.url, records), frozenset(role for _, role in rules))
    mark_boxed(beside_pictures)
    return build_document(records, metadata, url=url, warnings=warnings)


def walk(root: LexborNode, builder: LineBuilder, facts: PageFacts, roles: dict[int, str]) -> None:
    """Walk the tree in document order, once."""
    node = root
    # the open elements, and what each has in the line builder
    above: list[LexborNode] = []
    opened: list[int] = []
    # a number is read faster than a name; what it means holds for this tree alone
    names = [""] * (_NUMBERED + 1)
    kinds = [0] * (_NUMBERED + 1)
    acts = [_UNKNOWN] * (_NUMBERED + 1)
    while True:
        number = node.tag_id
        if number >= _NUMBERED:  # a name that HTML does not know, such as `<amp-img>`
            number = _NUMBERED
            acts[number] = _UNKNOWN
        act = acts[number]
        if act == _UNKNOWN:
            names[number] = tag = node.tag or "-"
            acts[number] = act = _act(tag)
            kinds[number] = KINDS.get(tag, 0)
        if act == _TEXT:
            # most of the text is white space outside of lines, which is not even read
            if builder.line_frame is not None or not node.is_empty_text_node:
                data = node.text_content
                if data and (builder.line_frame is not None or not data.isspace() or "\xa0" in data):
                    builder.text(data)
        elif act <= _LAST_APART:
            if act == _BREAK:
                builder.br()
            elif act == _SCRIPT:
                inside = node.first_child
                if inside is not None:  # else it has an address
                    facts.script(node.attributes.get("type"), partial(_text, inside))
            elif act == _PICTURE:
                builder.picture()
            elif act == _FACT:
                tag = names[number]
                facts.element(tag, node.attributes, _content(node) if tag == "title" else "")
        else:
            attributes = node.attributes
            role = roles.get(node.mem_id, "") if roles else ""
            frame = _FRAME
            if attributes:
                told = telling(attributes)
                if (act >= _ANCHOR or told & (ITEMPROP | STAMP)) and is_marked(names[number], attributes, told):
                    facts.marked(attributes, partial(node.text, deep=True))
                if act == _ANCHOR and not role and told & (HREF | WORDED | STYLED) == HREF:  # nothing but a link
                    builder.links += 1
                    frame = _LINK
                else:
                    builder.open(names[number], kinds[number], attributes, told, role)
            elif act == _PLAIN and not role:
                frame = _NO_FRAME
            else:
                builder.open(names[number], kinds[number], attributes, 0, role)
            child = node.first_child
            if child is not None:
                above.append(node)
                opened.append(frame)
                node = child
                continue
            if frame == _FRAME:
                builder.close()
            elif frame == _LINK:
                builder.links -= 1
        following = node.next if above else None
        while following is None:
            if not above:
                return
            node = above.pop()
            frame = opened.pop()
            if frame == _FRAME:
                builder.close()
            elif frame == _LINK:
                builder.links -= 1
            following = node.next if above else None
        node = following


def _act(tag: str) -> int:
    """What the walk does with nodes of this name."""
    if tag == "-text":
        return _TEXT
    if tag == "br":
        return _BREAK
    if tag in SKIPPED or tag[0] == "-":
        return _SCRIPT if tag == "script" else _PICTURE if tag in PICTURES else _FACT if tag in FACTS else _NOTHING
    return _ANCHOR if tag == "a" else _TIME if tag == "time" else _PLAIN if tag in PLAIN else _ELEMENT


def _tree(source: bytes) -> LexborHTMLParser:
    tree = LexborHTMLParser(source)
    # nobody means to show tags as text: as other tree builders do, read those behind `<plaintext>` and `<xmp>` as tags
    if tree.tags("plaintext") or tree.tags("xmp"):
        return LexborHTMLParser(_RAW.sub(rb"\1pre", source))
    return tree


def _text(node: LexborNode) -> str:
    return node.text_content or ""


def _content(node: LexborNode) -> str:
    inside = node.first_child
    return _text(inside) if inside is not None else ""


def _fragment(html: str, builder: LineBuilder, facts: PageFacts) -> None:
    """Put the lines of an HTML fragment from a script behind the others."""
    tree = _tree(tame(html.encode("utf-8", "ignore"))[0])
    if tree.body is not None:
        walk(tree.body, builder, facts, {})


def _roles(tree: LexborHTMLParser, rules: tuple[SelectorRule, ...]) -> dict[int, str]:
    roles: dict[int, str] = {}
    for selector, role in rules:
        try:
            found = tree.css(selector)
        except Exception as error:
            raise ValueError(f"not a CSS selector: {selector!r}") from error
        for node in found:
            roles[node.mem_id] = role
    return roles
