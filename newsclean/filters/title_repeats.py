"""A headline that a page prints several times: alike, or with the section's and the outlet's name behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.characters import HASHES, hashed
from newsclean.document import Document
from newsclean.hints import Metadata

if TYPE_CHECKING:
    from mypy_extensions import i64

# ` - 한빛일보`, ` | 누리뉴스`, ` : 포털 뉴스`, ` < 경제 < 기사본문 - 한빛일보`, `-정치ㅣ한빛일보`
SUFFIX: Final = re.compile(r"\s*(?:[|｜│ㅣ:<]|\s[-–—]\s|::).{1,40}$")
_SEPARATORS: Final = re.compile("[|｜│ㅣ:<–—-]")
"""What a suffix cannot do without, found faster than the suffix."""
SHORTEST: Final = 6
"""Characters of a headline."""
SHORTEST_REPEAT: Final = 12
"""Characters of a line that shows itself to be the title by being printed again."""



def squeeze(text: str) -> str:
    return "".join(text.split())


def cut_squeezed(text: str, squeezed: int) -> int:
    """The offset in `text` after so many characters that are not white space."""
    for at, char in enumerate(text):
        if squeezed == 0:
            return at
        if not char.isspace():
            squeezed -= 1
    return len(text)


def find_repeated(document: Document, candidates: list[int], suffixed: dict[int, int]) -> set[str]:
    """The candidates, if not too short, that the page prints again, suffixed or not. Only lines of their initials are compared."""
    texts = document.texts
    seen: set[str] = set()
    again = {texts[shorter] for shorter in suffixed.values() if len(texts[shorter]) >= SHORTEST_REPEAT}
    initials = hashed("".join([texts[index][0] for index in candidates if len(texts[index]) >= SHORTEST_REPEAT]))
    for text in texts:
        size: i64 = len(text)
        if size >= SHORTEST_REPEAT and initials[ord(text[0]) % HASHES]:
            if text in seen:
                again.add(text)
            seen.add(text)
    return again


def find_suffixed(texts: tuple[str, ...], candidates: list[int]) -> dict[int, int]:
    """Candidates that are another one with the section's or outlet's name behind it, and which."""
    found: dict[int, int] = {}
    if len({texts[index][:3] for index in candidates}) == len(candidates):
        return found
    alike: dict[str, list[int]] = {}
    for index in candidates:
        alike.setdefault(texts[index][:3], []).append(index)
    for index in candidates:
        length, same = len(texts[index]), alike[texts[index][:3]]
        if len(same) == 1:
            continue
        shorter = [other for other in same if len(texts[other]) < length]
        if not shorter or not _SEPARATORS.search(texts[index], SHORTEST) or not SUFFIX.search(texts[index], SHORTEST):
            continue
        text = squeeze(texts[index])
        for other in shorter:
            title = squeeze(texts[other])
            if len(title) >= 8 and text.startswith(title) and SUFFIX.fullmatch(texts[index][cut_squeezed(texts[index], len(title)) :]):
                found[index] = other
                break
    return found


def without_suffix(metadata: Metadata) -> str:
    """The most trusted title of the page's metadata; the outlet's name behind it goes only if another title lacks it."""
    first = " ".join(metadata.titles[0].split())
    for other in metadata.titles[1:]:
        title = " ".join(other.split())
        if len(title) >= SHORTEST and first.startswith(title) and SUFFIX.fullmatch(first[len(title) :]):
            return title
    if metadata.site_name and (cut := SUFFIX.search(first)) and "".join(metadata.site_name.split()) in squeeze(cut.group()):
        return first[: cut.start()]
    return first
