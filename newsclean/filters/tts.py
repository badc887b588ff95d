"""Listening to the article (음성 듣기): button, player and its notices.

    기사 듣기          음성으로 듣기          본문 듣기를 종료하였습니다.          남성 여성          →  (nothing)

Must never touch: an article about such a service: `본문 듣기 서비스를 시작했다.`
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, phrases

_PLAYER: Final = Rule("tts/player", "a control of the voice player", edge=Edge.WALL)
_NOTICE: Final = Rule("tts/notice", "a notice of the voice player", edge=Edge.WALL)

_PLAYERS: Final = """
기사 듣기
기사듣기
뉴스듣기
뉴스 듣기
본문듣기
본문 듣기
본문듣기 설정
본문 듣기 설정
기사 본문 듣기
기사 소리로 듣기
소리로 듣기
다시듣기
기사 소리로 듣기 다시듣기
음성으로 듣기
음성듣기
음성 듣기
음성재생
음성재생하기
음성재생 설정
음성 재생하기
음성 재생 설정
AI 음성으로 듣기
AI 음성 듣기
AI 오디오 뉴스
AI오디오
오디오 뉴스
오디오 재생
읽어주기
기사 읽어주기
기사읽어주기
뉴스 읽어주기
TTS
TTS 설정
성별선택
성별 선택
말하기 속도
말하기속도
속도 선택
재생 속도
재생속도
남성 여성
여성 남성
느림 보통 빠름
느림 기본 빠름
남성 여성 느림 보통 빠름
텍스트 음성 변환 서비스
텍스트 음성 변환 서비스 사용하기
본문듣기 시작
본문 듣기 시작
음성으로 들려주는 뉴스
"""
# "본문 듣기를 종료하였습니다."; not "본문 듣기를 종료한 이용자는 늘었다."
_ENDED: Final = re.compile(r"(?:본문|기사|음성) ?듣기(?:를|가) (?:종료|시작|완료)(?:하였|했|되었|됐)습니다\.?")
# "이동 통신망에서 음성 재생 시 데이터 요금이 발생할 수 있습니다."; "글자 수 10,000자 초과 시 일부만 음성으로 제공합니다."
_FEES: Final = re.compile(
    r"(?:이동 ?통신망(?:을 이용하여|에서) 음성(?:을)? ?재생.{0,20}(?:요금|데이터).{0,24}있습니다\.?"
    r"|글자 ?수 [\d,]+자 초과 시 일부만 음성으로 제공합니다\.?"
    r"|기사를 음성으로 (?:들려|읽어).{0,20}(?:서비스입니다|드립니다)\.?)"
)
# "성별 선택하기 선택된 성별남성 여성", "속도 느림 보통 빠름"; not "성별 격차", "속도 보통"
_CHOICE: Final = re.compile(r"(?:(?:말하기|재생|음성) ?)?(?:성별|속도)(?: ?선택(?:하기)?)?(?: ?(?:선택된|성별|속도|남성|여성|느림|보통|기본|빠름)){2,6}")

tts = PhraseFilter(
    "tts",
    exact=phrases(_PLAYER, _PLAYERS),
    patterns=(
        Pattern(_NOTICE, _ENDED, literal="듣기를", longest=40),
        Pattern(_NOTICE, _ENDED, literal="듣기가", longest=40),
        Pattern(_NOTICE, _FEES, literal="음성", longest=80),
        Pattern(_PLAYER, _CHOICE, literal="성별", longest=40),
        Pattern(_PLAYER, _CHOICE, literal="속도", longest=40),
    ),
)
