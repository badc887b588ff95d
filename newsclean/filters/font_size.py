"""Font-size widgets (글자크기 조절).

    • 가장작게 / • 작게 / • 기본 / • 크게 / • 가장크게        →  (nothing)
    가- 가+          본문 글씨 줄이기          글자크기 설정

Must never touch: a lone `가` in lyrics or a 한글 lesson inside the body, `기본` or `크게` in prose, and sentences
such as `글씨를 크게 쓰라고 했다.` Ambiguous words count only in the company of the widget's other words.
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

_CONTROL: Final = Rule("font_size/control", "a control that changes the size of the letters", edge=Edge.WALL)
_AMID: Final = Rule("font_size/amid", "a control that some pages print between paragraphs", edge=Edge.INSIDE)
_STEP: Final = Rule("font_size/step", "one step of a font-size control, beside its other steps", edge=Edge.WALL)

_SAMPLE_TEXT: Final = Rule("font_size/sample", "a sentence to try the size on, below the control", edge=Edge.WALL)

_SURE: Final = """
가장작게
가장크게
작게보기
크게보기
기본크기
글자크기
글자크기 조절
글자크기 조절하기
글자크기 설정
글자크기 변경
글자크기 변경하기
글자크기 조정
글자 크기 조정하기
이 글자크기로 변경됩니다.
파란원을 좌우로 움직이시면 글자크기가 변경 됩니다.
글자 크기 크게
글자 크기 작게
글자크기확대
글자크기축소
글자크게
글자작게
글씨크기
글씨크기 조절
글씨크기 조절하기
글씨 크게보기
글씨 작게보기
글씨키우기
글씨줄이기
글꼴 키우기
글꼴 줄이기
글꼴 크게
글꼴 작게
글꼴 크기
글꼴 크기 조절
본문 글씨 키우기
본문 글씨 줄이기
본문 글자 크기 조정
본문 글자크기 조정
폰트 크게
폰트 작게
폰트 크기
확대하기
축소하기
가+
가-
가 +
가 -
가+가-
가- 가+
가−
"""
_AMONG: Final = """
텍스트 크기 조정
텍스트 크기 조절
텍스트 크기 변경
"""
# Ordinary words: a widget only next to another step of it
_STEPS: Final = """
가
가 가
가 가 가
가 가 가 가
가 가 가 가 가
작게
크게
기본
보통
아주 작게
아주 크게
매우 작게
매우 크게
가나다라마
가나다라마바사
크기
"""
# "가 1단계", "폰트 3단계 16px", "가4단계 아주크게"; not "3단계 접종", "가 1단계 통과"
_STEPPED: Final = re.compile(r"(?:가|폰트|글자크기)\s*[1-7]단계(?:\s*\d{1,2}px)?(?:\s?(?:아주|매우|가장|최대|최소)?\s?(?:작게|크게|보통|기본))?")
# "(예시) 오늘의 소식을 눈이 편한 크기로 읽어 보세요."; not "(예시) 1번 문항"
_SAMPLE: Final = re.compile(r"\(예시\) .{8,260}(?:세요|니다)\.?")
# "기사의 본문 내용은 이 글자크기로 변경됩니다."; not "글자크기로 변경됩니다" in prose
_MODAL: Final = re.compile(r"기사의 본문 내용은 이 글자\s?크기로 변경됩니다\.?(?: ?\(본문\))?(?: 가)*")


_PATTERNS: Final = (
    Pattern(_CONTROL, _STEPPED, literal="단계", first="가폰글"),
    Pattern(_CONTROL, _MODAL, literal="기사의 본문 내용은"),
)


@dataclass(frozen=True)
class FontSize(Record):
    """See the module."""

    name: str = "font_size"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_CONTROL, _SURE) | phrases(_AMID, _AMONG) | phrases(_STEP, _STEPS))
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        found = page.hits.get(self.name, ())
        controls = [index for index, rule in found if rule.name == _CONTROL.name]
        steps = {index for index, rule in found if rule.name == _STEP.name}
        for index in controls:
            if page.is_open(index):
                yield page.claim(index, _CONTROL)
        for index, rule in found:
            if rule.name == _AMID.name and page.is_open(index):
                yield page.claim(index, _AMID)
        for first, last in _runs(steps):
            if _in_company(page, first, last):
                for index in filter(page.is_open, range(first, last + 1)):
                    yield page.claim(index, _STEP)
        for index in controls:
            below = index + 1
            if below < len(texts) and texts[below][0] == "(" and page.is_open(below) and _SAMPLE.fullmatch(texts[below]):
                yield page.claim(below, _SAMPLE_TEXT)
        yield from match_lines(page, self.patterns)


def _runs(steps: set[int]) -> Iterator[tuple[int, int]]:
    """The first and the last line of each run."""
    for first in sorted(steps):
        if first - 1 not in steps:
            last = first
            while last + 1 in steps:
                last += 1
            yield first, last


def _in_company(page: Page, top: int, bottom: int) -> bool:
    """A run of steps stands directly beside other furniture. A poem does not."""
    if bottom == top and len(page.texts[top]) < 3:
        return top > 0 and page.is_closed(top - 1) and bottom + 1 < len(page.texts) and page.is_closed(bottom + 1)
    return (top > 0 and page.is_closed(top - 1)) or (bottom + 1 < len(page.texts) and page.is_closed(bottom + 1))


font_size = FontSize()
