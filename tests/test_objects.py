"""What people do with the library's objects, the same whether it is compiled or not: copy, pickle, compare, print, pass them wrongly."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

import pytest

import newsclean
from newsclean import Claim, Edge, Filter, Line, Page, Pipeline, Rule, line_filter

PAGE = "군민회관 다시 문 연다\n입력 2031-03-04 17:11\n가람군은 4일 낡은 군민회관을 고쳐 다시 열었다고 밝혔다.\n[쇼핑] 봄맞이 할인전"
_PICKLED = "import pickle, sys, newsclean; sys.stdout.buffer.write(pickle.dumps(newsclean.Pipeline.default()))"


@dataclass(frozen=True)
class Nothing:
    """Yields no iterable: somebody forgot to `yield`."""

    name: str = "nothing"

    def __call__(self, page: Page) -> Iterator[Claim]:
        return cast(Iterator[Claim], None)


@line_filter("reasoned")
def reasoned(line: Line) -> str:
    return {"[쇼핑] 봄맞이 할인전": "a banner"}.get(line.text, "")


@pytest.mark.parametrize(
    "given",
    [
        newsclean.explain(PAGE),
        newsclean.clean(PAGE),
        newsclean.explain(PAGE).segments[0],
        Rule("banner/shop", "our own shop's banner", edge=Edge.TAIL),
        Claim(0, 3, Rule("banner/shop", "our own shop's banner")),
        Pipeline.default(),
        Pipeline.default().selecting(drop=".banner"),
        *Pipeline.default(),
    ],
    ids=lambda given: type(given).__name__,
)
def test_copies_and_pickles_are_equal(given: object) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(given, protocol)) == given
    assert copy.copy(given) == given
    assert copy.deepcopy(given) == given


def test_a_pipeline_of_another_process_is_equal() -> None:
    """Sets have another order in every process; nothing that is compared may have it."""
    path = os.pathsep.join(sys.path)
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
        done = subprocess.run([sys.executable, "-c", _PICKLED], env=environment, capture_output=True, check=True)
        assert pickle.loads(done.stdout) == Pipeline.default()


def test_equal_pipelines_have_one_hash() -> None:
    assert len({Pipeline.default(), Pipeline.default().without(), Pipeline.default().without("dates")}) == 2


def test_a_pipeline_shows_its_filters() -> None:
    assert repr(Pipeline.default().only("dates", "body_zone")) == "<Pipeline: dates, body_zone>"
    assert repr(Pipeline(())) == "<Pipeline: no filters>"


def test_a_class_is_no_filter() -> None:
    with pytest.raises(TypeError, match=r"pass Nothing\(…\) in place of Nothing"):
        Pipeline.default().before("body_zone", cast(Filter, Nothing))


@pytest.mark.parametrize("given", [None, 3, "dates"])
def test_what_is_no_tuple_of_filters_is_told(given: object) -> None:
    with pytest.raises(TypeError, match=f"a pipeline takes filters, a tuple of them; got {type(given).__name__}"):
        Pipeline(cast("tuple[Filter, ...]", given))


@pytest.mark.parametrize("given", [None, 3])
def test_what_is_no_selector_is_told(given: object) -> None:
    with pytest.raises(TypeError, match=f"drop= takes CSS selectors as str; got {type(given).__name__}"):
        Pipeline.default().selecting(drop=cast("Iterable[str]", given))


def test_an_error_says_which_filter_raised() -> None:
    with pytest.raises(TypeError) as caught:
        Pipeline.default().before("body_zone", Nothing()).clean(PAGE)
    assert caught.value.__notes__ == ["raised while the filter 'nothing' ran"]


def test_an_empty_reason_leaves_the_line() -> None:
    article = Pipeline.default().before("body_zone", reasoned).clean(PAGE)
    assert article.paragraphs == ("가람군은 4일 낡은 군민회관을 고쳐 다시 열었다고 밝혔다.",)


@pytest.mark.parametrize("given", [["광고"], {"광고": "ad_label"}, {3: Rule("a/b", "c")}, "광고"])
def test_exact_phrases_that_are_no_mapping_to_rules_are_told(given: object) -> None:
    class Phrases:
        name = "phrases"
        exact = given

        def __call__(self, page: Page) -> Iterator[Claim]:
            return iter(())

    with pytest.raises(TypeError, match="exact of the filter 'phrases' must be a mapping of str"):
        Pipeline((Phrases(),))


def test_a_line_counted_from_the_end_is_refused() -> None:
    class Last:
        name = "last"

        def __call__(self, page: Page) -> Iterator[Claim]:
            yield page.claim(-1, Rule("last/line", "the last line"))

    with pytest.raises(IndexError, match="lines are counted from 0 to"):
        Pipeline((Last(),)).clean(PAGE)


def test_selectors_go_with_the_filter_that_reads_them() -> None:
    selecting = Pipeline.default().selecting(drop=".ad")
    assert selecting.only("dates").selectors == () == selecting.without("selector_rules").selectors
    assert selecting.without("dates").selectors == selecting.selectors != ()


@pytest.mark.parametrize("given", [{"edge": "tail"}, {"label": "disclosure"}])
def test_a_rule_is_told_what_its_label_and_edge_must_be(given: dict[str, str]) -> None:
    with pytest.raises(TypeError, match="str"):
        Rule("banner/shop", "our own shop's banner", **cast("dict[str, Edge]", given))  # type: ignore[arg-type]


def test_a_page_that_a_filter_spoils_says_which_one() -> None:
    (article,) = newsclean.clean_many([PAGE], pipeline=Pipeline.default().before("body_zone", Nothing()))
    assert article.warnings[0].startswith("failed: TypeError") and "raised while the filter 'nothing' ran" in article.warnings[0]


def test_plain_objects_are_made_anew_with_other_values() -> None:
    bylines = newsclean.Bylines((), "가람", weak=True)
    assert bylines.replace(dateline="나래") == newsclean.Bylines((), "나래", weak=True)
    assert bylines == newsclean.Bylines((), "가람", weak=True)
    with pytest.raises(TypeError):
        bylines.replace(place="나래")
