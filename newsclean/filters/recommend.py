"""Notices about recommending the article (이 기사를 추천합니다).

    이 기사를 추천합니다 / 기사 추천은 24시간 내 50회까지 참여할 수 있습니다. / 닫기   →  (nothing)

Must never touch: `심사위원단은 이 작품을 추천합니다.` and other sentences that go on.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, phrases

_NOTICE: Final = Rule("recommend/notice", "a notice about recommending the article", edge=Edge.TAIL)

_PHRASES: Final = """
이 기사를 추천합니다
이 기사를 추천합니다.
이 기사를 추천했습니다.
이 기사를 모바일 메인으로 추천
이 기사 추천하기
기사 추천하기
추천을 취소했습니다.
기사 추천은 24시간 내 50회까지 참여할 수 있습니다.
모두에게 보여주고 싶은 기사라면?
모두에게 보여주고 싶은 기사라면?beta
모두에게 보여주고 싶은 기사라면
닫기 레이어
레이어 닫기
추천 레이어 닫기
"""
# "기사 추천은 24시간 내 50회까지 참여할 수 있습니다."; not "기사 추천은 독자의 몫이다."
_LIMIT: Final = re.compile(r"기사 ?추천은 \d+시간 ?내 \d+회까지 참여할 수 있습니다\.?")
# "집계 기간 동안 추천을 많이 받은 기사는 …에 활용됩니다."; not "추천을 많이 받은 기사는 무엇일까"
_USE: Final = re.compile(r"(?:.{0,60}버튼을 눌러주세요\. ?)?집계 ?기간 동안 추천을 많이 받은 기사는 .{5,80}(?:활용됩니다|노출됩니다)\.?")

recommend = PhraseFilter(
    "recommend",
    phrases(_NOTICE, _PHRASES),
    (Pattern(_NOTICE, _LIMIT, literal="추천은"), Pattern(_NOTICE, _USE, literal="집계", longest=200)),
)
