"""Boxes that HTML parts from the article: with a button amid it, or below the line where its writer signs.

    <div class="vote"><p>여러분의 생각은?</p><li>필요하다 812표</li><button>투표하기</button></div>      →  furniture
    <div class="body">… 밝혔다. / 홍길동 기자</div><div class="foot">독자의 후원이 … 만듭니다.</div>     →  the foot is furniture

A box is told by class words that none of the article's sentences stand under. Must never touch: a box with a sentence in it (the
words explained, a correction) or a table, and what stands in the same box as the article's own sentences.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.linked_lines import article_ends
from newsclean.hints import Hint
from newsclean.page import Page
from newsclean.record import Record

_BUTTON: Final = Rule("html_boxes/button", "a box with a button between two paragraphs", edge=Edge.INSIDE)
_FOOT: Final = Rule("html_boxes/foot", "outside of the article's box, below its writer's name")

MOST_LINES: Final = 8
"""Lines of a poll, a form or a call; more of them may be a list of the article."""
_TABULAR: Final = frozenset(("tr", "td", "th", "table", "caption"))
FOOT: Final = 5
"""So many times as much prose stands above the writer's name as below."""


@dataclass(frozen=True)
class HtmlBoxes(Record):
    """See the module."""

    name: str = "html_boxes"

    def __call__(self, page: Page) -> Iterator[Claim]:
        hints = page.document.hints
        if not hints:
            return
        first, last = article_ends(page)
        if first == last:
            return
        prose = page.document.prose
        homes = {hints[i].classes for i in range(first, last + 1) if prose[i] and page.is_open(i)}
        for index in range(first + 1, last):
            if hints[index].tag == "button":
                lines = _box(hints, index, homes)
                if 0 < len(lines) <= MOST_LINES and not any(prose[i] or hints[i].tag in _TABULAR for i in lines):
                    yield from page.claims([i for i in lines if page.is_open(i)], _BUTTON)
        yield from _foot(page, hints, last)


def _box(hints: tuple[Hint, ...], button: int, homes: set[str]) -> range:
    """The lines of the largest element around a button that no sentence of the article stands in; empty if none has a name."""
    words = hints[button].classes.split()
    for size in range(1, len(words) + 1):
        name = " ".join(words[:size])
        if not any(_is_in(home, name) for home in homes):
            top = end = button
            while top > 0 and _is_in(hints[top - 1].classes, name):
                top -= 1
            while end < len(hints) and _is_in(hints[end].classes, name):
                end += 1
            return range(top, end)
    return range(0)


def _foot(page: Page, hints: tuple[Hint, ...], last: int) -> Iterator[Claim]:
    """Sentences below the writer's name, in another box than the name and the sentence above it."""
    prose, texts = page.document.prose, page.texts
    signed = max((i for i in page.lines_of(Label.BYLINE) if i < last and prose.find(1, 0, i) >= 0), default=0)
    above = prose.rfind(1, 0, signed)
    if above < 0 or not page.is_open(above):
        return
    home = _shared(hints[above].classes, hints[signed].classes)
    below = [i for i in range(signed + 1, last + 1) if page.is_open(i)]
    if not home or any(_is_in(hints[i].classes, home) for i in below):
        return
    if sum(len(texts[i]) for i in below if prose[i]) * FOOT <= sum(len(texts[i]) for i in range(signed) if prose[i] and page.is_open(i)):
        yield from page.claims(below, _FOOT)


def _shared(one: str, other: str) -> str:
    """The class words of the ancestors that two elements have in common."""
    words: list[str] = []
    for mine, yours in zip(one.split(), other.split(), strict=False):
        if mine != yours:
            break
        words.append(mine)
    return " ".join(words)


def _is_in(classes: str, name: str) -> bool:
    return classes == name or classes.startswith(name + " ")


html_boxes = HtmlBoxes()
