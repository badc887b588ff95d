"""Sentences that tell are the article's, whatever credit stands behind them; what shows a picture is the credit's caption."""

from __future__ import annotations

import pytest

import newsclean

TOLD = "가람군은 올해 도서관 예산을 두 배로 늘린다. 농가 소득이 늘어난 덕이다."
MORE = "누리산에는 눈이 쌓였다. 길은 가파르고 바람은 차다."
SAID = '홍길동 군수는 "주민을 위한 일"이라고 말했다.'
LEAD = "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다."
NEXT = "공사에는 12억 원이 들었다. 군은 내년에도 공사를 이어간다고 덧붙였다."
CREDITS = (
    "사진=누리뉴스", "/사진=누리뉴스", "[사진 = 누리데일리 사진 DB]", "[사진=누리데일리DB]", "(사진=가람군 제공)", "[누리뉴스DB]", "ⓒ 누리뉴스", "연합뉴스", "가람군 제공",
    "가람군 자료", "(자료=통계청)", "가람=글·사진 홍길동 기자", "글·사진 홍길동 기자", "가람·나래=글·사진 홍길동 기자 gildong@nuri.example", "/ 홍길동 기자",
    "[홍길동. 사진 = 누리데일리 사진 DB]", "사진=홍길동 기자 gildong@nuri.example",
)  # fmt: skip


def _flat(text: str) -> str:
    return "".join(text.split())


def _captions(page: str) -> list[tuple[str, str | None]]:
    return [(caption.text, caption.credit) for caption in newsclean.clean(page).captions]


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize("words", [TOLD, f"{TOLD} {MORE}", f"{TOLD} {MORE} {SAID}", f"{MORE} 절 앞에는 오래된 나무가 서 있다.", f"{TOLD} 군은 대책을 검토하고 있다."])
@pytest.mark.parametrize("above", ["", f"{LEAD}\n{NEXT}\n"], ids=["alone", "last"])
def test_told_sentences_stay(words: str, credit: str, above: str) -> None:
    assert _flat(words) in _flat(newsclean.clean(f"{above}{words} {credit}").text)


@pytest.mark.parametrize(
    "caption",
    [
        "가람역에서 4일 시민들이 열차를 기다리고 있다. 열차는 두 시간 늦었다. 역은 붐볐다.",
        "물안초 새 과학실 모습. 과학실은 주말에도 열린다. 주민도 쓴다.",
        "나래 파도와 누리 구름의 경기가 4일 가람야구장에서 열렸다. 나래 홍길동이 공을 던지고 있다.",
        "4일 오후 가람군의 한 밭에 새끼 곰이 나타났다. 주민이 곰을 바라보고 있다. 곰은 온순했다고 한다.",
        "가람군이 근무 시간 개편을 추진한다. 사진은 방안을 설명하는 홍길동 군수.",
        "군민회관 앞에 안내문이 붙어 있다. 이 건물은 4년째 닫혀 있다.",
    ],
)
def test_captions_of_several_sentences_go(caption: str) -> None:
    page = f"{LEAD}\n{caption} 사진=누리뉴스\n{NEXT}"
    assert _captions(page) == [(caption, "누리뉴스")]
    assert _flat(newsclean.clean(page).text) == _flat(LEAD + NEXT)


def test_only_what_names_the_picture_goes_from_a_glued_head() -> None:
    head = "[편집자주]가람군이 개혁에 나선다. 무엇이 달라지는지 짚어 봤다. 가람군이 근무 시간 개편을 추진한다."
    page = f"{head} 사진은 방안을 설명하는 홍길동 군수. /사진=뉴스1\n{LEAD}\n{NEXT}"
    article = newsclean.clean(page)
    assert _flat(head) in _flat(article.text)
    assert [(caption.text, caption.credit) for caption in article.captions] == [("사진은 방안을 설명하는 홍길동 군수.", "뉴스1")]


@pytest.mark.parametrize(
    ("end", "caption"),
    [
        ("[홍길동. 사진 = 누리데일리 사진 DB]", ("홍길동.", "누리데일리 사진 DB")),
        ("[공을 던지는 홍길동/사진=누리데일리]", ("공을 던지는 홍길동", "누리데일리")),
        ("<홍길동 군수가 연설하고 있다. 사진=누리뉴스>", ("홍길동 군수가 연설하고 있다.", "누리뉴스")),
    ],
)
def test_a_caption_in_brackets_goes_whole(end: str, caption: tuple[str, str]) -> None:
    article = newsclean.clean(f"{LEAD}\n{TOLD} {SAID} {end}")
    assert [(found.text, found.credit) for found in article.captions] == [caption]
    assert _flat(article.text) == _flat(LEAD + TOLD + SAID)


