"""A line that tells the date beside the writer, the outlet, the section or how long the article takes to read.

    진하루 기자 2031/03/04 [17:11]          2031.03.04 17:11 | 진하루 기자          By 임라온 · 2031년 3월 4일 · 6 min read

Such a line is read only if every piece of it is known to be one of these. Must never touch: a date amid words (`진하루 교수가
2031.03.04 쓴 글`, `가람군청 · 2031.03.04`), which belongs to a caption, a source note or a programme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

from newsclean.article import Byline
from newsclean.filters.counters import READING_TIME
from newsclean.filters.vocabulary import is_section
from newsclean.korean.bylines import Writer, match_line
from newsclean.korean.datetimes import Stamp
from newsclean.korean.names import is_outlet, is_person_name

LONGEST: Final = 90
SHORTEST_NAME: Final = 3
"""Syllables of a name that only a separator makes a writer; `한빛` is as well an outlet."""
_CUES: Final = ("기자", "특파원", "@")
"""By these `bylines` finds a credit wherever it stands on its line."""
_CALLED: Final = ("By ", "by ", "BY ", "글 ", "기자명 ")
_SEPARATORS: Final = " |｜ㅣ│·•/,"
# Between the pieces of a line — not: the dot of 서울·세종, the slash of 문화/생활
_BETWEEN: Final = re.compile(r"\s*[|｜ㅣ│•]\s*|\s[·/]\s|,\s")
# 조회수 1,204 / 댓글 0 — not: 조회 기록
_COUNT: Final = re.compile(r"(?:조회 ?수?|댓글 ?수?|추천 ?수?|[Vv]iews?|VIEWS?|[Hh]its?)\s?:?\s?[\d,]{1,9}")
# 관리자 기자, 댓글쓰기 — who keeps the site, a button; not: 편집부 홍길동, 글쓰기
_NOBODY: Final = re.compile(
    r"(?:관리자|운영자|편집자|편집부|[Aa]dmin|[Ww]ebmaster)(?: ?기자)?|(?:댓글|의견|기사) ?(?:쓰기|보기|달기|듣기)|(?:공유|인쇄|스크랩)(?:하기)?"
)
# 2031-03-04 09:30 출처: 두루로봇 — not: 자료: 통계청, 2031.03.04
_SOURCE: Final = re.compile(r"(?:출처|제공|뉴스 ?제공)\s?[:：]\s?\S.{1,24}")
# 2031.03.04 해양정책부 — not: 2031.03.04 가람시
_MINISTRY: Final = re.compile(r"[가-힣]{2,12}(?:[부처청]|위원회)")


class Kind(Enum):
    """What a piece of the line is."""

    CREDIT = "a credit that `bylines` reads by itself"
    WRITER = "the writer, by a bare name or a title that only stands out here"
    BESIDE = "outlet, section, reading time or a count"


class Piece(NamedTuple):
    """A piece of the line, without the separators around it."""

    start: int
    end: int
    kind: Kind
    writers: tuple[Byline, ...] = ()


def read_row(text: str, stamps: list[Stamp]) -> list[Piece] | None:
    """The pieces of the line other than its dates, in order; None if one of them is something else."""
    if len(text) > LONGEST:
        return None
    found: list[Piece] = []
    ends = [0, *(stamp.end for stamp in stamps)]
    starts = [*(stamp.start for stamp in stamps), len(text)]
    timed = stamps[0].precision != "day"
    for low, high in zip(ends, starts, strict=True):
        for start, end in _pieces(text, low, high):
            separated = timed or "|" in text or "   " in text or _BETWEEN.search(text) is not None
            piece = _read(text, start, end, separated)
            behind = start >= ends[-1] and len(stamps) == 1
            if piece is None and behind and (_SOURCE.fullmatch(text, start, end) if timed else starts[0] == 0 and _MINISTRY.fullmatch(text, start, end)):
                piece = Piece(start, end, Kind.BESIDE)
            if piece is None:
                return None
            found.append(piece)
    return found


def named_before(text: str, end: int) -> str:
    """The bare name in front of a labelled stamp, behind a separator: `진하루 | 기사입력 …`; empty if it is something else."""
    front = text[:end]
    name = front.strip(_SEPARATORS)
    return name if front.rstrip()[-1:] in set(_SEPARATORS[1:]) and _is_writer(name) else ""


def _pieces(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where the pieces between two dates stand; a credit is one piece, whatever dots and slashes it has."""
    chunk = text[low:high]
    start, end = low + len(chunk) - len(chunk.lstrip(_SEPARATORS)), low + len(chunk.rstrip(_SEPARATORS))
    if start >= end:
        return
    if _writers(text[start:end]):
        yield start, end
        return
    for match in _BETWEEN.finditer(text, start, end):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < end:
        yield start, end


def _read(text: str, start: int, end: int, separated: bool) -> Piece | None:
    piece = text[start:end]
    if writers := _writers(piece):
        if any(cue in piece for cue in _CUES):
            return Piece(start, end, Kind.CREDIT)
        return Piece(start, end, Kind.WRITER, tuple(Byline(name=w.name, role=w.role, outlet=w.outlet, place=w.place) for w in writers))
    if is_outlet(piece) or is_section(piece) or READING_TIME.fullmatch(piece) or _COUNT.fullmatch(piece) or _NOBODY.fullmatch(piece):
        return Piece(start, end, Kind.BESIDE)
    called = piece.startswith(_CALLED)
    name = piece.partition(" ")[2] if called else piece
    return Piece(start, end, Kind.WRITER, (Byline(name=name),)) if (separated or called) and _is_writer(name) else None


def _writers(piece: str) -> tuple[Writer, ...]:
    """Those of a credit that fills the piece."""
    line = match_line(piece)
    return line.writers if line is not None and line.end - line.start == len(piece) else ()


def _is_writer(name: str) -> bool:
    return len(name) >= SHORTEST_NAME and is_person_name(name) and not is_section(name) and not is_outlet(name)
