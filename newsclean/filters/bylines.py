"""Reporters' names, datelines and sign-offs.

    (서울=누리뉴스) 홍길동 기자 = 정부는 …      →  dateline and byline; the sentence stays
    … 밝혔다. 홍길동 기자 gildong@x.example     →  byline; the sentence stays
    온누리방송 뉴스 홍길동입니다.                →  byline
    순천 / 홍길동 / 기자 / gildong@x.example    →  one byline on four lines

Must never touch: a reporter in prose (`박 기자는 부인했다`), `기자회견`, an anchor's introduction (it is speech, though its
reporter counts when nobody else is credited), contacts that belong to the article (`신청서는 apply@x.example 로`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Byline
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.filters.byline_candidates import CUES, LONGEST_SIGNED, find_candidates
from newsclean.filters.edge_writers import edge_writers, head_rule
from newsclean.filters.surroundings import has_body_above, has_body_below
from newsclean.korean.bylines import (
    GUEST_RULE,
    BylineMatch,
    Writer,
    about_writer,
    edge_credit,
    enclosed,
    foot_credit,
    is_affiliation,
    is_mere_sentence,
    labelled_edge,
    match_bracket,
    match_called,
    match_handover,
    match_head,
    match_line,
    match_tail,
    own_close,
    read_line,
    trailing_guest,
)
from newsclean.korean.emails import find_emails
from newsclean.korean.names import CREW_ROLES, PRESS_ROLES, is_outlet, is_person_name, is_place
from newsclean.page import CLOSED, Page
from newsclean.record import Record

_LINE: Final = Rule("bylines/line", "a line that is nothing but a byline", Label.BYLINE, Edge.INSIDE)
_CARD: Final = Rule("bylines/card", "name, title and address on lines of their own", Label.BYLINE, Edge.INSIDE)
_TAIL: Final = Rule("bylines/sign-off", "sign-off behind the last sentence", Label.BYLINE, Edge.INSIDE)
_DECK: Final = Rule("bylines/deck", "the decks in front of a columnist's name", Label.SUBTITLE, Edge.HEAD)
_PHOTO: Final = Rule("bylines/photographer", "the rest of a photo credit", Label.CAPTION, Edge.INSIDE)
_HANDOVER: Final = Rule("bylines/handover", "the reporter whom the anchor announces", Label.BYLINE, Edge.INSIDE)

_GUEST: Final = Rule("bylines/guest", "a guest's name and title at the edge of the body", Label.BYLINE, Edge.INSIDE)

_ABOUT: Final = Rule("bylines/about", "who the writer is, below the article", Label.BYLINE, Edge.TAIL)
_BRACKETS: Final = "[(<‹〈＜【"
_ABOUT_HEADS: Final = "▲△▶◆■●※*◇☞"

_ROLES: Final = PRESS_ROLES - CREW_ROLES
# 순천, 광양 / 서울·세종 — not: 순천에서
_JOINT: Final = re.compile(r"[,·/\s]+")
_PHOTO_ENDS: Final = ("사진=", "사진 =", "사진:", "사진제공=")
_REPORTS: Final = ("[기자", "【기자", "【 기자", "<기자", "◀ 기자", "◀기자", "[리포트", "◀ 리포트")
_REPORTS_HEADS: Final = frozenset(start[0] for start in _REPORTS)
_SPOKEN: Final = ("니다.", "니다")
LONGEST_LINE: Final = 160
LONGEST_GUEST: Final = 30
MOST_BETWEEN: Final = 6
"""Claimed lines between the first or last sentence and a guest's byline."""


# 대표이사: 김가온 / 대표 전화번호 : … / 주소 : … — what stands above the address of the site in its foot
_OFFICE: Final = re.compile(r"(?:대표|전화|팩스|주소|발행|편집인|등록|사업자|고객|상호|법인)[^.]{0,40}[:：|]|T(?:el|EL)")


