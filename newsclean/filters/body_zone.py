"""The last filter: what stands outside the body zone is furniture, whatever it says.

Pages of outlets that no list knows come out clean because of it. Must never touch: anything between the first and the
last sentence of the article, and lines that a selector of the user keeps.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Rule
from newsclean.page import OPEN, PARTIAL, Page
from newsclean.record import Record
from newsclean.structure import find_zone

_ABOVE: Final = Rule("body_zone/above", "stands above the body")
_BELOW: Final = Rule("body_zone/below", "stands below the body")


@dataclass(frozen=True)
class BodyZone(Record):
    """See the module."""

    name: str = "body_zone"

    def __call__(self, page: Page) -> Iterator[Claim]:
        zone, states, open_lines = find_zone(page), page.states, page.unclosed()
        if hints := page.document.hints:
            open_lines = [index for index in open_lines if hints[index].role != "keep"]
        above = bisect_left(open_lines, zone.first)
        below = bisect_left(open_lines, max(zone.last + 1, zone.first))
        for rule, side in ((_ABOVE, open_lines[:above]), (_BELOW, open_lines[below:])):
            whole = [index for index in side if states[index] == OPEN]
            parts = [index for index in side if states[index] == PARTIAL]
            yield from page.claims(whole, rule)
            for index in parts:
                for start, end in page.spans(index):
                    yield Claim(start, end, rule)


body_zone = BodyZone()
