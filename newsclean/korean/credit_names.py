"""Who stands in a photo credit: agencies, stock libraries, people, organisations that hand pictures out.

This is the vocabulary and the grammar *inside* a credit (``AP=연합뉴스``, ``홍길동 기자 gildong@``, ``한빛시청 제공``,
``한빛일보DB``). Where a credit may stand is the business of :mod:`newsclean.korean.credits` (at the end of a line) and
:mod:`newsclean.korean.credit_seams` (inside a glued run).
"""

from __future__ import annotations

import re
from typing import Final, Literal

from newsclean.alternation import alternation
from newsclean.characters import Words
from newsclean.korean.names import MIDDLE_DOTS, SURNAMES, is_outlet

#: Korean wires and stock libraries: as the last words of a line they are nothing but a credit.
_DOMESTIC: Final = (
    "Getty Images Bank", "게티이미지", "게티이미지뱅크", "게티이미지코리아", "뉴스1", "뉴시스", "셔터스톡", "스포츠코리아",
    "아이클릭아트", "언스플래시", "연합뉴스", "연합뉴스TV", "연합포토", "이미지투데이", "클립아트코리아", "통로이미지",
    "픽사베이", "픽셀스", "픽클릭", "프리픽",
    "공동취재단", "공동취재사진", "국회사진기자단", "대통령실사진기자단", "대통령실통신사진기자단", "사진공동취재단",
    "인터넷사진기자단", "국회사진취재단", "청와대사진기자단", "판문점공동취재단", "평양공동취재단", "평양사진공동취재단", "한국공동사진기자단",
)
#: Foreign wires and libraries: too close to ordinary words or prose subjects to stand bare after a sentence.
_FOREIGN: Final = (
    "AFP", "AFP BB", "AFPBB", "AFPBBNews", "AP", "AP Photo", "AP통신", "DPA", "EPA", "EPA통신", "Getty Images", "GettyImages",
    "Newsis", "News1", "NEWSIS", "NEWS1", "Pixabay", "Reuters", "REUTERS", "TASS", "UPI", "Unsplash", "XINHUA", "Yonhap",
    "Shutterstock", "shutterstock", "교도", "교도통신", "로이터", "로이터통신", "신화", "신화통신", "신화사", "연합", "조선중앙통신", "타스",
    "타스통신",
)
#: Joints of two agencies as papers print them.
_JOINTS: Final = ("", "=", "·", "/", " ", "-")
_PAIR_LEFT: Final = ("AP", "AFP", "EPA", "AFPBBNews", "UPI", "DPA", "로이터", "신화", "타스", "교도", "게티이미지", "조선중앙통신")
_PAIR_RIGHT: Final = ("연합뉴스", "뉴시스", "뉴스1", "연합")

_SINGLE: Final = frozenset(_DOMESTIC + _FOREIGN)
#: Credits that stand alone, single (연합뉴스) and paired (로이터연합뉴스, AP=연합뉴스, AFP·연합뉴스).
AGENCIES: Final[frozenset[str]] = _SINGLE | frozenset(
    f"{left}{joint}{right}" for left in _PAIR_LEFT for joint in _JOINTS for right in _PAIR_RIGHT
)


