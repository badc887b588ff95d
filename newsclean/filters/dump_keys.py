"""The keys of a dump that keeps an article as `key : value` lines, read as labels.

    title : 군민회관 다시 문 연다                     →  title
    date : 2031.03.04 오후 5:11                       →  published_at
    # Lead: 새 도서관도 들어서                        →  subtitle, also where the body repeats it in its first line
    content : 가람군은 4일 … 밝혔다.                  →  가람군은 4일 … 밝혔다.

Only from the first line on, and only where a title's key stands beside a date's or a body's. Must never touch: a headline or an
article with a colon (`제목: 없음`), a form that an article prints (`제목: … / 날짜: … / 장소: …`), a lone key, a lead of sentences
that the body does not repeat, an interview (`기자: 이 책을 왜 썼나.`) and what a programme prints above it (`진행 : …`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Byline
from newsclean.claims import Bylines, Claim, Dates, Edge, Label, Rule
from newsclean.korean.bylines import match_line
from newsclean.korean.names import author_of
from newsclean.page import Page
from newsclean.record import Record

_TITLE: Final = Rule("dump_keys/title", "the value of the key of a dump", Label.TITLE, Edge.HEAD)
_DATE: Final = Rule("dump_keys/date", "the value of the key of a dump", Label.PUBLISHED, Edge.HEAD)
_WRITER: Final = Rule("dump_keys/writer", "the value of the key of a dump", Label.BYLINE, Edge.INSIDE)
_OUTLET: Final = Rule("dump_keys/outlet", "the value of the key of a dump", Label.PUBLISHER, Edge.INSIDE)
_SECTION: Final = Rule("dump_keys/section", "the value of the key of a dump", Label.SECTION, Edge.INSIDE)
_DECK: Final = Rule("dump_keys/deck", "the value of the key of a dump", Label.SUBTITLE, Edge.HEAD)
_REPEAT: Final = Rule("dump_keys/repeat", "the deck again, in front of the body", edge=Edge.INSIDE)
_KEY: Final = Rule("dump_keys/key", "a key of a dump", edge=Edge.INSIDE)

_KEYS: Final = {
    "title": "title headline subject 제목 기사제목",
    "date": "date datetime pubdate published 날짜 일자 작성일 등록일 입력일 기사입력 작성일자 게재일",
    "body": "content contents body article 본문 기사본문 기사내용",
    "text": "text description 내용",
    "lead": "lead deck subtitle subheading 부제 부제목 리드",
    "outlet": "press media publisher 언론사 매체 신문사",
    "section": "category section 분야 카테고리 섹션",
    "writer": "author writer reporter 기자 작성자 기자명",
    "other": "link url id no oid aid index source 링크 주소 번호 출처",
}
_KIND_OF: Final = {key: kind for kind, keys in _KEYS.items() for key in keys.split()}
# `title : 군민회관 …`, `[제목] 군민회관 …`, `<본문>: …` — not: `제목 없음`, `시간: 17:11`
_LINE: Final = re.compile(
    r"(?:[\[<【](?P<boxed>[A-Za-z가-힣]{2,12}|기사 (?:제목|본문|내용))[\]>】]\s{0,3}[:：=]?"
    r"|[#*]{0,2}(?P<key>[A-Za-z가-힣]{2,12}|기사 (?:제목|본문|내용))\s{0,4}[:：=])\s{0,4}"
)
_FIELDS: Final = ("writer", "outlet", "section", "other")
"""Kinds whose value is no sentence."""
# 이 책을 왜 썼나, 봄이 왔어요, “그렇습니다.” — not: 홍길동 기자, 홍하나
_SENTENCE: Final = re.compile(r"[.?!”\"]$|\s\S*[다요죠까]$|\s\S+\s\S*나$")
# what a portal prints between title and body
_NOTE: Final = re.compile(r"\s+(?:개별 )?기사의 섹션 정보는 (?:해당 )?언론사의 분류를 따르.*", re.DOTALL)
MOST: Final = 12
LONGEST_TITLE: Final = 200
REACH: Final = 24
"""Characters of the first line in which its key ends."""
BEGINNING: Final = 24
"""Characters in which a lead and the body must agree."""
_PROGRAMME: Final = frozenset(
    ["진행", "진행자", "사회", "사회자", "앵커", "출연", "출연자", "게스트", "패널", "대담", "대담자", "인터뷰", "방송", "방송일", "방송일시", "일시", "연출"]
)
"""Keys of the lines that a programme prints above its interview; they are text."""
LONGEST_FIELD: Final = 60
"""Characters of a line with a key that stands in no list here."""


@dataclass(frozen=True)
class DumpKeys(Record):
    """See the module."""

    name: str = "dump_keys"

    def __call__(self, page: Page) -> Iterator[Claim]:
        rows = _rows(page)
        kinds = {kind for kind, _, _ in rows}
        if "title" not in kinds or kinds.isdisjoint(("date", "body", "text")):
            return
        for kind, index, start in rows:
            text = page.texts[index]
            value = text[start:]
            if start == 0:
                yield page.claim(index - 1, _KEY)
            if kind in ("body", "text"):
                if start:
                    yield page.part(index, 0, start, _KEY)
            elif kind == "title" and len(value) <= LONGEST_TITLE and (title := " ".join(_NOTE.sub("", value).split())):
                yield page.claim(index, _TITLE, title)
            elif kind == "date" and (stamps := page.document.stamps(index)):
                yield page.claim(index, _DATE, Dates(stamps[0].value, None, stamps[0].precision == "day"))
            elif kind == "outlet" and value:
                yield page.claim(index, _OUTLET, value)
            elif kind == "section" and value:
                yield page.claim(index, _SECTION, value)
            elif kind == "writer" and (writers := _writers(value)):
                yield page.claim(index, _WRITER, Bylines(writers))
            elif kind == "lead":
                yield from _lead(page, rows, index, start)
            elif len(value) <= LONGEST_TITLE:
                yield page.claim(index, _KEY)
            elif start:
                yield page.part(index, 0, start, _KEY)


def _lead(page: Page, rows: list[tuple[str, int, int]], index: int, start: int) -> Iterator[Claim]:
    """A deck, and its repeat in front of the body; of sentences only those that the body repeats or that break off are no text."""
    texts, value = page.texts, page.texts[index][start:]
    body = next(((at, below) for kind, at, below in rows if kind == "body"), None)
    first, offset = body if body is not None else (len(texts), 0)
    beginning = "".join(value.rstrip(".… ").split())[:BEGINNING]
    told = len(beginning) == BEGINNING and any(
        beginning in "".join(text[: 2 * BEGINNING + LONGEST_FIELD].split()) for text in texts[first : first + 4]
    )
    prose = bool(page.document.prose[index])
    if not value or (told and (prose or value.endswith(("...", "…")))):
        yield page.claim(index, _KEY)
    elif not prose and len(value) <= LONGEST_TITLE:
        yield page.claim(index, _DECK, " ".join(value.split()))
        if first < len(texts) and texts[first][offset:] == value:
            yield page.part(first, offset, len(texts[first]), _REPEAT)
    elif start:
        yield page.part(index, 0, start, _KEY)


def _rows(page: Page) -> list[tuple[str, int, int]]:
    """Kind, line and start of each value from the first line of the page down to the body; each kind once.

    The value stands behind its key or, then from 0 on, on the line below it.
    """
    texts, prose = page.texts, page.document.prose
    rows: list[tuple[str, int, int]] = []
    if not texts or (texts[0][0] not in "[<【" and not any(mark in texts[0][:REACH] for mark in ":：=")):
        return rows
    known: set[str] = set()
    foreign = False
    index = 0
    while index < min(MOST, len(texts)):
        match = _LINE.match(texts[index])
        kind = _kind(match)
        if match is not None and not kind and rows and len(texts[index]) < LONGEST_FIELD:
            foreign, kind = True, "other"
        if match is None or not kind or (kind in known and kind != "other"):
            break
        start = match.end()
        if (match["key"] or match["boxed"]) in _PROGRAMME or (kind in _FIELDS and _SENTENCE.search(texts[index], start)):
            break  # `진행 : …`, `기자: 이 책을 왜 썼나.`: an interview
        if start == len(texts[index]) and index + 1 < len(texts) and not _kind(_LINE.match(texts[index + 1])):
            index, start = index + 1, 0
        if kind == "text" and not prose[index]:
            break
        known.add(kind)
        rows.append((kind, index, start))
        if kind == "body":
            break
        index += 1
    return [] if foreign and "body" not in known else rows  # a form that the article prints: 제목, 날짜, 장소 …


def _kind(match: re.Match[str] | None) -> str:
    return _KIND_OF.get((match["key"] or match["boxed"]).replace(" ", "").lower(), "") if match else ""


def _writers(value: str) -> tuple[Byline, ...]:
    if line := match_line(value):
        return tuple(Byline(name=w.name, role=w.role, email=w.email, outlet=w.outlet, place=w.place) for w in line.writers if w.name)
    name, role = author_of(value)
    return (Byline(name=name, role=role),) if name else ()


dump_keys = DumpKeys()
