"""Calls to the reader below the last sentence: polite, while the article is not.

    … 심의한다. / 기사가 마음에 들었다면, 좋아요를 눌러주세요. / 공유하기          →  (nothing)
    … 고쳐야 한다. / 이 사설에 동의하십니까? / 찬성 12 반대 3          →  (nothing)

Korean reports and editorials are written in the plain style (`…했다.`); a line that asks the reader politely to react to the
article, directly before other furniture, is the site's. Must never touch: interviews and transcripts, which are polite
throughout, quotations, and advice that names no reaction (`외출할 때는 마스크를 쓰세요.`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.page import CLOSED, Page
from newsclean.record import Record

_CALL: Final = Rule("reader_call/call", "asks the reader to react to the article", edge=Edge.TAIL)

# "기사가 마음에 들었다면, 좋아요를 눌러주세요.", "독자 여러분의 의견을 댓글로 남겨 주세요!", "이 사설에 동의하십니까?"
# not "외출할 때는 마스크를 쓰세요.", "이 기사에 달린 댓글을 보셨습니까?”라고 물었다."
_ASKS: Final = re.compile(
    r"[^\"“”'‘’]{0,40}(?:기사|사설|칼럼|좋아요|구독|추천|댓글|팔로우|채널)[^\"“”'‘’]{0,40}"
    r"(?:(?:주|하|보|누르|남기)(?:세요|십시오)|(?:하십니까|드셨나요|되었나요|됐나요|유익했나요|생각하시나요))[.!?]{0,2}"
)
_ENDINGS: Final = ("세요", "십시오", "니까", "나요")
_LONGEST: Final = 60
_FEWEST: Final = 2
"""So many plain sentences above prove the style of the article."""


@dataclass(frozen=True)
class ReaderCall(Record):
    """See the module. Runs after the filters of what stands below an article."""

    name: str = "reader_call"
    literals: tuple[str, ...] = _ENDINGS
    needs: tuple[str, ...] = _ENDINGS

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, states = page.texts, page.states
        for literal in _ENDINGS:
            for index in page.document.containing(literal):
                if states[index] or len(texts[index]) > _LONGEST or not _ASKS.fullmatch(texts[index]):
                    continue
                if _ends_article(page, index) and _plain_above(page, index):
                    yield page.claim(index, _CALL)


def _ends_article(page: Page, index: int) -> bool:
    """Furniture follows, and no sentence of the article within a few lines."""
    below = index + 1
    if below < len(page.texts) and (not page.is_closed(below) or page.edges[below] < Edge.WALL):
        return False
    return all(page.states[i] or not page.document.prose[i] for i in range(below, min(below + 12, len(page.texts))))


def _plain_above(page: Page, index: int) -> bool:
    """The open sentences above are plain, but for a few."""
    flags, states, above = page.document.prose, page.states, range(max(0, index - 20), index)
    prose = [page.texts[i] for i in above if flags[i] and states[i] != CLOSED]
    polite = sum(text.rstrip(".\"”").endswith(("니다", "요", "시오")) for text in prose)
    return len(prose) >= _FEWEST and polite * 4 <= len(prose)


reader_call = ReaderCall()
