"""Menus and site maps (메뉴, GNB): many short lines without punctuation, most of them section or menu words.

    정치 / 국회·정당 / 외교 / 경제 / 금융 / … (50 to 120 lines)          →  (nothing)
    정치 | 경제 | 사회 | 문화 | 오피니언          분야별 - 메뉴 리스트          →  (nothing)

Must never touch: other runs of short lines: personnel and obituary notices, votes, menus of meals, line-ups, lyrics: none
of them holds section names every few lines. A line between the words is taken only if section or menu words stand close on
both sides; the short title or deck behind a menu is left.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines
from newsclean.filters.vocabulary import DATE_LABELS, LEXICON, SECTIONS, is_section, squeeze
from newsclean.korean.datetimes import is_date_line
from newsclean.page import CLOSED, Page

_MENU = Rule("navigation/menu", "a line of the site's menu", edge=Edge.WALL)
_ROW = Rule("navigation/row", "a menu printed in one line", edge=Edge.WALL)
_HEADING = Rule("navigation/heading", "the spoken heading of a menu", edge=Edge.WALL)

_HEADS = frozenset(word[:2] for word in LEXICON) | {"| ", "- "}
_ISSUE = Rule("navigation/issue-bar", "the issue of the day above the title", edge=Edge.WALL)
_LONGEST = 22
"""`특파원 보고 세계는 지금` is a menu line; titles are longer."""
_NEAR = 5
"""A line that is no menu word needs one within so many lines on either side."""
_FEWEST = 8
_FAR = 12
"""A name among furniture has some within so many lines above and below."""
# "분야별 - 메뉴 리스트", "- 대메뉴 리스트", "어바웃 리스트 닫기", "지역별- 대분류"; not "명단 리스트를 공개했다"
_LISTED = re.compile(
    r"(?:[^.,\"“]{0,24}[-–] ?|[^.,\"“]{2,20} )?(?:대|퀵|주|전체|기타 ?|브랜드 ?|소셜 ?)?(?:메뉴|분류|미디어|프로그램|"
    r"검색)? ?(?:리스트|대분류|대분류타이틀)(?: ?(?:열기|닫기|보기))?"
)
_MENU_WORD = re.compile(
    r"(?:[^.,\"“]{1,16}[- ])?(?:주|대|퀵|전체|하위|서브|상단|하단|바로가기) ?메뉴(?: 바로가기| 리스트| 열기| 닫기| 보기)?"
)
_SEPARATORS = re.compile(r"\s*[|ㅣ│｜·•/>‧ㆍ]\s*|\s{1,}")
_PUNCTUATION = frozenset("?!…\"“”‘’'=;,~▲△▶▷■◆◇○●※©ⓒ@#%→")
_DATE_REACH = 14
_LABEL_HEADS = "".join({label[0] for label in DATE_LABELS})
_NAME_ENDS = ("기자", "다", "특파원")
# "2031.03.04", "2031년 3월 4일", "20310304": what the date line of an article has; not "02.18(금)"
_DATE = re.compile(r"(?:19|20)?\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]|20\d{6}")
_SENTENCE = 40
"""Characters of a sentence that is the article's, not a notice's."""


@dataclass(frozen=True)
class Navigation:
    """See the module."""

    name: str = "navigation"
    exact: dict[str, Rule] = field(
        default_factory=lambda: {squeeze(word): _MENU for word in LEXICON}
        | {word: _ISSUE for word in ("LIVEISSUE", "LIVE이슈", "라이브이슈")}
    )
    patterns: tuple[Pattern, ...] = (
        Pattern(_HEADING, _LISTED, literal="리스트", longest=36),
        Pattern(_HEADING, _LISTED, literal="대분류", longest=30),
        Pattern(_HEADING, _MENU_WORD, literal="메뉴", longest=30),
    )
    literals: tuple[str, ...] = literals_of(patterns, "정치", "경제", "사회", "연예")

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        yield from match_lines(page, self.patterns)
        yield from _rows(page)
        lines: list[int] = []
        for index, rule in page.hits.get(self.name, ()):
            if rule == _MENU:
                lines.append(index)
                continue
            yield page.claim(index, _ISSUE)
            following = index + 1
            if following < len(texts) and page.is_open(following) and len(texts[following]) <= 16 and _plain(texts[following]):
                yield page.claim(following, _ISSUE)
        if len(lines) >= _FEWEST:
            yield from _runs(page, lines)
        yield from _frames(page, lines)


def _runs(page: Page, lines: list[int]) -> Iterator[Claim]:
    """Runs of menu words, whatever short lines stand between two of them."""
    texts, states = page.texts, page.states
    run = [lines[0]]
    for index in lines[1:]:
        between = run[-1] + 1
        if index - between < _NEAR:
            while between < index and (states[between] == CLOSED or _plain(texts[between])):
                between += 1
        if between == index:
            run.append(index)
            continue
        if len(run) >= _FEWEST:
            yield from _run(page, run)
        run = [index]
    if len(run) >= _FEWEST:
        yield from _run(page, run)


def _run(page: Page, run: list[int]) -> Iterator[Claim]:
    """The menu from its first to its last word, if it is long and dense enough."""
    texts, states = page.texts, page.states
    kinds = {squeeze(texts[index]) for index in run}
    if len(kinds) < 6 or len(run) * 4 < run[-1] - run[0] + 1 or len(kinds & SECTIONS) < 3:
        return
    # a short title may stand between the menu and the crumb or tool words under it: only words with two more behind them
    # enclose
    enclosed = run[-3]
    members = set(run)
    menu = [
        index
        for index in range(run[0], run[-1] + 1)
        if not states[index] and (index in members or index < enclosed) and not _is_crumb(page, index)
    ]
    yield from page.claims(menu, _MENU)


def _rows(page: Page) -> Iterator[Claim]:
    """Whole menus in one line: `정치 | 경제 | 사회 | 문화`."""
    texts = page.texts
    seen: set[int] = set()
    for literal in ("정치", "경제", "사회", "연예"):
        for index in page.containing(literal):
            text = texts[index]
            if len(text) <= 10 or index in seen or text[:2] not in _HEADS:
                continue
            seen.add(index)
            if text[-1] == "." or not page.is_open(index):
                continue
            parts = [part for part in _SEPARATORS.split(text) if part]
            known = sum(part in LEXICON for part in parts)
            if len(parts) >= 4 and known >= 4 and known * 10 >= len(parts) * 6:
                yield page.claim(index, _ROW)


def _frames(page: Page, lines: list[int]) -> Iterator[Claim]:
    """Short lines among furniture above the first sentence of the page or below the last: programmes, services, sisters."""
    texts, states, prose = page.texts, page.states, page.document.prose
    first = prose.find(1)
    while first >= 0 and len(texts[first]) < _SENTENCE:
        first = prose.find(1, first + 1)
    if first < 0:
        return
    last = prose.rfind(1)
    while len(texts[last]) < _SENTENCE:
        last = prose.rfind(1, 0, last)
    words = {index for index in lines if len(texts[index]) < 12}
    for low, high in ((0, first), (last + 1, len(texts))):
        start = low
        known: list[int] = []
        for index in range(low, high + 1):
            if index < high:
                state = states[index]
                if state == CLOSED:
                    if _is_frame(page.rule(index)):
                        known.append(index)
                    continue
                if not state and index in words:
                    known.append(index)
                    continue
                if _plain(texts[index]):
                    continue
            if len(known) >= 4 and index - start >= _FEWEST and len(known) * 6 >= index - start:
                yield from _frame(page, range(start, index), known, low == 0)
            start, known = index + 1, []


def _frame(page: Page, run: range, known: list[int], above: bool) -> Iterator[Claim]:
    """The open lines of a run of short ones that have furniture near on both sides. From the last to the first."""
    states, hints = page.states, page.document.hints
    opens = [index for index in run if not states[index]]
    if not opens:
        return
    members = set(known)
    menu: list[int] = []
    dated = _dated(page, opens[0], run[-1] + 1 + _DATE_REACH) if above else []
    at = len(known)
    for index in reversed(opens):
        while at and known[at - 1] > index:
            at -= 1
        # known[at] is the first below the line, known[at - 1] the line itself or the first above
        if index not in members:
            if at == len(known) or not at or known[at] - index > _FAR or index - known[at - 1] > _FAR:
                continue
            if (hints and hints[index].heading) or (above and _follows(dated, index)):
                continue  # may be the title
        if above and not (menu and menu[-1] == index + 1) and _is_crumb(page, index):
            continue
        menu.append(index)
    menu.reverse()
    yield from page.claims(menu, _MENU)


def _is_frame(rule: Rule | None) -> bool:
    """A part of the site's frame by the rule that closed the line."""
    if rule is None or rule.label is not Label.FURNITURE:
        return False
    return rule.edge is not Edge.HEAD and not rule.name.startswith("copyright/")