@dataclass(frozen=True)
class BylinesFilter(Record):
    """See the module."""

    name: str = "bylines"
    literals: tuple[str, ...] = (*CUES, "=", " / ", "필자")

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts, states = page.document, page.texts, page.states
        starts, joints = document.starts, document.joints
        candidates, tagged = find_candidates(page)
        last = len(texts) - 1
        signed = False
        called: Writer | None = None
        above: tuple[int, Writer] | None = None  # the last byline line, for an address on the next line
        for index in candidates:
            if states[index] == CLOSED:
                continue
            whole, offset = texts[index], starts[index]
            spans = page.spans(index) if states[index] else [(offset, offset + len(whole))]
            if not spans:
                continue
            reported = index < last and texts[index + 1][0] in _REPORTS_HEADS and texts[index + 1].startswith(_REPORTS)
            if reported and (called := match_called(whole)):
                yield Claim(offset, offset, _HANDOVER, Bylines((_byline(called),), weak=True))
                continue
            if not states[index]:
                if whole[-1] in "다." and is_mere_sentence(whole):
                    continue
                if len(whole) <= 30 and index and len(texts[index - 1]) <= 4 and (card := _card(page, index)):
                    yield from card
                    continue
            cut = index in joints and spans[0][0] == offset and texts[index - 1].endswith(_PHOTO_ENDS)
            if cut and (line := match_line(whole)) is not None:
                yield page.part(index, line.start, line.end, _PHOTO)
                continue
            for start, end in (spans[0], spans[-1]) if len(spans) > 1 else spans:
                text, at = document.text[start:end], start - offset
                if index in tagged:
                    head = match_bracket(text)
                    if head is not None and (head.rule != GUEST_RULE or _opens(page, index)):
                        yield page.part(index, at + head.start, at + head.end, head_rule(head, text), _value(head))
                    continue
                line, refused = read_line(text) if len(text) <= LONGEST_LINE else (None, None)
                if line is None:
                    yield from _edges(page, index, text, at, refused)
                    continue
                if line.rule == "mail-only" and index and not states[index - 1] and _OFFICE.match(texts[index - 1]):
                    continue
                value = _value(line)
                if line.rule == "mail-only" and above and above[0] == index - 1 and len(line.writers) == 1:
                    value = Bylines((Byline(name=above[1].name, role=above[1].role, email=line.writers[0].email),))
                elif line.rule == "broadcast-close" and called:
                    above = index, called
                elif len(line.writers) == 1 and line.writers[0].name and line.writers[0].email is None:
                    above = index, line.writers[0]
                signed = signed or bool(line.writers)
                if index and len(line.writers) == 1 and not states[index - 1] and texts[index][0] == line.writers[0].name[:1] and texts[index - 1].endswith(_SPOKEN):
                    own = own_close(texts[index - 1], line.writers[0].name)
                    if own is not None:
                        yield page.part(index - 1, own, len(texts[index - 1]), _TAIL)
                yield page.part(index, at + line.start, at + line.end, _LINE, value)
        yield from _guest(page) if not signed else _enclosed(page)
        yield from edge_writers(page)
        for index in document.containing("필자"):
            about = about_writer(texts[index]) if page.is_open(index) and texts[index][0] in _ABOUT_HEADS else None
            if about and has_body_above(page, index) and not has_body_below(page, index):
                yield page.claim(index, _ABOUT, Bylines(tuple(map(_byline, about.writers)), weak=True))


def _edges(page: Page, index: int, text: str, at: int, refused: str | None) -> Iterator[Claim]:
    """What a byline leaves of a sentence: dateline in front, sign-off behind, an anchor's handover."""
    head = match_head(text)
    if head:
        yield page.part(index, at + head.start, at + head.end, head_rule(head, text), _value(head))
    tail = match_tail(text, refused=refused)
    if tail and tail.rule == "portrait" and tail.start:
        yield page.part(index, at, at + tail.start, _DECK, " ".join(text[: tail.start].split()))
    if tail and (head is None or tail.start >= head.end):
        yield page.part(index, at + tail.start, at + tail.end, _TAIL, _value(tail))
    if len(text) <= 120 and (writer := match_handover(text)):
        start = page.document.starts[index] + at
        yield Claim(start, start, _HANDOVER, Bylines((_byline(writer),), weak=True))


def _opens(page: Page, index: int) -> bool:
    """Whether no sentence of the article stands above the line."""
    prose = page.document.prose
    return not any(prose[i] and page.is_open(i) for i in range(index))


