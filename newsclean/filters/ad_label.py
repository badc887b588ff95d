"""Advertisement labels and inserts between and under the paragraphs.

    광고          ADVERTISEMENT          [광고]          $$ARTICLEAD$$          →  (nothing)
    쿠팡 파트너스 활동의 일환으로 …          →  (nothing)

Must never touch: articles on advertising: `광고` is claimed as a whole line only, `광고 시장이 커졌다` never.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, phrases

_LABEL: Final = Rule("ad_label/label", "the word that marks an advertisement", edge=Edge.INSIDE)
_SLOT: Final = Rule("ad_label/slot", "the name of an empty advertisement slot", edge=Edge.INSIDE)
_INSERT: Final = Rule("ad_label/insert", "an advertiser's line", edge=Edge.WALL)

_LABELS: Final = """
광고
[광고]
(광고)
<광고>
AD
[AD]
(AD)
ADs
Ads
Ad
ADVERTISEMENT
Advertisement
advertisement
ADVERTISING
Sponsored
SPONSORED
Sponsored Content
Sponsored Links
스폰서 링크
후원링크
후원 링크
파워링크
광고 닫기
광고닫기
광고 건너뛰기
광고보기
광고 문의하기
광고 후 계속됩니다
이 광고는 자동으로 닫힙니다
관련기사광고
[관련기사광고]
Ads by Google
Ad Choices
AdChoices
무료상담
"""
# "$$ARTICLEAD$$", "AD_LIVE_AREA", "div-gpt-ad-123", "MobileAdNew center", "DA 300"; not "DA 300 엔진"
_SLOT_NAME: Final = re.compile(
    r"\[?\$\$[A-Z_0-9]{2,24}\$\$\]?|AD_[A-Z_]{3,24}|div-gpt-ad-[\w-]{3,60}|Mobile ?AdNew ?center|google_ad_\w{2,40}|DA ?\d{2,4}"
)
# "쿠팡 파트너스 활동의 일환으로 일정액의 수수료를 제공받습니다."; "이 포스팅은 … 제공받습니다"
_PARTNER: Final = re.compile(r".{0,30}(?:쿠팡 ?)?파트너스 활동.{0,30}수수료.{0,30}(?:제공|지급)받.{0,14}")
# "스타화보 무료다운받기 [**0000+통화]"; a mobile-content ad of the 2000s
_DIAL: Final = re.compile(r".{2,60}\[\*{0,2}\d{4}\*?\+[^\]\[]{2,24}\]")

# "▶ 2031년 신년운세·토정비결 무료로 보기"; not "▶ 운세를 믿지 않는다."
_FORTUNES: Final = ("운세", "토정비결", "사주", "궁합", "로또", "관상")
_FORTUNE: Final = re.compile(
    rf"[▶▷☞★◆] ?[^.]{{0,40}}(?:{'|'.join(_FORTUNES)})[^.]{{0,24}}(?:보기|무료|풀이|확인|클릭|상담)[^.]{{0,8}}"
)

# "[AD] 수수료 평생 0원, 비대면 계좌"; not "[AD] 표시를 지웠다."
_CHIP: Final = re.compile(r"\[AD\] ?[^.]{3,60}")

ad_label = PhraseFilter(
    "ad_label",
    exact=phrases(_LABEL, _LABELS),
    patterns=(
        *(Pattern(_SLOT, _SLOT_NAME, literal=part) for part in ("$$", "AD_", "div-gpt-ad-", "AdNew", "google_ad_", "DA")),
        Pattern(_INSERT, _PARTNER, literal="파트너스", longest=120),
        *(Pattern(_INSERT, _FORTUNE, literal=word) for word in _FORTUNES),
        Pattern(_INSERT, _CHIP, literal="[AD]", longest=70),
        Pattern(_INSERT, _DIAL, literal="+", longest=100),
    ),
)
