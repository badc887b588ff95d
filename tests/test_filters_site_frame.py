"""The site's frame and the reader's tools: what must go, and at least as much that must stay.

Every row is a page of a few invented lines; the lines named in `gone` must be claimed, all others must stay open.
"""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Copyright
from newsclean.claims import Label
from newsclean.filters.account import account
from newsclean.filters.ad_label import ad_label
from newsclean.filters.ai_summary import ai_summary
from newsclean.filters.breadcrumb import breadcrumb
from newsclean.filters.copyright import copyright as copyright_notice
from newsclean.filters.counters import counters
from newsclean.filters.disclosure import disclosure
from newsclean.filters.embeds import embeds
from newsclean.filters.font_size import font_size
from newsclean.filters.footer import footer
from newsclean.filters.masthead import masthead
from newsclean.filters.navigation import navigation
from newsclean.filters.notices import notices
from newsclean.filters.paywall import paywall
from newsclean.filters.photo_viewer import photo_viewer
from newsclean.filters.portal_frame import portal_frame
from newsclean.filters.preferred_source import preferred_source
from newsclean.filters.print_scrap import print_scrap
from newsclean.filters.promo_lines import promo_lines
from newsclean.filters.promos import promos
from newsclean.filters.reader_call import reader_call
from newsclean.filters.rights_requests import rights_requests
from newsclean.filters.section_notice import section_notice
from newsclean.filters.share_bar import share_bar
from newsclean.filters.skip_link import skip_link
from newsclean.filters.tip_line import tip_line
from newsclean.filters.translate import translate
from newsclean.filters.transmission import transmission
from newsclean.filters.tts import tts
from newsclean.filters.ui_line import ui_line
from newsclean.filters.video_frame import video_frame
from newsclean.page import Page
from newsclean.pipeline import Pipeline
from newsclean.readers.text import read_text

PIPELINE = Pipeline(
    (
        masthead, skip_link, account, font_size, share_bar, print_scrap, tts, translate, ai_summary, preferred_source,
        counters, paywall, section_notice, portal_frame, photo_viewer, embeds, ad_label, notices, disclosure, tip_line,
        video_frame, transmission, copyright_notice, footer, rights_requests, promos, promo_lines, ui_line, navigation,
        breadcrumb, reader_call,
    )
)  # fmt: skip

BODY = (
    "한빛시는 올해 도서관 예산을 지난해보다 두 배로 늘리기로 했다고 12일 밝혔다.",
    "홍길동 시장은 “시민이 바라는 곳에 먼저 쓰겠다”고 말했다. 시의회는 다음 달 예산안을 심의한다.",
)


def run(*lines: str) -> Page:
    return PIPELINE.run(read_text("\n".join(lines)))


def open_lines(page: Page) -> list[str]:
    return [page.open_text(index) for index in range(len(page.texts)) if not page.is_closed(index)]


