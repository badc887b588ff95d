"""The head that clippers and reader services put in front of a page, as the metadata it is.

    ---                                             Title: 군민회관 다시 문 연다
    title: "군민회관 다시 문 연다"
    source: https://hanbit.example/1                URL Source: https://hanbit.example/1
    author: ["[[홍길동]]"]
    published: 2031-03-04                           Published Time: 2031-03-04T17:11:00+09:00
    ---
                                                    Markdown Content:

Must never touch: an article that begins with a rule, lines with a colon (`입력: …`), a head without an end.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.hints import Metadata
from newsclean.readers.metadata import PageFacts

FARTHEST: Final = 20_000
"""Characters within which the head ends."""
# A key, with or without a value. Matches `title: "…"`, `date-published:`; not `https://…`, `입력: 2031-03-04`
_KEY: Final = re.compile(r"(?P<key>[A-Za-z_][\w .-]{0,40}):(?: +(?P<value>.*))?", re.ASCII)
_END: Final = re.compile(r"(?m)^(?:---|\.\.\.) *$")
# What a reader service prints above the page
_SERVICE: Final = re.compile(
    r"\s*Title: (?P<title>[^\n]*)\n\s*URL Source: (?P<url>\S+) *\n(?P<more>(?:\s*\n|[A-Z][A-Za-z ]{2,30}: [^\n]*\n){0,20}?)\s*Markdown Content: *(?:\n|$)"
)
_TIME: Final = re.compile(r"(?m)^Published Time: (.*)$")
# What the keys are called in HTML. `created` is the day of the clipping, and `description` no part of an article
_MEANING: Final = {
    "title": "og:title", "headline": "headline", "source": "og:url", "url": "og:url", "link": "og:url", "canonical": "og:url",
    "author": "author", "authors": "author", "byline": "author", "creator": "author",
    "published": "article:published_time", "publisheddate": "article:published_time", "publishedtime": "article:published_time",
    "publishedat": "article:published_time", "datepublished": "article:published_time", "pubdate": "pubdate", "publishdate": "pubdate",
    "publicationdate": "pubdate", "date": "date", "updated": "article:modified_time", "modified": "article:modified_time",
    "datemodified": "article:modified_time", "lastmod": "lastmod", "modifiedtime": "article:modified_time",
    "articlepublishedtime": "article:published_time", "articlemodifiedtime": "article:modified_time", "ogtitle": "og:title",
    "site": "og:site_name", "sitename": "og:site_name", "ogsitename": "og:site_name", "publisher": "publisher",
    "section": "article:section", "category": "section", "categories": "section", "tags": "article:tag", "keywords": "keywords",
}  # fmt: skip
_KNOWN: Final = frozenset(("title", "source", "url", "link", "author", "published", "date", "headline"))
_LISTS: Final = frozenset(("author", "article:tag", "keywords"))
_OWN_TAGS: Final = frozenset(("clippings", "clipping", "webclip"))
"""Tags of the clipper, not of the article."""


def may_open(text: str) -> bool:
    """Cheap: the page could begin with such a head."""
    return text[:1] in "-T\n \ufeff" and text[:40].lstrip().startswith(("---", "Title: "))


def read_front_matter(text: str) -> tuple[int, Metadata] | None:
    """Where the head ends, and its facts; None without one."""
    if not may_open(text):
        return None
    service = _SERVICE.match(text, 0, FARTHEST)
    if service is not None:
        time = _TIME.search(service["more"])
        return service.end(), _facts([("title", service["title"]), ("url", service["url"]), ("published", time[1] if time else "")])
    start = len(text) - len(text.lstrip())
    opened = text.find("\n", start)
    if opened < 0 or text[start:opened].rstrip() != "---":
        return None
    closed = _END.search(text, opened + 1, opened + FARTHEST)
    if closed is None:
        return None
    pairs = _pairs(text[opened + 1 : closed.start()].split("\n"))
    if not any(key.lower() in _KNOWN for key, _ in pairs):
        return None
    return closed.end(), _facts(pairs)


def _pairs(lines: list[str]) -> list[tuple[str, str]]:
    """Keys and values; a list gives its key several times. None at all where a line is neither."""
    pairs: list[tuple[str, str]] = []
    key, folded = "", False
    for line in lines:
        bare = line.strip()
        if not bare or bare.startswith("# "):
            continue
        if bare.startswith("- ") or bare == "-":
            if not key:
                return []
            pairs.append((key, _plain(bare[1:].strip())))
        elif line[0] == " ":
            if not key:
                return []
            if folded:  # the text of `title: >-` stands on the lines below
                last = pairs.pop()[1] if pairs and pairs[-1][0] == key else ""
                pairs.append((key, f"{last} {bare}".strip()))
        elif (match := _KEY.fullmatch(bare)) is not None:
            key, value = match["key"], (match["value"] or "").strip()
            folded = value[:1] in (">", "|") and len(value) <= 2
            if value and not folded:
                inner = value[1:-1] if value[0] == "[" and value[-1] == "]" and not value.startswith("[[") else ""
                pairs += [(key, _plain(each.strip())) for each in inner.split(",")] if inner else [(key, _plain(value))]
            else:
                pairs.append((key, ""))
        else:
            return []
    return pairs


def _plain(value: str) -> str:
    """A value without its quotes and the brackets of a link to a note: `"[[홍길동]]"` → 홍길동."""
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        quote, value = value[0], value[1:-1]
        value = value.replace('\\"', '"').replace("\\\\", "\\") if quote == '"' else value.replace("''", "'")
    if value.startswith("[[") and value.endswith("]]"):
        value = value[2:-2].rpartition("|")[2]
    return value.strip()


def _facts(pairs: list[tuple[str, str]]) -> Metadata:
    """The values as the metadata of HTML are read."""
    facts = PageFacts()
    seen: set[str] = set()
    for key, value in pairs:
        name = _MEANING.get("".join(filter(str.isalnum, key)).lower(), "")
        if not name or not value or (name not in _LISTS and name in seen) or value.lower() in _OWN_TAGS:
            continue
        seen.add(name)
        facts.element("meta", {"property": name, "content": value}, "")
    return facts.metadata([])
