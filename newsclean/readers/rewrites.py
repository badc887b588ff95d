"""What a dump did to the text, undone: spaces, invisible characters, escapes, stray tags; and whether a text is Markdown.

Each rewrite replaces one span of the source; the break points it returns lead offsets of the new text back
to the source. Entities are unescaped after tags are recognised, never before, so `&lt;기생충&gt;` stays a title.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

import regex

from newsclean.readers.spacing import ENTITY

_SPACES: Final = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BREAKS: Final = "\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_INVISIBLE: Final = (
    "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufe00-\ufe0e"
    r"\ud800-\udfff"  # raw: a compiler does not take lone surrogates
)
# Element names whose tags may stand in a text dump. `<앵커>`, `<기생충>`, `<YTN>` are text.
_LINE_TAGS: Final = "br|p|div|li|tr|ul|ol|table|h[1-6]|hr|section|article|figure|figcaption|blockquote"
_INLINE_TAGS: Final = "b|i|u|em|strong|span|font|a|img|strike|sub|sup|center|td|th|tbody|thead|iframe|script|style|small|big"

_REWRITES: Final = re.compile(
    rf"(?P<newline>\r\n?|[{_BREAKS}])"
    rf"|(?P<space>[{_SPACES}])"
    rf"|(?P<invisible>[{_INVISIBLE}])"
    # ZWJ is dropped between letters, kept inside an emoji sequence
    r"|(?P<joiner>(?<![\u2600-\U0010ffff])\u200d)"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    rf"|(?P<line_tag></?(?:{_LINE_TAGS})(?:\s[^<>]*)?/?>)"
    rf"|(?P<inline_tag></?(?:{_INLINE_TAGS})(?:\s[^<>]*)?/?>|<!--[^<>]*-->)",
    re.IGNORECASE,
)
# The characters a rewrite can begin with: one class, so that the scan stays fast
_ODD: Final = re.compile(rf"[\r&<\u200d{_BREAKS}{_SPACES}{_INVISIBLE}]")
# `첫 줄\n둘째 줄`, `\"인용\"`, `\uac00` as two or more characters; only in dumps that are escaped throughout
_ESCAPES: Final = re.compile(r"\\(?:(?P<unicode>u[0-9a-fA-F]{4})|(?P<plain>[nrtbf\"/\\]))")
_PLAIN: Final = {"n": "\n", "r": "\n", "t": " ", "b": "", "f": "\n", '"': '"', "/": "/", "\\": "\\"}
# A line of Markdown: `## 제목`, ` * 항목`, `**굵게**`, ` __ ` of an icon, `3\.`, `\- `; each with a character it must have, and
# whether it begins the line
_MARKDOWN_LINES: Final = (
    ("#", True, re.compile(r"[ ]{0,3}#{1,6} \S")),
    ("*", True, re.compile(r"[ ]{1,3}\* \S")),
    ("*", False, re.compile(r"\*\*[^*\n]+\*\*")),
    ("_", False, re.compile(r"[ ]__[ \n]")),
    ("\\", True, re.compile(r"\d{1,2}\\\.|\\[-+] ")),
)

TAG: Final = re.compile(rf"</?(?:{_LINE_TAGS}|{_INLINE_TAGS})(?:\s[^<>]*)?/?>|<!--", re.IGNORECASE)

Offsets = tuple[tuple[int, int], ...]


def rewrite(source: str) -> tuple[str, Offsets]:
    """The canonical text and its break points (text offset, source offset), first ``(0, 0)``."""
    passes = []
    if "\\" in source and is_escaped(source):
        passes.append(_unescape_json)
    passes += [_normalise, _compose]
    text = source
    offsets: Offsets = ((0, 0),)
    for step in passes:
        text, new = step(text)
        offsets = chain(offsets, new) if new else offsets
    return text, () if offsets == ((0, 0),) else offsets


def is_escaped(source: str) -> bool:
    """A dump whose newlines or letters stand escaped throughout; a stray backslash makes none."""
    escaped = source.count("\\n") + source.count("\\u") + source.count("\\r")
    return (escaped >= 2 and escaped >= source.count("\n")) or source.count("\\u") >= 8


_ENOUGH: Final = 2
"""So many marks, on so many lines, are no stray ones."""
# (a rare character of the mark, where it stands in the mark, the mark, how many make one use)
_MARKS: Final = (
    ("#", 1, "\n#", 1), ("*", 0, "**", 2), ("_", 1, " __", 1), ("]", 0, "](", 1), ("\\", 0, "\\-", 1), ("\\", 0, "\\.", 1), ("\\", 0, "\\+", 1)
)  # fmt: skip


_LINKS: Final = ("(", ": http")


def _count(source: str, glyph: str, place: int, mark: str, most: int) -> int:
    """``source.count(mark)`` up to `most`; one character, the rarest of the mark, is found many times as fast as two."""
    found = 0
    at = source.find(glyph)
    while at >= 0 and found < most:
        start = at - place
        if start >= 0 and source[start : start + len(mark)] == mark:
            found += 1
            at = start + len(mark) - 1
        at = source.find(glyph, at + 1)
    return found


def may_link(source: str) -> bool:
    """Cheap: there could be links as Markdown has them, `[…](…)` or `[1]: http…`."""
    at = source.find("]")
    while at >= 0:
        if source.startswith(_LINKS, at + 1):
            return True
        at = source.find("]", at + 1)
    return False


def is_markdown(source: str) -> bool:
    """Markdown marks throughout, as html2text leaves them; a dump with a stray `#` or `**` is no Markdown."""
    if "#" not in source and "*" not in source and "_" not in source and "\\" not in source:  # no line of Markdown
        return False
    uses = 0
    for glyph, place, mark, cost in _MARKS:
        uses += _count(source, glyph, place, mark, _ENOUGH * cost) // cost
        if uses >= _ENOUGH:
            return _has_marked_lines(source)
    return False


def _has_marked_lines(source: str) -> bool:
    lines: set[int] = set()
    for glyph, leads, pattern in _MARKDOWN_LINES:
        at = source.find(glyph)
        while at >= 0:  # the pattern is tried on the lines with its character only
            start, end = source.rfind("\n", 0, at) + 1, source.find("\n", at)
            if end < 0:
                end = len(source)
            if (pattern.match(source, start, end + 1) if leads else pattern.search(source, start, end + 1)) is not None:
                lines.add(start)
                if len(lines) >= _ENOUGH:
                    return True
            at = source.find(glyph, end)
    return False


class Rewriter:
    """Collects the pieces of a rewritten text and the break points between them."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.offsets: list[tuple[int, int]] = [(0, 0)]
        self.at = 0
        self.length = 0

    def replace(self, start: int, end: int, new: str) -> None:
        """Put `new` in the place of ``source[start:end]``; spans come in rising order."""
        self.pieces.append(self.source[self.at : start])
        if new:
            self.pieces.append(new)
        self.length += start - self.at + len(new)
        self.at = end
        if len(new) != end - start:
            # the new characters lead to the start of what they replace, what follows to its end
            self.offsets.append((self.length, end))

    def done(self) -> tuple[str, Offsets]:
        """The rewritten text and its break points; none where no length changed."""
        if not self.pieces:
            return self.source, ()
        return "".join([*self.pieces, self.source[self.at :]]), tuple(self.offsets) if len(self.offsets) > 1 else ()


