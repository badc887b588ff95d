"""Captions, credits and datelines in texts that lost their line breaks or a bracket."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.credit_seams import find_credit_end, find_twice

LEAD = "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는 12억 원이 들었다."
NEXT = "이나래 군수는 \"주민 누구나 예약 없이 쓸 수 있다\"고 말했다. 군은 내년에 도서관도 고칠 계획이다."


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("세종=한빛일보 홍길동 기자] ", "한빛일보"),
        ("한빛일보 홍길동 기자] ", "한빛일보"),
        ("서울=누리뉴스] 홍길동 기자 = ", "누리뉴스"),
        ("투데이가람=홍길동 기자 | ", "투데이가람"),
        ("투데이가람=홍길동 기자ㅣ", "투데이가람"),
        ("[투데이가람=홍길동 기자] ", "투데이가람"),
        ("누리뉴스=홍길동 기자 : ", "누리뉴스"),
        ("샌프란시스코=홍길동 기자 | ", None),
        ("서울=누리뉴스) 홍길동 기자 = ", "누리뉴스"),
        ("누리경제ㅣ홍길동 기자ㅣ", "누리경제"),
        ("누리뉴스 홍길동 기자 | ", "누리뉴스"),
        ("[누리경제=홍길동 기자] | ", "누리경제"),
    ],
)
def test_what_is_left_of_a_dateline(head: str, publisher: str | None) -> None:
    article = newsclean.clean(f"{head}{LEAD}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [writer.name for writer in article.bylines] == ["홍길동"]
    assert article.publisher == publisher


@pytest.mark.parametrize(
    "head",
    [
        "홍길동 기자] ",
        "그림 1] ",
        "사진=홍길동 기자] ",
        "그림=홍길동 교수] ",
        "별표 1] 물빛=가람군 제공] ",
        "기자 | ",
        "가람군 홍길동 기자 | ",
        "가람군(군수=이나래) ",
    ],
)
def test_brackets_that_close_something_else(head: str) -> None:
    article = newsclean.clean(f"{head}{LEAD}\n\n{NEXT}")
    assert article.text == f"{head}{LEAD}\n\n{NEXT}"


RIGHTS = "[저작권자ⓒ 가람24. 무단전재-재배포 금지]"


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("▲도시 축제가 열리는 농업기술센터 옆 유채꽃밭.[가람24]", "도시 축제가 열리는 농업기술센터 옆 유채꽃밭.", "가람24"),
        ("▲ 다시 문을 연 군민회관 (가람24)", "다시 문을 연 군민회관", "가람24"),
        ("▲ 다시 문을 연 군민회관. [물빛뉴스]", "다시 문을 연 군민회관.", "물빛뉴스"),
        ("▲다시 문을 연 군민회관. /가람24", "다시 문을 연 군민회관.", "가람24"),
        ("◆다시 문을 연 군민회관【가람24】", "다시 문을 연 군민회관", "가람24"),
    ],
)
def test_an_outlet_in_brackets_as_credit(line: str, text: str, credit: str) -> None:
    article = newsclean.clean(f"{LEAD}\n\n{line}\n\n{NEXT}\n\n{RIGHTS}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(text, credit)]


@pytest.mark.parametrize(
    "lines",
    [
        "▲ 정부, 예산 늘린다 [물빛뉴스]\n\n▲ 국회, 예산 줄인다 [한빛일보]",
        "▲ 시는 예산을 늘린다. [물빛뉴스]",
        "▲ 군민회관 전경 [별표 1]",
        "▲ 군수 / 이나래",
        "▲ 기조강연 ▲ 패널토론 [가람24]",
    ],
)
def test_a_press_review_is_no_caption(lines: str) -> None:
    article = newsclean.clean(f"{LEAD}\n\n{lines}\n\n{NEXT}\n\n{RIGHTS}")
    assert article.text == f"{LEAD}\n\n{lines}\n\n{NEXT}"


def test_a_date_behind_a_credit_is_not_cut() -> None:
    scene = "가람군 갯벌에서 주민들이 조개를 캐고 있다. (가람군 제공)2031.3.10/뉴스1"
    article = newsclean.clean(f"(가람=뉴스1) 홍길동 기자 = {scene} < 저작권자 뉴스1 코리아, 무단전재 및 재배포 금지 >")
    assert article.paragraphs == ()
    assert [caption.credit for caption in article.captions] == ["뉴스1"]
    assert article.captions[0].text.endswith("(가람군 제공)2031.3.10")


TIPS = "[사진 영상 제보받습니다] 누리뉴스가 독자 여러분의 소중한 제보를 기다립니다."


def test_a_photo_article_in_one_line() -> None:
    scene = "이나래 군수가 4일 가람군 군민회관에서 열린 개관식에 입장하며 주민들과 악수하고 있다."
    article = newsclean.clean(f"[가람=누리뉴스] 홍길동 기자 = {scene}  2031.03.04. hong@y.example {TIPS}")
    assert article.paragraphs == ()
    assert [(caption.text, caption.credit) for caption in article.captions] == [(scene, "홍길동 기자")]
    assert [(writer.name, writer.email) for writer in article.bylines] == [("홍길동", "hong@y.example")]
    assert article.publisher == "누리뉴스"


def test_an_article_with_date_and_address_in_one_line_stays() -> None:
    article = newsclean.clean(f"[가람=누리뉴스] 홍길동 기자 = {LEAD} {NEXT}  2031.03.04. hong@y.example {TIPS}")
    assert article.text.startswith(LEAD) and "계획이다." in article.text
    assert article.captions == ()


def test_a_picture_amid_an_article_names_no_publisher() -> None:
    picture = "[물빛=누리뉴스] 김가온 기자 = 4일 갯벌에서 주민들이 조개를 캐고 있다. 2031.03.04. hong@y.example"
    article = newsclean.clean(f"{LEAD}\n\n{picture}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert article.publisher is None


CARD = "홍길동 기자 (hong@y.example)\n기자 프로필\n누리뉴스\n누리뉴스\n홍길동 기자\n구독\n구독중\n구독자 0\n응원수\n0\n닫기"
SCENE = "이나래 군수가 4일 군민회관에서 열린 개관식에서 질의하고 있다."


@pytest.mark.parametrize("name", ["김가온", "홍길동"])
def test_a_picture_with_its_own_dateline_in_front_of_the_lead(name: str) -> None:
    """The photographer is the writer only if nobody else is named, on a reporter's card say."""
    picture = f"(가람=뉴스1) {name} 기자 = {SCENE}2031.10.24/뉴스1"
    article = newsclean.clean(f"군민회관 다시 열었다…30년 만에\n{picture}\n{LEAD}\n{NEXT}\n{CARD}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [(caption.text, caption.credit) for caption in article.captions] == [(f"{SCENE}2031.10.24", "뉴스1")]
    assert [(writer.name, writer.email) for writer in article.bylines] == [("홍길동", "hong@y.example")]


def test_a_date_that_belongs_to_the_next_sentence() -> None:
    glued = f"{LEAD}2031.3.4 현재 방문객은 만 명이다. {NEXT}"
    assert newsclean.clean(f"{glued}\n\n{NEXT}").text.replace("\n\n", "").replace(" ", "") == (glued + NEXT).replace(" ", "")


SIGNED = "[누리뉴스 홍길동 기자] "


@pytest.mark.parametrize(
    "bracket", ["[군민회관, 30년 만에 새 단장…12억원]", "[[the300]군민회관, 30년 만에 새 단장…12억원]", "[(종합)군민회관, 30년 만에 새 단장…12억원]"]
)
def test_a_deck_in_brackets_in_front_of_the_lead(bracket: str) -> None:
    article = newsclean.clean(f"{SIGNED}{bracket}{LEAD}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert article.subtitles == (bracket[1:-1],)


@pytest.mark.parametrize("bracket", ["[편집자주]", "[이 기사는 4일 다시 썼습니다.]", "[편집자 주: 가람군의 오늘을 본다]  ", "[한 달=30일 기준]"])
def test_a_bracket_that_is_no_deck(bracket: str) -> None:
    article = newsclean.clean(f"{SIGNED}{bracket}{LEAD}\n\n{NEXT}")
    assert "".join(article.text.split()) == "".join(f"{bracket}{LEAD}{NEXT}".split())


def test_a_date_and_an_address_parted_by_blanks() -> None:
    picture = "[물빛=뉴시스] 김가온 기자 = 훈련 중인 군민들. 2031.01.02.   photo31＠newsis.example"
    article = newsclean.clean(f"{SIGNED}{LEAD}{picture}{NEXT}")
    assert "".join(article.text.split()) == "".join(f"{LEAD}{NEXT}".split())
    assert [(caption.text, caption.credit) for caption in article.captions] == [("훈련 중인 군민들.", "김가온 기자")]


BODY = f"{LEAD} 이나래 군수는 “주민 누구나 예약 없이 쓸 수 있다”고 말했다. 군은 내년에 도서관도 고칠 계획이다."
SHOWN = "이나래 군수가 4일 군민회관에서 주민들과 악수하고 있다."
SIGN_OFF = " 홍길동 기자 hong@y.example ⓒ 한빛일보(www.y.example), 무단전재, 수집, 재배포 금지"


def _flat(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("end", ["", SIGN_OFF], ids=["body", "signed"])
@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("이나래 가람군수.", "뉴시스"),
        (SHOWN, "사진공동취재단"),
        (SHOWN, "로이터연합뉴스"),
        (SHOWN, "가람군청 제공"),
    ],
)
def test_a_bare_credit_in_a_text_of_one_line(caption: str, credit: str, end: str) -> None:
    article = newsclean.clean(f"{caption} {credit} {BODY}{end}")
    assert _flat(article.text) == _flat(BODY)
    assert [(found.text, found.credit) for found in article.captions] == [(caption, credit)]


def test_an_agency_alone_in_front_of_a_signed_text() -> None:
    article = newsclean.clean(f"연합뉴스 {BODY}{SIGN_OFF}")
    assert _flat(article.text) == _flat(BODY)
    assert [writer.name for writer in article.bylines] == ["홍길동"]


@pytest.mark.parametrize("end", ["", SIGN_OFF], ids=["body", "signed"])
@pytest.mark.parametrize(
    "words",
    [
        "연합뉴스 보도에 따르면",
        "연합뉴스 노조는 반발했다.",
        "시는 대책을 검토하고 있다. 연합뉴스 기자가 물었다.",
        "다리가 무너졌다. 로이터 통신은 이렇게 전했다.",
        "시는 대책을 검토하고 있다. 연합뉴스 등 외신이 전했다.",
        "군은 예산을 늘리고 있다. 무료 제공 서비스는 군청에서 한다.",
        "시는 협력하고 있다. 정보 제공 대상을 넓혔다.",
    ],
)
def test_agencies_in_prose(words: str, end: str) -> None:
    article = newsclean.clean(f"{words} {BODY}{end}")
    assert _flat(article.text) == _flat(f"{words} {BODY}")
    assert article.captions == ()


def test_a_picture_credited_as_image() -> None:
    frame = "본문 내용 TV플레이어 로그인 회원가입 "
    article = newsclean.clean(f"{frame}{LEAD} 가람군 4월 방문객 순위(이미지=가람군청) {NEXT}")
    assert [(found.text, found.credit) for found in article.captions] == [("가람군 4월 방문객 순위", "가람군청")]


def test_a_particle_behind_a_bracket_is_no_seam() -> None:
    scene = "이나래 군수가 4일 홍길동 가람시장(오른쪽)과의 회의에서 의견을 나누고 있다."
    article = newsclean.clean(f"{scene} 뉴시스 {BODY}{SIGN_OFF}")
    assert [found.text for found in article.captions] == [scene]
    assert _flat(article.text) == _flat(BODY)


TWICE = (
    "가람군의 이나래 군수가 4일 개관식을 위해 군민회관에 들어서고 있다. 올해 예산 12억원을 들인 회관은 6월에 문을 열 예정이다. "
    "2031.3.4/뉴스1 ⓒ News1 김가온 기자"
)


def test_the_second_print_shows_where_a_caption_begins() -> None:
    more = "공사는 지난해 봄에 시작됐다. 주민들은 오랫동안 기다려 왔다."
    page = f"30년 만에 새 단장…도서관도 고친다{TWICE}(가람=뉴스1) 홍길동 기자 = {LEAD}{more} {TWICE}{NEXT}"
    article = newsclean.clean(page)
    assert _flat(article.text) == _flat(LEAD + more + NEXT)
    assert article.subtitles == ("30년 만에 새 단장…도서관도 고친다",)
    assert [(found.text, found.credit) for found in article.captions] == [(TWICE[: TWICE.index("/")], "뉴스1 ⓒ News1 김가온 기자")]


def test_captions_that_share_only_their_tails() -> None:
    tail = "하고 있다. 2031.03.04. hong@y.example *재판매 및 DB 금지"
    page = f"{LEAD} 이나래 군수가 주민들과 악수{tail}{NEXT} 주민들이 노래를 연습{tail}{LEAD}"
    ends = find_credit_end(page)
    assert len(ends) == 2 and find_twice(page, ends) == []


def test_a_sentence_said_twice_stays() -> None:
    said = "군민회관은 주민 누구나 예약 없이 하루 종일 쓸 수 있다."
    page = f"{said} {LEAD}(사진=가람군청 제공){NEXT} {said}{NEXT}"
    assert _flat(newsclean.clean(page).text).count(_flat(said)) == 2


TAIL = " 2031.03.04. hong@y.example *재판매 및 DB 금지"


def test_a_certain_tail_leaves_the_sentences_in_front_of_its_caption() -> None:
    article = newsclean.clean(f"{LEAD} {SHOWN}{TAIL}{NEXT}")
    assert _flat(article.text) == _flat(LEAD + NEXT)
    assert [found.text for found in article.captions] == [SHOWN]


def test_a_caption_may_report_what_was_said() -> None:
    words = f"{SHOWN} 이날 군수는 예산을 늘린다고 밝혔다. 회관은 6월에 연다."
    article = newsclean.clean(f"{LEAD}\n\n{words}{TAIL}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [found.text for found in article.captions] == [words]


@pytest.mark.parametrize(
    ("printed", "credit"),
    [
        ("(사진=연합뉴스)", "연합뉴스"),
        ("/사진=뉴시스", "뉴시스"),
        ("ⓒ뉴시스", "뉴시스"),
        ("사진=게티이미지뱅크", "게티이미지뱅크"),
        ("[연합뉴스]", "연합뉴스"),
        ("<가람군 제공>", "가람군 제공"),
    ],
)
def test_a_marked_credit_in_front_of_a_bare_text(printed: str, credit: str) -> None:
    article = newsclean.clean(f"{SHOWN} {printed} {BODY}")
    assert _flat(article.text) == _flat(BODY)
    assert [(found.text, found.credit) for found in article.captions] == [(SHOWN, credit)]


@pytest.mark.parametrize("printed", ["(가람=누리뉴스)", "[누리뉴스]", "(한 달=30일)", "ⓒ는 저작권을 뜻한다."])
def test_a_report_in_front_of_what_looks_like_a_credit(printed: str) -> None:
    article = newsclean.clean(f"{LEAD} {printed} {NEXT}")
    assert _flat(LEAD) in _flat(article.text) and _flat(NEXT) in _flat(article.text)
