"""The evidence for dates and times: label words and patterns. `datetimes` reads the values.

Labels are written as products of words (prefix × stem × suffix), gathered from the article heads of portals, agencies, stations and
the CMSs of regional papers. All repetitions in the patterns are bounded: time grows with length alone.
"""

import re
from collections.abc import Iterable
from itertools import product
from typing import Final, Literal

from newsclean.characters import BLANKS, WordSketch

Role = Literal["published", "updated", "site", "as_of"]

# A label is prefix × stem × suffix: 기사+입력, 최종+수정, 게재+일자; there may be a space between them
_FIRST: Final = ("", "기사", "온라인", "최초", "기사최초")
_LAST: Final = ("최종", "마지막", "기사최종")
_ENTERED: Final = ("입력", "등록", "승인", "발행", "게재", "게시", "작성", "송고", "전송", "배포", "방송", "출고")
_CHANGED: Final = ("수정", "업데이트", "갱신")
_SUFFIXES: Final = ("", "시간", "시각", "일시", "일", "일자", "날짜", "됨")
_ENGLISH: Final = ("Updated", "updated", "UPDATED", "Update", "update", "UPDATE", "Modified")


def _labels(prefixes: Iterable[str], stems: Iterable[str]) -> frozenset[str]:
    return frozenset(map("".join, product(prefixes, stems, _SUFFIXES)))


PUBLISHED_LABELS: Final = _labels(_FIRST, _ENTERED) | {"Published", "published", "PUBLISHED", "Posted"}
# `최종입력` is when it was entered last, that is, updated
UPDATED_LABELS: Final = (
    _labels((*_FIRST, *_LAST), _CHANGED) | _labels(_LAST, _ENTERED)
    | set(_ENGLISH) | {"Last" + word for word in _ENGLISH}
)
# The time in the head of the site, not of the article: `최종편집 2024-05-28 17:38`, `UPDATED. 2024-05-28 17:38 (화)`
SITE_LABELS: Final = _labels(("최종",), ("편집",)) | {"UPDATED."}
ROLES: Final[dict[str, Role]] = {
    **dict.fromkeys(PUBLISHED_LABELS, "published"),
    **dict.fromkeys(UPDATED_LABELS, "updated"),
    **dict.fromkeys(SITE_LABELS, "site"),
}
# Labels that the registration notice of an outlet has too
REGISTRY_LABELS: Final = frozenset({"등록일", "등록일자", "발행일", "발행일자", "배포일", "배포일자"})


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, filter(None, words)), key=len, reverse=True)) + ")"


_LABEL: Final = (
    rf"(?:(?:{_any((*_FIRST, *_LAST))}\s?)?{_any((*_ENTERED, *_CHANGED, '편집'))}(?:\s?{_any(_SUFFIXES)})?"
    r"|UPDATED\.|(?:Last\s?)?(?:UPDATED?|[Uu]pdated?|Modified)|PUBLISHED|[Pp]ublished|Posted)"
)
LONGEST_BETWEEN: Final = 6
_AFTER_LABEL: Final = rf"[\s:：|｜ㅣ·\])>】=-]{{0,{LONGEST_BETWEEN}}}"
# The label right in front of a value. Matches `… 홍길동 기자l기사입력 : `; not `… 국회에서 수정 의결 `
LABEL_BEFORE: Final = re.compile(rf"({_LABEL}){_AFTER_LABEL}\Z")
# What every label ends with, and what may stand between it and its value: most values have neither in front of them
LABEL_TAILS: Final = frozenset(label[-1] for label in ROLES)
BETWEEN: Final = " :：|｜ㅣ·])>】=-"
# A line that is a label. Matches `입력 :`; not `입력 오류`
LABEL_ALONE: Final = re.compile(rf"[\[(<【]?({_LABEL})[\s:：\])>】]{{0,4}}")
# The label behind a value. Matches `… 18:49 송고`, `… 02:19 기준`, `… 17:30 ~ 20:30 기준`; not `… 28일 기준금리`, `… 수정 가결`
LABEL_AFTER: Final = re.compile(
    rf"\s{{0,3}}(?:(?:~\s?[0-9]{{1,2}}:[0-9]{{2}}\s?)?(기준|현재|장\s?종료|장\s?마감|장중)(?![가-힣])"
    rf"|({_LABEL})(?=[^\S\n]*+(?:\Z|[\n|｜ㅣ·/,)\]])|\s{{1,4}}(?:[12'‘’][0-9]|l\s)))"
)

