"""The words of reaction buttons, and what asks the reader to press them."""

from __future__ import annotations

from typing import Final

from newsclean.filters.heading_phrases import phrase_list, spell

# Seen on portals, dailies and broadcasters (etoday, Naver, Daum, KBS, 연합, 한경, 한국일보)
SURE: Final = phrase_list("""
좋아요 화나요 슬퍼요 싫어요 나빠요 훈훈해요 놀랐어요 놀라워요 감동이에요 감동해요 감동적이에요 응원해요 축하해요
기대해요 팬이에요 추천해요 최고예요 최고에요 재밌어요 재미있어요
유익해요 웃겨요 웃기네요 힘내요 고마워요 궁금해요 황당해요 통쾌해요 걱정돼요 별로예요 쏠쏠정보 흥미진진 공감백배
분석탁월 후속강추 후속요청 후속기사원해요 추가취재원해요
후속취재원해요 후속원해요 후속기사요청 취재원해요 이기사좋아요하기 이기사좋아요 기사좋아요 도움돼요 도움이돼요 공감해요
사랑해요 뿌듯해요 심쿵해요 속상해요 감동 화남 슬픔 놀람
""")
# Ordinary words: buttons only beside a second one
WEAK: Final = phrase_list("""
공감 비공감 추천 비추천 반대 반대해요 찬성 멋져요 아쉬워요 감사해요 그저그래요 글쎄요
""")

_REQUESTS: Final = """
이 기사가 마음에 들었다면, 좋아요를 눌러주세요.
이 기사가 마음에 들었다면 좋아요를 눌러주세요
이 기사가 마음에 들었다면,
이 기사가 마음에 드셨다면
이 기사가 마음에 드셨나요?
좋아요를 눌러주세요.
좋아요를 눌러주세요
이 기사가 좋으셨다면
이 기사가 좋으셨나요?
이 기사에 대해 어떻게 생각하시나요?
이 기사를 어떻게 보셨나요?
이 뉴스가 좋으셨다면
기사에 대한 반응
기사 반응
이 기사에 대한 독자 반응
이 기사에 감정표현하기
이 기사에 감정 표현하기
감정표현하기
이 기사에 공감해주세요
공감 버튼을 눌러주세요
"""
_QUESTIONS: Final = spell(
    "이", "기사|뉴스|글|콘텐츠|영상", "|를|는|가|에대해",
    "어때요|어땠나요|어떠세요|어떠셨나요|어떻게보셨나요|어떻게생각하세요|어떻게생각하시나요|유익하셨나요|유익했나요|도움이되셨나요|마음에드시나요", "?|",
)  # fmt: skip
"""`이 기사 어때요?` — not: `이 기사 어때요라는 물음`."""

REQUESTS: Final = "\n".join((_REQUESTS, *_QUESTIONS))
"""Whole lines that ask for a reaction, one a line."""
