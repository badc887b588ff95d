"""Links to other articles that HTML shows amid the body, whatever stands above them.

    <p>… 밝혔다.</p> <a>누리구 새 청사 이전지 확정</a> <a>다솜천 범람 대책 제자리</a> <p>시는 …</p>      →  related
    <p>… 밝혔다.</p> <a><b>된장은 왜 짤까?</b><p>콩과 소금이 만드는 맛을 알아봅니다.</p></a> <p>다음 …     →  related

A line counts that is link from end to end, between two sentences that are none. Must never touch: the article's own sentences, which
some pages link (one alone, several in a row, the lead), a quotation that stands alone as a link, lines with words beside the link
(`자세한 내용은 누리집 참고`), articles that are made of links (뉴스 브리핑, 자료 목록).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Headline, HeadlineList
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.surroundings import WHOLLY, article_ends
from newsclean.openings import is_quoted
from newsclean.page import Page
from newsclean.record import Record
from newsclean.structure import find_zone

_LINKS: Final = Rule("linked_lines/amid", "links to other articles between two paragraphs", Label.RELATED, Edge.INSIDE)
_ABOVE: Final = Rule("linked_lines/above", "a link right above the article's first sentence")

_INVITES: Final = ("세요.", "시오.")
"""How a sentence ends that is no part of an article: `재생기 단축키를 이용하세요.`"""
LONGEST: Final = 200
SHORTEST: Final = 10
"""Characters of a headline; `누리집`, `바로가기` or a name may be linked in any article."""
MOST: Final = 4
"""So many other lines stand between the article's first and last sentence for each place with links; a briefing heads each of its
paragraphs with one."""


@dataclass(frozen=True)
class LinkedLines(Record):
    """See the module."""

    name: str = "linked_lines"

    def __call__(self, page: Page) -> Iterator[Claim]:
        hints = page.document.hints
        if not hints:
            return
        first, last = article_ends(page)
        for index in range(find_zone(page).first, first):
            if hints[index].link_share >= WHOLLY and page.is_open(index) and not _is_told(page, index):
                yield page.claim(index, _ABOVE)
        linked = [i for i in range(first + 1, last) if hints[i].link_share >= WHOLLY and page.is_open(i)]
        others = last - first + 1 - len(linked)
        runs = list(_runs(linked)) if 0 < len(linked) <= others else []
        if len(runs) * MOST > others:
            return
        for run in runs:
            headlines = tuple(Headline(text=page.texts[i]) for i in run)
            if _leads_away(page, run):
                yield from page.claims(run, _LINKS, HeadlineList(headlines=headlines))


def _runs(lines: list[int]) -> Iterator[list[int]]:
    """Lines that follow each other without another between them."""
    run: list[int] = []
    for index in lines:
        if run and index > run[-1] + 1:
            yield run
            run = []
        run.append(index)
    yield run


def _is_told(page: Page, index: int) -> bool:
    """A sentence that a link may hold and that is the article's all the same; not one that asks the reader to do something."""
    return page.document.prose[index] == 1 and not page.texts[index].endswith(_INVITES)


def _leads_away(page: Page, run: list[int]) -> bool:
    """Two lines or more are a list or a card, in which no more than half are sentences; one alone is a link unless it is a
    sentence or a quotation."""
    texts, prose = page.texts, page.document.prose
    if any(len(texts[i]) > LONGEST for i in run):
        return False
    longest = max((texts[i] for i in run), key=len)
    if len(longest) < SHORTEST or " " not in longest:
        return False
    if len(run) == 1 and is_quoted(texts[run[0]]):
        return False
    return sum(prose[i] for i in run) * 2 <= len(run)


linked_lines = LinkedLines()
