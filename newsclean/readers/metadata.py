"""What a page says about itself outside its visible text: meta, JSON-LD, itemprop, `time[datetime]`, canonical.

Here it is gathered and put in order of trust, no more. The outlet behind a title, UTC mislabelled as Korean time, and creation
against publication can only be told by comparison with the visible text; so all candidates are kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from newsclean.hints import Metadata, Name
from newsclean.korean.iso_dates import parse_iso
from newsclean.korean.names import is_brand
from newsclean.readers.elements import Attributes
from newsclean.readers.frames import Record
from newsclean.readers.jsonld import Json, articles, first, parse_json, strings
from newsclean.readers.spacing import clean_line

# Names of meta elements (lower case), most trusted first
_TITLES: Final = ("og:title", "headline", "dd:title", "title", "twitter:title", "dc.title", "dcterms.title", "eomportal-title")
_PUBLISHED: Final = (
    "article:published_time", "article:published", "og:article:published_time", "og:published_time", "datepublished",
    "dd:published_time", "nextweb:createdate", "dable:published_time", "parsely-pub-date", "pubdate", "publishdate",
    "publish-date", "publish_date", "article_date_original", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.created", "dc.date.created", "sailthru.date", "og:pubdate", "og:regdate", "regdate", "date",
)  # fmt: skip
_UPDATED: Final = (
    "article:modified_time", "article:modified", "og:article:modified_time", "og:updated_time", "og:modified_time",
    "datemodified", "dd:modified_time", "nextweb:moddate", "nextweb:sysmoddate", "dcterms.modified", "dc.date.modified",
    "lastmod", "last-modified", "moddate",
)  # fmt: skip
_AUTHORS: Final = (
    "author", "article:author", "og:article:author", "dable:author", "dd:author", "nextweb:reporter", "byl", "reporter",
    "dc.creator", "dcterms.creator", "parsely-author", "twitter:creator",
)  # fmt: skip
_SITES: Final = ("og:site_name", "application-name", "dd:publisher", "dc.publisher", "publisher")
_SECTIONS: Final = ("article:section", "section", "nextweb:section", "og:article:section", "content_category", "dc.subject")
_TAGS: Final = ("article:tag", "og:article:tag", "news_keywords", "keywords")
_ADDRESSES: Final = ("og:url", "nextweb:arturl", "url", "twitter:url")
_FREE: Final = ("isaccessibleforfree",)
_KEPT: Final = frozenset((*_TITLES, *_PUBLISHED, *_UPDATED, *_AUTHORS, *_SITES, *_SECTIONS, *_TAGS, *_ADDRESSES, *_FREE))
_PROPS: Final = frozenset(
    ("headline", "datePublished", "dateModified", "dateCreated", "author", "articleSection", "isAccessibleForFree")
)

# An e-mail address. Matches `hong@hanbit.co.kr`; not `@hanbit`
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}+@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.ASCII)
_PORTALS: Final = frozenset(("네이버", "naver", "다음", "daum", "네이트", "nate", "네이버 뉴스", "daum 뉴스", "다음뉴스"))
_MANY_TIMES: Final = 3
"""More `time` elements than this are those of a list; only the first stays a candidate."""

TextOf = Callable[[], str]


@dataclass(slots=True)
class Embedded:
    """An article found in the JSON of a script. `pieces` are (role, HTML) in the order of the article."""

    pieces: list[tuple[str, str]]
    titles: list[str] = field(default_factory=list)
    published: list[datetime] = field(default_factory=list)
    updated: list[datetime] = field(default_factory=list)
    authors: list[Name] = field(default_factory=list)
    section: str = ""
    tags: list[str] = field(default_factory=list)


LONGEST_WRITER: Final = 20
"""Characters of a writer's name and role that link to the address."""


