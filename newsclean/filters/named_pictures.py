"""Pictures that a headline of their own names, above a credit in square brackets or below a ▲, apart from it.

    이나래호, 다리 개통 / [가람군 제공. 재판매 및 DB 금지]                    →  Caption(text, credit), a block of its own amid the article
    ▲ 결승선을 지나는 홍길동(왼쪽) / … / (사진=가람군체육회 제공)           →  Caption(text, credit), above the lead and below the article
    ▲ 다시 문을 연 군민회관.[가람투데이]                                    →  Caption(text, credit), the page's own outlet or the only ▲

Wires and broadcasters print pictures so, without a full stop. Must never touch: a subhead that a blank line parts from the credit,
or that a mark (`◇`) opens; a sentence; a headline without article above it; decks behind a ▲ on a page that credits no picture below
its article, or several of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.article import Caption, Copyright
from newsclean.claims import Label
from newsclean.filters.figures import is_shown
from newsclean.filters.surroundings import has_body_above, has_body_below, is_inside
from newsclean.korean.bylines import match_line
from newsclean.korean.credit_names import AGENCY
from newsclean.korean.credit_sentences import is_noun_phrase, shows_picture
from newsclean.korean.credits import MARKERS, match_caption
from newsclean.korean.names import is_outlet
from newsclean.korean.sentences import ends_sentence
from newsclean.page import Page

SHORTEST: Final = 4
LONGEST: Final = 60
"""Characters of a picture's name."""
LONGEST_CREDIT: Final = 60
TRIANGLES: Final = "▲△▼▽"
_NO_NAMES: Final = frozenset(f"{MARKERS}○●◎□※☞#-*·([<【〈")
# [가람군 제공. 재판매 및 DB 금지], [누리뉴스 자료사진], [AP=연합뉴스], [촬영 홍길동] — not: [사진=가람군], [연합뉴스]
_WIRE_CREDIT: Final = re.compile(
    rf"""
    \[(?: (?!사진|자료|그래픽|이미지|영상)(?:{AGENCY}(?=\s)|[^\[\]=]{{2,40}}?)\s?(?:제공|자료\s?사진|캡처|캡쳐|갈무리)
         | (?=[^\[\]]{{2,12}}=){AGENCY} | 촬영\s[^\[\]]{{2,12}} )
    (?:\.?\s?재(?:판매|배포)\s?및\s?DB\s?금지)?\.?\]
    """,
    re.VERBOSE,
)
_SURE: Final = ("금지]", "자료사진]", "=연합뉴스]")
# 결승선을 지나는 홍길동(왼쪽) , 홍길동 선수(가운데)와 관중
_BESIDE: Final = re.compile(r"\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|위|아래)(?:에서)?(?:\s\S{1,6}\s?번째)?\)")
_FOOT: Final = ("(사진", "[사진", "<사진")
# ▲ 다시 문을 연 군민회관.[가람투데이] , ▲ 군민회관 전경 (KG뉴스) , ▲ 군민회관 전경 /가람투데이 — not: ▲ 정부, 예산 늘린다 [한빛일보 3면]
_NAMED: Final = re.compile(r"[▲△▼▽◆]\s?(?P<words>[^\[\]]{6,200}?)\s?(?:[\[(<【](?P<in>[가-힣A-Za-z0-9]{2,14})[\])>】]|/\s?(?P<out>[가-힣A-Za-z0-9]{2,14}))")


def names_picture(page: Page, index: int) -> bool:
    """Whether the line above the credit at `index` is the picture's name: the two are a block amid the article."""
    document, above = page.document, index - 1
    blanks, prose = document.blanks, document.prose
    credit = page.texts[index]
    if document.hints or above < 1 or index in blanks or index + 1 >= len(prose) or prose[above] or not page.is_open(above):
        return False
    name = page.texts[above]
    if not SHORTEST <= len(name) <= LONGEST or name[0] in _NO_NAMES or ends_sentence(name) or "@" in name or not _WIRE_CREDIT.fullmatch(credit):
        return False
    apart = above in blanks and index + 1 in blanks
    if not apart and (blanks or not credit.endswith(_SURE) or not prose[above - 1] or not prose[index + 1]):
        return False
    return match_line(name) is None and is_inside(page, index)


def credit_below_article(page: Page, index: int, words: str) -> str | None:
    """The only credit of a picture, on a line of its own below the article, where a ▲ line above the lead names the picture."""
    if has_body_above(page, index) or not has_body_below(page, index) or not (_BESIDE.search(words) or is_noun_phrase(words)):
        return None
    lines = [line for line in page.document.containing("사진") if page.texts[line].startswith(_FOOT)]
    if len(lines) != 1 or lines[0] < index or len(page.texts[lines[0]]) > LONGEST_CREDIT or has_body_below(page, lines[0]):
        return None
    found = match_caption(page.texts[lines[0]])
    return found.credit if found and not found.text else None


def own_pictures(page: Page, lines: list[int]) -> Iterator[tuple[int, Caption]]:
    """▲ lines that end in an outlet's name in brackets or behind a slash: the page's own, or the only one; several outlets' are a press review."""
    read = [(index, found) for index in lines if (found := _NAMED.fullmatch(page.texts[index]))]
    holders = {said.value.holder for said in page.values(Label.COPYRIGHT) if isinstance(said.value, Copyright)} if read else set()
    for index, found in read:
        words, who = " ".join(found["words"].split()), found["in"] or found["out"]
        alone = len(read) == 1 and is_outlet(who) and (is_shown(words) or shows_picture(words))
        if (alone or who in holders) and not any(mark in words for mark in TRIANGLES):
            yield index, Caption(text=words, credit=who)
