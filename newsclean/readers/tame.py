"""Tames sources for which building the tree would take time that grows with the square of their length.

Lexbor goes up all ancestors at every start tag, tens of thousands if so many are nested, and compares each attribute of a tag with
all before it. Usual pages have neither, so a cheap count (of tags, of the longest piece) comes first. No character of text is lost.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.readers.elements import BLOCKS

MAX_DEPTH: Final = 400
"""Browsers build no deeper than 512."""
_MANY_TAGS: Final = 8_000
_LONG_TAG: Final = 16_384
_KEPT_OF_TAG: Final = 4_096

_NOSCRIPT: Final = b"<noscript"
_NOSCRIPT_END: Final = b"</noscript>"
# A tag. Matches `<div class="a">`, `</div>`; not `<기생충>`, `< div>`
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>")
# Elements that need no end tag, or have none, nest nothing
_FLAT: Final = frozenset(
    (
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot", "colgroup", "rp", "rt",
        "br", "img", "hr", "input", "meta", "link", "area", "base", "col", "embed", "param", "source", "track", "wbr", "html",
        "head", "body"
    )
)  # fmt: skip
# Counts words, those of white space too
_WORD: Final = re.compile(r"\s+")


def tame(raw: bytes) -> tuple[bytes, tuple[str, ...]]:
    """The source, as UTF-8, to build a tree of, and warnings. Mostly what was given."""
    if (start := raw.find(_NOSCRIPT)) >= 0:
        raw = _without_noscript(raw, start)
    many = len(raw) > _MANY_TAGS * len("<a>") and raw.count(b"<") > _MANY_TAGS
    if not many and not _may_have_long_tag(raw):
        return raw, ()
    notes: list[str] = []
    if many:
        source, flattened = _flatten(raw.decode("utf-8", "replace"))
        if flattened:
            raw = source.encode("utf-8")
            notes.append(f"html: elements nested deeper than {MAX_DEPTH} were flattened")
    if len(raw) > _LONG_TAG and (trimmed := _trim(raw)) is not None:
        raw = trimmed
        notes.append("html: a tag with very many attributes was cut short")
    return raw, tuple(notes)


def _may_have_long_tag(raw: bytes) -> bool:
    """A piece so long holds at least one half-length window without `<`."""
    half = _LONG_TAG // 2
    return len(raw) > _LONG_TAG and any(raw.find(b"<", at, at + half) < 0 for at in range(0, len(raw) - half, half))


def _without_noscript(raw: bytes, start: int) -> bytes:
    """Leaves out `<noscript>…</noscript>`, the first of which begins at `start`.

    A browser that runs scripts has no such text, and in `<head>` it spills into the tree.
    """
    kept: list[bytes] = []
    at = 0
    while start >= 0 and (end := raw.find(_NOSCRIPT_END, start)) >= 0:
        kept.append(raw[at:start])
        at = end + len(_NOSCRIPT_END)
        start = raw.find(_NOSCRIPT, at)
    kept.append(raw[at:])
    return b"".join(kept)


def _flatten(source: str) -> tuple[str, bool]:
    """Turns start tags that are too deep, and their end tags, into `<br>`. Text and line ends stay."""
    depth = 0
    deepest = 0
    for match in _TAG.finditer(source):
        if match[2].lower() in _FLAT:
            continue
        if match[1]:
            depth = max(0, depth - 1)
        elif not match[3].endswith("/"):
            depth += 1
            deepest = max(deepest, depth)
    if deepest <= MAX_DEPTH:
        return source, False
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match[2].lower() in _FLAT:
            return match[0]
        if match[1]:
            depth = max(0, depth - 1)
            return match[0] if depth < MAX_DEPTH else _instead(match[2])
        if match[3].endswith("/"):
            return match[0]
        depth += 1
        return match[0] if depth <= MAX_DEPTH else _instead(match[2])

    return _TAG.sub(keep, source), True


def _instead(name: str) -> str:
    """What stands for a tag that was left out: a block ends the line, an inline element leaves nothing."""
    return "<br>" if name.lower() in BLOCKS else ""


def _trim(raw: bytes) -> bytes | None:
    """Cuts tags with very many attributes short. One long value (`src="data:…"`) or a long script stays as it is."""
    pieces = raw.split(b"<")
    changed = False
    for index, piece in enumerate(pieces):
        if index == 0 or len(piece) <= _LONG_TAG or not piece[:1].isalpha():
            continue
        tag, closed, text = piece.partition(b">")
        inside = tag.decode("utf-8", "replace")
        if len(inside) > _LONG_TAG and (inside.count("=") > 512 or len(_WORD.findall(inside)) > 512):
            pieces[index] = inside[:_KEPT_OF_TAG].rpartition(" ")[0].encode("utf-8") + b">" + (text if closed else b"")
            changed = True
    return b"<".join(pieces) if changed else None
