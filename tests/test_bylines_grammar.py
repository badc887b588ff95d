"""Bylines and datelines, row by row: what is cut, who is credited, and above all what must stay.

Every name, outlet and address is invented; station and wire names stand only where the grammar knows them as data.
"""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.korean.bylines import (
    ROLES,
    BylineMatch,
    Writer,
    edge_credit,
    find_emails,
    is_affiliation,
    is_person_name,
    match_called,
    match_guest_head,
    match_handover,
    match_head,
    match_line,
    match_tail,
)


def credited(match: BylineMatch) -> str:
    """`홍길동|기자|x@y.kr; 이나래|기자|` for a compact table."""
    return "; ".join(f"{w.name}|{w.role or ''}|{w.email or ''}" for w in match.writers)


# id, text, what is left of it, writers, dateline
HEADS: list[tuple[str, str, str, str, str | None]] = [
    ("araea-dot", "(부산ㆍ경남=연합뉴스) 홍길동 기자 = 정부는", "정부는", "홍길동|기자|", "부산ㆍ경남=연합뉴스"),
    ("katakana-dot", "[순천・광양=한빛일보]홍길동 기자 = 시는", "시는", "홍길동|기자|", "순천・광양=한빛일보"),
    ("place-lenticular", "【양구】군은 다음 달 참가자를 모집한다.", "군은 다음 달 참가자를 모집한다.", "", "양구"),
    ("full-width-bar", "[한빛일보｜홍길동 기자] 정부는", "정부는", "홍길동|기자|", "한빛일보"),
    ("wire", "(서울=연합뉴스) 홍길동 기자 = 정부는 20일 밝혔다.", "정부는 20일 밝혔다.", "홍길동|기자|", "서울=연합뉴스"),
    ("wire-alone", "(서울=연합뉴스) 정부는 20일 밝혔다.", "정부는 20일 밝혔다.", "", "서울=연합뉴스"),
    ("wire-glued", "[서울=뉴시스]홍길동 기자 = 정부는", "정부는", "홍길동|기자|", "서울=뉴시스"),
    ("wire-lenticular", "【서울=뉴시스】홍길동 기자 = 정부는", "정부는", "홍길동|기자|", "서울=뉴시스"),
    ("wire-correspondent", "(런던=연합뉴스) 김가온 특파원 = 영국", "영국", "김가온|특파원|", "런던=연합뉴스"),
    ("wire-two", "(이천=연합뉴스) 홍길동 이나래 기자 = 이천시", "이천시", "홍길동|기자|; 이나래|기자|", "이천=연합뉴스"),
    (
        "wire-commas",
        "(서울=뉴스1) 홍길동 기자,이나래 기자,김가온 기자 = 국회",
        "국회",
        "홍길동|기자|; 이나래|기자|; 김가온|기자|",
        "서울=뉴스1",
    ),
    ("paren-in-bracket", "[도요하시(일본)=뉴시스] 홍길동 기자 = 일본", "일본", "홍길동|기자|", "도요하시(일본)=뉴시스"),
    ("two-places", "(서울·세종=연합뉴스) 홍길동 기자 = 정부", "정부", "홍길동|기자|", "서울·세종=연합뉴스"),
    ("bracket-outlet-equals", "[한빛일보 = 홍길동 기자] 정부는", "정부는", "홍길동|기자|", "한빛일보"),
    ("bracket-outlet-tight", "[한빛경제=홍길동 기자] 정부는", "정부는", "홍길동|기자|", "한빛경제"),
    ("bracket-bar", "[누리뉴스 | 홍길동 기자] 배우", "배우", "홍길동|기자|", "누리뉴스"),
    ("bracket-space", "[가람경제 홍길동 기자]한빛전자", "한빛전자", "홍길동|기자|", "가람경제"),
    ("bracket-place-outlet", "[세종=가람경제 홍길동 기자] 정부", "정부", "홍길동|기자|", "세종=가람경제"),
    ("bracket-latin", "[OSEN=홍길동 기자] 배우", "배우", "홍길동|기자|", "OSEN"),
    ("bracket-regional-station", "[전북CBS 홍길동 기자]전북도는", "전북도는", "홍길동|기자|", "전북CBS"),
    ("bracket-fullwidth", "［한빛경제＝홍길동 기자］ 경찰이", "경찰이", "홍길동|기자|", "한빛경제"),
    ("bracket-name", "[홍길동 기자] 한빛시가", "한빛시가", "홍길동|기자|", None),
    ("bracket-region-mail", "[홍길동 기자(=울산)(hong@hanbit.co)]울산의", "울산의", "홍길동|기자|hong@hanbit.co", "울산"),
    ("bracket-masked", "【 서울=김○○ 기자 】 정부", "정부", "김○○|기자|", "서울"),
    ("bracket-two", "[가람경제 홍길동·이나래 기자] 정부", "정부", "홍길동|기자|; 이나래|기자|", "가람경제"),
    ("bracket-slash", "[홍길동 기자 / 이나래 기자] 정부", "정부", "홍길동|기자|; 이나래|기자|", None),
    ("angle-name", "<홍길동 기자> 정부는", "정부는", "홍길동|기자|", None),
    ("paren-outlet", "(누리뉴스 홍길동 기자) 배우", "배우", "홍길동|기자|", "누리뉴스"),
    ("tag", "[한빛일보] 정부는", "정부는", "", "한빛일보"),
    ("tag-glued", "[가람경제]  1804년 가을", "1804년 가을", "", "가람경제"),
    ("tag-listed", "[한겨레] 정부는", "정부는", "", "한겨레"),
    ("tag-alias", "[뉴스핌 Newspim] 정부는", "정부는", "", "뉴스핌"),
    ("tag-then-name", "[한빛일보] 홍길동 기자 = 정부는", "정부는", "홍길동|기자|", "한빛일보"),
    ("tag-whole-text", "[한빛일보]", "", "", "한빛일보"),
    ("bare-place", "세종=홍길동 기자 정부는 밝혔다.", "정부는 밝혔다.", "홍길동|기자|", "세종"),
    ("bare-place-mail", "울산=홍길동 기자 hong@hanbit.com 울산시가", "울산시가", "홍길동|기자|hong@hanbit.com", "울산"),
    ("bare-outlet", "한빛스포츠뉴스=홍길동 기자", "", "홍길동|기자|", "한빛스포츠뉴스"),
    ("bare-name-equals", "홍길동 기자 = 정부는", "정부는", "홍길동|기자|", None),
    ("bare-team", "한빛투데이 디지털뉴스팀 = 정부는", "정부는", "한빛투데이 디지털뉴스팀||", "한빛투데이"),
    ("indented", "\u3000(서울=연합뉴스) 홍길동 기자 = 정부는", "정부는", "홍길동|기자|", "서울=연합뉴스"),
    ("intern", "[가람경제 홍길동 인턴기자] 정부는", "정부는", "홍길동|인턴기자|", "가람경제"),
    ("unlisted-outlet", "[가온누리 홍길동 기자] 정부는", "정부는", "홍길동|기자|", "가온누리"),
    ("unlisted-outlet-equals", "[가온누리=홍길동 객원기자] 정부는", "정부는", "홍길동|객원기자|", "가온누리"),
    ("unlisted-wire", "(뉴욕=가온누리) 홍길동 특파원 = 뉴욕", "뉴욕", "홍길동|특파원|", "뉴욕=가온누리"),
    ("venue", "[OSEN=잠실, 홍길동 기자] 한빛이", "한빛이", "홍길동|기자|", "잠실=OSEN"),
    ("venue-bar", "[누리뉴스 | 잠실=홍길동 기자] 한빛이", "한빛이", "홍길동|기자|", "잠실=누리뉴스"),
    ("desk-of-sister", "(뉴욕=연합뉴스) 홍길동 연합인포맥스 특파원 = 뉴욕", "뉴욕", "홍길동|특파원|", "뉴욕=연합뉴스"),
    ("bare-outlet-equals", "한빛저널리즘 홍길동 기자 = 정부는", "정부는", "홍길동|기자|", "한빛저널리즘"),
    ("two-word-role", "[가람경제 홍길동 인턴 기자] 정부는", "정부는", "홍길동|인턴 기자|", "가람경제"),
]

