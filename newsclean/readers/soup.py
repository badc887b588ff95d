"""BeautifulSoup tree → `Document`. A tree of any builder (lxml, html.parser, html5lib), or a part of one, is walked as it is.

`lines.LineBuilder` gathers the lines, so the result is that of the Lexbor reader. The tree is not changed, and nothing recurses.
"""

from __future__ import annotations

from functools import partial

from bs4 import Tag
from bs4.element import CData, NavigableString, PageElement, PreformattedString

from newsclean.document import Document
from newsclean.readers.elements import FACTS, KINDS, PLAIN, SKIPPED, Attributes, is_marked, telling
from newsclean.readers.lexbor import finish
from newsclean.readers.lines import LineBuilder
from newsclean.readers.metadata import PageFacts
from newsclean.readers.pictures import PICTURES
from newsclean.readers.selectors import SelectorRule


def read_soup(
    soup: Tag, *, url: str | None = None, warnings: tuple[str, ...] = (), rules: tuple[SelectorRule, ...] = ()
) -> Document:
    """Read a tree that is already built. `rules` as for `read_html`."""
    facts = PageFacts(url)
    builder = LineBuilder()
    _walk(soup, builder, facts, _roles(soup, rules) if rules else {})
    return finish(builder, facts, url=url, warnings=warnings, rules=rules)


def _walk(root: Tag, builder: LineBuilder, facts: PageFacts, roles: dict[int, str]) -> None:
    stack: list[tuple[bool, int, list[PageElement]]] = [(_open(root, root.name, builder, facts, roles), 0, root.contents)]
    while stack:
        framed, at, contents = stack.pop()
        while at < len(contents):
            node = contents[at]
            at += 1
            if isinstance(node, Tag):
                name = node.name
                if name == "br":
                    builder.br()
                    # some trees put text into a `<br>` that was never closed
                    if not node.contents:
                        continue
                    name = "span"
                elif name in SKIPPED and name != "plaintext":
                    if name == "script":
                        kind = node.get("type")
                        facts.script(kind if isinstance(kind, str) else None, partial(_content, node))
                    elif name in PICTURES:
                        builder.picture()
                    elif name in FACTS:
                        facts.element(name, _attributes(node), node.get_text() if name == "title" else "")
                    continue
                stack.append((framed, at, contents))
                framed, at, contents = _open(node, name, builder, facts, roles), 0, node.contents
            elif isinstance(node, NavigableString) and not isinstance(node, (PreformattedString, CData)):
                builder.text(str(node))
        if framed:
            builder.close()


def _open(node: Tag, name: str, builder: LineBuilder, facts: PageFacts, roles: dict[int, str]) -> bool:
    """Whether the element was opened and has to be closed."""
    if name == "[document]":
        return False
    if name in ("plaintext", "xmp"):
        name = "pre"
    attributes = _attributes(node)
    told = telling(attributes)
    if attributes and is_marked(name, attributes, told):
        facts.marked(attributes, node.get_text)
    role = roles.get(id(node), "") if roles else ""
    if not attributes and not role and name in PLAIN:
        return False
    builder.open(name, KINDS.get(name, 0), attributes, told, role)
    return True


def _content(script: Tag) -> str:
    return script.string or ""


def _attributes(node: Tag) -> Attributes:
    """Attribute values as text: BeautifulSoup keeps a class as a list."""
    return {
        name: value if isinstance(value, str) else " ".join(value) if isinstance(value, list) else ""
        for name, value in node.attrs.items()
    }


def _roles(soup: Tag, rules: tuple[SelectorRule, ...]) -> dict[int, str]:
    roles: dict[int, str] = {}
    for selector, role in rules:
        try:
            found = soup.select(selector)
        except Exception as error:
            raise ValueError(f"not a CSS selector: {selector!r}") from error
        for node in found:
            roles[id(node)] = role
    return roles
