"""What the elements of a page tell beside its words: pictures and their captions, links, boxes; and what they must not take away."""

from __future__ import annotations

import time

import pytest

import newsclean

TITLE = "가람군 갯벌에서 찾아낸 게 세 종"
HEAD = f"<h1>{TITLE}</h1><p>입력 2031-03-04 17:11</p>"
LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
LAST = "이나래 군수는 “누구나 와서 볼 수 있는 갯벌로 가꾸겠다”고 말했다."
SCENE = "조사원들이 4일 갯벌에서 게를 세고 있다."


def page(*parts: str, title: str = TITLE) -> str:
    return f"<html><head><title>{title}</title></head><body><main>{HEAD}<div class='news'>{''.join(parts)}</div></main></body></html>"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


# captions


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(f'<span class="end"><img src="a.jpg"><em class="img_desc">{SCENE}</em></span>', id="a class of an inline element"),
        pytest.param(f'<div><img src="a.jpg"><p class="photoCaption">{SCENE}</p></div>', id="a class of a block"),
        pytest.param(f'<div class="article_photo"><img src="a.jpg"><span class="desc">{SCENE}</span></div>', id="a class within a photo's"),
        pytest.param(f"<figure><div><img src='a.jpg'></div><figcaption><p>{SCENE}</p></figcaption></figure>", id="a paragraph in a figcaption"),
        pytest.param(f"<figure><a href='b.jpg'><img src='a.jpg'><figcaption>{SCENE}</figcaption></a></figure>", id="a link to the large picture"),
        pytest.param(f'<div class="ph"><div><img src="a.jpg"></div><p>{SCENE}</p></div>', id="a box of its own"),
        pytest.param(f"<table><tr><td><img src='a.jpg'></td></tr><tr><td><i>{SCENE}</i></td></tr></table>", id="a table of its own"),
    ],
)
def test_captions_of_pictures(picture: str) -> None:
    article = newsclean.clean(page(paragraphs(LEAD), picture, paragraphs(NEXT, LAST)))
    assert [caption.text for caption in article.captions] == [SCENE]
    assert article.paragraphs == (LEAD, NEXT, LAST)


def test_an_inline_caption_ends_its_line() -> None:
    article = newsclean.clean(page(f'{LEAD}<span><img src="a.jpg"><em class="img_desc">{SCENE}</em></span>{NEXT}<br><br>{LAST}'))
    assert [caption.text for caption in article.captions] == [SCENE]
    assert article.paragraphs == (LEAD, NEXT, LAST)


def test_slides_with_their_counters() -> None:
    slides = "".join(f'<div><img src="a.jpg"><p class="cap">{text}</p><span>{n} / 2</span></div>' for n, text in ((1, SCENE), (2, "갯벌의 게.")))
    article = newsclean.clean(page(slides, "<p>홍길동 기자 hong@garam.example</p>", "<p>ⓒ 가람신문, 무단전재 및 재배포 금지</p>", "<p>가람신문 등록번호 가람 아00001 발행인 이나래</p>"))
    assert [caption.text for caption in article.captions] == [SCENE, "갯벌의 게."]
    assert article.paragraphs == ()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<p><img src='a.jpg'>{LEAD}</p><p>{NEXT}</p><p>{LAST}</p>", id="a picture in the paragraph"),
        pytest.param("".join(f"<section><div><img src='a.jpg'></div><p>{text}</p></section>" for text in (LEAD, NEXT, LAST)), id="a photo essay"),
        pytest.param(f"<div><div><img src='a.jpg'></div><p>{LEAD}</p></div><p>{NEXT}</p><p>{LAST}</p>", id="a lead below the picture"),
        pytest.param(f"<div class='caption'><img src='a.jpg'></div><p>{LEAD}</p><p>{NEXT}</p><p>{LAST}</p>", id="a caption without words"),
        pytest.param(f"<img src='a.jpg'><p class='has-drop-cap'>{LEAD}</p><p>{NEXT}</p><p>{LAST}</p>", id="an initial letter"),
        pytest.param(f"<img src='a.jpg'><p><span class='cap'>{LEAD[0]}</span>{LEAD[1:]}</p><p>{NEXT}</p><p>{LAST}</p>", id="an inline initial"),
    ],
)
def test_sentences_beside_pictures_stay(body: str) -> None:
    assert newsclean.clean(page(body)).paragraphs == (LEAD, NEXT, LAST)


MORE = (LEAD, "조사에는 어민 스무 명도 함께했다. 물때에 맞춰 하루 두 번 걸었다.", NEXT, "표본은 새벽대학교 박물관에 보관한다.", LAST)