STAYS_HEAD: list[str] = [
    "【양구】에서 열린 축제에 시민이 몰렸다.",
    "[양구] 군은 다음 달 참가자를 모집한다.",
    "【질문】 참가비는 얼마입니까.",
    "[김가온/탐방객 : 물이 맑습니다.]",
    "[속보] 한국은행, 기준금리 동결",
    "[단독] 한빛전자 합병 추진",
    "[앵커] 오늘 첫 소식입니다.",
    "[기자] 곰 한 마리가 어슬렁거립니다.",
    "[리포트] 골목이 조용합니다.",
    "[별표 1] 제3조에 따른 기준",
    "[단독 확인] 문건이 나왔다.",
    "[인터뷰] 정말 놀랐어요.",
    "[녹취] 아무것도 몰랐습니다.",
    "[편집자주] 이 글은 세 차례에 걸쳐 싣는다.",
    "[사진=연합뉴스] 정부는",
    "[사진=홍길동 기자] 정부는",
    "<기생충> 속 반지하 집은",
    "〈한빛의 노래〉는 1987년 작품이다.",
    "[더 블루]는 그의 세 번째 음반이다.",
    "[웃음] 그건 비밀입니다.",
    "[홍길동/주민] 밤새 잠을 못 잤어요.",
    "[홍길동/기자] 현장에 나와 있습니다.",
    "[홍길동 앵커] 다음 소식입니다.",
    "[홍길동] 그건 제 생각이 아닙니다.",
    "[주요뉴스] 오늘의 소식",
    "[세계경제] 성장률이 낮아졌다",
    "[뉴스투데이] 오늘 아침 소식",
    "[포토뉴스] 가을 하늘",
    "[자막뉴스] 창밖에",
    "[홍길동 기자 카메라 산책] 꽃시장",
    "[홍길동의 세상읽기] 봄",
    "기획팀 = 3명",
    "대상=홍길동 기자 최우수상=이나래 기자",
    "[홍길동 한빛대 교수] 정부는",
    "(왼쪽=홍길동) 선수",
    "[경제] 물가가 올랐다",
    "[뉴스] 한빛시",
    "[한빛일보]는 1946년 창간했다.",
    "(AP=연합뉴스) 대통령이 손을 흔든다.",
    "(로이터=뉴스1) 시위대가 행진한다.",
    "(25·한빛시청) 선수가 우승했다.",
    "(金石爲開) 정성이면 쇠와 돌도 열린다.",
    "(한화 약 1조9000억 원) 규모다.",
    "(서울) 이번 행사는",
    "승리투수 = 임가온(3승)",
    "승리투수 = 임가온 패전투수 = 홍길동",
    "1달러=1,380원까지 올랐다.",
    "E=mc² 공식은 유명하다.",
    "사진=홍길동 기자 정부는",
    "영상취재=홍길동 기자",
    "홍길동 기자는 10년간 현장을 지켰다.",
    "홍길동 기자 등 3명이 상을 받았다.",
    "기자회견에서 그는 고개를 숙였다.",
    "발인 = 16일 오전",
    "▲ 김나래씨 별세 = 16일, 발인 18일.",
    "[한빛 도서관] 문을 열다",
    "[이슈 투데이] 오늘의 화제",
    "【 앵커멘트 】 정부가 나섰습니다.",
    "【 기자 】 부산역입니다.",
    "<앵커> 날씨입니다.",
    "[질문] 언제부터입니까?",
    "[ ]",
    "[",
    "",
]

