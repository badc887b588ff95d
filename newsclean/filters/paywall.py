"""Notices that the rest is for subscribers (유료 기사).

    이 기사는 유료회원 전용기사입니다.          →  paywalled: True
    ※ 무료로 공개된 기사입니다          →  (nothing)

Must never touch: articles about paid services: `신문사들이 유료 구독자 전용 기사를 늘린다.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import phrases
from newsclean.page import Page

_WALL = Rule("paywall/closed", "a notice that the rest is for subscribers", Label.PAYWALL, Edge.TAIL)
_BADGE = Rule("paywall/badge", "a badge of paid or freed articles", edge=Edge.WALL)

# "이 기사는 유료회원 전용기사입니다", "이 콘텐츠는 프리미엄 구독자 전용입니다."; not "이 기사는 구독자 전용 서비스의 뒷이야기다."
_CLOSED = re.compile(
    r"[※*\[]? ?(?:이|본|해당) (?:기사|콘텐츠|글|칼럼)(?:는|은) .{0,24}(?:유료|구독자|구독 회원|멤버십|프리미엄|회원)\s?.{0,12}"
    r"(?:전용|콘텐츠|기사|서비스)(?: ?(?:기사|콘텐츠))?(?:입니다|예요|이에요)?[.\]!]?"
)
_SUBJECTS = ("기사는 ", "기사은 ", "콘텐츠는 ", "콘텐츠은 ", "글는 ", "글은 ", "칼럼는 ", "칼럼은 ")
# "전체 페이지를 읽으시려면 회원가입 및 로그인을 해주세요!", "기사 전문을 보시려면 구독이 필요합니다."
_TO_READ = re.compile(
    r".{0,12}(?:전체|전문|나머지|기사|뒷부분|이후 내용)(?:를|을|은|는| 페이지를| 내용을| 기사를| "
    r"전문을)? ?.{0,10}(?:읽으시려면|보시려면|보려면|읽으려면|확인하려면) "
    r".{0,40}(?:로그인|구독|가입|결제|회원).{0,24}(?:세요|니다|십시오)[.!]?"
)
# "한빛 PREMIUM9"; not "PREMIUM 좌석"
_BRANDED = re.compile(r"\S{2,6} PREMIUM\d?")
_BADGES = """
※ 무료로 공개된 기사입니다
※ 무료로 공개된 기사입니다.
유료콘텐츠
유료 콘텐츠 서비스
회원용
회원용 콘텐츠
프리미엄 콘텐츠
구독자 전용
유료회원 전용
회원 전용
"""

# the first half of such a notice: "전체 페이지를 읽으시려면"
_HALF = re.compile(r"(?:전체|기사|나머지|이후)(?: ?(?:페이지|전문|기사|내용))?(?:를|을) (?:계속 )?(?:읽으시려면|보시려면)")


@dataclass(frozen=True)
class Paywall:
    """See the module."""

    name: str = "paywall"
    needs: tuple[str, ...] = (*_SUBJECTS, "려면", "PREMIUM")
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_BADGE, _BADGES))

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        for index, rule in page.hits.get(self.name, ()):
            if page.is_open(index):
                yield page.claim(index, rule)
        for index in page.document.containing_any(_SUBJECTS):
            if len(texts[index]) <= 90 and page.is_open(index) and _CLOSED.fullmatch(texts[index]):
                yield page.claim(index, _WALL, True)
        for index in page.containing("려면"):
            text = texts[index]
            if len(text) <= 90 and page.is_open(index) and (_TO_READ.fullmatch(text) or _HALF.fullmatch(text)):
                yield page.claim(index, _WALL, True)
        for index in page.containing("PREMIUM"):
            if page.is_open(index) and _BRANDED.fullmatch(texts[index]):
                yield page.claim(index, _BADGE)


paywall = Paywall()