@pytest.mark.parametrize("words", ["desc", "photo_caption"])
def test_an_article_within_an_element_called_caption_stays(words: str) -> None:
    article = newsclean.clean(page(f"<div class='photo'><img src='a.jpg'><div class='{words}'>{paragraphs(*MORE)}</div></div>"))
    assert (article.paragraphs, article.captions) == (MORE, ())


def test_scenes_below_a_short_article_are_captions() -> None:
    scenes = (SCENE, "주민들이 갯벌 길을 쓸고 있다.", "아이들이 갯벌에 앉아 있다.")
    pictures = "".join(f"<div class='photo'><img src='a.jpg'><div class='desc'>{scene}</div></div>" for scene in scenes)
    article = newsclean.clean(page(paragraphs(LEAD, LAST), pictures))
    assert (article.paragraphs, tuple(caption.text for caption in article.captions)) == ((LEAD, LAST), scenes)


def test_a_figcaption_may_report() -> None:
    told = "가람군은 4일 갯벌 축제를 열었다."
    article = newsclean.clean(page(paragraphs(LEAD, NEXT), f"<figure><img src='a.jpg'><figcaption>{told}</figcaption></figure>", paragraphs(LAST)))
    assert (article.paragraphs, [caption.text for caption in article.captions]) == ((LEAD, NEXT, LAST), [told])


REMARKS = ("갯벌에서 게를 잡아 봤어요. 동무들과 함께라 참 재미있었죠.", "갯벌은 앞으로 누가 지켜야 하는 것일까?", "“갯벌이 살아야 우리도 살죠.”")


def test_subheads_and_speakers_below_a_picture_are_no_captions() -> None:
    for text in ("◇갯벌이 살아야 군이 산다", "이나래: 갯벌의 게가 좋아요", *REMARKS):
        box = f"<div class='b'><div><img src='a.jpg'></div><p>{text}</p></div>"
        assert text in newsclean.clean(page(paragraphs(LEAD, NEXT), box, paragraphs(*MORE[3:]))).paragraphs


def test_cells_beside_pictures_stay() -> None:
    table = "<table><tr><td><img src='a.jpg'></td><td>농게</td></tr><tr><td><img src='b.jpg'></td><td>칠게</td></tr></table>"
    article = newsclean.clean(page(paragraphs(LEAD, NEXT), table, paragraphs(*MORE[3:])))
    assert "농게" in article.text and article.captions == ()


def test_a_head_below_a_picture_is_no_caption() -> None:
    html = f"<body><img src='logo.gif'><div class='landing-caption'><h2>{TITLE}</h2><p>입력 2031-03-04 17:11</p></div>{paragraphs(LEAD, NEXT)}</body>"
    article = newsclean.clean(html)
    assert (article.title, article.captions) == (TITLE, ())


def test_a_title_beside_a_logo_is_no_caption() -> None:
    head = f"<div class='tit'><div><img src='logo.gif'></div><strong>{TITLE}</strong></div>"
    html = f"<head><title>{TITLE} | 가람신문</title></head><body>{head}<p>{LEAD}</p><p>{NEXT}</p><p>{LAST}</p></body>"
    article = newsclean.clean(html)
    assert (article.title, article.captions, article.paragraphs) == (TITLE, (), (LEAD, NEXT, LAST))


def test_a_writer_below_a_portrait_is_no_caption() -> None:
    article = newsclean.clean(page("<div class='who'><img src='a.jpg'><div>홍길동 가람대 생물학과 교수</div></div>", paragraphs(LEAD, NEXT, LAST)))
    assert ([writer.name for writer in article.bylines], article.captions) == (["홍길동"], ())


def test_an_english_credit() -> None:
    box = '<div><img src="a.jpg"><p class="img_caption">Workers unload fish at Maru Port. (Nuri Port Authority)</p></div>'
    (caption,) = newsclean.clean(page(box, paragraphs(LEAD, NEXT))).captions
    assert (caption.text, caption.credit) == ("Workers unload fish at Maru Port.", "Nuri Port Authority")
    (caption,) = newsclean.clean(page(box.replace("Nuri Port Authority", "third from left"), paragraphs(LEAD, NEXT))).captions
    assert (caption.text, caption.credit) == ("Workers unload fish at Maru Port. (third from left)", None)


# decks and titles


