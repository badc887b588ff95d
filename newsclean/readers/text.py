"""Text that lost its tags → `Document`.

The text stays verbatim but for what no reader sees: the Unicode form (NFC), odd spaces, invisible
characters, escapes that a dump left behind (`\\n`, `&amp;`, `<br>`), and the marks of Markdown. Every rewrite
is recorded, so each offset leads back to the source.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from newsclean.document import Document
from newsclean.hints import NO_METADATA, Hint, Joint
from newsclean.korean.broken_lines import may_be_short_wrapped
from newsclean.korean.seams import find_seams
from newsclean.korean.speaker_seams import SPEAKER_ENDS, glued_speaker
from newsclean.readers.front_matter import may_open
from newsclean.readers.markdown import read_markdown
from newsclean.readers.one_line import find_page_seams
from newsclean.readers.phrase_index import PhraseIndex
from newsclean.readers.rewrites import TAG, Offsets, chain, is_escaped, is_markdown, may_link, rewrite
from newsclean.readers.short_wraps import join_turns
from newsclean.readers.sniff import may_hold_tag
from newsclean.readers.spacing import ENTITY, LONG_LINE
from newsclean.readers.unwrap import unwrap

BULLETS: Final = "•∙◦▪‣⁃"
"""Glyphs that a converter prints in front of a list item. `-`, `·` and `●` belong to the text as often as not."""
_BULLETS: Final = frozenset(BULLETS)
_MAY_BULLET: Final = frozenset(BULLETS + "*")
_LAST_BULLET: Final = 0x25E6
"""The code of `◦`, the last of them: most lines begin with a syllable far behind it."""
_FIRST_SYLLABLE: Final = 0xAC00

# `content : 가람군은 …` of a dump, see `newsclean.filters.dump_keys` — not: 내용은 이렇다
_BODY_KEY: Final = re.compile(r"(?:contents?|body|article|text|description|(?:기사\s?)?(?:본문|내용))\s{0,4}[:：=]\s{0,4}(?=\S)", re.IGNORECASE)
_BODY_KEY_STARTS: Final = frozenset("cCbBaAtTdD기본내")
MOST_ABOVE: Final = 12
"""Lines above the body in a dump with keys."""


def read_text(
    source: str, *, url: str | None = None, warnings: tuple[str, ...] = (), phrases: PhraseIndex | None = None
) -> Document:
    """Read flattened text. Accepts any str, the empty one included.

    `phrases` are furniture phrases; they help to cut a page that came as one giant line.
    """
    text, offsets = canonical(source)
    markup = None
    if may_open(text) or may_link(text) or is_markdown(text):
        markup = read_markdown(text)
        if markup is not None:
            text, offsets = markup.text, chain(offsets, markup.offsets) if markup.offsets else offsets
    raws = text.split("\n")
    unwrapped, joins = unwrap(text, raws)
    told: frozenset[int] = frozenset()
    if unwrapped is text and may_be_short_wrapped(raws):
        unwrapped, joins, told = join_turns(text, raws)
    if unwrapped is not text:
        text, offsets = unwrapped, chain(offsets, joins) if joins else offsets
        raws = text.split("\n")
    texts: list[str] = []
    starts: list[int] = []
    indents: list[int] = []
    bullets: dict[int, str] = {}
    blanks: list[int] = []
    joints: dict[int, Joint] = {}
    at = 0
    blank = False
    whole = len(text) // 2
    for raw in raws:
        start = at
        at += len(raw) + 1
        line = raw.strip() if raw else raw
        if not line:
            blank = True
            continue
        indent = 0
        if len(line) != len(raw):
            indent = len(raw) - len(raw.lstrip())
            start += indent
        if ord(line[0]) <= _LAST_BULLET and line[0] in _MAY_BULLET and (line[0] != "*" or indent) and len(line) > 1 and line[1].isspace():
            bullets[len(texts)] = line[0]
            start += len(line)
            line = line[1:].lstrip()
            start -= len(line)
        if blank:
            blanks.append(len(texts))
            blank = False
        seams: list[tuple[int, Joint]] = []
        if len(line) > LONG_LINE:
            seams = find_page_seams(line, phrases) if phrases is not None and len(line) > whole else find_seams(line)
            if len(texts) < MOST_ABOVE and line[0] in _BODY_KEY_STARTS and (key := _BODY_KEY.match(line)):
                seams = [(key.end(), Joint.FOLD), *(seam for seam in seams if seam[0] > key.end())]
        elif ord(line[-1]) < _FIRST_SYLLABLE and line[-1] in SPEAKER_ENDS:
            seams = glued_speaker(line)
        if seams:
            left = 0
            for right, joint in (*seams, (len(line), Joint.BREAK)):
                part = line[left:right]
                piece = part.strip()
                if piece[:1] in _BULLETS and piece[1:2].isspace():
                    bullets[len(texts)] = piece[0]
                    part = part[part.index(piece[0]) + 1 :]
                    left = right - len(part)
                    piece = part.strip()
                if piece:
                    texts.append(piece)
                    starts.append(start + left + len(part) - len(part.lstrip()))
                    indents.append(indent)
                left = right
                if right < len(line):
                    joints[len(texts)] = joint
            continue
        texts.append(line)
        starts.append(start)
        indents.append(indent)
    hints: tuple[Hint, ...] = ()
    metadata = NO_METADATA
    if markup is not None:
        if not joins:
            hints = markup.hints(texts, starts)
            if markup.items:
                bullets.update({index: markup.items[start] for index, start in enumerate(starts) if start in markup.items})
        metadata = markup.metadata
    return Document(
        source=source,
        text=text,
        texts=tuple(texts),
        starts=tuple(starts),
        indents=tuple(indents),
        bullets=bullets,
        blanks=frozenset(blanks),
        joints=joints,
        hints=hints,
        offsets=offsets,
        metadata=metadata,
        warnings=warnings,
        url=url if url is not None else metadata.url,
        told=frozenset([index for index, start in enumerate(starts) if start in told]) if told else told,
    )


# Printable by Python's reckoning, yet nothing to see: the Hangul fillers
_FILLERS: Final = frozenset("\u3164\u115f\u1160\uffa0")
_SPACES: Final = frozenset("\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
_FIRST_COMPATIBLE: Final = "\uf8ff"
"""Hanja behind it have a unified double, which NFC puts in their place."""
_COMPOSED: Final = _SPACES - {"\u2000", "\u2001"}
"""Odd spaces that NFC leaves as they are."""
# What Korean news is made of every day. All of it is printable, and stands in NFC next to any neighbour
_USUAL: Final = "\n -\\[\\]-~·×ⓒ©®가-힣ㄱ-ㅣ一-龥\u2010-\u2027※\u2150-\u2188\u2190-\u2199\u2460-\u27bf\u3001-\u301f・\u3380-\u33dd！-～"
# Any other character, with the run of usual ones before it: a run is skipped faster than a character is sought
_UNUSUAL: Final = re.compile(f"(?s)[{_USUAL}]*+(.?)")


def canonical(source: str) -> tuple[str, Offsets]:
    """The canonical text and its break points. The usual page passes untouched: every costly step has a cheap guard."""
    unusual = set(_UNUSUAL.findall(source))
    unusual.discard("")
    if unusual:
        odd = [char for char in unusual if not char.isprintable() and (not char.isspace() or _is_inside(source, char))]
        for char in odd:
            if char in _SPACES:  # one character for one: no offset moves
                source = source.replace(char, " ")
        for char in unusual:
            if char > _FIRST_COMPATIBLE and len(composed := unicodedata.normalize("NFC", char)) == 1:  # 樂 of the old encoding → 樂
                source = source.replace(char, composed)
        if (
            not _SPACES.issuperset(odd)
            or "\r" in unusual
            or ("\\" in unusual and is_escaped(source))
            or not _FILLERS.isdisjoint(unusual)
            or not (unusual <= _COMPOSED or unicodedata.is_normalized("NFC", source))
        ):
            return rewrite(source)
    if ("&" in source and ENTITY.search(source)) or (may_hold_tag(source) and TAG.search(source)):
        return rewrite(source)
    return source, ()


def _is_inside(text: str, space: str) -> bool:
    """The odd space stands somewhere between two words of one line, not only at the ends of lines, which are stripped anyway."""
    at = text.find(space)
    while at >= 0:
        left, right = at - 1, at + 1
        while left >= 0 and text[left] != "\n" and text[left].isspace():
            left -= 1
        while right < len(text) and text[right] != "\n" and text[right].isspace():
            right += 1
        if left >= 0 and text[left] != "\n" and right < len(text) and text[right] != "\n":
            return True
        at = text.find(space, right)
    return False
