"""Reads the JSON in a page's scripts, slightly broken JSON too.

Content management systems build JSON by gluing strings. So trailing commas stay, strings contain newlines, `//` and HTML comments
are mixed in, and quotes of a headline are not escaped. All but the last are mended; of the last the wanted keys are salvaged.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Final, TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_DECODER: Final = json.JSONDecoder(strict=False)
# The shell. Matches `<!--`, `//<![CDATA[`, `/*]]>*/`
_SHELL: Final = re.compile(r"\A\s*(?:(?:/[/*]\s*)?<!(?:--|\[CDATA\[)(?:\s*\*/)?)?\s*")
# What is no JSON: `// 고정`, `/* 설명 */`, the comma of `,}`; not in strings (`"http://…"`)
_NOISE: Final = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*+")|//[^\n]*+|/\*.*?\*/|(?P<comma>,(?=\s*+(?:[}\]]|//|/\*)))|(?P<hole>,(?=\s*+,))', re.DOTALL
)
# A value salvaged from broken JSON. Matches `"headline": "그는 "안 간다"고 했다",`; not `"author": {`
_SALVAGE: Final = re.compile(r'"\w{4,20}"\s{0,8}:\s{0,8}"([^\r\n]{1,50000}?)"\s{0,80}(?=,\s{0,80}"[A-Za-z@]|[}\r\n]|,\s{0,80}\Z)')
_SALVAGED: Final = ("headline", "datePublished", "dateModified", "articleSection", "articleBody")
_MAX_DEPTH: Final = 40


def parse_json(text: str) -> Json:
    """The value of JSON; None if it cannot be read."""
    start = _SHELL.match(text)
    at = start.end() if start else 0
    for attempt in range(2):
        try:
            value: Json = _DECODER.raw_decode(text, at)[0]
            return value
        except (ValueError, RecursionError):
            if attempt:
                break
            text, at = _NOISE.sub(lambda match: match["string"] or "", text[at:]).strip(), 0
    salvaged: dict[str, Json] = {}
    for key in _SALVAGED:
        at = text.find(f'"{key}"')
        if at >= 0 and (match := _SALVAGE.match(text, at)):
            salvaged[key] = match.group(1).replace('\\"', '"').replace("\\n", "\n")
    if "headline" in salvaged or "articleBody" in salvaged:
        salvaged["@type"] = "NewsArticle"
        return salvaged
    return None


def json_at(text: str, at: int) -> tuple[Json, int]:
    """The JSON value that begins at `at`, and its end; (None, at) if there is none. Code behind it does not matter."""
    begin = at
    while begin < len(text) and text[begin] in " \t\r\n":
        begin += 1
    try:
        value: Json
        value, end = _DECODER.raw_decode(text, begin)
    except (ValueError, RecursionError):
        return None, at
    return value, end


def objects(value: Json) -> Iterator[dict[str, Json]]:
    """All objects in a value, the outer ones first. Does not recurse."""
    waiting: list[tuple[Json, int]] = [(value, 0)]
    while waiting:
        each, depth = waiting.pop()
        if isinstance(each, dict):
            yield each
            inner: list[Json] = list(each.values())
        elif isinstance(each, list):
            inner = each
        else:
            continue
        if depth < _MAX_DEPTH:
            waiting += [(item, depth + 1) for item in reversed(inner) if isinstance(item, (dict, list))]


def articles(value: Json) -> list[dict[str, Json]]:
    """The article objects of JSON-LD, in arrays and `@graph` too. A `WebPage` counts only if there is no article."""
    found: list[dict[str, Json]] = []
    pages: list[dict[str, Json]] = []
    for each in objects(value):
        kinds = strings(each.get("@type"))
        if any(kind.endswith(("Article", "Posting")) or kind == "Report" for kind in kinds):
            found.append(each)
        elif "WebPage" in kinds and "datePublished" in each:
            pages.append(each)
    return found or pages


def strings(value: Json) -> list[str]:
    """Text values, be it one or an array: entities resolved, stripped."""
    values = value if isinstance(value, list) else [value]
    return [text for item in values if isinstance(item, str) and (text := html.unescape(item).strip())]


def first(value: Json) -> str:
    """The first text value; empty if there is none."""
    found = strings(value)
    return found[0] if found else ""
