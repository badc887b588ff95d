"""The body that a page does not show and keeps in the JSON of a script.

There are three forms. `Fusion.globalContent` of the Arc CMS is a list of paragraphs and pictures in order. Frameworks such as
Next.js and React Query leave their state in `self.__next_f.push`, `__NEXT_DATA__` or `window.X = {…}`: in there the field with
article-like text is looked for. Last, `articleBody` of JSON-LD. What is found becomes HTML fragments, read as any page is.

Must never touch: pages that show their body. Their JSON is a copy of the same text, or other articles.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from typing import Final

from newsclean.hints import Name
from newsclean.korean.iso_dates import parse_iso
from newsclean.readers.arc import read_arc
from newsclean.readers.assemble import PROSE_ENOUGH, prose_length
from newsclean.readers.elements import CLASS, KINDS
from newsclean.readers.frames import Record
from newsclean.readers.jsonld import Json, first, json_at, objects
from newsclean.readers.lines import LineBuilder
from newsclean.readers.metadata import Embedded, PageFacts, split_names

FragmentReader = Callable[[str, LineBuilder, PageFacts], None]

_HANGUL: Final = re.compile(r"[가-힣]+")
_SENTENCE: Final = re.compile(r"[다요][.”\"']")
_BODY_ENOUGH: Final = 80
"""So many syllables, and a sentence, make the text of an article."""
_PATIENCE: Final = 60
"""After so many things that are no JSON a script is given up: code has any number of `= {`."""
# Where a state may begin. Matches `window.__STATE__ = {`, `["x"].push({`, `globalContent={`; not `function(){`
_STATE: Final = re.compile(r"(?:=|\.push\(|JSON\.parse\()\s{0,4}(?=[{\[\"'])")
# What is given a value. Matches the end of `window.__STATE__ `, `states["x"]`; not `a =`, `a !`, `)`
_NAMED: Final = re.compile(r"[\w\]]\s{0,4}\Z")
# A text chunk of Next.js: the 0x1b7b bytes behind `24:T1b7b,`
_CHUNK: Final = re.compile(r"\n[0-9a-f]{1,6}:T([0-9a-f]{1,7}),")
_ROW: Final = re.compile(r"\n[0-9a-f]{1,6}:(?=[\[{])")

# Names (lower case) of fields that hold article text. Other fields may be messages, terms or lists.
_BODY_KEYS: Final = re.compile(r"(?:content|article|body|html|text|story|cntn|contents|news)")
_NOT_BODY_KEYS: Final = re.compile(r"(?:desc|summary|seo|meta|caption|comment|title|terms|notice|answer|keyword|related)")
_TITLES: Final = ("title", "headline", "articletitle", "newstitle", "subject", "arttitle", "webtitle")
_SUBTITLES: Final = ("subtitle", "subheadline", "subheadlines", "articlesubtitle")
_PUBLISHED: Final = ("deploydt", "publishedat", "datepublished", "publishdate", "published_at", "firstpublishdate", "first_publish_date",
              "regdt", "regdate", "reg_date", "createdat", "servicedate", "articledate", "inputdate", "pubdate")  # fmt: skip
_UPDATED: Final = ("redeploydt", "modifiedat", "datemodified", "updatedat", "updated_at", "moddt", "moddate", "updatedate",
            "lastupdated")  # fmt: skip
_SECTIONS: Final = ("sectionname", "categoryname", "articlesection", "section")
_PEOPLE: Final = ("bylines", "reporters", "writers", "authors", "author", "reporter", "journalists", "byline",
           "writerdisplay", "reportername")  # fmt: skip
_NAMES: Final = ("writername", "reportername", "name", "authorname", "journalistname")
_EMAILS: Final = ("writeremail", "reporteremail", "email", "authoremail")
_JOBS: Final = ("writerjobname", "jobname", "role", "job")


def needs_embedded(records: list[Record], facts: PageFacts) -> bool:
    """No visible line looks like a body, and there are scripts."""
    return bool(facts.scripts) and prose_length(records, limit=PROSE_ENOUGH) < PROSE_ENOUGH


def embedded_body(shown: list[Record], facts: PageFacts, read_fragment: FragmentReader) -> list[Record]:
    """Lines of the article in the scripts: title, decks, paragraphs, captions. Empty if there is none, or if it is visible."""
    found = find_embedded(facts)
    if found is None:
        return []
    builder = LineBuilder()
    builder.frame.tag = "article"
    for role, source in found.pieces:
        tag = "figcaption" if role == "caption" else "h1" if role == "title" else "div"
        builder.open(tag, KINDS.get(tag, 0), {"class": "embedded"}, CLASS, role)
        read_fragment(source, builder, facts)
        builder.close()
    records = builder.finish()
    # the articleBody of a flash of one or two sentences is a copy of what is visible
    visible = "".join("".join(record.text.split()) for record in shown)
    body = [record.text for record in records if record.frame.role == "body" and len(record.text) >= 30]
    if any("".join(text.split()) in visible for text in body):
        return []
    facts.embedded = found
    return records


def find_embedded(facts: PageFacts) -> Embedded | None:
    """The article in the scripts."""
    scripts = [(kind, text_of()) for kind, text_of in facts.scripts if "ld+json" not in kind]
    for _, text in scripts:
        at = text.find("Fusion.globalContent=")
        if at >= 0 and (found := read_arc(json_at(text, at + len("Fusion.globalContent="))[0])) is not None:
            return found
    best: tuple[int, dict[str, Json], str] | None = None
    for state in _states(scripts):
        for each in objects(state):
            if "content_elements" in each and (found := read_arc(each)) is not None:
                return found
            for key, value in each.items():
                if isinstance(value, str) and (weight := _weight(key, value)) and (best is None or weight > best[0]):
                    best = (weight, each, value)
    if best is not None:
        return _from_state(best[1], best[2])
    for each in facts.linked():
        body = first(each.get("articleBody"))
        if _prose(body) >= _BODY_ENOUGH:
            return Embedded([*_title_piece(first(each.get("headline"))), ("body", _as_html(body))])
    return None


def _states(scripts: list[tuple[str, str]]) -> Iterator[Json]:
    """The JSON values in the scripts."""
    flight: list[str] = []
    for kind, text in scripts:
        if "__next_f.push(" in text:
            at = text.find("__next_f.push(")
            while at >= 0:
                pushed, _ = json_at(text, at + len("__next_f.push("))
                if isinstance(pushed, list) and len(pushed) == 2 and isinstance(pushed[1], str):
                    flight.append(pushed[1])
                at = text.find("__next_f.push(", at + 1)
            continue
        if "json" in kind:
            yield json_at(text, 0)[0]
            continue
        if not _HANGUL.search(text) and "\\u" not in text:
            continue
        end = failed = 0
        for match in _STATE.finditer(text):
            if match.end() < end:
                continue  # inside a value that was read
            at = match.start()
            if text[at] == "=" and _NAMED.search(text, max(0, at - 5), at) is None:
                continue  # a comparison
            state, end = json_at(text, match.end())
            if state is None:
                failed += 1
                if failed > _PATIENCE:
                    break
            if isinstance(state, str) and state[:1] in ("{", "["):  # JSON.parse("…")
                state, _ = json_at(state, 0)
            if isinstance(state, (dict, list)):
                yield state
    if flight:
        yield from _flight("".join(flight))


def _flight(stream: str) -> Iterator[Json]:
    """The stream of Next.js: rows `number:JSON` and chunks `number:Tlength,text`. Lengths are UTF-8 bytes."""
    stream = "\n" + stream  # every row stands behind one
    for match in _CHUNK.finditer(stream):
        size = int(match[1], 16)
        # the length is in bytes; there are no more characters than that
        yield {"html": stream[match.end() : match.end() + size].encode()[:size].decode("utf-8", "ignore")}
    for match in _ROW.finditer(stream):
        yield json_at(stream, match.end())[0]


def _prose(text: str) -> int:
    return sum(map(len, _HANGUL.findall(text))) if _SENTENCE.search(text) else 0


def _weight(key: str, value: str) -> int:
    """How much the text of this field is an article's body; 0 if it is none."""
    if len(value) < _BODY_ENOUGH:
        return 0
    name = key.lower()
    if _NOT_BODY_KEYS.search(name) or not _BODY_KEYS.search(name):
        return 0
    if value[:1] in "{[" or value.startswith(("http://", "https://")):
        return 0
    weight = _prose(value)
    return weight if weight >= _BODY_ENOUGH else 0


