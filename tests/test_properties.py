"""What holds for every page: nothing lost, nothing invented, the same again, and furniture or traps change nothing else."""

from __future__ import annotations

import itertools
import os
import random
import subprocess
import sys
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pairs import PAIRS, ROOT, Furniture, Pair, Trap, load_furniture, load_traps, squeeze

import newsclean
from newsclean import Article, Label
from newsclean.readers import read
from newsclean.readers.sniff import looks_like_html

T = TypeVar("T")

FURNITURE = load_furniture()
TRAPS = load_traps()
HEADS = [block for block in FURNITURE if block.head]
TAILS = [block for block in FURNITURE if block.tail]
MARKDOWN = [pair for pair in PAIRS if pair.name.startswith("markdown-")]
PLAIN = [pair for pair in PAIRS if pair not in MARKDOWN]
PAGES_EACH = 8
"""So many pages does each block and each trap meet by a fixed choice; Hypothesis chooses more."""


# --- pages that never were --------------------------------------------------------------------------------


@st.composite
def broken_pages(draw: st.DrawFn) -> str:
    """Slices and shuffles of real shapes: half a page, lines out of order, two pages in one, breaks lost."""
    lines = draw(st.sampled_from(PAIRS)).page.split("\n")
    how = draw(st.sampled_from(("slice", "shuffle", "mix", "one line", "characters", "spaces")))
    if how == "shuffle":
        random.Random(draw(st.integers(0, 2**16))).shuffle(lines)
    elif how == "mix":
        other = draw(st.sampled_from(PAIRS)).page.split("\n")
        at = draw(st.integers(0, len(lines)))
        lines[at:at] = other[: draw(st.integers(0, len(other)))]
    elif how == "spaces":
        lines = [" " * draw(st.integers(1, 110)) if draw(st.integers(0, 9)) == 0 else line for line in lines]
    elif how == "one line":
        return " ".join(line.strip() for line in lines if line.strip())
    text = "\n".join(lines)
    if how in ("slice", "characters"):
        start = draw(st.integers(0, len(text)))
        text = text[start : draw(st.integers(start, len(text)))]
    if how == "characters":
        for _ in range(draw(st.integers(1, 5))):
            at = draw(st.integers(0, len(text)))
            text = text[:at] + draw(st.sampled_from("\n\t\u200b\u3000<>&\\\"'[]()▲@=|\x00\ud800")) + text[at:]
    return text


ANY_TEXT = st.one_of(
    st.text(),
    st.text(alphabet=st.characters()),
    st.text(alphabet="가나다라 기자=[]()<>▲@.\n\t12:-\"'다&;#\\n"),
    broken_pages(),
)


# --- nothing lost -----------------------------------------------------------------------------------------


def _check_lossless(page: str) -> None:
    explanation = newsclean.explain(page)
    at = 0
    for segment in explanation.segments:
        assert segment.start == at and segment.end > at
        assert segment.text == explanation.source[segment.start : segment.end]
        at = segment.end
    assert at == len(explanation.source)
    assert explanation.restore() == explanation.source
    if not looks_like_html(page) and not any(w.startswith("encoding") for w in explanation.article.warnings):
        assert explanation.restore() == page


def test_explanation_tiles_the_page(pair: Pair) -> None:
    _check_lossless(pair.page)


@given(ANY_TEXT)
def test_explanation_tiles_any_text(page: str) -> None:
    _check_lossless(page)


def test_explain_and_clean_agree(pair: Pair) -> None:
    assert newsclean.explain(pair.page).article == newsclean.clean(pair.page)


# --- the same page, stored otherwise ----------------------------------------------------------------------


STORED: dict[str, Callable[[str], str]] = {
    "CRLF": lambda page: page.replace("\n", "\r\n"),
    "no-break spaces": lambda page: page.replace(" ", "\u00a0"),
    "decomposed Hangul": lambda page: unicodedata.normalize("NFD", page),
    "zero-width spaces": lambda page: page.replace("다", "다\u200b"),
    "doubled blank lines": lambda page: page.replace("\n\n", "\n\n\n\n"),
}


@pytest.mark.parametrize("how", STORED)
def test_storage_changes_nothing(pair: Pair, how: str) -> None:
    assert newsclean.clean(STORED[how](pair.page)) == newsclean.clean(pair.page)