FURNITURE = {
    # skip links, frame
    "skip link": "본문 바로가기 메뉴 바로가기",
    "skip link to menu": "메인 메뉴로 바로가기 본문으로 바로가기",
    "landmark": "기사 본문 영역",
    "menu heading": "- 대메뉴 리스트",
    "menu in a line": "정치 | 경제 | 사회 | 문화 | 오피니언",
    "menu in a spaced line": "정치 경제 사회 생활/문화 세계 IT/과학",
    "last edited": "최종편집 2024-05-28 17:38 (화)",
    "updated": "UPDATED. 2024-05-28 17:38 (화)",
    "log in": "로그인회원가입",
    "log in invitation": "한빛일보에 로그인 하면 다양한 편의 기능을 제공 받을 수 있습니다.",
    "log in to comment": "댓글 작성을 위해 로그인하세요.",
    "search": "검색어를 입력하세요",
    "toast": "기사 URL이 복사되었습니다.",
    "layer": "시청자 참여 리스트 닫기",
    "no audio": "Your browser does not support the audio element.",
    "javascript off": "댓글 작성을 위해 JavaScript를 활성화 해주세요",
    "browser upgrade": "브라우저 업그레이드 및 설치",
    "crew without camera": "( 취재 : 홍길동, 구성 : 김가온, 편집 : 이나래, 제작 : 한빛랩 )",
    "click": "한빛이 고른 책 #도서관(클릭!)",
    "script": "function _flash_removeCallback() {}",
    "script comment": "// flash 오류를 우회하기 위한 함수 추가",
    "mustache": "{{ article.title }}",
    # reader tools
    "font size": "본문 글씨 키우기",
    "font steps": "폰트 3단계 16px",
    "share": "카카오톡(으)로 기사보내기",
    "share row": "페이스북 트위터 카카오톡 URL복사",
    "share glued": "SNS 기사보내기페이스북(으)로 기사보내기 트위터(으)로 기사보내기",
    "tools row": "좋아요 0 공유하기 확대하기 축소하기",
    "tools glued": "프린트기사본문프린트하기 글자 크기 크게보기",
    "tools spaced": "글자크기축소 글자크기확대 프린터 공유",
    "listed link": "+ 개인정보처리방침",
    "scrap": "기사스크랩하기",
    "bookmarked": "해당 기사를 북마크했습니다.",
    "listen": "음성으로 듣기",
    "listening ended": "본문 듣기를 종료하였습니다.",
    "languages": "한국어 - English 日本語 简体中文 Deutsch",
    "preferred source": "한빛일보를 선호 출처로 추가",
    "preferred source of google": "구글에서 누리뉴스 먼저 보기",
    "views": "조회수 1,234회",
    "comments": "댓글달기 0",
    "typed": "0/300",
    "zoom": "이미지 확대보기",
    "slides": "Previous Next",
    "embed": "이 게시물을 Instagram에서 보기",
    "ad": "[광고]",
    "ad slot": "$$ARTICLEAD$$",
    "portal": "한빛일보 기사제공",
    # below the article
    "helpline": "※ 우울감 등 말하기 어려운 고민이 있으면 자살예방 상담전화 109에서 24시간 전문가의 상담을 받을 수 있습니다.",
    "funded": "※ 이 기사는 한빛언론재단의 취재 지원을 받아 작성됐습니다.",
    "robot": "이 기사는 한빛경제와 누리AI가 공동 개발한 기사 자동생성 알고리즘에 의해 작성된 것입니다.",
    "transcript rule": "* 아래 텍스트는 실제 방송 내용과 차이가 있을 수 있으니 방송으로 확인하시기 바랍니다.",
    "tip line": "제보는 카카오톡 hanbitjebo",
    "tip line of TV": "한빛TV 기사문의 및 제보 : 카톡/라인 hanbit23",
    "tips awaited": "한빛뉴스는 24시간 여러분의 제보를 기다립니다.",
    "subscribe": "▶ 네이버에서 한빛TV를 구독하세요",
    "subscribe with url": "[7시 뉴스레터 구독하기] ☞https://example.kr/letter",
    "home page": "▶ 한빛일보 홈 바로가기",
    "end mark": "(끝)",
    "video label": "동영상 뉴스",
    "crew": "[영상취재: 홍길동 / 영상편집: 김가온]",
    "crew in brackets": "( 취재 : 홍길동 / 영상편집 : 이나래 / 제작 : 한빛랩 )",
    "crew glued": "영상편집:김가온",
    "material": "(화면제공 : 한빛구청)",
    "copyright": "<저작권자(c) 한빛일보, 무단 전재-재배포, AI 학습 및 활용 금지>",
    "copyright in english": "Copyright ⓒ 한빛일보. All rights reserved. 무단 전재 및 재배포 금지.",
    "copyright with motto": "＜ⓒ종합 경제정보 미디어 누리데일리 - 무단전재 & 재배포 금지＞",
    "copyright sentence": "누리뉴스의 모든 콘텐츠(기사)는 저작권법의 보호를 받은바, 무단 전재·복사·배포를 금합니다.",
    "correction link": "정정보도 반론보도 신청",
    "policy": "청소년보호정책(책임자:홍길동)",
    "footer": "제호 : 한빛일보 | 등록번호 : 서울 아00000 | 등록일 : 2010년 1월 1일 | 발행인 : 홍길동 | 편집인 : 김가온",
    "footer fused": "인터넷신문등록번호서울 아 00000발행일자2018. 11. 23발행·편집인홍길동전화(02) 000-0000",
}


