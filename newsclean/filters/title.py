"""The headline, and its repeats.

    군민회관 다시 문 연다 - 한빛일보          (document title, sticky header)
    군민회관 다시 문 연다                     (main heading)     →  title; the repeats are furniture
    입력 2031-03-04 17:11

Evidence: the line is repeated on the page, stands close above the date, has a headline's length and glyphs, is a heading
in HTML or agrees with the page's metadata. Must never touch: the first sentence of a body, decks below the title,
a body-only text that shows no headline. The outlet's name with its slogan (`한빛일보 : 세상을 여는 눈`) is no headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.dates import EMPTY, RELATIVE
from newsclean.filters.masthead import NAME_ENDS, RIGHTS, is_slogan
from newsclean.filters.title_ends import claims_behind, cut_end
from newsclean.filters.title_looks import MENU, could_be, looks, may_be_title, repeats_itself
from newsclean.filters.title_of_dump import is_spoken_title, opens_dump
from newsclean.filters.title_repeats import SUFFIX, cut_squeezed, find_repeated, find_suffixed, squeeze, without_suffix
from newsclean.filters.vocabulary import LEXICON, SECTIONS
from newsclean.korean.names import OPINION_ROLES, is_person_name
from newsclean.page import CLOSED, OPEN, Page
from newsclean.record import Record

_TITLE: Final = Rule("title/heading", "the headline", Label.TITLE, Edge.HEAD)
_METADATA: Final = Rule("title/metadata", "the title of the page's metadata", Label.TITLE, Edge.HEAD)
_REPEAT: Final = Rule("title/repeat", "the headline again", Label.TITLE, Edge.HEAD)
_TAIL_REPEAT: Final = Rule("title/repeat-below", "the headline again, below the article", edge=Edge.WALL)

# ### 군민회관 다시 연다: a heading in Markdown — not: #군민회관
_HEADING: Final = re.compile(r"^#{1,6} +(?=\S)")
# the labels of an advertisement and of the page's main area, glued to the front of a headline: `광고 본문 광고 군민회관 다시 …`
_FRONT: Final = re.compile(r"(?:(?:광고|본문|AD) ){2,}(?=\S)")
_DASHES: Final = "-–— "
LONGEST_TAG: Final = 10
_POSTS: Final = tuple(OPINION_ROLES)
_POST_TAILS: Final = frozenset(post[-1] for post in _POSTS)
LONGEST_POST: Final = 48
MOST_CANDIDATES: Final = 400
MASTHEAD: Final = 3
"""Lines of a page one of which may be the outlet's name with its slogan."""
LONGEST_SUFFIX: Final = 48
"""Characters by which a repeat of the title may be longer: the section and the outlet's name."""
SHORTEST_OPENING: Final = 8
"""Characters of a headline that only its deck below makes known as one."""
SHORTEST_IN_BLOCK: Final = 12
SHORTEST_TOLD: Final = 160
"""Characters of the sentences of a short article; less is a summary or what a picture shows."""
SHORTEST_WORD: Final = 6
"""Characters of a word that is no button."""
WITH_HEAD: Final = 3.0
WITHOUT_HEAD: Final = 4.5
"""The score a title needs on a page that shows a date or other head of an article, and on one that shows none."""
MOST_IN_HEAD: Final = 4
"""Lines of a title and its decks."""
_FRAME: Final = ("account/", "dates/", "masthead/", "navigation/", "portal_frame/", "skip_link/")
"""Rules of what stands at the very top of a site's pages."""
_FILED: Final = ("섹션", "분류", "카테고리")
"""The label of an article's section."""
_IN_BODY: Final = "notices/code"
_PLAYER: Final = "flash"
"""The rule and a word of what portals leave at the top of the body itself: `// flash 오류를 우회하기 위한 함수 추가`."""


@dataclass(frozen=True)
class TitleFilter(Record):
    """See the module."""

    name: str = "title"
    literals: tuple[str, ...] = RIGHTS

    def __call__(self, page: Page) -> Iterator[Claim]:
        found = _choose(page)
        if found is None:
            if page.document.metadata.titles and (title := cut_end(page, without_suffix(page.document.metadata)).title):
                yield from _from_metadata(page, title)
            return
        texts, states = page.texts, page.states
        end = cut_end(page, _without_mark(texts[found].lstrip(_DASHES)))
        printed = end.title
        title, beginning = squeeze(printed), printed[:3]
        first_prose = _first_prose(page, found)
        again = [*page.document.starting(_DASHES)]
        if printed:
            again += page.document.beginning(printed[0])
        yield page.claim(found, _TITLE, _without_chip(page, _without_front(" ".join(printed.split()))))
        yield from claims_behind(page.document.end(found), end)
        for index in sorted(again):
            text = texts[index]
            if states[index] or not (text.startswith(beginning) or text[0] in _DASHES) or abs(len(text) - len(printed)) > LONGEST_SUFFIX:
                continue
            same = title if text == printed else squeeze(text.lstrip(_DASHES))
            if same == title or (len(title) >= 8 and same.startswith(title) and SUFFIX.fullmatch(text[cut_squeezed(text, len(title)) :])):
                yield page.claim(index, _REPEAT if index <= first_prose else _TAIL_REPEAT)


