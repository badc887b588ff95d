"""Copy of broadcasters, typed for the reader's screen: short lines, broken wherever the speaker breathes, joined to sentences again.

    가람군이 오는 21일
    낡은 군민회관을 다시
    열기로 했습니다           →  가람군이 오는 21일 낡은 군민회관을 다시 열기로 했습니다

There is no width to go by (see `newsclean.readers.unwrap`), but grammar: every few lines a sentence ends, in the polite style of the
spoken news, with or without a full stop, or in the plain one as the press tells (`밝혔다.`), and most lines above its end break off
behind particles and endings. Paragraphs are the sentences, as no blank line tells of others.

Must never touch: headlines and decks (`가람시장은 왜`), menus, lists, transcripts of whole sentences, poems, and short lines on the page of
an article that was not broken. What opens the page must be the plain beginning of a sentence: a headline stands there as often as not.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsclean.korean.broken_lines import (
    APART,
    END,
    GOES,
    LEAST,
    LONGEST,
    MARKS,
    POLITE,
    SHORTEST_SINGLE,
    STAYS,
    SUBJECTS,
    TOLD,
    TOPICS,
    begins,
    begins_item,
    core_of,
    holds_particle,
    is_amid,
    is_end,
    kind_of,
)
from newsclean.readers.frames import Record
from newsclean.readers.rewrites import Offsets, Rewriter

SHORTEST_WHOLE: Final = 30
"""Characters of a sentence on one line that would have been broken."""
SHORTEST_END: Final = 4
"""Characters of the last line of a sentence: `했습니다`."""
MOST_LINES: Final = 12
"""Lines of a sentence."""
MOST_ABOVE: Final = 5
"""Lines above the end of the first sentence."""
SHORTEST_LINE: Final = 9
"""Characters of a line, on the mean; those of poems are shorter."""
LEAST_BREAKS: Final = 3
"""Breaks behind a particle or an ending, on the page."""
_BORDER: Final = "|"
"""Stands for what parts two lines of a tree."""


def find_turns(lines: Sequence[str]) -> list[int]:
    """Indices of the lines that go on with the sentence of the line above. `lines` have no white space around them; blank ones are empty.

    >>> find_turns(["가람군이 오는 21일", "군민회관을 다시", "엽니다.", "군은 이를 위해", "12억 원을", "들였습니다."])
    [1, 2, 4, 5]
    >>> find_turns(["가람군이 오는 21일 군민회관을 엽니다.", "군은 12억 원을 들였습니다.", "가람시장은 왜", "누리뉴스 홍길동입니다."])
    []
    """
    turns = _turns(lines)
    if not turns and lines.count("") * 3 > len(lines):  # a blank line between any two lines tells nothing
        filled = [index for index, line in enumerate(lines) if line]
        turns = _turns([lines[index] for index in filled])
        if len(turns) < 2 * sum(turn - 1 not in turns for turn in turns):
            return []  # questions and their answers
        turns = [filled[index] for index in turns]
    return turns


def _turns(lines: Sequence[str]) -> list[int]:
    """As `find_turns`, with blank lines as borders; empty if there is too little of such copy, or too much of other."""
    units = _units(lines)
    found = len(units)
    spoken = going = told = broken = 0
    for top, end in units:
        polite = (core := core_of(lines[end])).endswith(POLITE)
        amid = sum(["다. " in line or "요. " in line for line in lines[top:end]])  # sentences that end and begin on one line
        found += amid
        spoken += amid + (polite or core.endswith(TOLD))
        going += sum(kind_of(line) == GOES for line in lines[top:end])
        told += sum([len(line) for line in lines[top : end + 1]])
        broken += end - top
    if found < LEAST or spoken * 3 < found or going < LEAST_BREAKS or going * 5 < broken * 3:
        return []
    if all(end - top == 1 and lines[top].endswith(TOPICS) for top, end in units):
        return []  # questions and their answers
    tops = {end: top for top, end in units}
    single = whole = 0
    for index, line in enumerate(lines):
        if index not in tops and len(line) >= SHORTEST_SINGLE and is_end(line):
            single += 1
            if len(line) >= SHORTEST_WHOLE:
                whole += len(line)
    if found < single or whole * 2 > told:
        return []  # an article that was not broken stands on the page
    if not any(core_of(lines[end]).endswith(POLITE) for _, end in units) and told < SHORTEST_LINE * (broken + len(units)):
        return []  # a poem
    return [index for top, end in units for index in range(top + 1, end + 1)]


def _units(lines: Sequence[str]) -> list[tuple[int, int]]:
    """First and last lines of the sentences that stand on more than one."""
    ends = [index for index, line in enumerate(lines) if len(line) >= SHORTEST_END and is_end(line)]
    if not ends:
        return []
    headlines: frozenset[str] | None = _repeated(lines)
    units: list[tuple[int, int]] = []
    above = -1  # the end of the sentence before
    for end in ends:
        if len(lines[end]) > LONGEST or lines[end][0] in MARKS:
            continue
        top = _top(lines, end, above + 1, headlines)
        if top < end:
            if headlines is not None and above >= 0:
                units = [(first, last) for last in ends if last < top and (first := _first(lines, last)) < last]
                while top > above + 1 and kind_of(lines[top - 1]) == GOES:
                    top -= 1
            headlines = None
            units.append((top, end))
        above = end
    return _of_one_style(lines, units)


def _first(lines: Sequence[str], end: int) -> int:
    """Where a sentence begins above the first one that says so: right below another or the head of the page, as what follows is such copy."""
    top = end
    while top > 0 and end - top < MOST_ABOVE and kind_of(lines[top - 1]) in (GOES, STAYS):
        top -= 1
    going = sum(kind_of(line) == GOES for line in lines[top:end])
    opened = kind_of(lines[top]) == GOES and holds_particle(lines[top].split(" ")) if top == 0 else kind_of(lines[top - 1]) in (APART, END)
    return top if opened and going * 2 >= end - top and _opens(lines, top, None) else end


def _of_one_style(lines: Sequence[str], units: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without those that have no full stop, where most have one and none stands beside: comments of readers, buttons."""
    bare = [len(core_of(lines[end])) == len(lines[end]) for _, end in units]
    if bare.count(True) * 2 > len(units):
        return units
    stopped = [unit for unit, is_bare in zip(units, bare, strict=True) if not is_bare]
    tops = {top for top, _ in stopped}
    lasts = {end for _, end in stopped}
    return [unit for unit, is_bare in zip(units, bare, strict=True) if not is_bare or unit[0] - 1 in lasts or unit[1] + 1 in tops]


