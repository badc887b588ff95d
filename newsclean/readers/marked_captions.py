"""Captions of pictures whose marks are gone: told by what the picture itself was said to show, or by standing on its own lines.

    ![군민회관 전경. /가람군](…jpg) / (blank) / 군민회관 전경. /가람군     →  the line says the same: a caption
    ![](…jpg) / *군민회관 전경(가람군 제공)*                               →  right below, slanted or a cell: role `picture`

Both are evidence for the filter of captions. Must never be marked: the title, which many sites repeat there, links, headings,
sentences that show nothing: a picture may be described in the words of the article.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from newsclean.korean import credits
from newsclean.korean.credit_sentences import is_whole_caption
from newsclean.korean.sentences import is_prose
from newsclean.readers.pictures import FARTHEST, LONGEST, MOST_LINKED

SHORTEST_TWIN: Final = 4
LONGEST_TAIL: Final = 40
"""Characters, without spaces, that a caption may have more than the picture's own words, or fewer: a credit."""


def mark_captions(
    texts: list[str],
    starts: list[int],
    pictures: list[tuple[int, str, bool]],
    titles: Sequence[str],
    headings: list[int],
    shares: list[float],
) -> dict[int, str]:
    """The roles of lines. `pictures` are (offset, what it shows, whether a line like a caption follows without a gap)."""
    roles: dict[int, str] = {}
    known = {_squeeze(title) for title in titles}
    known.update([_squeeze(texts[i]) for i, level in enumerate(headings) if level])
    for offset, shown, close in pictures:
        below = bisect_left(starts, offset)
        words = _squeeze(shown)
        for index in range(below, min(below + FARTHEST, len(texts))):
            if headings[index] or shares[index] >= MOST_LINKED or index in roles:
                continue
            line = _squeeze(texts[index])
            if words not in known and line not in known and _is_twin(line, words):
                if not is_prose(texts[index]) or _shows(texts[index]):
                    roles[index] = "caption"
                break
            may_be = close and index == below and len(texts[index]) <= LONGEST and line not in known
            if may_be and (not is_prose(texts[index]) or _shows(texts[index])):
                roles[index] = "picture"
    return roles


def _is_twin(line: str, words: str) -> bool:
    """The same words, but for a credit behind one of them."""
    short, long = (line, words) if len(line) <= len(words) else (words, line)
    return len(short) >= SHORTEST_TWIN and long.startswith(short) and len(long) - len(short) <= min(LONGEST_TAIL, len(short))


def _shows(text: str) -> bool:
    """The line is a caption by itself: credited, or says what a picture shows."""
    found = credits.read_placed_caption(text)
    return found.credit is not None or credits.is_scene(found.text) or is_whole_caption(found.text)


def _squeeze(text: str) -> str:
    return "".join(text.split()).strip("▲△▼▽*_")
