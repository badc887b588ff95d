"""Pictures amid another reporter's article, or above it, that carry a dateline and a signature of their own.

    [누리뉴스=가람, 이나래 기자]홍길동이 다리를 건너고 있다. / narae@x.example      →  Caption(text, credit)
    [그래픽] 가람군 예산 추이 / (가람=누리뉴스) 이나래 기자 = narae@x.example / 트위터 @nuri_graphics      →  Caption(text, credit)

The dateline and the address would else make a second writer, and lend the first one an address that is not his. Must never
touch: the pieces of a roundup, which report (`… 밝혔다. x@y.example`); what the same reporter signs; the only line signed; an
article that is itself a graphic's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.article import Byline, Caption
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.filters.surroundings import has_body_above, has_body_below
from newsclean.korean.bylines import BylineMatch, match_head, match_line, match_tail
from newsclean.korean.credit_fragments import is_watched, may_be_shown
from newsclean.korean.credit_heads import DATELINE
from newsclean.korean.credit_names import DATE, MAIL
from newsclean.korean.credits import match_caption
from newsclean.page import Page

_PICTURE: Final = Rule("inserted_pictures/scene", "what a picture shows, between its dateline and its address", Label.CAPTION, Edge.INSIDE)
_GRAPHIC: Final = Rule("inserted_pictures/graphic", "a graphic's title and who drew it", Label.CAPTION, Edge.INSIDE)
_PHOTOGRAPHER: Final = Rule("inserted_pictures/photographer", "the reporter in the picture's dateline", Label.BYLINE, Edge.INSIDE)

LITERALS: Final = ("기자", "그래픽]", "그래픽>")
LONGEST_PICTURE: Final = 300
LONGEST_BYLINE: Final = 60
LONGEST_SIGNED: Final = 60
"""Characters of a date and an address behind the scene."""
LONGEST_TITLE: Final = 60
"""Characters of a graphic's title."""
REACH: Final = 5
"""Lines from a graphic's title to where its desk is found."""
_OPENERS: Final = "[(【"
# … 있다. 2031.03.04 /x@y.example, … 있다.x@y.example/2031.03.04/ — what stands behind a picture's sentence
_SIGNED: Final = re.compile(
    rf"(?<=[.다])\s?(?:/?\s?{DATE}[./]?(?:\s?/?\s?(?P<one>{MAIL}))?|/?\s?[(\[]?(?P<two>{MAIL})[)\]]?(?:\s?/?\s?{DATE}[./]?)?)\s?\Z"
)
_GRAPHIC_HEADS: Final = ("[그래픽]", "<그래픽>")
# 페이스북 tuney.example/LeYN1 트위터 @nuri_graphics, X(트위터) @nuri_graphics — not: 트위터 @nuri 에 글을 올렸다.
_DESK: Final = r"(?:(?:페이스북|트위터|X\(트위터\)|X|인스타그램)\s?[:：]?\s?(?:@[\w.]{2,30}|[\w-]{2,20}(?:\.[a-z]{2,8}){1,2}/\w{2,20})\s*){1,3}"
# 예산이 해마다 늘었다. 20310304 x@y.example 트위터 @nuri_graphics — what stands behind the dateline of who drew it
_REST: Final = re.compile(rf"(?:(?P<words>[^@]{{8,200}}?\.)\s?)?(?:(?:20\d{{6}}|{DATE}\.?)\s?)?/?\s?(?P<mail>{MAIL})\s*(?:{_DESK})?")


def inserted_pictures(page: Page) -> Iterator[Claim]:
    """The claims on such pictures of a page."""
    document, texts, states = page.document, page.texts, page.states
    for index in document.containing("기자"):
        text = texts[index]
        if text[0] not in _OPENERS or states[index] or len(text) > LONGEST_PICTURE or not ("@" in text[-50:] or text[-2].isdigit()):
            continue
        if (found := _read(text)) and (_is_above_lead(page, index, found[0]) or (_is_amid(page, index) and _is_others(page, index, found[0]))):
            yield page.claim(index, _PICTURE, Caption(text=found[1], credit=_credit(found[0])))
            yield _photographer(page, index, found[0], found[2])
    for literal in LITERALS[1:]:
        for index in document.containing(literal):
            if not states[index] and texts[index].startswith(_GRAPHIC_HEADS):
                yield from _graphic(page, index)


