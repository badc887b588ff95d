"""Live stock quotes that a page writes into prose.

    한빛전자 (8,530원 40 -0.5%)가 공장을 늘린다.        →  한빛전자가 공장을 늘린다.

Must never touch: what the author wrote in brackets (`(8,530원)`, `(1.2%)`, `(2,700.15·+1.2%)`): only price, change and
percent change together, in a live quote's own order, are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.claims import Claim, Edge, Rule
from newsclean.page import Page

_INSERT = Rule("quote_inserts/price-change-percent", "a live stock quote inside prose", edge=Edge.INSIDE)
# (8,530원 40 -0.5%) (84,400원 ▲1,200 +1.44%) — not: (8,530원), (전일 대비 1.2%), (8,530원, 0.5%)
_QUOTE = re.compile(r"\(\s?[\d,]{1,11}원\s+[▲▼△▽]?\s?[\d,.]{1,9}\s+[+-]?\d{1,3}(?:\.\d{1,2})?%\s?\)")


@dataclass(frozen=True)
class QuoteInserts:
    """See the module."""

    name: str = "quote_inserts"
    literals: tuple[str, ...] = ("%)",)
    needs: tuple[str, ...] = ("%)",)

    def __call__(self, page: Page) -> Iterator[Claim]:
        for index in page.document.containing("%)"):
            if page.is_open(index) and "원 " in page.texts[index]:
                for match in _QUOTE.finditer(page.texts[index]):
                    yield page.part(index, match.start(), match.end(), _INSERT)


quote_inserts = QuoteInserts()