@pytest.mark.parametrize("line", FURNITURE.values(), ids=FURNITURE.keys())
def test_furniture_goes(line: str) -> None:
    assert open_lines(run(*BODY, line)) == list(BODY)


CONTENT = {
    "prose about a link": "신청은 누리집 바로가기 메뉴를 통해 할 수 있다.",
    "skip link in prose": "홈페이지에 본문 바로가기 기능을 넣었다.",
    "log-in reform": "정부는 공공 서비스 로그인 절차를 개편한다.",
    "log-in said": "정부는 다시 로그인하라고 했다.",
    "search in prose": "검색어를 입력하면 책의 자리를 알려준다.",
    "quoted dialog": "화면에는 '삭제하시겠습니까?'라는 문구가 표시됐다고 했다.",
    "browser story": "이 브라우저는 한국어를 지원하지 않는다.",
    "javascript story": "자바스크립트를 배우는 학생이 늘었다.",
    "cookie recipe": "할머니는 쿠키를 구웠다.",
    "work in angle brackets": "<한빛의 노래>",
    "letters": "글씨를 크게 쓰라고 했다.",
    "vaccination": "3단계 접종",
    "network in prose": "김 의원은 페이스북에서 사과했다.",
    "network with particle": "카카오톡은 12일 새 기능을 내놨다.",
    "sharing economy": "공유경제가 커지고 있다",
    "subhead with share": "함께 쓰는 공유 부엌",
    "printing trade": "인쇄업이 어렵다.",
    "scrap contest": "신문 스크랩 대회",
    "bookmarking readers": "회원들이 기사를 스크랩했습니다",
    "listening service": "시는 본문 듣기 서비스를 시작했다.",
    "translator": "번역 일을 30년 했다.",
    "google video": "구글에서 태권도 영상이 인기다.",
    "preferred paper": "독자는 선호하는 매체로 한빛일보를 꼽았다.",
    "views in prose": "유튜브 조회수 1억회를 기록했다.",
    "views subhead": "조회수 1억회의 힘",
    "comments in prose": "댓글 300개가 달렸다.",
    "score": "3-2",
    "fraction": "1/8",
    "picture in prose": "사진 속 인물은 홍길동이다.",
    "post in prose": "홍길동 씨의 게시물이 공유됐다",
    "ad market": "광고 시장이 커졌다",
    "ad subhead": "광고 없는 거리",
    "portal in prose": "네이버는 댓글 정책을 바꿨다.",
    "source note": "※ 자료: 통계청",
    "editor's note": "[편집자주] 한빛일보는 도서관의 앞날을 세 차례 싣는다.",
    "article in prose": "이 기사는 당시 큰 파문을 일으켰다.",
    "counsellors": "상담전화는 지난해 두 배로 늘었다.",
    "quotation": "그는 논문 인용 시간이 길어졌다고 했다.",
    "tips in prose": "경찰은 제보를 받고 수사에 나섰다.",
    "tips awaited by police": "경찰은 시민의 제보를 기다린다.",
    "own contact": "예약은 전화 02-123-4567로 하면 된다.",
    "own phone": "(☏857-6161)",
    "own mail": "신청서는 apply@example.kr 로 보내면 된다.",
    "interview marker": "▶ 인터뷰 : 홍길동 / 주민 - \"밤새 물이 찼어요.\"",
    "answer": "▶ 지금도 그 집에서 살고 있습니다.",
    "subscription economy": "구독 경제가 자리 잡았다",
    "subscriber says": "“많이 구독해주세요!”",
    "end of a series": "한빛의 노래 상편(끝)",
    "anchor": "[앵커]",
    "reporter mark": "◀ 리포트 ▶",
    "speaker": "[홍길동/주민 : \"밤새 물이 찼어요.\"]",
    "host": "■ 진행 : 홍길동 앵커",
    "look at the video": "자세한 내용은 영상으로 확인하시죠.",
    "brackets in prose": "(취재 결과 : 도서관은 두 곳이었다)",
    "click in prose": "단추를 한 번 클릭",
    "editing students": "영상편집을 배우는 학생이 늘었다.",
    "copyright ruling": "재판부는 무단전재를 금지한 저작권법 조항이 헌법에 어긋나지 않는다고 봤다.",
    "copyright demand": "저작권자는 무단 전재 및 재배포 금지를 요청했다.",
    "photo credit": "ⓒ 한빛일보 홍길동 기자",
    "correction": "[바로잡습니다] 본지 12일자 기사에서 이름을 김가온으로 바로잡습니다.",
    "resident number": "주민등록번호 뒷자리를 적지 않아도 된다.",
    "appointment": "▲ 대표이사 홍길동 ▲ 편집국장 김가온 ▲ 논설실장 이나래",
    "publisher in prose": "발행인 홍길동 씨는 편집인 김가온 씨와 함께 제호를 바꿨다.",
    "policy in prose": "회사는 개인정보처리방침을 개정했다.",
    "lone section word": "사회",
    "lone tool word": "검색",
    "title of a work": "작품 이름은 <사회>다.",
    "comparison": "3 > 2",
    "blacklist": "문화계 블랙리스트",
    "door": "회사 문 닫기",
}


