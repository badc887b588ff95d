"""Trend boxes: keywords, not headlines (인기 키워드, 실시간 급상승 검색어).

    인기 키워드 / 1 / 가람전자 / 2 / 예산안 / 3 / 홍길동      ·  뉴스토픽 / 1 예산안 확정 NEW / 2 다솜천 NEW   →  (nothing)

Must never touch: numbered lists of an article, `관련 키워드를 분석했다.`; the box stands outside the body.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.headings import heading_kind
from newsclean.filters.headline_rows import AS_OF, is_cell, read_rank
from newsclean.filters.phrases import phrases
from newsclean.filters.surroundings import is_inside, is_sentence
from newsclean.page import Page
from newsclean.record import Record

_BOX: Final = Rule("issue_keyword/box", "a box of trending keywords", edge=Edge.WALL)
_HEADINGS: Final = """
인기 키워드
추천 키워드
관련 키워드
실시간 키워드
핫 키워드
이슈 키워드
오늘의 키워드
주요 키워드
실시간 급상승
실시간 급상승 검색어
급상승 검색어
인기 검색어
인기검색어
실시간 검색어
실시간 이슈 검색어
실시간 이슈
뉴스토픽
트렌드 키워드
"""
_LONGEST: Final = 22


@dataclass(frozen=True)
class IssueKeyword(Record):
    """See the module."""

    name: str = "issue_keyword"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_BOX, _HEADINGS))
    needs: tuple[str, ...] = ()

    def __call__(self, page: Page) -> Iterator[Claim]:
        for at, rule in page.hits.get(self.name, ()):
            if not page.is_open(at):
                continue
            lines = _keywords(page, at)
            if len(lines) >= 3 and not is_inside(page, at):
                yield page.claim(at, rule)
                for index in lines:
                    yield page.claim(index, rule)


def _keywords(page: Page, at: int) -> list[int]:
    """The ranked or hash-marked keywords under the heading."""
    lines: list[int] = []
    ranked = 0
    keywords = 0
    for index in range(at + 1, min(at + 45, len(page.texts))):
        text = page.texts[index]
        if page.is_closed(index) or len(text) > _LONGEST + 8 or is_sentence(text) or heading_kind(text) is not None:
            break
        if read_rank(text) is not None or (text[0].isdigit() and text[1:3].strip()[:1] != "."):
            ranked += 1
        elif text[0] == "#" or (ranked and read_rank(page.texts[index - 1]) is not None):
            keywords += 1
        elif not (is_cell(text) or AS_OF.fullmatch(text)):
            break
        lines.append(index)
    return lines if ranked >= 3 or keywords >= 3 else []


issue_keyword = IssueKeyword()
