"""What stands in front of a caption on its line: a byline, a wire's dateline, a bracket around caption and credit.

    [한빛24 홍길동 기자] 3일 서울역에서 … 있다. [사진=한빛시]     →  the byline is not the caption's
    (한빛=누리뉴스) 홍길동 기자 = 3일 … 있다.                     →  the photographer: it is the caption's
    <한빛시청 전경. <사진=한빛시>>                                →  the inside
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_heads import match_head
from newsclean.korean.credit_names import PERSON
from newsclean.korean.credit_trailer import trim

#: Glyphs that open a caption. All of them also open list items and promos, so a glyph alone decides nothing.
MARKERS: Final[str] = "▲△▼▽◀◁▶▷↑↓←→⊙◆◇■"

# (서울=연합뉴스) 홍길동 기자 = / [한빛=뉴시스] / (파리 EPA=연합뉴스) — not: (사진=연합뉴스), (25·한빛시청)
DATELINE: Final = re.compile(
    r"[(\[【［]\s?(?!사진|그래픽|이미지|자료|일러스트|삽화"
    r"|출처)[가-힣A-Za-z]{2,12}(?:\([가-힣]{1,8}\))?(?:[·ㆍ・•‧∙,]\s?[가-힣]{2,6}){0,2}(?:\s(?:AP|AFP|EPA|UPI|DPA|로이터|신화|타스|교도))?\s?="
    rf"\s?(?P<outlet>(?![가-힣]{{2,4}}기자)[가-힣A-Za-z0-9]{{2,12}})\s?[)\]】］]\s?(?:(?P<who>{PERSON})\s?=\s?)?"
)
WRAPPERS: Final = {"<": ">", "[": "]", "(": ")", "〈": "〉", "【": "】"}
_CLOSERS: Final = {closer: opener for opener, closer in WRAPPERS.items()}
_SENTENCE_ENDS: Final = frozenset(".?!”\"’'")
_SHORTEST: Final = 8
"""Characters from an opening bracket on that hold a caption and a credit."""
_OPENINGS: Final = frozenset((*WRAPPERS, *MARKERS))
# 시연 모습. 사진 = 한빛DB / 시연 모습. <사진=한빛> — not: 사진=한빛DB, 25·한빛시청
_WRAPPED: Final = re.compile(r"[^\n]{2,300}(?:[.\s/](?:자료)?사진\s?(?:제공|출처)?\s?[=:ㅣ｜][^\n]{2,40}|[)\]>〉】])\Z")


def unwrap(text: str, start: int, end: int) -> tuple[int, int]:
    """The inside of a bracket around caption and credit (``<… 있다. <사진=한빛>>``, ``[… 모습. 사진=한빛]``)."""
    closer = WRAPPERS[text[start]]
    inner = _WRAPPED.fullmatch(text, start + 1, end - 1)
    closed = text.find(closer, start)
    if inner is None or (closed < end - 2 and text.find(text[start], start + 1, closed) < 0):
        return start, end
    return trim(text, start + 1, end - 1)


def find_enclosed(text: str) -> int:
    """Where the bracket opens at a line's end that holds a caption with its credit, behind a sentence of the article; 0 if none does.

    `… 말했다. [이나래. 사진=한빛일보DB]`; not `… 말했다. [사진=한빛일보DB]`, `… 말했다. (이나래 군수)`, `… 이나래 [사진=한빛일보DB]`
    """
    opener = _CLOSERS.get(text[-1])
    if opener is None or (at := text.rfind(opener, 0, len(text) - _SHORTEST)) <= 0 or text[:at].rstrip()[-1:] not in _SENTENCE_ENDS:
        return 0
    return at if _WRAPPED.fullmatch(text, at + 1, len(text) - 1) else 0


def find_byline_end(text: str, start: int, end: int) -> int:
    """Where the byline ends that stands in front of a caption (``[한빛24 홍길동 기자] 3일 …``); ``start`` if none does.

    A wire's dateline is no such byline: it names the photographer and belongs to the caption.
    """
    if text[start] not in "[(【<":
        return start
    if wire := DATELINE.match(text, start, end):
        return wire.end() if text[wire.end() : wire.end() + 1] in _OPENINGS else start
    lead = match_head(text[start : min(end, start + 200)])
    if lead is None or not (lead.writers or lead.rule in ("outlet-tag", "place-dateline")) or start + lead.end >= end:
        return start
    return start + lead.end
