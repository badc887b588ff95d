"""The head of the site: the date of the day, when the site was last edited.

    최종편집 2024-05-28 17:38 (화)          UPDATED. 2024-05-28 17:38 (화)          2025년 06월 19일 (목)          →  (nothing)

These dates belong to the site, not to the article. Must never touch: the article's own date line; a bare date counts only
on one of the first lines of the page, with its weekday and no time of day, and never as its only date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newsclean.characters import heads_among, tails_among, traits_of
from newsclean.claims import Claim, Edge, Rule
from newsclean.document import Document
from newsclean.filters.vocabulary import LEXICON, squeeze, words
from newsclean.korean.datetimes import is_date_line
from newsclean.page import Page
from newsclean.record import Record

if TYPE_CHECKING:
    from mypy_extensions import i64

_EDITED: Final = Rule("masthead/edited", "when the site was last edited", edge=Edge.WALL)
_OUTLET: Final = Rule("masthead/name", "the outlet's name in the head of the site", edge=Edge.WALL)
_TODAY: Final = Rule("masthead/today", "today's date in the head of the site", edge=Edge.WALL)

# "최종편집 2024-05-28 17:38 (화)", "최종편집 : 2024년 05월 28일"; not "최종편집회의를 열었다"
_LAST_EDIT: Final = re.compile(
    r"(?:최종 ?편집(?:일시?|시간)?|편집|UPDATED?\.?|Updated\.|업데이트\.)"
    r"\s?[:：.]?\s?(?:20)?\d{2}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}[일.]?.{0,24}"
)
# "2025년 06월 19일 (목)", "2024.05.28 (화)", "02.18(금)", "2024-05-28(화요일)"; not "2024.05.28 17:11"
_DAY: Final = re.compile(r"(?:20\d{2}\s?[-./년]\s?)?\d{1,2}\s?[-./월]\s?\d{1,2}[일.]?\s?[(（]?[월화수목금토일](?:요일)?[)）]?")
_DATE_LABELS: Final = ("입력", "등록", "승인", "송고", "기사입력")
_DATE_HEADS: Final = traits_of({"".join({label[0] for label in _DATE_LABELS}): 1})
_NAMES_WITHIN: Final = 60
_HEAD: Final = 40
_BELOW: Final = 150
"""So far below today's date the article's own is looked for."""
_LONGEST_DATE: Final = 100
"""Characters of a date line."""
_ZERO: Final = 0x30
_NINE: Final = 0x39
# "한빛일보", "누리뉴스", "가람경제TV", "매일 한빛신문": a name and nothing else
_NAME: Final = re.compile(
    r"(?:[가-힣A-Za-z0-9]{1,7} )?[가-힣A-Za-z0-9]{0,8}(?:일보|신문|뉴스|경제|타임스|투데이|데일리|방송|TV|저널|통신|헤럴드|"
    r"미디어)(?:TV| 홈)?"
)
NAME_ENDS: Final = (*words("일보 신문 뉴스 경제 타임스 투데이 데일리 방송 TV 저널 통신 헤럴드 미디어"), " 홈")
_NAME_TAILS: Final = traits_of({"".join({end[-1] for end in NAME_ENDS}): 1})
_DAY_HEADS: Final = traits_of({"012": 1})
_EDIT_HEADS: Final = traits_of({"최편Uu업": 1})
"""Characters that begin or end the lines that may be one of these."""
# 오늘누리마당 - 내일을 먼저 읽는 신문 — not: 한빛시, '빛 축제' - 사흘 만에
_SLOGAN: Final = re.compile(r"([가-힣A-Za-z0-9]{2,10})\s?(?:[:：|ㅣ]|[-–—])\s")
RIGHTS: Final = ("ⓒ", "©", "저작권")
_FIGURES: Final = re.compile("[…·“”‘’\"'0-9]")
_NOT_NAMES: Final = LEXICON | words(
    "뉴스 경제 방송 신문 최신뉴스 전체뉴스 포토뉴스 카드뉴스 랭킹뉴스 주요뉴스 속보뉴스 동영상뉴스 라디오뉴스"
)


@dataclass(frozen=True)
class Masthead(Record):
    """See the module."""

    name: str = "masthead"
    literals: tuple[str, ...] = ("20",)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, document, prose, states = page.texts, page.document, page.document.prose, page.states
        for index in heads_among(texts, _EDIT_HEADS, 0, len(texts)):
            if len(texts[index]) < 60 and not states[index] and _LAST_EDIT.fullmatch(texts[index]):
                yield page.claim(index, _EDITED)
        for index in tails_among(texts, _NAME_TAILS, 0, _names_end(page)):
            text = texts[index]
            if len(text) >= 14 or states[index] or not text.endswith(NAME_ENDS):
                continue
            if squeeze(text) not in _NOT_NAMES and _NAME.fullmatch(text):
                yield page.claim(index, _OUTLET)
        for index in heads_among(texts, _DAY_HEADS, 0, _HEAD):
            text = texts[index]
            if index and prose[index - 1] and prose[min(index + 1, len(texts) - 1)]:
                break
            # the day's date stands among menus; an article's date under its title, near the lead
            if not 6 < len(text) < 22 or text[-1] not in "월화수목금토일)）" or states[index]:
                continue
            if _DAY.fullmatch(text) and _dated_below(document, index):
                yield page.claim(index, _TODAY)


def _names_end(page: Page) -> int:
    """The line where the head of the site is over: a sentence, or the article's date."""
    texts, prose = page.texts, page.document.prose
    limit: i64 = min(_NAMES_WITHIN, len(texts))
    end: i64 = 0
    while end < limit and not (prose[end] and len(texts[end]) > 40):
        end += 1
    for index in heads_among(texts, _DATE_HEADS, 0, end):
        if texts[index].startswith(_DATE_LABELS):
            return index
    return end


def _dated_below(document: Document, index: int) -> bool:
    """The article has a date of its own further down."""
    texts = document.texts
    below = range(index + 1, min(index + _BELOW, len(texts)))
    likely = [i for i in document.containing("20") if i in below]  # asked first: the usual date line is one of them
    for at in (*likely, *below):
        text = texts[at]
        if len(text) < _LONGEST_DATE and text != texts[index] and _has_digit(text) and is_date_line(text, document.stamps(at)):
            return True
    return False


def _has_digit(text: str) -> bool:
    """A date has one; most lines have none."""
    length: i64 = len(text)
    at: i64 = 0
    while at < length:
        code: i64 = ord(text[at])
        if _ZERO <= code <= _NINE:
            return True
        at += 1
    return False


def is_slogan(document: Document, index: int) -> bool:
    """The outlet's name and its slogan in the head of the site: below the article the name stands behind a mark of its rights.

    A headline on an outlet shows itself by figures, quotes or an ellipsis, or by being the heading.
    """
    text = document.texts[index]
    match = _SLOGAN.match(text)
    if match is None or _FIGURES.search(text) or document.hint(index).heading:
        return False
    last = max(document.prose.rfind(1), index + 2)
    holder = re.compile(rf"(?:[ⓒ©]|저작권자)[\s(ⓒ©):]*{re.escape(match[1])}(?![가-힣])")
    return any(holder.search(document.texts[i]) for i in document.containing_any(RIGHTS) if i > last)


masthead = Masthead()
