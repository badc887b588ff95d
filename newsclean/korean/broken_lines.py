"""How a line of copy that was broken amid its sentences ends, and how it begins one.

    가람군이 오는 21일          goes on behind a word of time
    낡은 군민회관을             goes on behind a particle
    새 단장                     nobody knows
    열기로 했습니다             ends a sentence, though it has no full stop
    2031-03-04 17:11            is no part of a sentence
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from newsclean.characters import BLANKS, class_bits, trait
from newsclean.korean.blank_seams import GOES_ON

if TYPE_CHECKING:
    from mypy_extensions import i64

POLITE: Final = "니다"
LONGEST: Final = 50
"""Characters of such a line."""
STOPS: Final = "./?!\"”’' "
"""Behind a sentence; with `///` old scripts marked the end of the report."""
_LAST: Final = ("<끝>", "(끝)", "[끝]")
_ENDS: Final = frozenset("다요죠까")
# How the news ends its sentences in the plain style, and poems do not
TOLD: Final = (
    "밝혔다", "전했다", "덧붙였다", "설명했다", "강조했다", "당부했다", "촉구했다", "지적했다", "예정이다", "계획이다", "방침이다", "전망이다", "알려졌다", "나타났다",
)  # fmt: skip
# The line goes on behind these: particles, endings of attributes, connective endings
_GOING: Final = GOES_ON | frozenset("서게지만면나니해여돼려져혀겨켜쳐아어라른린긴난진친던듯데등쓴든준둔킨낸힌릴킬힐쓸볼")
# … and these, which no headline has for its last syllable but as the end of a noun
_BEGINNING: Final = frozenset("은는이가을를의와과한된할될던른")
_BEGINNING_WORDS: Final = ("에서", "에게", "때문에", "위해", "통해", "대해", "맞아", "따라", "관해", "앞두고")
# Last syllables of nouns that end like a word with a particle or an ending (the last two: 경찰서, 어린이); headlines end in them
_NOUNS: Final = frozenset(
    [
        "가게", "가을", "갈등", "강의", "개인", "건의", "결과", "결의", "경고", "경로", "고서", "공고", "공지", "관할", "광고", "국가", "군인", "권한",
        "균등", "금지", "기여", "기한", "길이", "나라", "나이", "노을", "노인", "논의", "놀이", "높이", "단가", "단지", "대가", "대만", "도로", "도서",
        "독려", "동아", "동의", "린이", "마을", "머니", "명서", "무게", "문서", "문의", "물가", "방서", "방해", "배려", "범인", "법인", "보고", "보도",
        "본인", "부과", "부서", "부인", "부진", "북한", "분할", "불가", "불만", "비난", "사고", "사과", "사이", "사진", "성과", "속도", "수여", "승인",
        "승진", "시인", "신고", "심의", "아이", "약서", "어른", "언어", "역할", "온도", "우려", "원가", "원인", "유아", "유지", "의도", "인도", "작가",
        "장면", "재고", "재난", "저지", "전면", "정도", "정의", "제도", "제한", "종이", "주의", "주인", "중지", "증가", "지도", "지진", "진로", "차이",
        "찰서", "참가", "참여", "창고", "철도", "초과", "최고", "추가", "추진", "측면", "침해", "태도", "토지", "통과", "편지", "평가", "평등", "폐지",
        "피해", "합의", "항의", "허가", "협의", "화가", "화면", "확인", "회의", "효과", "휴가",
    ]
)
# Words of time and the like, which end no sentence; so do 21일, 9월
_AMID: Final = frozenset(
    [
        "가운데", "가장", "각", "거의", "그", "내년", "내일", "네", "다시", "다음", "당시", "당초", "더", "동안", "두", "등", "또", "또는", "매우",
        "모두", "모레", "물론", "및", "바로", "새", "새벽", "서로", "세", "아직", "앞서", "약", "어제", "역시", "오는", "오늘", "오전", "오후", "올해",
        "이", "이미", "이번", "이후", "점차", "조금", "지난", "지난해", "첫", "총", "최근", "큰", "특히", "함께", "현재",
    ]
)
_TIMES: Final = frozenset("일월년시분")
_UNITS: Final = frozenset("도가과인")
"""Behind figures no particles: 12도, 3인, 종로 1가."""
TOPICS: Final = ("은", "는")
SUBJECTS: Final = ("은", "는", "이", "가")
_INNER: Final = ("은", "는", "이", "가", "을", "를", "에", "의", "에서", "으로", "와", "과", "한", "된", "할", "던")
# What begins or ends no line of a sentence: marks of lists, of speakers, of captions; labels
MARKS: Final = frozenset("▲△▼▽■□◆◇○●◎★☆※▶▷◀◁▸►<>〈《[【#*•·∙◦▪‣⁃-–—=|☞☎ⓒ©+@$&/:;~^_")
_LAST_MARKS: Final = frozenset(":：>▶▷】]|=→)")
# 2031-03-04 17:11, 2031년 3월 4일, 홍길동 기자: no words at all, a date in figures, a date alone, a time, a writer at the end
# — not: 21일 오후 5시, 지난 2031년 3월 4일, 기자들이
_FACT: Final = re.compile(
    r"^[^가-힣]*$|[0-9]{4} ?[-./][0-9 ]|[0-9]:[0-9]{2}|(?:기자|특파원|앵커|리포터|아나운서|논설위원)$"
    r"|^[0-9]{4}년 ?[0-9]{1,2}월 ?[0-9]{1,2}일(?: ?\(?[월화수목금토일](?:요일)?\)?)?$"
)
# Q. 등대를 고친 이유는, 문제: 섬이 가장 많은 곳은, 홍길동: 왜 고쳤는지 — not: 오후 5:11에
_LABELLED: Final = re.compile(r"(?:[QqAa]|[문답])\d{0,2} ?[.)．:：]|[가-힣]{2,6} ?[:：]")
_FOREIGN: Final = ("=", "@", "://", "©", "ⓒ", "|", "…", "  ", " - ", "▶", " : ", "\t")

SHORTEST_SINGLE: Final = 12
"""Characters of a sentence on one line that says nothing of its being broken."""
LEAST: Final = 2
"""Sentences over more than one line, to speak of such copy."""
MOST_WHOLE: Final = 2400
"""Characters of sentences on long lines: with so many the page holds an article that was not broken."""
LONGEST_SENTENCE: Final = 200
"""Characters, as a rule."""
_SHUT: Final = 1
_SAYS: Final = 2
_LASTS: Final = class_bits(STOPS + BLANKS + "])>", "다요죠까끝")
"""What stands behind the last word of a sentence, and its last syllables."""

END: Final = 0
"""The end of a sentence."""
GOES: Final = 1
"""A line that breaks off."""
STAYS: Final = 2
"""One of which nothing is known."""
APART: Final = 3
"""No line of a sentence."""


def core_of(line: str) -> str:
    """The line without what stands behind its last word: full stops, quotation marks, the mark that ends a report."""
    core = line.rstrip(STOPS)
    return core[:-3].rstrip(STOPS) if core.endswith(_LAST) else core


def is_end(line: str) -> bool:
    """`했습니다`, `합니까?`, `했다.`: the polite style needs no stop, the plain one does, since `바다` ends a headline as well."""
    core = core_of(line)
    if core.endswith(POLITE):
        return True
    return core[-1:] in _ENDS and ("." in line[len(core) :] or "?" in line[len(core) :])


def kind_of(line: str) -> int:
    """`END`, `GOES`, `STAYS` or `APART`, see there.

    >>> kind_of("낡은 군민회관을") == GOES, kind_of("청사 신축 논의") == STAYS, kind_of("홍길동 기자") == APART
    (True, True, True)
    """
    if not line or len(line) > LONGEST or line[0] in MARKS or line[-1] in _LAST_MARKS:
        return APART
    for mark in _FOREIGN:
        if mark in line:
            return APART
    if _FACT.search(line) is not None or _LABELLED.match(line) is not None:
        return APART
    if line[0].isdecimal() and line.lstrip("0123456789")[:2] in (". ", ") ", "", "."):
        return APART  # 1. 들머리
    if is_end(line):
        return END
    if line[-1] == ",":
        return GOES
    word = line.rpartition(" ")[2].strip("'\"‘’“”")
    if word[-1:] in _UNITS and word[-2:-1].isdecimal():
        return STAYS
    if is_amid(word):
        return GOES
    return GOES if word[-1:] in _GOING and word[-2:] not in _NOUNS else STAYS


def is_amid(word: str) -> bool:
    """`오늘`, `다시`, `21일`: no sentence ends in it, and hardly a headline."""
    return word in _AMID or (word[-1:] in _TIMES and word[-2:-1].isdecimal())


def begins_item(line: str) -> bool:
    """`1. 가람군의 한 마을이`: a numbered sentence breaks off; nothing above goes on in it."""
    number, dot, rest = line.partition(".")
    return dot != "" and number.isdecimal() and len(number) < 3 and kind_of(rest.lstrip()) == GOES


def begins(line: str) -> bool:
    """It ends in a particle or an attribute's ending behind which a sentence must go on; headlines end in nouns that only look so.

    >>> begins("총선을 앞두고 누리시와 가람시가"), begins("가람군 청사 신축 논의"), begins("올해도 대풍이로다")
    (True, False, False)
    """
    last = line.rpartition(" ")[2].strip("'\"‘’“”")
    return (len(last) > 1 and last[-1] in _BEGINNING and last[-2:] not in _NOUNS) or last.endswith(_BEGINNING_WORDS)


def holds_particle(words: list[str]) -> bool:
    """One of the words, the last left out, has a particle or an attribute's ending."""
    return any(len(word) > 1 and word.endswith(_INNER) and word[-2:] not in _NOUNS for word in words[:-1])


def may_be_short_wrapped(lines: Sequence[str]) -> bool:
    """Cheap: sentences end on short lines, one of them below a line that breaks off, and few stand on long ones. `lines` may be indented."""
    found = whole = 0
    broken = False
    above = ""
    for line in lines:
        size: i64 = len(line)
        while size > 0 and trait(line, size - 1, _LASTS) & _SHUT:
            size -= 1
        if size == 0:
            continue
        last = trait(line, size - 1, _LASTS)
        if size > LONGEST:
            if "다." in line:
                whole += size
                if whole > MOST_WHOLE:
                    return False
        elif last & _SAYS and above and is_end(line.strip()):
            broken = broken or kind_of(above.strip()) == GOES
            found += not above.rstrip().endswith(".")
        elif size > SHORTEST_SINGLE and "다. " in line:
            found += 1
        above = line
    return broken and found >= LEAST and whole * 2 <= found * LONGEST_SENTENCE
