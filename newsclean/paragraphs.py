"""The paragraphs of the body: what nobody claimed, in reading order, verbatim."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.hints import Joint
from newsclean.korean.sentences import ends_sentence
from newsclean.page import Page

_BULLETS: Final = "▲△▶▷◇◆■□○●◎※"
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
    text, texts, joints, states = page.document.text, page.texts, page.document.joints, page.states
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
            elif (len(piece) <= 2 or len(above) <= 2) and _splinter(above, piece):
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


def _splinter(above: str, text: str) -> bool:
    """A list glyph or punctuation mark that a converter left on a line of its own belongs to its neighbour."""
    if not text[:2].strip(_GLYPHS):
        return len(text) <= 2 and text not in _BULLETS
    return len(above) <= 2 and not above.strip(_GLYPHS)
