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
from typing import Final, NamedTuple

from newsclean.hints import Metadata
from newsclean.readers.metadata import PageFacts

FARTHEST: Final = 20_000
"""Characters within which the head ends."""
# A key, with or without a value. Matches `title: "…"`, `date-published:`; not `https://…`, `입력: 2031-03-04`
_KEY: Final = re.compile(r"(?P<key>[A-Za-z_][\w .-]{0,40}):(?: +(?P<value>.*))?", re.ASCII)
# A rule that keys could follow; that it begins its line is asked of each one found
_START: Final = re.compile(r"---[ ]*\n(?=[A-Za-z])")
_END: Final = re.compile(r"(?m)^(?:---|\.\.\.) *$")
# What a reader service prints above the page
_SERVICE: Final = re.compile(r"(?m)^Title: (?P<title>[^\n]*)\n{1,4}URL Source: (?P<url>\S+) *\n")
_CONTENT: Final = "\nMarkdown Content:"
_FACT: Final = re.compile(r"[A-Z][A-Za-z ]{2,30}: .*")
# What a clipper copies from the description, below the title: `> ## Excerpt` and its lines
_EXCERPT: Final = re.compile(r"\s*(?:# [^\n]*\n\s*)?(?P<lines>> ## Excerpt *\n(?:>[^\n]*(?:\n|$))+)")
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
_KNOWN: Final = frozenset(("og:title", "headline", "og:url", "author", "article:published_time", "pubdate", "date"))
_ENOUGH: Final = frozenset(("og:title", "og:url"))
_LISTS: Final = frozenset(("author", "article:tag", "keywords"))
_OWN_TAGS: Final = frozenset(("clippings", "clipping", "webclip"))
"""Tags of the clipper, not of the article."""


def may_open(text: str) -> bool:
    """Cheap: the page could begin with such a head, or with a heading."""
    return text[:1] in "-T#\n " and text[:40].lstrip().startswith(("---", "Title: ", "# "))


class FrontMatter(NamedTuple):
    """The head of a page. All offsets are the source's."""

    start: int
    end: int
    excerpt: tuple[int, int]
    """What the clipper repeats of the description below the title; empty as a rule."""
    metadata: Metadata


def read_front_matter(text: str) -> FrontMatter | None:
    """The head; None without one. Below other lines it needs a title and an address, or the words of the service."""
    if "\nURL Source: " in text[:FARTHEST] and (found := _read_service(text)) is not None:
        return found
    for opened in _START.finditer(text, 0, FARTHEST):
        if opened.start() > 0 and text[opened.start() - 1] != "\n":
            continue
        closed = _END.search(text, opened.end(), opened.end() + FARTHEST)
        if closed is None:
            return None
        pairs = _pairs(text[opened.end() : closed.start()].split("\n"))
        keys = {_MEANING.get(_name(key), "") for key, _ in pairs}
        if _KNOWN.isdisjoint(keys) if not text[: opened.start()].strip() else not _ENOUGH.issubset(keys):
            continue
        excerpt = _EXCERPT.match(text, closed.end())
        return FrontMatter(opened.start(), closed.end(), excerpt.span("lines") if excerpt else (0, 0), _facts(pairs))
    return None


def _read_service(text: str) -> FrontMatter | None:
    """Title, address and perhaps more facts, down to the words that announce the page itself."""
    match = _SERVICE.search(text, 0, FARTHEST)
    at = text.find(_CONTENT, match.end() - 1, match.end() + FARTHEST) if match else -1
    if match is None or at < 0:
        return None
    more = text[match.end() : at]
    if not all(_FACT.fullmatch(line) for line in more.split("\n") if line and not line.isspace()):
        return None
    time = _TIME.search(more)
    facts = _facts([("title", match["title"]), ("url", match["url"]), ("published", time[1] if time else "")])
    return FrontMatter(match.start(), at + len(_CONTENT), (0, 0), facts)


def _name(key: str) -> str:
    return "".join(filter(str.isalnum, key)).lower()


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
                if value[0] == "[" and value[-1] == "]" and not value.startswith("[["):
                    pairs += [(key, _plain(each.strip())) for each in value[1:-1].split(",")]
                else:
                    pairs.append((key, _plain(value)))
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
        name = _MEANING.get(_name(key), "")
        if not name or not value or (name not in _LISTS and name in seen) or value.lower() in _OWN_TAGS:
            continue
        seen.add(name)
        facts.element("meta", {"property": name, "content": value}, "")
    return facts.metadata([])
