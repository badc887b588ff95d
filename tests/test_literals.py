"""Literals and exact phrases are looked for once for all filters, and a filter without its evidence is not called."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import Article, Claim, Page, Pipeline, Rule, literal_index
from newsclean.characters import SIZE, heads_among, pair_slot, tails_among, traits_of
from newsclean.document import Document
from newsclean.literal_index import LiteralIndex
from newsclean.readers import read

PAGES = [*Path(__file__).parent.parent.glob("fixtures/*.txt"), *Path(__file__).parent.parent.glob("fixtures/html-*.html")]
PAGE = "군민회관 다시 문 연다\n입력 2031-03-04 17:11\n가람군은 4일 군민회관을 다시 열었다고 밝혔다.\n홍길동 기자 gildong@garam.example"
LETTERS = st.text(alphabet="가나다▲•📷📌. \n", max_size=60)


def _read(path: Path) -> Document:
    return read(path.read_bytes() if path.suffix == ".html" else path.read_text(encoding="utf-8"))


@given(page=LETTERS, literals=st.lists(st.text(alphabet="가나다▲📷📌. ", min_size=1, max_size=3), max_size=6))
def test_the_index_finds_what_a_scan_finds(page: str, literals: list[str]) -> None:
    scanned, indexed = read(page), read(page)
    present = indexed.look_for(LiteralIndex(literals))
    for literal in literals:
        assert list(indexed.containing(literal)) == list(scanned.containing(literal))
        assert (literal in present) == bool(scanned.containing(literal))


@given(text=st.text(alphabet="가나다▲📷📌. ", max_size=60), literals=st.lists(st.text(alphabet="가나다▲📷📌. ", min_size=1, max_size=3), max_size=6))
def test_both_ways_to_scan_find_the_same(text: str, literals: list[str]) -> None:
    index = LiteralIndex(literals)
    assert index._lines_by_table((text,)) == index._lines_by_automaton((text,)) == index.lines((text,))


@given(lines=st.lists(st.text(alphabet="가나▲.[]-^\\📷📌", max_size=3), max_size=8), glyphs=st.text(alphabet="가나▲.[]-^\\📷📌", min_size=1, max_size=4))
def test_first_and_last_characters(lines: list[str], glyphs: str) -> None:
    document = read("\n".join(lines))
    texts = document.texts
    assert document.starting(glyphs) == [index for index, text in enumerate(texts) if text[0] in glyphs]
    assert document.beginning(glyphs[0]) == [index for index, text in enumerate(texts) if text[0] == glyphs[0]]
    traits, plain = traits_of({glyphs: 1}), [glyph for glyph in glyphs if ord(glyph) < SIZE]
    assert heads_among(texts, traits, 1, 5) == [index for index, text in enumerate(texts) if 1 <= index < 5 and text[0] in plain]
    assert tails_among(texts, traits, 0, 99) == [index for index, text in enumerate(texts) if text[-1] in plain]


def test_default_filters_declare_what_they_ask_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of them makes the page be read again for a literal of its own."""

    def refuse(document: Document, literal: str) -> list[int]:
        raise AssertionError(f"{literal!r} is not among the literals of the filter that asks for it")

    monkeypatch.setattr(Document, "_scan", refuse)
    for path in PAGES:
        Pipeline.default().run(_read(path))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_needs_change_nothing(path: Path) -> None:
    """A filter that is called although its evidence is missing claims nothing."""
    document = _read(path)
    pipeline = Pipeline.default()
    page = Page(document, pipeline._hits(document))
    for each in pipeline:
        page.apply(each(page), each.name)
    assert page.decisions == pipeline.run(_read(path)).decisions


@dataclass(frozen=True)
class _Stamp:
    """Counts its calls."""

    calls: list[str]
    needs: tuple[str, ...] = ("군민회관", "예산")
    name: str = "stamp"

    def __call__(self, page: Page) -> Iterator[Claim]:
        self.calls.append(page.texts[0])
        for index in page.containing("군민회관"):
            yield page.claim(index, Rule("stamp/hall", "names the hall"))


def _cleaned(pipeline: Pipeline, page: str) -> Article:
    return pipeline.clean(page)


def test_a_filter_is_called_only_where_its_needs_are() -> None:
    calls: list[str] = []
    pipeline = Pipeline.default().before("notices", _Stamp(calls))
    assert _cleaned(pipeline, PAGE).paragraphs == ()
    assert _cleaned(pipeline, PAGE.replace("군민회관", "도서관")).paragraphs
    assert calls == ["군민회관 다시 문 연다"]


@pytest.mark.parametrize("needs", ["군민회관", ("",), (3,)])
def test_bad_needs(needs: object) -> None:
    with pytest.raises(TypeError, match="needs of the filter 'stamp' must be a collection of non-empty str"):
        Pipeline((_Stamp([], needs),))  # type: ignore[arg-type]


def test_a_pipeline_that_has_run_can_be_pickled() -> None:
    pipeline = Pipeline.default()
    article = pipeline.clean(PAGE)
    assert pickle.loads(pickle.dumps(pipeline)).clean(PAGE) == article


@given(st.integers(0, 0x10FFFF), st.integers(0, 0x10FFFF))
def test_the_scan_looks_where_the_table_was_filled(first: int, second: int) -> None:
    assert pair_slot(first, second) == (first * 31 + second) & literal_index._MASK
