"""Calls to make the outlet a preferred source of Google search (구글 선호 출처), printed since 2025.

    한빛일보를 선호 출처로 추가          구글에서 누리뉴스 먼저 보기          Google 검색 선호 출처로 추가          →  (nothing)

Must never touch: prose that goes on behind the words: `구글에서 태권도 영상이 인기다.`, `선호하는 매체로 한빛일보를 꼽았다.`
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, each_of

_CALL: Final = Rule("preferred_source/call", "a call to prefer the outlet in Google search", edge=Edge.WALL)

# "한빛일보를 선호 출처로 추가", "구글검색 선호 추가", "선호매체 추가하기"; not "독자는 선호 매체로 신문을 꼽았다."
_ADD: Final = re.compile(
    r"(?:(?:구글|Google)?(?:에서)? ?(?:검색)?(?:에서)? ?)?(?:[^\s.]{2,15}(?:을|를|) )?선호(?:하는)? ?(?:출처|매체|소스|언론사|"
    r"뉴스)?(?:로|에|으로)? ?"
    r"(?:추가|등록|설정|선택)(?:하기|하세요|해 ?주세요)?(?: \+)?"
)
# "구글에서 누리뉴스 먼저 보기"; not "구글에서 먼저 보기 어려운 자료"
_FIRST: Final = re.compile(r"(?:구글|Google)(?: 검색)?에서 \S{2,15}(?:을|를)? (?:먼저|더 자주|우선) ?보기")
# "Google 검색에서 한빛일보 기사를 더 자주 볼 수 있습니다.", "Google에서 누리뉴스를 선택해 주세요."
_NOTICE: Final = re.compile(
    r"(?:구글|Google)(?: 검색)?에서 \S{2,15}(?: 기사| 뉴스)?(?:을|를) (?:더 자주 볼 수 있습니다|우선적으로 보여줍니다|우선 "
    r"노출합니다|선택해 ?주세요|먼저 만나보세요)\.?"
)
# "Google 선호 출처로 추가하면 더 자주 보여요."
_IF: Final = re.compile(r"(?:구글|Google)(?: 검색)? ?선호 ?(?:출처|매체)로 (?:추가|등록|설정)하면 .{2,30}(?:요|니다)\.?")

preferred_source = PhraseFilter(
    "preferred_source",
    patterns=(
        Pattern(_CALL, _ADD, literal="선호", longest=50),
        *each_of(_CALL, _FIRST, "구글", "Google", first="구G", longest=50),
        *each_of(_CALL, _NOTICE, "구글", "Google", first="구G", longest=70),
        Pattern(_CALL, _IF, first="구G", literal="선호", longest=70),
    ),
)
