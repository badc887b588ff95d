"""Captions and credits: what is one, what is prose, and where a glued credit ends. All names and sentences are invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.korean import credit_names
from newsclean.korean.credit_sentences import shows_picture
from newsclean.korean.credits import (
    AGENCIES,
    MARKERS,
    Caption,
    find_credit_end,
    find_leading_credit,
    find_trailing_credit,
    has_caption_date_tail,
    is_bare_credit,
    is_scene,
    match_caption,
    read_placed_caption,
    starts_with_marker,
)

# id, line, text, credit, strength
CAPTIONS = [
    ("byline-head", "[누리24 홍길동 기자] 3일 서울역에서 시민들이 열차를 기다리고 있다. (사진=누리레일)", "3일 서울역에서 시민들이 열차를 기다리고 있다.", "누리레일", "certain"),
    ("byline-head-no-caption", "[누리투데이/홍길동 기자](사진제공=한빛식품)", "", "한빛식품", "certain"),
    ("last-sentence", "누리레일이 요금을 올린다. 3일 서울역에서 시민들이 열차를 기다리고 있다. [사진=누리레일]", "3일 서울역에서 시민들이 열차를 기다리고 있다.", "누리레일", "certain"),
    ("two-sentences", "나노 로봇. 크기는 머리카락의 100분의 1이다. [사진=한빛과학기술원]", "나노 로봇. 크기는 머리카락의 100분의 1이다.", "한빛과학기술원", "certain"),
    ("nested", "<한빛 연구원이 웨이퍼를 검사하고 있다. <사진=한빛반도체>>", "한빛 연구원이 웨이퍼를 검사하고 있다.", "한빛반도체", "certain"),
    ("wrapped", "[배우 이나래. 사진 = 누리데일리 사진DB]", "배우 이나래.", "누리데일리 사진DB", "certain"),
    ("hanging", "6일 오후 가람시의 한 도로. 공장 앞에 현수막이 걸려 있다. 홍길동 기자", "6일 오후 가람시의 한 도로. 공장 앞에 현수막이 걸려 있다.", "홍길동 기자", "likely"),
    ("explained", "사진 설명, 골목에서 주민들이 지붕에 도료를 바르고 있다", "골목에서 주민들이 지붕에 도료를 바르고 있다", None, "likely"),
    ("dateline-outlet-only", "【세종=누리뉴스】28일 시민들이 과일을 고르고 있다. 2031.04.28. photo1@nuri.example *재판매 및 DB 금지", "28일 시민들이 과일을 고르고 있다.", None, "certain"),
    ("given-then-resale", "혹등고래가 헤엄치고 있다. 2031.9.7 [새벽고래연구회 제공. 재판매 및 DB 금지]", "혹등고래가 헤엄치고 있다. 2031.9.7", "새벽고래연구회 제공", "certain"),
    ("given-and-outlet", "대원들이 소화 수조를 시험하고 있다. [가람소방본부 제공·물결뉴스]", "대원들이 소화 수조를 시험하고 있다.", "가람소방본부 제공·물결뉴스", "certain"),
    ("rare-surname", "▲마을에서 기사들이 렌즈를 살피고 있다. [라온유 기자]", "마을에서 기사들이 렌즈를 살피고 있다.", "라온유 기자", "certain"),
    ("marker-person-mail", "▲한빛산업협회는 12일 포럼을 열었다. (홍길동 기자 gildong@)", "한빛산업협회는 12일 포럼을 열었다.", "홍길동 기자 gildong@", "certain"),
    ("place-agency-pair", "▲선착장에서 직원이 일하고 있다. 도쿄(일본)/로이터연합뉴스", "선착장에서 직원이 일하고 있다.", "도쿄(일본)/로이터연합뉴스", "certain"),
    ("place-agency", "고라니는 얌전했다고 한다. 한빛=뉴스1", "고라니는 얌전했다고 한다.", "한빛=뉴스1", "certain"),
    ("bare-agency", "홍길동 대표가 연설하고 있다. 연합뉴스", "홍길동 대표가 연설하고 있다.", "연합뉴스", "likely"),
    ("bare-agency-noun", "이나래 의원이 인사하는 모습. 뉴스1", "이나래 의원이 인사하는 모습.", "뉴스1", "likely"),
    ("bare-agency-past", "공원에 고라니가 나타나 시민에게 다가갔다. 뉴시스", "공원에 고라니가 나타나 시민에게 다가갔다.", "뉴시스", "likely"),
    ("marker-bare-agency", "▲ 홍길동 대표가 연설하고 있다. 연합뉴스", "홍길동 대표가 연설하고 있다.", "연합뉴스", "certain"),
    ("label-source", "홍길동 후보의 학창 시절 모습. [사진 출처 = 한빛 캠프]", "홍길동 후보의 학창 시절 모습.", "한빛 캠프", "certain"),
    ("label-source-noun", "가람 7호 전기차 [사진 출처 = 연합뉴스]", "가람 7호 전기차", "연합뉴스", "certain"),
    ("label-person", "시민들이 깃발을 흔들고 있다. [사진 = 홍길동 기자]", "시민들이 깃발을 흔들고 있다.", "홍길동 기자", "certain"),
    ("label-slash-person", "이 가게는 사흘째 문을 닫았다. /사진=홍길동 기자", "이 가게는 사흘째 문을 닫았다.", "홍길동 기자", "certain"),
    ("label-archive", "회견장에 들어서는 홍길동 실장 [자료사진 제공 : 연합뉴스]", "회견장에 들어서는 홍길동 실장", "연합뉴스", "certain"),
    ("label-data", "누리 수당 계산표./자료=한빛법령센터 '누리 규정' 캡쳐", "누리 수당 계산표.", "한빛법령센터 '누리 규정' 캡쳐", "certain"),
    ("label-bar", "배우 홍길동. 사진ㅣ한빛엔터", "배우 홍길동.", "한빛엔터", "certain"),
    ("label-given", "배우 홍길동. 사진제공=한빛엔터", "배우 홍길동.", "한빛엔터", "certain"),
    ("label-given-spaced", "배우 홍길동. 사진제공 한빛시청 제공", "배우 홍길동.", "한빛시청 제공", "certain"),
    ("sign-given", "누리다리 점검 훈련.ⓒ한빛시 제공", "누리다리 점검 훈련.", "한빛시 제공", "certain"),
    ("sign-office", "▲ 과수원에 멧돼지가 들어왔다. ⓒ한빛소방본부", "과수원에 멧돼지가 들어왔다.", "한빛소방본부", "certain"),
    ("sign-shared", "홍길동 후보가 인사하고 있다.   © 뉴시스·가람신문", "홍길동 후보가 인사하고 있다.", "뉴시스·가람신문", "certain"),
    ("sign-noun", "철거를 앞둔 시장 골목 ⓒ 홍길동 의원실 제공", "철거를 앞둔 시장 골목", "홍길동 의원실 제공", "certain"),
    ("sign-foreign", "폐허를 걷는 주민들. ⓒ AFPBBNews=뉴스1", "폐허를 걷는 주민들.", "AFPBBNews=뉴스1", "certain"),
    ("square-given", "한빛고속철(HRT) [HR 제공]", "한빛고속철(HRT)", "HR 제공", "certain"),
    ("square-shared", "누리 세럼 [누리화장품 제공·연합뉴스]", "누리 세럼", "누리화장품 제공·연합뉴스", "certain"),
    ("square-archive", "한빛타이어 공장[연합뉴스 자료사진]", "한빛타이어 공장", "연합뉴스 자료사진", "certain"),
    ("square-short", "빈소에 놓인 영정. [연합]", "빈소에 놓인 영정.", "연합", "certain"),
    ("square-rights", "홍길동 감독 [EPA=연합뉴스 자료사진 재판매 및 DB 금지]", "홍길동 감독", "EPA=연합뉴스 자료사진", "certain"),
    ("angle-agency", "홍길동 한빛도지사. <연합뉴스>", "홍길동 한빛도지사.", "연합뉴스", "certain"),
    ("round-given", "누리가 새 지도를 선보일 예정이다. (누리소프트 제공)", "누리가 새 지도를 선보일 예정이다.", "누리소프트 제공", "certain"),
    ("round-db", "정류장에 안내판이 서 있다. (한경DB)", "정류장에 안내판이 서 있다.", "한경DB", "certain"),
    ("round-archive", "한빛 공장 전경(자료사진)", "한빛 공장 전경", "자료사진", "certain"),
    ("ellipsis-marker", "◆…김가온 한빛장관 내정자(한빛시청)", "김가온 한빛장관 내정자", "한빛시청", "likely"),
    ("slash-agency", "현수막이 걸린 모습./연합뉴스", "현수막이 걸린 모습.", "연합뉴스", "certain"),
    ("slash-short", "시세판이 켜지고 있다. /연합", "시세판이 켜지고 있다.", "연합", "certain"),
    ("slash-db", "수달(기사와 관련 없음)/한빛DB", "수달(기사와 관련 없음)", "한빛DB", "certain"),
    ("slash-person-scene", "27일 전당대회장에서 홍길동 후보가 연설하고 있다./이나래 기자narae7@", "27일 전당대회장에서 홍길동 후보가 연설하고 있다.", "이나래 기자narae7@", "likely"),
    ("slash-person-short", "한빛구 누리동에 있는 가람 매장./이나래 영상미디어 인턴기자", "한빛구 누리동에 있는 가람 매장.", "이나래 영상미디어 인턴기자", "likely"),
    ("slash-given", "영화 '한빛의 봄' 포스터/한빛필름 제공", "영화 '한빛의 봄' 포스터", "한빛필름 제공", "certain"),
    ("bare-person-scene", "29일 국회에서 의원들이 입장을 밝히고 있다. 홍길동 기자", "29일 국회에서 의원들이 입장을 밝히고 있다.", "홍길동 기자", "likely"),
    ("person-slash-date", "홍길동이 공을 던지고 있다. 잠실=이나래 기자 narae@nuri.co.kr /2021.09.09/", "홍길동이 공을 던지고 있다.", "잠실=이나래 기자 narae@nuri.co.kr", "certain"),
    ("bare-given", "9일 공원에 나타난 고라니. 한빛소방본부 제공.", "9일 공원에 나타난 고라니.", "한빛소방본부 제공", "certain"),
    ("glued-given", "어미와 새끼 수달.가람공원공단 제공", "어미와 새끼 수달.", "가람공원공단 제공", "certain"),
    ("bare-capture", "누리마당에 올라온 글이 화제가 됐다. 누리마당 캡처", "누리마당에 올라온 글이 화제가 됐다.", "누리마당 캡처", "certain"),
    ("bare-db", "겨울 누리공원. 기사와 직접적인 관련 없음. 한빛일보DB", "겨울 누리공원. 기사와 직접적인 관련 없음.", "한빛일보DB", "certain"),
    ("date-before-slash", "관람객들이 줄을 서 있다. 2017.2.8/뉴스1", "관람객들이 줄을 서 있다. 2017.2.8", "뉴스1", "certain"),
    ("date-before-slash-note", "홍길동 위원장이 답하고 있다. 2017.4.3/뉴스1 <저작권자 ⓒ 뉴스1코리아, 무단전재 및 재배포 금지>", "홍길동 위원장이 답하고 있다. 2017.4.3", "뉴스1", "certain"),
    ("date-wire-sign", "홍길동 대표가 연설하고 있다. 2024.5.28/뉴스1 ⓒ News1 이나래 기자", "홍길동 대표가 연설하고 있다. 2024.5.28", "뉴스1 ⓒ News1 이나래 기자", "certain"),
    ("label-person-mail", "배우 김가온이 웃고 있다. /사진=홍길동 기자 gildong@nuri.kr", "배우 김가온이 웃고 있다.", "홍길동 기자 gildong@nuri.kr", "certain"),
    ("label-giver", "한빛시 청사 전경. 제공=한빛시", "한빛시 청사 전경.", "한빛시", "certain"),
    ("press-pool", "홍길동 대표가 웃고 있다. 국회사진기자단", "홍길동 대표가 웃고 있다.", "국회사진기자단", "likely"),
    ("social", "홍길동과 김가온의 셀카. 홍길동 인스타그램", "홍길동과 김가온의 셀카.", "홍길동 인스타그램", "likely"),
    ("given-date-agency", "사육사가 먹이를 주고 있다. (한빛랜드 제공)2015.4.4/뉴스1", "사육사가 먹이를 주고 있다. (한빛랜드 제공)2015.4.4", "뉴스1", "certain"),
    ("date-after-credit", "[한빛=뉴시스] 주민과 마주친 고라니. (사진=한빛시청 제공) 2022.06.07. photo@nuri.kr *재판매 및 DB 금지", "주민과 마주친 고라니.", "한빛시청 제공", "certain"),
    ("dateline-person", "[한빛=뉴시스] 홍길동 기자 = 시민들이 걷고 있다. 2024.05.28. photo@nuri.kr *재판매 및 DB 금지", "시민들이 걷고 있다.", "홍길동 기자", "certain"),
    ("dateline-holder", "【한빛=뉴시스】홍길동 기자 = 참가자들이 설명을 듣고 있다. 2017.3.2. gildong@nuri.kr <저작권자ⓒ 누리 뉴시스통신사. 무단전재-재배포 금지.>", "참가자들이 설명을 듣고 있다.", "뉴시스", "certain"),
    ("dateline-inside", "이른 더위(한빛=연합뉴스) 홍길동 기자 = 13일 공원에서 시민들이 쉬고 있다. 2023.6.14gildong@nuri.kr", "이른 더위 13일 공원에서 시민들이 쉬고 있다.", "홍길동 기자", "certain"),
    ("date-mail", "더위를 피하는 모습. 2023.6.14 gildong@nuri.kr", "더위를 피하는 모습.", None, "certain"),
    ("copyright-inside", "홍길동 씨가 법원에 출석하고 있다. Copyright (C) 뉴스1. All rights reserved. 무단 전재 및 재배포, AI학습 이용 금지. /사진=(한빛=뉴스1) 이나래 기자", "홍길동 씨가 법원에 출석하고 있다.", "(한빛=뉴스1) 이나래 기자", "certain"),
    ("word-marker", "사진설명 홍길동 대표가 연설하고 있다.", "홍길동 대표가 연설하고 있다.", None, "likely"),
    ("unrelated", "위 사진은 기사 내용과 직접적인 관련이 없습니다.", "위 사진은 기사 내용과 직접적인 관련이 없습니다.", None, "likely"),
    ("unrelated-star", "*사진은 기사 내용과 관련 없음", "사진은 기사 내용과 관련 없음", None, "likely"),
    ("unrelated-art", "자료그림. 기사내용과 관련이 없습니다.", "자료그림. 기사내용과 관련이 없습니다.", None, "likely"),
    ("table-bars", "| 홍길동 대표가 연설하고 있다. /연합 |", "홍길동 대표가 연설하고 있다.", "연합", "certain"),
    ("bare-label", "(사진=누리소프트)", "", "누리소프트", "certain"),
    ("bare-label-open", "사진=한경DB", "", "한경DB", "certain"),
    ("bare-label-bar", "사진ｌ연합뉴스", "", "연합뉴스", "certain"),
    ("bare-label-given", "사진제공 = 한빛 HBC", "", "한빛 HBC", "certain"),
    ("bare-sign", "ⓒ AFPBBNews=뉴스1", "", "AFPBBNews=뉴스1", "certain"),
    ("bare-sign-person", "ⓒ 뉴스1 안가람 기자", "", "뉴스1 안가람 기자", "certain"),
    ("bare-sign-marker", "▲ ⓒ한빛금고중앙회", "", "한빛금고중앙회", "likely"),
    ("bare-stock", "게티이미지뱅크", "", "게티이미지뱅크", "likely"),
    ("bare-graphic", "그래픽=홍길동", "", "홍길동", "certain"),
    ("bare-copyright", "Copyright (C) 뉴스1. All rights reserved. 무단 전재 및 재배포, AI학습 이용 금지. /사진=(한빛=뉴스1) 이나래 기자", "", "(한빛=뉴스1) 이나래 기자", "certain"),
]  # fmt: skip

# id, line of an article, list, byline, headline or notice: never a caption
PROSE = [
    ("headed-lead", "[누리24 홍길동 기자] 누리레일이 요금을 올린다. [사진=누리레일]"),
    ("reported-then-told", "시는 3일 예산을 늘린다고 밝혔다. 예산은 30억원이다. [사진=한빛시]"),
    ("ordained", "그런 일은 법에 이미 규정되어 있다. 홍길동 기자"),
    ("horoscope", "쥐띠는 말을 아낀다. 제공 : 한빛역학연구원 ☎ 02-555-0101"),
    ("signed-scene", "시는 내년 예산안을 검토하고 있다. 누리뉴스 홍길동 기자"),
    ("explained-prose", "사진 설명을 읽은 주민들은 고개를 저었다."),
    ("agency-source", "한빛은 연합뉴스에 밝혔다."),
    ("agency-subject", "이 기사는 연합뉴스"),
    ("agency-quoted", "연합뉴스에 따르면 한빛시는 12일 대책을 내놨다."),
    ("agency-object", "홍길동은 지난해까지 뉴스1을 다녔다."),
    ("wire-signoff", "한빛전자는 10일 실적을 공개했다고 밝혔다. 연합뉴스"),
    ("wire-signoff-slash", "홍길동 대표는 “책임지겠다”고 말했다. /연합뉴스"),
    ("wire-signoff-square", "시는 대책을 마련하겠다고 덧붙였다. [연합뉴스]"),
    ("wire-signoff-outlook", "결과는 다음 달 나올 예정이다. 뉴시스"),
    ("wire-signoff-polite", "시장은 이렇게 말했습니다. 뉴스1"),
    ("promo-agency", "▶ 네이버에서도 뉴스는 연합뉴스"),
    ("promo-bracket", "▶네이버에서도 뉴스는 연합뉴스[구독 클릭]"),
    ("headline-outlet", "홍길동 “끝까지 간다” - 연합뉴스"),
    ("headline-outlet-bar", "한빛시, 새 청사 착공 | 연합뉴스"),
    ("headline-ellipsis", "한빛 노사 협상 난항... 연합뉴스"),
    ("headline-photo", "[사진] 홍길동, 환한 미소"),
    ("headline-given", "한빛시, 청년에 무료 점심 제공"),
    ("headline-given-2", "누리은행, 소상공인에 상담 서비스 제공"),
    ("marker-sentence", "▲10일(현지시간) 한빛 증시는 일제히 올랐다."),
    ("marker-sentence-photo", "▲ 홍길동 대표가 연설하고 있다."),
    ("marker-list", "△기조강연 △누리 기술 사례 △패널토론 등 3개 세션으로 진행됐다."),
    ("marker-list-credit", "△기조강연 △패널토론 등 3개 세션(한빛시 제공)"),
    ("marker-appointment", "△참여예산실장 홍길동 △행정지원과장 김가온"),
    ("marker-appointment-dateline", "▲ 한빛연구소장 이나래 (서울=연합뉴스)"),
    ("marker-funeral", "▲ 홍길동씨 별세, 김가온(누리일보 기자)씨 부친상 = 16일, 발인 18일. ☎ 02-000-7500"),
    ("marker-funeral-wire", "▲ 홍길동씨 별세, 김가온(뉴시스)"),
    ("marker-posts", "◇연합뉴스 ▲편집국장 홍길동"),
    ("funeral-wire", "홍길동씨 모친상 = (뉴스1)"),
    ("signoff-outlet", "12일 오전 한빛공장에서 난 불을 끄고 있다. 누리뉴스 홍길동 기자"),
    ("byline-after-credit", "한빛시 청사. (사진=한빛시)/홍길동 기자 gildong@nuri.kr"),
    ("homepage", "지원 대책. 자세한 내용은 한빛시 홈페이지"),
    ("click", "사진을 클릭하면 한빛시 제공"),
    ("portal", "가람신문 기사제공"),
    ("source-graphic", "자료=한빛연구원, 그래픽=홍길동 기자"),
    ("marker-members", "▲한빛산업협회(KHA)"),
    ("marker-office", "▲ 홍길동(한빛시청)"),
    ("dateline-alone", "(서울=연합뉴스)"),
    ("dateline-lead", "(서울=연합뉴스) 홍길동 기자 = 한빛시는 12일 새 청사를 연다고 밝혔다."),
    ("dateline-lead-scene", "(서울=연합뉴스) 홍길동 기자 = 한빛시가 대책을 검토하고 있다."),
    ("dateline-lead-mail", "(서울=연합뉴스) 홍길동 기자 = 한빛시가 대책을 검토하고 있다. gildong@nuri.kr"),
    ("dateline-lead-wire", "[서울=뉴시스] 홍길동 기자 = 한빛시가 대책을 검토하고 있다. 뉴시스"),
    ("byline", "홍길동 기자 gildong@nuri.kr"),
    ("byline-slash", "/홍길동 기자"),
    ("byline-paren", "(홍길동 기자)"),
    ("byline-place", "한빛=홍길동 기자"),
    ("byline-two", "글·사진=홍길동 기자"),
    ("byline-two-split", "글 홍길동 기자, 사진 김가온 기자"),
    ("byline-photo-after", "홍길동 기자 / 사진=김가온 기자"),
    ("byline-signoff", "한빛전자가 새 제품을 검토하고 있다. 홍길동 기자 gildong@nuri.kr"),
    ("byline-signoff-slash", "한빛시는 대책을 내놨다. /홍길동 기자 gildong@nuri.kr"),
    ("byline-signoff-place", "정부는 대책을 검토하고 있다. 한빛=홍길동 기자"),
    ("byline-mail-only", "한빛시가 대책을 검토하고 있다. gildong@nuri.kr"),
    ("byline-dated-speech", "시장은 곧 결정하겠다고 밝혔다. 2022.12.7 gildong@nuri.kr"),
    ("reporter-prose", "사진기자로 일한 홍길동 기자"),
    ("given-verb", "시는 주민에게 정보를 제공"),
    ("given-verb-2", "누리은행은 청년에게 상담을 제공한다."),
    ("given-verb-3", "자료는 한빛시가 제공했다."),
    ("given-bracket", "참가비는 1만원이다(점심 제공)."),
    ("given-bracket-free", "모집 인원은 20명(숙식 제공)"),
    ("given-sentence", "한빛은 5개 기업과 협약을 맺었다. 무료 제공."),
    ("given-fragment", "협약을 맺고 청년에게 서비스를 제공."),
    ("notice", "<저작권자 ⓒ 누리뉴스 무단전재 및 재배포 금지>"),
    ("notice-open", "ⓒ 한빛일보, 무단전재 및 재배포 금지"),
    ("notice-english", "Copyright ⓒ 한빛일보. All rights reserved."),
    ("notice-year", "Copyright 2019 © 연합뉴스"),
    ("notice-paragraph", "시는 대책을 검토하고 있다. <저작권자 ⓒ 누리뉴스 무단전재 및 재배포 금지>"),
    ("notice-news", "재판부는 무단전재를 금지한 저작권법 조항을 합헌으로 봤다."),
    ("label-speech", "누리증권은 “지수가 오를 것”이라고 내다봤다. (사진=누리증권)"),
    ("label-middle", "홍길동(사진=한빛일보DB)은 12일 출마를 선언했다."),
    ("label-middle-2", "이날 (사진=누리포토) 현장을 찾은 시민은 많았다."),
    ("label-word", "사진을 찍는 시민들이 몰렸다."),
    ("label-word-2", "사진 찍는 시민들"),
    ("label-colon-sentence", "사진: 홍길동이 12일 출마를 선언했다."),
    ("source-note", "※ 자료: 통계청"),
    ("source-note-open", "자료=통계청"),
    ("source-equals", "출처=한빛연감"),
    ("bracket-office", "홍길동(25·한빛시청)이 우승했다."),
    ("bracket-office-end", "우승은 홍길동(25·한빛시청)"),
    ("bracket-hanja", "새 이름은 금석위개(金石爲開)"),
    ("bracket-money", "값은 10억 달러(한화 약 1조9000억 원)"),
    ("bracket-album", "첫 앨범 [더 블루]"),
    ("bracket-insert", "그는 그(이 대표)[홍길동]"),
    ("angle-film", "올해 최고의 영화는 <누리의 봄>"),
    ("equals-score", "승리투수 = 홍길동(3승)"),
    ("equals-money", "1달러=1,380원"),
    ("slash-pair", "남/여"),
    ("slash-hours", "한빛마트는 24/7"),
    ("date-prose", "홍길동은 1970.5.28 태어났다"),
    ("date-labelled", "입력 2024.05.28 17:11"),
    ("date-only", "2024.05.28"),
    ("production", "영상편집 : 홍길동 / 화면제공 : 한빛경찰청"),
    ("production-bracket", "( 취재 : 홍길동 / 영상편집 : 김가온 / 화면제공 : 한빛경찰청 )"),
    ("unrelated-prose", "홍길동은 이번 의혹이 기사와 관련이 없다고 말했다."),
    ("unrelated-prose-2", "두 사람은 관련이 없습니다."),
    ("word-alone", "신화"),
    ("name-alone", "홍길동"),
    ("social-alone", "누리뉴스 공식 인스타그램"),
    ("uncut-run", "한빛시는 대책을 냈다.홍길동 대표가 연설하고 있다. 연합뉴스"),
    ("uncut-marker", "신고가 접수됐다. ▲ 과수원에 멧돼지가 들어왔다. ⓒ한빛소방본부"),
    ("long-run", "한빛시는 12일 새 청사 계획을 내놨고 시민은 이를 반겼다. " * 14 + "연합뉴스"),
    ("empty", ""),
    ("space", " \n "),
    ("marker-only", "▲"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "text", "credit", "strength"), [row[1:] for row in CAPTIONS], ids=[row[0] for row in CAPTIONS])
def test_caption(line: str, text: str, credit: str | None, strength: str) -> None:
    caption = match_caption(line)
    assert caption is not None
    assert (caption.text, caption.credit, caption.strength) == (text, credit, strength)
    check_spans(line, caption)


@pytest.mark.parametrize("line", [row[1] for row in PROSE], ids=[row[0] for row in PROSE])
def test_prose_is_no_caption(line: str) -> None:
    assert match_caption(line) is None
    assert not is_bare_credit(line)


def check_spans(line: str, caption: Caption) -> None:
    head, end = caption.text_span
    assert 0 <= caption.start <= head <= end <= caption.end <= len(line)
    dateline = caption.dateline_span
    if dateline and head <= dateline[0] and dateline[1] <= end:
        assert caption.text == f"{line[head : dateline[0]].rstrip()} {line[dateline[1] : end].lstrip()}"
    else:
        assert caption.text == line[head:end]
    if caption.credit is None:
        assert caption.credit_span is None
    else:
        assert caption.credit_span is not None
        assert line[slice(*caption.credit_span)] == caption.credit
    for part in (caption.photographer, caption.photographer_role, caption.photographer_email):
        assert part is None or part in line


# text before the seam ‖ text after it
SEAMS = [
    "기다리고 있다. 사진제공｜KOVO‖4연패의 수렁이었다.",
    "사진=누리플러스 제공‖누리플러스의 연속극이 1위에 올랐다.",
    "사진=KBS2 ‘저녁밥’ 방송 화면 캡처‖개그우먼 이나래가 말했다.",
    "크기는 100분의 1이다. 한빛과학기술원 제공‖국내 연구팀이 만들었다.",
    "<웨이퍼를 검사하고 있다. <사진=한빛반도체>>‖한빛반도체가 값을 올린다.",
    "[이나래 기자]▲ 모래톱의 물떼새. ⓒ 이나래‖강은 흘러야 강이다.",
    "사진=별빛노래‖홍길동 기자 hong@hanbit.example",
    "홍길동 대표가 연설하고 있다./연합뉴스‖누리읍 민가에 수달이 나타났다.",
    "시세판이 켜지고 있다.(사진=누리포토)‖▲11월 증시는 올랐다.",
    "질서를 당부하고 있다. ⓒ 연합뉴스‖누리구가 조사에 나섰다.",
    "공약을 발표하고 있다./홍길동 기자gildong7@‖20대 직원이 늘었다.",
    "어미와 새끼 수달.가람공원공단 제공‖가람산 수달이 늘었다.",
    "과수원에 멧돼지가 들어왔다. ⓒ한빛소방본부‖ 소방당국은 현장을 통제했다.",
    "홍길동이 답하고 있다. 2022.9.5/뉴스1‖관련 키워드",
    "공원에 나타난 고라니. 한빛소방본부 제공.‖한빛의 한 공원에 고라니가 나타났다.",
    "고라니는 얌전했다고 한다.  한빛=뉴스1‖한빛의 공원은 조용했다.",
    "수달(기사와 관련 없음)/한빛DB‖누리읍 민가에 수달이 나타났다.",
    "대기하던 인파. 한빛일보DB‖누리공원에 눈이 내렸다.",
    "선보일 예정이다. (누리소프트 제공)‖1. 승부수를 던지다",
    "인사를 하고 있다.   © 뉴시스·가람신문‖이번 선거에서는",
    "공원에서 쉬고 있다. 2023.6.14gildong@nuri.co.kr‖(서울=연합뉴스) 이나래 기자 = 전국이 맑다.",
    "마주친 고라니. photo@nuri.com *재판매 및 DB 금지‖[한빛=뉴시스] 홍길동 기자 = 고라니가 나왔다.",
    "법원에 출석하고 있다. /사진=(한빛=뉴스1) 이나래 기자‖화가나 작가가",
    "철거를 앞둔 시장 골목 ⓒ 홍길동 의원실 제공‖앞서 김가온 의원은",
    "자료그림. 기사내용과 관련이 없습니다.‖누리마당 같은 앱이",
    "◆…김가온 한빛장관 내정자(한빛시청)‖김가온 내정자는 한빛대를 졸업했다.",
    "공장이 멈춰 서 있다. [한빛타이어 제공]‖한빛타이어는 12일",
]

SEAMLESS = [
    "시는 그림 파일 자료를 제공한다. 사진을 제공받은 시민은",
    "사진=한빛시 제공을 받은 시민은 없었다.",
    "방송 화면 캡처를 본 시민은 웃었다.",
    "사진=KBS2 ‘저녁밥’",
    "모래톱의 물떼새. ⓒ 이나래강은",
    "사진=누리뉴스 홍길동 기자 hong@hanbit.example",
    "연합뉴스에 따르면 한빛시는 12일 대책을 내놨다.",
    "그렇게 보도했다. 연합뉴스에 따르면 시는 몰랐다.",
    "속보가 나왔다. 뉴스1은 이를 단독 보도했다.",
    "보도가 이어졌다. 뉴시스는 시의 말을 전했다.",
    "다음 날이었다. 연합뉴스가 먼저 전했다.",
    "말이 많았다. 연합뉴스TV는 화면을 내보냈다.",
    "외신도 전했다. 로이터통신은 이를 확인했다.",
    "시는 주민에게 정보를 제공한다고 밝혔다.",
    "업체로부터 자료를 제공받은 홍길동은 부인했다.",
    "합의했다. 정보 제공기관은 이를 따른다.",
    "계약이 끝났다. 서비스 제공업체가 바뀌었다.",
    "홍길동(사진=한빛일보DB)은 12일 출마를 선언했다.",
    "[서울=뉴시스]홍길동 기자 = 한빛시는 12일",
    "(서울=연합뉴스)홍길동 기자 = 한빛시는 12일",
    "【한빛=뉴시스】홍길동 기자 = 한빛시는 12일",
    "남/여 비율과 24/7 운영을 조사했다.",
    "/홍길동 기자는 12일 현장을 찾았다.",
    "김가온/홍길동 기자단 간사가 말했다.",
    "ⓒ 한빛일보, 무단전재 및 재배포 금지",
    "[ⓒ 한빛일보 & hanbit.kr, 무단전재 및 재배포 금지]관련기사",
    "저작권(ⓒ)을 표시한다.",
    "신청은 2024.5.28 apply@nuri.kr 로 하면 된다.",
    "재판매를 금지했다. DB를 지웠다.",
    "사진=홍길동 기자는 현장에 있었다.",
    "홍길동 대표가 연설하고 있다. 연합뉴스\n한빛시는 12일",
    "(점심 제공)이 조건이다.",
    "이 소식은 기사와 관련이 없다고 했다.",
]


@pytest.mark.parametrize("row", SEAMS)
def test_credit_end(row: str) -> None:
    assert row.index("‖") in find_credit_end(row.replace("‖", ""))


@pytest.mark.parametrize("text", SEAMLESS)
def test_no_credit_end_in_prose(text: str) -> None:
    assert find_credit_end(text) == []


@pytest.mark.parametrize("line", [row[1] for row in CAPTIONS if not row[2]])
def test_bare_credit(line: str) -> None:
    assert is_bare_credit(line)


@pytest.mark.parametrize("line", [row[1] for row in CAPTIONS if row[2]])
def test_caption_is_no_bare_credit(line: str) -> None:
    assert not is_bare_credit(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("공원에서 쉬는 모습. 2023.6.14", True),
        ("시민들이 걷고 있다. 2023.06.14.", True),
        ("시민들이 걷고 있다. 2023.6.14 gildong@nuri.kr", True),
        ("시민들이 걷고 있다. 2023.6.14. photo@nuri.kr *재판매 및 DB 금지", True),
        ("한빛랜드 전경(자료) 2023.6.14", True),
        ("입력 2023.6.14", False),
        ("2023.6.14", False),
        ("홍길동은 2023.6.14 출마했다.", False),
        ("한빛시는 12일 대책을 내놨다.", False),
        ("", False),
    ],
)
def test_date_tail(line: str, expected: bool) -> None:
    assert has_caption_date_tail(line) is expected


def test_trailing_credit_leaves_the_sentence() -> None:
    line = "누리증권은 지수가 오를 것이라고 내다봤다. (사진=누리증권)"
    span = find_trailing_credit(line)
    assert span is not None
    assert line[: span[0]].rstrip() == "누리증권은 지수가 오를 것이라고 내다봤다."
    assert find_trailing_credit("한빛시는 12일 대책을 내놨다고 밝혔다. 연합뉴스") is None
    assert find_trailing_credit("홍길동(사진=한빛일보DB)은 출마를 선언했다.") is None


def test_photographer() -> None:
    caption = match_caption("▲한빛산업협회는 12일 포럼을 열었다. (홍길동 기자 gildong@)")
    assert caption is not None
    assert (caption.photographer, caption.photographer_role, caption.photographer_email) == ("홍길동", "기자", "gildong@")
    agency = match_caption("현수막이 걸린 모습./연합뉴스")
    assert agency is not None
    assert (agency.photographer, agency.photographer_role, agency.photographer_email) == (None, None, None)


def test_markers_and_agencies() -> None:
    assert all(starts_with_marker(glyph + "글") for glyph in MARKERS)
    assert not starts_with_marker("")
    assert not starts_with_marker("한빛 ▲")
    assert all(match_caption(f"홍길동 대표가 연설하고 있다. {agency}") is not None for agency in AGENCIES)
    assert {"연합뉴스", "AP=연합뉴스", "로이터연합뉴스", "AFP·연합뉴스", "게티이미지뱅크"} <= AGENCIES


PIECES = st.sampled_from(
    [row[1] for row in CAPTIONS] + ["한빛시는 대책을 냈다.", " ", "\n", "연합뉴스", "(사진=", "ⓒ", "/", "제공", "gildong@", "2024.5.28", "▲", "]", ")"]
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=6).map("".join), st.text(alphabet="한빛 다.()[]<>=/ⓒ@a1사진제공▲", max_size=80))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_never_raises_and_invents_nothing(text: str) -> None:
    caption = match_caption(text)
    if caption:
        check_spans(text, caption)
    ends = find_credit_end(text)
    assert ends == sorted(set(ends))
    assert all(0 < end < len(text) for end in ends)
    span = find_trailing_credit(text)
    assert span is None or 0 <= span[0] < span[1] <= len(text)
    assert isinstance(is_bare_credit(text), bool)
    assert isinstance(has_caption_date_tail(text), bool)


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("어민들이 발을 구르고 있다. 누리뉴스 홍길동 기자", "어민들이 발을 구르고 있다.", "누리뉴스 홍길동 기자"),
        ("주민들이 조정안을 보고 있다. 새울=홍길동 기자", "주민들이 조정안을 보고 있다.", "새울=홍길동 기자"),
        ("기사들이 렌즈를 살피고 있다. [라온유 기자]", "기사들이 렌즈를 살피고 있다.", "라온유 기자"),
        ("로봇이 바닥을 파고 있다. /국제달탐사단", "로봇이 바닥을 파고 있다.", "국제달탐사단"),
        ("군내버스 정류장. 하루 세 차례 버스가 선다.", "군내버스 정류장. 하루 세 차례 버스가 선다.", None),
        ("점수판이 24/7을 가리키고 있다.", "점수판이 24/7을 가리키고 있다.", None),
    ],
)
def test_caption_known_by_its_place(line: str, text: str, credit: str | None) -> None:
    found = read_placed_caption(line)
    assert (found.text, found.credit) == (text, credit)


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("(사진=게티이미지뱅크)지난달 전국의 중고 자전거 거래가 크게 늘었다.", "지난달 전국의 중고 자전거 거래가 크게 늘었다."),
        ("[사진=한빛일보DB] 지난달 전국의 중고 자전거 거래가 크게 늘었다.", "지난달 전국의 중고 자전거 거래가 크게 늘었다."),
        ("(사진=게티이미지뱅크)", None),
        ("[사진] 시민들이 광장에서 깃발을 흔들며 노래하고 있다.", None),
        ("(서울=연합뉴스) 정부는 20일 새 대책을 내놓겠다고 밝혔다.", None),
        ("(자료를 보면) 지난달 전국의 중고 자전거 거래가 크게 늘었다.", None),
    ],
)
def test_credit_in_front_of_a_sentence(line: str, rest: str | None) -> None:
    end = find_leading_credit(line)
    assert (line[end:] if end else None) == rest


@pytest.mark.parametrize(
    ("text", "scene"),
    [
        ("지난 19일 장터에서 주민들이 차례를 기다리고 있다.", True),
        ("홍길동 후보(왼쪽)가 주민과 악수하고 있다.", True),
        ("시는 내년 예산안을 검토하고 있다.", False),
        ("지난 19일 장터에서 주민들을 만났다.", False),
    ],
)
def test_scene(text: str, scene: bool) -> None:
    assert is_scene(text) is scene


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("서울의 한 대리점 앞을 시민이 지나가고 있다.", True),
        ("시청 앞에 현수막이 걸려 있다.", True),
        ("한빛시청 전경", True),
        ("새끼 반달가슴곰.", True),
        ("한빛시가 대책을 검토하고 있다.", False),
        ("시는 내년 예산을 늘릴 예정이다.", False),
        ("2루 도루를 허용해 1사 2루.", False),
        ("선발투수는 이나래.", False),
        ("시장은 “시민의 뜻”이라고 말했다.", False),
        ("예산은 30억원이다.", False),
    ],
)
def test_sentence_that_shows_a_picture(text: str, shown: bool) -> None:
    assert shows_picture(text) is shown


def test_every_agency_is_read_whole() -> None:
    """The pattern is a tree of the names' parts; the cheap tests before it must let all of them pass."""
    for agency in sorted(credit_names.AGENCIES):
        match = re.match(credit_names.AGENCY, agency)
        assert match is not None and match.group() == agency
        assert credit_names.may_be_known(agency, 0, len(agency))
        assert credit_names.read_credit(agency) == credit_names.AN_AGENCY
