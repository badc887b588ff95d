"""The HTML readers. All pages are invented.

`lines(html)` first checks that Lexbor, html.parser and lxml give the same, then returns the lines.
"""

from __future__ import annotations

from datetime import datetime

import pytest
from bs4 import BeautifulSoup

import newsclean
from newsclean.document import Document
from newsclean.hints import Name
from newsclean.korean.datetimes import KST
from newsclean.readers import read
from newsclean.readers.lexbor import read_html
from newsclean.readers.sniff import looks_like_html
from newsclean.readers.soup import read_soup

PROSE = (
    "가람시가 새 도서관을 연다고 28일 밝혔다. 도서관은 지상 3층 규모로, 어린이 자료실과 노인을 위한 큰글자 책방을 갖췄다.",
    "김가온 관장은 “누구나 오래 머무는 곳을 만들고 싶었다”고 말했다. 시는 다음 달 1일부터 두 달 동안 시범 운영을 한다.",
)


def page(html: str) -> Document:
    document = read_html(html)
    for builder in ("html.parser", "lxml"):
        other = read_soup(BeautifulSoup(html, builder))
        assert other.texts == document.texts, builder
        assert other.hints == document.hints, builder
        assert other.blanks == document.blanks, builder
        assert other.metadata == document.metadata, builder
    assert document.source == document.text
    for index, text in enumerate(document.texts):
        assert document.text[document.starts[index] : document.end(index)] == text
    assert len(document.hints) == len(document.texts)
    return document


def lines(html: str) -> tuple[str, ...]:
    return page(html).texts


# text or HTML


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><p>가",
        "\ufeff\n <html><body>가</body></html>",
        "<!-- 머리 --><script>var a = 1;</script>\n<html><head>",
        "<?xml version='1.0' encoding='utf-8'?><html>",
        "<p>가람시가 밝혔다.</p>",
        "<div class='view'>가람시가\n밝혔다.\n다시\n밝혔다.</div>",
        "가람시가 밝혔다.<br><br>김가온 관장은 말했다.<br><br>끝.<br>",
        "▲<b>홍길동</b> 별세=20일 가람병원<br><br>▲<b>이나래</b> 모친상=21일<br><br><br>",
        "<P>가</P><P>나</P>",
    ],
)
def test_html(text: str) -> None:
    assert looks_like_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "가람시가 밝혔다.",
        "영화 <기생충> 이 상을 받았다. <앵커> 다음 소식입니다.",
        "<앵커>\n가람시가 새 도서관을 엽니다.\n<기자>\n홍길동 기자입니다.",
        "x<3 이고 y>2 일 때 <p값은 작다",
        "<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>",
        "<YTN 뉴스> <B-boy> <ABBA> <p&g>",
        "<a href='http://a.kr/'>광고</a>\n\n가람시가 밝혔다.\n김가온 관장이 말했다.\n끝이다.\n<br>\n[한빛일보]<br>",
        '(끝)\n\n<a href="http://a.kr"><속보 신청></a> <a href="http://b.kr"><사진></a>\n<저작권자(c) 한빛통신>',
        "첫 줄이다.<br>\n둘째 줄이다.\n셋째 줄이다.\n넷째 줄이다.",
        "가 < 나 > 다",
    ],
)
def test_text(text: str) -> None:
    assert not looks_like_html(text)