class PageFacts:
    """Facts gathered on the walk."""

    __slots__ = ("_canonical", "_document_title", "_linked", "_marks", "_metas", "_times", "embedded", "scripts", "url")

    def __init__(self, url: str | None = None) -> None:
        self.url = url
        self.scripts: list[tuple[str, TextOf]] = []
        """Type and content; most are never read."""
        self.embedded: Embedded | None = None
        self._metas: dict[str, list[str]] = {}
        self._document_title = ""
        self._canonical = ""
        self._marks: list[tuple[str, Attributes, TextOf]] = []
        self._linked: list[dict[str, Json]] | None = None
        self._times: dict[str, datetime | None] = {}
        """What was read of each value: meta and JSON-LD say the same, and the update is the publication."""

    def element(self, tag: str, attributes: Attributes, text: str) -> None:
        """An element without visible text: meta, link, title."""
        if tag == "meta":
            content = attributes.get("content")
            if content:
                for key in ("property", "name", "itemprop"):
                    name = (attributes.get(key) or "").lower()
                    if name in _KEPT:
                        self._metas.setdefault(name, []).append(content)
                        break
        elif tag == "title":
            if not self._document_title:
                self._document_title = clean_line(text)
        elif (attributes.get("rel") or "").lower() == "canonical" and not self._canonical:
            self._canonical = attributes.get("href") or ""

    def script(self, kind: str | None, text_of: TextOf) -> None:
        """A script and its `type`."""
        self.scripts.append(((kind or "").lower(), text_of))

    def marked(self, attributes: Attributes, text_of: TextOf) -> None:
        """A visible element that states a fact: itemprop, `time`, `data-date-time`. Its text is read only if needed."""
        prop = attributes.get("itemprop") or ""
        if prop in _PROPS or not prop:
            self._marks.append((prop, attributes, text_of))

    def linked(self) -> list[dict[str, Json]]:
        """The article objects of JSON-LD."""
        if self._linked is None:
            self._linked = []
            for kind, text_of in self.scripts:
                if "ld+json" not in kind:
                    continue
                text = text_of()
                if "Article" in text or "Posting" in text or "WebPage" in text:
                    self._linked += articles(parse_json(text))
            # articles first, a WebPage behind them
            self._linked.sort(key=lambda each: "WebPage" in strings(each.get("@type")))
        return self._linked

    def metadata(self, records: list[Record]) -> Metadata:
        """What was gathered, in order of trust."""
        linked = self.linked()
        embedded = self.embedded
        marks = self._marked_values()
        headings = [record.text for record in records if record.frame.heading == 1][:3]
        titles = [
            *(embedded.titles if embedded else ()), *self._values(_TITLES[:1]), *(first(each.get("headline")) for each in linked),
            *marks["headline"], *self._values(_TITLES[1:]), self._document_title, *headings,
        ]  # fmt: skip
        article_times = [stamp for name in _PUBLISHED[:4] for stamp in self._stamps(self._metas.get(name, ()))]
        published = [
            *(embedded.published if embedded else ()), *article_times,
            *self._stamps(first(each.get("datePublished")) for each in linked), *self._stamps(marks["datePublished"]),
            *self._stamps(self._values(_PUBLISHED[4:])), *self._stamps(marks["time"]),
            *self._stamps(first(each.get("dateCreated")) for each in linked),
        ]  # fmt: skip
        updated = [
            *(embedded.updated if embedded else ()), *self._stamps(self._values(_UPDATED[:5])),
            *self._stamps(first(each.get("dateModified")) for each in linked),
            *self._stamps(marks["dateModified"]), *self._stamps(self._values(_UPDATED[5:])),
        ]  # fmt: skip
        named = (*self._copied_from(), *self._values(_SITES), *(_publisher(each) for each in linked), *_brands(titles))
        site = next(filter(None, named), None)
        people = [*(embedded.authors if embedded else ()), *(name for each in linked for name in _people(each.get("author")))]
        for text in (*marks["author"], *self._values(_AUTHORS), *marks["mailto"]):
            people += split_names(text)
        sections = [*self._values(_SECTIONS[:1]), *(first(each.get("articleSection")) for each in linked)]
        sections += [embedded.section if embedded else "", *marks["articleSection"], *self._values(_SECTIONS[1:])]
        free = [*self._values(_FREE), *marks["isAccessibleForFree"]]
        free += [str(each.get("isAccessibleForFree", "")) for each in linked]
        return Metadata(
            titles=_distinct(clean_line(title) for title in titles),
            published=tuple(dict.fromkeys(published)),
            updated=tuple(dict.fromkeys(updated)),
            authors=_distinct_names(people, site),
            site_name=clean_line(site) if site else None,
            section=next((clean_line(section) for section in sections if section.strip()), None),
            tags=self._tags(linked, embedded),
            url=self._url(),
            paywalled=any(value.strip().lower() == "false" for value in free),
        )

    def _values(self, names: Iterable[str]) -> list[str]:
        return [value for name in names if name in self._metas for value in self._metas[name] if value.strip()]

    def _stamps(self, values: Iterable[str]) -> list[datetime]:
        """The values that are times, in order."""
        known = self._times
        found: list[datetime] = []
        for value in values:
            if value not in known:
                known[value] = parse_iso(value) if value and len(value) < 60 else None
            if (stamp := known[value]) is not None:
                found.append(stamp)
        return found

    def _copied_from(self) -> list[str]:
        """The outlet that a portal's copy names as its author: `한빛일보 | 네이버` → 한빛일보."""
        return [
            outlet.strip()
            for value in self._values(("og:article:author", "article:author"))
            for outlet, bar, portal in (value.partition("|"),)
            if bar and portal.strip().lower() in _PORTALS
        ]

    def _marked_values(self) -> dict[str, list[str]]:
        values: dict[str, list[str]] = {name: [] for name in (*_PROPS, "time", "mailto")}
        for prop, attributes, text_of in self._marks:
            if prop in _PROPS:
                value = attributes.get("content") or attributes.get("datetime") or text_of()
                if value and len(value) < 400:
                    values[prop].append(value)
            elif "data-date-time" in attributes or "data-modify-date-time" in attributes:
                stamp = attributes.get("data-date-time") or ""
                later = attributes.get("data-modify-date-time") or ""
                words = (attributes.get("class") or "").lower()
                values["dateModified" if "modify" in words else "datePublished"].append(stamp)
                values["dateModified"].append(later)
            elif (address := attributes.get("href") or "").startswith("mailto:"):
                if "기자" in (name := clean_line(text_of()))[:LONGEST_WRITER]:  # <a href="mailto:…?subject=제보">홍길동 기자</a>
                    values["mailto"].append(f"{name} {address.removeprefix('mailto:').partition('?')[0]}")
            elif attributes.get("datetime"):
                values["time"].append(attributes.get("datetime") or "")
        if len(values["time"]) > _MANY_TIMES:
            del values["time"][1:]
        return values

    def _tags(self, linked: list[dict[str, Json]], embedded: Embedded | None) -> tuple[str, ...]:
        found = list(embedded.tags) if embedded else []
        found += self._metas.get("article:tag", [])
        for each in linked:
            found += strings(each.get("keywords"))
        if not found:
            found += self._values(_TAGS[1:3])
        if not found:
            found += self._values(_TAGS[3:])
        return _distinct(clean_line(tag).lstrip("#") for text in found for tag in text.split(","))

    def _url(self) -> str | None:
        for address in (self._canonical, *self._values(_ADDRESSES), self.url or ""):
            address = address.strip()
            if address.startswith(("http://", "https://")):
                return address
            if address.startswith("//"):
                return "https:" + address
        return None


