"""Lines of HTML that a CSS selector has named: the user's, given with `Pipeline.selecting`, or `drop` of an outlet's profile.

    selecting(drop=".ad")                      <div class="ad">봄맞이 할인</div>            →  furniture
    selecting(title="p.head", date="p.when")   <p class="head">군민회관 다시 문 연다</p>    →  title

Must never touch: lines without a role. A selector that matches nothing does nothing. `caption` lines are left to the filter
for captions, which parts caption and credit, and `keep` lines to all others; only the body zone may not cut them off.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Byline, Headline, HeadlineList
from newsclean.claims import Bylines, Claim, Dates, Edge, Label, Rule
from newsclean.korean.bylines import match_line
from newsclean.korean.datetimes import find_stamps
from newsclean.korean.names import author_of
from newsclean.page import Page
from newsclean.record import Record

_DROP: Final = Rule("selector_rules/drop", "a selector says that it is no part of the article", edge=Edge.INSIDE)
_TITLE: Final = Rule("selector_rules/title", "a selector says that it is the title", Label.TITLE, Edge.HEAD)
_RELATED: Final = Rule("selector_rules/related", "the page's own data call it a link to another article", Label.RELATED, Edge.INSIDE)
_SUBTITLE: Final = Rule("selector_rules/subtitle", "a selector says that it is a deck", Label.SUBTITLE, Edge.HEAD)
_DATE: Final = Rule("selector_rules/date", "a time stamp where a selector says that it stands", Label.PUBLISHED, Edge.HEAD)
_BYLINE: Final = Rule("selector_rules/byline", "a writer where a selector says that one stands", Label.BYLINE, Edge.INSIDE)


@dataclass(frozen=True)
class SelectorRules(Record):
    """See the module. `given` are the roles that the user's selectors have; those of profiles are only evidence."""

    given: frozenset[str] = frozenset()
    name: str = "selector_rules"

    def __call__(self, page: Page) -> Iterator[Claim]:
        titled = False
        for index, hint in enumerate(page.document.hints):
            role = hint.role
            if role == "drop":
                yield page.claim(index, _DROP)
            elif role == "related":
                yield page.claim(index, _RELATED, HeadlineList(headlines=(Headline(text=page.texts[index]),)))
            elif role in self.given:
                if role == "title":
                    yield page.claim(index, _TITLE, None if titled else _title(page, index))
                    titled = True
                else:
                    yield from _field(page, index, role)


def _title(page: Page, index: int) -> str:
    """The title, which may stand on several lines of one element."""
    document = page.document
    hint = document.hints[index]
    last = index
    while last + 1 < len(page.texts) and document.hints[last + 1] is hint and last + 1 not in document.blanks:
        last += 1
    return " ".join(" ".join(page.texts[index : last + 1]).split())


def _field(page: Page, index: int, role: str) -> Iterator[Claim]:
    text = page.texts[index]
    if role == "subtitle":
        yield page.claim(index, _SUBTITLE, text)
    elif role == "date":
        if stamps := find_stamps(text):
            updated = next((stamp.value for stamp in stamps if stamp.role == "updated"), None)
            stamp = next((stamp for stamp in stamps if stamp.role != "updated"), None)
            published = stamp.value if stamp else None
            yield page.claim(index, _DATE, Dates(published, updated, stamp is not None and stamp.precision == "day"))
    elif role == "byline":
        if (line := match_line(text)) is not None:
            writers = tuple(Byline(name=w.name, role=w.role, email=w.email, outlet=w.outlet, place=w.place) for w in line.writers)
            yield page.claim(index, _BYLINE, Bylines(writers))
        else:
            name, title = author_of(text)
            if name:
                yield page.claim(index, _BYLINE, Bylines((Byline(name=name, role=title),)))


selector_rules = SelectorRules()
