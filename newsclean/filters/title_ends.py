"""What the line of a headline carries behind it: the outlet's name, the path of the section, a counter.

    군민회관 다시 문 연다 - 한빛일보                     →  군민회관 다시 문 연다, and who publishes it
    군민회관 다시 문 연다 < 문화 < 기사본문 - 한빛일보      →  군민회관 다시 문 연다
    군민회관 다시 문 연다 댓글보기16                      →  군민회관 다시 문 연다

A name behind a dash or a bar is cut if the press's lists know it or the page itself says it elsewhere (dateline, mailbox, notice of
rights). Must never touch: a headline's own last words behind a dash (`… - 종합`, `… - 홍길동 교수`, `… - 순환경제`), two outlets
beside each other (`한빛일보 - 누리신문`), numbers that the headline tells (`… 댓글 3만 개`, `가 볼 만한 곳 추천 10`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsclean.article import Copyright
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.filters.vocabulary import SECTIONS
from newsclean.korean.names import OUTLETS, is_outlet
from newsclean.page import Page

_OUTLET: Final = Rule("title/outlet", "the outlet's name behind the headline", Label.PUBLISHER, Edge.HEAD)
_COMMENTS: Final = Rule("title/comments", "how many comments there are, behind the headline", Label.COMMENT_COUNT, Edge.HEAD)
_VIEWS: Final = Rule("title/views", "how often the page was viewed, behind the headline", Label.VIEW_COUNT, Edge.HEAD)

SHORTEST: Final = 8
"""Characters of a headline that something may be cut from."""
LONGEST_NAME: Final = 16
_SEPARATORS: Final = "-–—|｜│ㅣ:<"
# ` - 한빛일보`, ` | 누리뉴스`, ` : 한빛신문`, `::한빛신문` — not: `KBS-MBC`, `한빛일보: `
_BEHIND: Final = re.compile(r"(?P<cut>\s+[-–—]\s*|\s*[|｜│ㅣ]\s*|\s*::\s*|\s+:\s+|:\s+)(?P<name>(?:(?!\s[-–—]\s)[^|｜│ㅣ:<>]){2,16})$")
# ` < 문화 < 기사본문`, ` < 기사본문`: the path of the section as a builder of many sites prints it
_PATH: Final = re.compile(r"\s+<\s+(?:[^<>]{1,20}\s+<\s+){0,3}기사본문$")
# of whom shows the copies: 네이버 뉴스, Daum, 네이트 뉴스 — not an outlet that wrote anything
_PORTAL: Final = re.compile(r"(?:네이버|다음|네이트|줌|Naver|NAVER|Daum|DAUM|nate|NATE|ZUM|MSN) ?(?:뉴스|연예|스포츠|TV연예|증권|금융|News)|네이버|Daum|DAUM|MSN")
# names that say by themselves what they are; 경제 alone does not: 순환경제
_PLAIN: Final = re.compile(r"[가-힣A-Za-z0-9·]{2,8}(?:일보|신문|뉴스|타임스|타임즈|데일리|투데이|헤럴드|닷컴|저널)(?:\d{2}|TV|N|i)?")
_DAILIES: Final = frozenset(["뉴스", "대한", "매일", "머니", "브릿지", "서울", "아시아", "아주", "프라임", "한국", "헤럴드"])
"""In front of `경제`: `한빛경제` may be anything, these are papers."""
_SECTIONS: Final = SECTIONS | {"뉴스", "기사", "전체기사", "오피니언"}
_STATION: Final = re.compile(r"(?P<name>[A-Z]{3,4}|채널A|TV조선|연합뉴스TV) ?(?:뉴스|NEWS|News|news)")
_WORDLIKE: Final = 2
"""Names of so few syllables are ordinary words as well: 중앙, 조선."""
# 댓글보기16, 댓글 3, [댓글 3], 조회 1,234, 좋아요 2, 댓글쓰기 — not: 댓글 3만 개, 악성 댓글 300건, 추천 10
_COUNTER: Final = re.compile(
    r"(?:\s*(?:[|·]\s*)?[\[(]|\s+(?:[|·]\s*)?|(?<=[”’\"'\])…?!]))(?:댓글(?: ?수)? ?:? ?(?P<comments>\d[\d,]*)|조회(?: ?수)? ?:? ?(?P<views>\d[\d,]*)"
    r"|좋아요 ?\d[\d,]*|공유하기(?: ?\d+)?)[\])]?$|\s*댓글 ?(?:보기|쓰기|달기)(?: ?(?P<opened>\d[\d,]*))?$"
)
# 베스트 댓글 3, 화제의 댓글 5, 기사에 달린 댓글 10: what the headline tells
_TOLD: Final = frozenset(["BEST", "공감", "베스트", "악성", "인기", "추천"])
_COUNTED: Final = ("댓글", "조회", "좋아요", "공유하기")
MOST_COUNTERS: Final = 4
_ADNOMINAL: Final = 4
"""The final consonant ㄴ of a syllable: 달린, 쓴, 많은."""


class TitleEnd(NamedTuple):
    """A headline without what was printed behind it, and what that says."""

    title: str
    outlet: str | None = None
    comments: int | None = None
    views: int | None = None


def cut_end(page: Page, printed: str) -> TitleEnd:
    """The headline alone. Costs nothing where neither a separator nor the word of a counter stands in the line."""
    title, comments, views = printed, None, None
    if any(word in printed for word in _COUNTED):
        title, comments, views = _without_counters(printed)
    if len(title) < SHORTEST or not any(mark in title for mark in _SEPARATORS):
        return TitleEnd(title, None, comments, views)
    outlet = None
    for _ in range(2):  # … - 한빛일보 : 네이버 뉴스
        if (path := _PATH.search(title)) and path.start() >= SHORTEST:
            title = title[: path.start()]
        match = _BEHIND.search(title)
        if match is None or match.start() < SHORTEST or " " not in title[: match.start()]:
            break
        name, cut = match["name"].strip(), match["cut"]
        if _PORTAL.fullmatch(name) is None:
            station = _STATION.fullmatch(name)
            who = station["name"] if station else name
            sure = cut.strip() in ("-", "–", "—", "::", "|", "｜", "│", "ㅣ") or cut[0] == " "
            if not (_is_said(page, who) or (sure and _is_known(who))) or is_outlet(title[: match.start()].split()[-1].strip("[]()")):
                break
            outlet = outlet or who
        title = title[: match.start()]
        if (path := _PATH.search(title)) and path.start() >= SHORTEST:
            title = title[: path.start()]
        while (section := _BEHIND.search(title)) and section.start() >= SHORTEST and section["name"].strip() in _SECTIONS:
            title = title[: section.start()]  # … : 정치 : 뉴스 : 한빛신문
    return TitleEnd(title.rstrip(), outlet, comments, views)


def claims_behind(at: int, end: TitleEnd) -> Iterator[Claim]:
    """What was printed behind the headline, on its line."""
    if end.outlet is not None:
        yield Claim(at, at, _OUTLET, end.outlet)
    if end.comments is not None:
        yield Claim(at, at, _COMMENTS, end.comments)
    if end.views is not None:
        yield Claim(at, at, _VIEWS, end.views)


def _is_known(name: str) -> bool:
    """By the lists of the press, or by a name that can be nothing else."""
    if len(name) <= _WORDLIKE:
        return False
    if name in OUTLETS or (name.endswith("경제") and name[:-2] in _DAILIES):
        return True
    return _PLAIN.fullmatch(name) is not None and is_outlet(name)


def _is_said(page: Page, name: str) -> bool:
    """Whether the page names the outlet elsewhere: who holds the rights, in a dateline, as the site, in a mailbox (`@nuri.example`)."""
    if (site := page.document.metadata.site_name) and "".join(site.split()) == "".join(name.split()):
        return True
    for label in (Label.COPYRIGHT, Label.BYLINE, Label.DATELINE, Label.PUBLISHER):
        for decision in page.values(label):
            said = decision.value
            if isinstance(said, Copyright):
                said = said.holder
            elif isinstance(said, Bylines):
                said = said.outlet
            if said == name:
                return True
    return name.isascii() and name.isalnum() and f"@{name.lower()}." in page.document.text.lower()


def _without_counters(printed: str) -> tuple[str, int | None, int | None]:
    title, comments, views = printed, None, None
    for _ in range(MOST_COUNTERS):
        match = _COUNTER.search(title)
        if match is None or match.start() < SHORTEST or _is_told(title[: match.start()]):
            break
        if number := match["comments"] or match["opened"]:
            comments = _number(number)
        elif match["views"]:
            views = _number(match["views"])
        title = title[: match.start()]
    return title, comments, views


def _is_told(before: str) -> bool:
    """Whether the word in front says which comments are meant: the headline goes on to their number."""
    word = before.rsplit(maxsplit=1)[-1]
    return word in _TOLD or word[-1] == "의" or ("가" <= word[-1] <= "힣" and (ord(word[-1]) - ord("가")) % 28 == _ADNOMINAL)


def _number(text: str) -> int:
    return int("".join(char for char in text if char.isdecimal()))
