"""Photo captions and credits, printed once or twice.

    ▲한빛산업협회가 4일 포럼을 열었다. (홍길동 기자 gildong@)      →  Caption(text, credit)
    … 연설하고 있다. 연합뉴스                                      →  Caption(text, credit)
    사진 확대 / … 살피고 있다. [홍길동 기자]                       →  Caption(text, credit)

Must never touch: a body sentence equal to the caption's, `▲` enumerations, a run of `▲` paragraphs, prose that names
an agency (`연합뉴스에 따르면`). Twins collapse among captions only, never against the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import Byline, Caption
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.filters.caption_candidates import CUES, find_candidates
from newsclean.filters.closing_credits import closing_credit, is_passage, noted_sentence
from newsclean.filters.figures import LONGEST, figure_captions, is_shown
from newsclean.filters.lead_pictures import above_dateline, labelled_in_lead, named_above, repeated_sentences
from newsclean.filters.named_pictures import TRIANGLES, credit_below_article, names_picture, own_pictures
from newsclean.filters.photo_viewer import COUNTER, is_counter
from newsclean.korean import credits
from newsclean.korean.bylines import match_head, match_line
from newsclean.korean.credit_heads import find_enclosed
from newsclean.korean.credit_sentences import find_caption_start, is_whole_caption, shows_picture
from newsclean.korean.names import is_person_name
from newsclean.korean.sentences import ends_sentence
from newsclean.korean.viewers import VIEWER_LABELS
from newsclean.page import Page
from newsclean.record import Record

_CREDITED: Final = Rule("captions/credited", "a caption with its credit", Label.CAPTION, Edge.INSIDE)
_CREDIT: Final = Rule("captions/credit", "a photo credit", Label.CAPTION, Edge.INSIDE)
_PHOTOGRAPHER: Final = Rule("captions/photographer", "the reporter named in the credit", Label.BYLINE, Edge.INSIDE)
_ZOOMED: Final = Rule("captions/beside-viewer", "the line beside a photo's enlarge button", Label.CAPTION, Edge.INSIDE)
_FIGURE: Final = Rule("captions/figure", "what the page marks as a caption", Label.CAPTION, Edge.INSIDE)
_MARKED: Final = Rule("captions/one-triangle", "the page's only ▲ line, which says what a picture shows", Label.CAPTION, Edge.INSIDE)
_TWIN: Final = Rule("captions/twin", "the same picture line twice in a row", Label.CAPTION, Edge.INSIDE)

# …부문 정상에 오른 홍길동. / …하고 있다. / …모습. — not: 기각한다. 다시 부르자 그 노래를
_SCENE: Final = re.compile(r"(?:[가-힣]{2}(?<![다요죠까네])|고 있다|서 있다|앉아 있다|모습|장면|전경)\.$")
SHORTEST_TWIN: Final = 15
LONGEST_ZOOMED: Final = 200
_QUOTED: Final = ("다.>", "다.〉", "다.]")
_QUOTES: Final = "\"“”‘’'"
MOST_SENTENCES: Final = 4
REACH: Final = 3  # lines behind a credit in which the article must go on


def _signed_credit(text: str) -> int:
    """[사진=한빛시](홍길동 기자 hong@x.example): where the credit ends that stands in front of a sign-off; 0 if none does."""
    if text[0] not in "[(<사그" or "@" not in text or "기자" not in text or len(text) > 120:
        return 0
    return next((end for end in credits.find_credit_end(text) if match_line(text[end:])), 0)


def _may_run_on(page: Page, text: str, found: credits.Caption) -> bool:
    """Whether words that run on from the article's sentences are a caption: marked, credited in a bracket, showing a picture, or
    printed twice."""
    if found.credit_span is None or found.text_span[0] > found.start or found.dateline_span is not None:
        return True
    if text[found.credit_span[0] - 1] in "(（" or find_caption_start(found.text, headed=True) is not None:
        return True
    return page.texts.count(text) > 1


# 사진 확대 한빛시 … , 이미지 확대 … — not: 사진 확대경을
_VIEWER: Final = re.compile(r"(?:이미지|사진)\s?(?:확대|크게|원본)(?:\s?보기)?\s+")


def _goes_on(page: Page, index: int) -> bool:
    """Whether the article goes on behind a credit; at its end a credit says nothing of the sentence before it."""
    texts, prose = page.texts, page.document.prose
    after = range(index + 1, min(len(texts), index + 1 + REACH))
    return any(prose[i] and page.is_open(i) and not match_line(texts[i]) for i in after)


def _without_name(text: str) -> tuple[str, str | None]:
    """`… 뒤덮여 있다. 홍길동`: the sentence, and the bare name behind it."""
    words, _, name = text.rpartition(" ")
    return (words, name) if words.endswith("다.") and len(name) == 3 and is_person_name(name) else (text, None)


def _twins(texts: tuple[str, ...]) -> list[int]:
    """The sentences that are printed twice in a row, and not too short, by their first print."""
    found: list[int] = []
    for at in range(len(texts) - 1):
        size = len(texts[at])
        if size >= SHORTEST_TWIN and len(texts[at + 1]) == size and texts[at][size - 1] == "." and texts[at] == texts[at + 1]:
            found.append(at)
    return found


def _wire(page: Page, index: int) -> str | None:
    """The outlet of a picture's dateline where the picture is all there is; else it is the picture's, not the article's."""
    prose = page.document.prose
    at = prose.find(1)
    while at >= 0:
        if at != index and not page.states[at]:
            return None
        at = prose.find(1, at + 1)
    head = match_head(page.texts[index])
    return head.dateline.rpartition("=")[2] or None if head and head.dateline else None


