"""Cheap tests that send most lines away before a credit is looked for.

Every alternative begins with a literal character, none with a class: then `re` skips to the characters that can begin a match.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.characters import WordSketch
from newsclean.korean.names import word_set

WINDOW: Final = 90  # a credit with its tail stands within so many characters of the end

#: one of these is in every credit, also behind a full stop (_EVIDENCE) or only as the line's last words (_NAMES)
_EVIDENCE: Final = re.compile(r"사진|\[촬영|기사|제공|ⓒ|©|@|=|\([cC]\)|금지")
_NAMES: Final = re.compile(
    r"뉴스|뉴시스|연합|기자|취재|/|DB|캡|갈무리|그래픽|일러스트|삽화|이미지|화면|자료|통신|AP|AFP|EPA|UPI|DPA|TASS|로이터"
    r"|신화|타스|교도|스톡|픽|스플래시|아트|코리아"
    r"|트위터|페이스북|인스타그램|유튜브|홈페이지|특파원|작가|에디터|디자이너|Getty|ew|EW|Pixabay|Reuters|REUTERS|XINHUA"
    r"|Yonhap|Unsplash|Shutter|shutter"
)
# what the two begin with
_SOME_EVIDENCE: Final = WordSketch(word_set("사진 [촬 기사 제공 ⓒ © @ = (c (C 금지"))
_SOME_NAME: Final = WordSketch(
    word_set(
        "뉴스 뉴시 연합 기자 취재 / DB 캡 갈무 그래 일러 삽화 이미 화면 자료 통신 AP AF EP UP DP TA 로이 신화 타스 교도 스톡 픽 스플 아트 코리"
        " 트위 페이 인스 유튜 홈페 특파 작가 에디 디자 Ge ew EW Pi Re RE XI Yo Un Sh sh"
    )
)


def has_evidence(text: str, start: int, end: int) -> bool:
    """Cheap test that sends most lines away: neither a credit word, nor a photo word, nor a date at the end."""
    tail = max(start, end - WINDOW)
    if (_SOME_EVIDENCE.may_be_in(text, tail, end) and _EVIDENCE.search(text, tail, end)) or text.startswith("사진", start, end):
        return True
    if text[end - 1] == "." and text[end - 2] in "다요까죠":
        return "사진" in text[start : start + 8]
    if text[end - 1].isdigit() or text[end - 2].isdigit() or "…" in text[start : start + 4]:
        return True
    return _SOME_NAME.may_be_in(text, tail, end) and _NAMES.search(text, tail, end) is not None


# the words of all labels and signs, without what parts them from the source
_SOME_LABEL: Final = WordSketch(word_set("사진 그래픽 일러스트 삽화 이미지 화면 자료 출처 제공 hoto PHOTO 촬영 ⓒ © (c (C"))
# what no labelled or signed credit does without: 사진=한빛일보, ⓒ 뉴스1, 사진 홍길동 기자 — not: 한빛시는 연합뉴스에
_LABEL_HINT: Final = re.compile(r"=|＝|:|：|\||ㅣ|│|｜|ｌ|ⓒ|©|\([cC]\)|사진|그래픽|일러스트|hoto|PHOTO|\[촬영")
# what no label without a sign does without, and what no copyright sign
SPACED_LABELS: Final = ("사진", "그래픽", "일러스트", "hoto", "PHOTO")
COPYRIGHT_SIGNS: Final = ("ⓒ", "©", "(c)", "(C)")


def may_be_labelled(text: str, end: int) -> bool:
    """Cheap test: could a label or a © stand before ``end``? Its words may stand a window before the sign that follows them."""
    if not _SOME_LABEL.may_be_in(text, max(0, end - 2 * WINDOW), end):
        return False
    return _LABEL_HINT.search(text, max(0, end - WINDOW), end) is not None
