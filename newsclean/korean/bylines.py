"""The press's own grammar of bylines and datelines: what stands before a lead, after the last sentence, on its own line.

    (서울=한빛통신) 홍길동 기자 = 정부는 …     ->  `정부는 …`, written by 홍길동
    … 예정이다.울산=홍길동 기자 hong@x.co.kr  ->  `… 예정이다.`
    홍길동 기자, 이나래 기자                   ->  (the whole line)

A byline is found only at an edge of the text, and only when *everything* in the span reads as credit: place, outlet,
name, title, mailbox. Must never be touched: reporters in prose (`홍길동 기자는`, `기자회견`), brackets with meaning
(`[단독]`, `[앵커]`, `[별표 1]`, `<기생충>`), `=` in tables (`승리투수 = 임가온`), an address the article itself gives
(`신청서는 apply@x.go.kr 로`), appointment lists (`▲ 연구소장 홍길동`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_heads import (
    GUEST_RULE,
    PAIRS,
    closing_bracket,
    credit_dateline,
    match_bracket,
    match_guest_head,
    match_head,
    may_open,
    read_dateline,
)
from newsclean.korean.byline_plain import house_credit, plain_writer
from newsclean.korean.byline_tails import OTHERS, PHOTO_SOURCE, SLOGAN, WINDOW, crew_start, hinted, match_tail, tail_credit
from newsclean.korean.byline_types import BylineMatch, Credit, Writer
from newsclean.korean.columnists import (
    about_writer,
    edge_credit,
    enclosed,
    foot_credit,
    guest_credit,
    is_affiliation,
    labelled_credit,
    labelled_edge,
    trailing_guest,
)
from newsclean.korean.emails import find_emails
from newsclean.korean.names import (
    ROLES,
    is_person_name,
)
from newsclean.korean.signoffs import (
    is_closing_words,
    match_called,
    match_handover,
    match_signoff,
    may_hand_over,
    may_sign_off,
    own_close,
)

__all__ = [
    "GUEST_RULE",
    "ROLES",
    "BylineMatch",
    "Writer",
    "about_writer",
    "edge_credit",
    "enclosed",
    "find_emails",
    "foot_credit",
    "is_affiliation",
    "is_mere_sentence",
    "is_person_name",
    "labelled_edge",
    "match_bracket",
    "match_called",
    "match_guest_head",
    "match_handover",
    "match_head",
    "match_line",
    "match_tail",
    "own_close",
    "read_line",
    "trailing_guest",
]


# The alternative text of a portrait beside the name: `홍길동 기자 홍길동 기자 Seoul` — not: `홍길동 기자 이나래 기자`
_NAMED_TWICE: Final = re.compile(r"(?P<one>[가-힣]{2,4}\s[가-힣]{2,6})\s(?P=one)(?:\s[A-Z][a-z]{2,11})?")
_SHORTEST_TWICE: Final = 11
# Broadcasters' titles that stand in front of the name: `기상캐스터 홍길동` — not: `앵커 홍길동` (the host), `기자 홍길동` (a speaker's label)
_ROLE_FIRST: Final = frozenset(("기상캐스터", "캐스터", "리포터"))  # all of them have 터

# Buttons and bars at the end of the line: `홍길동 기자 구독`, `홍길동 기자l`, `홍길동 기자 이메일 보내기`
_BUTTONS: Final = re.compile(
    r"\s*(?:[|ㅣ│]|(?<=기자)\s메일|(?<=기자)l|\+?\s?구독(?:중|하기)?|이메일\s?보내기|기자\s?페이지(?:\s바로가기)?|다른\s?기사\s?보기\s?>?)\s*"
)


# Who reported, where a label says so: `취재: 홍길동 기자`, `취재기자 : 홍길동` — not: 취재진:
_REPORTED: Final = re.compile(r"취재(?:\s?기자)?\s?[:：]\s?(?=[가-힣])")


_BUTTON_ENDS: Final = frozenset("|ㅣ│l독중기지일>")


def match_line(text: str) -> BylineMatch | None:
    """A line that is byline from end to end, with its place, mailbox, `외 1명` and subscribe button.

    Left alone: a name alone, a title alone, photo and crew credits (`사진=홍길동 기자`, `영상취재 홍길동`).
    """
    return read_line(text)[0]


def read_line(text: str) -> tuple[BylineMatch | None, str | None]:
    """What `match_line` finds; if it is nothing, also the part that was read as credit in vain, for `match_tail`."""
    line = text.strip()
    if not 3 <= len(line) <= WINDOW:
        return None, None
    start = text.find(line[0])
    end = start + len(line)
    if line[-1] in "다.":
        if is_closing_words(line):
            return BylineMatch(start, end, (), None, "broadcast-close"), None
        spoken = match_signoff(line, whole=True)
        return (BylineMatch(start, end, (spoken[1],), None, "broadcast-signoff") if spoken else None), None
    if line[3:4] == " " and (plain := plain_writer(line[:3], line[4:])):
        return BylineMatch(start, end, (plain,), None, "name-role"), None
    credit, refused = _line_credit(line) if len(line) >= 5 else (None, None)
    if credit is None and (line[-1] == "@" or ("=" in line and line[-1] in "자원")):
        credit = house_credit(line)
    if credit is not None:
        return BylineMatch(start, end, credit.writers, credit_dateline(credit), credit.rule), None
    spoken = match_signoff(line, whole=True) if line[-1] in "])" else None
    if spoken:
        return BylineMatch(start, end, (spoken[1],), None, "broadcast-signoff"), None
    if line[0] in PAIRS and closing_bracket(line, 0) == len(line) - 1:
        dateline = read_dateline(line[1:-1])
        if dateline:
            return BylineMatch(start, end, (), dateline, "closing-dateline"), None
    return None, refused


def is_mere_sentence(text: str) -> bool:
    """A stripped sentence in which nothing here finds anything, as cheap tests tell: most of those with `기자` or `입니다`."""
    if text[-1] not in "다." or text.startswith("지금까지") or may_open(text):
        return False
    return not may_sign_off(text, len(text)) and not may_hand_over(text)


def _line_credit(line: str) -> tuple[Credit | None, str | None]:
    """The credit that fills the line, or None and what was read in vain."""
    for _ in range(3):
        if line[-1:] not in _BUTTON_ENDS:
            break
        button = next((m for m in _BUTTONS.finditer(line, max(0, len(line) - 16)) if m.end() == len(line)), None)
        if button is None:
            break
        line = line[: button.start()].rstrip()
    if (crew := crew_start(line)) > 0:
        line = line[:crew].rstrip()
    if line.startswith("취재") and (reported := _REPORTED.match(line)):
        line = line[reported.end() :]
        if labelled := labelled_credit(line):
            return labelled, None
    others = OTHERS.search(line, max(0, len(line) - 10)) if line[-1:] in "명인" else None
    if others and others.end() == len(line):
        line = line[: others.start()]
    line = line.strip("|ㅣ│ \t")
    if line[:3] in ("by ", "BY "):
        line = line[3:].lstrip()
    if line.startswith("기자명 "):
        line = line[4:].lstrip()
        if labelled := labelled_credit(line):
            return labelled, None
    twice = _NAMED_TWICE.fullmatch(line) if len(line) >= _SHORTEST_TWICE and line.find(line[:2], 2) > 0 else None
    if twice and (line[-1].isascii() or line.endswith(ROLES)):
        line = twice["one"]
    source = PHOTO_SOURCE.search(line) if "/" in line else None
    bare = line.startswith("/")
    if source and source.end() == len(line) and source.start() > 1:
        line, bare = line[: source.start()], True
    if "@" in line and not SLOGAN.match(line):
        line = line.lstrip("■●◎◆◇□○※* ")
    if not line:
        return None, None
    if "터" in line and len(words := line.split()) == 2 and words[0] in _ROLE_FIRST and is_person_name(words[1]):
        return Credit((Writer(words[1], words[0], None, None, None),), "role-name"), None
    if not bare and not hinted(line):
        return guest_credit(line), None
    part = "/" + line if bare else line
    return tail_credit(part) or guest_credit(line), part