@pytest.mark.parametrize("end", ["(홍길동 군수)", "[가람군은 나래군 옆에 있다.]", "(4일 기준 12억 원, 지난해 10억 원.)"])
def test_other_brackets_stay(end: str) -> None:
    assert _flat(f"{SAID} {end}") in _flat(newsclean.clean(f"{LEAD}\n{SAID} {end}\n{NEXT}").text)


@pytest.mark.parametrize("writer", ["홍길동 기자", "누리닷컴 홍길동 기자", "홍길동 기자 gildong@nuri.example"])
@pytest.mark.parametrize("mark", "◆▲△■▶◇●○※")
def test_a_passage_under_its_mark_is_no_caption(mark: str, writer: str) -> None:
    words = f"{mark} 나래 정규 4집 [물빛] : 나래의 새 음반은 물을 노래한다. 반복되는 소리가 귀를 붙든다. 여름에 가장 잘 맞는 곡이다."
    article = newsclean.clean(f"{LEAD}\n{NEXT}\n{words} {writer}")
    assert _flat(article.text) == _flat(LEAD + NEXT + words)
    assert [byline.name for byline in article.bylines] == ["홍길동"]
    assert not article.captions


@pytest.mark.parametrize("mark", "◆■▶◇")
def test_a_single_told_sentence_under_a_subhead_mark_stays(mark: str) -> None:
    words = f"{mark} 나래 정규 4집 [물빛] : 여름에 가장 잘 맞는 곡이다."
    assert _flat(words) in _flat(newsclean.clean(f"{LEAD}\n{NEXT}\n{words} 홍길동 기자").text)


@pytest.mark.parametrize(
    "line",
    ["▲ 노래를 부르고 있는 나래. 새 음반은 4일 나온다. 홍길동 기자", "◆ 무대에서 노래하고 있는 나래. 홍길동 기자", "▲ 나래가 무대에 올랐다. (홍길동 기자 gildong@)"],
)
def test_marked_captions_go(line: str) -> None:
    assert len(_captions(f"{LEAD}\n{line}\n{NEXT}")) == 1


def test_double_angle_brackets_hold_credits_by_their_label() -> None:
    article = newsclean.clean(f"{LEAD}\n회관을 둘러보는 홍길동 군수. 《사진=연합뉴스》\n{NEXT}")
    assert [(caption.text, caption.credit) for caption in article.captions] == [("회관을 둘러보는 홍길동 군수.", "연합뉴스")]
    bare = newsclean.clean(f"{LEAD}\n《사진=연합뉴스》\n{NEXT}")
    assert not bare.captions
    assert _flat(bare.text) == _flat(LEAD + NEXT)


@pytest.mark.parametrize("words", ["홍 군수가 펴낸 책은 《누리뉴스》.", "그는 4일 《가람의 사진》을 펴냈다.", "《연합뉴스》는 4일 이렇게 적었다."])
def test_double_angle_brackets_of_works_stay(words: str) -> None:
    assert _flat(words) in _flat(newsclean.clean(f"{LEAD}\n{words}\n{NEXT}").text)


@pytest.mark.parametrize("blank", ["", " "], ids=["glued", "spaced"])
@pytest.mark.parametrize(
    ("caption", "printed", "credit"),
    [
        ("법률사무소 가람의 홍길동(왼쪽부터), 구나래, 이나래 대표변호사.", "《사진=고은재 기자》", "고은재 기자"),
        ("가람군의 홍길동(왼쪽) 영양사가 16일 이나래 할머니의 집에서 식단을 알려주고 있다.", "/고은재 기자", "고은재 기자"),
    ],
)
def test_a_picture_in_front_of_a_glued_lead(caption: str, printed: str, credit: str, blank: str) -> None:
    lead = f"{LEAD} 군민회관은 30년 동안 주민들의 쉼터였다. 군은 예산이 모자라 애를 먹었다고 했다. {NEXT}"
    article = newsclean.clean(f"{caption} {printed}{blank}{lead}")
    assert _flat(article.text) == _flat(lead)
    assert [(found.text, found.credit) for found in article.captions] == [(caption, credit)]
    assert [byline.name for byline in article.bylines] == ["고은재"]


