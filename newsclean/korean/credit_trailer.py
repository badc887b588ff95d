"""What stands behind a credit at the end of a caption line: date, mail, rights note; read from the right and peeled off."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Final

from newsclean.korean.credit_evidence import WINDOW
from newsclean.korean.credit_names import AGENCY, DATE, MAIL

if TYPE_CHECKING:
    from mypy_extensions import i64

_HANGUL: Final = 0xAC00
_BAR: Final = 0x7C


class Tail:
    """Date, mail and rights note behind the credit. ``dated``: where the date began; ``hard``: no article sentence ends like this."""

    __slots__ = ("dated", "end", "hard", "holder", "mail")

    def __init__(self, end: int, mail: tuple[int, int] | None, dated: int | None, hard: bool, holder: tuple[int, int] | None) -> None:
        self.end = end
        self.mail = mail
        self.dated = dated
        self.hard = hard
        self.holder = holder


# 2024.5.28 hong@x.kr — not: 5.28 hong@x.kr
_DATE_MAIL: Final = re.compile(rf"(?P<date>{DATE})\.?(?:\s?/\s?|\s{{0,4}})(?P<mail>{MAIL})\Z")
# hong@x.kr at the end — not: hong@x.kr로 보내면
_MAIL_END: Final = re.compile(rf"(?<![A-Za-z0-9._%+-])(?P<mail>{MAIL})\Z")
# 2024.5.28. or /2021.09.09/ at the end — not: 2024.5.28 현재
_DATE_END: Final = re.compile(rf"(?P<slash>/?)(?P<date>{DATE})(?:\.|/)?\Z")
# *재판매 및 DB 금지 / 재배포 및 DB 금지 — not: 재판매를 금지했다, 무단전재 및 재배포 금지
RIGHTS: Final = re.compile(r"\s*[*※]?\s?재(?:판매|배포)\s?및\s?DB\s?금지\.?\Z")
# <저작권자ⓒ 누리뉴스. 무단전재-재배포 금지.> / Copyright (C) 뉴스1. All rights reserved. … 금지. — not: 저작권자는 무단 전재를
# 금지했다
COPYRIGHT: Final = re.compile(
    r"\s*(?:<\s?(?:저작권자|Copyright)\s?(?:ⓒ|©|\([cC]\))\s?(?P<in>[^<>]{2,80})>"
    r"|Copyrights?\s?(?:ⓒ|©|\([cC]\))\s?(?P<out>[^.<>]{2,30})\.\s?All rights reserved\.?\s?(?:무단[^.<>]{0,50}금지\.?)?)\Z"
)
# the agency inside a rights note — not: 한빛일보
_AGENCY: Final = re.compile(AGENCY)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Shrink a span by white space and the bars that flattened tables leave around a picture."""
    first: i64 = start
    last: i64 = end
    while first < last and ord(text[first]) < _HANGUL and (ord(text[first]) == _BAR or text[first].isspace()):  # no blank stands behind 가
        first += 1
    while last > first and ord(text[last - 1]) < _HANGUL and (ord(text[last - 1]) == _BAR or text[last - 1].isspace()):
        last -= 1
    return first, last


# 한빛=홍길동 기자 in front of an address: who took a picture there — not: … 늘렸다. 홍길동 기자
_PLACED_WRITER: Final = re.compile(r"[가-힣]{2,8}\s?=\s?[가-힣]{2,4}\s?[가-힣]{0,4}기자\s?\Z")
# the last characters of … 금지, … 금지., <…>, /2021.09.09/, hong@ and hong@x.kr: nothing else begins a tail
_TAIL_ENDS: Final = frozenset("지.>/@＠" + string.ascii_letters)


def _last(pattern: re.Pattern[str], text: str, start: int, end: int, reach: int = WINDOW) -> re.Match[str] | None:
    return pattern.search(text, max(start, end - reach), end)


# 접수 photo@nuri.example: where pictures are sent, not where they came from
_ASKING: Final = ("접수", "응모", "문의", "신청", "메일", "주소", "연락처")


def read_tail(text: str, start: int, end: int) -> Tail:
    """Peel rights note, copyright note, mail and date off the end, right to left, at most six pieces."""
    mail: tuple[int, int] | None = None
    dated: int | None = None
    holder: tuple[int, int] | None = None
    hard = noted = False
    for _ in range(6):
        end = trim(text, start, end)[1]
        last = text[end - 1 : end]
        if not (hard or mail or last in _TAIL_ENDS):
            break
        found: re.Match[str] | None
        if last in "지." and "금지" in text[max(start, end - 4) : end] and (found := _last(RIGHTS, text, start, end)):
            hard, end = True, found.start()
        elif last in ">.지" and (found := find_copyright(text, start, end, 140)):
            group = "in" if found["in"] else "out"
            known = _AGENCY.search(found[group])
            if known and holder is None:
                holder = (found.start(group) + known.start(), found.start(group) + known.end())
            noted, end = True, found.start()
        elif mail is None and (found := _mail_at_end(text, start, end)):
            mail, end = found.span("mail"), found.start()
            hard = hard or found.re is _DATE_MAIL or (text.startswith("photo@", mail[0]) and not text[start:end].rstrip(" :").endswith(_ASKING))
            dated = end if found.re is _DATE_MAIL else dated
        elif (hard or mail or _slashed(text, start, end)) and dated is None and (found := _last(_DATE_END, text, start, end, 20)):
            dated, end, hard = found.start(), found.start(), True
        else:
            break
    else:
        end = trim(text, start, end)[1]
    return Tail(end, mail, dated, hard and (end > start or not noted), holder)


def find_copyright(text: str, start: int, end: int, reach: int) -> re.Match[str] | None:
    """The copyright note at the end, within `reach` characters."""
    low = max(start, end - reach)
    if text.find("opyright", low, end) < 0 and text.find("저작권자", low, end) < 0:
        return None
    return COPYRIGHT.search(text, low, end)


_LONGEST_LOCAL: Final = 30


def _mail_at_end(text: str, start: int, end: int) -> re.Match[str] | None:
    """The address at the end, with the date before it if there is one. An address has one @, and ends in it or in a letter."""
    last = text[end - 1 : end]
    if last not in "@＠" and not (last.isascii() and last.isalpha()):
        return None
    low = max(start, end - WINDOW)
    at = max(text.rfind("@", low, end), text.rfind("＠", low, end))
    if at < 0:
        return None
    dated = text.find("20", low, at) >= 0 or text.find("19", low, at) >= 0
    return (_DATE_MAIL.search(text, low, end) if dated else None) or _MAIL_END.search(text, max(low, at - _LONGEST_LOCAL), end)


def _slashed(text: str, start: int, end: int) -> bool:
    """/2021.09.09/ , 한빛=홍길동 기자 hong@x.kr /2021.09.09. — not: 2017.2.8/, 홍길동 기자 hong@x.kr /2021.09.09."""
    last = text[end - 1 : end]
    found = _last(_DATE_END, text, start, end, 20) if last == "/" or (last == "." and text.find("/", end - 16, end) >= 0) else None
    if found is None or found["slash"] != "/":
        return False
    if last == "/":
        return True
    mail = _mail_at_end(text, start, trim(text, start, found.start())[1])
    return mail is not None and _PLACED_WRITER.search(text, max(start, mail.start("mail") - 24), mail.start("mail")) is not None
