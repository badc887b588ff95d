"""HTML → `Document`. Lexbor (`selectolax`) builds the tree by the rules of browsers, and writes it out again, well-formed.

The walk goes over that text and not over nodes: cut at its tags by one pattern, a page costs a tenth of what asking each node
for its name, attributes and children does, and equal tags are read once. The pattern is exact, for Lexbor writes tags in one
form only and escapes `<` in text. Elements whose content it writes raw (scripts, styles …) are taken out of the tree first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from newsclean.document import Document
from newsclean.readers.assemble import build_document, visible_records
from newsclean.readers.elements import LINK, SKIPPED, VOID, Attributes, Element, element_of
from newsclean.readers.embedded import embedded_body, needs_embedded
from newsclean.readers.lines import LineBuilder
from newsclean.readers.metadata import PageFacts, is_marked
from newsclean.readers.profiles import Rule, assign_roles, find_profile
from newsclean.readers.tame import tame

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# A tag as Lexbor writes it, without its brackets; a comment; a processing instruction.
# Matches `<div class="a">`, `<a href="x" "="">` (a stray quote is an attribute), `</p>`, `<!-- 광고 -->`; not `&lt;기생충&gt;`
_TAG = re.compile(
    r'<(/?[a-zA-Z][^ />\t\n\f\r]*+(?: =?[^ />=\t\n\f\r]*+="[^"]*+")*+|!--[^-]*+(?:-(?!->)[^-]*+)*+--|\?[^>]*+)>'
)
_ATTRIBUTE = re.compile(r' (=?[^ />=\t\n\f\r]*+)="([^"]*+)"')
# Matches `<plaintext>`, `</XMP>`; not `<plaintexts>`
_RAW = re.compile(r"(</?)(?:plaintext|xmp)(?=[\s/>])", re.IGNORECASE)
_WRITTEN_RAW = "style, svg, math, iframe, template, noscript, noembed, noframes"
_FACTS = frozenset(("meta", "link", "title"))
_ROLE = "newsclean-role"
"""The attribute by which the user's rules mark elements of the tree."""
_LINK, _OPEN, _PLAIN, _IGNORED, _BREAK, _LONE, _SKIP, _FACT, _MARKED = range(9)
"""What the walk does at a start tag."""
_Step = tuple[int, Element]
_NOTHING = Element("")


def read_html(
    source: str, *, url: str | None = None, warnings: tuple[str, ...] = (), rules: tuple[Rule, ...] = ()
) -> Document:
    """Read an HTML document or fragment. Never fails for content.

    `rules` are the user's (CSS selector, role) pairs; they go before the outlet's profile. Raises `ValueError` for a bad selector.
    """
    tamed, notes = tame(source)
    facts = PageFacts(url)
    builder = LineBuilder()
    walk(_written(tamed, facts, rules), builder, facts, marks_roles=bool(rules))
    return finish(builder, facts, url=url, warnings=(*warnings, *notes))


def finish(builder: LineBuilder, facts: PageFacts, *, url: str | None, warnings: tuple[str, ...] = ()) -> Document:
    """What follows the walk is the same for every tree: hidden lines, a body in scripts, metadata, the profile."""
    records = visible_records(builder.finish())
    if needs_embedded(records, facts):
        records = embedded_body(records, facts, _fragment) + records
    metadata = facts.metadata(records)
    assign_roles(records, find_profile(url, metadata.url, records))
    return build_document(records, metadata, url=url, warnings=warnings)


