"""Menus and site maps (메뉴, GNB): many short lines without punctuation, most of them section or menu words.

    정치 / 국회·정당 / 외교 / 경제 / 금융 / … (50 to 120 lines)          →  (nothing)
    정치 | 경제 | 사회 | 문화 | 오피니언          분야별 - 메뉴 리스트          →  (nothing)

Must never touch: other runs of short lines: personnel and obituary notices, votes, menus of meals, line-ups, lyrics: none
of them holds section names every few lines. A line between the words is taken only if section or menu words stand close on
both sides; the short title or deck behind a menu is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.heading_phrases import spell
from newsclean.filters.menu_frames import frames
from newsclean.filters.menu_lines import is_crumb, is_plain
from newsclean.filters.phrases import Pattern, each_of, literals_of, match_lines
from newsclean.filters.vocabulary import LEXICON, SECTIONS, squeeze
from newsclean.page import CLOSED, SHORT, Page
from newsclean.record import Record

_MENU: Final = Rule("navigation/menu", "a line of the site's menu", edge=Edge.WALL)
_ROW: Final = Rule("navigation/row", "a menu printed in one line", edge=Edge.WALL)
_HEADING: Final = Rule("navigation/heading", "the spoken heading of a menu", edge=Edge.WALL)

_HEADS: Final = frozenset(word[:2] for word in LEXICON) | {"| ", "- "}
_ROW_WORDS: Final = ("정치", "경제", "사회", "연예")
"""One of them stands in every menu of one line."""
_ISSUE: Final = Rule("navigation/issue-bar", "the issue of the day above the title", edge=Edge.WALL)
_NEAR: Final = 5
"""A line that is no menu word needs one within so many lines on either side."""
_FEWEST: Final = 8
# "분야별 - 메뉴 리스트", "- 대메뉴 리스트", "어바웃 리스트 닫기", "지역별- 대분류"; not "명단 리스트를 공개했다"
_LISTED: Final = re.compile(
    r"(?:[^.,\"“]{0,24}[-–] ?|[^.,\"“]{2,20} )?(?:대|퀵|주|전체|기타 ?|브랜드 ?|소셜 ?)?(?:메뉴|분류|미디어|프로그램|"
    r"검색)? ?(?:리스트|대분류|대분류타이틀)(?: ?(?:열기|닫기|보기))?"
)
_MENU_WORD: Final = re.compile(
    r"(?:[^.,\"“]{1,16}[- ])?(?:주|대|퀵|전체|하위|서브|상단|하단|바로가기) ?메뉴(?: 바로가기| 리스트| 열기| 닫기| 보기)?"
)
_SEPARATORS: Final = re.compile(r"\s*[|ㅣ│｜·•/>‧ㆍ]\s*|\s{1,}")
_PATTERNS: Final = (
    Pattern(_HEADING, _LISTED, literal="리스트", longest=36),
    Pattern(_HEADING, _LISTED, literal="대분류", longest=30),
    *each_of(_HEADING, _MENU_WORD, *spell("주|대|퀵|전체|하위|서브|상단|하단|바로가기", " |", "메뉴"), longest=30),
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
            if following < len(texts) and page.is_open(following) and len(texts[following]) <= 16 and is_plain(texts[following]):
                yield page.claim(following, _ISSUE)
        if len(lines) >= _FEWEST:
            yield from _runs(page, lines)
        yield from frames(page, lines, _MENU)


def _runs(page: Page, lines: list[int]) -> list[Claim]:
    """Runs of menu words, whatever short lines stand between two of them."""
    texts, states = page.texts, page.states
    claims: list[Claim] = []
    run = [lines[0]]
    for index in (*lines[1:], -1):  # the last is none: it ends the run before it
        between = run[-1] + 1
        if 0 < index - between < _NEAR:
            while between < index and (states[between] == CLOSED or is_plain(texts[between])):
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
    menu = [index for index in range(run[0], run[-3]) if not states[index] and not is_crumb(page, index)]
    menu += [index for index in run[-3:] if not states[index] and not is_crumb(page, index)]
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


navigation = Navigation()
