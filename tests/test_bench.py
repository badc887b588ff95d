"""Real pages with hand-checked gold, where they are at hand: the floors that the cleaner must keep, form by form.

The pages are other people's text and not part of this repository. Run with `pytest -m bench`; needs `rapidfuzz`.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys

import pytest
from pairs import REAL_PAGES, ROOT

BENCH = REAL_PAGES / "bench"
SCORER = BENCH / "score.py"
FORMS = ("browser", "resiliparse", "inscriptis", "html2text", "bs4_newline", "web_corpus")
LATER = ("html", "text", "one_line")
"""Forms whose floors are not claimed yet; they must not crash."""
LOWER_IS_BETTER = ("loss", "leak", "crash")

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(not SCORER.is_file(), reason="the real pages are not beside this repository"),
    pytest.mark.skipif(importlib.util.find_spec("rapidfuzz") is None, reason="the scorer needs rapidfuzz"),
]


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    """The scorer's table: figures by form."""
    out = tmp_path_factory.mktemp("bench") / "figures.json"
    here = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, str(SCORER), "--json", str(out)], env=here, check=True, capture_output=True)
    table: dict[str, dict[str, float]] = json.loads(out.read_text(encoding="utf-8"))["table"]
    return table


def short_of(figures: dict[str, float], floors: dict[str, float]) -> list[str]:
    """The floors that are not met, each with the figure reached."""
    return [
        f"{name} {figures[name]:.4f} (floor {floor})"
        for name, floor in floors.items()
        if (figures[name] > floor if name in LOWER_IS_BETTER else figures[name] < floor)
    ]


@pytest.mark.parametrize("form", FORMS)
def test_the_floors_are_met(form: str, figures: dict[str, dict[str, float]]) -> None:
    floors = json.loads((BENCH / "floors.json").read_text(encoding="utf-8"))[form]
    short = short_of(figures[form], floors)
    assert not short, f"{form}: {'; '.join(short)}"


@pytest.mark.parametrize("form", LATER)
def test_nothing_crashes(form: str, figures: dict[str, dict[str, float]]) -> None:
    assert figures[form]["crash"] == 0
