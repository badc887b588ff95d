"""The page cut into stretches of open lines by the walls that filters have claimed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.claims import Edge, Label
from newsclean.korean.sentences import ends_sentence, is_prose, is_unstopped
from newsclean.page import Page

if TYPE_CHECKING:
    from mypy_extensions import i64

LONGEST_LULL: Final = 14
"""So many short lines in a row without prose separate two stretches of prose."""
PROSE_CAP: Final = 220
"""A longer paragraph counts no more than this, so that one giant notice does not outweigh an article."""
COPIED: Final = 3
"""So many sentences in their first order make a second copy of the article."""
SHORTEST_COPIED: Final = 80
"""Characters of the sentences of which fewer make one, where they are half of a page."""
LIST_MARKS: Final = "▲△▶▷◇◆■□○●◎※①②③④⑤⑥⑦⑧⑨⑩-–—―·ㆍ<〈【[(◀\"“‘'Q"
# [포토] 눈밭에 남은 우정: the headline above the second copy — not: [국토부] 과장 홍길동
_TAGGED: Final = re.compile(r"\[(?:포토|화보|영상|단독|속보|사진)[^\]]{0,6}\] ?\S.{6,80}(?<![.다])$")
_EDGES: Final = tuple(Edge)
_WALL: Final = int(Edge.WALL)
_TAIL: Final = int(Edge.TAIL)
_LISTS: Final = (Label.RELATED, Label.RANKING, Label.MARKET, Label.CAPTION, Label.TAGS)


class Stretch:
    """Open lines between two walls, and the wall above them."""

    def __init__(self, first: int, wall: Edge, top: int) -> None:
        self.first = first
        self.last = first
        self.wall = wall
        """The strongest edge of the wall above."""
        self.top = top
        """The line where the wall above begins."""
        self.mass = 0
        """Characters of prose, long paragraphs capped."""
        self.prose = 0
        """Lines of prose."""
        self.first_prose = -1
        self.last_prose = -1


def cut(page: Page) -> list[Stretch]:
    """The stretches of the page, top to bottom; a second copy of the article is left out."""
    stretches: list[Stretch] = []
    current: Stretch | None = None
    wall, top, lull, before = 0, 0, 0, -1
    flags, told, texts, states, edges = page.document.prose, page.document.told, page.texts, bytes(page.states), bytes(page.edges)
    for index in _first_copy(page, page.unclosed()):
        if index > before + 1:
            between = _strongest(page, edges, before + 1, index)
            if between >= _WALL:
                if current is not None:
                    current, top = None, before + 1
                wall = max(wall, between)
        before = index
        edge = 0
        if not states[index]:
            prose, length = flags[index] == 1, len(texts[index])
        else:
            text, edge = page.open_text(index), edges[index]
            prose = index in told or is_prose(text) or is_unstopped(text) or any(is_prose(page.document.text[a:b]) for a, b in page.spans(index))
            length = len(text)
            if edge >= _WALL and not prose:
                if current is not None:
                    current, top = None, index
                wall = max(wall, edge)
                continue
        if prose and lull > LONGEST_LULL and current is not None and not _list_like(page, index - lull, index):
            current, top = None, index
            wall = max(wall, _WALL)
        if current is None:
            current = Stretch(index, _EDGES[wall], top)
            stretches.append(current)
            wall = lull = 0
        current.last = index
        if prose:
            lull = 0
            current.mass += min(length, PROSE_CAP)
            current.prose += 1
            current.last_prose = index
            if current.first_prose < 0:
                current.first_prose = index
        else:
            lull += 1
        if edge >= _WALL:  # a sentence that carries a sign-off or a notice: the wall is at its end
            wall = max(wall, edge)
            current, top = None, index
    return stretches


def _strongest(page: Page, edges: bytes, first: i64, end: i64) -> int:
    """The strongest edge of claimed lines; the rights notice of a photo is none."""
    strongest: i64 = 0
    for index in range(first, end):
        edge: i64 = edges[index]
        if edge > strongest and not (edge == _TAIL and _rights_of_a_photo(page, index)):
            strongest = edge
    return strongest


def tools(page: Page, stretch: Stretch) -> int:
    """Lines of the wall above a stretch that are site furniture, not lists of headlines or captions."""
    edges, rule = page.edges, page.rule
    walls = [rule(i) for i in range(stretch.top, stretch.first) if edges[i] >= _WALL]
    return sum([1 for each in walls if each is not None and each.label not in _LISTS])


def _rights_of_a_photo(page: Page, index: int) -> bool:
    """A rights notice right below a caption is the photo's, not the article's."""
    rule, above = page.rule(index), page.rule(index - 1) if index else None
    return rule is not None and above is not None and rule.label is Label.COPYRIGHT and above.label is Label.CAPTION


def _first_copy(page: Page, lines: list[int]) -> list[int]:
    """The lines above the one where the article begins a second time (desktop and mobile view, hidden copy); usually all.

    Different sentences in their first order make a copy; a refrain or a repeated ruling does not. Of an article of one or two
    sentences, all of it is printed again, at once.
    """
    texts, flags = page.texts, page.document.prose
    prose = [i for i in lines if flags[i] and len(texts[i]) >= 20]
    copied = min(COPIED, max(len(prose) // 2, 1))
    if len({len(texts[i]) for i in prose}) > len(prose) - copied:  # hardly two of one length: no two alike
        return lines
    first_at: dict[str, int] = {}
    twins = [first_at.setdefault(texts[index], at) for at, index in enumerate(prose)]
    for at in range(len(prose) - copied + 1):
        run = twins[at : at + copied]
        again = run[0] < at and run == list(range(run[0], run[0] + copied))
        if again and copied < COPIED and (at > run[-1] + 1 or sum(len(texts[prose[each]]) for each in run) < SHORTEST_COPIED):
            continue
        # a summary printed twice above the article is no copy: new sentences follow it
        if again and sum(twin < at for twin in twins[at:]) * 5 >= (len(prose) - at) * 4:
            first = lines.index(prose[at])
            return lines[: first - 1 if first and _TAGGED.match(texts[lines[first - 1]]) else first]
    return lines


def _list_like(page: Page, first: int, last: int) -> bool:
    """Most lines of a run are list items or table rows of an article, not menu words."""
    lines = [page.open_text(i) for i in range(first, last)]
    return sum(is_list_line(text) for text in lines if text) * 2 >= len(lines)


def is_list_line(text: str) -> bool:
    """A line that stands in articles though it is no sentence: marked, numbered, tabular, quoted, or with an end of its own.

    >>> is_list_line("▲ 승리투수 = 홍길동(3승)"), is_list_line("한빛 000 201 010 00 4")
    (True, True)
    >>> is_list_line("많이 본 뉴스"), is_list_line("예산안 처리…여야 '네 탓'")
    (False, False)
    """
    if text[0] in LIST_MARKS or ends_sentence(text) or " = " in text or "====" in text:
        return True
    if text[0] == "☞":  # ☞ 기부채납 : 시설을 지어 나라에 넘기는 일 — not: ☞ 제보하기
        return " : " in text
    if text[0].isdigit():
        return len(text) > 3
    return len(text) >= 8 and sum(map(str.isdigit, text)) * 3 >= len(text)
