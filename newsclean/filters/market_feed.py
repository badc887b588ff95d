"""Market news feeds (마켓 최신 뉴스, 오늘의 주요공시, 오늘의 증시일정).

    마켓 최신 뉴스 / 가람전자, 3분기 실적 발표 / 누리바이오 상한가   →  related: HeadlineList("마켓 최신 뉴스", …)

Must never touch: a closing report's own sentences, `오늘의 증시일정` as an article's title with its list below. Runs behind
`ticker_table`, which takes the same headings where prices stand under them.
"""

from __future__ import annotations

from typing import Final

from newsclean.claims import Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headline_lists import ListFilter

_LIST: Final = Rule("market_feed/list", "headlines of the market desk", Label.RELATED, Edge.WALL)

market_feed = ListFilter("market_feed", Kind.MARKET, _LIST)
