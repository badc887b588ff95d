"""HTML 글 → `Document`. Lexbor(`selectolax`)가 브라우저와 같은 규칙으로 나무를 세우고, 여기서는 한 번 걷기만 한다.

걷기는 되부름이 없고 요소마다 상수 시간이다. Lexbor 의 나무 세우기는 깊이 겹친 요소와 속성이 수만 개인 태그에서 길이의 제곱만큼
느려지므로, 그런 소스는 먼저 다듬는다(`tame`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.document import Document
from newsclean.readers.assemble import build_document, visible_records
from newsclean.readers.elements import PLAIN, SKIPPED
from newsclean.readers.embedded import embedded_body, needs_embedded
from newsclean.readers.lines import LineBuilder
from newsclean.readers.metadata import PageFacts, is_marked
from newsclean.readers.profiles import Rule, assign_roles, find_profile
from newsclean.readers.tame import tame

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


# 맞음: `<plaintext>`, `<PLAINTEXT `  아님: `<plaintexts>`
_PLAINTEXT = re.compile(r"<plaintext(?=[\s/>])", re.IGNORECASE)


def read_html(
    source: str, *, url: str | None = None, warnings: tuple[str, ...] = (), rules: tuple[Rule, ...] = ()
) -> Document:
    """HTML 문서나 조각을 읽는다. 내용 때문에 실패하지 않는다.

    `rules` 는 쓰는 사람의 (CSS 선택자, 역할) 짝이다. 매체의 프로필보다 앞선다. 잘못 쓴 선택자는 `ValueError` 다.
    """
    from selectolax.lexbor import LexborHTMLParser

    tamed, notes = tame(source)
    tree = LexborHTMLParser(tamed)
    facts = PageFacts(url)
    builder = LineBuilder()
    if tree.root is not None:
        walk(tree.root, builder, facts, _roles(tree, rules) if rules else {})
    if facts.plaintext:
        # 태그를 글로 보이려고 `<plaintext>` 를 쓴 기사는 없다: 다른 나무 짓개처럼 그 뒤도 태그로 읽는다
        return read_html(_PLAINTEXT.sub("<pre", tamed), url=url, warnings=(*warnings, *notes), rules=rules)
    return finish(builder, facts, url=url, warnings=(*warnings, *notes))


def finish(builder: LineBuilder, facts: PageFacts, *, url: str | None, warnings: tuple[str, ...] = ()) -> Document:
    """걷기를 마친 뒤의 일은 어느 나무에서나 같다: 숨은 줄, 스크립트 속 본문, 메타데이터, 프로필."""
    records = visible_records(builder.finish())
    if needs_embedded(records, facts):
        records = embedded_body(records, facts, _fragment) + records
    metadata = facts.metadata(records)
    assign_roles(records, find_profile(url, metadata.url, records))
    return build_document(records, metadata, url=url, warnings=warnings)


def walk(root: LexborNode, builder: LineBuilder, facts: PageFacts, roles: dict[int, str]) -> None:
    """나무를 문서 순서로 한 번 걷는다."""
    node = root
    stack: list[tuple[LexborNode, str]] = []
    add_text, open_tag, close_tag, end_line = builder.text, builder.open, builder.close, builder.br
    while True:
        tag = node.tag or "-"
        child: LexborNode | None = None
        if tag == "-text":
            data = node.text_content
            # 글의 절반은 줄 바깥의 빈칸이다
            if data and (builder.line_frame is not None or not data.isspace() or "\xa0" in data):
                add_text(data)
        elif tag == "br":
            end_line()
        elif tag in SKIPPED:
            if tag in facts.wanted:
                inner = node.first_child
                facts.element(tag, node.attributes, inner.text_content or "" if inner is not None else "")
        elif tag[0] != "-":
            attributes = node.attributes
            child = node.first_child
            if attributes or tag not in PLAIN:
                if attributes and is_marked(tag, attributes):
                    facts.marked(attributes, lambda node=node: node.text(deep=True))  # type: ignore[misc]
                open_tag(tag, attributes, roles.get(node.mem_id, "") if roles else "")
                if child is None:
                    close_tag(tag)
            elif roles and (role := roles.get(node.mem_id)):
                open_tag(tag, attributes, role)
                if child is None:
                    close_tag(tag)
            else:
                tag = ""
        if child is not None:
            stack.append((node, tag))
            node = child
            continue
        following = node.next if stack else None
        while following is None:
            if not stack:
                return
            node, tag = stack.pop()
            if tag:
                close_tag(tag)
            following = node.next if stack else None
        node = following


def _fragment(html: str, builder: LineBuilder, facts: PageFacts) -> None:
    """스크립트 안에서 나온 HTML 조각을 같은 줄들에 잇는다."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(tame(html)[0])
    if tree.body is not None:
        walk(tree.body, builder, facts, {})


def _roles(tree: LexborHTMLParser, rules: tuple[Rule, ...]) -> dict[int, str]:
    roles: dict[int, str] = {}
    for selector, role in rules:
        try:
            found = tree.css(selector)
        except Exception as error:
            raise ValueError(f"not a CSS selector: {selector!r}") from error
        for node in found:
            roles[node.mem_id] = role
    return roles
