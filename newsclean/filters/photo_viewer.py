"""Photo viewers: zoom labels, slide counters, `Previous Next`.

    이미지 확대보기 / ▲ 12일 시민들이 …          →  ▲ 12일 시민들이 …
    Previous Next          1 / 5  (beside viewer words only)

Must never touch: `사진` and `이미지` in prose, scores and fractions such as `1/8` in a table or a body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines, phrases
from newsclean.page import Page
from newsclean.record import Record

_ZOOM: Final = Rule("photo_viewer/zoom", "a label that enlarges the picture below", edge=Edge.INSIDE)
_SLIDES: Final = Rule("photo_viewer/slides", "a control of a picture slide show", edge=Edge.INSIDE)
COUNTER: Final = Rule("photo_viewer/counter", "which picture of how many, beside the viewer's words", edge=Edge.INSIDE)

_ZOOMS: Final = """
이미지 확대보기
이미지 확대
이미지 확대하기
이미지확대
이미지 크게보기
이미지 크게 보기
이미지 원본보기
이미지 보기
이미지 닫기
사진 확대
사진확대
사진 확대보기
사진 확대하기
사진 크게보기
사진 크게 보기
사진크게보기
사진 원본보기
사진 더보기
사진 전체보기
그래픽 확대
그래픽 크게보기
클릭하면 확대됩니다
클릭하시면 확대됩니다
클릭하면 크게 볼 수 있습니다
클릭하시면 원본 보기가 가능합니다
클릭하시면 크게 볼 수 있습니다
원본 이미지 보기
큰 이미지 보기
큰 사진 보기
관련 사진 보기
확대 이미지 보기
[사진]
"""
_SLIDE_WORDS: Final = """
Previous Next
Previous
Next
이전 사진
다음 사진
이전사진
다음사진
이전 이미지
다음 이미지
이전 이미지 다음 이미지
이전 사진 다음 사진
이전 슬라이드
다음 슬라이드
이전슬라이드
다음슬라이드
슬라이드 정지
슬라이드 재생
포토슬라이드
포토 슬라이드
포토뷰어
포토 뷰어
갤러리 보기
갤러리 닫기
이미지 슬라이드
Slide
"""
# "포토슬라이드 (1/)", "포토 슬라이드 3 / 5"; not "슬라이드 3장을 준비했다"
_SHOW: Final = re.compile(r"포토 ?(?:슬라이드|뷰어) ?\(?\d{1,3} ?/ ?\d{0,3}\)?")
# "1 / 5", "3/12"; not "1/2컵"
_FRACTION: Final = re.compile(r"\d{1,3} ?/ ?\d{0,3}")


_PATTERNS: Final = (Pattern(_SLIDES, _SHOW, literal="슬라이드"), Pattern(_SLIDES, _SHOW, literal="뷰어"))


def is_counter(text: str) -> bool:
    """`1 / 5`: which picture of how many, if it stands beside a picture's words.

    >>> is_counter("1 / 5"), is_counter("1/5 크기")
    (True, False)
    """
    return len(text) < 9 and text[0].isdigit() and _FRACTION.fullmatch(text) is not None


@dataclass(frozen=True)
class PhotoViewer(Record):
    """See the module."""

    name: str = "photo_viewer"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_ZOOM, _ZOOMS) | phrases(_SLIDES, _SLIDE_WORDS))
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        found = [*page.hits.get(self.name, ())]
        claims = [page.claim(index, rule) for index, rule in found if page.is_open(index)]
        claims += match_lines(page, self.patterns)
        yield from claims
        lines = {page.document.line_at(claim.start) for claim in claims}
        for index in lines:
            for other in (index - 1, index + 1):
                if 0 <= other < len(page.texts) and other not in lines and page.is_open(other) and is_counter(page.texts[other]):
                    yield page.claim(other, COUNTER)


photo_viewer = PhotoViewer()
