"""줄 하나의 글을 다듬고, 붙어 버린 긴 줄을 이음매에서 자른다. 글로 온 페이지와 HTML 이 함께 쓴다."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from newsclean.document import Joint
from newsclean.korean.seams import find_seams

LONG_LINE = 80
"""이보다 긴 줄에서만 이음매를 찾는다."""
# 두 번 겹쳐 쓴 엔티티. 맞음: `&quot;`, `&#039;`, `&middot;`  아님: `R&D;`, `&amp` 없는 `A & B`
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# 인쇄되는 글자로 치지만 보이지 않는 채움 문자
_FILLERS = "\u3164\u115f\u1160\uffa0"
_DROPPED = dict.fromkeys(map(ord, _FILLERS))


def clean_line(raw: str) -> str:
    """한 줄의 글: 잇단 빈칸은 하나로, 보이지 않는 글자는 빼고, 두 번 겹친 엔티티는 푼다.

    >>> clean_line("\\u3000한빛\\xa0\\n 일보\\u200b ")
    '한빛 일보'
    """
    if "&" in raw and ";" in raw:
        for _ in range(2):
            raw = _ENTITY.sub(lambda match: html.unescape(match.group()), raw)
    text = " ".join(raw.split())
    if not text.isprintable():
        text = " ".join("".join(_visible(text)).split())
    for filler in _FILLERS:
        if filler in text:
            text = " ".join(text.translate(_DROPPED).split())
            break
    return text


def _visible(text: str) -> Iterator[str]:
    """보이는 글자만. ZWJ 는 그림문자를 잇는 것만 남긴다."""
    previous = ""
    for character in text:
        if character.isprintable() or (character == "\u200d" and previous >= "\u2600" and not "가" <= previous <= "힣"):
            yield character
        elif character in "\x85\u2028\u2029":
            yield " "
        elif "\ue000" <= character <= "\uf8ff" or character >= "\U000f0000":
            yield character  # 사용자 영역 글자는 글꼴이 그린다
        previous = character


def cut_line(text: str) -> Iterator[tuple[int, int, Joint]]:
    """긴 줄을 이음매에서 자른 조각들의 자리와, 앞 조각과의 이음.

    첫 조각은 줄바꿈으로 이어진다. 자를 곳이 없으면 줄 전체 하나다.
    """
    left = 0
    joint = Joint.BREAK
    for right, following in (*(find_seams(text) if len(text) > LONG_LINE else ()), (len(text), Joint.BREAK)):
        piece = text[left:right]
        stripped = piece.strip()
        if stripped:
            start = left + len(piece) - len(piece.lstrip())
            yield start, start + len(stripped), joint
        left = right
        joint = following
