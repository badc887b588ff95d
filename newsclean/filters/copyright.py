"""Rights notices of the article (저작권 고지).

    <저작권자 ⓒ 한빛일보, 무단 전재 및 재배포, AI 학습 금지>          →  copyright: holder 한빛일보, ai_training_prohibited
    Copyright © '누리를 보는 눈' 누리뉴스 (http://…) / 무단전재 및 재배포 금지  (two lines)          →  one notice
    … 밝혔다.ⓒ 한빛일보, 무단전재 및 재배포 금지          →  … 밝혔다.

A notice has two of three parts: a sign (ⓒ, Copyright, 저작권자), a ban (무단 전재 …), an object (… 재배포 금지, All rights
reserved), and stands at the end of its line. Must never touch: an article about copyright (`재판부는 무단전재를 금지한 저작권법
조항이 …`), a photo credit (`ⓒ 한빛일보`), or the notice of a photo inside its caption: that is the captions filter's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Copyright
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.korean.names import is_outlet
from newsclean.korean.rights_holder import find_holder
from newsclean.page import Page
from newsclean.record import Record

_NOTICE: Final = Rule("copyright/notice", "the rights notice of the article", Label.COPYRIGHT, Edge.TAIL)
_MORE: Final = Rule("copyright/more", "the second line of a rights notice", Label.COPYRIGHT, Edge.TAIL)
_SENTENCE: Final = Rule("copyright/sentence", "a rights notice written as a sentence", Label.COPYRIGHT, Edge.TAIL)
_ABOVE: Final = Rule("copyright/above", "a rights notice that opens the page: it names the outlet", Label.PUBLISHER, Edge.INSIDE)
_PHOTO: Final = Rule("copyright/photo", "a rights notice above the article, so a picture's", edge=Edge.INSIDE)

_NO_LINK: Final = r"(?!\s?https?:)"
_SIGN: Final = (
    r"(?:\([cC]\)(?=\s?[가-힣])|저작권자(?=\s?[ⓒ©:：(]|\s\S)|Copyrights?|copyrights?|COPYRIGHTS?"
    rf"|ⓒ{_NO_LINK}|©{_NO_LINK}|Ⓒ{_NO_LINK})"
)
_ANY_SIGN: Final = re.compile(_SIGN)
_USE: Final = r"(?:전재|복제|사용|도용|게재|수집|배포|이용|활용|인용|재배포|재가공|전송|복사|재전송|크롤링)"
_BAN: Final = (
    rf"(?:무단\s?[-·]?\s?{_USE}|AI\s?(?:학습|데이터|활용|이용)|인공지능)[^.<>\n]{{0,50}}?"
    r"(?:금지|불허|엄금|금함|불가|금합니다|금지합니다)(?![를은의가이하한된라로임에조을도와과]|\s?규정)"
)
_RESERVED: Final = r"[Aa](?:ll|LL) [Rr](?:ights?|IGHTS?) ?[Rr](?:eserved|ESERVED)\.?"
# "저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지", "Copyrights ⓒ 한빛TV. All rights reserved. 무단 사용 및 재배포, AI학습 이용
# 금지."
# not "재판부는 무단전재를 금지한 저작권법 조항이"
_LONGEST_OPENING: Final = 3
_BEHIND_HOLDER: Final = r"(?=[,.\-:\s/|]*(?:[Aa][lL]|무단|AI|인공))"
"""What rights and bans begin with: where none of it follows, the holder's name goes on."""
_SPAN: Final = re.compile(
    rf"[<‹\[〈＜(【※\-*\s]{{0,{_LONGEST_OPENING}}}{_SIGN}(?P<holder>[^\n]{{0,110}}?){_BEHIND_HOLDER}(?:[,.\-:\s/|]*(?:{_RESERVED}|{_BAN})\.?)+"
    r"(?P<close>[\s.\->›\]〉＞)】]{0,4})"
)
# "[누리신문(example.kr), 무단전재 및 재배포 금지]": no sign, but wholly bracketed
_BRACKETS: Final = "<‹[〈＜(【"
_BRACKETED: Final = re.compile(rf"[<‹\[〈＜(【]\s?(?P<holder>[^<>\[\]]{{2,60}}?)[,\s:：-]*{_BAN}\.?\s?[>›\]〉＞)】]")
# "누리신문(www.example.kr), 무단전재 및 수집, 재배포 금지": no sign, but the outlet with its address; not "누리시(시장 홍길동), 무단 투기 금지"
_ADDRESSED: Final = re.compile(
    rf"(?P<holder>[가-힣A-Za-z0-9 ]{{2,20}}?) ?\((?:https?://)?[A-Za-z0-9-]{{1,30}}(?:\.[A-Za-z0-9-]{{2,20}}){{1,3}}/?\)[,\s:：-]*{_BAN}\.?"
)
# "<저작권자 ⓒ 한빛뉴스>": a sign in brackets at the end of its line, without a ban; not "(저작권자 한빛뉴스)는"
_OWNER: Final = re.compile(r"[<‹〈＜\[(【]\s?저작권자\s?(?:[ⓒ©]|\([cC]\))\s?(?P<holder>[^<>‹›\[\]]{2,40}?)\s?[>›〉＞\])】]\Z")
# "<저작권자(c) 누리통신, 무단 전재-재배포 금지> 2031/03/04 17:11 송고": when the wire sent the story. Also a rights sentence may stand behind a notice
_SENT: Final = re.compile(r"\d{4}/\d\d/\d\d \d\d:\d\d 송고")
# "무단전재 및 재배포 금지", "[무단전재-재배포, AI 학습 이용 금지]", "All rights reserved."
_REST: Final = re.compile(rf"[<‹\[〈＜(【※*\- ]{{0,3}}(?:{_BAN}|{_RESERVED})(?:[\s.,]*(?:{_BAN}|{_RESERVED})\.?)?[\s.>›\]〉＞)】-]{{0,3}}")
# one of these is in every ban and in every reservation of rights
_CLOSINGS: Final = ("금지", "eserved", "ESERVED", "불허", "엄금", "금함", "불가", "금합니다")
# "Copyright © '누리를 보는 눈' 누리뉴스 (http://…)", "한빛을 보는 균형, 한빛일보 Copyright © Hanbit"
_OPENING: Final = re.compile(r"[<\[〈＜(【※\- ]{0,3}(?:[^.\n]{2,40} )?[Cc](?:opyrights?|OPYRIGHTS?)\s?(?:\([cC]\)|[ⓒ©]|by)?[^\n]{0,100}")
# "ⓒ\"누리를 보는 눈 누리투데이\"", "ⓒ 세상을 보는 눈, 한빛미디어"; not "ⓒ 한빛일보 홍길동 기자"
_SLOGAN: Final = re.compile(r"[ⓒ©]\s?(?:[\"“'‘][^\"”'’]{6,60}[\"”'’](?: ?\S{2,14})?|[^,\d/()]{6,30}, [^,\d/()]{4,40})")
_SENTENCES: Final = (
    # "한빛워치의 소중한 저작물입니다. 무단전재와 재배포를 금합니다."
    re.compile(
        r"[ⓒ©※\[< ]{0,3}(?:본 (?:기사|콘텐츠)는 )?[^.]{0,30}저작물입니다\. ?무단[^.]{2,40}(?:금합니다|금지합니다)[.\]> ]{0,3}"
    ),
    # "모든 콘텐츠(기사)는 저작권법의 보호를 받은바, 무단 전재·복사·배포를 금합니다."
    re.compile(
        r"[※*\[ⓒ©<〈 ]{0,3}(?:ISSN [\d-]{9} )?(?:[^\s.]{2,14}의 |본 (?:사이트|홈페이지|웹사이트)의 |본지의 |당사의 )?(?:모든 |"
        r"본 |이 )?(?:콘텐츠|기사|컨텐츠|저작물|뉴스|영상)"
        r"[^.]{0,30}저작권법[^.]{0,40}(?:무단|금합니다|처벌|책임)[^.]{0,60}(?:니다|음|함)\.?.{0,120}"
    ),
    # "본 콘텐츠의 저작권은 제공처 또는 포털에 있으며 이를 무단 이용하는 경우 … 법적책임을 질 수 있습니다."
    re.compile(
        r"[※*\[〈< ]{0,3}(?:본|이|해당|모든) (?:콘텐츠|기사|뉴스|사이트|게시물)[^.]{0,12}의 저작권은 [^.]{2,120}(?:있습니다|"
        r"있으며|귀속됩니다)\.?.{0,60}"
    ),
    # "〈누리신문은 한국온라인신문협회(…)의 디지털뉴스이용규칙에 따른 저작권을 행사합니다.〉"
    re.compile(r"[〈<\[※ ]{0,3}.{2,60}디지털뉴스 ?이용규칙에 따른 저작권을 행사합니다\.?[〉>\] ]{0,3}"),
    # its second half, where the notice is cut in two: "이용하는 경우 저작권법 등에 따라 법적책임을 질 수 있습니다. ⓒ …"
    re.compile(r"(?:이를 |무단 |무단으로 )?이용하는 경우 저작권법[^.]{2,50}있습니다\..{0,60}"),
    # "RSS 피드는 개인 리더 이용 목적으로 허용 되어 있습니다. 피드를 이용한 게시 등의 무단 복제는 금지 되어 있습니다."
    re.compile(r".{0,60}RSS ?피드는 .{4,40}허용.{0,80}"),
)
_SENTENCE_WORDS: Final = ("저작물입니다", "저작권법", "저작권은", "저작권을 행사", "RSS피드", "RSS 피드")
"""One of these is in every sentence of `_SENTENCES`."""
# "*재판매 및 DB 금지", "[한빛통신 자료사진 재판매 및 DB 금지]"
_RESALE: Final = re.compile(r"[\[(*※ ]{0,3}(?:[^.\[(]{2,30} )?재판매 및 DB ?금지[\]). ]{0,2}")
_AI: Final = re.compile(r"(?:AI|인공지능)[^.]{0,24}(?:금지|불허|금합니다|금함)")
# "Copyrights ⓒ Hanbit.com" glued behind the byline
_GLUED: Final = re.compile(r"Copyrights?\s?(?:ⓒ|©|\([cC]\))\s?[\w.& ]{2,30}$")
# "ⓒ 아침을 여는 창, 누리일보" behind the last headline of a glued line; not "ⓒ 한빛시, 홍길동 기자"
_MOTTO_END: Final = re.compile(
    r"[ⓒ©]\s?[^,\d/()ⓒ©.]{6,30}, (?:[^\s,\d/()]{1,6} ){0,3}\S{1,8}(?:신문|일보|뉴스|경제|타임스|투데이|방송|TV|저널|통신|헤럴드)$"
)
_CREDIT_END: Final = re.compile(
    r"(?:/ ?|ⓒ ?|[=] ?|\b)(?:[가-힣]{0,6}연합뉴스|뉴스1|뉴시스|AP|AFP|로이터)\s*$|(?:제공|사진|DB|캡처)[)\]]?\s*$|"
    r"\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?/?\s*$"
)
_SIGNS: Final = ("ⓒ", "©", "Ⓒ", "(c)", "(C)", "opyright", "OPYRIGHT", "저작권", "무단", "ights", "RSS")


