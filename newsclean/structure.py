"""The body zone, found by structure alone.

Walls that filters have claimed cut the page into stretches; the one with most prose, weighed by its place between the
article's head and tail, is the core. It is continued over a wall when prose of some weight goes on behind it, and its
ends are trimmed to what still looks like an article. Nothing here knows an outlet.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.claims import Edge, Label
from newsclean.closings import (
    LEADING,
    above_foot,
    below_signature,
    ends_statement,
    is_answered,
    is_dated,
    is_foreign_foot,
    is_photo_story,
    is_signed_off,
    is_teaser,
    runs_on,
)
from newsclean.korean.sentences import SHORTEST_UNSTOPPED, ends_sentence, is_cut_off, is_unstopped
from newsclean.openings import CALL, above_notice, is_note, is_remark, is_told, leads_on, opens_below_head, opens_body
from newsclean.page import Page
from newsclean.stretches import LIST_MARKS, Stretch, cut, is_list_line, tools

BELOW_HEAD: Final = 2.0
BELOW_TAIL: Final = 0.2
"""What prose weighs below the title or date, and below what ends the article."""
MOST_TOOLS: Final = 2
"""So many lines of site furniture may interrupt a body; a bar of more stands above or below it."""
MOST_IN_BAR: Final = 6
"""Lines of a bar of buttons that may stand right between two runs of sentences."""
LONGEST_MARKER: Final = 16
"""Characters of a speaker's marker such as `[앵커멘트]`."""
LONGEST_GAP: Final = 3
"""So many unmarked lines may stand between two list lines below the last sentence."""


class Zone:
    """Lines ``first`` to ``last``, both included, hold the body. Empty if ``last < first``."""

    def __init__(self, first: int, last: int) -> None:
        self.first = first
        self.last = last

    def __contains__(self, index: int) -> bool:
        return self.first <= index <= self.last

    def __bool__(self) -> bool:
        return self.last >= self.first


EMPTY: Final = Zone(0, -1)


def find_zone(page: Page) -> Zone:
    """Where the body stands, by what is still open. Claims outside a zone found before leave it as it is."""
    if page.zone is not None:
        first, last, count = page.zone
        if not _touched(page, first, last, count):
            return Zone(first, last)
    zone = _find(page)
    page.zone = (zone.first, zone.last, len(page.decisions))
    return zone


def _touched(page: Page, first: int, last: int, count: int) -> bool:
    new = page.decisions[count:]
    if not new or last < first:
        return bool(new)
    start, end = page.document.starts[first], page.document.end(last)
    return any(decision.end > start and decision.start < end for decision in new)


def _find(page: Page) -> Zone:
    stretches = cut(page)
    if not stretches:
        return EMPTY
    for above, below in pairwise(stretches):
        if (below.wall is Edge.TAIL or (below.wall is Edge.HEAD and is_dated(page, above))) and _is_thin(above, below):
            below.wall = Edge.WALL
    best = _core(page, stretches)
    core = stretches[best]
    if core.mass == 0:
        return _without_prose(page, stretches)
    top = bottom = best
    for at in range(best + 1, len(stretches)):
        after = stretches[at]
        if after.wall >= Edge.HEAD:
            break
        if after.prose:
            if not _continues(after, core, _bars(page, stretches[bottom : at + 1])):
                break
            if not is_foreign_foot(page, core, after):
                bottom = at
    for at in range(best - 1, -1, -1):
        if stretches[at + 1].wall >= Edge.HEAD:
            break
        if stretches[at].prose:
            if not _continues(stretches[at], core, _bars(page, stretches[at : top + 1])):
                break
            top = at
    first = above_notice(page, _extend_up(page, stretches[top], stretches[top].first_prose))
    last = _extend_down(page, stretches[bottom], stretches[bottom].last_prose)
    return Zone(first, below_signature(page, last))


def _bars(page: Page, stretches: list[Stretch]) -> int:
    """Lines of site furniture between the first and the last of some stretches, short bars amid the sentences left out."""
    return sum(0 if _is_tight(above, below) else tools(page, below) for above, below in pairwise(stretches))


def _is_thin(above: Stretch, below: Stretch) -> bool:
    """One line of furniture with sentences right above and below stands amid the article; what follows one begins with more, or no sentences."""
    return below.first - below.top == 1 and _touch(above, below)


