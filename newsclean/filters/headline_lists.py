"""A heading and the list under it: how far the list goes, and the filter that claims both.

    주요 뉴스 / • 가람시, 예산안 확정 / • 단독 누리구 청사 이전 / <anything else>   →  HeadlineList("주요 뉴스", 2 headlines)

The list stops at a sentence, at another heading, at a line another filter closed, where bullets end, at a gap when its rows
had none, and always before a date line. Above the first sentence of the page it must not run into the title: a list
that ends at a sentence or a date line there is not claimed. A short line right before a sentence may be a subhead, see
`headline_ends`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from newsclean.article import HeadlineList
from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.heading_phrases import Kind, exact
from newsclean.filters.headings import HEADING_LASTS, LITERALS, NOTICE, decorated, heading_kind, heading_text
from newsclean.filters.headline_ends import body_goes_on, ends_in_subhead
from newsclean.filters.headline_rows import (
    AS_OF,
    AS_OF_ENDS,
    CELL_HEADS,
    CELL_TAILS,
    DATE_LABELS,
    MARKERS,
    PLAIN_STAMP,
    Fields,
    is_cell,
    is_headline,
    is_plain_headline,
    read_fields,
    read_full_stamp,
    read_rank,
    split_rank,
    unmarked,
    untimed,
)
from newsclean.filters.surroundings import has_body_below, is_behind, is_sentence
from newsclean.korean.datetimes import is_label
from newsclean.page import CLOSED, OPEN, Page
from newsclean.record import Record

_FILLERS: Final = 3
"""Cells that may stand between two headlines (rank, date, outlet); before the first one, twice as many tabs."""
_VEILS: Final = frozenset(("ui_line", "photo_viewer", "video_frame", "reporter_card", "portal_frame"))
"""Filters that claim single lines, headings of lists among them."""
_DATE_FIRST: Final = "".join({label[0] for label in DATE_LABELS})
_AS_OF_LAST: Final = "".join({words[-1] for words in AS_OF_ENDS})
_DIGITS: Final = frozenset("0123456789")
_DATE_LASTS: Final = _DIGITS | frozenset(".")
SHORTEST_TITLE: Final = 8
"""Characters of a line above the article that stands in the page's metadata as its title."""
_ISSUE: Final = "이슈"
"""The chip above the name of an issue."""
_GLYPHS: Final = "▲△▼▽◇◆■□○●◎※◀【①②③"


class Block(NamedTuple):
    """A list that was found: the lines it takes beside its heading, and what they say."""

    lines: tuple[int, ...]
    rows: Sequence[Fields]
    as_of: str | None
    amid: bool
    """Sentences stand right behind it: it interrupts the body."""
    goes_on: bool
    """So it does for sure: it is one row, or two sentences follow, or one and the writer's name."""


def is_date_line(text: str) -> bool:
    """A line of the article's own dates: `입력 2024-05-28 17:11`."""
    if text[0] not in _DATE_FIRST or not text.startswith(DATE_LABELS):
        return False
    return is_label(text) is not None or any(map(str.isdigit, text))


