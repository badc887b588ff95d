"""Subscription calls, newsletters, links to the outlet's home page, app advertisements.

    ▶ 네이버에서 한빛일보를 구독하세요          뉴스레터 신청          한빛일보 앱 다운로드          →  (nothing)

The lines with ▶ whose texts change every week are the business of `promo_lines`. Must never touch: `구독` in prose
(`구독 서비스를 시작했다.`), a speaker's call (`많이 구독해주세요.`), the name of an app.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines, match_phrases, phrases
from newsclean.korean.names import is_outlet
from newsclean.page import Page
from newsclean.record import Record

_CALL: Final = Rule("promos/subscribe", "a call to subscribe or follow", edge=Edge.WALL)
_CARD: Final = Rule("promos/card", "a portal's call to subscribe to the outlet whose article it shows", Label.PUBLISHER, Edge.WALL)
_OWN: Final = Rule("promos/outlet", "a call to subscribe to the outlet at a portal", Label.PUBLISHER, Edge.WALL)
_LETTER: Final = Rule("promos/newsletter", "a newsletter's sign-up", edge=Edge.WALL)
_HOME_LINK: Final = Rule("promos/home", "a link to the outlet's home page", edge=Edge.WALL)
_APP: Final = Rule("promos/app", "an advertisement of the outlet's app", edge=Edge.WALL)

_CALLS: Final = """
구독하기
구독 하기
구독중
구독 중
구독취소
구독 취소
구독 해지
구독신청
구독 신청
구독신청하기
구독 이벤트
구독하고 메인에서 바로 만나보세요!
구독하고 메인에서 만나보세요!
언론사 구독하기
채널 구독하기
채널 추가
채널추가
친구추가
팔로우
팔로우하기
팔로잉
기자 구독
기자구독
기자 구독하기
기자 구독 후 기사보기
구독 없이 계속 보기
구독 좋아요
구독 알림설정
알림받기
알림 받기
알림 설정
알림설정
응원하기
후원하기
기사 후원하기
정기구독
정기구독 신청
신문구독
신문 구독
신문구독신청
종이신문 구독
카카오톡 채널 추가
유튜브 구독
유튜브 구독하기
"""
_LETTERS: Final = """
뉴스레터
뉴스레터 신청
뉴스레터 신청하기
뉴스레터 구독
뉴스레터 구독하기
뉴스레터 구독신청
뉴스레터 구독 신청
뉴스레터 받기
이메일 주소를 입력
이메일 주소를 입력하세요
이메일 주소를 입력해주세요
이메일 주소
무료 구독하기
Newsletter
"""
_APPS: Final = """
앱 다운로드
앱 다운받기
앱다운로드
앱 설치
앱 설치하기
앱으로 보기
앱에서 보기
앱으로 편하게 보기
앱 소개
모바일 앱
App Store
Google Play
GooglePlay
AppStore
앱스토어
구글플레이
"""
_PLATFORM: Final = re.compile(
    r"(?:네이버|다음|Daum|Naver|NAVER|카카오|카톡|유튜브|YouTube|Youtube|구글|페이스북|인스타그램|텔레그램|채널|뉴스레터|포털|"
    r"앱|트위터|밴드)"
)
# "▶ 네이버에서 한빛TV를 구독하세요", "누리뉴스 구독하고 메인에서 바로 만나보세요!", "▷ 유튜브, 네이버에서도 한빛뉴스를
# 구독해주세요!"
# not "많이 구독해주세요." said in an interview, "그는 채널을 구독하기 시작했다."
_SUBSCRIBE: Final = re.compile(
    r"[▶▷☞※◆■★♥\[( ]{0,3}[^.\"“]{0,70}?(?:구독(?:하기|하세요|해 ?주세요|해 ?보세요|하고 .{2,30}|\s?클릭|신청)|채널 "
    r"추가(?:하기|하세요)?|친구 ?추가(?:하기|하세요)?|팔로우(?:하기|하세요)|"
    r"만나보세요|확인해보세요|받아보세요)[ !~.\])>☞▶]{0,4}(?:\(모바일\)|\[?구독 클릭\]?|https?://\S{4,80}|클릭)?[ !\])>]{0,3}"
)
# "7시 뉴스레터 구독하기 ☞https://…", "[누리 고품격 뉴스레터, 원클릭으로 구독하세요]"
_NEWSLETTER: Final = re.compile(
    r"[▶▷☞※\[( ]{0,3}[^.\"“]{0,50}뉴스레터[^.\"“]{0,40}(?:구독|신청|받아보)"
    r"[^.\"“]{0,12}[\])!]{0,2} ?(?:[☞▶→] ?)?(?:https?://\S{4,120})?[\])]{0,2}"
)
# "한빛뉴스 모바일앱 다운받기", "앱 소개누리뉴스 모바일앱 다운받기"; not "앱을 다운받기 전에"
_DOWNLOAD: Final = re.compile(
    r"[▶▷☞※\[( ]{0,3}[^.\"“]{0,40}(?:앱|APP|App|어플)[^.\"“]{0,16}(?:다운받기|다운로드|내려받기|설치하기|편하게 보세요|"
    r"바로가기)[ !\])>]{0,3}"
)
# "스포츠한빛 구독하기", "누리경제 네이버 채널 구독", "한빛일보 채널 구독 / 뉴스스탠드 구독"; not "그가 신문 구독"
_BUTTON: Final = re.compile(
    r"[^\s.,\"“]{2,12}(?: [^\s.,\"“]{2,10})? 구독하기|(?:[^\s.,\"“]{2,12} )?(?:네이버 |카카오 |다음 )?채널 "
    r"구독(?: ?/ ?뉴스스탠드 구독)?|뉴스스탠드 구독"
)
# "▶ 한빛일보 홈 바로가기", "[누리경제 바로가기]", "한빛타임스 홈페이지 바로가기"; not "누리집 바로가기 메뉴를"
_HOME: Final = re.compile(r"(?:[▶▷☞\[(] ?)?[^\s.\"“]{2,12}(?: (?:홈|홈페이지|사이트|뉴스|공식 ?홈페이지))? ?바로가기[\])]?")
# "가람코리아 구독하고 메인에서 바로 만나보세요!"; not "지금 구독하고 …"
_NAMED: Final = re.compile(r"(?!지금|채널|언론사|네이버|오늘|매일|뉴스 )(?P<outlet>[가-힣A-Za-z0-9]{2,12}) 구독하고 메인에서 ")
# "▶ 네이버에서 한빛일보 구독하기"; not "네이버에서 구독하기", "네이버 채널 구독하기"
_AT_PORTAL: Final = re.compile(r"[▶▷☞※★♥\[( ]{0,3}(?:네이버|다음|카카오)(?:\s?(?:뉴스|채널|모바일|메인))?(?:에서|으로)? (?P<outlet>[가-힣A-Za-z0-9]{3,12}?)[을를]? (?:뉴스 )?(?:채널 )?구독")
# "최신 유행 총집결 #한빛(클릭!)"; not "버튼을 클릭"
_CLICK: Final = re.compile(r"[^.\"“]{4,60}[(\[]클릭!?[)\]]")


_CALL_WORDS: Final = ("구독", "추가", "팔로우", "보세요")
"""One of them stands in every call to subscribe."""


_PATTERNS: Final = (
    Pattern(_LETTER, _NEWSLETTER, literal="뉴스레터", longest=160),
    Pattern(_CALL, _BUTTON, literal="구독", longest=40),
    Pattern(_HOME_LINK, _HOME, literal="바로가기", longest=34),
    Pattern(_CALL, _CLICK, literal="클릭", longest=70),
    Pattern(_APP, _DOWNLOAD, literal="다운", longest=60),
    Pattern(_APP, _DOWNLOAD, literal="앱", longest=60),
)


@dataclass(frozen=True)
class Promos(Record):
    """See the module."""

    name: str = "promos"
    exact: dict[str, Rule] = field(
        default_factory=lambda: phrases(_CALL, _CALLS) | phrases(_LETTER, _LETTERS) | phrases(_APP, _APPS)
    )
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS, *_CALL_WORDS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, states, document = page.texts, page.states, page.document
        yield from match_phrases(page, self.name)
        yield from match_lines(page, self.patterns)
        for literal in _CALL_WORDS:
            for index in document.containing(literal):
                if not states[index] and len(texts[index]) < 110 and _is_call(texts[index]):
                    named = _NAMED.match(texts[index])
                    if named is not None:
                        yield page.claim(index, _CARD, named["outlet"])
                    elif (own := _AT_PORTAL.match(texts[index])) is not None and is_outlet(own["outlet"]):
                        yield page.claim(index, _OWN, own["outlet"])
                    else:
                        yield page.claim(index, _CALL)


def _is_call(text: str) -> bool:
    """A whole line that calls to subscribe: with a mark in front, or naming a platform and not ending like a sentence."""
    marked = text[0] in "▶▷☞※★♥["
    if text[0] in "\"“'‘" or (text[-1] == "." and not marked) or not _SUBSCRIBE.fullmatch(text):
        return False
    return marked or _PLATFORM.search(text) is not None or "메인에서" in text or "언론사" in text


promos = Promos()
