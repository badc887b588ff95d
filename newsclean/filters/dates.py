"""Publication and update times (입력 · 수정).

    입력 2031-03-04 17:11 수정 2031-03-04 17:38        →  published_at, updated_at
    홍길동 기자 | 입력 : 2031.03.04 17:11               →  the stamp is claimed, the byline left to its own filter
    By 임라온 · 2031년 3월 4일 · 6 min read             →  likewise, see `date_rows`

Must never touch: a date in prose (`2031년 3월 4일 문을 연다`, `수정 2031년도 예산안`), the dates of rankings and market
widgets, and photo dates. A stamp without a label counts only on a line of its own, or beside what stands in the head of an article.
"""

from __future__ import annotations

import re
import string
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Byline
from newsclean.characters import tails_among, traits_of
from newsclean.claims import Bylines, Claim, Dates, Edge, Label, Rule
from newsclean.closings import ends_statement
from newsclean.filters.counters import comments_begin
from newsclean.filters.date_rows import Kind, named_before, read_row
from newsclean.filters.site_clock import LONGEST, WEEKDAYS, is_clock, published_far_below, yearless_clock
from newsclean.korean.datetimes import Stamp, find_print_page, is_date_line, is_label
from newsclean.korean.iso_dates import parse_iso
from newsclean.korean.names import is_outlet, is_person_name
from newsclean.korean.sentences import is_short_sentence
from newsclean.page import CLOSED, PARTIAL, Page
from newsclean.record import Record

_LABELLED: Final = Rule("dates/labelled", "a time stamp with its label", Label.PUBLISHED, Edge.HEAD)
_BARE: Final = Rule("dates/bare", "a line that is nothing but a time stamp", Label.PUBLISHED, Edge.HEAD)
_LABEL: Final = Rule("dates/label", "the label of the time stamp below it", Label.PUBLISHED, Edge.HEAD)
_SITE: Final = Rule("dates/site", "the date of the site, not of the article", edge=Edge.HEAD)
_PAGE: Final = Rule("dates/print-page", "the page of the paper edition", Label.PRINT_PAGE, Edge.HEAD)
_NAME: Final = Rule("dates/name", "who stands beside the time stamp", Label.BYLINE, Edge.HEAD)
_BESIDE: Final = Rule("dates/beside", "what else stands on the line of the time stamp", edge=Edge.HEAD)
EMPTY: Final = Rule("dates/empty", "the label of a time stamp that is not printed", edge=Edge.HEAD)
RELATIVE: Final = Rule("dates/relative", "a time told from the moment of reading", edge=Edge.HEAD)
# 3시간 전, 방금 전, 1일전 — not: 사흘 전, 3년 전
_AGO: Final = re.compile(r"(?:\d{1,2}\s?(?:초|분|시간|일)|방금)\s?전")
_AGO_TAILS: Final = traits_of({"전": 1})
# 입력 24.03.04 17:11, 입력일 : 24-03-04 17:11 — not: 24.10.17 alone, 192.168.0.1
_SHORT_YEAR: Final = re.compile(r"\d\d(?<![\d.-]\d\d)([.-])\d\d\1\d\d\.? ")
LONGEST_SHORT: Final = 80
_ENTERED: Final = "입력"
_OLD: Final = ("19",)
# 입력 1999년 2월 24일 19시 27분, 입력 1975.11.20 00:00 — not: 1999년 2월 24일 문을 연
_OLD_YEAR: Final = re.compile(r"[입등승발게작송수][력록인행재성고정](?:일시?|시[간각])?\s?[:：]?\s?19\d\d\s?[년./-]")
SHORTEST_TITLE: Final = 12
TOP: Final = 4
_LATIN: Final = frozenset(string.ascii_letters)


def _is_sentence(page: Page, index: int) -> bool:
    return page.document.prose[index] == 1 or is_short_sentence(page.texts[index])


