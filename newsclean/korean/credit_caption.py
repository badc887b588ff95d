"""What reading a caption line gives."""

from __future__ import annotations

from typing import Literal, NamedTuple

Strength = Literal["certain", "likely"]


class Caption(NamedTuple):
    """One caption line, taken apart.

    ``text`` is ``''`` for a bare credit. Spans are offsets into the given string; ``dateline_span`` lies inside ``text_span``
    when the dateline interrupts the caption (``이른 더위(서울=누리뉴스) 홍길동 기자 = 시민들이 …``): ``text`` is then both sides
    joined by a space. A dateline's reporter is the credit, its outlet alone is none.
    """

    text: str
    credit: str | None
    strength: Strength
    start: int
    end: int
    text_span: tuple[int, int]
    credit_span: tuple[int, int] | None
    photographer: str | None = None
    photographer_role: str | None = None
    photographer_email: str | None = None
    dateline_span: tuple[int, int] | None = None
