"""Reaction buttons with their counts (좋아요, 화나요, 후속기사 원해요).

    • 좋아요0 / • 화나요0 / • 추가취재 원해요0            →  reactions: 좋아요 0, 화나요 0, 추가취재 원해요 0
    쏠쏠정보 / 3 / 흥미진진 / 0 · 좋아요(12) · 좋아요 좋아요 0   →  the same
    이 기사가 마음에 들었다면, 좋아요를 눌러주세요.             →  (nothing)

Must never touch: `'좋아요' 버튼을 없앤다`, `좋아요 1만개를 받았다.`, a lone `좋아요` in lyrics, numbers that do not stand
right beside a button, `추천`/`공감` without another button, the result of a poll or a vote in the text (`찬성 54.2%`,
`반대 31명`), and what the article goes on with below buttons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from newsclean.article import Reaction
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import spell
from newsclean.filters.phrases import phrases
from newsclean.filters.reaction_words import REQUESTS, SURE, WEAK
from newsclean.filters.surroundings import has_body_above
from newsclean.korean.blank_seams import GOES_ON
from newsclean.page import Page
from newsclean.record import Record

_BUTTONS: Final = Rule("reactions/buttons", "reaction buttons with their counts", Label.REACTIONS, Edge.TAIL)
_TOP: Final = Rule("reactions/top-buttons", "reaction buttons above the article", Label.REACTIONS, Edge.WALL)
_LEADING: Final = Rule("reactions/leading", "reaction buttons in front of the article, on its first line", Label.REACTIONS, Edge.INSIDE)
_AMID: Final = Rule("reactions/amid", "reaction buttons between two paragraphs", Label.REACTIONS, Edge.WALL)
_ASKED: Final = Rule("reactions/request", "a request to react", edge=Edge.TAIL)
_ASKED_ABOVE: Final = Rule("reactions/request", "a request to react", edge=Edge.WALL)
_RATED_COMMENTS: Final = Rule("reactions/comments", "how many comments there are", Label.COMMENT_COUNT, Edge.WALL)

_ONLY_BESIDE: Final = frozenset((*WEAK, "감동", "화남", "슬픔", "놀람", "힘내요", "고마워요", "사랑해요", "궁금해요"))

_HEADING_WORDS: Final = frozenset(("추천", "공감"))

# "0", "1,234", "(12)", "1.2만", "100%"; not "1분기"
_COUNT: Final = r"\(? ?(?P<count>\d[\d,]*(?:\.\d+)?[만천]?)%? ?(?:개|명)?\)?"
_COUNT_LINE: Final = re.compile(_COUNT)
_DIGITS: Final = frozenset("(0123456789")
# "54.2%", "31명", "3만개": what was counted elsewhere; not "1.2만", "12개"
_MEASURED: Final = re.compile(r"%|\d ?명|[만천] ?개|\d\.\d+(?![\d만천])")
_FARTHEST: Final = 2
"""So many lines that are no buttons (`모름 14.7%`, `기권 14`) may follow before the text goes on."""
# one button: "좋아요0", "추가취재 원해요 0", "좋아요(12)", "좋아요"; what is left over (`좋아요를`, `추천서`) fails the line
_SPACED: Final = (" ?".join(word) if "원해요" in word or "기사" in word else word for word in (*SURE, *WEAK))
_BY_LENGTH: Final = sorted(_SPACED, key=len, reverse=True)
_BUTTON: Final = {
    first: re.compile(
        r"(?P<label>" + "|".join(words for words in _BY_LENGTH if words[0] == first) + r")"
        r"[ :]*(?:" + _COUNT + r")?[ ·|/,]*"
    )
    for first in {words[0] for words in _BY_LENGTH}
}
"""By the label's first character: a match tries two or three labels, not all of them."""
# "슬퍼요 0", "슬퍼요 선택하기 슬퍼요 0": a button in a bar; not "슬퍼요 3개"
_BUTTON_OF_BAR: Final = rf"(?:{'|'.join(word for word in (*SURE, *WEAK) if word.endswith('요'))})(?: 선택하기(?: [가-힣]{{2,6}}요)?)? \d[\d,]*(?= |$)"
# "좋아요 12 슬퍼요 0 화나요 3", "좋아요 선택하기 좋아요 0 슬퍼요 선택하기 슬퍼요 0"; not "좋아요 12개, 슬퍼요 3개", "좋아요 54 싫어요 31 모름 15로"
_BAR: Final = re.compile(
    rf"좋아요(?: \d[\d,]*(?: {_BUTTON_OF_BAR}){{2,12}}| 선택하기(?: 좋아요)? \d[\d,]*(?: {_BUTTON_OF_BAR}){{1,12}})"
)
_IN_BAR: Final = re.compile(_BUTTON_OF_BAR)
_LABELS: Final = frozenset((
    *(word for word in (*SURE, *WEAK) if "원해요" not in word and "기사" not in word),
    *spell("원", " |", "해", " |", "요"), *spell("좋", " |", "아", " |", "요"), *spell("사", " |", "요", " |", "청"),
    *spell("감정", " |", "표현하기"), *spell("덧글|댓글", " |", "보기"), "반응하기",
))  # fmt: skip
"""One of these stands in every line of buttons and in every counted link."""
_HEADS: Final = frozenset(head for word in (*SURE, *WEAK) for head in (word[:2], f"{word[0]} ")) | {"댓글"}
"""The first two characters of lines that may be buttons."""
_LONGEST: Final = 70
_EXACT: Final = 15
"""So many digits are read alike as an int and as a float."""


