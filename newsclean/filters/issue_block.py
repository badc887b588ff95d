"""Blocks of issues and series (언론사가 직접 선정한 이슈, 이슈패키지, 연재물).

    누리뉴스 언론사가 직접 선정한 이슈 / 이슈 / 반도체 경쟁 / 공정이 바뀐다…왜? / 이전 / 다음   →  related
    '가람의 골목' 더보기 · [홍길동의 금융 이야기] 더보기   →  (nothing)

Must never touch: `이슈` as a subhead with sentences under it, `'더보기' 단추를 눌렀다`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.characters import tails_among, traits_of
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headline_lists import ListFilter
from newsclean.page import Page
from newsclean.record import Record

_LIST: Final = Rule("issue_block/list", "headlines of an issue the outlet follows", Label.RELATED, Edge.WALL)
_SERIES: Final = Rule("issue_block/series", "a link to the rest of a series", edge=Edge.WALL)

# "'가람의 골목' 더보기", "[홍길동의 금융 이야기] 더보기"; not "'더보기' 단추", "[단독] 더 보기 좋은 집"
_SERIES_MORE: Final = re.compile(
    r"(?:[\[<‘'“\"][^\]>’'”\"]{2,25}[\]>’'”\"]|[\w· ]{2,15} ?시리즈|연재) ?(?:칼럼 |연재 |시리즈 )?(?:더 ?보기|"
    r"전체 ?보기|바로 ?가기)\+?"
)
_TAILS: Final = traits_of({"기+": 1})
"""The last characters of such links."""
_FIRST: Final = "[<‘'“\"연"
_LONGEST: Final = 80
_LISTS: Final = ListFilter("issue_block", Kind.ISSUE, _LIST)


@dataclass(frozen=True)
class IssueBlock(Record):
    """See the module."""

    name: str = "issue_block"
    lists: ListFilter = _LISTS
    literals: tuple[str, ...] = _LISTS.literals
    exact: Mapping[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "exact", self.lists.exact)

    def __call__(self, page: Page) -> Iterator[Claim]:
        yield from self.lists(page)
        yield from _links(page)


def _links(page: Page) -> Iterator[Claim]:
    """Links to the rest of a series. They end in `…보기`, `…가기` or `+`."""
    texts, states = page.texts, page.states
    for index in tails_among(texts, _TAILS, 0, len(texts)):
        text = texts[index]
        if not states[index] and len(text) <= _LONGEST and (text[0] in _FIRST or "시리즈" in text) and _SERIES_MORE.fullmatch(text):
            yield page.claim(index, _SERIES)


issue_block = IssueBlock()