class _Reader:
    """Reads one list, row by row."""

    __slots__ = ("as_of", "at", "ended", "gapped", "lines", "page", "passed", "pending", "rank", "rows", "short", "stop")

    def __init__(self, page: Page, at: int, short: bool) -> None:
        self.page, self.at, self.short = page, at, short
        self.lines: list[int] = []
        self.pending: list[int] = []
        self.rows: list[tuple[int, Fields]] = []
        self.as_of: str | None = None
        self.rank: int | None = None
        self.gapped = False
        self.passed = 0
        self.ended = "end"
        self.stop = len(page.texts)

    def read(self) -> None:
        """Take the lines below the heading as far as the list goes."""
        texts, states = self.page.texts, self.page.states
        titles = () if is_behind(self.page, self.at) else self.page.document.metadata.titles
        for index in range(self.at + 1, len(texts)):
            text = texts[index]
            if states[index] == CLOSED:
                reason = self._pass(index, text)
            elif titles and len(text) >= SHORTEST_TITLE and any(title.startswith(text) for title in titles):
                reason = "title"
            elif is_plain_headline(text) and texts[index - 1] != _ISSUE:
                reason = self._headline(index, text, None)
            else:
                reason = self._odd_row(index, text)
            if reason:
                self.ended, self.stop = reason, index
                return

    def _pass(self, index: int, text: str) -> str:
        """Pass over a short line of other furniture."""
        self.passed += 1
        passed = len(text) <= 12 and self.page.edges[index] <= Edge.WALL and len(self.pending) < _FILLERS
        return "" if passed and self.passed <= _FILLERS else "closed"

    def _odd_row(self, index: int, text: str) -> str:
        """Take a line that is no plain headline, or say why the list ends before it."""
        rows, first, last = self.rows, text[0], text[-1]
        if first in _DIGITS and (text.isdecimal() if len(text) <= 2 else last in _DIGITS and PLAIN_STAMP.fullmatch(text)):
            return self._cell(index, text)  # nearly all cells of a ranking, known without a look at what else they might be
        if first in _DATE_FIRST and is_date_line(text):
            return "date"
        if not rows and self.as_of is None and last in _AS_OF_LAST and text.endswith(AS_OF_ENDS) and AS_OF.fullmatch(text):
            self.as_of = text
            self.pending.append(index)
            return ""
        if NOTICE in text and heading_kind(text.partition(NOTICE)[0]) is not None:
            return "heading"
        if (first in CELL_HEADS or last in CELL_TAILS or len(text) > 40) and is_cell(text):
            if self.rank is None and rows and rows[-1][1]["rank"] is not None and not last.isdigit() and heading_kind(text):
                return "heading"  # `포토` behind a ranking; a chip would have its rank in front
            return self._cell(index, text)
        if (last in HEADING_LASTS or last.isdigit() or text[-2:-1] == " ") and heading_kind(text) is not None:
            return "heading"
        rank, bare = split_rank(unmarked(text)) if first in MARKERS or first.isdigit() else (None, text)
        if self.page.texts[index - 1] == _ISSUE and self._names_group(index, bare):
            self.pending.append(index)
            return ""
        if is_headline(bare, short=self.short):
            return self._headline(index, bare, rank)
        if self.page.document.prose[index]:
            return "prose"
        if rows and is_behind(self.page, self.at):
            # `공장 로봇의 하루를 따라가 봤습니다`, `그늘도 복지다`
            if last in "다까" and len(text) >= 6 and text.count(" ") >= (3 if text.endswith("니다") else 1):
                return self._headline(index, bare, rank)
            if len(text) <= 14:
                self.pending.append(index)
                return "" if len(self.pending) <= _FILLERS else "other"
        return "other"

    def _names_group(self, index: int, text: str) -> bool:
        """The name of an issue between its chip and its headline: `이슈 / 반도체 경쟁 / 공정이 바뀐다…왜?`."""
        texts = self.page.texts
        if len(text) > 20 or index + 1 >= len(texts) or self.page.is_closed(index + 1):
            return False
        return not is_cell(texts[index + 1]) and is_headline(texts[index + 1])

    def _cell(self, index: int, text: str) -> str:
        rank = read_rank(text)
        if rank is not None:
            self.rank = rank
        elif self.rows and (stamp := read_full_stamp(text)) is not None:
            fields = self.rows[-1][1]
            if fields.get("published_at") is None:
                fields["published_at"] = stamp
                self.lines += [*self.pending, index]
                self.pending.clear()
                return ""
        self.pending.append(index)
        return "" if len(self.pending) <= _FILLERS * (1 if self.rows else 3) else "other"

    def _headline(self, index: int, text: str, rank: int | None) -> str:
        document = self.page.document
        gap = index in document.blanks
        if self.rows:
            first = self.rows[0][0]
            bullets = document.bullets
            if bullets and (first in bullets) != (index in bullets):
                return "bullet"
            if first in bullets and document.indents[first] != document.indents[index]:
                return "bullet"
            if text[0] in _GLYPHS and self.page.texts[first][0] != text[0]:
                return "other"
            if gap and not self.gapped and not self.pending:
                return "gap"
        elif text[0] in _GLYPHS[:5]:
            return "other"
        self.gapped = self.gapped or gap
        self.lines += [*self.pending, index]
        self.pending.clear()
        self.passed = 0
        self.rows.append((index, read_fields(text, rank if rank is not None else self.rank)))
        self.rank = None
        return ""