# lines


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(
            "<p>가람시가 <b>새</b> 도서<i>관</i>을 열었다.</p>",
            ("가람시가 새 도서관을 열었다.",),
            id="inline tags do not break words",
        ),
        pytest.param("<p>가람\n   시가\t열었다</p>", ("가람 시가 열었다",), id="newlines of the source are spaces"),
        pytest.param("<pre>가람\n나라</pre>", ("가람", "나라"), id="but not in pre"),
        pytest.param("<p>첫 줄<br>둘째 줄</p>", ("첫 줄", "둘째 줄"), id="br ends a line"),
        pytest.param("<div>가<p>나</p>다</div>", ("가", "나", "다"), id="blocks end lines"),
        pytest.param("<p>가<p>나<p>다", ("가", "나", "다"), id="unclosed p"),
        pytest.param("<p>영화 &lt;기생충&gt;과 A&amp;B</p>", ("영화 <기생충>과 A&B",), id="entities after parsing"),
        pytest.param(
            "<p>말했다&amp;middot;&amp;quot;네&amp;quot;</p>", ('말했다·"네"',), id="entities escaped twice"
        ),
        pytest.param("<p>R&amp;D 예산; A&amp;B;</p>", ("R&D 예산; A&B;",), id="no entity"),
        pytest.param(
            "<p>영화 <기생충>이 <앵커> x<3 이다</p>",
            ("영화 <기생충>이 <앵커> x<3 이다",),
            id="Korean angle brackets are text",
        ),
        pytest.param(
            "<p>가&nbsp;&nbsp;나\u3000다\u200b라\u00ad마\ufeff</p>",
            ("가 나 다라마",),
            id="odd spaces and invisible characters",
        ),
        pytest.param("<p>\u1100\u1161\u11ab</p>", ("간",), id="NFC"),
        pytest.param(
            "<style>p{}</style><script>var 가='나';</script><noscript>다</noscript><p>라</p><svg><text>마</text></svg>",
            ("라",),
            id="skipped",
        ),
        pytest.param("<p>가<!-- 나 -->다</p>", ("가다",), id="comments"),
        pytest.param("<p>도서관<img src=a.jpg alt='사진'>을</p>", ("도서관을",), id="img alt is not text"),
        pytest.param(
            "<table><tr><td>이름</td><td>나이</td></tr><tr><td>홍길동</td><td>30</td></tr></table>",
            ("이름 나이", "홍길동 30"),
            id="short cells",
        ),
        pytest.param(
            f"<table><tr><td>{PROSE[0][:60]}</td><td>메뉴</td></tr></table>",
            (PROSE[0][:60], "메뉴"),
            id="layout table",
        ),
        pytest.param(
            "<table><tr><td><table><tr><td>가</td><td>나</td></tr></table></td><td>다</td></tr></table>",
            ("가 나", "다"),
            id="nested table",
        ),
        pytest.param(
            "<table><tr><td><p>가</p><p>나</p></td><td>다</td></tr></table>", ("가", "나", "다"), id="blocks in cells"
        ),
        pytest.param("<p><a href=/1>정치</a><a href=/2>경제</a></p>", ("정치 경제",), id="a line of links only"),
        pytest.param(
            "<p><a href=/1>가람</a><a href=/2>시</a>가 밝혔다</p>",
            ("가람시가 밝혔다",),
            id="links in a sentence stay glued",
        ),
        pytest.param("<span style='display:block'>가</span><span>나</span>", ("가", "나"), id="span as a block"),
        pytest.param("<span style='display:inline-block'>가</span>나", ("가나",), id="inline-block"),
        pytest.param("", (), id="empty"),
        pytest.param("<p></p><div>&nbsp;</div>", (), id="nothing to see"),
    ],
)
def test_lines(html: str, expected: tuple[str, ...]) -> None:
    assert lines(html) == expected


@pytest.mark.parametrize(
    ("html", "blanks"),
    [
        ("<p>가</p><p>나</p>", {1}),
        ("<div>가</div><div>나</div>", set()),
        ("<div>가<br>나</div>", set()),
        ("<div>가<br><br>나</div>", {1}),
        ("<div>가<br> &nbsp; <br>나</div>", {1}),
        ("<div>가</div><div>&nbsp;</div><div>나</div>", {1}),
        ("<div>가<br></div><div>나</div>", set()),
        ("<div>가</div><br><div>나</div>", {1}),
        ("<h2>가</h2>나", {1}),
        ("<p>가</p>", set()),
    ],
)
def test_blanks(html: str, blanks: set[int]) -> None:
    document = page(html)
    assert document.blanks == blanks
    assert document.text == "".join(
        ("\n\n" if i in blanks else "\n") * (i > 0) + t for i, t in enumerate(document.texts)
    )


