"""The headings of lists: what a Korean news page prints above other articles' headlines, by kind.

    관련 기사 · [관련기사] · ▶ 관련기사 ◀ · 가람경제 주요뉴스 · 많이 본 뉴스 더보기 · 추천 기사 · 포토

Headings are whole lines. `heading_phrases` has the plain ones; here are those with decoration around them or with an outlet's
name in front (`가람경제 주요뉴스`).

Must be left alone: the same words with anything behind them (`주요 뉴스 채널은…`, `관련 기관과 협의했다`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from newsclean.characters import class_bits, trait, traits_of
from newsclean.document import Document
from newsclean.filters.heading_phrases import PLAIN, Kind, spell
from newsclean.korean.sentences import PICKED

if TYPE_CHECKING:
    from mypy_extensions import i64

_DECORATION: Final = "▶▷►◀◁►★☆■□◆◇●◎※☞[]<>【】()+:-#›»| "
_TAILS: Final = ("더보기", "전체보기", "바로가기")
_FUSED_TAILS: Final = _TAILS[1:]
"""Those that `exact` does not know."""
_NAMED: Final = {
    # "가람경제 주요뉴스", "[누리뉴스 핫뉴스]", "한빛TV 화제의 뉴스"; not "정부가 뽑은 올해 주요 뉴스 열 가지"
    Kind.FEED: r"(?:추천 ?)?(?:주요|핫|베스트|화제의?|헤드라인|톱|인기|이시[각간] ?(?:주요|핫)) ?(?:뉴스|기사)"
    r"(?: ?Best ?\d*| ?BEST ?\d*)?|헤드라인",
    # "가람경제 관련뉴스"; not "홍길동 관련 뉴스가 나왔다"
    Kind.RELATED: r"관련 ?(?:뉴스|기사)",
    # "누리뉴스에서 많이 본 뉴스", "가람경제 랭킹 뉴스"; not "네이버가 많이 본 뉴스를 없앤다"
    Kind.RANKING: r"(?:(?:실시간|이시[각간]|가장) ?)?(?:많이 ?본|많이 ?읽은|인기|랭킹|인기 급상승) ?(?:뉴스|기사)"
    r"(?: ?(?:Best|BEST|TOP|Top) ?\d*)?",
    # "누리뉴스 언론사가 직접 선정한 이슈"
    Kind.ISSUE: r"언론사가 직접 선정한 이슈",
}
"""What stands behind an outlet's name."""
_NAMED_FIRST: Final = "추주핫베화헤톱인이관실가많랭언"
"""First characters of that."""
_SERIES: Final = r"[^\[\]]{2,20}\] ?(?:연재|시리즈)"
"""`[깊이 읽기] 연재`; not `[깊이 읽기] 연재를 마치며`."""
_REPORTER: Final = r"[가-힣]{2,4} ?기자의? ?(?:다른|최신|최근|주요|인기)? ?(?:기사|글)(?: ?(?:모음|목록|보기|더 ?보기))?"
"""`홍길동 기자의 다른기사`, `홍길동 기자의 기사 모음`; not `홍길동 기자의 기사를 읽었다`."""
_SLOTTED: Final = re.compile(rf"[^\s:]{{2,12}} (?:{'|'.join(f'({words})' for words in _NAMED.values())})|({_SERIES})|({_REPORTER})")
_SLOTS: Final = (*_NAMED, Kind.ISSUE, Kind.REPORTER)
"""Kinds in the order of the groups of `_SLOTTED`."""
_BY_LINE_END: Final = ("뉴스", "기사", "이슈", "모음", "보기", "목록", "글", "헤드라인", "연재", "시리즈")
_ENDINGS: Final = frozenset(words[-2:] for words in (*PLAIN, *_TAILS, *_BY_LINE_END))
_LOOSE_ENDS: Final = frozenset((*_DECORATION, "글"))
"""Last characters that say nothing about the one before them."""
_COUNTED: Final = ("TOP", "Top", "BEST", "Best")
HEADING_LASTS: Final = frozenset((*(ending[-1] for ending in _ENDINGS), *_LOOSE_ENDS))
"""Last characters of headings, but for digits and for those with a space in front of the last."""
_MAY_END: Final = traits_of({"".join(HEADING_LASTS) + "0123456789①②③④⑤⑥⑦⑧⑨０１２３４５６７８９": 1})
_SPACE: Final = 0x20
_FRONTS: Final = "[<【▶▷►★☆◆◇■□●◎※☞#("
"""First characters of a decorated heading."""
_LASTS: Final = "스사슈음기록글인재즈>+◀›»"
"""Last characters of headings that name an outlet or a reporter in front, or have another decoration in front."""
_FRONT: Final = 2
_HEAD_GLYPHS: Final = class_bits(_DECORATION.strip(), _FRONTS)
"""First characters: decoration, and what opens a decorated heading whatever it ends in."""
_LAST: Final = 1
_SHUT: Final = 2
_LINKED: Final = 4
_TAIL_GLYPHS: Final = class_bits(_LASTS, ">+◀›»", "기")
"""Last characters: those of headings, decoration, those of links (`더보기`)."""
_LINKS: Final = ("보기", "가기")
LONGEST_HEADING: Final = 40
NOTICE: Final = PICKED
"""A portal's notice that flattening fuses to the heading in front of it."""
_CORES: Final = frozenset((
    "헤드라인", "직접 선정한 이슈", "기자의",
    *spell("]", " |", "연재|시리즈"),
    *spell("주요|핫|베스트|화제|화제의|톱|인기|관련|많이본|많이 본|많이읽은|많이 읽은|랭킹|급상승", " |", "뉴스|기사"),
    *spell("기자", " |", "다른|최신|최근|주요|인기|기사|글"), "기자  기사", "기자  글",
))  # fmt: skip
"""Each heading that `_SLOTTED` matches holds one of these."""
LITERALS: Final = (NOTICE, *_COUNTED, *sorted(_CORES))  # in the same order in every process: pipelines are compared
"""What `decorated` asks the document for."""