def _written(source: str, facts: PageFacts, rules: tuple[Rule, ...] = ()) -> str:
    """The tree of `source` as well-formed HTML, without the elements that hold no text. Scripts go to `facts`."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(source)
    # nobody meant `<plaintext>`, and its tags should not be shown as text: like other tree builders, read them as tags
    if tree.css_first("plaintext, xmp") is not None:
        source = _RAW.sub(r"\1pre", source)
        tree = LexborHTMLParser(source)
    if rules:
        _mark_roles(tree, rules)
    for node in tree.css("script"):
        facts.script(node.attributes.get("type"), partial(_content, node))
        node.decompose(recursive=False)
    for node in tree.css(_WRITTEN_RAW):
        node.decompose(recursive=False)
    root = tree.root
    return root.html or "" if root is not None else ""


def _content(script: LexborNode) -> str:
    inner = script.first_child
    return inner.text_content or "" if inner is not None else ""


def walk(html: str, builder: LineBuilder, facts: PageFacts, *, marks_roles: bool = False) -> None:
    """Walk a written tree in document order, once."""
    pieces = _TAG.split(html)
    known: dict[str, _Step] = {}
    opened: list[int] = []
    add_text, open_element, close_element = builder.text, builder.open, builder.close
    each = iter(pieces)
    next(each)
    walked = zip(each, each, count(2))
    for tag, text, at in walked:
        first = tag[0]
        if first == "/":
            action = opened.pop() if opened else _PLAIN
            if action == _OPEN:
                close_element()
            elif action == _LINK:
                builder.links -= 1
        elif first != "!" and first != "?":
            step = known.get(tag)
            if step is None:
                step = known[tag] = _step(tag, marks_roles)
            action, element = step
            if action == _OPEN:
                opened.append(_OPEN)
                open_element(element)
            elif action == _LINK:
                opened.append(_LINK)
                builder.links += 1
            elif action == _PLAIN:
                opened.append(_PLAIN)
            elif action == _BREAK:
                builder.br()
            elif action == _LONE:
                open_element(element)
                close_element()
            elif action == _SKIP:
                text = _skip(tag, walked)
            elif action == _FACT:
                facts.element(element.name, _attributes(tag), unescape(text))
                if element.name == "title":
                    opened.append(_PLAIN)
                    continue
            elif action == _MARKED:
                attributes = _attributes(tag)
                if is_marked(element.name, attributes):
                    facts.marked(attributes, partial(_text_from, pieces, 2 * at - 2))
                open_element(element, attributes.get(_ROLE) or "" if marks_roles else "")
                if element.name in VOID:
                    close_element()
                else:
                    opened.append(_OPEN)
        # half of the text is white space outside of lines
        if text and (builder.line_frame is not None or not text.isspace() or "\xa0" in text):
            add_text(unescape(text) if "&" in text else text)


def _step(tag: str, marks_roles: bool) -> _Step:
    """What to do at this tag, and the element it opens."""
    name = tag.partition(" ")[0]
    if name == "br":
        return _BREAK, _NOTHING
    if name in SKIPPED:
        if name in _FACTS:
            return _FACT, Element(name)
        return _IGNORED if name in VOID else _SKIP, _NOTHING
    attributes: Attributes = dict(_ATTRIBUTE.findall(tag)) if len(tag) > len(name) else {}
    element = element_of(name, attributes)
    if attributes and (is_marked(name, attributes) or (marks_roles and _ROLE in attributes)):
        return _MARKED, element or Element(name)
    if element is None:
        return _IGNORED if name in VOID else _PLAIN, _NOTHING
    if element.kind == LINK and not element.words and not element.hidden:
        return _LINK, element
    if "&" in element.words:
        element = element._replace(words=unescape(element.words))
    return _LONE if name in VOID else _OPEN, element


def _attributes(tag: str) -> Attributes:
    return {name: unescape(value) if "&" in value else value for name, value in _ATTRIBUTE.findall(tag)}


def _skip(tag: str, walked: Iterator[tuple[str, str, int]]) -> str:
    """Go past the end of an element without text for the reader; returns the text behind it."""
    name = tag.partition(" ")[0]
    depth = 1
    for inner, text, _ in walked:
        if inner[0] == "/":
            depth -= inner[1:] == name
            if not depth:
                return text
        elif inner.partition(" ")[0] == name:
            depth += 1
    return ""


def unescape(text: str) -> str:
    """Undo the four escapes of a written tree."""
    return text.replace("&nbsp;", "\xa0").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def _text_from(pieces: list[str], at: int) -> str:
    """The text of the element whose start tag stands before piece `at`."""
    found: list[str] = []
    depth = 1
    for index in range(at, len(pieces)):
        piece = pieces[index]
        if not index % 2:
            found.append(piece)
        elif piece[0] == "/":
            depth -= 1
            if not depth:
                break
        elif piece[0] not in "!?" and piece.partition(" ")[0] not in VOID:
            depth += 1
    return unescape("".join(found))


def _fragment(html: str, builder: LineBuilder, facts: PageFacts) -> None:
    """Put the lines of an HTML fragment from a script behind the others."""
    walk(_written(tame(html)[0], PageFacts()), builder, facts)


def _mark_roles(tree: LexborHTMLParser, rules: tuple[Rule, ...]) -> None:
    for node in tree.css(f"[{_ROLE}]"):
        del node.attrs[_ROLE]
    for selector, role in rules:
        try:
            found = tree.css(selector)
        except Exception as error:
            raise ValueError(f"not a CSS selector: {selector!r}") from error
        for node in found:
            node.attrs[_ROLE] = role
