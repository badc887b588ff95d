"""Captions in texts of one line, in blocks of their own, behind odd brackets, datelines and signs; and what only looks like them."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.filters.caption_candidates import _is_address, _is_plain_byline
from newsclean.korean.credits import find_trailing_credit, match_caption, read_placed_caption

LEAD = "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는 12억 원이 들었다."
NEXT = "이나래 군수는 \"주민 누구나 예약 없이 쓸 수 있다\"고 말했다. 군은 내년에 도서관도 고칠 계획이다."
RUN = f"{LEAD} {NEXT} {NEXT}"


def _read(text: str) -> tuple[tuple[str, ...], list[tuple[str, str | None]]]:
    article = newsclean.clean(text)
    return article.paragraphs, [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize(
    ("caption", "printed", "credit"),
    [
        ("보조금을 가로챈 혐의를 받는 A씨가 영장 심사를 받으러 가람지방법원으로 들어가고 있다.", "뉴시스", "뉴시스"),
        ("4일 가람군 물안면 군민회관 앞 뜰에 매화가 피어 있다.", "연합뉴스.", "연합뉴스"),
        ("비가 내린 4일 가람역에 안내문이 내걸려 있다. 군에 따르면 하루 960여 명이 오간다.", "연합뉴스", "연합뉴스"),
        ("절기상 입춘인 4일 가람역 앞에 사람들이 서 있다.", "뉴스1", "뉴스1"),
    ],
)
def test_a_picture_in_front_of_a_text_of_one_line(caption: str, printed: str, credit: str) -> None:
    assert _read(f"{caption} {printed} {RUN}") == ((RUN,), [(caption, credit)])


def test_a_lead_that_opens_with_a_day_behind_a_bare_credit() -> None:
    lead = f"4일 오전 가람군에 눈이 내렸다. {RUN}"
    assert _read(f"가람역 앞에 사람들이 서 있다. 뉴시스 {lead}") == ((lead,), [("가람역 앞에 사람들이 서 있다.", "뉴시스")])


@pytest.mark.parametrize(
    "head",
    [
        "시는 내년 예산안을 두고 대책을 검토하고 있다. 뉴시스 ",  # who acts is told, not shown
        "가람군 학생 수가 해마다 줄고 있다. 뉴시스 ",
        "시는 내년 예산을 늘린다고 밝혔다. 연합뉴스 ",
        "시청 앞에 사람들이 모여 있다. 연합뉴스 취재 결과 ",
        "시청 앞에 사람들이 모여 있다. 연합뉴스 4일 보도에 따르면 ",
        "시청 앞에 사람들이 모여 있다. 연합뉴스에 따르면 ",
        "문의가 늘고 있다. 시청 앞에 사람들이 모여 있다. 뉴시스 ",  # the article stands in front
    ],
)
def test_sentences_in_front_of_an_agency_that_are_no_captions(head: str) -> None:
    assert _read(f"{head}{RUN}") == ((f"{head}{RUN}",), [])


@pytest.mark.parametrize("deck", ["가람군 주민 도서관 이용 3년 만에 2.6% 증가", "가람군, 도서관 예산 30억 원으로 증액 새 책 구입 추진"])
def test_a_deck_in_front_of_the_caption(deck: str) -> None:
    caption = "4일 가람군의 한 도서관에 안내문이 내걸려 있다."
    article = newsclean.clean(f"{deck} {caption} 뉴시스 {RUN}")
    assert article.subtitles == (deck,)
    assert article.paragraphs == (RUN,)
    assert [(found.text, found.credit) for found in article.captions] == [(caption, "뉴시스")]


@pytest.mark.parametrize(
    "opening",
    [
        "전국 대부분 지역에 폭염 특보가 내려진 4일",
        "닷새 동안 이어지던 긴 비가 그친 지난 4일",
        "가람군 물안면 이장단과 홍길동 군수가 4일",
        "새해 들어 처음 맞는 주말이자 휴일인 4일",
        "가람군이 새 도서관을 열기로 한 오는 4월 4일",
    ],
)
def test_a_caption_that_goes_on_with_its_day_is_not_cut(opening: str) -> None:
    caption = f"{opening} 가람군의 한 도서관에 안내문이 내걸려 있다."
    assert _read(f"{caption} 뉴시스 {RUN}") == ((RUN,), [(caption, "뉴시스")])


def test_an_agency_right_behind_the_first_sentence() -> None:
    caption = "과일은 빈속에 먹으면 속이 쓰린 사람에게 좋지 않다."
    assert _read(f"{caption}/사진=게티이미지뱅크 {RUN}") == ((RUN,), [(caption, "게티이미지뱅크")])


def test_an_agency_right_behind_the_first_sentence_of_a_whole_page_in_one_line() -> None:
    caption = "과일은 빈속에 먹으면 속이 쓰린 사람에게 좋지 않다."
    title, menu = "군민회관 다시 문 연다", "로그인 정치 경제 사회 문화"
    page = f"{title} - 한빛일보 {menu} {title} 입력 2031-03-04 17:11 {caption}/사진=게티이미지뱅크 {RUN} 홍길동 기자 hong@x.example"
    paragraphs, captions = _read(page)
    assert " ".join(paragraphs) == RUN
    assert captions == [(caption, "게티이미지뱅크")]


@pytest.mark.parametrize(
    "head",
    [
        "시는 4일 군민회관을 다시 열었다고 밝혔다./사진=뉴시스 ",
        "군민회관은 다음 달에 문을 열 예정이다./사진=뉴시스 ",
        "시는 4일 군민회관을 다시 열었다. 빈속에 먹는 과일은 좋지 않다./사진=뉴시스 ",
    ],
)
def test_an_article_in_front_of_a_labelled_agency_stays(head: str) -> None:
    paragraphs, captions = _read(f"{head}{RUN}")
    assert not captions
    assert paragraphs[0].startswith(head[:20])


@pytest.mark.parametrize(
    ("printed", "credit"),
    [
        ("[가람군 제공. 재판매 및 DB 금지]", "가람군 제공"),
        ("[GR제공. 재판매 및 DB금지]", "GR제공"),
        ("[가람고 제공. 재배포 및 DB 금지]", "가람고 제공"),
        ("[연합뉴스 자료사진]", "연합뉴스 자료사진"),
        ("[AP=연합뉴스 자료사진. 재판매 및 DB 금지]", "AP=연합뉴스 자료사진"),
        ("[로이터=연합뉴스]", "로이터=연합뉴스"),
        ("[촬영 홍길동]", "홍길동"),
        ("[촬영 홍 길 동]", "홍 길 동"),
        ("[유튜브 캡처]", "유튜브 캡처"),
    ],
)
@pytest.mark.parametrize("name", ["다시 문 연 군민회관", "가람군, 군민회관 새 단장…\"예약 없이 쓴다\""])
def test_a_picture_named_above_its_credit(name: str, printed: str, credit: str) -> None:
    assert _read(f"{LEAD}\n\n{name}\n{printed}\n\n{NEXT}") == ((LEAD, NEXT), [(name, credit)])


def test_a_picture_named_above_a_sure_credit_without_blank_lines() -> None:
    text = f"{LEAD}\n다시 문 연 군민회관\n[가람군 제공. 재판매 및 DB 금지]\n{NEXT}"
    assert _read(text) == ((LEAD, NEXT), [("다시 문 연 군민회관", "가람군 제공")])


@pytest.mark.parametrize(
    ("name", "between", "printed"),
    [
        ("다시 문 연 군민회관", "\n\n", "[가람군 제공. 재판매 및 DB 금지]"),  # a subhead above a picture that has only a credit
        ("◇ 다시 문 연 군민회관", "\n", "[가람군 제공. 재판매 및 DB 금지]"),
        ("다시 문 연 군민회관", "\n", "[사진=가람군 제공]"),
        ("공사는 다섯 달이 걸렸다.", "\n", "[가람군 제공. 재판매 및 DB 금지]"),
    ],
)
def test_what_is_no_picture_s_name(name: str, between: str, printed: str) -> None:
    assert name in "\n".join(_read(f"{LEAD}\n\n{name}{between}{printed}\n\n{NEXT}")[0])


def test_a_headline_above_a_credit_is_no_caption() -> None:
    assert _read(f"다시 문 연 군민회관\n[가람군 제공. 재판매 및 DB 금지]\n\n{LEAD}\n\n{NEXT}") == ((LEAD, NEXT), [])


def test_a_picture_with_dateline_and_double_brackets() -> None:
    picture = "<가람 축제> 다리 위의 행렬 (가람=연합뉴스) 이나래 기자 = 4일 주민들이 다리를 건너고 있다. << 가람군청 제공 >> narae@x.example"
    article = newsclean.clean(f"(가람=연합뉴스) 홍길동 기자 = {LEAD}\n\n{picture}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [(found.text, found.credit) for found in article.captions] == [
        ("<가람 축제> 다리 위의 행렬 4일 주민들이 다리를 건너고 있다.", "가람군청 제공")
    ]
    assert [writer.name for writer in article.bylines] == ["홍길동"]


def test_a_photo_page_keeps_the_outlet_of_its_dateline() -> None:
    caption = "홍길동(가람고)이 5일 가람체육관에서 열린 결승전에서 상대 선수를 밀어내고 있다. 2031.10.5"
    article = newsclean.clean(f"(가람=연합뉴스) {caption} [가람군체육회 제공. 재배포 및 DB 금지]\n\nphoto@x.example")
    assert article.paragraphs == ()
    assert [(found.text, found.credit) for found in article.captions] == [(caption, "가람군체육회 제공")]
    assert article.publisher == "연합뉴스"


def test_an_outlet_s_photographer_behind_a_sign() -> None:
    assert _read(f"{LEAD}\n\n홍길동 전 가람군수 © 누리저널 이나래\n\n{NEXT}") == ((LEAD, NEXT), [("홍길동 전 가람군수", "누리저널 이나래")])


@pytest.mark.parametrize("line", ["회사소개 © 누리저널", "구독 안내 ⓒ 누리저널 포토", "무단 전재 금지 ⓒ 누리저널"])
def test_a_sign_with_an_outlet_alone_makes_no_caption(line: str) -> None:
    assert match_caption(line) is None


def test_a_date_behind_a_slash_below_a_picture() -> None:
    found = match_caption("이나래가 주민들에게 인사하고있다. 가람=홍길동 기자 hong@x.example /2031.10.17.")
    assert found is not None
    assert (found.text, found.credit) == ("이나래가 주민들에게 인사하고있다.", "가람=홍길동 기자 hong@x.example")


def test_a_date_behind_a_slash_below_an_article() -> None:
    assert match_caption("예산은 30억 원으로 늘렸다. 홍길동 기자 hong@x.example /2031.10.17.") is None
    assert match_caption("예산은 30억 원으로 늘렸다. 자료는 1031호/2031.10.17.") is None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("(파리 EPA=연합뉴스) 4일 학생들이 실험하고 있다. 시는 효과가 있다고 알려졌다. lee@x.example", "4일 학생들이 실험하고 있다. 시는 효과가 있다고 알려졌다."),
        ("물안초의 새 과학실(가람=누리뉴스) 4일 문을 열었다.", "물안초의 새 과학실 4일 문을 열었다."),
        ("기온(영하 3도=체감 8도) 추이", "기온(영하 3도=체감 8도) 추이"),
    ],
)
def test_datelines_and_addresses_of_placed_captions(line: str, words: str) -> None:
    assert read_placed_caption(line).text == words


def test_a_picture_s_headline_glued_to_its_dateline_is_one_caption() -> None:
    figure = "<em class='img_desc'>물안초 새 과학실 문 연다(파리 EPA=연합뉴스) 4일 학생들이 실험하고 있다. lee@x.example</em>"
    html = f"<html><body><div class='article_body'><span><img src='a.jpg'>{figure}</span><br><br>{LEAD}<br><br>{NEXT}</div></body></html>"
    assert _read(html) == ((LEAD, NEXT), [("물안초 새 과학실 문 연다 4일 학생들이 실험하고 있다.", None)])


@pytest.mark.parametrize("words", ["결승선을 지나는 홍길동(왼쪽)", "새로 칠한 군민회관 외벽"])
def test_a_triangle_above_the_lead_and_its_credit_at_the_end(words: str) -> None:
    assert _read(f"▲ {words}\n\n{LEAD}\n\n{NEXT}\n\n(사진=가람군 제공, 연합뉴스)") == ((LEAD, NEXT), [(words, "가람군 제공, 연합뉴스")])


@pytest.mark.parametrize(
    "foot",
    ["", "\n\n(사진=가람군 제공)\n\n(사진=나래군 제공)", f"\n\n(사진=가람군 제공)\n\n{NEXT}"],
)
def test_a_triangle_above_the_lead_without_a_sole_credit_at_the_end(foot: str) -> None:
    assert not _read(f"▲ 군민회관 예산 30억 원 증액\n\n{LEAD}\n\n{NEXT}{foot}")[1]


@pytest.mark.parametrize("mail", ["", " gildong@x.example", " photo1@x.example", " PHOTO@x.example", " pictures@x.example", " db@news1.example", "(yna@x.example)"])
@pytest.mark.parametrize("role", ["기자", "사진기자", "특파원", "인턴기자", "선임기자", "PD", "논설위원", "객원기자"])
@pytest.mark.parametrize("name", ["홍길동", "이나래", "강물결"])
def test_a_plain_byline_that_is_no_candidate_would_be_no_caption(name: str, role: str, mail: str) -> None:
    line = f"{name} {role}{mail}"
    assert not _is_plain_byline(line) or match_caption(line) is None
    assert _is_plain_byline("홍길동 기자 gildong@x.example")


@pytest.mark.parametrize("at", ["@", "@@", "@x.example@", "@.", ".@"])
@pytest.mark.parametrize("name", ["gildong", "photo", "AP", "NEWS1.", "a.b-c_d%e+f", "db.AFP", "GettyImages", "photo@x.example.", "g" * 40, ""])
@pytest.mark.parametrize("host", ["x.example", "nuri.co.kr", "AP", "nuri.AFP", "news1.DB", "", "Newsis.", "3.4"])
def test_an_address_that_is_no_candidate_would_be_no_caption(name: str, at: str, host: str) -> None:
    line = f"{name}{at}{host}"
    assert not _is_address(line) or (match_caption(line) is None and find_trailing_credit(line) is None)
    assert _is_address("gildong@x.example")
    assert not _is_address("2031.03.04gildong@x.example")
