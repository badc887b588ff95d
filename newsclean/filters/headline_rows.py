"""What one row of a headline list looks like, and what stands between the rows.

    속보 가람시, 내년 예산안 확정            →  Headline(label="속보", text="속보 가람시, 내년 예산안 확정")
    1 / 2025-06-02 16:42:07 / 3시간 전 / 더보기  →  cells: parts of a list that are not headlines

A row is no proof by itself; only a list under a heading is. Sentences (`…했다.`), date lines (`입력 2024-…`), credits and
e-mails are never rows: there the list ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from newsclean.article import Headline
from newsclean.characters import Words, places, trait, traits_of
from newsclean.filters.heading_phrases import phrase_list
from newsclean.filters.headings import HEADING_LASTS, LONGEST_HEADING, NOTICE, heading_kind
from newsclean.korean.datetimes import KST, parse_datetime
from newsclean.korean.sentences import is_prose

if TYPE_CHECKING:
    from mypy_extensions import i64

Fields: TypeAlias = dict[str, Any]
"""What a `Headline` is made of. Rows stay fields until their list is accepted: it is validated with them at once."""
LONGEST: Final = 90

# "[단독] 가람시…", "단독 가람시…", "속보｜가람시…"; not "단독주택 값이…", "영상통화 늘어"
_CHIP_FIRST: Final = frozenset("[<【(속단종포영L")
_CHIP: Final = re.compile(
    r"[\[<【(]\s*(?P<boxed>속보|단독|종합|상보|이슈|포토|포토뉴스|영상|동영상|그래픽|"
    r"사진|인터뷰|르포|LIVE|Live|\d보|종합\d?보?)\s*[\])】>]|"
    r"(?P<bare>속보|단독|종합|포토|영상|LIVE)(?=[\s|ㅣ])"
)
# "1", "1.", "01", "3위", "No.1"; not "1분기", "3-2"
_RANK: Final = r"(?:No\.? ?)?(?P<rank>\d{1,2})(?:위|\.|\))?"
# "1. 가람시 …", "01 가람시", "3위 가람시", "1 누적 381명 NEW"; not "1.5%로", "2024년", "10개 구단"
_RANKED: Final = re.compile(
    r"(?P<rank>0[1-9]|[1-9]|1\d|20)(?:위|[.)])?\s+(?=\S)|(?P<fused>0[1-9]|[1-9]\.|10\.?|" r"10위|[1-9]위)(?=[가-힣\"'“‘\[A-Z(])"
)
# "2025-06-02 16:42:07", "06.02 16:42", "16:42", "3시간 전", "2025.06.02. 오후 4:42"; not "입력 2025-06-02 16:42"
_STAMP: Final = (
    r"(?:(?:20)?\d\d[-./] ?\d{1,2}[-./] ?\d{1,2}\.?|\d{1,2}[-./]\d{1,2})(?:\s*\(?[월화수목금토일]\)?)?(?:\s*(?:오전|"
    r"오후)?\s*\d{1,2}:\d\d(?::\d\d)?)?"
    r"|\d{1,2}:\d\d(?::\d\d)?|\d{1,3}(?:초|분|시간|일|주|개월) ?전|어제|방금"
)
# "조회수 1,234", "댓글 12", "1/3", "(1/5)", "1 / 12"
_COUNT: Final = r"(?i:(?:조회수?|댓글수?|추천|공감|view)?\s*[\d,.]{1,9}(?:만|회|개|건|명)?|\(?\d{1,2} ?/ ?\d{0,2}\)?|\(\d{1,3}\))"
_COLON: Final = 0x3A
_NUMBER_CELL: Final = re.compile(rf"{_RANK}|{_STAMP}|{_COUNT}")
_NO_NUMBER: Final = traits_of({"".join(map(chr, range(0xAC00, 0xD7A4))): 1, "위월화수목금토일오전후초분시간주개어제방조회댓글추천공감만건명": 0})
"""Syllables but those of ranks, stamps and counts."""
_RANK_LINE: Final = re.compile(_RANK)
_LONGEST_RANK: Final = 5
_STAMP_LINE: Final = re.compile(_STAMP)
# "2025-06-04 02:19 기준", "07.19 기준", "오전 9시 기준"; not "1인당 국민소득 기준"
AS_OF: Final = re.compile(
    r"(?=.*\d)(?:[\d\s.\-:/년월일시분()가-힣]{4,30} ?기준|[\d\s.\-:/~년월일시분오전후부터까지]{4,40}집계한 결과입니다\.?)"
)
DATE_LABELS: Final = ("입력", "등록", "기사입력", "승인", "작성", "송고", "기자명", "발행일", "게재", "최종수정")
"""First words of the article's own date lines."""
AS_OF_ENDS: Final = ("기준", "결과입니다", "결과입니다.")