@pytest.mark.parametrize(
    "below",
    [
        "<p>홍길동 기자</p><p>입력 2031-03-04 17:11</p>",
        "<p>입력 2031-03-04 17:11</p><p>홍길동 기자 hong@garam.example</p>",
        "<ul><li>환경</li></ul><ul><li>기자명 홍길동 기자</li><li>입력 2031.03.04 17:11</li></ul><div>가장작은 글씨</div><div>큰 글씨</div>",
    ],
)
def test_decks_above_the_writer(below: str) -> None:
    html = f"<body><h1>{TITLE}</h1><h2>지난해 봄부터 1년 조사<br>군, 보호구역 넓히기로</h2>{below}{paragraphs(LEAD, NEXT, LAST)}</body>"
    article = newsclean.clean(html)
    assert article.subtitles == ("지난해 봄부터 1년 조사", "군, 보호구역 넓히기로")
    assert (article.paragraphs, [writer.name for writer in article.bylines]) == ((LEAD, NEXT, LAST), ["홍길동"])


def test_a_date_line_of_an_unknown_build_is_no_deck() -> None:
    html = f"<body><h1>{TITLE}</h1><p>가람누리 소식지 편집실2031-03-04 17:11</p>{paragraphs(LEAD, NEXT)}</body>"
    assert newsclean.clean(html).subtitles == ()
    html = f"<body><h1>{TITLE}</h1><p>3월 4일 갯벌 축제 개막</p><p>입력 2031-03-04 17:11</p>{paragraphs(LEAD, NEXT)}</body>"
    assert newsclean.clean(html).subtitles == ("3월 4일 갯벌 축제 개막",)


def test_the_heading_of_an_articles_details_is_no_deck() -> None:
    html = f"<body><h1>{TITLE}</h1><p>기사 관련 정보</p><p>홍길동 기자</p><p>입력 2031-03-04 17:11</p>{paragraphs(LEAD, NEXT)}</body>"
    assert newsclean.clean(html).subtitles == ()


def test_an_english_deck() -> None:
    lead = "The city of Nuri said Tuesday it will double cold storage space at Maru Port by 2034."
    html = (
        "<body><h1>Maru Port to double cold storage</h1><h2>City bets on frozen seafood as container growth slows</h2>"
        f"<p>By Hong Gil-dong</p><p>Published : March 4, 2031 - 17:11</p><p>Font size</p><p>{lead}</p><p>Work is to begin in October.</p></body>"
    )
    article = newsclean.clean(html)
    assert article.subtitles == ("City bets on frozen seafood as container growth slows",)
    assert article.paragraphs[0] == lead


def test_a_chip_glued_to_the_title() -> None:
    html = page(paragraphs(LEAD, NEXT)).replace("<h1>", "<h1><span>8뉴스</span>")
    assert newsclean.clean(html).title == TITLE
    html = page(paragraphs(LEAD, NEXT)).replace("<h1>", "<h1>[단독] ")
    assert newsclean.clean(html).title == f"[단독] {TITLE}"


def test_a_menu_word_does_not_head_a_list_that_holds_the_title() -> None:
    head = f"<ul><li>인터뷰</li><li>지난 호</li></ul><div>[만나고 싶었습니다]</div><h2>{TITLE}</h2><p>조사원 다섯 사람의 하루 기록</p>"
    html = f"<head><title>{TITLE} | 사람누리</title></head><body>{head}<p>입력 2031-03-04 17:11</p>{paragraphs(LEAD, NEXT)}</body>"
    article = newsclean.clean(html)
    assert (article.title, article.related) == (TITLE, ())
    assert article.published_at is not None


def test_dates_side_by_side() -> None:
    times = '<time datetime="2031-03-04T10:00:00+09:00">2031년 3월 4일</time><time datetime="2031-03-05T11:30:00+09:00">2031년 3월 5일</time>'
    linked = '<script type="application/ld+json">{"@type":"Article","dateModified":"2031-03-05T02:30:00Z","headline":"가람"}</script>'
    html = f"<head>{linked}</head><body><h1>{TITLE}</h1><p>{times} 글 홍길동</p>{paragraphs(LEAD, NEXT)}</body>"
    article = newsclean.clean(html)
    assert article.published_at is not None and article.updated_at is not None
    assert (article.published_at.isoformat(), article.updated_at.isoformat()) == ("2031-03-04T10:00:00+09:00", "2031-03-05T11:30:00+09:00")
    kept = newsclean.clean(page(f"<p>축제는 지난<time>3월 4일</time>에 열렸다. 갯벌을 걷는 사람이 많았다.</p><p>{NEXT}</p>"))
    assert kept.paragraphs[0].startswith("축제는 지난3월 4일에")


# links and boxes amid the body