def test_hints() -> None:
    html = (
        '<body class="home"><div id="wrap" class="view  news"><h2 class="tit">제목이다</h2>'
        '<ul><li>첫째<ul><li><a href="/1">둘째</a></li></ul></li></ul>'
        '<div itemprop="articleBody"><p>글 <a href="/2">링크</a> <b class="x">굵게</b></p>'
        "<figure><figcaption>사진 설명</figcaption></figure></div></div></body>"
    )
    document = page(html)
    assert document.texts == ("제목이다", "첫째", "둘째", "글 링크 굵게", "사진 설명")
    title, first, second, text, caption = document.hints
    assert (title.tag, title.heading, title.classes) == (
        "h2",
        2,
        "wrap view news tit",
    ) or title.classes == "view news wrap tit"
    assert (first.tag, second.tag, second.link_share) == ("li", "li", 1.0)
    assert document.indents[:3] == (0, 2, 4)
    assert set(document.bullets) == {1, 2}
    assert (text.tag, text.classes.split()[-1]) == ("p", "articleBody")
    assert 0 < text.link_share < 0.5
    assert caption.tag == "figcaption"


def test_the_hint_is_of_the_element_that_holds_the_whole_line() -> None:
    document = page("<div><em class='desc'>사진 설명</em><br><span class='tag'>가람</span> 기사</div>")
    assert [hint.classes for hint in document.hints] == ["desc", ""]


def test_long_lines_are_cut_as_in_text() -> None:
    glued = f"{PROSE[0]} {PROSE[1]} 홍길동 기자 hong@hanbit.example"
    html, text = read_html(f"<p>{glued}</p>"), read(glued)
    assert html.texts == text.texts
    assert html.joints == text.joints
    assert html.text == text.text


# what is hidden


@pytest.mark.parametrize(
    "how", ["hidden", "style='display:none'", "style='color:red; display : none;'", "style='visibility:hidden'"]
)
def test_hidden_lines_are_left_out(how: str) -> None:
    assert lines(f"<p>{PROSE[0]}</p><div {how}><p>창을 닫으려면 누르세요</p></div><p>{PROSE[1]}</p>") == PROSE


def test_but_not_when_the_page_hides_its_body() -> None:
    document = page(
        f"<p>메뉴</p><div style='display:none'><p>{PROSE[0]}</p><p>{PROSE[1]} {PROSE[0]}</p><p>{PROSE[1]}</p></div>"
    )
    assert PROSE[0] in document.texts
    assert [hint.hidden for hint in document.hints][:2] == [False, True]


def test_aria_hidden_is_only_noted() -> None:
    document = page(
        f"<div aria-hidden='true'><p>{PROSE[0]}</p></div><p><span aria-hidden='true'>·</span>{PROSE[1]}</p>"
    )
    assert document.texts == (PROSE[0], "·" + PROSE[1])
    assert [hint.hidden for hint in document.hints] == [True, False]


# metadata


def stamp(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=KST)  # type: ignore[misc,arg-type]


def test_metadata_from_meta_tags() -> None:
    metadata = page(
        """<head><title>도서관 연다 - 한빛일보</title>
        <meta property="og:title" content="&#039;새 도서관&#039; 연다"><meta property="og:site_name" content="한빛일보">
        <meta property="article:published_time" content="2024-05-28T08:11:00Z">
        <meta property="article:modified_time" content="2024-05-28T17:38:00+09:00">
        <meta name="author" content="홍길동 기자(hong@hanbit.example)"><meta property="article:author" content="한빛일보">
        <meta name="twitter:creator" content="@hanbit"><meta property="article:section" content="사회">
        <meta name="keywords" content="도서관, 가람시, #책"><link rel="canonical" href="https://hanbit.example/1"></head>
        <h1>새 도서관</h1>"""
    ).metadata
    assert metadata.titles == ("'새 도서관' 연다", "도서관 연다 - 한빛일보", "새 도서관")
    assert metadata.published == (stamp(2024, 5, 28, 17, 11),)
    assert metadata.updated == (stamp(2024, 5, 28, 17, 38),)
    assert metadata.authors == (Name("홍길동 기자", "hong@hanbit.example"),)
    assert (metadata.site_name, metadata.section, metadata.url) == ("한빛일보", "사회", "https://hanbit.example/1")
    assert metadata.tags == ("도서관", "가람시", "책")
    assert not metadata.paywalled


