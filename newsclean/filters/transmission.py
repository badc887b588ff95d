"""Transmission marks: the end mark `(끝)` and 송고 lines that carry no readable date.

    (끝)          ▣          송고시간          … 열었습니다.///          →  (nothing)

Must never touch: `(끝)` behind a title or a sentence (`상편(끝)`), `<끝>` and the like in an article that goes on below, slashes behind anything but a sentence (`https://`), the words `끝` and `완` in a body, and every line
`is_date_line` accepts: dates are the business of the dates filter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.korean.datetimes import is_date_line
from newsclean.korean.sentences import is_unstopped
from newsclean.page import SHORT, Page
from newsclean.record import Record

_END: Final = Rule("transmission/end", "the mark that ends a wire story", edge=Edge.TAIL)
_PIECE_END: Final = Rule("transmission/piece", "the mark that ends one of several pieces of the wire", edge=Edge.INSIDE)
_SENT: Final = Rule("transmission/sent", "when the wire sent the story", edge=Edge.WALL)

_END_MARKS: Final = ("(끝)", "/끝/", "<끝>", "[끝]", "(끝).", "【끝】", "-끝-", "- 끝 -", "―끝―", "〈끝〉", "▣", "//")
_BRACKETED: Final = ("(끝)", "<끝>", "[끝]", "〈끝〉", "【끝】")
_WIRE_END: Final = "(끝)"
_SLASHES: Final = "//"
_STOPS: Final = (".", "?", "!", "니다", ".\"", ".”")
"""What a sentence ends in behind which broadcasters' scripts have `///`."""
# "송고 12:30", "gildong@example.kr 송고"; not "송고하지 않았다"
MOST_TEASERS: Final = 1
"""Sentences right below the mark that may lead to another article."""
_SENT_LINE: Final = re.compile(r"(?:[\w.]{2,20}@[\w.]{0,24} ?)?송고(?:시간|시각|일시)?\s?[:：]?\s?(?:\d{1,2}:\d{2}(?::\d{2})?)?")
# "gildong@x.example (끝)", "2031.3.4 gildong@x.example (끝)": cut off the end of a run; not "상편 (끝)"
_MAILED: Final = re.compile(r"(?:20\d\d[./] ?\d{1,2}[./] ?\d{1,2}\.? )?[\w.-]{2,30}@[\w.-]{4,40} ?\(끝\)")
_SENT_ON: Final = re.compile(r"20\d\d[./] ?\d{1,2}[./] ?\d{1,2}\.?(?= [\w.-]{2,30}@)")


@dataclass(frozen=True)
class Transmission(Record):
    """See the module."""

    name: str = "transmission"
    needs: tuple[str, ...] = (*_END_MARKS, "송고")

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        for mark in _END_MARKS:
            for index in page.containing(mark):
                if texts[index] == mark:
                    yield page.claim(index, _end(page, index))
        for index in page.document.containing_any(_BRACKETED):
            # the mark at the end of the last sentence: `… 밝혔다. (끝)`
            text = texts[index]
            if text.endswith(_BRACKETED) and 3 < len(text) <= SHORT and page.is_open(index):
                if text[:-3].rstrip()[-1:] not in ".\"”'’" and not is_unstopped(text[:-3].rstrip()) and not _MAILED.fullmatch(text):
                    continue
                if not text.endswith(_WIRE_END) and _is_followed(page, index):
                    continue
                if (sent := _SENT_ON.match(text)) is not None:
                    yield page.part(index, 0, sent.end(), _SENT)
                yield page.part(index, len(text) - 3, len(text), _end(page, index))
        for index in page.document.containing(_SLASHES):
            text = texts[index]
            if text.endswith(_SLASHES) and page.is_open(index) and (told := text.rstrip("/").rstrip()).endswith(_STOPS):
                yield page.part(index, len(told), len(text), _PIECE_END)
        for index in page.containing("송고"):
            text = texts[index]
            if len(text) < 50 and page.is_open(index) and _SENT_LINE.fullmatch(text) and not is_date_line(text):
                yield page.claim(index, _SENT)


def _is_followed(page: Page, index: int) -> bool:
    """The article goes on below."""
    find, states = page.document.prose.find, page.states
    at = find(1, index + 1)
    while at >= 0:
        if not states[at]:
            return True
        at = find(1, at + 1)
    return False


def _end(page: Page, index: int) -> Rule:
    """Sentences right below the mark are another piece of the article; one by itself may be a teaser."""
    prose, states, last = page.document.prose, page.states, index + 1 + MOST_TEASERS
    if last < len(prose) and all(prose[at] and not states[at] for at in range(index + 1, last + 1)):
        return _PIECE_END
    return _END


transmission = Transmission()
