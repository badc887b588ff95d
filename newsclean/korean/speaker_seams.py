"""Where the speakers' markers of a broadcast transcript stand in text that lost its line breaks: `다리 다시 열려|[앵커]|이틀째 …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.hints import Joint
from newsclean.korean.scanning import matches_at, places_of

# [앵커] 【 기자 】 ◀ 리포트 ▶ <앵커>
_SPEAKER: Final = re.compile(
    r"(?:\[\s?|<\s?|【\s?|◀\s?)(?:앵커(?:멘트)?|기자|리포트|리포터|아나운서|인터뷰|녹취|질문|답변|VCR|PD|진행자|캐스터)(?:\s?\]|\s?>|\s?】|\s?▶)"
)
_OPENERS: Final = ("[", "<", "【", "◀")
"""What it begins with."""
SPEAKER_ENDS: Final = frozenset("]】▶>")
"""Last characters of a speaker's marker."""
LONGEST_MARKER: Final = 12


def find_speakers(text: str) -> Iterator[tuple[int, Joint]]:
    """Offsets in front of each marker and behind it, unless a colon goes on."""
    for match in matches_at(_SPEAKER, text, places_of(text, _OPENERS)):
        yield match.start(), Joint.FOLD
        if not text.startswith(" :", match.end()):
            yield match.end(), Joint.FOLD


def glued_speaker(text: str) -> list[tuple[int, Joint]]:
    """Where the first speaker's marker is glued to the end of a headline: `다리 다시 열려|[앵커]`; empty where a blank parts them."""
    at = max(0, len(text) - LONGEST_MARKER)
    while (match := _SPEAKER.search(text, at)) is not None:
        if match.end() == len(text):
            return [(match.start(), Joint.SEAM)] if match.start() and not text[match.start() - 1].isspace() else []
        at = match.end()
    return []
