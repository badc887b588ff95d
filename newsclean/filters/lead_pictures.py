"""Pictures right above the lead whose caption and credit are glued to it, so that no seam shows where the article begins.

    군민회관 옛 전경. [사진 제공 = 누리뉴스] 가람군이 …             →  Caption(군민회관 옛 전경., 누리뉴스)
    가람군 하반기 물값 요금표 사진=뉴시스 물값이 크게 오르자 …        →  Caption(가람군 하반기 물값 요금표, 뉴시스)
    … 조사를 시작했다. <가람군이 … 조사를 시작했다.>              →  the sentence stays, what is in brackets goes (anywhere)
    과일은 빈속에 좋지 않다./사진=뉴시스 가람군은 …                   →  Caption(과일은 빈속에 좋지 않다., 뉴시스)
    갯벌의 농게. 조사단은 … 설명했다. /사진=뉴시스 / [누리뉴스 홍길동 기자] 가람군은 …   →  all of it, above the dateline

What stands in front of the credit must name what a picture shows. Must never touch: sentences of the article in front of a
credit (`… 밝혔다. [사진=…] 이어 …`), one without its verb (`정부가 답할 차례.`), a deck without a full stop, anything below the first sentence of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsclean.article import Byline, Caption
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.korean import credits
from newsclean.korean.bylines import match_head
from newsclean.korean.credit_names import AGENCY, PLACE, read_credit
from newsclean.korean.credit_scenes import NOUN, is_reported, looks_ahead
from newsclean.korean.credit_sentences import is_noun_phrase, is_whole_caption, shows_picture, split_sentences
from newsclean.korean.names import word_set
from newsclean.page import Page

_LEAD: Final = Rule("captions/above-lead", "a caption with its credit, glued to the lead", Label.CAPTION, Edge.INSIDE)
_PHOTOGRAPHER: Final = Rule("captions/photographer", "the reporter named in the credit", Label.BYLINE, Edge.INSIDE)
_AGAIN: Final = Rule("captions/repeated", "the sentence in front of it again, in brackets", Label.CAPTION, Edge.INSIDE)
LONGEST: Final = 400
LONGEST_NAME: Final = 90
"""Characters of a picture's name in front of a credit in brackets."""
REACH: Final = 240
"""Characters of the lead within which its picture's credit ends."""
SHORTEST_LEAD: Final = 40
_ABSTRACT: Final = word_set("차례 순서 때 이유 까닭 셈 셈법 것 때문 노릇 처지 탓 덕분 법 터 판국 지경 일 문제 과제")
"""The last words of a sentence without its verb."""
_FEWEST: Final = 3
"""Words of one that is told by its verb's form."""
_PROSPECTIVE: Final = 8
"""The final ㄹ: `답할 차례`."""
_QUOTES: Final = "\"“‘'"
# 사진=뉴시스 물값이, /사진 = 가람=뉴스1 물값이, 사진=가람군 제공 물값이, (사진=가람군) 물값이, ⓒ연합뉴스 물값이
# not: 사진=가람군 물값이, 사진=뉴시스물값이, (사진) 물값이
_LABELLED: Final = re.compile(
    rf"""
    (?: \s?/?\s?사진\s?(?:제공)?\s?[=|｜ㅣ:]\s?
        (?P<who>{PLACE}?{AGENCY}(?:\s(?:제공|자료사진))?|[가-힣A-Za-z0-9·]{{2,14}}(?:\s[가-힣A-Za-z0-9·]{{2,14}})?\s(?:제공|캡처|갈무리))
      | \s?[(\[<〈【《]\s?(?:자료\s?)?사진\s?(?:제공|출처)?\s?[=:|｜ㅣ]\s?(?P<inside>[^()\[\]<>〈〉【】《》=]{{2,30}}?)\s?[)\]>〉】》]
      | \s?[ⓒ©]\s?(?P<sign>{AGENCY})
    )\s+(?=[가-힣A-Z“‘\"'])
    """,
    re.VERBOSE,
)
_MARKS: Final = ("사진", "ⓒ", "©")
# … 행사를 시작했다. <가람군이 … 행사를 시작했다.>: the sentence again, as the caption of the picture that a run lost
_IN_BRACKETS: Final = re.compile(r"[<〈\[](?P<words>[^<>〈〉\[\]]{15,200}다\.)[>〉\]]")


def _words(text: str) -> str:
    return " ".join(text.lstrip(credits.MARKERS + " ").split())


def named_above(page: Page, index: int, end: int) -> Claim | None:
    """The picture's name on the line above a credit in brackets that opens the lead, `end` characters of it."""
    above, prose = index - 1, page.document.prose
    if above < 0 or not page.is_open(above) or index in page.document.blanks or prose.find(1, 0, index) >= 0:
        return None
    name = page.texts[above]
    if name[-1] != "." or name[0] in _QUOTES or len(name) > LONGEST_NAME or not is_noun_phrase(name) or _is_told(name):
        return None
    found = credits.match_caption(page.texts[index][:end].rstrip())
    if found is None or found.text:
        return None
    start = page.document.starts
    return Claim(start[above], start[index] + end, _LEAD, Caption(text=_words(name), credit=found.credit))


