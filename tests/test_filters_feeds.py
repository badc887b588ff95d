"""Furniture that carries data: reactions, feeds, rankings, tags, tickers, comments, reporter cards."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsclean.article import HeadlineList, MarketWidget, Reaction
from newsclean.claims import Bylines, Label
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headings import heading_kind
from newsclean.page import Page
from newsclean.pipeline import Pipeline
from newsclean.readers import read

NAMES = """
ticker_table reactions recommend comments tag_list issue_keyword prev_next reporter_card side_widgets ranking_list
related_articles headline_feed recommendations photo_feed video_feed reporter_articles issue_block market_feed
"""
PIPELINE = Pipeline.default().only(*NAMES.split())
BODY = "가람시는 내년 예산을 지난해보다 3% 늘어난 1조 2000억 원으로 확정했다고 12일 밝혔다.\n\n"
MORE = "\n\n홍길동 시장은 “주민의 뜻을 모아 살림을 꾸리겠다”고 말했으며 의회는 다음 달에 심의를 시작한다."
HEADS = "누리구 새 청사 이전지 확정…내년 착공\n단독 다솜천 범람 대책 3년째 제자리\n“비 그치면 무더위” 가람 기상대 전망"


def run(text: str) -> Page:
    return PIPELINE.run(read(text))


def open_texts(text: str) -> list[str]:
    page = run(text)
    return [page.open_text(index) for index in range(len(page.texts)) if not page.is_closed(index)]


GONE = {
    "reactions-fused": "좋아요0\n화나요0\n추가취재 원해요0",
    "reactions-alternate": "쏠쏠정보\n3\n흥미진진\n0\n공감백배\n1",
    "reactions-line": "좋아요0 화나요0 슬퍼요0 후속기사 원해요 1,204",
    "reactions-request": "이 기사가 마음에 들었다면, 좋아요를 눌러주세요.\n좋아요 좋아요 0",
    "reactions-labels": "댓글 좋아요 슬퍼요 화나요 후속요청",
    "recommend": "이 기사를 추천합니다\n기사 추천은 24시간 내 50회까지 참여할 수 있습니다.",
    "comment-box": "댓글을 입력해 주세요.\n등록\n0 / 300\n공감순\n최신순",
    "comment-thread": "댓글 2\nhong****\n좋은 기사입니다.\n공감 3 비공감 0\nkim****\n글쎄요.\n답글 1\n댓글 더보기",
    "feed": "주요 뉴스\n" + HEADS,
    "feed-outlet": "가람경제 주요뉴스\n" + HEADS,
    "feed-decorated": "[누리뉴스 핫뉴스]\n" + HEADS,
    "related": "▶ 관련기사 ◀\n" + HEADS,
    "recommended": "함께 볼만한 뉴스\n" + HEADS,
    "reporter": "홍길동 기자의 다른기사\n" + HEADS,
    "issue": "누리뉴스 언론사가 직접 선정한 이슈\n이슈\n" + HEADS + "\n이전\n다음",
    "photo": "포토\n이나래, 봄날 미소\n가람산 단풍 절정\n‘누리호’ 발사 순간",
    "market-feed": "마켓 최신 뉴스\n" + HEADS,
    "ranking": "많이 본 뉴스\n1\n누리구 새 청사 이전지 확정…내년 착공\n2\n단독 다솜천 범람 대책 3년째 제자리",
    "keywords": "인기 키워드\n1\n가람전자\n2\n예산안\n3\n홍길동",
    "prev-next": "이전 기사\n누리뉴스\n누리구 새 청사 이전지 확정\n다음 기사\n누리뉴스\n다솜천 범람 대책 제자리",
    "paging": "1 2 3 4 다음",
    "tags": "#가람시\n#예산\n#홍길동",
    "tags-spaced": "키워드Tags #인공지능 #AI 검색 #가람",
    "tags-keyword": "키워드 : 가람시, 예산안",
    "ticker-row": "실시간 환율\n종목 현재가 등락률\n달러 1,380.5 +0.2%\n엔 905.1 -0.1%",
    "ticker-chips": "관련종목\n가람전자 84,400 ▲ 1,200 +1.44%",
    "ticker-strip": "코스피 2,795.46 ▼ 28.89 (1.02%)",
    "card": "기자 프로필\n누리뉴스\n홍길동 기자\n구독\n구독자 0\n응원수\n0",
    "weather": "서울 18.3℃ 맑음 미세먼지 보통",
    "feed-arrows": "[누리뉴스 핫뉴스]\n▶ 은퇴 앞둔 등대지기의 마지막 겨울\n▶ 시골 분교에 온 오케스트라",
    "headline-of-an-outlet": "가람경제 헤드라인\n" + HEADS,
    "columnist": "이 필자의 다른기사\n육교를 허물고 남은 것들\n그늘도 복지다",
    "series": "[깊이 읽기] 연재\n배터리 회사가 소금을 사들이는 까닭\n조선소 크레인에 시인이 올랐다",
    "issue-groups": "누리뉴스 언론사가 직접 선정한 이슈\n이슈\n바이오 규제\n" + HEADS.replace("\n", "\n이슈\n로봇 요금\n"),
    "chips-fused": "[이슈]열쇠 없는 집 세 번째 도둑도 빈손[단독]섬마을 우체국, 다시 문 연다",
    "ranking-spaced": "많이 본 뉴스\n1\n마을버스 첫차 시간 늦춘다 2 새벽시장 터 공원으로 3 물맛 민원 300건",
    "poll": "이 사설에 동의하십니까?\n찬성 1,204 (63%) 반대 707 (37%)",
    "comment-votes": "댓글 2\nhong****\n좋은 기사입니다.\n답글 3\n공감 3 비공감 0\nkim****\n글쎄요.\n답글 1\n댓글 더보기",
}


@pytest.mark.parametrize("block", GONE.values(), ids=GONE.keys())
def test_goes_behind_the_body(block: str) -> None:
    assert open_texts(BODY + block) == [BODY.strip()]


STAYS = {
    "quoted-button": "'좋아요' 버튼을 없앤다",
    "liked": "좋아요 1만개를 받았다.",
    "lyrics": "좋아요\n나는 네가 참",
    "lone-count": "2004",
    "feed-prose": "주요 뉴스 채널은 세 곳이다",
    "related-prose": "홍길동 관련 기사가 쏟아졌다.",
    "related-word": "관련 기관과 협의했다",
    "ranking-reform": "많이 본 뉴스 개편을 발표했다",
    "two-ranks": "순위는 01김가온 승, 02이나래 승이었다",
    "hash-prose": "#미투 운동이 번졌다.",
    "hash-number": "#1",
    "hash-posts": "#봄나들이 #가람산 #꽃구경",
    "comments-prose": "댓글 문화를 바꾸자는 목소리가 나온다.",
    "comment-words": "등록\n수정",
    "poll-prose": "찬성 63명, 반대 37명으로 가결됐다.",
    "interview-mark": "▶ 인터뷰 : 홍길동 / 가람시 주민",
    "speaker-mark": "▶홍길동 : 네, 그렇습니다.",
    "enumeration": "▶ 개회식 ▶ 기조강연 ▶ 패널토론",
    "series": "[단독] 더 보기 좋은 집",
    "appointments": "◇ 과장급 전보\n▲ 총무과장 홍길동\n▲ 예산과장 이나래",
    "box-score": "▲ 잠실(누리 3승)\n가람 000 110 000 2\n누리 101 000 010 3",
    "election": "▲가람 갑 △홍길동(가) 44,713표 50.92%",
    "stock-table": "[표] 업종별 등락\n가람전자 84,400 ▲1,200\n누리화학 12,000 ▼300",
    "stock-cells": "가람전자\n84,400\n+1.2%\n누리화학\n12,000\n-0.3%",
    "schedule": "▲ 12월 17일 (목)\n시간 경기내용 방송사\n19:00 누리-가람 한빛TV",
    "index-prose": "코스피 2,700선 회복",
    "byline-prose": "홍길동 기자는 취재 과정에서 이를 확인했다.",
    "countdown": "D-12를 앞두고",
    "weather-row": "서울 18.3℃ 맑음",
    "next-word": "다음",
    "photo-word": "포토",
    "subhead": "이름조차 없던 소년공",
    "q-and-a": "Q. 예산은 어떻게 쓰이나?\nA. 복지에 쓰인다.",
    "pages-prose": "관련 기사 3건이 삭제됐다",
    "related-comments": "관련 기사 댓글에는 응원이 쏟아졌다",
    "series-prose": "[깊이 읽기] 연재를 마치며",
    "chips-in-title": "[단독] 자막 없애고 [속보] 자막만 남긴다",
    "ranks-spaced": "순서는 1 가람 2 누리 3 다솜",
    "poll-question": "이 정책에 동의하십니까?",
    "liked-in-prose": "입력란에 좋아요 2개를 달았다",
    "tag-words": "키워드 #가람시 검색이 늘었다",
    "read-on-prose": "[기사보기] 단추를 눌렀다",
    "arrow-line": "▶ 누리구 새 청사 이전지",
}


@pytest.mark.parametrize("block", STAYS.values(), ids=STAYS.keys())
def test_stays_in_the_body(block: str) -> None:
    assert open_texts(BODY + block + MORE) == [BODY.strip(), *block.split("\n"), MORE.strip()]


TEASERS = [
    "☞ 누리구 새 청사 어디로 가나",
    "▶[단독] 다솜천 범람 대책 제자리",
    "[관련기사] “비 그치면 무더위”",
    "관련기사 ☞ 누리구 새 청사 어디로",
    "▶관련기사 3면",
    "관련기사\n누리구 새 청사 이전지 확정…내년 착공",
    "관련 기사 누리구 새 청사 이전?…현장 가 보니",
    "▶ 관련기사\n☞ 누리구 새 청사 이전\n☞ 다솜천 범람 대책 제자리",
    "[기사보기]",
]


@pytest.mark.parametrize("block", TEASERS)
def test_teasers_between_paragraphs(block: str) -> None:
    assert open_texts(BODY + block + MORE) == [BODY.strip(), MORE.strip()]


def test_a_subhead_under_the_list_stays() -> None:
    page = BODY + "관련 기사\n누리구 새 청사 이전지 확정…내년 착공\n\n남은 과제는" + MORE
    assert open_texts(page) == [BODY.strip(), "남은 과제는", MORE.strip()]


def test_a_category_label_above_the_title_takes_nothing() -> None:
    page = "주요 뉴스\n가람시 예산 확정…복지 늘린다\n의회 심의는 다음 달\n입력 2024-05-28 17:11\n\n" + BODY
    assert open_texts(page)[1:] == ["가람시 예산 확정…복지 늘린다", "의회 심의는 다음 달", "입력 2024-05-28 17:11", BODY.strip()]


def test_feed_ends_before_the_movers_in_its_own_list() -> None:
    feed = "\n".join(f"  • {line}" for line in HEADS.split("\n"))
    page = run(f"{BODY}주요 뉴스\n\n{feed}\n  • 오늘의 상승종목\n  • 07.19 장종료\n\n")
    (widget,) = page.values(Label.MARKET)[:1]
    assert widget.value == MarketWidget(heading="오늘의 상승종목", as_of="07.19 장종료")
    value = page.values(Label.RELATED)[0].value
    assert isinstance(value, HeadlineList)
    assert [each.label for each in value.headlines] == [None, "단독", None]
    assert [each.text for each in value.headlines] == HEADS.split("\n")


def lists(text: str, label: Label = Label.RELATED) -> list[HeadlineList]:
    return [each.value for each in run(text).values(label) if isinstance(each.value, HeadlineList)]


def test_decoration_is_no_part_of_heading_and_headlines() -> None:
    (found,) = lists(BODY + "[누리뉴스 핫뉴스]\n▶ LIVE 임시국회 대정부질문 사흘째\n▶ [단독] 누리구 청사 이전")
    assert found.heading == "누리뉴스 핫뉴스"
    assert [(each.label, each.text) for each in found.headlines] == [
        ("LIVE", "LIVE 임시국회 대정부질문 사흘째"),
        ("단독", "[단독] 누리구 청사 이전"),
    ]


def test_times_behind_all_rows_are_no_part_of_them() -> None:
    rows = "누리구 새 청사 이전지 확정 2시간전\n다솜천 범람 대책 3년째 제자리 5시간전"
    assert [each.text for each in lists(BODY + "주요 뉴스\n" + rows)[0].headlines] == [
        "누리구 새 청사 이전지 확정",
        "다솜천 범람 대책 3년째 제자리",
    ]
    rows = "누리구 새 청사 이전지 확정\n다솜천 범람 대책 마련까지 5시간 전"
    assert lists(BODY + "주요 뉴스\n" + rows)[0].headlines[1].text == "다솜천 범람 대책 마련까지 5시간 전"


def test_a_photo_list_does_not_join_the_ranking_above_it() -> None:
    ranking = "인기뉴스\n1\n누리구 청사 이전 확정\n2\n다솜천 대책 제자리"
    photos = "포토\n등굣길 인사하는 로봇\n유채꽃밭에 내린 저녁 햇살\n물놀이장 개장 첫날"
    assert len(lists(f"{BODY}{ranking}\n{photos}", Label.RANKING)[0].headlines) == 2
    assert lists(f"{BODY}{ranking}\n{photos}")[0].heading == "포토"


SIGNED = "홍길동 기자 gildong@nuri.example\n"
OTHER = "마을 버스, 손님 대신 택배 싣고 달린다"
SECOND = f"[누리뉴스 베스트 기사]\n▶ {OTHER}\n하루 손님이 아홉 명뿐이던 마을 버스가 택배를 싣기 시작했다.\n"


def test_a_second_article_between_two_sign_offs_goes() -> None:
    page = BODY + SIGNED + SECOND + "이나래 기자 narae@nuri.example"
    assert open_texts(page) == [BODY.strip(), SIGNED.strip()]
    assert lists(page)[0].headlines[0].text == OTHER


UNSIGNED = {"first": BODY + SECOND + SIGNED, "second": BODY + SIGNED + SECOND + MORE}


@pytest.mark.parametrize("page", UNSIGNED.values(), ids=UNSIGNED.keys())
def test_an_unsigned_article_stays(page: str) -> None:
    assert "하루 손님이 아홉 명뿐이던 마을 버스가 택배를 싣기 시작했다." in open_texts(page)


def test_one_count_in_front_of_two_buttons_belongs_to_none() -> None:
    (found,) = (each.value for each in run(BODY + "구독\n0\n좋아요\n싫어요").values(Label.REACTIONS) if each.value)
    assert [(each.label, each.count) for each in found] == [("좋아요", None), ("싫어요", None)]  # type: ignore[union-attr]


def test_like_count_on_the_date_line() -> None:
    page = run("기자명 홍길동 기자   입력 2031.03.19 08:10  댓글 3  좋아요 2\n\n" + BODY)
    assert [each.value for each in page.values(Label.REACTIONS)] == [(Reaction(label="좋아요", count=2),)]


def test_ranking_reads_rank_and_time() -> None:
    page = run(
        BODY
        + "인기뉴스\n2025-06-04 02:19 기준\n1\n누리구 청사 이전\n2025-06-02 16:42:07\n2\n다솜천 대책 제자리\n2025-06-03 09:00:00"
    )
    value = page.values(Label.RANKING)[0].value
    assert isinstance(value, HeadlineList)
    assert value.as_of == "2025-06-04 02:19 기준"
    assert [each.rank for each in value.headlines] == [1, 2]
    assert all(each.published_at for each in value.headlines)


def test_crypto_table_reads_cells() -> None:
    cells = "종목\n현재가(원)\n변동률\n비트코인\n93,655,000\n+0.44%\n이더리움\n4,894,000\n-0.06%\n* 24시간 변동률 기준"
    value = run(f"{BODY}실시간 암호화폐 시세\n{cells}").values(Label.MARKET)[0].value
    assert isinstance(value, MarketWidget)
    assert value.note == "* 24시간 변동률 기준"
    assert [(each.name, each.price, each.change_percent) for each in value.quotes] == [
        ("비트코인", Decimal(93655000), Decimal("0.44")),
        ("이더리움", Decimal(4894000), Decimal("-0.06")),
    ]


def test_card_names_its_reporter() -> None:
    value = run(BODY + "홍길동 기자\nhong@nuri.example\n다른기사 보기").values(Label.BYLINE)[0].value
    assert isinstance(value, Bylines)
    assert value.weak
    assert [(each.name, each.role, each.email) for each in value.writers] == [("홍길동", "기자", "hong@nuri.example")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("★관련기사", Kind.RELATED),
        ("오늘의 주요뉴스 더보기", Kind.FEED),
        ("누리뉴스 랭킹 뉴스", Kind.RANKING),
        ("가장 많이 본 뉴스더보기", Kind.RANKING),
        ("다른 기사 보기 >", Kind.REPORTER),
        ("정부가 뽑은 올해 주요 뉴스 열 가지", None),
        ("[관련 법령]", None),
        ("홍길동 기자의 기사를 읽었다", None),
        ("가람시 예산 확정", None),
    ],
)
def test_heading_kind(text: str, kind: Kind | None) -> None:
    assert heading_kind(text) is kind
