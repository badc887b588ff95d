"""Lines below the last sentence that still belong to the article, and those that show that it is over.

Must never be taken for the article's: headlines of other pieces. Must never be lost: a glossary below the writer's signature.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Label
from newsclean.korean.sentences import ends_sentence, is_unstopped
from newsclean.openings import CALL
from newsclean.page import Page
from newsclean.stretches import Stretch, is_list_line

# [사설] 저수지 둑 위의 카페 — not: [국토부] 과장 홍길동, [기자회견] 전문
_TEASER: Final = re.compile(r"\[(?:사설|칼럼|기고|시론|만평|기자수첩|포토|포토뉴스|화보|영상|카드뉴스|단독|속보)\] ?\S")
# [포토] 노란 물결, [화보] … — not: [포토샵 강의] …
_PICTURES: Final = re.compile(r"\[(?:포토|화보)(?: ?뉴스| ?스토리| ?갤러리|\+)?\]")
# <용어설명>, [용어 풀이], ■ 용어 해설 — not: ■ 용어 정리에 나선 시
_BOX: Final = re.compile(r"[<\[【〈■◆◇□▶※*] ?(?:[가-힣]{2,4} )?용어 ?(?:설명|풀이|해설|사전|정리)? ?[>\]】〉]? ?[:：]?")
# ▨ 도움말 = △홍길동 교수 △…, ※ 참고 자료: …, 자문: 홍길동 — not: 자료 제공, 출처 : 누리뉴스(http://…), ※ 도움말 보기
_NOTE: Final = re.compile(r"[▨▩※■◆◇□*▶]? ?(?:도움말|자문|감수|취재 ?(?:협조|도움|지원)|참고(?: ?자료| ?문헌| ?서적)?|자료) ?[=:：] ?\S")
_DAY: Final = re.compile(r"20\d\d년 ?\d\d?월 ?\d\d?일")
# 가람시장 홍길동, 가람돌봄노동자연대 일동 — not: 이전 기사 보기
_SIGNER: Final = re.compile(r"(?!관련|이전|다음|많이|주요|최신)[가-힣A-Za-z·()]{2,16}(?: (?!보기|기사|뉴스|더보기)[가-힣A-Za-z·()]{2,12}){0,3}")
# [앵커] 수고했습니다., ◀ 앵커 ▶ — not: [앵커의 눈] 갯벌
_ANCHOR: Final = re.compile(r"[\[<【◀] ?앵커(?:멘트)? ?(?:[\]>】▶]|$)")
_SPEAKS: Final = frozenset("[<【◀")
LEADING: Final = ("dateline", "-head", "outlet-and-name")
"""Ends of the names of rules for who stands in front of the lead: no signature."""
LONGEST_BOX: Final = 20
LEAST_TOLD: Final = 80
"""Characters of the sentences of an article."""
FARTHEST_NOTICE: Final = 4
"""Lines from the writer's signature to the notice of the rights."""
_HANGUL: Final = re.compile("[가-힣]")
# 코스닥은 내렸다. 주요 종목 ▲… — told by the press; not: 제보를 기다립니다. 02-000-0000
_TOLD: Final = re.compile(r"다\.(?<!니다\.) ")
# 발인은 19일 오전 8시. ▲…, 참가비는 무료. 신청은 … — a phrase with its full stop, and more behind it; not: (주) . 대표
_PHRASE: Final = re.compile(r"[가-힣]{2}\. (?=\S)|[가-힣\d]\. (?=[▲△◆■※])")
# 신청은 누리집(www.garam.example), 문의는 02-000-0000 — what begins with its topic; not: 신청 02-000-0000
_TOPIC: Final = re.compile("[가-힣]{2,8}[은는] [^ ]")
# 무단 전재, 로그인하면, 제보를 기다립니다: what stands below articles
_FOOT: Final = re.compile(r"[©ⓒ]|저작권|무단|재배포|회원가입|로그인|댓글|제보|대표이사|발행인|등록번호|세요\.|copyright|rights reserved", re.IGNORECASE)
_ITEMS: Final = "▲△"


def is_teaser(text: str) -> bool:
    """The headline of another piece, told by the tag of its kind: `[사설] 저수지 둑 위의 카페`.

    >>> is_teaser("[사설] 저수지 둑 위의 카페"), is_teaser("[국토부] 과장 홍길동"), is_teaser("[사설] 둑은 한 번 무너지면 끝이다.")
    (True, False, False)
    """
    return _TEASER.match(text) is not None and not ends_sentence(text)


