"""A second column that a text converter printed to the right of the article.

    시는 올해 예산을 늘린다고 밝혔다.                    이 시각 인기 검색어
    주민들은 환영했다.                                   1 한빛축제

Must never touch: sentences that a crawler separated by runs of spaces, captions between them, and tables of the article:
only short pieces without a sentence, on several lines of the page, are a column.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.hints import Joint
from newsclean.page import Page
from newsclean.record import Record

_COLUMN: Final = Rule("side_column/beside", "a second column printed beside the article", edge=Edge.INSIDE)
LEAST: Final = 3
LONGEST: Final = 60
SLACK: Final = 4
"""Characters by which the lines of one column may start apart."""
GAP: Final = 6
"""Spaces between the columns."""


@dataclass(frozen=True)
class SideColumn(Record):
    """See the module."""

    name: str = "side_column"

    def __call__(self, page: Page) -> Iterator[Claim]:
        document = page.document
        found = [
            index
            for index, joint in document.joints.items()
            if joint is Joint.SEAM
            and page.is_open(index)
            and len(page.texts[index]) <= LONGEST
            and not document.prose[index]
            and document.prose[index - 1]
            and document.starts[index] - document.end(index - 1) >= GAP
        ]
        if len(found) < LEAST:
            return
        text, starts = document.text, document.starts
        column = min(starts[index] - text.rfind("\n", 0, starts[index]) - 1 for index in found)
        beside = {*found, *(i for i, indent in enumerate(document.indents) if indent >= column - SLACK)}
        for index in sorted(beside):
            if page.is_open(index) and (index in document.joints or document.indents[index] >= column - SLACK):
                yield page.claim(index, _COLUMN)


side_column = SideColumn()
