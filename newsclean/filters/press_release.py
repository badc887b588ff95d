"""What a distribution service for press releases puts around them.

    가람--(누리와이어)--2031년 03월 04일--누리산업이 …     →  dateline; the sentence stays
    웹사이트: https://nuri.example / 연락처 / 누리산업 홍보팀 / 02-000-0000
    이 보도자료는 누리산업가(이) 작성해 누리와이어를 통해 배포한 뉴스입니다.      →  disclosure

Must never touch: sentences about a release (`이 보도자료는 시가 3일 배포한 것이다.`), an address or a phone number that the release
gives in a sentence, `--` between other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from newsclean.claims import Bylines, Claim, Dates, Edge, Label, Rule
from newsclean.korean.datetimes import KST
from newsclean.page import Page
from newsclean.record import Record

_DATELINE: Final = Rule("press_release/dateline", "place, service and day in front of a press release", Label.BYLINE, Edge.INSIDE)
_DAY: Final = Rule("press_release/day", "the day in a press release's dateline", Label.PUBLISHED, Edge.INSIDE)
_SENT: Final = Rule("press_release/sent", "who wrote and who distributed the press release", Label.DISCLOSURE, Edge.TAIL)
_CONTACT: Final = Rule("press_release/contact", "whom to ask about the press release", edge=Edge.TAIL)

# 가람--(누리와이어)--2031년 03월 04일--, 가람--(누리와이어) 2031년 3월 4일 --, 가람--(누리와이어)-- — not: 2031년--4월
_HEAD: Final = re.compile(
    r"(?P<place>[가-힣A-Za-z, ]{2,20})--\((?P<outlet>[가-힣A-Za-z ]{2,14})(?:\s?/\s?[^()]{2,30})?\)(?:\s?(?:--)?\s?(?P<year>\d{4})년 (?P<month>\d\d?)월 (?P<day>\d\d?)일)?\s?--\s?"
)
# 이 보도자료는 누리산업가(이) 작성해 누리와이어를 통해 배포한 뉴스입니다. — not: 이 보도자료는 시가 3일 배포한 것이다.
_FOOT: Final = re.compile(
    r"이 (?:보도자료|뉴스)는 .{2,40}?(?:\([가이은는]\)|[가이]) (?:작성해 )?.{2,24} 통해 배포한 (?:뉴스|보도자료)입니다\.(?: 배포 안내 ?>?)?(?:\s[^.]{4,50}(?:준수합니다|않습니다|바랍니다)\.){0,2}"
)
# 웹사이트: https://nuri.example / 언론연락처: 누리산업 — not: 웹사이트에서 확인할 수 있다.
_FIRST: Final = re.compile(r"웹사이트\s?:?\s?(?:https?://\S+)?|(?:언론 ?)?연락처(?:\s?:\s?\S.{0,60})?")
MOST_CONTACTS: Final = 12
LONGEST_CONTACT: Final = 80


@dataclass(frozen=True)
class PressRelease(Record):
    """See the module."""

    name: str = "press_release"
    needs: tuple[str, ...] = ("--(", "통해 배포한")

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts = page.document, page.texts
        for index in document.containing("--("):
            if page.is_open(index) and (head := _HEAD.match(texts[index])):
                outlet = head["outlet"].strip()
                yield page.part(index, 0, head.end(), _DATELINE, Bylines((), f"{head['place']}={outlet}", outlet))
                if (day := _day(head)) and not page.values(Label.PUBLISHED):
                    at = document.starts[index]
                    yield Claim(at, at, _DAY, Dates(published=day, day_only=True))
        for index in document.containing("통해 배포한"):
            if page.is_open(index) and document.prose.find(1, index + 1) < 0 and _FOOT.fullmatch(texts[index]):
                yield from _contacts(page, index)
                yield page.claim(index, _SENT, texts[index])


def _contacts(page: Page, foot: int) -> Iterator[Claim]:
    """The short lines between the address of a website and the notice, if no sentence stands between them."""
    prose, texts = page.document.prose, page.texts
    start = None
    for index in range(foot - 1, max(-1, foot - 1 - MOST_CONTACTS), -1):
        if prose[index] or len(texts[index]) > LONGEST_CONTACT:
            break
        if page.is_open(index) and _FIRST.fullmatch(texts[index]):
            start = index
    if start is not None:
        for index in range(start, foot):
            if page.is_open(index):
                yield page.claim(index, _CONTACT)


def _day(head: re.Match[str]) -> datetime | None:
    if head["year"] is None:
        return None
    try:
        return datetime(int(head["year"]), int(head["month"]), int(head["day"]), tzinfo=KST)
    except ValueError:
        return None


press_release = PressRelease()
