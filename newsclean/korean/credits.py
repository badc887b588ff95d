"""Photo captions and credits of Korean news pages.

A page that lost its tags prints a picture as one line: ``▲홍길동 대표가 연설하고 있다. (사진=한빛일보DB)``. The credit at the
end tells it from a sentence of the article: by form (``사진=``, ``ⓒ``, ``[… 제공]``, ``/뉴스1``), or, weaker, as a bare agency
after the full stop.

What must be left alone: a sentence that mentions an agency (``한빛은 연합뉴스에 밝혔다.``), a headline that ends in ``… 제공``,
a byline under the article (``/홍길동 기자``), the sign-off of a wire story (``… 밝혔다. 연합뉴스``), a list that uses ▲ or △ as
its bullet. A marker alone therefore never makes a caption here.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.credit_caption import Caption, Strength
from newsclean.korean.credit_evidence import has_evidence, is_uncredited
from newsclean.korean.credit_fragments import split_fragment
from newsclean.korean.credit_heads import DATELINE, MARKERS, WRAPPERS, find_byline_end, unwrap
from newsclean.korean.credit_names import AGENCIES, is_person_name, is_placed_agency, is_staff, read_credit
from newsclean.korean.credit_scenes import (
    DATED,
    NOUN,
    NOUN_END,
    SCENE,
    UNRELATED,
    ends_in_view,
    has_caption_date_tail,
    is_reported,
    is_scene,
    looks_ahead,
)
from newsclean.korean.credit_seams import find_credit_end, find_leading_credit
from newsclean.korean.credit_sentences import find_caption_start, is_seen_caption, skip_reports
from newsclean.korean.credit_tail import (
    LATIN,
    Credit,
    credit_at_end,
    find_trailing_credit,
    notes_source,
)
from newsclean.korean.credit_trailer import Tail, find_copyright, read_tail, trim

__all__ = [
    "AGENCIES", "MARKERS", "Caption", "find_credit_end",
    "find_leading_credit", "find_trailing_credit", "has_caption_date_tail", "is_bare_credit",
    "is_scene", "match_caption", "read_placed_caption", "starts_with_marker",
]  # fmt: skip

_LONGEST: Final = 700  # characters; with a date/mail tail. Longer lines are running text whatever they end in.
_LONGEST_PLAIN: Final = 400


# [사진] 홍길동 … / 사진설명 … / 사진 설명, … / 사진 : … — not: 사진을 본 시민들은, 사진=한빛일보DB
_WORD_MARKER: Final = re.compile(
    r"[\[(<〈【]\s?사진\s?(?:설명)?\s?[\])>〉】]\s*|[/*※]?\s?사진\s?설명\s?[:=|,]?\s+|사진\s?[:：]\s+"
    r"|[*※]\s?(?=(?:위\s?)?사진)"
)
_WORD_HEADS: Final = "[(<〈【/*※사"
"""What it begins with, white space aside."""
# ▲ … / ◆… / ▲▼ … — not: 1▲
_GLYPHS: Final = re.compile(rf"[{MARKERS}]{{1,2}}[…\s]*")
_SUBHEADS: Final = "◆◇■▶"
"""Of the markers, those that open a part of an article as often as a caption."""
# 글 홍길동 / 글=홍길동 기자 — not: 글로벌 시장
_BYLINE: Final = re.compile(r"(?:글|자료|출처)\s?[=:·/]|글\s[가-힣]{2,4}(?:\s기자)?\Z")
_SAID: Final = ("[편집자", "[앵커", "[기자]", "[리포", "[질문", "[답변", "[진행", "[사회자", "[인터뷰", "[녹취", "Q.", "A.")
_BYLINE_HEADS: Final = "글자출"
# … 모였다. 가람=글·사진 + 홍길동 기자: who wrote it, too — not: … 보낸 글과 사진
_BOTH: Final = re.compile(r"(?:^|[\s=.])(?:글[\s·ㆍ・,]{1,2}사진|사진[\s·ㆍ・,]{1,2}글)\Z")
_UNCUT: Final = rf"\.(?:[가-힣“]|\s?[{MARKERS}])"
# words no caption has: a notice's (ⓒ …, 무단 전재), a seam's that nobody cut (…했다.한빛은 , …했다. ▲ …), a crew's
# (취재 : 홍길동 / 영상편집 : 김가온) — not: …했다. 한빛은, 취재진에게
_FOREIGN: Final = re.compile(
    rf"@|저작권|Copyright|무단전재|무단 전재|ⓒ|©|다{_UNCUT}|요{_UNCUT}|"
    r"취재\s?[:=]|편집\s?[:=]|제작\s?[:=]|구성\s?[:=]|촬영\s?[:=]|연출\s?[:=]"
)
#: agencies whose short names are ordinary words: alone on a line they say nothing
_ORDINARY: Final = frozenset({"신화", "타스", "교도", "연합", "AP"})


def starts_with_marker(text: str) -> bool:
    """Whether the first character is one of :data:`MARKERS`; decides nothing alone."""
    return text[:1] != "" and text[0] in MARKERS


def is_bare_credit(text: str) -> bool:
    """Whether the whole line is a credit and nothing else (``(사진=한빛일보DB)``, ``ⓒ 뉴스1``, ``게티이미지뱅크``)."""
    if len(text) > 150:
        return False
    caption = match_caption(text)
    return caption is not None and caption.text == "" and caption.credit is not None


def match_caption(text: str) -> Caption | None:
    """Read a whole line (or glued piece) as caption with credit, or as bare credit; ``None`` for everything else.

    ``None`` is also the answer for a marked line without credit, date tail or photo word: lists use the same glyphs.
    """
    start, end = trim(text, 0, len(text))
    if not 2 <= end - start <= _LONGEST or is_uncredited(text, start, end) or not has_evidence(text, start, end):
        return None
    byline = find_byline_end(text, start, end)
    headed = byline > start
    first = start = byline
    if text[start] in WRAPPERS and text[end - 1] == WRAPPERS[text[start]]:
        start, end = unwrap(text, start, end)
    word = _WORD_MARKER.match(text, start, end) if text[start] in _WORD_HEADS or text[start].isspace() else None
    glyph = _GLYPHS.match(text, start, end) if text[start] in MARKERS else None
    marker = word or glyph
    head = marker.end() if marker else start
    tail = read_tail(text, head, end)
    credit = credit_at_end(text, head, tail.end, tail.mail)
    if credit is None and word and (credit := credit_at_end(text, start, tail.end, tail.mail)):
        head = start if credit.cut <= start else head
    body_end = credit.cut if credit else (tail.dated if tail.hard and tail.dated is not None else tail.end)
    head, body_end = trim(text, head, max(head, body_end))
    if credit is not None and (note := find_copyright(text, head, body_end, 120)):
        head, body_end = trim(text, head, note.start())
    if head >= body_end:
        return _bare(text, first, end, credit, tail, labelled=word is not None and "사진" in word.group())
    glyphs = marker.group() if marker else ""
    if not glyphs and credit is not None and not tail.hard and (headed or ". " in text[head:body_end]):
        at = find_caption_start(text[head:body_end], headed=headed)
        if at is None:
            return None
        head += at
        first = head if at else first
    elif not glyphs and tail.hard and not DATELINE.match(text, head, body_end) and (at := skip_reports(text[head:body_end])):
        first = head = head + at
    return _with_text(text, (first, end), (head, body_end), credit, tail, glyphs, word is not None)


# … 파고 있다. /국제달탐사단 — not: 24/7
_PLACED_SLASH: Final = re.compile(r"(?<=[.다])(?P<end>\s?/\s?)(?P<who>[가-힣A-Za-z][가-힣A-Za-z ]{1,14})\Z")


def read_placed_caption(text: str) -> Caption:
    """Split a line that its place (below a photo viewer, in a figure) has proved to be a caption.

    Here a credit needs no other evidence: ``… 하고 있다. 누리뉴스 홍길동 기자`` would be a sign-off under an article.
    """
    caption = match_caption(text)
    if caption is not None and caption.text:
        return caption
    start, end = trim(text, 0, len(text))
    if text[end - 1 : end] == ")" and (latin := LATIN.match(text, start, end)):
        return Caption(latin["words"], latin["who"], "certain", start, end, latin.span("words"), latin.span("who"))
    marker = _WORD_MARKER.match(text, start, end) or _GLYPHS.match(text, start, end)
    head = marker.end() if marker else start
    tail = read_tail(text, head, end)
    credit = credit_at_end(text, head, tail.end, tail.mail)
    if credit and (credit.cut <= head or (credit.name.kind == "name" and credit.form not in ("label", "sign"))):
        credit = None
    if credit is None and (found := _PLACED_SLASH.search(text, max(head, end - 24), end)):
        words = text[head : found.start("end")].rstrip()
        return Caption(words, found["who"], "certain", start, end, (head, head + len(words)), found.span("who"))
    if credit is None and tail.end == end and (parts := split_fragment(text[head:end])) and parts[1].kind == "source":
        words, who = parts  # … 구나래 감독. 누리배구연맹(NURI)
        return Caption(words, who.credit, "certain", start, end, (head, head + len(words)), (end - len(who.credit), end))
    stop = credit.cut if credit else (tail.dated if tail.hard and tail.dated is not None else tail.end if tail.mail else end)
    body = trim(text, head, max(head, stop))
    dateline = DATELINE.search(text, body[0], min(body[1], body[0] + 90)) if text.find("=", *body) >= 0 else None
    return _caption(text, (start, end), body, credit, tail, "certain", dateline)


def _bare(text: str, start: int, end: int, credit: Credit | None, tail: Tail, *, labelled: bool) -> Caption | None:
    """``labelled``: behind a label in brackets a person is a photographer (``[사진] 누리구장=홍길동 기자``)."""
    if credit is None:
        return None
    name, size = credit.name, credit.end - credit.start
    strength: Strength = "certain"
    if credit.form == "sign":
        if name.kind == "name" and (size > 20 or "opyright" in text):
            return None
        strength = "likely" if name.kind == "name" else "certain"
    elif credit.form != "label":
        if text[credit.start : credit.end] in _ORDINARY:
            return None
        if labelled and name.kind == "person":
            return _caption(text, (start, end), (start, start), credit, tail, strength, None)
        if name.kind in ("person", "name") or not name.firm or (name.kind == "giver" and size > 25):
            return None
        strength = "likely" if credit.form == "bare" else "certain"
    return _caption(text, (start, end), (start, start), credit, tail, strength, None)


def _with_text(
    text: str, whole: tuple[int, int], body: tuple[int, int], credit: Credit | None, tail: Tail, marker: str, worded: bool
) -> Caption | None:
    words = text[body[0] : body[1]]
    if len(words) > (_LONGEST if marker or tail.hard else _LONGEST_PLAIN):
        return None
    dated = words.rstrip().rstrip(".")[-1:].isdigit() and DATED.search(words[-14:]) is not None
    if credit is None and not tail.hard and (tail.mail or not (dated or worded or "기사" in words)):
        return None  # nothing that `_without_credit` could go by
    if _FOREIGN.search(words) or words.startswith(_SAID) or (words[:1] in _BYLINE_HEADS and _BYLINE.match(words)) or (words.endswith(("글", "사진")) and _BOTH.search(words)):
        return None
    if credit is not None and "☎" in text[credit.start : credit.end]:  # who wrote a horoscope, and where to ring him up
        return None
    if credit is not None and not tail.hard and words.endswith("다.") and notes_source(text[credit.cut : credit.start]) and not ends_in_view(words):
        return None
    if marker and marker[0] in MARKERS and marker[0] in words:  # △기조강연 △패널토론: a list
        return None
    if not marker and len(words) <= 45 and (is_person_name(words) or ((who := read_credit(words)) and who.kind == "person")):
        return None
    dateline = DATELINE.search(text, body[0], min(body[1], body[0] + 90)) if "=" in words else None
    hard = tail.hard or (dated and credit is not None)
    strength: Strength | None
    if credit is None:
        strength = _without_credit(words, tail, bool(marker), worded=worded, datelined=dateline is not None, dated=dated)
    elif hard:
        strength = "certain"
    elif dateline and credit.form in ("slash", "bare"):
        strength = "likely" if is_seen_caption(text[dateline.end() : body[1]]) else None
    else:
        strength = _weigh(words, credit, marker, text[credit.start : credit.end])
    return _caption(text, whole, body, credit, tail, strength, dateline) if strength else None


def _without_credit(words: str, tail: Tail, marked: bool, *, worded: bool, datelined: bool, dated: bool) -> Strength | None:
    if tail.hard and not (marked or datelined) and is_reported(words):
        return None
    if tail.hard:
        return "certain" if marked or datelined or tail.dated is not None or ends_in_view(words) else "likely"
    if tail.mail:
        return None
    if dated and (marked or datelined or ends_in_view(words[:-8].rstrip(" .0123456789-/"))):
        return "likely"
    if len(words) <= 150 and "기사" in words and UNRELATED.search(words[-40:]):
        return "likely"
    if worded and ends_in_view(words):
        return "likely"
    return None


def _weigh(words: str, credit: Credit, marker: str, printed: str) -> Strength | None:
    """How sure a credit after a text makes the line a caption; ``None`` where an article sentence is as likely."""
    end = words[-60:]
    name, form = credit.name, credit.form
    soft = form in ("bare", "slash", "round") and name.kind != "giver"
    if not marker and (is_reported(end) or (soft and looks_ahead(end))):
        return None
    if form == "label":
        return "certain"
    if form == "bare" and marker and marker[0] in _SUBHEADS and name.kind != "agency" and words.endswith("다.") and not ends_in_view(end):
        return None  # ◆ 새 음반 … 가장 잘 맞는 곡이다. 홍길동 기자
    stopped = words.endswith((".", ".”", ".\"", ".’", ".'", "!", "?"))
    noun = NOUN.search(end) is not None
    if form == "sign":
        return "certain" if name.kind != "name" or marker or stopped or noun or is_staff(printed) else None
    if name.kind == "person":
        if form == "bare" and "=" not in printed and not printed.startswith(name.photographer or ""):
            return None  # 누리뉴스 홍길동 기자: a sign-off
        if marker and (stopped or noun):
            return "certain"
        scene = ends_in_view(end) and SCENE.search(words) is not None
        short = form == "slash" and stopped and len(words) <= 80 and NOUN_END.search(end) is not None
        return "likely" if scene or short else None
    if name.kind == "name":
        return "likely" if "…" in marker and form == "round" and len(words) <= 60 else None
    if form == "bare":
        if name.kind == "giver":
            return None if not (stopped or noun or name.firm) else "certain" if name.firm and stopped else "likely"
        if not (stopped or noun) or words.endswith(("..", "!", "?")):
            return None
        return "certain" if marker or is_placed_agency(printed) else "likely"
    if form == "round" and not (stopped or noun or "…" in marker or (name.kind == "giver" and (name.firm or marker))):
        return None
    return "certain" if stopped or noun or marker or form == "square" or name.kind == "giver" or form == "slash" else "likely"


def _caption(
    text: str, whole: tuple[int, int], body: tuple[int, int], credit: Credit | None, tail: Tail, strength: Strength,
    dateline: re.Match[str] | None,
) -> Caption:  # fmt: skip
    """Put the pieces together; a dateline inside the body is cut out and may stand in for a missing credit."""
    head, end = body
    span: tuple[int, int] | None = (credit.start, credit.end) if credit else None
    if span and text[span[1] - 1] == "." and text[span[0] : span[1]].count(".") == 1:  # 한빛연구회 제공. 재판매 및 DB 금지
        span = (span[0], span[1] - 1)
    name = credit.name if credit else None
    who, role, email = (name.photographer, name.role, name.email) if name else (None, None, None)
    words = text[head:end]
    if dateline:
        if dateline.start() == head:
            head, end = trim(text, dateline.end(), end)
            words = text[head:end]
        else:
            words = f"{text[head : dateline.start()].rstrip()} {text[dateline.end() : end].lstrip()}"
        who, role, email = who or dateline["name"], role or dateline["role"], email or dateline["mail"]
        span = span or tail.holder or (dateline.span("who") if dateline["who"] else None)
    if tail.mail and not email and not text.startswith("photo@", tail.mail[0]):
        email = text[tail.mail[0] : tail.mail[1]]
    return Caption(
        text=words, credit=text[span[0] : span[1]] if span else None, strength=strength, start=whole[0], end=whole[1],
        text_span=(head, end), credit_span=span, photographer=who, photographer_role=role, photographer_email=email,
        dateline_span=dateline.span() if dateline else None,
    )  # fmt: skip
