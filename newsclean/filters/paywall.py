"""Notices that the rest is for subscribers (유료 기사).

    이 기사는 유료회원 전용기사입니다.          →  paywalled: True
    이 기사는 PRO 회원만 읽을 수 있어요 / 첫 달 100원에 모든 기사를 읽어 보세요 / 이미 회원이신가요? 로그인          →  the same
    ※ 무료로 공개된 기사입니다          →  (nothing)

Must never touch: articles about paid services: `신문사들이 유료 구독자 전용 기사를 늘린다.`, and such a notice quoted in one:
`이 신문의 기사는 유료 구독자에게만 공개됩니다라고 밝혔다.` Notices and buttons with a sentence below them are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import spell
from newsclean.filters.phrases import phrases
from newsclean.filters.surroundings import has_body_below
from newsclean.page import Page
from newsclean.record import Record

_WALL: Final = Rule("paywall/closed", "a notice that the rest is for subscribers", Label.PAYWALL, Edge.TAIL)
_BOX: Final = Rule("paywall/box", "an offer or a log-in beside such a notice", edge=Edge.WALL)
_BADGE: Final = Rule("paywall/badge", "a badge of paid or freed articles", edge=Edge.WALL)

# "이 기사는 유료회원 전용기사입니다", "이 콘텐츠는 프리미엄 구독자 전용입니다."; not "이 기사는 구독자 전용 서비스의 뒷이야기다."
_CLOSED: Final = re.compile(
    r"[※*\[]? ?(?:이|본|해당) (?:기사|콘텐츠|글|칼럼)(?:는|은) .{0,24}(?:유료|구독자|구독 회원|멤버십|프리미엄|회원)\s?.{0,12}"
    r"(?:전용|콘텐츠|기사|서비스)(?: ?(?:기사|콘텐츠))?(?:입니다|예요|이에요)?[.\]!]?"
)
_SUBJECTS: Final = ("기사는 ", "기사은 ", "콘텐츠는 ", "콘텐츠은 ", "글는 ", "글은 ", "칼럼는 ", "칼럼은 ")
# "전체 페이지를 읽으시려면 회원가입 및 로그인을 해주세요!", "기사 전문을 보시려면 구독이 필요합니다."
_TO_READ: Final = re.compile(
    r".{0,12}(?:전체|전문|나머지|기사|뒷부분|이후 내용)(?:를|을|은|는| 페이지를| 내용을| 기사를| "
    r"전문을)? ?.{0,10}(?:읽으시려면|보시려면|보려면|읽으려면|확인하려면) "
    r".{0,40}(?:로그인|구독|가입|결제|회원).{0,24}(?:세요|니다|십시오)[.!]?"
)
# "이 기사는 PRO 회원만 읽을 수 있어요", "이후 내용은 유료 구독자에게만 공개됩니다.", "기사 전문은 구독자만 볼 수 있습니다."
# not "이 신문의 기사는 유료 구독자에게만 공개됩니다라고 밝혔다.", "이 기사는 회원만 볼 수 있었다.", "나머지 자리는 회원만 앉을 수 있습니다."
_ONLY: Final = re.compile(
    r"[※*\[🔒 ]{0,4}(?:(?:이|본|해당|위) ?(?:기사|콘텐츠|글|칼럼)(?:의 (?:전문|나머지|뒷부분))?|(?:이후|나머지|이하)의? ?(?:내용|기사|글)|"
    r"(?:기사|글|칼럼)(?:의)? (?:전문|전체))(?:는|은) [^\"“”'‘’.]{0,30}(?:회원|구독자|독자|멤버십|멤버|가입자)"
    r"(?:님)?(?:만|에게만|께만|에 한해|에 한해서|만이) [^\"“”'‘’.]{0,24}(?:있습니다|있어요|됩니다|돼요|공개합니다|제공합니다)"
    r"(?:[.!] [^\"“”.]{4,50}(?:세요|니다|십시오))?[.!\]]{0,2}"
)
_MEMBERS: Final = ("원만 ", "자만 ", "님만 ", "만이 ", "버만 ", "십만 ", "게만 ", "께만 ", "에 한해")
"""Before what only they may do, one of these stands."""
# "로그인하고 이어 읽기", "구독하고 기사 전문 보기", "무료 가입 후 계속 읽기"; not "구독하고 메인에서 만나보세요!", "구독 후 기사보기"
_GO_ON: Final = re.compile(
    r"[🔒▶ ]{0,2}(?:[^\s.]{1,8} )?(?:로그인|구독|가입|결제)(?:을 )?(?:하고|하면| ?후) (?:(?:이|본) )?(?:기사 )?"
    r"(?:이어서?|계속(?:해서)?|전문|나머지)(?:을|를)? ?(?:읽기|보기|읽어 ?보세요|읽으세요|보세요)[.!>]?"
)
# "첫 달 100원에 모든 기사를 읽어 보세요", "월 4,900원으로 프리미엄 콘텐츠를 무제한 즐기세요"; not "월 4900원에 모든 기사를 볼 수 있다."
_OFFER: Final = re.compile(
    r"(?:첫 ?(?:한 ?)?(?:달|주|구독)|월|한 ?달|지금|단돈)[^.\"“]{0,20}(?:\d원|무료)[^.\"“]{0,30}(?:모든|무제한|프리미엄|유료)"
    r"[^.\"“]{0,24}(?:보세요|읽으세요|즐기세요|이용하세요|누리세요|읽기|보기)[.!]?"
)
# "이미 회원이신가요? 로그인", "이미 구독 중이신가요?"; not "이미 회원이신가요?”라고 그가 물었다."
_ALREADY: Final = re.compile(r"이미 (?:\S{1,8} )?(?:회원|구독자?|가입)(?: ?중)?이?(?:신가요|세요|하셨나요)\?(?: ?로그인(?:하기|하세요)?)?[ >]{0,2}")
_PARTS: Final[tuple[tuple[tuple[str, ...], re.Pattern[str], Rule], ...]] = (
    (tuple(spell("로그인|구독|가입|결제", "하고|하면| 후|후", " ")), _GO_ON, _WALL),
    (("원에 ", "원으로 ", "무료로 "), _OFFER, _BOX),
    (("신가요?", "이세요?", "셨나요?"), _ALREADY, _BOX),
)
"""What is found by its literals, and what it means."""
_NEAR: Final = 4
"""Lines between a notice and an offer beside it."""
# "한빛 PREMIUM9"; not "PREMIUM 좌석"
_BRANDED: Final = re.compile(r"\S{2,6} PREMIUM\d?")
_BADGES: Final = """
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
_HALF: Final = re.compile(r"(?:전체|기사|나머지|이후)(?: ?(?:페이지|전문|기사|내용))?(?:를|을) (?:계속 )?(?:읽으시려면|보시려면)")


