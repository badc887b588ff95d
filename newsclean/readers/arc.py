"""The article object of the Arc CMS (`Fusion.globalContent`, ANS form) → HTML fragments with roles."""

from __future__ import annotations

import html
from typing import Final

from newsclean.hints import Name
from newsclean.korean.iso_dates import parse_iso
from newsclean.readers.jsonld import Json, first
from newsclean.readers.metadata import Embedded

_TEXTS: Final = {"text": "p", "header": "h3", "blockquote": "blockquote", "correction": "p", "endorsement": "p", "code": "pre"}


def read_arc(value: Json) -> Embedded | None:
    """Title, decks, paragraphs, captions, dates and writers of an article object. None if it is no article."""
    if not isinstance(value, dict):
        return None
    elements = value.get("content_elements")
    if not isinstance(elements, list):
        return None
    body = [piece for element in elements for piece in _pieces(element, 0)]
    if not any(role == "body" for role, _ in body):
        return None
    found = Embedded([])
    title = _inside(value, "headlines", "basic")
    if title:
        found.titles.append(title)
        found.pieces.append(("title", html.escape(title)))
    if subtitle := _inside(value, "subheadlines", "basic"):
        found.pieces.append(("subtitle", subtitle if "<br" in subtitle else html.escape(subtitle)))
    lead_picture = _inside(value, "promo_items", "basic", "_id")
    items = value.get("promo_items")
    placed = any(isinstance(each, dict) and each.get("_id") == lead_picture for each in elements)
    if lead_picture and not placed and isinstance(items, dict):
        found.pieces += _pieces(items.get("basic"), 0)
    found.pieces += body
    dates = (("display_date", found.published), ("first_publish_date", found.published), ("last_updated_date", found.updated))
    for key, stamps in dates:
        if (stamp := parse_iso(first(value.get(key)))) is not None:
            stamps.append(stamp)
    found.authors = _authors(value)
    found.section = _inside(value, "taxonomy", "primary_section", "name")
    taxonomy = value.get("taxonomy")
    tags = taxonomy.get("tags") if isinstance(taxonomy, dict) else None
    for tag in tags if isinstance(tags, list) else ():
        if isinstance(tag, dict) and (text := first(tag.get("text"))):
            found.tags.append(text)
    return found


def _pieces(element: Json, depth: int) -> list[tuple[str, str]]:
    """The pieces of one content element. An unknown one is kept if it has text; embedded links and videos are not text."""
    if not isinstance(element, dict) or depth > 8:
        return []
    kind = first(element.get("type"))
    if kind == "image":
        return _caption(element)
    if kind in ("gallery", "quote", "blockquote", "story", "text_group") or kind == "table":
        inner = element.get("content_elements")
        if isinstance(inner, list):
            return [piece for each in inner for piece in _pieces(each, depth + 1)]
    if kind in ("list", "list_element"):
        items = element.get("items")
        lines = [source for each in (items if isinstance(items, list) else ()) for _, source in _pieces(each, depth + 1)]
        return [("body", "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>")] if lines else []
    if kind == "table" and isinstance(rows := element.get("rows"), list):
        return [("body", _table([element.get("header"), *rows]))]
    if kind == "interstitial_link":
        text = first(element.get("content"))
        return [("related", html.escape(text))] if text else []
    if kind in ("raw_html", "custom_embed", "oembed_response", "video", "reference", "divider"):
        source = first(element.get("content")) if kind == "raw_html" else ""
        return [("", source)] if source else []
    content = first(element.get("content"))
    if not content:
        return []
    tag = _TEXTS.get(kind, "p")
    return [("body", f"<{tag}>{content}</{tag}>")]


def _caption(element: dict[str, Json]) -> list[tuple[str, str]]:
    caption = first(element.get("caption")) or first(element.get("subtitle"))
    credits = element.get("credits")
    names: list[str] = []
    for key in ("by", "affiliation"):
        people = credits.get(key) if isinstance(credits, dict) else None
        for each in people if isinstance(people, list) else ():
            name = first(each.get("name")) if isinstance(each, dict) else ""
            if name and name not in caption and name not in names:
                names.append(name)
    if not caption:
        return []
    plain = caption if "<" in caption else html.escape(caption)
    return [("caption", f"{plain} {html.escape(' '.join(names))}" if names else plain)]


def _table(rows: list[Json]) -> str:
    lines: list[str] = []
    for row in rows:
        if not isinstance(row, list):
            continue
        cells = [first(each.get("content")) if isinstance(each, dict) else first(each) for each in row]
        if any(cells):
            lines.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    return "<table>" + "".join(lines) + "</table>"


def _authors(value: dict[str, Json]) -> list[Name]:
    credits = value.get("credits")
    people = credits.get("by") if isinstance(credits, dict) else None
    found: list[Name] = []
    for each in people if isinstance(people, list) else ():
        if not isinstance(each, dict):
            continue
        # the name may stand in western order (길동 홍); the byline that the newsroom itself writes is right
        original = ("additional_properties", "original")
        name = _inside(each, *original, "byline") or first(each.get("byline")) or first(each.get("name"))
        email = _inside(each, *original, "email") or first(each.get("email"))
        if name:
            found.append(Name(name, email or None))
    return found


def _inside(value: dict[str, Json], *path: str) -> str:
    """The text that a path such as `headlines` → `basic` leads to; empty where the path breaks off."""
    at: Json = value
    for key in path:
        if not isinstance(at, dict):
            return ""
        at = at.get(key)
    return first(at)
