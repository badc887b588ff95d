"""The fixtures cover what Korean news pages are known to hold: 69 classes of furniture, 50 traps, a dozen layouts."""

from __future__ import annotations

import pytest
from pairs import PAIRS, load_furniture, load_traps

COVERED = {cover for pair in PAIRS for cover in pair.covers}


def test_there_are_enough_pages() -> None:
    assert len(PAIRS) >= 60


def test_there_are_enough_layouts() -> None:
    assert len({cover for cover in COVERED if cover.startswith("layout ")}) >= 12


@pytest.mark.parametrize("number", range(1, 70))
def test_class_of_furniture_is_covered(number: int) -> None:
    assert f"class {number}" in COVERED


@pytest.mark.parametrize("number", range(1, 51))
def test_trap_is_covered(number: int) -> None:
    assert f"trap T{number}" in COVERED


def test_every_page_and_every_article_has_its_other_half() -> None:
    from pairs import FIXTURES

    pages = {path.stem for path in FIXTURES.glob("*.txt")} - {"furniture", "traps"}
    assert pages == {pair.name for pair in PAIRS}


def test_blocks_and_sentences_to_inject_are_there() -> None:
    assert len(load_furniture()) >= 60
    assert len(load_traps()) >= 50
