"""The public calls: what they accept, what they refuse and how, and what a pipeline promises."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from bs4 import BeautifulSoup
from pairs import Pair

import newsclean
from newsclean import Article, Claim, Edge, Filter, Line, Page, Pipeline, Rule, line_filter
from newsclean.readers import Source

PAGE = (
    "군민회관 다시 문 연다\n입력 2031-03-04 17:11\n"
    "가람군은 4일 낡은 군민회관을 고쳐 다시 열었다고 밝혔다.\n[쇼핑] 봄맞이 할인전\n"
    '홍길동 군수는 "주민 누구나 쓸 수 있다"고 말했다.'
)
BODY = ("가람군은 4일 낡은 군민회관을 고쳐 다시 열었다고 밝혔다.", '홍길동 군수는 "주민 누구나 쓸 수 있다"고 말했다.')


@line_filter("shop_banner", reason="our own shop's banner")
def shop_banner(line: Line) -> bool:
    return line.text.startswith("[쇼핑]")


@dataclass(frozen=True)
class Banner:
    """The same as a class."""

    name: str = "banner"

    def __call__(self, page: Page) -> Iterator[Claim]:
        rule = Rule("banner/shop", "our own shop's banner", edge=Edge.INSIDE)
        for index in page.document.starting("["):
            if page.is_open(index) and page.texts[index].startswith("[쇼핑]"):
                yield page.claim(index, rule)


# --- wrong arguments --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (None, "NoneType"),
        (42, "int"),
        ([PAGE], "list"),
        (Path("page.txt"), "Path"),
        (BeautifulSoup("<p>가</p><p>나</p>", "html.parser").find_all("p"), "ResultSet"),
    ],
)
def test_a_source_of_a_wrong_type_is_refused(given: object, said: str) -> None:
    for call in (newsclean.clean, newsclean.explain):
        with pytest.raises(TypeError) as caught:
            call(cast(Source, given))
        message = str(caught.value)
        assert said in message
        assert all(accepted in message for accepted in ("str", "bytes", "BeautifulSoup"))


def test_a_url_of_a_wrong_type_is_refused() -> None:
    with pytest.raises(TypeError, match=r"url must be a str or None; got int"):
        newsclean.clean(PAGE, url=cast(str, 3))


def test_a_pipeline_of_a_wrong_type_is_refused() -> None:
    with pytest.raises(TypeError, match=r"newsclean\.Pipeline or None; got list"):
        newsclean.clean(PAGE, pipeline=cast(Pipeline, [shop_banner]))


@pytest.mark.parametrize("given", [PAGE, PAGE.encode(), memoryview(PAGE.encode()), BeautifulSoup(PAGE, "lxml"), {"a": PAGE}, 42, None])
def test_one_page_in_place_of_many_is_refused_at_once(given: object) -> None:
    with pytest.raises(TypeError, match="iterable of pages"):
        newsclean.clean_many(cast("list[Source]", given))


def test_a_filter_without_a_name_is_refused_with_the_way_out() -> None:
    with pytest.raises(TypeError, match="line_filter"):
        Pipeline.default().before("title", cast(Filter, lambda page: ()))


def test_line_filter_without_a_name_is_refused() -> None:
    with pytest.raises(TypeError, match=r"line_filter takes the filter's name"):
        line_filter(cast(str, shop_banner.function))


def test_a_line_filter_that_returns_something_else_is_refused() -> None:
    wrong = line_filter("wrong")(lambda line: cast(bool, 1))
    with pytest.raises(TypeError, match=r"'wrong' must return a bool"):
        Pipeline.default().before("body_zone", wrong).clean(PAGE)


# --- hopeless pages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["", " ", "\n\n\t\n", "\u200b\ufeff", "\x00\x01", "<html></html>", "로그인\n회원가입"])
def test_a_hopeless_page_gives_an_article_with_warnings(page: str) -> None:
    for source in (page, page.encode()):
        article = newsclean.clean(source)
        assert isinstance(article, Article)
        assert article.text == "" and article.paragraphs == ()
        assert article.warnings


# --- the article ------------------------------------------------------------------------------------------


def test_the_article_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        newsclean.clean(PAGE).title = "다른 제목"


def test_text_is_the_paragraphs(pair: Pair) -> None:
    article = newsclean.clean(pair.page)
    assert article.text == "\n\n".join(article.paragraphs)


def test_json_round_trip(pair: Pair) -> None:
    article = pair.article
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert Article.model_validate(article.model_dump()) == article
    assert hash(Article.model_validate_json(article.model_dump_json())) == hash(article)


def test_the_url_is_kept() -> None:
    assert newsclean.clean(PAGE, url="https://news.hanbit.example/1").url == "https://news.hanbit.example/1"


def test_schema_org(pair: Pair) -> None:
    article = pair.article
    exported = article.to_schema_org()
    assert json.loads(json.dumps(exported)) == exported
    assert exported["@type"] == "NewsArticle"
    assert exported.get("headline") == article.title
    assert exported.get("articleBody", "") == article.text
    assert exported.get("datePublished") == (article.published_at.isoformat() if article.published_at else None)
    authors = cast("list[dict[str, str]]", exported.get("author", []))
    assert [author["name"] for author in authors] == [byline.name for byline in article.bylines]


# --- many pages -------------------------------------------------------------------------------------------


def test_clean_many_is_lazy_and_ordered() -> None:
    asked: list[int] = []

    def pages() -> Iterator[str]:
        for number in range(3):
            asked.append(number)
            yield f"{PAGE}\n{number}번째 소식을 4일 군청이 따로 알렸다."

    articles = newsclean.clean_many(pages())
    assert asked == []
    assert "0번째" in next(articles).text
    assert asked == [0]
    assert ["1번째" in article.text or "2번째" in article.text for article in articles] == [True, True]


def test_clean_many_takes_pages_with_their_urls() -> None:
    url = "https://www.garam.example/news/1"
    alone, told, unknown = newsclean.clean_many([PAGE, (PAGE, url), (PAGE, None)])
    assert (alone.url, told.url, unknown.url) == (None, url, None)
    assert told == newsclean.clean(PAGE, url=url)
    (wrong,) = newsclean.clean_many([cast(str, (PAGE, url, 3))])
    assert any("TypeError" in warning and "tuple" in warning for warning in wrong.warnings)


def test_clean_many_isolates_a_failure() -> None:
    first, wrong, last = newsclean.clean_many([PAGE, cast(str, 42), PAGE])
    assert first == last == newsclean.clean(PAGE)
    assert wrong.paragraphs == ()
    assert any("TypeError" in warning and "int" in warning for warning in wrong.warnings)


def test_clean_many_isolates_a_failing_filter() -> None:
    @line_filter("fragile")
    def fragile(line: Line) -> bool:
        raise RuntimeError(f"cannot judge {line.text!r}")

    (article,) = newsclean.clean_many([PAGE], pipeline=Pipeline.default().before("body_zone", fragile))
    assert any("RuntimeError" in warning and "cannot judge" in warning for warning in article.warnings)


# --- the pipeline -----------------------------------------------------------------------------------------


def test_names_are_unique_identifiers_and_the_body_zone_is_last() -> None:
    names = Pipeline.default().names
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)
    assert names[-1] == "body_zone"


def test_editing_gives_new_pipelines() -> None:
    default = Pipeline.default()
    names = default.names
    assert default.without("dates", "title").names == tuple(name for name in names if name not in ("dates", "title"))
    assert default.only("title", "dates").names == tuple(name for name in names if name in ("dates", "title"))
    at = names.index("title")
    assert default.before("title", shop_banner).names == (*names[:at], "shop_banner", *names[at:])
    assert default.after("title", shop_banner, Banner()).names == (*names[: at + 1], "shop_banner", "banner", *names[at + 1 :])
    assert default.replace("title", shop_banner).names == (*names[:at], "shop_banner", *names[at + 1 :])
    assert Pipeline.default().names == names
    assert default.without() == default
    with pytest.raises(AttributeError):
        default.filters = ()  # type: ignore[misc]


@pytest.mark.parametrize("edit", ["without", "only", "before", "after", "replace"])
def test_an_unknown_name_is_refused_with_the_names_and_the_nearest(edit: str) -> None:
    with pytest.raises(KeyError) as caught:
        getattr(Pipeline.default(), edit)("datez")
    message = str(caught.value)
    assert "'datez'" in message and "Did you mean 'dates'?" in message
    assert all(name in message for name in Pipeline.default().names)


def test_two_filters_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="shop_banner"):
        Pipeline.default().before("title", shop_banner, shop_banner)


def test_the_default_pipeline_can_be_pickled(pair: Pair) -> None:
    default = Pipeline.default()
    again = pickle.loads(pickle.dumps(default))
    assert again == default
    assert again.clean(pair.page) == default.clean(pair.page)


def test_leaving_a_filter_out_never_fails(pair: Pair) -> None:
    default = Pipeline.default()
    for name in default.names[:: max(1, len(default.names) // 6)]:
        assert isinstance(default.without(name).clean(pair.page), Article)
    assert default.only().clean(pair.page).text


# --- filters of one's own ---------------------------------------------------------------------------------


@pytest.mark.parametrize("own", [shop_banner, Banner()], ids=["decorated function", "class"])
def test_a_filter_of_ones_own(own: Filter) -> None:
    pipeline = Pipeline.default().before("body_zone", own)
    assert pipeline.clean(PAGE).paragraphs == BODY
    (taken,) = [segment for segment in pipeline.explain(PAGE).segments if segment.filter == own.name]
    assert taken.text == "[쇼핑] 봄맞이 할인전"
    assert taken.reason == "our own shop's banner"


def test_a_line_filter_may_give_its_reason() -> None:
    @line_filter("short")
    def short(line: Line) -> str | None:
        return f"only {len(line.text)} characters" if line.text.startswith("[쇼핑]") else None

    explanation = Pipeline.default().before("body_zone", short).explain(PAGE)
    assert "only 12 characters" in {segment.reason for segment in explanation.segments}


def test_packages_can_ship_filters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hanbit_filters.py").write_text(
        "class Hanbit:\n    name = 'hanbit'\n    def __call__(self, page):\n        return ()\n\nready = Hanbit()\n",
        encoding="utf-8",
    )
    installed = tmp_path / "hanbit_filters-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: hanbit-filters\nVersion: 1.0\n", encoding="utf-8")
    points = "[newsclean.filters]\nhanbit = hanbit_filters:Hanbit\nhanbit_ready = hanbit_filters:ready\n"
    (installed / "entry_points.txt").write_text(points, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    found = newsclean.installed_filters()
    assert {"hanbit", "hanbit_ready"} <= set(found)
    assert found["hanbit"].name == "hanbit"
    assert "hanbit" not in Pipeline.default().names
    assert Pipeline.default().before("title", found["hanbit"]).clean(PAGE).title == newsclean.clean(PAGE).title


def test_an_entry_point_that_is_no_filter_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "nuri_filters.py").write_text("nothing = 3\n", encoding="utf-8")
    installed = tmp_path / "nuri_filters-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: nuri-filters\nVersion: 1.0\n", encoding="utf-8")
    (installed / "entry_points.txt").write_text("[newsclean.filters]\nnuri = nuri_filters:nothing\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(TypeError, match="'nuri'"):
        newsclean.installed_filters()
