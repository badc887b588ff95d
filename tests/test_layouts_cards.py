"""Reporters' mottos, columnists' biographies at the foot, rare surnames, and tools and notices amid the text."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.pipeline import Pipeline
from newsclean.readers import read

TITLE = "가람군 갯벌에서 찾아낸 게 세 종"
DATE = "입력 2031-03-04 17:11"
LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
POLITE = "가람군 갯벌을 걷는 조사원들은 올해도 새 게를 세 종이나 찾아냈습니다. 참 고마운 일입니다."
SIGNED = "홍길동 기자 gildong@garam.example"


def _page(*lines: str) -> str:
    return "\n".join((TITLE, DATE, *lines))


@pytest.mark.parametrize(
    "card",
    [
        ("홍길동 기자", "구독", "골목의 일을 적습니다."),
        ("홍길동 기자", "골목의 일을 적습니다."),
        ("홍길동 기자", "사람이 궁금해요."),
        (SIGNED, "홍길동 기자", "사회부", "하루 한 번은 골목을 걷습니다."),
        (SIGNED, "홍길동 기자", "사회부", "하루 한 번은 골목을 걷습니다.", "저작권자 © 누리뉴스 무단전재 및 재배포 금지"),
        ("홍길동 누리뉴스 기자", "누리뉴스 사회부 기자입니다. 골목의 일을 적습니다."),
        ("홍길동 특파원", "먼 나라의 골목을 걷습니다."),
        ("홍길동 기자 (gildong@garam.example)", "사회부", "골목을 걷습니다.", "이 기자의 다른 기사"),
        ("hong@nuri.example", "홍길동 기자", "골목을 걷고 있습니다.", "더 멀리 보겠습니다."),
    ],
)
def test_mottos_below_the_last_byline(card: tuple[str, ...]) -> None:
    article = newsclean.clean(_page(LEAD, NEXT, *card))
    assert article.paragraphs == (LEAD, NEXT)
    assert [writer.name for writer in article.bylines] == ["홍길동"]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("홍길동 기자", "골목의 일을 적습니다.", POLITE, POLITE.replace("올해", "작년")), "골목의 일을 적습니다."),  # a column's head
        ((POLITE, "홍길동 기자", "골목의 일을 적습니다."), "골목의 일을 적습니다."),  # an article in polite style
        ((LEAD, "홍길동 기자", "골목의 일을 적습니다.", NEXT + " 군수는 4일 갯벌을 찾아 둘러봤다."), "골목의 일을 적습니다."),
        ((LEAD, NEXT, "홍길동 기자", "앞선 기사의 표에서 숫자를 바로잡습니다."), "바로잡습니다"),
        ((LEAD, NEXT, "홍길동 기자", "도움을 준 주민들을 만났습니다."), "만났습니다"),
        ((LEAD, NEXT, "홍길동 기자", "군은 5일 설명회를 연다."), "설명회를"),
    ],
)
def test_polite_lines_that_are_no_motto(lines: tuple[str, ...], kept: str) -> None:
    assert kept in newsclean.clean(_page(*lines)).text


@pytest.mark.parametrize(
    "line",
    [
        "[표승하 도담대 경제학부 교수]",
        "‹표승하 해든대 교수>",
        "〈표승하 해든대 교수〉",
        "(표승하 해든대 교수)",
        "▲ 필자 표승하 교수는 해든대에서 역사를 가르친다. 지은 책으로 『골목의 말』이 있다.",
        "▲필자 표승하는 해든대에서 역사를 가르친다. 지은 책으로 『골목의 말』이 있다.",
    ],
)
def test_columnists_at_the_foot(line: str) -> None:
    for page in (_page(LEAD, NEXT, line), f"{TITLE}\n표승하 도담대 경제학부 교수\n{DATE}\n{LEAD}\n{NEXT}\n{line}"):
        article = newsclean.clean(page)
        assert article.paragraphs == (LEAD, NEXT)
        assert [writer.name for writer in article.bylines] == ["표승하"]


def test_promotions_below_a_byline_are_no_motto() -> None:
    page = Pipeline.default().run(read(_page(LEAD, NEXT, SIGNED, "▶ 누리뉴스의 골목 이야기를 모았어요")))
    assert not any(decision.rule.name == "reporter_card/motto" for decision in page.decisions)


@pytest.mark.parametrize(
    "line",
    [
        "[표승하 교수의 반론]",
        "(자료는 표승하 교수가 냈다.)",
        "필자 표승하는 그날 해든대에서 역사를 가르치고 있었다고 적었다.",
    ],
)
def test_brackets_and_writers_in_the_text_stay(line: str) -> None:
    assert line in newsclean.clean(_page(LEAD, line, NEXT + " 군수는 4일 갯벌을 찾아 둘러봤다.")).text


@pytest.mark.parametrize(
    ("line", "name"), [("왕해나 기자", "왕해나"), ("왕해나 기자 haena@garam.example", "왕해나"), ("쌍가람 기자", "쌍가람")]
)
def test_rare_surnames(line: str, name: str) -> None:
    for page in (f"{TITLE}\n{line}\n{DATE}\n{LEAD}\n{NEXT}", _page(LEAD, NEXT, line)):
        article = newsclean.clean(page)
        assert (article.title, article.subtitles, article.paragraphs) == (TITLE, (), (LEAD, NEXT))
        assert [writer.name for writer in article.bylines] == [name]


@pytest.mark.parametrize("line", ["정치부 기자", "신문사 기자", "왕년 기자"])
def test_reporters_of_no_name(line: str) -> None:
    assert newsclean.clean(_page(LEAD, NEXT, line)).bylines == ()


def test_english_dates_with_a_dash() -> None:
    lines = ("Crabs found in Garam mudflats", "Published : March 4, 2031 - 17:11:23", "Updated : March 4, 2031 - 18:11:23")
    body = "The county said on Tuesday that three kinds of crab were found."
    article = newsclean.clean("\n".join((*lines, body, "It will go on next year, the county said.")))
    assert article.published_at is not None and article.published_at.isoformat() == "2031-03-04T17:11:23+09:00"
    assert article.updated_at is not None and article.updated_at.isoformat() == "2031-03-04T18:11:23+09:00"
    assert article.paragraphs[0] == body


@pytest.mark.parametrize(
    "tool", ["큰사진보기", "관련사진보기", "확대이미지 보기", "[사진]", "텍스트 크기 조정", "기자 페이지 구독"]
)
def test_tools_amid_the_text(tool: str) -> None:
    assert newsclean.clean(_page(LEAD, tool, NEXT, SIGNED)).paragraphs == (LEAD, NEXT)


@pytest.mark.parametrize("line", ["관련 사진을 보기 위해 줄을 섰다.", "텍스트 크기를 조정하라고 했다."])
def test_tools_in_sentences_stay(line: str) -> None:
    assert line in newsclean.clean(_page(LEAD, line, NEXT, SIGNED)).text


@pytest.mark.parametrize(
    "notice",
    [
        "이 기사는 2031년03월04일 16시11분에 누리인 프리미엄 콘텐츠로 선공개 되었습니다.",
        "이 기사는 누리인 금융정보 단말기에서 10시 11분에 서비스된 기사입니다.",
        "본 기사는 3월 4일 16:11 유료 서비스 '누리인'에 먼저 출고된 기사입니다.",
    ],
)
def test_released_before_to_subscribers(notice: str) -> None:
    article = newsclean.clean(_page(LEAD, notice, NEXT, SIGNED))
    assert article.paragraphs == (LEAD, NEXT) and article.disclosures == (notice,)


@pytest.mark.parametrize("line", ["이 기사는 유료 회원에게 먼저 공개됐으나 곧 내려갔다.", "이 영화는 3월 4일 부산에서 선공개됐다."])
def test_releases_in_prose_stay(line: str) -> None:
    assert line in newsclean.clean(_page(LEAD, line, NEXT, SIGNED)).text


def test_dates_under_the_headlines_of_a_list_amid_the_text() -> None:
    rows = ("관련기사", "누리구 청사 이전 확정…내년 착공", "2031.01.20", "가람시 예산안 어디에 쓰이나", "2031.01.21")
    article = newsclean.clean(_page(LEAD, *rows, NEXT, SIGNED))
    assert article.paragraphs == (LEAD, NEXT)


def test_a_date_that_opens_the_next_paragraph_stays() -> None:
    rows = ("관련기사", "누리구 청사 이전 확정…내년 착공", "가람시 예산안 어디에 쓰이나", "2031.01.21")
    assert "2031.01.21" in newsclean.clean(_page(LEAD, *rows, NEXT, SIGNED)).text
