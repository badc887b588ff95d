"""Captions by what they show, with the unmarked credit behind them or on the next line.

    … 이어달리기를 하고 있다. 물빛군교육지원청            →  Caption(text, credit)
    함께 쓰는 과학실. 주말에는 문을 연다. 고은재 기자      →  Caption(text, credit), amid another reporter's article
    … 이어달리기를 하고 있다. / 연합뉴스                  →  Caption(text, credit), over two lines
    새 학교 앞 주민들 /물빛군                             →  Caption(text, credit), right above the lead
    고은재 / 누리데일리                                   →  Caption(text, credit), below a picture's address (slashed_names.py)

The article must go on right below. Must never touch: the sign-off behind an article's last sentence, also when other articles
follow; pieces that several reporters sign; the only name of a page; sentences that report, or look ahead, or say who acts
(`시는 대책을 검토하고 있다.`); lines parted by a blank one from the credit below.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.article import Byline, Caption
from newsclean.characters import trait, traits_of
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.document import Document
from newsclean.filters.inserted_pictures import LITERALS, inserted_pictures
from newsclean.filters.lead_pictures import begun_above
from newsclean.filters.slashed_names import slashed_names
from newsclean.korean.bylines import BylineMatch, match_head, match_line, match_tail
from newsclean.korean.credit_fragments import (
    LONGEST_FRAGMENT,
    LONGEST_SCENE,
    Fragment,
    ends_in_scene,
    is_certain_source,
    is_watched,
    may_be_shown,
    read_fragment,
    shows_scene,
    split_fragment,
)
from newsclean.korean.credit_scenes import NOUN
from newsclean.korean.credit_titles import read_named_picture
from newsclean.korean.credits import MARKERS, match_caption
from newsclean.page import Page
from newsclean.record import Record

if TYPE_CHECKING:
    from mypy_extensions import i64

_BEHIND: Final = Rule("scene_credits/behind", "a picture's scene with an unmarked credit behind it", Label.CAPTION, Edge.INSIDE)
_PHOTOGRAPHER: Final = Rule("scene_credits/photographer", "the reporter named in the credit", Label.BYLINE, Edge.INSIDE)
_NAMED_ABOVE: Final = Rule("scene_credits/named", "a picture's name with its credit right above the lead", Label.CAPTION, Edge.INSIDE)
_BELOW: Final = Rule("scene_credits/below", "a picture's scene with its credit on the next line", Label.CAPTION, Edge.INSIDE)

LONGEST: Final = LONGEST_SCENE + LONGEST_FRAGMENT
LONGEST_ABOVE: Final = 120
"""Characters of a scene that a credit on the next line makes a caption."""
LONGEST_SIGNED: Final = 80
LONGEST_OUTLET: Final = 14
"""Characters behind the slash of `2031.3.4/누리뉴스`."""
REACH: Final = 3
"""Lines within which the article must go on."""
_SCENE_ENDS: Final = (" 있다.", "모습.", "모습이다.", "장면.", "장면이다.", "전경.")
_NOUN: Final = 1
_VERB: Final = 2
"""The traits of the characters in front of the full stop."""
_LASTS: Final = traits_of({"습면경": _NOUN, "다": _VERB})
_VERBS: Final = traits_of({"있이": _VERB})
_SHORTEST_SCENE: Final = 3
_NAMED: Final = ("기자", "./", ". /", "ourtesy of ", "모습. ", "장면. ", "전경. ", "스틸컷. ", "포스터. ")
_NO_CREDIT_ENDS: Final = "\"”’'?!…다"
_QUOTES: Final = "\"“‘'「『"


@dataclass(frozen=True)
class SceneCredits(Record):
    """See the module."""

    name: str = "scene_credits"
    literals: tuple[str, ...] = (*_NAMED, *LITERALS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        yield from inserted_pictures(page)
        document, texts, states = page.document, page.texts, page.states
        prose = document.prose
        for index in _sentences(prose):
            text = texts[index]
            last = text[-1]
            if last == ".":
                if len(text) <= LONGEST_ABOVE and not states[index] and _ends_in_scene(text):
                    yield from _below(page, index, text)
            elif last not in _NO_CREDIT_ENDS and not states[index] and len(texts[index]) <= LONGEST:
                yield from _behind(page, index, texts[index])
        yield from slashed_names(page)
        yield from _above_lead(page)
        for index in document.containing_any(_NAMED):  # 함께 쓰는 과학실. 고은재 기자: no sentence, but a picture's name
            text = texts[index]
            if states[index] or document.prose[index] or len(text) > LONGEST:
                continue
            if (stop := max(text.find(". "), text.find("./"))) > 0 and " " in text[:stop]:
                yield from _behind(page, index, text)


def _sentences(prose: bytes) -> list[int]:
    """The lines that are sentences."""
    length: i64 = len(prose)
    at: i64 = 0
    found: list[int] = []
    while at < length:
        if prose[at]:
            found.append(at)
        at += 1
    return found


def _ends_in_scene(text: str) -> bool:
    """`… 모습.`, `… 살피고 있다.`; most sentences end in `다.` as well, and one character in front of it tells them."""
    length: i64 = len(text)
    if length < _SHORTEST_SCENE:
        return False
    last = trait(text, length - 2, _LASTS)
    return (last == _NOUN or (last == _VERB and trait(text, length - 3, _VERBS) == _VERB)) and text.endswith(_SCENE_ENDS)


def _above_lead(page: Page) -> Iterator[Claim]:
    """A picture's name and credit, below the date and right above the lead; nothing but the credit tells it from a deck."""
    prose, states = page.document.prose, page.states
    dated = page.lines_of(Label.PUBLISHED)
    lead = prose.find(1, dated[0] + 1) if dated else -1
    while lead > 0 and states[lead]:
        lead = prose.find(1, lead + 1)
    index = lead - 1
    if index <= (dated[0] if dated else 0) or states[index] or _is_glued(page, index) or not (found := read_named_picture(page.texts[index])):
        return
    words, fragment = found
    if (match_line(page.texts[index]) and not NOUN.search(words)) or (fragment.kind == "person" and not _is_signed_elsewhere(page, index, fragment)):
        return
    yield page.claim(index, _NAMED_ABOVE, Caption(text=" ".join(words.split()), credit=fragment.credit))
    yield from _photographer(page, index, fragment)


