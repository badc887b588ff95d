"""Outside writers below the last sentence of an article, whom only that place makes certain: name and post, or name and address.

    홍길동 판사(가람지법 물빛지원)      홍길동 전 부장검사      이나래/한빛일보 대학생 명예기자(가람대)      ->  the writer
    홍길동<가람도 누리시 물빛동>                                                                      ->  who wrote a letter

Left alone: name and title alone (`홍길동 판사`), headlines (`홍길동 판사, 사표 냈다`), who holds an office that is written about (`홍길동 전 군수`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_tokens import unlisted
from newsclean.korean.byline_types import Credit, Writer
from newsclean.korean.names import PRESS_ROLES, ROLE_PREFIXES, is_outlet, is_person_name

# Name, post, where he holds it, what else he is: 홍길동 명예교수(가람대 로스쿨)·전 누리위원회 위원장 — not: 홍길동 교수 “갯벌을 살리자”
_POSTED: Final = re.compile(
    r"(?P<name>[가-힣]{3})(?:\s?[/|]\s?|\s)(?P<post>[가-힣A-Za-z][가-힣A-Za-z0-9 ]{1,26}?)\s?"
    r"(?:\((?P<where>[가-힣][가-힣A-Za-z0-9 ·]{1,20})\))?(?:\s?[·,]\s?(?P<more>[가-힣A-Za-z][가-힣A-Za-z0-9 ]{3,22}))?"
)
# Who writes for a paper that does not employ him; not who is written about: 군수, 의원, 장관, 감독, 대표
_POST_ENDS: Final = (
    "강사", "검사", "관장", "교사", "교수", "기획자", "노무사", "명예기자", "목사", "박사", "법무사", "변리사", "변호사", "법학자", "세무사", "소설가", "수녀",
    "스님", "시민기자", "시인", "신부", "애널리스트", "약사", "연구소장", "연구원", "연구위원", "위원장", "의사", "전문위원", "전문의", "칼럼니스트",
    "컨설턴트", "큐레이터", "판사", "평론가", "학생기자", "한의사", "활동가", "회계사", "작가",
)  # fmt: skip
_ENDS: Final = frozenset(end[-1] for end in _POST_ENDS)
# Where the writer of a letter lives: <가람도 누리시 물빛동>, (누리시 물빛읍) — not: (41), (가람시), (가람시 시장)
_LETTER: Final = re.compile(
    r"(?P<name>[가-힣]{3})\s?[<(‹〈＜\[](?:[가-힣]{2,5}\s){0,2}[가-힣]{2,4}(?:시|군|구)?\s[가-힣0-9]{1,6}(?:동|읍|면|리|로|길)(?:\d가)?[>)›〉＞\]]"
)
LONGEST_FOOT: Final = 44


def foot_writer(line: str) -> Credit | None:
    """The writer whom a line right below the last sentence names, or None.

    >>> foot_writer("홍길동 판사(가람지법 물빛지원)").writers[0].name, foot_writer("홍길동 판사")
    ('홍길동', None)
    """
    if not 8 <= len(line) <= LONGEST_FOOT or line[2] in "의가에을를" or not is_person_name(line[:3]):
        return None
    if line[-1] in ">)›〉＞]" and _LETTER.fullmatch(line):
        return Credit((Writer(line[:3], None, None, None, None),), "letter-at-foot")
    if line[-1] not in _ENDS and line[-1] != ")":
        return None
    found = _POSTED.fullmatch(line)
    if found is None:
        return None
    words = found["post"].split()
    role, more = words[-1], (found["more"] or "").split()
    if not role.endswith(_POST_ENDS) or (more and not more[-1].endswith(_POST_ENDS)):
        return None
    if len(words) == 1 and not more and found["where"] is None:
        return None
    if not all(map(_belongs, words[:-1] + more[:-1])):
        return None
    outlet = words[0] if role in PRESS_ROLES and is_outlet(words[0]) else None
    return Credit((Writer(line[:3], role, None, outlet, None),), "post-at-foot")


def _belongs(word: str) -> bool:
    """A word of a post: no particle, no second person."""
    return word in ("전", "현", "미", "주") or word in ROLE_PREFIXES or is_outlet(word) or word.endswith("마을") or (unlisted(word) and not (len(word) == 3 and is_person_name(word) and word[-1] not in "대원소부"))