NEWS = '"@type": "NewsArticle", "headline": "새 도서관", "datePublished": "2024-05-28 17:11:00"'


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("{" + NEWS + "}", id="plain"),
        pytest.param('[{"@type": "Organization"}, {@NEWS@}]'.replace("@NEWS@", NEWS), id="array"),
        pytest.param('{"@graph": [{"@type": "WebSite"}, {@NEWS@}]}'.replace("@NEWS@", NEWS), id="graph"),
        pytest.param(
            "{@NEWS@}".replace("@NEWS@", NEWS.replace('"NewsArticle"', '["Article", "NewsArticle"]')),
            id="types in a list",
        ),
        pytest.param("{@NEWS@,}".replace("@NEWS@", NEWS), id="trailing comma"),
        pytest.param(
            '{@NEWS@, // 발행\n "url": "http://a.example/1", /* 끝 */ }'.replace("@NEWS@", NEWS), id="comments"
        ),
        pytest.param("<!--\n{@NEWS@}\n-->".replace("@NEWS@", NEWS), id="HTML comment"),
        pytest.param("//<![CDATA[\n{@NEWS@}\n//]]>".replace("@NEWS@", NEWS), id="CDATA"),
        pytest.param('{@NEWS@, "description": "첫 줄\n둘째\t줄"}'.replace("@NEWS@", NEWS), id="raw newline"),
        pytest.param(
            '{@NEWS@, "description": "그는 "안 간다"고 했다",\n "name": "나"}'.replace("@NEWS@", NEWS),
            id="bare quotes",
        ),
        pytest.param("{@NEWS@};\n".replace("@NEWS@", NEWS), id="semicolon after"),
    ],
)
def test_json_ld(script: str) -> None:
    metadata = page(f'<script type="application/ld+json">{script}</script><p>가</p>').metadata
    assert metadata.titles == ("새 도서관",)
    assert metadata.published == (stamp(2024, 5, 28, 17, 11),)


def test_json_ld_people_and_paywall() -> None:
    metadata = page(
        """<script type="application/ld+json">{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "홍길동",
        "email": "hong@hanbit.example"}, {"@type": "Person", "name": "이나래"}, {"@type": "Organization", "name": "한빛일보"}],
        "publisher": {"name": "한빛일보"}, "isAccessibleForFree": false, "keywords": ["책", "가람"]}</script>"""
    ).metadata
    assert metadata.authors == (Name("홍길동", "hong@hanbit.example"), Name("이나래"))
    assert (metadata.site_name, metadata.paywalled, metadata.tags) == ("한빛일보", True, ("책", "가람"))


@pytest.mark.parametrize(
    "script",
    ["", "{", "null", "[[[[[" * 3000, '{"@type": "Organization", "name": "한빛"}', '{"headline": 1}', "가" * 50],
)
def test_json_ld_without_an_article(script: str) -> None:
    metadata = page(f'<script type="application/ld+json">{script}</script><p>가</p>').metadata
    assert metadata.titles == metadata.published == metadata.authors == ()


def test_marked_up_elements() -> None:
    metadata = page(
        """<h1 itemprop="headline">새 <b>도서관</b></h1><time datetime="2024-05-28T17:11">3시간 전</time>
        <span class="stamp" data-date-time="2024-05-28 17:11:05">오후 5시</span>
        <span class="stamp _MODIFY" data-modify-date-time="2024-05-28 18:00:00">수정</span>
        <span itemprop="author">홍길동</span>"""
    ).metadata
    assert metadata.titles == ("새 도서관",)
    assert metadata.published == (stamp(2024, 5, 28, 17, 11, 5), stamp(2024, 5, 28, 17, 11))
    assert metadata.updated == (stamp(2024, 5, 28, 18, 0),)
    assert metadata.authors == (Name("홍길동"),)