def split_names(text: str) -> list[Name]:
    """Writers as metadata gives them: `홍길동 기자 hong@hanbit.co.kr` → name and mail. No addresses, no accounts (`@hanbit`)."""
    text = clean_line(text)
    if not text or text.startswith(("http://", "https://", "@", "//")):
        return []
    found: list[Name] = []
    _, bar, portal = text.partition("|")
    if bar and portal.strip().lower() in _PORTALS:
        return []
    for part in text.split(",") if len(text) < 200 else ():
        email = _EMAIL.search(part) if "@" in part else None
        name = (part[: email.start()] + " " + part[email.end() :] if email else part).strip(" ()[]<>/·|")
        name = " ".join(name.replace("( )", "").replace("()", "").split())
        if name and len(name) <= 60:
            found.append(Name(name, email.group() if email else None))
    return found


def _people(author: Json) -> list[Name]:
    people: list[Name] = []
    for each in author if isinstance(author, list) else [author]:
        if isinstance(each, str):
            people += split_names(each)
        elif isinstance(each, dict) and "Organization" not in "".join(strings(each.get("@type"))):
            email = first(each.get("email")).removeprefix("mailto:")
            for name in (name for text in strings(each.get("name")) for name in split_names(text)):
                people.append(Name(name.name, name.email or email or None))
    return people


def _brands(titles: Iterable[str]) -> Iterator[str]:
    """The outlet behind a page's title: `나래천 다리 공개 | 한빛일보`."""
    for title in titles:
        brand = re.split(r"\s[|:<·\-–—]\s", title)[-1].strip()
        if brand != title.strip() and is_brand(brand):
            yield brand


def _publisher(article: dict[str, Json]) -> str:
    publisher = article.get("publisher")
    return first(publisher.get("name")) if isinstance(publisher, dict) else first(publisher)


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _distinct_names(people: list[Name], site: str | None) -> tuple[Name, ...]:
    """Each name once, with its mail if there is one. The outlet is no person."""
    found: dict[str, Name] = {}
    for person in people:
        if person.name == site:
            continue
        known = found.get(person.name)
        if known is None or (known.email is None and person.email):
            found[person.name] = person
    return tuple(found.values())