# --- nothing invented -------------------------------------------------------------------------------------


def texts_of(article: Article) -> Iterator[tuple[str, str]]:
    """All texts of an article that must stand on its page, each with the name of its field."""
    for name in ("title", "dateline", "publisher", "section", "print_page"):
        if value := getattr(article, name):
            yield name, value
    for name in ("subtitles", "paragraphs", "tags", "ai_summary", "disclosures"):
        yield from ((name, value) for value in getattr(article, name))
    for byline in article.bylines:
        yield from (
            ("bylines", value) for value in (byline.name, byline.role, byline.email, byline.outlet, byline.place) if value
        )
    for caption in article.captions:
        yield from (("captions", value) for value in (caption.text, caption.credit) if value)
    for found in (*article.related, *article.rankings):
        yield from (("headline lists", value) for value in (found.heading, found.as_of) if value)
        yield from (("headline lists", headline.text) for headline in found.headlines)
    for widget in article.market_quotes:
        yield from (("market_quotes", value) for value in (widget.heading, widget.as_of, widget.note) if value)
        yield from (("market_quotes", quote.name) for quote in widget.quotes)
    yield from (("reactions", reaction.label) for reaction in article.reactions)
    if article.copyright:
        yield from (("copyright", value) for value in (article.copyright.text, article.copyright.holder) if value)


def _check_no_invention(page: str) -> None:
    explanation = newsclean.explain(page)
    document = read(page)
    said = document.metadata
    stated = (*said.titles, *said.tags, *(name.name for name in said.authors), said.site_name or "", said.section or "")
    source = squeeze("\n".join((document.text, *stated)))
    # a paragraph from whose middle a credit was taken is text of the page with a hole
    body = squeeze("".join(read(s.text).text for s in explanation.segments if s.label is Label.BODY))
    for name, text in texts_of(explanation.article):
        bare = squeeze(text)
        # a caption is joined over the dateline that interrupts it
        joined = name == "captions" and any(bare[:at] in source and bare[at:] in source for at in range(3, len(bare) - 3))
        assert bare in source or joined or (name == "paragraphs" and bare in body), f"{name}: {text!r} is not on the page"


def test_nothing_is_invented(pair: Pair) -> None:
    _check_no_invention(pair.page)


@given(broken_pages())
def test_nothing_is_invented_on_broken_pages(page: str) -> None:
    _check_no_invention(page)


# --- the same again ---------------------------------------------------------------------------------------


def test_cleaning_the_body_again_changes_nothing(pair: Pair) -> None:
    article = newsclean.clean(pair.page)
    assert newsclean.clean(article.text).paragraphs == article.paragraphs


@given(st.sampled_from(PAIRS))
def test_cleaning_twice_gives_the_same(pair: Pair) -> None:
    assert newsclean.clean(pair.page) == newsclean.clean(pair.page)


def test_bytes_give_the_same_as_text(pair: Pair) -> None:
    article = newsclean.clean(pair.page)
    assert newsclean.clean(pair.page.encode()) == article
    assert newsclean.clean(bytearray(pair.page.encode("utf-8-sig"))) == article


def test_line_ends_do_not_matter(pair: Pair) -> None:
    assert newsclean.clean(pair.page.replace("\n", "\r\n")) == newsclean.clean(pair.page)