def test_all_candidates_stay() -> None:
    """UTC mislabelled as Korean time shows only beside the visible text."""
    metadata = page(
        """<meta property="article:published_time" content="2024-05-28T08:11:00Z">
        <meta property="dd:published_time" content="2024-05-28T08:11:00+09:00"><meta name="author" content=""><p>가</p>"""
    ).metadata
    assert metadata.published == (stamp(2024, 5, 28, 17, 11), stamp(2024, 5, 28, 8, 11))


def test_the_outlet_behind_a_portal_copy() -> None:
    metadata = page(
        '<meta property="og:article:author" content="한빛일보 | 네이버"><meta name="twitter:creator" content="한빛일보">'
    ).metadata
    assert (metadata.site_name, metadata.authors) == ("한빛일보", ())


# a body that stands in scripts alone


def body_roles(document: Document) -> list[tuple[str, str]]:
    return [(hint.role, text) for hint, text in zip(document.hints, document.texts, strict=True) if hint.role]


ARC = (
    '<div id="root"></div><script>window.Fusion=window.Fusion||{};Fusion.globalContent={"headlines":{"basic":"새 도서관 연다"},'
    '"subheadlines":{"basic":"다음 달 1일부터"},"content_elements":['
    '{"type":"image","caption":"새 도서관 전경.","credits":{"by":[{"name":"한빛일보"}]}},'
    f'{{"type":"text","content":"{PROSE[0]}"}},{{"type":"header","content":"◇ 머무는 곳"}},'
    f'{{"type":"text","content":"{PROSE[1].replace("김가온", "<b>김가온</b>")}"}},{{"type":"video"}},7],'
    '"display_date":"2024-05-28T08:11:00.5Z","last_updated_date":"2024-05-28T08:38:00Z","taxonomy":{"primary_section":{"name":"사회"}},'
    '"credits":{"by":[{"name":"길동 홍","additional_properties":'
    '{"original":{"byline":"홍길동 기자","email":"hong@hanbit.example"}}}]}};'
    "Fusion.layout='article';</script>"
)


def test_arc() -> None:
    document = page(ARC)
    assert body_roles(document) == [
        ("title", "새 도서관 연다"),
        ("subtitle", "다음 달 1일부터"),
        ("caption", "새 도서관 전경. 한빛일보"),
        ("body", PROSE[0]),
        ("body", "◇ 머무는 곳"),
        ("body", PROSE[1]),
    ]
    metadata = document.metadata
    assert metadata.titles == ("새 도서관 연다",)
    assert (metadata.published[0].isoformat()[:16], metadata.updated) == (
        "2024-05-28T17:11",
        (stamp(2024, 5, 28, 17, 38),),
    )
    assert (metadata.authors, metadata.section) == ((Name("홍길동 기자", "hong@hanbit.example"),), "사회")


def state(html: str) -> str:
    escaped = html.replace('"', '\\"').replace("<", "\\u003c").replace(">", "\\u003e")
    return (
        '{"data":{"list":[{"title":"다른 기사","description":"'
        + PROSE[1]
        + '"}],"detail":{"title":"새 도서관 연다","subTitle":"다음 달\\u003cbr\\u003e가람시",'
        f'"contentHtml":"{escaped}","deployDt":"2024.05.28 17:11","reDeployDt":"2024.05.28 17:38","sectionName":"사회",'
        '"byLines":[{"writerName":"홍길동","writerJobName":"기자","writerEmail":"hong@hanbit.example"}]}}}'
    )


