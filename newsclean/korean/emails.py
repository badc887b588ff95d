"""E-mail addresses the way Korean papers print them: whole, cut short (`gildong@`), veiled (`hong(at)x.kr`).

Found from the at-sign outwards, so that text without one costs four literal tests and a long run of Latin letters
costs nothing.
"""

from __future__ import annotations

import re
from typing import Final

# hong@x.co.kr, hong＠x.co.kr, hong(at)x.kr, hong골뱅이x.kr — the at-sign alone says nothing yet: @누리꾼
_SIGNS: Final = ("@", "＠", "(at)", "[at]", "골뱅이")
# x.co.kr, x.example (any ending, if it ends cleanly) — not: x.comCopyright
_DOMAIN: Final = re.compile(r"(?:[A-Za-z0-9-]{1,40}\.){1,4}[a-z]{2,12}(?![A-Za-z0-9-]|\.[A-Za-z])")
# with other text glued behind: hanbit.com of hanbit.comCopyright — not: x.comedy
_GLUED_DOMAIN: Final = re.compile(
    r"(?:[A-Za-z0-9-]{1,40}\.){1,3}(?:com|net|org|kr|co|tv|jp|cn|us|uk|news|info|biz|media|press|asia|me|io|la)(?![a-z])"
)
# hanbit of hong(at)hanbit — not: Hangul behind (at)
_BARE_HOST: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,40}")
_NO_LETTERS: Final = "0123456789._+-"
_LOCAL: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + _NO_LETTERS
# the date of a caption glued in front: 2025.5.13hong@ — not: 2gaon@
_GLUED_DATE: Final = re.compile(r"20\d\d\.\d{1,2}\.\d{1,2}\.?(?=[A-Za-z])")


def find_emails(text: str) -> list[tuple[int, int, str]]:
    """Every address as printed, with its span: whole, partial (`gildong@`) or veiled (`hong(at)x.kr`).

    Blanks may stand around the at-sign of a whole one: `hong @ x.co.kr`.

    Left alone: social handles (`@hanbit`), a lone `@` between words.
    """
    found: list[tuple[int, int, str]] = []
    floor = 0
    for stop, behind in _at_signs(text):
        veiled = behind - stop > 1
        if stop and text[stop - 1] == " " == text[behind : behind + 1] and not veiled:
            if not _DOMAIN.match(text, behind + 1):
                continue
            stop, behind = stop - 1, behind + 1
        before = text[max(floor, stop - 64) : stop]
        local = before[len(before.rstrip(_LOCAL)) :].lstrip(".+-")
        if local.startswith("20") and (date := _GLUED_DATE.match(local)):
            local = local[date.end() :]
        if not local.strip(_NO_LETTERS):
            continue
        start = stop - len(local)
        domain = _DOMAIN.match(text, behind) or _GLUED_DOMAIN.match(text, behind)
        if domain is None and veiled:
            domain = _BARE_HOST.match(text, behind)
        if domain:
            end = domain.end()
        elif not veiled and len(local) >= 3 and not text[behind : behind + 1].strip().isalnum():
            end = behind
        else:
            continue
        found.append((start, end, text[start:end]))
        floor = end
    return found


# What desks and outlets call their mailboxes, alone or one behind the other: popnews, digitalnews, webmaster — not: newskim, star31
_DESKS: Final = (
    "biz|cnbc|culture|desk|digital|econ|economy|edit|editor|enter|entertain|global|health|help|info|internet|issue|jebo|kbs|life|local|master|mbc|mbn|media|mobile"
    "|money|news|newsroom|obs|online|opinion|politics|pop|press|radio|report|sbs|science|social|society|sports|star|tip|tv|web|world|ytn"
)
_DESK: Final = re.compile(rf"(?:{_DESKS}){{1,4}}")


def is_desk_mail(mail: str) -> bool:
    """A mailbox that names a desk or its outlet and no person.

    >>> [is_desk_mail(mail) for mail in ("popnews@x.example", "garamnews@garam.example", "newskim@x.example", "gildong@")]
    [True, True, False, False]
    """
    local, _, host = mail.lower().partition("@")
    label = host.partition(".")[0]
    if len(label) > 2:
        local = local.removeprefix(label)
    return not local or _DESK.fullmatch(local) is not None


def _at_signs(text: str) -> list[tuple[int, int]]:
    """The spans of the at-signs, printed or veiled, in order."""
    found: list[tuple[int, int]] = []
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            found.append((at, at + len(sign)))
            at = text.find(sign, at + 1)
    if len(found) > 1:
        found.sort()
    return found