_CELLS: Final = frozenset(
    phrase_list("""
전체 종합 뉴스 이슈 정치 경제 사회 국제 세계 문화 생활 생활/문화 IT/과학 IT·과학 IT 과학 스포츠 연예 오피니언 부동산 증권
산업 금융 정책 마켓 지역 전국 기업 건강 라이프
사설 칼럼 인물 포토 영상 동영상 사진 기사 랭킹 일주일 1개월 6개월 1년 오늘 어제 주간 월간 일간 실시간 24시간 1시간
3시간 조회순 댓글순 공감순 최신순 추천순 인기순
많이본 댓글많은 더보기 전체보기 닫기 열기 펼치기 접기 이전 다음 처음 마지막 목록 바로가기 새로고침 NEW New HOT AD 광고
LIVE 속보 단독 동영상기사 영상기사
포토기사 음성 재생 play Play more MORE More TOP 정지 시작 이전뉴스들보기 다음뉴스들보기 이전콘텐츠들보기
다음콘텐츠들보기 이전기사들보기 다음기사들보기
이전페이지 다음페이지 연예/스포츠 TV연예 재생시간 섬네일 썸네일 ● ○ · - | > < + ∙
""")
)
_CELL_FIRST: Final = frozenset(cell[0] for cell in (*_CELLS, "선택됨"))
# "해당 언론사에서 선정하며 …", "…자동으로 추출한 결과입니다."; a headline never ends in `니다`
_NOTICE: Final = re.compile(
    NOTICE + r"|(?:언론사가 선정|추출이 일시적으로|알고리즘|자동 추천|기사를 추천|집계|레이어).*다\.?$"
)
_STOP: Final = tuple(
    phrase_list("""
입력 등록 수정 승인 송고 기사입력 Copyright copyright 저작권자 ⓒ © ▲ △ 제호 주소 대표 발행 전화 사업자 http www.
""")
)
_POLITE: Final = (" 기자", "특파원", "입니다", "습니다", "세요", "더보기", "더 보기", "기자]", "기자)")
_STOP_FIRST: Final = frozenset(word[0] for word in _STOP)
_POLITE_LAST: Final = frozenset(word[-1] for word in _POLITE)
# "gildong@…", "무단전재", "개인정보처리방침": furniture however long the line is
STOP_WORDS: Final = ("@", "ⓒ", "©", "무단전재", "무단 전재", "개인정보처리", "개인정보 처리", "이용약관", "등록번호", "기자명")
_STOP_IN: Final = re.compile("|".join(STOP_WORDS))
# "댓글 12", "로그인", "기사제보": furniture only in short lines; `악성 댓글에 시달린 선수들…경찰 수사` is a headline
_STOPS_SHORT: Final = ("로그인", "회원가입", "바로가기", "댓글", "구독", "제보", "개인정보", "저작권")
_SHORT_STOPS: Final = Words(_STOPS_SHORT)
_SHORT: Final = 16
_LIVELY: Final = re.compile(r"[…\"'“”‘’,·?!%↑↓→←\[\]()<>~:=⋯‥]")
_DATED: Final = frozenset("0123456789어방조댓추공vV(")
"""First characters of stamps and counts."""
CELL_HEADS: Final = frozenset((*_CELL_FIRST, *_DATED, "N"))
"""First characters of cells of up to 40 characters, but for notices."""
CELL_TAILS: Final = "다.며"
"""Last characters of notices."""
MARKERS: Final = "▶▷►☞→·ㆍ∙‧*"
"""Glyphs in front of rows; no part of the headline."""
_PLAIN: Final = max(_SHORT + 1, 14, *(len(cell) + 1 for cell in _CELLS))
_ODD: Final = 1
"""The trait of characters that plain rows neither begin nor end with."""
_NAMING: Final = 2
"""The trait of those that named cells begin with or headings end with."""
_FIRSTS: Final = traits_of({
    "".join(_CELL_FIRST): _NAMING,
    "".join((*_DATED, "N", *MARKERS, *_STOP_FIRST, *(label[0] for label in DATE_LABELS))): _ODD,
})  # fmt: skip
_LASTS: Final = traits_of({
    "".join((*HEADING_LASTS, "0123456789０１２３４５６７８９")): _NAMING,
    "".join((*":=다며", *_POLITE_LAST, *(words[-1] for words in AS_OF_ENDS))): _ODD,
})  # fmt: skip
# "… 2시간전", "… '31.10.06", "… 2031.10.06 09:12"; not "… 3시간 전투", "… 1.06%"
_TRAILING: Final = re.compile(
    r"\s+(?:\d{1,2}(?:초|분|시간|일|주) ?전|['’]?(?P<year>\d\d|20\d\d)[.\-/](?P<month>\d\d)"
    r"[.\-/](?P<day>\d\d)\.?(?: \d\d:\d\d)?)$"
)


