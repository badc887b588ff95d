"""What a pipeline does with every page: the exact phrases are looked up, then its filters run in order.

Apart from `newsclean.pipeline`, which stays plain Python, so that these loops are compiled.
"""

from __future__ import annotations

from newsclean.claims import Rule
from newsclean.page import Page
from newsclean.protocol import Filter


def find_hits(texts: tuple[str, ...], exact: dict[str, tuple[tuple[str, Rule], ...]], longest: int) -> dict[str, list[tuple[int, Rule]]]:
    """The lines that are, but for their spaces, one of the phrases, by the names of the filters that claim these.

    `longest` is the length of the longest phrase: the lines of the body are not even squeezed.
    """
    hits: dict[str, list[tuple[int, Rule]]] = {}
    for index, text in enumerate(texts):
        if len(text) > longest and len(text) - text.count(" ") > longest:
            continue
        found = exact.get(text.replace(" ", "") if " " in text else text)
        if found is None:
            continue
        for name, rule in found:
            lines = hits.get(name)
            if lines is None:
                hits[name] = [(index, rule)]
            else:
                lines.append((index, rule))
    return hits


def run_filters(page: Page, filters: tuple[Filter, ...], needs: tuple[frozenset[str] | None, ...], present: frozenset[str]) -> None:
    """Let every filter claim its part of the page, in order, but those whose evidence is not on it.

    What a filter raises says in a note which filter it was.
    """
    name = ""
    try:
        for at, each in enumerate(filters):
            needed = needs[at]
            name = each.name
            if needed is None or not needed.isdisjoint(present) or name in page.hits:
                page.apply(each(page), name)
    except Exception as error:
        error.add_note(f"raised while the filter {name!r} ran")
        raise