HTML_BODY = (
    '<div class="box"><div class="caption">새 도서관 전경. 한빛일보</div></div>'
    f'<p class="p">{PROSE[0]}</p><p>{PROSE[1]}</p>'
)


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(f'<script>window["__Q"]=[];window["__Q"].push({state(HTML_BODY)});</script>', id="pushed state"),
        pytest.param(f"<script>window.__STATE__ = {state(HTML_BODY)};</script>", id="assigned state"),
        pytest.param(
            f'<script id="__NEXT_DATA__" type="application/json">{state(HTML_BODY)}</script>', id="__NEXT_DATA__"
        ),
    ],
)
def test_state(script: str) -> None:
    document = page(f"<body><div id=app>한빛일보</div>{script}</body>")
    assert [text for role, text in body_roles(document)] == [
        "새 도서관 연다",
        "다음 달",
        "가람시",
        "새 도서관 전경. 한빛일보",
        *PROSE,
    ]
    metadata = document.metadata
    assert (metadata.published, metadata.updated) == ((stamp(2024, 5, 28, 17, 11),), (stamp(2024, 5, 28, 17, 38),))
    assert (metadata.authors, metadata.section) == ((Name("홍길동 기자", "hong@hanbit.example"),), "사회")


def test_flight_data() -> None:
    size = f"{len(HTML_BODY.encode()):x}"
    chunk = HTML_BODY.replace('"', '\\"').replace("<", "\\u003c")
    html = f'<script>self.__next_f.push([1,"1:[]\\n24:T{size},"])</script>'
    html += f'<script>self.__next_f.push([1,"{chunk}25:[\\"$\\",\\"$24\\"]\\n"])</script>'
    assert [text for _, text in body_roles(page(html))] == ["새 도서관 전경. 한빛일보", *PROSE]


def test_article_body_of_json_ld() -> None:
    body = "\\n".join(PROSE)
    html = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"새 도서관","articleBody":"{body}"}}</script>'
    html += "<p>메뉴</p>"
    assert body_roles(page(html)) == [("title", "새 도서관"), ("body", PROSE[0]), ("body", PROSE[1])]
    assert lines(html)[-1] == "메뉴"


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>" + ARC, id="the body is visible"),
        pytest.param(
            f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{PROSE[0]}"}}</script><p>{PROSE[0]}</p>',
            id="a short body that is a copy",
        ),
        pytest.param(
            f'<script>var a = {{"list":[{{"description":"{PROSE[0]}"}},{{"comment":"{PROSE[1]}"}}]}};</script>',
            id="other texts in JSON",
        ),
        pytest.param("<script>var a = {가: 1}; if (a == {나: 2}) { b.push({}) }</script>", id="code"),
    ],
)
def test_scripts_left_alone(html: str) -> None:
    assert body_roles(page(html)) == []


# profiles, and the selectors of the user


NDSOFT = (
    '<div class="article-head-title">새 도서관 연다</div><div id="article-view-content-div"><p>' + PROSE[0] + "</p>"
    "<figure><figcaption>새 도서관 전경</figcaption></figure></div>"
    "<div class='view-copyright'>저작권자 ⓒ 한빛일보</div><p>메뉴</p>"
)


def test_a_platform_is_known_by_its_signature() -> None:
    assert [hint.role for hint in page(NDSOFT).hints] == ["title", "body", "caption", "copyright", ""]


def test_a_portal_is_known_by_its_host() -> None:
    html = f"<div id='dic_area'>{PROSE[0]}<br><br><em class='img_desc'>사진 설명</em></div><p>메뉴</p>"
    assert [hint.role for hint in read_html(html, url="https://n.news.naver.com/article/1/2").hints] == [
        "body",
        "caption",
        "",
    ]
    assert [hint.role for hint in read_html(html, url="https://hanbit.example/1").hints] == ["", "", ""]


@pytest.mark.parametrize("url", [None, "", "hanbit", "http://[", "https://naver.com.hanbit.example/"])
def test_pages_without_a_profile(url: str | None) -> None:
    assert {hint.role for hint in read_html(f"<p>{PROSE[0]}</p>", url=url).hints} == {""}