@dataclass(frozen=True)
class CopyrightNotice(Record):
    """See the module."""

    name: str = "copyright"
    needs: tuple[str, ...] = (*_SIGNS, "재판매")

    def __call__(self, page: Page) -> Iterator[Claim]:
        for index in page.containing("재판매"):
            if len(text := page.texts[index]) < 60 and _RESALE.fullmatch(text):
                yield page.claim(index, _PHOTO)
        claims = list(self._notices(page, page.document.containing_any(_SIGNS)))
        if len(claims) < 2:  # nearly all pages
            yield from claims
            return
        holders = {claim.value.holder for claim in claims if isinstance(claim.value, Copyright)}
        own = any(holder is not None and not _WIRE.search(holder) for holder in holders)
        for claim in claims:
            value = claim.value
            if own and isinstance(value, Copyright) and value.holder is not None and _WIRE.search(value.holder):
                # the outlet has its own notice: this one belongs to an agency's picture
                yield Claim(claim.start, claim.end, _PHOTO)
            else:
                yield claim

    @staticmethod
    def _notices(page: Page, lines: Iterable[int]) -> Iterator[Claim]:
        texts, states = page.texts, page.states
        taken: set[int] = set()
        for index in lines:
            if states[index] or index in taken:
                continue
            text = texts[index]
            if len(text) < 320 and _is_rights_sentence(text):
                taken.add(index)
                yield page.claim(index, _SENTENCE, _value(text, None))
            elif (span := _span(text)) is not None:
                start, end, holder = span
                taken.add(index)
                if start == 0 and end == len(text):
                    yield _article_or_photo(page, index, _NOTICE, text, holder)
                elif not _CREDIT_END.search(text, max(0, start - 30), start):
                    yield page.part(index, start, end, _NOTICE, _value(text[start:end], holder))
            elif (owner := _OWNER.search(text, max(0, len(text) - 60))) is not None:
                taken.add(index)
                yield page.part(index, owner.start(), len(text), _NOTICE, _value(owner[0], owner["holder"]))
            elif len(text) < 90 and _SLOGAN.fullmatch(text) and not text.endswith(("기자", "제공", "작가")):
                taken.add(index)
                yield _article_or_photo(page, index, _NOTICE, text, text[1:])
            elif len(text) < 140 and "OPYRIGHT" in text.upper() and text[-2:] != "다." and _OPENING.fullmatch(text):
                taken.add(index)
                holder = _COPYRIGHT.split(text, maxsplit=1)[1]
                following = index + 1
                if following < len(texts) and len(texts[following]) < 80 and _REST.fullmatch(texts[following]):
                    taken.add(following)
                    whole = f"{text} {texts[following]}"
                    yield page.claim(index, _NOTICE, _value(whole, holder))
                    yield page.claim(following, _MORE)
                else:
                    yield _article_or_photo(page, index, _NOTICE, text, holder)
            elif (motto := _MOTTO_END.search(text, max(0, len(text) - 60))) is not None and motto.start() > 30:
                taken.add(index)
                yield page.part(index, motto.start(), len(text), _NOTICE, _value(motto[0], motto[0].split()[-1]))
            elif (glued := _GLUED.search(text, max(0, len(text) - 50))) is not None:
                taken.add(index)
                yield page.part(index, glued.start(), len(text), _NOTICE, _value(glued[0], glued[0][10:]))
            elif len(text) < 90 and _REST.fullmatch(text):
                taken.add(index)
                yield page.claim(index, _MORE, Copyright(text=text, ai_training_prohibited=_bans_ai(text)))


