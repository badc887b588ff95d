"""The shape most filters have: whole lines that are known phrases, and a few anchored patterns.

Evidence is declared, cheapest first: `exact` phrases are looked up for all filters at once by the engine;
a `Pattern` names a literal its lines must have, so that a page without it costs nothing, or at least their first characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from newsclean.claims import Claim, Rule
from newsclean.page import Page
from newsclean.record import Record


def phrases(rule: Rule, *groups: str) -> dict[str, Rule]:
    """Exact phrases from blocks of text, one phrase a line; spaces do not count.

    >>> sorted(phrases(Rule("share/button", "a share button"), "URL 복사\\n공유하기"))
    ['URL복사', '공유하기']
    """
    return {"".join(line.split()): rule for group in groups for line in group.splitlines() if line.strip()}


@dataclass(frozen=True, slots=True)
class Pattern(Record):
    """A pattern for lines; it must match the whole line unless `whole` is False (then only its start).

    `first`: the line's first character must be one of these. `literal`: must occur in the line; the lines are found by it if
    it is given, which is cheaper. One of the two is the guard and must be given. Lines longer than `longest` are never tested.
    """

    rule: Rule
    regex: re.Pattern[str]
    first: str = ""
    literal: str = ""
    longest: int = 80
    whole: bool = True

    def __post_init__(self) -> None:
        if not self.first and not self.literal:
            raise ValueError(f"the pattern of {self.rule.name} needs a guard: first characters or a literal")

    def matches(self, text: str) -> bool:
        """The pattern holds for the line; `first` and `literal` are the caller's to test."""
        if len(text) > self.longest:
            return False
        return (self.regex.fullmatch(text) if self.whole else self.regex.match(text)) is not None


def each_of(rule: Rule, regex: re.Pattern[str], *literals: str, first: str = "", longest: int = 80) -> tuple[Pattern, ...]:
    """The same pattern for each of several literals, for a regex whose alternatives share none."""
    return tuple(Pattern(rule, regex, first=first, literal=literal, longest=longest) for literal in literals)


def literals_of(patterns: Iterable[Pattern], *more: str) -> tuple[str, ...]:
    """What a filter with these patterns asks the page for: its `literals`, see `newsclean.protocol.Filter`."""
    return (*dict.fromkeys((*(pattern.literal for pattern in patterns if pattern.literal), *more)),)


@dataclass(frozen=True)
class PhraseFilter(Record):
    """A filter that is nothing but its evidence."""

    name: str
    exact: Mapping[str, Rule] = field(default_factory=dict)
    patterns: tuple[Pattern, ...] = ()

    @property
    def literals(self) -> tuple[str, ...]:
        return literals_of(self.patterns)

    @property
    def needs(self) -> tuple[str, ...] | None:
        """The literals of its patterns, unless one of them knows its lines by their first character alone."""
        return self.literals if all(pattern.literal for pattern in self.patterns) else None

    def __call__(self, page: Page) -> list[Claim]:
        return match_all(page, self.name, self.patterns)


def match_phrases(page: Page, name: str) -> list[Claim]:
    """Claims on the open lines that are exact phrases of the filter called `name`."""
    states = page.states
    return [page.claim(index, rule) for index, rule in page.hits.get(name, ()) if not states[index]]


def match_all(page: Page, name: str, patterns: tuple[Pattern, ...]) -> list[Claim]:
    """Claims on the exact phrases of the filter called `name`, and on other lines that a pattern matches."""
    claims = match_phrases(page, name)
    return claims + match_lines(page, patterns, {claim.line for claim in claims} if claims else frozenset())


def match_lines(page: Page, patterns: tuple[Pattern, ...], taken: AbstractSet[int] = frozenset()) -> list[Claim]:
    """Claims on the open lines that a pattern matches, but those `taken`; of two claims on a line the engine takes the first."""
    document, texts, states = page.document, page.texts, page.states
    found, sought = document.looked_up
    claims: list[Claim] = []
    for pattern in patterns:
        literal, first = pattern.literal, pattern.first
        if literal in found:
            lines: Sequence[int] = found[literal]
        elif literal in sought:
            continue  # nearly all patterns on nearly all pages
        else:
            lines = document.containing(literal) if literal else document.starting(first)
        for index in lines:
            if not states[index] and index not in taken and (not first or texts[index][0] in first) and pattern.matches(texts[index]):
                claims.append(page.claim(index, pattern.rule))
    return claims