def _is_tight(above: Stretch, below: Stretch) -> bool:
    """A short bar of buttons between two runs of sentences, with nothing else around it."""
    return below.first - below.top <= MOST_IN_BAR and above.prose >= 2 and _touch(above, below)


def _touch(above: Stretch, below: Stretch) -> bool:
    """Sentences stand right above and right below the wall, and two of them below."""
    return (
        above.last_prose == below.top - 1
        and below.first_prose == below.first
        and below.prose >= 2
        and below.prose * 3 >= (below.last_prose - below.first + 1) * 2
    )


def _core(page: Page, stretches: list[Stretch]) -> int:
    """The stretch with most prose; what stands below the article's own tail weighs little, however long it is."""
    weights: list[float] = []
    enough = max(stretch.mass for stretch in stretches) * 0.3
    headed = read = ended = False
    above = 0
    for stretch in stretches:
        headed = headed or stretch.wall is Edge.HEAD
        if stretch.wall is Edge.TAIL and (read or is_signed_off(page, stretch, above)):
            ended = True
        above = stretch.mass
        weights.append(stretch.mass * (BELOW_TAIL if ended else BELOW_HEAD if headed else 1.0))
        read = read or (headed and stretch.mass > 0 and (stretch.mass >= enough or (stretch.prose >= 3 and stretch.mass >= 250)))
    return weights.index(max(weights))


def _continues(other: Stretch, core: Stretch, bars: int) -> bool:
    """Prose behind a wall belongs to the article if it weighs something beside the core; behind a tool bar, half of it."""
    if bars > MOST_TOOLS:
        return other.mass * 2 >= core.mass
    return other.mass * 5 >= core.mass or ((other.prose >= 2 or (bars <= 1 and other.mass >= 40)) and other.mass * 12 >= core.mass)


def _without_prose(page: Page, stretches: list[Stretch]) -> Zone:
    """No sentence on the page: most of what stands below the head is the body (인사, 부고, 일정), if it is no feed."""
    head = page.edges.find(Edge.HEAD)
    if head < 0:
        stretches = above_foot(page, stretches)
    else:
        tail = page.edges.find(Edge.TAIL, head)
        below = [s for s in stretches if head < s.first and (s.first < tail or tail < 0)]
        if not below and any(head < index < tail for index in page.lines_of(Label.CAPTION)):
            return EMPTY  # nothing but captioned photos
        below = below or [s for s in stretches if s.first > head]
        if not below:
            return EMPTY
        most = max(below, key=lambda s: sum(len(page.open_text(i)) for i in range(s.first, s.last + 1)))
        stretches = [most]
    lines = [text for s in stretches for i in range(s.first, s.last + 1) if (text := page.open_text(i))]
    if (head >= 0 and sum(map(len, lines)) < SHORTEST_BODY) or is_photo_story(page):
        return EMPTY
    told = any("다. " in text or text.endswith("다.") for text in lines)  # a sentence that was broken over lines
    if len(lines) > 2 and not told and sum(map(_like_headline, lines)) * 2 >= len(lines):
        return EMPTY
    return Zone(stretches[0].first, stretches[-1].last)


# 취재 홍길동 / 영상편집: 김가온 — not: 취재진이 몰렸다
_CREW: Final = re.compile(r"(?:취재|촬영|영상|편집|연출|그래픽|디자인|웹디자인|출판|기획|구성|제작진|데이터)(?:취재|편집|촬영|디자인|제작)?(?:\s|[:：|]|$)")
LONGEST_LIST: Final = 60
"""Lines between the last sentence and the signature."""
SHORTEST_BODY: Final = 10  # characters; less than that below a title is a button


def _like_headline(text: str) -> bool:
    """`예산안 처리…여야 '네 탓'`: words without an end, in a headline's length and with its glyphs."""
    if not 12 <= len(text) <= 90 or text[0] in LIST_MARKS or text[0].isdigit() or ends_sentence(text):
        return False
    if text[-1] == "다" and len(text) >= SHORTEST_UNSTOPPED:  # … 다시 열었다고 밝혔다 — a sentence that lost its full stop
        return False
    return "…" in text or text.count(" ") >= 3