def _is_rights_sentence(text: str) -> bool:
    if "저작" not in text and "RSS" not in text:  # one of which is in each of the words
        return False
    return any(word in text for word in _SENTENCE_WORDS) and any(pattern.fullmatch(text) for pattern in _SENTENCES)


def _span(text: str) -> tuple[int, int, str] | None:
    """Start, end and holder of the notice a line ends with, or is."""
    if not any(closing in text for closing in _CLOSINGS):
        return None
    bracketed: re.Match[str] | None = None
    if len(text) < 140:
        bracketed = _BRACKETED.fullmatch(text) if text[0] in _BRACKETS else _ADDRESSED.fullmatch(text)
    if bracketed and "다." not in bracketed["holder"] and (text[0] in _BRACKETS or is_outlet(bracketed["holder"])):
        return 0, len(text), bracketed["holder"]
    floor = max(0, len(text) - 330)
    sign = _ANY_SIGN.search(text, floor)
    if sign is None:
        return None
    for match in _SPAN.finditer(text, max(floor, sign.start() - _LONGEST_OPENING)):
        holder = match["holder"]
        if "다. " in holder or "다." in holder[:-1].replace("다.com", "") or "였다" in holder or "했다" in holder:
            continue
        rest = text[match.end() :].strip()
        if (len(rest) <= 14 and not rest.endswith("다.")) or _SENT.fullmatch(rest) or _is_rights_sentence(rest):
            end = len(text) if len(rest) <= 6 else match.end()
            before = text[: match.start()].strip()
            start = 0 if len(before) <= 24 and _is_slogan(before) else match.start()
            return start, end if rest else len(text), holder
    return None


