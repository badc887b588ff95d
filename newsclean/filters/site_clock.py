"""The clock in the head of the site, which looks like the date of the article.

    2031-06-19 (목) / the menu / … / 홍길동 기자   입력 2031.06.18 18:05   댓글 0
    04.27 (토) / the headline                             UPDATED / 2031-03-05 09:12 (수) / … / 입력 / 2031-03-04 15:37

The day of reading stands far above the line that says when the article was published, or lacks its year. Must never touch: the only
date of a page, two dates of an article that stand close to one another, days in a programme or a diary (`04.27 (토)` between events).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from newsclean.claims import Label
from newsclean.filters.date_rows import read_row
from newsclean.korean.datetimes import Stamp, is_date_line, is_label
from newsclean.page import Page

LONGEST: Final = 160
FAR: Final = 8
"""Lines between the date of the site and that of the article; the two dates of an article stand closer."""
_WEEKDAY: Final = re.compile(r"[(\[]\s?[월화수목금토일](?:요일)?\s?[)\]]|[월화수목금토일]요일|\d\.?\s[월화수목금토일](?:\s|$)")
TOP: Final = 3
"""First lines of a page, where an article has no date unless its title stands above."""
SHORTEST_TITLE: Final = 12
# 04.27 (토), 4월 27일(토요일) 09:12 — not: 4.27 선언, 04.27 (토) 개막
_YEARLESS: Final = re.compile(
    r"\d{1,2}(?:\s?[./-]\s?\d{1,2}\.?|월\s?\d{1,2}일)\s?(?:[(\[]\s?[월화수목금토일](?:요일)?\s?[)\]]|[월화수목금토일]요일)"
    r"(?:\s\d{1,2}:\d{2}(?::\d{2})?)?"
)
_DEGREES: Final = ("℃", "°C")
"""How the lines of the site's weather end, right below its day."""
_DIGITS: Final = frozenset("0123456789")
WEEKDAYS: Final = ("요일", "월)", "화)", "수)", "목)", "금)", "토)", "일)", "월]", "화]", "수]", "목]", "금]", "토]", "일]")
"""What a day without a year must hold."""
LONGEST_YEARLESS: Final = 24


def published_far_below(page: Page, index: int) -> bool:
    """`UPDATED` / `2031-03-05 09:12 (수)` / the menu / … / `입력` / `2031-03-04 15:37`: an update far above belongs to the site.

    Not where the publication stands above it, nor where a date below the first sentence is the only other one.
    """
    if page.values(Label.PUBLISHED):
        return False
    stated, first = _stated(page), page.document.prose.find(1, index)
    at = bisect_right(stated, index + FAR)
    if at == len(stated) or 0 <= first < stated[at]:
        return False
    return is_date_line(page.texts[stated[at]], page.document.stamps(stated[at]))


def is_clock(page: Page, index: int, stamp: Stamp, bare: list[tuple[int, list[Stamp]]]) -> bool:
    """A bare day, a time beside its weekday or at the very top, far above a stamp with its label or, of another shape, a bare time.

    The day on the first line is, too, where the weather of the towns stands right below. `bare` are the lines with dates that have
    no label. No sentence stands above the clock, nor between it and the other date.
    """
    texts = page.texts
    if index == 0 and stamp.precision == "day" and len(texts) > 2 and all(texts[i].endswith(_DEGREES) for i in (1, 2)):
        return True
    sure = stamp.precision == "day" or (index < TOP and all(len(texts[i]) < SHORTEST_TITLE for i in range(index)))
    if not sure and not _WEEKDAY.search(texts[index]):
        return False
    first = _first_sentence(page)
    if first < index or first == len(texts):  # a notice without a sentence: what is dated far below may be when it was sent
        return False
    stated = _stated(page)
    at = bisect_right(stated, index)
    if at < len(stated) and stated[at] < first:
        return stated[at] > index + FAR
    return any(
        index + FAR < other < first
        and stamps[0].role is None
        and stamps[0].precision != "day"
        and (sure or not _WEEKDAY.search(texts[other]))
        and (is_date_line(texts[other], stamps) or read_row(texts[other], stamps) is not None)
        for other, stamps in bare
    )


def yearless_clock(page: Page) -> int:
    """The line of the only day without a year that stands alone above the first sentence and the date of the article; -1 if there is none."""
    texts = page.texts
    likely = [
        index
        for index in page.document.containing_any(WEEKDAYS)
        if len(texts[index]) <= LONGEST_YEARLESS and texts[index][0] in _DIGITS and _YEARLESS.fullmatch(texts[index])
    ]
    if not likely or (len(likely) > 1 and likely[1] < _first_sentence(page)):
        return -1
    index = likely[0]
    return index if page.is_open(index) and index < _first_sentence(page) and all(index < line for line in page.lines_of(Label.PUBLISHED)) else -1


def _first_sentence(page: Page) -> int:
    """The first open sentence; the number of lines if there is none."""
    prose, states = page.document.prose, page.states
    first = prose.find(1)
    while first >= 0 and states[first]:
        first = prose.find(1, first + 1)
    return first if first >= 0 else len(page.texts)


def _stated(page: Page) -> list[int]:
    """The lines that say when something was published; kept with the document, because every update of the site asks for them."""
    known: list[int] | None = page.document.shared.get("published_stated")
    if known is None:
        texts, stamps = page.texts, page.document.stamps
        known = page.document.shared["published_stated"] = [
            i
            for i in page.document.containing("20")
            if i and len(texts[i]) <= LONGEST and (found := stamps(i)) and "published" in (found[0].role, is_label(texts[i - 1]))
        ]
    return known
