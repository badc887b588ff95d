"""Cells and rows of market widgets: names, prices, changes, header cells, as-of notes, legends.

비트코인 / 93,655,000 / +0.44%      삼성전자 84,400 ▲ 1,200 +1.44%      →  the fields of a Quote

They become quotes with their widget: it is validated with all of its rows at once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final, TypeAlias

from newsclean.filters.heading_phrases import phrase_list

Fields: TypeAlias = dict[str, Any]
"""What a `newsclean.article.Quote` is made of."""
INDICES: Final = frozenset(
    phrase_list("""
코스피 코스닥 코스피200 KOSPI KOSDAQ KOSPI200 코넥스 나스닥 다우 다우존스 S&P500 S&P 니케이 니케이225 닛케이 닛케이225
상해종합 항셍 환율
원/달러 원/달러환율 달러 USD 엔 위안 유로 WTI 두바이유 브렌트유 금 국제금 비트코인 이더리움 리플 국고채3년 원·달러
달러/원 달러-원 원달러환율 원/엔
""")
)
_HEADERS: Final = frozenset(
    phrase_list("""
종목 종목명 코인 코인명 이름 현재가 현재가(원) 가격 가격(원) 시세 변동률 변동률(24h) 변동율 등락률 등락율 등락 등락폭
전일대비 전일비 대비 거래량 거래대금 거래대금(억)
시가총액 통화 통화명 매매기준율 구분 지수 고가 저가 시가 종가 순위 단위 상승률 하락률 매수 매도
""")
)
_HEADER_FIRST: Final = frozenset(word[0] for word in _HEADERS)
# "93,655,000", "+0.44%", "▼ 28.89", "(1.02%)", "-0.6%", "▲", "↑1.2", "1,380.5원", "보합"
_NUMBER: Final = re.compile(
    r"\(?(?P<mark>[▲△▼▽↑↓]|상승|하락)? ?(?P<sign>[+\-−])?(?P<digits>\d{1,3}(?:,\d{3})+|\d+)(?P<part>\.\d+)?"
    r" ?(?P<unit>%|원|달러|p|P|pt)?\)?"
)
# the same for a cell that begins with its sign or number, the usual one: nothing optional in front, and no way back
_BARE: Final = re.compile(r"([+\-−])?(\d{1,3}+(?:,\d{3})++|\d++)(\.\d++)? ?(%|원|달러|p|P|pt)?\)?")
_BARE_FIRST: Final = frozenset("0123456789+-−")
_MARKS: Final = frozenset(("▲", "△", "▼", "▽", "↑", "↓", "상승", "하락", "보합"))
_DOWN: Final = frozenset(("▼", "▽", "↓", "하락"))
_MINUS: Final = frozenset("-−")
# "07.19 장종료", "2024.07.19 장마감", "15:30 기준", "장중"; not "1인당 기준"
_AS_OF: Final = re.compile(
    r"(?:(?:20\d\d[-./])?\d{1,2}[-./]\d{1,2}\.?)?(?:\s*\(?\d{1,2}:\d\d(?::\d\d)?\)?)?"
    r"\s*\(?(?:장종료|장마감|장중|장개시전|마감|기준|실시간|업데이트)\)?"
)
# "* 24시간 변동률 기준", "※ 20분 지연 정보입니다."; not "* 이 기사는 …"
_LEGEND: Final = re.compile(r"[*※] ?[^.]{0,30}(?:기준|지연|제공|단위)[^.]{0,12}\.?")
# "코스피 2,795.46 ▼ 28.89 (1.02%)", "원/달러 1,380.5 +2.1"; not "코스피 2,700선 회복"
_STRIP: Final = re.compile(
    r"(?P<name>[A-Za-z가-힣&/·]+(?: ?[25]00| ?225)?) (?P<price>\d[\d,]*(?:\.\d+)?)"
    r"(?: ?(?P<change>[▲△▼▽↑↓+\-−] ?[\d,]+(?:\.\d+)?))?(?: ?\(?(?P<percent>[+\-−]?\d+(?:\.\d+)?%)\)?)?(?:\s+|$)"
)


_CELL_FIRST: Final = frozenset("0123456789(▲△▼▽↑↓+-−상하보")
_NAMES: Final = frozenset(name.partition(" ")[0] for name in INDICES)
_NAME_FIRST: Final = frozenset(name[0] for name in _NAMES)
LONG_NAMES: Final = frozenset(name for name in _NAMES if len(name) > 1)
SHORT_NAMES: Final = "".join(sorted(_NAMES - LONG_NAMES))
"""Those of one character: `금`."""


Row: TypeAlias = tuple[Fields, int]
"""One row and how many lines it takes."""
Cell: TypeAlias = tuple[Decimal | None, bool, bool, bool]
"""A number cell, or a mark of direction without a number: its value, whether that is a percentage, whether a sign or mark stands
before it (then it is a change, not a price), whether that mark points down."""


def as_of(text: str) -> bool:
    """A note that dates a widget: `07.19 장종료`."""
    return len(text) <= 30 and _AS_OF.fullmatch(text) is not None and any(map(str.isdigit, text))


def is_header(text: str) -> bool:
    """A header cell, or a header row in one line: `종목 현재가 등락률`."""
    if len(text) > 40 or text[0] not in _HEADER_FIRST:
        return False
    return text.replace(" ", "") in _HEADERS or (" " in text and all(word in _HEADERS for word in text.split()))


def is_legend(text: str) -> bool:
    """The note under a table: `* 24시간 변동률 기준`."""
    return text[0] in "*※" and len(text) <= 50 and _LEGEND.fullmatch(text) is not None


def read_cell(text: str) -> Cell | None:
    """A number as tables print it, or a lone mark: `93,655,000`, `▼ 28.89`, `(1.02%)`, `▲`, `보합`."""
    first = text[0]
    if first not in _CELL_FIRST or len(text) > 24:
        return None
    if first in _BARE_FIRST:
        match = _BARE.fullmatch(text)
        if match is None:
            return None
        sign, digits, part, unit = match.groups()
        if "," in digits:
            digits = digits.replace(",", "")
        value = Decimal(digits + part if part else digits)
        if sign is None:
            return value, unit == "%", False, False
        return (value if sign == "+" else -value), unit == "%", True, False
    match = _NUMBER.fullmatch(text)
    if match is None:
        return (None, False, False, text in _DOWN) if text in _MARKS else None
    mark, sign, digits, part, unit = match.groups()
    down = sign in _MINUS or mark in _DOWN
    value = Decimal((digits.replace(",", "") if "," in digits else digits) + (part or ""))
    return -value if down else value, unit == "%", bool(sign or mark), mark in _DOWN


def _is_name(text: str) -> bool:
    first = text[:1]
    if not 1 < len(text) <= 24 or not first.isalnum() or first.isdigit() or text[-1] in ".?!…,:":
        return False
    return " " not in text or text.count(" ") <= 3


def make_quote(name: str, cells: Sequence[Cell]) -> Fields | None:
    """A quote from its name and number cells; the first bare number is the price, a mark `▼` turns what follows it."""
    price: Decimal | None = None
    change: Decimal | None = None
    percent: Decimal | None = None
    down = False
    for value, is_percent, signed, marked in cells:
        if value is None:
            down = marked
            continue
        if is_percent:
            if percent is None:
                percent = -abs(value) if down else value
        elif price is None and not signed:
            price = value
        elif change is None:
            change = -abs(value) if down else value
        if marked:
            down = True
    if price is None and percent is None:
        return None
    return {"name": name, "price": price, "change": change, "change_percent": percent}


def read_row(texts: Sequence[str], index: int) -> Row | None:
    """The row that starts at a line: all cells in the line, or a name with its cells on the lines below."""
    text = texts[index]
    if len(text) > 60 or not text[0].isalnum():
        return None
    if " " in text and any(map(str.isdigit, text)) and (quote := _one_line(text.split())):
        return quote, 1
    cells: list[Cell] = []
    for each in texts[index + 1 : index + 6]:
        if each[0] not in _CELL_FIRST or (cell := read_cell(each)) is None:
            break
        cells.append(cell)
    if len(cells) < 2 or not _is_name(text) or is_header(text):
        return None
    quote = make_quote(text, cells)
    return (quote, len(cells) + 1) if quote else None


def _one_line(words: list[str]) -> Fields | None:
    """`가람전자 84,400 ▲ 1,200 +1.44%`: a name and at least two cells."""
    cells: list[Cell] = []
    at = len(words)
    while at > 0 and (cell := read_cell(words[at - 1])) is not None:
        cells.append(cell)
        at -= 1
    name = " ".join(words[:at])
    return make_quote(name, cells[::-1]) if len(cells) >= 2 and _is_name(name) else None


def read_strip(text: str) -> list[Fields]:
    """The quotes of a line that is nothing but indices with their values; a bare value without a change is none."""
    if len(text) > 200 or " " not in text or text.partition(" ")[0] not in _NAMES:
        return []
    quotes: list[Fields] = []
    at = 0
    while at < len(text):
        match = _STRIP.match(text, at)
        if match is None or match["name"].replace(" ", "") not in INDICES or not (match["change"] or match["percent"]):
            return []
        found = (match["price"], (match["change"] or "").replace(" ", ""), match["percent"])
        quote = make_quote(match["name"], [cell for each in found if each and (cell := read_cell(each))])
        if quote is None:
            return []
        quotes.append(quote)
        at = match.end()
    return quotes


def opens_strip(text: str) -> bool:
    """The line is the name of an index, or starts with one: `코스피`, `코스피 2,795.46`."""
    return text[0] in _NAME_FIRST and text.partition(" ")[0] in _NAMES
