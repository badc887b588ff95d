"""The last filter: what stands outside the body zone is furniture, whatever it says.

Pages of outlets that no list knows come out clean because of it. Must never touch: anything between the first and the
last sentence of the article.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.claims import Claim, Rule
from newsclean.page import CLOSED, Page
from newsclean.structure import find_zone

_ABOVE = Rule("body_zone/above", "stands above the body")
_BELOW = Rule("body_zone/below", "stands below the body")


@dataclass(frozen=True)
class BodyZone:
    """See the module."""

    name: str = "body_zone"

    def __call__(self, page: Page) -> Iterator[Claim]:
        zone = find_zone(page)
        for index, state in enumerate(page.states):
            if state != CLOSED and not zone.first <= index <= zone.last:
                rule = _ABOVE if index < zone.first else _BELOW
                for start, end in page.spans(index):
                    yield Claim(start, end, rule)


body_zone = BodyZone()
