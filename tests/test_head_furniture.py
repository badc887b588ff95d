"""What stands in the head of a page beside title, date and decks: the site's clock, reaction bars, settings, credits, makers."""

from __future__ import annotations

from datetime import datetime

import pytest

import newsclean
from newsclean.korean.bylines import match_line
from newsclean.korean.credits import match_caption

TITLE = "갯벌에서 찾아낸 게 세 종…조사 두 해 만에"
DECK = '군의회 "예산 늘리자" 한목소리'
DATE = "입력 2031-03-04 17:11"
LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
MENU = "로그인\n회원가입\n전체메뉴\n정치\n경제\n사회\n문화\n스포츠\n오피니언\n검색\n본문영역"
SHARED = "기자명 홍길동 기자   입력 2031.03.04 17:11  수정 2031.03.04 18:02  댓글 0  좋아요 0"


def _page(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


# --- the site's clock -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stamp", [SHARED, "입력 2031.03.04 17:11", "2031.03.04 17:11", "승인 2031.03.04 17:11", "홍길동 기자 | 2031.03.04 17:11"]
)
@pytest.mark.parametrize(
    "clock",
    [
        "2031년 03월 05일 (수)",
        "2031-03-05 (수)",
        "2031.03.05(수)",
        "2031.03.05",
        "2031년 3월 5일 수요일",
        "2031-03-05 (수) 09:12",
        "03.05 (수)",
        "3월 5일(수요일)",
        "3월 5일 (수) 09:12",
        "2031-03-05 09:12",
        "2031-03-05 수 09:12",
        "누리뉴스\n2031년03월05일(수요일) 09시12분",
    ],
)
def test_the_clock_of_the_site(clock: str, stamp: str) -> None:
    article = newsclean.clean(_page(clock, MENU, "스크롤 이동 상태바", "현재위치", "홈사회사회일반", TITLE, stamp, "본문 글씨 줄이기", LEAD, NEXT))
    assert article.title == TITLE
    assert article.published_at is not None and article.published_at.replace(tzinfo=None) == datetime(2031, 3, 4, 17, 11)
    assert article.subtitles == () and article.paragraphs == (LEAD, NEXT)


def test_the_only_date_is_the_article_s_in_spite_of_its_place() -> None:
    article = newsclean.clean(_page("2031-03-05 (수)", MENU, TITLE, LEAD, NEXT))
    assert article.published_at is not None and article.published_at.date().isoformat() == "2031-03-05"
    assert any(warning.startswith("published_at") for warning in article.warnings)


def test_two_dates_of_the_article_that_stand_close() -> None:
    article = newsclean.clean(_page(TITLE, "2031.03.04", "홍길동 기자", "수정 2031.03.05 09:12", LEAD, NEXT))
    assert article.title == TITLE
    assert article.published_at is not None and article.published_at.day == 4
    assert article.updated_at is not None and article.updated_at.day == 5


def test_the_time_below_the_title_is_the_article_s() -> None:
    tools = ("페이스북", "트위터", "카카오톡", "인쇄하기", "스크랩", "글자크기", "가", "가", "가", "가")
    article = newsclean.clean(_page(TITLE, "2031.03.04 17:11", *tools, "2031.03.05 09:12", LEAD, NEXT))
    assert article.title == TITLE and article.published_at is not None and article.published_at.day == 4


@pytest.mark.parametrize(
    "lines",
    [
        ("04.27 (토)", "○ 10:00 갯벌 걷기", "04.28 (일)", "○ 14:00 게 관찰"),
        ("4월 27일 (토)", "○ 10:00 갯벌 걷기", "○ 14:00 게 관찰"),
    ],
)
def test_the_days_of_a_programme_are_no_clock(lines: tuple[str, ...]) -> None:
    article = newsclean.clean(_page(TITLE, DATE, LEAD, *lines, NEXT))
    assert article.paragraphs == (LEAD, *lines, NEXT)


def test_a_day_with_words_is_no_clock() -> None:
    article = newsclean.clean(_page("4월 27일 (토) 갯벌 축제 열린다", DATE, LEAD, NEXT))
    assert article.title == "4월 27일 (토) 갯벌 축제 열린다"


