"""The plain headings of lists: what a Korean news page prints above other articles' headlines, by kind.

    관련기사 · 오늘의 주요뉴스 · 많이 본 뉴스 · 추천기사 · 포토뉴스

Their wording is small and combinatory (오늘의 / 이 시각 + 주요 / 핫 + 뉴스 / 기사), so the phrases are spelled out at import and
looked up by the engine for nothing. `headings` finds those with an outlet's name or decoration. A heading proves nothing alone:
the filters want a list under it.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import product
from typing import Final

from newsclean.claims import Rule


class Kind(StrEnum):
    """What a list holds."""

    RELATED = "related"
    FEED = "feed"
    RANKING = "ranking"
    RECOMMENDED = "recommended"
    PHOTO = "photo"
    VIDEO = "video"
    REPORTER = "reporter"
    ISSUE = "issue"
    MARKET = "market"
    COMMENTS = "comments"
    SIDE = "side"
    """Notices, weather, horoscopes: heads a block, though not one of headlines."""


def phrase_list(block: str) -> list[str]:
    """The words of a block in their order, one phrase a word."""
    return block.split()


def spell(*slots: str) -> list[str]:
    """Every way through slots of alternatives; an empty alternative may be skipped.

    >>> spell("오늘의|", "주요", "뉴스|기사")
    ['오늘의주요뉴스', '오늘의주요기사', '주요뉴스', '주요기사']
    """
    return ["".join(words) for words in product(*(slot.split("|") for slot in slots))]


_WHEN: Final = "오늘의|오늘|이시각|이시간|지금|최신|실시간|분야별|섹션별|언론사|"

PHRASES: Final[dict[Kind, list[str]]] = {
    Kind.RELATED: [
        *spell("이|", "기사와|뉴스와", "관련된|관련|연관된", "기사|뉴스|콘텐츠"),
        *spell(
            "관련|연관|키워드관련|이슈관련|연재관련", "기사|뉴스|보도|글|콘텐츠|컨텐츠|기사들", "보기|모음|목록|링크|바로가기|"
        ),
        *spell("관련기사", "/|·|&", "많이본기사|많이본뉴스|추천기사"),
        *phrase_list("""
함께읽은기사 이어지는기사 관련시리즈 RelatedArticles RelatedArticle RelatedNews RELATED관련기사
"""),
    ],
    Kind.FEED: [
        *spell(_WHEN, "주요|핫|HOT|Hot|화제의|화제|톱|TOP|헤드라인|추천주요|베스트", "뉴스|기사|이슈기사"),
        *spell("오늘의|이시각|이시간|", "헤드라인|핫클릭|HOT클릭!|베스트클릭|이슈와뉴스|HOTNEWS|BESTNEWS|TOPNEWS"),
        *spell("최신|최근|속보|실시간|방금들어온|새로운", "뉴스|기사|소식|뉴스기사"),
        *phrase_list("""
이시각BEST 에디터픽 에디터스픽 에디터추천 편집자추천 편집자추천뉴스 EDITOR'SPICK Editor'sPick EditorsPick
"""),
        *phrase_list("""
J-Hot I-Hot HOTCLICK 핫클릭뉴스 베스트클릭! 오늘의뉴스 오늘의기사 뉴스토픽 뉴스피드 SNS관심기사 SNS돋보기
"""),
        *["주요기사및관련뉴스", "언론사가주요기사로선정한기사입니다.", "두고두고읽는뉴스", "최신뉴스두고두고읽는뉴스"],
        *phrase_list("""
섹션최신기사 같은섹션기사 이섹션최신기사 다른뉴스 다른기사 전체뉴스 시선집중 핫뉴스 핫이슈 주요이슈
"""),
        *phrase_list("""
연예가핫뉴스 스포츠핫뉴스 연예핫뉴스 연예뉴스 스포츠뉴스 재밌는뉴스 포털주요뉴스 오늘의꿀팁
"""),
    ],
    Kind.RANKING: [
        *spell(
            "가장|오늘|이시각|이시간|실시간|주간|일간|섹션|섹션별|분야별|언론사별가장|언론사별|정치|경제|사회|연예|스포츠|",
            "많이",
            "본|읽은|찾은|공유한|공유된|보는",
            "뉴스|기사|글|영상|동영상|콘텐츠|포토|칼럼|",
        ),
        *spell(
            "오늘의|이시각|이시간|실시간|주간|일간|월간|최근|",
            "인기|랭킹|인기급상승|급상승|베스트|조회수",
            "뉴스|기사|글|콘텐츠|영상|뉴스TOP10|뉴스TOP5|TOP10|TOP5|기사TOP10|기사TOP5",
        ),
        *spell("댓글|공감|추천|공유|좋아요", "많은", "뉴스|기사"),
        *spell(
            "실시간|오늘의|주간|",
            "뉴스랭킹|기사랭킹|인기순위|베스트뉴스|베스트기사|급상승|인기검색어|인기키워드|급상승검색어|클릭뉴스|많이본순",
        ),
        *phrase_list("""