# id, text, what is left of it, writers
TAILS: list[tuple[str, str, str, str]] = [
    ("subscribe", "공시했다. 홍길동 (hong@hanbit.example) 네이버에서 ‘한빛일보’ 구독하기", "공시했다.", "홍길동||hong@hanbit.example"),
    ("slogan-circle", "3-1로 이겼다.◎열린언론 누리통신 hong@nuri.example", "3-1로 이겼다.", "||hong@nuri.example"),
    ("portrait", "손님은 그대로인데 대책은 없어홍길동 논설위원", "손님은 그대로인데 대책은 없어", "홍길동|논설위원|"),
    ("station-mail", "원인을 짚었습니다.ONB 홍길동[hong@onb.example]입니다.", "원인을 짚었습니다.", "홍길동||hong@onb.example"),
    ("station-news", "줄었습니다. 누크에서 새벽방송 뉴스 홍길동입니다.", "줄었습니다.", "홍길동||"),
    ("so-far-station", "덜 내놓습니다. 지금까지 통영에서 새누리방송 홍길동 기자였습니다.", "덜 내놓습니다.", "홍길동|기자|"),
    ("odd-domain", "이겼다. 홍길동 기자 hong@hanbit.example", "이겼다.", "홍길동|기자|hong@hanbit.example"),
    ("plain", "시작할 예정이다. 홍길동 기자 hong@hanbit.kr", "시작할 예정이다.", "홍길동|기자|hong@hanbit.kr"),
    ("glued", "시작할 예정이다.홍길동 기자hong@hanbit.co.kr", "시작할 예정이다.", "홍길동|기자|hong@hanbit.co.kr"),
    ("glued-role", "역할을 한다. 홍길동기자hong@hanbit.co.kr", "역할을 한다.", "홍길동|기자|hong@hanbit.co.kr"),
    ("place-equals", "처리했다.부산=홍길동 기자 hong@hanbit.com", "처리했다.", "홍길동|기자|hong@hanbit.com"),
    ("place-space", "먹었다.울산 홍길동 기자 hong@hanbit.kr", "먹었다.", "홍길동|기자|hong@hanbit.kr"),
    ("slash", "밝혔다. /홍길동 기자", "밝혔다.", "홍길동|기자|"),
    ("slash-place", "밝혔다. /여수=홍길동기자 hong@", "밝혔다.", "홍길동|기자|hong@"),
    ("slash-mail", "높일 때다. /hong@hanbit.com", "높일 때다.", "||hong@hanbit.com"),
    ("senior", "임할 때다.홍길동 대기자hong@hanbit.com", "임할 때다.", "홍길동|대기자|hong@hanbit.com"),
    (
        "two-places",
        "알려졌다.울산=홍길동 hong@hanbit.com / 광양=이나래 기자",
        "알려졌다.",
        "홍길동|기자|hong@hanbit.com; 이나래|기자|",
    ),
    ("paren-mail", "제출했다. 허헌(hh@hanbit.com)", "제출했다.", "허헌||hh@hanbit.com"),
    ("mail-only", "도의원이 참석했다. hong12@hanbit.co.kr", "도의원이 참석했다.", "||hong12@hanbit.co.kr"),
    ("mail-only-glued", "참석했다.hong12@hanbit.co.kr", "참석했다.", "||hong12@hanbit.co.kr"),
    ("signoff", "전망됩니다. MBC뉴스 홍길동입니다.", "전망됩니다.", "홍길동||"),
    ("signoff-glued", "조언했습니다.MBC뉴스 홍길동입니다.", "조언했습니다.", "홍길동||"),
    ("signoff-mail", "있습니다.YTN 홍길동[hong@ytn.co.kr]입니다.", "있습니다.", "홍길동||hong@ytn.co.kr"),
    ("signoff-mail-after", "있습니다. MBN뉴스 홍길동입니다. [ hong@mbn.kr ]", "있습니다.", "홍길동||hong@mbn.kr"),
    ("signoff-glued-name", "밝혔습니다.SBSBiz홍길동입니다.", "밝혔습니다.", "홍길동||"),
    ("signoff-biz", "밝혔습니다. SBS Biz 홍길동입니다.", "밝혔습니다.", "홍길동||"),
    ("signoff-place", "됐습니다. 로스앤젤레스에서 MBC뉴스 홍길동입니다.", "됐습니다.", "홍길동||"),
    ("signoff-so-far", "됩니다. 지금까지 경제산업부 홍길동 기자였습니다.", "됩니다.", "홍길동|기자|"),
    ("signoff-so-far-station", "됩니다. 지금까지 국회에서 YTN 홍길동입니다.", "됩니다.", "홍길동||"),
    ("signoff-spoken-end", "조심해야겠죠. KTV 홍길동입니다.", "조심해야겠죠.", "홍길동||"),
    ("signoff-quote", "“모르겠어요.” KBS 뉴스 홍길동입니다.", "“모르겠어요.”", "홍길동||"),
    ("bracket", "보고 있다.[홍길동 기자 hong@hanbit.com]", "보고 있다.", "홍길동|기자|hong@hanbit.com"),
    (
        "bracket-two",
        "않는다.[홍길동 기자hong@hanbit.kr이나래 기자lee@hanbit.kr]",
        "않는다.",
        "홍길동|기자|hong@hanbit.kr; 이나래|기자|lee@hanbit.kr",
    ),
    ("bracket-desk", "내외다. [디지털뉴스국]", "내외다.", "디지털뉴스국||"),
    ("bracket-desk-name", "내외다. [디지털뉴스국 홍길동 기자]", "내외다.", "홍길동|기자|"),
    ("paren-after-role", "확인합니다.홍길동 기자 (hong@hanbit.kr)", "확인합니다.", "홍길동|기자|hong@hanbit.kr"),
    (
        "after-bracket",
        "있습니다.(화면제공 : 한빛시청)홍길동 기자 (h1@hanbit.kr)",
        "있습니다.(화면제공 : 한빛시청)",
        "홍길동|기자|h1@hanbit.kr",
    ),
    ("online-arm", "소개한다.홍길동 한빛닷컴 기자hong@hanbit.com", "소개한다.", "홍길동|기자|hong@hanbit.com"),
    ("newsroom", "풀릴 수 있습니다.한빛닷컴 뉴스룸open@hanbit.com", "풀릴 수 있습니다.", "한빛닷컴 뉴스룸||open@hanbit.com"),
    ("team", "등이다.이슈팀ent2@hanbit.com", "등이다.", "이슈팀||ent2@hanbit.com"),
    ("team-mail-without-id", "등이다. 온라인 이슈팀 @hanbit.com", "등이다.", "온라인 이슈팀||@hanbit.com"),
    ("mail-first", "밝혔다. hong05@hanbit.com 홍길동 기자", "밝혔다.", "홍길동|기자|hong05@hanbit.com"),
    ("slash-mail-first", "밝혔다. / hong@hanbit.com 홍길동 기자", "밝혔다.", "홍길동|기자|hong@hanbit.com"),
    ("wire-slogan", "바 있다.☞공감언론 뉴시스 hong@newsis.com", "바 있다.", "||hong@newsis.com"),
    ("slash-between", "밝혔다. 홍길동 기자/hong@hanbit.com", "밝혔다.", "홍길동|기자|hong@hanbit.com"),
    ("role-equals-mail", "밝혔다. 홍길동기자 = hong@hanbit.com", "밝혔다.", "홍길동|기자|hong@hanbit.com"),
    ("place-slash", "밝혔다. 원주/홍길동 hong@hanbit.net", "밝혔다.", "홍길동||hong@hanbit.net"),
    ("slash-name", "밝혔다. / 홍가온", "밝혔다.", "홍가온||"),
    ("lost-at", "밝혔다. /홍길동기자 hong7377", "밝혔다.", "홍길동|기자|"),
    ("partial", "밝혔다. 홍길동 기자 hong@", "밝혔다.", "홍길동|기자|hong@"),
    ("shared-role", "밝혔다. 홍길동·이나래 기자 hong@hanbit.com", "밝혔다.", "홍길동|기자|hong@hanbit.com; 이나래|기자|"),
    ("after-quote", "말했다고 한다.” 홍길동 기자", "말했다고 한다.”", "홍길동|기자|"),
    ("after-ellipsis", "끝나지 않았다… 홍길동 기자", "끝나지 않았다…", "홍길동|기자|"),
    ("beat", "밝혔다. 홍길동 의학전문기자", "밝혔다.", "홍길동|의학전문기자|"),
    ("beat-spaced", "밝혔다. 홍길동 의학 전문기자 hong@hanbit.kr", "밝혔다.", "홍길동|전문기자|hong@hanbit.kr"),
    ("foreign", "밝혔다. 제니퍼 앤더슨 기자", "밝혔다.", "제니퍼 앤더슨|기자|"),
    (
        "photographer-dropped",
        "했다. 글/홍길동기자 h1@hanbit.kr · 사진/이나래기자 l1@hanbit.kr",
        "했다.",
        "홍길동|기자|h1@hanbit.kr",
    ),
    ("intern-school", "했다. 홍길동 인턴기자(한빛대 언론학과) hong@hanbit.kr", "했다.", "홍길동|인턴기자|hong@hanbit.kr"),
    ("robot", "마감했다. 증시분석 전문기자 로봇 한빛", "마감했다.", "로봇 한빛|전문기자|"),
    ("closing-dateline", "▲ 연구소장 홍길동 (서울=연합뉴스)", "▲ 연구소장 홍길동", ""),
    ("veiled", "밝혔다. 홍길동 기자 hong(at)hanbit.kr", "밝혔다.", "홍길동|기자|hong(at)hanbit.kr"),
    ("cloudflare", "밝혔다. 홍길동 기자 [email protected]", "밝혔다.", "홍길동|기자|"),
    (
        "list-before",
        "▲법무법인 한빛 변호사홍길동 기자hong@hanbit.co.kr",
        "▲법무법인 한빛 변호사",
        "홍길동|기자|hong@hanbit.co.kr",
    ),
    ("lost-at-letters", "밝혔다. /대전=홍길동기자 gildong", "밝혔다.", "홍길동|기자|"),
    ("robot-mail", "마감했다. 증시분석 전문기자 로봇 한빛 bot@hanbit.com", "마감했다.", "로봇 한빛|전문기자|bot@hanbit.com"),
    ("own-section", "밝혔다. 홍길동 IP가온 기자 hong@hanbit.com", "밝혔다.", "홍길동|기자|hong@hanbit.com"),
    ("chief", "밝혔다. 홍길동 산업부장 hong@hanbit.com", "밝혔다.", "홍길동|산업부장|hong@hanbit.com"),
    ("with-photo-source", "밝혔다. 홍길동 기자 / 사진=누리픽처스", "밝혔다.", "홍길동|기자|"),
    ("unlisted-outlet", "밝혔다. 가온누리 홍길동 기자 hong@hanbit.com", "밝혔다.", "홍길동|기자|hong@hanbit.com"),
    ("region", "밝혔다. 광주·전남=홍길동 기자", "밝혔다.", "홍길동|기자|"),
    ("reporting", "밝혔다. 취재=홍길동 기자", "밝혔다.", "홍길동|기자|"),
    ("whole-text", "홍길동 기자", "", "홍길동|기자|"),
    ("noun-ending", "소폭 상승 전망. 홍길동 기자", "소폭 상승 전망.", "홍길동|기자|"),
    ("others", "밝혔다. 홍길동 기자 외 2명", "밝혔다.", "홍길동|기자|"),
]