LIST = '<div class="rel"><a href="/1">누리구 새 청사 이전지 확정</a><a href="/2">다솜천 범람 대책 제자리</a></div>'
CARD = '<a href="/1"><div><b>가람군 갯벌은 왜 줄어들까</b><p>둑과 길, 그리고 사라진 물길을 알아봅니다.</p><p>garam.example</p></div></a>'


@pytest.mark.parametrize("links", [LIST, CARD, '<p><a href="/1">누리구 새 청사 이전지 확정</a></p>'])
def test_links_between_paragraphs(links: str) -> None:
    more = "조사에는 어민 스무 명도 함께했다. 물때에 맞춰 하루 두 번 걸었다."
    article = newsclean.clean(page(paragraphs(LEAD, more), links, paragraphs(NEXT, LAST)))
    assert article.paragraphs == (LEAD, more, NEXT, LAST)


@pytest.mark.parametrize(
    "kept",
    [
        '<p><a href="/1">조사 결과는 군 누리집에서 누구나 내려받을 수 있다.</a></p>',
        '<p>조사 결과는 <a href="/1">가람군 누리집 갯벌 조사 자료실</a></p>',
        '<p><a href="/1">가람군 누리집</a></p>',
    ],
)
def test_links_that_stay(kept: str) -> None:
    article = newsclean.clean(page(paragraphs(LEAD, "조사에는 어민 스무 명도 함께했다. 물때에 맞춰 걸었다."), kept, paragraphs(NEXT, LAST)))
    assert len(article.paragraphs) == 5


def test_a_link_right_above_the_lead() -> None:
    tools = '<div class="keys"><a href="#k">키보드로 조작하기</a> <a href="#s">화면 낭독기를 쓰면 가상 커서를 끈 뒤 재생기 단축키를 이용하세요.</a></div>'
    assert newsclean.clean(page(tools, paragraphs(LEAD, NEXT, LAST))).paragraphs == (LEAD, NEXT, LAST)


FURTHER = ("게의 이름은 주민 투표로 정한다.", "투표는 다음 달 군 누리집에서 열린다.", "농게와 칠게는 이 갯벌에 흔하다.")


def linked(*texts: str) -> str:
    return "".join(f'<p><a href="/1">{text}</a></p>' for text in texts)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(linked(LEAD) + paragraphs(*MORE[1:]), id="the lead"),
        pytest.param(paragraphs(*MORE[:2]) + linked(*MORE[2:4]) + paragraphs(LAST, *FURTHER), id="two paragraphs in a row"),
        pytest.param(paragraphs(*MORE[:4]) + linked("“주민이 먼저 알아본 갯벌의 변화”") + paragraphs(LAST), id="a quotation"),
    ],
)
def test_linked_sentences_of_the_article_stay(body: str) -> None:
    assert len(newsclean.clean(page(body)).paragraphs) == body.count("<p>")


def test_a_linked_headline_that_begins_with_a_quotation_goes() -> None:
    body = paragraphs(*MORE[:4]) + linked("“우산 고쳐 씁니다” 골목 수선집의 장마") + paragraphs(LAST)
    assert newsclean.clean(page(body)).paragraphs == MORE


def test_a_briefing_keeps_its_linked_headings() -> None:
    items = "".join(f'<p><a href="/{n}">소식 {n} 가람군 갯벌을 걷다</a></p><p>{text}</p>' for n, text in enumerate((LEAD, NEXT, LAST)))
    assert "소식 1 가람군 갯벌을 걷다" in newsclean.clean(page(items)).paragraphs


POLL = '<div class="vote"><b>여러분의 생각은?</b><p>갯벌 입장료, 받아야 할까요?</p><ul><li>받아야 한다 812표</li><li>안 된다 95표</li></ul><button>투표하기</button></div>'