def test_the_photographer_above_the_lead_writes_only_where_nobody_else_does() -> None:
    caption = "가람군의 홍길동(왼쪽) 영양사가 16일 이나래 할머니의 집에서 식단을 알려주고 있다. /고은재 기자"
    alone = newsclean.clean(f"<figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure><p>{LEAD}</p><p>{NEXT}</p>")
    assert [byline.name for byline in alone.bylines] == ["고은재"]
    signed = newsclean.clean(f"{caption}\n{LEAD}\n{NEXT}\n이하늘 기자 sky@nuri.example")
    assert [byline.name for byline in signed.bylines] == ["이하늘"]


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("작전을 지시하는 구나래 감독. 누리배구연맹(NURI)", "작전을 지시하는 구나래 감독.", "누리배구연맹(NURI)"),
        ("작전을 지시하는 구나래 감독. 가람군청", "작전을 지시하는 구나래 감독.", "가람군청"),
        ("작전을 지시하는 구나래 감독. 상대는 누리", "작전을 지시하는 구나래 감독. 상대는 누리", None),
        ("구나래 감독(NURI)", "구나래 감독(NURI)", None),
    ],
)
def test_an_office_behind_a_placed_caption_is_its_credit(line: str, text: str, credit: str | None) -> None:
    page = f"<p>{LEAD}</p><figure><img src='a.jpg'><figcaption>{line}</figcaption></figure><p>{NEXT}</p>"
    assert _captions(page) == [(text, credit)]


@pytest.mark.parametrize("blank", ["", "\n"], ids=["glued", "broken"])
def test_an_address_is_a_source_behind_a_label(blank: str) -> None:
    page = f"{LEAD}{blank}[이미지=https://nuri.example/org/hanbit-capital/org-chart/hong캡처]{blank}공격자는 투자 회사의 대표로 가장했다. 피해자는 많았다."
    assert _flat(newsclean.clean(page).text) == _flat(f"{LEAD}공격자는 투자 회사의 대표로 가장했다. 피해자는 많았다.")


@pytest.mark.parametrize("words", ["주소는 [https://nuri.example/org/a]이다.", "군은 주소(https://nuri.example/a)를 알렸다."])
def test_addresses_of_the_article_stay(words: str) -> None:
    assert _flat(words) in _flat(newsclean.clean(f"{LEAD}\n{words}\n{NEXT}").text)


SEEN = "(가람=뉴스1) 홍길동 기자 = 4일 오전 가람역에서 시민들이 열차를 기다리고 있다."


def test_one_picture_told_in_two_paragraphs_goes_whole() -> None:
    page = f"열차 기다리는 시민들\n입력 2031-03-04 17:11\n{SEEN}\n\n열차가 크게 줄어 주민들이 애를 먹고 있다. 늘리는 일이 중요하다. 2031.3.4/뉴스1"
    article = newsclean.clean(page)
    assert not article.paragraphs
    (caption,) = article.captions
    assert caption.text.startswith("4일 오전 가람역")
    assert caption.text.endswith("2031.3.4")
    assert [byline.name for byline in article.bylines] == ["홍길동"]


@pytest.mark.parametrize(
    ("lead", "second"),
    [
        ("(가람=뉴스1) 홍길동 기자 = 가람군은 4일 가람역에 열차를 늘렸다고 밝혔다.", "열차가 크게 줄어 주민들이 애를 먹고 있다. 2031.3.4/뉴스1"),
        (SEEN, "4일 가람역에서 주민들이 짐을 나르고 있다. 2031.3.4/뉴스1"),
        (SEEN.replace("뉴스1", "누리뉴스"), "열차가 크게 줄어 주민들이 애를 먹고 있다. 2031.3.4/뉴스1"),
    ],
    ids=["reports", "shows its own", "other agency"],
)
def test_a_lead_above_a_dated_caption_stays(lead: str, second: str) -> None:
    body = lead.partition(" = ")[2]
    assert _flat(newsclean.clean(f"{lead}\n\n{second}\n\n{NEXT}").text) == _flat(body + NEXT)


