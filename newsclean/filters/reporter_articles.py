"""Other articles of the same reporter (이 기자의 다른 기사, 홍길동 기자의 최신 기사).

    홍길동 기자의 다른기사 / 가람시 예산안 확정 / 누리구 청사 이전   →  related: HeadlineList("홍길동 기자의 다른기사", …)

Must never touch: `홍길동 기자의 기사를 읽은 주민들은 …`, the byline above.
"""

from __future__ import annotations

from typing import Final

from newsclean.claims import Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headline_lists import ListFilter

_LIST: Final = Rule("reporter_articles/list", "headlines of the same reporter", Label.RELATED, Edge.TAIL)

reporter_articles = ListFilter("reporter_articles", Kind.REPORTER, _LIST)
