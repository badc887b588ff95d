"""Who made the piece, one craft a line (제작진), below the last sentence.

    제작진 / 취재 홍길동 / 데이터 김가온 / 촬영 이나래 도담솔 / 편집 차노을     →  byline 홍길동
    [화면제공 시청자 홍길동] / [영상취재 김가온 / 영상편집 이나래]              →  (nothing)

Must never touch: the cast and crew of a play or film in an article about it (`연출 홍길동 / 극본 김가온`), box scores, lists
of appointments. So one line of the run must be the reporting itself, and three lines a run. Crafts in brackets must be the
camera's or the cut's (`[촬영 홍길동]` is a photo's credit, `[화면 제공 논란]` a headline's tag only in front of more words).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Byline
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.korean.names import is_person_name
from newsclean.page import Page
from newsclean.record import Record

_CREW: Final = Rule("crew_list/line", "a line of the list of those who made the piece", edge=Edge.TAIL)
_BRACKET: Final = Rule("crew_list/bracket", "who filmed and cut the report, in brackets", edge=Edge.INSIDE)
_WRITER: Final = Rule("crew_list/writer", "the list of those who made the piece names its reporter", Label.BYLINE, Edge.TAIL)

# "취재 홍길동", "영상편집: 이나래 도담솔", "글·취재 | 김가온"
_LINE: Final = re.compile(
    r"(?P<craft>(?:(?:취재|글|데이터|영상|촬영|편집|음향|조명|그래픽|디자인|일러스트|삽화|개발|퍼블리싱|웹|출판|기획|구성|연출|자료|조사|"
    r"리서처|작가|진행|CG|VJ|PD|AD)[·∙/]?){1,3})(?:\s?[:：|=]\s?|\s)(?P<names>[가-힣]{2,4}(?:(?:,\s?|\s|·)[가-힣]{2,4}){0,7})"
)
# "[영상취재 홍길동 / 영상편집 이나래 / 취재지원 김가온]", "[화면제공 시청자 홍길동]"; not "[영상취재 경쟁이 뜨겁다]"
_FILMED: Final = r"(?:영상 ?(?:취재|편집|그래픽|디자인|제공|촬영|제작|구성)|화면 ?(?:제공|출처)|촬영 ?기자)"
_CRAFT: Final = rf"(?:{_FILMED}|취재 ?(?:지원|구성|작가)?|자료 ?조사|촬영|편집|그래픽|디자인|작가|구성|자막|리서처|인턴기자|스크립터|CG|VJ|AD)"
_WHO: Final = r"[가-힣A-Za-z]{2,10}(?:[ ·,]{1,2}[가-힣A-Za-z]{2,10}){0,3}"
_BRACKETED: Final = re.compile(rf"[\[(<]\s?(?=[^:]*{_FILMED} ){_CRAFT}(?:[·,]{_CRAFT})* {_WHO}(?:\s?[/|]\s?{_CRAFT}(?:[·,]{_CRAFT})* {_WHO}){{0,7}}\s?[\])>]")
_NO_PEOPLE: Final = re.compile(r"(?:논란|의혹|요청|중단|거부|협조|경쟁|안내|서비스|문의|[은는을를이가다요])\Z")
_CAMERA: Final = ("화면제공", "화면 제공", "화면출처", "영상취재", "영상 취재", "영상편집", "영상 편집", "영상제공", "영상 제공", "촬영기자")
_FIRST: Final = "취글데영촬편음조그디일삽개퍼웹출기구연자리작진CVPA"
_HEADING: Final = frozenset(("제작진", "만든 사람들", "만든이들", "만든 이들", "크레딧", "CREDIT", "Credits"))
_REPORTING: Final = "취재"
_FEWEST: Final = 3
_LONGEST: Final = 40
_LONGEST_BRACKET: Final = 160


@dataclass(frozen=True)
class CrewList(Record):
    """See the module."""

    name: str = "crew_list"
    literals: tuple[str, ...] = (_REPORTING, *_CAMERA)
    needs: tuple[str, ...] = (_REPORTING, *_CAMERA)

    def __call__(self, page: Page) -> Iterator[Claim]:
        for index in page.document.containing_any(_CAMERA):
            text = page.texts[index]
            if text[0] in "[(<" and len(text) <= _LONGEST_BRACKET and page.is_open(index) and _is_bracketed(text):
                yield page.claim(index, _BRACKET)
        if not any(_is_row(page, index) for index in page.document.containing(_REPORTING)):
            return
        run: list[int] = []
        for index in page.document.starting(_FIRST):
            if not _is_row(page, index):
                continue
            if run and index != run[-1] + 1:
                yield from _claims(page, run)
                run = []
            run.append(index)
        yield from _claims(page, run)


def _is_bracketed(text: str) -> bool:
    if _BRACKETED.fullmatch(text) is None:
        return False
    words = text.rstrip(" ])>")
    return _NO_PEOPLE.search(words) is None or (len(last := words.split()[-1]) == 3 and is_person_name(last))


def _is_row(page: Page, index: int) -> bool:
    """An open line that says who did what."""
    return not page.states[index] and len(page.texts[index]) <= _LONGEST and _read(page.texts[index]) is not None


def _claims(page: Page, run: list[int]) -> Iterator[Claim]:
    rows = [(index, match) for index in run if (match := _read(page.texts[index]))]
    if len(rows) < _FEWEST or not any(_REPORTING in match["craft"] for _, match in rows):
        return
    if run[0] and page.is_open(run[0] - 1) and page.texts[run[0] - 1] in _HEADING:
        yield page.claim(run[0] - 1, _CREW)
    for index, match in rows:
        if _REPORTING in match["craft"]:
            writers = tuple(Byline(name=name) for name in re.split(r"[,\s·]+", match["names"]))
            yield page.claim(index, _WRITER, Bylines(writers))
        else:
            yield page.claim(index, _CREW)


def _read(text: str) -> re.Match[str] | None:
    match = _LINE.fullmatch(text)
    if match is None or not all(map(is_person_name, re.split(r"[,\s·]+", match["names"]))):
        return None
    return match


crew_list = CrewList()
