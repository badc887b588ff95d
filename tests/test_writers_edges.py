"""Writers in brackets in front of the lead, behind the last sentence and glued to it; what is left behind a sign-off. All texts are invented."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article

LEAD = "가람군은 4일 군민회관에서 설명회를 열고 갯벌을 되살리는 사업을 시작한다고 밝혔다."
NEXT = "군은 내년에도 조사를 이어 가기로 했다. 예산은 12억 원으로, 군의회가 지난달 의결했다."
LAST = "주민들은 갯벌이 예전 모습을 되찾기를 바란다고 말했다. 조사는 내년 봄까지 이어진다."
BODY = (LEAD, NEXT, LAST)


def clean(*lines: str) -> Article:
    return newsclean.clean("\n".join(lines))


def writers(article: Article) -> list[tuple[str, str | None, str | None]]:
    return [(w.name, w.role, w.email) for w in article.bylines]


# --- brackets in front of the lead ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bracket", "name", "outlet"),
    [
        ("[누리뉴스/홍길동]", "홍길동", "누리뉴스"),
        ("[가람인터넷신문/이나래]", "이나래", "가람인터넷신문"),
        ("[누리뉴스/홍길동 기자]", "홍길동", "누리뉴스"),
        ("[한빛경제TV 홍길동 외신캐스터]", "홍길동", "한빛경제TV"),
        ("[한빛비즈니스=홍길동 가람투자 애널리스트]", "홍길동", "한빛비즈니스"),
        ("[한빛비즈니스=홍길동 가람투자 애널리스트, 2031년 상반기 유통 부문 올해의 애널리스트]", "홍길동", "한빛비즈니스"),
        ("[홍길동 누리 갯벌 연구소장]", "홍길동", None),
        ("[홍길동 가람한의원 원장]", "홍길동", None),
    ],
)
def test_a_writer_in_brackets_in_front_of_the_lead(bracket: str, name: str, outlet: str | None) -> None:
    for lines in ((bracket, *BODY), (f"{bracket} {LEAD}", NEXT, LAST), ("갯벌 되살린다", "2031-03-04 17:11", bracket, *BODY)):
        article = clean(*lines)
        assert (article.paragraphs, [w.name for w in article.bylines], article.publisher) == (BODY, [name], outlet)
        assert article.title != bracket


@pytest.mark.parametrize(
    "bracket",
    [
        "[누리뉴스/여행]",
        "[누리뉴스/안동시]",
        "[누리뉴스/연예부]",
        "[사진/홍길동]",
        "[홍길동/기자]",
        "[누리뉴스=이나래 군수는 말한다]",
        "[홍길동 외신캐스터]",
        "[이나래 누리당 대표]",
        "[이달의 한빛 작가]",
        "[우리가 만난 시인]",
        "[홍길동의 갯벌 연구소장]",
    ],
)
def test_a_bracket_that_names_no_writer_stays(bracket: str) -> None:
    article = clean(f"{bracket} {LEAD}", NEXT, LAST)
    assert article.paragraphs == (f"{bracket} {LEAD}", NEXT, LAST) and article.bylines == ()


@pytest.mark.parametrize("bracket", ["[누리뉴스/홍길동]", "[홍길동 누리 갯벌 연구소장]"])
def test_a_writers_bracket_below_a_sentence_stays(bracket: str) -> None:
    assert clean(LEAD, f"{bracket} {NEXT}", LAST).paragraphs == (LEAD, f"{bracket} {NEXT}", LAST)


@pytest.mark.parametrize("speech", ["반갑습니다. 갯벌을 되살리는 사업을 시작합니다.", "갯벌은 해마다 줄고 있어요."])
def test_who_speaks_in_front_of_the_lead_stays(speech: str) -> None:
    talk = (f"[홍길동 누리 갯벌 연구소장] {speech}", "그 사업에 얼마나 드는지 군민 여러분께 설명해 주십시오.")
    assert clean(*talk).paragraphs == talk


def test_the_bracket_of_a_lead_that_is_printed_twice() -> None:
    assert "누리뉴스" not in clean(f"[누리뉴스/홍길동] {LEAD}", NEXT, f"[누리뉴스/홍길동] {LEAD}", NEXT).text
