"""Where a copied article was taken from, below it: the clipboard's source line, the portal's supplier.

    출처 : 가람신문(http://www.x.example)     [Source : 가람타임즈]     기사제공 누리24          →  publisher
    [출처 : 한빛일보 https://x.example/news/1]          →  publisher, and the address for a page that states none

Must never touch: the author's own notes (`※ 자료: 통계청`, `출처: 통계청` under a table, `자료=한국은행`), a source between two sentences
of the article or above its first one, a credit (`사진 출처: 누리뉴스`), prose (`출처 : 미상이라고 적었다.`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.surroundings import has_body_above, has_body_below
from newsclean.korean.sentences import is_short_sentence
from newsclean.korean.sources import SOURCE_LABELS, WIRES, read_source, read_supplier
from newsclean.page import Page
from newsclean.record import Record

_OUTLET: Final = Rule("source_line/outlet", "where the article was copied from", Label.PUBLISHER, Edge.TAIL)
_NAMED: Final = Rule("source_line/named", "whom the article is said to be from", Label.PUBLISHER, Edge.WALL)
_URL: Final = Rule("source_line/url", "the address of the article that was copied", Label.URL, Edge.TAIL)
_SUPPLIED: Final = Rule("source_line/supplied", "who supplied the article to the portal", Label.PUBLISHER, Edge.TAIL)
_SUPPLY: Final = ("기사제공 ", "기사 제공")
NEXT: Final = 2
LONGEST_SUPPLIER: Final = 30


@dataclass(frozen=True)
class SourceLine(Record):
    """See the module."""

    name: str = "source_line"
    needs: tuple[str, ...] = (*SOURCE_LABELS, *_SUPPLY)

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts, states = page.document, page.texts, page.states
        for label in SOURCE_LABELS:
            for index in page.containing(label):
                source = read_source(texts[index])
                if source is not None and _at_foot(page, index):
                    wire = source.name in WIRES and not source.sure
                    yield page.claim(index, _OUTLET if source.sure else _NAMED, None if wire else source.name)
                    if source.url:
                        at = document.starts[index]
                        yield Claim(at, at, _URL, source.url)
        for index in document.containing_any(_SUPPLY):
            text = texts[index]
            if not states[index] and len(text) <= LONGEST_SUPPLIER and (supplier := read_supplier(text)) and _at_foot(page, index):
                yield page.claim(index, _SUPPLIED, supplier)


def _at_foot(page: Page, index: int) -> bool:
    """The article stands above the line and none of it below: not even a short sentence in the next lines."""
    if not has_body_above(page, index) or has_body_below(page, index):
        return False
    prose, texts = page.document.prose, page.texts
    below = range(index + 1, min(index + 1 + NEXT, len(texts)))
    return not any(page.is_open(i) and (prose[i] or is_short_sentence(texts[i])) for i in below)


source_line = SourceLine()
