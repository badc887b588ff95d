"""Bylines, datelines and captions on whole small pages: what is read, and what stays body."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article

LEAD = "가람시는 내년 예산을 지난해보다 3% 늘어난 1조 2000억 원으로 확정했다고 12일 밝혔다."
MORE = "홍길동 시장은 “주민의 뜻을 모아 살림을 꾸리겠다”고 말했으며 의회는 다음 달에 심의를 시작한다."
LAST = "시민단체는 복지 예산이 줄었다며 다음 주에 의견서를 내기로 했다."


def page(*lines: str) -> Article:
    return newsclean.clean("\n\n".join(lines))


def writers(article: Article) -> str:
    return "; ".join(f"{w.name}|{w.role or ''}|{w.email or ''}|{w.place or ''}" for w in article.bylines)


def test_parts_on_lines_of_their_own() -> None:
    article = page(LEAD, MORE, LAST, "순천\n이나래\n기자\nnarae@hanbit.example\n광양\n김가온\n선임기자\ngaon@hanbit.example")
    assert writers(article) == "이나래|기자|narae@hanbit.example|순천; 김가온|선임기자|gaon@hanbit.example|광양"
    assert article.paragraphs == (LEAD, MORE, LAST)


def test_address_below_its_name() -> None:
    article = page(LEAD, MORE, LAST, "이나래 기자\nnarae@hanbit.example\n김가온 기자\ngaon@hanbit.example")
    assert writers(article) == "이나래|기자|narae@hanbit.example|; 김가온|기자|gaon@hanbit.example|"


def test_columnist_below_his_name() -> None:
    article = page(LEAD, MORE, LAST, "이나래\n가람대 사학과 교수")
    assert writers(article) == "이나래|교수||"


def test_a_name_in_a_list_is_no_byline() -> None:
    article = page(LEAD, MORE, "수상자는 이나래, 김가온 씨다.", LAST)
    assert article.bylines == ()
    assert len(article.paragraphs) == 4


def test_station_of_a_sign_off_is_the_publisher() -> None:
    article = page(LEAD, MORE, LAST, "온누리방송 뉴스 이나래입니다.")
    assert article.publisher == "온누리방송"
    assert article.bylines[0].outlet is None
    assert article.paragraphs == (LEAD, MORE, LAST)


def test_words_about_a_reporter_stay() -> None:
    prose = "박 기자는 기자회견에서 이를 부인했고 한빛일보 기자들은 성명을 냈다."
    article = page(LEAD, prose, MORE)
    assert article.bylines == ()
    assert prose in article.paragraphs


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("어민들이 힘차게 발을 구르고 있다. 누리뉴스 이나래 기자", "어민들이 힘차게 발을 구르고 있다.", "누리뉴스 이나래 기자"),
        ("마을회관에서 조정안을 보고 있다. 솔내=이나래 기자", "마을회관에서 조정안을 보고 있다.", "솔내=이나래 기자"),
    ],
)
def test_caption_below_an_enlarge_button(line: str, text: str, credit: str) -> None:
    article = page(LEAD, "이미지 확대보기\n" + line, MORE, LAST)
    assert [(c.text, c.credit) for c in article.captions] == [(text, credit)]
    assert article.paragraphs == (LEAD, MORE, LAST)


def test_body_below_a_button_that_follows_its_caption() -> None:
    article = page("어민들이 발을 구르고 있다. 누리뉴스 이나래 기자\n사진 크게보기", LEAD, MORE, LAST)
    assert len(article.captions) == 1
    assert article.paragraphs == (LEAD, MORE, LAST)


def test_one_triangle_is_a_caption_and_a_run_is_not() -> None:
    scene = "지난 19일 새터면 장터에서 주민들이 차례를 기다리고 있다."
    assert [c.text for c in page("▲ " + scene, LEAD, MORE, LAST).captions] == [scene]
    run = page("▲ " + scene, "▲ 지난 20일 누리면 장터에서 주민들이 줄을 서 있다.", LEAD, MORE, LAST)
    assert run.captions == ()
    assert "▲ " + scene in run.paragraphs
    plan = "▲ 시는 내년 예산안을 검토하고 있다."
    assert plan in page(LEAD, plan, MORE, LAST).paragraphs


def test_credit_in_front_of_the_lead_leaves_the_lead() -> None:
    article = page("(사진=게티이미지뱅크)" + LEAD, MORE, LAST)
    assert article.captions == ()
    assert article.paragraphs == (LEAD, MORE, LAST)


def test_sign_off_of_the_last_sentence_is_no_credit() -> None:
    last = "시는 주민 의견을 더 듣는 방안을 검토하고 있다."
    article = page(LEAD, MORE, last + " 누리뉴스 이나래 기자")
    assert article.captions == ()
    assert article.paragraphs == (LEAD, MORE, last)
    assert writers(article) == "이나래|기자||"


def test_publisher_from_the_head_of_the_page() -> None:
    assert page("새벽일보", LEAD, MORE, LAST).publisher == "새벽일보"
    assert page("주요뉴스", LEAD, MORE, LAST).publisher is None
    assert page("코리아", LEAD, MORE, LAST).publisher is None


STORY = (
    "누리레일이 KTX 요금을 올린다.",
    "누리레일은 3일 이사회를 열고 다음 달 20일부터 운임을 평균 7.5% 인상하기로 했다고 밝혔다. 2011년 이후 13년 만이다.",
    "서울~부산 요금은 5만9800원에서 6만4300원으로 오른다.",
    "문의는 고객센터(1544-0000)로 하면 된다.",
)
SCENE = "3일 오전 서울역 대합실에서 시민들이 열차를 기다리고 있다."


def flat(article: Article) -> str:
    return "".join("".join(article.paragraphs).split())


@pytest.mark.parametrize(
    "tail",
    [
        "<사진제공=누리레일>이나래 기자 narae@hanbit.example",
        "[사진=누리레일](이나래 기자 narae@hanbit.example)",
        "사진=누리레일이나래 기자 narae@hanbit.example",
        "이나래 기자 narae@hanbit.example<사진제공=누리레일>",
    ],
)
def test_bare_credit_at_the_end_of_a_glued_run_takes_no_sentence(tail: str) -> None:
    article = newsclean.clean("".join(STORY) + tail)
    assert flat(article) == "".join("".join(STORY).split())
    assert article.captions == ()
    assert writers(article) == "이나래|기자|narae@hanbit.example|"


@pytest.mark.parametrize(
    ("at", "credit"),
    [(1, "<사진제공=누리레일>"), (2, "[사진=누리레일]"), (3, "사진=누리레일 제공"), (2, "ⓒ 뉴시스"), (3, "/연합뉴스")],
)
def test_bare_credit_inside_a_glued_run_takes_no_sentence(at: int, credit: str) -> None:
    article = newsclean.clean("".join(STORY[:at]) + credit + "".join(STORY[at:]))
    assert article.captions == ()
    assert flat(article) == "".join("".join(STORY).split())


@pytest.mark.parametrize("credit", ["<사진제공=누리레일>", "[사진=누리레일]", "사진=누리레일 제공"])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_scene_inside_a_glued_run_is_a_caption(at: int, credit: str) -> None:
    article = newsclean.clean("".join(STORY[:at]) + SCENE + credit + "".join(STORY[at:]))
    assert [caption.text for caption in article.captions] == [SCENE]
    assert flat(article) == "".join("".join(STORY).split())


def test_lead_of_a_glued_run_below_an_enlarge_button() -> None:
    article = newsclean.clean("이미지 확대보기\n\n" + "".join(STORY))
    assert article.captions == ()
    assert flat(article) == "".join("".join(STORY).split())


@pytest.mark.parametrize("head", ["[누리24 이나래 기자] ", "(누리24=이나래 기자)", "[누리투데이/이나래 기자]"])
def test_byline_in_front_of_a_caption(head: str) -> None:
    article = newsclean.clean(head + SCENE + " (사진=누리레일)\n" + "\n".join(STORY))
    assert [(caption.text, caption.credit) for caption in article.captions] == [(SCENE, "누리레일")]
    assert [writer.name for writer in article.bylines] == ["이나래"]
    assert flat(article) == "".join("".join(STORY).split())


def test_reporter_of_a_report_has_the_address_behind_the_closing_words() -> None:
    report = "소식 들어보겠습니다. 이나래 기자.", "[기자]", "네, 노사는 오후 4시부터 본교섭에 들어갔지만 한 시간 만에 정회했습니다."
    article = newsclean.clean("\n".join((*report, "지금까지 가람공사에서 전해드렸습니다.", "(narae@hanbit.example)")))
    assert writers(article) == "이나래|기자|narae@hanbit.example|"
    assert "이나래 기자." in "".join(article.paragraphs)


def test_guest_below_the_last_sentence() -> None:
    assert writers(page(LEAD, MORE, LAST, "이나래 한빛머니 대표")) == "이나래|대표||"
    assert writers(page("이나래 시인", LEAD, MORE, LAST)) == "이나래|시인||"
    inside = page(LEAD, "이나래 한빛머니 대표", MORE, LAST)
    assert inside.bylines == ()
    assert "이나래 한빛머니 대표" in inside.paragraphs
