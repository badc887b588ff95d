"""Heads of articles as many sites lay them out: dates beside writers, unknown lines below a date, slogans, spoken openings."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.datetimes import find_stamps

TITLE = "갯벌에서 찾아낸 게 세 종…조사 두 해 만에"
DECK = '군의회 "예산 늘리자" 한목소리'
DATE = "입력 2031-03-04 17:11"
LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
FRAME = "누리뉴스\n정치\n경제\n사회\n로그인"


def _page(*lines: str) -> str:
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("기사입력 2031/03/04 [17:11]", "published 2031-03-04T17:11"),
        ("MAR 04, 2031", "None 2031-03-04T00:00"),
        ("March 4, 2031", "None 2031-03-04T00:00"),
        ("Mar. 4th, 2031 5:11 PM", "None 2031-03-04T17:11"),
        ("04 Mar 2031", "None 2031-03-04T00:00"),
        ("Published March 4, 2031", "published 2031-03-04T00:00"),
        ("17:11 | 2031.03.04", "None 2031-03-04T17:11"),
        ("입력일 : 31-03-04 17:11", "published 2031-03-04T17:11"),
    ],
)
def test_notations(line: str, stamp: str) -> None:
    assert [f"{s.role} {s.value.isoformat()[:16]}" for s in find_stamps(line)] == [stamp]
    article = newsclean.clean(_page(TITLE, line, LEAD, NEXT))
    assert article.title == TITLE and article.published_at is not None
    assert article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize("text", ["Market 4, 2031", "May 2031", "March 45, 2031", "Room 4 Mar, 20312", "스코어 3:2 앞선 2031"])
def test_what_is_no_date(text: str) -> None:
    assert find_stamps(text) == []


def test_a_score_in_front_of_a_date_is_no_time() -> None:
    assert [s.precision for s in find_stamps("결승 13:12 | 2031.03.04")] == ["day"]


@pytest.mark.parametrize(
    ("line", "writer"),
    [
        ("진하루 | 기사입력 2031/03/04 [17:11]", ("진하루", None)),
        ("진하루 기자 2031/03/04 [17:11]", ("진하루", "기자")),
        ("2031.03.04 17:11 진하루 기자", ("진하루", "기자")),
        ("2031.03.04 17:11 | 진하루 기자", ("진하루", "기자")),
        ("진하루 기자 gildong@garam.example 2031.03.04 17:11", ("진하루", "기자")),
        ("진하루 기자 · 2031.03.04", ("진하루", "기자")),
        ("임라온 · 2031.03.04", ("임라온", None)),
        ("2031-03-04 | 임라온", ("임라온", None)),
        ("By 임라온 · 2031년 3월 4일 · 6 min read", ("임라온", None)),
        ("by 임라온 에디터 | MAR 04, 2031", ("임라온", "에디터")),
        ("사회 | 임라온 기자 | 2031.03.04 17:11 | 조회수 1,204", ("임라온", "기자")),
    ],
)
def test_date_beside_the_writer(line: str, writer: tuple[str, str | None]) -> None:
    article = newsclean.clean(_page(TITLE, line, LEAD, NEXT))
    assert article.title == TITLE
    assert article.published_at is not None and article.published_at.isoformat().startswith("2031-03-04")
    assert [(each.name, each.role) for each in article.bylines] == [writer]
    assert article.paragraphs == (LEAD, NEXT) and article.subtitles == ()


@pytest.mark.parametrize("line", ["누리뉴스 2031.03.04", "사회 | 2031.03.04 17:11"])
def test_date_beside_outlet_or_section(line: str) -> None:
    article = newsclean.clean(_page(TITLE, line, LEAD, NEXT))
    assert article.published_at is not None and article.bylines == () and article.title == TITLE


@pytest.mark.parametrize("line", ["누리뉴스 2031.03.04", "임라온 · 2031.03.04", "진하루 기자 2031.03.04 17:11"])
def test_source_notes_amid_the_body_stay(line: str) -> None:
    article = newsclean.clean(_page(LEAD, line, NEXT, LEAD.replace("세 종", "네 종")))
    assert article.paragraphs[0] == LEAD and NEXT in article.paragraphs


@pytest.mark.parametrize("line", ["가람군청 · 2031.03.04", "임라온 교수가 2031.03.04 쓴 글"])
def test_dates_amid_words_are_no_date_line(line: str) -> None:
    assert newsclean.clean(_page(TITLE, line, LEAD, NEXT)).published_at is None


def test_the_articles_own_date_comes_before_those_of_a_list() -> None:
    rows = ("가람천 다리 다시 열려", "임라온 기자 2031.02.11 17:11", "누리군 도서관 문 연다", "진하루 기자 2031.01.23 17:11")
    article = newsclean.clean(_page(TITLE, DATE, LEAD, NEXT, *rows))
    assert article.published_at is not None and article.published_at.isoformat().startswith("2031-03-04T17:11")
    assert article.paragraphs[:2] == (LEAD, NEXT)


@pytest.mark.parametrize(
    "tools",
    [
        ("4분 분량",),
        ("읽는 시간 3분",),
        ("읽기 약 3분", "글꼴 키우기"),
        ("6 min read", "SHARE THIS STORY", "f", "X"),
        ("Listen", "용어 풀이 켜기"),
        ("무슨 단추", "별표 달기"),
    ],
)
def test_decks_above_the_date_survive_lines_below_it(tools: tuple[str, ...]) -> None:
    article = newsclean.clean(_page(FRAME, TITLE, "조사 두 해 만에 성과", DECK, DATE, *tools, LEAD, NEXT))
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT)
    assert article.subtitles == ("조사 두 해 만에 성과", DECK)


def test_decks_below_the_date_stay_decks() -> None:
    article = newsclean.clean(_page(TITLE, DATE, DECK, '"주민 품으로"', LEAD, NEXT))
    assert article.subtitles == (DECK, '"주민 품으로"') and article.paragraphs == (LEAD, NEXT)


def test_a_sentence_between_title_and_date_is_a_deck() -> None:
    told = "발이 빠져도 된다. 다만 밀물은 조심해야 한다."
    article = newsclean.clean(_page(FRAME, TITLE, told, DATE, LEAD, NEXT))
    assert article.subtitles == (told,) and article.paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize("line", ["3분 읽기 운동을 시작했다.", "5분 분량의 영상이 공개됐다."])
def test_reading_times_in_sentences_stay(line: str) -> None:
    assert line in newsclean.clean(_page(TITLE, DATE, LEAD, line, NEXT)).paragraphs


@pytest.mark.parametrize("slogan", ["새벽일보 : 세상을 여는 눈", "오늘마당 - 내일을 먼저 읽는 신문"])
def test_a_slogan_is_no_headline(slogan: str) -> None:
    article = newsclean.clean(_page(slogan, TITLE, DATE, LEAD, NEXT, "ⓒ " + slogan.split(maxsplit=1)[0]))
    assert article.title == TITLE and article.subtitles == ()


@pytest.mark.parametrize("headline", ["새벽일보 - 노조 손잡고 '3년 무파업'", "가람군 - 갯벌에 길을 내는 사람들", "저작권 : 창작자의 권리를 지키는 길", "가람 - 누리 고속도로 열린다"])
def test_headlines_that_begin_like_a_slogan(headline: str) -> None:
    assert newsclean.clean(_page(headline, DECK, DATE, LEAD, NEXT, "저작권자 ⓒ 가람일보")).title == headline


def test_the_writer_stands_in_for_a_date_that_nobody_can_read() -> None:
    article = newsclean.clean(_page(FRAME, TITLE, "임라온 기자", "지난 화요일 오후", LEAD, NEXT))
    assert article.title == TITLE
    # a dump without the site's frame: these are two decks
    assert newsclean.clean(_page("임라온 기자", "조사 두 해 만에 성과", DECK, LEAD, NEXT)).title is None
    assert newsclean.clean(_page("조사 두 해 만에 성과", DECK, LEAD, NEXT)).title is None


def test_headline_of_a_dump_that_ends_in_a_verb() -> None:
    headline = "마을 이장이 된 스물여섯, 갯벌에 나무길을 깔다"
    assert newsclean.clean(_page(headline, LEAD, NEXT)).title == headline


@pytest.mark.parametrize(
    "opening",
    [
        ("“어서 오세요.”", "“밥은 먹었어?”"),
        ("“밥은 먹었어?”",),
        ("새벽 4시 30분.",),
        ("다음은 4일 가람군 갯벌의 날 기념식에서 나온 기념사 전문.", "존경하는 가람군민 여러분,"),
        ("사랑하는 딸에게,",),
    ],
    ids=str,
)
@pytest.mark.parametrize("head", [(DATE,), (DATE, "임라온 기자")], ids=["date", "writer"])
def test_openings_below_the_head_are_body(head: tuple[str, ...], opening: tuple[str, ...]) -> None:
    article = newsclean.clean(_page(TITLE, *head, *opening, LEAD, NEXT))
    assert article.paragraphs == (*opening, LEAD, NEXT) and article.subtitles == ()


def test_a_dialogue_opens_a_dump() -> None:
    opening = ("“어서 오세요.”", "“밥은 먹었어?”")
    assert newsclean.clean(_page(TITLE, DECK, *opening, LEAD, NEXT)).paragraphs == (*opening, LEAD, NEXT)


@pytest.mark.parametrize("line", ["갯벌을 걷는 조사원들의 모습.", "갯벌 조사 현장.", '"왜 이제야?" 뒤늦은 조사', "조사 두 해 만에 성과,"])
def test_captions_and_decks_below_the_date_are_no_body(line: str) -> None:
    assert newsclean.clean(_page(TITLE, DATE, line, LEAD, NEXT)).paragraphs == (LEAD, NEXT)


def test_the_last_line_that_lost_its_full_stop() -> None:
    assert newsclean.clean(_page(TITLE, DATE, LEAD, NEXT, "그리고 봄이 왔다")).paragraphs == (LEAD, NEXT, "그리고 봄이 왔다")
    teasers = ("가람천 다리 다시 열었다", "누리군 새 도서관 문 연다")
    assert newsclean.clean(_page(TITLE, DATE, LEAD, NEXT, *teasers)).paragraphs == (LEAD, NEXT)


def test_rows_of_a_list_above_the_article_are_not_its_date() -> None:
    rows = ("가람천 다리 다시 열려 주민들 환영", "임라온 기자 2031.02.11 17:11", "누리군 도서관 새로 문 연다", "도하람 기자 2031.01.23 17:11")
    article = newsclean.clean(_page(FRAME, *rows, TITLE, "진하루 기자 2031.03.04 17:11", LEAD, NEXT))
    assert article.published_at is not None and article.published_at.isoformat().startswith("2031-03-04T17:11")
    assert [writer.name for writer in article.bylines][:1] == ["진하루"] and article.paragraphs == (LEAD, NEXT)
