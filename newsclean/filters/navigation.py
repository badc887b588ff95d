"""Menus and site maps (메뉴, GNB): many short lines without punctuation, most of them section or menu words.

    정치 / 국회·정당 / 외교 / 경제 / 금융 / … (50 to 120 lines)          →  (nothing)
    정치 | 경제 | 사회 | 문화 | 오피니언          분야별 - 메뉴 리스트          →  (nothing)

Must never touch: other runs of short lines: personnel and obituary notices, votes, menus of meals, line-ups, lyrics: none
of them holds section names every few lines. A line between the words is taken only if section or menu words stand close on
both sides; the short title or deck behind a menu is left.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines
from newsclean.filters.vocabulary import DATE_LABELS, LEXICON, SECTIONS, is_section, squeeze
from newsclean.korean.datetimes import is_date_line
from newsclean.page import CLOSED, OPEN, SHORT, Page
from newsclean.record import Record

_MENU: Final = Rule("navigation/menu", "a line of the site's menu", edge=Edge.WALL)
_ROW: Final = Rule("navigation/row", "a menu printed in one line", edge=Edge.WALL)
_HEADING: Final = Rule("navigation/heading", "the spoken heading of a menu", edge=Edge.WALL)

_HEADS: Final = frozenset(word[:2] for word in LEXICON) | {"| ", "- "}
_ROW_WORDS: Final = ("정치", "경제", "사회", "연예")
"""One of them stands in every menu of one line."""
_ISSUE: Final = Rule("navigation/issue-bar", "the issue of the day above the title", edge=Edge.WALL)
_LONGEST: Final = 22
"""`특파원 보고 세계는 지금` is a menu line; titles are longer."""
_NEAR: Final = 5
"""A line that is no menu word needs one within so many lines on either side."""
_FEWEST: Final = 8
_FEWEST_KNOWN: Final = 4
"""Lines of a frame that are menu words, or furniture already."""
_FAR: Final = 12
"""A name among furniture has some within so many lines above and below."""
# "분야별 - 메뉴 리스트", "- 대메뉴 리스트", "어바웃 리스트 닫기", "지역별- 대분류"; not "명단 리스트를 공개했다"
_LISTED: Final = re.compile(
    r"(?:[^.,\"“]{0,24}[-–] ?|[^.,\"“]{2,20} )?(?:대|퀵|주|전체|기타 ?|브랜드 ?|소셜 ?)?(?:메뉴|분류|미디어|프로그램|"
    r"검색)? ?(?:리스트|대분류|대분류타이틀)(?: ?(?:열기|닫기|보기))?"
)
_MENU_WORD: Final = re.compile(
    r"(?:[^.,\"“]{1,16}[- ])?(?:주|대|퀵|전체|하위|서브|상단|하단|바로가기) ?메뉴(?: 바로가기| 리스트| 열기| 닫기| 보기)?"
)
_SEPARATORS: Final = re.compile(r"\s*[|ㅣ│｜·•/>‧ㆍ]\s*|\s{1,}")
_DATE_REACH: Final = 14
_LABEL_STARTS: Final = "".join(sorted({label[0] for label in DATE_LABELS}))
_LABEL_HEADS: Final = re.compile(f"[{_LABEL_STARTS}]")
_MARKS: Final = "?!…\"“”‘’'=;,~▲△▶▷■◆◇○●※©ⓒ@#%→"
"""No line of a menu holds one of them."""
_NO_MENU_ENDS: Final = (".", "다", "기자", "특파원")
# "2031.03.04", "2031년 3월 4일", "20310304": what the date line of an article has; not "02.18(금)"
_DATE: Final = re.compile(r"\d(?:\d\s?[-./년]\s?\d{1,2}\s?[-./월]|(?<=2)0\d{6})")
_SENTENCE: Final = 40
"""Characters of a sentence that is the article's, not a notice's."""
_NOT_CLOSED: Final = bytes(state != CLOSED for state in range(256))
_FREE: Final = bytes(state == OPEN for state in range(256))
"""They translate the states of a page to flags of the lines that are not closed, and of the open ones."""
_FURNITURE: Final = Label.FURNITURE
_HEAD_EDGE: Final = Edge.HEAD
_PATTERNS: Final = (
    Pattern(_HEADING, _LISTED, literal="리스트", longest=36),
    Pattern(_HEADING, _LISTED, literal="대분류", longest=30),
    Pattern(_HEADING, _MENU_WORD, literal="메뉴", longest=30),
)


@dataclass(frozen=True)
class Navigation(Record):
    """See the module."""

    name: str = "navigation"
    exact: dict[str, Rule] = field(
        default_factory=lambda: {squeeze(word): _MENU for word in LEXICON}
        | {word: _ISSUE for word in ("LIVEISSUE", "LIVE이슈", "라이브이슈")}
    )
    patterns: tuple[Pattern, ...] = _PATTERNS
    literals: tuple[str, ...] = literals_of(_PATTERNS, *_ROW_WORDS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        yield from match_lines(page, self.patterns)
        yield from _rows(page)
        hits = page.hits.get(self.name, ())
        lines = [index for index, rule in hits if rule is _MENU or rule.name == _MENU.name]
        for index, rule in hits if len(lines) < len(hits) else ():
            if rule.name == _MENU.name:
                continue
            yield page.claim(index, _ISSUE)
            following = index + 1
            if following < len(texts) and page.is_open(following) and len(texts[following]) <= 16 and _plain(texts[following]):
                yield page.claim(following, _ISSUE)
        if len(lines) >= _FEWEST:
            yield from _runs(page, lines)
        yield from _frames(page, lines)


def _runs(page: Page, lines: list[int]) -> list[Claim]:
    """Runs of menu words, whatever short lines stand between two of them."""
    texts, states = page.texts, page.states
    claims: list[Claim] = []
    run = [lines[0]]
    for index in (*lines[1:], -1):  # the last is none: it ends the run before it
        between = run[-1] + 1
        if 0 < index - between < _NEAR:
            while between < index and (states[between] == CLOSED or _plain(texts[between])):
                between += 1
        if between == index:
            run.append(index)
            continue
        if len(run) >= _FEWEST:
            claims += _run(page, run)
        run = [index]
    return claims


def _run(page: Page, run: list[int]) -> Iterable[Claim]:
    """The menu from its first to its last word, if it is long and dense enough."""
    if len(run) * 4 < run[-1] - run[0] + 1:
        return ()
    states = page.states
    kinds = {page.texts[index].replace(" ", "") for index in run}
    if len(kinds) < 6 or len(kinds & SECTIONS) < 3:
        return ()
    # a short title may stand between the menu and the crumb or tool words under it: only words with two more behind them enclose
    menu = [index for index in range(run[0], run[-3]) if not states[index] and not _is_crumb(page, index)]
    menu += [index for index in run[-3:] if not states[index] and not _is_crumb(page, index)]
    return page.claims(menu, _MENU)


def _rows(page: Page) -> Iterator[Claim]:
    """Whole menus in one line: `정치 | 경제 | 사회 | 문화`."""
    texts, states = page.texts, page.states
    for word in _ROW_WORDS:
        for index in page.document.containing(word):
            if states[index] or not 10 < len(text := texts[index]) <= SHORT or text[:2] not in _HEADS or text[-1] == ".":
                continue
            parts = [part for part in _SEPARATORS.split(text) if part]
            known = sum(part in LEXICON for part in parts)
            if len(parts) >= 4 and known >= 4 and known * 10 >= len(parts) * 6:
                yield page.claim(index, _ROW)


def _frames(page: Page, lines: list[int]) -> list[Claim]:
    """Short lines among furniture above the first sentence of the page or below the last: programmes, services, sisters."""
    texts, states, prose = page.texts, page.states, page.document.prose
    claims: list[Claim] = []
    first = prose.find(1)
    while first >= 0 and len(texts[first]) < _SENTENCE:
        first = prose.find(1, first + 1)
    if first < 0:
        return claims
    last = prose.rfind(1)
    while len(texts[last]) < _SENTENCE:
        last = prose.rfind(1, 0, last)
    marks = states.translate(_NOT_CLOSED)
    for index in lines:
        if not states[index] and len(texts[index]) < 12:
            marks[index] = 0
    unknown = bytes(marks)
    for low, high in ((0, first), (last + 1, len(texts))):
        start = low
        for end in range(low, high + 1):
            if end == high or (unknown[end] and len(texts[end]) > _LONGEST):
                if end - start >= _FEWEST and states.find(OPEN, start, end) >= 0:
                    claims += _stretch(page, unknown, start, end, low == 0)
                start = end + 1
    return claims


def _stretch(page: Page, unknown: bytes, low: int, high: int, above: bool) -> list[Claim]:
    """The frame's runs of plain lines between two long lines. Most stretches know too few lines for any run: no other is read then."""
    texts, states = page.texts, page.states
    claims: list[Claim] = []
    known = _known(page, unknown, low, high)
    if len(known) < _FEWEST_KNOWN:
        return claims
    start = low
    for end in range(low, high + 1):
        if end < high and (not unknown[end] or _plain(texts[end])):
            continue
        if end - start >= _FEWEST and states.find(OPEN, start, end) >= 0:
            within = known[bisect_left(known, start) : bisect_left(known, end)]
            if len(within) >= _FEWEST_KNOWN and len(within) * 6 >= end - start:
                claims += page.claims(_frame(page, start, end, within, above), _MENU)
        start = end + 1
    return claims


