"""Boxes that HTML parts from the article: with a button amid it, or below the line where its writer signs.

    <div class="vote"><p>여러분의 생각은?</p><li>필요하다 812표</li><button>투표하기</button></div>      →  furniture
    <div class="body">… 밝혔다. / 홍길동 기자</div><div class="foot">독자의 후원이 … 만듭니다.</div>     →  the foot is furniture

A box is told by class words that none of the article's sentences stand under. Must never touch: a box with a sentence in it (the
words explained) or a table, a box whose buttons only show, fold, copy or share what stands in it (`더보기`, `접기`, `공유`), a question
that is a button itself, what stands in the same box as the article's own sentences, and what speaks of something below the writer's
name instead of to the reader (a second report, a correction).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.surroundings import article_ends
from newsclean.hints import Hint
from newsclean.page import Page
from newsclean.record import Record
from newsclean.stretches import is_list_line

_BUTTON: Final = Rule("html_boxes/button", "a box with a button between two paragraphs", edge=Edge.INSIDE)
_TOOL: Final = Rule("html_boxes/tool", "a button that shows, folds or shares what stands beside it", edge=Edge.INSIDE)
_FOOT: Final = Rule("html_boxes/foot", "outside of the article's box, below its writer's name")

MOST_LINES: Final = 8
"""Lines of a poll, a form or a call; more of them may be a list of the article."""
# 더보기, 용어 풀이 접기, 크게 보기, 공유하기 — not: 투표하기, 구독, 결과 제출
_SHOWS: Final = re.compile(
    r"(?:[가-힣]{1,6} ){0,2}(?:더 ?보기|보기|펼치기|펼쳐 ?보기|접기|닫기|열기|크게|작게|확대|축소|재생|정지|듣기|공유|복사|저장|인쇄|스크랩|이전|다음)(?:하기)?|\W"
)
_ADDRESSES: Final = ("니다.", "세요.", "시오.", "까요?")
"""How a call to the reader ends."""
_CORRECTS: Final = ("바로잡", "정정", "반론")
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
        prose, texts = page.document.prose, page.texts
        homes = sorted({hints[i].classes for i in range(first, last + 1) if prose[i] and page.is_open(i)})
        end = 0
        for index in range(first + 1, last):
            if hints[index].tag != "button":
                continue
            if index >= end:  # else it stands in the same box as the one before
                lines = _box(hints, index, homes)
                end = lines.stop
                if _is_call(page, lines):
                    yield from page.claims([i for i in lines if page.is_open(i)], _BUTTON)
                    continue
            if page.is_open(index) and _SHOWS.fullmatch(texts[index]):
                yield page.claim(index, _TOOL)
        yield from _foot(page, hints, last)


def _is_call(page: Page, lines: range) -> bool:
    """The lines of a box with a button in it are a poll, a form or a call to the reader."""
    if not 0 < len(lines) <= MOST_LINES:
        return False
    hints, prose, texts = page.document.hints, page.document.prose, page.texts
    if any(prose[i] or hints[i].tag in _TABULAR for i in lines):
        return False
    return any(hints[i].tag == "button" and not _SHOWS.fullmatch(texts[i]) and not is_list_line(texts[i]) for i in lines)


def _box(hints: tuple[Hint, ...], button: int, homes: list[str]) -> range:
    """The lines of the largest element around a button that no sentence of the article stands in; empty if none has a name.

    `homes` are the class words of the sentences, sorted.
    """
    words = hints[button].classes.split()
    for size in range(1, len(words) + 1):
        name = " ".join(words[:size])
        if not (_holds(homes, name)):
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
    if not all(texts[i].endswith(_ADDRESSES) for i in below if prose[i]) or any(word in texts[i] for i in below for word in _CORRECTS):
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


def _holds(homes: list[str], name: str) -> bool:
    """Whether one of the sorted class words is `name` or begins with it: the element of that name has a sentence in it."""
    at, below = bisect_left(homes, name), bisect_left(homes, name + " ")
    return (at < len(homes) and homes[at] == name) or (below < len(homes) and homes[below].startswith(name + " "))


def _is_in(classes: str, name: str) -> bool:
    return classes == name or classes.startswith(name + " ")


html_boxes = HtmlBoxes()
