"""Tip lines (제보): the outlet asks its readers for news and says where to send it.

    ■ 제보하기 / ▷ 카카오톡 : '한빛제보' 검색 / ▷ 전화 : 02-000-0000 / ▷ 이메일 : jebo@example.kr          →  (nothing)
    제보는 카카오톡 hanbit          ※ '당신의 제보가 뉴스가 됩니다' [카카오톡] 한빛뉴스 검색해 채널 추가 …          →  (nothing)

    독자의 소리 원고를 기다립니다. … reader@garam.example로 보내 주시면 됩니다.     인사·부고 게재 문의 people@garam.example   →  (nothing)

A contact line counts only under a line that speaks of tips. Must never touch: contacts that are the article's own
(`예약은 전화 02-123-4567로`, `(☏857-6161)`, `신청서는 apply@example.kr`), prose about tips (`제보를 받고 수사에 나섰다.`),
a call without an address, and one above a sentence of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import phrases
from newsclean.filters.surroundings import has_body_above, has_body_below
from newsclean.korean.names import is_outlet
from newsclean.page import Page
from newsclean.record import Record

_CALL: Final = Rule("tip_line/call", "the outlet asks for tips", edge=Edge.TAIL)
_NAMED: Final = Rule("tip_line/outlet", "the outlet asks for tips, and says who it is", Label.PUBLISHER, Edge.TAIL)
_DESK: Final = Rule("tip_line/desk", "where to send personal notices", edge=Edge.INSIDE)
_CONTACT: Final = Rule("tip_line/contact", "where to send tips, under the call for them", edge=Edge.TAIL)

_CALLS: Final = """
제보하기
기사제보
기사 제보
뉴스제보
뉴스 제보
제보영상
영상제보
제보 영상
제보하러 가기
뉴스 제보하기
기사 제보하기
기사제보하기
독자제보
시청자제보
시청자 제보
제보하기 >
■ 제보하기
▶ 제보하기
▣ 제보하기
[제보하기]
▶ 기사제보
기사제보 및 보도자료
카톡 제보
카카오톡 제보
라이브 제보하기
"""
# "제보는 카카오톡 hanbit", "한빛TV 기사문의 및 제보 : 카톡/라인 hanbit", "기사제보 및 보도자료 news@example.kr"
# not "제보는 카카오톡으로 들어왔다."
_SHORT: Final = re.compile(
    r"[※*▶▷■◆◎\[ ]{0,3}(?:[^\s.]{2,14} )?(?:기사 ?문의 및 |뉴스 ?|기사 ?)?제보(?:하기)?(?: 및 보도자료)?(?: ?제공)?(?: ?(?:메일|전화|"
    r"이메일|문의))?\s?(?:[:：]|는|은|)\s?"
    r"(?:[\[(]?(?:카카오톡|카톡/라인|카톡|라인|이메일|메일|전화|E-mail|텔레그램)[\])]?.{0,90}|"
    r"[\w.+-]{2,30}@[\w.]{2,30}.{0,40}|\(?\d{2,4}[-)]\s?\d{3,4}-?\d{0,4}.{0,60})"
)
# "한빛뉴스는 24시간 여러분의 제보를 기다립니다.", "독자 여러분의 소중한 제보를 기다립니다."; not "경찰은 제보를 기다린다."
_WAITING: Final = re.compile(
    r".{0,60}(?:여러분의|독자의|시청자의|당신의|소중한) .{0,12}제보(?:를|로|가|도) .{0,30}(?:기다립니다|기다리고 있습니다|"
    r"뉴스가 됩니다|뉴스로 만들어집니다|바꿉니다|받습니다|부탁드립니다|만듭니다|세상을 바꿉니다).{0,200}"
)
# "[사진 영상 제보받습니다] …", "※ '당신의 제보가 뉴스가 됩니다' [카카오톡] …"
_RECEIVED: Final = re.compile(
    r"[\[※*▶■'‘ ]{0,4}(?:[가-힣·, ]{2,14} )?제보(?:를)? ?받습니다.{0,140}|[※*■ ]{0,3}['‘\"“]당신의 제보가 뉴스가 "
    r"됩니다['’\"”].{0,200}"
)
# a line of a contact block: "▷ 전화 02-781-1234", "홈페이지 =https://…", "[메일] a@b.kr", "이메일 :a@b.kr", "@한빛제보"
_CONTACT_LINE: Final = re.compile(
    r"[▷▶■◆*※·•\-\[(< ]{0,4}(?:카카오톡|카톡|카카오|라인|전화|대표전화|이메일|E-?mail|e-?mail|메일|팩스|유튜브|네이버|"
    r"홈페이지|뉴스홈페이지|사이트|사이트 줄|문자|텔레그램|페이스북|인스타그램|트위터|앱|모바일|주소|온라인)"
    r"(?:\].{2,100}|[\])> ]{0,2}\s?(?:[:：=,]|제보|채널|[@'‘\"\d+(]|에서|[\w.+-]{2,30}@).{0,90})"
)
# "독자의 소리 원고를 기다립니다. … reader@garam.example로 보내 주시면 됩니다."; not "심사위원단은 원고를 기다립니다.", "원고를 받는다."
_WRITE: Final = re.compile(
    r"(?:(?![은는이가] )[^.\"“]){0,40}(?:원고|투고|기고|독자(?:의|들의)? ?(?:편지|글|의견|목소리))(?:을|를) (?:기다립니다|받습니다|모집합니다|보내 ?주세요)[.!] .{0,160}"
    r"(?:@|\d{3,4}-\d{4}).{0,120}(?:니다|세요|십시오)[.!]?"
)
_CALLS_TO_WRITE: Final = ("기다립니다", "받습니다", "모집합니다", "주세요")
# "인사·부고 게재 문의 people@garam.example", "부고 게재문의 : 02-000-0000"; not "게재 문의는 이메일로 하면 된다."
_NOTICE_DESK: Final = re.compile(
    r"[※*▶■\[( ]{0,3}(?:(?:인사|부고|동정|결혼|화촉)[·ㆍ,/ ]{0,2}){1,5}(?:게재|등재|접수) ?문의 ?[:：=]? ?"
    r"(?:[\w.+-]{2,30}@[\w.-]{2,40}|\(?0\d{1,2}[)-] ?\d{3,4}-\d{4})[^가-힣]{0,40}"
)
# "누리뉴스TV 기사문의 및 제보 : 카톡/라인 nuri"
_DESKED: Final = re.compile(r"(?P<outlet>[^\s.]{2,12}) 기사 ?문의 및 제보 ?[:：]")
# "… 카톡/라인 nuri 홍길동(gildong@x.example)", "… 기다립니다. 홍길동 기자 gildong@x.example"; not "… 이메일 gildong@x.example"
_WRITER: Final = re.compile(
    r"(?<=\s)[가-힣]{2,4} ?\([\w.+-]{2,30}@[\w.-]{2,30}\)$|(?<=\s)[가-힣]{2,4} 기자(?: ?\(?[\w.+-]{2,30}@[\w.-]{2,30}\)?)?$"
)
_LONGEST_WRITER: Final = 70
_SHORTEST_WAITING: Final = 6
_REACH: Final = 8


@dataclass(frozen=True)
class TipLine(Record):
    """See the module."""

    name: str = "tip_line"
    needs: tuple[str, ...] = ("제보", *_CALLS_TO_WRITE, "문의")
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_CALL, _CALLS))

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        calls: list[int] = []
        for index, rule in page.hits.get(self.name, ()):
            calls.append(index)
            if page.is_open(index):
                yield page.claim(index, rule)
        for index in page.document.containing("제보"):
            text = texts[index]
            if not page.is_open(index):
                continue
            if len(text) <= 320 and (_is_waited_for(text) or _is_short(text)):
                calls.append(index)
                yield _call(page, index)
            else:
                # glued behind the last sentence: `… 밝혔다.※한빛뉴스는 여러분의 제보로 함께 세상을 바꿉니다. …`
                at = text.rfind("※")
                if at > 40 and text[at - 1] in ". \"”" and len(text) - at < 320 and _WAITING.fullmatch(text[at:]):
                    calls.append(index)
                    yield page.part(index, at, len(text), _CALL)
        yield from _desks(page)
        for call in calls:
            for index in range(call + 1, min(call + _REACH, len(texts))):
                text = texts[index]
                if page.is_closed(index):
                    continue
                if not page.is_open(index) or len(text) > 130 or text[-2:] == "다." or not _CONTACT_LINE.fullmatch(text):
                    break
                yield page.claim(index, _CONTACT)


def _call(page: Page, index: int) -> Claim:
    """The call; an outlet it begins with is who publishes, and a writer with an address behind it is for the bylines."""
    text = page.texts[index]
    writer = _WRITER.search(text, max(0, len(text) - _LONGEST_WRITER))
    end = writer.start() if writer else len(text)
    if (named := _DESKED.match(text)) is None or not is_outlet(named["outlet"]):
        return page.part(index, 0, end, _CALL)
    return page.part(index, 0, end, _NAMED, named["outlet"])


def _desks(page: Page) -> Iterator[Claim]:
    """Below the last sentence: where to send letters to the editor; anywhere: the desk of personal notices."""
    texts, states = page.texts, page.states
    for index in page.document.containing_any(_CALLS_TO_WRITE):
        text = texts[index]
        if states[index] or len(text) > 320 or not ("@" in text or "-" in text) or not _WRITE.fullmatch(text):
            continue
        if has_body_above(page, index) and not has_body_below(page, index):
            yield page.claim(index, _CALL)
    for index in page.document.containing("문의"):
        if not states[index] and len(texts[index]) <= 90 and _NOTICE_DESK.fullmatch(texts[index]):
            yield page.claim(index, _DESK)


def _is_waited_for(text: str) -> bool:
    """`독자 여러분의 제보를 기다립니다.`, `제보 받습니다.`; most calls are one word."""
    if len(text) < _SHORTEST_WAITING:
        return False
    return _WAITING.fullmatch(text) is not None or (("받습니다" in text or "당신의" in text) and _RECEIVED.fullmatch(text) is not None)


def _is_short(text: str) -> bool:
    return len(text) < 130 and text[-2:] not in ("다.", "요.") and _SHORT.fullmatch(text) is not None


tip_line = TipLine()
