"""What a pipeline does with every page: the exact phrases are looked up, then its filters run in order.

Apart from `newsclean.pipeline`, which stays plain Python, so that these loops are compiled.
"""

from __future__ import annotations

from newsclean.characters import pair_slot, slot_bits
from newsclean.claims import Rule
from newsclean.page import Page
from newsclean.protocol import Filter


class PhraseTable:
    """Exact phrases without spaces, each with the filters that claim it, ready to be looked up line by line.

    Most lines are none. A bit for the first and the last character of every phrase tells nearly all of them, before they are
    squeezed, hashed and compared.
    """

    __slots__ = ("_edges", "_longest", "_phrases")

    def __init__(self, phrases: dict[str, tuple[tuple[str, Rule], ...]]) -> None:
        self._phrases = phrases
        self._longest = max([len(phrase) for phrase in phrases], default=0)
        self._edges = slot_bits([pair_slot(ord(phrase[0]), ord(phrase[-1])) for phrase in phrases if phrase])

    def hits(self, texts: tuple[str, ...]) -> dict[str, list[tuple[int, Rule]]]:
        """The lines that are, but for their spaces, one of the phrases, by the names of the filters that claim these."""
        phrases, edges, longest = self._phrases, self._edges, self._longest
        hits: dict[str, list[tuple[int, Rule]]] = {}
        for index, text in enumerate(texts):
            slot = pair_slot(ord(text[0]), ord(text[-1]))
            if not edges[slot >> 3] >> (slot & 7) & 1 or (len(text) > longest and len(text) - text.count(" ") > longest):
                continue
            found = phrases.get(text.replace(" ", "") if " " in text else text)
            if found is None:
                continue
            for name, rule in found:
                lines = hits.get(name)
                if lines is None:
                    hits[name] = [(index, rule)]
                else:
                    lines.append((index, rule))
        return hits


class Wakes:
    """Which filters each literal calls, by their places in the pipeline; a page has few of the literals that filters need."""

    __slots__ = ("_always", "_by_literal")

    def __init__(self, needs: tuple[frozenset[str] | None, ...]) -> None:
        self._always = bytes([needed is None for needed in needs])
        by_literal: dict[str, list[int]] = {}
        for at, needed in enumerate(needs):
            for literal in needed or ():
                by_literal.setdefault(literal, []).append(at)
        self._by_literal = by_literal

    def awake(self, present: frozenset[str]) -> bytes:
        """1 for every filter that is called on a page with these literals, whatever its exact phrases."""
        awake = bytearray(self._always)
        for literal in present:
            called = self._by_literal.get(literal)
            if called is not None:
                for at in called:
                    awake[at] = 1
        return bytes(awake)


def run_filters(page: Page, filters: tuple[Filter, ...], awake: bytes) -> None:
    """Let every filter claim its part of the page, in order, but those whose evidence is not on it: that are neither `awake`
    nor have an exact phrase on it.

    What a filter raises says in a note which filter it was.
    """
    name = ""
    try:
        for at, each in enumerate(filters):
            name = each.name
            if awake[at] or name in page.hits:
                page.apply(each(page), name)
    except Exception as error:
        error.add_note(f"raised while the filter {name!r} ran")
        raise
