"""Writers whom only their place at the edge of the article makes certain, beside those of `bylines`.

    [풋볼가람=홍길동] / 가람군은 …                                          →  byline 홍길동; the outlet in front of the name is the publisher
    [누리뉴스/홍길동] 가람군은 …        [한빛비즈니스=홍길동 가람증권 애널리스트] 가람군은 …        →  the same
    누리경제 사회팀 | 가람군은 …                                            →  byline 사회팀
    [홍길동 누리 갯벌 연구소장] / 가람군은 …                                →  byline 홍길동
    … 이겼다. / 홍길동 판사(가람지법 물빛지원)                              →  byline 홍길동
    … 이겼다. / <마르크 J 로젠 미 한빛대 정책대학원장·누리위원회 자문위원>     →  byline 마르크 J 로젠

Must never touch: a dateline (`[가람=누리뉴스]`), a label and a name (`[사진=홍길동]`, `[진행=홍길동]`), an outlet and its section
(`[누리뉴스/여행]`), either of them between sentences of the article, who speaks (`[홍길동 누리당 대표] 반갑습니다.`), a title in angle brackets (`<홍길동의 밤>`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.article import Byline
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.korean.byline_tokens import BARS, unlisted
from newsclean.korean.byline_types import BylineMatch
from newsclean.korean.columnists import contributor, edge_credit
from newsclean.korean.foot_writers import LONGEST_FOOT, foot_writer
from newsclean.korean.names import (
    CREW_LABELS,
    STOP_NAMES,
    WRITER_LABELS,
    is_agency,
    is_department,
    is_outlet,
    is_person_name,
    is_place,
    may_be_outlet,
    word_set,
)
from newsclean.page import Page

_HEAD: Final = Rule("bylines/dateline", "dateline or byline in front of the lead", Label.BYLINE, Edge.INSIDE)
_OWN_HEAD: Final = Rule("bylines/outlet-dateline", "the writer behind the outlet in front of the lead", Label.BYLINE, Edge.INSIDE)
_OPENING: Final = Rule("bylines/outlet-and-name", "outlet and writer in front of the lead", Label.BYLINE, Edge.INSIDE)
_GUEST_HEAD: Final = Rule("bylines/guest-head", "a columnist's name and post in front of the lead", Label.BYLINE, Edge.INSIDE)
_CONTRIBUTOR: Final = Rule("bylines/contributor", "who wrote the contribution, at its foot", Label.BYLINE, Edge.INSIDE)
_POST: Final = Rule("bylines/post", "an outside writer's name and post, or his address, at the foot", Label.BYLINE, Edge.INSIDE)
# [누리뉴스=홍길동], [누리뉴스/홍길동], [누리뉴스=홍길동 가람증권 애널리스트, 올해의 분석가] — not: [가람=누리뉴스], [누리뉴스/홍길동의 밤]
_OUTLET_AND_NAME: Final = re.compile(
    r"[\[【]\s?(?P<outlet>[가-힣A-Za-z0-9]{2,12})\s?(?P<joint>[=＝/])\s?(?P<name>[가-힣]{2,4})(?P<post>\s[가-힣A-Za-z0-9][^\[\]【】=“”\"?!:]{3,60})?\s?[\]】]\s*"
)
# 누리경제 사회팀 | 가람군은 … — not: 누리경제 사회팀은 | …, 누리경제 | 사회팀
_TEAM: Final = re.compile(rf"(?P<outlet>[가-힣A-Za-z0-9]{{3,14}}) (?P<team>[가-힣]{{1,8}}[팀부국룸]) ?[{BARS}] ?(?=[가-힣“‘\"'])")
# what stands in front of `=` and is no outlet: 진행=홍길동, 대역작가=홍길동
_LABEL: Final = re.compile(
    r".*(?:취재|사진|영상|촬영|편집|제공|그래픽|기자|감독|작가|연출|출연|진행|구성|번역|감수|특파원|위원|교수|대표|선수|배우|모델|사회|해설|낭독|자료|출처|이름|주연)"
)
_LABELS: Final = CREW_LABELS | WRITER_LABELS | STOP_NAMES | word_set(
    "글쓴이 그림 내레이션 노래 만화 발표자 발제 사회자 아나운서 앵커 옮긴이 리포터 작곡 작사 주장 지은이 캐스터 토론자 후보"
)
LEAD: Final = 2
"""Lines below the bracket within which the lead begins."""
LONGEST: Final = 80
LONGEST_POST: Final = 42
_HEADS: Final = ("대표", "위원", "이사장")
"""Who is written about, and speaks, more often than he writes."""
_ANNOUNCES: Final = ("다음과 같", "아래와 같", "명단", "수상자", "당선자", "합격자", "발표자", "참석자")
"""The sentence above a list of people, of which the first may be the only one printed."""
_PARTICLES: Final = "의가에을를와과"  # [이달의 한빛 작가]
_GOES_ON: Final = re.compile(r"(?:[은는이가을를의에와과도로]|에서|으로)[ ,]|이?라")  # [홍길동 누리 갯벌 연구소장]은 …
_SPOKEN: Final = ("니다.", "니다", "니다.”", "니까?", "세요.", "요.")


def head_rule(head: BylineMatch, text: str) -> Rule:
    """`(누리투데이=홍길동 기자)` says whose article it is; `(가람=누리뉴스) 홍길동 기자 =` and `[누리뉴스 홍길동 기자]` stand on copies, too."""
    first = head.writers[0] if len(head.writers) == 1 else None
    if first is None or not first.outlet or first.place:
        return _HEAD
    printed = text[head.start : head.end].replace(" ", "")
    return _OWN_HEAD if printed[0] in "([【" and printed.startswith(first.outlet + "=", 1) else _HEAD


def edge_writers(page: Page) -> Iterator[Claim]:
    """The writer in front of the lead, and the contributor below the last sentence."""
    texts, states, prose = page.texts, page.states, page.document.prose
    first = prose.find(1)
    while first >= 0 and not page.is_open(first):
        first = prose.find(1, first + 1)
    for index in page.document.starting("[【"):
        if 0 <= first < index:
            break
        lead = prose.find(1, index)
        if states[index] or not 0 <= lead - index <= LEAD:
            continue
        if (found := _opening(texts[index])) is not None:
            writer = Byline(name=found["name"], outlet=found["outlet"])
            for at in page.document.starting(texts[index][0]):  # a page may print the lead twice
                if at >= index and not states[at] and texts[at].startswith(found.group().rstrip()):
                    yield page.part(at, 0, found.end() if at == index else len(found.group().rstrip()), _OPENING, Bylines((writer,), None, found["outlet"]))
            break
        if (guest := _introduced(page, index, lead)) is not None:
            yield page.part(index, 0, guest[0], _GUEST_HEAD, Bylines((guest[1],), weak=True))
            break
    if first >= 0 and not states[first] and (team := _TEAM.match(texts[first])) is not None:
        outlet, desk = team["outlet"], team["team"]
        if (is_outlet(outlet) or may_be_outlet(outlet)) and is_department(desk):
            yield page.part(first, 0, team.end(), _HEAD, Bylines((Byline(name=desk, outlet=outlet),), None, outlet))
    last = prose.rfind(1)
    while last >= 0 and states[last]:
        last = prose.rfind(1, 0, last)
    foot = last + 1
    if not 0 < foot < len(texts) or not page.is_open(foot):
        return
    if len(texts[foot]) <= LONGEST_FOOT and (signed := foot_writer(texts[foot])) is not None:
        listed = any(word in texts[last] for word in _ANNOUNCES)
        if not listed and (foot + 1 == len(texts) or foot_writer(texts[foot + 1]) is None):  # a list of people
            who = signed.writers[0]
            yield page.claim(foot, _POST, Bylines((Byline(name=who.name, role=who.role, outlet=who.outlet),), None, who.outlet, weak=True))
    elif texts[foot][0] in "<‹〈＜" and len(texts[foot]) <= LONGEST:
        credit = contributor(texts[foot])
        if credit is not None:
            writers = tuple([Byline(name=writer.name, role=writer.role) for writer in credit.writers])
            yield page.claim(foot, _CONTRIBUTOR, Bylines(writers, weak=True))


def _opening(text: str) -> re.Match[str] | None:
    found = _OUTLET_AND_NAME.match(text)
    if found is None:
        return None
    outlet, name = found["outlet"], found["name"]
    if not is_person_name(name) or is_outlet(name) or is_place(outlet) or is_agency(outlet):
        return None
    known = is_outlet(outlet) or may_be_outlet(outlet)
    if found["joint"] == "/":  # what stands behind a slash may be a section or a place as well
        return found if known and len(name) == 3 and not is_place(name) and not is_department(name) and not found["post"] else None
    if post := found["post"]:  # [누리뉴스=홍길동 가람증권 애널리스트] — not: [누리뉴스=이나래 군수와 함께]
        return found if known and post[-1] not in "다요까" and all(map(unlisted, post.replace(",", "").split()[:2])) else None
    if known:
        return found
    return found if len(outlet) > 2 and not is_person_name(outlet) and outlet not in _LABELS and not _LABEL.fullmatch(outlet) else None


def _introduced(page: Page, index: int, lead: int) -> tuple[int, Byline] | None:
    """Where the bracket ends that says who the author of a column is and what he does; the article is written, not spoken."""
    text = page.texts[index]
    end = text.find("]", 0, LONGEST_POST)
    if end < 0 or page.texts[lead].endswith(_SPOKEN) or _GOES_ON.match(text, end + 1):
        return None
    inner = text[1:end]
    credit = edge_credit(inner, foot=True) if inner.count(" ") > 1 else None
    if credit is None or inner.endswith(_HEADS) or inner[3:4] not in " " or inner[2] in _PARTICLES:
        return None
    if sum(page.texts[at].startswith(text[:4]) for at in page.document.starting("[")) > 1:
        return None  # who speaks, again and again
    return end + 1, Byline(name=credit.writers[0].name, role=credit.writers[0].role)
