"""The deck in brackets between a reporter and the lead, as dumps of one line have it.

    [누리뉴스 홍길동 기자] [군민회관, 30년 만에 새 단장…12억원 들여]가람군은 …
    [누리뉴스 홍길동 기자] [[누리300]군민회관, 30년 만에 새 단장]가람군은 …

Left alone: short labels (`[편집자주]`, `[단독]`), sentences (`[이 기사는 4일 다시 썼습니다.]`), credits (`[사진=가람군]`), whatever
does not touch the lead.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_heads import closing_bracket
from newsclean.korean.credits import is_bare_credit

SHORTEST_LEAD: Final = 40
_DECK: Final = re.compile(
    r"(?:\[[^\[\]]{2,12}\]|\([가-힣]{2,6}\))?\s?(?P<words>[^\[\]=ⓒ]{4,60}\s[^\[\]=ⓒ]{2,60}(?<![.다요]))"
)


def match_deck(text: str, start: int) -> tuple[int, str] | None:
    """Where the deck ends that opens at `start`, and its words."""
    close = closing_bracket(text, start)
    found = _DECK.fullmatch(text, start + 1, close) if close > 0 else None
    if found is None or not text[close + 1 : close + 2].strip() or len(text) - close < SHORTEST_LEAD:
        return None
    return None if is_bare_credit(text[start : close + 1]) else (close + 1, " ".join(found["words"].split()))
