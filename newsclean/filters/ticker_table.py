"""Market widgets (시세 표): crypto, stocks, indices, exchange rates.

    실시간 암호화폐 시세 / 종목 / 현재가(원) / 변동률 / 비트코인 / 93,655,000 / +0.44% / … / * 24시간 변동률 기준
    오늘의 상승종목 / 07.19 장종료          코스피 2,795.46 ▼ 28.89 (1.02%)       →  market_quotes: MarketWidget(…)

Must never touch: a stock table or `[표]` inside an article, box scores (`KIA 000 110 000 2`), election tables, prices in
prose. A widget has its heading and stands outside the body, or it is a strip of indices outside the body, or a header
row with four rows behind the last sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from newsclean.article import MarketWidget
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind, exact
from newsclean.filters.headings import heading_kind, heading_text
from newsclean.filters.surroundings import has_body_above, has_body_below, is_inside
from newsclean.filters.ticker_cells import (
    INDICES,
    LONG_NAMES,
    SHORT_NAMES,
    Fields,
    as_of,
    is_header,
    is_legend,
    opens_strip,
    read_row,
    read_strip,
)
from newsclean.page import Page
from newsclean.record import Record

_WIDGET: Final = Rule("ticker_table/widget", "a table of live prices", Label.MARKET, Edge.WALL)
_STRIP: Final = Rule("ticker_table/strip", "a strip of market indices", Label.MARKET, Edge.WALL)
_ALSO: Final = ("종목", "종목명", "관련종목", "관련주")
"""Header cells that may open a table without a heading, and the stock chips under an article."""


class _Block(NamedTuple):
    """A widget: its rule, its lines and what they say."""

    rule: Rule
    lines: list[int]
    widget: Fields


@dataclass(frozen=True)
class TickerTable(Record):
    """See the module."""

    name: str = "ticker_table"
    literals: frozenset[str] = LONG_NAMES
    exact: dict[str, Rule] = field(default_factory=lambda: exact(Kind.MARKET, _WIDGET) | dict.fromkeys(_ALSO, _WIDGET))

    def __call__(self, page: Page) -> Iterator[Claim]:
        blocks: list[_Block] = []
        taken: set[int] = set()
        for index, _ in page.hits.get(self.name, ()):
            if index not in taken and not page.states[index] and (block := _widget(page, index)):
                blocks.append(block)
                taken.update(block.lines)
        blocks += _strips(page, taken)
        if len(blocks) > 1:
            blocks.sort(key=lambda block: block.lines[0])
        for rule, lines, widget in blocks:
            yield from page.claims(lines, rule, MarketWidget(**widget))


def _widget(page: Page, at: int) -> _Block | None:
    texts, states = page.texts, page.states
    count = len(texts)
    heading = None if is_header(texts[at]) else heading_text(texts[at])
    stamp: str | None = None
    header = 0 if heading is not None else 1
    index = at + 1
    while index < count and not states[index]:
        if is_header(texts[index]):
            header += 1
        elif stamp is None and as_of(texts[index]):
            stamp = texts[index]
        else:
            break
        index += 1
    quotes: list[Fields] = []
    while index < count and not states[index] and (row := read_row(texts, index)):
        quotes.append(row[0])
        index += row[1]
    fields = {"heading": heading, "as_of": stamp, "note": None, "quotes": quotes}
    if not _is_widget(page, range(at, index), fields, header):
        return None
    lines = list(range(at, index))
    if index < count and quotes and is_legend(texts[index]):
        fields["note"] = texts[index]
        lines.append(index)
    return _Block(_WIDGET, lines, fields)


def _is_widget(page: Page, lines: range, widget: Fields, header: int) -> bool:
    """The evidence is enough: a heading with a header row, or a place outside the body."""
    at, end, rows, headed, stamp = lines.start, lines.stop, len(widget["quotes"]), widget["heading"], widget["as_of"]
    if headed and header >= 2 and rows >= 2:
        return True
    above, below = has_body_above(page, at), has_body_below(page, end - 1)
    if above and below:
        return False
    if not headed:
        return header >= 2 and rows >= 4 and above
    if rows:
        return rows >= 2 or header > 0 or stamp is not None or page.texts[at].startswith("관련")
    return stamp is not None or (header >= 2) or (above and _ends_at_heading(page, end))


def _ends_at_heading(page: Page, index: int) -> bool:
    """An empty widget: nothing but other furniture follows."""
    return index >= len(page.texts) or page.is_closed(index) or heading_kind(page.texts[index]) is not None


def _strips(page: Page, taken: set[int]) -> Iterator[_Block]:
    """`코스피 2,795.46 ▼ 28.89 (1.02%)`, one line or one cell a line, outside the body."""
    texts, states = page.texts, page.states
    seen = set(taken)
    lines_of_names = page.document.starting(SHORT_NAMES)
    if named := page.document.holding(LONG_NAMES):
        lines_of_names = sorted({*lines_of_names, *named})
    for index in lines_of_names:
        if states[index] or not opens_strip(texts[index]) or index in seen:
            continue
        quotes: list[Fields] = []
        lines: list[int] = []
        at = index
        while at < len(texts) and at not in taken and not states[at]:
            if found := read_strip(texts[at]):
                quotes += found
                lines.append(at)
                at += 1
            elif texts[at].replace(" ", "") in INDICES and (row := read_row(texts, at)) and row[1] >= 3:
                quotes.append(row[0])
                lines += range(at, at + row[1])
                at += row[1]
            else:
                break
        seen.update(lines)
        if quotes and not is_inside(page, index):
            yield _Block(_STRIP, lines, {"quotes": quotes})


ticker_table = TickerTable()
