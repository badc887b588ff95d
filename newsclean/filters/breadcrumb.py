"""Breadcrumbs (현재위치): the path of sections above the title.

    뉴스 > 사회          →  section: 사회
    홈 > 경제 > 산업          →  section: 경제
    정치 / 정치일반          정치정치일반          →  section: 정치
    경제  (alone, above the title or the date)          →  section: 경제

Must never touch: a subhead or list line that is a section word (`경제` between two paragraphs), `<` and `>` in prose or in
titles of works. A lone word counts only above the first sentence of the page, with the date line a few lines below and no
other menu word beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.vocabulary import DATE_LABELS, LEXICON, SECTIONS, is_section, squeeze, words
from newsclean.korean.datetimes import is_date_line
from newsclean.page import Page
from newsclean.record import Record

_PATH: Final = Rule("breadcrumb/path", "the path of sections to the article", Label.SECTION, Edge.HEAD)
_WORD: Final = Rule("breadcrumb/word", "the section's name above the title or date", Label.SECTION, Edge.HEAD)
_LAST: Final = Rule("breadcrumb/menu-end", "the last word of the menu above the title", edge=Edge.WALL)
_HOME: Final = Rule("breadcrumb/here", "the label of the breadcrumb", edge=Edge.WALL)

_ARROWS: Final = ">＞›»〉▶<"
_SPLIT: Final = re.compile(r"\s*[>＞›»〉▶<]\s*")
_HOMES: Final = words("홈 HOME Home home 처음 처음으로 메인 뉴스 뉴스홈 NEWS News 전체기사 현재위치")
_REACH: Final = 14
"""The date stands at most so many lines below the section."""


@dataclass(frozen=True)
class Breadcrumb(Record):
    """See the module."""

    name: str = "breadcrumb"
    literals: tuple[str, ...] = (*_ARROWS, "/", "일반")
    exact: dict[str, Rule] = field(
        default_factory=lambda: {squeeze(word): _WORD for word in SECTIONS}
        | {f"{word}일반": _WORD for word in SECTIONS}
        | {"현재위치": _HOME, "현재위치:": _HOME, "HOME": _HOME, "Home": _HOME}
    )

    def __call__(self, page: Page) -> Iterator[Claim]:
        yield from self._paths(page)
        yield from self._words(page)

    @staticmethod
    def _paths(page: Page) -> Iterator[Claim]:
        texts, states, document = page.texts, page.states, page.document
        for arrow in _ARROWS:
            for index in document.containing(arrow):
                text = texts[index]
                if states[index] or len(text) > 60 or text[0] in "<＜〈[" or text[-1] == ".":
                    continue
                section = _path_section([part.strip() for part in _SPLIT.split(text)])
                if section:
                    yield page.claim(index, _PATH, section)
        for glue in ("/", "일반"):
            for index in document.containing(glue):
                text = texts[index]
                if states[index] or len(text) > 20 or index + 1 >= len(texts):
                    continue
                section = _pair_section(text)
                if section and _date_below(page, index, {}):
                    yield page.claim(index, _PATH, section)

    @staticmethod
    def _words(page: Page) -> Iterator[Claim]:
        texts, states = page.texts, page.states
        hits = page.hits.get("breadcrumb", ())
        words = [index for index, _ in hits if not states[index]]
        if not words:
            return
        taken, menu = -2, {index for index, _ in hits}
        dated: dict[int, bool | None] = {}
        for index in words:
            if texts[index].replace(" ", "") in ("현재위치", "현재위치:"):
                dated.clear()
                yield page.claim(index, _HOME)
                following = texts[index + 1] if index + 1 < len(texts) else ""
                if following.startswith("홈") and len(following) < 24:
                    yield page.claim(index + 1, _PATH, next((name for name in _by_length(following[1:])), None))
                continue
            if texts[index] in ("HOME", "Home") or index == taken + 1:
                continue
            following = texts[index + 1] if index + 1 < len(texts) else ""
            if following.startswith(("UPDATED", "최종편집", "최종 편집")):
                continue  # the site's date: the word was the last of the menu above
            in_menu = following and following.replace(" ", "") in LEXICON and not following.startswith(texts[index])
            if in_menu or not _date_below(page, index, dated):
                continue
            if {index - 1, index - 2} <= menu and texts[index] not in texts[:index]:
                yield page.claim(index, _LAST)
            elif index - 1 in menu and page.is_open(index - 1) and not following.startswith(f"[{texts[index]}]"):
                # two words: `스포츠 / 야구`
                yield page.claim(index - 1, _WORD, texts[index - 1])
                yield page.claim(index, _WORD)
            else:
                yield page.claim(index, _WORD, texts[index])
            taken = index
            if index + 1 < len(texts) and is_section(texts[index + 1]) and page.is_open(index + 1):
                yield page.claim(index + 1, _WORD)


def _path_section(parts: list[str]) -> str | None:
    """The uppermost section a path names; None if it is no path.

    >>> _path_section(["홈", "경제", "산업"]), _path_section(["뉴스", "사회"]), _path_section(["3", "2"])
    ('경제', '사회', None)
    """
    parts = [part for part in parts if part]
    if not 1 < len(parts) < 6 or max(map(len, parts)) > 14:
        return None
    home = parts[0] in _HOMES
    parts = [part for part in parts if part not in _HOMES and part not in ("기사본문", "기사 본문", "본문")]
    if not parts:
        return None
    known = sum(map(is_section, parts))
    # `홈 > 농업 > 농업일반`, `홈 > 도정소식 > 보도자료`: under 홈 the names need not be known, if they look like names
    named = home and len(parts) > 1 and all(len(part) < 9 and part[-1] not in "다요.?!" for part in parts)
    if not (known and (home or known > 1)) and not named:
        return None
    return next(part for part in parts if is_section(part) or not known)


def _pair_section(text: str) -> str | None:
    """`정치 / 정치일반` and `정치정치일반` → `정치`.

    >>> _pair_section("정치 / 정치일반"), _pair_section("정치정치일반"), _pair_section("한국은행 일반")
    ('정치', '정치', None)
    """
    name = squeeze(text)
    if "/" in name and name not in SECTIONS:
        first, _, second = name.partition("/")
        return first if is_section(first) and is_section(second) else None
    for size in range(2, len(name) - 1):
        if name[:size] in SECTIONS and is_section(name[size:]) and name[size:].startswith(name[:size]):
            return name[:size]
    return None


def _by_length(text: str) -> list[str]:
    """The section a fused path starts with, the longest first: `산업산업일반` → `산업`."""
    return [text[:size] for size in range(min(len(text), 8), 1, -1) if text[:size] in SECTIONS]


def _date_below(page: Page, index: int, dated: dict[int, bool | None]) -> bool:
    """A date line stands within reach below, and no sentence in between. What was found out about lines is kept in `dated`."""
    for other in range(index + 1, min(index + 1 + _REACH, len(page.texts))):
        if other not in dated:
            dated[other] = _is_dated(page, other)
        verdict = dated[other]
        if verdict is not None:
            return verdict
    return False


def _is_dated(page: Page, index: int) -> bool | None:
    """True for a date line, False for a sentence, None for any other."""
    text, rule = page.texts[index], page.rule(index)
    if rule is not None and rule.label in (Label.PUBLISHED, Label.UPDATED):
        return True
    if len(text) < 120 and (is_date_line(text, page.document.stamps(index)) or (text.startswith(DATE_LABELS) and any(map(str.isdigit, text)))):
        return True
    return False if len(text) > 50 and page.document.prose[index] else None


breadcrumb = Breadcrumb()
