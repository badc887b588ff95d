"""Pages kept as Markdown: clippings with front matter, output of reader services and converters; and text that only looks like it."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean import Article
from newsclean.readers import read
from newsclean.readers.front_matter import read_front_matter
from newsclean.readers.markdown import read_markdown
from newsclean.readers.soft_wraps import find_wraps

TITLE = "갯벌에서 찾아낸 게 세 종…조사 두 해 만에"
LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
LAST = "조사원들은 갯벌에 길을 내지 않으려고 널을 타고 다닌다고 말했다."
PICTURE = "![](https://cdn.x.example/1.jpg)"
"""Makes a page Markdown beyond doubt, and says nothing else."""


def _page(*blocks: str) -> str:
    return "\n\n".join(blocks) + "\n"


def _clean(*blocks: str) -> Article:
    """The article of a page of blocks; the audit must hold all of the page."""
    source = _page(*blocks)
    explanation = newsclean.explain(source)
    assert explanation.restore() == source
    document = read(source)
    for index, text in enumerate(document.texts):
        start = document.to_source(document.starts[index])
        assert source[start] in (text[0], "[", "\\"), text
    return explanation.article


# --- the head of a clipping ---------------------------------------------------------------------------------


def _head(*lines: str) -> str:
    return "\n".join(("---", *lines, "---"))


def test_front_matter_is_metadata() -> None:
    head = _head(
        f'title: "{TITLE} | 누리뉴스"', 'source: "https://x.example/1"', "author:", '  - "[[홍길동 기자]]"', "published: 2031-03-04",
        "created: 2031-03-09", 'description: "가람군 갯벌을 걷는: 조사원들이"', "tags:", '  - "clippings"', '  - "갯벌"', "site: 누리뉴스",
    )  # fmt: skip
    article = _clean(head, LEAD, NEXT)
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT) and article.url == "https://x.example/1"
    assert article.published_at and article.published_at.isoformat() == "2031-03-04T00:00:00+09:00"
    assert [(writer.name, writer.role) for writer in article.bylines] == [("홍길동", "기자")]
    assert article.tags == ("갯벌",) and article.publisher == "누리뉴스"


def test_front_matter_of_converters() -> None:
    head = _head(f"title: '{TITLE}'", "author: 홍길동; 이나래", "url: https://x.example/1", "hostname: x.example", "date: 2031-03-04", "categories: []", "tags: ['갯벌', '게']")
    article = _clean(head, f"# {TITLE}", LEAD, NEXT)
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT) and article.section is None
    assert article.tags == ("갯벌", "게")


def test_values_over_several_lines() -> None:
    found = read_front_matter("---\ntitle: >-\n  갯벌에서 찾아낸\n  게 세 종\ndescription: |\n  가람군은\n\n  밝혔다.\nurl: https://x.example/1\n---\n")
    assert found is not None and found.metadata.titles == ("갯벌에서 찾아낸 게 세 종",) and found.metadata.url == "https://x.example/1"


def test_the_day_of_the_clipping_is_no_date() -> None:
    article = _clean(_head(f"title: {TITLE}", "source: https://x.example/1", "published:", "created: 2031-03-09"), LEAD, NEXT)
    assert article.published_at is None and article.title == TITLE


def test_printed_facts_go_before_those_of_the_head() -> None:
    head = _head(f"title: {TITLE}", "source: https://x.example/1", "author: 누리지기", "published: 2031-03-04")
    article = _clean(head, "입력 2031-03-04 17:11", LEAD, NEXT, "홍길동 기자 gildong@x.example")
    assert article.published_at and article.published_at.isoformat() == "2031-03-04T17:11:00+09:00"
    assert article.bylines[0].name == "홍길동" and article.paragraphs == (LEAD, NEXT)


def test_excerpt_of_a_clipper() -> None:
    head = _head("created: 2031-03-09T10:00:00 (UTC +09:00)", "tags: []", "source: https://x.example/1", "author: ")
    article = _clean(head, f"# {TITLE}", "> ## Excerpt\n> 가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다.", "---", LEAD, NEXT)
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT)


def test_head_of_a_reader_service() -> None:
    head = f"Title: {TITLE} | 누리뉴스\n\nURL Source: https://x.example/1\n\nPublished Time: 2031-03-04T08:11:00Z\n\nMarkdown Content:"
    article = _clean(head, LEAD, NEXT)
    assert article.paragraphs == (LEAD, NEXT) and article.title and article.title.startswith(TITLE)
    assert article.published_at and article.published_at.isoformat() == "2031-03-04T17:11:00+09:00"
    assert article.url == "https://x.example/1"


@pytest.mark.parametrize(
    "text",
    [
        f"---\n{LEAD}\n---\n{NEXT}\n",
        f"---\n입력: 2031-03-04 17:11\n---\n{LEAD}\n",
        f"---\ntitle: {TITLE}\n{LEAD}\n---\n{NEXT}\n",
        f"---\ntitle: {TITLE}\nurl: https://x.example/1\n{LEAD}\n",
        f"---\nnote: 1\nscore: 2\n---\n{LEAD}\n",
        f"{LEAD}\n\n---\nsource: 누리뉴스\n---\n{NEXT}\n",
        f"Title: {TITLE}\n\n{LEAD}\n{NEXT}\n",
    ],
)
def test_what_is_no_head(text: str) -> None:
    assert read_front_matter(text) is None
    article = newsclean.clean(text)
    assert all(line in article.text for line in (LEAD, NEXT) if line in text)


# --- pictures -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "picture",
    [
        PICTURE,
        "![게를 세는 조사원들](https://cdn.x.example/1.jpg)",
        "![게를 세는 조사원들](https://cdn.x.example/1.jpg?w=10&h=(20) \"게 (농게)\")",
        "![[사진=누리뉴스] 게를 세는 조사원들](/photo/2031/1.jpg)",
        "![[사진=누리뉴스](/photo/2031/1.jpg)",
        "![게를 세는\n조사원들](https://cdn.x.example/1.jpg\n\"제목\")",
        "![게](data:image/png;base64,iVBORw0KGgo=)",
        "![게](<https://cdn.x.example/a b.jpg>)",
        "![]()",
        "[![게](https://cdn.x.example/1.jpg)](https://x.example/1)",
        "[![Image 1: 게](https://cdn.x.example/1.jpg \"크게\")](https://x.example/1 \"게\")",
        "[\n\n![게](https://cdn.x.example/1.jpg)\n\n](https://x.example/1)",
        "![[갯벌.png]]" + PICTURE,
        "| ![게를 세는\n조사원들](https://cdn.x.example/1.jpg) |\n| --- |",
    ],
)
def test_pictures_are_no_body(picture: str) -> None:
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, picture, NEXT)
    assert article.paragraphs == (LEAD, NEXT) and article.title == TITLE and article.captions == ()


@pytest.mark.parametrize("words", ["게를 세는 조사원들", "게를 세는 조사원들. /가람군 제공", "조사원들이 게를 세고 있다. 누리뉴스"])
def test_caption_that_the_picture_repeats(words: str) -> None:
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, f"![{words}](https://cdn.x.example/1.jpg)", words, NEXT, LAST)
    assert article.paragraphs == (LEAD, NEXT, LAST)
    assert len(article.captions) == 1 and words.startswith(article.captions[0].text)


def test_caption_right_below_a_picture() -> None:
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, f"{PICTURE}\n*게를 세는 조사원들*", NEXT, LAST)
    assert article.paragraphs == (LEAD, NEXT, LAST) and [caption.text for caption in article.captions] == ["게를 세는 조사원들"]


def test_sentences_below_pictures_stay() -> None:
    article = _clean(TITLE, "2031-03-04 17:11", f"{PICTURE}\n{LEAD}", f"{PICTURE}\n{NEXT}", f"![{TITLE}](https://cdn.x.example/2.jpg)", LAST)
    assert article.paragraphs == (LEAD, NEXT, LAST) and article.captions == ()
    copied = _clean(TITLE, "2031-03-04 17:11", f"![{LEAD}](https://cdn.x.example/2.jpg)", LEAD, NEXT)
    assert copied.paragraphs == (LEAD, NEXT)


def test_cells_that_a_table_left_behind() -> None:
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, "![]() |\n게를 세는 조사원(가람군 제공) |", NEXT)
    assert article.paragraphs == (LEAD, NEXT)
    assert [(caption.text, caption.credit) for caption in article.captions] == [("게를 세는 조사원", "가람군 제공")]


# --- links --------------------------------------------------------------------------------------------------


def test_links_in_sentences_leave_their_words() -> None:
    told = "군은 [게 도감(2판)](https://x.example/a_(b)_c \"도감\")과 [[단독] 보도](/news/1.html)를 [공개했다](#note)고 [1] 밝혔다.[^2]"
    article = _clean(PICTURE, TITLE, "2031-03-04 17:11", LEAD, told, "자세한 것은 <https://x.example/1_2_3> 에 있다고 군은 전했다.")
    assert article.paragraphs == (
        LEAD, "군은 게 도감(2판)과 [단독] 보도를 공개했다고 [1] 밝혔다.[^2]", "자세한 것은 https://x.example/1_2_3 에 있다고 군은 전했다."
    )  # fmt: skip


def test_reference_links() -> None:
    article = _clean(TITLE, LEAD, "군은 [게 도감][1]과 [누리집][]을 공개했다고 밝혔다. 앞선 조사[3]와 같다.", NEXT, "  [1]: https://x.example/1 \"도감\"\n[누리집]: <https://x.example>")
    assert article.paragraphs == (LEAD, "군은 게 도감과 누리집을 공개했다고 밝혔다. 앞선 조사[3]와 같다.", NEXT)


def test_sources_at_the_foot_stay() -> None:
    text = _page(LEAD, "앞선 조사[1]와 같다고 군은 밝혔다.", "[1]: https://x.example/1")
    assert read_markdown(text) is None and read(text).texts[-1] == "[1]: https://x.example/1"


@pytest.mark.parametrize("mark", ["- ", "* ", "*   ", "+ ", "1. ", "    *   "])
def test_lists_of_links_are_related(mark: str) -> None:
    headlines = ("나래천 다리 이달 말 열린다", "[단독] 새 게의 이름은 '가람농게'", '"장바구니 들기 겁난다" 배추 한 포기 7000원')
    rows = "\n".join(f"{mark}[{text}](https://x.example/{number})" for number, text in enumerate(headlines))
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, NEXT, "### 관련기사", rows)
    assert article.paragraphs == (LEAD, NEXT)
    assert [headline.text for found in article.related for headline in found.headlines] == list(headlines)


def test_link_line_between_paragraphs() -> None:
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, "[나래천 다리 이달 말 열린다](https://x.example/2)", NEXT, LAST, LEAD[:24] + " [이어진다](https://x.example/3)고 한다.", LAST[:20] + " 전했다.")
    assert article.paragraphs[:3] == (LEAD, NEXT, LAST) and "나래천" not in article.text


@pytest.mark.parametrize("between", [" ", "", "\n"])
def test_linked_tags(between: str) -> None:
    tags = between.join(f"[#{tag}](https://x.example/tag?word={tag})" for tag in ("갯벌", "농게", "물길 복원"))
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, NEXT, "홍길동 기자 [gildong@x.example](mailto:gildong@x.example)", tags)
    assert article.tags == ("갯벌", "농게", "물길 복원") and article.paragraphs == (LEAD, NEXT)
    assert article.bylines[0].email == "gildong@x.example"


def test_hints_are_those_of_html() -> None:
    document = read(_page(PICTURE, f"# [{TITLE}](https://x.example/1)", "- [나래천 다리](https://x.example/2)", LEAD, "## 조사 두 해"))
    assert [(hint.tag, hint.heading, hint.link_share) for hint in document.hints] == [("h1", 1, 1.0), ("li", 0, 1.0), ("p", 0, 0.0), ("h2", 2, 0.0)]
    assert document.bullets == {1: "-"} and document.metadata.titles == (TITLE,)


def test_name_of_the_outlet_as_heading() -> None:
    for name in ("NURI NEWS", "누리뉴스", "[누리뉴스](https://x.example)"):
        assert _clean(PICTURE, f"# {name}", f"## {TITLE}", "2031-03-04 17:11", LEAD, NEXT).title == TITLE


def test_page_that_opens_with_its_title() -> None:
    article = _clean(f"# {TITLE}", LEAD, NEXT)
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT)


def test_speaker_below_a_picture_stays() -> None:
    article = _clean(TITLE, "2031-03-04 17:11", f"{PICTURE}\n【 앵커멘트 】\n{LEAD}", f"【 기자 】\n{NEXT}")
    assert article.paragraphs == ("【 앵커멘트 】", LEAD, "【 기자 】", NEXT) and article.captions == ()


# --- other marks --------------------------------------------------------------------------------------------


def test_marks_of_blocks() -> None:
    blocks = (f"# {TITLE} #", "2031-03-04 17:11", f"> {LEAD}\n>\n> {NEXT}", "* * *", f"**{LAST}**", "---", "## 널을 타고", LEAD[:25] + " 돌아왔다.", PICTURE)
    article = _clean(*blocks)
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT, LAST, "널을 타고", LEAD[:25] + " 돌아왔다.")


def test_underlined_headings() -> None:
    document = read(_page(PICTURE, f"{TITLE}\n=====", f"조사 두 해\n---\n{LEAD}", f"{NEXT}\n---"))
    assert [(text, hint.heading) for text, hint in zip(document.texts, document.hints, strict=True)] == [(TITLE, 1), ("조사 두 해", 2), (LEAD, 0), (NEXT, 0)]


def test_tables() -> None:
    table = "| 이름 | 수 |\n|:---|---:|\n| [농게](https://x.example/1) | **12** |\n| 칠게 | 41 |"
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, table, NEXT, PICTURE)
    assert article.paragraphs == (LEAD, "이름 수", "농게 12", "칠게 41", NEXT)


def test_marks_amid_sentences() -> None:
    told = r"군은 **예산 9억 원**을 _처음_ 쓴다고 *조용히* 밝혔다. 김\*\*씨와 이**씨, 박**(38)은 a\_b\@x.example\[1\]로 알렸다. 5*3*2는 30이다."
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, told, NEXT, PICTURE)
    assert article.paragraphs[1] == "군은 예산 9억 원을 처음 쓴다고 조용히 밝혔다. 김**씨와 이**씨, 박**(38)은 a_b\\@x.example[1]로 알렸다. 5*3*2는 30이다."


def test_tags_that_were_left_in() -> None:
    frame = '<iframe frameborder="0" src="https://ad.example/x.html" title="광고 [1](2)"></iframe>'
    article = _clean(TITLE, "2031-03-04 17:11", LEAD, frame, f"<sup>1</sup> {NEXT}<br>{LAST}", PICTURE)
    assert article.paragraphs == (LEAD, f"1 {NEXT}", LAST)


PARAGRAPHS = tuple(
    f"{LEAD} {NEXT} {LAST} {number}번째 조사에서는 물길을 따라 [게 구멍](https://x.example/a-b-c/{number}) 수백 개를 세었다고 군은 밝혔다."
    for number in range(1, 4)
)


@pytest.mark.parametrize("width", [72, 78])
def test_paragraphs_broken_at_a_width(width: int) -> None:
    blocks = [textwrap.fill(block, width, break_long_words=False) for block in PARAGRAPHS]
    article = _clean(f"# {TITLE}", "2031-03-04 17:11", *blocks, "  * 첫째, 널을 탄다.\n  * 둘째, 길을 내지 않는다.")
    assert article.paragraphs[:3] == tuple(block.replace("[", "").split("](")[0] + block[block.index(")") + 1 :] for block in PARAGRAPHS)
    assert article.paragraphs[3:] == ("첫째, 널을 탄다.", "둘째, 길을 내지 않는다.")


def test_lines_that_are_paragraphs_stay_apart() -> None:
    lines = [f"{number}번째 조사에서 {LEAD[: 20 + number * 3].strip()} 나왔다고 군은 밝혔다." for number in range(9)]
    assert find_wraps("\n".join(lines)) == [] and find_wraps("\n".join([f"- {LEAD}{LAST[:20]}"] * 9)) == []
    assert _clean(PICTURE, TITLE, "2031-03-04 17:11", "\n".join(lines)).paragraphs == tuple(lines)


# --- text that is no Markdown -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "[홍길동 기자](가람=누리뉴스) 가람군은 4일 밝혔다.",
        "[단독] [속보][사진] 조사원들이 게를 찾았다.",
        "[사진](/뉴스1) [사진=연합](/AFP) 조사원들이 게를 찾았다.",
        "[후보자 등록](27일 최종) 놀랍다![표](3:2) 조사원들이 게를 찾았다.",
        "#해시태그 #둘",
        "# 갯벌 # 농게",
        "*재판매 및 DB 금지",
        "** 기사 끝 **",
        "1. 첫째",
        "- 3 -",
        "---",
        "> 관련기사",
        "기온은 ~2%~ 올랐고 a_b_c@x.example 로 알렸다.",
        "[표] (단위: 원)",
        "| 표 | 둘 |",
        "김**씨와 이**씨는 5*3*2라고 말했다.",
        "[1] 조사는 [2]에 나온다.",
        "조사원들은 <https://x.example> 에 적었다.",
    ],
)
def test_text_stays_as_it_is(line: str) -> None:
    text = f"{TITLE}\n{LEAD}\n{line}\n{NEXT}\n"
    assert read_markdown(text) is None
    document = read(text)
    assert document.text == text and document.hints == () and document.offsets == ()


def test_one_link_makes_no_markdown_page() -> None:
    text = _page("# 갯벌 # 농게", f"{LEAD} [누리집](https://x.example/1)", "**주의 > | 끝", "* * *")
    assert read(text).text == _page("# 갯벌 # 농게", f"{LEAD} 누리집", "**주의 > | 끝", "* * *")


@pytest.mark.parametrize("piece", ["[", "![", "](", "[](", "![](", "[a](https://", "](javascript:(", '](https://x "', "**", "_a", "| ", "> ", "---\n", "---\ntitle: a\n", "\\["])
def test_any_marks_give_an_article(piece: str) -> None:
    for text in (piece, piece * 2000, f"{PICTURE}\n{piece * 500}\n{LEAD}"):
        explanation = newsclean.explain(text)
        assert explanation.restore() == text


PIECES = st.sampled_from(
    ["[", "]", "](https://x.example/1)", "](/a)", "![", "!", "**", "*", "_", "__", "\\", "\\[", "|", "|---|", "---", "===", "> ", "# ", "## ", "- ", "*   ", "1. ",
     "\n", "\n\n", "  \n", " ", "\r\n", "&amp;", "<br>", "<https://x.example>", "[1]: https://x.example\n", "][1]", "\u200b", "\u1112\u1161\u11ab",
     "title: 게", "source: https://x.example", PICTURE, TITLE, LEAD, "김**씨", "게를 세는 조사원(가람군 제공)"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=300)
def test_the_audit_holds_any_markdown(page: str) -> None:
    explanation = newsclean.explain(page)
    assert explanation.restore() == explanation.source
    at = 0
    for segment in explanation.segments:
        assert segment.start == at < segment.end and segment.text == explanation.source[at : segment.end]
        at = segment.end
    assert at == len(explanation.source) and explanation.article == newsclean.clean(page)
    document = read(page)
    assert len(document.hints) in (0, len(document.texts))
    if document.source == page:
        assert all(document.text[start : start + len(text)] == text for start, text in zip(document.starts, document.texts, strict=True))


@pytest.mark.parametrize("block", ['<p align="center">발대식</p>', "<figure>발대식</figure>", '<div align="center">발대식</div>', "<center>발대식</center>"])
def test_a_block_in_html_makes_no_html_of_markdown(block: str) -> None:
    article = _clean(f"# {TITLE}", "2031-03-04 17:11", LEAD, block, NEXT)
    assert article.title == TITLE
    assert article.paragraphs == (LEAD, "발대식", NEXT)


@pytest.mark.parametrize("fragment", [f"<p>{LEAD}</p>\n<p>{NEXT}</p>", f"{LEAD}<br>\n<br>{NEXT}<br/>", f"{LEAD}\n<p>{NEXT}</p>\n<p>{LEAD}</p>"])
def test_fragments_of_html_are_read_as_before(fragment: str) -> None:
    assert newsclean.clean(fragment).paragraphs[:2] == (LEAD, NEXT)
