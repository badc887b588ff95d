"""Links to ask for a correction, a reply, or to complain (정정·반론보도 신청).

    기사제보 정정보도 반론보도 신청          불편신고          고충처리          →  (nothing)

Must never touch: a correction itself (`정정보도문`, `바로잡습니다 …`) and prose (`반론보도를 신청했다.`).
"""

from __future__ import annotations

from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import PhraseFilter, phrases

_LINK: Final = Rule("rights_requests/link", "a link to complain or to ask for a correction", edge=Edge.TAIL)

_LINKS: Final = """
정정보도 신청
정정보도신청
정정보도 청구
정정보도 요청
반론보도 신청
반론보도신청
반론신청
추후보도 신청
정정·반론보도 신청
정정·반론보도 청구
정정보도 반론보도 신청
정정 반론 추후보도 청구
기사제보 정정보도 반론보도 신청
정정반론보도 모음
정정·반론보도 모음
정정 및 반론보도
불편신고
불편 신고
오류신고
오류 신고
기사 오류 신고
기사오류신고
오탈자 신고
기사 수정 요청
기사 삭제 요청
기사 정정 요청
광고문의
광고 문의
광고·제휴 문의
제휴문의
제휴 문의
불편신고 광고문의
반론신청 광고문의
독자권익보호
독자권익위원회
독자권익센터
시청자권익센터
언론피해 구제신청
"""

rights_requests = PhraseFilter("rights_requests", exact=phrases(_LINK, _LINKS))
