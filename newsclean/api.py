"""The three calls: `clean`, `clean_many`, `explain`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from newsclean.article import Article
from newsclean.pipeline import Pipeline
from newsclean.readers import Source

if TYPE_CHECKING:
    from newsclean.explanation import Explanation

_NO_CORPUS = (str, bytes, bytearray, memoryview, Mapping)
"""Iterables that are one page, or whose items are no pages. So is a BeautifulSoup object, which is known by its `find_all`."""


def clean(
    source: Source, *, url: str | None = None, pipeline: Pipeline | None = None, encoding: str | None = None
) -> Article:
    """The typed article of one Korean news page.

    `source` is the page as text that lost its tags, as HTML (str or bytes), or as a BeautifulSoup object;
    text and HTML are told apart. `url` is kept and may identify the outlet. `encoding` is a hint for bytes,
    such as the charset of the HTTP header.

    Never returns None and never raises on content: what could not be decided stands in `Article.warnings`.
    Raises `TypeError` for a source or argument of a wrong type.
    """
    return _pipeline(pipeline).clean(source, url=url, encoding=encoding)


def explain(
    source: Source, *, url: str | None = None, pipeline: Pipeline | None = None, encoding: str | None = None
) -> Explanation:
    """The same article, and for every character of the page where it went and why.

    Arguments and errors as for `clean`; both run the same engine.
    """
    return _pipeline(pipeline).explain(source, url=url, encoding=encoding)


def clean_many(sources: Iterable[Source | tuple[Source, str | None]], *, pipeline: Pipeline | None = None) -> Iterator[Article]:
    """Clean pages lazily and in order. A page may come with its URL, as a pair ``(page, url)``.

    One failure does not stop the rest: a source of a wrong type gives an empty Article whose `warnings` say what was
    wrong. Raises `TypeError` at once if `sources` is a single page, a mapping or no iterable.
    """
    if isinstance(sources, _NO_CORPUS) or hasattr(sources, "find_all") or not isinstance(sources, Iterable):
        raise TypeError(
            f"sources must be an iterable of pages; got {type(sources).__name__}. For one page call newsclean.clean(page)"
        )
    return _clean_each(sources, _pipeline(pipeline))


def _clean_each(sources: Iterable[Source | tuple[Source, str | None]], pipeline: Pipeline) -> Iterator[Article]:
    for given in sources:
        source, url = given if isinstance(given, tuple) and len(given) == 2 else (given, None)
        try:
            yield pipeline.clean(source, url=url)
        except Exception as error:  # a user's filter or a wrong type; the rest of the corpus goes on
            told = "; ".join((f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ())))
            yield Article(warnings=(f"failed: {told}",))


def _pipeline(pipeline: Pipeline | None) -> Pipeline:
    if pipeline is None:
        return Pipeline.default()
    if not isinstance(pipeline, Pipeline):
        raise TypeError(f"pipeline must be a newsclean.Pipeline or None; got {type(pipeline).__name__}: {pipeline!r}")
    return pipeline