def unmarked(text: str) -> str:
    """A row without the glyph in front of it: `▶ 가람시 예산` → `가람시 예산`."""
    return (text.lstrip(MARKERS).lstrip() or text) if text[0] in MARKERS else text


def is_cell(text: str) -> bool:
    """A part of a list that is not a headline: a rank, a stamp, a tab, a control."""
    if len(text) > 40:
        return NOTICE in text or (text.endswith(("다", "다.")) and _NOTICE.search(text) is not None)
    first = text[0]
    if first in _CELL_FIRST and _is_named_cell(text):
        return True
    if (first in _DATED or first == "N") and not places(text, _NO_NUMBER, 0, len(text)) and _NUMBER_CELL.fullmatch(text):
        return True
    return text[-1] in CELL_TAILS and _NOTICE.search(text) is not None


def _is_named_cell(text: str) -> bool:
    """`경제`, `전체 보기`, `정치 경제 사회`."""
    if text in _CELLS:
        return True
    if " " not in text:
        return False
    if text.replace(" ", "") in _CELLS:
        return True
    head = text.partition(" ")[0]
    return (head in _CELLS or head == "선택됨") and all(word in _CELLS or word == "선택됨" for word in text.split())


def is_headline(text: str, *, short: bool = False) -> bool:
    """The line may be a headline: 8 to 90 characters, some words, no sentence, no other furniture.

    `short`: the list is one of short lines (photo captions), so that `꽃받침 미소` counts as well.
    """
    return looks_like_headline(text, short) and _STOP_IN.search(text) is None


def looks_like_headline(text: str, short: bool) -> bool:
    """`is_headline` but for the words in `STOP_WORDS`, which readers of whole lists look up for all lines at once."""
    length = len(text)
    if not (5 if short else 8) <= length <= LONGEST:
        return False
    last = text[-1]
    if last in ":=" or (last in _POLITE_LAST and text.endswith(_POLITE)) or (text[0] in _STOP_FIRST and text.startswith(_STOP)):
        return False
    if "." in text and (is_prose(text) or (length > 30 and "다. " in text)):
        return False
    if length <= _SHORT and _SHORT_STOPS.stand_in(text, 0, length):
        return False
    if short or length >= 14:
        return True
    return _LIVELY.search(text) is not None or text.count(" ") >= 2


def is_plain_headline(text: str) -> bool:
    """A headline that is nothing else: no cell, heading, date line, note or rank, if it holds none of `STOP_WORDS`. What the first
    and last characters and the length leave open is denied, for the caller to look at closely; most rows are plain."""
    length: i64 = len(text)
    if not _PLAIN <= length <= LONGEST:
        return False
    first, last = trait(text, 0, _FIRSTS), trait(text, length - 1, _LASTS)
    if first == _ODD or last == _ODD or "." in text:
        return False
    if length <= LONGEST_HEADING:
        if (last == _NAMING or ord(text[length - 2]) == 0x20) and heading_kind(text) is not None:
            return False
        if first == _NAMING and _is_named_cell(text):
            return False
    return NOTICE not in text


