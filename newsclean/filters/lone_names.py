"""A reporter's bare name beside the title or the date.

    경제 / 홍길동 / 군민회관 다시 문 연다 / 입력 2031-03-04 17:11        →  byline 홍길동

    … 비슷한 제도를 운영한다. 홍길동        →  the same name behind the last sentence, once the page has named the writer

    [독자의 소리] … / … 벽에 달 수는 없을까. / 이나래(가람시 물빛동)        →  byline 이나래

Some sites print the writer without a role. Must never touch: three-syllable words that are no name (`오피니언`), section names
(`사람들`), a name in the body, a list of names (인사, 부고, 명단), a name behind a sentence that no byline of the page has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newsclean.article import Byline
from newsclean.characters import HASHES, hashed
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.filters.counters import comments_begin
from newsclean.filters.vocabulary import is_section
from newsclean.korean.names import is_person_name
from newsclean.page import SHORT, Page
from newsclean.record import Record

if TYPE_CHECKING:
    from mypy_extensions import i64

_NAME: Final = Rule("lone_names/beside-title", "a person's name alone beside the title or date", Label.BYLINE, Edge.HEAD)
_SIGNED: Final = Rule("lone_names/sign-off", "the writer's bare name behind the last sentence", Label.BYLINE, Edge.WALL)
_LETTER: Final = Rule("lone_names/letter", "who wrote a letter to the editor", Label.BYLINE, Edge.INSIDE)
# [독자의 소리] 버스 정류장, 독자마당, 오피니언 > 독자투고 — not: 독자 개발한 위성
_LETTERS: Final = re.compile(r"(?:[가-힣]{2,5} ?[>/] ?)?\[?독자(?:의|들의)? ?(?:소리|편지|마당|투고|의견|목소리|글|기고|광장)(?:\]|$)")
# 이나래·가람시 물빛동 / 이나래·주부(가람군 느티읍) / 이나래(회사원) — not: 이나래(41) / 이나래, 그는 누구인가
_WROTE: Final = re.compile(
    r"(?P<name>[가-힣]{2,4})\s?(?:[·/|,]\s?[가-힣]{2,8}(?:\s[가-힣0-9]{2,6}){0,3}(?<=[시군구읍면동리로길원부생사업민자인장])(?:\s?\([가-힣 ]{2,20}\))?|[(<\[][가-힣][가-힣·, ]{1,20}[)>\]])"
)
NEAR: Final = 3
"""Lines between the name and the title or date."""
MOST: Final = 2
LONGEST: Final = 14
PORTRAITS: Final = ("기자이미지 ", "기자 이미지 ", "기자사진 ", "기자 사진 ", "프로필 ", "프로필 사진 ", "글 ", "By ")


@dataclass(frozen=True)
class LoneNames(Record):
    """See the module."""

    name: str = "lone_names"
    literals: tuple[str, ...] = ("독자",)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, states = page.texts, page.states
        found: list[int] = []
        for anchor in page.lines_of(Label.TITLE) + page.lines_of(Label.PUBLISHED):
            for index in range(max(0, anchor - NEAR), min(len(texts), anchor + NEAR + 1)):
                text = texts[index]
                # the last word has three characters; most lines have another one there
                three = len(text) == 3 or (3 < len(text) <= LONGEST and text[-4] == " ")
                if three and not states[index] and index not in found and _name(text) and anchor < comments_begin(page):
                    found.append(index)
        if len(found) <= MOST:
            for index in found:
                yield page.claim(index, _NAME, Bylines((Byline(name=_name(texts[index])),), weak=True))
        yield from _signed(page)
        if _has_letters(page):
            yield from _letters(page)


def _has_letters(page: Page) -> bool:
    """`[독자의 소리] …`, `독자마당` above the first sentence."""
    for index in page.document.containing("독자"):
        if _LETTERS.match(page.texts[index]):
            return index < page.document.prose.find(1)
    return False


def _letters(page: Page) -> Iterator[Claim]:
    """Who wrote a letter to the editor, right below its last sentence: `이나래·가람시 물빛동`, `이나래(회사원)`."""
    texts, states, prose = page.texts, page.states, page.document.prose
    index = prose.find(1)
    while index >= 0 and index + 1 < len(texts):
        below = index + 1
        if not states[below] and not prose[below] and (found := _WROTE.fullmatch(texts[below])) and is_person_name(found["name"]):
            yield page.claim(below, _LETTER, Bylines((Byline(name=found["name"]),)))
        index = prose.find(1, below)


def _signed(page: Page) -> Iterator[Claim]:
    """The writer's bare name behind the last sentence of a paragraph."""
    credits = page.values(Label.BYLINE) + page.values(Label.DATELINE)
    known = [*dict.fromkeys([w.name for d in credits if isinstance(d.value, Bylines) for w in d.value.writers if w.name])]
    texts, states = page.texts, page.states
    for index, name in _signers(texts, known):
        text = texts[index]
        if not states[index] and _signs(text, name):
            yield page.part(index, len(text) - len(name), len(text), _SIGNED, Bylines((Byline(name=name),), weak=True))


def _signers(texts: tuple[str, ...], names: list[str]) -> list[tuple[int, str]]:
    """The lines that end like one of the names, with the name."""
    if not names:
        return []
    by_last: dict[str, list[str]] = {}
    for name in names:
        by_last.setdefault(name[-1], []).append(name)
    lasts = hashed("".join(by_last))
    found: list[tuple[int, str]] = []
    for index, text in enumerate(texts):
        size: i64 = len(text)
        if size <= SHORT and lasts[ord(text[size - 1]) % HASHES]:
            found += [(index, name) for name in by_last.get(text[-1], ())]
    return found


def _signs(text: str, name: str) -> bool:
    """A person's name stands right behind the text's last sentence."""
    if not text.endswith(name) or not text[: -len(name)].rstrip().endswith("다."):
        return False
    return text[-len(name) - 1] in " ." and is_person_name(name)


def _name(text: str) -> str:
    """The name, without the alternative text of the portrait beside it; empty if the line is no name."""
    name = text.rpartition(" ")[2]
    return name if len(name) == 3 and (name == text or text.startswith(PORTRAITS)) and is_person_name(name) and not is_section(name) else ""


lone_names = LoneNames()
