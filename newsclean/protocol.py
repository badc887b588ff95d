"""What a filter is. Apart from the engine, because protocols that are checked at run time cannot be compiled."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from newsclean.claims import Claim
    from newsclean.page import Page


@runtime_checkable
class Filter(Protocol):
    """Reads a page and yields claims. Three more attributes, all optional, let the engine do work for all filters at once:

    - `exact`, a mapping of whole lines (without spaces) to rules: the lines found stand in ``page.hits[name]``;
    - `literals`, strings that ``page.containing`` and ``page.document.containing`` will be asked for: one scan finds all of them;
    - `needs`, strings one of which must stand on the page, if no exact phrase does: the filter is not called without. Empty, it
      is called for exact phrases only; without the attribute (or with None) on every page.
    """

    @property
    def name(self) -> str:
        """Its name in pipelines and audits, unique within a pipeline."""
        ...

    def __call__(self, page: Page, /) -> Iterable[Claim]: ...
