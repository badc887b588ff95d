"""The seed page, where it is at hand, gives exactly its Article. It is other people's text and not part of this repository."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal

import pytest
from pairs import REAL_PAGES

import newsclean
from newsclean import Article

SEEDS = REAL_PAGES / "seeds"
PAGES = sorted(path.with_suffix("").name for path in SEEDS.glob("*.json") if path.with_suffix(".txt").is_file())

pytestmark = pytest.mark.skipif(not PAGES, reason="the seed pages are not beside this repository")


def _time(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None


@pytest.mark.parametrize("name", PAGES)
def test_seed_gives_its_article(name: str) -> None:
    page = (SEEDS / f"{name}.txt").read_text(encoding="utf-8")
    want = json.loads((SEEDS / f"{name}.json").read_text(encoding="utf-8"))
    article = newsclean.clean(page)
    _check_head(article, want)
    assert list(article.paragraphs) == want["body"]
    assert [(caption.text, caption.credit) for caption in article.captions] == [
        (c["text"], c["credit"]) for c in want["captions"]
    ]
    assert {reaction.label: reaction.count for reaction in article.reactions} == want["reactions"]
    assert len(article.related) == 1 and article.rankings == ()
    assert article.related[0].heading == want["headlines"]["heading"]
    assert [headline.text for headline in article.related[0].headlines] == want["headlines"]["items"]
    _check_markets(article, want)
    assert newsclean.explain(page).restore() == page


def _check_head(article: Article, want: dict[str, object]) -> None:
    for field in ("title", "kind", "publisher", "section"):
        assert getattr(article, field) == want[field]
    assert list(article.subtitles) == want["subtitles"]
    for field in ("published_at", "updated_at"):
        stated = want[field]
        assert getattr(article, field) == _time(stated if isinstance(stated, str) else None)
    bylines = [{"name": byline.name, "email": byline.email, "role": byline.role} for byline in article.bylines]
    assert bylines == want["bylines"]


def _check_markets(article: Article, want: dict[str, dict[str, object]]) -> None:
    """The seed lists the movers first if they stand first; a page prints both widgets in any order."""
    widgets = {widget.heading: widget for widget in article.market_quotes}
    for key in ("market_movers", "market_quotes"):
        if not (stated := want.get(key)):
            continue
        widget = widgets.pop(str(stated["heading"]))
        assert widget.as_of == stated.get("as_of")
        assert "note" not in stated or widget.note == stated["note"]
        rows = stated.get("rows") or []
        assert isinstance(rows, list)
        wanted = [(row["name"], Decimal(row["price"]), Decimal(row["change_percent"])) for row in rows]
        assert [(quote.name, quote.price, quote.change_percent) for quote in widget.quotes] == wanted
    assert not widgets
