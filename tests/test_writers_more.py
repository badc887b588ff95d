"""Writers and outlets at the edges of a page: brackets in front of the lead, contributors at the foot, what dumps and desks leave."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article
from newsclean.korean.bylines import match_line
from newsclean.korean.columnists import contributor

LEAD = "가람군은 4일 군민회관에서 설명회를 열고 갯벌을 되살리는 사업을 시작한다고 밝혔다."
NEXT = "군은 내년에도 조사를 이어 가기로 했다. 예산은 12억 원으로, 군의회가 지난달 의결했다."
LAST = "주민들은 갯벌이 예전 모습을 되찾기를 바란다고 말했다. 조사는 내년 봄까지 이어진다."
BODY = (LEAD, NEXT, LAST)
TITLE = "군민회관 다시 문 연다‥새 도서관은 언제쯤"


def clean(*lines: str) -> Article:
    return newsclean.clean("\n".join(lines))


def writers(article: Article) -> list[tuple[str, str | None, str | None]]:
    return [(w.name, w.role, w.email) for w in article.bylines]


# --- a note on the picture behind the article's last sentence ------------------------------------------------------------

MATCH = "가람군은 오는 9일 한빛군을 상대로 둘째 마당 씨름판을 연다."


@pytest.mark.parametrize("note", ["(자료사진=이나래 감독)", "(사진=홍길동, 누리뉴스DB)", " (사진=한빛 구단 제공)", "(사진 제공=한빛 구단)"])
@pytest.mark.parametrize("below", [(), ("누리뉴스 홍길동 gildong@",), ("홍길동 기자 gildong@x.example", "ⓒ 누리뉴스, 무단 전재 금지")])
def test_only_the_note_behind_the_last_sentence_goes(note: str, below: tuple[str, ...]) -> None:
    article = clean(*BODY, MATCH + note, *below)
    assert article.paragraphs == (*BODY, MATCH) and article.captions == ()


def test_a_note_behind_the_last_sentence_of_a_run() -> None:
    assert newsclean.clean(" ".join((*BODY, MATCH)) + "(자료사진=이나래 감독)").text == " ".join((*BODY, MATCH))


@pytest.mark.parametrize("caption", ["주민들이 4일 군민회관에 입장하고 있다.(사진=누리뉴스)", "새로 단장한 군민회관 모습.(사진=가람군 제공)"])
def test_what_shows_a_picture_stays_a_caption(caption: str) -> None:
    article = clean(*BODY, caption)
    assert article.paragraphs == BODY and [c.text for c in article.captions] == [caption.partition("(")[0]]


@pytest.mark.parametrize("lines", [(LEAD, MATCH + "(사진=한빛 구단 제공)", LAST), (TITLE, "입력 2031-03-04 17:11", MATCH + "(사진=누리뉴스)", *BODY)])
def test_above_the_articles_sentences_it_is_a_caption(lines: tuple[str, ...]) -> None:
    assert [c.text for c in clean(*lines).captions] == [MATCH]


# --- outlet and writer in front of the lead -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bracket", "outlet"),
    [("[누리투데이=홍길동]", "누리투데이"), ("[풋볼가람=홍길동]", "풋볼가람"), ("【포포투=홍길동】", "포포투"), ("[누리뉴스 = 홍길동]", "누리뉴스")],
)
def test_outlet_and_name_in_front_of_the_lead(bracket: str, outlet: str) -> None:
    for lines in ((bracket, *BODY), (f"{bracket} {LEAD}", NEXT, LAST), (bracket + LEAD, NEXT, LAST), ("사진=게티이미지", "", bracket, "", *BODY)):
        article = clean(*lines)
        assert (article.paragraphs, writers(article), article.publisher) == (BODY, [("홍길동", None, None)], outlet)


@pytest.mark.parametrize("bracket", ["[진행=홍길동]", "[인터뷰=홍길동]", "[풍속=매우강]", "[대역작가=홍길동]", "[가람=홍길동]"])
def test_labels_and_places_are_no_outlets(bracket: str) -> None:
    article = clean(f"{bracket} {LEAD}", NEXT, LAST)
    assert article.bylines == () and article.publisher is None


@pytest.mark.parametrize(("bracket", "outlet"), [("[서울=뉴시스]", "뉴시스"), ("[대전=한빛일보]", "한빛일보"), ("[서울=연합]", "연합")])
def test_datelines_stay_what_they_are(bracket: str, outlet: str) -> None:
    article = clean(f"{bracket} {LEAD}", NEXT, LAST)
    assert (article.paragraphs, article.bylines, article.publisher) == (BODY, (), outlet)


def test_outlet_and_name_between_sentences_stay() -> None:
    assert clean(LEAD, "[풋볼가람=홍길동]", NEXT, LAST).paragraphs == (LEAD, "[풋볼가람=홍길동]", NEXT, LAST)


def test_the_outlet_in_front_of_the_writer_before_the_company_of_the_notice() -> None:
    notice = "ⓒ 한빛홀딩스, 무단 전재 및 재배포 금지"
    assert clean(f"(누리투데이=홍길동 기자) {LEAD}", NEXT, LAST, notice).publisher == "누리투데이"
    assert clean(f"[누리투데이 = 홍길동 기자] {LEAD}", NEXT, LAST, notice).publisher == "누리투데이"


@pytest.mark.parametrize("head", ["(가람=연합뉴스) 홍길동 기자 = ", "[누리투데이 홍길동 기자] "])
def test_what_copies_keep_yields_to_the_notice(head: str) -> None:
    assert clean(head + LEAD, NEXT, LAST, "ⓒ 한빛일보, 무단 전재 및 재배포 금지").publisher == "한빛일보"


# --- sign-offs on lines of their own ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "writer", "outlet"),
    [
        ("이천=홍길동 누리스포츠 기자", ("홍길동", "기자", None), "누리스포츠"),
        ("춘천 = 홍길동 MK스포츠 기자", ("홍길동", "기자", None), "MK스포츠"),
        ("누리뉴스 홍길동 gildong@", ("홍길동", None, "gildong@"), "누리뉴스"),
        ("뉴스엔 홍길동 gil.dong@", ("홍길동", None, "gil.dong@"), "뉴스엔"),
    ],
)
def test_writer_and_outlet_at_the_foot(line: str, writer: tuple[str, str | None, str | None], outlet: str) -> None:
    article = clean(*BODY, line)
    assert (article.paragraphs, writers(article), article.publisher) == (BODY, [writer], outlet)


@pytest.mark.parametrize("line", ["사진=홍길동 누리스포츠 기자", "이천=홍길동 군청 기자", "누리뉴스 제보 news@", "가람상회 홍길동 gildong@", "이천=홍길동 누리스포츠 사진기자"])
def test_what_is_no_such_line(line: str) -> None:
    assert match_line(line) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("<마르크 J 로젠 미 한빛대 정책대학원장·누리위원회 자문위원>", "마르크 J 로젠"),
        ("<크리스 앤더슨 미 한빛대 정책대학원 교수>", "크리스 앤더슨"),
        ("<홍길동 한빛대 정책대학원 원장·가람군 갯벌 자문위원>", "홍길동"),
        ("〈홍길동 전 가람연구원 정책실 수석 연구위원〉", "홍길동"),
    ],
)
def test_a_contributor_in_angle_brackets(line: str, name: str) -> None:
    article = clean(*BODY, line)
    assert article.paragraphs == BODY and [w.name for w in article.bylines] == [name]
    assert line in clean(LEAD, line, NEXT, LAST).paragraphs  # between sentences it may be a heading


@pytest.mark.parametrize("line", ["<홍길동의 밤>", "<한빛대 정책대학원 교수>", "<한빛대 정책대학원 교수 모임 홍길동 교수>", "<사진: 홍길동 한빛대 정책대학원 교수>", "<갯벌을 걷는 아이들과 어느 교수>"])
def test_what_names_no_contributor(line: str) -> None:
    assert contributor(line) is None


# --- talks and reports --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("anchor", ["◀ 앵커 ▶", "[앵커]"])
@pytest.mark.parametrize("seam", ["", "\n"], ids=["glued", "lines"])
def test_the_headline_above_the_anchor(anchor: str, seam: str) -> None:
    said = "안녕하십니까. 가람군이 군민회관을 다시 열었는데요."
    article = clean(f"{TITLE}{seam}{anchor}", said, "◀ 리포트 ▶", LEAD, NEXT)
    assert (article.title, article.subtitles) == (TITLE, ())
    assert article.paragraphs == (anchor, said, "◀ 리포트 ▶", LEAD, NEXT)


def test_speech_in_front_of_the_anchor_is_no_headline() -> None:
    assert clean("가람군이 어제 회관을 다시 열었는데요[앵커]안녕하십니까. 회관을 다시 열었는데요.", LEAD, NEXT).title is None


CLOSE = "온누리방송 뉴스 홍길동입니다."
NOTES = "끝. 가람군 물빛면 오늘 {1,004713} 이나래 / 가람군 주민 뭐가 하나 달라진 게 없어요. 촬영기자 : 진하루 영상편집 : 임라온"


def test_the_desks_notes_behind_the_end() -> None:
    article = newsclean.clean(f"{LEAD} {NEXT} {CLOSE}{NOTES}")
    assert article.text == f"{LEAD} {NEXT}" and [w.name for w in article.bylines] == ["홍길동"]


def test_another_report_behind_the_end_stays() -> None:
    more = "다음 소식입니다. 한빛군이 3일 갯벌을 열었습니다. 주민들이 반겼습니다."
    assert newsclean.clean(f"{LEAD} {NEXT} {CLOSE}끝. {more}").text.endswith(more)
    told = "끝 모를 가뭄에 주민들은 지쳐 갑니다. 촬영기자가 찾은 저수지는 바닥을 드러냈습니다."
    assert newsclean.clean(f"{LEAD} {NEXT} {CLOSE} {told}").text.endswith(told)


# --- dumps with keys ------------------------------------------------------------------------------------------------------------

DECK = "새 도서관도 들어서…예산은 12억 원"


@pytest.mark.parametrize("again", ["", f"{DECK}\n"], ids=["once", "again"])
@pytest.mark.parametrize("keys", [("# Title: ", "# Lead: ", "# Body: "), ("제목: ", "부제: ", "본문: "), ("title : ", "subtitle : ", "content : ")])
def test_the_deck_of_a_dump(keys: tuple[str, str, str], again: str) -> None:
    title, deck, body = keys
    article = clean(title + TITLE, "", deck + DECK, "", body + again + LEAD, NEXT)
    assert (article.title, article.subtitles, article.paragraphs) == (TITLE, (DECK,), (LEAD, NEXT))


@pytest.mark.parametrize("lead", [f"{LEAD} 군은 내년에도 조사를...", f"{LEAD[:36]}…", LEAD])
def test_a_lead_that_the_body_repeats(lead: str) -> None:
    article = clean(f"# Title: {TITLE}", "", f"# Lead: {lead}", "", f"# Body: {LEAD}", NEXT, LAST)
    assert (article.title, article.subtitles, article.paragraphs) == (TITLE, (), BODY)


def test_a_lead_of_its_own_stays() -> None:
    assert clean(f"Title: {TITLE}", f"Lead: {LEAD}", f"Body: {NEXT}", LAST).paragraphs == BODY


# --- whose article ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("한빛일보", "한빛일보"), ("데일리가람", "데일리가람"), ("스포츠클라이밍", None), ("갯벌", None),
        ("▶ 네이버에서 누리일보 구독하기 클릭!", "누리일보"), ("▶ 다음에서 누리일보를 구독하세요", "누리일보"), ("▶ 네이버 채널 구독하기", None), ("▶ 네이버에서 구독하기", None),
    ],
)  # fmt: skip
def test_the_outlet_at_the_foot(line: str, publisher: str | None) -> None:
    article = clean(*BODY, line)
    assert (article.paragraphs, article.publisher) == (BODY, publisher)


def test_what_the_byline_says_comes_before_the_foot() -> None:
    assert clean(f"[누리뉴스 홍길동 기자] {LEAD}", NEXT, LAST, "▶ 네이버에서 한빛일보 구독하기").publisher == "누리뉴스"


SCENE = "[가람=뉴시스] 29일 가람군 군민회관에서 주민들이 햇감자를 나누고 있다. (사진=가람군 제공) 2031.07.29. photo@x.example *재판매 및 DB 금지"


def test_the_wire_of_a_photo_page() -> None:
    article = newsclean.clean(SCENE)
    assert (article.paragraphs, article.publisher, len(article.captions)) == ((), "뉴시스", 1)
    assert clean(SCENE, *BODY).publisher is None  # the picture's, not the article's


def test_a_note_in_html() -> None:
    def page(last: str) -> Article:
        body = "".join(f"<p>{line}</p>" for line in BODY)
        return newsclean.clean(f"<html><body><h1>{TITLE}</h1><div id='articleBody'>{body}{last}</div></body></html>".encode())

    assert page(f"<p>{MATCH}(자료사진=이나래 감독)</p>").paragraphs == (*BODY, MATCH)
    shown = page(f"<figure><img src='a.jpg'><figcaption>{MATCH}(사진=누리뉴스)</figcaption></figure>")
    assert shown.paragraphs == BODY and [c.text for c in shown.captions] == [MATCH]
