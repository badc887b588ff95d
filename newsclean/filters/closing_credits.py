"""The source of an article's pictures behind its last sentence, with or without the writer who signs it.

    … 고삐를 당겼다. 사진=누리뉴스DB 홍길동 기자 x@y.example      →  the sentence; byline 홍길동, x@y.example
    … / 가람군은 2일 한빛군과 둘째 마당 씨름판을 연다.(자료사진=홍길동 감독)      →  the sentence

The label else makes the whole line a caption, and the writer a photographer. Must never touch: a photographer behind his agency
(`사진=누리뉴스 이나래 기자`), unless the article is signed by the same name; a caption that says what its picture shows (`… 건너고
있다. 사진=누리뉴스DB 홍길동 기자`); a credit below which the article goes on; what a picture shows, with a note in brackets (`… 입장하고 있다.(사진=누리뉴스)`).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.filters.surroundings import has_body_above, has_body_below
from newsclean.korean.bylines import match_head, match_line
from newsclean.korean.credit_scenes import DATED, ends_in_view
from newsclean.korean.credit_sentences import is_told, shows_picture, split_sentences
from newsclean.korean.credits import Caption
from newsclean.korean.emails import find_emails
from newsclean.korean.names import is_person_name
from newsclean.page import Page

REACH: Final = 120
"""Characters at the end of a line that may hold the credit and the writer."""
HEAD: Final = 80
"""Characters at the head of a line in which a dateline names the writer."""
LONGEST_BYLINE: Final = 60
# 사진=누리뉴스DB 홍길동 기자 x@y.example, [사진=누리뉴스DB] 홍길동 기자, /사진=가람군 제공, 홍길동 기자 — not: 사진=홍길동 기자 x@y.example
_CLOSING: Final = re.compile(
    r"(?P<credit>(?P<open>[\[(<]\s?|/\s?)?(?:자료\s?)?사진\s?(?:(?:제공|출처)\s?)?[=:：|ㅣ│｜ⓒ©]\s?(?P<source>[^@=\[\]()<>]{2,40}?)\s?(?P<close>[\])>])?)"
    r"(?:\s?[/,|ㅣ]\s?|\s|(?<=[\])>]))(?P<name>[가-힣]{2,4})\s?[가-힣]{0,4}기자(?:\s?[(\[<]?(?P<mail>[\w.+-]{2,30}@[\w.-]*)[)\]>]?)?\Z"
)
# the label of the credit, by which it is found; what may stand in front of it is at most so long
_LABEL: Final = re.compile(r"사진\s?(?:(?:제공|출처)\s?)?[=:：|ㅣ│｜ⓒ©]")
_BEFORE_LABEL: Final = len("[ 자료 ")
# what needs nobody's name behind it: 누리뉴스DB, 가람군 제공, 이나래 기자, 물빛 인스타그램 — not: 누리뉴스
_COMPLETE: Final = re.compile(r"(?:DB|제공|캡처|캡쳐|갈무리|[가-힣]{2,4}\s?기자|인스타그램|유튜브|페이스북|SNS|방송\s?화면|누리집|홈페이지)\Z")
# … 경기를 치른다.(자료사진=홍길동 감독), … 발표했다. (사진=홍길동, 누리뉴스DB)
_NOTE: Final = re.compile(r"(?<=다\.)(?P<note>\s?[(（]\s?(?:자료\s?)?사진\s?(?:(?:제공|출처)\s?)?[=:|ㅣ]\s?[^()（）]{2,40}[)）])\Z")
_MARKED: Final = "▲△▼▽◆■▶※[(<【"
_SUBHEADS: Final = "◆◇■▶"
"""Of the marks, those that open a part of an article as often as a caption."""
_TOLD: Final = ("다", "다.", "요", "요.")
_ENDS: Final = ".?!…”\"’')]"


def closing_credit(page: Page, index: int) -> tuple[int, int] | None:
    """The span of such a credit on the line, or `None`."""
    text = page.texts[index]
    low = max(0, len(text) - REACH)
    if text.find("사진", low) < 0 or text.find("기자", low) < 0:
        return None
    label = _LABEL.search(text, low)
    found = _CLOSING.search(text, max(low, label.start() - _BEFORE_LABEL)) if label else None
    if found is None or not is_person_name(found["name"]) or ((found["open"] or "/")[0] in "[(<") != (found["close"] is not None):
        return None
    mail = found["mail"]
    if mail and not find_emails(mail):
        return None
    start = found.start()
    words = text[:start].rstrip()
    if words and (words[-1] not in _ENDS or shows_picture(words[split_sentences(words)[-1] :])):
        return None
    sure = mail and (found["close"] or _COMPLETE.search(found["source"]))
    if not (sure or _signs(page, index, found["name"])) or has_body_below(page, index):
        return None
    return start, found.end("credit")


def noted_sentence(page: Page, index: int) -> int:
    """Where the note on a picture begins behind the article's last sentence, which stands right below other sentences; 0 if none does."""
    text = page.texts[index]
    if text[-1] not in ")）" or index < 2 or text[0] in _MARKED or not (page.document.prose[index - 1] and page.is_open(index - 1)):
        return 0
    found = _NOTE.search(text, max(0, len(text) - REACH))
    if found is None or not has_body_above(page, index - 1) or has_body_below(page, index):
        return 0
    words = text[: found.start()]
    if page.document.hints and (hint := page.document.hints[index]) and (hint.role in ("caption", "picture") or hint.tag == "figcaption"):
        return 0
    return 0 if shows_picture(words[split_sentences(words)[-1] :]) or page.texts.count(text) > 1 else found.start()


