"""The name of a picture with its credit, on one line without a sentence, as it stands above the lead.

    새 학교 앞 주민들 /물빛군          새 학교 앞 주민들 연합뉴스          새 학교 앞 주민들 고은재 기자
    새 학교 앞 주민들 ⓒ물빛군         군민회관 조감도 물빛군 제공

A deck stands in the same place; only the credit tells them apart. Must never be read so: a deck that ends in what is given
(`청년에게 무료 점심 제공`), or speaks of an agency (`오보 인정한 연합뉴스`), a byline with its desk (`새벽일보 고은재 기자`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.credit_fragments import Fragment, read_fragment
from newsclean.korean.credit_names import AGENCIES, AGENCY
from newsclean.korean.credit_tail import PHOTO_NOUN

LONGEST: Final = 80
# 새 학교 앞 주민들 + /물빛군 | ⓒ물빛군 | 물빛군 제공 | 연합뉴스 | 고은재 기자 ko@x.example
_NAMED: Final = re.compile(
    rf"""
    (?P<words>[^.?!=:|@/ⓒ©\[\]]{{4,60}}?)(?:
        \s?(?P<slash>/\s?[^/\s][^/]{{1,24}})
      | \s?[ⓒ©]\s?(?P<sign>[가-힣A-Za-z][^ⓒ©]{{1,20}})
      | \s(?P<giver>(?:(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)\s)?[가-힣A-Za-z0-9]{{2,14}})\s제공
      | \s(?P<agency>{AGENCY})
      | \s(?P<person>[가-힣]{{2,4}}\s(?:(?:사진|영상|선임|수습|인턴|객원)\s?)?기자(?:\s\S+@\S*)?)
    )
    """,
    re.VERBOSE,
)
# 오보 인정한 연합뉴스 / 보도를 부인하는 연합뉴스: the agency is what the words speak of
_LEADS_ON: Final = re.compile(r"(?:[은는을를의와과한된할될던인]|에게|에서|으로|까지|부터)\Z|[,…·'\"’”]\Z")
_NOUN: Final = re.compile(rf"{PHOTO_NOUN}\Z")
FEWEST_WORDS: Final = 3
_MARKS: Final = ("/", "ⓒ", "©", "기자")
_ENDS: Final = frozenset(agency[-1] for agency in AGENCIES) | {"공"}
"""One of the marks stands in every credit, or it ends like an agency's name or in `제공`."""


def read_named_picture(text: str) -> tuple[str, Fragment] | None:
    """The picture's name, and its credit."""
    if not 8 <= len(text) <= LONGEST or not (text[-1] in _ENDS or any(mark in text for mark in _MARKS)):
        return None
    match = _NAMED.fullmatch(text)
    if match is None:
        return None
    words = match["words"].rstrip()
    noun = _NOUN.search(words) is not None
    if _LEADS_ON.search(words) or not (noun or words.count(" ") + 1 >= FEWEST_WORDS) or " " not in text:
        return None
    if slash := match["slash"]:
        found = read_fragment(slash)
        return (words, found) if found else None
    if person := match["person"]:
        found = read_fragment(person)
        return (words, found) if found and found.kind == "person" else None
    if giver := match["giver"]:
        found = read_fragment(giver)
        return (words, found._replace(credit=f"{giver} 제공")) if found and found.kind == "source" else None
    return words, Fragment("source", match["sign"] or match["agency"])
