"""The headline of a body dump, of which nothing but its first line and what stands below it speaks.

    군민회관 다시 문 연다 / (blank) / 가람군은 …              →  the first line
    “또 나와?”..골목의 새 단골 [누리 이슈] / https://….jpg     →  the first line
    군민회관 다시 문 연다◀ 앵커 ▶ / 안녕하십니까. …           →  what stands in front of the anchor's mark
    값은 얼마인가요? / 홍길동 기자 / 가람군은 …               →  the first line, though it is a sentence

Must never touch: the first sentence of a body, a deck in quotes (`“주민 품으로” 강조`), a numbered body, what is said in a talk or a letter.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Label
from newsclean.korean.sentences import ends_sentence, is_unstopped
from newsclean.page import Page

LONGEST_TAG: Final = 10
# “또 나와?”..골목의 새 단골 / “미안합니다” 골목 사과 [전문] / … (종합): what neither a deck nor a remark has
_HEADLINE: Final = re.compile(r"…|[\"”’']\.\.(?=\S)|\[[^\[\]]{2,12}\](?:\([가-힣]{2,4}\))?$|\((?:전문|종합|영상|인터뷰|사진|공식)\)$")
# '골목 가수' 진하루, 새 노래로 전국 돈다 — not: ‘주민 품으로’ 강조
_NICKNAME: Final = re.compile(r"['‘][^'‘’]{2,14}['’](?: \S+){3}")
# ◀ 앵커 ▶, [앵커], <앵커멘트> — not: 앵커는
_ANCHOR: Final = re.compile(r"[\[<◀【(]\s?앵커(?:\s?멘트)?\s?[\]>▶】)]")
MOST_PARTICLES: Final = 2
"""Words with a case particle in a headline; sentences have more."""
_PICTURE: Final = "embeds/picture"
LONGEST_SPOKEN: Final = 40
# 값은 얼마인가요? / 게가 돌아왔어요. / 게는 어디로 갈까? — not: 가람군은 다시 열었다.
_SPOKEN: Final = re.compile(r"(?!안녕)[가-힣][^\"“”‘’'…]*(?:[요죠]|습니다|입니다|[가-힣]까|는가|은가|을까)[.?!]")
_POLITE: Final = ("니다.", "요.", "요?", "죠.", "까요", "니까")


def opens_dump(page: Page) -> bool:
    """A body dump that opens with its headline: one line without an end, then at once the lead, a caption or a blank line.

    Of two such lines nobody knows what they are, unless a blank line and the writer's dateline follow: a headline and its deck.
    """
    first, texts = page.texts[0], page.texts
    glued = 1 in page.document.joints
    if len(texts) < 2 or (glued and (first[-1] in "요죠" or not _ANCHOR.match(texts[1]))) or ends_sentence(first) or is_unstopped(first) or first[0] in "■□◆◇▲△▶▷※●○◎-―Q*":
        return False
    if first.startswith(("1. ", "1) ")):
        return False  # a numbered body
    tagged = first[0] == "[" and 2 <= first.find("]") <= LONGEST_TAG and not first.endswith("]")
    if tagged and texts[1][0] in "◇◆▲△■□○●-–—<":  # [인사] 한빛부 / ◇ 국장급 …
        return True
    marked = _HEADLINE.search(first) is not None
    if len(first) < 12 or first.count(" ") < 2 or (first[0] in "\"“‘'" and not (marked or (_NICKNAME.match(first) and not page.is_open(1)))):
        return False
    told = first[-1] == "다" and bool(page.document.prose[1])  # 마을 이장이 된 청년, 경로당에 와이파이를 깔다
    if not (told or (marked and first[-1] in "])")) and sum(word[-1] in "은는이가을를" for word in first.split()) > MOST_PARTICLES:
        return False  # a sentence broken off by a hard wrap
    return 1 in page.document.blanks or _is_above_dateline(page) or not page.is_open(1) or bool(page.document.prose[1]) or texts[1][0] in "◀【[<-–—"


def _is_above_dateline(page: Page) -> bool:
    """The second line is a deck, and below a blank line the lead begins: `(가람=누리뉴스) 홍길동 기자 = …`."""
    if len(page.texts) < 3 or 2 not in page.document.blanks or not page.is_open(1) or page.document.prose[1] or ends_sentence(page.texts[1]):
        return False
    rule = page.rule(2)
    return rule is not None and rule.label is Label.BYLINE and rule.name.endswith("dateline")


def is_spoken_title(page: Page) -> bool:
    """A short spoken sentence right above the writer's line or dateline, where the article itself speaks as the press writes.

    Not above a bare lead, for there it may be how the article begins; not where others speak politely, too: a talk, a letter.
    """
    texts = page.texts
    if len(texts) < 3 or len(texts[0]) > LONGEST_SPOKEN or texts[0][-1] not in ".?!" or " " not in texts[0] or 1 in page.document.joints:
        return False
    if not _SPOKEN.fullmatch(texts[0]):
        return False
    below = 1  # past the picture and its caption
    while below < len(texts) - 1 and page.is_closed(below) and (shown := page.rule(below)) and (shown.name == _PICTURE or shown.label is Label.CAPTION):
        below += 1
    rule = page.rule(below)
    if rule is None or rule.label not in (Label.BYLINE, Label.DATELINE):
        return False
    lead = below if page.document.prose[below] else min(below + 1, len(texts) - 1)
    return bool(page.document.prose[lead]) and not any(end in text for text in texts[lead : lead + 3] for end in _POLITE)