@dataclass(frozen=True)
class Paywall(Record):
    """See the module."""

    name: str = "paywall"
    needs: tuple[str, ...] = (*_SUBJECTS, "려면", "PREMIUM", *_MEMBERS, *(each for literals, *_ in _PARTS for each in literals))
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
        yield from _boxes(page)
        for index in page.containing("PREMIUM"):
            if page.is_open(index) and _BRANDED.fullmatch(texts[index]):
                yield page.claim(index, _BADGE)


def _boxes(page: Page) -> Iterator[Claim]:
    """The notice in other words and the button under it, below the last sentence; what is offered, beside one of these."""
    texts, states = page.texts, page.states
    walls = [index for index, rule in _parts(page) if rule.name == _WALL.name and _is_last(page, index)]
    for index in page.document.containing_any(_MEMBERS):
        if not states[index] and len(texts[index]) <= 110 and _ONLY.fullmatch(texts[index]) and _is_last(page, index):
            walls.append(index)
    if not walls:
        return
    for index in sorted(walls):
        yield page.claim(index, _WALL, True)
    for index, rule in _parts(page):
        if rule.name == _BOX.name and any(abs(index - wall) <= _NEAR for wall in walls):
            yield page.claim(index, rule)


def _is_last(page: Page, index: int) -> bool:
    """No sentence of the article goes on below the line."""
    near = range(index + 1, min(index + 3, len(page.texts)))
    return not has_body_below(page, index) and not any(page.document.prose[i] and page.is_open(i) for i in near)


def _parts(page: Page) -> Iterator[tuple[int, Rule]]:
    for literals, regex, rule in _PARTS:
        for index in page.document.containing_any(literals):
            if page.is_open(index) and len(page.texts[index]) <= 60 and regex.fullmatch(page.texts[index]):
                yield index, rule


paywall = Paywall()
