"""Titles with something printed behind them, headlines of dumps, and pictures whose captions are glued to what stands around them."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.bylines import match_head

TITLE = "갯벌에서 찾아낸 게 세 종…조사 두 해 만에"
DATE = "입력 2031-03-04 17:11"
LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
SIGNED = "홍길동 기자 gildong@x.example"
PICTURE = "https://img.example/2031/03/crab_002.jpg?type=w647"
SUNG = "[누리데일리 = 홍길동 기자] 가수 진하루가 새 노래를 내고 전국을 돈다."
SONG = "가수 진하루가 새 노래를 내고 전국을 돈다."
TOUR = "진하루는 4일 가람군에서 첫 무대를 연다고 밝혔다. 표는 지난주 다 팔렸다."


def _page(*lines: str) -> newsclean.Article:
    return newsclean.clean("\n".join(lines))


def _captions(article: newsclean.Article) -> list[tuple[str, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize(
    ("behind", "publisher"),
    [
        (" - 한빛일보", "한빛일보"),
        (" | 누리뉴스", "누리뉴스"),
        (" :: 누리신문", "누리신문"),
        ("::누리신문", "누리신문"),
        (" : 누리신문", "누리신문"),
        (" - MBC뉴스", "MBC"),
        (" – YTN", "YTN"),
        (" - 아시아경제", "아시아경제"),
        (" : 네이버 뉴스", None),
        (" - 한빛일보 : 네이버 뉴스", "한빛일보"),
        (" < 문화 < 기사본문 - 한빛일보", "한빛일보"),
        (" < 기사본문", None),
        (" - 사회 - 한빛일보", "한빛일보"),
        (" | 사회 | 한빛일보", "한빛일보"),
        (" : 정치 : 뉴스 : 한빛신문", "한빛신문"),
        (" -한빛일보", "한빛일보"),
    ],
)
@pytest.mark.parametrize("date", [(DATE,), ()])
def test_the_outlet_behind_the_title(behind: str, publisher: str | None, date: tuple[str, ...]) -> None:
    article = _page(TITLE + behind, *date, LEAD, NEXT, SIGNED)
    assert (article.title, article.publisher, article.paragraphs) == (TITLE, publisher, (LEAD, NEXT))


@pytest.mark.parametrize(
    "behind",
    [" - 종합", " - 1보", " - 홍길동 교수", " - 순환경제", " - 한빛경제", " - 중앙", ": 조선", " - 한빛일보 - 누리신문", "·누리신문", " KBS-MBC"],
)
def test_a_title_that_ends_so_itself(behind: str) -> None:
    article = _page(TITLE + behind, DATE, LEAD, NEXT, SIGNED)
    assert article.title == TITLE + behind and article.publisher is None


def test_the_page_itself_names_the_outlet_behind_the_title() -> None:
    article = _page(f"{TITLE} - 한빛경제", f"[한빛경제 홍길동 기자] {LEAD}", NEXT)
    assert (article.title, article.publisher) == (TITLE, "한빛경제")
    article = _page(f"{TITLE} - GARAM", DATE, LEAD, NEXT, "홍길동 기자 gildong@garam.example")
    assert (article.title, article.publisher) == (TITLE, "GARAM")


def test_the_title_names_the_publisher_only_where_nothing_else_does() -> None:
    notice = "저작권자 ⓒ 누리뉴스, 무단 전재 및 재배포 금지"
    assert _page(f"{TITLE} - 한빛일보", DATE, LEAD, NEXT, notice).publisher == "누리뉴스"
    assert _page(f"{TITLE} - 한빛일보", f"(가람=누리뉴스) 홍길동 기자 = {LEAD}", NEXT).publisher == "누리뉴스"


@pytest.mark.parametrize(
    ("behind", "comments", "views"),
    [
        (" 댓글보기16", 16, None),
        (" 댓글 3", 3, None),
        (" [댓글 3]", 3, None),
        (" 조회 1,234", None, 1234),
        (" 조회수 1,234 댓글 3", 3, 1234),
        (" 좋아요 2", None, None),
        (" 댓글쓰기", None, None),
    ],
)
def test_counters_behind_the_title(behind: str, comments: int | None, views: int | None) -> None:
    article = _page(TITLE + behind, DATE, LEAD, NEXT)
    assert (article.title, article.comment_count, article.view_count) == (TITLE, comments, views)


@pytest.mark.parametrize("title", ["갯벌 기사에 달린 댓글 10", "게 사진에 쏟아진 화제의 댓글 3", "갯벌 영상에 악성 댓글 300건", "갯벌 영상 조회수 12만", "함께 읽을 갯벌 책 추천 10"])
def test_numbers_that_the_title_tells(title: str) -> None:
    assert _page(title, DATE, LEAD, NEXT).title == title


@pytest.mark.parametrize(
    "title",
    [
        "'골목 가수' 진하루, 새 노래로 전국 돈다…\"노래가 좋아\" [공식](전문)",
        "'골목 가수' 진하루, 새 노래로 전국 돈다",
        '"또 나와?"..골목의 새 단골 진하루, 전국 돈다 [누리 이슈]',
        "“노래가 좋아서” 전국을 도는 진하루 (인터뷰)",
    ],
)
@pytest.mark.parametrize("caption", ["진하루 / 누리데일리", "진하루/누리데일리", ""])
def test_the_headline_of_a_dump_above_its_picture(title: str, caption: str) -> None:
    article = _page(title, PICTURE, *filter(None, [caption]), SUNG, TOUR, PICTURE, *filter(None, [caption]), TOUR)
    assert (article.title, article.subtitles) == (title, ())
    assert _captions(article) == ([("진하루", "누리데일리")] if caption else [])
    assert article.paragraphs == (SONG, TOUR, TOUR)


@pytest.mark.parametrize("line", ["“노래가 좋아서” 전국을 도는 진하루", "‘주민 품으로’ 강조한 군수"])
def test_a_deck_in_quotes_is_no_headline(line: str) -> None:
    article = _page(line, PICTURE, SUNG, TOUR)
    assert article.title is None and article.subtitles == (line,)


@pytest.mark.parametrize("line", ["“노래가 좋아서 부릅니다.” 진하루는 그렇게 말했다.", "노래가 좋다고 진하루는 말했다."])
def test_a_first_sentence_above_a_picture_stays(line: str) -> None:
    assert _page(line, PICTURE, SUNG, TOUR).paragraphs[0] == line


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("진하루 [사진=누리데일리]", ("진하루", "누리데일리")),
        ("진하루 / 사진 = 누리데일리", ("진하루", "누리데일리")),
        ("진하루 ⓒ누리데일리", ("진하루", "누리데일리")),
        ("진하루, 김다솜 / 유튜브", ("진하루, 김다솜", "유튜브")),
        ("진하루 / 진하루 인스타그램", ("진하루", "진하루 인스타그램")),
        ("진하루 / 한빛뉴스DB", ("진하루", "한빛뉴스DB")),
    ],
)
def test_a_name_and_a_credit_below_a_picture(line: str, caption: tuple[str, str]) -> None:
    article = _page("진하루, 새 노래 들고 다음 달 전국 돈다", PICTURE, line, SUNG, TOUR)
    assert _captions(article) == [caption] and article.subtitles == () and article.paragraphs == (SONG, TOUR)


def test_a_writer_below_a_picture() -> None:
    article = _page(TITLE, LEAD, NEXT, PICTURE, "홍길동 기자 / 누리뉴스", "저작권자 ⓒ 누리뉴스, 무단 전재 및 재배포 금지")
    assert article.captions == ()


@pytest.mark.parametrize("line", ["찬성 / 반대", "연예 / 방송", "2031/03/04", "진하루 / 김다솜"])
def test_what_is_no_caption_below_a_picture(line: str) -> None:
    article = _page(TITLE, DATE, LEAD, PICTURE, line, NEXT)
    assert article.captions == () and line in article.paragraphs


@pytest.mark.parametrize("line", ["값은 얼마인가요?", "예쁘네요. 값은 얼마인가요?", "갯벌이 사라지면 게는 어디로 갈까?", "게가 다시 돌아왔어요."])
def test_a_spoken_headline_above_the_writer(line: str) -> None:
    assert _page(line, SIGNED, LEAD, NEXT).title == line
    article = _page(line, f"(가람=누리뉴스) 홍길동 기자 = {LEAD}", NEXT)
    assert (article.title, article.subtitles, article.paragraphs) == (line, (), (LEAD, NEXT))


def test_a_spoken_headline_above_the_picture() -> None:
    article = _page("진하루의 새 노래는 왜 다들 좋아할까?", PICTURE, "진하루 / 누리데일리", SUNG, TOUR)
    assert article.title == "진하루의 새 노래는 왜 다들 좋아할까?" and article.paragraphs == (SONG, TOUR)


def test_what_somebody_says_stays_in_the_body() -> None:
    line = "예쁘네요. 값은 얼마인가요?"
    assert _page(line, LEAD, NEXT).paragraphs[0] == line
    talk = "손님이 그렇게 물었습니다. 게가 참 많네요."
    assert line in _page(line, talk, "그러게요. 올해는 풍년입니다.").text
    assert _page("안녕하세요. 홍길동입니다.", SIGNED, talk, NEXT).title is None


def test_what_portals_leave_at_the_top_of_a_body_is_no_frame() -> None:
    deck = "갯벌 조사, 두 해 만에 첫 결과 발표"
    article = newsclean.clean(f"본문 내용     TV플레이어     // TV플레이어     // flash 오류를 우회하기 위한 함수 추가 function _flash_removeCallback() {{}}    {deck} (누리뉴스=홍길동  기자){LEAD} {NEXT}")
    assert article.title is None and article.subtitles == (deck,)


@pytest.mark.parametrize(("opening", "closing"), ["<>", "〈〉", "[]"])
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_caption_in_brackets_that_repeats_the_sentence(opening: str, closing: str, gap: str) -> None:
    said = "가람군이 4일부터 갯벌 세 곳에서 게 조사를 시작했다."
    article = _page(LEAD, f"{said}{gap}{opening}{said}{closing} {NEXT}")
    assert _captions(article) == [(said, None)] and article.text.count(said) == 1


def test_another_sentence_in_brackets_stays() -> None:
    said = "가람군이 4일부터 갯벌 세 곳에서 게 조사를 시작했다."
    other = "<누리군은 5일부터 갯벌 세 곳에서 게 조사를 시작했다.>"
    article = _page(LEAD, f"{said} {other} {NEXT}")
    assert other in article.text and article.captions == ()


LONG = f"{LEAD} {NEXT}"


@pytest.mark.parametrize(
    ("head", "caption"),
    [
        ("갯벌 입구의 옛 안내판. [사진 제공 = 누리뉴스] ", ("갯벌 입구의 옛 안내판.", "누리뉴스")),
        ("가람군 하반기 갯벌 입장 요금표 사진=뉴시스 ", ("가람군 하반기 갯벌 입장 요금표", "뉴시스")),
        ("갯벌을 걷는 조사원들. /사진=연합뉴스 제공 ", ("갯벌을 걷는 조사원들.", "연합뉴스 제공")),
        ("갯벌을 걷는 조사원들 (사진=가람군) ", ("갯벌을 걷는 조사원들", "가람군")),
        ("▲ 갯벌 입구 사진=가람군 제공 ", ("갯벌 입구", "가람군 제공")),
        ("갯벌 입구 <사진=가람군> ", ("갯벌 입구", "가람군")),
        ("갯벌을 걷는 조사원들 ⓒ연합뉴스 ", ("갯벌을 걷는 조사원들", "연합뉴스")),
        ("조사원들이 4일 갯벌에서 게를 세고 있다. 사진=뉴시스 ", ("조사원들이 4일 갯벌에서 게를 세고 있다.", "뉴시스")),
    ],
)
def test_a_picture_glued_to_the_lead(head: str, caption: tuple[str, str]) -> None:
    article = newsclean.clean(f"{head}{LONG}")
    assert _captions(article) == [caption] and article.text == LONG


@pytest.mark.parametrize("head", ["올해 예산은 12억원. ", "“게가 돌아왔다” "])
def test_what_stands_in_front_of_a_credit_and_names_no_picture(head: str) -> None:
    article = newsclean.clean(f"{head}[사진 제공 = 누리뉴스] {LONG}")
    assert article.captions == () and " ".join((*article.subtitles, article.text)) == f"{head}{LONG}"


def test_a_report_in_front_of_a_credit_stays() -> None:
    head = "가람군은 갯벌을 다시 연다고 4일 밝혔다."
    assert newsclean.clean(f"{head} [사진 제공 = 누리뉴스] {LONG}").text.startswith(head)


@pytest.mark.parametrize(
    "lead",
    [
        "가람군은 4일 누리집에 올린 사진=연합뉴스 표기를 두고 설명했다.",
        "가람군은 갯벌에서 찍은 (사진=가람군) 게 사진을 4일 공개했다고 밝혔다.",
        "가람군은 갯벌 조사를 마쳤고 사진=가람군 제공 표기를 고치기로 했다.",
    ],
)
def test_a_label_in_prose_is_no_credit(lead: str) -> None:
    text = f"{lead} {LONG}"
    assert newsclean.clean(text).text == text


def test_a_caption_that_reports_above_the_dateline() -> None:
    head = "갯벌을 걷는 두 조사원. 홍길동 가람대 교수는 갯벌을 지키려면 조사가 이어져야 한다고 설명했다."
    article = _page(f"{head} /사진=연합뉴스    【갯벌부 공동취재단 홍길동 기자】 {LONG}")
    assert _captions(article) == [(head, "연합뉴스")] and "".join(article.text.split()) == "".join(LONG.split())
    assert [writer.name for writer in article.bylines] == ["홍길동"]


def test_a_report_above_another_ones_dateline_stays() -> None:
    first = "가람군은 4일 갯벌을 다시 연다. 홍길동 군수는 조사를 잇겠다고 설명했다."
    assert first in _page(f"{first} /사진=연합뉴스", f"[누리뉴스 홍길동 기자] {LONG}").text


def test_a_quoted_deck_in_front_of_a_picture() -> None:
    scene = "가람군 조사원들이 4일 오전 갯벌에서 게를 세고 있다."
    text = f'"갯벌 입장 요금 올린다"[가람=뉴시스]이나래 기자 = {scene} 2031.03.04. nare@x.example[가람=뉴시스] 홍길동 기자 = {LONG}'
    article = newsclean.clean(text)
    assert article.subtitles == ('"갯벌 입장 요금 올린다"',)
    assert [caption.text for caption in article.captions] == [scene]


@pytest.mark.parametrize(
    ("text", "name"),
    [("【갯벌부 공동취재단 홍길동 기자】 가람군은", "홍길동"), ("[가람공동취재단 홍길동 기자] 가람군은", "홍길동"), ("[갯벌부공동취재단 = 홍길동 기자] 가람군은", "홍길동")],
)
def test_a_press_pool_in_front_of_a_reporter(text: str, name: str) -> None:
    found = match_head(text)
    assert found is not None and [(writer.name, writer.outlet) for writer in found.writers] == [(name, None)]
    assert text[found.end :] == "가람군은"


DECK = "주민 품으로, 보수 마치고 4일 개관"
HALL = "군민회관 석 달 만에 다시 문 연다"


def _html(title: str) -> newsclean.Article:
    return newsclean.clean(f"<html><body><div>{title}<div class='date'>{DATE}</div><div><p>{LEAD}</p><p>{NEXT}</p></div></div></body></html>")


@pytest.mark.parametrize(
    "title",
    [
        f'<p class="tit">{HALL}\n  <em>{DECK}</em></p>',
        f'<h1>{HALL}<span class="sub_tit">{DECK}</span></h1>',
        f'<div class="view-title">{HALL} <span class="deck">{DECK}</span></div>',
    ],
)
def test_a_deck_inside_of_the_headline(title: str) -> None:
    article = _html(title)
    assert (article.title, article.subtitles, article.paragraphs) == (HALL, (DECK,), (LEAD, NEXT))


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("<h1>군민회관 석 달 만에 <em>다시 문을 열고 주민 맞는다</em></h1>", "군민회관 석 달 만에 다시 문을 열고 주민 맞는다"),
        (f'<h1 class="title">[단독]\n <em>{HALL}</em></h1>', f"[단독] {HALL}"),
        ("<h2 class=title>군민회관 석 달 만에\n<em>다시 문</em> 연다</h2>", "군민회관 석 달 만에 다시 문 연다"),
        (f'<h1>{HALL} <span class="subject">보수 마치고 4일 개관</span></h1>', f"{HALL} 보수 마치고 4일 개관"),
    ],
)
def test_words_that_are_only_stressed(title: str, whole: str) -> None:
    article = _html(title)
    assert article.title == whole and article.subtitles == ()


SCENE = "4일 갯벌 쉼터에서 이나래 조사원이 발표를 하고 있다."


def _boxed(*, head: str, below: str) -> newsclean.Article:
    return newsclean.clean(f"<div><h4>{HALL}</h4><ul><li>작성일: 2031.03.04</li></ul><div>{head}<img src='1.png'><p>{SCENE}</p></div><div>{below}</div></div>")


@pytest.mark.parametrize("below", [f"<p>{LEAD}</p><p>{NEXT}</p><p>{LEAD[:20]} 말했다.</p>", f"<p>{LONG} {LONG}</p>"])
def test_a_scene_below_the_picture_in_the_head_of_an_article(below: str) -> None:
    article = _boxed(head=f"<h3>{DECK}</h3>", below=below)
    assert _captions(article) == [(SCENE, None)] and SCENE not in article.text and article.subtitles == (DECK,)


def test_the_last_sentence_below_a_picture_stays() -> None:
    assert SCENE in _boxed(head=f"<p>{LEAD}</p><p>{NEXT}</p>", below="<p>목록으로</p>").text
    assert SCENE in _boxed(head=f"<h3>{DECK}</h3>", below="<p>목록으로</p>").text


def test_a_heading_is_no_credit() -> None:
    explanation = newsclean.explain(f"<div><h2>보도 자료</h2><h4>{HALL}</h4><p>작성일: 2031.03.04</p><p>{LEAD}</p><p>{NEXT}</p></div>")
    assert "captions/credit" not in explanation.to_text() and explanation.article.title == HALL


def test_a_short_headline_opens_the_page() -> None:
    deck = "3년 만에 보수 마치고 주민 맞이해"
    article = _page("군민회관 다시 열어", "", deck, "", "2031.03.04 17:11", LEAD, NEXT)
    assert (article.title, article.subtitles) == ("군민회관 다시 열어", (deck,))


@pytest.mark.parametrize("line", ["오늘의 한빛 뉴스", "정치 경제 사회", "가람시대", "사회 일반 소식"])
def test_what_stands_above_the_headline_is_none(line: str) -> None:
    article = _page(line, TITLE, "2031.03.04 17:11", LEAD, NEXT)
    assert (article.title, article.text) == (TITLE, f"{LEAD}\n\n{NEXT}")
