"""The legal foot of the site (제호, 등록번호, 발행인 …), its policy links and family sites.

    제호 : 한빛일보 | 등록번호 : 서울 아00000 | 발행인 : 홍길동          →  publisher: 한빛일보
    주소 / 서울특별시 중구 … / 사업자등록번호 / 000-00-00000          이용약관 / 개인정보처리방침          →  (nothing)

The press law makes the labels regular; no single one is evidence, since `등록번호` is also in `주민등록번호` and
`대표이사` in every business story. At least three different labels must stand close together, two of them such as only an
imprint has. Must never touch: prose with such words, personnel notices (`▲ 대표이사 홍길동 ▲ 편집국장 …`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from newsclean.characters import SIZE, trait, traits_of
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.footer_phrases import FAMILIES, POLICIES
from newsclean.filters.phrases import Pattern, literals_of, match_lines, phrases
from newsclean.filters.vocabulary import words
from newsclean.page import Page
from newsclean.record import Record

if TYPE_CHECKING:
    from mypy_extensions import i64

_IMPRINT: Final = Rule("footer/imprint", "the publisher's legal particulars", edge=Edge.TAIL)
_NAME: Final = Rule("footer/name", "the publication's registered name", Label.PUBLISHER, Edge.TAIL)
_POLICY: Final = Rule("footer/policy", "a link to the site's policies and services", edge=Edge.TAIL)
_FAMILY: Final = Rule("footer/family", "the heading of the list of sister sites", edge=Edge.TAIL)

_HARD: Final = (
    "제호", "법인명", "상호", "등록번호", "등록일자?", "발행일자?", "발행소", "창간일", "발행[·ㆍ ]?편집인", "발행인", "편집인",
    "청소년 ?보호 ?(?:책임자|담당관|관리자)", "통신판매업?(?: ?신고)?(?: ?번호)?", "사업자 ?(?:등록)? ?번호", "개인정보 ?(?:관리|보호) ?책임자",
    "인터넷신문 ?등록 ?번호", "정기간행물(?: ?등록 ?번호)?", "고충처리인", "기사배열 ?(?:원칙 )?(?:총괄)? ?책임자", "대표전화", "등록연월일",
    "간별", "종별", "간행물 ?등록 ?번호", "신문사업 ?(?:등록)? ?번호?", "사업자명", "ISSN",
)  # fmt: skip
_OF_PAPERS: Final = ("인터넷 ?신문 ?", "신문 ?", "정기간행물 ?")
"""What may stand in front of one of them."""
_SOFT: Final = (
    "주소", "전화", "팩스", "대표이사", "대표자명?", "대표", "회장", "사장", "편집국장", "이메일", "메일", "E-?mail", "Email", "TEL", "Tel", "FAX", "Fax",
    "문의", "본사", "지사", "발행", "편집", "구독신청", "호스팅",
)  # fmt: skip


def _labels_from(first: str) -> re.Pattern[str]:
    """The labels that begin with a character, so that the others are not tried."""
    papers = [f"{paper}(?:{'|'.join(_HARD)})" for paper in _OF_PAPERS if paper[0] == first]
    hard = "|".join([*papers, *(label for label in _HARD if label[0] == first)]) or "(?!)"
    soft = "|".join([label for label in _SOFT if label[0] == first]) or "(?!)"
    return re.compile(
        rf"(?:^|(?<=[\s|ㅣ│｜/·,)(\]]))(?:(?P<hard>{hard})|(?P<soft>{soft}))(?=\s?[:：|]|\s?$|\s[\w(㈜]|\s?[ㅣ│]|, ?)"
    )


# "등록번호 : 서울 아00000", "발행인:홍길동"; not "주민등록번호", "대표이사는"
_LABELLED: Final = {first: _labels_from(first) for first in sorted({label[0] for label in (*_HARD, *_OF_PAPERS, *_SOFT)})}
# labels fused with their values: "인터넷신문등록번호서울 아 00000발행일자2018. 11. 23발행·편집인홍길동전화(02) …"
_FUSED: Final = re.compile(
    r"인터넷신문 ?등록번호|발행일자|발행[·ㆍ]편집인|사업자 ?등록번호|통신판매업 ?신고번호?|대표자명|사업자명|청소년보호책임자|"
    r"개인정보(?:관리|보호)책임자"
    r"|제호|등록번호|등록일|발행인|편집인|대표전화|기사배열책임자"
)
# "제호 : 한빛일보 |"
_TITLE: Final = re.compile(r"제호\s?(?:명|:|：|\|)+\s?([^|ㅣ│/:：\s,][^|ㅣ│/:：,()]{1,14}?)(?=\s{2}|\s?[|ㅣ│/,()]|\s\S{2,12}\s?[:：]|$)")
_LEGAL: Final = ("등록번", "등록일", "발행인", "발행일", "편집인", "청소년", "제호", "대표전", "대표이", "통신판매", "사업자", "책임자")
"""An imprint has one of these, and so has a line with three fused labels: all of them but one do."""
_STEMS: Final = words("""
제호 법인 상호 등록 발행 창간 편집 청소 통신 사업 개인 정기 고충 기사 대표 간별 종별 간행 신문 IS 주소 전화 팩스 회장 사장 이메 메일
E- Em TE Te FA Fa 문의 본사 지사 구독 호스 인터
""")
"""What labels begin with: found at once, while a pattern would be tried at every character."""
_BEFORE: Final = 1
"""The trait of what stands before a label."""
_STEM: Final = 2
"""The trait of the first character of a label."""
_TRAITS: Final = traits_of({" |ㅣ│｜/·,)(]": _BEFORE, "".join(stem[0] for stem in _STEMS): _STEM})
_SECONDS: Final = traits_of({"".join(stem[1] for stem in _STEMS): _STEM})
"""The trait of the second characters of labels."""
_DESKS: Final = "고독구시회"
"""What the line of the readers' desk begins with."""
# "서울특별시 중구 한빛로 12", "(우) 04500 서울시 …", "04500 서울 중구"
_ADDRESS: Final = re.compile(
    r"(?:\(?우\)? ?)?(?:\d{5} )?(?:본사 ?[:：]? ?)?(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충[청북남]|전[라북남]|"
    r"경[상북남]|제주)\S{0,6} \S{1,8}[시군구] .{2,50}"
)
_ADDRESS_HEADS: Final = "(우본서부대인광울세경강충전제"
"""What it begins with, but for figures."""
# "청소년보호정책(책임자:홍길동)", "기사배열 책임자 : 홍길동", "고충처리인(방송피해신고)"
_POLICY_WITH: Final = re.compile(
    r"(?:\+ ?|\| ?|- ?)?(?:청소년 ?보호(?:정책| ?책임자)|고충처리인|개인정보(?:처리|취급)방침|이용약관|기사배열(?: "
    r"원칙)? ?책임자|독자권익위원회|오시는 길)"
    r" ?(?:[(（][^()]{2,24}[)）]|[:：] ?[^\s.]{2,5}(?: ?\S{2,6})?)?"
)
# "고객센터 1500-0000 (평일 09:00~18:00)", "구독 문의 : 02-000-0000"; not "고객센터(1500-0000)로 문의하면 된다."
_DESK: Final = re.compile(
    r"(?:고객|독자|구독|시청자|회원)(?: ?(?:지원|서비스|상담|배달))?(?: ?센터)?(?: ?(?:문의|전화))? ?[:：|]? ?"
    r"\(?\d{2,4}[-) ]{1,2}\d{3,4}(?:-\d{4})?\)?(?: ?[(|,/].{0,40})?"
)
_DESK_REACH: Final = 3
"""Lines between the telephone of the desk and a policy link."""
_SHORTEST_FUSED: Final = 9
_REACH: Final = 3
"""An imprint's lines are no further apart than this."""


