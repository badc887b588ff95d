"""Reporters' names, datelines and sign-offs.

    (서울=누리뉴스) 홍길동 기자 = 정부는 …      →  dateline and byline; the sentence stays
    … 밝혔다. 홍길동 기자 gildong@x.example     →  byline; the sentence stays
    온누리방송 뉴스 홍길동입니다.                →  byline

Must never touch: a reporter in prose (`박 기자는 부인했다`), `기자회견`, an anchor's introduction (it is speech, though its
reporter counts when nobody else is credited), contacts that belong to the article (`신청서는 apply@x.example 로`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.article import Byline
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.korean.bylines import BylineMatch, Writer, match_handover, match_head, match_line, match_tail
from newsclean.korean.names import is_outlet
from newsclean.page import Page

_LINE = Rule("bylines/line", "a line that is nothing but a byline", Label.BYLINE, Edge.INSIDE)
_HEAD = Rule("bylines/dateline", "dateline or byline in front of the lead", Label.BYLINE, Edge.INSIDE)
_TAIL = Rule("bylines/sign-off", "sign-off behind the last sentence", Label.BYLINE, Edge.INSIDE)
_HANDOVER = Rule("bylines/handover", "the reporter whom the anchor announces", Label.BYLINE, Edge.INSIDE)

_OPENERS = "([【［〔<〈＜（"
_RARE = ("에디터", "리포터", "아나운서", "캐스터", "칼럼니스트", "평론가", "변호사", "작가", "통신원", " / ", "기획팀", "뉴스팀", "편집국", "디지털")
LONGEST_LINE = 160


@dataclass(frozen=True)
class BylinesFilter:
    """See the module."""

    name: str = "bylines"

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts = page.document, page.texts
        candidates: set[int] = set(document.starting(_OPENERS))
        for cue in ("기자", "@", "특파원", "입니다", "논설", "위원", "앵커", "PD", "교수", "＠", "(at)"):
            candidates.update(document.containing(cue))
        for cue in _RARE:  # on a line of their own only
            candidates.update(index for index in document.containing(cue) if len(texts[index]) <= 60)
        for index in sorted(candidates):
            if page.is_closed(index):
                continue
            spans = page.spans(index)
            if not spans:
                continue
            offset = document.starts[index]
            for start, end in (spans[0], spans[-1]) if len(spans) > 1 else (spans[0],):
                yield from self._span(page, index, document.text[start:end], start - offset)

    def _span(self, page: Page, index: int, text: str, at: int) -> Iterator[Claim]:
        if len(text) <= LONGEST_LINE and (line := match_line(text)):
            yield page.part(index, at + line.start, at + line.end, _LINE, _value(line))
            return
        head = match_head(text)
        if head:
            yield page.part(index, at + head.start, at + head.end, _HEAD, _value(head))
        tail = match_tail(text)
        if tail and (head is None or tail.start >= head.end):
            yield page.part(index, at + tail.start, at + tail.end, _TAIL, _value(tail))
        if len(text) <= 120 and (writer := match_handover(text)):
            start = page.document.starts[index] + at
            yield Claim(start, start, _HANDOVER, Bylines((_byline(writer),), weak=True))


def _byline(writer: Writer) -> Byline:
    return Byline(name=writer.name, role=writer.role, email=writer.email, outlet=writer.outlet, place=writer.place)


def _value(match: BylineMatch) -> Bylines:
    outlet = next((w.outlet for w in match.writers if w.outlet), None)
    dateline = match.dateline
    if dateline is not None and "=" not in dateline:  # [한빛일보], or the 부산 of `부산=홍길동 기자`
        dateline, outlet = None, outlet or (dateline if match.rule != "place" and is_outlet(dateline) else None)
    elif dateline is not None and outlet is None:
        outlet = dateline.rpartition("=")[2].strip() or None
    return Bylines(tuple(_byline(w) for w in match.writers), dateline, outlet)


bylines = BylinesFilter()
