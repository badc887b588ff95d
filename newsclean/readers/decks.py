"""A deck that a page draws below its headline, inside of the headline's own element.

    <p class="tit">군민회관 다시 문 연다
      <em>3년 만에 보수 마치고 주민 품으로</em></p>                        →  two lines
    <h1>군민회관 다시 문 연다<span class="sub_tit">3년 만에 보수 …</span></h1>  →  two lines

A style sheet makes such an element a block; the page says so by a class, or by a new line in its source. Must never touch: words that
are only stressed (`<h1>군민회관 <em>다시</em> 문 연다</h1>`), a tag in front of the headline, links, other elements than the page's first.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.readers.elements import BLOCK
from newsclean.readers.frames import Frame
from newsclean.readers.spacing import clean_line

SHORTEST: Final = 12
"""Characters of the headline and of the deck; less is a label or a stressed word."""
# tit, view_title, headline, article-subject — not: stitch, gratitude
_TITLE: Final = re.compile(r"(?<![a-z])(?:[a-z]+[-_])?(?:tit|title|tlt|ttl|headline|subject)(?![a-z])", re.IGNORECASE)
# sub, sub_tit, subtitle, stit, deck — not: subject, subscribe
_DECK: Final = re.compile(r"(?<![a-z])(?:sub(?!ject|scri|mit)|s[-_]?tit|deck)", re.IGNORECASE)


def begins_deck(frame: Frame, before: str) -> bool:
    """Whether an inline element that opened behind some text may be a deck."""
    parent = frame.parent
    if parent is None or not parent.kind & BLOCK or not (parent.heading in (1, 2) or _TITLE.search(parent.words)):
        return False
    return _DECK.search(frame.words) is not None or (frame.name == "em" and "\n" in before[len(before.rstrip()) :])


def parted(parts: list[str], start: int, end: int) -> tuple[str, str] | None:
    """The headline and the deck, which stands last, if both are long enough and of more than one word."""
    if not start < end or "".join(parts[end:]).strip():
        return None
    headline, deck = clean_line("".join(parts[:start])), clean_line("".join(parts[start:end]))
    return (headline, deck) if min(len(headline), len(deck)) >= SHORTEST and " " in headline and " " in deck else None
