"""HTML → `Document`. Lexbor (`selectolax`) builds the tree by the rules of browsers; here it is walked, once.

The walk does not recurse and takes constant time an element. Lexbor itself slows down with the square of the length on deep
nesting and on tags with tens of thousands of attributes, so such a source is tamed first (`tame`).
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from newsclean.document import Document
from newsclean.readers.assemble import build_document, visible_records
from newsclean.readers.elements import FACTS, PLAIN, SKIPPED, is_bare_link
from newsclean.readers.embedded import embedded_body, needs_embedded
from newsclean.readers.lines import LineBuilder
from newsclean.readers.metadata import PageFacts, is_marked
from newsclean.readers.pictures import PICTURES, boxed, mark_boxed
from newsclean.readers.profiles import assign_roles, find_profile
from newsclean.readers.selectors import SelectorRule
from newsclean.readers.tame import tame

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Matches `<plaintext>`, `</XMP>`; not `<plaintexts>`
_RAW: Final = re.compile(rb"(</?)(?:plaintext|xmp)(?=[\s/>])", re.IGNORECASE)
_NO_FRAME, _FRAME, _LINK = range(3)
"""What an open element has in the line builder."""
_TEXT, _APART, _ELEMENT, _ANCHOR, _TIME = range(5)
"""What the walk does with a node. Elements that are `_APART` it does not go into."""


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
    stack: list[tuple[LexborNode, int]] = []
    add_text, open_element, close_element = builder.text, builder.open, builder.close
    # a number is read faster than a name; what it means holds for this tree alone
    names: dict[int, str] = {}
    acts: dict[int, int] = {}
    while True:
        number = node.tag_id
        act = acts.get(number)
        if act is None:
            names[number] = tag = node.tag or "-"
            acts[number] = act = _act(tag)
        if act == _TEXT:
            data = node.text_content
            # most of the text is white space outside of lines
            if data and (builder.line_frame is not None or not data.isspace() or "\xa0" in data):
                add_text(data)
        elif act == _APART:
            tag = names[number]
            if tag == "br":
                builder.br()
            elif tag == "script":
                facts.script(node.attributes.get("type"), partial(_content, node))
            elif tag in PICTURES:
                builder.picture()
            elif tag in FACTS:
                facts.element(tag, node.attributes, _content(node) if tag == "title" else "")
        else:
            tag = names[number]
            attributes = node.attributes
            child = node.first_child
            opened = _FRAME
            role = roles.get(node.mem_id, "") if roles else ""
            if attributes:
                if (
                    act != _ELEMENT or "itemprop" in attributes
                    or "data-date-time" in attributes or "data-modify-date-time" in attributes
                ) and is_marked(tag, attributes):  # fmt: skip
                    facts.marked(attributes, partial(node.text, deep=True))
                if act == _ANCHOR and not role and is_bare_link(attributes):
                    builder.links += 1
                    opened = _LINK
                else:
                    open_element(tag, attributes, role)
            elif act == _ELEMENT and tag in PLAIN and not role:
                opened = _NO_FRAME
            else:
                open_element(tag, attributes, role)
            if child is not None:
                stack.append((node, opened))
                node = child
                continue
            if opened == _FRAME:
                close_element()
            elif opened == _LINK:
                builder.links -= 1
        following = node.next if stack else None
        while following is None:
            if not stack:
                return
            node, opened = stack.pop()
            if opened == _FRAME:
                close_element()
            elif opened == _LINK:
                builder.links -= 1
            following = node.next if stack else None
        node = following


def _act(tag: str) -> int:
    """What the walk does with nodes of this name."""
    if tag == "-text":
        return _TEXT
    if tag in SKIPPED or tag == "br" or tag[0] == "-":
        return _APART
    return _ANCHOR if tag == "a" else _TIME if tag == "time" else _ELEMENT


def _tree(source: bytes) -> LexborHTMLParser:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(source)
    # nobody means to show tags as text: as other tree builders do, read those behind `<plaintext>` and `<xmp>` as tags
    if tree.css_first("plaintext, xmp") is not None:
        return LexborHTMLParser(_RAW.sub(rb"\1pre", source))
    return tree


def _content(node: LexborNode) -> str:
    inner = node.first_child
    return inner.text_content or "" if inner is not None else ""


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
