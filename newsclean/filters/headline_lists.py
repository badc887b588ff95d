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
from newsclean.claims import Claim, Rule
from newsclean.filters.heading_phrases import Kind, exact
from newsclean.filters.headings import LITERALS, decorated, heading_text
from newsclean.filters.headline_ends import body_goes_on, ends_in_subhead
from newsclean.filters.headline_reader import ListReader, is_date_line
from newsclean.filters.headline_rows import STOP_WORDS, Fields, is_cell, untimed
from newsclean.filters.surroundings import has_body_below, is_behind, is_sentence
from newsclean.page import OPEN, Page
from newsclean.record import Record

_VEILS: Final = frozenset(("ui_line", "photo_viewer", "video_frame", "reporter_card", "portal_frame"))
"""Filters that claim single lines, headings of lists among them."""
_DIGITS: Final = frozenset("0123456789")
_DATE_LASTS: Final = _DIGITS | frozenset(".")


class Block(NamedTuple):
    """A list that was found: the lines it takes beside its heading, and what they say."""

    lines: tuple[int, ...]
    rows: Sequence[Fields]
    as_of: str | None
    amid: bool
    """Sentences stand right behind it: it interrupts the body."""
    goes_on: bool
    """So it does for sure: it is one row, or two sentences follow, or one and the writer's name."""


def read_list(page: Page, at: int, *, least: int = 2, short: bool = False, lone: bool = False) -> Block | None:
    """The list under the heading at line `at`, if there are at least `least` headlines; `lone`: right below a paragraph and right
    above another one will do."""
    reader = ListReader(page, at, short)
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
        return (*LITERALS, *STOP_WORDS)

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