def _known(page: Page, unknown: bytes, low: int, high: int) -> list[int]:
    """The open menu words from `low` to below `high`, and the lines that were closed as part of the site's frame."""
    states = page.states
    known: list[int] = []
    for index in range(low, high):
        if unknown[index]:
            continue
        if states[index]:
            rule = page.rule(index)
            if rule is None or rule.label is not _FURNITURE or rule.edge is _HEAD_EDGE or rule.name.startswith("copyright/"):
                continue
        known.append(index)
    return known


def _frame(page: Page, start: int, stop: int, known: list[int], above: bool) -> list[int]:
    """The open lines of a run of short ones that are known, or have furniture near on both sides."""
    states, hints = page.states, page.document.hints
    free = states.translate(_FREE)
    for index in range(start, stop) if hints else ():
        if hints[index].heading:
            free[index] = 0
    menu: list[int] = []
    undated = not above
    for at, last in enumerate(known):
        if not states[last]:
            menu.append(last)
        following = known[at + 1] if at + 1 < len(known) else last
        if following - last < 2:
            continue
        low, high = max(last + 1, following - _FAR), min(following, last + _FAR + 1)
        first = free.find(1, low, high)
        if first < 0:
            continue
        if not undated:
            undated = True
            for date in _dated(page, first + 1, stop + _DATE_REACH):
                begin = max(date - _DATE_REACH, 0)
                free[begin:date] = bytes(date - begin)  # one of them may be the title
        for index in range(first, high):
            if free[index]:
                menu.append(index)
    if not above:
        return menu
    kept: list[int] = []
    for index in reversed(menu):
        if (kept and kept[-1] == index + 1) or not _is_crumb(page, index):
            kept.append(index)
    return kept[::-1]