_PATTERNS: Final = (
    Pattern(_POLICY, _POLICY_WITH, literal="책임자", longest=50),
    Pattern(_POLICY, _POLICY_WITH, literal="방침", longest=40),
    Pattern(_POLICY, _POLICY_WITH, literal="약관", longest=40),
    Pattern(_POLICY, _POLICY_WITH, literal="고충처리인", longest=40),
)


@dataclass(frozen=True)
class Footer(Record):
    """See the module."""

    name: str = "footer"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_POLICY, POLICIES) | phrases(_FAMILY, FAMILIES))
    patterns: tuple[Pattern, ...] = _PATTERNS
    literals: tuple[str, ...] = literals_of(_PATTERNS, *_LEGAL)

    def __call__(self, page: Page) -> Iterator[Claim]:
        yield from self._imprints(page)
        hits = page.hits.get(self.name, ())
        for index, rule in hits:
            if page.is_open(index):
                yield page.claim(index, rule)
        for index, rule in hits:
            if rule.name == _FAMILY.name:
                yield from _sisters(page, index)
        yield from match_lines(page, self.patterns)
        if hits:
            yield from _desks(page, [index for index, _ in hits])

    def _imprints(self, page: Page) -> Iterator[Claim]:
        document, texts, states = page.document, page.texts, page.states
        lines = document.containing_any(_LEGAL)
        if not lines:
            return
        legal = frozenset(lines)
        last = -1
        for start in lines:
            if start <= last:
                continue
            low = max(0, start - _REACH, last + 1)
            last = start
            hard: set[str] = set()
            labels: set[str] = set()
            found: list[int] = []
            index = low
            while index <= last + _REACH and index < len(texts):
                text = texts[index]
                if len(text) > 400 or text[-2:] in ("다.", "요."):
                    index += 1
                    continue
                may_be_fused = index in legal and len(text) >= _SHORTEST_FUSED and text[-1] != "."
                fused = set(_FUSED.findall(text)) if may_be_fused else ()
                if len(fused) >= 3:
                    found.append(index)
                    hard.update(fused)
                    labels.update(hard)
                    last = max(last, index)
                elif not states[index] and (matches := _labels(text)):
                    for match in matches:
                        label = match[0].replace(" ", "")
                        labels.add(label)
                        if match["hard"]:  # and nothing else
                            hard.add(label)
                    found.append(index)
                    last = max(last, index)
                index += 1
            if len(labels) >= 3 and len(hard) >= 2:
                yield from self._block(page, found)

    @staticmethod
    def _block(page: Page, found: list[int]) -> Iterator[Claim]:
        """The labelled lines, what stands between them, the value under a last bare label, an address above or below."""
        texts = page.texts
        low, high = found[0], found[-1]
        if _is_label(texts[high]) and high + 1 < len(texts):
            high += 1
        for _ in range(2):
            if low and page.is_open(low - 1) and _is_address(texts[low - 1]):
                low -= 1
            if high + 1 < len(texts) and _is_address(texts[high + 1]):
                high += 1
        named = False
        for index in range(low, high + 1):
            text = texts[index]
            if not page.is_open(index) or (index not in found and (len(text) > 90 or text.endswith("다."))):
                continue
            match = None if named or "제호" not in text else _TITLE.search(text)
            if match:
                named = True
                yield page.claim(index, _NAME, match[1].strip())
            elif not named and text == "제호" and index < high:
                named = True
                yield page.claim(index, _NAME, texts[index + 1] if len(texts[index + 1]) < 16 else None)
            else:
                yield page.claim(index, _IMPRINT)


