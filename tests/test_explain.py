"""The audit says for every character of the page where it went, by which filter and rule, and why."""

from __future__ import annotations

import html
import re

import pytest
from pairs import PAIRS, Pair, squeeze

import newsclean
from newsclean import Label, Pipeline

# Tags, entities, escapes; of Markdown the head of a clipping, pictures and the addresses of links
MARKUP = re.compile(
    r"<[^<>]*>|&#?\w+;|\\[nrt]|\A---\n(?s:.*?)\n---\n|\ATitle: (?s:.*?)\nMarkdown Content:|!\[[^\[\]]*\]\([^()]*\)|\](?:\((?:[^()]|\([^()]*\))*\))+"
)
FLAGSHIP = next(pair for pair in PAIRS if pair.name == "flagship")


def test_every_claimed_segment_has_filter_rule_and_reason(pair: Pair) -> None:
    names = set(Pipeline.default().names)
    for segment in newsclean.explain(pair.page).segments:
        if segment.label in (Label.BODY, Label.LAYOUT):
            assert segment.filter is None
            continue
        assert segment.filter in names
        assert segment.rule and re.fullmatch(r"[a-z_]+/[a-z0-9_-]+", segment.rule), segment
        assert segment.reason and segment.reason.strip()


def test_no_word_of_the_page_is_layout(pair: Pair) -> None:
    """What nobody accounts for is white space, bullets and markup, never letters."""
    for segment in newsclean.explain(pair.page).segments:
        if segment.label is Label.LAYOUT:
            assert not re.search(r"[가-힣A-Za-z0-9]", MARKUP.sub("", segment.text)), segment


def test_body_segments_are_the_body(pair: Pair) -> None:
    explanation = newsclean.explain(pair.page)
    body = squeeze("".join(segment.text for segment in explanation.segments if segment.label is Label.BODY))
    assert body == squeeze(explanation.article.text)


def test_removed_is_the_furniture() -> None:
    explanation = newsclean.explain(FLAGSHIP.page)
    removed = [segment.text for segment in explanation.removed]
    assert "가장작게" in removed
    assert not any(segment.kept for segment in explanation.removed)


def test_text_rendering_shows_kept_and_removed() -> None:
    explanation = newsclean.explain(FLAGSHIP.page)
    rows = str(explanation).splitlines()
    assert rows == explanation.to_text().splitlines()
    assert len(rows) == sum(segment.label is not Label.LAYOUT for segment in explanation.segments)
    assert any(re.fullmatch(r"- furniture     가장작게  \[\w+/[\w-]+: .+\]", row) for row in rows)
    assert any(row.startswith("= title") and FLAGSHIP.article.title in row for row in rows if FLAGSHIP.article.title)
    assert sum(row.startswith("+ ") for row in rows) == len(FLAGSHIP.article.paragraphs)
    assert "\x1b" not in "".join(rows)


def test_text_rendering_in_colour_says_the_same() -> None:
    explanation = newsclean.explain(FLAGSHIP.page)
    assert re.sub(r"\x1b\[\d+m", "", explanation.to_text(color=True)) == explanation.to_text()


@pytest.mark.parametrize("width", [20, 60])
def test_text_rendering_cuts_long_lines(width: int) -> None:
    for row in newsclean.explain(FLAGSHIP.page).to_text(width=width).splitlines():
        shown = row[2 + 13 + 1 :].partition("  [")[0]
        assert len(shown) <= width


def test_html_rendering_holds_the_whole_page() -> None:
    explanation = newsclean.explain(FLAGSHIP.page)
    rendered = explanation.to_html()
    inner = rendered.partition("<pre>")[2].rpartition("</pre>")[0]
    assert html.unescape(re.sub(r"<[^<>]+>", "", inner)) == FLAGSHIP.page


def test_html_rendering_escapes_the_page() -> None:
    page = '<기생충> & <b>굵은</b> 글\n가람군은 4일 "회관을 다시 열었다"고 밝혔다. <script>alert(1)</script>'
    rendered = newsclean.explain(page).to_html()
    assert "<script>" not in rendered and "<기생충>" not in rendered
