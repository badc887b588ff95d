"""Lines that HTML calls captions, or shows to be such because they share a box with a picture; what they say is read by `captions`.

    <figcaption>, <em class="img_desc">                                    →  a caption, wherever it stands
    <div><div><img></div><p>게를 세고 있다.</p></div><p>시는 …</p>          →  a caption, since the article goes on outside

Must never touch: the paragraphs of a photo essay (each below a picture of its own), an article that stands as a whole in an element
of that name, a lead, a subhead or the writer's name below a picture, the title in an element of that name, links to other articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.korean import credits
from newsclean.korean.bylines import match_line
from newsclean.korean.credit_heads import DATELINE
from newsclean.korean.credit_names import read_credit
from newsclean.korean.credit_scenes import ends_in_view
from newsclean.korean.credit_sentences import is_whole_caption
from newsclean.korean.sentences import is_prose
from newsclean.openings import is_remark
from newsclean.page import Page

LONGEST: Final = 600
"""Characters of a caption."""
MOST_UNSHOWN: Final = 2
"""So many sentences may be captions that say nothing of a picture, where they are most of the page; more are the article."""
# 이나래: 게가 좋아요, beside a portrait — not: 누리강 하구: 조사 첫날
_SPEAKS: Final = re.compile(r"[가-힣]{2,4} ?[:：] ")
_SUBHEADS: Final = "◇◆■□○●◎※"
MOST_BOXED: Final = 3
"""So many times as many sentences stand outside of pictures' boxes as in them."""
MOST_LINKED: Final = 0.5
"""What is called a caption in the card of another article is a link."""


def figure_captions(page: Page) -> Iterator[tuple[int, credits.Caption | None]]:
    """Open lines that are captions by their element, with what they say; nothing where the line above says it too."""
    hints, texts, prose = page.document.hints, page.texts, page.document.prose
    marked = [at for at, hint in enumerate(hints) if hint.role or hint.tag == "figcaption"]
    called = [at for at in marked if hints[at].role == "caption" or hints[at].tag == "figcaption"]
    boxed = [at for at in marked if hints[at].role == "picture" and hints[at].tag != "figcaption"]
    if not called and not boxed:
        return
    told = prose.count(1) - sum(prose[at] for at in called)
    if sum(prose[at] for at in boxed) * MOST_BOXED > told and not _are_few(page, boxed):  # each paragraph below a picture of its own
        boxed = []
    if _are_article(page, called):
        called = []
    joined = -1
    for index in called + [at for at in boxed if _is_beside(page, at)]:
        hint, text = hints[index], texts[index]
        if index == joined:
            yield index, None
            continue
        if not page.is_open(index) or len(text) > LONGEST:
            continue
        if hint.tag != "figcaption" and (hint.heading or (hint.link_share >= MOST_LINKED and not _is_beside(page, index))):
            continue
        who = read_credit(text.strip("/ "))
        if who is not None and who.kind == "person":  # the writer, whom some pages print below a portrait
            continue
        if _heads_dateline(page, index):  # 물안초 새 과학실(가람=누리뉴스) 4일 …
            text, joined = f"{text} {texts[index + 1]}", index + 1
        found = credits.read_placed_caption(text)
        if hint.role != "picture" or hint.tag == "figcaption" or _may_be_boxed(page, text, found):
            yield index, found


def _heads_dateline(page: Page, index: int) -> bool:
    """The picture's own headline, to which its dateline is glued: one caption of one element, whatever seam was seen in it."""
    below, hints = index + 1, page.document.hints
    if below not in page.document.joints or page.document.prose[index] or not page.is_open(below) or hints[below] != hints[index]:
        return False
    return DATELINE.match(page.texts[below]) is not None and len(page.texts[index]) + len(page.texts[below]) < LONGEST


def _are_few(page: Page, boxed: list[int]) -> bool:
    """One sentence below a picture, beside an article that the page prints as a line or two of many sentences."""
    told = [at for at in boxed if page.document.prose[at]]
    whole = sum(len(text) for text, prose in zip(page.texts, page.document.prose, strict=True) if prose)
    return len(told) == 1 and len(page.texts[told[0]]) * (MOST_BOXED + 1) <= whole


def _are_article(page: Page, called: list[int]) -> bool:
    """Most of the page's sentences are called captions, and most of those report instead of showing a picture."""
    prose, texts = page.document.prose, page.texts
    told = [at for at in called if prose[at] and page.is_open(at)]
    if len(told) <= MOST_UNSHOWN or len(told) * 2 <= sum(map(page.is_open, (i for i in range(len(texts)) if prose[i]))):
        return False
    return sum(_may_be_boxed(page, texts[at], credits.read_placed_caption(texts[at])) for at in told) * 2 < len(told)


def _is_beside(page: Page, index: int) -> bool:
    """A sentence of the article stands within two lines, and it is in no picture's box."""
    texts, hints, prose = page.texts, page.document.hints, page.document.prose
    near = range(max(0, index - 2), min(len(texts), index + 3))
    return any(prose[i] and page.is_open(i) and hints[i].role not in ("picture", "caption") for i in near)


def _may_be_boxed(page: Page, text: str, found: credits.Caption) -> bool:
    """A phrase, a credited line or a sentence that shows a picture; no writer or speaker, no subhead with its mark,
    no lead (`시는 … 열었다고 밝혔다.`), and not the title."""
    if text[0] in _SUBHEADS or _SPEAKS.match(text):
        return False
    if any(title.startswith(text) for title in page.document.metadata.titles):  # beside the outlet's logo
        return False
    return match_line(text) is None and (found.credit is not None or _is_phrase(text) or is_shown(found.text))


def _is_phrase(text: str) -> bool:
    """`갯벌의 농게`, `갯벌 입구.`; no sentence (`참 재미있었죠.`), no question, no remark (`“꼭 지켜야죠.”`)."""
    return "다." not in text and text[-1] != "?" and not is_prose(text) and not is_remark(text)


def is_shown(words: str) -> bool:
    """Whether a line says what a picture shows: `… 뒤덮여 있다.`; not `시는 내년 예산안을 검토하고 있다.`"""
    if credits.is_scene(words) or (words.endswith("다.") and "=" not in words and is_whole_caption(words)):
        return True
    return words.endswith("있다.") and not words.endswith("고 있다.") and ends_in_view(words)
