"""Is this HTML, or text that uses angle brackets as newspapers do?

A newline is a space in HTML and a newline in text: chosen wrongly, all paragraphs are glued or tags stay in the body. A document is
known by its head (`<!doctype`, `<html`, `<head`), a fragment (the body of an RSS item, `<p>…</p><p>…`) by tags of real names. A few
`<a href…>` and `<br>` left in a text dump make no HTML: such text breaks its lines without tags.
`<기생충>`, `<앵커>`, `<YTN>`, `x<3` and `<저작권자 …>` are no tags.
"""

from __future__ import annotations

import re
from typing import Final

# The head of a document. Matches `<!DOCTYPE html>`, `<html lang="ko">`, `<?xml version=…`, `<body>`; not `<헤드라인>`
_DOCUMENT: Final = re.compile(r"<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>]|meta\s|title>|\?xml\s)", re.IGNORECASE)
# One tag. Matches `<div class="view">`, `</p>`, `<br/>`, `<img src=a.jpg>`;
# not `<기생충>`, `<YTN>`, `x<3`, `<p값은`, `<저작권자(c) …>`
_TAG: Final = re.compile(
    r"<(?:/?(?:(?P<block>p|div|ul|ol|li|dl|dd|dt|table|tbody|tr|td|th|h[1-6]|section|article|figure|figcaption|blockquote"
    r"|header|footer|main|nav|aside|body|html|head|script|style|center|pre|hr)"
    r"|br|img|a|b|i|u|em|strong|span|font|sub|sup|small|s|iframe|video)(?=[\s/>])[^<>]*+>|!--)",
    re.IGNORECASE,
)
# Begin and end of a fragment. Matches `<div class="art">…`, `…</p>`; not `<a href=…>`, `…<br>`
_FRAGMENT_HEAD: Final = re.compile(r"<(?:p|div|ul|ol|table|section|article|figure|h[1-6])(?=[\s/>])", re.IGNORECASE)
_FRAGMENT_TAIL: Final = re.compile(r"</(?:p|div|ul|ol|table|section|article|figure|h[1-6])\s*>\s*\Z", re.IGNORECASE)
# A tag that breaks a line. Matches `<br>`, `<BR/>`, `</p>`
_BREAKING: Final = re.compile("<(?:br|/p)", re.IGNORECASE)
_FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
_NEAR: Final = 65_536
"""Enough of the text to know a fragment."""


def looks_like_html(text: str) -> bool:
    """True for a document or an HTML fragment. A few tags left in text are no HTML."""
    if not may_hold_tag(text):
        return False
    start = 0
    while start < len(text) and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    # comments or scripts may stand before the head of a document
    if start < len(text) and text[start] == "<" and _DOCUMENT.search(text, start, start + 4096):
        return True
    near = text[:_NEAR]
    tags = blocks = 0
    end = 0
    breaks = _Breaks()
    for match in _TAG.finditer(near):
        tags += 1
        if match["block"] is not None:
            blocks += 1
        elif match.group() == "<!--":
            tags -= 1
        breaks.between(near, end, match.start())
        end = match.end()
    if not tags:
        return False
    breaks.between(near, end, len(near))
    markup = blocks + len(_BREAKING.findall(near))
    # opened and closed by blocks: newlines inside are the shape of the source
    if blocks >= 2 and _FRAGMENT_HEAD.match(text, start) and _FRAGMENT_TAIL.search(text, max(0, len(text) - 64)):
        return True
    # more lines break without a tag than with one: text
    if breaks.plain > markup or (text[start] != "<" and _is_mostly_plain(near)):
        return False
    if blocks >= 2 or markup >= 3:
        return True
    # real tags in text without a newline have to go, be it read as text or as a fragment
    return text[start] == "<" and text.rstrip()[-1:] == ">" and breaks.plain == 0


def _is_mostly_plain(text: str) -> bool:
    """Most lines hold no tag: text, or Markdown, with a table or a centred line in HTML amid its paragraphs."""
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    tagged = sum(1 for line in lines if "<" in line and _TAG.search(line) is not None)
    return len(lines) - tagged > max(tagged, 1)


def may_hold_tag(text: str) -> bool:
    """Somewhere `<` opens something else than a Korean word: the cheap guard, for `<앵커>` and `<저작권자 …>` are no tags."""
    at = text.find("<")
    while at >= 0:
        if at + 1 < len(text) and not _FIRST_SYLLABLE <= ord(text[at + 1]) <= _LAST_SYLLABLE:
            return True
        at = text.find("<", at + 1)
    return False


class _Breaks:
    """Newlines in the text between tags. Only those with text on both sides count: around tags they are mere shape."""

    def __init__(self) -> None:
        self.plain = 0

    def between(self, text: str, start: int, end: int) -> None:
        """Count the newlines in ``text[start:end]``, which holds no tag."""
        if "\n" not in text[start:end]:
            return
        self.plain += max(0, sum(1 for line in text[start:end].split("\n") if line and not line.isspace()) - 1)
