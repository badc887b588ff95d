"""Feeds of an outlet's other headlines (주요 뉴스, 핫뉴스, 최신 기사).

    주요 뉴스 / • 속보 가람시, 청사 이전 확정 / • 누리구 예산 삭감 [그래픽]   →  related: HeadlineList("주요 뉴스", …)
    홍길동 기자 gildong@ / [누리뉴스 베스트 기사] / ▶ 다솜천 범람 / <the whole other article, signed>   →  related: its headline

Must never touch: `주요 뉴스 채널은 세 곳이다`, a news briefing whose own body is such a list (no sentence above it and
the title near), a category label on the first line, the paragraphs behind the list. A second article is left out only
between two sign-offs: the first article's above the heading and its own at its end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import HeadlineList
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headings import heading_kind, heading_text
from newsclean.filters.headline_lists import ListFilter
from newsclean.filters.headline_rows import LONGEST, MARKERS, parse_headline, unmarked
from newsclean.page import Page
from newsclean.record import Record

_FEED: Final = Rule("headline_feed/list", "headlines of other articles under a heading", Label.RELATED, Edge.WALL)
_OTHER: Final = Rule("headline_feed/other-article", "another article in full below the first one", edge=Edge.TAIL)

# "홍길동 기자 gildong@nuri.example", "gildong@nuri.example"; not "문의는 gildong@nuri.example로 하면 된다."
_SIGNED: Final = re.compile(r"(?:[가-힣·,= ]{2,30} ?)?\(?[\w.+-]+@[\w-]*(?:\.[\w-]+)*\)?")
_LONGEST_ARTICLE: Final = 60
_LISTS: Final = ListFilter("headline_feed", Kind.FEED, _FEED)


@dataclass(frozen=True)
class HeadlineFeed(Record):
    """See the module."""

    name: str = "headline_feed"
    lists: ListFilter = _LISTS
    literals: tuple[str, ...] = _LISTS.literals
    exact: Mapping[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "exact", self.lists.exact)

    def __call__(self, page: Page) -> Iterator[Claim]:
        headings = self.lists.headings(page)
        for at in headings:
            if page.is_open(at) and (end := _other_article(page, at)):
                headline = parse_headline(unmarked(page.texts[at + 1]))
                yield page.claim(at, _FEED, HeadlineList(heading=heading_text(page.texts[at]), headlines=(headline,)))
                yield page.claim(at + 1, _FEED)
                for index in range(at + 2, end + 1):
                    if page.is_open(index):
                        yield page.claim(index, _OTHER)
        yield from self.lists.claims(page, headings)


def _other_article(page: Page, at: int) -> int:
    """The line that signs the article under the heading at line `at`; 0 if there is none."""
    texts, prose = page.texts, page.document.prose
    if not 0 < at < len(texts) - 3 or not prose[at + 2] or prose[at + 1] or len(texts[at + 1]) > LONGEST:
        return 0
    if texts[at + 1][0] not in MARKERS or not any(_is_signed(texts[index]) for index in range(max(0, at - 3), at)):
        return 0
    for index in range(at + 3, min(at + _LONGEST_ARTICLE, len(texts))):
        if _is_signed(texts[index]):
            return index
        if page.edge(index) == Edge.TAIL or heading_kind(texts[index]) is not None:
            return 0
    return 0


def _is_signed(text: str) -> bool:
    return "@" in text and len(text) <= 60 and _SIGNED.fullmatch(text) is not None


headline_feed = HeadlineFeed()
