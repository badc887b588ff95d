"""Whose the rights are: the name in what stands between the sign and the ban of a rights notice.

    (c) 한빛일보(https://example.kr/)            ->  한빛일보
    '누리를 보는 눈' 누리뉴스                    ->  누리뉴스
    종합 경제정보 미디어 가람데일리 -            ->  가람데일리
    자본시장 미디어 'hanbit',                    ->  hanbit

Left alone: names of two words (`한빛경제 TV`, `누리 미디어`). A word of the trade alone (`미디어`, `신문사`) or a number is
nobody's name.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.names import OUTLETS, is_outlet, word_set

_PARENTHESIS: Final = re.compile(r"[(（][^()（）]{0,80}[)）]")
_OWNERS: Final = ("저작권자", "opyright", "OPYRIGHT")
_OWNER: Final = re.compile(r"[\s<\[〈＜(【※-]*(?:저작권자|Copyrights?|COPYRIGHTS?)\s*")
_SIGNS: Final = re.compile(r"\s*(?:\([cC]\)|[ⓒ©:：?]|by\b|Since|\d{4}(?:[-~]\d{4})?,?|\s)*")
_QUOTED: Final = re.compile(r"['‘\"“]([^'’\"”]{4,50})['’\"”]")
_NEXT: Final = re.compile(r"&|＆|::|,|\.(?=\s|$|All)|https?:")
_EDGES: Final = " ⓒ©Ⓒ,.:;|-–·&/()[]<>‹›〈〉＜＞\"“”'‘’※*㈜"
# where the notice goes on: `… 무단 전재`, `… All rights reserved`
_RIGHTS: Final = "(?:ll|LL) [Rr](?:ights?|IGHTS?)"
_BAN: Final = re.compile(rf"무단\s?[가-힣]{{2}}|불법\s?[가-힣]{{2}}|A{_RIGHTS}|a{_RIGHTS}")
# www.hanbit.kr, hanbit.co.kr — not: No.1, iNews24
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,3}\.(?:com|net|org|kr|tv|example)(?!\w)")
_LETTER: Final = re.compile(r"[가-힣A-Za-z一-龥]")
_BRANDS: Final = (
    "신문", "일보", "뉴스", "데일리", "경제", "타임스", "투데이", "방송", "TV", "닷컴", "미디어", "저널", "프레스", "통신", "스포츠", "헤럴드", "워치", "코리아",
    "CBS", "뉴시스",
)  # fmt: skip
"""What the names of outlets end in, if not in a digit."""
# Words of the trade: what an outlet is, not what it is called
_TRADE: Final = word_set(
    """
    경제지 경제신문 금지 뉴스 대표신문 매체 미디어 방송 방송사 배포 복제 사이트 석간 신문 신문사 언론 언론사 연예뉴스 월간지 유일석간 인터넷뉴스
    인터넷신문 일간지 잡지 저널 저작권 저작권자 전문미디어 전문지 전재 조간 종합뉴스 종합미디어 종합일간지 종합지 주간지 통신 통신사 포털 홈페이지 회사
    """
)
_KINDS: Final = word_set("경제 글로벌 디지털 모바일 온라인 인터넷 자본시장 전문 종합 지역")
"""What may stand in front of a word of the trade without making it a name: `글로벌 미디어`."""
_COMPANIES: Final = ("코리아", "통신사")
LONGEST: Final = 40


def find_holder(raw: str | None) -> str | None:
    """The holder's name, or None if nobody is named.

    >>> find_holder("(c) 한빛일보(https://example.kr/)"), find_holder(" '누리를 보는 눈' 누리뉴스"), find_holder("ⓒ 한빛경제 & example.kr, ")
    ('한빛일보', '누리뉴스', '한빛경제')
    >>> find_holder("세상을 보는 눈, 글로벌 미디어"), find_holder("열린언론 뉴시스통신사"), find_holder("한빛경제 TV")
    (None, '뉴시스', '한빛경제 TV')
    """
    if raw is None:
        return None
    text = raw
    if any(owner in text for owner in _OWNERS) and (opened := _OWNER.match(text)):
        text = text[opened.end() :]
    if signs := _SIGNS.match(text):
        text = text[signs.end() :]
    if ban := _BAN.search(text):
        text = text[: ban.start()]
    if "(" in text or "（" in text:
        text = _PARENTHESIS.sub("", text)
    if "." in text and _LETTER.search(bare := _ADDRESS.sub(" ", text)):
        text = bare
    quoted = _QUOTED.search(text)
    if quoted is None:
        return _name(text)
    return _name(_QUOTED.sub("", text)) or _last(quoted[1].split())


def _name(text: str) -> str | None:
    parts = [part.strip(_EDGES) for part in _NEXT.split(text.strip(_EDGES))]
    text = parts[0]
    words = text.split()
    while words and not _LETTER.search(words[-1]):  # a telephone number
        words.pop()
    if not words:
        return None
    if len(words) > 1 and len(parts) > 1 and (behind := parts[1].split()):
        # a motto with a comma: `누리를 보는 눈, 세계를 보는 창 누리경제`
        if _is_brand(behind[-1]) and (len(behind) > 1 or not _ends_as_brand(words[-1])):
            return behind[-1]
        if behind[-1] in _TRADE:
            return None
    if len(words) > 1:
        last = _without_company(words[-1])
        if (_is_brand(last) or is_outlet(last)) and (not _ends_as_brand(words[-2]) or words[-2] in _TRADE):
            return last
        if last in _TRADE and (len(words) > 2 or words[0] in _KINDS):
            return None
    elif words[0] in _TRADE:
        return None
    text = " ".join(words) if len(words) > 1 else _without_company(words[0])
    return text if 1 < len(text) <= LONGEST else None


def _last(words: list[str]) -> str | None:
    """The name at the end of a quoted motto, or the only quoted word: `'오후를 여는 유일석간 한빛일보'`, `'hanbit'`."""
    if not words or words[-1] in _TRADE:
        return None
    return words[-1] if len(words) == 1 or _is_brand(words[-1]) or is_outlet(words[-1]) else None


def _ends_as_brand(word: str) -> bool:
    return word.endswith(_BRANDS) or word[-1:].isdecimal()


def _is_brand(word: str) -> bool:
    return _ends_as_brand(word) and word not in _TRADE and _LETTER.search(word) is not None


def _without_company(word: str) -> str:
    """`뉴시스통신사` is 뉴시스, `가람일보사` 가람일보; `한빛코리아` is what it is called."""
    for company in _COMPANIES:
        if word.endswith(company) and word[: -len(company)] in OUTLETS:
            return word[: -len(company)]
    return word[:-1] if word.endswith(("일보사", "신문사")) and is_outlet(word[:-1]) else word