def _is_between(page: Page, index: int) -> bool:
    """Sentences stand right above and right below the day, and another above: it heads a part of the article."""
    if index + 1 >= len(page.texts) or not (_is_sentence(page, index - 1) and _is_sentence(page, index + 1)):
        return False
    return page.is_open(index - 1) and page.is_open(index + 1) and page.document.prose.count(1, 0, index) > 1


@dataclass(frozen=True)
class DatesFilter(Record):
    """See the module."""

    name: str = "dates"
    literals: tuple[str, ...] = (":", "20", *_OLD, _ENTERED, *WEEKDAYS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts, states, prose = page.document, page.texts, page.states, page.document.prose
        likely = {*page.containing("20"), *_short_years(page), *_partial(page), *_old_years(page)}
        bare: list[tuple[int, list[Stamp]]] = []
        known = bool(document.metadata.published)
        rows: _Rows | None = None
        for index in sorted(likely):
            text = texts[index]
            if states[index] == CLOSED or len(text) > LONGEST or prose[index] or text[0] in "■□◆◇▲":
                continue  # ■ 방송일시 : … heads a programme, it is body
            stamps = document.stamps(index)
            if not stamps:
                if len(text) == 8 and text.isdigit() and (day := parse_iso(text)):  # 20310304
                    yield page.claim(index, _BARE, Dates(day, day_only=True, bare=True))
            elif any(stamp.role in ("published", "updated", "site") for stamp in stamps):
                known = known or any(stamp.role == "published" for stamp in stamps)
                yield from self._labelled(page, index, text, stamps)
            else:
                bare.append((index, stamps))
        first, last = prose.find(1), prose.rfind(1)
        end = comments_begin(page) if bare else 0
        for index, stamps in bare:
            if index > end:
                break  # the date of a comment
            if known and texts[index].startswith("지면") and (found := find_print_page(texts[index])):
                yield page.claim(index, _PAGE, _printed(texts[index], found))  # 지면 : 2031-03-05 3면
                continue
            if 0 <= first < index and stamps[0].precision == "day" and texts[index][0] in _LATIN:
                continue  # `March 4, 2021` over an entry of a diary
            amid = 0 <= first < index < last and stamps[0].precision == "day"
            amid = amid or (0 <= first < index and index + 1 < len(texts) and _is_sentence(page, index - 1) and _is_sentence(page, index + 1))
            between = amid and stamps[0].precision == "day" and _is_between(page, index)
            if (known or between) and amid and not (index and is_label(texts[index - 1])):
                continue  # a chronology or a live blog: the article's own date is known, this one stands amid its sentences
            if known and index > last >= 0 and page.is_open(index - 1) and ends_statement(page, index):
                continue
            if is_clock(page, index, stamps[0], bare) and is_date_line(texts[index], stamps) and not (index and is_label(texts[index - 1])):
                yield page.claim(index, _SITE)
                continue
            claims = list(self._bare(page, index, texts[index], stamps))
            if not claims and not known:
                rows = rows or _Rows(page, bare)
                claims = list(_row(page, index, stamps)) if rows.may_date(page, index) else []
            known = known or bool(claims)
            yield from claims
        if not known:
            yield from self._empty(page)
        if (clock := yearless_clock(page)) >= 0:
            yield page.claim(clock, _SITE)
        yield from self._relative(page)

    def _empty(self, page: Page) -> Iterator[Claim]:
        """`입력` above the article, with the page of the paper, but no date, right below: `지면보기` / `종합 12면`."""
        first = page.document.prose.find(1) if 1 in page.document.prose else TOP
        for index in page.document.containing(_ENTERED):
            if index < first and page.is_open(index) and is_label(page.texts[index]) and (below := list(self._page_below(page, index))):
                yield page.claim(index, EMPTY)
                yield from below

    def _relative(self, page: Page) -> Iterator[Claim]:
        """`3시간 전` above the first sentence: no date without knowing when the page was read, but the head of an article."""
        for index in tails_among(page.texts, _AGO_TAILS, 0, max(page.document.prose.find(1), 0)):
            if len(page.texts[index]) <= 8 and page.is_open(index) and _AGO.fullmatch(page.texts[index]):
                yield page.claim(index, RELATIVE)

    def _labelled(self, page: Page, index: int, text: str, stamps: list[Stamp]) -> Iterator[Claim]:
        if any(stamp.role == "site" for stamp in stamps):
            yield page.claim(index, _SITE)
            return
        labelled = [stamp for stamp in stamps if stamp.role in ("published", "updated")]
        if stamps[0].role is None and stamps[0].precision != "day" and all(s.role == "updated" for s in labelled):
            labelled.insert(0, stamps[0])  # 홍길동 2031. 3. 4. 17:11 수정 2031. 3. 4. 18:02
            if is_person_name(named := text[: stamps[0].start].strip(" |·,")):
                yield page.part(index, 0, stamps[0].start, _NAME, Bylines((Byline(name=named),), weak=True))
        elif named := named_before(text, stamps[0].start):
            yield page.part(index, 0, stamps[0].start, _NAME, Bylines((Byline(name=named),), weak=True))
        dates = _dates(labelled)
        found = find_print_page(text)
        if not found and is_date_line(text, stamps):
            yield page.claim(index, _LABELLED, dates)
            return
        yield page.part(index, labelled[0].start, labelled[-1].end, _LABELLED, dates)
        if found:
            yield page.part(index, found[0], found[1], _PAGE, _printed(text, found))
        yield from self._page_below(page, index)

    def _bare(self, page: Page, index: int, text: str, stamps: list[Stamp]) -> Iterator[Claim]:
        whole = is_date_line(text, stamps)
        if not whole and (named := _named(text, stamps)):
            start = stamps[0].start
            yield page.part(index, start, stamps[0].end, _BARE, Dates(stamps[0].value, bare=True))
            yield page.part(index, 0, start, _NAME, Bylines((Byline(name=named),), weak=True) if is_person_name(named) else None)
            return
        if not whole or any(stamp.role == "as_of" for stamp in stamps):
            return
        above = index - 1
        role = is_label(page.texts[above]) if above >= 0 and page.is_open(above) else None
        stamp = stamps[0]
        day_only = stamp.precision == "day"
        if role == "updated" and published_far_below(page, index):
            yield page.claim(above, _SITE)
            yield page.claim(index, _SITE)
        elif role == "published" or role == "updated":
            yield page.claim(above, _LABEL)
            dates = Dates(stamp.value, None, day_only) if role == "published" else Dates(None, stamp.value, day_only)
            yield page.claim(index, _LABELLED, dates)
            yield from self._page_below(page, index)
        else:
            second = stamps[1].value if len(stamps) > 1 else None
            yield page.claim(index, _BARE, Dates(stamp.value, second, day_only, bare=True))

    def _page_below(self, page: Page, index: int) -> Iterator[Claim]:
        """`4면`, or `4` and `면`, on the lines after the stamp."""
        for below in range(index + 1, min(index + 3, len(page.texts))):
            text = page.texts[below]
            if not page.is_open(below) or len(text) > 12:
                return
            if text.isdigit() and below + 1 < len(page.texts) and page.texts[below + 1] == "면":
                yield page.claim(below, _PAGE, text + "면")
                yield page.claim(below + 1, _PAGE)
                return
            found = find_print_page(text)
            if found and found[0] == 0 and found[1] == len(text):
                yield page.claim(below, _PAGE, _printed(text, found))
                return


def _short_years(page: Page) -> list[int]:
    """Lines with a year of two digits and a time of day."""
    texts = page.texts
    return [
        i
        for i in page.containing(":")
        if len(text := texts[i]) <= LONGEST_SHORT and (text.count(".") >= 2 or text.count("-") >= 2) and _SHORT_YEAR.search(text)
    ]


def _old_years(page: Page) -> list[int]:
    """Lines of archives with a label in front of a year of the century before."""
    texts = page.texts
    return [i for i in page.containing(_OLD[0]) if len(text := texts[i]) <= LONGEST_SHORT and _OLD_YEAR.search(text)]


def _partial(page: Page) -> Iterator[int]:
    """What is left of lines that other filters have claimed parts of: `… 수정 … 좋아요 2`."""
    index = page.states.find(PARTIAL)
    while index >= 0:
        if "20" in page.texts[index]:
            yield index
        index = page.states.find(PARTIAL, index + 1)


def _named(text: str, stamps: list[Stamp]) -> str:
    """The reporter or outlet in front of a time that ends the line (`홍길동 2031. 3. 4. 11:30`); empty if it is something else."""
    name = text[: stamps[0].start].strip(" |·,")
    ends = len(stamps) == 1 and stamps[0].role is None and stamps[0].precision != "day" and not text[stamps[0].end :].strip()
    return name if ends and (is_person_name(name) or is_outlet(name)) else ""


class _Rows:
    """The lines of a page that hold a date and something beside it, and the open sentences they stand among."""

    def __init__(self, page: Page, bare: list[tuple[int, list[Stamp]]]) -> None:
        self.rows = [index for index, stamps in bare if read_row(page.texts[index], stamps)]
        prose = page.document.prose
        self.sentences = [index for index in range(len(page.texts)) if prose[index] and page.is_open(index)]

    def may_date(self, page: Page, index: int) -> bool:
        """The line is no row of a list, and stands above the article's first sentence or right below its last one.

        One deck below the title does not count as the first sentence.
        """
        below = page.document.prose.find(1, index)
        after = bisect_right(self.rows, index)
        if after < len(self.rows) and self.rows[after] < below:
            return False
        count = bisect_right(self.sentences, index)
        if not count:
            return True
        if below < 0:
            return self.sentences[count - 1] == index - 1
        title, texts = self.sentences[0] - 1, page.texts
        return count == 1 and title >= 0 and page.is_open(title) and len(texts[title]) >= SHORTEST_TITLE and " " in texts[title]


def _row(page: Page, index: int, stamps: list[Stamp]) -> Iterator[Claim]:
    """The dates and what stands beside them."""
    text = page.texts[index]
    row = None if any(stamp.role == "as_of" for stamp in stamps) else read_row(text, stamps)
    if row is None:
        return
    stamp, second = stamps[0], stamps[1].value if len(stamps) > 1 else None
    yield page.part(index, stamp.start, stamp.end, _BARE, Dates(stamp.value, second, stamp.precision == "day", bare=True))
    at = 0
    for piece in row:
        if piece.start > at:
            yield page.part(index, at, piece.start, _BESIDE)
        at = piece.end
        if piece.kind is Kind.WRITER:
            yield page.part(index, piece.start, at, _NAME, Bylines(piece.writers, weak=True))
        elif piece.kind is Kind.BESIDE:
            yield page.part(index, piece.start, at, _BESIDE)
    if at < len(text):
        yield page.part(index, at, len(text), _BESIDE)


def _printed(text: str, found: tuple[int, int, str]) -> str:
    """`4면`, `A12면` where 면 is printed behind the number, else the number alone (`지면A12`)."""
    start, end, value = found
    return f"{value}면" if f"{value}면" in text[start:end] else value


def _dates(stamps: list[Stamp]) -> Dates:
    published = next((s for s in stamps if s.role == "published"), None)
    updated = next((s for s in stamps if s.role == "updated"), None)
    if published is None and stamps[0].role is None:
        published = stamps[0]
    first = published or updated
    day_only = first is not None and first.precision == "day"
    return Dates(published.value if published else None, updated.value if updated else None, day_only)


dates = DatesFilter()
