"""Reader tools: print, scrap, bookmark, reading mode.

    인쇄하기          기사스크랩하기          해당 기사를 북마크했습니다.          흰색 배경          →  (nothing)

Must never touch: `스크랩` and `인쇄` in prose or as company names (`인쇄업`, `스크랩 대회`); bare words go to `ui_line`.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import PhraseFilter, each_of, phrases

_TOOL: Final = Rule("print_scrap/tool", "a tool to print, keep or restyle the page", edge=Edge.WALL)

_TOOLS: Final = """
인쇄하기
프린트하기
프린트
프린터
기사 프린트
기사프린트
기사 인쇄
기사인쇄
기사인쇄하기
기사 인쇄하기
본문프린트
기사본문프린트하기
본문 프린트
프린트 하기
즐겨찾기
기사 스크랩
기사스크랩
기사스크랩하기
기사 스크랩하기
기사원문 스크랩
스크랩 하기
스크랩하기
마이스크랩
내 스크랩
북마크
북마크하기
북마크 추가
북마크 저장
내 북마크 보기
확인 내 북마크 보기
책갈피
책갈피 추가
기사저장
기사 저장
기사저장하기
나중에 읽기
읽기모드
읽기 모드
다크모드
다크 모드
라이트모드
라이트 모드
야간모드
흰색 배경
검은색 배경
화면 모드 설정
화면설정
PDF보기
PDF 보기
Print
"""
# "해당 기사를 북마크했습니다.", "스크랩되었습니다."; not "회원들이 기사를 스크랩했습니다"
_DONE: Final = re.compile(
    r"(?:(?:해당|이) 기사(?:를|가) )?(?:북마크|스크랩|책갈피|저장|즐겨찾기)(?:에 추가)?(?: ?되었|했|됐|가 추가되었|이 "
    r"완료되었)습니다\.?"
)

print_scrap = PhraseFilter(
    "print_scrap",
    exact=phrases(_TOOL, _TOOLS),
    patterns=each_of(_TOOL, _DONE, "북마크", "스크랩", "책갈피", "즐겨찾기", "저장", longest=30),
)