# What it can begin with, white space aside
AFTER_HEADS: Final = frozenset((*(label[0] for label in ROLES), *"편~기현장"))

# A time of day. Matches `오후 5:11`, `17:11:32`, `17시 11분`, `자정`; not `5시간`, `3:2`
_TIME: Final = r"""
(?:(오전|오후|새벽|아침|낮|저녁|밤|[AaPp][Mm])\s?)?
(?:([0-9]{1,2})
   (?:\s?:\s?([0-9]{2})(?::([0-9]{2})(?:\.[0-9]{1,9})?)?(?![0-9:])
     |\s?시(?!간)(?:\s?([0-9]{1,2})\s?분(?:\s?([0-9]{1,2})\s?초)?)?)
   (?:\s?([AaPp][Mm])(?![A-Za-z]))?
  |(자정|정오)(?![가-힣]))
"""
# A date, and its time of day if there is one. `datetimes` judges years of two digits and the neighbouring characters.
# Matches `2024. 8. 27. 13:55`, `2024.05.28 (화) 17:11`, `2023.04.07 (19:13)`, `2024/05/28 [17:11]`, `'24.05.28`;
# not `2024년도`, `1.2.3`, `3.1절`
VALUE: Final = re.compile(
    r"""
    ([0-9'‘’][0-9]{1,3})
    (?:\s?년\s?([0-9]{1,2})\s?월\s?([0-9]{1,2})\s?일
      |\s?([./-])\s?([0-9]{1,2})\s?\4\s?([0-9]{1,2})(?![0-9])\.?)
    (?:\s?[(\[]\s?(?:[월화수목금토일月火水木金土日](?:요일)?|星期[一二三四五六日])\s?[)\]]?
      |\s?[월화수목금토일]요일(?![가-힣])
      |\s[월화수목금토일](?=,?\s[0-9]{1,2}:))?
    (?:\s{0,3}[,・·|｜ㅣ_T/-]?\s{0,3}([(\[])?"""
    + _TIME
    + r"""(?:\s?(Z|[+-][0-9]{2}:?[0-9]{2})(?![0-9A-Za-z])|\s?\(?KST\)?)?(?(7)[)\]])
      |(?![./-]?[0-9]))
    """,
    re.VERBOSE,
)
LONGEST_YEAR: Final = 3
"""Characters in front of the year's last digit."""
# A date as English pages print it. Matches `May 28, 2024`, `MAY 28, 2024 5:11 PM`, `May 28, 2024 - 17:11:23`, `28 May 2024`; not `Market 28, 2024`, `May 2024`
_MONTHS: Final = ("Jan(?:uary)?", "Feb(?:ruary)?", "Mar(?:ch)?", "Apr(?:il)?", "May", "June?", "July?", "Aug(?:ust)?", "Sept?(?:ember)?",
           "Oct(?:ober)?", "Nov(?:ember)?", "Dec(?:ember)?")  # fmt: skip