def _is_slogan(before: str) -> bool:
    """What stands in front of the notice: nothing, or the paper's motto: `한빛을 보는 균형, 한빛일보 Copyright …`."""
    if not before:
        return True
    if before[0] in "▶▷☞►" or before[-1] in ".?!\"”’'" or before.endswith(("캐스터", "특파원", "논설위원")):
        return False
    return "기자" not in before and "@" not in before and "/" not in before


def _article_or_photo(page: Page, index: int, rule: Rule, text: str, holder: str | None) -> Claim:
    """A notice with no sentence above it and sentences below is a picture's; the first line of a dump names the outlet."""
    prose = page.document.prose
    if index < 400 and prose.find(1, 0, index) < 0 <= prose.find(1, index + 1, index + 400):
        if index == 0 and (outlet := find_holder(holder)) and is_outlet(outlet) and not _WIRE.search(outlet):
            return page.claim(index, _ABOVE, outlet)
        return page.claim(index, _PHOTO)
    return page.claim(index, rule, _value(text, holder))


_COPYRIGHT: Final = re.compile(r"[Cc]opyrights?|COPYRIGHTS?")
_WIRE: Final = re.compile(r"뉴시스|뉴스1|연합뉴스(?!TV)|로이터|Reuters|게티|AFP|AP통신|NEWSIS|News1", re.IGNORECASE)


def _bans_ai(text: str) -> bool:
    return ("AI" in text or "인공지능" in text) and _AI.search(text) is not None


def _value(text: str, holder: str | None) -> Copyright:
    return Copyright(text=text.strip(), holder=find_holder(holder), ai_training_prohibited=_bans_ai(text))


copyright = CopyrightNotice()
