"""Share bars (공유): the names of networks in a row, with or without 공유하기.

    페이스북 / 트위터 / 카카오톡 / URL복사          페이스북(으)로 기사보내기          이메일에 공유하기       →  (nothing)

Must never touch: a network in prose (`김 의원은 페이스북에서`, `카카오톡은 12일`), `공유` as a word (`공유경제`, `자료 공유`).
Lines of several buttons are the business of `ui_line`, network names standing alone too.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import PhraseFilter, each_of, phrases
from newsclean.filters.vocabulary import words

_BUTTON: Final = Rule("share_bar/button", "a button that sends the article to a social network", edge=Edge.WALL)

_BUTTONS: Final = """
Share this story
SHARE THIS STORY
Share This Story
Share this article
SHARE THIS ARTICLE
공유하기
공유 하기
기사공유
기사 공유
기사공유하기
기사 공유하기
기사 보내기
기사보내기
SNS 기사보내기
SNS 보내기
SNS 공유하기
SNS 공유
sns공유 더보기
SNS공유 더보기
SNS 공유버튼 더보기
SNS로 공유하기
공유 더보기
공유 열기
공유 닫기
공유버튼
공유 버튼
공유패널닫기
URL공유
기사 URL공유
기사 URL 공유
URL 공유
URL복사
URL 복사
URL복사하기
URL 복사하기
URL 주소 복사하기
url 주소 복사하기
주소복사
주소 복사
주소복사하기
기사주소 복사
링크복사
링크 복사
링크 복사하기
링크복사하기
본문 복사
본문복사
본문복사하기
X닫기
다른 공유 찾기
다른곳에 공유하기
이 기사를 공유합니다
이 기사 공유하기
이 기사를 공유하기
바로가기 복사하기
기사링크 복사
카카오스토리
네이버블로그
네이버 블로그
네이버밴드
네이버 밴드
네이버카페
핀터레스트
링크드인
텔레그램
카카오톡 공유
카카오톡 공유하기
페이스북 공유
페이스북 공유하기
트위터 공유
트위터 공유하기
X 공유하기
X(트위터)
엑스(트위터)
트위터(X)
라인 공유하기
밴드 공유하기
이메일 공유
이메일 공유하기
메일 보내기
메일로 보내기
이메일로 보내기
기사 이메일 보내기
문자로 보내기
친구에게 공유하기
Facebook
Twitter
KakaoTalk
Kakao
Copy Link
Copy URL
Share
"""
_NAMES: Final = words(
    "페이스북 페이스북메신저 트위터 엑스 X 카카오톡 카카오스토리 카카오 카톡 네이버블로그 네이버밴드 네이버 밴드 라인 "
    "핀터레스트 링크드인 "
    "텔레그램 구글 구글플러스 인스타그램 스레드 이메일 메일 URL SNS 다음 레딧 블로그"
)
_NETWORK: Final = (
    r"(?:페이스북|페이스북 메신저|트위터|엑스|X|카카오톡|카카오 ?스토리|카카오|카톡|네이버 ?블로그|네이버 ?밴드|네이버|밴드|"
    r"라인|핀터레스트|"
    r"링크드인|텔레그램|구글\+?|구글플러스|인스타그램|스레드|이메일|메일|URL|url|SNS|싸이월드|공감|다음|레딧)"
)
# "카카오톡(으)로 기사보내기", "페이스북으로 공유하기 트위터로 공유하기"; not "이메일로 기사 보내기를 신청하면"
_SEND: Final = re.compile(
    rf"(?:{_NETWORK} ?(?:\(으\)로|으로|로|에|에서|를|을)? ?(?:기사 ?)?(?:보내기|공유하기|공유|퍼가기|보내)[ ,/|·]{{0,3}}){{1,10}}"
)

# every network with every way to say "send": `페이스북(으)로기사보내기`, `이메일에공유하기`
_SENT: Final = "\n".join(
    f"{network}{particle}{verb}"
    for network in sorted(_NAMES)
    for particle in ("(으)로", "으로", "로", "에", "")
    for verb in ("기사보내기", "공유하기", "공유", "보내기", "기사 공유하기")
)

share_bar = PhraseFilter(
    "share_bar",
    exact=phrases(_BUTTON, _BUTTONS, _SENT),
    patterns=each_of(_BUTTON, _SEND, "보내기", "공유", first="페트엑X카네밴라핀링텔구인스이메UuS싸공다레", longest=160),
)
