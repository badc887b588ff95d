"""The end of a caption line: the credit itself; `newsclean.korean.credit_trailer` reads what stands behind it.

``… 모습. (사진=한빛시청 제공) 2022.06.07. photo@nuri.kr *재판매 및 DB 금지`` is read from the right: note, mail and date are the
tail, the bracket before them is the credit, what stands before that is the caption. This module says only what *could* be a
credit; whether the line is a caption is weighed in :mod:`newsclean.korean.credits`.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from newsclean.characters import WordSketch
from newsclean.korean.credit_evidence import COPYRIGHT_SIGNS, SPACED_LABELS, WINDOW, before_stops, first_label, may_be_labelled
from newsclean.korean.credit_names import (
    AGENCY,
    AN_AGENCY,
    FIRM_GIVER,
    IN_CENTURY,
    PLACED_AGENCY,
    CreditName,
    is_person_name,
    is_placed_agency,
    is_statement,
    may_be_known,
    read_credit,
)
from newsclean.korean.credit_trailer import RIGHTS, trim
from newsclean.korean.names import word_set

PHOTO_NOUNS: Final = "모습|장면|전경|조감도|투시도|포스터|스틸컷|현장|화면|사진|이미지|캡처|캡쳐|갈무리"
PHOTO_NOUN: Final = f"(?:{PHOTO_NOUNS})"
_OPENERS: Final = {")": "(", "]": "[", ">": "<", "〉": "〈", "＞": "＜", "】": "【", "］": "［", "）": "（", "》": "《"}

Form = Literal["label", "sign", "square", "round", "slash", "bare"]
# Workers unload frozen pollock. (Nuri Port Authority) — not: Mayor Lee (center) opens the hall. (third from left)
LATIN: Final = re.compile(
    r"(?P<words>[^가-힣]{8,})(?<=\S) \((?P<who>[A-Z][\w.&'’-]*(?: (?:of|and|the|via|for|&|/|[A-Z][\w.&'’-]*)){0,6})\)$"
)


class Credit:
    """A credit at the end of a line: where the text before it stops, where the credit itself stands, in which form."""

    __slots__ = ("cut", "end", "form", "name", "start")

    def __init__(self, cut: int, start: int, end: int, form: Form, name: CreditName) -> None:
        self.cut = cut
        self.start = start
        self.end = end
        self.form = form
        self.name = name


# (사진=…) 사진제공=… 그래픽ㅣ… [자료사진 제공 : …] [사진 출처 = …] — not: 사진을, 이 사진은
_LABEL: Final = re.compile(
    r"(?<![가-힣])(?:글·)?(?:자료\s?|보도\s?)?(?:사진|그래픽|일러스트|삽화|이미지|화면|자료|출처|제공|(?<![A-Za-z])(?:photo|Photo|PHOTO))\s?(?:제공|출처|캡처"
    r"|캡쳐|자료)?"
    r"\s?[=＝:：|ㅣ│｜ｌ]\s?"
)
_LABEL_HEADS: Final = "글자보사그일삽이화출제pP"
"""What `_LABEL` and `_SPACED_LABEL` begin with."""
# what every label ends in; it begins with a letter, so that it is found at once
_LABEL_END: Final = re.compile(
    r"(?:사진|그래픽|일러스트|삽화|이미지|화면|자료|출처|제공|캡처|캡쳐|photo|Photo|PHOTO)\s{0,2}[=＝:：|ㅣ│｜ｌ]"
)
# 사진제공 한빛시 / 사진 홍길동 기자 / photo 게티이미지 — not: 사진 찍는 시민
_PHOTO_BY: Final = r"(?:\s?(?:by|BY))?"
_SPACED_LABEL: Final = re.compile(
    rf"(?:사진\s?제공|사진\s?출처|사진|그래픽|일러스트|photo{_PHOTO_BY}|Photo{_PHOTO_BY}|PHOTO{_PHOTO_BY})\s++"
)
_SOME_SPACED: Final = WordSketch(SPACED_LABELS)
_SOME_SIGN: Final = WordSketch(COPYRIGHT_SIGNS)
# [촬영 홍길동] / [촬영 홍 길 동] / [사진 누리컨소시엄] — not: [사진 왼쪽], [사진 3장]
_SQUARE_LABEL: Final = re.compile(
    r"(?:촬영|(?:자료\s?)?사진(?:\s?(?:제공|출처))?)\s(?P<who>[가-힣](?:\s[가-힣]){2}\Z|[가-힣A-Za-z][가-힣A-Za-z0-9·&]{1,14}(?:\s[가-힣A-Za-z0-9·&]{2,12}){0,3})\Z"
)
_NO_SOURCES: Final = word_set(
    """
    왼쪽 오른쪽 위쪽 아래쪽 아래 가운데 앞쪽 뒤쪽 앞줄 뒷줄 참조 참고 모음 보기 더보기 갤러리 공모전 전시회 전시 기사 뉴스 포토 속보 설명 있음 없음 공개 포함 첨부 특집
    화보 기획 에세이 단독 속 현장 후기 비하인드 소감 안내 금지 허가 중단 기자 작가 콘테스트 동호회 박람회
    """
)
# ⓒ 뉴스1 / © 한빛시청 / (c)연합뉴스 — not: 무단전재 ⓒ가 붙은 고지
_SIGN: Final = re.compile(r"ⓒ\s?|©\s?|\([cC]\)\s?|Copyrights?\s?(?:ⓒ|©|\([cC]\))\s?")
_SIGN_HEADS: Final = "ⓒ©(C"
# (한빛시청) — not: (25·한빛시청)
_HANGUL: Final = re.compile(r"[가-힣]{2,10}")
# 2024.5.28/뉴스1 in front of ⓒ — not: 뉴스1
_SLASHED_WIRE: Final = re.compile(rf"\s?/\s?(?P<wire>{AGENCY})\s*\Z")
# 회관 조감도 한빛시 제공: the picture's name stands in front of the giver's — not: 방송 화면 캡처, 한빛시 현장사진 제공
_PICTURE_AHEAD: Final = re.compile(r"\s(?:조감도|투시도|전경|모습)\s")
# 2031.3.4 in front of the slash — not: 3.4
_DATED: Final = re.compile(rf"(?<!\d)20{IN_CENTURY}\.?\s?\Z")
# starts of a bare tail, left to right: after a date, after a full stop, after 모습
_STOPS: Final = re.compile(
    rf"\.(?<!\d\.)[”’\"']?\s*|\)\s+|\]\s+|19{IN_CENTURY}\.?\s*|20{IN_CENTURY}\.?\s*|"
    + "|".join(rf"{noun}\s+" for noun in PHOTO_NOUNS.split("|"))
)


def credit_at_end(text: str, start: int, end: int, mail: tuple[int, int] | None) -> Credit | None:
    """The credit that ends at ``end``; ``mail`` is the address peeled off behind it, part of the credit if a person stands
    there."""
    stop = before_stops(text, start, end)
    if stop - start < 2 or is_statement(text, start, stop):
        return None
    if credit := _marked_credit(text, start, stop, mail):
        return credit
    low = max(start, stop - WINDOW)
    return _plain_credit(text, start, low, stop, mail) if may_be_known(text, low, stop) else None


def find_trailing_credit(text: str) -> tuple[int, int] | None:
    """Span of an unmistakable credit at the end, also after a true sentence (``… 밝혔다. (사진=한빛일보DB)``).

    For paragraphs that are no caption: the sentence stays, the credit may go. Only labelled and ⓒ credits count.
    """
    end = len(text.rstrip())
    stop = before_stops(text, 0, end)
    if stop < 2 or is_statement(text, 0, stop) or not may_be_labelled(text, stop, end):
        return None
    credit = _marked_credit(text, 0, stop, None)
    return (credit.cut, end) if credit and credit.form in ("label", "sign") else None


def notes_source(label: str) -> bool:
    """`인구는 3만 명이다. (자료=통계청)`: where a sentence has its figures from; not `자료사진=`, `자료제공=`."""
    return ("자료" in label or "출처" in label) and "사진" not in label and "제공" not in label


def _marked_credit(text: str, start: int, stop: int, mail: tuple[int, int] | None) -> Credit | None:
    if text[stop - 1] in _OPENERS and (credit := _bracketed(text, start, stop)):
        return credit
    low = max(start, stop - WINDOW)
    at = first_label(text, low, stop)
    if at < 0:
        return None
    return _labelled(text, start, (low, at), stop, mail) or _signed(text, (low, at), stop)


def _plain_credit(text: str, start: int, low: int, stop: int, mail: tuple[int, int] | None) -> Credit | None:
    """A credit known by its words alone: first behind its place (``한빛=뉴시스``), then behind a slash, then wherever it stands."""
    starts = [start] if stop - start <= 45 else []
    starts += [found.end() for found in _STOPS.finditer(text, low, stop)]
    slash = text.find("/", low, stop)
    if slash >= 0 or text.find("=", low, stop) >= 0:
        placed = [at for at in starts if PLACED_AGENCY.match(text, at, stop)]
        if placed and (credit := _bare_at_end(text, placed, stop, mail)):
            return credit
    if slash >= 0 and (credit := _slashed_credit(text, slash, stop, mail)):
        return credit
    return _bare_at_end(text, starts, stop, mail)


def _credit(cut: int, start: int, end: int, form: Form, text: str, name: CreditName | None) -> Credit | None:
    return Credit(cut, start, end, form, name) if name and text[start:end].strip() else None


def _labelled_inner(text: str, start: int, end: int) -> tuple[int, CreditName] | None:
    """Label at ``start``, name up to ``end``: the name's offset and reading. Label and name may be parted by a mere space if the
    name is sure."""
    if text[start] not in _LABEL_HEADS:
        return None
    found = _LABEL.match(text, start, end)
    if found:
        if text.startswith("http", found.end()) and " " not in text[found.end() : end]:  # https://nuri.example/a/b캡처
            return found.end(), FIRM_GIVER
        name = read_credit(text[found.end() : end])
        if name and name.kind == "name" and found.group().startswith(("그래픽", "일러스트", "삽화")):
            person = text[found.end() : end].strip()
            name = CreditName("name", False, person, None, None) if is_person_name(person) else name
        return (found.end(), name) if name else None
    found = _SPACED_LABEL.match(text, start, end)
    name = read_credit(text[found.end() : end]) if found else None
    return (found.end(), name) if found and name and name.firm else None


def _bracketed(text: str, start: int, stop: int) -> Credit | None:
    """(사진=한빛일보) [한빛시 제공] <연합뉴스> (홍길동 기자 gildong@) — not: (25·한빛시청), (한화 약 1조 원)"""
    opener = text.rfind(_OPENERS[text[stop - 1]], max(start, stop - WINDOW), stop)
    if opener < 0:
        return None
    first, last = trim(text, opener + 1, stop - 1)
    if text[last - 1] == text[stop - 1] and opener > start and text[opener - 1] == text[opener]:  # << 가람군 제공 >>
        opener, last = opener - 1, trim(text, first, last - 1)[1]
    if opener > start and text[opener - 1] == "\\" == text[last - 1]:  # \[사진=누리은행\], as Markdown escapes it
        opener, last = opener - 1, trim(text, first, last - 1)[1]
    round_ = text[opener] in "(（"
    if labelled := _labelled_inner(text, first, last):
        return _credit(opener, labelled[0], last, "label", text, labelled[1])
    if text[first] in _SIGN_HEADS and (sign := _SIGN.match(text, first, last)):
        return _credit(opener, sign.end(), last, "sign", text, read_credit(text[sign.end() : last]))
    if text[opener] == "《":  # else it is a work's name
        return None
    inner = text[first:last]
    if not round_ and (source := _SQUARE_LABEL.match(text, first, last)) and _names_source(inner, source["who"]):
        return _credit(opener, source.start("who"), last, "label", text, read_credit(source["who"]))
    if inner in ("자료사진", "자료 사진"):
        return Credit(opener, first, last, "label", AN_AGENCY)
    rights = RIGHTS.search(text, first, last) if "금지" in inner else None
    if rights:
        last = rights.start()
        if labelled := _labelled_inner(text, first, last):
            return _credit(opener, labelled[0], last, "label", text, labelled[1])
    name = None if is_placed_agency(text[first:last]) else read_credit(text[first:last])
    if name and name.kind == "name" and not (round_ and _HANGUL.fullmatch(inner)):
        return None
    if rights and name and name.kind == "giver":  # nothing but a picture is given with that note
        name = FIRM_GIVER
    return _credit(opener, first, last, "round" if round_ else "square", text, name)


def _names_source(inner: str, who: str) -> bool:
    """Whether a name stands behind the label in square brackets; who filmed is a person (`[촬영 홍길동]`)."""
    words = re.split(r"[\s·]+", who)
    return not _NO_SOURCES.intersection(words) and (inner[0] != "촬" or is_person_name("".join(words) if len(words[0]) == 1 else words[0]))


def _labelled(text: str, start: int, reach: tuple[int, int], stop: int, mail: tuple[int, int] | None) -> Credit | None:
    """… /사진=홍길동 기자, 사진ㅣ한빛일보DB — not: 사진을 보면

    `reach`: where a credit may begin, and where the first word of a label may.
    """
    low, first = reach
    for found in _LABEL.finditer(text, low, stop) if _LABEL_END.search(text, first, stop) else ():
        cut = _before_slash(text, start, found.start())
        label, before = found.group(), text[found.start() - 1 : found.start()]
        if label.startswith("글·") or (label.startswith(("출처", "자료")) and "사진" not in label and before != "/"):
            continue
        if "=" not in label and cut > start and before not in "./) ]":
            continue
        if (labelled := _labelled_inner(text, found.start(), stop)) and not _CLOSED.match(text, labelled[0], stop):
            end = mail[1] if mail and labelled[1].kind == "person" and not text[stop : mail[0]].strip() else stop
            name = read_credit(text[labelled[0] : end]) if end > stop else None
            return _credit(cut, labelled[0], end, "label", text, name or labelled[1])
    for found in _SPACED_LABEL.finditer(text, first, stop) if _SOME_SPACED.may_be_in(text, first, stop) else ():
        before = text[:found.start()].rstrip()[-1:] if found.start() > start else ""
        if (before == "" or before in "./") and (labelled := _labelled_inner(text, found.start(), stop)):
            return _credit(_before_slash(text, start, found.start()), labelled[0], stop, "label", text, labelled[1])
    return None


# 사진=누리뉴스] 군은 … — a credit ends at its closing bracket
_CLOSED: Final = re.compile(r"[^\[\]()<>【】]{2,30}[\]>】)]\s?[가-힣]")


def _before_slash(text: str, start: int, at: int) -> int:
    while at > start and text[at - 1] in "/ *":
        at -= 1
    return at


def _signed(text: str, reach: tuple[int, int], stop: int) -> Credit | None:
    """… 시연.ⓒ한빛시 제공 — not: ⓒ 한빛일보, 무단전재 및 재배포 금지"""
    low, first = reach
    if not _SOME_SIGN.may_be_in(text, first, stop) or not (signs := list(_SIGN.finditer(text, low, stop))):
        return None
    found = signs[-1]
    if _CLOSED.match(text, found.end(), stop):
        return None
    name = read_credit(text[found.end() : stop])
    if name and name.kind == "name" and stop - found.end() > 30:
        return None
    wire = _SLASHED_WIRE.search(text, low, found.start())
    cut, start = (wire.start(), wire.start("wire")) if wire else (found.start(), found.end())
    return _credit(cut, start, stop, "sign", text, name)


def _slashed_credit(text: str, at: int, stop: int, mail: tuple[int, int] | None) -> Credit | None:
    """… 있다./한빛일보DB, … 있다. /홍길동 기자, … 있다. 2031.3.4/누리뉴스 — not: 24/7, 남/여"""
    while at >= 0:
        start, end = trim(text, at + 1, stop)
        name = read_credit(text[start:end])
        if name and name.kind == "person" and mail:
            end = mail[1]
            name = read_credit(text[start:end]) or name
        if name and (name.kind != "name" or _DATED.search(text, max(0, at - 14), at)):
            return _credit(at, start, end, "slash", text, name)
        at = text.find("/", at + 1, stop)
    return None


def _bare_at_end(text: str, starts: list[int], stop: int, mail: tuple[int, int] | None) -> Credit | None:
    """… 있다. 연합뉴스 / … 곰. 한빛소방본부 제공 — not: 연합뉴스에 밝혔다, 점심 제공"""
    for at in starts:
        name = read_credit(text[at:stop])
        if name is None or name.kind == "name" or (name.kind == "giver" and _PICTURE_AHEAD.search(text, at, stop)):
            continue
        end = stop
        if name.kind == "person" and mail and text[stop : mail[0]].strip() == "":
            end = mail[1]
            name = read_credit(text[at:end]) or name
        return _credit(at, at, end, "bare", text, name)
    return None