def _without_mark(text: str) -> str:
    return _HEADING.sub("", text) if text[:1] == "#" else text


def _without_front(printed: str) -> str:
    """`광고 본문 광고 군민회관 다시 …`: without the labels that are glued to its front."""
    return _FRONT.sub("", printed, count=1) if "광고 " in printed or "본문 " in printed or "AD " in printed else printed


def _without_chip(page: Page, printed: str) -> str:
    """`8뉴스군민회관 다시 문 연다`: without the chip that HTML glues to its front, if the page's metadata name the title alone.

    Left alone: what a space or a bracket parts from the title (`[단독] …`): it is part of the headline.
    """
    for title in page.document.metadata.titles:
        at = len(printed) - len(title)
        if 0 < at <= LONGEST_TAG and len(title) >= SHORTEST_IN_BLOCK and printed.endswith(title) and printed[:at].isalnum():
            return title
    return printed


def _from_metadata(page: Page, title: str) -> Iterator[Claim]:
    """The title that only metadata makes known as such; the line that prints it, however short, is it."""
    printed = [i for i, text in enumerate(page.texts) if text[0] == title[0] and text == title and page.is_open(i)]
    if not printed:
        yield Claim(0, 0, _METADATA, title)
    for at, index in enumerate(printed):
        yield page.claim(index, _REPEAT if at else _TITLE, None if at else title)


def _first_prose(page: Page, after: int) -> int:
    prose, states = page.document.prose, page.states
    index = prose.find(1, after + 1)
    while index >= 0 and states[index] == CLOSED:
        index = prose.find(1, index + 1)
    return index if index >= 0 else len(page.texts)


def _head(page: Page, date: int | None) -> list[int]:
    """The open lines above the first sentence; with a date, down to the first sentence below it.

    Where several sentences stand above the date (an article printed twice, a date at the end), the lines right above it.
    """
    prose, states = page.document.prose, page.states
    first = _first_prose(page, -1)
    low, high = 0, first if date is None else min(_first_prose(page, date), date + 12)
    above = [i for i in range(first, date) if states[i] != CLOSED and prose[i]] if date is not None and date >= first else []
    if date is not None and (len(above) > 2 or (above and _is_told(page, above, date))):
        head = [i for i in range(first) if not states[i] and could_be(page.texts[i])]
        if head or _first_prose(page, date) == len(page.texts):  # when the wire sent it, at the very end: no title above
            return head
        low, high = max(first, date - 6), date
    now = bytes(states)
    return [i for i in range(low, high) if not now[i] and not prose[i] and could_be(page.texts[i])]


def _is_told(page: Page, above: list[int], date: int) -> bool:
    """All that the page tells stands above its date: what follows the last sentence is its foot, where no title stands."""
    return _first_prose(page, date) == len(page.texts) and sum(len(page.texts[i]) for i in above) >= SHORTEST_TOLD


def _introduces(text: str) -> bool:
    """`홍길동 한빛대 국문과 교수·생활말연구소장`: who wrote the column, or a headline on who holds a post."""
    name, _, post = text.partition(" ")
    return " " in post and len(text) < LONGEST_POST and post.endswith(_POSTS) and is_person_name(name)


def _choose(page: Page) -> int | None:
    texts, document, states = page.texts, page.document, page.states
    date = _without_clock(page, _date(page))
    candidates = _head(page, date)[:MOST_CANDIDATES]
    candidates = [i for i in candidates if texts[i][-1] not in _POST_TAILS or not _introduces(texts[i])] or candidates
    if not candidates:
        return 0 if is_spoken_title(page) else None
    suffixed = find_suffixed(texts, candidates)
    repeated = find_repeated(document, candidates, suffixed)
    candidates = [index for index in candidates if index not in suffixed]
    if len(candidates) > 1 and candidates[0] < MASTHEAD and texts[candidates[0]] not in repeated and is_slogan(document, candidates[0]):
        del candidates[0]
    metadata = {squeeze(t) for t in document.metadata.titles}
    hints, blocks = document.hints, _blocks(texts, candidates)
    best, best_score = None, 0.0
    for index in candidates:
        text = texts[index]
        score = looks(text)
        if index and texts[index - 1] == text:
            score += 0.5
        if text in repeated:
            score += 5 if text == texts[0] else 3
        if metadata:
            score += _agrees(squeeze(text), metadata)
        if hints:
            heading = hints[index].heading
            score += 4 if heading == 1 else 1 if heading else 0
        if date is not None and index < date:
            end = blocks.get(index, index)  # decks between title and date do not push the title away
            score += max(0.0, 4 - states.count(OPEN, end + 1, date) * 0.3)
            if index in blocks and index - 1 not in blocks:
                score += 1
        elif date is not None and index - date <= 4:
            score += 1.5
        if score > best_score + 1e-9 and repeats_itself(text):
            score -= MENU
        if score > best_score + 1e-9:
            best, best_score = index, score
    head = date is not None or bool(metadata) or page.edges.find(Edge.HEAD, 0, candidates[-1] + 1) >= 0
    if best is not None and best_score >= (WITH_HEAD if head else WITHOUT_HEAD):
        opens = best == 1 and candidates[0] == 0 and date is not None and not metadata and texts[1] not in repeated
        return 0 if opens and _is_short_headline(texts[0]) else best
    if (candidates[0] == 0 and not head and opens_dump(page)) or is_spoken_title(page):
        return 0
    return _below_frame(page, candidates) if date is None else None