STAYS_TAIL: list[str] = [
    "새 소식은 이렇게 받는다. 네이버에서 ‘한빛일보’ 구독하기",
    "상을 받은 사람은 홍길동 논설위원",
    "이렇게 말했다.한때 반대하던 홍길동 논설위원",
    "저는 한빛전자 CEO 홍길동입니다.",
    "새 얼굴은 신입 PD 홍길동입니다.",
    "지금까지 국회에서 논의한 내용을 시민에게 전해드렸습니다.",
    "담당자는 홍길동(hong@hanbit.example)입니다.",
    "당시 현장에는 홍길동 기자",
    "그렇게 말한 사람은 홍길동 기자 hong@hanbit.kr",
    "문의는 홍길동 기자 hong@hanbit.kr",
    "웃고 있는 모습. 사진=홍길동 기자 hong@hanbit.kr",
    "아래 메일로 보내면 된다. help@hanbit.kr",
    "문의는 한빛시청(02-123-4567) help@hanbit.kr",
    "승진했다. 홍길동 산업부장",
    "도시락을 나눴다. 원서 apply@hanbit.kr",
    "…라고 홍길동 기자",
    "그렇게 말한 사람은 홍길동 기자였다.",
    "박 기자는 혐의를 부인했다.",
    "취재진은 홍길동 기자와 만났다.",
    "그는 곧 기자회견을 열었다.",
    "경찰은 김모 기자를 불러 조사했다.",
    "그는 기자들과 만나 웃었다.",
    "홍길동 기자가 쓴 책이다.",
    "예약은 전화: 02-123-4567",
    "예약은 전화: 02-123-4567로 하면 된다.",
    "신청서는 apply@hanbit.go.kr 로",
    "신청서는 apply@hanbit.go.kr 로 보내면 된다.",
    "이메일 apply@hanbit.kr로 보내면 된다.",
    "자세한 문의는 help@hanbit.kr.",
    "참가를 원하면 전화하면 된다. 문의 help@hanbit.kr",
    "참가를 원하면 전화하면 된다. 문의: help@hanbit.kr",
    "보내 주시기 바랍니다. 이메일 help@hanbit.kr",
    "여러분의 제보를 기다립니다. [메일] help@hanbit.kr",
    "신청은 누리집(www.hanbit.go.kr)",
    "저는 학생 홍길동입니다.",
    "안녕하세요. 저는 한빛방송 홍길동입니다.",
    "오늘의 주인공은 홍길동입니다.",
    "그가 기다린 것은 반가운 뉴스입니다.",
    "이겼습니다. 승자는 한빛 홍길동입니다.",
    "말을 아꼈습니다. 그는 한빛일보 기자였습니다.",
    "곰이 나타났습니다. 홍길동 기자입니다.",
    "확인했습니다. 홍길동 기자가 보도합니다.",
    "승리투수 = 임가온(3승)",
    "△ 승리투수 = 임가온(3승)",
    "▲ 피부생물학연구소장 홍가온",
    "◇ 부장 승진 △ 홍가온 △ 이나래",
    "끝났다. 홍길동",
    "끝났다. 부장 홍길동",
    "때문일까? 홍길동 한빛대 융복합전공 교수",
    "때문일까?홍길동 한빛대 융복합전공 교수",
    "웃고 있다. 사진=홍길동 기자",
    "웃고 있다. /사진=홍길동 기자",
    "웃고 있다. 사진 홍길동 기자",
    "웃고 있다. /사진=(광주=뉴스1) 홍길동 기자",
    "웃고 있다. 홍길동 사진기자",
    "웃고 있다. /홍가온 영상미디어 인턴기자",
    "웃고 있다. (AP=연합뉴스)",
    "웃고 있다. [사진=연합뉴스]",
    "열었다. 영상취재 홍길동 영상편집 이나래",
    "열었다. 촬영기자: 홍길동",
    "상을 받았다. 올해의 기자",
    "논란이 됐다. 현직 기자",
    "논란이 됐다. 외신 기자",
    "함께했다. 청와대 출입 기자",
    "함께했다. 정직한 기자",
    "비율은 79.4%",
    "그는 <기생충>",
    "그는 그(이 대표)[홍길동]",
    "시는 1/2",
    "두 팀이 비겼다. 결과는 3-2",
    "비겼다. 한빛 팀",
    "마감했다. 코스피 2,700.15",
    "“우리는 끝까지 간다”",
    "뉴욕타임스가 보도했다. 뉴욕타임스",
    "시작한다. @hanbit_official",
    "그가 물었다. “당신은 기자?”",
    "",
    " ",
    ".",
]