@pytest.mark.parametrize("line", CONTENT.values(), ids=CONTENT.keys())
def test_content_stays(line: str) -> None:
    lines = [BODY[0], line, BODY[1]]
    assert open_lines(run(*lines)) == lines


MENU = (
    "정치", "국회·정당", "외교", "경제", "한빛이 만난 사람", "금융", "부동산", "사회", "교육", "국제", "문화", "누리 밥상",
    "스포츠", "오피니언", "사설",
)  # fmt: skip


def test_menu_goes_and_title_stays() -> None:
    head = ("한빛시 도서관 두 배로", "입력 2024.05.28 17:11")
    assert open_lines(run(*MENU, *head, *BODY)) == [*head, *BODY]
    assert open_lines(run(*head, *BODY, *MENU)) == [*head, *BODY]


@pytest.mark.parametrize(
    "block",
    [
        (
            "◇ 승진", "기획조정실장 홍길동", "문화국장 김가온", "도서관장 이나래", "총무과장 박한빛", "교육과장 최누리",
            "예산과장 정가람", "홍보과장 한마루",
        ),
        ("가람 밥상", "콩나물국", "보리밥", "고등어구이", "시금치나물", "김치", "사과", "우유", "두부조림"),
        ("산에는", "꽃 피네", "꽃이 피네", "갈 봄 여름 없이", "꽃이 피네", "산에", "산에", "피는 꽃은"),
    ],
    ids=["personnel", "meals", "poem"],
)
def test_other_runs_of_short_lines_stay(block: tuple[str, ...]) -> None:
    lines = [BODY[0], *block, BODY[1]]
    assert open_lines(run(*lines)) == lines


