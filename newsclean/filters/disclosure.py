"""Disclosures and standing notices: funding, supplied and machine-made articles, helplines, citation rules.

    ※ 이 기사는 한빛재단의 취재 지원으로 작성됐습니다.          →  disclosures
    ※ 우울감 등 말하기 어려운 고민이 있으면 … 자살예방 상담전화 109 …          →  disclosures
    * 아래 텍스트는 실제 방송 내용과 차이가 있을 수 있습니다.          인터뷰 인용 시 프로그램명을 밝혀 …          →  (nothing)

Not body, but kept as data. Must never touch: the author's own notes (`※ 자료: 통계청`), editor's notes (`[편집자주]`),
corrections, and prose about an article (`이 기사는 당시 큰 파문을 일으켰다.`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Copyright
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.surroundings import has_body_above, has_body_below
from newsclean.page import Page
from newsclean.record import Record

_MADE: Final = Rule("disclosure/made", "who paid for, supplied or generated the article", Label.DISCLOSURE, Edge.TAIL)
_EARLIER: Final = Rule("disclosure/earlier", "where subscribers have read the article before", Label.DISCLOSURE, Edge.INSIDE)
_HELP: Final = Rule("disclosure/helpline", "a standing helpline notice", Label.DISCLOSURE, Edge.WALL)
_RISK: Final = Rule("disclosure/risk", "a standing warning to investors", Label.DISCLOSURE, Edge.WALL)
_CITE_RIGHTS: Final = Rule("disclosure/interview-rights", "who owns the interview", Label.COPYRIGHT, Edge.WALL)
_VIEWS: Final = Rule("disclosure/views", "the piece need not tell the outlet's own views", Label.DISCLOSURE, Edge.WALL)
_CITE: Final = Rule("disclosure/citation", "the rule for citing an interview or transcript", edge=Edge.WALL)

_WORKS: Final = "기사|콘텐츠|보도|취재|기획|칼럼|연재|시리즈|프로그램|영상"
_OF_WORKS: Final = tuple(f"{work}{end} " for work in (*_WORKS.split("|"), "사진") for end in ("는", "은", "물은"))
"""One of these stands in every notice on how an article came about: `이 기사는 `, `본 보도물은 `."""
_WORK_LITERALS: Final = frozenset(_OF_WORKS)
# "※ 이 기사는 한빛재단의 지원을 받아 작성됐습니다.", "[본 기사는 누리경제로부터 제공받은 기사입니다.]"
# not "이 기사는 큰 파문을 일으켰다.", "이 글은 제가 작성했습니다." inside a letter
_ARTICLE: Final = re.compile(
    rf"[※*\[(<〈■▶# ]{{0,4}}(?:이|본|위|해당) ?(?:{_WORKS}|기사와 사진)(?:는|은|물은) "
    r".{0,150}?(?:지원|제공|후원|협찬|협력|제휴|공동|자동|로봇|인공지능|AI|알고리즘|보도자료|번역|광고|기금|재단|보조금).{0,80}?"
    r"(?:됐습니다|되었습니다|했습니다|하였습니다|입니다|받았습니다|것입니다|됩니다|않았습니다|밝힙니다|작성됐음|제작됐음|"
    r"작성되었음)[.\])>〉 ]{0,3}(?:\S{2,20} ?[\])])?"
)
# "※ 이 기사는 한빛연구소와의 협업으로 제작되었습니다. 인공지능이 쓴 초고를 기자가 완성했으며 데스킹을 거쳤습니다."
_ARTICLE_MORE: Final = re.compile(
    r"[※*\[ ]{1,3}(?:이|본|해당) ?(?:기사|콘텐츠|영상)(?:는|은) [^.]{0,150}"
    r"(?:지원|제공|협업|인공지능|AI|알고리즘|보도자료|기금)[^.]{0,80}"
    r"(?:됐습니다|되었습니다|했습니다|받았습니다|입니다)\. (?:[^.]{4,120}니다\. ?){1,3}"
)
# "이 기사는 2031년03월04일 16시11분에 누리인 프리미엄 콘텐츠로 선공개 되었습니다.", "이 기사는 3월 4일 07:15에 무료로 공개된 기사입니다."; not "이 기사는 먼저 공개됐으나 …", a sentence in plain style
_RELEASED: Final = re.compile(
    r"[※*\[(<■▶ ]{0,3}(?:이|본) ?기사는 [^.]{0,100}(?:선공개|먼저 ?(?:공개|출고|게재|노출|표출|보도)) ?"
    r"(?:된 (?:기사|콘텐츠)입니다|(?:됐|되었|했)습니다)[.\])> ]{0,3}"
    r"|[※*\[(<■▶ ]{0,3}(?:이|본) ?기사는 [^.]{0,40}(?:단말기|프리미엄|유료)[^.]{0,60}(?:서비스|표출|출고|송고|게재) ?"
    r"(?:된 (?:기사|콘텐츠)입니다|(?:됐|되었)습니다)[.\])> ]{0,3}"
    r"|[※*\[(<■▶ ]{0,3}(?:이|본) ?기사는 (?:20\d\d[년.-] ?)?\d{1,2}[월.-] ?\d{1,2}일?[ .(]{1,2}\d{1,2}(?::|시)[^.\"“]{0,60}"
    r"(?:공개|표출|노출|출고|게재)된 (?:기사|콘텐츠)입니다[.\])> ]{0,3}"
)
_GOES_ON: Final = ("기사의 ", "이 기사", "본 기사", "해당 기사", "인공지능이 ", "AI가 ")
# "한빛RASSI는 로봇기자가 실시간으로 생산하는 기사입니다."; "증시분석 전문기자 로봇이 …"
# "※ 이 글은 한빛도가 배포한 보도자료입니다."
_RELEASE: Final = re.compile(
    r"[※*\[(■ ]{1,4}(?:이|본) (?:글|자료|게시물)은 .{2,60}(?:보도자료|제공)(?:입니다|한 것입니다|를 .{2,24}니다)[.\]) ]{0,3}"
)
# "이 자료는 해양정책부의 보도자료를 전재하여 제공함을 알려드립니다."
_REPRINTED: Final = re.compile(r"[\"“]?이 자료는 .{2,40}보도자료를 전재하여 제공함을 알려드립니다\.?[\"”]?")
_ROBOT: Final = re.compile(
    r"[\[(※* ]{0,3}[^.]{0,60}(?:로봇 ?기자|자동생성 ?알고리즘|자동 생성 알고리즘|뉴스봇|기사봇)[^.]{0,60}(?:기사입니다|"
    r"작성됐습니다|작성되었습니다|작성한 것입니다|생산하는 기사입니다|것입니다)[.\]) ]{0,3}"
)
_ABOUT: Final = re.compile(rf"[※*\[(<〈■▶# ]{{0,4}}(?:이|본|위|해당) ?(?:{_WORKS})")
_STANDING: Final = ("봇", "자동생성", "자동 생성", "고민이 있", "상담전화", "상담 전화", "인용", "저작권은", "밝혀", "실제 방송")
"""What the notices have in common that do not begin like one."""
_HELP_WORDS: Final = re.compile(
    r"109|1393|1577-0199|1588-9191|1388|1366|129|상담전화|상담 전화|희망의 ?전화|생명의 ?전화|상담원|전문가의 도움"
)
_TROUBLES: Final = (
    "우울감", "우울증", "정신적", "자살예방", "자살 예방", "스스로", "극단적", "혼자 ", "말하기 어려운", "가정폭력", "성폭력", "학교폭력", "아동학대",
    "도박", "마약", "데이트폭력", "데이트 폭력", "스토킹", "여성긴급",
)  # fmt: skip
# "※ 우울감 등 말하기 어려운 고민이 있거나 …", "* 자살예방 상담전화 ☎109"
_MARKED: Final = (*_TROUBLES, "보도자료", "투자")
"""What the notices have that only a mark in front tells from a sentence."""
_MARKED_LITERALS: Final = frozenset(_MARKED)
_HELPLINE: Final = re.compile(rf"[※*■▶\[( ]{{0,4}}(?:{'|'.join(_TROUBLES)}).{{4,300}}")
# "※ 본 정보는 투자 참고용이며 투자의 책임은 투자자 본인에게 있습니다."
_INVEST: Final = re.compile(
    r"[※*\[(< ]{0,4}(?:본|이|위|해당|투자|상기)? ?.{0,80}투자.{0,60}(?:책임|참고).{0,50}(?:있습니다|바랍니다|않습니다|입니다|"
    r"없습니다)[.\])> ]{0,3}"
)
# the same without a mark, below the article: "투자 판단의 책임은 투자자 본인에게 있습니다."; not "투자의 책임은 회사에 있습니다."
_INVEST_BARE: Final = re.compile(
    r"(?:[^.\"“]{0,60}(?:참고용|참고 자료|권유)[^.\"“]{0,20}(?:이며|으로|아니며|입니다\.),? )?(?:모든 |최종 ?)?투자(?:의|에 대한|에 따른|자)?"
    r" ?(?:판단|결정|결과|손실)?(?:의|에 대한|과| 및)? ?(?:최종 )?(?:책임|손실|판단)[^.\"“]{0,20}(?:본인|투자자)(?:에게|의)"
    r" ?(?:책임)?(?:이|은)? ?(?:있습니다|있음을 알려드립니다|귀속됩니다|책임입니다|입니다)\.?"
)
# "인터뷰 인용 시 …를 밝혀 주시기 바랍니다.", "* 인용보도 시 프로그램명 '한빛 초대석'을 정확히 밝혀주시기 바랍니다."
# not "인용 시간이 늘었다"
_CITATION: Final = re.compile(
    r"[※*◎■▶\[(<#\- ]{0,4}(?:본 |이 |위 |아래 |해당 )?(?:인터뷰|방송|기사|내용|프로그램|녹취)?(?: ?(?:내용|자료|전문)?(?:을|"
    r"를|의)?) ?(?:일부 )?(?:인용|전문 게재나 인터뷰 인용)(?: ?보도)?(?:할 때| ?시|하실 때|할 경우| 시에는)\b.{0,160}"
)
_CITE_LINES: Final = (
    # "인터뷰 자료의 저작권은 한빛 라디오에 있습니다. 전문 게재나 인터뷰 인용 보도 시, …"
    re.compile(
        r"[※*◎■▶\[(<# ]{0,4}(?:본 |이 )?(?:인터뷰|방송|프로그램)(?: 자료| 내용| 녹취)?의 저작권은 .{2,24}에 "
        r"있습니다\..{0,220}"
    ),
    # "전문 게재나 인터뷰 인용 보도 시,"
    re.compile(
        r"[※* ]{0,3}(?:전문 게재나 )?(?:인터뷰|방송)(?: 내용)?(?:을|를)? ?인용(?: 보도)?(?:할 때|하실 때| ?시)"
        r"에?는?,?.{0,160}"
    ),
    # "아래와 같이 채널명과 정확한 프로그램명을 밝혀주시기 바랍니다."
    re.compile(
        r"[※* ]{0,3}(?:아래와 같이 |정확한 |반드시 )?.{0,40}(?:프로그램명|채널명|출처)[가-힣]{0,2} .{0,60}밝혀 ?주시?(?:기 "
        r"바랍니다|길 바랍니다|십시오|세요)\.?.{0,40}"
    ),
    # "* 아래 텍스트는 실제 방송 내용과 차이가 있을 수 있으니 …", "※ 실제 방송과 다를 수 있습니다"
    re.compile(
        r"[※*■▶# ]{0,3}(?:아래|위|이|본|다음)? ?(?:텍스트|내용|글|녹취록|인터뷰|대담|전문|속기록)?(?:는|은|"
        r"록은)? ?.{0,12}실제 방송(?: ?내용)?(?:과|와|과는) .{0,12}(?:차이가|다를|상이).{0,120}"
    ),
)
# "※ 외부 필자의 글은 본지의 편집 방향과 다를 수 있습니다."; not "본지의 편집 방향과 다를 수 있다고 했다."
_OPINION: Final = re.compile(
    r"[※*■▶\[(<# ]{0,4}[^.\"“‘]{0,80}편집 ?(?:방향|방침|의도)(?:과|과는|와|와는)? [^.\"“‘]{0,20}(?:다를 수|일치하지|같지|무관)[^.\"“‘]{0,12}"
    r"(?:습니다|합니다|있음|않음|무관함)[.\])>〉 ]{0,3}"
)
_EDITING: Final = ("편집 방", "편집방", "편집 의도", "편집의도")
_OWNED: Final = re.compile(r"의 저작권은 ([^.]{2,24})에 있습니다")
_PROGRAMME: Final = re.compile(r"[\[<〈(].{2,40}[\]>〉)]")


@dataclass(frozen=True)
class Disclosure(Record):
    """See the module."""

    name: str = "disclosure"
    needs: tuple[str, ...] = (*_OF_WORKS, *_STANDING, "덧붙이는 글", "투자자", *_MARKED, *_EDITING)

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts, states = page.document, page.texts, page.states
        for index in document.holding(_WORK_LITERALS):
            text = texts[index]
            if states[index] or not 20 < len(text) < 320 or not _ABOUT.match(text):
                continue
            if _ARTICLE.fullmatch(text) or (text[0] in "※*[" and text.endswith("니다.") and _ARTICLE_MORE.fullmatch(text)):
                yield page.claim(index, _MADE, text)
                yield from self._more(page, index + 1)
            elif  _RELEASED.fullmatch(text):
                yield page.claim(index, _EARLIER, text)
        standing = document.containing_any(_STANDING)
        for index in standing:
            text = texts[index]
            if ("봇" in text or "자동" in text) and len(text) < 200 and not states[index] and _ROBOT.fullmatch(text):
                yield page.claim(index, _MADE, text)
        for index in document.containing("덧붙이는 글"):
            if texts[index].startswith("덧붙이는 글") and page.is_open(index):
                yield page.claim(index, _MADE, texts[index])
        for index in document.holding(_MARKED_LITERALS):
            text = texts[index]
            if states[index] or not 20 < len(text) < 400:
                continue
            if text[0] not in "※*■▶[(":
                if _REPRINTED.fullmatch(text):
                    yield page.claim(index, _MADE, text)
                continue
            if "보도자료" in text and _RELEASE.fullmatch(text):
                yield page.claim(index, _MADE, text)
            elif _HELPLINE.fullmatch(text) and _HELP_WORDS.search(text):
                yield page.claim(index, _HELP, text)
            elif "투자" in text and _INVEST.fullmatch(text):
                yield page.claim(index, _RISK, text)
        for index in document.containing("투자자"):
            if states[index] or len(texts[index]) >= 160 or not _INVEST_BARE.fullmatch(texts[index]):
                continue
            apart = "참고" in texts[index] or "권유" in texts[index] or not document.prose[index - 1]
            if apart and has_body_above(page, index) and not has_body_below(page, index):
                yield page.claim(index, _RISK, texts[index])
        for index in document.containing_any(_EDITING):
            if not states[index] and len(texts[index]) < 160 and _OPINION.fullmatch(texts[index]):
                yield page.claim(index, _VIEWS, texts[index])
        for index in standing:
            text = texts[index]
            if 20 < len(text) < 320 and not states[index] and text[-3:] != "했다." and _standing(text):
                yield page.claim(index, _HELP, text)
        yield from self._citations(page, standing)

    @staticmethod
    def _more(page: Page, index: int) -> Iterator[Claim]:
        """Further sentences of the notice on lines of their own, which speak of the article politely."""
        texts, end = page.texts, min(index + 2, len(page.texts))
        while index < end and page.is_open(index) and texts[index].startswith(_GOES_ON) and texts[index].endswith("니다."):
            yield page.claim(index, _MADE, texts[index])
            index += 1

    @staticmethod
    def _citations(page: Page, standing: Iterable[int]) -> Iterator[Claim]:
        texts, states = page.texts, page.states
        for index in standing:
            text = texts[index]
            if len(text) > 260 or states[index] or text[0] in "\"“'‘":
                continue
            if not (_CITATION.fullmatch(text) or any(line.fullmatch(text) for line in _CITE_LINES)):
                continue
            if match := _OWNED.search(text):
                yield page.claim(index, _CITE_RIGHTS, Copyright(text=text, holder=match[1].strip()))
            else:
                yield page.claim(index, _CITE)
            following = index + 1
            if following == len(texts) or not page.is_open(following) or not text.endswith(("바랍니다.", "바랍니다")):
                continue
            # the programme's name as it wants to be cited: `[한빛라디오 이나래의 시선]`
            if len(texts[following]) < 44 and _PROGRAMME.fullmatch(texts[following]):
                yield page.claim(following, _CITE)


def _standing(text: str) -> bool:
    """A helpline notice without a mark in front speaks to the reader and gives a number."""
    return _HELPLINE.fullmatch(text) is not None and _HELP_WORDS.search(text) is not None and text.rstrip(".)]").endswith(
        ("있습니다", "바랍니다", "주세요", "가능합니다", "습니다", "109", "1393", "0199", "1388")
    )


disclosure = Disclosure()
