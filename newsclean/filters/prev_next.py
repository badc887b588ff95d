"""Links to the previous and the next article, and paging (이전 기사, 다음글, 1 2 3 다음).

    이전 기사 / 가람경제 / 누리구 청사 이전 / 다음 기사 / 가람경제 / 다솜천 범람   →  related: two lists of one
    이전글 다음글 목록 · 1 2 3 4 다음 · 이전 / 1 / 5 / 다음                          →  (nothing)

Must never touch: `이전`, `다음` alone, `다음 기사에서는 …`, the title under a pair of bare links, numbered lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import HeadlineList
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.headline_rows import is_headline, parse_headline
from newsclean.filters.phrases import Pattern, each_of, literals_of, match_lines, phrases
from newsclean.page import Page
from newsclean.record import Record

_LINK: Final = Rule("prev_next/link", "a link to the neighbouring article", edge=Edge.WALL)
_PREVIOUS: Final = Rule("prev_next/previous", "the previous article", Label.RELATED, Edge.WALL)
_NEXT: Final = Rule("prev_next/next", "the next article", Label.RELATED, Edge.WALL)
_PAGING: Final = Rule("prev_next/paging", "page numbers", edge=Edge.WALL)
_BARE: Final = Rule("prev_next/bare", "previous and next, side by side", edge=Edge.WALL)

_PREVIOUS_WORDS: Final = """
이전 기사
이전기사
이전 글
이전 뉴스
이전 기사 보기
이전기사보기
◀ 이전기사
< 이전기사
"""
_NEXT_WORDS: Final = """
다음 기사
다음기사
다음 글
다음 뉴스
다음 기사 보기
다음기사보기
다음기사 ▶
다음기사 >
"""
_LINKS: Final = """
이전 기사보기 다음 기사보기
이전기사 다음기사
이전글 다음글
이전글 다음글 목록
이전 다음 목록
이전 다음
이전 다음 목록으로
이전 뉴스들 보기
다음 뉴스들 보기
이전 콘텐츠들 보기
다음 콘텐츠들 보기
이전 기사들 보기
다음 기사들 보기
이전 페이지 다음 페이지
이전페이지
다음페이지
첫 페이지
마지막 페이지
기사목록 전체보기
"""
# "1 2 3 다음", "처음 1 2 3 4 5 마지막", "전체 3페이지"; not "1 2 3 라운드", "1 2 3"
_PAGES: Final = re.compile(
    r"(?:(?:처음|이전|<|◀|«) )?1(?:(?: ?[|·] ?| )\d{1,3}|[2-9]){1,10} ?(?:다음|마지막|끝|>|▶|»)(?: ?(?:마지막|끝|"
    r">>))?|전체 ?\d{1,4} ?페이지|\d{1,3} ?/ ?\d{1,3} ?페이지"
)
_COUNT: Final = re.compile(r"\d{1,3} ?/ ?\d{1,3}")


_PATTERNS: Final = (
    *each_of(_PAGING, _PAGES, "다음", "마지막", "끝", ">", "▶", "»", first="1처이<◀«", longest=40),
    Pattern(_PAGING, _PAGES, literal="페이지", first="전123456789", longest=40),
)


@dataclass(frozen=True)
class PrevNext(Record):
    """See the module."""

    name: str = "prev_next"
    exact: dict[str, Rule] = field(
        default_factory=lambda: (
            phrases(_PREVIOUS, _PREVIOUS_WORDS)
            | phrases(_NEXT, _NEXT_WORDS)
            | phrases(_LINK, _LINKS)
            | phrases(_BARE, "이전\n다음")
        )
    )
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        hits = page.hits.get(self.name, ())
        named = [index for index, rule in hits if rule.label is Label.RELATED]
        rules = dict(hits)
        previous = False
        for index in named:
            headline = _headline(page, index, named)
            if rules[index] == _NEXT and not previous:
                headline = None
            previous = rules[index] == _PREVIOUS and headline is not None
            if not page.is_open(index):
                continue
            if headline is None:
                yield page.claim(index, _LINK)
                continue
            value = HeadlineList(heading=page.texts[index], headlines=(parse_headline(page.texts[headline]),))
            yield page.claim(index, rules[index], value)
            for line in range(index + 1, headline + 1):
                yield page.claim(line, rules[index])
        for index, rule in hits:
            if page.is_open(index) and (rule == _LINK or (rule == _BARE and _paired(page, index, rules))):
                yield page.claim(index, rule)
                if page.texts[index] == "이전" and rules.get(index + 2) == _BARE and page.is_open(index + 1):
                    yield page.claim(index + 1, _PAGING)
        yield from match_lines(page, self.patterns)


def _paired(page: Page, index: int, rules: dict[int, Rule]) -> bool:
    """The other word of `이전` and `다음` stands beside, or behind a count (`이전 / 1 / 5 / 다음`)."""
    for step in (1, -1):
        near = index + step
        if 0 <= near + step < len(page.texts) and _COUNT.fullmatch(page.texts[near]):
            near += step
        if rules.get(near) == _BARE and page.texts[near] != page.texts[index]:
            return True
    return False


def _headline(page: Page, index: int, named: list[int]) -> int | None:
    """The line of the headline under a link: right below, or below the outlet's name."""
    texts = page.texts
    for at in (index + 1, index + 2):
        if at >= len(texts) or at in named or not page.is_open(at):
            return None
        if is_headline(texts[at]) and len(texts[at]) >= 10:
            return at
        if len(texts[at]) > 12:
            return None
    return None


prev_next = PrevNext()