def _extend_up(page: Page, stretch: Stretch, first: int) -> int:
    """Markers, questions and list lines directly above the first sentence belong to it; decks do not.

    Unmarked lines in between do if a speaker's marker stands above them: `[앵커]`, then a line without an end.
    Below the date or the writer even a remark, a phrase with its full stop or a salutation opens the body.
    """
    gap, pictured = 0, False
    for index in range(first - 1, stretch.first - 1, -1):
        text = page.open_text(index)
        if not text:
            pictured = pictured or ((rule := page.rule(index)) is not None and rule.label is Label.CAPTION)
            continue
        if index + 1 == first and (_is_broken_off(page, index, text) or leads_on(page, text, first) or (index == 0 and is_unstopped(text))):
            first = index
            continue
        if _has_dateline(page, index) and not pictured:
            first, gap = index, 0
            continue
        if (opens_body(text) or (index + 1 == first and _opens(page, stretch, index, text))) and (gap == 0 or (len(text) <= LONGEST_MARKER and text[-1] in "]▶】>")):
            first, gap = index, 0
        else:
            gap += 1
            if gap > LONGEST_GAP or pictured:  # above a picture, lines without an end are decks
                break
    return first


def _is_broken_off(page: Page, index: int, text: str) -> bool:
    """The first half of a lead that is broken over two lines: it ends behind a particle, and the sentence goes on at once."""
    return index + 1 not in page.document.blanks and text[-1] in "을를은는의" and is_cut_off(text)


def _has_dateline(page: Page, index: int) -> bool:
    """`(서울=누리통신) 기상당국 "…우려 없어"`: a news line without an end is no deck behind a dateline, nor are those below it."""
    rule = page.rule(index)
    return rule is not None and rule.label is Label.BYLINE and rule.name.endswith(LEADING)


def _opens(page: Page, stretch: Stretch, index: int, text: str) -> bool:
    """A line between the date or the writer and the lead that is no deck; elsewhere a remark below another one.

    `“어서 오세요.”`, `“밥은 먹었어?”`: the first is a sentence, so that the second answers it.
    """
    if not opens_below_head(text):
        return False
    if any((rule := page.rule(i)) is not None and rule.label in (Label.PUBLISHED, Label.BYLINE) for i in range(stretch.top, index)):
        return True
    return is_remark(text) and index > 0 and is_remark(above := page.texts[index - 1]) and opens_body(above)


def _extend_down(page: Page, stretch: Stretch, last: int) -> int:
    """List lines, quotes and questions below the last sentence belong to the body as far as they go, and so does a last
    line that only lost its full stop.

    Where the writer signs right below, everything above the signature does.
    """
    if _signed(page, last) and not is_answered(page, last):
        return last
    gap, below = 0, stretch.last + 1
    for index in range(last + 1, stretch.last + 1):
        text = page.open_text(index)
        if not text:
            if _signed(page, index) and not is_answered(page, index):
                return index - 1 if gap and _is_content(page, last + 1, index) else last
            continue
        next_to = index == last + 1
        if next_to and is_note(text) and _is_over(page, index + 1) and not _CREW.match(text):
            return index
        if next_to and ends_statement(page, index):
            return index + 1
        at_end = index == stretch.last and (is_told(text) or (below == len(page.texts) and is_unstopped(text)))
        ends = next_to and (at_end or is_cut_off(text) or runs_on(page, index, text))
        if ends or (is_list_line(text) and not (gap and is_teaser(text))):
            last, gap = index, 0
        else:
            gap += 1
    if gap and below < len(page.texts) and _signed(page, below) and _is_content(page, last + 1, below):
        return stretch.last
    return last


def _is_over(page: Page, index: int) -> bool:
    """The page, or the article, is at its end: a sign-off, the notice of its rights, buttons."""
    return index == len(page.texts) or _signed(page, index) or page.edges[index] >= Edge.TAIL


def _is_content(page: Page, first: int, end: int) -> bool:
    """Unmarked lines between the last sentence and the signature: a recipe, a table, a poem; no list of headlines or credits."""
    lines = [page.texts[i] for i in range(first, end) if page.is_open(i)]
    if sum(map(len, lines)) < SHORTEST_BODY or len(lines) > LONGEST_LIST or any(_CREW.match(text) or CALL.search(text) for text in lines):
        return False
    return sum(map(_like_headline, lines)) * 2 < len(lines)


def _signed(page: Page, index: int) -> bool:
    """A sign-off stands on the line: the article is over, list marks below it are promos."""
    rule = page.rule(index)
    return rule is not None and rule.label is Label.BYLINE and not rule.name.endswith(LEADING)
