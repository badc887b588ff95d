"""The paragraphs of the body: what nobody claimed, in reading order, verbatim."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.hints import Joint
from newsclean.korean.blank_seams import GOES_ON
from newsclean.korean.broken_lines import begins
from newsclean.korean.sentences import ends_sentence, is_prose
from newsclean.page import Page

_BULLETS: Final = "▲△▶▷◇◆■□○●◎※"
_MARKS: Final = frozenset(_BULLETS + "-–—•·<[(【〈*")
SHORTEST_BROKEN: Final = 32
"""Characters of a line that was broken inside its sentence."""
_GOING: Final = ("다고", "라고", "으며", "하며", "지만")
_PARTICLES: Final = frozenset(("을 ", "를 ", "는 ", "의 ", "에 "))
"""What begins a line that was broken off its word."""
_GLYPHS: Final = _BULLETS + "·ㆍ,.·:;()[]"


class Paragraph(NamedTuple):
    """One body paragraph and the spans of the document's text it is made of."""

    text: str
    spans: tuple[tuple[int, int], ...]


def paragraphs(page: Page) -> list[Paragraph]:
    """What is still open, in reading order; pieces of one run of text are joined again."""
    return [Paragraph(text, tuple(spans)) for whole, spans in runs(page) if (text := tidy(whole))]


def tidy(whole: str) -> str:
    """The text of a paragraph; empty if there are only marks, except for the rule of a table, which is content."""
    if "  " in whole:  # the canonical text has no white space but the plain one: only runs of it need to be tidied
        whole = " ".join(whole.split())
    for char in whole:  # of most paragraphs, the first
        if char.isalnum():
            return whole
    return whole if whole.startswith("====") else ""


def runs(page: Page) -> list[tuple[str, list[tuple[int, int]]]]:
    """Each run of open text that is one paragraph, its pieces joined, and the spans of these."""
    text, texts, joints, blanks, states = page.document.text, page.texts, page.document.joints, page.document.blanks, page.states
    found: list[tuple[str, list[tuple[int, int]]]] = []
    piece = ""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    last = -2
    for index in page.unclosed():
        at_start = True
        for start, end in page.spans(index):
            above, piece = piece, text[start:end] if states[index] else texts[index]
            glue: str | None = None
            if not at_start:
                # a claimed span in the middle of a line: one paragraph if it stood inside a sentence
                glue = None if ends_sentence(above) else " "
            elif index > last + 1 or not spans:
                pass
            elif joints and joints.get(index) is Joint.FOLD:
                glue = " " if start > spans[-1][1] else ""
            elif ((above[-1] in GOES_ON or piece[:2] in _PARTICLES) and index not in blanks and _goes_on(above, piece)) or (
                (len(piece) <= 2 or len(above) <= 2) and _splinter(above, piece)
            ):
                glue = " "
            if glue is None:
                if spans:
                    found.append(("".join(parts), spans))
                parts, spans = [piece], [(start, end)]
            else:
                parts += (glue, piece)
                spans.append((start, end))
            at_start = False
        last = index
    if spans:
        found.append(("".join(parts), spans))
    return found


def _goes_on(above: str, text: str) -> bool:
    """A sentence that was broken behind a particle or an ending: `… 행정관들에 대한` / `인사도 이어질 것이라고 말했다.`

    Not a subhead above its paragraph, which is short, nor an item of a list, nor a name behind a sentence (`… 핀다. 가람군 누리은`).
    """
    if len(above) < SHORTEST_BROKEN or above[0] in _MARKS or text[0] in _MARKS:
        return False
    if not (begins(above) or above.endswith(_GOING) or text[:2] in _PARTICLES):
        return False
    return above.rpartition(". ")[2].count(" ") > 1 and is_prose(text)


def _splinter(above: str, text: str) -> bool:
    """A list glyph or punctuation mark that a converter left on a line of its own belongs to its neighbour."""
    if not text[:2].strip(_GLYPHS):
        return len(text) <= 2 and text not in _BULLETS
    return len(above) <= 2 and not above.strip(_GLYPHS)
