"""What a portal prints around another outlet's article (네이버, 다음): its own tools and explanations.

    기사원문          언론사홈          한빛일보 기사제공          QR 코드를 클릭하면 크게 볼 수 있어요.          →  (nothing)

Must never touch: prose about the portal (`네이버는 댓글 정책을 바꿨다.`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, phrases

_FRAME: Final = Rule("portal_frame/tool", "a part of the portal's page", edge=Edge.WALL)
_NOTICE: Final = Rule("portal_frame/notice", "an explanation of the portal", edge=Edge.WALL)
_FOOT: Final = Rule("portal_frame/foot", "the portal's own foot", edge=Edge.TAIL)

_TOOLS: Final = """
기사원문
기사 원문
기사원문 보기
원문보기
기사 원문보기
언론사홈
언론사 홈
언론사홈 바로가기
언론사 뉴스
언론사 구독
언론사별
전체 언론사
언론사 목록열기
분야별 목록열기
기사배열 이력
모아보기
클린봇
클린봇이 악성댓글을 감지합니다.
본문 요약봇
이슈 NOW 안내
QR 코드를 클릭하면 크게 볼 수 있어요.
QR을 촬영해보세요.
QR 코드를 촬영해보세요.
네이버 채널 구독하기
네이버뉴스
네이버 뉴스
NAVER 뉴스
다음뉴스
다음 뉴스
네이트 뉴스
메인에서 바로 보는 언론사 편집 뉴스 지금 바로 구독해보세요!
구독하세요!
신문게재기사만
언론사 구독 후 기사보기
언론사 구독 후 기사보기 구독 없이 계속 보기
구독 후 기사보기
구독 후 기사보기 구독 없이 계속 보기
PICK 안내
욕설 댓글 리마인드 팝업
책임의 한계와 법적고지
기사목록 전체보기
기사 전문 보기
기사전문보기
[기사 전문 보기]
닫기 나눔고딕 폰트가 설치되어있지 않습니다.
기자 정보
기자정보 펼치기
기자정보 접기
기자정보 펼치기기자정보 접기
나눔고딕 폰트가 설치되어있지 않습니다.
나눔 폰트를 설치하러 가시겠습니까?
예 아니오
아니오 예
이 기사를 모바일 메인으로 추천
뉴스 고객센터
현장에서 작성된 기사입니다.
"""
# "한빛일보 기사제공", "누리뉴스 언론사홈"; not "홍보팀이 기사제공을 요청했다"
_GIVEN: Final = re.compile(r"[^\s.]{2,12} (?:기사 ?제공|언론사홈|언론사 구독하기|뉴스 제공)")
# "언론사 편집판 바로가기", "직접 선정한 기사입니다. 언론사별 바로가기 닫기"
_EDITION: Final = re.compile(
    r"(?:(?:언론사가 )?(?:직접 )?선정한 기사입니다\. ?)?(?:PICK 안내 ?)?언론사(?:별| 편집판) 바로가기(?: 닫기)?"
)
# "한빛일보 언론사 구독 해지되었습니다.", "구독에서 해당 기자의 기사가 제외됩니다.", "언론사를 구독하면 메인에서 바로 볼 수
# 있어요!"
_UNSUBSCRIBED: Final = re.compile(
    r"(?:[^\s.]{2,12} )?(?:언론사|기자|채널)? ?구독(?:이)? ?(?:해지|취소|완료)?(?:되었|됐)습니다\.?|구독에서 해당 기자의 "
    r"기사가 제외됩니다\.?.{0,40}"
    r"|언론사를 구독하면 메인.{0,30}|\S{2,12}의 구독 많은 기자를 구독해보세요!?"
)
# "메인에서 바로 보는 언론사 편집 뉴스 지금 구독하기"
_EDITED: Final = re.compile(r"(?:메인에서 )?바로 보는 언론사 편집 뉴스.{0,40}")
# "이 기사의 댓글 정책은 한빛일보가 결정합니다.", "한빛일보가 이 기사의 댓글 정책을 결정합니다."
_COMMENTS: Final = re.compile(
    r"(?:이 기사의 댓글 (?:정책|서비스)(?:은|는) .{2,24}|\S{2,14}[이가] 이 기사의 댓글 (?:정책|서비스)[을를] )(?:결정|제공|운영)합니다\.?(?:안내)?"
)
# "한빛일보PICK 안내", "한빛일보 PICK 안내"; not "PICK 안내를 바꾼 까닭"
_PICKED: Final = re.compile(r"[^\s.]{2,12} ?PICK ?안내")
# "사회 속보 기사목록 전체보기"
_ALL: Final = re.compile(r"[가-힣/·]{2,8} (?:속보|뉴스) 기사목록 전체보기")

# "홍길동 기자의 구독을 취소하시겠습니까?"; not "구독을 취소하시겠습니까?"라고 물었다
_CANCEL: Final = re.compile(r"(?:[가-힣]{2,4} )?(?:기자|언론사|채널|[가-힣A-Za-z0-9]{2,10})(?:의)? 구독을 취소하시겠습니까\?")
# "각 언론사가 직접 콘텐츠를 편집합니다. ⓒ 가람주간"; not "각 언론사가 직접 편집한다고 밝혔다."
_EDITS: Final = re.compile(r"(?:각 )?언론사가 직접 (?:콘텐츠|뉴스|기사)를 편집합니다\.?(?: ?[ⓒ©].{0,30})?")

portal_frame = PhraseFilter(
    "portal_frame",
    exact=phrases(_FRAME, _TOOLS),
    patterns=(
        Pattern(_FRAME, _GIVEN, literal="제공", longest=24),
        Pattern(_FRAME, _GIVEN, literal="언론사", longest=30),
        Pattern(_NOTICE, _COMMENTS, literal="기사의 댓글", longest=60),
        Pattern(_FRAME, _EDITION, literal="언론사", longest=60),
        Pattern(_NOTICE, _UNSUBSCRIBED, literal="구독", longest=70),
        Pattern(_NOTICE, _EDITED, literal="언론사", longest=70),
        Pattern(_NOTICE, _CANCEL, literal="구독을 취소", longest=40),
        Pattern(_FOOT, _EDITS, literal="언론사가 직접", longest=60),
        Pattern(_FRAME, _ALL, literal="기사목록", longest=30),
        Pattern(_FRAME, _PICKED, literal="PICK", longest=24),
    ),
)
