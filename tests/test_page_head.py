"""The head of a page: skip links, the only headline below the frame of a site, dates beside buttons, of archives and of the site's weather."""

from __future__ import annotations

import pytest

import newsclean

TITLE = "가람군, 군민과 함께 다섯 킬로미터 걸었다"
BODY = (
    "가람군은 20일 군민회관 앞마당에서 주민과 함께하는 걷기 대회를 열어 다섯 킬로미터를 걷고 쓰레기를 주웠다고 21일 밝혔다. 대회는 올해로 열두 번째로 해마다 봄에 열린다.",
    '이나래 군수는 "함께 걸으니 좋다"고 말했다. 군은 내년에는 가을에도 대회를 열 계획이라고 덧붙였다. 주민들은 해가 질 때까지 갯벌을 걸었다고 전했다.',
)


def clean(*lines: str) -> newsclean.Article:
    return newsclean.clean("\n".join(lines))


@pytest.mark.parametrize(
    "links",
    [
        "검색 본문 바로가기 회사정보 바로가기",
        "본문 바로가기 메인메뉴 바로가기",
        "주메뉴 바로가기 | 본문 바로가기 | 편성표 바로가기",
        "전체 메뉴로 바로가기 기사 본문으로 바로가기",
    ],
)
def test_skip_links_among_others_are_no_headline(links: str) -> None:
    article = clean(links, TITLE, "(가람=누리뉴스) 홍길동 기자 | 2031-03-21 17:11 송고", *BODY)
    assert (article.title, article.subtitles, article.paragraphs) == (TITLE, (), BODY)


@pytest.mark.parametrize("line", ["누리맵 바로가기 예매 바로가기는 누리집 첫 화면에 있다.", "군은 누리집에 ‘본문 바로가기 메뉴 바로가기’를 달았다고 밝혔다."])
def test_words_about_links_stay(line: str) -> None:
    assert clean(TITLE, "2031-03-21 17:11", BODY[0], line, BODY[1]).paragraphs == (BODY[0], line, BODY[1])


@pytest.mark.parametrize(
    "above",
    [("본문 바로가기",), ("본문 바로가기", "ADVERTISEMENT"), ("섹션",), ("사회",)],
    ids=["link", "link and advertisement", "label", "section"],
)
@pytest.mark.parametrize("title", [TITLE, "[길&사람] 가람군, 다섯 킬로미터 걸었다"])
@pytest.mark.parametrize("below", [(), ("공유", "댓글")], ids=["", "buttons"])
def test_the_only_headline_below_the_frame_is_the_title(above: tuple[str, ...], title: str, below: tuple[str, ...]) -> None:
    article = clean(*above, title, *below, *BODY)
    assert (article.title, article.subtitles, article.paragraphs) == (title, (), BODY)


@pytest.mark.parametrize("above", [(), ("사회",)], ids=["nothing", "section"])
def test_of_two_lines_above_a_dump_nobody_knows_which_is_the_title(above: tuple[str, ...]) -> None:
    decks = ("12억 들여 고친 길 따라 걸어", "군, 내년엔 가을에도 열기로 해")
    article = clean(*above, *decks, *BODY)
    assert (article.title, article.paragraphs) == (None, BODY)


@pytest.mark.parametrize("foot", [("기자소개 홍길동 기자 다른기사보기", "누리일보 뉴스스탠드 모음"), ("누리일보 지사를 모집하는 알림 안내",)])
def test_no_title_stands_below_the_article(foot: tuple[str, ...]) -> None:
    article = clean(f"[가람=누리일보 홍길동 기자] {BODY[0]}", BODY[1], *foot, "입력시간 : 2031/03/21 18:54:23 수정시간 : 2031/03/21 18:54:23")
    assert article.title is None
    assert article.published_at is not None


def test_a_title_below_a_summary_and_above_the_date() -> None:
    article = clean("걷기 대회가 열렸다.", TITLE, "입력 2031-03-21 17:11", *BODY)
    assert article.title == TITLE


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2031.03.21 06:03 댓글쓰기", "2031-03-21T06:03:00+09:00"),
        ("2031.03.21 06:03 인쇄하기", "2031-03-21T06:03:00+09:00"),
        ("2031-03-21     홍길동", "2031-03-21T00:00:00+09:00"),
        ("관리자 기자 2031.03.21 00:00:00", "2031-03-21T00:00:00+09:00"),
        ("입력 1999년 2월 24일 19시 27분", "1999-02-24T19:27:00+09:00"),
        ("입력 : 1987.02.24 00:00", "1987-02-24T00:00:00+09:00"),
    ],
)
def test_dates_beside_what_is_no_writer_and_of_archives(line: str, date: str) -> None:
    article = clean(TITLE, line, *BODY)
    assert article.published_at is not None
    assert (article.title, article.published_at.isoformat(), article.paragraphs) == (TITLE, date, BODY)


@pytest.mark.parametrize("line", ["1999년 2월 24일 문을 연 군민회관", "입력 오류 1999건 고쳐", "2031.03.21 글쓰기 교실", "2031-03-21 가람"])
def test_what_tells_no_date_of_the_article(line: str) -> None:
    assert clean(TITLE, *BODY, line, *BODY).published_at is None


def test_the_day_above_the_weather_is_the_sites() -> None:
    weather = tuple(f"맑음{town} {degrees}℃" for town, degrees in (("동두천", "-3.5"), ("가람", "1.9"), ("누리", "-0.1")))
    article = clean("2031.03.21 (금)", *weather, "구름많음한빛 6.8℃", *BODY)
    assert (article.published_at, article.subtitles, article.paragraphs) == (None, (), BODY)


