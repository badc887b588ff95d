"""Where a list of links between two paragraphs ends: its last row may be a subhead of the article.

    … 밝혔다. / 관련기사 / 누리구 새 청사 이전지 확정 / 다솜천 범람 대책 제자리 / 시는 …      →  both rows are links
    … 밝혔다. / 관련기사 / 누리구 새 청사 이전지 확정 / <blank> / 남은 과제는 셋 / 시는 …      →  the last line is a subhead

Under a heading that heads nothing but links, a line without a gap is one of them far more often than not. Must never
take: a line that blanks tie to the sentence below it, one that is as short as subheads are or looks like the article's others, and in
HTML one that is no link.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headings import heading_kind
from newsclean.filters.headline_rows import MARKERS
from newsclean.page import Page

_OF_LINKS: Final = (Kind.RELATED, Kind.RECOMMENDED, Kind.FEED)
"""What these head is links and nothing else."""
_BETWEEN: Final = re.compile(rb"(?<=\x01)\x00(?=\x01)")
_DATED_ROW: Final = re.compile(r"20\d\d[.\-/]\d{1,2}[.\-/]\d{1,2}\.?$")
_SUBHEAD: Final = 30
_SHORT_SUBHEAD: Final = 16
"""Characters of a line that is as likely a subhead as a link, whatever the rows above it are."""
_LONGEST_OTHER: Final = 24
"""A longer line between two sentences is no subhead to compare with."""


def ends_in_subhead(page: Page, at: int, rows: Collection[int]) -> bool:
    """The last row of the list under line `at`, right above a sentence, belongs to the article."""
    texts, blanks = page.texts, page.document.blanks
    *others, index = sorted(rows)
    last = texts[index]
    if len(last) > _SUBHEAD or last[0] in MARKERS or "…" in last or _DATED_ROW.search(last):
        return False
    if heading_kind(texts[at]) not in _OF_LINKS:
        return True
    if (hints := page.document.hints) and any([hint.link_share for hint in hints]):  # Markdown may have lost all links
        return hints[index].link_share < 0.5
    gap, gap_below = index in blanks, index + 1 in blanks
    if gap != gap_below:
        return gap
    if len(last) <= _SHORT_SUBHEAD:
        return True
    return bool(others) and len(last) < min(len(texts[each]) for each in others) and len(last) <= _longest_subhead(page, rows)


def _longest_subhead(page: Page, rows: Collection[int]) -> int:
    """Length of the longest unmarked line that stands alone between two sentences, the rows left out; 0 without any."""
    lengths = [0]
    for match in _BETWEEN.finditer(page.document.prose):
        index = match.start()
        text = page.texts[index]
        if index not in rows and page.is_open(index) and len(text) <= _LONGEST_OTHER and text[0] not in MARKERS:
            lengths.append(len(text) if text[0].isalnum() or text[0] in "\"'“‘" else 0)
    return max(lengths)


def body_goes_on(page: Page, index: int) -> bool:
    """A sentence of the article, a signature, or nothing: what stands behind the first sentence below a list."""
    if index >= len(page.texts):
        return True
    text = page.texts[index]
    return page.document.prose[index] == 1 or (len(text) <= 60 and ("@" in text or text.endswith("기자")))
