"""Tidies the text of one line, and cuts a glued long line at its seams."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from newsclean.hints import Joint
from newsclean.korean.seams import find_seams
from newsclean.korean.speaker_seams import SPEAKER_ENDS, glued_speaker

if TYPE_CHECKING:
    from mypy_extensions import i64

_LONGEST_LABEL: Final = 12
"""Characters of a label or a link of a menu, as most lines of a page are."""
LONG_LINE: Final = 80
"""Only longer lines are searched for seams."""
# An entity that was left in text, or escaped twice in HTML. Matches `&quot;`, `&#039;`, `&middot;`; not `R&D;`, the `&` of `A & B`
ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_SPACE: Final = ord(" ")
_AMPERSAND: Final = ord("&")
_TILDE: Final = ord("~")
_FIRST_SYLLABLE: Final = ord("가")
_LAST_SYLLABLE: Final = ord("힣")
# Printable by Python's reckoning, yet nothing to see: the Hangul fillers
_DROPPED: Final = dict.fromkeys(map(ord, "\u3164\u115f\u1160\uffa0"))


def clean_line(raw: str) -> str:
    """The text of one line: runs of spaces become one, invisible characters go, entities escaped twice are resolved.

    >>> clean_line("\\u3000한빛\\xa0\\n 일보\\u200b ")
    '한빛 일보'
    """
    text = raw.strip()
    if len(text) <= _LONGEST_LABEL and _is_tidy(text):
        return text
    if "&" in raw and ";" in raw:
        for _ in range(2):
            raw = ENTITY.sub(lambda match: html.unescape(match.group()), raw)
        text = raw.strip()
    # the only printable white space is the space
    if "  " in text or not text.isprintable():
        text = " ".join(text.split())
        if not text.isprintable():
            text = " ".join("".join(_visible(text)).split())
    # four plain tests are cheaper than a loop or a pattern
    if "\u3164" in text or "\u115f" in text or "\u1160" in text or "\uffa0" in text:
        text = " ".join(text.translate(_DROPPED).split())
    return text


def _is_tidy(text: str) -> bool:
    """Nothing but Hangul syllables, ASCII that can be printed and single spaces: told by one look at each character."""
    at: i64 = 0
    end: i64 = len(text)
    before: i64 = 0
    while at < end:
        code: i64 = ord(text[at])
        known = _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE or (_SPACE < code <= _TILDE and code != _AMPERSAND)
        if not known and (code != _SPACE or before == _SPACE):
            return False
        before = code
        at += 1
    return True


def _visible(text: str) -> Iterator[str]:
    """The visible characters. A ZWJ stays where it joins emoji."""
    previous = ""
    for character in text:
        if character.isprintable() or (character == "\u200d" and previous >= "\u2600" and not "가" <= previous <= "힣"):
            yield character
        elif character in "\x85\u2028\u2029":
            yield " "
        elif "\ue000" <= character <= "\uf8ff" or character >= "\U000f0000":
            yield character  # a font draws private-use characters
        previous = character


def cut_line(text: str) -> Iterator[tuple[int, int, Joint]]:
    """Where the pieces of a long line stand, cut at its seams, and how each is joined to the one before.

    The first is joined by a line break. Without a seam there is one piece, the line.
    """
    left = 0
    joint = Joint.BREAK
    seams = find_seams(text) if len(text) > LONG_LINE else glued_speaker(text) if text[-1:] in SPEAKER_ENDS else []
    for right, following in (*seams, (len(text), Joint.BREAK)):
        piece = text[left:right]
        stripped = piece.strip()
        if stripped:
            start = left + len(piece) - len(piece.lstrip())
            yield start, start + len(stripped), joint
        left = right
        joint = following
