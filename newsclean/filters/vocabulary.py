"""Words the site's frame is made of, shared by the filters that need company for them.

`SECTIONS` are the section names Korean outlets print in menus and breadcrumbs; `MENU` are the other words of their
menus. None of them is evidence by itself: `사회` is also a subhead, `영상` a caption.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from newsclean.claims import Rule
from newsclean.protocol import Filter


def words(block: str) -> frozenset[str]:
    """The words of a block, one or more lines; a phrase with spaces is written without them.

    >>> sorted(words("정치 경제\\nIT·과학"))
    ['IT·과학', '경제', '정치']
    """
    return frozenset(block.split())


SECTIONS: Final = words("""
정치 경제 사회 문화 국제 세계 생활 생활문화 생활/문화 생활·문화 문화·생활 문화/생활 문화생활 연예 스포츠 과학 기술 테크
IT IT과학 IT/과학 IT·과학 IT·바이오 IT·의료 산업/IT ICT 오피니언 사설 칼럼 사설·칼럼 부동산 건설 건설부동산 건설·부동산
증권 금융 금융·증권 금융증권 증시 마켓 산업 산업·IT 기업 재계 유통 소비자 생활경제 바이오 제약 제약·바이오 의료 의학 건강 헬스
헬스·의학 생활/건강 생활·건강 보건의료 보건·복지 지역 전국 수도권 지방 북한 외교 국방 국방·외교 외교·안보 외교안보 통일 통일·북한
교육 노동 환경 법원 검찰 법조 법원·검찰 사건사고 사건·사고 사건/사고 인물 피플 사람들 인사 부고 여행 레저 여행/레저 여행·레저
라이프 라이프스타일 자동차 중기 중기·벤처 벤처 중소기업 벤처·스타트업 스타트업 재테크 종교 학술 책 도서 출판 공연 전시
공연·전시 음악
영화 방송 방송·TV TV·연예 방송연예 연예·스포츠 연예스포츠 문화·연예 연예·문화 가요 드라마 예능 미디어 미디어·콘텐츠 날씨 날씨·재난
재난·환경 기후·환경 농업 농축산 농수산 축산 수산 해양 과학기술 교통 여성 청소년 노동·복지 복지 행정 정부 청와대 대통령실 국회
국회·정당 국회/정당 정당 선거 정치일반 경제일반
사회일반
국제일반 문화일반 산업일반 스포츠일반 전국일반 연예일반 증권일반 부동산일반 금융일반 일반사회 야구 축구 해외야구 해외축구
국내야구 국내축구
농구 배구 골프 농구/배구 e스포츠 종합 미국 중국 일본 유럽 아시아 아시아/호주 미국/중남미 중동/아프리카 글로벌 글로벌경제
강원 경기 인천 경기·인천 경기인천 충청 대전 대전·충청 대전/충남 호남 영남 광주·전남 광주/전남 전북 대구·경북 대구/경북 부산·경남
부산/경남 부산·울산·경남 제주 서울 부산 대구 광주 울산 세종 충북 충남 전남 경북 경남
""")
"""Section names as menus and breadcrumbs print them."""

MENU: Final = words("""
뉴스 뉴스홈 전체 전체기사 전체뉴스 최신 최신뉴스 최신기사 속보 헤드라인 주요뉴스 포토 포토뉴스 사진 포토·영상 포토갤러리 화보
갤러리
영상 동영상 비디오 TV 라디오 팟캐스트 카드뉴스 그래픽 그래픽뉴스 인포그래픽 만평 만화 운세 기획 연재 기획·연재 기획/연재 기획연재
기획특집 특집 시리즈 이슈 이슈플러스 탐사 팩트체크 인터뷰 랭킹 랭킹뉴스 많이본뉴스 구독 구독신청 지면보기 신문보기 매거진 뉴스레터
프리미엄 캠페인 이벤트 공지사항 공지 알림 커뮤니티 독자투고 독자마당 기고 기자의눈 데스크칼럼 외부칼럼 사외칼럼 기자칼럼
전문가칼럼
여론조사 대선 총선 지방선거 올림픽 월드컵 분야별 다시보기 온에어 ONAIR 라이브 LIVE 생방송 편성표 프로그램 시사 교양 시사·교양
보도국
제보 제보하기 뉴스제보 기사제보 언론사별 뉴스스탠드 라이브러리 TV연예 신문 English 中文 日本語 ENG JPN CHN RSS 모바일 앱소개
피플 오늘의운세 날씨 쇼핑 게임 웹툰 카페 블로그 지식 메일 증권정보 서비스 기타 종합 심층 르포 현장 단독 유튜브 페이스북 인스타그램
""")
"""Other words of menus."""

LEXICON: Final = SECTIONS | MENU

DATE_LABELS: Final = tuple(sorted(words("입력 기사입력 등록 승인 작성 발행 송고 수정 게재 업데이트 최초입력 기사승인 기사등록")))
"""What the date line below a title begins with."""


def squeeze(text: str) -> str:
    """The text without spaces, as phrases are looked up."""
    return text.replace(" ", "")


def is_section(text: str) -> bool:
    """The line is a section name: `경제`, `IT·과학`, `정치 일반`, also with `일반` or `종합` behind it.

    >>> is_section("국제 일반"), is_section("경제가 어렵다")
    (True, False)
    """
    if text in SECTIONS:
        return True
    name = squeeze(text) if " " in text else text
    if len(name) > 12:
        return False
    return name in SECTIONS or (name[-2:] in ("일반", "종합", "뉴스") and name[:-2] in SECTIONS)


def collect(filters: Iterable[Filter]) -> dict[str, Rule]:
    """The exact phrases of all `filters` merged, the first filter's rule where several know a phrase."""
    merged: dict[str, Rule] = {}
    for each in filters:
        exact: Mapping[str, Rule] = getattr(each, "exact", {})
        for phrase, rule in exact.items():
            merged.setdefault(phrase, rule)
    return merged