@dataclass(frozen=True)
class Captions(Record):
    """See the module."""

    name: str = "captions"
    exact: dict[str, Rule] = field(default_factory=lambda: dict.fromkeys(VIEWER_LABELS, _ZOOMED))
    literals: tuple[str, ...] = (*CUES, *_QUOTED, "기자")

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts, states = page.document, page.texts, page.states
        candidates, marked, enclosed = find_candidates(page)
        for index in enclosed:
            if not states[index] and (end := credits.find_leading_credit(texts[index])):
                yield named_above(page, index, end) or page.part(index, 0, end, _CREDIT)
        yield from labelled_in_lead(page)
        for index in candidates:
            if not states[index] and len(texts[index]) <= LONGEST:
                yield from self._line(page, index, texts[index])
        if self.name in page.hits:
            yield from self._zoomed(page)
        if document.hints:
            yield from self._figures(page)
        if own := [i for i in marked if not states[i] and (texts[i][-1] in "])>】" or "/" in texts[i][-16:]) and page.is_open(i)]:
            for index, caption in own_pictures(page, own):
                yield page.claim(index, _CREDITED, caption)
        if len(triangles := [i for i in marked if texts[i][0] in TRIANGLES]) == 1:
            yield from self._triangle(page, triangles[0])
        yield from self._twins(page)
        if repeated := document.containing_any(_QUOTED):
            yield from repeated_sentences(page, repeated)

    def _line(self, page: Page, index: int, text: str) -> Iterator[Claim]:
        """A line by itself: a caption with its credit, or a credit in front of a sign-off or behind a sentence."""
        document = page.document
        if end := _signed_credit(text):
            yield page.part(index, 0, end, _CREDIT)
        elif closing := closing_credit(page, index):
            yield page.part(index, *closing, _CREDIT)
        elif (at := find_enclosed(text)) and (inside := credits.match_caption(text[at:])) and inside.text:
            yield page.part(index, at, len(text), _CREDITED, Caption(text=" ".join(inside.text.split()), credit=inside.credit))
        elif (found := credits.match_caption(text)) is None:
            if span := credits.find_trailing_credit(text):
                yield above_dateline(page, index, span) or page.part(index, *span, _CREDIT)
        elif not found.text and document.hints and document.hints[index].heading:
            return  # a heading of the site: 보도 자료
        elif not found.text and text[0] == "[" and names_picture(page, index):
            yield page.claim(index - 1, _CREDITED, Caption(text=" ".join(page.texts[index - 1].split()), credit=found.credit))
            yield page.claim(index, _CREDIT)
        elif not found.text and index in document.joints and page.is_open(index - 1):
            yield from self._glued(page, index, found)
        elif is_passage(page, index, found):
            if found.photographer is None:  # a writer's sign-off is another filter's
                yield page.part(index, found.text_span[1], len(text), _CREDIT)
        elif found.text and (note := noted_sentence(page, index)):
            yield page.part(index, note, len(text), _CREDIT)
        elif index in document.joints and page.is_open(index - 1) and document.prose[index - 1] and not _may_run_on(page, text, found):
            yield page.part(index, found.text_span[1], len(text), _CREDIT)
        else:
            yield from self._claims(page, index, found)

    def _zoomed(self, page: Page) -> Iterator[Claim]:
        """The caption below an enlarge button; above it, only a line that ends in a credit."""
        texts, joints = page.texts, page.document.joints
        for index, _ in page.hits[self.name]:
            if index and page.is_open(index - 1) and len(texts[index - 1]) <= LONGEST:
                above = credits.read_placed_caption(texts[index - 1])
                if above.credit and above.text:
                    yield from self._placed(page, index - 1, above, _ZOOMED)
                    continue
            if index and (rule := page.rule(index - 1)) and rule.label is Label.CAPTION:
                continue
            if index + 1 < len(texts) and page.is_open(index + 1) and 6 <= len(texts[index + 1]) <= LONGEST:
                below = credits.read_placed_caption(texts[index + 1])
                told = below.credit is None and below.text.endswith("다.") and not shows_picture(below.text)
                if told and index and page.document.prose[index - 1] and page.document.prose[min(index + 2, len(texts) - 1)]:
                    continue  # sentences above and below, and nothing to be seen in this one: the caption was lost
                lead = index + 1 not in joints and index + 2 in joints and not shows_picture(below.text)  # a glued run's own
                if below.credit or (len(below.text) <= LONGEST_ZOOMED and below.text.count("다.") <= 1 and not lead):
                    yield from self._placed(page, index + 1, below, _ZOOMED)

    def _figures(self, page: Page) -> Iterator[Claim]:
        """What HTML calls or shows to be a caption, and the counter of a slide beside it."""
        texts = page.texts
        for index, found in figure_captions(page):
            if found is None:
                yield page.claim(index, _FIGURE)
                continue
            yield from self._placed(page, index, found, _FIGURE)
            for beside in (index - 1, index + 1):
                if 0 <= beside < len(texts) and page.is_open(beside) and is_counter(texts[beside]):
                    yield page.claim(beside, COUNTER)

    def _triangle(self, page: Page, index: int) -> Iterator[Claim]:
        """The only ▲ line of the page, without credit: a caption if it says what a picture shows."""
        if page.is_open(index):
            text = page.texts[index]
            words, credit = _without_name(" ".join(text.lstrip(TRIANGLES + " ").split()))
            if len(words) > LONGEST_ZOOMED or any(mark in words for mark in TRIANGLES):
                return
            if is_shown(words) or (credit := credit_below_article(page, index, words)):
                yield page.claim(index, _MARKED, Caption(text=words, credit=credit))

    def _placed(self, page: Page, index: int, found: credits.Caption, rule: Rule) -> Iterator[Claim]:
        if found.text:
            yield page.claim(index, rule, Caption(text=" ".join(found.text.split()), credit=found.credit))
            yield from self._photographer(page, index, found)

    def _twins(self, page: Page) -> Iterator[Claim]:
        """The same line twice in a row: the caption of a photo and of its enlarged view."""
        texts = page.texts
        for first in _twins(texts):
            text = texts[first]
            if _SCENE.search(text) and page.is_open(first) and page.is_open(first + 1):
                yield page.claim(first, _TWIN, Caption(text=" ".join(text.split())))
                yield page.claim(first + 1, _TWIN)

    def _glued(self, page: Page, index: int, found: credits.Caption) -> Iterator[Claim]:
        """A bare credit in a glued run: what stands right before it is its caption if it shows a picture."""
        document = page.document
        viewer = _VIEWER.match(page.texts[index - 1])
        if viewer:
            start = document.starts[index - 1] + viewer.end()
            yield page.part(index - 1, 0, viewer.end(), _ZOOMED)
        else:
            start = self._caption_start(page, index) if _goes_on(page, index) else -1
        text = " ".join(document.text[start : document.end(index - 1)].split()) if start >= 0 else ""
        if not text or len(text) > LONGEST:
            yield page.part(index, found.start, len(page.texts[index]), _CREDIT)
        else:
            caption = Caption(text=text.lstrip(credits.MARKERS + " "), credit=found.credit)
            yield Claim(start, document.end(index), _CREDITED, caption)
        yield from self._photographer(page, index, found)

    def _caption_start(self, page: Page, index: int) -> int:
        """The offset where the caption of a bare credit begins; -1 if the article stands in front of it."""
        document, texts, joints = page.document, page.texts, page.document.joints
        first, lowest = index - 1, max(0, index - MOST_SENTENCES - 1)
        # at the head of the run a caption may have several sentences; a deck before it has no end
        while first > lowest and first in joints and page.is_open(first - 1) and ends_sentence(texts[first - 1]):
            if match_line(texts[first - 1]) or match_head(texts[first]):
                break
            first -= 1
        deck = first in joints and page.is_open(first - 1) and not ends_sentence(texts[first - 1]) and first - 1 not in joints
        if first < index - 1 and (first not in joints or deck) and not match_head(texts[first]):
            start = document.starts[first]
            if is_whole_caption(" ".join(texts[first:index])):
                return start
        return self._last_scene(page, index - 1)

    def _last_scene(self, page: Page, index: int) -> int:
        text = page.texts[index]
        if match_line(text):
            return -1
        head = match_head(text)
        begin = head.end if head else 0
        at = find_caption_start(text[begin:], headed=True)
        return -1 if at is None else page.document.starts[index] + begin + at

    def _claims(self, page: Page, index: int, found: credits.Caption) -> Iterator[Claim]:
        text = " ".join(found.text.split())
        if found.dateline_span and index in page.document.joints and page.is_open(index - 1):
            above = page.texts[index - 1]  # 이른 더위(한빛=누리뉴스) 홍길동 기자 = …: the photo's own headline
            decks = above[0] in _QUOTES and (above.count('"') > 2 or (index > 1 and page.is_open(index - 2) and page.texts[index - 2][0] in _QUOTES))
            quoted = above[0] in _QUOTES and above[-1] in _QUOTES
            if len(above) <= 40 and not page.document.prose[index - 1] and not decks and not quoted:
                start = page.document.starts[index - 1]
                yield Claim(start, page.document.end(index), _CREDITED, Caption(text=f"{above} {text}", credit=found.credit))
                yield from self._photographer(page, index, found)
                return
        rule = _CREDITED if text else _CREDIT
        yield page.part(index, found.start, len(page.texts[index]), rule, Caption(text=text, credit=found.credit) if text else None)
        yield from self._photographer(page, index, found)

    def _photographer(self, page: Page, index: int, found: credits.Caption) -> Iterator[Claim]:
        if found.photographer and (found.photographer_role or "").endswith("기자"):
            writer = Byline(name=found.photographer, role=found.photographer_role, email=found.photographer_email)
            at = page.document.starts[index]
            yield Claim(at, at, _PHOTOGRAPHER, Bylines((writer,), None, _wire(page, index) if found.dateline_span else None, weak=True))
        elif found.dateline_span and (wire := _wire(page, index)):
            at = page.document.starts[index]
            yield Claim(at, at, _PHOTOGRAPHER, Bylines((), None, wire, weak=True))


captions = Captions()