def _is_label(text: str) -> bool:
    """The line is a label and nothing else."""
    labels = _LABELLED.get(text[0])
    return labels is not None and labels.fullmatch(text) is not None


def _is_address(text: str) -> bool:
    return len(text) < 90 and (text[0] in _ADDRESS_HEADS or text[0].isdigit()) and _ADDRESS.fullmatch(text) is not None


def _desks(page: Page, links: list[int]) -> Iterator[Claim]:
    """The telephone of the readers' desk, near links to the site's policies."""
    texts, states = page.texts, page.states
    read = -1
    for link in links:
        for index in range(max(read + 1, link - _DESK_REACH), min(link + _DESK_REACH + 1, len(texts))):
            read = index
            if texts[index][0] in _DESKS and not states[index] and len(texts[index]) <= 70 and _DESK.fullmatch(texts[index]):
                yield page.claim(index, _POLICY)


def _labels(text: str) -> list[re.Match[str]]:
    """The labels in a line, each where a word begins."""
    found: list[re.Match[str]] = []
    last: i64 = len(text) - 1
    end: i64 = 0
    at: i64 = 0
    begins = True
    while at < last:
        code: i64 = ord(text[at])
        kind: i64 = 0
        if code < SIZE:
            kind = _TRAITS[code]
        if begins and kind == _STEM and at >= end and trait(text, at + 1, _SECONDS) == _STEM:
            label = _LABELLED[text[at]].match(text, at)
            if label is not None:
                found.append(label)
                end = label.end()
        begins = kind == _BEFORE
        at += 1
    return found


def _sisters(page: Page, heading: int) -> Iterator[Claim]:
    """The names under the heading of the sister sites: short, one word or two, no punctuation."""
    texts = page.texts
    for index in range(heading + 1, min(heading + 40, len(texts))):
        text = texts[index]
        if page.is_closed(index):
            continue
        if len(text) > 16 or text.count(" ") > 2 or not page.is_open(index):
            return
        if not all(char.isalnum() or char in " &·()-." for char in text):
            return
        yield page.claim(index, _FAMILY)


footer = Footer()
