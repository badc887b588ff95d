"""The commonest bylines, read without the grammar: `홍길동 기자`, `홍길동 기자 hong@x.kr`.

What is read here the grammar would read alike, at many times the cost; whatever it would think twice about is left to it.
"""

from __future__ import annotations

from typing import Final

from newsclean.korean.byline_tokens import never_in_credit
from newsclean.korean.byline_types import Credit, Writer
from newsclean.korean.emails import find_emails
from newsclean.korean.names import CREW_LABELS, CREW_ROLES, OPINION_ROLES, PRESS_ROLES, WRITER_LABELS, is_person_name

# What a page calls its writers; the grammar reads more into these names
_PLAIN_ROLES: Final = PRESS_ROLES - CREW_ROLES - OPINION_ROLES
_NO_PLAIN_NAMES: Final = PRESS_ROLES | WRITER_LABELS | CREW_LABELS | {"기자명"}


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
