"""Rankings of other articles (많이 본 뉴스, 인기 기사).

    인기뉴스 / 2025-06-04 02:19 기준 / 1 / 가람시 예산 확정 / 2025-06-02 16:42:07 / 2 / …   →  rankings: HeadlineList
    01가람시 예산 확정 02누리구 청사 이전 03다솜천 범람   →  the same, fused in one line

Must never touch: `순위는 01김철수 승, 02이영희 승이었다` (two items are no list), a score table or numbered list of the
body, `많이 본 뉴스 개편을 발표했다`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import HeadlineList
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headings import heading_text
from newsclean.filters.headline_lists import ListFilter
from newsclean.filters.headline_rows import Fields, is_full_stamp, is_headline, parse_headline, read_fields, read_full_stamp
from newsclean.page import OPEN, Page
from newsclean.record import Record

_LIST: Final = Rule("ranking_list/list", "a ranking of other articles", Label.RANKING, Edge.WALL)
_FUSED: Final = Rule("ranking_list/fused", "a ranking of other articles fused into one line", Label.RANKING, Edge.WALL)
_TRIPLES: Final = Rule("ranking_list/triples", "rank, headline and time, again and again", Label.RANKING, Edge.WALL)

# "01가람시…", " 02누리구…"; not "2024", "010-1234", "1.01%"
_ITEM: Final = re.compile(r"(?<![\d.,:/-])(?P<rank>0[1-9]|10)(?![\d.,:%/년월일시분초명개위-]) ?(?=\S)")
# "많이 본 뉴스", "…재배포 금지>많이 본 뉴스" in front of the first item
_HEADING: Final = re.compile(
    r"(?:(?:가장|오늘|실시간|이 ?시각) ?)?(?:많이 ?(?:본|읽은) ?(?:뉴스|기사)|인기 ?(?:뉴스|기사)|랭킹 ?뉴스)$"
)

_LISTS: Final = ListFilter("ranking_list", Kind.RANKING, _LIST)


@dataclass(frozen=True)
class RankingList(Record):
    """See the module."""

    name: str = "ranking_list"
    literals: tuple[str, ...] = ("03", *_LISTS.literals)
    lists: ListFilter = _LISTS
    exact: Mapping[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "exact", self.lists.exact)

    def __call__(self, page: Page) -> Iterator[Claim]:
        yield from _fused(page)
        headings = self.lists.headings(page)
        for at in headings:
            if page.is_open(at):
                yield from _spaced(page, at)
        yield from self.lists.claims(page, headings)
        yield from _triples(page)


def _fused(page: Page) -> Iterator[Claim]:
    for index in page.document.containing("03"):
        text = page.texts[index]
        if "01" not in text or "02" not in text or page.is_closed(index):
            continue
        items = list(_ITEM.finditer(text))
        if len(items) < 3 or [int(item["rank"]) for item in items] != list(range(1, len(items) + 1)):
            continue
        before = text[: items[0].start()].rstrip()
        named = _HEADING.search(before)
        if before and named is None:
            continue
        start = named.start() if named else 0
        ends = [item.start() for item in items[1:]] + [len(text)]
        rows = [text[item.end() : end].strip() for item, end in zip(items, ends, strict=True)]
        if all(is_headline(row, short=True) for row in rows):
            headlines = tuple(parse_headline(row, rank) for rank, row in enumerate(rows, 1))
            found = HeadlineList(heading=heading_text(before[start:]) if named else None, headlines=headlines)
            yield page.part(index, start, len(text), _FUSED, found)


def _spaced(page: Page, at: int) -> Iterator[Claim]:
    """`많이 본 뉴스 / 1 / 가람시 예산 2 누리구 청사 3 다솜천 범람`: the rows of a page that came as one line."""
    texts = page.texts
    if at + 2 >= len(texts) or texts[at + 1] != "1" or " 2 " not in texts[at + 2] or not page.is_open(at + 2):
        return
    rows: list[str] = []
    rest = texts[at + 2]
    while (cut := rest.find(mark := f" {len(rows) + 2} ")) > 0:
        rows.append(rest[:cut])
        rest = rest[cut + len(mark) :]
    rows.append(rest)
    if len(rows) >= 3 and all(is_headline(row, short=True) for row in rows):
        headlines = tuple(parse_headline(row, rank) for rank, row in enumerate(rows, 1))
        yield page.claim(at, _FUSED, HeadlineList(heading=heading_text(texts[at]), headlines=headlines))
        yield page.claim(at + 1, _FUSED)
        yield page.claim(at + 2, _FUSED)


def _triples(page: Page) -> Iterator[Claim]:
    """`1 / headline / 2025-06-02 16:42:07`, three times or more, without a heading."""
    texts = page.texts
    for start in page.document.beginning("1"):
        if texts[start] != "1" or start + 8 >= len(texts) or texts[start + 3] != "2" or texts[start + 6] != "3":
            continue
        rows: list[Fields] = []
        at = start
        while at + 2 < len(texts) and texts[at] == str(len(rows) + 1):
            if page.states.count(OPEN, at, at + 3) < 3 or not is_headline(texts[at + 1]):
                break
            stamp = read_full_stamp(texts[at + 2])
            if stamp is None and not is_full_stamp(texts[at + 2]):
                break
            rows.append(read_fields(texts[at + 1], len(rows) + 1) | {"published_at": stamp})
            at += 3
        if len(rows) >= 3:
            fields: Fields = {"headlines": rows}
            yield from page.claims(list(range(start, at)), _TRIPLES, HeadlineList(**fields))


ranking_list = RankingList()