def ends_statement(page: Page, index: int) -> bool:
    """The day of a statement, above who made it, and nothing of the article below: `2031년 3월 4일` / `가람시장 홍길동`."""
    texts, below = page.texts, index + 1
    if below >= len(texts) or texts[index][:2] != "20" or not _DAY.fullmatch(texts[index]) or not _SIGNER.fullmatch(texts[below]):
        return False
    return page.is_open(below) and (below + 1 == len(texts) or page.is_closed(below + 1))


def runs_on(page: Page, index: int, text: str) -> bool:
    """The rest of a line whose words run into one another, cut there alone, if it tells or lists something.

    `…마감했다.|코스닥은 내렸다. 주요 종목 ▲가람전자 700원(+1.2%)`; not `…밝혔다.|가람뉴스 구독하기`, and nothing behind a line break.
    """
    if index not in page.document.joints or page.document.end(index - 1) != page.document.starts[index]:
        return False
    if ". " in text and _TOLD.search(text) and "ⓒ" not in text:
        return True
    if sum(map(text.count, _ITEMS)) < 2 and not _TOPIC.match(text) and not (". " in text and _PHRASE.search(text)):
        return False
    return not CALL.search(text) and not _FOOT.search(text)


def is_dated(page: Page, stretch: Stretch) -> bool:
    """The article's date stands right above: another one amid its sentences is no head of it."""
    return any(stretch.top <= index < stretch.first for index in page.lines_of(Label.PUBLISHED))


def is_signed_off(page: Page, stretch: Stretch, above: float) -> bool:
    """The wall above holds the writer's name, right below a sentence, and then the notice of the rights: what stands above it was the article.

    Not where that is no more than a picture's caption or a summary (`above` is its mass), nor where somebody signs what stands below,
    too, or a notice of its rights follows.
    """
    top = stretch.top
    if above < LEAST_TOLD or above * 5 < stretch.mass or not top or not page.document.prose[top - 1] or not _is_writer(page, top):
        return False
    below = range(top + 1, min(stretch.first, top + FARTHEST_NOTICE))
    if any(page.lines_of(label)[-1:] > [stretch.first] for label in (Label.BYLINE, Label.COPYRIGHT)):
        return False
    return any((rule := page.rule(index)) is not None and rule.label is Label.COPYRIGHT for index in below)


def _is_writer(page: Page, index: int) -> bool:
    rule = page.rule(index)
    return rule is not None and rule.label is Label.BYLINE and not rule.name.endswith(LEADING)


def is_foreign_foot(page: Page, core: Stretch, other: Stretch) -> bool:
    """`… is operated by … under license from …`: an English line or two behind a wall, below a Korean article.

    An English quotation goes on in Korean behind it, and then it stands amid the body.
    """
    if not 0 < other.prose <= 2:
        return False
    lines = page.texts[other.first_prose], page.texts[other.last_prose]
    return not any(_HANGUL.search(text) for text in lines) and _HANGUL.search(page.texts[core.first_prose]) is not None


def is_answered(page: Page, index: int) -> bool:
    """Below a reporter's sign-off the anchor speaks again, which is part of the talk: `[앵커]` / `수고했습니다.`"""
    below = index + 1
    return below < len(page.texts) and page.is_open(below) and page.texts[below][0] in _SPEAKS and _ANCHOR.match(page.texts[below]) is not None


def is_photo_story(page: Page) -> bool:
    """The title says that the page shows pictures, and they have captions: `[포토] 노란 물결`."""
    titles = page.lines_of(Label.TITLE)
    return bool(titles) and _PICTURES.match(page.texts[titles[0]]) is not None and bool(page.values(Label.CAPTION))


def below_signature(page: Page, last: int) -> int:
    """The last line of the body with what stands right below the writer's signature: `<용어설명>` and its entries, `▨ 도움말 = …`."""
    texts, index = page.texts, last + 1
    while index < len(texts) and (rule := page.rule(index)) is not None and rule.label is Label.BYLINE:
        index += 1
    if index in (last + 1, len(texts)) or not page.is_open(index):
        return last
    if _NOTE.match(texts[index]):
        return index
    if len(texts[index]) > LONGEST_BOX or not _BOX.fullmatch(texts[index]):
        return last
    end = index + 1
    while end < len(texts) and page.is_open(end) and (page.document.prose[end] or is_list_line(texts[end])):
        end += 1
    return end - 1 if end > index + 1 else last


def above_foot(page: Page, stretches: list[Stretch]) -> list[Stretch]:
    """Those above what ends an article, if sentences that lost their full stops stand there."""
    above = next((at for at, stretch in enumerate(stretches) if stretch.wall is Edge.TAIL), 0)
    lines = [page.open_text(i) for stretch in stretches[:above] for i in range(stretch.first, stretch.last + 1)]
    return stretches[:above] if any(map(is_unstopped, lines)) else stretches