# id, line, writers
LINES: list[tuple[str, str, str]] = [
    ("online-reporter", "홍길동 온라인기자 hong@hanbit.example", "홍길동|온라인기자|hong@hanbit.example"),
    ("place-full-width-bar", "수원｜홍길동 기자 hong@hanbit.example", "홍길동|기자|hong@hanbit.example"),
    ("rare-surname", "빙가온 기자 bing@hanbit.example", "빙가온|기자|bing@hanbit.example"),
    ("guest-and-office", "홍길동 변호사·한빛법률사무소 대표", "홍길동|변호사|"),
    ("slogan", "◎열린언론 누리통신 hong@nuri.example", "||hong@nuri.example"),
    ("robot", "가람로보 로봇기자 robot@garam.example", "가람로보|로봇기자|robot@garam.example"),
    ("role-first", "기상캐스터 홍길동", "홍길동|기상캐스터|"),
    ("labelled-guest", "기자명 홍길동 시인", "홍길동|시인|"),
    ("labelled-alone", "기자명 홍길동", "홍길동||"),
    ("by", "by 홍길동 기자", "홍길동|기자|"),
    ("portrait-twice", "홍길동 에디터 홍길동 에디터 Seoul", "홍길동|에디터|"),
    ("mail-button", "홍길동 기자 메일", "홍길동|기자|"),
    ("two-places-one-role", "솔내=홍길동 hong@x.example / 누리=이나래 기자", "홍길동|기자|hong@x.example; 이나래|기자|"),
    ("name-role", "홍길동 기자", "홍길동|기자|"),
    ("others", "홍길동 기자 외 1명", "홍길동|기자|"),
    ("labelled", "기자명 홍길동 기자", "홍길동|기자|"),
    ("bar-letter", "홍길동 기자l", "홍길동|기자|"),
    ("bar", "홍길동 기자 |", "홍길동|기자|"),
    ("subscribe", "홍길동 기자 구독", "홍길동|기자|"),
    ("mail-button", "홍길동 기자 이메일 보내기", "홍길동|기자|"),
    ("several", "홍길동 기자, 이나래 기자", "홍길동|기자|; 이나래|기자|"),
    ("bracket-slash", "[홍길동 기자 / 이나래 기자]", "홍길동|기자|; 이나래|기자|"),
    ("words-and-pictures", "글·사진=홍길동 기자", "홍길동|기자|"),
    ("words-spaced", "글·사진 홍길동 기자", "홍길동|기자|"),
    ("place-slash-mail", "원주/홍길동 hong@hanbit.net", "홍길동||hong@hanbit.net"),
    ("place-slash", "원주/홍길동", "홍길동||"),
    ("place-slash-role", "순천/홍길동 기자", "홍길동|기자|"),
    ("shared", "홍길동 이나래 김가온 기자", "홍길동|기자|; 이나래|기자|; 김가온|기자|"),
    ("mail-only", "hong@hanbit.co.kr", "||hong@hanbit.co.kr"),
    ("name-mail", "홍길동 hong@hanbit.co.kr", "홍길동||hong@hanbit.co.kr"),
    ("producer", "홍길동 PD (hong@hanbit.co.kr)", "홍길동|PD|hong@hanbit.co.kr"),
    ("editor", "홍길동 에디터", "홍길동|에디터|"),
    ("leader-writer", "홍길동 논설실장", "홍길동|논설실장|"),
    ("outlet-equals", "한빛스포츠뉴스=홍길동 기자", "홍길동|기자|"),
    ("correspondent", "홍길동 워싱턴 특파원", "홍길동|특파원|"),
    ("desk", "홍길동 한빛닷컴 연예이슈팀 기자", "홍길동|기자|"),
    ("signoff", "KBS 뉴스 홍길동입니다.", "홍길동||"),
    ("signoff-wire", "연합뉴스 홍길동입니다.", "홍길동||"),
    ("columnist", "홍길동 한빛대 융복합전공 교수", "홍길동|교수|"),
    ("columnist-law", "홍길동 한빛 법무법인 변호사", "홍길동|변호사|"),
    ("photo-source", "홍길동 / 사진제공 누리픽처스", "홍길동||"),
    ("photographer-dropped", "홍길동 기자 / 사진=이나래 기자", "홍길동|기자|"),
    ("desk-alone", "[디지털뉴스국]", "디지털뉴스국||"),
    ("team-alone", "디지털뉴스팀", "디지털뉴스팀||"),
    ("english", "By Hong Gil-dong (hong@hanbit.com)", "Hong Gil-dong||hong@hanbit.com"),
    ("long-surname", "남궁민수 기자", "남궁민수|기자|"),
    ("two-syllables", "허헌 기자", "허헌|기자|"),
    ("dateline", "(서울=연합뉴스)", ""),
    ("paren", "(홍길동 기자 hong@hanbit.kr)", "홍길동|기자|hong@hanbit.kr"),
    ("spaced", "  홍길동\u3000기자  ", "홍길동|기자|"),
]