def _is_told(name: str) -> bool:
    """A sentence without its verb, which names nothing to see: `정부가 답할 차례.`, `이제 남은 것은 하나뿐.`, `물러난 이유.`"""
    words = name.rstrip(". ").split()
    if words[-1] in _ABSTRACT or words[-1].endswith(("뿐", "때문")):
        return True
    if len(words) < _FEWEST:
        return False
    ahead = "가" <= words[-2][-1] <= "힣" and (ord(words[-2][-1]) - ord("가")) % 28 == _PROSPECTIVE
    return ahead and words[-3][-1] in "이가은는을를" and NOUN.search(name) is None


def labelled_in_lead(page: Page) -> Iterator[Claim]:
    """A picture's name and an agency behind `사진=` in front of the lead, on its line."""
    lead = page.document.prose.find(1)
    if lead < 0 or not page.is_open(lead):
        return
    text = page.texts[lead]
    if all(text.find(mark, 0, REACH) <= 0 for mark in _MARKS):
        return
    match = _LABELLED.search(text, 0, REACH)
    if match is None or len(text) - match.end() < SHORTEST_LEAD:
        return
    words = text[: match.start()].rstrip()
    if words and words[0] not in _QUOTES and "=" not in words and (is_whole_caption(words) or _is_closed(text, match)):
        credit = match["who"] or match["inside"] or match["sign"]
        yield page.part(lead, 0, match.end(), _LEAD, Caption(text=_words(words), credit=credit))
        who = read_credit(credit)
        if who and who.photographer and (who.role or "").endswith("기자"):  # counts as the writer only if nobody signs the article
            at = page.document.starts[lead]
            yield Claim(at, at, _PHOTOGRAPHER, Bylines((Byline(name=who.photographer, role=who.role, email=who.email),), weak=True))


def _is_closed(text: str, credit: re.Match[str]) -> bool:
    """One sentence with an agency's credit as its tail, without a blank: `… 하는 것이 좋다./사진=뉴시스 가람군은 …`"""
    words = text[: credit.start()]
    if credit["who"] is None or text[credit.start()] != "/" or not words.endswith("다."):
        return False
    return len(split_sentences(words)) == 1 and not is_reported(words) and not looks_ahead(words)


def above_dateline(page: Page, index: int, credit: tuple[int, int]) -> Claim | None:
    """The page's first sentences, if they open with a picture's name, end in a marked credit, and the article's dateline follows."""
    text, below = page.texts[index], index + 1
    if page.document.prose.find(1) != index or below == len(page.texts) or len(text) > LONGEST or text[0] in _QUOTES:
        return None
    starts = split_sentences(text[: credit[0]])
    if len(starts) < 2 or not is_noun_phrase(text[: starts[1]].rstrip()) or not page.document.prose[below]:
        return None
    if page.texts[below][0] not in "[(【<" or match_head(page.texts[below]) is None:
        return None
    found = credits.match_caption(text[credit[0] :].strip())
    if found is None or found.text:
        return None
    return page.claim(index, _LEAD, Caption(text=_words(text[: credit[0]]), credit=found.credit))


def repeated_sentences(page: Page, lines: Iterable[int]) -> Iterator[Claim]:
    """A caption in brackets that says the sentence right before it again; the sentence stays.

    Left alone: what says anything else than that sentence, to the letter.
    """
    document = page.document
    for index in lines:
        for match in _IN_BRACKETS.finditer(page.texts[index]):
            start = document.starts[index] + match.start()
            words = match["words"]
            before = document.text[max(0, start - len(words) - 3) : start].rstrip()
            if before.endswith(words):
                yield page.part(index, match.start(), match.end(), _AGAIN, Caption(text=" ".join(words.split())))


def begun_above(page: Page, index: int, dated: credits.Caption) -> credits.Caption | None:
    """The text of one picture in two paragraphs, the second of which ends in its date and the agency of the first's dateline.

    `(가람=누리뉴스) 홍길동 기자 = 4일 가람역에서 시민들이 열차를 기다리고 있다.` / `열차가 줄었다. 2031.3.4/누리뉴스`
    Only the page's first sentence, in which something is to be seen, above one that shows nothing itself; else it is a lead.
    """
    above = index - 1
    if above < 0 or page.document.prose.find(1) != above or not page.is_open(above) or page.texts[above][0] not in "([":
        return None
    starts = split_sentences(dated.text)
    if shows_picture(dated.text[: starts[1] if len(starts) > 1 else None].rstrip()) or not credits.is_scene(page.texts[above]):
        return None
    whole = credits.match_caption(f"{page.texts[above]} {page.texts[index]}")
    if whole is None or whole.dateline_span is None or whole.credit != dated.credit:
        return None
    dateline = page.texts[above][: whole.dateline_span[1]].replace(" ", "")
    return whole if f"={dated.credit}" in dateline else None