_MONTH: Final = rf"((?ai:{'|'.join(_MONTHS)}))\.?"
_DAY: Final = "([0-3]?[0-9])(?:st|nd|rd|th)?"
ENGLISH: Final = re.compile(
    rf"(?<![A-Za-z0-9.,/:-])(?:{_MONTH}\s{_DAY}|{_DAY}\s{_MONTH}),?\s(20[0-9]{{2}})(?![0-9])(?:,?\s{{1,3}}(?:[|·–-]\s|at\s)?(?x:{_TIME}))?"
)
# The year at the end of one: `28, 2024`, `May 2024`; not `4일 2024`, ` 20240528`
ENGLISH_YEAR: Final = re.compile(r"20(?<=[A-Za-z0-9.,] 20)[0-9]{2}(?![0-9])")
MONTHS: Final = {month[:3].lower(): number for number, month in enumerate(_MONTHS, 1)}
# The time in front of its date, at the beginning of a line. Matches `17:11 | ` of `17:11 | 2024.05.28`; not `3:2 `
CLOCK_BEFORE: Final = re.compile(r"\s*([01]?[0-9]|2[0-3]):([0-5][0-9])\s{0,2}[|｜ㅣ·,/-]?\s{0,2}")
# What needs `now` to be read. Matches `3시간 전`, `05.28 17:11`, `어제`, `14:32`; not `3시간 전부터`, `1:0`
NEAR: Final = re.compile(
    r"""(?<![0-9A-Za-z])(?<![0-9][.:/,-])
    (?:([0-9]{1,3})\s?(초|분|시간|일|주일?|개월|달|년)\s?전
      |(방금|조금)(?:\s?전)?
      |(?:(그저께|그제|어제|오늘)
         |([0-9]{2})[./-]([0-9]{2})(?![0-9])\.?
         |([0-9]{1,2})월\s?([0-9]{1,2})일)(?:\s{1,3}"""
    + _TIME
    + r""")?
      |"""
    + _TIME
    + r""")(?![0-9가-힣%.:])""",
    re.VERBOSE,
)
EDGES: Final = "|｜ㅣ·・,/()[]<>:：-"
LABEL_NEXT: Final = re.compile(rf"\s{{0,3}}{_LABEL}")
# The last digit of a year and the figures behind it, which no date can do without. Matches in `4.05.28`, `4년 5월 2`; not `2만 4천명`, `2024년도`
DIGITS: Final = re.compile(r"[0-9](?=\s?[./년-]\s?[0-9]{1,2}\s?[./월-]\s?[0-9])")
SOME_DIGITS: Final = WordSketch([digit + mark for digit in "0123456789" for mark in f"./년-{BLANKS}"])
"""What `DIGITS` begins with."""
_SECTIONS: Final = (
    "종합", "정치", "경제", "사회", "국제", "문화", "스포츠", "오피니언", "사설", "사람", "지역", "전국", "산업", "증권", "금융",
    "특집", "기획", "연예",
)
_SEP: Final = r"|｜ㅣ·・/,()\[\]<>"
# A page of the paper. Matches `17:11 4면`, `[지면 3면]`, `종합 3면`, `지면A12`; not `6면체`, `국면`, `4면에`, `주차장 30면`
PRINT_PAGE: Final = re.compile(
    rf"(?<![가-힣A-Za-z])지면\s?:?\s?(?:{_any(_SECTIONS)}\s?)?([A-Z]?[0-9]{{1,2}})\s?면?(?![가-힣A-Za-z0-9.:/-])"
    rf"|(?:(?:\A|(?<=[{_SEP}:\n]))\s{{0,4}}(?:{_any(_SECTIONS)}\s?)?|(?<=[0-9)\]일분])\s{{1,4}}(?:{_any(_SECTIONS)}\s?)?)"
    rf"([A-Z]?[0-9]{{1,2}})\s?면(?=\s*+(?:\Z|[{_SEP}]|{_LABEL}[\s:]{{0,3}}[12][0-9]))"
)
# What else stands on a date line, a bullet in front included. Matches `• `, ` | KST`, `(화)`, `호수 1234`; not `뉴스 7`, `홍길동 기자`
FILLER: Final = re.compile(
    rf"\s*+(?:[•*+]\s)?(?:[\s{_SEP}:：-]++|l(?![A-Za-z])|KST|지면|{_LABEL}|호수\s?:?\s?[0-9]++|(?:제|통권)\s?[0-9]++호"
    r"|[월화수목금토일](?:요일)?(?![가-힣]))*+"
)
UNITS: Final = {
    "초": 1, "분": 60, "시간": 3600, "일": 86400, "주": 7 * 86400, "주일": 7 * 86400,
    "개월": 30 * 86400, "달": 30 * 86400, "년": 365 * 86400,
}  # fmt: skip
DAYS_AGO: Final = {"오늘": 0, "어제": 1, "그제": 2, "그저께": 2}