STAYS_LINE: list[str] = [
    "홍길동 출입기자",
    "홍길동 변호사",
    "홍길동 한빛머니 대표",
    "한빛법률사무소 대표 홍길동 변호사·이나래 변호사",
    "가람대 사학과 교수",
    "앵커 홍길동",
    "기자 홍길동",
    "◎ 열린언론 누리통신",
    "로봇기자 시대",
    "홍길동 시인",
    "홍길동 이나래 시인",
    "By the end of the year",
    "지금까지 국회에서 논의한 내용을 전해드렸습니다.",
    "홍길동",
    "기자",
    "인턴기자",
    "홍길동 기자는",
    "홍길동 기자입니다.",
    "홍길동 기자가 쓴 책",
    "홍길동 기자, 우선 무슨 얘기를 내놨나요?",
    "홍길동 기자의 다른 소식",
    "사진=홍길동 기자",
    "사진 홍길동 기자",
    "사진부",
    "영상취재 홍길동",
    "영상취재 : 홍길동 기자",
    "영상편집 홍길동 기자",
    "촬영기자 홍길동",
    "그래픽 홍길동 기자",
    "그래픽=이○○",
    "( 취재 : 홍길동 / 영상편집 : 이나래 )",
    "연합 기자",
    "한국일보 기자",
    "사진 기자",
    "정치부 기자",
    "현직 기자",
    "대통령실 기자단",
    "데스크 기자",
    "대상=홍길동 기자 최우수상=이나래 기자",
    "올해의 기자상=홍길동 기자",
    "심사위원=홍길동 논설위원",
    "사회=홍길동 앵커",
    "출연 홍길동 기자",
    "홍길동 기자: 네",
    "한빛일보 편집국장 홍길동",
    "홍길동 교수",
    "홍길동 변호사",
    "홍길동 위원",
    "한빛대 교수",
    "피부생물학연구소장 홍길동",
    "▲ 참여예산실장 홍길동",
    "△행정지원과장 홍길동",
    "참여예산실장 홍길동",
    "문의 help@hanbit.kr",
    "이메일 help@hanbit.kr",
    "제보 help@hanbit.kr",
    "▷ 이메일 jebo@hanbit.co.kr",
    "승리투수 = 임가온(3승)",
    "두산: 정가온(중견수)-홍길동(2루수)",
    "발인 18일 오전 7시",
    "☎ 02-2227-7500",
    "결론: 기자",
    "[앵커]",
    "[기자]",
    "◀ 리포트 ▶",
    "【 기자 】",
    "[인터뷰]",
    "홍길동/주민",
    "<기생충>",
    "기자회견",
    "By the way",
    "서울 부산 대구",
    "원주/춘천",
    "정치/사회",
    "산업부",
    "편집국",
    "가",
    "0",
    "",
]