def _read(text: str) -> tuple[BylineMatch, str, str | None] | None:
    """Dateline, scene and address of a picture's line."""
    head = match_head(text)
    if head is None or len(head.writers) != 1 or not head.writers[0].name:
        return None
    if signed := _SIGNED.search(text, max(head.end, len(text) - LONGEST_SIGNED)):
        end, email = signed.start(), signed["one"] or signed["two"]
    else:
        tail = match_tail(text)
        if tail is None or tail.start <= head.end or len(tail.writers) != 1 or tail.writers[0].name not in ("", head.writers[0].name):
            return None
        end, email = tail.start, tail.writers[0].email
    words = " ".join(text[head.end : end].split())
    if not may_be_shown(words) or not is_watched(words):
        return None
    caption = match_caption(text)  # a wire's, which says so by its form and may have a headline of its own
    return None if caption and caption.dateline_span else (head, words, email)


def _is_above_lead(page: Page, index: int, head: BylineMatch) -> bool:
    """No sentence stands above the line, and the next one opens with another reporter's dateline."""
    prose, states = page.document.prose, page.states
    lead = prose.find(1, index + 1)
    while lead >= 0 and states[lead]:
        lead = prose.find(1, lead + 1)
    if lead < 0 or page.texts[lead][0] not in _OPENERS or has_body_above(page, index):
        return False
    other = match_head(page.texts[lead])
    return other is not None and bool(other.writers) and all(writer.name not in ("", head.writers[0].name) for writer in other.writers)


def _is_amid(page: Page, index: int) -> bool:
    """The article stands above the line, and goes on or is signed below it."""
    if not has_body_above(page, index):
        return False
    if has_body_below(page, index):
        return True
    below = index + 1
    return below < len(page.texts) and len(page.texts[below]) <= LONGEST_BYLINE and page.is_open(below) and match_line(page.texts[below]) is not None


def _is_others(page: Page, index: int, head: BylineMatch) -> bool:
    """Another reporter signs the article: in front of its lead, above it, or in a line of his own below."""
    texts, name = page.texts, head.writers[0].name
    for other in page.document.containing("기자"):
        if other == index:
            continue
        text = texts[other]
        signed = match_line(text) if len(text) <= LONGEST_BYLINE else None
        if signed is None and other < index:
            signed = match_head(text)
        if signed and signed.writers and all(writer.name and writer.name != name for writer in signed.writers):
            return True
    return False


def _graphic(page: Page, index: int) -> Iterator[Claim]:
    """A graphic's title, the dateline of who drew it, his address and where his desk is found, on one line or several."""
    texts, joined, found = page.texts, "", None
    last = index
    for at in range(index, min(index + REACH, len(texts))):
        text = texts[at]
        if not page.is_open(at) or len(joined) + len(text) > LONGEST_PICTURE or (at > index and page.document.prose[at] and text[0] not in _OPENERS):
            break
        joined = f"{joined} {text}".lstrip()
        if (read := _drawn(joined)) and (" " in text or (at + 1 < len(texts) and "@" in texts[at + 1][:LONGEST_BYLINE])):
            found, last = read, at  # an address on the last line of all is the writer's
    if found is None or not has_body_above(page, index):
        return
    words, writer = found
    yield from page.claims(list(range(index, last + 1)), _GRAPHIC, Caption(text=words, credit=f"{writer.name} {writer.role}"))
    at = page.document.starts[index]
    yield Claim(at, at, _PHOTOGRAPHER, Bylines((writer,), weak=True))


def _drawn(text: str) -> tuple[str, Byline] | None:
    """Title and words of a graphic, and who drew it."""
    wire = DATELINE.search(text, len(_GRAPHIC_HEADS[0]), LONGEST_TITLE + LONGEST_BYLINE)
    if wire is None or not wire["name"] or not len(_GRAPHIC_HEADS[0]) + 2 < wire.start() <= LONGEST_TITLE:
        return None
    rest = _REST.fullmatch(text, wire.end())
    if rest is None:
        return None
    words = f"{text[: wire.start()].rstrip()} {rest['words'] or ''}".rstrip()
    return " ".join(words.split()), Byline(name=wire["name"], role=wire["role"], email=rest["mail"])


def _credit(head: BylineMatch) -> str:
    writer = head.writers[0]
    return f"{writer.name} {writer.role or ''}".rstrip()


def _photographer(page: Page, index: int, head: BylineMatch, email: str | None) -> Claim:
    """Counts as the writer only if nobody else does after all."""
    writer, at = head.writers[0], page.document.starts[index]
    return Claim(at, at, _PHOTOGRAPHER, Bylines((Byline(name=writer.name, role=writer.role, email=email),), weak=True))