@pytest.mark.parametrize("glued", [False, True], ids=["broken", "one line"])
@pytest.mark.parametrize(
    "words",
    [
        "가람군이 낸 자료(자료=통계청)에 따르면 인구는 3만 명이다.",
        '그는 "사진=누리뉴스라고 적힌 사진을 봤다"고 했다.',
        "전시 제목은 <사진=기억>이다. 작가는 홍길동이다.",
        "그림 제목은 [사진=기억]과 [자료=추억]이다.",
        "■ 군은 사진 공모전도 연다. 상금은 30만원이다. 접수 photo@garam.example",
        "■ 회관 2층에 도서관을 둔다. 누리재단 제공.",
    ],
)
def test_credits_in_running_text_stay(words: str, glued: bool) -> None:
    page = (" " if glued else "\n").join((LEAD, NEXT, words, f"{SAID} 주민들은 회관을 반겼다."))
    assert _flat(words) in _flat(newsclean.clean(page).text)


@pytest.mark.parametrize(
    ("line", "captions"),
    [
        ("가람군 인구는 3만 명을 넘었다. (자료=통계청)", 0),
        ("△ 예산은 12억 원이다. (자료: 가람군)", 0),
        ("가람군 인구 추이. (자료=통계청)", 1),
        ("가람군 인구가 적힌 판이 놓여 있다. (자료사진=가람군)", 1),
    ],
)
def test_a_source_of_figures_makes_no_caption_of_a_sentence(line: str, captions: int) -> None:
    article = newsclean.clean(f"{LEAD}\n{line}\n{NEXT}")
    assert len(article.captions) == captions
    assert (_flat(line.partition(" (")[0]) in _flat(article.text)) == (captions == 0)


BODY = "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다.\n회관은 지난 30년 동안 주민들의 쉼터였으나 지붕이 낡아 비가 올 때마다 물이 새곤 했다."


@pytest.mark.parametrize("credit", ["연합뉴스", "사진=누리뉴스", "[사진=가람군]", "가람군 제공", "ⓒ 누리뉴스"])
@pytest.mark.parametrize("words", ["군은 내년에도 공사를 이어간다.", "군은 내년에도 공사를 잇는다. 예산은 12억 원이다."])
def test_the_last_told_sentences_stay(words: str, credit: str) -> None:
    article = newsclean.clean(f"{BODY}\n{words} {credit}")
    assert _flat(article.text).startswith(_flat(BODY + words))  # a bare agency may stay behind them
    assert not article.captions


@pytest.mark.parametrize("credit", ["연합뉴스", "사진=누리뉴스", "[사진=가람군]", "ⓒ 누리뉴스"])
@pytest.mark.parametrize("words", ["주민들이 4일 군민회관 앞에서 줄을 서고 있다.", "다시 문을 연 군민회관 전경.", "군민회관 앞에 안내문이 붙어 있다. 회관은 4년째 닫혀 있었다."])
def test_a_last_picture_goes(words: str, credit: str) -> None:
    article = newsclean.clean(f"{BODY}\n{words} {credit}")
    assert _flat(article.text) == _flat(BODY)
    assert [caption.text for caption in article.captions] == [words]


def test_a_told_caption_amid_or_above_the_article_goes() -> None:
    caption = "군은 4일 군민회관을 다시 열었다. 사진=누리뉴스"
    for page in (f"{caption}\n{BODY}", BODY.replace("\n", f"\n{caption}\n")):
        assert _flat(newsclean.clean(page).text) == _flat(BODY)


@pytest.mark.parametrize("credit", ["사진=누리뉴스", "[사진=가람군]", "ⓒ 누리뉴스", "가람군 제공"])
def test_a_subhead_and_its_sentences_stay_whatever_credit(credit: str) -> None:
    words = "◆ 회관은 9시에 연다. 쉬는 날은 없다."
    assert _flat(words) in _flat(newsclean.clean(f"{BODY}\n{words} {credit}\n{NEXT}").text)


@pytest.mark.parametrize("words", ["그를 찍은 사람은 홍길동 기자다. 사진은 상을 받았다.", "군은 사진전을 연다. 사진은 주민이 냈다. 값은 없다."])
def test_sentences_about_photos_stay(words: str) -> None:
    assert _flat(words) in _flat(newsclean.clean(f"{BODY} {words} 사진=누리뉴스").text)


@pytest.mark.parametrize("first", ["회관 앞에는 안내문이 붙어 있다.", "가람시는 대책을 찾고 있다."])
def test_a_view_with_a_topic_does_not_make_the_sentences_a_caption(first: str) -> None:
    words = f"{first} 공사에는 12억 원이 들었다. 사진 속 회관은 지금과 다르다."
    assert _flat(words) in _flat(newsclean.clean(f"{words} [사진=누리뉴스]").text)


