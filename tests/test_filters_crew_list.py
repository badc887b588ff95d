"""Lists of those who made a piece, samples of font sizes, bare names behind a sentence, English feet."""

from __future__ import annotations

import pytest

import newsclean

BODY = (
    "가람시의 옛 기록 1204건이 세 번 팔린 사실이 확인됐다. 시는 경위를 조사하고 있다고 3일 밝혔다.\n"
    "같은 보고서의 표지만 바뀌었다. 시의회는 지난해에도 이 사실을 알았던 것으로 나타났다.\n"
)


@pytest.mark.parametrize("heading", ["제작진\n", ""])
def test_crew_list_gives_the_reporter(heading: str) -> None:
    article = newsclean.clean(BODY + heading + "취재 홍길동\n데이터 김가온\n촬영 이나래 도담솔\nCG 차노을")
    assert article.text == BODY.replace("\n", "\n\n").strip()
    assert [writer.name for writer in article.bylines] == ["홍길동"]


@pytest.mark.parametrize(
    "lines",
    [
        "연출 홍길동\n각본 김가온\n구성 이나래",  # the makers of a play
        "취재 홍길동\n공연은 11일까지 열린다고 극단은 밝혔다.",  # one line
        "취재 현장 이야기\n촬영 뒷이야기\n편집 이야기",
    ],
)
def test_other_lists_stay(lines: str) -> None:
    page = "극단은 4일 새 연극을 올린다고 밝혔다. 지난해보다 관객이 늘었다.\n" + lines + "\n극단은 내년에도 무대를 이어 간다고 밝혔다."
    assert newsclean.clean(page).text.replace("\n\n", "\n") == page


def test_sample_of_a_font_size_goes() -> None:
    page = "글자크기 설정\n이 글자크기로 변경됩니다.\n(예시) 다솜뉴스는 나라 안팎의 소식을 가장 빠르게 전하는 창입니다.\n"
    assert newsclean.clean(page + BODY).paragraphs == newsclean.clean(BODY).paragraphs


def test_example_in_an_article_stays() -> None:
    page = "시험은 두 부분으로 나뉜다고 출제 기관은 밝혔다.\n(예시) 다음 글의 빈칸에 들어갈 말을 고르는 문항입니다.\n" + BODY
    assert "(예시)" in newsclean.clean(page).text


def test_writer_behind_the_last_sentence() -> None:
    page = "가람천 다리 다시 열려\n입력 2031-03-04 17:11\n홍길동 기자\n" + BODY.strip() + " 홍길동\n"
    article = newsclean.clean(page)
    assert article.paragraphs[-1].endswith("나타났다.") and [w.name for w in article.bylines] == ["홍길동"]


def test_another_name_behind_a_sentence_stays() -> None:
    page = "가람천 다리 다시 열려\n입력 2031-03-04 17:11\n홍길동 기자\n" + BODY.strip() + " 김가온\n"
    assert newsclean.clean(page).paragraphs[-1].endswith("김가온")


def test_english_foot_is_no_body_but_english_quotes_are() -> None:
    foot = "홍길동 기자 gildong@garam.example\n관련기사\n가람천 다리 논란…시의회 '조사해야'\n"
    foot += "나래항 새 부두 개통…배 두 척 첫 입항\n많이 본 뉴스\n1 다솜산 단풍 절정…주차장 만차\n2 물결군 갯벌 체험장 두 곳 새로 연다\nConnect with us\nGaram Korea is operated by Garam Group under license from Garam Inc.\n"
    assert newsclean.clean(BODY + foot).paragraphs == newsclean.clean(BODY).paragraphs
    more = BODY.replace("세 번", "다섯 번").replace("같은", "새")
    lists = "관련기사\n가람천 다리 논란…시의회 '조사해야'\n나래항 새 부두 개통…배 두 척 첫 입항\n"
    amid = newsclean.clean(BODY + lists + "“It was never about the bridge,” she said, and smiled for the first time.\n▶ 나래뉴스 바로가기\n" + more)
    assert more.splitlines()[0] in amid.text
    quote = "We have come a long way since the bridge was closed, and we are grateful.\n"
    assert quote.strip() in newsclean.clean(BODY + quote + BODY.replace("세 번", "네 번").replace("같은", "다른")).text