Buttons: TypeAlias = dict[str, int | None]
"""The buttons of a line with their counts, in order."""

# "댓글 ", "댓글 3 " in front of a button
_COMMENTS: Final = re.compile(r"댓글 (?:\d+ +)?")
# "입력 2031.03.19 08:10  댓글 3  좋아요 2" ends in "좋아요 2"; not "입력란에 좋아요 2개를 달았다"
_IN_HEAD: Final = re.compile(r"좋아요 ?(?P<count>\d[\d,]*)$")
_HEAD_LABELS: Final = ("기자명", "입력", "승인", "등록", "기사입력", "작성")

# "화나요 좋아요 평가하기9 댓글9" ends in the sum of all buttons and the comments; not "평가하기로 했다"
_RATING: Final = "평가하기"
_RATED: Final = re.compile(rf"{_RATING} ?[\d,]*(?: ?공감| ?댓글 ?(?P<comments>[\d,]*))*")
# "슬퍼요 선택하기슬퍼요0": a button with its name for screen readers; not "전공 선택하기"
_CHOSEN: Final = re.compile(rf"(?P<label>[가-힣]{{2,8}}) ?선택하기 ?(?:(?P=label))? ?(?:{_COUNT})?")
# "이 기사에 감정표현하기 0", "이 기사의 덧글 보기 0"; not "이 기사의 덧글을 보면"
_COUNTED: Final = re.compile(r"이 (?:기사|뉴스)(?:에|의) ?(?:감정 ?표현하기|(?:덧글|댓글) ?보기|공감하기|반응하기)(?: ?\d[\d,]*)?")
_COUNTED_RULE: Final = Rule("reactions/counted-link", "a link to reactions or comments with its count", edge=Edge.TAIL)


@dataclass(frozen=True)
class Reactions(Record):
    """See the module."""

    name: str = "reactions"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_ASKED, REQUESTS))
    needs: frozenset[str] = _LABELS

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts, states = page.document, page.texts, page.states
        asked = {index for index, _ in page.hits.get(self.name, ())}
        for index in sorted(asked):
            if not states[index]:
                yield page.claim(index, _ASKED if has_body_above(page, index) else _ASKED_ABOVE)
        likely = [index for index in document.holding(_LABELS) if texts[index][:2] in _HEADS and len(texts[index]) <= _LONGEST]
        if likely:
            for index in likely:
                if texts[index][0] == "이" and not states[index] and len(texts[index]) <= 30 and _COUNTED.fullmatch(texts[index]):
                    yield page.claim(index, _COUNTED_RULE)
            found = {index: buttons for index in likely if not states[index] and (buttons := _read_buttons(texts[index]))}
            for index in found:
                if _RATING in texts[index] and (rated := _RATED.search(texts[index])) and rated["comments"]:
                    count = int(rated["comments"].replace(",", ""))
                    yield page.part(index, rated.start("comments"), rated.end("comments"), _RATED_COMMENTS, count)
            for group in _groups(page, found):
                if not _in_thread(page, group):
                    yield from _claims(page, group, found, asked)
        if document.containing("좋아요"):
            yield from _in_head(page)
            yield from _fused(page)