def _unescape_json(source: str) -> tuple[str, Offsets]:
    out = Rewriter(source)
    end = 0
    for match in _ESCAPES.finditer(source):
        if match.start() < end:
            continue
        end = match.end()
        code = match["unicode"]
        if code is None:
            out.replace(match.start(), match.end(), _PLAIN[match["plain"]])
            continue
        point = int(code[1:], 16)
        if 0xD800 <= point < 0xDC00:  # the first half of a pair
            second = _ESCAPES.match(source, match.end())
            low = int(second["unicode"][1:], 16) if second and second["unicode"] else 0
            if 0xDC00 <= low < 0xE000 and second:
                point = 0x10000 + ((point - 0xD800) << 10) + low - 0xDC00
                end = second.end()
        if not 0xD800 <= point < 0xE000:
            out.replace(match.start(), end, chr(point))
    return out.done()


def _normalise(source: str) -> tuple[str, Offsets]:
    out = Rewriter(source)
    end = 0
    for odd in _ODD.finditer(source):
        match = _REWRITES.match(source, odd.start()) if odd.start() >= end else None
        if match is None:
            continue
        end = match.end()
        kind = match.lastgroup
        if kind == "newline" or kind == "line_tag":
            new = "\n"
        elif kind == "space":
            new = " "
        elif kind == "entity":
            new = match.group()
            for _ in range(3):  # `&amp;quot;` was escaped twice
                new = html.unescape(new)
            if new == match.group():
                continue
            new = "".join(" " if c.isspace() else c for c in new if c.isspace() or c.isprintable())
        else:
            new = ""
        out.replace(match.start(), match.end(), new)
    text, offsets = out.done()
    if "&" in text and "&amp;" in source:  # `&amp;middot;` became `&middot;`
        again = Rewriter(text)
        for match in ENTITY.finditer(text):
            new = html.unescape(html.unescape(match.group()))
            if new != match.group():
                again.replace(match.start(), match.end(), " " if new.isspace() else new)
        text, more = again.done()
        return text, chain(offsets, more) if more else offsets
    return text, offsets


def _compose(source: str) -> tuple[str, Offsets]:
    """NFC, cluster by cluster, so that offsets stay known. Jamo become syllables, compatibility Hanja unified ones."""
    if unicodedata.is_normalized("NFC", source):
        return source, ()
    out = Rewriter(source)
    at = 0
    for line in source.split("\n"):
        if not unicodedata.is_normalized("NFC", line):
            whole = unicodedata.normalize("NFC", line)
            if len(whole) == len(line) and all(map(_composes_to, line, whole)):
                out.replace(at, at + len(line), whole)
            else:
                for match in regex.finditer(r"\X", line):
                    composed = unicodedata.normalize("NFC", match.group())
                    if composed != match.group():
                        out.replace(at + match.start(), at + match.end(), composed)
        at += len(line) + 1
    return out.done()


def _composes_to(char: str, new: str) -> bool:
    return char == new or unicodedata.normalize("NFC", char) == new


def chain(first: Offsets, second: Offsets) -> Offsets:
    """Break points text → source from text → middle (`second`) and middle → source (`first`)."""
    if first == ((0, 0),) or not first:
        return second
    chained: list[tuple[int, int]] = []
    at = 0
    for index, (text_at, middle_at) in enumerate(second):
        limit = second[index + 1][0] - text_at + middle_at if index + 1 < len(second) else None
        while at + 1 < len(first) and first[at + 1][0] <= middle_at:
            at += 1
        chained.append((text_at, first[at][1] + middle_at - first[at][0]))
        follow = at + 1
        while follow < len(first) and (limit is None or first[follow][0] < limit):
            chained.append((text_at + first[follow][0] - middle_at, first[follow][1]))
            follow += 1
    return tuple(chained)