def _is_crumb(page: Page, index: int) -> bool:
    """The section right above the title, which the breadcrumb filter reads: no menu word behind it, the date a few lines on."""
    texts = page.texts
    if index + 1 >= len(texts):
        return False
    text, following = texts[index], texts[index + 1]
    doubled = following.startswith(text) and is_section(following)
    if not doubled and (page.states[index + 1] or len(following) < 10 or squeeze(following) in LEXICON):
        return False
    if not is_section(text) or following.startswith(("UPDATED", "최종편집", "최종 편집")):
        return False
    return _follows(_dated(page, index + 1, index + 1 + _DATE_REACH), index)


def _dated(page: Page, low: int, high: int) -> list[int]:
    """The lines from `low` to below `high` that carry the article's date, or look like it."""
    texts, starts = page.texts, page.document.starts
    high = min(high, len(texts))
    if low >= high:
        return []
    labels = page.document.starting(_LABEL_HEADS)
    found = {index for index in labels if low <= index < high and texts[index].startswith(DATE_LABELS)}
    for match in _DATE.finditer(page.document.text, starts[low], starts[high - 1] + len(texts[high - 1])):
        index = page.document.line_at(match.start())
        if index in found:
            continue
        rule = page.rule(index)
        if (rule is not None and rule.label in (Label.PUBLISHED, Label.UPDATED)) or (
            len(texts[index]) < 80 and is_date_line(texts[index])
        ):
            found.add(index)
    return sorted(found)


def _follows(dated: list[int], index: int) -> bool:
    at = bisect_right(dated, index)
    return at < len(dated) and dated[at] - index <= _DATE_REACH


def _plain(text: str) -> bool:
    """A line that may be part of a menu: short, no punctuation."""
    if len(text) > _LONGEST or text[-1] == "." or not _PUNCTUATION.isdisjoint(text):
        return False
    return not (text.endswith(_NAME_ENDS) or text.isdigit() or text.startswith(DATE_LABELS))


navigation = Navigation()
