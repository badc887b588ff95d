"""What a reporter says of himself below his byline, for `reporter_card`.

    홍길동 기자 / 사회부 / 하루 한 번은 골목을 걷습니다.          →  홍길동 기자

Polite and in the present, where the article speaks plainly. Must never touch: what stands below a byline above the body, an article
in polite style, corrections, thanks, and what was (`주민들을 만났습니다`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.surroundings import has_body_below
from newsclean.korean.bylines import match_line
from newsclean.korean.emails import find_emails
from newsclean.page import Page

_MOTTO: Final = Rule("reporter_card/motto", "what the reporter says of himself below the article", edge=Edge.TAIL)

SIGNS: Final = ("기자", "특파원")
"""One of them stands in the byline."""
# "하루 한 번은 골목을 걷습니다.", "골목의 일을 적어요."; not "이 기사는 …", a quotation, a note behind a mark
_OF_ONESELF: Final = re.compile(r"(?=[\w'‘])(?!(?:이|본|위|해당) )[^\"“:?!.※*\[(]{4,60}(?:(?P<stem>[가-힣])습니다|[^습]니다|[해어아워려]요)")
_PARTS: Final = re.compile(r"(?<=[.!]) ")
_TO_READERS: Final = ("바로잡", "정정", "사과", "독자", "제보", "바랍니다", "감사", "드립니다", "인사")
_DESK: Final = re.compile(r"[가-힣·]{1,8}(?:부|팀|국|본부|센터)")
_DESK_ENDS: Final = "부팀국터"
_LONGEST_DESK: Final = 10
_PAST: Final = 20
"""The final consonant ㅆ, as Unicode counts them: 했습니다, 걸었습니다."""
_FARTHEST: Final = 4
"""Lines between the byline and the last of the motto."""
_LONGEST: Final = 90


def motto(page: Page, done: Collection[int]) -> Iterator[Claim]:
    """Claims on the motto below the last byline, and on the desk between them; `done` are the lines of cards."""
    texts, prose = page.texts, page.document.prose
    for at in reversed(page.document.containing_any(SIGNS)):
        if at + 1 == len(texts) or prose[at] or len(texts[at]) > 60 or not (at in done or page.is_open(at)):
            continue
        found = _below(page, at, done)
        if not found or not (at in done or _signs(texts[at])):
            continue
        if _speaks_plainly(page, at) and not has_body_below(page, found[-1]):
            for index in found:
                yield page.claim(index, _MOTTO)
        return


def _signs(text: str) -> bool:
    line = match_line(text)
    return line is not None and any(writer.name for writer in line.writers)


def _below(page: Page, at: int, done: Collection[int]) -> list[int]:
    """The lines of the motto, the desk in front included; empty if there is none."""
    texts, found, spoke = page.texts, [], False
    for index in range(at + 1, min(at + 1 + _FARTHEST, len(texts))):
        text = texts[index]
        if page.is_closed(index) or index in done:
            continue
        if (text.endswith("요") or text.rstrip(".!")[-2:] in ("니다", "해요", "어요", "아요", "워요", "려요")) and _is_motto(text):
            spoke = True
        elif spoke:
            break
        elif "@" in text and len(text) <= 60 and [mail[2] for mail in find_emails(text)] == [text]:
            continue
        elif len(text) > _LONGEST_DESK or text[-1] not in _DESK_ENDS or not _DESK.fullmatch(text):
            break
        found.append(index)
    return found if spoke else []


def _speaks_plainly(page: Page, at: int) -> bool:
    """The sentence above the line is in plain style: `… 밝혔다.`"""
    texts, prose = page.texts, page.document.prose
    above = prose.rfind(1, 0, at)
    while above >= 0 and (page.is_closed(above) or len(texts[above]) <= 40):
        above = prose.rfind(1, 0, above)
    if above < 0:
        return False
    last = texts[above].rstrip(".!?\"'”’ ")
    return not last.endswith(("니다", "요", "니까"))


def _is_motto(text: str) -> bool:
    if len(text) > _LONGEST or any(word in text for word in _TO_READERS):
        return False
    return all(map(_is_present, _PARTS.split(text)))


def _is_present(sentence: str) -> bool:
    match = _OF_ONESELF.fullmatch(sentence.rstrip(".!"))
    if match is None:
        return False
    stem = match["stem"]
    return stem is None or stem in "있겠" or (ord(stem) - ord("가")) % 28 != _PAST
