"""What is left of a reporter card or a promotion behind the writer who signs inside a line that lost its breaks.

    … 덧붙였다.| 홍길동 기자 x@y.example| GoodNews paper| ⓒ 한빛일보, 무단전재 …          →  … 덧붙였다.
    … 이유다.| 홍길동 정치팀장| 후원하기 응원해주세요, 알찬 기사로 보답하겠습니다          →  byline 홍길동
    … 거세질 전망입니다. 온누리방송 뉴스 홍길동입니다.끝. 가람군 오늘 {1,0047} … 촬영기자 : …   →  … 거세질 전망입니다.

Must never touch: prose behind the writer (see `newsclean.korean.sign_off_seams`), lines that the page itself broke, and what
stands above the article's sentences; what another report says behind `끝.` (only beside a list of the film's captions and its crew).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Byline
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.filters.surroundings import has_body_above
from newsclean.korean.sign_off_seams import BUTTONS, is_rest, is_signed, read_signed
from newsclean.page import Page
from newsclean.record import Record

_WRITER: Final = Rule("signed_off/writer", "a writer with a button behind, in the same line", Label.BYLINE, Edge.INSIDE)
_REST: Final = Rule("signed_off/rest", "stands behind the writer, in the same line", edge=Edge.INSIDE)


_OVER: Final = ("끝.", "<끝>", "(끝)")
# what only the desk writes behind the end: {1,004713} where a title is shown, 촬영기자 : — not: 촬영기자가
_DESK: Final = re.compile(r"\{\d{1,2},\d{3,8}\}|(?:촬영(?:기자)?|영상(?:취재|편집|촬영)|편집|그래픽)\s?:\s?[가-힣]{2,4}")


@dataclass(frozen=True)
class SignedOff(Record):
    """See the module. Runs after the bylines."""

    name: str = "signed_off"
    literals: tuple[str, ...] = BUTTONS

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, joints = page.texts, page.document.joints
        if not joints:
            return
        signed = list(page.lines_of(Label.BYLINE))
        for index in page.document.containing_any(BUTTONS):
            if index in joints and index - 1 in joints and page.is_open(index - 1) and texts[index].startswith(BUTTONS):
                writer = read_signed(texts[index - 1])
                if writer is not None and has_body_above(page, index - 1):
                    signed.append(index - 1)
                    yield page.claim(index - 1, _WRITER, Bylines((Byline(name=writer[0], role=writer[1]),)))
        done = 0
        for index in sorted(signed):
            over = index + 1 in joints and texts[index].endswith("입니다.") and texts[index + 1].startswith(_OVER)
            if over and has_body_above(page, index):
                yield from _residue(page, index + 1)
            if index < done or index not in joints or index + 1 not in joints or not is_signed(texts[index]):
                continue
            done = index + 1
            rest: list[int] = []
            while done < len(texts) and done in joints and page.edges[done] < Edge.TAIL:
                if page.is_open(done):
                    rest.append(done)
                elif not page.is_closed(done):
                    break
                done += 1
            if rest and is_rest(" ".join([texts[at] for at in rest])) and has_body_above(page, index):
                yield from page.claims(rest, _REST)


def _residue(page: Page, index: int) -> Iterator[Claim]:
    """The desk's notes behind the end of a report, to the end of the line."""
    texts, joints = page.texts, page.document.joints
    run = [index]
    while run[-1] + 1 < len(texts) and run[-1] + 1 in joints:
        run.append(run[-1] + 1)
    if any(_DESK.search(texts[at]) for at in run):
        yield from page.claims([at for at in run if page.is_open(at)], _REST)
    elif page.is_open(index):
        yield page.part(index, 0, next(len(mark) for mark in _OVER if texts[index].startswith(mark)), _REST)


signed_off = SignedOff()
