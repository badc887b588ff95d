"""Photo captions and credits, printed once or twice.

    ▲한빛산업협회가 4일 포럼을 열었다. (홍길동 기자 gildong@)      →  Caption(text, credit)
    … 연설하고 있다. 연합뉴스                                      →  Caption(text, credit)

Must never touch: a body sentence equal to the caption's, `▲` enumerations, a run of `▲` paragraphs, prose that names
an agency (`연합뉴스에 따르면`). Twins collapse among captions only, never against the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsclean.article import Byline, Caption
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.korean import credits
from newsclean.korean.sentences import ends_sentence
from newsclean.page import Page

_CREDITED = Rule("captions/credited", "a caption with its credit", Label.CAPTION, Edge.INSIDE)
_CREDIT = Rule("captions/credit", "a photo credit", Label.CAPTION, Edge.INSIDE)
_PHOTOGRAPHER = Rule("captions/photographer", "the reporter named in the credit", Label.BYLINE, Edge.INSIDE)
_ZOOMED = Rule("captions/below-viewer", "the line below a photo's enlarge button", Label.CAPTION, Edge.INSIDE)

_TWIN = Rule("captions/twin", "the same picture line twice in a row", Label.CAPTION, Edge.INSIDE)
# …부문 정상에 오른 홍길동. / …하고 있다. / …모습. — not: 기각한다. 다시 부르자 그 노래를
_SCENE = re.compile(r"(?:[가-힣]{2}(?<![다요죠까네])|고 있다|서 있다|앉아 있다|모습|장면|전경)\.$")
SHORTEST_TWIN = 15
# A line that says that a picture stands here: the next line is its caption
VIEWER_LABELS = frozenset(
    "이미지확대보기 이미지확대 이미지크게보기 사진확대 사진확대보기 사진크게보기 사진원본보기 원본보기 확대이미지보기 큰사진보기".split()
)
# What a caption or its credit cannot do without
_CUES = ("사진", "제공", "연합", "뉴시스", "뉴스1", "ⓒ", "©", "@", "캡처", "기자", "로이터", "자료", "DB", "AP", "게티", "그래픽", "일러스트")
LONGEST = 600
MOST_SENTENCES = 4


@dataclass(frozen=True)
class Captions:
    """See the module."""

    name: str = "captions"

    def __call__(self, page: Page) -> Iterator[Claim]:
        document, texts = page.document, page.texts
        candidates: set[int] = set()
        for cue in _CUES:
            candidates.update(document.containing(cue))
        candidates.update(document.starting(credits.MARKERS))
        for index in sorted(candidates):
            if not page.is_open(index) or len(texts[index]) > LONGEST:
                continue
            found = credits.match_caption(texts[index])
            if found is None:
                if span := credits.find_trailing_credit(texts[index]):
                    yield page.part(index, *span, _CREDIT)
                continue
            if not found.text and index in document.joints and page.is_open(index - 1):
                yield from self._glued(page, index, found)
            else:
                yield from self._claims(page, index, found)
        for index in range(len(texts) - 1):
            if len(texts[index]) < 12 and texts[index].replace(" ", "") in VIEWER_LABELS and page.is_open(index + 1):
                text = texts[index + 1]
                if 6 <= len(text) <= 200 and text.count("다.") <= 1:
                    yield page.claim(index + 1, _ZOOMED, Caption(text=" ".join(text.split())))

        yield from self._twins(page)

    def _twins(self, page: Page) -> Iterator[Claim]:
        """The same line twice in a row: the caption of a photo and of its enlarged view."""
        texts = page.texts
        for index in range(len(texts) - 1):
            text = texts[index]
            if text == texts[index + 1] and len(text) >= SHORTEST_TWIN and page.is_open(index) and page.is_open(index + 1) and _SCENE.search(text):
                yield page.claim(index, _TWIN, Caption(text=" ".join(text.split())))
                yield page.claim(index + 1, _TWIN)

    def _glued(self, page: Page, index: int, found: credits.Caption) -> Iterator[Claim]:
        """A bare credit in a glued run: what stands right before it is its caption."""
        document = page.document
        first = index - 1
        # at the head of the run a caption may have several sentences; a deck before it has no end
        above = [i for i in range(max(0, index - MOST_SENTENCES - 1), index) if all(j in document.joints for j in range(i + 1, index + 1))]
        if above and above[0] not in document.joints and all(page.is_open(i) for i in above):
            while first - 1 >= above[0] and ends_sentence(page.texts[first - 1]):
                first -= 1
        start, end = document.starts[first], document.end(index - 1)
        text = " ".join(document.text[start:end].split()).lstrip(credits.MARKERS + " ")
        if len(text) > LONGEST:
            yield page.claim(index, _CREDIT)
            return
        yield Claim(start, document.end(index), _CREDITED, Caption(text=text, credit=found.credit))
        yield from self._photographer(page, index, found)

    def _claims(self, page: Page, index: int, found: credits.Caption) -> Iterator[Claim]:
        text = " ".join(found.text.split())
        if found.dateline_span and index in page.document.joints and page.is_open(index - 1):
            above = page.texts[index - 1]  # 이른 더위(한빛=누리뉴스) 홍길동 기자 = …: the photo's own headline
            if len(above) <= 40 and not page.document.prose[index - 1]:
                start = page.document.starts[index - 1]
                yield Claim(start, page.document.end(index), _CREDITED, Caption(text=f"{above} {text}", credit=found.credit))
                yield from self._photographer(page, index, found)
                return
        rule = _CREDITED if text else _CREDIT
        if text:
            yield page.claim(index, rule, Caption(text=text, credit=found.credit))
        else:
            yield page.claim(index, rule)
        yield from self._photographer(page, index, found)

    def _photographer(self, page: Page, index: int, found: credits.Caption) -> Iterator[Claim]:
        if found.photographer and (found.photographer_role or "").endswith("기자"):
            writer = Byline(name=found.photographer, role=found.photographer_role, email=found.photographer_email)
            at = page.document.starts[index]
            yield Claim(at, at, _PHOTOGRAPHER, Bylines((writer,), weak=True))


captions = Captions()
