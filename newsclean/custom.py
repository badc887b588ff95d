"""Filters of one's own: a decorated function on one line, and packages that ship filters.

The second size, a class with `name` and `__call__(page)`, needs nothing from here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points

from newsclean.claims import Claim, Edge, Rule
from newsclean.hints import Line
from newsclean.page import Page
from newsclean.protocol import Filter

ENTRY_POINTS = "newsclean.filters"
"""The entry-point group under which packages ship filters."""

Verdict = bool | str | None
LineFunction = Callable[[Line], Verdict]


@dataclass(frozen=True)
class LineFilter:
    """A function on one line as a filter: true, or a reason, says that the line is furniture."""

    name: str
    function: LineFunction
    reason: str
    edge: Edge = Edge.INSIDE

    def __reduce__(self) -> tuple[Callable[..., LineFilter], tuple[object, ...]]:
        module, name = self.function.__module__, self.function.__qualname__
        if getattr(sys.modules.get(module), name, None) is self:  # the decorator has put the filter in the function's place
            return _load, (module, name)
        return LineFilter, (self.name, self.function, self.reason, self.edge)

    def __call__(self, page: Page) -> Iterator[Claim]:
        document = page.document
        for index in page.open_lines():
            verdict = self.function(document.line(index))
            if verdict is None or verdict is False or verdict == "":
                continue
            if verdict is not True and not isinstance(verdict, str):
                raise TypeError(
                    f"the line filter {self.name!r} must return a bool, a reason (str) or None; "
                    f"got {type(verdict).__name__}: {verdict!r}"
                )
            reason = verdict if isinstance(verdict, str) else self.reason
            yield page.claim(index, Rule(f"{self.name}/line", reason, edge=self.edge))


def _load(module: str, name: str) -> LineFilter:
    found: LineFilter = getattr(import_module(module), name)
    return found


def line_filter(name: str, *, reason: str | None = None, edge: Edge = Edge.INSIDE) -> Callable[[LineFunction], LineFilter]:
    """Make a filter of a function that takes a `Line` and returns whether it is furniture.

    The function returns True, or the reason as a str, to take the line out; None or False leaves it.

    >>> from newsclean import Pipeline, line_filter
    >>> @line_filter("house_ads", reason="our own shop's banner")
    ... def house_ads(line):
    ...     return line.text.startswith("[쇼핑]")
    >>> Pipeline.default().before("body_zone", house_ads).clean("[쇼핑] 봄 할인\\n군은 4일 회관을 다시 열었다고 밝혔다.").text
    '군은 4일 회관을 다시 열었다고 밝혔다.'
    """
    if not isinstance(name, str) or not name:
        raise TypeError(f'line_filter takes the filter\'s name: @line_filter("my_filter"); got {name!r}')

    def decorate(function: LineFunction) -> LineFilter:
        return LineFilter(name, function, reason or (function.__doc__ or name).strip().splitlines()[0], edge)

    return decorate


def installed_filters() -> dict[str, Filter]:
    """Filters that installed packages ship under the entry-point group ``newsclean.filters``, by entry-point name.

    An entry point names a filter, or a class or function that makes one when called without arguments.
    Raises `TypeError` for one that is neither. Nothing is added to the default pipeline by itself.
    """
    found: dict[str, Filter] = {}
    for point in entry_points(group=ENTRY_POINTS):
        loaded: object = point.load()
        if isinstance(loaded, type) or (callable(loaded) and not hasattr(loaded, "name")):
            loaded = loaded()
        if not isinstance(loaded, Filter):
            raise TypeError(f"the entry point {point.name!r} of {ENTRY_POINTS} is no filter: {loaded!r}")
        found[point.name] = loaded
    return found