def test_a_yearless_clock_makes_a_head() -> None:
    page = _page("컨텐츠 바로가기", "04.27 (토)", "[포커스] " + TITLE, "댓글 첫 댓글을 작성해보세요", "주소복사가 완료되었습니다", "[앵커]", LEAD, NEXT)
    article = newsclean.clean(page)
    assert article.title == "[포커스] " + TITLE and article.published_at is None
    assert article.paragraphs == ("[앵커]", LEAD, NEXT)


def test_the_scroll_bar_is_not_the_next_headline() -> None:
    page = _page(MENU, "이전 기사", "누리뉴스", TITLE, "다음 기사", "스크롤 이동 상태바", "2031.03.05 (수)", "현재위치", "홈사회사회일반", TITLE, SHARED, LEAD, NEXT)
    article = newsclean.clean(page)
    assert article.title == TITLE
    assert [each.heading for each in article.related] == ["이전 기사"]


def test_the_next_headline_stays_one() -> None:
    page = _page("이전 기사", "누리뉴스", "다솜천 둑길 다시 열렸다", "다음 기사", "누리뉴스", "스크롤 압박에 지친 독자들", TITLE, DATE, LEAD, NEXT)
    assert [each.headlines[0].text for each in newsclean.clean(page).related] == ["다솜천 둑길 다시 열렸다", "스크롤 압박에 지친 독자들"]


# --- widgets between title and lead ---------------------------------------------------------------------


def _between(*lines: str) -> newsclean.Article:
    return newsclean.clean(_page(TITLE, DATE, *lines, LEAD, NEXT))


@pytest.mark.parametrize(
    ("bar", "labels", "comments"),
    [
        ("화나요 후속기사원해요 좋아요 평가하기9 댓글9", {"화나요": None, "후속기사원해요": None, "좋아요": None}, 9),
        ("좋아요 훈훈해요 슬퍼요 화나요 후속기사원해요 좋아요 평가하기1,204 댓글", {"좋아요": None, "훈훈해요": None, "슬퍼요": None, "화나요": None, "후속기사원해요": None}, None),
    ],
)
def test_a_bar_copied_as_one_line(bar: str, labels: dict[str, int | None], comments: int | None) -> None:
    article = _between("기사원문", "스크랩", bar, "글자 크기 변경하기")
    assert article.subtitles == () and article.paragraphs == (LEAD, NEXT)
    assert {each.label: each.count for each in article.reactions} == labels
    assert article.comment_count == comments


@pytest.mark.parametrize("between", ["", " "])
def test_buttons_with_their_spoken_names(between: str) -> None:
    article = _between("이 기사 어때요?", *(f"{label} 선택하기{between}{label}{at}" for at, label in enumerate(("좋아요", "슬퍼요", "화나요"))))
    assert article.subtitles == () and article.paragraphs == (LEAD, NEXT)
    assert [(each.label, each.count) for each in article.reactions] == [("좋아요", 0), ("슬퍼요", 1), ("화나요", 2)]


@pytest.mark.parametrize(
    "line",
    [
        "이 기사 어때요?",
        "이 뉴스 어떠셨나요?",
        "이 기사를 어떻게 보셨나요?",
        "가2단계 보통",
        "가 4단계 아주크게",
        "성별 선택하기 선택된 성별남성 여성",
        "속도 선택하기 느림 선택된 속도보통 빠름",
        "1단계 가 2단계 가 3단계 가 글꼴 굴림 돋움 맑은고딕",
        "동영상설명_ 동영상 고정 취소",
        "설정을 저장하시겠습니까?",
        "를 설치하러 가시겠습니까?",
        "기사 주소가 클립보드에 복사되었습니다.",
        "북마크가 해제되었습니다",
        "photo 게티이미지",
        "Photo 누리시청 제공",
        "PHOTO 연합뉴스",
        "안테나누리 제공",
    ],
)
def test_no_decks(line: str) -> None:
    article = _between(DECK, line)
    assert article.subtitles == (DECK,) and article.paragraphs == (LEAD, NEXT)
    assert article.captions == ()


