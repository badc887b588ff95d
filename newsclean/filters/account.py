"""Log-in, membership and search parts of the site's frame (로그인, 회원가입, 검색).

    로그인 / 회원가입 / 마이페이지          로그인회원가입          검색어를 입력하세요          →  (nothing)
    인증메일이 발송되었습니다.          →  (nothing)

Must never touch: articles about logging in (`공공 서비스 로그인 절차를 개편한다.`) or about searching; modal sentences
count only word for word or with their own polite ending, never in the middle of a line.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, phrases

_LOGIN: Final = Rule("account/login", "a link to log in or join", edge=Edge.WALL)
_MODAL: Final = Rule("account/modal", "a text of the log-in window", edge=Edge.WALL)
_SEARCH: Final = Rule("account/search", "a part of the search box", edge=Edge.WALL)

_LOGINS: Final = """
로그인
로그인하기
로그인하고
로그인 하기
로그아웃
로그인회원가입
로그인 회원가입
회원가입
회원가입하기
회원 가입
무료 회원 가입
무료회원가입
무료 회원가입
로그인 | 회원가입
로그인/회원가입
로그인·회원가입
회원정보
회원정보 수정
회원정보수정
개인정보 수정
회원탈퇴
회원 탈퇴
회원전용
마이페이지
마이 페이지
MY페이지
마이뉴스
내 정보
내정보
아이디 찾기
비밀번호 찾기
아이디/비밀번호 찾기
아이디·비밀번호 찾기
아이디 저장
로그인 상태 유지
자동 로그인
자동로그인
비밀번호 변경
비밀번호 재설정
비밀번호 확인
소셜 로그인
간편 로그인
네이버로 로그인
카카오로 로그인
카카오 로그인
네이버 로그인
구글 로그인
페이스북으로 로그인
본인인증
Login
LOGIN
Log in
Logout
LOGOUT
Sign in
Sign up
Join
JOIN
"""
_SEARCHES: Final = """
검색어를 입력하세요
검색어를 입력해주세요
검색어를 입력해 주세요
검색어를 입력하십시오
검색어를 입력해 주십시오
검색어 입력
검색어 입력폼
검색어 입력 검색 버튼
검색어 지우기
검색어 지우기 검색
검색어 삭제
검색창 열기
검색창 닫기
검색창 숨기기
검색창
검색 열기
검색 닫기
검색닫기
검색하기
검색 버튼
검색버튼
검색 영역
기사검색
기사 검색
뉴스검색
뉴스 검색
통합검색
통합검색 닫기
통합검색 열기
상세검색
상세 검색
결과 내 재검색
자동완성
자동완성 끄기
자동완성 켜기
자동완성 열기
자동완성 열기 검색
최근 검색어
최근검색어
인기검색어
인기 검색어
추천검색어
추천 검색어
최근 검색어 내역이 없습니다.
검색전체메뉴
찾기 전체메뉴
어떤 기사를 찾으시나요?
무엇을 찾으시나요?
AI 검색을 우선 설정합니다.
똑똑하게 질문하기
Powered by
Powered by perplexity
perplexity
Search
SEARCH
"""
_MODALS: Final = """
비밀번호가 일치합니다.
비밀번호가 일치하지 않습니다.
비밀번호를 입력해주세요.
비밀번호를 입력해 주세요.
비밀번호를 입력하세요.
이메일을 입력해주세요.
이메일을 입력해 주세요.
아이디를 입력해주세요.
아이디를 입력하세요.
인증메일이 발송되었습니다.
인증번호가 발송되었습니다.
인증번호를 입력해주세요.
이미 가입된 이메일입니다.
이미 사용중인 아이디입니다.
사용 가능한 아이디입니다.
회원가입이 완료되었습니다.
로그인이 필요합니다.
로그인 후 이용해주세요.
로그인 후 이용해 주세요.
로그인 후 이용 가능합니다.
로그인이 필요한 서비스입니다.
로그인 하시겠습니까?
로그인하시겠습니까?
로그아웃 되었습니다.
로그아웃 하시겠습니까?
아이디와 비밀번호를 확인해주세요.
"""
# "한빛일보에 로그인 하면 다양한 편의 기능을 제공 받을 수 있습니다."; "로그인하고 누리뉴스를 경험해보세요"
_INVITED: Final = re.compile(
    r"(?:[^\s.]{2,12}에 )?로그인 ?(?:하면|하시면|하고|후|을 하시면) .{2,40}(?:있습니다|드립니다|경험해 ?보세요|이용해 ?보세요|"
    r"이용해 ?주세요|가능합니다|만나보세요)[.!]?"
    # "댓글 작성을 위해 로그인하세요."; not "정부는 로그인하라고 했다."
    r"|.{2,24} 로그인(?:을)? ?(?:하세요|해 ?주세요|이 필요합니다)[.!]?"
)

# "한빛경제를 경험해보세요", the second half of an invitation cut in two
_TRY: Final = re.compile(r"\S{2,12}(?:을|를) 경험해 ?보세요[.!]?")

account = PhraseFilter(
    "account",
    exact=phrases(_LOGIN, _LOGINS) | phrases(_SEARCH, _SEARCHES) | phrases(_MODAL, _MODALS),
    patterns=(
        Pattern(_MODAL, _TRY, literal="경험해", longest=30),
        Pattern(_MODAL, _INVITED, literal="로그인", longest=80),
    ),
)
