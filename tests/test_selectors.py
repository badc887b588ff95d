"""CSS selectors of the user: `Pipeline.selecting`."""

from __future__ import annotations

import pickle
from datetime import datetime

import pytest
from bs4 import BeautifulSoup

import newsclean
from newsclean import Article, Pipeline
from newsclean.korean.datetimes import KST

FIRST = "가람군은 4일 군민회관을 고쳐 다시 열었다고 밝혔다."
SECOND = "회관에는 300석 규모의 공연장과 작은 도서관이 들어섰다. 군은 봄부터 주민 강좌를 연다."
ODD = "다음 달에는 개관 공연이 열린다. 표는 무료이고 선착순으로 나눈다."
SCENE = "새 회관의 모습"
PAGE = f"""<html><body><div class="top"><p class="head">군민회관,<br>다시 문 연다</p><p class="deck">공연장과 도서관 갖춰</p>
<p class="when">2031. 3. 4. 17:11</p><p class="who">이나래</p></div>
<div id="article"><p>{FIRST}</p><p class="cap">{SCENE}</p><p class="ad">{ODD}</p><p>{SECOND}</p></div>
<div class="foot"><p>저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지</p><p class="more">추가 알림: 주차장은 없음</p></div></body></html>"""


def cleaned(pipeline: Pipeline, page: str = PAGE) -> Article:
    """The Article, the same for every kind of source."""
    article = pipeline.clean(page)
    for builder in ("lxml", "html.parser"):
        assert pipeline.clean(BeautifulSoup(page, builder)) == article, builder
    assert pipeline.clean(page.encode("cp949")) == article
    return article


def test_drop() -> None:
    assert cleaned(Pipeline.default()).paragraphs == (FIRST, SCENE, ODD, SECOND)
    assert cleaned(Pipeline.default().selecting(drop="p.ad")).paragraphs == (FIRST, SCENE, SECOND)


def test_drop_is_told_in_the_explanation() -> None:
    explanation = Pipeline.default().selecting(drop="p.ad").explain(PAGE)
    assert [segment.text for segment in explanation.segments if segment.rule == "selector_rules/drop"] == [ODD]


def test_keep() -> None:
    more = "추가 알림: 주차장은 없음"
    assert more not in cleaned(Pipeline.default()).paragraphs
    assert cleaned(Pipeline.default().selecting(keep=".more")).paragraphs == (FIRST, SCENE, ODD, SECOND, more)


def test_keep_inside_drop() -> None:
    pipeline = Pipeline.default().selecting(drop="#article", keep=["#article > p:first-child", "#article > p:last-child"])
    assert cleaned(pipeline).paragraphs == (FIRST, SECOND)


def test_keep_does_not_save_furniture_that_a_filter_knows() -> None:
    assert cleaned(Pipeline.default().selecting(keep=".foot")).copyright is not None


def test_fields() -> None:
    article = cleaned(
        Pipeline.default().selecting(title=".head", subtitle=".deck", date=".when", byline=".who", caption="p.cap")
    )
    assert article.title == "군민회관, 다시 문 연다"
    assert article.subtitles == ("공연장과 도서관 갖춰",)
    assert article.published_at == datetime(2031, 3, 4, 17, 11, tzinfo=KST)
    assert [byline.name for byline in article.bylines] == ["이나래"]
    assert [caption.text for caption in article.captions] == [SCENE]
    assert article.paragraphs == (FIRST, ODD, SECOND)


def test_a_selector_goes_before_metadata() -> None:
    page = PAGE.replace("<body>", '<head><meta property="og:title" content="한빛일보 오늘의 뉴스"></head><body>')
    assert cleaned(Pipeline.default().selecting(title=".head"), page).title == "군민회관, 다시 문 연다"


@pytest.mark.parametrize("given", [{"drop": ".none"}, {"title": "h1.none"}, {"date": "p.deck"}, {"keep": "#article"}, {}])
def test_selectors_that_say_nothing_new(given: dict[str, str]) -> None:
    assert cleaned(Pipeline.default().selecting(**given)) == cleaned(Pipeline.default())


def test_text_is_read_as_ever() -> None:
    text = f"군민회관 다시 문 연다\n입력 2031-03-04 17:11\n{FIRST}\n{SECOND}"
    assert Pipeline.default().selecting(drop="p", title="h1").clean(text) == newsclean.clean(text)


def test_the_pipeline_stays_a_value() -> None:
    default = Pipeline.default()
    pipeline = default.selecting(drop=("p.ad", "div.ad")).selecting(caption="p.cap")
    assert default.selectors == () and default == Pipeline.default()
    assert pipeline.selectors == (("p.ad", "drop"), ("div.ad", "drop"), ("p.cap", "caption"))
    assert pipeline.names == default.names
    assert pickle.loads(pickle.dumps(pipeline)) == pipeline
    assert pipeline.without("captions").selectors == pipeline.selectors
    assert cleaned(pickle.loads(pickle.dumps(pipeline))) == cleaned(pipeline)


def test_the_filter_may_be_taken_out_and_comes_back() -> None:
    default = Pipeline.default()
    assert cleaned(default.selecting(drop="p.ad").without("selector_rules")).paragraphs == (FIRST, SCENE, ODD, SECOND)
    assert cleaned(default.without("selector_rules").selecting(drop="p.ad")).paragraphs == (FIRST, SCENE, SECOND)


@pytest.mark.parametrize("selector", ["p[[", "div >", "", "::::", "p:nosuch(1)"])
def test_bad_selectors_are_named(selector: str) -> None:
    with pytest.raises(ValueError, match="is not a CSS selector") as raised:
        Pipeline.default().selecting(drop=("p.ad", selector))
    assert repr(selector) in str(raised.value) and "drop=" in str(raised.value)


def test_selectors_are_text() -> None:
    with pytest.raises(TypeError, match="title= takes CSS selectors as str; got int"):
        Pipeline.default().selecting(title=[1])  # type: ignore[list-item]