def _signs(page: Page, index: int, name: str) -> bool:
    """The name stands in a dateline or byline elsewhere on the page."""
    for other in page.document.containing("기자"):
        text = page.texts[other]
        if other == index or text.find(name, 0, HEAD) < 0:
            continue
        signed = (match_line(text) if len(text) <= LONGEST_BYLINE else None) or match_head(text)
        if signed and any(writer.name == name for writer in signed.writers):
            return True
    head = match_head(page.texts[index]) if page.texts[index].find(name, 0, HEAD) >= 0 else None
    return head is not None and any(writer.name == name for writer in head.writers)


def is_passage(page: Page, index: int, found: Caption) -> bool:
    """Sentences that tell and show no picture, where they are a part of the article and not a caption, whatever credit stands behind.

    `◆ 소제목 … 들었다. … 즐길 수 있다. 홍길동 기자`: two of them or more under a mark, with a writer or below a mark of subheads;
    `… 공개했다. / 시는 내년에도 사업을 잇는다. 연합뉴스`: unmarked, the last of the page, right below other sentences.
    """
    if found.dateline_span or found.credit_span is None or not found.text.rstrip().endswith(_TOLD):
        return False
    text, words = page.texts[index], found.text
    sentences = [words[a:b].rstrip() for a, b in pairwise([*split_sentences(words), len(words)])]
    if found.text_span[0] > found.start or text[0] in _MARKED:
        bare = found.photographer is not None and text[-1] not in ")]>】" and not text[found.text_span[1] : found.credit_span[0]].strip()
        return (bare or text[0] in _SUBHEADS) and is_told(sentences)
    if any(ends_in_view(part) or shows_picture(part) for part in sentences) or DATED.search(sentences[-1]):
        return False
    return _ends_article(page, index)


def _ends_article(page: Page, index: int) -> bool:
    """The line stands right below a sentence of the article, and no sentence below it."""
    if index == 0 or not (page.document.prose[index - 1] and page.is_open(index - 1)) or page.texts.count(page.texts[index]) > 1:
        return False
    if page.document.hints and page.document.hints[index].role in ("caption", "picture"):
        return False
    return has_body_above(page, index) and not has_body_below(page, index)