def _from_state(owner: dict[str, Json], body: str) -> Embedded:
    """Title, dates and writers from the fields beside the body."""
    fields = {key.lower(): value for key, value in owner.items()}
    title = next((text for key in _TITLES if (text := first(fields.get(key)))), "")
    found = Embedded(_title_piece(title), titles=[title] if title else [])
    for key in _SUBTITLES:
        if subtitle := first(fields.get(key)):
            found.pieces.append(("subtitle", _as_html(subtitle)))
            break
    found.pieces.append(("body", _as_html(body)))
    for names, stamps in ((_PUBLISHED, found.published), (_UPDATED, found.updated)):
        for key in names:
            value = fields.get(key)
            if isinstance(value, str) and len(value) < 60 and (stamp := parse_iso(value)) is not None:
                stamps.append(stamp)
    found.section = next((text for key in _SECTIONS if (text := first(fields.get(key)))), "")
    for key in _PEOPLE:
        found.authors += _people(fields.get(key))
        if found.authors:
            break
    return found


def _people(value: Json) -> list[Name]:
    people: list[Name] = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str):
            people += split_names(each)
        elif isinstance(each, dict):
            fields = {key.lower(): item for key, item in each.items()}
            name = next((text for key in _NAMES if (text := first(fields.get(key)))), "")
            email = next((text for key in _EMAILS if "@" in (text := first(fields.get(key)))), None)
            job = next((text for key in _JOBS if (text := first(fields.get(key)))), "")
            if name:
                people.append(Name(f"{name} {job}" if job and len(job) < 12 and job not in name else name, email))
    return people


def _title_piece(title: str) -> list[tuple[str, str]]:
    return [("title", html.escape(title))] if title else []


def _as_html(text: str) -> str:
    """HTML as it is; text as one paragraph a line."""
    if "<p" in text or "<br" in text or "<div" in text or "</" in text:
        return text
    return "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
