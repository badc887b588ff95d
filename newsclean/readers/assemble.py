"""The lines of a walk and the page's metadata → one `Document`.

Lines are joined to a text, one a line, with a blank line where a paragraph ends; that text is both source and text. Lines that
are not drawn (`display:none`) are left out. But some pages hide the body until their script runs: if what is left has no
article-like text and the hidden lines have, they are kept and marked.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from newsclean.document import Document
from newsclean.hints import Hint, Metadata
from newsclean.korean.broken_lines import may_be_short_wrapped
from newsclean.readers.elements import UNDISPLAYED
from newsclean.readers.frames import Frame, Record
from newsclean.readers.short_wraps import join_records

CLASSES_KEPT: Final = 600
"""So many characters of class words are kept, the innermost: time stays linear on deep pages."""
PROSE_ENOUGH: Final = 120
"""With so much article-like text the body is visible. A flash of one sentence may be shorter."""
_BULLET: Final = "•"


def prose_length(records: list[Record], *, limit: int = 1_000_000) -> int:
    """Characters on article-like lines: long, with a sentence end, no links. Stops counting above `limit`."""
    found = 0
    for record in records:
        text = record.text
        if len(text) < 40 or record.share >= 0.5 or record.frame.heading:
            continue
        if "다." in text or "요." in text or "다”" in text:
            found += len(text)
            if found >= limit:
                break
    return found


def visible_records(records: list[Record]) -> list[Record]:
    """The lines that are drawn; all of them if the whole body is hidden."""
    shown = [record for record in records if record.frame.hidden < UNDISPLAYED]
    if len(shown) == len(records) or prose_length(shown, limit=PROSE_ENOUGH) >= PROSE_ENOUGH:
        return shown
    hidden = prose_length([record for record in records if record.frame.hidden == UNDISPLAYED])
    return records if hidden >= 2 * PROSE_ENOUGH else shown


def build_document(
    records: list[Record],
    metadata: Metadata,
    *,
    url: str | None = None,
    warnings: tuple[str, ...] = (),
) -> Document:
    """The `Document` of the lines. Lines of one element share a hint."""
    texts = [record.text for record in records]
    text, starts = _joined(texts, records)
    told: frozenset[int] = frozenset()
    if may_be_short_wrapped(texts):
        records, told = join_records(records)
        if told:
            texts = [record.text for record in records]
            text, starts = _joined(texts, records)
    if not unicodedata.is_normalized("NFC", text):
        texts = [unicodedata.normalize("NFC", line) for line in texts]
        text, starts = _joined(texts, records)
    return Document(
        source=text,
        text=text,
        texts=tuple(texts),
        starts=tuple(starts),
        indents=tuple([record.frame.lists * 2 for record in records]),
        bullets={index: _BULLET for index, record in enumerate(records) if record.bullet},
        blanks=frozenset([index for index, record in enumerate(records) if record.blank and index]),
        joints={index: record.joint for index, record in enumerate(records) if record.joint},
        hints=_hints(records),
        metadata=metadata,
        warnings=warnings,
        url=url if url is not None else metadata.url,
        told=told,
    )


def _joined(texts: list[str], records: list[Record]) -> tuple[str, list[int]]:
    """The text of the page, and where each of its lines starts."""
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for index, line in enumerate(texts):
        if index:  # nothing stands before the first line
            record = records[index]
            gap = "\n\n" if record.blank else record.gap
            pieces.append(gap)
            at += len(gap)
        pieces.append(line)
        starts.append(at)
        at += len(line)
    return "".join(pieces), starts


def _hints(records: list[Record]) -> tuple[Hint, ...]:
    """One a line; lines of one element that follow each other share theirs."""
    hints: list[Hint] = []
    last_frame: Frame | None = None
    last_share = 0.0
    for record in records:
        frame, share = record.frame, record.share
        if 0.0 < share < 1.0:
            share = round(share, 3)
        if frame is last_frame and share == last_share:
            hints.append(hints[-1])
            continue
        classes = frame.classes
        if classes is None:
            classes = _classes(frame)
        hints.append(Hint(frame.tag, classes, share, frame.heading, frame.hidden > 0, frame.role))
        last_frame, last_share = frame, share
    return tuple(hints)


def _classes(frame: Frame) -> str:
    """Class and id words of this element and its ancestors, outermost first."""
    chain: list[Frame] = []
    known = ""
    at: Frame | None = frame
    while at is not None:
        if at.classes is not None:
            known = at.classes
            break
        chain.append(at)
        at = at.parent
    for each in reversed(chain):
        if words := each.words:
            if " " in words or not words.isprintable():
                words = " ".join(words.split())
            known = f"{known} {words}" if known else words
            if len(known) > CLASSES_KEPT:
                known = known[-CLASSES_KEPT:].partition(" ")[2]
        each.classes = known
    return known
