"""The same page gives the same Article however it is handed over: bytes, text, a soup of any builder, any Korean encoding."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from bs4 import BeautifulSoup
from pairs import HTML_PAIRS, REAL_PAGES

import newsclean
from newsclean import Article
from newsclean.readers.decode import decode

REAL = {path.stem: path for path in sorted((REAL_PAGES / "bench" / "pages").glob("*.html"))}
PAGES: dict[str, bytes] = {pair.name: pair.source for pair in HTML_PAIRS if isinstance(pair.source, bytes)}
LABELS = ("euc-kr", "ks_c_5601-1987", "windows-949", "x-windows-949", "cp949")
RARE = "똠방각하 펲시 햏자 뷁"

TREES_DIFFER: dict[str, str] = {}
"""Pages of which the tree builders make different trees, by name and builder, with the reason."""

_CHARSET = re.compile(r"(charset\s*=\s*[\"']?)[\w-]+", re.IGNORECASE)


def plain(article: Article) -> Article:
    """The Article without the warnings about its encoding."""
    return article.model_copy(update={"warnings": tuple(w for w in article.warnings if not w.startswith("encoding:"))})


def check(raw: bytes, builder: str) -> None:
    expected = plain(newsclean.clean(raw))
    html = decode(raw)[0]
    assert plain(newsclean.clean(html)) == expected
    assert plain(newsclean.clean(BeautifulSoup(html, builder))) == expected


def cases(names: Iterable[str]) -> list[object]:
    return [
        pytest.param(
            name,
            builder,
            id=f"{name}-{builder}",
            marks=[pytest.mark.xfail(strict=True, reason=reason)] if (reason := TREES_DIFFER.get(f"{name}-{builder}")) else [],
        )
        for name in names
        for builder in ("lxml", "html.parser")
    ]


@pytest.mark.parametrize(("name", "builder"), cases(PAGES))
def test_every_source_gives_the_same_article(name: str, builder: str) -> None:
    check(PAGES[name], builder)


@pytest.mark.bench
@pytest.mark.skipif(not REAL, reason="the real pages are not beside this repository")
@pytest.mark.parametrize(("name", "builder"), cases(REAL))
def test_real_pages_too(name: str, builder: str) -> None:
    check(REAL[name].read_bytes(), builder)


def check_labels(raw: bytes) -> None:
    """Characters that cp949 lacks stand as references, as they do on real pages."""
    html = decode(raw)[0].encode("cp949", "xmlcharrefreplace").decode("cp949")
    expected = plain(newsclean.clean(html))
    for label in LABELS:
        assert plain(newsclean.clean(_CHARSET.sub(rf"\g<1>{label}", html).encode("cp949"))) == expected, label


@pytest.mark.parametrize("name", PAGES)
def test_every_label_of_cp949_gives_the_same_article(name: str) -> None:
    check_labels(PAGES[name])


@pytest.mark.bench
@pytest.mark.skipif(not REAL, reason="the real pages are not beside this repository")
@pytest.mark.parametrize("name", REAL)
def test_real_pages_in_cp949(name: str) -> None:
    check_labels(REAL[name].read_bytes())


@pytest.mark.parametrize("label", LABELS)
def test_syllables_outside_of_euc_kr(label: str) -> None:
    html = f'<meta charset="{label}"><h1>{RARE}</h1><p>가람군은 4일 {RARE} 행사를 열었다고 밝혔다.</p>'
    raw = html.encode("cp949")
    assert newsclean.clean(raw) == newsclean.clean(html)
    assert RARE in newsclean.clean(raw, encoding=label).text
