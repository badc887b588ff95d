"""From what people hold to a `Document`: text, HTML as str or bytes, or a BeautifulSoup object."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final, TypeAlias

from newsclean.document import Document
from newsclean.readers.phrase_index import PhraseIndex
from newsclean.readers.selectors import SelectorRule
from newsclean.readers.sniff import looks_like_html

if TYPE_CHECKING:
    from bs4 import Tag

ESCAPED: Final = 2
"""So many escaped paragraph ends make an escaped page; one may be an article about HTML."""
LEADING: Final = 200
Source: TypeAlias = "str | bytes | bytearray | Tag"


def read(
    source: Source,
    *,
    url: str | None = None,
    encoding: str | None = None,
    phrases: PhraseIndex | None = None,
    rules: tuple[SelectorRule, ...] = (),
) -> Document:
    """The page as a `Document`.

    `encoding` is a hint for bytes, such as the charset of the HTTP header; `phrases` are
    furniture phrases that help to cut a page on one line; `rules` are the user's selectors for HTML. Raises `TypeError`
    for anything that is not str, bytes or a BeautifulSoup object, and never for content.
    """
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url must be a str or None; got {type(url).__name__}")
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError(f"encoding must be a str or None; got {type(encoding).__name__}")
    warnings: tuple[str, ...] = ()
    raw: bytes | None = None
    if isinstance(source, (bytes, bytearray)):
        from newsclean.readers.decode import check_label, decode, plain_utf8

        raw = bytes(source)
        text = plain_utf8(raw)
        if text is None:
            source, warnings = decode(raw, encoding)
            raw = None
        else:
            source = text
        warnings = (*warnings, *check_label(encoding))
    elif isinstance(source, str) and ("Ã" in source or "°" in source or "ë" in source or "±" in source):
        from newsclean.readers.decode import repair_mojibake

        source, warnings = repair_mojibake(source)
    if isinstance(source, str):
        if source[:LEADING].lstrip().startswith("&lt;") and source.count("&lt;/p&gt;") >= ESCAPED:
            source, raw = html.unescape(source), None  # the body of an RSS item, escaped as a whole
        if looks_like_html(source):
            from newsclean.readers.lexbor import read_html

            return read_html(source, url=url, warnings=warnings, rules=rules, raw=raw)
        if raw is None and "\0" in source:
            warnings = (*warnings, "text: NUL characters were dropped")
        from newsclean.readers.text import read_text  # compiles the whole grammar: not before it is needed

        return read_text(source, url=url, warnings=warnings, phrases=phrases)
    if _is_soup(source):
        from newsclean.readers.soup import read_soup

        return read_soup(source, url=url, rules=rules)
    raise TypeError(
        "source must be str (text or HTML), bytes, or a BeautifulSoup / Tag object; "
        f"got {type(source).__module__}.{type(source).__qualname__}"
    )


def _is_soup(source: object) -> bool:
    """A soup, one of its tags, or a subclass defined elsewhere; bs4 is then already imported. Its lists of results are none."""
    return any(base.__name__ == "PageElement" and base.__module__.partition(".")[0] == "bs4" for base in type(source).__mro__)
