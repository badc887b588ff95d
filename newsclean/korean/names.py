"""The shapes of personal names, titles, places and outlets: the word lists that the byline grammar rests on.

Why: a byline is recognised by what its words *are* (surname + given name, a press title, a place, an outlet), never by
a bare `기자`. The lists are closed classes of the Korean press: surnames (the common ones of the national census, 통계청), titles as papers
print them, cities and counties, and the capitals where Korean media keep correspondents.

Must be left alone: everyday words that happen to have a surname's first syllable (`이번`, `정부`, `현직 기자`); they
stand in `STOP_NAMES`.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.places import PLACES

#: Characters that are printed as a middle dot: U+00B7, U+318D, U+30FB, U+2022, U+2027, U+2219
MIDDLE_DOTS: Final = "·ㆍ・•‧∙"


def word_set(text: str) -> frozenset[str]:
    """A word list kept as running text, which a Korean editor can read and sort."""
    return frozenset(text.split())


# Surnames of one syllable: those of the census that reporters bear
SURNAMES: Final = frozenset(
    "가간갈감강견경계고공곽구국권금기길김나남노뇌단담당대도동두라류마맹명모목묘문민박반방배백범변복봉부빈빙사상서석선"
    "설성소손송승시신심안양어엄여연염예오옥온옹왕용우원위유육윤은음이인임자장전정제조종좌주지진차창채천초최추탁탄태판팽"
    "편평포표풍피하한함허현형호홍화황"
)

# Surnames of two syllables
LONG_SURNAMES: Final = word_set("남궁 황보 제갈 선우 독고 사공 서문 동방 망절 어금 장곡")

# Words shaped like a name that are none: nouns, determiners, adjectives, and the labels of credits
STOP_NAMES: Final = word_set(
    """
    가장 감독 강남 강북 강원 거래 견해 결과 경기 경남 경북 경상 경영 경쟁 경제 경찰 경향 계획 고객 고등 고려 고마운 공개
    공동 공무원 공식 공유 관계 관련 교수 구독 구독자 구성 국가 국내 국민 국방 국장 국제 국회 군사 권력 금융 금지 기고 기관
    기사 기사제보 기술 기업 기자 기자단 기준 기획 김모 나머지 나쁜 남녀 남부 남성 남자 남편 내용 노동 노동자 노련한 노조
    논설 뉴스 다른 단독 단체 담당 담당자 당국 당시 대다수 대담 대부분 대신 대통령 대통령실 대표 대학 대한민국 데스크 도시
    동네 동료 동물 동영상 동행 두번째 라디오 마지막 마침내 매일 명예 모두 모든 모바일 모습 문의 문자 문제 문학 문화 미국
    미디어 민간 민주 반대 발행 방문 방송 방송국 방법 배우 배포 법률 변호사 보도 보도국 보도부 본지 부동산 부문 부산 부장
    북한 빙과류 빙상장 빙하기 사고 사건 사람 사라진 사무국 사설 사진 사진기자 사진부 사진팀 사회 산업 삽화 상근 상황 생활 서로 서비스 서울
    서울시 선거 선배 선임 설명 성공 성실한 소개 소방 소설가 소속 송고 수습 시간 시대 시민 시민들 시사 시장 시청 신고 신문
    신문사 신임 신입 신청 신청서 심층 아나운서 안내 안전 앵커 양국 양측 어느 어떤 여러 여성 여자 여전한 여행 역사 연결
    연구 연구원 연락 연락처 연예 연합 영상 예약 예정 오늘 오전 오후 온라인 옹달샘 옹진군 왕국 왕궁 왕년 왕래 왕복 왕비 왕성한 왕세자 왕실 왕위 왕자 왕조 외교 외신 요즘 용감한 우리 우선 우편 원고 원인
    위원 위원장 유권자 유력 유명 유명한 유튜브 은행 음악 의원 이날 이들 이런 이름 이메일 이미 이미지 이번 이상 이상한 이슈 이유
    이전 이제 이하 이후 인기 인사 인쇄 인터넷 인터뷰 인턴 일간 일본 일부 임원 입력 입장 자기 자료 자신 자유 작가 장관
    장소 저자 전국 전기 전문 전문가 전북 전남 전송 전용 전직 전체 전화 전혀 접수 정당 정리 정부 정직한 정책 정치 정치인
    제공 제보 제작 제주 조사 조선 조직 종교 종합 주간 주민 주소 주요 주재 주최 준비 중국 중앙 증권 지금 지난 지방 지역
    지원 직원 직접 진정한 진행 차기 차량 참고 책임 청년 체육 초기 총리 최고 최근 최대 최종 추가 추천 출입 취재 취재진
    탐사 태권도 통신 특별 특히 팀장 편집 편집부 편집자 평가 평균 평론가 포토 표지 프로 하루 학교 학생 학자 한국 한국인
    이력서 지원서 제안서 제출 주문 원서 구매 기부 공모 강연 상담 진로 채용 모집 접수처 문의처 신청처 사무실 사무처 고객센터
    한때 한편 해외 행사 현장 현재 현지 현직 협력 홈페이지 홍보 화면 화제 환경 회사 회원 회장 후배 후보 휴대 휴대폰
    """
)

# Titles that papers and stations print behind a name, also with a prefix (수습, 인턴, 선임 …)
PRESS_ROLES: Final = word_set(
    """
    PD VJ 객원기자 객원논설위원 객원에디터 경제전문기자 교열기자 국제전문기자 기상캐스터 기자 논설고문 논설실장 논설위원
    논설위원실장 논설주간 대기자 도쿄특파원 디자인기자 로봇기자 리포터 명예기자 명예시민기자 문화전문기자 뉴욕특파원
    베이징특파원 산업전문기자 선임기자 선임에디터 수석논설위원 수습기자 시민기자 아나운서 앵커 에디터 워싱턴특파원
    의학전문기자 인턴 인턴기자 인턴에디터 전문기자 주필 청년기자 칼럼니스트 캐스터 통신원 특파원 편집국장 편집위원
    편집인 피디 학생기자
    """
)

# Titles of guest writers. A byline only on a line of its own, with where they belong (`홍길동 한빛대 교수`)
OPINION_ROLES: Final = word_set(
    """
    객원교수 겸임교수 공인회계사 교사 교수 극작가 논설위원장 대표 대표변호사 동화작가 명예교수 문학평론가 문화평론가 미술평론가 박사 방송작가
    번역가 변호사 부교수 석좌교수 세무사 소설가 소장 수필가 시사평론가 시인 아동문학가 여행작가 연구소장 연구위원 영화평론가 원장 위원
    음악평론가 이사장 작가 정치평론가 초빙교수 평론가 선임연구위원 수석연구위원 조교수 회계사
    """
)

# Titles of those who make a piece with a reporter: writers only beside one on the same line (`임라온 작가, 홍길동 기자`)
MAKER_ROLES: Final = word_set("구성작가 디자이너 방송작가 연구원 웹디자이너 인턴작가 작가 콘텐츠매니저 콘텐츠에디터 크리에이터 프로듀서")

# Titles of camera and graphics crews: they do not write
CREW_ROLES: Final = word_set("그래픽기자 사진기자 사진부기자 영상기자 촬영기자 카메라기자")

# Longest first: the order in which a title is cut from a name glued to it
ROLES: Final = tuple(sorted(PRESS_ROLES | OPINION_ROLES | CREW_ROLES, key=lambda role: (-len(role), role)))

# The same by last syllable, so that a word is compared with few of them
_GLUED_ROLES: Final = {
    last: tuple(role for role in ROLES if role in PRESS_ROLES and role[-1] == last) for last in {r[-1] for r in PRESS_ROLES}
}

# The first of a title's two words: `인턴 기자`, `논설 위원`
ROLE_PREFIXES: Final = word_set("객원 논설 대학생 명예 선임 수석 수습 시민 인턴 전문 편집 청년 학생")


# Outlets that their tail does not give away (no 신문, 뉴스 … at the end), and the agencies
OUTLETS: Final = word_set(
    """
    뉴스1 뉴시스 연합 연합뉴스 뉴스핌 뉴스토마토 뉴스타파 뉴스웨이 한겨레 한겨레21 국제신문 경향 동아 조선 중앙 조선비즈 이데일리
    데일리안 더팩트 더벨 더스쿠프 더퍼블릭 프레시안 오마이뉴스 미디어오늘 블로터 시사IN 시사인 비즈니스워치 머니S 딜사이트
    아이뉴스24 지디넷코리아 ZDNet OSEN the300 THE300 디스패치 텐아시아 스타투데이 마이데일리 스포츠조선 스포츠동아
    스포츠서울 스포츠경향 스포츠한국 일간스포츠 헬스조선 포브스 코인데스크 KBS MBC SBS YTN MBN JTBC KTV OBS EBS CBS BBS
    TBS 채널A TV조선 연합인포맥스 인포맥스 한경 매경 서경 헤경 뉴스컬처 뉴스프리존 여성신문 매일 부산닷컴 한경닷컴
    뉴스엔 포포투 인터풋볼 풋볼리스트 스포탈코리아 스포츠W 스포츠Q MK스포츠 위키트리 뉴스웍스 민중의소리 씨네21
    """
)

# What outlets' names end in: `한빛일보`, `누리뉴스`, `가람경제`, `전북CBS`, `코리아헤럴드` — not: `경제`, `뉴스` with nothing in front
_OUTLET_TAIL: Final = re.compile(
    r"[가-힣A-Za-z0-9·]{1,9}?(?:일보|신문|뉴스|경제|타임스|타임즈|투데이|방송|TV|티브이|저널|닷컴|데일리|헤럴드|통신"
    r"|매거진|포스트|프레스|미디어|리뷰|위클리|비즈|CBS|MBC|KBS|SBS|News|news|Biz|Times|Today)(?:\d{2}|TV|N|i)?|[가-힣]{2}매일"
)
# The last characters of what it matches, but for digits
_OUTLET_ENDS: Final = frozenset("보문스제즈이송널컴리드신진트어뷰일VCSNszyi")
# No outlets, for a common noun stands in front of the tail: [주요뉴스], [세계경제], [생방송], the programme [뉴스투데이]
_NOT_OUTLET: Final = re.compile(
    r"(?:자막|카드|브리핑|주요|오늘의?|포토|연예|스포츠|해외|국내|국제|세계|글로벌|지역|실물|시장|민생|구독|공유|생활|속보|카드|영상|날씨"
    r"|톱|핫|이슈|가짜|간추린|한눈에|디지털|창조|녹색|사회적|플랫폼|생|재|본|첫|녹화|라디오|인터넷|개인|공영|지상파|종편"
    r"|뉴스|소셜|멀티|매스|유튜브|정치|사회|문화|북한|한반도|부동산|금융|가계|이동|정보|무선|위성|데이터|굿모닝|모닝"
    r"|이브닝|아침|저녁|주말|단독|특집|우리|한국의|미국|중국|일본)"
    r"(?:뉴스|경제|방송|투데이|신문|통신|미디어|비즈|리뷰|저널|프레스|TV|데일리|포스트)"
)

# Desks and teams: `경제산업부`, `산업2부`, `연예이슈팀`, `뉴스룸`, `디지털뉴스국` — not: the name `김정국`
_DEPARTMENT: Final = re.compile(
    r"(?:(?:정치|경제|사회|문화|국제|산업|금융|증권|부동산|스포츠|체육|연예|전국|지역|디지털|온라인|인터넷|이슈|편집|영상"
    r"|사진|멀티미디어|과학|의학|생활|유통|법조|탐사|기획|특별취재|뉴미디어|미디어|콘텐츠|데이터|라이프|피플|오피니언|논설"
    r"|정책|통합|국방|외교|통일|북한|교육|보도|취재|뉴스|여론|독자|테크|IT|AI|사건|행정|수도권|호남|영남|충청|강원){1,4}+\d?"
    r"(?:부|팀|국|실|룸|센터|본부|부문|취재본부)|[가-힣A-Za-z0-9]{2,8}(?:취재본부|취재팀|뉴스팀|이슈팀|뉴스룸|뉴스부|팀)|[가-힣]{0,8}(?:공동|합동)취재단)"
)

# The last characters of what it matches
_DEPARTMENT_ENDS: Final = frozenset("부팀국실룸터문단")
_POOLS: Final = ("공동취재단", "합동취재단")

# Written apart in front of a team's name: `온라인 이슈팀`, `디지털 뉴스룸`
TEAM_BEATS: Final = word_set("경제 데이터 디지털 라이프 문화 사회 산업 스포츠 연예 온라인 인터넷 정치 지역 탐사")

# Titles of a desk's head. A writer's only with an address behind: `홍길동 산업부장 hong@x.kr` — not: `홍길동 산업부장` in an appointment list
_CHIEF: Final = re.compile(r"(?:[가-힣A-Z0-9]{1,8}?)?(?:부장|차장|국장|팀장|센터장|본부장|단장)")

# Syllables frequent in transliterated names. Each word of one must have one: `제니퍼 앤더슨` — not: `국회 출입`
_FOREIGN: Final = re.compile(
    r"[가-힣]*[크트프스르브드츠즈케켈쿠터톤턴델덴더댄메멜멘베벨벤엘엔앤앨렐렌레로루러럴릭릴릿린니닉닐퍼펠펜페슨셀셔][가-힣]*"
)
_FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
"""가 and 힣."""
# Syllables that no name ends in: `라고`, `하며`, `정하는`
_VERB_ENDINGS: Final = frozenset("고며면는를됐됨함했할")
_MASKED: Final = re.compile(r"[가-힣][O○〇]{1,2}|[가-힣]○[가-힣]")

# `글=`, `글·사진=`, `정리/` introduce a writer; labels of photos and graphics introduce somebody else
WRITER_LABELS: Final = word_set("글 글쓴이 기획 대담 번역 인터뷰 정리 취재")
CREW_LABELS: Final = word_set(
    """
    CG 그래픽 그래픽제작 구성 디자인 사진 사진제공 삽화 영상 영상디자인 영상제작 영상촬영 영상취재 영상편집 일러스트 자료
    자료조사 제작 촬영 출처 캡처 편집 화면 화면제공 연출 작가 사진부 영상부 자막 통계 표 화면캡처 출처제공 사진출처
    """
)
AGENCIES: Final = word_set("AP AFP EPA 로이터 신화 타스 UPI AFPBBNews 게티이미지 게티이미지뱅크 블룸버그 교도 DPA")

# `사진부`, `영상미디어`: who belongs to a desk of photographers is no writer
_CREW_DESK: Final = re.compile(r"(?:사진|영상|그래픽|멀티미디어)(?:[가-힣]{0,4}(?:부|팀|국)|미디어)")
# The last characters of what it matches
_CREW_DESK_ENDS: Final = frozenset("부팀국어")


def is_person_name(word: str) -> bool:
    """True when `word` has the shape of a Korean personal name: surname and one or two syllables.

    `홍길동`, `허헌`, `남궁민수` are; `현직`, `대통령실`, `제니퍼` (no surname), `김모` are not.
    """
    length = len(word)
    if not 2 <= length <= 4 or not ((length < 4 and word[0] in SURNAMES) or (length > 2 and word[:2] in LONG_SURNAMES)):
        return False
    if word[-1] in _VERB_ENDINGS or word in STOP_NAMES:
        return False
    return all(_FIRST_SYLLABLE <= ord(word[at]) <= _LAST_SYLLABLE for at in range(1, length))  # the first is that of a surname


def is_masked_name(word: str) -> bool:
    """`김OO`, `이○○`: a name with its given part withheld; only a title beside it makes it a byline."""
    return len(word) <= 3 and word[:1] in SURNAMES and _MASKED.fullmatch(word) is not None


def is_foreign_word(word: str) -> bool:
    """A word that may be one half of a transliterated name (`앤더슨`); never enough by itself."""
    return 2 <= len(word) <= 6 and word not in STOP_NAMES and bool(_FOREIGN.fullmatch(word))


def is_place(word: str) -> bool:
    """A city, county or foreign bureau that datelines name: `세종`, `춘천시`, `로스앤젤레스`."""
    return word in PLACES or (len(word) > 2 and word[-1] in "시군" and word[:-1] in PLACES)


def is_outlet(word: str) -> bool:
    """A word that names a newspaper, agency or station by list or by its tail (`한빛일보`, `가람경제`).

    Left alone: section and programme labels of the same tail (`주요뉴스`, `세계경제`, `뉴스투데이`).
    """
    if word in OUTLETS:
        return True
    if len(word) < 3 or not (word[-1] in _OUTLET_ENDS or word[-1].isdecimal()):
        return False
    return bool(_OUTLET_TAIL.fullmatch(word)) and not _NOT_OUTLET.fullmatch(word)


# A sign that fills a line: `누리세계 코리아`, `가람시청` — not: `코리아`, `시청`, `오늘의 코리아 경제`
_BRAND: Final = re.compile(r"[가-힣A-Za-z0-9]{2,8}(?:\s?코리아|라디오|도청|시청|군청|구청|교육청)")


def is_brand(line: str) -> bool:
    """A line that is nothing but the name of who publishes: an outlet, a broadcaster, an office that hands out its news.

    Only the first lines of a page are asked; elsewhere `가람시청` is anybody's word.
    """
    return 3 <= len(line) <= 14 and (is_outlet(line) or bool(_BRAND.fullmatch(line)))


# In front of a name and `=`: 누리투데이코리아=홍길동 기자, 데일리가람=홍길동 기자 — not: 샌프란시스코=홍길동 특파원, 뉴스룸=홍길동 기자
_PRESS_WORDS: Final = "뉴스|데일리|미디어|비즈니스|비즈|스포츠|위클리|이코노미|이코노믹|저널|채널|타임|투데이|프레스"
_UNLISTED: Final = re.compile(rf"(?:{_PRESS_WORDS})[가-힣A-Za-z]{{2,8}}|[가-힣A-Za-z]{{2,8}}(?:{_PRESS_WORDS}|코리아|위크)")


def may_be_outlet(word: str) -> bool:
    """An outlet that `is_outlet` does not know, by a word of the press at one of its ends; only where a byline says so otherwise."""
    return 4 <= len(word) <= 14 and _UNLISTED.fullmatch(word) is not None and not is_department(word) and word not in STOP_NAMES


def is_department(word: str) -> bool:
    """A desk or team: `경제산업부`, `이슈팀`, `한빛취재본부`; not a name that ends in the same syllable (`김정국`)."""
    return len(word) <= 14 and word[-1:] in _DEPARTMENT_ENDS and _DEPARTMENT.fullmatch(word) is not None


def is_pool(word: str) -> bool:
    """Reporters of several outlets who share what they write: `공동취재단`, `평양공동취재단`."""
    return word.endswith(_POOLS)


def split_role(word: str) -> tuple[str, str] | None:
    """`정가온기자` → (`정가온`, `기자`): a title glued to its name. A three-syllable name is the likeliest cut."""
    found: tuple[str, str] | None = None
    for role in _GLUED_ROLES.get(word[-1], ()):
        if not word.endswith(role):
            continue
        name = word[: -len(role)]
        if len(name) == 3 and is_person_name(name):
            return name, role
        if found is None and (is_person_name(name) or is_masked_name(name)):
            found = name, role
    return found


def author_of(text: str) -> tuple[str, str | None]:
    """Name and title in a metadata field (`홍길동 기자` → 홍길동, 기자); the name is empty if it names nobody."""
    words = text.split()
    role = words.pop() if len(words) > 1 and words[-1] in PRESS_ROLES else None
    return person_of(" ".join(words)), role


def person_of(text: str) -> str:
    """The person in a metadata field (`홍길동 기자`, `길동 홍`, `홍길동`); empty if it names nobody (`한빛일보`, `편집국`)."""
    words = text.replace("기자", " ").split()
    if len(words) == 2 and len(words[1]) == 1 and len(words[0]) == 2:  # given name first
        words = [words[1] + words[0]]
    return words[0] if len(words) == 1 and is_person_name(words[0]) and not is_outlet(words[0]) else ""


# `과학전문기자`, `지역선임기자`, `정치부기자`, `파리특파원`, `증시캐스터`, `경제대기자` — not: `마경대기자`, `출입기자`, `취재기자`, `외신기자`
_ROLE_TAIL: Final = re.compile(
    r"[가-힣·]{2,6}?(?:전문기자|선임기자|(?<=[제화치회육학사교률악행송츠신술장일])대기자|객원기자|인턴기자|수습기자|논설위원|편집위원|특파원|에디터|칼럼니스트|캐스터)"
)
# The last characters of what it matches
_ROLE_ENDS: Final = frozenset("자원터트")


def is_press_role(word: str) -> bool:
    """A title under which someone writes: listed, or a beat before a listed one (`의학전문기자`)."""
    return word in PRESS_ROLES or (word[-1:] in _ROLE_ENDS and _ROLE_TAIL.fullmatch(word) is not None)


def is_chief(word: str) -> bool:
    """A desk's title (`산업부장`, `차장`) that counts only with a mailbox behind it."""
    return word[-1:] == "장" and _CHIEF.fullmatch(word) is not None


def is_crew_desk(word: str) -> bool:
    """A desk of photographers or film crews: `사진부`, `영상미디어`; not a person with `영상` in the name."""
    return word[-1:] in _CREW_DESK_ENDS and _CREW_DESK.fullmatch(word) is not None


def is_agency(word: str) -> bool:
    """A foreign wire or stock library: before `=` it makes a photo credit (`AP=한빛통신`), never a dateline."""
    return word in AGENCIES