@pytest.mark.parametrize(
    "deck",
    [
        "좋아요 버튼 없앤다…한빛소프트 새 정책",
        "전공 선택하기 어려운 까닭",
        "여성 기사 속도 빠르게 늘어",
        "남성 속도 여성 앞질러",
        "3단계 접종 보통 두 달 걸려",
        "가람군 성별 임금 격차 여전",
        "평가하기 힘든 사업 절반 넘어",
        "전 가구에 무료 급식 제공",
        "신입생에게 기숙사 제공",
        "photo 찍는 시민들 붐빈 포구",
        "이 기사 어때요라고 물은 까닭",
    ],
)
def test_decks_that_share_words_with_widgets(deck: str) -> None:
    assert _between(deck).subtitles == (deck,)


def test_a_bar_below_the_article_is_read_alike() -> None:
    article = newsclean.clean(_page(TITLE, DATE, LEAD, NEXT, "좋아요 슬퍼요 평가하기3 댓글2"))
    assert article.paragraphs == (LEAD, NEXT) and article.comment_count == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "이용자가 주소를 복사하자 화면에 주소가 복사되었습니다만 열리지 않는다는 말이 떴다.",
        "그는 “설정을 저장하시겠습니까?”라는 물음에 취소를 눌렀다.",
        "게시판에서는 댓글이 모두 삭제되었습니다.",
        "다음 역으로 함께 가시겠습니까?",
    ],
)
def test_sentences_that_quote_a_pop_up_stay(sentence: str) -> None:
    assert newsclean.clean(_page(TITLE, DATE, LEAD, sentence, NEXT)).paragraphs == (LEAD, sentence, NEXT)


# --- credits --------------------------------------------------------------------------------------------

ACTS = "가람연대 다솜은 지난해부터 갯벌을 지켜 왔다. 다솜 활동가들은 4일 군청 앞에서 보호 구역 지정을 요구했다."
GIVES = "군은 모든 신입생에게 새교복을 나눠 주기로 했다. 새교복은 3월에 도착한다고 군은 4일 밝혔다."


@pytest.mark.parametrize("head", [(TITLE, DATE), ()])
def test_who_handed_the_picture_out(head: tuple[str, ...]) -> None:
    article = newsclean.clean(_page(*head, "가람연대 다솜 제공", ACTS, NEXT))
    assert article.subtitles == () and article.captions == () and article.paragraphs == (ACTS, NEXT)


def test_what_is_handed_out_is_a_deck() -> None:
    article = newsclean.clean(_page(TITLE, DATE, "가람군 신입생 새교복 제공", GIVES, NEXT))
    assert article.subtitles == ("가람군 신입생 새교복 제공",)


@pytest.mark.parametrize("line", ["photo 찍는 시민들", "photo 다솜", "telephoto 렌즈 연합", "포토 홍길동"])
def test_no_credit_behind_photo(line: str) -> None:
    assert match_caption(line) is None


# --- those who make a piece together --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("이나래 작가, 홍길동 기자 gildong@nuri.example", [("이나래", "작가", None), ("홍길동", "기자", "gildong@nuri.example")]),
        ("홍길동 기자 · 이나래 디자이너", [("홍길동", "기자", None), ("이나래", "디자이너", None)]),
        ("홍길동 기자, 이나래 작가, 한가온 인턴", [("홍길동", "기자", None), ("이나래", "작가", None), ("한가온", "인턴", None)]),
        ("이나래 크리에이터 / 홍길동 PD", [("이나래", "크리에이터", None), ("홍길동", "PD", None)]),
        ("홍길동 기자, 이나래 아나운서", [("홍길동", "기자", None), ("이나래", "아나운서", None)]),
    ],
)
def test_a_second_role(line: str, writers: list[tuple[str, str, str | None]]) -> None:
    found = match_line(line)
    assert found is not None and [(w.name, w.role, w.email) for w in found.writers] == writers
    article = newsclean.clean(_page(TITLE, line, "작성 2031.03.04 17:11 수정 2031.03.04 18:02", "조회수", LEAD, NEXT))
    assert article.title == TITLE and article.subtitles == () and article.kind != "column"
    assert [(b.name, b.role, b.email) for b in article.bylines] == writers
    assert article.published_at is not None and article.updated_at is not None