#: Pattern pieces, longest name first and atomic: 연합뉴스 is never read as 연합 + 뉴스. They carry no anchors; their users put
#: them.
_PAIR: Final = f"{alternation(_PAIR_LEFT)}{alternation(_JOINTS)}{alternation(_PAIR_RIGHT)}"
AGENCY: Final = f"(?>{_PAIR}|{alternation(_SINGLE)})"
#: Names that need no help from punctuation (``… 있다. 뉴스1``): domestic names and pairs.
PLAIN_AGENCY: Final = f"(?>{_PAIR}|{alternation((*_DOMESTIC, 'AFP', 'EPA'))})"
#: ``한빛=``, ``도쿄(일본)/`` in front of an agency or a photographer.
PLACE: Final = r"(?:[가-힣]{2,8}+(?:\([가-힣]{1,8}\))?\s?[=/]\s?)"
MAIL: Final = r"[A-Za-z0-9][A-Za-z0-9._%+-]{1,29}[@＠](?:(?:[A-Za-z0-9-]{1,30}\.){1,3}[A-Za-z]{2,10})?"
IN_CENTURY: Final = r"\d{2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}"
DATE: Final = rf"(?:19|20){IN_CENTURY}"
#: First syllable of the family names that cover nearly all Koreans: keeps `언론사 사진기자` from being a person.
SURNAME: Final = f"[{''.join(sorted(SURNAMES | {'왕'}))}]"
_ROLE: Final = r"(?:사진|영상|인턴|수습|객원|선임|전문|디자인|시민|명예|대)?\s?(?:기자|특파원|통신원|사진가|사진작가|디자이너|에디터)"
PERSON: Final = (
    rf"(?P<name>{SURNAME}[가-힣]{{1,3}})(?:\s?[{MIDDLE_DOTS},]\s?[가-힣]{{2,4}}){{0,3}}"
    rf"\s?(?P<role>(?:[가-힣]{{2,6}}\s)?{_ROLE})(?:\s?[(\[]?(?P<mail>{MAIL})[)\]]?)?"
)
_ORG_END: Final = (
    "공단|공사|공원|교육청|교회|군청|군|그룹|금융|기상청|농협|대학|대학교|대|도청|도|뉴스|본부|법원|병원|사무소|산업|생명|서|소방|센터|시청|"
    "시|신문|실|엔터테인먼트|엔터|연구소|연구원|연맹|연합회|연합|위원회|위|은행|의회|일보|재단|전자|정당|제약|증권|처|청|측|카드|캠프|통신|학교|항공|"
    "협회|화학|회|DB|구청|TV|SNS|유족|독자|시민|본인|작가|갤러리|박물관|미술관|부"
)
#: Words that make `… 제공` a promise and not a credit (`무료 점심 제공`).
_GIVEN_THINGS: Final = re.compile(
    r"(?:^|\s)(?:문의|예약|신청|무료|무상|정보|서비스|혜택|자료|편의|할인|기회|식사|점심|저녁|조식|간식|숙박|숙소|쿠폰|상품"
    r"|선물|맞춤형?|직접|적극|실시간|"
    r"우선|추가|등|및|콘텐츠|교육|상담|금품|향응|뇌물|단서|원인|계기|근거|기사|데이터|일자리|지원금|영상|가이드|솔루션"
    r"|보도자료|\S*(?:을|를))$"
)
#: 한빛시청 제공 / 누리소프트 제공 — not: 청년에게 무료 점심 제공, 정보를 제공
_GIVEN: Final = re.compile(
    r"(?P<who>[^\s.,\"“”()\[\]<>=/][^.,\"“”\[\]<>=]{0,24}?)\s?(?P<how>제공|캡처|캡쳐|갈무리|자료사진|자료|DB|트위터|페이스북"
    r"|인스타그램|유튜브)"
)
#: copyright notices and running text are no names
_NOTICE: Final = Words(("\n", "다.", "무단", "금지", "저작권", "rights", "Rights", "RIGHTS"))
_PLATFORMS: Final = frozenset({"트위터", "페이스북", "인스타그램", "유튜브"})
#: words of prose that end a phrase and so cannot end the giver's name
_PARTICLE_END: Final = re.compile(
    r"(?:은|는|을|를|에게|에서|으로|까지|부터|에는|하고|하며|하는|했던|라며|라고|하여|위해|통해|대한|따른)(?:\s|$)"
)


LONGEST: Final = 45
"""Characters of a credit."""
Kind = Literal["agency", "person", "giver", "name"]


class CreditName:
    """What a credit text is: an agency, a person, a giver (``… 제공``), or merely some short name.

    ``firm``: a known agency, or a giver that ends like an organisation.
    """

    __slots__ = ("email", "firm", "kind", "photographer", "role")

    def __init__(
        self, kind: Kind, firm: bool, photographer: str | None = None, role: str | None = None, email: str | None = None
    ) -> None:
        self.kind = kind
        self.firm = firm
        self.photographer = photographer
        self.role = role
        self.email = email


AN_AGENCY: Final = CreditName("agency", firm=True)
_GIVER: Final = CreditName("giver", firm=False)
FIRM_GIVER: Final = CreditName("giver", firm=True)
_NAME: Final = CreditName("name", firm=False)

#: 연합뉴스 / 한빛=뉴스1 / AP=연합뉴스 자료사진 / 뉴시스·한빛신문 — not: 연합뉴스에 따르면
_PAPERS: Final = ("뉴스", "일보", "신문", "통신")
_USES: Final = ("자료사진", "제공", "자료", "DB", "캡처", "캡쳐", "갈무리", "홈페이지", "제작")
_AGENCY_LINE: Final = re.compile(
    rf"(?:{PLACE}?{AGENCY}|{PLACE}(?<==)[가-힣]{{1,4}}(?:{'|'.join(_PAPERS)})|[가-힣]{{1,6}}(?:뉴스|통신)(?=\s제작))(?:\s?[={MIDDLE_DOTS}/,]\s?{AGENCY}){{0,2}}"
    rf"(?:\s?(?:{'|'.join(_USES)}))?(?:\s?[{MIDDLE_DOTS}]\s?[가-힣]{{2,8}})?"
)
#: the last character of such a credit, unless a name stands behind a dot
_AGENCY_ENDS: Final = frozenset(word[-1] for word in (*AGENCIES, *_PAPERS, *_USES))
_DOTS: Final = Words(MIDDLE_DOTS)
#: 누리화장품 제공·연합뉴스 — not: 제공·판매
_SHARED: Final = re.compile(rf"[^.,\"“”()\[\]<>=/·]{{2,20}}\s제공\s?[·/,]\s?(?:{AGENCY}|[가-힣]{{1,6}}(?:뉴스|일보|신문|통신))")
#: 홍길동 기자 / 잠실=홍길동 기자gildong@ / (광주=뉴스1) 홍길동 기자 / 뉴스1 홍길동 기자 — not: 홍길동 기자가
_PERSON_LINE: Final = re.compile(rf"{PLACE}?(?:[(\[]?(?:{PLACE})?{AGENCY}[)\]]?\s?|[가-힣]{{2,6}}(?:일보|신문|뉴스|경제)\s)?{PERSON}")
#: 한빛시청, 누리재단 — not: 한빛 제품
_ORGANISATION: Final = re.compile(rf"(?:{_ORG_END})$")
#: 김가온 — not: 뉴스
_PERSON_NAME: Final = re.compile(rf"{SURNAME}[가-힣]{{1,3}}")
#: no person without a title
_ROLES: Final = Words(("기자", "특파원", "통신원", "사진가", "사진작가", "디자이너", "에디터"))
_GIVEN_ENDS: Final = ("제공", "캡처", "캡쳐", "갈무리", "자료사진", "자료", "DB", "트위터", "페이스북", "인스타그램", "유튜브")
#: 서울=연합뉴스 — not: AP=연합뉴스, 연합뉴스
PLACED_AGENCY: Final = re.compile(rf"{PLACE}{AGENCY}")
#: ends as a sentence does: 열었다 / 있습니다 / 할까, with or without marks behind
_SENTENCE_ENDS: Final = frozenset("다요까죠")
_MARKS: Final = ".!?\"”’'"


