"""Who is on a picture and whose picture it is, on one line below the picture's address or above the writer's lead.

    https://img.example/2031/03/hall_002.jpg
    가수 진하루 / 누리데일리                       →  Caption(진하루, 누리데일리)
    [누리데일리 = 홍길동 기자] 가수 진하루가 …
    https://img.example/2031/03/hall_003.jpg
    진하루 [사진=누리데일리]                       →  Caption(진하루, 누리데일리), below a picture's address only

Must never touch: the first line of a page, a writer (`홍길동 기자 / 누리데일리`), sentences, choices (`찬성 / 반대`), names of
sections (`연예 / 방송`), two names that neither a picture above nor the outlet in the lead's dateline below explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.article import Caption
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.embeds import IMAGE_LITERALS
from newsclean.filters.vocabulary import LEXICON
from newsclean.korean.bylines import match_head
from newsclean.korean.credit_fragments import read_fragment
from newsclean.korean.credits import read_placed_caption
from newsclean.korean.names import is_department, is_outlet, may_be_outlet
from newsclean.korean.sentences import ends_sentence
from newsclean.page import Page

_NAMED: Final = Rule("scene_credits/slashed", "who is on a picture, and whose it is", Label.CAPTION, Edge.INSIDE)
_PICTURE: Final = "embeds/picture"
LONGEST: Final = 44
_MARKS: Final = ("/", "사진", "ⓒ", "©")
# 진하루 / 누리데일리, 가수 진하루, 이나래/누리뉴스DB — not: 2031/03/04, https://…
_SLASHED: Final = re.compile(r"(?P<words>[^/=@:]{2,30}?) ?/ ?(?P<who>[가-힣A-Za-z][가-힣A-Za-z0-9 ]{1,19})")


def slashed_names(page: Page) -> Iterator[Claim]:
    """The lines below the addresses of pictures, and the one right above the first sentence."""
    texts, states, prose = page.texts, page.states, page.document.prose
    lead = prose.find(1)
    likely = {index + 1: True for index in page.document.containing_any(IMAGE_LITERALS) if _is_picture(page, index)}
    if lead > 1:
        likely.setdefault(lead - 1, False)
    for index, pictured in likely.items():
        if not 0 < index < len(texts) - 1 or states[index] or prose[index] or len(text := texts[index]) > LONGEST or not any(mark in text for mark in _MARKS):
            continue
        found = _read(page, lead, text, pictured=pictured)
        if found is not None and not ends_sentence(text):
            yield page.claim(index, _NAMED, found)


def _read(page: Page, lead: int, text: str, *, pictured: bool) -> Caption | None:
    if "기자" in text:  # who wrote it: 홍길동 기자 / 누리데일리
        return None
    match = _SLASHED.fullmatch(text)
    if match is not None:
        words, who = match["words"].strip(), match["who"]
        if words in LEXICON or (who in LEXICON and not _is_source(who)) or is_outlet(words) or is_department(who):
            return None
        outlet = who.removesuffix("DB")
        if _writes(page, lead, outlet) or (pictured and (is_outlet(outlet) or _is_source(who))):
            return Caption(text=" ".join(words.split()), credit=who)
    if not pictured:
        return None
    placed = read_placed_caption(text)
    return Caption(text=" ".join(placed.text.split()), credit=placed.credit) if placed.text and placed.credit else None


def _is_source(who: str) -> bool:
    """`유튜브`, `진하루 인스타그램`, `가람엔터테인먼트`."""
    fragment = read_fragment(who)
    return who == "유튜브" or (fragment is not None and fragment.kind == "source")


def _is_picture(page: Page, index: int) -> bool:
    rule = page.rule(index)
    return rule is not None and rule.name == _PICTURE


def _writes(page: Page, lead: int, who: str) -> bool:
    """Whether the lead's dateline names the same outlet: `[누리데일리 = 홍길동 기자] …`."""
    if lead < 0 or page.texts[lead][0] not in "[(【<" or not (is_outlet(who) or may_be_outlet(who)):
        return False
    head = match_head(page.texts[lead])
    return head is not None and who in page.texts[lead][: head.end]
