"""Writers whom only their place at the edge of the article makes certain, beside those of `bylines`.

    [풋볼가람=홍길동] / 가람군은 …                                          →  byline 홍길동; the outlet in front of the name is the publisher
    … 이겼다. / <마르크 J 로젠 미 한빛대 정책대학원장·누리위원회 자문위원>     →  byline 마르크 J 로젠

Must never touch: a dateline (`[가람=누리뉴스]`), a label and a name (`[사진=홍길동]`, `[진행=홍길동]`), either of them between
sentences of the article, a title in angle brackets (`<홍길동의 밤>`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.article import Byline
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.korean.byline_types import BylineMatch
from newsclean.korean.columnists import contributor
from newsclean.korean.names import (
    CREW_LABELS,
    STOP_NAMES,
    WRITER_LABELS,
    is_agency,
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
_CONTRIBUTOR: Final = Rule("bylines/contributor", "who wrote the contribution, at its foot", Label.BYLINE, Edge.INSIDE)
_OUTLET_AND_NAME: Final = re.compile(r"[\[【]\s?(?P<outlet>[가-힣A-Za-z0-9]{2,12})\s?[=＝]\s?(?P<name>[가-힣]{2,4})\s?[\]】]\s*")
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


def head_rule(head: BylineMatch, text: str) -> Rule:
    """`(누리투데이=홍길동 기자)` says whose article it is; `(가람=누리뉴스) 홍길동 기자 =` and `[누리뉴스 홍길동 기자]` stand on copies, too."""
    first = head.writers[0] if len(head.writers) == 1 else None
    if first is None or not first.outlet or first.place:
        return _HEAD
    printed = text[head.start : head.end].replace(" ", "")
    return _OWN_HEAD if printed[0] in "([【" and printed.startswith(first.outlet + "=", 1) else _HEAD


def edge_writers(page: Page) -> Iterator[Claim]:
    """The writer in front of the lead, and the contributor below the last sentence."""
    document, texts, states, prose = page.document, page.texts, page.states, page.document.prose
    for index in document.containing("="):
        if texts[index][0] not in "[【" or states[index] or (found := _opening(texts[index])) is None:
            continue
        lead = prose.find(1, index)
        if not 0 <= lead - index <= LEAD or any(prose[at] and page.is_open(at) for at in range(index)):
            continue
        writer = Byline(name=found["name"], outlet=found["outlet"])
        yield page.part(index, 0, found.end(), _OPENING, Bylines((writer,), None, found["outlet"]))
    last = prose.rfind(1)
    while last >= 0 and states[last]:
        last = prose.rfind(1, 0, last)
    foot = last + 1
    if 0 < foot < len(texts) and texts[foot][0] in "<‹〈＜" and len(texts[foot]) <= LONGEST and page.is_open(foot):
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
    if is_outlet(outlet) or may_be_outlet(outlet):
        return found
    return found if len(outlet) > 2 and not is_person_name(outlet) and outlet not in _LABELS and not _LABEL.fullmatch(outlet) else None