def test_the_day_of_an_article_on_the_weather_is_its_own() -> None:
    article = clean(TITLE, "2031.03.21 (금)", "서울 35.2℃", "가람 36.1℃", *BODY)
    assert article.published_at is not None


@pytest.mark.parametrize("outlet", ["중앙일보", "누리뉴스"])
def test_the_empty_label_of_a_date(outlet: str) -> None:
    article = clean("가람군 인사 매듭", outlet, "입력", "지면보기", "종합 06면", *BODY)
    assert (article.title, article.print_page, article.published_at, article.paragraphs) == ("가람군 인사 매듭", "06면", None, BODY)


def test_a_subhead_that_is_a_label_stays() -> None:
    assert clean(TITLE, "2031-03-21 17:11", BODY[0], "입력", BODY[1]).paragraphs == (BODY[0], "입력", BODY[1])


NOTICES = ("댓글삭제", "삭제한 댓글은 다시 복구할 수 없습니다.", "그래도 삭제하시겠습니까?", "댓글 0", "댓글쓰기", "계정을 선택하시면 로그인·계정인증을 통해", "댓글을 남기실 수 있습니다.")


def test_the_notices_of_a_comment_box_go() -> None:
    assert clean(TITLE, "2031-03-21 17:11", *BODY, *NOTICES).paragraphs == BODY


@pytest.mark.parametrize("line", ["군은 삭제한 댓글은 다시 복구할 수 없다고 밝혔다.", '"그래도 삭제하시겠습니까?"라고 화면이 물었다.', "주민은 누구나 댓글을 남길 수 있다."])
def test_sentences_about_comments_stay(line: str) -> None:
    assert clean(TITLE, "2031-03-21 17:11", BODY[0], line, BODY[1], *NOTICES).paragraphs == (BODY[0], line, BODY[1])


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("between", [(), ("[포토] 다섯 킬로미터를 걷는 사람들",)], ids=["", "headline"])
@pytest.mark.parametrize("below", [(), ("댓글을 작성하려면로그인해주세요.",)], ids=["", "call"])
def test_a_short_article_that_is_printed_twice(count: int, between: tuple[str, ...], below: tuple[str, ...]) -> None:
    body = BODY[:count]
    assert clean(*body, *between, *body, *below).paragraphs == body


@pytest.mark.parametrize(
    "lines",
    [
        (BODY[0], BODY[0].replace("20일", "21일")),
        ("바람이 분다, 바람이 분다고 그는 노래했다.", "갯벌에 해가 진다고 그는 적었다.", "바람이 분다, 바람이 분다고 그는 노래했다."),
        ("그는 “집으로 가자”고 거듭 말했다.", "그는 “집으로 가자”고 거듭 말했다."),
        (BODY[0], BODY[1], BODY[0]),
        (BODY[0], BODY[1], BODY[0], "그리고 그들은 다시 걷기 시작했다고 이 군수는 말했다."),
    ],
    ids=["another day", "refrain", "said twice", "the first sentence again", "it goes on"],
)
def test_what_is_no_second_copy(lines: tuple[str, ...]) -> None:
    assert clean(*lines).paragraphs == lines


def test_tags_with_the_marks_of_a_list() -> None:
    article = clean(TITLE, "2031-03-21 17:11", *BODY, "- # 누리뉴스", "- # 가람", "- # 걷기대회", "Copyright © 누리뉴스. All rights reserved.")
    assert (article.tags, article.paragraphs) == (("누리뉴스", "가람", "걷기대회"), BODY)


def test_a_numbered_list_with_its_marks_stays() -> None:
    rows = ("- #1 첫째 마당은 갯벌에서 열린다.", "- #2 둘째 마당은 군민회관에서 열린다.")
    assert clean(TITLE, "2031-03-21 17:11", BODY[0], *rows, BODY[1]).paragraphs == (BODY[0], *rows, BODY[1])


def test_a_call_between_deck_and_lead_is_no_deck() -> None:
    article = clean(TITLE, "2031-03-21 17:11", "12억 들여 고친 길 따라 걸어", "PR", "우리 동네 가게 자리를 무료로 검색하세요!!", "누리맵 살펴보기 바로가기", *BODY)
    assert (article.title, article.subtitles, article.paragraphs) == (TITLE, ("12억 들여 고친 길 따라 걸어",), BODY)


def test_decks_that_run_into_one_another() -> None:
    decks = "12억 들여 고친 갯벌 길 4년 만에 다시 열려주민 3백 명 함께 다섯 킬로미터 걸으며 쓰레기 주워이나래 군수 “내년엔 가을에도 열어 더 많은 사람 부를 것”...누리시도 함께하기로"
    article = newsclean.clean(f"{decks}[누리뉴스 홍길동 기자] {BODY[0]} {BODY[1]}")
    assert article.subtitles == (decks,)
    assert "".join(article.text.split()) == "".join("".join(BODY).split())


CASES = "·음란물 ·개인정보 ·명예훼손 소지가 있는 댓글 ·같은(또는 일부만 다르게 쓴) 글 2회 이상의 댓글 ·기타 법률에 어긋나는 댓글"


def test_the_rules_of_a_comment_box_go() -> None:
    rules = ("※ 아래 경우에는 고지 없이 삭제하겠습니다.", CASES, "BEST 댓글", "답글과 추천수를 합산하여 자동으로 노출됩니다.")
    assert clean(TITLE, "2031-03-21 17:11", *BODY, *rules).paragraphs == BODY


def test_cases_that_an_article_lists_stay() -> None:
    lines = (BODY[0], "군이 지난달 예고 없이 삭제한 글은 다음과 같다.", CASES, BODY[1])
    assert clean(TITLE, "2031-03-21 17:11", *lines).paragraphs == lines