def test_the_hash_seed_does_not_matter() -> None:
    code = (
        "import pathlib, newsclean\n"
        "for path in sorted(pathlib.Path('fixtures').glob('[bt]*.txt')):\n"
        "    print(newsclean.clean(path.read_bytes()).model_dump_json())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


# --- total ------------------------------------------------------------------------------------------------


@given(ANY_TEXT)
@example("")
@example("\x00")
@example("\ud800")
@example("기자 \udcff입니다.")
@example("&#xd800; 기자")
@example("\\ud800\\n\\n\\ud83d\\ude00")
@settings(max_examples=150)
def test_any_text_gives_an_article(page: str) -> None:
    article = newsclean.clean(page)
    assert article.text == "\n\n".join(article.paragraphs)
    assert Article.model_validate_json(article.model_dump_json()) == article
    explanation = newsclean.explain(page)
    assert explanation.article == article
    assert explanation.to_html().count("<span ") == len(explanation.to_text().splitlines())


@given(st.one_of(st.binary(), broken_pages().map(lambda page: page.encode("cp949", "replace"))))
@example(b"")
@example(b"\xff\xfe")
@example("기자".encode("utf-16"))
@settings(max_examples=100)
def test_any_bytes_give_an_article(page: bytes) -> None:
    article = newsclean.clean(page)
    assert Article.model_validate_json(article.model_dump_json()) == article


# --- furniture changes nothing ----------------------------------------------------------------------------


def some(items: Sequence[T], key: str, count: int) -> list[T]:
    """A fixed choice that differs from key to key."""
    return random.Random(zlib.crc32(key.encode())).sample(items, min(count, len(items)))


@pytest.mark.parametrize("block", FURNITURE, ids=lambda block: block.id)
def test_furniture_around_a_page_leaves_the_body(block: Furniture) -> None:
    changed = []
    for pair in (*some(PLAIN, block.id, PAGES_EACH), *MARKDOWN):
        body = newsclean.clean(pair.page).paragraphs
        if block.head and newsclean.clean(f"{block.text}\n\n{pair.page}").paragraphs != body:
            changed.append(f"{pair.name} (head)")
        if block.tail and newsclean.clean(f"{pair.page}\n\n{block.text}").paragraphs != body:
            changed.append(f"{pair.name} (tail)")
    assert not changed, f"the body changes with {block.text!r} at: {', '.join(changed)}"


@given(
    st.sampled_from(PAIRS),
    st.lists(st.sampled_from(HEADS), max_size=3, unique_by=id),
    st.lists(st.sampled_from(TAILS), max_size=3, unique_by=id),
)
@settings(max_examples=100)
def test_blocks_of_furniture_around_a_page_leave_the_body(pair: Pair, heads: list[Furniture], tails: list[Furniture]) -> None:
    page = "\n\n".join((*(block.text for block in heads), pair.page, *(block.text for block in tails)))
    assert newsclean.clean(page).paragraphs == newsclean.clean(pair.page).paragraphs


# --- traps stay -------------------------------------------------------------------------------------------


def borders(pair: Pair) -> list[tuple[int, str]]:
    """Where a sentence can be put between two paragraphs of the body: the offset on the page and the breaks used there."""
    found = []
    paragraphs, page = pair.article.paragraphs, pair.page
    for above, below in itertools.pairwise(paragraphs):
        if len(paragraphs) < 3 or page.count(above) != 1 or page.count(below) != 1:
            continue
        start, end = page.index(above) + len(above), page.index(below)
        if "\n" in (between := page[start:end]) and not between.strip():
            found.append((start, between))
    return found


BORDERS = [(pair, at, between) for pair in PAIRS for at, between in borders(pair)]


def _with_trap(trap: Trap, place: tuple[Pair, int, str]) -> str:
    pair, at, between = place
    return pair.page[:at] + between + trap.text + pair.page[at:]


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.id)
def test_trap_in_a_body_stays(trap: Trap) -> None:
    lost = []
    for place in some(BORDERS, trap.id, PAGES_EACH):
        if squeeze(trap.text) not in squeeze(newsclean.clean(_with_trap(trap, place)).text):
            lost.append(f"{place[0].name} at {place[1]}")
    assert not lost, f"{trap.text!r} is lost in: {', '.join(lost)}"


@given(st.sampled_from(TRAPS), st.sampled_from(BORDERS))
@settings(max_examples=150)
def test_any_trap_in_any_body_stays(trap: Trap, place: tuple[Pair, int, str]) -> None:
    assert squeeze(trap.text) in squeeze(newsclean.clean(_with_trap(trap, place)).text)


@given(st.sampled_from(TRAPS), st.sampled_from(BORDERS))
def test_a_trap_takes_nothing_else_along(trap: Trap, place: tuple[Pair, int, str]) -> None:
    """The paragraphs of the page are still there, in their order, around the sentence."""
    before = newsclean.clean(place[0].page).paragraphs
    after = iter(newsclean.clean(_with_trap(trap, place)).paragraphs)
    assert all(paragraph in after for paragraph in before)