def test_a_poll_between_paragraphs() -> None:
    assert newsclean.clean(page(paragraphs(LEAD, NEXT), POLL, paragraphs(LAST))).paragraphs == (LEAD, NEXT, LAST)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="words"><p>갯벌은 밀물과 썰물이 드나드는 너른 땅이다. 게와 조개가 산다.</p><button>접기</button></div>',
        '<div class="chart"><button>크게 보기</button><table><tr><td>농게</td><td>120</td></tr><tr><td>칠게</td><td>88</td></tr></table></div>',
    ],
)
def test_boxes_with_buttons_that_stay(box: str) -> None:
    article = newsclean.clean(page(paragraphs(LEAD, NEXT), box, paragraphs(LAST)))
    assert len(article.paragraphs) >= 4


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<div class='part'><h3>갯벌이 살아야 군이 산다</h3><button>펼치기</button></div>", ["갯벌이 살아야 군이 산다"]),
        ("<div class='ask'><button>Q. 언제부터 볼 수 있나?</button></div>", ["Q. 언제부터 볼 수 있나?"]),
        ("<div class='list'><ul><li>게 세 마리</li><li>된장 한 큰술</li></ul><button>더보기</button></div>", ["게 세 마리", "된장 한 큰술"]),
        ("<div class='said'><p>“주민이 먼저 알아본 갯벌의 변화”</p><button>공유하기</button></div>", ["“주민이 먼저 알아본 갯벌의 변화”"]),
        ("<div class='mail'><p>매일 아침, 가람 편지</p><button>닫기</button><button>구독</button></div>", []),
    ],
)
def test_only_buttons_go_that_show_what_stands_beside_them(box: str, kept: list[str]) -> None:
    article = newsclean.clean(page(paragraphs(LEAD, NEXT), box, paragraphs(LAST)))
    assert article.paragraphs == (LEAD, NEXT, *kept, LAST)


@pytest.mark.parametrize("below", ["갯벌 밖에서도 소식이 이어졌다. 어민들은 기뻐했다.", "지난 3일 자 기사에서 게 두 종은 세 종의 오기이므로 바로잡습니다."])
def test_reports_and_corrections_below_the_signature_stay(below: str) -> None:
    html = f"<body>{HEAD}<div class='body'>{paragraphs(*MORE)}홍길동 기자 hong@garam.example</div><div class='more'>{paragraphs(below)}</div></body>"
    assert newsclean.clean(html).paragraphs == (*MORE, below)


FOOT = '<div class="foot"><p>가람신문을 응원해 주세요</p><p>독자의 후원이 더 나은 세상을 만듭니다.</p></div>'


def test_a_call_below_the_signature() -> None:
    html = f"<body>{HEAD}<div class='body'>{paragraphs(LEAD, NEXT, LAST)}홍길동 기자 hong@garam.example</div>{FOOT}</body>"
    assert newsclean.clean(html).paragraphs == (LEAD, NEXT, LAST)


def test_an_article_that_goes_on_below_a_signature() -> None:
    parts = f"<div class='one'>{paragraphs(LEAD)}홍길동 기자</div><div class='two'>{paragraphs(NEXT, LAST)}</div>"
    assert newsclean.clean(f"<body>{HEAD}{parts}</body>").paragraphs == (LEAD, NEXT, LAST)


def test_bullets_of_a_machines_summary_end_with_it() -> None:
    notice = "AI가 자동 생성한 요약으로 정확하지 않을 수 있어요."
    points = "<ul><li>조사원들이 새 게 세 종을 찾아냈다.</li><li>군은 내년에도 조사를 이어 간다.</li></ul>"
    article = newsclean.clean(page(f"<p>{notice}</p>", points, paragraphs(LEAD, f"{NEXT} {LAST}", LAST)))
    assert article.paragraphs == (LEAD, f"{NEXT} {LAST}", LAST)
    assert len(article.ai_summary or ()) > 0


@pytest.mark.parametrize("lead", ["김장철입니다. 갓 담근 김치는 며칠만 지나도 새콤해지죠. 왜 그럴까요?", "또 봄이 왔다. 갯벌에는 누가 살까?"])
def test_a_lead_that_ends_in_a_question(lead: str) -> None:
    assert newsclean.clean(page(paragraphs(lead, LEAD, NEXT))).paragraphs == (lead, LEAD, NEXT)


@pytest.mark.parametrize(
    ("unit", "head", "foot"),
    [
        pytest.param("<div><button>가</button></div>", "<div class='k'>", "</div>", id="buttons in one box"),
        pytest.param("<p class='p{n}'>갯벌에 봄이 왔다고 주민들은 말했다.</p><div class='k{n}'><button>가</button></div>", "", "", id="boxes of many names"),
        pytest.param("<p>UPDATED</p><p>2031-03-05 09:12 (수)</p>", "", "<p>입력</p><p>2031-03-04 15:37</p>", id="dates of the site"),
        pytest.param("<figure><img src='a.jpg'><p>가</p></figure>", "", "", id="pictures"),
    ],
)
def test_time_grows_with_the_page(unit: str, head: str, foot: str) -> None:
    html = f"<body>{paragraphs(LEAD)}{head}{''.join(unit.format(n=n) for n in range(4000))}{foot}{paragraphs(LAST)}</body>"
    began = time.perf_counter()
    newsclean.clean(html)
    assert time.perf_counter() - began < 3
