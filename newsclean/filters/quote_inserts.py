"""Live stock quotes that a page writes into prose, or as a line between two paragraphs.

    한빛전자 (8,530원 40 -0.5%)가 공장을 늘린다.        →  한빛전자가 공장을 늘린다.
    한빛전자 8,530원 ▼40 (-0.5%)                        →  market_quotes, between two sentences one of which names it

Must never touch: what the author wrote in brackets (`(8,530원)`, `(1.2%)`, `(2,700.15·+1.2%)`): only price, change and
percent change together, in a live quote's own order, are one; and rows of prices (`▲한빛전자 8,530원`, two quotes in a row), a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import MarketWidget, Quote
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.ticker_cells import read_row
from newsclean.page import Page
from newsclean.record import Record

_INSERT: Final = Rule("quote_inserts/price-change-percent", "a live stock quote inside prose", edge=Edge.INSIDE)
# (8,530원 40 -0.5%) (84,400원 ▲1,200 +1.44%) — not: (8,530원), (전일 대비 1.2%), (8,530원, 0.5%)
_QUOTE: Final = re.compile(r"\(\s?[\d,]{1,11}원\s+[▲▼△▽]?\s?[\d,.]{1,9}\s+[+-]?\d{1,3}(?:\.\d{1,2})?%\s?\)")

_LINE: Final = Rule("quote_inserts/line", "a live stock quote between two paragraphs", Label.MARKET, Edge.INSIDE)
# 한빛전자 8,530원 ▼40 (-0.5%) — not: 한빛전자 8,530원, 코스피 3,418.22 ▲12.40 (+0.36%)
_ROW: Final = re.compile(
    r"(?P<name>[가-힣A-Za-z][\w&.·]{1,15})(?:\(\d{6}\))? [\d,]{1,11}원 ?[▲▼△▽+-] ?[\d,]{1,9}원? ?"
    r"\(?[▲▼+-]?\d{1,3}(?:\.\d{1,2})?%\)?"
)
_CHANGES: Final = ("원 ▲", "원 ▼", "원 △", "원 ▽", "원 +", "원 -", "원▲", "원▼", "원△", "원▽")


@dataclass(frozen=True)
class QuoteInserts(Record):
    """See the module."""

    name: str = "quote_inserts"
    needs: tuple[str, ...] = ("%)", *_CHANGES)

    def __call__(self, page: Page) -> Iterator[Claim]:
        for index in page.document.containing("%)"):
            if page.is_open(index) and "원 " in page.texts[index]:
                for match in _QUOTE.finditer(page.texts[index]):
                    yield page.part(index, match.start(), match.end(), _INSERT)
        for index in page.document.containing_any(_CHANGES):
            if page.is_open(index) and (line := _ROW.fullmatch(page.texts[index])) and _is_insert(page, index, line["name"]):
                row = read_row(page.texts, index)
                yield page.claim(index, _LINE, MarketWidget(quotes=(Quote(**row[0]),)) if row else None)


def _is_insert(page: Page, index: int, name: str) -> bool:
    """The line stands alone between two sentences, and one of them names the share."""
    texts, prose = page.texts, page.document.prose
    if index == 0 or index + 1 == len(texts) or not (prose[index - 1] and prose[index + 1]):
        return False
    return name in texts[index - 1] or name in texts[index + 1]


quote_inserts = QuoteInserts()
