"""Single lines of a menu: what is short and plain enough for one, and what near one is the article's: its section, its date.

    오피니언 · 세계는 지금 · 3.1운동 100년          →  may be lines of a menu
    예산안 통과… · 홍길동 기자 · 문을 열었다          →  are none
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.characters import SIZE, heads_among, traits_of
from newsclean.claims import Label
from newsclean.document import Document
from newsclean.filters.vocabulary import DATE_LABELS, LEXICON, is_section, squeeze
from newsclean.korean.datetimes import is_date_line
from newsclean.page import Page

if TYPE_CHECKING:
    from mypy_extensions import i64

LONGEST: Final = 22
"""`특파원 보고 세계는 지금` is a menu line; titles are longer."""
DATE_REACH: Final = 14
_LABEL_STARTS: Final = "".join(sorted({label[0] for label in DATE_LABELS}))
_LABEL_HEADS: Final = traits_of({_LABEL_STARTS: 1})
_NO_MENU_ENDS: Final = (".", "다", "기자", "특파원")
_MARK: Final = 1
"""The trait of characters that no line of a menu holds."""
_END: Final = 2
"""The trait of those in which few of them end."""
_START: Final = 3
"""The trait of those with which few of them begin."""
_TRAITS: Final = traits_of({"?!…\"“”‘’'=;,~▲△▶▷■◆◇○●※©ⓒ@#%→": _MARK, "".join(end[-1] for end in _NO_MENU_ENDS): _END, _LABEL_STARTS: _START})
# "2031.03.04", "2031년 3월 4일", "20310304": what the date line of an article has; not "02.18(금)"
_DATE: Final = re.compile(r"\d(?:\d\s?[-./년]\s?\d{1,2}\s?[-./월]|(?<=2)0\d{6})")
_DATE_MARKS: Final = ("-", ".", "/", "년", "20")
"""One of them stands in every date, and few of them in a menu."""


def is_crumb(page: Page, index: int) -> bool:
    """The section right above the title, which the breadcrumb filter reads: no menu word behind it, the date a few lines on."""
    texts = page.texts
    if index + 1 >= len(texts):
        return False
    text, following = texts[index], texts[index + 1]
    doubled = following.startswith(text)
    if len(following) < 10 and not doubled:
        return False  # nearly every line of a menu
    doubled = doubled and is_section(following)
    if not doubled and (page.states[index + 1] or len(following) < 10 or squeeze(following) in LEXICON):
        return False
    if not is_section(text) or following.startswith(("UPDATED", "최종편집", "최종 편집")):
        return False
    return bool(dated_lines(page, index + 1, index + 1 + DATE_REACH))


def dated_lines(page: Page, low: int, high: int) -> list[int]:
    """The lines from `low` to below `high` that carry the article's date, or look like it."""
    document, texts = page.document, page.texts
    high = min(high, len(texts))
    if low >= high:
        return []
    labels = heads_among(texts, _LABEL_HEADS, low, high)
    found = {index for index in labels if texts[index].startswith(DATE_LABELS)}
    for index in _with_figures(document, low, high):
        text = texts[index]
        if index in found or _DATE.search(text) is None:
            continue
        rule = page.rule(index)
        if (rule is not None and rule.label in (Label.PUBLISHED, Label.UPDATED)) or (
            len(text) < 80 and is_date_line(text, document.stamps(index))
        ):
            found.add(index)
    return sorted(found)


def _with_figures(document: Document, low: int, high: int) -> set[int]:
    """The lines from `low` to below `high` in which a mark of dates stands behind a figure or a blank, or `20` in front of figures."""
    text, starts = document.text, document.starts
    begin, end = starts[low], starts[high - 1] + len(document.texts[high - 1])
    lines: set[int] = set()
    for mark in _DATE_MARKS:
        at = text.find(mark, begin, end)
        while at >= 0:
            before = text[at - 1] if at else ""
            if text[at + 2 : at + 8].isdigit() if mark == "20" else before.isdigit() or before.isspace():
                lines.add(document.line_at(at))
            at = text.find(mark, at + 1, end)
    return lines


def is_plain(text: str) -> bool:
    """A line that may be part of a menu, short and no sentence: "오피니언", "세계는 지금"; not "예산안 통과…", "홍길동 기자", "문을 열었다".
    Read letter by letter: most are syllables, which need no look-up."""
    length: i64 = len(text)
    if length > LONGEST:
        return False
    first: i64 = ord(text[0])
    last: i64 = ord(text[length - 1])
    if last < SIZE and _TRAITS[last] == _END and text.endswith(_NO_MENU_ENDS):
        return False
    if first < SIZE and _TRAITS[first] == _START and text.startswith(DATE_LABELS):
        return False
    syllables = False
    at: i64 = 0
    while at < length:
        code: i64 = ord(text[at])
        if 0xAC00 <= code <= 0xD7A3:  # 가 to 힣
            syllables = True
        elif not (code == 0x20 or 0x41 <= code <= 0x7A) and code < SIZE and _TRAITS[code] == _MARK:  # no space, and nothing from A to z
            return False
        at += 1
    return syllables or not text.isdigit()
