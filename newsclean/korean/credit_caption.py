"""What reading a caption line gives."""

from __future__ import annotations

from typing import Literal

Strength = Literal["certain", "likely"]


class Caption:
    """One caption line, taken apart.

    ``text`` is ``''`` for a bare credit. Spans are offsets into the given string; ``dateline_span`` lies inside ``text_span``
    when the dateline interrupts the caption (``이른 더위(서울=누리뉴스) 홍길동 기자 = 시민들이 …``): ``text`` is then both sides
    joined by a space. A dateline's reporter is the credit, its outlet alone is none.
    """

    __slots__ = (
        "credit", "credit_span", "dateline_span", "end", "photographer", "photographer_email", "photographer_role", "start",
        "strength", "text", "text_span",
    )  # fmt: skip

    def __init__(
        self, text: str, credit: str | None, strength: Strength, start: int, end: int, text_span: tuple[int, int],
        credit_span: tuple[int, int] | None, photographer: str | None = None, photographer_role: str | None = None,
        photographer_email: str | None = None, dateline_span: tuple[int, int] | None = None,
    ) -> None:  # fmt: skip
        self.text = text
        self.credit = credit
        self.strength = strength
        self.start = start
        self.end = end
        self.text_span = text_span
        self.credit_span = credit_span
        self.photographer = photographer
        self.photographer_role = photographer_role
        self.photographer_email = photographer_email
        self.dateline_span = dateline_span