@pytest.mark.parametrize("tail", ["2031.3.4. photo@nuri.example", "*재판매 및 DB 금지"])
def test_of_many_told_sentences_a_picture_s_tail_takes_the_last(tail: str) -> None:
    assert _flat(f"{TOLD} 누리산에는 눈이 쌓였다.") in _flat(newsclean.clean(f"{TOLD} {MORE} {tail}").text)


@pytest.mark.parametrize("first", ["봄을 맞은 누리산 전경.", "4일 군민회관 앞에서 주민들이 줄을 서고 있다."])
@pytest.mark.parametrize("credit", ["[사진=누리뉴스]", "사진=누리뉴스", "연합뉴스"])
def test_a_page_whose_only_text_reports_keeps_it(first: str, credit: str) -> None:
    words = f"{first} 길은 가파르다. 군은 4일 길을 고친다고 밝혔다. {SAID}"
    assert _flat(words) in _flat(newsclean.clean(f"{words} {credit}").text)


def test_a_picture_with_one_report_goes() -> None:
    caption = "봄을 맞은 누리산 전경. 군은 4일 길을 고친다고 밝혔다. 길은 가파르다."
    assert _captions(f"{LEAD}\n{caption} 사진=누리뉴스\n{NEXT}") == [(caption, "누리뉴스")]


@pytest.mark.parametrize("credit", ["[사진=누리뉴스]", "연합뉴스", "2031.3.4/뉴스1"])
@pytest.mark.parametrize("words", ["[편집자주] 가람군이 회관을 고쳤다.", "[앵커] 가람군이 회관을 고쳤다. 현장을 보도한다.", "[질문] 언제 여나. 4일에 연다.", "Q. 언제 여나. A. 4일에 연다."])
def test_what_somebody_says_is_no_caption(words: str, credit: str) -> None:
    assert _flat(words) in _flat(newsclean.clean(f"{LEAD}\n{words} {credit}\n{NEXT}").text)


@pytest.mark.parametrize("credit", ["[사진=누리뉴스]", "사진=누리뉴스", "연합뉴스"])
def test_many_sentences_behind_a_noun_are_the_article(credit: str) -> None:
    words = "눈 내린 가람역. 그는 열차를 탔다. 열차는 늦었다. 그는 웃었다. 종착역은 누리역이다."
    assert _flat(words) in _flat(newsclean.clean(f"{words} {credit}").text)


def test_a_view_behind_told_sentences_stays_above_a_slashed_name() -> None:
    words = "가람군은 4일 회관을 열었다. 주민이 모였다. 군수는 축사를 하고 있다."
    assert _flat(words) in _flat(newsclean.clean(f"{words} /홍길동 기자\n{LEAD}\n{NEXT}").text)


def test_the_photographer_in_a_glued_lead_writes_where_nobody_else_does() -> None:
    lead = f"{LEAD} 군민회관은 30년 동안 주민들의 쉼터였다.{NEXT}"
    caption = "법률사무소 가람의 홍길동(왼쪽부터), 구나래, 이나래 대표변호사."
    article = newsclean.clean(f"{caption} 《사진=고은재 기자》 {lead}")
    assert [(found.text, found.credit) for found in article.captions] == [(caption, "고은재 기자")]
    assert [byline.name for byline in article.bylines] == ["고은재"]
    assert _flat(article.text) == _flat(lead)


@pytest.mark.parametrize("caption", ["다시 문을 연 군민회관. (사진=고은재 기자)", "홍길동(왼쪽) 영양사가 16일 이나래 할머니의 집에서 식단을 알려주고 있다. /고은재 기자"])
@pytest.mark.parametrize(("author", "names"), [("이하늘 기자", ["이하늘"]), ("한빛일보", ["고은재"]), ("고은재", ["고은재"])])
def test_the_author_of_the_metadata_comes_before_the_photographer(author: str, names: list[str], caption: str) -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"군민회관","author":{{"@type":"Person","name":"{author}"}}}}</script>'
    figure = f"<figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure>"
    article = newsclean.clean(f"<html><head>{data}</head><body><h1>군민회관 다시 열어</h1>{figure}<p>{LEAD}</p><p>{NEXT}</p></body></html>")
    assert [byline.name for byline in article.bylines] == names
