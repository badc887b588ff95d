"""Widget lines made of several buttons, and one-word buttons that need company.

    페이스북 트위터 카카오톡 URL복사          좋아요 0 공유하기 확대하기 축소하기          →  (nothing)
    프린트기사본문프린트하기 글자 크기 크게보기          →  (nothing)
    댓글 / 공유 / 포토  (beside other furniture)          →  (nothing)

A line is cut into known buttons, longest first; it goes if nothing else is in it, or if at least three buttons make up 60 %
of its tokens. Runs behind the filters of the frame and of lists, so that it sees what they took. Must never touch: anything that ends like a sentence,
a lone ordinary word between two paragraphs (`사회`, `검색`), a table's row of words.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from newsclean.characters import SIZE, pair_slot, trait, traits_of
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.account import account
from newsclean.filters.ad_label import ad_label
from newsclean.filters.ai_summary import ai_summary
from newsclean.filters.counters import counters
from newsclean.filters.font_size import font_size
from newsclean.filters.footer import footer
from newsclean.filters.notices import notices
from newsclean.filters.photo_viewer import photo_viewer
from newsclean.filters.portal_frame import portal_frame
from newsclean.filters.print_scrap import print_scrap
from newsclean.filters.promos import promos
from newsclean.filters.rights_requests import rights_requests
from newsclean.filters.share_bar import share_bar
from newsclean.filters.skip_link import skip_link
from newsclean.filters.tip_line import tip_line
from newsclean.filters.translate import translate
from newsclean.filters.tts import tts
from newsclean.filters.ui_words import WEAK
from newsclean.filters.video_frame import video_frame
from newsclean.filters.vocabulary import collect, is_section
from newsclean.page import CLOSED, Page
from newsclean.protocol import Filter
from newsclean.record import Record

if TYPE_CHECKING:
    from mypy_extensions import i64

_LINE: Final = Rule("ui_line/buttons", "a line of nothing but buttons", edge=Edge.WALL)
_MIXED: Final = Rule("ui_line/mixed", "a line mostly of buttons", edge=Edge.WALL)
_WORD: Final = Rule("ui_line/word", "a one-word button beside other furniture", edge=Edge.WALL)

_NEUTRALS: Final = " |ㅣ│/·•,:;+-–>‧()[]{}0123456789×✕▼▲▽△▾"
_NEUTRAL: Final = 1
"""The trait of those characters."""
_LETTER: Final = 2
"""The trait of a button of one letter."""
_OPENER: Final = 3
"""The trait of the first letter of a sure button of two, which a space may part; one that is a button too counts as that."""
_WIDTH: Final = 21
"""Bits of a code point."""
_ARROWS: Final = frozenset(">＞›»<")
_SENTENCE_ENDS: Final = frozenset(".?!…\"”")
_SHORT: Final = (2, 1)
"""How long the buttons may be whatever a line begins with."""
_INSIDE: Final = Edge.INSIDE
_FURNITURE: Final = Label.FURNITURE
_COMPANY: Final = (
    Label.PUBLISHED,
    Label.UPDATED,
    Label.REACTIONS,
    Label.COMMENT_COUNT,
    Label.VIEW_COUNT,
    Label.TAGS,
    Label.SECTION,
)
"""What a one-word button may stand beside, other than furniture."""
_LONGEST_LINE: Final = 150
_FEWEST_STRONG: Final = 2
"""Sure buttons in a line that holds other things too."""


@dataclass(frozen=True)
class UiLine(Record):
    """See the module. `filters` are those whose exact phrases count as buttons."""

    filters: tuple[Filter, ...] = ()
    name: str = "ui_line"
    exact: dict[str, Rule] = field(default_factory=lambda: {word: _WORD for word in WEAK})
    strong: frozenset[str] = field(init=False, repr=False, compare=False)
    _weak: dict[str, bool] = field(init=False, repr=False, compare=False)
    """The buttons, and whether they are ordinary words."""
    _traits: bytes = field(init=False, repr=False, compare=False)
    """Of single characters, see `trait`."""
    _heads: bytes = field(init=False, repr=False, compare=False)
    """1 at the `pair_slot` of the first two characters of a button."""
    _thirds: dict[int, frozenset[int]] = field(init=False, repr=False, compare=False)
    """By the first two characters of a button: what may stand behind them in a line that begins with it, if its first is no `_OPENER`.
    Characters are code points here, for which no strings need be made of a line."""
    _sizes: dict[str, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    """By three characters: how long the buttons are that begin with them, the longest first, and at last `_SHORT`."""

    def __post_init__(self) -> None:
        strong = {phrase for phrase in collect(self.filters) if phrase not in WEAK and 1 < len(phrase) <= 24}
        sizes: dict[str, set[int]] = {}
        for phrase in strong | WEAK:
            if len(phrase) > 2:
                sizes.setdefault(phrase[:3], set(_SHORT)).add(len(phrase))
        object.__setattr__(self, "strong", frozenset(strong))
        object.__setattr__(self, "_weak", {phrase: phrase in WEAK for phrase in strong | WEAK})
        thirds: dict[int, set[int]] = {}
        heads = bytearray(SIZE)
        for phrase in strong | WEAK:
            if len(phrase) > 1:
                # a space may stand inside a longer button; an ordinary word of two characters must end where a word ends
                head = ord(phrase[0]) << _WIDTH | ord(phrase[1])
                thirds.setdefault(head, {ord(" ")}).update(map(ord, phrase[2:3] or _NEUTRALS))
                heads[pair_slot(ord(phrase[0]), ord(phrase[1]))] = 1
        openers = "".join(phrase[0] for phrase in strong if len(phrase) == 2)
        letters = "".join(word for word in WEAK if len(word) == 1)
        object.__setattr__(self, "_traits", traits_of({openers: _OPENER, letters: _LETTER, _NEUTRALS: _NEUTRAL}))
        object.__setattr__(self, "_heads", bytes(heads))
        object.__setattr__(self, "_thirds", {head: frozenset(found) for head, found in thirds.items()})
        object.__setattr__(self, "_sizes", {head: tuple(sorted(found, reverse=True)) for head, found in sizes.items()})

    def __call__(self, page: Page) -> list[Claim]:
        texts, states = page.texts, bytes(page.states)
        words = [index for index, _ in page.hits.get(self.name, ()) if not states[index]]
        taken: dict[int, Rule] = {}
        count: i64 = len(words)
        word: i64 = 0
        end: i64 = len(texts)
        traits, heads = self._traits, self._heads
        for index in range(end):
            if word < count and words[word] == index:
                word += 1  # one ordinary word is no line of buttons
                continue
            if states[index]:
                continue
            text = texts[index]
            if not 3 < len(text) <= _LONGEST_LINE:
                continue
            head: i64 = ord(text[0])
            if head < SIZE and not traits[head] and not heads[pair_slot(head, ord(text[1]))]:
                continue  # most lines
            if self._begins(text) and text[-1] not in _SENTENCE_ENDS and (rule := self._judge(text, text.replace(" ", ""))) is not None:
                taken[index] = rule
        claims = [page.claim(index, rule) for index, rule in taken.items()]
        first: i64 = -1
        last: i64 = -1
        for following in words:  # run by run
            if following != last + 1 and last >= 0:
                claims += _words(page, states, first, last, taken)
            if following != last + 1 or last < 0:
                first = following
            last = following
        if last >= 0:
            claims += _words(page, states, first, last, taken)
        return claims

    def _begins(self, text: str) -> bool:
        """A button may be the first thing in a line but for digits and separators: so few lines begin that no other is judged."""
        end: i64 = len(text)
        at: i64 = 0
        while at < end and trait(text, at, self._traits) == _NEUTRAL:
            at += 1
        if not self._may_stand(text, at):
            return False
        if at or ord(text[0]) >= SIZE or trait(text, 0, self._traits) >= _LETTER:
            return True
        third = self._thirds.get(ord(text[0]) << _WIDTH | ord(text[1]))
        return third is not None and ord(text[2]) in third

    def _may_stand(self, text: str, at: i64) -> bool:
        """A button may stand in a line from `at`: the first two letters of one do, or one that is a button by itself."""
        end: i64 = len(text)
        after = at + 1
        if after >= end:
            return at < end and trait(text, at, self._traits) == _LETTER
        if trait(text, at, self._traits) == _LETTER and trait(text, after, self._traits) == _NEUTRAL:
            return True
        while after < end and ord(text[after]) == 0x20:
            after += 1
        return after < end and self._heads[pair_slot(ord(text[at]), ord(text[after]))] == 1

    def _judge(self, text: str, squeezed: str) -> Rule | None:
        """The rule that a line of buttons falls under, if any."""
        strong, weak, gaps = self._tokens(text, squeezed)
        known = strong + weak
        if not known or (not strong and not _ARROWS.isdisjoint(text)):
            return None  # a breadcrumb
        if gaps == 0:
            listed = text[0] in "+|" and known == 1
            return _LINE if (strong and (known > 1 or len(text) < 30)) or weak >= 3 or listed else None
        if known >= 3 and strong >= _FEWEST_STRONG and known * 10 >= (known + gaps) * 6:
            return _MIXED
        return None

    def _tokens(self, text: str, squeezed: str) -> tuple[int, int, int]:
        """How many sure buttons, ordinary words and other things a line is made of; digits and separators do not count.

        An ordinary word counts only if it ends where a word of the line ends: `공유` of `공유경제` is something else.
        """
        traits = self._traits
        end: i64 = len(text)
        strong = weak = gaps = 0
        here: i64 = 0
        at: i64 = 0  # the same place in the squeezed line
        while True:
            while here < end and trait(text, here, traits) == _NEUTRAL:
                if ord(text[here]) != 0x20:
                    at += 1
                here += 1
            if here == end:
                return strong, weak, gaps
            phrase = self._button(text, squeezed, here, at) if self._may_stand(text, here) else ""
            if phrase:
                if self._weak[phrase]:
                    weak += 1
                else:
                    strong += 1
                here, at = _behind(text, here, len(phrase)), at + len(phrase)
                continue
            gaps += 1
            # the shortest sure buttons have two characters
            too_short = len(squeezed) - at <= 2 * (_FEWEST_STRONG - strong)
            if too_short or gaps > (4 if strong else 2) or not (strong or weak):
                return 0, 0, gaps
            first = here
            here += 1
            while here < end and trait(text, here, traits) != _NEUTRAL:
                here += 1
            at += here - first

    def _button(self, text: str, squeezed: str, here: i64, at: i64) -> str:
        """The longest button at a place of a line, `here`, and of the squeezed line, `at`; empty if there is none."""
        for size in self._sizes.get(squeezed[at : at + 3], _SHORT):
            phrase = squeezed[at : at + size]
            ordinary = self._weak.get(phrase)
            if ordinary is None:
                continue
            after = _behind(text, here, len(phrase))
            if not ordinary or after == len(text) or trait(text, after, self._traits) == _NEUTRAL:
                return phrase
        return ""


def _behind(text: str, at: i64, count: i64) -> i64:
    """The offset behind `count` characters of a line from `at`, spaces not counted."""
    while count:
        if ord(text[at]) != 0x20:
            count -= 1
        at += 1
    return at


def _words(page: Page, states: bytes, first: i64, last: i64, taken: Container[int]) -> list[Claim]:
    """What goes of a run of one-word buttons: it touches other furniture, or is three and more."""
    texts = page.texts
    if last - first >= 2 and len(set(texts[first : last + 1])) >= 3:
        while last >= first and is_section(texts[last]):
            last -= 1  # the breadcrumb may stand under a menu
        return [*page.claims([*range(first, last + 1)], _WORD)]
    if _touches(page, states, first - 1, taken) or _touches(page, states, last + 1, taken):
        # one section name among a button or two may be the article's: the breadcrumb filter decides
        return [page.claim(index, _WORD) for index in range(first, last + 1) if not is_section(texts[index])]
    return []


def _touches(page: Page, states: bytes, index: i64, taken: Container[int]) -> bool:
    """The line is furniture that a one-word button may stand beside."""
    if not 0 <= index < len(states):
        return False
    if states[index] == CLOSED:
        rule = page.rule(index)
        return rule is not None and rule.edge is not _INSIDE and (rule.label is _FURNITURE or rule.label in _COMPANY)
    return index in taken


ui_line = UiLine(
    (
        account,
        ad_label,
        ai_summary,
        counters,
        font_size,
        footer,
        notices,
        photo_viewer,
        portal_frame,
        print_scrap,
        promos,
        rights_requests,
        share_bar,
        skip_link,
        tip_line,
        translate,
        tts,
        video_frame,
    )
)