HANDOVERS: list[tuple[str, str]] = [
    ("해안은 쓰레기로 뒤덮였습니다. 홍길동 기자가 배를 타고 들어가 봤습니다.", "홍길동"),
    ("홍길동 기자입니다.", "홍길동"),
    ("확인하고 있습니다.홍길동 기자입니다.", "홍길동"),
    ("보도에 홍길동 기자입니다.", "홍길동"),
    ("홍길동 기자의 보도입니다.", "홍길동"),
    ("이 소식 홍길동 기자의 단독 보도입니다.", "홍길동"),
    ("이어서 홍길동 기자가 보도합니다.", "홍길동"),
    ("홍길동 기자가 취재했습니다.", "홍길동"),
    ("홍길동 기자가 생생히 전해 드립니다.", "홍길동"),
    ("홍길동 기자가 전해드립니다.", "홍길동"),
    ("홍길동 기자가 다녀왔습니다.", "홍길동"),
    ("워싱턴에서 홍길동 특파원입니다.", "홍길동"),
    ("홍길동 특파원입니다.", "홍길동"),
]

NO_HANDOVER: list[str] = [
    "홍길동 기자가 쓴 책을 읽어 봤느냐고 물었다.",
    "그는 한빛일보 기자입니다.",
    "제 꿈은 기자입니다.",
    "그 사람이 홍길동 기자입니다.",
    "홍길동 기자가 쓴 책입니다.",
    "홍길동 기자가 구속됐습니다.",
    "홍길동 기자는 10년간 현장을 지켰습니다.",
    "현직 기자가 보도합니다.",
    "기자회견이 열립니다.",
    "홍길동입니다.",
    "",
]


@pytest.mark.parametrize(("text", "rest", "writers", "dateline"), [row[1:] for row in HEADS], ids=[row[0] for row in HEADS])
def test_head_is_cut(text: str, rest: str, writers: str, dateline: str | None) -> None:
    match = match_head(text)
    assert match is not None
    assert (text[match.end :], credited(match), match.dateline) == (rest, writers, dateline)
    assert not text[: match.start].strip()


@pytest.mark.parametrize("text", STAYS_HEAD)
def test_head_stays(text: str) -> None:
    assert match_head(text) is None


@pytest.mark.parametrize(("text", "rest", "writers"), [row[1:] for row in TAILS], ids=[row[0] for row in TAILS])
def test_tail_is_cut(text: str, rest: str, writers: str) -> None:
    match = match_tail(text)
    assert match is not None
    assert (text[: match.start].rstrip(), credited(match)) == (rest, writers)
    assert not text[match.end :].strip()


@pytest.mark.parametrize("text", STAYS_TAIL)
def test_tail_stays(text: str) -> None:
    assert match_tail(text) is None