def read_list(page: Page, at: int, *, least: int = 2, short: bool = False, lone: bool = False) -> Block | None:
    """The list under the heading at line `at`, if there are at least `least` headlines; `lone`: right below a paragraph and right
    above another one will do."""
    reader = _Reader(page, at, short)
    reader.read()
    rows = reader.rows
    if not rows or reader.ended == "title":
        return None
    texts, prose = page.texts, page.document.prose
    amid = reader.ended == "prose"
    tight = amid and at > 0 and prose[at - 1] == 1 and page.is_open(at - 1)
    if not tight and not is_behind(page, at):
        near = range(reader.stop, min(reader.stop + 4, len(texts)))
        if at == 0 or len(rows) < max(least, 4) or any(is_date_line(texts[i]) or is_sentence(texts[i]) for i in near):
            return None
    last = rows[-1][0]
    touches = amid and last not in page.document.bullets and reader.lines[-1] == last == reader.stop - 1
    if touches and ends_in_subhead(page, at, [index for index, _ in rows]):
        reader.lines.pop()
        rows.pop()
    if reader.ended in ("end", "heading", "closed", "other") and not has_body_below(page, reader.stop - 1):
        reader.lines += [index for index in reader.pending if is_cell(texts[index])]
    if amid and len(rows) > 1 and reader.pending[:1] == [last + 1] == [reader.stop - 1] and _are_dated(texts, rows):
        reader.lines.append(last + 1)
    if lone and tight:
        least = 1
    if len(rows) < least or (amid and len(rows) == 1 and not tight and not has_body_below(page, at)):
        return None
    goes_on = amid and (len(rows) == 1 or body_goes_on(page, reader.stop + 1))
    return Block(tuple(reader.lines), untimed([fields for _, fields in rows]), reader.as_of, amid, goes_on)


def _are_dated(texts: Sequence[str], rows: Sequence[tuple[int, Fields]]) -> bool:
    """A date of digits stands under each headline, the last one included."""
    below = [texts[index + 1] for index, _ in rows]
    return all(len(text) >= 8 and text[0] in _DIGITS and text[-1] in _DATE_LASTS and is_cell(text) for text in below)


@dataclass(frozen=True)
class ListFilter(Record):
    """Claims the headings of one kind and the lists under them."""

    name: str
    kind: Kind
    rule: Rule
    amid: Rule | None = None
    """For a list between two paragraphs; without one, `rule` serves there as well."""
    least: int = 2
    short: bool = False
    wary: bool = False
    """Such lists also stand below the article, with the first lines of others: `amid` only where the body goes on for sure."""
    exact: Mapping[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "exact", exact(self.kind, self.rule))

    @property
    def literals(self) -> tuple[str, ...]:
        return LITERALS

    def __call__(self, page: Page) -> Iterable[Claim]:
        headings = self.headings(page)
        return self.claims(page, headings) if headings else ()

    def claims(self, page: Page, headings: Iterable[int]) -> Iterator[Claim]:
        """Claims on these headings and the lists under them."""
        for at in headings:
            veiled = page.states[at] != OPEN
            if veiled and not self._may_unveil(page, at):
                continue
            heading = heading_text(page.texts[at])
            block = read_list(page, at, least=self._least(heading), short=self.short, lone=self.wary)
            if block is None:
                if not veiled and not has_body_below(page, at) and is_behind(page, at):
                    yield page.claim(at, self.rule)
                continue
            rule = self.amid if self.amid and (block.goes_on if self.wary else block.amid) else self.rule
            fields: Fields = {"heading": heading, "headlines": block.rows, "as_of": block.as_of}
            found = HeadlineList(**fields)
            lines = block.lines if veiled else (at, *block.lines)
            yield from page.claims(list(lines), rule, found)

    def _least(self, heading: str) -> int:
        """A heading of several words is better evidence than `포토`."""
        return self.least if len(heading) <= 4 else min(self.least, 2)

    @staticmethod
    def _may_unveil(page: Page, at: int) -> bool:
        """Another filter took the heading for a button, but behind the body a list stands under it."""
        rule = page.rule(at)
        return rule is not None and rule.name.partition("/")[0] in _VEILS and is_behind(page, at)

    def headings(self, page: Page) -> list[int]:
        """Lines that are headings of this kind: plain, decorated, or with an outlet in front."""
        hits = page.hits.get(self.name)
        found = [index for index, rule in hits if rule is self.rule] if hits else []
        others = decorated(page.document).get(self.kind)
        return sorted({*found, *others}) if others else found