@pytest.mark.parametrize(
    ("lines", "section"),
    [
        (("뉴스 > 사회", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "사회"),
        (("홈 > 경제 > 산업", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "경제"),
        (("정치 / 정치일반", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "정치"),
        (("정치정치일반", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "정치"),
        (("경제", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "경제"),
        ((*MENU, "경제", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "경제"),
        (("홈 > 농업 > 농업일반", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "농업"),
        (("HOME < 뉴스 < 사회 < 기사본문", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "사회"),
        (("현재위치", "홈산업산업일반", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), "산업"),
        ((*MENU, "UPDATED. 2024-05-29 09:30 (수)", "한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), None),
        (("이 기사는 언론사에서", "경제", "섹션으로 분류했습니다."), "경제"),
        (("이 기사는 언론사에서 경제, 생활 섹션으로 분류했습니다.",), "경제"),
        (("한빛시 도서관 예산 두 배로 늘린다", "입력 2024.05.28 17:11"), None),
    ],
)
def test_section(lines: tuple[str, ...], section: str | None) -> None:
    page = run(*lines, *BODY)
    assert next((d.value for d in page.values(Label.SECTION) if d.value is not None), None) == section
    assert open_lines(page)[-2:] == list(BODY)


@pytest.mark.parametrize(
    ("line", "holder", "no_training"),
    [
        ("<저작권자(c) 한빛일보(https://example.kr/), 무단 전재-재배포, AI 학습 및 활용 금지>", "한빛일보", True),
        ("저작권자 © 누리뉴스 무단전재 및 재배포 금지", "누리뉴스", False),
        ("<저작권자 ⓒ '누리를 보는 눈' 누리뉴스, 무단전재 및 재배포 금지>", "누리뉴스", False),
        ("ⓒ 한빛경제 & example.kr, 무단 전재 및 재배포 금지", "한빛경제", False),
        ("[한빛신문(example.kr), 무단전재 및 재배포 금지]", "한빛신문", False),
        ("Copyright ⓒ 한빛일보. All rights reserved. 무단 사용 및 재배포, AI학습 이용 금지.", "한빛일보", True),
    ],
)
def test_copyright_value(line: str, holder: str, no_training: bool) -> None:
    page = run(*BODY, line)
    assert open_lines(page) == list(BODY)
    values = [d.value for d in page.values(Label.COPYRIGHT)]
    assert values == [Copyright(text=line, holder=holder, ai_training_prohibited=no_training)]


def test_copyright_of_two_lines() -> None:
    page = run(*BODY, "Copyright © '누리를 보는 눈' 누리뉴스 (http://example.kr)", "무단전재 및 재배포 금지")
    assert open_lines(page) == list(BODY)


def test_copyright_glued_to_the_last_sentence() -> None:
    page = run(BODY[0], f"{BODY[1]}ⓒ 한빛일보, 무단 전재 및 재배포 금지")
    assert open_lines(page) == list(BODY)


def test_copyright_above_the_article_is_a_pictures() -> None:
    page = run("저작권자 © 누리뉴스 무단전재 및 재배포 금지", *BODY)
    assert open_lines(page) == list(BODY)
    assert page.values(Label.COPYRIGHT) == []


def test_promotion_lines_around_the_rights_notice() -> None:
    tail = ("▶ 오늘의 별자리", "▶ 한빛이 고른 책", "ⓒ 한빛일보, 무단 전재 및 재배포 금지", "▶ 누리 만화")
    assert open_lines(run(*BODY, *tail)) == list(BODY)
    answers = ("▶ 처음 온 날을 기억합니다.", "▶ 인터뷰 : 홍길동 / 주민")
    assert open_lines(run(*BODY, *answers, tail[2])) == [*BODY, *answers]


TIPS = ("■ 제보하기", "▷ 카카오톡 : '한빛제보' 검색", "▷ 전화 02-000-0000", "이메일 :jebo@example.kr", "홈페이지 =https://example.kr")


def test_tip_block() -> None:
    assert open_lines(run(*BODY, *TIPS)) == list(BODY)
    assert open_lines(run(*BODY, *TIPS[1:])) == [*BODY, *TIPS[1:]]


def test_imprint_on_alternate_lines() -> None:
    imprint = (
        "제호", "한빛일보", "주소", "서울특별시 중구 한빛로 12 한빛빌딩", "인터넷신문등록번호", "서울 아 00000",
        "발행·편집인", "홍길동", "사업자등록번호", "000-00-00000",
    )  # fmt: skip
    page = run(*BODY, *imprint)
    assert open_lines(page) == list(BODY)
    assert [d.value for d in page.values(Label.PUBLISHER) if d.value] == ["한빛일보"]


SUMMARY = (
    "한빛시가 도서관 예산을 두 배로 늘리기로 했다.",
    "시의회는 다음 달 예산안을 심의할 예정이다.",
)
DISCLAIMER = "AI 요약은 핵심 내용을 빠르고 정확하게 제공합니다. 전체 맥락을 이해하려면 기사 본문을 함께 확인하는 것이 좋습니다."


def test_ai_summary() -> None:
    page = run("AI 요약", DISCLAIMER, "닫기", *SUMMARY, "회원용", *BODY)
    assert open_lines(page) == list(BODY)
    assert tuple(d.value for d in page.values(Label.AI_SUMMARY)) == SUMMARY


def test_an_empty_summary_frame_does_not_eat_the_article() -> None:
    assert open_lines(run("AI 요약", DISCLAIMER, *BODY)) == list(BODY)
    assert open_lines(run("요약봇", DISCLAIMER, "닫기", *BODY, "(끝)")) == list(BODY)


def test_a_summary_without_a_foot_ends_at_a_blank_line() -> None:
    more = "도서관은 두 곳이 더 생긴다. 첫 삽은 내년 봄에 뜬다고 시는 설명했다. 시민은 반겼다."
    page = run("뉴스 세줄요약", DISCLAIMER, "닫기", *SUMMARY, "", *BODY, more)
    assert tuple(d.value for d in page.values(Label.AI_SUMMARY)) == SUMMARY
    assert open_lines(page)[:2] == list(BODY)


def test_the_days_date_goes_and_the_articles_only_date_stays() -> None:
    today, published = "2024년 05월 28일 (화)", "입력 2024.05.28 17:11"
    assert open_lines(run(today, "한빛시 도서관 두 배로", published, *BODY)) == ["한빛시 도서관 두 배로", published, *BODY]
    assert open_lines(run("한빛시 도서관 두 배로", today, *BODY)) == ["한빛시 도서관 두 배로", today, *BODY]


def test_sister_sites() -> None:
    assert open_lines(run(*BODY, "Family Site", "누리TV", "한빛 아카데미")) == list(BODY)


def test_promotion_lines_without_a_rights_notice() -> None:
    assert open_lines(run(*BODY, "▶ 한빛일보가 고른 오늘의 뉴스 보기", "▶ 아침마다 받아보는 한빛 뉴스레터")) == list(BODY)
    appointments = ("▶ 기획조정실장 홍길동", "▶ 문화국장 김가온")
    assert open_lines(run(*BODY, *appointments)) == [*BODY, *appointments]


def test_paywall() -> None:
    page = run(*BODY, "이 기사는 유료회원 전용기사입니다.")
    assert [d.value for d in page.values(Label.PAYWALL)] == [True]
    story = "신문사들이 유료 구독자 전용 기사를 늘린다."
    assert open_lines(run(BODY[0], story, BODY[1])) == [BODY[0], story, BODY[1]]


def test_counts() -> None:
    for lines in (("조회수 1,234회", "댓글 3"), ("조회수", "1,234", "댓글", "3")):
        _counted(run(*lines, *BODY))


def _counted(page: Page) -> None:
    assert [d.value for d in page.values(Label.VIEW_COUNT)] == [1234]
    assert [d.value for d in page.values(Label.COMMENT_COUNT)] == [3]


def test_one_word_buttons_need_company() -> None:
    assert open_lines(run("댓글", "공유하기", "페이스북", "검색", *BODY)) == list(BODY)
    lone = [BODY[0], "포토", BODY[1]]
    assert open_lines(run(*lone)) == lone


def test_a_breadcrumb_is_no_line_of_buttons() -> None:
    pipeline = Pipeline((ui_line, breadcrumb))
    page = pipeline.run(read_text("\n".join(("홈 > 경제 > 경제일반", "한빛시 도서관 두 배로", "입력 2024.05.28 17:11", *BODY))))
    assert [d.value for d in page.values(Label.SECTION)] == ["경제"]


def test_video_label_glued_to_the_transcript() -> None:
    speech = "[앵커]도서관 예산이 두 배로 늘어납니다."
    assert open_lines(run(f"동영상 뉴스{speech}", *BODY))[0] == speech
    assert open_lines(run("[뉴스한빛]◀ 앵커 ▶", speech[4:], *BODY))[:2] == ["◀ 앵커 ▶", speech[4:]]


def test_dates_are_left_to_the_dates_filter() -> None:
    assert open_lines(run("송고시간 2024-05-28 17:11", *BODY))[0] == "송고시간 2024-05-28 17:11"
    assert open_lines(run("2024/05/28 17:11 송고", *BODY))[0] == "2024/05/28 17:11 송고"


PLAIN = (
    "한빛시는 올해 도서관 예산을 지난해보다 두 배로 늘리기로 했다고 12일 밝혔다.",
    "시의회는 다음 달 예산안을 심의한다. 홍길동 시장은 통과를 낙관했다.",
)
POLITE = (
    "한빛시는 올해 도서관 예산을 지난해보다 두 배로 늘리기로 했다고 밝혔습니다.",
    "시의회는 다음 달 예산안을 심의합니다. 홍길동 시장은 통과를 낙관했습니다.",
)
TAIL = ("공유하기", "<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>")


@pytest.mark.parametrize(
    "line",
    [
        "기사가 마음에 들었다면, 좋아요를 눌러주세요.",
        "이 사설에 동의하십니까?",
        "이 기사가 유익했다면 추천 버튼을 눌러 주세요!",
        "독자 여러분의 의견을 댓글로 남겨주세요.",
    ],
)
def test_call_to_the_reader_goes(line: str) -> None:
    assert open_lines(run(*PLAIN, line, *TAIL)) == list(PLAIN)


@pytest.mark.parametrize(
    "lines",
    [
        (*POLITE, "이 기사가 마음에 들었다면 좋아요를 눌러 주세요."),
        (*PLAIN, "외출할 때는 마스크를 쓰세요."),
        (*PLAIN, "“이 기사에 댓글을 남겨 주세요.”"),
        (*PLAIN, "이 기사에 달린 댓글을 모두 읽었다."),
    ],
)
def test_polite_lines_of_articles_stay(lines: tuple[str, ...]) -> None:
    assert open_lines(run(*lines, *TAIL)) == list(lines)


def test_call_between_paragraphs_stays() -> None:
    lines = (PLAIN[0], PLAIN[1], "이 기사에 댓글을 남겨 주세요.", PLAIN[1], *PLAIN)
    assert open_lines(run(*lines)) == list(lines)


@pytest.mark.parametrize(
    ("head", "section"),
    [
        (("정치", "경제", "환경", "구독", "환경", "생태", "한빛시 도서관 예산 두 배로 늘린다"), "환경"),
        (("한빛일보", "알림", "한빛시 도서관 예산 두 배로 늘린다"), "알림"),
        (("홈", "증권", "시황", "한빛시 도서관 예산 두 배로 늘린다"), "증권"),
        (("한빛일보", "스포츠", "야구", "한빛시 도서관 예산 두 배로 늘린다"), "스포츠"),
        (("한빛일보", "오피니언", "사설", "[사설] 도서관 예산 두 배로 늘린다"), "사설"),
        (("정치", "사회", "문화", "사람들", "한빛시 도서관 예산 두 배로 늘린다"), None),
        (("한빛시 도서관 예산 두 배로 늘린다",), None),
    ],
)
def test_section_beside_the_title(head: tuple[str, ...], section: str | None) -> None:
    page = newsclean.explain("\n".join((*head, "입력 2031.03.04 17:11", *PLAIN, *TAIL))).article
    assert page.section == section
    assert page.paragraphs == PLAIN


def test_disclosure_of_several_sentences() -> None:
    notice = (
        "※ 이 기사는 한빛연구소 인공지능과의 협업으로 제작되었습니다. 인공지능이 쓴 초고를 취재 기자가 완성했습니다.",
        "기사의 원자료는 한빛시 누리집에서 확인할 수 있습니다.",
    )
    page = run(*PLAIN, *notice, *TAIL)
    assert open_lines(page) == list(PLAIN)
    assert [d.value for d in page.values(Label.DISCLOSURE)] == list(notice)
    kept = (*POLITE, "기사의 원자료는 한빛시 누리집에서 확인할 수 있습니다.")
    assert open_lines(run(*kept, *TAIL)) == list(kept)


def test_summary_closed_by_other_furniture() -> None:
    summary = ("도서관 예산이 두 배로 늘어난다고 합니다.", "시의회가 다음 달에 심의할 예정입니다.")
    page = run("AI 요약", *summary, "공유하기", *PLAIN, *PLAIN[:1])
    assert [d.value for d in page.values(Label.AI_SUMMARY)] == list(summary)
    page = run("AI 요약", *PLAIN, *PLAIN)
    assert open_lines(page)[-4:] == [*PLAIN, *PLAIN]


def test_promotion_in_front_of_an_address() -> None:
    lines = (*PLAIN, "▶ 한빛일보 뉴스스탠드 구독(종합/경제)홍길동(gildong@hanbit.example)", TAIL[1])
    assert open_lines(run(*lines)) == [*PLAIN, "홍길동(gildong@hanbit.example)"]
    lines = (*PLAIN, "☞ 한빛일보 gildong@hanbit.example", TAIL[1])
    assert open_lines(run(*lines)) == [*PLAIN, "☞ 한빛일보 gildong@hanbit.example"]
