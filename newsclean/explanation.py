"""The audit: where every character of the page went, by which filter and rule, and why."""

from __future__ import annotations

import html
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from newsclean.article import Article
from newsclean.assemble import assemble
from newsclean.claims import Label
from newsclean.document import Document
from newsclean.page import Page
from newsclean.paragraphs import paragraphs
from newsclean.record import Record


class Segment(NamedTuple):
    """A run of the source with one fate. `start` and `end` count characters of the decoded source."""

    start: int
    end: int
    text: str
    label: Label
    filter: str | None
    """None for body text and for layout, which nobody claimed."""
    rule: str | None
    reason: str | None

    @property
    def kept(self) -> bool:
        """The text stands in a field of the Article; furniture and layout do not."""
        return self.label not in (Label.FURNITURE, Label.LAYOUT)


_DIM, _BOLD, _GREEN, _CYAN, _RED, _RESET = "\x1b[2m", "\x1b[1m", "\x1b[32m", "\x1b[36m", "\x1b[31m", "\x1b[0m"


@dataclass(frozen=True)
class Explanation(Record):
    """The article, and segments that tile the source without gap or overlap."""

    article: Article
    segments: tuple[Segment, ...]
    source: str
    """The decoded source; for HTML and soups, the page's text as it was read, a line a block."""

    @classmethod
    def of(cls, page: Page) -> Explanation:
        """The audit of a page on which all filters have run."""
        return cls(assemble(page), tuple(_tile(page)), page.document.source)

    def restore(self) -> str:
        """The source again, from the segments alone."""
        return "".join(segment.text for segment in self.segments)

    @property
    def removed(self) -> tuple[Segment, ...]:
        """The segments that stand in no field."""
        return tuple(s for s in self.segments if s.label is Label.FURNITURE)

    def __str__(self) -> str:
        return self.to_text()

    def to_text(self, *, color: bool = False, width: int = 100) -> str:
        """A rendering for the terminal: one line a segment, its fate in front and the rule and reason behind.

        `+` marks body text, `=` text that fills a field, `-` furniture. Texts are cut at `width` characters.
        """
        rows = []
        for segment in self.segments:
            if segment.label is Label.LAYOUT:
                continue
            shown = " ".join(segment.text.split())
            if len(shown) > width:
                shown = shown[: width - 1] + "…"
            if segment.label is Label.BODY:
                sign, tint = "+", _GREEN
            elif segment.kept:
                sign, tint = "=", _CYAN
            else:
                sign, tint = "-", _RED
            why = "" if segment.rule is None else f"  [{segment.rule}: {segment.reason}]"
            if color:
                rows.append(f"{tint}{sign} {segment.label.value:<13}{_RESET} {shown}{_DIM}{why}{_RESET}")
            else:
                rows.append(f"{sign} {segment.label.value:<13} {shown}{why}")
        return "\n".join(rows)

    def to_html(self) -> str:
        """The page as one self-contained HTML document; hovering over a run shows its filter, rule and reason."""
        runs = []
        for segment in self.segments:
            text = html.escape(segment.text)
            if segment.label is Label.LAYOUT:
                runs.append(text)
                continue
            why = " · ".join(part for part in (segment.label.value, segment.rule, segment.reason) if part)
            group = "body" if segment.label is Label.BODY else "field" if segment.kept else "furniture"
            runs.append(f'<span class="{group}" title="{html.escape(why)}">{text}</span>')
        title = html.escape(self.article.title or "newsclean")
        return _HTML.replace("{title}", title).replace("{runs}", "".join(runs))


_HTML: Final = """<!doctype html>
<html lang="ko"><meta charset="utf-8"><title>{title}</title>
<style>
body { font: 16px/1.7 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
pre { white-space: pre-wrap; font: inherit }
.body { background: #e6f4ea } .field { background: #e3f0fb } .furniture { color: #999; text-decoration: line-through #d99 }
</style>
<pre>{runs}</pre>
</html>
"""


_MARKS: Final = frozenset("[]!*_\\|`#>")


def _by_line(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A decision about several lines as one span a line."""
    document = page.document
    for index in range(max(document.line_at(start), 0), document.line_at(end - 1) + 1):
        left, right = max(start, document.starts[index]), min(end, document.end(index))
        if left < right:
            yield left, right


def _pieces(document: Document, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a span of the text stands in the source, without the marks and addresses of Markdown that were taken out of it."""
    offsets, source = document.offsets, document.source
    left = document.to_source(start)
    index = bisect_right(offsets, (start, len(source) + 1))
    while 0 < index < len(offsets) and offsets[index][0] <= end:
        text_at, source_at = offsets[index]
        last = offsets[index - 1][1] + text_at - offsets[index - 1][0]
        if last < source_at and source[last] in _MARKS:
            yield left, last
            left = source_at
        index += 1
    if left < (right := document.to_source(end)):
        yield left, right


def _tile(page: Page) -> Iterator[Segment]:
    document = page.document
    source = document.source
    spans: list[tuple[int, int, Label, str | None, str | None, str | None]] = [
        (start, end, d.rule.label, d.filter, d.rule.name, d.rule.reason)
        for d in page.decisions
        if d.end > d.start
        for start, end in _by_line(page, d.start, d.end)
    ]
    spans += [(a, b, Label.BODY, None, None, None) for p in paragraphs(page) for a, b in p.spans]
    spans.sort()
    at = 0
    for start, end, label, name, rule, reason in spans:
        for left, right in _pieces(document, start, end):
            left = max(left, at)
            if right <= left:
                continue
            if left > at:
                yield Segment(at, left, source[at:left], Label.LAYOUT, None, None, None)
            yield Segment(left, right, source[left:right], label, name, rule, reason)
            at = right
    if at < len(source):
        yield Segment(at, len(source), source[at:], Label.LAYOUT, None, None, None)