def _is_short_headline(text: str) -> bool:
    """`군민회관 다시 열어`, the first line of a page, with its deck right below — not: `오늘의 한빛 뉴스`, `정치 경제 사회`"""
    if not SHORTEST_OPENING <= len(text) < SHORTEST_IN_BLOCK or text.count(" ") < 2 or text.endswith(NAME_ENDS):
        return False
    return may_be_title(text) and LEXICON.isdisjoint(text.split())


def _below_frame(page: Page, candidates: list[int]) -> int | None:
    """The first of the few headline-like lines right above the lead, below nothing but the frame of the site (skip links, menu), or the
    only one below the name of its section.

    A page without a date: its title and decks are what is neither menu nor sentence. Not where anything else is open there.
    """
    texts, states = page.texts, page.states
    rule = page.rule(0)
    filed = rule is None and (texts[0] in SECTIONS or texts[0] in _FILED)
    if not filed and (rule is None or not rule.name.startswith(_FRAME)):
        return None
    like = [i for i in candidates if len(texts[i]) >= SHORTEST_IN_BLOCK and texts[i].count(" ") >= 2 and may_be_title(texts[i])]
    if not 0 < len(like) <= (1 if filed else MOST_IN_HEAD) or not (states[like[0] - 1] or (filed and like[0] == 1)) or texts[like[0]][0] in "<【#@":
        return None
    if texts[like[0]][0] == "[" and (len(like) > 1 or not 2 <= texts[like[0]].find("]") <= LONGEST_TAG):
        return None  # the name of a series, above a deck
    above = page.rule(like[0] - 1)
    if above is not None and above.name == _IN_BODY and _PLAYER in texts[like[0] - 1]:
        return None  # what stands below the remains of a player stands in the body: a deck
    lead = _first_prose(page, -1)
    return like[0] if lead < len(texts) and all(states[i] or i in like or _is_word(texts[i]) for i in range(like[0], lead)) else None


def _is_word(text: str) -> bool:
    return len(text) < SHORTEST_WORD and " " not in text and text.isalnum()


def _without_clock(page: Page, date: int | None) -> int | None:
    """The line of the date, unless it is a bare one at the top of the page, with the frame of the site right below: the site's clock."""
    rule, below = (page.rule(date), page.rule(date + 1)) if date is not None and date + 1 < len(page.texts) else (None, None)
    if date is None or rule is None or rule.name != "dates/bare" or below is None or not below.name.startswith(_FRAME):
        return date
    return date if page.states.find(OPEN, 0, date) >= 0 else None


def _date(page: Page) -> int | None:
    """The line of the date, be it one told from the moment of reading; on a page with its site's frame else the writer's line
    above the first sentence, beside which stands a date that nobody can read."""
    if dates := page.lines_of(Label.PUBLISHED):
        return dates[0]
    edges = page.edges
    above = range(page.document.prose.find(1))
    told = next((i for i in above if edges[i] >= RELATIVE.edge and page.rule(i) in (EMPTY, RELATIVE)), None)
    frame = page.rule(0) if told is None and above and page.states[0] == CLOSED else None
    if frame is not None and frame.label not in (Label.BYLINE, Label.CAPTION):
        return next((i for i in page.lines_of(Label.BYLINE) if i in above and page.states[i] == CLOSED), None)
    return told


def _blocks(texts: tuple[str, ...], candidates: list[int]) -> dict[int, int]:
    """The last line of the run of headline-like lines each candidate stands in: a title with its decks."""
    like = [i for i in candidates if len(texts[i]) >= SHORTEST_IN_BLOCK and texts[i].count(" ") >= 2]
    ends: dict[int, int] = {}
    for index in reversed(like):
        ends[index] = ends.get(index + 1, index)
    return {index: end for index, end in ends.items() if index + 1 in ends or index - 1 in ends}


def _agrees(title: str, metadata: set[str]) -> float:
    """The page's own metadata names the line, or begins like it (`og:title` is often cut off)."""
    if title in metadata:
        return 6
    if len(title) >= 8 and any(m.startswith(title) or title.startswith(m.rstrip("….")) for m in metadata):
        return 4
    return 0


title = TitleFilter()
