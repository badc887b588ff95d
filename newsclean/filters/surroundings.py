"""Where a line stands: below sentences of the body, above them, or between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.claims import Label
from newsclean.document import Document
from newsclean.korean.sentences import is_prose
from newsclean.page import CLOSED, Page
from newsclean.structure import find_zone

if TYPE_CHECKING:
    from mypy_extensions import i64

ENTRY_MARKS: Final = "▲△◇◆"
"""How entries of obituaries and appointments begin."""
SHORTEST_ENTRY: Final = 12
LONGEST_NOTICE: Final = 40
"""Characters of a sentence that may be the site's as well as the article's."""
WHOLLY: Final = 0.9
"""Share of a line inside links that leaves nothing beside them but spaces and a mark."""


def is_sentence(text: str) -> bool:
    """A sentence long enough to be the body's."""
    return len(text) > LONGEST_NOTICE and is_prose(text)


def has_body_above(page: Page, index: int) -> bool:
    """A sentence of the body stands above the line."""
    states = page.states
    for at in _sentences(page.document):
        if at >= index:
            return False
        if states[at] != CLOSED:
            return True
    return False


def has_body_below(page: Page, index: int) -> bool:
    """An open sentence stands below the line."""
    states = page.states
    for at in reversed(_sentences(page.document)):
        if at <= index:
            return False
        if not states[at]:
            return True
    return False


def _sentences(document: Document) -> list[int]:
    """The sentences that are long enough to be the body's; kept with the document, because every list asks for them."""
    known: list[int] | None = document.shared.get("sentences")
    if known is None:
        flags, texts = document.prose, document.texts
        end: i64 = len(texts)
        known = []
        for index in range(end):
            if flags[index] and len(texts[index]) > LONGEST_NOTICE:
                known.append(index)
        document.shared["sentences"] = known
    return known


def is_behind(page: Page, index: int) -> bool:
    """The article stands above the line: a sentence of it, or, where a flash has none, the notice of its rights, or an entry
    of a notice (부고, 인사)."""
    if has_body_above(page, index):
        return True
    if has_body_below(page, index):
        return False
    notices = page.lines_of(Label.COPYRIGHT)
    if notices and notices[0] < index:
        return True
    states, texts = page.states, page.texts
    for entry in page.document.starting(ENTRY_MARKS):
        if entry >= index:
            return False
        if not states[entry] and len(texts[entry]) >= SHORTEST_ENTRY:
            return True
    return False


def is_inside(page: Page, index: int) -> bool:
    """The line stands between sentences of the body."""
    return has_body_above(page, index) and has_body_below(page, index)


def article_ends(page: Page) -> tuple[int, int]:
    """The first and the last sentence of the body zone of a page in HTML that is no link; (0, 0) without any."""
    hints, zone, prose = page.document.hints, find_zone(page), page.document.prose
    sentences = [i for i in range(zone.first, zone.last + 1) if prose[i] and page.is_open(i) and hints[i].link_share < WHOLLY]
    return (sentences[0], sentences[-1]) if sentences else (0, 0)