def _behind(page: Page, index: int, text: str) -> Iterator[Claim]:
    """The credit behind the scene, on the same line."""
    if _is_glued(page, index) or text[0] in MARKERS or text[0] in _QUOTES:
        return
    slash = text.rfind("/", len(text) - LONGEST_OUTLET, len(text) - 1)
    if slash > 0 and text[slash - 1].isdigit() and (dated := match_caption(text)) and dated.text and not dated.photographer:
        if whole := begun_above(page, index, dated):
            yield Claim(page.document.starts[index - 1], page.document.end(index), _BEHIND, Caption(text=" ".join(whole.text.split()), credit=whole.credit))
            if whole.photographer:
                yield from _photographer(page, index, Fragment("person", "", whole.photographer, whole.photographer_role))
        elif _goes_on(page, index):  # … 있다. 2031.3.4/누리뉴스
            yield page.claim(index, _BEHIND, Caption(text=" ".join(dated.text.split()), credit=dated.credit))
        return
    if not (found := split_fragment(text)):
        return
    scene, fragment = found
    if not may_be_shown(scene):
        return
    if fragment.kind == "person":
        test = is_watched if "@" in fragment.credit else shows_scene
        shown = test(scene) and _runs_on(page, index) and _is_signed_elsewhere(page, index, fragment)
    else:
        shown = _goes_on(page, index) and (fragment.kind == "labelled" or ends_in_scene(scene))
    if shown:
        yield page.claim(index, _BEHIND, Caption(text=" ".join(scene.split()), credit=fragment.credit))
        yield from _photographer(page, index, fragment)


