"""Weather, horoscope, lottery, schedule and event widgets beside an article (오늘의 날씨, D-12, 백가람 오늘의 운세).

    서울 18.3℃ 맑음 미세먼지 보통 · D-12 2026 월드컵 · 제1120회 로또 당첨번호 · 오늘의 운세 바로가기   →  (nothing)

Must never touch: weather articles and horoscopes themselves (`서울 18도, 부산 20도`, `쥐띠 48년생 …`), `D-12를 앞두고`,
a heading such as `오늘의 날씨` over its own article. So nothing counts between two sentences of the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.phrases import Pattern, literals_of, phrases
from newsclean.filters.surroundings import has_body_above, has_body_below
from newsclean.page import Page
from newsclean.record import Record

_WIDGET: Final = Rule("side_widgets/widget", "a weather, horoscope or event widget", edge=Edge.WALL)

_PHRASES: Final = """
오늘의 날씨 바로가기
날씨 더보기
오늘의 운세 보기
오늘의 운세 바로가기
오늘의 운세 더보기
무료 운세
운세 더보기
편성표 바로가기
편성표 전체보기
로또 당첨번호 조회
토정비결 바로가기
"""
# "서울 18.3℃ 맑음 미세먼지 보통", "18.3℃ 구름많음", "구름많음제주 6.8℃", "부산 21℃"; not "서울 18.3℃ 안팎으로 오른다"
_WEATHER: Final = re.compile(
    r"(?:맑음|흐림|구름 ?많음|구름 ?조금|비|눈|박무|소나기|안개|연무)?(?:[가-힣]{2,4} ?)?-?\d{1,2}(?:\.\d)? ?(?:℃|°C|°|도C) ?(?:맑음|흐림|구름 ?많음|구름 ?조금|비|눈|박무|소나기|안개|연무)?"
    r"(?: ?[/·,]? ?(?:초?미세먼지|오존|자외선)(?: ?농도)? ?(?:좋음|보통|나쁨|매우 ?나쁨)?){0,3}"
)
# "D-12 2026 월드컵", "D-3"; not "D-12를 앞두고"
_COUNTDOWN: Final = re.compile(r"D-\d{1,3}(?: [\w가-힣·]+){0,4}")


_PATTERNS: Final = (
    Pattern(_WIDGET, _WEATHER, literal="℃", longest=40),
    Pattern(_WIDGET, _WEATHER, literal="°", longest=40),
    Pattern(_WIDGET, _COUNTDOWN, first="D", literal="D-", longest=30),
)


@dataclass(frozen=True)
class SideWidgets(Record):
    """See the module."""

    name: str = "side_widgets"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_WIDGET, _PHRASES))
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        for index, rule in page.hits.get(self.name, ()):
            if page.is_open(index):
                yield page.claim(index, rule)
        for pattern in self.patterns:
            for index in page.containing(pattern.literal):
                text = page.texts[index]
                if not text.startswith(pattern.first) or not page.is_open(index) or not pattern.matches(text):
                    continue
                if has_body_above(page, index) != has_body_below(page, index):
                    yield page.claim(index, pattern.rule)


side_widgets = SideWidgets()