랭킹 MOSTREAD MostRead MOSTVIEWED BESTCLICK 베스트클릭 많이본뉴스TOP10 많이본뉴스TOP5 화제순위
"""),
    ],
    Kind.RECOMMENDED: [
        *spell("AI|에디터|편집자|분야별|실시간|오늘의|맞춤|이시각|", "추천", "기사|뉴스|콘텐츠|컨텐츠|이슈"),
        *spell("함께|같이", "볼만한|보면좋은|보면좋을|읽으면좋은|보는|읽는|많이본", "뉴스|기사|콘텐츠|컨텐츠"),
        *spell(
            "당신이|회원님이|독자님이|",
            "관심있을만한|좋아할만한|좋아할|놓친|놓쳤을|놓치면안되는|주목할만한|꼭봐야할",
            "뉴스|기사|콘텐츠|이슈",
        ),
        *spell("당신을위한|회원님을위한|나를위한|독자를위한|", "맞춤|추천", "뉴스|기사|콘텐츠", "byDable|by데이블|byTaboola"),
        *spell("당신을위한|회원님을위한|나를위한|독자님을위한", "추천|맞춤", "뉴스|기사|콘텐츠|"),
        *spell("이기사도|이뉴스도", "함께|꼭|같이|", "읽어보세요|놓치지마세요"),
        *spell("더|", "볼만한|읽을만한|읽어볼만한", "기사|뉴스"),
        *spell("이런|이|다른", "기사는|뉴스는|기사도|기사|뉴스도", "어때요|어떠세요|있어요", "?|"),
        *spell("지금|요즘|실시간", "뜨는|인기있는|주목받는|핫한", "뉴스|기사|콘텐츠|이슈"),
        *phrase_list("""
byDable by데이블 byTaboola by타불라 Taboola 후원링크 SponsoredLinks 관심있을수도있어요 계속읽어보세요
"""),
        *phrase_list("""
맞춤뉴스 맞춤기사 함께읽어보면좋은기사 네이버AI뉴스알고리즘 다른독자가본기사 다른사람들이많이본뉴스 다른사람들이본기사 당신이관심있을만한기사
"""),
        *phrase_list("""
Aipick맞춤뉴스 AIPICK맞춤뉴스 이기사를본사람들이함께본기사 이기사를본독자들이함께본기사 인기콘텐츠
READMORE ReadMore Readmore KeepReading Keepreading
"""),
    ],
    Kind.PHOTO: [
        *spell(
            "오늘의|최신|주요|이시각|많이본|추천|핫|",
            "포토|포토뉴스|포토슬라이드|포토갤러리|화보|포토뷰|사진뉴스|포토스토리|그래픽뉴스",
        ),
        *phrase_list("""
오늘의사진 포토·영상 포토/영상 포토&영상 포토앤영상 PHOTO PHOTONEWS Photo HOTPHOTO 오늘의한컷 카드뉴스
"""),
    ],
    Kind.VIDEO: [
        *spell("최신|추천|인기|주요|오늘의|관련|화제|이시각|핫|화제의|많이본", "영상|동영상|비디오|클립|숏폼|쇼츠|영상뉴스"),
        *spell("오늘의|최신|", "숏뉴스|쇼츠|영상뉴스|숏폼뉴스|유튜브영상|TV뉴스|SHORTS|Shorts"),
        *phrase_list("""
인기VOD 추천VOD VOD 다시보기영상 e스튜디오 영상더보기
"""),
    ],
    Kind.REPORTER: [
        *spell(
            "이|해당|이번|",
            "기자의|필자의|글쓴이의|작성자의",
            "다른|최신|최근|주요|인기|많이본|관련|",
            "기사|글|뉴스",
            "보기|모음|목록|",
        ),
        *spell("다른|최신|최근", "기사", "보기"),
        *phrase_list("""
기사모음 기사모아보기 기자의최신뉴스 이기자의기사더보기 기자기사더보기
"""),
    ],
    Kind.ISSUE: [
        *spell("언론사가|", "직접선정한", "이슈"),
        *spell("오늘의|실시간|이시각|지금|주요|핫|관련|뉴스|연관|추천", "이슈|ISSUE"),
        *phrase_list("""
이슈패키지 이슈플러스 이슈+ 이슈+이슈 LIVEISSUE LiveIssue HOTISSUE HotIssue 이슈NOW 이슈&뉴스 기획특집 기획·연재 연재물
연재기사 지난레터 지난뉴스레터 지난호 지난호보기 지난편지
"""),
    ],
    Kind.MARKET: [
        *spell(
            "오늘의|실시간|",
            "상승종목|하락종목|상한가|하한가|급등종목|급락종목|인기종목|관심종목|증시|시세|환율|금시세|유가|국제유가|주요지수|증시현황",
        ),
        *spell("실시간|오늘의|", "암호화폐|가상자산|가상화폐|코인|비트코인|주식|증권|종목|환율|금", "시세|정보|현황|시황"),
        *spell("마켓|증시|시장", "최신뉴스|뉴스|지표|현황|데이터|종합|일정|지수"),
        *phrase_list("""
오늘의증시일정 오늘의주요공시 오늘의IR 오늘의공시 종목추적기 실시간공시 국내증시 해외증시 세계증시 주요국지수
"""),
    ],
    Kind.COMMENTS: spell("기사|뉴스|독자|전체|", "댓글|한줄댓글|의견쓰기|댓글쓰기|댓글달기|댓글목록|댓글보기"),
    Kind.SIDE: phrase_list("""
알림 공지 공지사항 알립니다 이벤트 오늘의날씨 오늘의운세 편성표 인사 부고 뉴스레터 구독신청 회사소개 사이트맵 전체메뉴
"""),
}

PLAIN: Final[dict[str, Kind]] = {phrase: kind for kind in reversed(Kind) for phrase in PHRASES[kind]}


def exact(kind: Kind, rule: Rule) -> dict[str, Rule]:
    """The plain headings of a kind as the engine's exact phrases, also with `더보기` fused."""
    return {phrase + tail: rule for phrase, of in PLAIN.items() if of is kind for tail in ("", "더보기")}