def _is_crumb(page: Page, index: int) -> bool:
    """The section right above the title, which the breadcrumb filter reads: no menu word behind it, the date a few lines on."""
    texts = page.texts
    if index + 1 >= len(texts):
        return False
    text, following = texts[index], texts[index + 1]
    doubled = following.startswith(text)
    if len(following) < 10 and not doubled:
        return False  # nearly every line of a menu
    doubled = doubled and is_section(following)
    if not doubled and (page.states[index + 1] or len(following) < 10 or squeeze(following) in LEXICON):
        return False
    if not is_section(text) or following.startswith(("UPDATED", "최종편집", "최종 편집")):
        return False
    return bool(_dated(page, index + 1, index + 1 + _DATE_REACH))


def _dated(page: Page, low: int, high: int) -> list[int]:
    """The lines from `low` to below `high` that carry the article's date, or look like it."""
    texts, starts = page.texts, page.document.starts
    high = min(high, len(texts))
    if low >= high:
        return []
    labels = [match.start() for match in _LABEL_HEADS.finditer(page.document.heads, low, high)]
    found = {index for index in labels if texts[index].startswith(DATE_LABELS)}
    for match in _DATE.finditer(page.document.text, starts[low], starts[high - 1] + len(texts[high - 1])):
        index = page.document.line_at(match.start())
        if index in found:
            continue
        rule = page.rule(index)
        if (rule is not None and rule.label in (Label.PUBLISHED, Label.UPDATED)) or (
            len(texts[index]) < 80 and is_date_line(texts[index], page.document.stamps(index))
        ):
            found.add(index)
    return sorted(found)


def _plain(text: str) -> bool:
    """A line that may be part of a menu, short and no sentence: "오피니언", "세계는 지금"; not "예산안 통과…", "홍길동 기자", "문을 열었다".
    Read letter by letter: most are syllables, which need no look-up."""
    if len(text) > _LONGEST or text.endswith(_NO_MENU_ENDS) or (text[0] in _LABEL_STARTS and text.startswith(DATE_LABELS)):
        return False
    syllables = False
    for at in range(len(text)):
        code = ord(text[at])
        if 0xAC00 <= code <= 0xD7A3:  # 가 to 힣
            syllables = True
        elif not (code == 0x20 or 0x41 <= code <= 0x7A) and text[at] in _MARKS:  # no space, no letter from A to z
            return False
    return syllables or not text.isdigit()


navigation = Navigation()