def test_selectors_of_the_user() -> None:
    html = f"<div class=ad><p>광고</p><p class=k>{PROSE[0]}</p></div><p class=c>설명</p><p>{PROSE[1]}</p>"
    rules = ((".ad", "drop"), ("p.c", "caption"), (".k", "keep"))
    for document in (read_html(html, rules=rules), read_soup(BeautifulSoup(html, "lxml"), rules=rules)):
        assert [hint.role for hint in document.hints] == ["drop", "keep", "caption", ""]
    with pytest.raises(ValueError, match="CSS"):
        read_html(html, rules=(("p[[", "drop"),))
    with pytest.raises(ValueError, match="CSS"):
        read_soup(BeautifulSoup(html, "lxml"), rules=(("p[[", "drop"),))


# broken pages


@pytest.mark.parametrize(
    ("html", "last"),
    [
        pytest.param("<div>" * 20_000 + f"<p>{PROSE[0]}", PROSE[0], id="20,000 nested elements"),
        pytest.param("<b>" * 20_000 + PROSE[0], PROSE[0], id="20,000 nested inline elements"),
        pytest.param("<ul><li>가" * 20_000 + f"<p>{PROSE[0]}", PROSE[0], id="nested lists"),
        pytest.param("<table><tr><td>가" * 5_000 + f"<p>{PROSE[0]}", PROSE[0], id="unclosed tables"),
        pytest.param("<table>" + "<tr><td>가<td>나" * 5_000 + f"<tr><td>{PROSE[0]}", PROSE[0], id="unclosed rows"),
        pytest.param(f"<p>{PROSE[0]}</p><plaintext><p>{PROSE[1]}</p>", PROSE[1], id="plaintext"),
        pytest.param(f"<p>{PROSE[0].replace('도서관', '도' + chr(0) + '서관')}</p>", PROSE[0], id="NUL"),
        pytest.param(
            "<div " + " ".join(f"a{i}=1" for i in range(40_000)) + f"><p>{PROSE[0]}", PROSE[0], id="40,000 attributes"
        ),
        pytest.param(f"<p>{PROSE[0]}</p><div " + "a=1 " * 40_000, PROSE[0], id="attributes without end"),
        pytest.param(f"<p>{PROSE[0]}</p><!--" + "x" * 100_000, PROSE[0], id="comment without end"),
        pytest.param("<" * 50_000 + f"<p>{PROSE[0]}", PROSE[0], id="only brackets"),
    ],
)
def test_broken_pages(html: str, last: str) -> None:
    assert read_html(html).texts[-1] == last


def test_deep_soup() -> None:
    soup = BeautifulSoup("<div class=abcdefgh>" * 5_000 + f"<p>{PROSE[0]}", "html.parser")
    assert read_soup(soup).texts == (PROSE[0],)


def test_a_tag_of_a_soup() -> None:
    soup = BeautifulSoup(f"<title>한빛</title><article><p>{PROSE[0]}</p></article><p>메뉴</p>", "lxml")
    assert soup.article is not None
    assert read(soup.article).texts == (PROSE[0],)


def test_every_kind_of_source_gives_the_same_document() -> None:
    html = NDSOFT.replace("메뉴", "똠방각하 펲시 햏자 뷁")
    expected = read(html)
    for source in (html.encode(), html.encode("cp949"), b"\xef\xbb\xbf" + html.encode(), BeautifulSoup(html, "lxml")):
        found = read(source)
        assert (found.texts, found.hints, found.metadata) == (expected.texts, expected.hints, expected.metadata)


@pytest.mark.parametrize("title", ["&lt; - 한빛일보", "‹ - 한빛일보", "<> | 한빛일보", "- 한빛일보", " | "])
def test_a_title_that_is_nothing_but_the_outlet_is_none(title: str) -> None:
    article = newsclean.clean(f"<html><head><title>{title}</title></head><body><p>{PROSE[0]}</p><p>{PROSE[1]}</p></body></html>")
    assert article.paragraphs == (PROSE[0], PROSE[1])
