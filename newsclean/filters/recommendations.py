"""Recommendation widgets (추천 기사, 함께 볼만한 뉴스, Dable, Taboola).

    함께 볼만한 뉴스 / 가람시 예산안 확정 / 누리구 청사 이전   →  related: HeadlineList("함께 볼만한 뉴스", …)

Must never touch: `이 기사를 추천한다고 말했다.`, a subhead `추천 여행지` with paragraphs under it.
"""

from __future__ import annotations

from typing import Final

from newsclean.claims import Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headline_lists import ListFilter

_LIST: Final = Rule("recommendations/list", "headlines a recommender chose", Label.RELATED, Edge.WALL)

_AMID: Final = Rule("recommendations/amid", "headlines a recommender chose, between two paragraphs", Label.RELATED, Edge.INSIDE)

recommendations = ListFilter("recommendations", Kind.RECOMMENDED, _LIST, amid=_AMID, wary=True)
