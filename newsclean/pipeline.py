"""Order, editing and the engine: a `Pipeline` is an immutable tuple of named filters."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsclean.article import Article
from newsclean.assemble import assemble
from newsclean.claims import Rule
from newsclean.document import Document
from newsclean.engine import PhraseTable, Wakes, run_filters
from newsclean.literal_index import LiteralIndex
from newsclean.page import Page
from newsclean.protocol import Filter
from newsclean.readers import Source, read
from newsclean.readers.phrase_index import PhraseIndex
from newsclean.readers.selectors import SelectorRule, Selectors, make_rules

if TYPE_CHECKING:
    from newsclean.explanation import Explanation


_SELECTING = "selector_rules"
"""The filter that claims what selectors mark."""


def _check(each: object) -> None:
    if not callable(each) or not isinstance(getattr(each, "name", None), str):
        raise TypeError(
            f"a filter is a callable with a str attribute `name`; got {type(each).__name__}: {each!r}. "
            "For a plain function on one line use the decorator @newsclean.line_filter"
        )
    if isinstance(each, type):
        raise TypeError(f"a filter is an object, not a class: pass {each.__name__}(…) in place of {each.__name__}")


def _strings(each: Filter, attribute: str) -> Collection[str]:
    found: Collection[str] = getattr(each, attribute, ())
    if isinstance(found, str) or not all(isinstance(literal, str) and literal for literal in found):
        raise TypeError(f"{attribute} of the filter {each.name!r} must be a collection of non-empty str; got {found!r}")
    return found


def _exact(each: Filter) -> Mapping[str, Rule]:
    """The exact phrases of a filter, without the blanks, as lines are compared."""
    found: Mapping[str, Rule] = getattr(each, "exact", {})
    if not isinstance(found, Mapping) or not all(isinstance(phrase, str) and isinstance(rule, Rule) for phrase, rule in found.items()):
        raise TypeError(f"exact of the filter {each.name!r} must be a mapping of str to newsclean.Rule; got {type(found).__name__}: {found!r:.200}")
    return {"".join(phrase.split()): rule for phrase, rule in found.items()}


def _needed(each: Filter) -> frozenset[str] | None:
    return None if getattr(each, "needs", None) is None else frozenset(_strings(each, "needs"))


@dataclass(frozen=True)
class Pipeline:
    """Named filters in order. Every editing method returns a new pipeline."""

    filters: tuple[Filter, ...]
    selectors: tuple[SelectorRule, ...] = ()
    """(CSS selector, role) pairs for HTML, see `selecting`."""
    _exact: dict[str, tuple[tuple[str, Rule], ...]] = field(init=False, repr=False, compare=False)
    _table: PhraseTable = field(init=False, repr=False, compare=False)
    _wakes: Wakes = field(init=False, repr=False, compare=False)
    _phrases: PhraseIndex = field(init=False, repr=False, compare=False)
    _literals: LiteralIndex = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if isinstance(self.filters, str) or not isinstance(self.filters, Iterable):
            raise TypeError(f"a pipeline takes filters, a tuple of them; got {type(self.filters).__name__}: {self.filters!r}")
        object.__setattr__(self, "filters", tuple(self.filters))
        for each in self.filters:
            _check(each)
        names = [each.name for each in self.filters]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"two filters are called {name!r}; names in a pipeline must differ")
        merged: dict[str, list[tuple[str, Rule]]] = {}
        for each in self.filters:
            for phrase, rule in _exact(each).items():
                merged.setdefault(phrase, []).append((each.name, rule))
        object.__setattr__(self, "_exact", {phrase: tuple(found) for phrase, found in merged.items()})
        needs = tuple([_needed(each) for each in self.filters])
        literals = itertools.chain.from_iterable([*(_strings(each, "literals") for each in self.filters), *(each or () for each in needs)])
        object.__setattr__(self, "_table", PhraseTable(self._exact))
        object.__setattr__(self, "_wakes", Wakes(needs))
        object.__setattr__(self, "_phrases", PhraseIndex(self._exact, frozenset(filter(self._is_word, self._exact))))
        object.__setattr__(self, "_literals", LiteralIndex(literals))

    def __reduce__(self) -> tuple[type[Pipeline], tuple[tuple[Filter, ...], tuple[SelectorRule, ...]]]:
        return type(self), (self.filters, self.selectors)

    def __hash__(self) -> int:
        return hash((self.names, self.selectors))

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(self.names) or 'no filters'}>"

    # --- editing -------------------------------------------------------------------------------------------

    @classmethod
    def default(cls) -> Pipeline:
        """All filters, in the order of `newsclean.filters.DEFAULT`."""
        from newsclean.filters import default_pipeline

        return default_pipeline()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the filters, in order."""
        return tuple(each.name for each in self.filters)

    def without(self, *names: str) -> Pipeline:
        """The pipeline without these filters."""
        dropped = {self._index(name) for name in names}
        return self._edited(each for at, each in enumerate(self.filters) if at not in dropped)

    def only(self, *names: str) -> Pipeline:
        """These filters alone, in the order they have here."""
        kept = {self._index(name) for name in names}
        return self._edited(each for at, each in enumerate(self.filters) if at in kept)

    def before(self, name: str, *filters: Filter) -> Pipeline:
        """With `filters` put in front of the filter called `name`."""
        return self._with(self._index(name), self._index(name), filters)

    def after(self, name: str, *filters: Filter) -> Pipeline:
        """With `filters` put behind the filter called `name`."""
        return self._with(self._index(name) + 1, self._index(name) + 1, filters)

    def replace(self, name: str, *filters: Filter) -> Pipeline:
        """With `filters` in the place of the filter called `name`."""
        return self._with(self._index(name), self._index(name) + 1, filters)

    def selecting(
        self,
        *,
        drop: Selectors = (),
        title: Selectors = (),
        subtitle: Selectors = (),
        caption: Selectors = (),
        date: Selectors = (),
        byline: Selectors = (),
        keep: Selectors = (),
    ) -> Pipeline:
        """With CSS selectors that say what elements of an HTML page are; a str or several. Text is read as ever.

        `drop` takes elements out. `keep` says that the lines of an element are not outside of the article, wherever they stand;
        furniture inside it still goes, and inside a dropped element it brings text back. The others name fields. Where several
        match the same element, the last in the order above counts; the innermost element counts for a line.
        Raises `ValueError` for a bad selector and `TypeError` for what is no str.
        """
        from newsclean.filters.selector_rules import SelectorRules

        fields = {"drop": drop, "title": title, "subtitle": subtitle, "caption": caption, "date": date, "byline": byline}
        selectors = (*self.selectors, *make_rules({**fields, "keep": keep}))
        rules = SelectorRules(frozenset(role for _, role in selectors))
        others = tuple(each for each in self.filters if each.name != rules.name)
        return Pipeline((rules, *others), selectors)

    def _with(self, start: int, end: int, filters: tuple[Filter, ...]) -> Pipeline:
        return self._edited((*self.filters[:start], *filters, *self.filters[end:]))

    def _edited(self, filters: Iterable[Filter]) -> Pipeline:
        """With other filters; selectors go with the filter that reads them."""
        kept = tuple(filters)
        return replace(self, filters=kept, selectors=self.selectors if any(each.name == _SELECTING for each in kept) else ())

    def _index(self, name: str) -> int:
        names = self.names
        if name in names:
            return names.index(name)
        if not isinstance(name, str):
            raise TypeError(f"a filter is named by a str; got {type(name).__name__}: {name!r}")
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.4)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        raise KeyError(f"no filter is called {name!r}.{meant} There are: {', '.join(names) or 'none'}")

    # --- running -------------------------------------------------------------------------------------------

    def run(self, document: Document) -> Page:
        """Let every filter claim its part of the document, in order."""
        present = document.look_for(self._literals)
        page = Page(document, self._hits(document))
        run_filters(page, self.filters, self._wakes.awake(present))
        return page

    def _hits(self, document: Document) -> dict[str, list[tuple[int, Rule]]]:
        return self._table.hits(document.texts)

    def clean(self, source: Source, *, url: str | None = None, encoding: str | None = None) -> Article:
        """The article of one page; see `newsclean.clean`."""
        return assemble(self.run(self._read(source, url, encoding)))

    def explain(self, source: Source, *, url: str | None = None, encoding: str | None = None) -> Explanation:
        """The article of one page and where every character of it went; see `newsclean.explain`."""
        from newsclean.explanation import Explanation

        return Explanation.of(self.run(self._read(source, url, encoding)))

    def _is_word(self, phrase: str) -> bool:
        """A word of menus, such as a section's name, and no heading of a list: prose uses it as well."""
        ends = [rule.name.rpartition("/")[2] for _, rule in self._exact[phrase]]
        return "word" in ends and "list" not in ends

    def _read(self, source: Source, url: str | None, encoding: str | None) -> Document:
        return read(source, url=url, encoding=encoding, phrases=self._phrases, rules=self.selectors)

    def __iter__(self) -> Iterator[Filter]:
        return iter(self.filters)