def parse_headline(text: str, rank: int | None = None) -> Headline:
    """A row as a `Headline`: text as printed, the chip in front as its label, the rank taken off.

    >>> parse_headline("단독 가람시, 예산 삭감")
    Headline(text='단독 가람시, 예산 삭감', label='단독', rank=None, published_at=None)
    """
    return Headline(**read_fields(text, rank))


def read_fields(text: str, rank: int | None = None) -> Fields:
    """The fields of `parse_headline`."""
    chip = _CHIP.match(text) if text[0] in _CHIP_FIRST else None
    return {"text": text, "label": (chip["boxed"] or chip["bare"]) if chip else None, "rank": rank}


def read_rank(text: str) -> int | None:
    """The rank, if the whole line is one: `3`, `3.`, `03`, `3위`."""
    if not 0 < len(text) <= _LONGEST_RANK or not (text[0] == "N" or text[0].isdigit()) or not (match := _RANK_LINE.fullmatch(text)):
        return None
    return int(match["rank"])


def split_rank(text: str) -> tuple[int | None, str]:
    """The rank in front of a headline and the headline: `1. 가람시 예산` → (1, "가람시 예산")."""
    if not text[0].isdigit() or not (match := _RANKED.match(text)):
        return None, text
    number = (match["rank"] or match["fused"]).rstrip(".위")
    return int(number), text[match.end() :].strip()


def is_stamp(text: str) -> bool:
    """A date or time and nothing else, as lists print them."""
    return len(text) <= 30 and _STAMP_LINE.fullmatch(text) is not None


_FULL_STAMP: Final = re.compile(r"20\d\d[-./]\d{1,2}[-./]\d{1,2} \d{1,2}:\d\d")


def is_full_stamp(text: str) -> bool:
    """A stamp with year and time of day: `2025-06-02 16:42:07`."""
    return _FULL_STAMP.match(text) is not None and is_stamp(text)


def read_full_stamp(text: str) -> datetime | None:
    """The value of a stamp with year and time of day; None for what is none and for a day that does not exist."""
    if (plain := read_plain_stamp(text)) is not None:
        return plain
    stamp = parse_datetime(text) if is_full_stamp(text) else None
    return stamp.value if stamp else None


def read_plain_stamp(text: str) -> datetime | None:
    """The value of `2025-06-02 16:42:07` or `2025.06.02 16:42`, what most lists print, without the grammar of date lines."""
    length: i64 = len(text)
    if length != 16 and (length != 19 or ord(text[16]) != _COLON):
        return None
    between: i64 = ord(text[4])
    if not 0x2D <= between <= 0x2F or ord(text[7]) != between or ord(text[10]) != 0x20 or ord(text[13]) != _COLON or text[:2] != "20":
        return None  # between the numbers of a day stands one of `-./`
    second = _number(text, 17, 19) if length == 19 else 0
    try:
        return datetime(
            _number(text, 0, 4), _number(text, 5, 7), _number(text, 8, 10), _number(text, 11, 13), _number(text, 14, 16), second, 0, KST
        )
    except ValueError:
        return None  # `24:00`, `2025-02-30 16:42`


def _number(text: str, at: i64, end: i64) -> int:
    """What the digits from `at` to below `end` make; -1 if they are no digits."""
    number: i64 = 0
    while at < end:
        digit: i64 = ord(text[at]) - 0x30
        if not 0 <= digit <= 9:
            return -1
        number = number * 10 + digit
        at += 1
    return number


def untimed(rows: Sequence[Fields]) -> Sequence[Fields]:
    """The rows without the time behind each of them, if all have one: `가람시 예산 2시간전`, `가람시 예산 '31.10.06`."""
    if len(rows) < 2 or not (rows[0]["text"][-1].isdigit() or rows[0]["text"][-1] in "전."):
        return rows
    changed: list[Fields] = []
    for row in rows:
        match = _TRAILING.search(row["text"])
        if match is None:
            return rows
        update: Fields = {"text": row["text"][: match.start()]}
        if match["year"] and row.get("published_at") is None:
            stamp = parse_datetime(f"20{match['year'][-2:]}.{match['month']}.{match['day']}")
            update["published_at"] = stamp.value if stamp else None
        changed.append(row | update)
    return changed
