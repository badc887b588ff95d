"""Notices of the page as a program: cookies, browser and player faults, toasts, template and script residue.

    기사 URL이 복사되었습니다.          Your browser does not support the audio element.          →  (nothing)
    // flash 오류를 우회하기 위한 함수 추가          '; rptHeader += '          {{ title }}          →  (nothing)

Must never touch: an article that quotes a dialog (`'삭제하시겠습니까?'라는 문구가 표시됐다고 했다.`) or shows code in a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.phrases import Pattern, each_of, literals_of, match_all, phrases
from newsclean.page import Page
from newsclean.record import Record

_TOAST: Final = Rule("notices/toast", "a message of a pop-up", edge=Edge.WALL)
_LAYER: Final = Rule("notices/layer", "the frame of a pop-up", edge=Edge.WALL)
_BROWSER: Final = Rule("notices/browser", "a notice about the browser", edge=Edge.WALL)
_COOKIE: Final = Rule("notices/cookie", "a cookie or privacy notice", edge=Edge.WALL)
_CODE: Final = Rule("notices/code", "a piece of script or template", edge=Edge.INSIDE)

_OFFICIAL: Final = Rule("notices/official", "a government says that the site is its own", edge=Edge.WALL)

_OFFICIALS: Final = """
이 누리집은 대한민국 공식 전자정부 누리집입니다.
이 누리집은 대한민국 공식 전자정부 누리집입니다
공식 누리집 주소 확인하기
"""
_TOASTS: Final = """
기사 URL이 복사되었습니다.
기사 URL이 복사되었습니다
URL이 복사되었습니다.
URL이 복사되었습니다
URL 복사가 완료되었습니다.
주소가 복사되었습니다.
주소가 복사되었습니다
링크가 복사되었습니다.
링크가 복사되었습니다
클립보드에 복사되었습니다.
클립보드에 복사되었습니다
북마크 되었습니다.
등록이 완료되었습니다.
등록되었습니다.
삭제되었습니다.
저장되었습니다.
신고가 접수되었습니다.
구독이 완료되었습니다.
구독 되었습니다.
구독이 취소되었습니다.
삭제하시겠습니까?
등록하시겠습니까?
신고하시겠습니까?
정말 삭제하시겠습니까?
취소하시겠습니까?
구독을 취소하시겠습니까?
아니오 네
네 아니오
확인 취소
취소 확인
잘못된 접근입니다.
잠시만 기다려주세요.
잠시만 기다려 주세요.
잠시 후 다시 시도해주세요.
잠시 후 다시 시도해 주세요.
일시적인 오류가 발생했습니다.
Loading...
Loading
로딩중
로딩 중
로딩중입니다.
"""
_LAYERS: Final = """
닫기
창닫기
창 닫기
팝업 닫기
팝업닫기
레이어 닫기
레이어닫기
메뉴 닫기
메뉴닫기
메뉴 열기
메뉴열기
전체 메뉴 레이어 보기
전체 메뉴 레이어 닫기
전체메뉴 닫기
전체메뉴닫기
전체메뉴 열기
전체메뉴 보기
전체메뉴
전체 메뉴
전체메뉴보기
X 닫기
닫기 X
오늘 하루 보지 않기
오늘 하루 열지 않기
오늘 하루 이 창을 열지 않음
오늘하루 열지않기
다시 보지 않기
7일간 보지 않기
하루동안 보지 않기
PIP 닫기
뒤로가기
이전 페이지로
화면 닫기
펼치기
접기
펼치기/접기
더보기 닫기
Close
CLOSE
close
"""
# "배너 닫기", "시청자 참여 리스트 닫기", "공유 레이어 열기"; not "회사 문 닫기", "마음 열기"
_CLOSE: Final = re.compile(
    r"(?:[^\s.,]{1,8} ){0,3}(?:배너|팝업|레이어|메뉴|검색|공유|리스트|목록|댓글|광고|창|안내|툴팁|설정|자막|이미지|사진|"
    r"갤러리|번역|요약|음성|뷰어|플레이어|PIP|알림|로그인)"
    r" ?(?:닫기|열기|접기|펼치기|숨기기)"
)
# "원하는 곳에 붙여넣기(Ctrl+V)해주세요."
_PASTE: Final = re.compile(r".{0,40}\(?Ctrl ?\+ ?V\)?.{0,24}")
_COOKIES: Final = """
본 사이트는 쿠키를 사용합니다
본 사이트는 쿠키를 사용합니다.
쿠키 설정
쿠키 정책
모든 쿠키 허용
모두 허용
동의하고 계속
Accept all cookies
Accept All
Cookie Settings
Cookie Policy
Privacy Policy
"""
# "Your browser does not support the audio element."; "브라우저가 video 태그를 지원하지 않습니다"
_UNSUPPORTED: Final = re.compile(
    r"Your browser does not support .{3,60}|(?:이 |사용하시는 |현재 )?브라우저(?:가|는|에서는?) .{0,30}(?:지원하지 않습니다|"
    r"지원되지 않습니다)\.?"
    r"|.{0,24}브라우저에서만 (?:사용|이용)(?:하실 수 있습니다|이 가능합니다| 가능합니다|할 수 있습니다)\.?"
)
# "라이브리 댓글 작성을 위해 JavaScript를 활성화 해주세요."
# "현재 브라우저 버전에서는 서비스가 원활하지 않습니다.", "아래 버튼을 클릭하셔서 브라우저 업그레이드(설치) 해주시기 바랍니다."
_UPGRADE: Final = re.compile(
    r"(?:현재|이|사용 ?중인|사용하시는) (?:[^\s.]{2,10} )?브라우저.{0,40}(?:않습니다|바랍니다|권장합니다|주세요)\.?"
    r"|(?:죄송하지만 )?다른 브라우저를 (?:사용|이용)(?:하여|해) ?(?:주십시오|주세요|주시기 바랍니다)\.?"
    r"|.{0,24}브라우저 (?:업그레이드|업데이트|버전).{0,8}(?:설치|다운로드|권장|안내).{0,24}"
)
_SCRIPT_OFF: Final = re.compile(r".{0,30}(?:JavaScript|자바스크립트)(?:를|가|를 사용) .{0,20}(?:활성화|사용|허용).{0,20}")
# "어도비 플래시 플레이어 서비스 종료에 따라 …"; "읽어주기 기능은 크롬기반의"
_PLAYER: Final = re.compile(
    r"(?:어도비 )?플래시 플레이어 (?:서비스|지원) 종료.{0,80}|읽어주기 기능은 크롬 ?기반의(?: 브라우저에서만.{0,24})?"
)
# "Internet Explorer 지원 종료 안내", "크롬, 엣지 등 최신 브라우저에 최적화되어 있습니다."
_OPTIMISED: Final = re.compile(
    r"(?:Internet Explorer|인터넷 ?익스플로러|IE)\S{0,3} (?:지원|서비스).{0,16}(?:안내|종료)|[^.]{0,30}브라우저에 최적화되어 "
    r"있습니다\.?"
)
# "개인정보 수집 및 이용에 동의해 주세요.", "이야기를 실시간으로 팔로우하세요."
_CONSENT: Final = re.compile(r"개인정보 수집 ?(?:및|·) ?이용에 .{0,20}동의.{0,20}|이야기를 실시간으로 팔로우하세요\.?")
# "본 사이트는 더 나은 서비스를 위해 쿠키를 사용합니다 동의"
# "We use cookies to improve your experience. …", "계속 이용하면 쿠키 사용에 동의하는 것으로 봅니다."; not "쿠키 사용에 동의한 것으로 본다고 밝혔다."
_COOKIE_TEXT: Final = re.compile(
    r"(?:본|이|저희) (?:웹 ?)?사이트(?:는|에서는) .{0,80}쿠키를 .{2,60}|(?:We|(?:This|Our) (?:web)?site) uses? cookies\b.{0,160}\b(?:experience|consent|you agree|our services?)\b.{0,120}"
    r"|(?:(?:이|본) 사이트를 )?(?:계속 )?(?:이용|사용|방문|탐색)하(?:시)?면 [^.\"“]{0,30}쿠키[^.\"“]{0,20}(?:사용|수집|동의)[^.\"“]{0,30}"
    r"(?:봅니다|간주(?:됩|합)니다|것입니다)\.?"
)
# "// flash 오류를 우회하기 위한 함수 추가", "function _flash_removeCallback() {}", "$(document).ready(function(){"
_JS: Final = re.compile(
    r"// ?flash .{2,40}?(?: function \w* ?\([^)]{0,60}\) ?\{[^가-힣]{0,80})?|(?:// ?)?function \w* ?\([^)]{0,60}\) ?\{.{0,80}|\$\((?:document|function|['\"]).{0,120}"
    r"|(?:var|let|const) [\w$]{1,40} ?= ?.{0,120};?|window\.[\w.]{2,60}.{0,80}|document\.\w{3,30}.{0,100}"
    r"|googletag\..{2,100}|gtag\(.{2,100}|\(adsbygoogle.{0,100}|'; ?\w{2,30} ?\+= ?'.{0,40}|\}\)?;?(?:\)\(\);?)?|\};? ?else ?\{"
)
# "[[_RELATED_ARTICLE_]]", "{{ title }}", "photo big-->", "--> 가 --> 가 가 -->", "endif", "<%@ page … %>", "[IMG1]"
_TEMPLATE: Final = re.compile(
    r"\[\[_?[A-Z_]{3,40}\]\]|\{\{.{0,60}\}\}|\{%.{0,60}%\}|.{0,24}-->|<!--.{0,100}|(?:<!\[)?(?:end)?if(?:\]>?)?|<%.{0,300}%>"
    r"|\[IMG ?\d{1,3}\]|supportEmptyPara|article_split|-->.{0,24}|<!\[CDATA\[.{0,40}|\]\]>"
)
# "주소복사가 완료되었습니다", "기사 링크가 클립보드에 복사되었습니다."; not "댓글이 삭제되었습니다", "주소가 등록되었습니다만"
_DONE: Final = re.compile(
    r"(?:(?:현재|해당|이|기사|뉴스|페이지|단축) ?){0,3}(?:주소|링크|[Uu][Rr][Ll]|북마크|스크랩|클립보드|즐겨찾기|알림 ?설정|구독 ?설정)(?:이|가|을|를|은|는|에|으로)? ?"
    r"(?:클립보드에 ?)?(?:복사|저장|등록|추가|해제|취소|신청|설정)?(?:이|가)? ?(?:성공적으로 ?|정상적으로 ?)?(?:완료)?되었습니다[.!]?"
)
# "설정을 저장하시겠습니까?", "뷰어를 설치하러 가시겠습니까?"; not "꼭 가시겠습니까?", "“댓글을 삭제하시겠습니까?”라는"
_SURE: Final = re.compile(
    r"(?:(?:\S{1,8} )?(?:설정|댓글|기사|게시물|글|알림|구독|북마크|스크랩|파일|앱|프로그램|플레이어|뷰어|전용 뷰어))?(?:을|를)? ?"
    r"(?:저장|삭제|설치|로그아웃|해지|초기화|다운로드|구독|신고)(?:하러 가|하)시겠습니까\?"
)

_JS_MARKS: Final = (
    "flash ", "function ", "$(", "var ", "let ", "const ", "window.", "document.", "googletag.", "gtag(", "(adsbygoogle", "';", "}",
)  # fmt: skip
_TEMPLATE_MARKS: Final = ("[[", "{{", "{%", "-->", "<!", "if", "<%", "[IMG", "supportEmptyPara", "article_split", "]]>")
"""What a piece of script or template must hold, one of them for each way it may look."""


_PATTERNS: Final = (
    Pattern(_LAYER, _CLOSE, literal="닫기", longest=30),
    Pattern(_LAYER, _CLOSE, literal="열기", longest=30),
    *each_of(_BROWSER, _PLAYER, "플래시 플레이어 ", "읽어주기 기능은 ", longest=120),
    *each_of(_BROWSER, _OPTIMISED, "Explorer", "익스플로러", "IE", "브라우저", first="I인", longest=60),
    *each_of(_COOKIE, _CONSENT, "개인정보 수집", "실시간으로 팔로우", longest=70),
    *each_of(_CODE, _JS, *_JS_MARKS, longest=200),
    *each_of(_CODE, _TEMPLATE, *_TEMPLATE_MARKS, first="[{<-s]aei", longest=320),
    Pattern(_TOAST, _PASTE, literal="Ctrl", longest=90),
    Pattern(_TOAST, _DONE, literal="되었습니다", longest=40),
    Pattern(_TOAST, _SURE, literal="시겠습니까?", longest=30),
    Pattern(_BROWSER, _UNSUPPORTED, literal="rowser", longest=90),
    Pattern(_BROWSER, _UNSUPPORTED, literal="브라우저", longest=90),
    Pattern(_BROWSER, _UPGRADE, literal="브라우저", longest=80),
    Pattern(_BROWSER, _OPTIMISED, literal="브라우저", longest=70),
    Pattern(_BROWSER, _SCRIPT_OFF, literal="JavaScript", longest=90),
    Pattern(_BROWSER, _SCRIPT_OFF, literal="자바스크립트", longest=70),
    *each_of(_COOKIE, _COOKIE_TEXT, "쿠키", "cookies", longest=240),
    Pattern(_CODE, _TEMPLATE, literal="-->", longest=60),
)


@dataclass(frozen=True)
class Notices(Record):
    """See the module."""

    name: str = "notices"
    exact: Mapping[str, Rule] = field(
        default_factory=lambda: phrases(_TOAST, _TOASTS) | phrases(_LAYER, _LAYERS) | phrases(_COOKIE, _COOKIES) | phrases(_OFFICIAL, _OFFICIALS)
    )
    patterns: tuple[Pattern, ...] = _PATTERNS
    needs: tuple[str, ...] = literals_of(_PATTERNS)

    def __call__(self, page: Page) -> list[Claim]:
        return match_all(page, self.name, self.patterns)


notices = Notices()
