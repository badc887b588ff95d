"""Every page of `fixtures/` gives exactly its Article."""

from __future__ import annotations

import json

import pytest
from pairs import ALL_PAIRS, Pair, differences, stated_keys

import newsclean

KNOWN_GAPS: dict[str, str] = {
    "byline-robot-desk": "the outlet is named only in the sentence on the robot that wrote the piece",
    "glued-related-heads-before-copyright": "headlines glued in front of a rights notice are claimed with it and lost as data",
}
"""Pages that do not come out right yet, by name, with the reason. A page that has been mended must leave the table."""


CASES = [
    pytest.param(
        pair,
        id=pair.name,
        marks=[pytest.mark.xfail(strict=True, reason=KNOWN_GAPS[pair.name])] if pair.name in KNOWN_GAPS else [],
    )
    for pair in ALL_PAIRS
]


@pytest.mark.parametrize("pair", CASES)
def test_page_gives_its_article(pair: Pair) -> None:
    also = frozenset(("warnings",)) if "warnings" in pair.json else frozenset[str]()
    found = differences(newsclean.clean(pair.source), pair.article, also=also)
    if found:
        pytest.fail(f"{pair.name}: {len(found)} fields differ\n" + "\n".join(found), pytrace=False)


def test_expected_article_has_known_fields_only(pair: Pair) -> None:
    """A misspelled key in a fixture would otherwise be a field that nobody checks."""
    understood = json.loads(pair.article.model_dump_json(exclude_unset=True, exclude={"text"}))
    assert stated_keys(understood) == stated_keys(pair.json)
    assert "kind" in pair.json and pair.covers


def test_known_gaps_name_pages() -> None:
    assert set(KNOWN_GAPS) <= {pair.name for pair in ALL_PAIRS}