def read_buttons(text: str) -> list[Reaction]:
    """The buttons of a line, if it is nothing but buttons.

    >>> [(each.label, each.count) for each in read_buttons("좋아요0 추가취재 원해요 1,204")]
    [('좋아요', 0), ('추가취재 원해요', 1204)]
    >>> read_buttons("좋아요 1만개를 받았다")
    []
    """
    return [Reaction(label=label, count=count) for label, count in _read_buttons(text).items()]


def _read_buttons(text: str) -> Buttons:
    counts: Buttons = {}
    led = _COMMENTS.match(text) if text[0] == "댓" else None
    at = led.end() if led else 0
    while at < len(text):
        pattern = _BUTTON.get(text[at])
        match = pattern.match(text, at) if pattern else None
        if match is None:
            return counts if counts and text.startswith(_RATING, at) and _RATED.fullmatch(text, at) else _read_chosen(text)
        label, number = match.groups()
        if number or label not in counts:
            counts[label] = read_count(number) if number else None
        at = match.end()
    return counts


def _read_chosen(text: str) -> Buttons:
    match = _CHOSEN.fullmatch(text) if "선택하기" in text else None
    if match is None or match["label"] not in _LABELS:
        return {}
    return {match["label"]: read_count(match["count"]) if match["count"] else None}


def read_count(text: str) -> int:
    """`1,234` and `1.2만` as numbers."""
    digits = text.replace(",", "")
    if len(digits) <= _EXACT and digits.isdecimal():
        return int(digits)
    factor = {"만": 10000, "천": 1000}.get(text[-1], 1)
    return round(float(digits.rstrip("만천")) * factor)


def _groups(page: Page, found: dict[int, Buttons]) -> list[list[int]]:
    """Buttons that stand together: at most a count and one more line between them. `found` is in the order of the lines."""
    groups: list[list[int]] = []
    last = -9
    for index in found:
        if index - last <= 3 and (index == last + 1 or all([_between(page, at) for at in range(last + 1, index)])):
            groups[-1].append(index)
        else:
            groups.append([index])
        last = index
    return groups


def _between(page: Page, index: int) -> bool:
    text = page.texts[index]
    if text[0] in _DIGITS and _COUNT_LINE.fullmatch(text):
        return True
    return page.is_closed(index) and len(text) < 20


def _claims(page: Page, group: list[int], found: dict[int, Buttons], asked: set[int]) -> Iterator[Claim]:
    counts: dict[int, int] = {}
    bare = [index for index in group if len(found[index]) == 1 and None in found[index].values()]
    if bare:
        ahead = len(group) > 1 and not _is_count(page, group[-1] + 1) and all(_is_count(page, index - 1) for index in group)
        step = -1 if ahead else 1
        counts = {index: index + step for index in bare if _is_count(page, index + step)}
    buttons: Buttons = {}
    for index in group:
        for label, count in found[index].items():
            if index in counts and (match := _COUNT_LINE.fullmatch(page.texts[counts[index]])):
                count = read_count(match["count"])
            if label not in buttons or count is not None:
                buttons[label] = count
    label, count = next(iter(found[group[0]].items()))
    if count is None and group[0] not in counts and label in _HEADING_WORDS and len(buttons) > 2:
        del buttons[label]  # `추천` above the buttons is their heading
    sure = [label for label in buttons if label.replace(" ", "") not in _ONLY_BESIDE]
    counted = any([count is not None for count in buttons.values()])
    if len(buttons) < 2 and not (sure and (counted or _in_company(page, group, asked))):
        return
    if not sure and not (len(buttons) >= 2 and counted and set(buttons) & {"공감", "추천", "감동", "화남", "찬성"}):
        return
    lines = sorted({*group, *counts.values()})
    rule = _BUTTONS if has_body_above(page, group[0]) else _TOP
    if rule.edge is Edge.TAIL:
        amid = _goes_on(page, lines[-1])
        measured = counted and any([_MEASURED.search(page.texts[index]) for index in lines])
        if (amid and not sure) or (measured and (amid or page.is_open(lines[0] - 1))):
            return
        rule = _AMID if amid else rule
    value = tuple([Reaction(label=label, count=count) for label, count in buttons.items()])
    yield from page.claims(lines, rule, value)


