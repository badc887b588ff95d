"""The commonest bylines, read without the grammar: `홍길동 기자`, `홍길동 기자 hong@x.kr`.

What is read here the grammar would read alike, at many times the cost; whatever it would think twice about is left to it.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_tokens import never_in_credit
from newsclean.korean.byline_types import Credit, Writer
from newsclean.korean.emails import find_emails
from newsclean.korean.names import (
    CREW_LABELS,
    CREW_ROLES,
    OPINION_ROLES,
    PRESS_ROLES,
    WRITER_LABELS,
    is_outlet,
    is_person_name,
    is_place,
    may_be_outlet,
)

# What a page calls its writers; the grammar reads more into these names
_PLAIN_ROLES: Final = PRESS_ROLES - CREW_ROLES - OPINION_ROLES
_NO_PLAIN_NAMES: Final = PRESS_ROLES | WRITER_LABELS | CREW_LABELS | {"기자명"}
# Names of teams even when they stand alone: `디지털뉴스팀`, `온라인이슈팀` — not: `편집국`, `사회부`
LONE_TEAM: Final = re.compile(r"(?:디지털|온라인|인터넷|연예|이슈|뉴미디어|뉴스)[가-힣]{0,6}(?:팀|뉴스국|뉴스부|뉴스룸|콘텐츠국)")
# 가람=홍길동 누리스포츠 기자 — not: 사진=홍길동 누리스포츠 기자, 가람=홍길동 전 한빛 기자
_PLACED: Final = re.compile(
    r"(?P<place>[가-힣]{2,5})\s?[=＝]\s?(?P<name>[가-힣]{2,4}) (?P<outlet>[가-힣A-Za-z0-9]{3,14}) (?P<role>[가-힣]{0,4}기자|특파원)"
)
# 누리뉴스 홍길동 gildong@ — not: 누리뉴스 제보 news@
_CUT_MAIL: Final = re.compile(r"(?P<outlet>[가-힣A-Za-z0-9]{3,14}) (?P<name>[가-힣]{2,4})(?: (?P<role>기자))? ?(?P<mail>[A-Za-z0-9][\w.-]{1,20}@)", re.ASCII)


def house_credit(line: str) -> Credit | None:
    """A line in which a writer stands between his place and his outlet, or between his outlet and an address without its host.

    The outlet may be one that no list has where a place in front of the name says so. Left alone: `사진=홍길동 누리스포츠 기자`, `누리뉴스 제보 news@`.
    """
    if line[-1] == "@":
        found = _CUT_MAIL.fullmatch(line)
        if found is None or not is_outlet(found["outlet"]) or not is_person_name(found["name"]):
            return None
        return Credit((Writer(found["name"], found["role"], found["mail"], found["outlet"], None),), "outlet-name-mail")
    found = _PLACED.fullmatch(line)
    if found is None or not is_place(found["place"]) or not is_person_name(found["name"]) or found["role"] in CREW_ROLES:
        return None
    if not (is_outlet(found["outlet"]) or may_be_outlet(found["outlet"])):
        return None
    return Credit((Writer(found["name"], found["role"], None, found["outlet"], found["place"]),), "place-byline")


def plain_writer(name: str, role: str) -> Writer | None:
    """`홍길동` and `기자`, by far the most frequent byline, as the grammar reads it, without its tokens."""
    if role not in _PLAIN_ROLES or len(name) != 3 or not is_person_name(name):
        return None
    if name[2] in "부팀국" or name.startswith("이슈") or name in _NO_PLAIN_NAMES:
        return None
    return Writer(name, role, None, None, None)


def plain_credit(text: str) -> Credit | None:
    """The same with or without a whole address behind: `홍길동 기자 hong@x.kr`."""
    name, _, rest = text.partition(" ")
    role, _, mail = rest.partition(" ")
    writer = plain_writer(name, role)
    if writer is None or not mail:
        return Credit((writer,), "name-role") if writer and rest == role else None
    mails = find_emails(mail)
    if len(mails) != 1 or mails[0][2] != mail or never_in_credit(mail):
        return None
    return Credit((Writer(name, role, mail, None, None),), "name-role-mail")
