"""Cheap tests that send most lines away before a credit is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.characters import COMPILED, Words
from newsclean.korean.credit_names import is_statement
from newsclean.korean.names import word_set

if TYPE_CHECKING:
    from mypy_extensions import i64

WINDOW: Final = 90  # a credit with its tail stands within so many characters of the end

#: one of these is in every credit, also behind a full stop (_EVIDENCE) or only as the line's last words (_NAMES)
_EVIDENCE: Final = Words(word_set("사진 [촬영 기사 제공 ⓒ © @ = (c) (C) 금지"))
_NAMES: Final = Words(
    word_set(
        "뉴스 뉴시스 연합 기자 취재 / DB 캡 갈무리 그래픽 일러스트 삽화 이미지 화면 자료 통신 AP AFP EPA UPI DPA TASS 로이터 신화 타스 교도 스톡 픽"
        " 스플래시 아트 코리아 트위터 페이스북 인스타그램 유튜브 홈페이지 특파원 작가 에디터 디자이너 Getty ew EW Pixabay Reuters REUTERS XINHUA"
        " Yonhap Unsplash Shutter shutter"
    )
)


def has_evidence(text: str, start: int, end: int) -> bool:
    """Cheap test that sends most lines away: neither a credit word, nor a photo word, nor a date at the end."""
    tail = max(start, end - WINDOW)
    if _EVIDENCE.stand_in(text, tail, end) or text.startswith("사진", start, end):
        return True
    if text[end - 1] == "." and text[end - 2] in "다요까죠":
        return "사진" in text[start : start + 8]
    if text[end - 1].isdigit() or text[end - 2].isdigit() or "…" in text[start : start + 4]:
        return True
    return _NAMES.stand_in(text, tail, end)


# the words of all labels and signs, without what parts them from the source
_LABELS: Final = Words(word_set("사진 그래픽 일러스트 삽화 이미지 화면 자료 출처 제공 photo Photo PHOTO 촬영 ⓒ © (c) (C)"))
# what no labelled or signed credit does without: 사진=한빛일보, ⓒ 뉴스1, 사진 홍길동 기자 — not: 한빛시는 연합뉴스에
_HINTS: Final = Words(word_set("= ＝ : ： | ㅣ │ ｜ ｌ ⓒ © (c) (C) 사진 그래픽 일러스트 hoto PHOTO [촬영"))
# what no label without a sign does without, and what no copyright sign
SPACED_LABELS: Final = ("사진", "그래픽", "일러스트", "photo", "Photo", "PHOTO")
COPYRIGHT_SIGNS: Final = ("ⓒ", "©", "(c)", "(C)")
_FULL_STOP: Final = 0x2E
_BLANK: Final = 0x20


def before_stops(text: str, start: int, end: int) -> int:
    """Where the words end in front of full stops and blanks."""
    at: i64 = end
    while at > start and (ord(text[at - 1]) == _FULL_STOP or ord(text[at - 1]) == _BLANK):
        at -= 1
    return at


def is_uncredited(text: str, start: int, end: int) -> bool:
    """A sentence, without the words that may make a caption of one without credit: `사진 설명 …`, `… 기사와 관련이 없습니다.`"""
    stop = before_stops(text, start, end)
    return stop > start and is_statement(text, start, stop) and "사진" not in text and "기사" not in text


def may_be_labelled(text: str, stop: int, end: int) -> bool:
    """Cheap test: could a label or a © stand before ``stop``, and what parts it from its source before ``end``?"""
    return _LABELS.stand_in(text, max(0, stop - WINDOW), stop) and _HINTS.stand_in(text, max(0, end - WINDOW), end)


def first_label(text: str, low: int, stop: int) -> int:
    """Cheap test: where in ``text[low:stop]`` the first label or © may stand, if one does; -1 if none. Their own patterns find them."""
    if COMPILED:
        return _LABELS.find_beginning(text, low, stop)
    return low if _HINTS.stand_in(text, low, stop) else -1
