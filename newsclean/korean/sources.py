"""The line that a site's clipboard, or whoever copied the article, puts below it: where it was taken from.

    출처 : 가람신문(http://www.x.example)   [출처] 누리뉴스(www.x.example)   [출처 : 한빛일보 https://x.example/1]   - 출처: 누리경제
    출처 : ONB 뉴스 원본 링크               [Source : 가람타임즈]            기사제공 누리24

An address, a link's words or a name as only outlets have it tells it from the author's own note. Left alone: `출처: 통계청`,
`출처=한국은행`, `자료: 가람시`, `출처 : 가람연구원(http://www.x.example)`, `출처: 뉴욕타임스`, `(출처=누리뉴스)`, `사진 출처: 누리뉴스`, a source with a date.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsclean.korean.names import OUTLETS, is_outlet, word_set
from newsclean.korean.sentences import ends_sentence


class Source(NamedTuple):
    """A source line: the outlet's name, None if it gives an address alone; whether an address or brackets vouch for it; and the
    address of the article."""

    name: str | None
    sure: bool
    url: str | None = None


_WORD: Final = r"(?!https?:|www\.|원본|원문|바로)"
_NAME: Final = rf"{_WORD}[가-힣A-Za-z][가-힣A-Za-z0-9·&]{{1,11}}(?: {_WORD}[가-힣A-Za-z0-9]{{2,8}}){{0,2}}"
_ADDRESS: Final = r"(?:https?://)?[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,30}){1,4}(?:[:/?][^\s()\[\]<>]{0,200})?"
_LINK: Final = r"(?:(?:기사 ?)?(?:원본|원문)(?: ?(?:링크|보기|기사))?|(?:기사 )?바로 ?가기)"
_LABEL: Final = r"(?:(?:원문|기사|뉴스) ?)?출처|[Ss]ource|SOURCE"
# "출처 : 가람신문(http://www.x.example)", "[출처] 누리뉴스", "[출처 : 한빛일보 https://…]", "출처 : ONB 뉴스 원본 링크", "출처: https://…/news/1"
SOURCE: Final = re.compile(
    rf"(?:[-/|▶◆■] ?)?(?:(?P<bracket>[\[【]) ?(?:{_LABEL})(?: ?[\]】] ?[:：]?| ?[:：]| )|(?:{_LABEL}) ?[:：]) ?"
    rf"(?P<name>{_NAME})?(?:(?: ?[\]】])? ?[(\[<]? ?(?P<address>{_ADDRESS}) ?[)\]>]?)? ?(?P<link>{_LINK})? ?[\]】]?"
)
LONGEST_HEADLINE: Final = 80
SOURCE_LABELS: Final = ("출처", "ource", "OURCE")
# "기사제공 누리24", "기사 제공 : 가람스포츠"; not "기사제공 중단"
SUPPLIED: Final = re.compile(r"기사 ?제공 ?[:：=]? ?(?P<name>[가-힣A-Za-z][가-힣A-Za-z0-9]{1,11}(?: [가-힣A-Za-z0-9]{2,8})?)")
_NO_SUPPLIER: Final = re.compile(
    r".*(?:요청|중단|서비스|계약|거부|협약|업체|언론사|매체|제휴|시작|동의|여부|문의|안내|방식|대가|금지|협의|논란|[은는을를의])"
)
# https://x.example/news/1; not https://news.x.example/, https://x.example/main.html
_ARTICLE: Final = re.compile(r"https?://[^/]+/(?!(?:main|index)\b).+")
_OF_NEWS: Final = re.compile(r"https?://[^/]+/(?:.*(?:article|news|view|story|read|idxno=)|.*\d{5})", re.IGNORECASE)
_HOME: Final = re.compile(r"https?://[^/]+/?")
# offices and institutes, which are whom an author cites: 통계청, 가람연구원, 한국은행
_INSTITUTION: Final = re.compile(
    r".*(?:[청부처원회]|은행|공사|공단|협회|연구소|재단|센터|학회|대학|대학교|병원|그룹|전자|[가-힣][시군구도]|위키백과|위키|지도|블로그|카페|유튜브|네이버|다음|홈페이지|제공|캡처|인스타그램|페이스북|트위터|DB)"
)
# a government's own news pages, which hand out what they print
_BRIEFING: Final = re.compile(r"(?:대한민국 ?)?정책 ?브리핑")
_FOREIGN: Final = re.compile(
    r"(?:뉴욕|워싱턴|파이낸셜|월스트리트|이코노미스트|가디언|로이터|블룸버그|니혼|닛케이|아사히|요미우리|마이니치|신화|타스|더타임스|르몽드|슈피겔|"
    r"폭스|알자지라|환구|글로벌타임스|텔레그래프|포브스).*|AP|AFP|EPA|BBC|CNN|NBC|ABC|NHK|CCTV"
    r"|(?:[A-Za-z]+ ?)+"
)
WIRES: Final = word_set("연합뉴스 뉴시스 뉴스1 연합 게티이미지뱅크")
_AGENCY: Final = re.compile(r"(?P<station>[A-Z가-힣a-z]{2,8}) (?:뉴스|NEWS|News)")


def read_source(line: str) -> Source | None:
    """What a line says of where the article was taken from, if it says nothing else and no author would.

    >>> read_source("출처 : ONB 뉴스 원본 링크"), read_source("출처 : 통계청")
    (Source(name='ONB 뉴스', sure=True, url=None), None)
    """
    found = SOURCE.fullmatch(line) or _titled(line)
    if found is None:
        return None
    name, address = found["name"], found["address"]
    if found["bracket"] is None and line[-1] in "]】>〉":
        return None
    url = address if address and _ARTICLE.fullmatch(address) else None
    if name is None:
        return Source(None, False, url) if url and _OF_NEWS.match(url) else None
    if _FOREIGN.fullmatch(name) and name not in OUTLETS:
        return None
    if _BRIEFING.fullmatch(name):
        return Source(name, True, url)
    station = _AGENCY.fullmatch(name)
    if station is not None and station["station"] in OUTLETS:
        return Source(station["station"], bool(address or found["link"]), url)
    if is_outlet(name.replace(" ", "")) or is_outlet(name.rpartition(" ")[2]):
        return Source(name, bool(address or found["link"] or (found["bracket"] and name not in WIRES)), url)
    if found["link"] and not _INSTITUTION.fullmatch(name):
        return Source(name, True)
    if address and " " not in name and _HOME.fullmatch(address) and not _INSTITUTION.fullmatch(name):
        return Source(name, True)
    return None


def _titled(line: str) -> re.Match[str] | None:
    """`[출처: 한빛일보] 군민회관 다시 문 연다`: brackets around the source, and behind them the headline, which is no sentence."""
    close = line.find("]")
    if line[0] != "[" or close < 0 or len(line) - close > LONGEST_HEADLINE or ends_sentence(line):
        return None
    return SOURCE.fullmatch(line, 0, close + 1)


def read_supplier(line: str) -> str | None:
    """Who supplied the article to a portal: `기사제공 누리24` → 누리24."""
    found = SUPPLIED.fullmatch(line)
    return None if found is None or _NO_SUPPLIER.fullmatch(found["name"]) else found["name"]