@pytest.mark.parametrize(("text", "writers"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_line_is_byline(text: str, writers: str) -> None:
    match = match_line(text)
    assert match is not None
    assert credited(match) == writers
    assert text[match.start : match.end] == text.strip()


@pytest.mark.parametrize("text", STAYS_LINE)
def test_line_stays(text: str) -> None:
    assert match_line(text) is None


@pytest.mark.parametrize(("text", "name"), HANDOVERS)
def test_handover_names_the_reporter(text: str, name: str) -> None:
    writer = match_handover(text)
    assert writer is not None
    assert writer.name == name


@pytest.mark.parametrize("text", NO_HANDOVER)
def test_no_handover(text: str) -> None:
    assert match_handover(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("홍길동 기자 hong@hanbit.co.kr", ["hong@hanbit.co.kr"]),
        ("hong@hanbit.comCopyright", ["hong@hanbit.com"]),
        ("hong@hanbit.co.kr이나래 lee@hanbit.co.kr", ["hong@hanbit.co.kr", "lee@hanbit.co.kr"]),
        ("(이나래 기자 narae@)", ["narae@"]),
        ("gaon7@", ["gaon7@"]),
        ("hong＠hanbit.co.kr", ["hong＠hanbit.co.kr"]),
        ("hong(at)hanbit", ["hong(at)hanbit"]),
        ("2025.5.13hong@hanbit.kr", ["hong@hanbit.kr"]),
        ("kim.gaon@hanbit.co.kr", ["kim.gaon@hanbit.co.kr"]),
        ("@hanbit_official", []),
        ("홍길동 @ 이나래", []),
        ("3@4", []),
        ("", []),
    ],
)
def test_emails(text: str, found: list[str]) -> None:
    assert [mail for _, _, mail in find_emails(text)] == found
    assert all(text[start:end] == mail for start, end, mail in find_emails(text))


@pytest.mark.parametrize("word", ["홍길동", "허헌", "남궁민수", "황보가온", "김가온", "선우진"])
def test_names(word: str) -> None:
    assert is_person_name(word)


@pytest.mark.parametrize(
    "word",
    [
        "대통령실",
        "기자단",
        "사진기자",
        "영상",
        "제공",
        "연결",
        "보도국",
        "데스크",
        "시민",
        "취재",
        "전문",
        "김",
        "제니퍼앤더슨",
        "김모",
        "A",
        "",
    ],
)
def test_no_names(word: str) -> None:
    assert not is_person_name(word)


def test_writer_carries_place_and_outlet() -> None:
    match = match_head("[세종=가람경제 홍길동 기자] 정부는")
    assert match is not None
    assert match.writers == (Writer("홍길동", "기자", None, "가람경제", "세종"),)


def test_a_tag_that_names_no_outlet() -> None:
    assert match_head("[가람] 정부는") is None


def test_roles_longest_first() -> None:
    assert list(map(len, ROLES)) == sorted(map(len, ROLES), reverse=True)
    assert "기자" in ROLES


# Words of the grammar strung together at random: in any order the answer must lie within the text
PIECES = st.lists(
    st.sampled_from(
        [
            "홍길동",
            "이나래",
            "기자",
            "특파원",
            "=",
            "(",
            ")",
            "[",
            "]",
            "/",
            "·",
            ",",
            " ",
            "\n",
            ".",
            "hong@hanbit.kr",
            "@",
            "서울",
            "연합뉴스",
            "한빛일보",
            "MBC뉴스",
            "입니다",
            "지금까지",
            "사진",
            "글",
            "외 1명",
            "【",
            "】",
            "☞",
            "전문기자",
            "로봇",
            "다.",
            "인턴",
            "By ",
        ]
    ),
    max_size=14,
).map("".join)


@given(st.one_of(PIECES, st.text(max_size=60)))
def test_total_and_in_range(text: str) -> None:
    for matcher in (match_head, match_tail, match_line):
        match = matcher(text)
        if match is not None:
            assert 0 <= match.start < match.end <= len(text)
            assert match == matcher(text)
            assert all(writer.email is None or writer.email in text for writer in match.writers)
    match_handover(text)
    assert all(0 <= start < end <= len(text) for start, end, _ in find_emails(text))


@pytest.mark.parametrize(
    "piece", ["기자 ", "홍길동 ", "(", "[서울=", "a", "@", "a@", "=", "/", "지금까지 ", "에서 ", "뉴스", "니다"]
)
def test_time_is_linear(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.perf_counter()
    for matcher in (match_head, match_tail, match_line):
        matcher(text)
    match_handover(text)
    assert time.perf_counter() - began < 3


def test_closing_words_without_a_name_are_no_body() -> None:
    match = match_line("지금까지 기상센터에서 전해드렸습니다.")
    assert match is not None
    assert match.writers == ()


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("가람대 사학과 교수", "교수"),
        ("한빛연구소 소장", "소장"),
        ("홍길동 가람대 교수", None),
        ("가람대 홍길동 교수", None),
        ("교수", None),
        ("가람시 담당 교수", None),
    ],
)
def test_affiliation(line: str, role: str | None) -> None:
    assert is_affiliation(line) == role


@pytest.mark.parametrize(
    ("text", "mail"),
    [
        ("hong@hanbit.example", "hong@hanbit.example"),
        ("hong@hanbit.co.kr.", "hong@hanbit.co.kr"),
        ("hong@hanbit.comCopyright", "hong@hanbit.com"),
        ("hong@hanbit.news다음", "hong@hanbit.news"),
        ("@hanbit.example", None),
        ("누리꾼 @ 한빛", None),
    ],
)
def test_any_domain(text: str, mail: str | None) -> None:
    assert [found for _, _, found in find_emails(text)] == ([mail] if mail else [])


@pytest.mark.parametrize(
    ("line", "foot", "who"),
    [
        ("홍길동 시인", False, "홍길동|시인"),
        ("홍길동 한빛머니 대표", True, "홍길동|대표"),
        ("홍길동 문학평론가", True, "홍길동|문학평론가"),
        ("홍길동 대표", False, None),
        ("홍길동 한빛머니 대표", False, None),
        ("한빛대 홍길동 교수", True, None),
        ("홍길동 이나래 교수", True, None),
        ("홍길동 씨", True, None),
    ],
)
def test_guest_at_an_edge(line: str, foot: bool, who: str | None) -> None:
    credit = edge_credit(line, foot=foot)
    assert (f"{credit.writers[0].name}|{credit.writers[0].role}" if credit else None) == who


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[홍길동 한빛대 경영학과 교수]숫자는 거짓말을 하지 않는다.", "홍길동"),
        ("[홍길동 교수]숫자는 거짓말을 하지 않는다.", None),
        ("[홍길동/탐방객 : 물이 맑습니다.]", None),
        ("[한빛대 경영학과 교수]", None),
    ],
)
def test_guest_in_front_of_his_column(text: str, name: str | None) -> None:
    head = match_guest_head(text)
    assert (head.writers[0].name if head else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("자세한 소식 들어보겠습니다. 홍길동 기자.", "홍길동"),
        ("홍길동 기자, ", "홍길동"),
        ("그를 만난 홍길동 기자.", None),
        ("현장에 나간 취재 기자.", None),
    ],
)
def test_reporter_called_by_the_anchor(text: str, name: str | None) -> None:
    writer = match_called(text.rstrip())
    assert (writer.name if writer else None) == name