@pytest.mark.parametrize(
    "line",
    [
        "이나래 작가",
        "이나래 작가와 홍길동 기자",
        "이나래 작가, 홍길동 기자가 만난 사람들",
        "소설가 이나래 작가 홍길동 기자",
        "작가, 홍길동 기자",
        "이나래 디자이너, 한가온 작가",
    ],
)
def test_no_second_role(line: str) -> None:
    found = match_line(line)
    assert found is None or all(writer.role not in ("작가", "디자이너") for writer in found.writers)


# --- programme tags -------------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["[뉴스데스크]", "[뉴스투데이]", "[누리 뉴스 9]", "[뉴스광장 1부]", "[굿모닝 KNN]", "[생방송 뉴스]"])
def test_a_programme_is_no_kicker(tag: str) -> None:
    article = newsclean.clean(_page(tag, TITLE, DATE, LEAD, NEXT))
    assert article.title == TITLE and article.subtitles == () and article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize("kicker", ["[홍길동의 느린 산책]", "[뉴스 속 과학 이야기]", "[갯벌이 사라진다]", "[저녁이 있는 삶]"])
def test_a_series_is_a_kicker(kicker: str) -> None:
    article = newsclean.clean(_page(kicker, TITLE, DATE, LEAD, NEXT))
    assert article.title == TITLE and article.subtitles == (kicker,)


# --- titles without a date ------------------------------------------------------------------------------

LONG = "갯벌에서 찾아낸 게 세 종, 두 해 만에 다시 나타난 까닭을 묻다"


@pytest.mark.parametrize("top", ["본문 바로가기", "누리뉴스", "2031년 03월 05일 (수)", "03.05 (수)"])
@pytest.mark.parametrize("decks", [(), (DECK,), (DECK, "보호 구역 지정은 내년으로 미뤄")])
def test_the_title_below_nothing_but_the_frame(top: str, decks: tuple[str, ...]) -> None:
    article = newsclean.clean(_page(top, MENU, "현재위치", "홈사회사회일반", LONG, *decks, "본문 글씨 줄이기", LEAD, NEXT))
    assert article.title == LONG and article.subtitles == decks and article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize(
    "lines",
    [
        ("가장작게", "작게", "기본", "크게", LONG, DECK),  # the text alone, without the head of its page: two decks
        ("홍길동 기자", LONG, DECK),
        (LONG, DECK),
    ],
)
def test_decks_without_a_title(lines: tuple[str, ...]) -> None:
    article = newsclean.clean(_page(*lines, LEAD, NEXT))
    assert article.title is None and article.subtitles == (LONG, DECK) and article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize("line", ["// 오류를 우회하기 위한 함수 추가", 'source: "https://nuri.example/read?id=1"'])
def test_no_titles(line: str) -> None:
    assert newsclean.clean(_page(line, DATE, LEAD, NEXT)).title is None


def test_a_heading_in_markdown() -> None:
    assert newsclean.clean(_page("### " + TITLE, DATE, LEAD, NEXT)).title == TITLE
    assert newsclean.clean(_page("#갯벌을 지켜 주세요…군민 서명 이어져", DATE, LEAD, NEXT)).title == "#갯벌을 지켜 주세요…군민 서명 이어져"


# --- a portal's own words -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    ["각 언론사가 직접 콘텐츠를 편집합니다. ⓒ 한빛일보", "한빛일보가 이 기사의 댓글 정책을 결정합니다.", "이 기사의 댓글 정책은 한빛일보가 결정합니다."],
)
def test_a_portal_s_notices(line: str) -> None:
    article = newsclean.clean(_page("한빛일보", "한빛일보PICK 안내", TITLE, DATE, "기사원문", LEAD, NEXT, line))
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT) and article.captions == ()


@pytest.mark.parametrize("sentence", ["각 언론사가 직접 콘텐츠를 편집한다고 누리포털은 밝혔다.", "군이 이 기사의 댓글 정책을 결정한다는 말이 돌았다."])
def test_sentences_about_a_portal_stay(sentence: str) -> None:
    assert newsclean.clean(_page(TITLE, DATE, LEAD, sentence, NEXT)).paragraphs == (LEAD, sentence, NEXT)