def _repeated(lines: Sequence[str]) -> frozenset[str]:
    """Lines that stand above one line and above another: headlines. A second copy of the article has the same lines below."""
    below: dict[str, str] = {}
    return frozenset([line for line, after in pairwise(lines) if line and below.setdefault(line, after) != after])


def _top(lines: Sequence[str], end: int, floor: int, headlines: frozenset[str] | None) -> int:
    """The first line of the sentence that ends on line `end`; that line itself if it has no others.

    `headlines` are lines that open no sentence; None where such a sentence stands above: then no headline is in the way.
    """
    top = end
    while top > floor and end - top < MOST_LINES:
        kind = kind_of(lines[top - 1])
        if kind == APART and begins_item(lines[top - 1]):
            return top - 1
        if kind in (APART, END):
            break
        if kind == STAYS:
            before = kind_of(lines[top - 2]) if top - 1 > floor else END
            if before != GOES:  # the first line, or none: a headline stands among others
                if before != STAYS and _opens(lines, top - 1, headlines):
                    top -= 1
                break
        top -= 1
    if end - top > 2 and sum(kind_of(line) == GOES for line in lines[top:end]) * 3 < end - top:  # headlines above a notice
        top = end
        while top > floor and kind_of(lines[top - 1]) == GOES and end - top < MOST_LINES:
            top -= 1
    while top < end and not _opens(lines, top, headlines):
        top += 1
    return top


def _opens(lines: Sequence[str], index: int, headlines: frozenset[str] | None) -> bool:
    """The line may be the first of a sentence: it says so by its last word, or by its subject while the next line has none.

    A headline says the same in other words, and the lead below it begins with the word that it begins with, or it stands elsewhere, too.
    """
    line, below, known = lines[index], lines[index + 1], headlines is None
    words = line.split(" ")
    first = words[0].strip("'\"‘’“”")
    if headlines is not None and (first[:2] == below[:2] or line in headlines):
        return False
    if begins(line) and (known or len(line) > 2):
        return True
    if len(words) < 2:
        return known and kind_of(line) == GOES
    inner = holds_particle(words)
    if known:
        return inner or kind_of(line) == GOES
    if inner and kind_of(line) == GOES and is_amid(words[-1]):
        return True
    parted = index > 0 and kind_of(lines[index - 1]) == APART  # what stands above is the head of the page
    return first.endswith(SUBJECTS if parted else TOPICS) and len(first) > 2 and not below.partition(" ")[0].endswith(SUBJECTS)


def join_turns(text: str, raws: list[str]) -> tuple[str, Offsets, frozenset[int]]:
    """The text with such lines joined by a blank, break points, and where the joined lines begin; the very text if there are none.

    `raws` are its lines.
    """
    turns = frozenset(find_turns([raw.strip() for raw in raws]))
    if not turns:
        return text, (), frozenset()
    out = Rewriter(text)
    begun: set[int] = set()
    at = start = end = 0
    for index, raw in enumerate(raws):
        if line := raw.strip():
            left = at + raw.index(line)
            if index in turns:
                begun.add(start)
                out.replace(end, left, " ")
            else:
                start = out.length + left - out.at
                if kind_of(line) == END:
                    begun.add(start)
            end = left + len(line)
        at += len(raw) + 1
    return *out.done(), frozenset(begun)


def join_records(records: list[Record]) -> tuple[list[Record], frozenset[int]]:
    """The lines of a tree with those joined that `<br>` broke so, and the indices of the joined ones; the very list if there are none."""
    lines: list[str] = []
    numbers: list[int] = []
    for index, record in enumerate(records):
        apart = index > 0 and (record.bullet or record.joint > 0 or not _alike(records[index - 1], record))
        if apart or record.blank:
            lines.append(_BORDER if apart else "")
            numbers.append(-1)
        lines.append(record.text)
        numbers.append(index)
    turns = frozenset([numbers[index] for index in find_turns(lines)])
    if not turns:
        return records, turns
    joined: list[Record] = []
    told: list[int] = []
    for index, record in enumerate(records):
        if index not in turns:
            joined.append(record)
            continue
        last = joined[-1]
        if index - 1 not in turns:
            told.append(len(joined) - 1)
            joined[-1] = last = Record(last.text, last.frame, last.share, last.bullet, last.blank, last.joint, last.gap)
        last.text = f"{last.text} {record.text}"
    return joined, frozenset(told)


def _alike(above: Record, below: Record) -> bool:
    """Neither is a heading or holds a link, and nobody says that they are of different kinds."""
    return not (above.share or below.share or above.frame.heading or below.frame.heading) and above.frame.role == below.frame.role
