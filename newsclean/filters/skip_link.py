"""Skip links and landmark headings (본문 바로가기), written for screen readers and printed by every converter.

    본문 바로가기          주요메뉴 바로가기 본문 바로가기          기사 본문 영역          푸터영역        →  (nothing)

Must never touch: prose about such a link, `홈페이지 바로가기 메뉴를 통해 신청할 수 있다.`
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, phrases

_LINK: Final = Rule("skip_link/link", "a skip link for screen readers", edge=Edge.WALL)
_LANDMARK: Final = Rule("skip_link/landmark", "the spoken name of a page area", edge=Edge.WALL)

_LANDMARKS: Final = """
상단영역
본문영역
하단영역
메인영역
콘텐츠영역
기사영역
기사본문영역
기사 관련 정보
기사 본문 시작
기사 본문 끝
본문 시작
본문 내용
푸터영역
헤더영역
동영상영역 시작
동영상영역 끝
동영상 시작
동영상 끝
광고영역
퀵메뉴
상세페이지
기사 상세
기사상세
기사 상단
기사 하단
배너
배너 영역
페이지 최상단으로 가기
이젠 페이지 맨위로
페이지 맨위로
맨 위로
맨위로
위로가기
최상단으로
상단으로 이동
상단으로 가기
TOP
TOP으로 이동
바로가기 메뉴
스킵 네비게이션
스크롤 이동 상태바
"""
_TARGET: Final = "본문|메뉴|주메뉴|주요메뉴|콘텐츠|컨텐츠|내용|푸터|하단|상단|뉴스|검색창|사이트맵|영역"
_GO: Final = "(?:바로 ?가기|건너뛰기)"
# "본문 바로가기 메뉴 바로가기", "메인 메뉴로 바로가기"; not "누리집 바로가기 메뉴를 통해 신청한다"
_SKIP: Final = re.compile(
    rf"(?:(?:[가-힣A-Z]{{2,6}} )?(?:{_TARGET})"
    rf" ?(?:메뉴|영역|내용)?(?:으로|로)? ?{_GO}[ |·/]{{0,3}}){{1,4}}"
)
# "검색 본문 바로가기 회사정보 바로가기": several links, one of them to the page's own text or menu; not "누리맵 바로가기 예매 바로가기"
_SEVERAL: Final = re.compile(
    rf"(?=.{{0,30}}(?:{_TARGET}) ?(?:메뉴|영역)?(?:으로|로)? ?{_GO})(?:(?:[가-힣A-Z]{{1,8}} ){{1,2}}?{_GO}(?:[ |·/]{{1,3}}|\Z)){{2,5}}"
)

skip_link = PhraseFilter(
    "skip_link",
    exact=phrases(_LANDMARK, _LANDMARKS) | phrases(_LINK, "본문 바로가기\n메뉴 바로가기\n본문으로 바로가기\n본문영역 바로가기"),
    patterns=(
        Pattern(_LINK, _SKIP, literal="가기", longest=50),
        Pattern(_LINK, _SKIP, literal="건너뛰기", longest=50),
        Pattern(_LINK, _SEVERAL, literal="가기", longest=60),
    ),
)
