"""CSS selectors of the user → rules for the readers, checked at once and not at the first page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

Selectors: TypeAlias = "str | Iterable[str]"
SelectorRule: TypeAlias = tuple[str, str]
"""(CSS selector, role)."""


def make_rules(given: dict[str, Selectors]) -> tuple[SelectorRule, ...]:
    """(CSS selector, role) pairs. Where several match an element the last one counts.

    Raises `TypeError` for what is no str, and `ValueError` for a selector that one of the two kinds of trees cannot read.
    """
    rules: list[SelectorRule] = []
    for role, selectors in given.items():
        if not isinstance(selectors, Iterable):
            raise TypeError(f"{role}= takes CSS selectors as str; got {type(selectors).__name__}: {selectors!r}")
        for selector in (selectors,) if isinstance(selectors, str) else selectors:
            if not isinstance(selector, str):
                raise TypeError(f"{role}= takes CSS selectors as str; got {type(selector).__name__}: {selector!r}")
            _check(selector, role)
            rules.append((selector, role))
    return tuple(rules)


def _check(selector: str, role: str) -> None:
    import soupsieve
    from selectolax.lexbor import LexborHTMLParser

    try:
        soupsieve.compile(selector)
        LexborHTMLParser("<p>").css(selector)
    except Exception as error:
        reason = str(error).partition("\n")[0]
        raise ValueError(f"{role}={selector!r} is not a CSS selector: {reason}") from error
