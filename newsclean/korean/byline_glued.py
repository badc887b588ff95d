"""Bylines glued to words that no full stop ends: lists, decks.

    …▲변호사홍길동 기자hong@x.co.kr      …존립 어려워홍길동 논설위원

Left alone: everything where a particle or a blank stands before the name (`말한 홍길동 논설위원`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_types import BylineMatch, Writer
from newsclean.korean.emails import find_emails
from newsclean.korean.names import is_person_name

# The sentence before speaks of an address, so the address behind it is the article's: `아래 메일로 보내면 된다. help@x.kr` — not: `조사할 예정이다.`
ADDRESS_TALK: Final = re.compile(r"메일|문의|제보|신청|☎|보내\s?[주면]|\d{3}-\d{4}")
# Name, title and whole address glued to text that ends without a mark (lists, notes): `…▲변호사홍길동 기자hong@x.co.kr`
# not: `…라고 홍길동 기자 hong@x.kr` (a particle), `문의는 홍길동 기자 hong@x.kr`
_GLUED: Final = re.compile(r"(?P<before>[가-힣)\]])(?P<blank>\s?)(?P<name>[가-힣]{3})\s?(?P<role>기자|특파원)\s?[(\[]?\Z")
_JOINED: Final = frozenset("은는이가을를의에고와과로도서며게")


# The writer glued to the last deck of an editorial or column: `…존립 어려워홍길동 논설위원` — not: `…라고 말한 홍길동 논설위원`, `…했다.홍길동 논설위원`
_PORTRAIT: Final = re.compile(r"(?<=[가-힣])(?P<name>[가-힣]{3})\s(?P<role>논설(?:위원|실장|고문|주간)|주필|칼럼니스트)\Z")
_PORTRAIT_ENDS: Final = "원장문간필트"


def match_glued(text: str, low: int, end: int) -> BylineMatch | None:
    """The byline glued to the end of ``text[low:end]``, or None."""
    portrait = _PORTRAIT.search(text, max(low, end - 12), end) if text[end - 1] in _PORTRAIT_ENDS else None
    if portrait and "다." not in text and is_person_name(portrait["name"]):
        writer = Writer(portrait["name"], portrait["role"], None, None, None)
        return BylineMatch(portrait.start(), end, (writer,), None, "portrait")
    mails = find_emails(text[max(low, end - 70) : end])
    base = max(low, end - 70)
    if not mails or text[base + mails[-1][1] : end].strip("])") or mails[-1][2].endswith("@"):
        return None
    head = text[max(0, base + mails[-1][0] - 16) : base + mails[-1][0]].rstrip()
    match = _GLUED.search(head)
    if match is None or not is_person_name(match["name"]):
        return None
    if (match["blank"] and match["before"] in _JOINED) or ADDRESS_TALK.search(text, max(low, base - 20), base + mails[-1][0]):
        return None
    start = base + mails[-1][0] - (len(text[: base + mails[-1][0]]) - len(text[: base + mails[-1][0]].rstrip()))
    start = start - len(head) + match.start("name")
    writer = Writer(match["name"], match["role"], mails[-1][2], None, None)
    return BylineMatch(start, end, (writer,), None, "glued-name-role-mail")
