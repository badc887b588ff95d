"""Naver's notice of the section an outlet gave the article (기사 섹션 분류).

    이 기사는 언론사에서 경제, 생활 섹션으로 분류했습니다.          →  section: 경제

The value is the first section named. Must never touch: prose about the sorting of articles
(`언론사가 기사를 섹션별로 분류했다.`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines, phrases
from newsclean.page import Page
from newsclean.record import Record

_SECTION: Final = Rule("section_notice/section", "the portal's note of the outlet's section", Label.SECTION, Edge.TAIL)
_HELP: Final = Rule("section_notice/help", "the portal's explanation of sections", edge=Edge.TAIL)

_BROKEN: Final = "이 기사는 언론사에서"
# "이 기사는 언론사에서 경제, 생활 섹션으로 분류했습니다."; the help text may be glued behind it
_NOTICE: Final = re.compile(r"이 기사는 언론사에서 ([^.]{2,40}?) 섹션으로 분류했습니다\.?(?:[ _]*기사 섹션 분류 안내.*)?")
# "기사의 섹션 정보는 해당 언론사의 분류를 따르고 있습니다. …"
_EXPLAINED: Final = re.compile(r"(?:기사 섹션 분류 안내 ?)?기사의 섹션 정보는 (?:해당 )?언론사의 분류를 따르.{0,100}")


_PATTERNS: Final = (Pattern(_HELP, _EXPLAINED, literal="기사의 섹션 정보는", longest=180),)


@dataclass(frozen=True)
class SectionNotice(Record):
    """See the module."""

    name: str = "section_notice"
    exact: dict[str, Rule] = field(
        default_factory=lambda: phrases(
            _HELP, "기사 섹션 분류 안내", "언론사는 개별 기사를 2개 이상 섹션으로 중복 분류할 수 있습니다."
        )
        | phrases(_SECTION, _BROKEN)
    )
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS, _BROKEN)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        for index, rule in page.hits.get(self.name, ()):
            if rule.name == _HELP.name:
                if page.is_open(index):
                    yield page.claim(index, rule)
            elif index + 2 < len(texts) and texts[index + 2].startswith("섹션으로 분류"):
                # inline tags broke the sentence: three lines
                yield page.claim(index, _SECTION, texts[index + 1].split(",")[0].strip())
                yield page.claim(index + 1, _HELP)
                yield page.claim(index + 2, _HELP)
        for index in page.document.containing(_BROKEN):
            if texts[index].startswith(_BROKEN) and page.is_open(index) and (match := _NOTICE.fullmatch(texts[index])):
                yield page.claim(index, _SECTION, match[1].split(",")[0].strip())
        yield from match_lines(page, self.patterns)


section_notice = SectionNotice()
