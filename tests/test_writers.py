"""Who wrote it, where the name stands in company: pools, film crews, photographers, graphic artists, guests behind a slash."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article

LEAD = "가람군은 4일 군민회관에서 설명회를 열고 갯벌을 되살리는 사업을 시작한다고 밝혔다."
NEXT = "군은 내년에도 조사를 이어 가기로 했다. 예산은 12억 원으로, 군의회가 지난달 의결했다."
LAST = "주민들은 갯벌이 예전 모습을 되찾기를 바란다고 말했다. 조사는 내년 봄까지 이어진다."
BODY = (LEAD, NEXT, LAST)
GLUED = " ".join(BODY)
HEAD = "(누리뉴스 잠실, 홍길동 기자) "


def clean(*lines: str) -> Article:
    return newsclean.clean("\n".join(lines))


def writers(article: Article) -> str:
    return "; ".join(f"{w.name}|{w.role or ''}|{w.email or ''}" for w in article.bylines)


# --- guests behind a slash ---------------------------------------------------------------------------------------------

RIGHTS = "  저작권자 ⓒ 누리뉴스, 무단 전재 및 재배포 금지"


@pytest.mark.parametrize("tail", ["", RIGHTS], ids=["bare", "rights"])
@pytest.mark.parametrize("blank", ["", " "], ids=["glued", "blank"])
@pytest.mark.parametrize(
    ("guest", "writer"),
    [
        ("/홍길동 한빛경제연구원 연구위원", "홍길동|연구위원|"),
        ("/홍길동 문화평론가", "홍길동|문화평론가|"),
        ("/홍길동 한빛대 교수", "홍길동|교수|"),
        ("/홍길동 한빛머니 대표", "홍길동|대표|"),
        ("/홍길동 칼럼니스트", "홍길동|칼럼니스트|"),
        ("/글=홍길동 여행작가", "홍길동|여행작가|"),
        ("/홍길동(시인)", "홍길동|시인|"),
        ("/ 홍길동 논설위원", "홍길동|논설위원|"),
        ("/홍길동 객원기자", "홍길동|객원기자|"),
    ],
)
def test_a_guest_behind_a_slash(guest: str, writer: str, blank: str, tail: str) -> None:
    article = newsclean.clean(GLUED + blank + guest + tail)
    assert (article.text, writers(article)) == (GLUED, writer)


@pytest.mark.parametrize(
    "line",
    [
        "/홍길동 한빛경제연구원 연구위원", "/홍길동(시인)", "/글=홍길동 여행작가", "글=홍길동 여행작가", "글·사진 홍길동 여행작가", "필자 홍길동 시인",
        "홍길동(한빛대 교수)",
    ],
)  # fmt: skip
def test_a_guest_behind_a_slash_on_a_line_of_its_own(line: str) -> None:
    article = clean(*BODY, line)
    assert article.paragraphs == BODY and writers(article).startswith("홍길동|")


@pytest.mark.parametrize(
    "end",
    [
        "결과는 찬성/반대 교수 동수였다.",
        "이 말은 홍길동 교수/이나래 교수의 것이다.",
        "조사에는 이나래/홍길동 교수",
        "묻는다. /가람군 도움",
        "값은 1/홍길동 교수",
    ],
)
def test_a_slash_that_stays(end: str) -> None:
    article = newsclean.clean(f"{GLUED} {end}")
    assert article.text == f"{GLUED} {end}" and article.bylines == ()


def test_a_guest_behind_a_slash_amid_the_body_stays() -> None:
    article = clean(LEAD, f"{NEXT} /홍길동 한빛대 교수", LAST)
    assert f"{NEXT} /홍길동 한빛대 교수" in article.text


@pytest.mark.parametrize(
    ("guest", "role"),
    [("<홍길동 한빛대 교수>", "교수"), ("[홍길동 한빛경제연구원 연구위원]", "연구위원"), ("(홍길동 한빛머니 대표)", "대표"), ("홍길동 한빛대 사학과 교수", "교수")],
)
def test_a_guest_behind_the_last_sentence(guest: str, role: str) -> None:
    article = newsclean.clean(f"{GLUED} {guest}")
    assert (article.text, writers(article)) == (GLUED, f"홍길동|{role}|")


@pytest.mark.parametrize(
    "end",
    ["‘삶은 길다.’ 홍길동 작가", "조사에는 세 사람이 참여했다. 홍길동 한빛대 교수, 이나래 한빛대 교수", "답은 이렇다. 홍길동 교수", "물은 이는 이렇다. <물빛 한빛대 교수>"],
)
def test_a_name_behind_the_last_sentence_that_stays(end: str) -> None:
    article = newsclean.clean(f"{GLUED} {end}")
    assert article.text == f"{GLUED} {end}" and article.bylines == ()


# --- pools of reporters ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("(서울=누리뉴스) 외교부 공동취재단,홍길동 기자 = ", "홍길동|기자|"),
        ("(서울=누리뉴스) 공동취재단·홍길동 기자 = ", "홍길동|기자|"),
        ("(평양=누리뉴스) 평양공동취재단 홍길동 기자 = ", "홍길동|기자|"),
        ("(서울=누리뉴스) 홍길동 기자, 공동취재단 = ", "홍길동|기자|"),
        ("(서울=누리뉴스) 특별취재팀 홍길동 기자 = ", "홍길동|기자|"),
        ("(서울=누리뉴스) 공동취재단 = ", "공동취재단||"),
        ("[누리뉴스 평양공동취재단 홍길동 기자] ", "홍길동|기자|"),
        ("국방부 공동취재단 홍길동 기자 = ", "홍길동|기자|"),
    ],
)
def test_a_pool_in_the_dateline(head: str, expected: str) -> None:
    article = clean(head + LEAD, NEXT, LAST)
    assert (article.paragraphs, writers(article)) == (BODY, expected)
    assert article.publisher in ("누리뉴스", None)


@pytest.mark.parametrize("between", ["\n", " ", ""], ids=["line", "blank", "glued"])
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("홍길동·조가온 기자, 외교부 공동취재단 x1@y.example", "홍길동|기자|x1@y.example; 조가온|기자|"),
        ("외교부 공동취재단 홍길동 기자 x1@y.example", "홍길동|기자|x1@y.example"),
        ("홍길동 기자 평양공동취재단", "홍길동|기자|"),
        ("외교부공동취재단 x1@y.example", "외교부공동취재단||x1@y.example"),
    ],
)
def test_a_pool_in_the_sign_off(line: str, expected: str, between: str) -> None:
    article = newsclean.clean(GLUED + between + line)
    assert (article.text, writers(article)) == (GLUED, expected)


@pytest.mark.parametrize("text", ["외교부 공동취재단은 4일 판문점에서 취재를 마쳤다고 밝혔다.", "이날 취재에는 홍길동 기자와 공동취재단이 함께했다."])
def test_words_about_a_pool_stay(text: str) -> None:
    article = clean(LEAD, text, LAST)
    assert article.paragraphs == (LEAD, text, LAST) and article.bylines == ()


def test_a_pool_in_a_caption_writes_nothing() -> None:
    article = clean("(서울=누리뉴스) 홍길동 기자 = " + LEAD, NEXT, "▲ 두 사람이 4일 판문점에서 악수하고 있다. 판문점공동취재단", LAST)
    assert writers(article) == "홍길동|기자|" and article.captions[0].text == "두 사람이 4일 판문점에서 악수하고 있다."


# --- film crews behind the writer --------------------------------------------------------------------------------------


@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("홍길동 기자 (x1@y.example) [영상편집: 이나래]", "홍길동|기자|x1@y.example"),
        ("홍길동 기자 x1@y.example [영상취재 : 김가온 / 영상편집 : 이나래]", "홍길동|기자|x1@y.example"),
        ("홍길동 기자 x1@y.example [영상편집: 이나래] [그래픽: 조가온]", "홍길동|기자|x1@y.example"),
        ("홍길동 기자 (영상편집 이나래)", "홍길동|기자|"),
        ("홍길동 기자 / 영상취재: 김가온 영상편집: 이나래", "홍길동|기자|"),
        ("취재: 홍길동 기자 / 촬영: 김가온 기자 / 편집: 이나래", "홍길동|기자|"),
        ("취재기자 : 홍길동 / 영상취재 : 김가온", "홍길동||"),
    ],
)
def test_a_crew_behind_the_writer(line: str, expected: str, html: bool) -> None:
    lines = ("[앵커]", LEAD, "[기자]", NEXT, LAST)
    article = newsclean.clean(f"<html><body><div id='articleBody'>{'<br><br>'.join((*lines, line))}</div></body></html>") if html else clean(*lines, line)
    assert (article.paragraphs, writers(article)) == (lines, expected)


@pytest.mark.parametrize(
    "line",
    [
        "홍길동 기자는 (영상편집: 이나래) 과정을 두 달 동안 배웠다고 했다.",
        "홍길동 기자가 만든 [영상편집: 첫걸음] 수업이 가람군에서 열린다.",
        "편집: 문장을 다듬는 일이 기자에게 가장 어렵다고 했다.",
    ],
)
def test_words_about_a_crew_stay(line: str) -> None:
    article = clean(LEAD, line, LAST)
    assert article.paragraphs == (LEAD, line, LAST) and article.bylines == ()


# --- pictures of others amid the article -------------------------------------------------------------------------------


@pytest.mark.parametrize("glued", [False, True], ids=["lines", "glued"])
@pytest.mark.parametrize(
    "line",
    [
        "[누리뉴스=철원, 이나래 기자]도담솔이 팀을 떠난 뒤 훈련소로 입소하고 있다. / narae@y.example",
        "[누리뉴스=철원, 이나래 기자] 도담솔이 팀을 떠난 뒤 훈련소로 입소하고 있다. narae@y.example",
        "[누리뉴스 이나래 기자] 도담솔이 팀을 떠난 뒤 훈련소로 입소하고 있다. /narae@y.example",
        "[누리뉴스 = 이나래 기자] 도담솔이 팀을 떠난 뒤 훈련소로 입소하고 있다./narae@y.example",
        "(가람=누리뉴스) 이나래 기자 = 도담솔이 팀을 떠난 뒤 훈련소로 입소하고 있다. narae@y.example",
    ],
)
def test_a_picture_with_its_own_dateline(line: str, glued: bool) -> None:
    between = "" if glued else "\n"
    article = newsclean.clean(between.join((f"[누리뉴스=홍길동 기자] {LEAD}", NEXT, line, LAST, "/gildong@y.example")))
    assert article.text.replace("\n\n", between) == between.join(BODY)
    assert writers(article) == "홍길동|기자|gildong@y.example"
    assert [caption.text for caption in article.captions] == ["도담솔이 팀을 떠난 뒤 훈련소로 입소하고 있다."]


@pytest.mark.parametrize("end", [" 2031.03.04 /narae@y.example", "narae@y.example/2031.03.04/", " / narae@y.example", " 2031.03.04"])
@pytest.mark.parametrize("place", ["above", "amid", "below"])
def test_a_picture_with_its_own_dateline_and_date(end: str, place: str) -> None:
    lines = [f"[누리뉴스=홍길동 기자] {LEAD}", NEXT, LAST, "/gildong@y.example"]
    lines.insert(("above", "amid", "x", "below").index(place), f"[누리뉴스=고척, 이나래 기자] 도담솔이 홈런을 날리고 환호하고 있다.{end}")
    article = clean(*lines)
    assert article.paragraphs == BODY and writers(article) == "홍길동|기자|gildong@y.example"
    assert [(c.text, c.credit) for c in article.captions] == [("도담솔이 홈런을 날리고 환호하고 있다.", "이나래 기자")]


@pytest.mark.parametrize(
    ("head", "decks", "headline"),
    [('"갯벌 조사 이어간다""예산 늘린다"', ('"갯벌 조사 이어간다"', '"예산 늘린다"'), ""), ("이른 더위", (), "이른 더위 ")],
    ids=["decks", "headline"],
)
def test_what_stands_above_a_wires_picture(head: str, decks: tuple[str, ...], headline: str) -> None:
    scene = "주민들이 4일 군민회관에서 설명을 듣고 있다."
    wire = "[서울=뉴시스]이나래 기자 = "
    article = newsclean.clean(f"{head}{wire}{scene} 2031.03.04. narae@y.example[서울=뉴시스] 홍길동 기자 = {LEAD}{NEXT}")
    assert "".join(article.subtitles) == "".join(decks) and [c.text for c in article.captions] == [headline + scene]
    assert writers(article) == "홍길동|기자|"


def test_the_pieces_of_a_roundup_stay() -> None:
    pieces = (f"[누리뉴스=홍길동 기자] {LEAD} / gildong@y.example", f"[누리뉴스=철원, 이나래 기자] {NEXT} / narae@y.example", f"[누리뉴스=도담, 조가온 기자] {LAST} / gaon@y.example")
    article = clean(*pieces)
    assert article.paragraphs == BODY and article.captions == ()


def test_the_same_reporters_paragraph_stays() -> None:
    scene = "도담솔이 4일 가람역에서 시민들과 인사를 나누고 있다."
    article = clean(f"[누리뉴스=홍길동 기자] {LEAD}", f"[누리뉴스=홍길동 기자] {scene} / gildong@y.example", LAST)
    assert article.paragraphs == (LEAD, scene, LAST)


GRAPHIC = "[그래픽] 가람군 예산 추이"


@pytest.mark.parametrize(
    ("lines", "caption"),
    [
        ((GRAPHIC + "(가람=누리뉴스) 이나래 기자 = narae@y.example    페이스북 tuney.example/LeYN1 트위터 @nuri_graphics",), GRAPHIC),
        ((GRAPHIC, "(가람=누리뉴스) 이나래 기자 = narae@y.example", "페이스북 tuney.example/LeYN1 트위터 @nuri_graphics"), GRAPHIC),
        ((GRAPHIC + " (가람=누리뉴스) 이나래 기자 = narae@y.example 페이스북 tuney.example/LeYN1 트위터 @nuri_graphics",), GRAPHIC),
        ((GRAPHIC, "(가람=누리뉴스) 이나래 기자 = 20310304 narae@y.example"), GRAPHIC),
        ((GRAPHIC, "(가람=누리뉴스) 이나래 기자 = 예산이 해마다 늘었다. narae@y.example", "X(트위터) @nuri_graphics"), f"{GRAPHIC} 예산이 해마다 늘었다."),
        ((GRAPHIC, "(가람=누리뉴스) 이나래 기자 = 예산이 해마다 늘었다.", "narae@y.example", "트위터 @nuri_graphics  페이스북 tuney.example/LeYN1"), f"{GRAPHIC} 예산이 해마다 늘었다."),
    ],
)
def test_a_graphic_below_the_article(lines: tuple[str, ...], caption: str) -> None:
    article = clean(f"(서울=누리뉴스) 홍길동 기자 = {LEAD}", NEXT, LAST, "", *lines, "", "gildong@y.example")
    assert article.paragraphs == BODY
    assert (writers(article), [c.text for c in article.captions]) == ("홍길동|기자|gildong@y.example", [caption])


def test_sentences_below_a_graphic_stay() -> None:
    article = clean(f"(서울=누리뉴스) 홍길동 기자 = {LEAD}", NEXT, GRAPHIC, "(가람=누리뉴스) 이나래 기자 = 예산이 해마다 늘었다.", LAST, "gildong@y.example")
    assert LAST in article.text and "예산이 해마다 늘었다." in article.text


def test_a_graphic_article_keeps_its_writer() -> None:
    article = clean(GRAPHIC, f"(가람=누리뉴스) 이나래 기자 = {LEAD}", NEXT, LAST, "narae@y.example")
    assert article.paragraphs == BODY and writers(article) == "이나래|기자|narae@y.example"


def test_words_behind_a_graphics_label_stay() -> None:
    line = "[그래픽]을 보면 예산이 해마다 늘어난 것을 알 수 있다."
    assert line in clean(LEAD, line, f"(가람=누리뉴스) 이나래 기자 = {NEXT}", LAST).text


# --- the source of the pictures in front of the writer -----------------------------------------------------------------

END = "가람은 마지막 회에 점수를 보태며 고삐까지 당기기 시작했다."


@pytest.mark.parametrize("between", ["\n", " ", ""], ids=["line", "blank", "glued"])
@pytest.mark.parametrize(
    "credit",
    [
        "사진=누리뉴스DB 홍길동 기자 x1@y.example",
        "사진=물빛기획 홍길동 기자 x1@y.example",
        "사진 = 누리뉴스 DB, 홍길동 기자 x1@y.example",
        "/사진=누리뉴스DB 홍길동 기자 x1@y.example",
        "[사진=누리뉴스DB] 홍길동 기자 x1@y.example",
        "사진=가람구단 제공 / 홍길동 기자 (x1@y.example)",
        "사진=조가온 기자 홍길동 기자 x1@y.example",
        "사진=물빛 인스타그램 홍길동 기자 x1@y.example",
    ],
)
def test_the_writer_behind_the_source_of_the_pictures(credit: str, between: str) -> None:
    article = newsclean.clean(f"{HEAD}{LEAD}\n{NEXT}\n{LAST}\n{END}{between}{credit}")
    assert article.paragraphs == (*BODY, END) and article.captions == ()
    assert writers(article) == "홍길동|기자|x1@y.example"


def test_the_writer_behind_a_complete_source_needs_no_dateline() -> None:
    article = clean(*BODY, f"{END} 사진=누리뉴스DB 홍길동 기자 x1@y.example")
    assert article.paragraphs == (*BODY, END) and writers(article) == "홍길동|기자|x1@y.example"


def test_a_photographer_behind_his_agency_is_none() -> None:
    scene = "도담솔이 4일 가람역에서 시민들과 인사를 나누고 있다."
    for credit in ("사진=누리뉴스 이나래 기자 narae@y.example", "사진=누리뉴스DB"):
        article = clean(HEAD + LEAD, NEXT, f"{scene} {credit}", LAST)
        assert article.paragraphs == BODY and [c.text for c in article.captions] == [scene]
        assert writers(article) == "홍길동|기자|"


@pytest.mark.parametrize("blank", ["", " "])
@pytest.mark.parametrize("credit", ["[사진] 가람구단 제공", "<사진> 누리뉴스 DB.", "[사진]가람 인스타그램"])
def test_the_source_of_the_pictures_behind_the_address(credit: str, blank: str) -> None:
    article = newsclean.clean(f"[누리뉴스=홍길동 기자] {GLUED}{blank}/x1@y.example {credit}")
    assert (article.text, writers(article)) == (GLUED, "홍길동|기자|x1@y.example")


@pytest.mark.parametrize("end", ["문의는 x1@y.example [사진] 가람의 다리를 건너는 모습", "자료는 이렇다. [사진] 다리를 건너는 사람들"])
def test_words_behind_a_photos_label_stay(end: str) -> None:
    assert end in newsclean.clean(f"{GLUED} {end}").text


# --- addresses and casters ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("slogan", ["☞공감언론 뉴시스x1@y.example", "☞공감언론 뉴시스 x1@y.example", "◎공감언론 뉴시스x1@y.example", "◎열린언론 누리뉴스x1@y.example"])
@pytest.mark.parametrize("rest", ["", "▶ 네이버에서 누리뉴스 구독하기"])
def test_an_address_glued_to_the_motto(slogan: str, rest: str) -> None:
    article = newsclean.clean(f"[서울=뉴시스] 홍길동 기자 = {GLUED}{slogan}{rest}")
    assert (article.text, writers(article)) == (GLUED, "홍길동|기자|x1@y.example")


@pytest.mark.parametrize(
    ("line", "kept", "expected"),
    [
        ("(이나래 기상캐스터)", False, "이나래|기상캐스터|"),
        ("지금까지 홍길동 캐스터였습니다.", False, "홍길동|캐스터|"),
        ("지금까지 가람브리핑이었습니다.", True, ""),
    ],
)
def test_the_last_words_of_a_broadcast(line: str, kept: bool, expected: str) -> None:
    lines = ("[앵커]", LEAD, "[캐스터]", NEXT, LAST)
    article = clean(*lines, line)
    assert article.paragraphs == ((*lines, line) if kept else lines) and writers(article) == expected


@pytest.mark.parametrize("between", ["", " ", "\n"])
@pytest.mark.parametrize("line", ["누리뉴스 홍길동입니다. x1@y.example", "누리뉴스 홍길동입니다. (x1@y.example)"])
def test_an_address_behind_a_spoken_sign_off(line: str, between: str) -> None:
    article = newsclean.clean(f"{GLUED}{between}{line}")
    assert (article.text, writers(article)) == (GLUED, "홍길동||x1@y.example")


def test_an_address_behind_who_introduces_himself() -> None:
    article = clean(*BODY, "안녕하세요, 저는 홍길동입니다.", "x1@y.example")
    assert "안녕하세요, 저는 홍길동입니다." in article.text


def test_a_writer_behind_the_call_for_tips() -> None:
    article = clean(*BODY, "※누리뉴스는 24시간 여러분의 제보를 기다립니다. 홍길동 기자 x1@y.example")
    assert article.paragraphs == BODY and writers(article) == "홍길동|기자|x1@y.example"
