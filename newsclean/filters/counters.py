"""View and comment counts (조회수, 댓글), and the time it takes to read the article.

    조회수 1,234회  →  view_count: 1234          댓글 3  →  comment_count: 3          조회수 :          →  (nothing)
    4분 분량          읽는 시간 3분          6 min read          →  (nothing)

Must never touch: counts in prose: `유튜브 조회수 1억회를 기록했다.`, `댓글 300개가 달렸다.`; a subhead `댓글 3만 개의 힘`;
`3분 읽기 운동`, `5분 분량의 영상`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import phrases
from newsclean.page import Page
from newsclean.record import Record

_VIEWS: Final = Rule("counters/views", "how often the page was viewed", Label.VIEW_COUNT, Edge.WALL)
_COMMENTS: Final = Rule("counters/comments", "how many comments there are", Label.COMMENT_COUNT, Edge.WALL)
_LABEL: Final = Rule("counters/label", "the label of a counter", edge=Edge.WALL)
_READING: Final = Rule("counters/reading-time", "how long the article takes to read", edge=Edge.WALL)
_LENGTH: Final = Rule("counters/input-length", "the character counter of an input box", edge=Edge.TAIL)

_LABELS: Final = """
조회수
조회수 :
조회
댓글수
댓글 수
댓글쓰기
댓글달기
댓글보기
댓글 보기
댓글 쓰기
댓글 달기
댓글 작성
댓글작성
댓글 열기
댓글 닫기
댓글 접기
댓글 펼치기
댓글 더보기
댓글더보기
댓글 전체보기
댓글전체보기
기사 댓글
기사댓글
전체 댓글
전체댓글
코멘트 개
댓글···
댓글…
"""
# "조회수 1,234회", "조회 152", "VIEW : 110,271", "조회수: 12"; not "조회수 1억회를 기록했다"
_VIEW: Final = re.compile(r"(?:기사 ?)?(?:조회 ?수?|VIEW|View|Views|Hit|HIT)\s?[:：]?\s?([\d,]{1,12})\s?(?:회|번)?")
# "댓글 0", "댓글달기 0", "댓글(3)", "이 기사의 덧글 보기 0", "기사 댓글 0개"; not "댓글 300개가 달렸다"
_COMMENT: Final = re.compile(
    r"(?:이 기사의 )?(?:기사 |전체 )?(?:댓글|덧글|코멘트)\s?(?:수|달기|보기|쓰기)?\s?[:：]?\s?[(\[]?([\d,]{1,9})[)\]]?\s?개?"
)
# "4분 분량", "읽는 시간 3분", "읽기 약 3분", "6 min read"; not "3분 읽기", "5분 분량의 영상"
READING_TIME: Final = re.compile(
    r"(?:약\s?)?\d{1,2}\s?분 ?분량|(?:(?:예상 )?(?:읽는|읽기) ?(?:시간|소요)?|예상 소요 ?시간)\s?:?\s?(?:약\s?)?\d{1,2}\s?분(?: 소요)?"
    r"|(?i:\d{1,2}[ -]?min(?:ute)?s?\.? read|read(?:ing)? time\s?:?\s?\d{1,2} ?min(?:ute)?s?)"
)
_READING_WORDS: Final = ("분량", "읽는", "읽기", "예상 소요", "min read", "MIN READ", "Min Read", "minute read", "minutes read")
# "0/300", "0 / 250 자", "0/300byte"; not "3/4"
_TYPED: Final = re.compile(r"0 ?/ ?(?:[1-9]\d{2,3}|1,000)(?: ?(?:자|bytes?|글자))?")
_VIEW_WORDS: Final = ("조회", "VIEW", "View", "Hit", "HIT")
_COMMENT_WORDS: Final = ("댓글", "덧글", "코멘트")
_TYPED_WORDS: Final = ("0/", "0 /")
"""What a line must hold to be such a counter."""
_ARTICLE: Final = 2
"""Sentences above a count of comments that make it the one below the article."""
_COUNTED: Final = {"댓글": _COMMENTS, "댓글수": _COMMENTS, "조회수": _VIEWS, "조회": _VIEWS}
"""Labels whose number may stand on the line below."""


@dataclass(frozen=True)
class Counters(Record):
    """See the module."""

    name: str = "counters"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_LABEL, _LABELS) | {"댓글": _COMMENTS})
    needs: tuple[str, ...] = (*_VIEW_WORDS, *_COMMENT_WORDS, *_TYPED_WORDS, *_READING_WORDS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts = page.document, page.texts
        for index in document.containing_any(_VIEW_WORDS):
            text = texts[index]
            if len(text) < 24 and page.is_open(index) and (match := _VIEW.fullmatch(text)):
                yield page.claim(index, _VIEWS, _number(match[1]))
        for index in document.containing_any(_COMMENT_WORDS):
            text = texts[index]
            if len(text) < 24 and page.is_open(index) and (match := _COMMENT.fullmatch(text)):
                yield page.claim(index, _COMMENTS, _number(match[1]))
        for index, rule in page.hits.get(self.name, ()):
            counted = _COUNTED.get(texts[index])
            if counted is not None:
                # inline tags broke the counter: label and number on two lines
                number = texts[index + 1] if index + 1 < len(texts) else ""
                if len(number) < 9 and number.replace(",", "").isdecimal() and page.is_open(index + 1):
                    yield page.claim(index, counted, _number(number))
                    yield page.claim(index + 1, _LABEL)
            if rule.name == _LABEL.name and page.is_open(index):
                yield page.claim(index, rule)
        for index in document.containing_any(_READING_WORDS):
            text = texts[index]
            if len(text) < 24 and page.is_open(index) and READING_TIME.fullmatch(text):
                yield page.claim(index, _READING)
        for index in document.containing_any(_TYPED_WORDS):
            if len(texts[index]) < 14 and page.is_open(index) and _TYPED.fullmatch(texts[index]):
                yield page.claim(index, _LENGTH)


def comments_begin(page: Page) -> int:
    """The line of a count of comments below the article, behind which names and dates are those of comments."""
    flags = page.document.prose
    for index in page.lines_of(Label.COMMENT_COUNT):
        if flags.count(1, 0, index) >= _ARTICLE:
            return index
    return len(page.texts)


def _number(text: str) -> int | None:
    digits = text.replace(",", "")
    return int(digits) if digits else None


counters = Counters()
