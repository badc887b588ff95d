"""The section's name beside the title, where menus or tools hide it from `breadcrumb`.

    정치 / 경제 / 환경 / … / 환경 / 생태 / <title>          →  section: 환경
    홈 / 증권 / 시황 / <title>          Culture / <title>          <title> / <date> / 국제 / <byline>          →  section

The words right above the title are its path if `홈` stands in front of them, if the menu above has them too, or if they are
one or two and no menu stands on them. Takes no text, only the value; runs after the title and only where no section is known
yet. Must never touch any text, nor name a section by the last word of a menu, or by a word between paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.vocabulary import LEXICON, is_section, squeeze, words
from newsclean.page import Page
from newsclean.record import Record

_BESIDE: Final = Rule("section_word/beside-title", "the section's name beside the title", Label.SECTION, Edge.WALL)

_OTHERS: Final = words("""
National Politics Business Economy Society Sports World Opinion Culture Entertainment Life Science Tech 알림 공지
""")
"""Sections of English editions, and what stands above the title of a correction or an announcement."""
_HOMES: Final = words("홈 HOME Home")
_NO_SECTIONS: Final = words("제보 로그인 검색 구독 이슈 뉴스 전체 속보")
_LONGEST_PATH: Final = 3
_LONGEST_WORD: Final = 13
_BELOW: Final = 6


@dataclass(frozen=True)
class SectionWord(Record):
    """See the module."""

    name: str = "section_word"

    def __call__(self, page: Page) -> Iterator[Claim]:
        for decision in page.values(Label.SECTION):
            if decision.value:
                return
        titles = page.lines_of(Label.TITLE)
        if not titles:
            return
        found = _above(page, titles[0])
        if found is None:
            found = _below(page, titles[0])
        if found is not None:
            at = page.document.starts[found]
            yield Claim(at, at, _BESIDE, page.texts[found])


def _above(page: Page, title: int) -> int | None:
    """Index of the first word of the path right above the title."""
    texts = page.texts
    low = title - 1
    while low >= 0 and (rule := page.rule(low)) is not None and rule.name.startswith("skip_link/"):
        low -= 1  # the spoken name of the article's area
    top = low + 1
    while top and low + 1 - top <= _LONGEST_PATH and texts[top - 1] not in _HOMES and _is_word(texts[top - 1], texts[: top - 1]):
        top -= 1
    path = range(top, low + 1)
    if not path:
        return None
    if texts[title].startswith(f"[{texts[low]}]"):
        return low  # `인사` above `[인사] …`
    if top and texts[top - 1] in _HOMES:
        return top
    first = None
    for index in reversed(path):
        if texts[index] not in texts[:index]:
            break
        first = index
    if first is not None:
        return first
    apart = not top or page.states[top - 1] or len(texts[top - 1]) > _LONGEST_WORD
    if apart and len(path) <= 2 and (is_section(texts[top]) or texts[top] in _OTHERS):
        return top
    return None


def _below(page: Page, title: int) -> int | None:
    """Index of a lone section name between the title and the first sentence."""
    texts = page.texts
    for index in range(title + 1, min(title + _BELOW, len(texts) - 1)):
        if page.document.prose[index]:
            break
        if texts[index] not in _NO_SECTIONS and is_section(texts[index]):
            return None if _is_word(texts[index - 1]) or _is_word(texts[index + 1]) else index
    return None


def _is_word(text: str, above: tuple[str, ...] = ()) -> bool:
    """A word of a path: a section, a menu word, or one that the menu above has too."""
    if len(text) > _LONGEST_WORD or text in _NO_SECTIONS:
        return False
    return squeeze(text) in LEXICON or text in _OTHERS or is_section(text) or text in above


section_word = SectionWord()