def is_statement(text: str, start: int, stop: int) -> bool:
    """``… 밝혔다``: no credit ends so, unless a name stands behind a dot (``뉴시스·홍길다``)."""
    return text[stop - 1] in _SENTENCE_ENDS and not _DOTS.stand_in(text, max(start, stop - LONGEST), stop)


def read_credit(text: str) -> CreditName | None:
    """Read the text of a credit; ``None`` when it is prose, empty or longer than `LONGEST`."""
    text = text.strip().rstrip(".").rstrip()
    if not 2 <= len(text) <= LONGEST or _NOTICE.stand_in(text, 0, len(text)) or (")" in text and text.count(")") > text.count("(")):
        return None
    if (text[-1] in _AGENCY_ENDS or _DOTS.stand_in(text, 0, len(text))) and _AGENCY_LINE.fullmatch(text):
        return AN_AGENCY
    found = _PERSON_LINE.fullmatch(text) if _ROLES.stand_in(text, 0, len(text)) else None
    if found:
        return CreditName("person", True, found["name"], found["role"].strip(), found["mail"])
    if text.rstrip(_MARKS)[-1:] in _SENTENCE_ENDS:
        return None
    if "제공" in text and _SHARED.fullmatch(text):
        return FIRM_GIVER
    given = _GIVEN.fullmatch(text) if text.endswith(_GIVEN_ENDS) else None
    if given:
        who, how = given["who"].strip(), given["how"]
        if _GIVEN_THINGS.search(who) or _PARTICLE_END.search(who) or len(who.split()) > 5:
            return None
        if how in _PLATFORMS:
            return _GIVER
        firm = how not in ("제공", "자료") or _ORGANISATION.search(who) is not None
        return FIRM_GIVER if firm else _GIVER
    return _NAME


#: every credit that :func:`read_credit` takes for more than some name holds one of these
_KNOWN: Final = (
    "뉴스", "연합", "뉴시스", "일보", "신문", "통신", "기자", "특파원", "사진가", "사진작가", "디자이너", "에디터", "제공", "캡처", "캡쳐", "갈무리",
    "자료", "DB", "트위터", "페이스북", "인스타그램", "유튜브", "게티이미지", "Getty", "NEWS", "News",
)  # fmt: skip
_OTHER_AGENCIES: Final = sorted(agency for agency in AGENCIES if not any(word in agency for word in _KNOWN))
_KNOWN_WORDS: Final = Words((*_KNOWN, *_OTHER_AGENCIES))


def may_be_known(text: str, start: int, end: int) -> bool:
    """Cheap test: could some part of the text be a credit by an agency, a person with a role, or a giver?"""
    return _KNOWN_WORDS.stand_in(text, start, end)


def is_placed_agency(text: str) -> bool:
    """``서울=연합뉴스``: in brackets that is a dateline, not a credit (``AP=연합뉴스`` is a credit)."""
    text = text.strip()
    return text not in AGENCIES and PLACED_AGENCY.fullmatch(text) is not None


def is_staff(text: str) -> bool:
    """``누리저널 홍길동``: an outlet and its photographer, as no notice of rights has it; not ``누리저널``, ``누리저널 포토``."""
    outlet, _, name = text.strip().partition(" ")
    return len(name) == 3 and is_person_name(name) and is_outlet(outlet)


def is_person_name(text: str) -> bool:
    """``김가온``: two to four syllables that begin with a family name."""
    return _PERSON_NAME.fullmatch(text) is not None
