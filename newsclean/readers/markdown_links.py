"""The links and pictures of Markdown: `[글](주소)`, `![그림](주소 "제목")`, one inside the other, `[글][1]` with `[1]: 주소` at the foot.

Brackets are paired as they nest, so a headline may hold some of its own (`[[단독] 제목](https://…)`), and each pair is a link only if an
address follows. Must never touch: `[사진=누리뉴스](가람=누리뉴스)`, `[단독][속보]`, `[1]` in a sentence, `놀랍다![표](27일 최종)`.
"""

from __future__ import annotations

import re
from typing import Final

Edit = tuple[int, int, str]
"""Start, end and what stands there instead."""
_LONGEST: Final = 2000
"""Characters of a link's text (a card may be one link) or of what a picture shows."""
_ENOUGH: Final = 2
"""So many links make a page Markdown; one may stand in any text."""

# A bracket, or a stroke with the bracket that it escapes
_BRACKETS: Final = re.compile(r"[\[\]\\](?:(?<=\\)[\[\]\\])?")
_AROUND: Final = r"(?:[^\s()<>]|(?<=-)\n(?=[\w%-])|\([^\s()<>]*\))*+"
# What stands in the round brackets of a link: an address, perhaps with a title. Matches `(https://x.example/1 "제목")`, `(/news/1.html)`,
# `(javascript:void(0);)`; as weak `(#top)`, `(/society)`; not `(가람=누리뉴스)`, `(27일 최종)`, `(3:2)`
_TARGET: Final = re.compile(
    r"\(\s{0,4}(?:"
    rf"(?P<strong>javascript:(?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\))*+"
    rf"|<?(?:(?:https?|ftp|blob|file)://|data:|mailto:|tel:|sms:|//[\w-]+\.|/[A-Za-z0-9_%.~-]+[/.?]|\.\.?/){_AROUND}(?: (?![\"'(\s]){_AROUND})*+>?)"
    rf"|(?P<weak>/[A-Za-z0-9_%.~-]*|#[\w%-]*|\?[A-Za-z]\w*={_AROUND}"
    rf"|[A-Za-z0-9_%./-]+\.(?:html?|php|jsp|aspx?|do|jpe?g|png|gif|webp|svg)(?:[?#]{_AROUND})?)"
    r"|)(?P<title>\s{1,4}(?:\"(?:[^\"]|\"(?!\s{0,4}\))){0,300}\"|'(?:[^']|'(?!\s{0,4}\))){0,300}'))?\s{0,4}\)",
    re.ASCII | re.IGNORECASE,
)
_PICTURE_FILE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|bmp)", re.IGNORECASE)
# The address of `[글][1]` at the foot of the page: `[1]: https://x.example "제목"`; not `[1]: 가람군 자료`, `[^1]: …`
_DEFINITION: Final = re.compile(
    r"(?m)^ {0,3}\[(?P<name>[^\[\]\n^][^\[\]\n]{0,99})\]: *<?(?:https?:|mailto:|/)[^\s<>]+>?(?: +(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))? *$"
)
_REFERENCE: Final = re.compile(r" ?\[(?P<name>[^\[\]\n]{0,100})\]")
_AUTOLINK: Final = re.compile(r"<((?:https?://|mailto:)[^\s<>]+)>")

_NUMBERED: Final = re.compile(r"Image \d{1,4}(?:: ?|$)")
"""What a reader service puts before the words of a picture."""


class Links:
    """What was found. All offsets are the source's."""

    def __init__(self) -> None:
        self.edits: list[Edit] = []
        self.texts: list[tuple[int, int]] = []
        """Where the texts of links stand."""
        self.pictures: list[tuple[int, str]] = []
        """Where each picture ends, and what it shows."""
        self.nested = False
        """Two brackets close side by side somewhere."""
        self.overwhelming = False
        """The page is Markdown beyond doubt."""


def find_links(text: str, known: bool = False) -> Links:
    """All links and pictures. Weak addresses (`#top`, `/society`) count beside others, or where the page is `known` to be Markdown."""
    links = Links()
    names: set[str] = set()
    followers = _followers(text)
    links.nested = "]" in followers
    if ":" in followers:
        for match in _DEFINITION.finditer(text):
            names.add(match["name"].casefold())
            links.edits.append((match.start(), match.end(), ""))
    if names or "(" in followers:
        found = _pairs(text, names)
        strong = sum(pair[3] for pair in found)
        begun = {pair[0] for pair in found if not pair[4]}
        if strong or known:
            for opened, closed, end, _, picture in found:
                if picture:
                    links.edits.append((opened - 1, end, ""))
                    links.pictures.append((end, _NUMBERED.sub("", text[opened + 1 : closed], count=1).strip()))
                else:
                    # two links side by side look parted by their margins
                    links.edits += ((opened, opened + 1, ""), (closed, end, " " if end in begun else ""))
                    links.texts.append((opened + 1, closed))
        links.overwhelming = strong >= _ENOUGH or any(pair[3] and pair[4] for pair in found)
    if names and not links.texts and not links.pictures:
        links.edits.clear()  # lines of a list of sources: `[1]: https://…`, and `[1]` in the sentences
    if (links.overwhelming or known) and "<" in text:
        for match in _AUTOLINK.finditer(text):
            links.edits += ((match.start(), match.start() + 1, ""), (match.end() - 1, match.end(), ""))
            links.texts.append(match.span(1))
    return links


def _followers(text: str) -> set[str]:
    """What stands behind the brackets that close."""
    followers: set[str] = set()
    at = text.find("]")
    while at >= 0:
        followers.add(text[at + 1 : at + 2])
        at = text.find("]", at + 1)
    return followers


def _pairs(text: str, names: set[str]) -> list[tuple[int, int, int, bool, bool]]:
    """(bracket opened, bracket closed, end of the address, whether the address is beyond doubt, whether it is a picture)."""
    found: list[tuple[int, int, int, bool, bool]] = []
    opened: list[int] = []
    for match in _BRACKETS.finditer(text):
        at = match.start()
        if text[at] == "[":
            opened.append(at)
        elif text[at] == "]" and opened:
            start = opened.pop()
            following = text[at + 1 : at + 2]
            if following == "(":
                target = _TARGET.match(text, at + 1)
                if target is None:
                    continue
                picture = start > 0 and text[start - 1] == "!"
                empty = target["strong"] is None and target["weak"] is None
                if empty and not picture:
                    continue
                if not picture and opened and _is_picture(text, opened[-1], start) and _PICTURE_FILE.search(target.group()):
                    start, picture = opened.pop(), True  # a bracket that the words of the picture do not close
                if at - start <= _LONGEST:
                    found.append((start, at, target.end(), target["strong"] is not None or (empty and picture), picture))
            elif names and (reference := _REFERENCE.match(text, at + 1)) is not None:
                name = reference["name"] or text[start + 1 : at]
                if name.casefold() in names and at - start <= _LONGEST:
                    found.append((start, at, reference.end(), True, start > 0 and text[start - 1] == "!"))
    return found


def _is_picture(text: str, opened: int, inner: int) -> bool:
    return opened > 0 and text[opened - 1] == "!" and inner - opened <= _LONGEST and "\n" not in text[opened:inner]