def _below(page: Page, index: int, text: str) -> Iterator[Claim]:
    """The credit on the line below the scene."""
    below = index + 1
    if below == len(page.texts) or below in page.document.blanks or page.states[below] or page.document.prose[below]:
        return
    credit = page.texts[below]
    if len(credit) > LONGEST_FRAGMENT or _is_glued(page, index) or text[0] in MARKERS or text[0] in _QUOTES:
        return
    fragment = read_fragment(credit)
    if fragment is None:
        bare = match_caption(credit)
        printed = bare.credit if bare and not bare.text else None
    else:
        printed = fragment.credit
    if fragment and fragment.kind == "source" and not is_certain_source(credit):
        return
    if printed is None or not may_be_shown(text) or not shows_scene(text):
        return
    if fragment is None or fragment.kind == "labelled":
        shown = _goes_on(page, below)
    else:
        shown = _runs_on(page, below) and (fragment.kind == "source" or _is_signed_elsewhere(page, below, fragment, alike=True))
    if shown:
        yield page.claim(index, _BELOW, Caption(text=" ".join(text.split()), credit=printed))
        yield page.claim(below, _BELOW)
        if fragment:
            yield from _photographer(page, index, fragment)


def _photographer(page: Page, index: int, fragment: Fragment) -> Iterator[Claim]:
    """Counts as the writer only if nobody else does after all."""
    if fragment.name and fragment.role:
        at = page.document.starts[index]
        yield Claim(at, at, _PHOTOGRAPHER, Bylines((Byline(name=fragment.name, role=fragment.role),), weak=True))


def _is_glued(page: Page, index: int) -> bool:
    """Part of a run that lost its line breaks: there the captions filter weighs what belongs together."""
    return index in page.document.joints or index + 1 in page.document.joints


def _goes_on(page: Page, index: int) -> bool:
    """A sentence of the article stands below, or behind a line or two."""
    at = page.document.prose.find(1, index + 1, index + 1 + REACH)
    return at >= 0 and not page.states[at]


def _runs_on(page: Page, index: int) -> bool:
    """A sentence of the article stands right below, or below the label of an advertisement."""
    below = index + 1
    if below + 1 < len(page.texts) and (rule := page.rule(below)) and rule.name.startswith("ad_label/"):
        below += 1
    return page.document.prose[below : below + 1] == b"\1" and not page.states[below]


class _Signature(NamedTuple):
    """A byline of the page: a line, a dateline in front of a sentence, or a sign-off with an address behind one."""

    form: Literal["line", "dateline", "tail"]
    names: frozenset[str | None]
    addressed: bool


def _is_signed_elsewhere(page: Page, index: int, credit: Fragment, *, alike: bool = False) -> bool:
    """The credit at the line is not the article's signature, for that stands elsewhere.

    Above the lead anybody's will do; amid the article it is another person's above, or one below with sentences in between.
    ``alike``: the credit has a line of its own, as the signatures of several pieces have; then only an address tells them apart.
    """
    prose, states = page.document.prose, page.states
    lead = prose.find(1)
    while 0 <= lead < index and states[lead]:
        lead = prose.find(1, lead + 1)
    heads = lead < 0 or index <= lead
    for other, signature in _signatures(page.document).items():
        rule = page.rule(other)
        if other == index or (rule and rule.label is not Label.BYLINE):
            continue
        told = signature.addressed and "@" not in credit.credit
        if other < index:
            found = heads or (other <= lead and credit.name not in signature.names)
        elif signature.form == "dateline":
            found = heads
        elif signature.form == "tail":
            found = told and 1 in prose[index + 1 : other + 1]
        else:
            found = (told or not alike) and 1 in prose[index + 1 : other]
        if found:
            return True
    return False


def _signatures(document: Document) -> dict[int, _Signature]:
    """The bylines of the page by line, read once."""
    known: dict[int, _Signature] | None = document.shared.get("signatures")
    if known is None:
        lines = document.containing("기자")
        known = {line: found for line in lines if (found := _signature(document.texts[line])) is not None}
        document.shared["signatures"] = known
    return known


def _signature(text: str) -> _Signature | None:
    if len(text) <= LONGEST_SIGNED and (line := match_line(text)) and line.writers:
        return _read("line", line)
    if "=" in text[:60] and (head := match_head(text)) and head.writers:
        return _read("dateline", head)
    if "@" in text[-60:] and (tail := match_tail(text)) and tail.writers:
        return _read("tail", tail)
    return None


def _read(form: Literal["line", "dateline", "tail"], found: BylineMatch) -> _Signature:
    return _Signature(form, frozenset(writer.name for writer in found.writers), any(writer.email for writer in found.writers))


scene_credits = SceneCredits()
