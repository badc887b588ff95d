"""Translation controls (번역): buttons, lists of languages, the translator's disclaimer.

    번역 설정          한국어 - English 日本語 简体中文 Deutsch          Translated by 누리          →  (nothing)

Must never touch: a line of foreign words in a body (a song list, a name), `번역` in prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines, phrases
from newsclean.filters.vocabulary import words
from newsclean.page import Page
from newsclean.record import Record

_CONTROL: Final = Rule("translate/control", "a control of the page translator", edge=Edge.WALL)
_LANGUAGES: Final = Rule("translate/languages", "the translator's list of languages", edge=Edge.WALL)

_CONTROLS: Final = """
번역
번역 설정
번역설정
번역 beta
번역beta
번역하기
기사 번역
기사번역
번역중
번역중 Now in translation
Now in translation
언어변경
언어 변경
언어 변경하기
언어선택
언어 선택
번역 언어 선택
Select Language
Google 번역
Powered by Google 번역
원문보기
"""
_NAMES: Final = words("""
한국어 - English ENG EN KOR KR KO 日本語 JPN JP 简体中文 繁體中文 中文 中文(简体) 中文(繁體) CHN CN Deutsch
Русский Español العربية bahasa Bahasa Indonesia ภาษาไทย Türkçe Français Italiano Português Tiếng Việt Монгол
हिन्दी Melayu Polski Nederlands 영어 일본어 중국어 중국어(간체) 중국어(번체) 간체 번체 독일어 러시아어 스페인어
아랍어 인도네시아어 태국어 튀르키예어 터키어 프랑스어 베트남어 포르투갈어 이탈리아어 | /
""")
# "Translated by 누리 i"; not "Translated by 홍길동 for the 1999 edition"
_BY: Final = re.compile(r"Translated by [^\s.]{1,12}(?: [a-z])?")
# "… is the result of applying Google Translate. … is not responsible …"
_DISCLAIMER: Final = re.compile(r".{0,80}is the result of applying Google Translate\..{0,160}")


_PATTERNS: Final = (
    Pattern(_CONTROL, _BY, literal="Translated by", longest=40),
    Pattern(_CONTROL, _DISCLAIMER, literal="Google Translate", longest=260),
)


@dataclass(frozen=True)
class Translate(Record):
    """See the module."""

    name: str = "translate"
    exact: dict[str, Rule] = field(
        default_factory=lambda: phrases(_CONTROL, _CONTROLS)
        | {name: _LANGUAGES for name in _NAMES if len(name) > 1 or name.isalpha()}
    )
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS, "EN", "日本語", "English")

    def __call__(self, page: Page) -> Iterator[Claim]:
        found = [(index, rule) for index, rule in page.hits.get(self.name, ()) if page.is_open(index)]
        near = {index for index, _ in found}
        for index, rule in found:
            control = rule.name == _CONTROL.name
            sure = control and page.texts[index] not in ("번역", "원문보기")
            if sure or len(near.intersection((index - 2, index - 1, index + 1, index + 2))) >= (1 if control else 2):
                yield page.claim(index, rule)
        for literal in ("EN", "日本語", "English"):
            for index in page.containing(literal):
                tokens = page.texts[index].split()
                if len(tokens) >= 3 and page.is_open(index) and _NAMES.issuperset(tokens):
                    yield page.claim(index, _LANGUAGES)
        yield from match_lines(page, self.patterns)


translate = Translate()