def _goes_on(page: Page, last: int) -> bool:
    """Two sentences of news stand tightly below; readers, who write below buttons as well, end them otherwise."""
    texts, flags, end = page.texts, page.document.prose, min(last + _FARTHEST + 2, len(page.texts) - 1)
    for index in range(last + 1, end):
        if page.states[index]:
            return False
        if flags[index]:
            return not page.states[index + 1] and all([flags[i] and texts[i].rstrip("\"”’'").endswith("다.") for i in (index, index + 1)])
    return False


def _in_thread(page: Page, group: list[int]) -> bool:
    """The votes of a reader's comment, below its `답글 3`."""
    texts, above, below = page.texts, group[0] - 1, group[-1] + 1
    return (above >= 0 and texts[above].startswith("답글")) or (below < len(texts) and texts[below].startswith("답글"))


def _in_head(page: Page) -> Iterator[Claim]:
    """`좋아요 2` at the end of the article's date line, or split from its count by a filter that took the button."""
    texts = page.texts
    for index in page.containing("좋아요"):
        text = texts[index]
        if text.startswith(_HEAD_LABELS) and (match := _IN_HEAD.search(text)) and page.is_open(index):
            yield page.part(index, match.start(), match.end(), _TOP, _liked(match["count"]))
    for index in [index for index in page.document.containing("좋아요") if texts[index] == "좋아요"]:
        rule = page.rule(index)
        if rule is not None and rule.label != Label.REACTIONS and _is_count(page, index + 1):
            yield page.claim(index + 1, _TOP, _liked(texts[index + 1]))


def _fused(page: Page) -> Iterator[Claim]:
    """A bar of buttons with their counts inside a longer line: `…재배포 금지 좋아요 12 슬퍼요 0 화나요 3 관련기사 …`."""
    for index in page.document.containing("좋아요"):
        text = page.texts[index]
        if len(text) <= 20 or "좋아요 " not in text or not page.is_open(index) or (match := _BAR.search(text)) is None:
            continue
        if text[: match.start()].rstrip()[-1:] not in GOES_ON:  # 결과는 좋아요 54 싫어요 31 아쉬워요 15 순이었다
            words = [button.split() for button in _IN_BAR.findall(match[0])]
            rule = _BUTTONS if has_body_above(page, index) else _LEADING
            yield page.part(index, match.start(), match.end(), rule, tuple([Reaction(label=each[0], count=read_count(each[-1])) for each in words]))


def _liked(count: str) -> tuple[Reaction, ...]:
    match = _COUNT_LINE.fullmatch(count)
    return (Reaction(label="좋아요", count=read_count(match["count"]) if match else None),)


def _is_count(page: Page, index: int) -> bool:
    if not 0 <= index < len(page.texts) or page.states[index]:
        return False
    text = page.texts[index]
    return (text[0] == "(" or text[0].isdigit()) and _COUNT_LINE.fullmatch(text) is not None


def _in_company(page: Page, group: list[int], asked: set[int]) -> bool:
    """A button without a count counts only beside tools or a request to press it."""
    near = [at for at in (group[0] - 2, group[0] - 1, group[-1] + 1, group[-1] + 2) if 0 <= at < len(page.texts)]
    return any(at in asked or (page.is_closed(at) and len(page.texts[at]) <= 20) for at in near)


reactions = Reactions()
