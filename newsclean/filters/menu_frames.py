"""The frame of a site, where it is no run of menu words: programmes, services and sister sites above and below the article.

    뉴스 / 스포츠 / 생방송 / 프리미엄K / 뉴스라인 / 지구촌뉴스 / 팟캐스트 / …          →  lines of the frame

Must never touch: the section, the title and the date of the article behind such a menu, lines without furniture near them on both sides.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.menu_lines import DATE_REACH, LONGEST, dated_lines, is_crumb, is_plain
from newsclean.page import CLOSED, OPEN, Page

if TYPE_CHECKING:
    from mypy_extensions import i64

_FEWEST: Final = 8
_FAR: Final = 12
"""A name among furniture has some within so many lines above and below."""
_FEWEST_KNOWN: Final = 4
"""Lines of a frame that are menu words, or furniture already."""
_SENTENCE: Final = 40
"""Characters of a sentence that is the article's, not a notice's."""
_NOT_CLOSED: Final = bytes(state != CLOSED for state in range(256))
_FREE: Final = bytes(state == OPEN for state in range(256))
"""They translate the states of a page to flags of the lines that are not closed, and of the open ones."""
_FURNITURE: Final = Label.FURNITURE
_HEAD_EDGE: Final = Edge.HEAD


def frames(page: Page, lines: list[int], rule: Rule) -> list[Claim]:
    """Short lines among furniture above the first sentence of the page or below the last: programmes, services, sisters."""
    texts, prose = page.texts, page.document.prose
    end: i64 = len(texts)
    first: i64 = 0
    while first < end and not (prose[first] and len(texts[first]) >= _SENTENCE):
        first += 1
    if first == end:
        return []
    last = end - 1
    while not (prose[last] and len(texts[last]) >= _SENTENCE):
        last -= 1
    marks = page.states.translate(_NOT_CLOSED)
    for index in lines:
        if not page.states[index] and len(texts[index]) < 12:
            marks[index] = 0
    site = _Site(page, rule, bytes(marks))
    return _side(site, 0, first) + _side(site, last + 1, end)


class _Site:
    """A page whose frames are looked for, and what is known of all its lines: flags are made once a page, not once a frame."""

    def __init__(self, page: Page, rule: Rule, unknown: bytes) -> None:
        self.page = page
        self.rule = rule
        self.unknown = unknown
        """1 for every line that something is open of and that is no menu word."""
        self.states = bytes(page.states)
        self.free = _free(page)


def _side(site: _Site, low: i64, high: i64) -> list[Claim]:
    """The frame from `low` to below `high`, cut at its long lines."""
    texts, states, unknown = site.page.texts, site.states, site.unknown
    claims: list[Claim] = []
    start = low
    for end in range(low, high + 1):
        if end == high or (unknown[end] and len(texts[end]) > LONGEST):
            if end - start >= _FEWEST and states.find(OPEN, start, end) >= 0:
                claims += _stretch(site, start, end, low == 0)
            start = end + 1
    return claims


def _stretch(site: _Site, low: i64, high: i64, above: bool) -> list[Claim]:
    """The frame's runs of plain lines between two long lines. Most stretches know too few lines for any run: no other is read then."""
    texts, states, unknown = site.page.texts, site.states, site.unknown
    claims: list[Claim] = []
    known = _known(site, low, high)
    if len(known) < _FEWEST_KNOWN:
        return claims
    start = low
    for end in range(low, high + 1):
        if end < high and (not unknown[end] or is_plain(texts[end])):
            continue
        if end - start >= _FEWEST and states.find(OPEN, start, end) >= 0:
            within = known[bisect_left(known, start) : bisect_left(known, end)]
            if len(within) >= _FEWEST_KNOWN and len(within) * 6 >= end - start:
                claims += site.page.claims(_frame(site, within, above), site.rule)
        start = end + 1
    return claims


def _known(site: _Site, low: i64, high: i64) -> list[int]:
    """The open menu words from `low` to below `high`, and the lines that were closed as part of the site's frame."""
    states, rules, unknown = site.states, site.page.rules, site.unknown
    known: list[int] = []
    judged: Rule | None = None
    framed = False
    for index in range(low, high):
        if unknown[index]:
            continue
        if states[index]:
            rule = rules[index]
            if rule is not judged:  # neighbours mostly fell to the same rule
                judged = rule
                framed = (
                    rule is not None and rule.label is _FURNITURE and rule.edge is not _HEAD_EDGE and not rule.name.startswith("copyright/")
                )
            if not framed:
                continue
        known.append(index)
    return known


def _frame(site: _Site, known: list[int], above: bool) -> list[int]:
    """The open lines of a run of short ones that are known, or have furniture near on both sides."""
    page, states, free = site.page, site.states, site.free
    near: list[int] = []
    last: i64 = known[0]
    for following in known:
        index: i64 = following - _FAR
        if index <= last:
            index = last + 1
        while index < following and index <= last + _FAR:
            if free[index]:
                near.append(index)
            index += 1
        last = following
    if near and above and (dates := dated_lines(page, near[0] + 1, near[-1] + 1 + DATE_REACH)):
        near = [line for line in near if not _tops(line, dates)]
    menu = sorted([*near, *[line for line in known if not states[line]]])
    if not above:
        return menu
    kept: list[int] = []
    for line in reversed(menu):
        if (kept and kept[-1] == line + 1) or not is_crumb(page, line):
            kept.append(line)
    return kept[::-1]


def _free(page: Page) -> bytes:
    """1 for every line that is open and no heading of HTML."""
    free = page.states.translate(_FREE)
    for index, hint in enumerate(page.document.hints):
        if hint.heading:
            free[index] = 0
    return bytes(free)


def _tops(index: int, dates: list[int]) -> bool:
    """A date stands little below the line, which may be the title."""
    return any(index < date <= index + DATE_REACH for date in dates)
