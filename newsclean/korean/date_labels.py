"""The labels of dates and times: in front of a value (`입력 2024.05.28`), behind it (`… 18:49 송고`), and what they say it is."""

import re

from newsclean.korean.date_notation import (
    AFTER_HEADS,
    BETWEEN,
    LABEL_AFTER,
    LABEL_BEFORE,
    LABEL_TAILS,
    LONGEST_BETWEEN,
    ROLES,
    Role,
)


def role_of(label: str) -> Role | None:
    return ROLES.get("".join(label.split()))


def label_before(text: str, floor: int, start: int, loose: bool) -> tuple[int, Role, str] | None:
    """The label in front of a value: where it starts, its role, its name.

    A letter in front of it makes it another word (`재수정 2024.5.28`), except before a value with a time of day (`loose`), where labels
    are printed glued (`홍길동 기자입력 2024.05.28 17:11`). `방송` never may be: outlets' names end in it (`누리방송 2024.05.28 17:11`).
    """
    low = max(floor, start - 24)
    window = text[low:start]
    front = window.rstrip(BETWEEN)
    last = front[-1:]
    if not last or (last not in LABEL_TAILS and not last.isspace()):
        return None
    name = front.lstrip(BETWEEN)
    if name in ROLES and len(window) - len(front) <= LONGEST_BETWEEN:  # nothing but a label, the usual one
        at = low + len(front) - len(name)
    elif match := LABEL_BEFORE.search(window):
        name = "".join(match[1].split())
        at = low + match.start()
    else:
        return None
    glued = at > 0 and text[at - 1].isalpha() and text[at - 1] not in "lㅣ"
    if (role := ROLES.get(name)) is None or (glued and (not loose or name == "방송")):
        return None
    return at, role, name


def label_after(text: str, end: int) -> re.Match[str] | None:
    """The label behind a value: nothing or something else stands behind most."""
    return LABEL_AFTER.match(text, end) if text[end : end + 4].lstrip()[:1] in AFTER_HEADS else None
