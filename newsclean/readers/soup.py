"""BeautifulSoup 나무 → `Document`. 어느 짓개(lxml, html.parser, html5lib)로 세운 나무든, 조각(`Tag`)이든 있는 그대로 걷는다.

줄은 `lines.LineBuilder` 가 모으므로 Lexbor 로 읽은 것과 같은 결과가 된다. 나무를 고치지 않고, 되부르지 않는다.
"""

from __future__ import annotations

from bs4 import Tag
from bs4.element import CData, NavigableString, PageElement, PreformattedString

from newsclean.document import Document
from newsclean.readers.elements import SKIPPED
from newsclean.readers.lexbor import finish
from newsclean.readers.lines import Attributes, LineBuilder
from newsclean.readers.metadata import PageFacts, is_marked
from newsclean.readers.profiles import Rule


def read_soup(soup: Tag, *, url: str | None = None, rules: tuple[Rule, ...] = ()) -> Document:
    """이미 세운 나무를 읽는다. `rules` 는 `read_html` 의 것과 같다."""
    facts = PageFacts(url)
    builder = LineBuilder()
    _walk(soup, builder, facts, _roles(soup, rules) if rules else {})
    return finish(builder, facts, url=url)


def _walk(root: Tag, builder: LineBuilder, facts: PageFacts, roles: dict[int, str]) -> None:
    stack: list[tuple[str, int, list[PageElement]]] = [(_open(root, builder, facts, roles), 0, root.contents)]
    while stack:
        tag, at, contents = stack.pop()
        while at < len(contents):
            node = contents[at]
            at += 1
            if isinstance(node, Tag):
                name = node.name
                if name == "br":
                    builder.br()
                    # 닫지 않은 `<br>` 을 안고 있는 나무도 있다
                    if not node.contents:
                        continue
                    name = "span"
                elif name in SKIPPED and name != "plaintext":
                    if name in facts.wanted:
                        facts.element(name, _attributes(node), node.get_text() if name == "title" else node.string or "")
                    continue
                stack.append((tag, at, contents))
                tag, at, contents = _open(node, builder, facts, roles, name), 0, node.contents
            elif isinstance(node, NavigableString) and not isinstance(node, (PreformattedString, CData)):
                builder.text(str(node))
        if tag:
            builder.close(tag)


def _open(node: Tag, builder: LineBuilder, facts: PageFacts, roles: dict[int, str], name: str | None = None) -> str:
    tag = name or node.name
    if tag == "[document]":
        return ""
    attributes = _attributes(node)
    if attributes and is_marked(tag, attributes):
        facts.marked(attributes, node.get_text)
    builder.open(tag, attributes, roles.get(id(node), "") if roles else "")
    return tag


def _attributes(node: Tag) -> Attributes:
    """속성의 값을 글로: BeautifulSoup 은 class 를 목록으로 둔다."""
    return {
        name: value if isinstance(value, str) else " ".join(value) if isinstance(value, list) else ""
        for name, value in node.attrs.items()
    }


def _roles(soup: Tag, rules: tuple[Rule, ...]) -> dict[int, str]:
    roles: dict[int, str] = {}
    for selector, role in rules:
        try:
            found = soup.select(selector)
        except Exception as error:
            raise ValueError(f"not a CSS selector: {selector!r}") from error
        for node in found:
            roles[id(node)] = role
    return roles
