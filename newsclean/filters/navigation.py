"""Menus and site maps (메뉴, GNB): many short lines without punctuation, most of them section or menu words.

    정치 / 국회·정당 / 외교 / 경제 / 금융 / … (50 to 120 lines)          →  (nothing)
    정치 | 경제 | 사회 | 문화 | 오피니언          분야별 - 메뉴 리스트          →  (nothing)

Must never touch: other runs of short lines: personnel and obituary notices, votes, menus of meals, line-ups, lyrics: none
of them holds section names every few lines. A line between the words is taken only if section or menu words stand close on
both sides; the short title or deck behind a menu is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import Pattern, match_lines
from newsclean.filters.vocabulary import LEXICON, SECTIONS, is_section, squeeze, words
from newsclean.korean.datetimes import is_date_line
from newsclean.korean.sentences import is_prose
from newsclean.page import Page

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
_DATE_LABELS = tuple(words("입력 기사입력 등록 승인 작성 발행 송고 수정 게재 업데이트 최초입력 기사승인 기사등록"))


@dataclass(frozen=True)
class Navigation:
    """See the module."""

    name: str = "navigation"
    exact: dict[str, Rule] = field(default_factory=lambda: {squeeze(word): _MENU for word in LEXICON})
    patterns: tuple[Pattern, ...] = (
        Pattern(_HEADING, _LISTED, literal="리스트", longest=36),
        Pattern(_HEADING, _LISTED, literal="대분류", longest=30),
        Pattern(_HEADING, _MENU_WORD, literal="메뉴", longest=30),
    )

    def __call__(self, page: Page) -> Iterator[Claim]:
        yield from match_lines(page, self.patterns)
        yield from self._rows(page)
        for index in page.document.starting("L라"):
            if page.texts[index] in ("LIVE ISSUE", "LIVE이슈", "LIVE 이슈", "라이브 이슈", "라이브이슈"):
                yield page.claim(index, _ISSUE)
                following = index + 1
                if following == len(page.texts) or not page.is_open(following):
                    continue
                if len(page.texts[following]) <= 16 and _short(page, following):
                    yield page.claim(following, _ISSUE)
        lines = [index for index, _ in page.hits.get(self.name, ())]
        if len(lines) >= _FEWEST:
            yield from self._runs(page, lines)
        yield from self._frames(page)

    def _runs(self, page: Page, lines: list[int]) -> Iterator[Claim]:
        """Runs of menu words, whatever stands between two of them."""
        run = [lines[0]]
        for index in lines[1:]:
            if index - run[-1] <= _NEAR and all(_short(page, between) for between in range(run[-1] + 1, index)):
                run.append(index)
                continue
            yield from self._run(page, run)
            run = [index]
        yield from self._run(page, run)

    @staticmethod
    def _run(page: Page, run: list[int]) -> Iterator[Claim]:
        """The menu from its first to its last word, if it is long and dense enough."""
        texts = page.texts
        size = run[-1] - run[0] + 1
        kinds = {squeeze(texts[index]) for index in run}
        sections = sum(kind in SECTIONS for kind in kinds)
        if len(run) < _FEWEST or len(kinds) < 6 or sections < 3 or len(run) * 4 < size:
            return
        # a short title may stand between the menu and the crumb or tool words under it: only words with two more behind them
        # enclose
        enclosed = run[-3]
        members = set(run)
        for index in range(run[0], run[-1] + 1):
            if page.is_open(index) and (index in members or index < enclosed) and not _is_crumb(page, index):
                yield page.claim(index, _MENU)

    @staticmethod
    def _frames(page: Page) -> Iterator[Claim]:
        """Short lines among furniture above the first sentence of the page or below the last: programmes, services, sisters."""
        texts = page.texts
        first = next((index for index, text in enumerate(texts) if len(text) >= 40 and is_prose(text)), None)
        if first is None:
            return
        last = next(index for index in range(len(texts) - 1, -1, -1) if len(texts[index]) >= 40 and is_prose(texts[index]))
        for low, high in ((0, first), (last + 1, len(texts))):
            run: list[int] = []
            for index in range(low, high + 1):
                if index < high and (_is_furniture(page, index) or _short(page, index)):
                    run.append(index)
                    continue
                if len(run) >= _FEWEST:
                    yield from _frame(page, run, low == 0)
                run = []

    @staticmethod
    def _rows(page: Page) -> Iterator[Claim]:
        """Whole menus in one line: `정치 | 경제 | 사회 | 문화`."""
        texts = page.texts
        seen: set[int] = set()
        for literal in ("정치", "경제", "사회", "연예"):
            for index in page.containing(literal):
                text = texts[index]
                if index in seen or not 10 < len(text) < 300 or text[:2] not in _HEADS:
                    continue
                seen.add(index)
                if text[-1] == "." or not page.is_open(index):
                    continue
                parts = [part for part in _SEPARATORS.split(text) if part]
                known = sum(part in LEXICON for part in parts)
                if len(parts) >= 4 and known >= 4 and known * 10 >= len(parts) * 6:
                    yield page.claim(index, _ROW)


def _frame(page: Page, run: list[int], above: bool) -> Iterator[Claim]:
    """The open lines of a run of short ones, where enough of it is furniture and some stands near on both sides."""
    known = [index for index in run if _is_furniture(page, index)]
    if len(known) < 4 or len(known) * 6 < len(run):
        return
    members = set(known)
    near = [0] * len(run)
    last = -99
    for at, index in enumerate(run):
        if index in members:
            last = at
        near[at] = at - last
    last = len(run) + 99
    for at in range(len(run) - 1, -1, -1):
        index = run[at]
        if index in members:
            last = at
        if not page.is_open(index) or near[at] > _FAR or last - at > _FAR:
            continue
        if index not in members and (page.document.hint(index).heading or (above and _date_follows(page, index))):
            continue  # may be the title
        if above and _is_crumb(page, index):
            continue
        yield page.claim(index, _MENU)


def _is_furniture(page: Page, index: int) -> bool:
    """The line has been claimed as a part of the frame, or is a menu word."""
    rule = page.rule(index)
    if rule is None:
        text = page.texts[index]
        return len(text) < 12 and squeeze(text) in LEXICON
    if rule.label is not Label.FURNITURE or rule.edge is Edge.HEAD or rule.name.startswith("copyright/"):
        return False
    return page.is_closed(index)


def _is_crumb(page: Page, index: int) -> bool:
    """The section right above the title, which the breadcrumb filter reads: no menu word behind it, the date a few lines on."""
    texts = page.texts
    if index + 1 >= len(texts) or not is_section(texts[index]):
        return False
    following = texts[index + 1]
    if following.startswith(texts[index]) and is_section(following):
        return _date_follows(page, index)
    if len(following) < 10 or not page.is_open(index + 1) or following.startswith(("UPDATED", "최종편집", "최종 편집")):
        return False
    return not _is_furniture(page, index + 1) and _date_follows(page, index)


def _date_follows(page: Page, index: int) -> bool:
    texts = page.texts
    for other in range(index + 1, min(index + 1 + _DATE_REACH, len(texts))):
        rule = page.rule(other)
        if rule is not None and rule.label in (Label.PUBLISHED, Label.UPDATED):
            return True
        text = texts[other]
        if text.startswith(_DATE_LABELS) or (len(text) < 80 and any(map(str.isdigit, text)) and is_date_line(text)):
            return True
    return False


def _short(page: Page, index: int) -> bool:
    """A line that may be part of a menu: short, no punctuation; closed lines are no obstacle."""
    text = page.texts[index]
    if page.is_closed(index):
        return True
    if len(text) > _LONGEST or text[-1] == "." or not _PUNCTUATION.isdisjoint(text):
        return False
    return not text.isdigit() and not text.endswith(("기자", "다", "특파원")) and not text.startswith(_DATE_LABELS)


navigation = Navigation()
