"""Feeds of an outlet's other headlines (주요 뉴스, 핫뉴스, 최신 기사).

    주요 뉴스 / • 속보 가람시, 청사 이전 확정 / • 누리구 예산 삭감 [그래픽]   →  related: HeadlineList("주요 뉴스", …)

Must never touch: `주요 뉴스 채널은 세 곳이다`, a news briefing whose own body is such a list (no sentence above it and
the title near), a category label on the first line, the paragraphs behind the list.
"""

from __future__ import annotations

from newsclean.claims import Edge, Label, Rule
from newsclean.filters.headings import Kind
from newsclean.filters.headline_lists import ListFilter

_FEED = Rule("headline_feed/list", "headlines of other articles under a heading", Label.RELATED, Edge.WALL)

headline_feed = ListFilter("headline_feed", Kind.FEED, _FEED)