def _guest(page: Page) -> Iterator[Claim]:
    """A guest's name and title in the line above the first sentence or below the last one."""
    texts, prose, states = page.texts, page.document.prose, page.states
    first, last = prose.find(1), prose.rfind(1)
    while first >= 0 and states[first]:
        first = prose.find(1, first + 1)
    if first < 0:
        return
    while states[last]:
        last = prose.rfind(1, 0, last)
    for index, foot in ((first - 1, False), (last + 1, True), (_above_tail(page, first, last) + 1, True)):
        if 0 <= index < len(texts) and page.is_open(index) and len(texts[index]) <= LONGEST_GUEST:
            guest = foot_credit(enclosed(texts[index])) if foot else edge_credit(texts[index], foot=False)
            if guest:
                yield page.claim(index, _GUEST, Bylines(tuple(map(_byline, guest.writers)), weak=True))
    if texts[last][-1] not in ".다" and (trailing := trailing_guest(texts[last])):
        yield page.part(last, trailing[0], len(texts[last]), _GUEST, Bylines(tuple(map(_byline, trailing[1].writers)), weak=True))
    for start, step in ((first, -1), (last, 1)):
        edge = _edge(page, start, step)
        if edge is None or len(texts[edge]) > LONGEST_GUEST or texts.count(texts[edge]) > 1:  # a speaker's label comes again
            continue
        if labelled := labelled_edge(texts[edge], sure=step > 0 or edge < start - 1):
            yield page.claim(edge, _GUEST, Bylines(tuple(map(_byline, labelled.writers)), weak=True))


def _above_tail(page: Page, first: int, last: int) -> int:
    """The last open sentence above the article's own tail; ``last``, that of the page, where nothing is below the tail."""
    tail = page.edges.find(Edge.TAIL, first, last)
    at = page.document.prose.rfind(1, first, tail) if tail >= 0 else last
    while at > first and page.states[at]:
        at = page.document.prose.rfind(1, first, at)
    return max(at, first)


def _enclosed(page: Page) -> Iterator[Claim]:
    """A columnist's biography in brackets right below the last sentence of an article that names its writer elsewhere too."""
    texts, states = page.texts, page.states
    last = page.document.prose.rfind(1)
    while last >= 0 and states[last]:
        last = page.document.prose.rfind(1, 0, last)
    foot = last + 1
    if not 0 < foot < len(texts) or texts[foot][0] not in _BRACKETS or len(texts[foot]) > LONGEST_SIGNED or not page.is_open(foot):
        return
    inside = enclosed(texts[foot])
    if inside != texts[foot] and inside.count(" ") > 1 and (guest := edge_credit(inside, foot=True)):
        yield page.claim(foot, _GUEST, Bylines(tuple(map(_byline, guest.writers)), weak=True))


def _edge(page: Page, index: int, step: int) -> int | None:
    """The open line next to a sentence, dates and tools left out."""
    for at in range(index + step, index + step * (MOST_BETWEEN + 1), step):
        if not 0 <= at < len(page.texts):
            return None
        if page.is_open(at):
            return at
        if page.edges[at] == Edge.TAIL:
            return None
    return None


def _card(page: Page, index: int) -> list[Claim]:
    """A byline whose parts stand on lines of their own, found by its title (`기자`, `한빛대 경제학과 교수`) below a name."""
    texts = page.texts
    name = texts[index - 1]
    if not page.is_open(index - 1) or not is_person_name(name):
        return []
    role: str | None = texts[index]
    if role not in _ROLES:
        role = is_affiliation(texts[index])
    if role is None:
        return []
    first, last = index - 1, index
    email = place = None
    if index + 1 < len(texts) and len(texts[index + 1]) <= 60 and page.is_open(index + 1):
        mails = find_emails(texts[index + 1])
        if len(mails) == 1 and mails[0][2] == texts[index + 1]:
            email, last = mails[0][2], index + 1
    above = texts[index - 2] if email and index > 1 and page.is_open(index - 2) else ""
    if 2 <= len(above) <= 20 and all(map(is_place, _JOINT.split(above))):
        place, first = above, index - 2
    value = Bylines((Byline(name=name, role=role, email=email, place=place),))
    return [page.claim(at, _CARD, value if at == first else None) for at in range(first, last + 1)]


def _byline(writer: Writer) -> Byline:
    name, role, email, outlet, place = writer
    return Byline(name=name, role=role, email=email, outlet=outlet, place=place)


def _value(match: BylineMatch) -> Bylines:
    outlet: str | None = None
    for writer in match.writers:
        outlet = outlet or writer.outlet or None
    if match.rule == "broadcast-signoff":  # station and place are part of what is said, not of the name
        return Bylines(tuple([Byline(name=w.name, role=w.role, email=w.email) for w in match.writers]), None, outlet)
    dateline = match.dateline
    if dateline is not None and "=" not in dateline:  # [한빛일보], or the 부산 of `부산=홍길동 기자`
        if outlet is None and is_outlet(dateline):
            outlet = dateline
        dateline = None
    elif dateline is not None and outlet is None:
        outlet = dateline.rpartition("=")[2].strip() or None
    return Bylines(tuple([_byline(writer) for writer in match.writers]), dateline, outlet)


bylines = BylinesFilter()
