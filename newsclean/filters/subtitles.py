"""Deck lines (부제) between the title and the lead.

    군민회관 다시 문 연다
    3년 만에 보수 마쳐                       →  subtitle
    "주민 품으로"                            →  subtitle

A deck has no sentence ending and stands above the first sentence of the body. Must never touch: a short first sentence
(`공로패는 원장이 직접 전달했다.`), in-body subheads, speaker markers (`[앵커]`), programme lines (`■ 진행 : …`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.page import Page
from newsclean.structure import find_zone

_DECK = Rule("subtitles/deck", "a deck line above the lead", Label.SUBTITLE, Edge.HEAD)
LONGEST = 90
SHORTEST = 6
MOST = 8
FEWEST_SYLLABLES = 5
"""Hangul syllables of a deck; less is a button or a label."""


@dataclass(frozen=True)
class Subtitles:
    """See the module."""

    name: str = "subtitles"

    def __call__(self, page: Page) -> Iterator[Claim]:
        zone = find_zone(page)
        if not zone:
            return
        found: list[int] = []
        index = zone.first - 1
        skipped = 0
        while index >= 0 and len(found) < MOST:
            edge = page.edge(index)
            rule = page.rule(index)
            if page.is_open(index) and not page.document.prose[index] and _is_deck(page.texts[index]):
                found.append(index)
                skipped = 0
            elif (rule is not None and rule.label is Label.TITLE) or page.is_open(index) or (edge >= Edge.HEAD and rule is not None and rule.label is not Label.PUBLISHED):
                break
            else:
                skipped += 1
                if skipped > 40:
                    break
            index -= 1
        for each in reversed(found):
            text = page.texts[each]
            start = len(text) - len(text.lstrip("-–—ㆍ· ")) if text[0] in "-–—" else 0
            yield page.part(each, start, len(text), _DECK, " ".join(text[start:].split()))


def _is_deck(text: str) -> bool:
    if not SHORTEST <= len(text) <= LONGEST or text[0] in "[<【◀■□▶▷#©ⓒ@/△" or "다. " in text or "요. " in text:
        return False  # a line with a sentence inside is the lead of hard-wrapped copy
    return " " in text and sum("가" <= char <= "힣" for char in text) >= FEWEST_SYLLABLES


subtitles = Subtitles()