def slotted(text: str) -> Kind | None:
    """The kind of a heading that names an outlet or a reporter in front: `가람경제 주요뉴스`."""
    bare = text.strip(_DECORATION).removesuffix(_TAILS[0]).rstrip()  # `가람주간 헤드라인더보기`
    space = bare.find(" ")
    if space < 0 or len(bare) > 30 or not _may_be_slotted(bare, space):
        return None
    match = _SLOTTED.fullmatch(bare)
    return _SLOTS[match.lastindex - 1] if match and match.lastindex else None


def heading_kind(text: str) -> Kind | None:
    """The kind of list a line heads, decorations and a trailing `더보기` aside.

    Few lines end like a heading, so that the last two characters answer for most.

    >>> heading_kind("▶ 관련기사 ◀"), heading_kind("[가람경제 핫뉴스]"), heading_kind("주요 뉴스 채널은 세 곳이다")
    (<Kind.RELATED: 'related'>, <Kind.FEED: 'feed'>, None)
    """
    end: i64 = len(text)
    if end > LONGEST_HEADING or end == 0:
        return None
    if not trait(text, end - 1, _MAY_END) and (end == 1 or ord(text[end - 2]) != _SPACE):
        return None  # most lines
    ending = text[-2:]
    if ending not in _ENDINGS:
        last = ending[-1:]
        if last not in _LOOSE_ENDS and ending[:1] != " " and not (last.isdigit() and " " in text and ("T" in text or "Best" in text)):
            return None
    key = text.strip(_DECORATION).replace(" ", "")
    kind = PLAIN.get(key)
    if kind is None and key.endswith(_TAILS):
        kind = PLAIN.get(key[: -3 if key.endswith("더보기") else -4].strip(_DECORATION))
    if kind is None and " " in text and (key.endswith(_BY_LINE_END) or key[-1:].isdigit()):
        return slotted(text)
    return kind


def heading_text(text: str) -> str:
    """The heading without its decoration and without a notice fused to it.

    >>> heading_text("▶ 관련기사 ◀"), heading_text("[가람경제 핫뉴스]"), heading_text("[깊이 읽기] 연재")
    ('관련기사', '가람경제 핫뉴스', '[깊이 읽기] 연재')
    """
    if text[0].isalnum() and text[-1].isalnum() and NOTICE not in text:
        return text
    text = text.partition(NOTICE)[0].strip() or text
    text = text.lstrip("▶▷►★☆■□◆◇●◎※☞#›| ").rstrip("▶▷◀◁►›»>+:| ") if not text.startswith("<") else text
    if len(text) > 2 and text[0] + text[-1] in ("[]", "<>", "【】", "()") and text.count(text[0]) == 1:
        text = text[1:-1].strip()
    return text


def decorated(document: Document) -> Mapping[Kind, list[int]]:
    """Headings that are no exact phrase (decorated, named, with a notice fused to them), by kind.

    Found among the lines that begin or end like one or hold a core, and kept with the document, because ten filters ask for it.
    """
    known: Mapping[Kind, list[int]] | None = document.shared.get("headings")
    if known is None:
        known = document.shared["headings"] = _find_decorated(document)
    return known


def _may_be_slotted(text: str, space: int) -> bool:
    """`SBS 뉴스`, with its first space at `space`, is not worth a match."""
    return text[space + 1] in _NAMED_FIRST or "기자" in text or "]" in text


def _has_odd_tail(text: str) -> bool:
    """A line on `…기` that ends in a tail unknown to `exact`, or has something in front of its tail that `exact` does not know."""
    if " " in text:
        return text.endswith(_LINKS) or text[-2] == " "
    return text.endswith(_FUSED_TAILS) or (text.endswith("더보기") and text[-4:-3] in _LOOSE_ENDS)  # `주요뉴스>더보기`


def _find_decorated(document: Document) -> dict[Kind, list[int]]:
    """What begins or ends with decoration or a tail, names an outlet or reporter, or counts. A plain line is an exact phrase
    or no heading."""
    texts = document.texts
    count: i64 = len(texts)
    likely: set[int] = set()
    for at in range(count):
        text = texts[at]
        first, last = trait(text, 0, _HEAD_GLYPHS), trait(text, len(text) - 1, _TAIL_GLYPHS)
        front = first & _FRONT or (first and last & _LAST)
        if front or last & _SHUT or (last & _LINKED and _has_odd_tail(text)):
            likely.add(at)
    for index in document.holding(_CORES):
        text = texts[index]
        space = text.find(" ")
        if space >= 0 and trait(text, len(text) - 1, _TAIL_GLYPHS) & _LAST and _may_be_slotted(text, space):
            likely.add(index)
    for word in _COUNTED:
        likely.update([index for index in document.containing(word) if texts[index][-1].isdigit()])
    found: dict[Kind, list[int]] = {}
    for index in sorted(likely):
        kind = heading_kind(texts[index])
        if kind is not None:
            found.setdefault(kind, []).append(index)
    for index in document.containing(NOTICE):
        heading = texts[index].partition(NOTICE)[0]
        if heading and (kind := heading_kind(heading)) is not None:
            found.setdefault(kind, []).append(index)
    return found
