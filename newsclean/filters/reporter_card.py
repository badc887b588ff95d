"""Reporter cards: name, outlet, subscribe button, cheers, bio, and two of the reporter's headlines (기자 프로필).

    기자 프로필 / 누리뉴스 / 홍길동 기자 / 구독 / 구독자 0 / 응원수 / 0 / 가람시 예산안 확정 / 닫기   →  byline 홍길동 (weak)
    이 기사를 쓴 기자 / 홍길동 / hong@nuri.example / 구독자 2,310 / 부동산을 씁니다.                  →  the same with e-mail
    홍길동 기자 / hong@nuri.example / 다른기사 보기                                                →  the same with e-mail
    홍길동 기자 / 사회부 / 하루 한 번은 골목을 걷습니다.  (see `reporter_motto`)                       →  (nothing)

Must never touch: a byline without a card (other filters read it), `홍길동 기자는 …`, the paragraphs around it. A card is a
name line with a card's own control (구독, 응원수, 다른기사 보기 …) within a few lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import Byline, HeadlineList
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.filters.headline_rows import is_headline, parse_headline
from newsclean.filters.phrases import phrases
from newsclean.filters.reporter_motto import SIGNS, motto
from newsclean.filters.surroundings import is_sentence
from newsclean.page import Page
from newsclean.record import Record

_NAME: Final = Rule("reporter_card/name", "the name on a reporter card", Label.BYLINE, Edge.INSIDE)
_PART: Final = Rule("reporter_card/part", "a part of a reporter card", edge=Edge.INSIDE)
_HEADLINE: Final = Rule("reporter_card/headline", "a headline on a reporter card", Label.RELATED, Edge.INSIDE)
_CONTROL: Final = Rule("reporter_card/control", "a control of a reporter card", edge=Edge.INSIDE)
_WORD: Final = Rule("reporter_card/word", "a short word of a reporter card", edge=Edge.INSIDE)

_SURE: Final = """
이 기사를 쓴 기자
기사를 쓴 기자
기자 프로필
기자프로필
기자 정보
기자정보
기자 소개
기자소개
기자 구독
기자 구독하기
기자구독
기자페이지
기자 페이지
기자페이지 바로가기
기자 페이지 구독
기자 홈
기자홈
기자홈 바로가기
다른기사 보기
다른 기사 보기
다른기사보기
기자의 다른기사
기자의 다른 기사
응원수
기자 응원하기
이메일 보내기
이메일보내기
메일보내기
기자에게 메일보내기
기자정보 펼치기
기자정보 접기
기자정보 펼치기기자정보 접기
기자의 기사 더보기
기자 더보기
구독자 수
구독해보세요!
"""
_NEAR: Final = """
구독
구독중
구독하기
+구독
구독자
응원
응원하기
팔로우
팔로잉
닫기
"""
_ROLE: Final = (
    r"(?:기자|특파원|(?:선임|전문|인턴|객원|시민|디자인|대)기자|논설위원|위원|"
    r"차장|부장|부국장|팀장|에디터|PD|앵커|아나운서|통신원|리포터)"
)
# "홍길동 기자", "홍길동 산업2부 차장", "홍길동 hong@nuri.example", "홍길동 기자 기자페이지 바로가기"; not "홍길동 기자는"
_NAME_LINE: Final = re.compile(
    r"(?P<name>[가-힣]{2,4}) ?(?:(?:[\w가-힣·]{2,10}부 )?(?P<role>" + _ROLE + r"))?"
    r"(?: ?[(|]?(?P<email>[\w.+-]+@[\w-]*(?:\.[\w-]+)*)\)?)?"
    r"(?: ?(?:기자 ?)?(?P<control>기자페이지 바로가기|기자홈|구독하기|구독|다른 ?기사 ?보기|페이지 바로가기|이메일 ?보내기))?"
)
_CONTROL_ENDS: Final = "기홈독"
"""What the controls of `_NAME_LINE` end in."""
_NAME_ENDS: Final = _CONTROL_ENDS + "자원장터D커서"
"""What a name line with a title ends in, if it has no address."""
_BARE_NAME: Final = re.compile("[가-힣]{2,4}")
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# "구독자 0", "응원수 12", "구독자 1,204명"; not "구독자 100만 명을 넘겼다"
_COUNTED: Final = re.compile(r"(?:기자 ?)?(?:구독자|응원수|응원|구독)(?: ?수)? ?[\d,]+(?:\.\d+)?[만천]?명?|[\d,]{1,7}")
_COUNTED_HEADS: Final = "기구응,"
"""What such a line begins with, if with no digit."""
# "산업부에서 반도체를 취재합니다.", "누리뉴스 사회부 홍길동 기자입니다."; bios speak of the writer's work
_BIO: Final = re.compile(
    r".{4,120}(?:취재합니다|취재하고 있습니다|다룹니다|씁니다|쓰겠습니다|맡고 있습니다|"
    r"담당합니다|되겠습니다|전합니다|전하겠습니다"
    r"|꿈꿉니다|기록합니다|뛰겠습니다|입니다)[.!]?"
)
# "누리뉴스의 구독 많은 기자를 구독해보세요!"
_INVITE: Final = re.compile(r".{2,20} (?:구독 많은 )?기자를 (?:구독해 ?보세요|만나보세요|응원해 ?주세요)[!.]?")
_REACH: Final = 6
_SUBSCRIBE: Final = frozenset(("구독", "구독하기", "구독중", "+구독"))


@dataclass(frozen=True)
class ReporterCard(Record):
    """See the module."""

    name: str = "reporter_card"
    literals: tuple[str, ...] = SIGNS
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_WORD, _NEAR) | phrases(_CONTROL, _SURE))

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, states = page.texts, page.states
        rules = dict(page.hits.get(self.name, ()))
        sure = [index for index, rule in rules.items() if rule.name == _CONTROL.name]
        words = [index for index, rule in rules.items() if rule.name == _WORD.name]
        done: set[int] = set()
        subscribe = [index for index in words if texts[index].replace(" ", "") in _SUBSCRIBE]
        for anchor in sorted((*sure, *subscribe)):
            start = _name_near(page, anchor, done)
            if start is None:
                continue
            if anchor in words and anchor - start > 3:
                continue
            yield from _card(page, start, rules, done)
        for index in sure:
            if index not in done and page.is_open(index):
                yield page.claim(index, _CONTROL)
        yield from motto(page, done)
        for index in page.document.containing("기자"):
            text = texts[index]
            if states[index] or len(text) > 40 or index in done:
                continue
            if "기자를" in text and _INVITE.fullmatch(text):
                yield page.claim(index, _PART)
            elif text[-1] in _CONTROL_ENDS and (match := _NAME_LINE.fullmatch(text)) and match["control"] and match["role"]:
                yield page.claim(index, _NAME, _bylines(match, None))


def _name_near(page: Page, anchor: int, done: set[int]) -> int | None:
    """The first name line up to six lines above the control, else one or two below (under `기자 프로필`)."""
    found: int | None = None
    for at in range(anchor - 1, max(-1, anchor - _REACH - 1), -1):
        if page.texts[anchor].endswith("쓴 기자") or at in done or (is_sentence(page.texts[at]) and not _is_bio(page.texts[at])):
            break
        if _names(page, at):
            found = at
    if found is None and page.texts[anchor].replace(" ", "") in ("기자프로필", "기자정보", "기자소개"):
        for at in range(anchor + 1, min(anchor + 4, len(page.texts))):
            if at not in done and _names(page, at):
                return at
    if found is None and page.texts[anchor].endswith("쓴 기자"):  # the heading says whose name stands under it
        for at in range(anchor + 1, min(anchor + 3, len(page.texts))):
            if at not in done and page.is_open(at) and _BARE_NAME.fullmatch(page.texts[at]) and _has_details(page, at):
                return at
    return found


def _has_details(page: Page, index: int) -> bool:
    """An address or the number of subscribers within the three lines below a name."""
    below = page.texts[index + 1 : index + 4]
    return any(_EMAIL.fullmatch(text) or ("구독" in text and _COUNTED.fullmatch(text)) for text in below)


def _names(page: Page, index: int) -> bool:
    text = page.texts[index]
    if len(text) > 50 or not (text[-1] in _NAME_ENDS or "@" in text) or page.is_closed(index):
        return False
    match = _NAME_LINE.fullmatch(text)
    return match is not None and bool(match["role"] or match["email"])


def _card(page: Page, start: int, rules: dict[int, Rule], done: set[int]) -> Iterator[Claim]:
    """The lines from the name down that belong to the card."""
    texts = page.texts
    lines: list[int] = []
    pending: list[int] = []
    email: str | None = None
    name = _NAME_LINE.fullmatch(texts[start])
    at = start
    while at < len(texts) and at - start < 30 and len(pending) <= 3:
        text = texts[at]
        known = at in rules or (len(text) <= 130 and _is_part(text, bio=at - start <= 4))
        if at > start and name and _names(page, at) and not text.startswith(name["name"]):
            break
        if "@" in text and len(text) <= 60 and (mail := _EMAIL.search(text)) and (mail[0] == text or _names(page, at)):
            email, known = email or mail[0], True
        elif not known and at > start and name and text.startswith(name["name"]) and len(text) <= 20:
            known = True
        if known or at == start:
            lines += [*pending, at]
            pending.clear()
        elif is_sentence(text) or not (len(text) <= 14 or is_headline(text)) or page.is_closed(at):
            break
        else:
            pending.append(at)
        at += 1
    before = start - 1
    while before >= 0 and start - before <= 2 and before not in done:
        if before in rules:
            lines += range(before, start)
            break
        if len(texts[before]) > 14:
            break
        before -= 1
    done.update(lines)
    yield page.claim(start, _NAME, _bylines(name, email))
    headlines = [
        line
        for line in lines
        if line != start and line not in rules and len(texts[line]) > 14 and page.is_open(line) and is_headline(texts[line])
    ]
    headlines = [line for line in headlines if not _NAME_LINE.fullmatch(texts[line])]
    for line in lines:
        if line in headlines:
            found = HeadlineList(headlines=tuple(parse_headline(texts[each]) for each in headlines))
            yield page.claim(line, _HEADLINE, found if line == headlines[0] else None)
        elif line != start and page.is_open(line):
            yield page.claim(line, _PART)


def _is_part(text: str, *, bio: bool) -> bool:
    counted = (text[0] in _COUNTED_HEADS or text[0].isdigit()) and _COUNTED.fullmatch(text) is not None
    return bool(counted or ("기자를" in text and _INVITE.fullmatch(text)) or (bio and _is_bio(text)))


def _is_bio(text: str) -> bool:
    return "니다" in text[-4:] and _BIO.fullmatch(text) is not None


def _bylines(match: re.Match[str] | None, email: str | None) -> Bylines:
    if match is None:
        return Bylines(weak=True)
    return Bylines((Byline(name=match["name"], role=match["role"], email=match["email"] or email),), weak=True)


reporter_card = ReporterCard()
