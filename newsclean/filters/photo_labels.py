"""Captions and writers behind a label and a comma, and captions that a photographer's name follows on its own line.

    사진 출처, 누리통신 / 사진 설명, 갯벌을 걷는 조사원들            →  Caption(text, credit)
    기자, 홍길동 / 기자, 누리 코리아                                →  byline 홍길동
    … 킥보드가 세워져 있다. / 이나래 기자 / <lead> … 홍길동 기자     →  Caption(text, credit)
    [포토] 노란 물결 / … 꽃길을 쓸고 있다. 이나래 기자               →  Caption(text, credit), where every sentence is signed

Screen readers get such labels with a comma, and text converters keep them. Must never touch: sentences that begin alike
(`사진 출처, 촬영 시각을 모두 밝혔다.`), the sign-off of a short article above another one, a first sentence that no scene ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.article import Byline, Caption
from newsclean.claims import Bylines, Claim, Edge, Label, Rule
from newsclean.korean.credit_fragments import Fragment, ends_in_scene, may_be_shown, split_fragment
from newsclean.korean.credit_scenes import ends_in_view
from newsclean.korean.credit_sentences import is_told_in
from newsclean.korean.credits import MARKERS, match_caption
from newsclean.korean.names import is_outlet, is_press_role
from newsclean.korean.sentences import ends_sentence
from newsclean.page import Page
from newsclean.record import Record

_CAPTION: Final = Rule("photo_labels/caption", "a caption behind its label", Label.CAPTION, Edge.INSIDE)
_CREDIT: Final = Rule("photo_labels/credit", "a photo's source behind its label", Label.CAPTION, Edge.INSIDE)
_WRITER: Final = Rule("photo_labels/writer", "a writer behind a label", Label.BYLINE, Edge.HEAD)
_SIGNED: Final = Rule("photo_labels/signed", "a scene above the lead, with the photographer's name below it", Label.CAPTION, Edge.INSIDE)

_SIGNER: Final = Rule("photo_labels/photographer", "the reporter named in the credit", Label.BYLINE, Edge.INSIDE)
_SHOT: Final = Rule("photo_labels/shot", "what a picture of a photo story shows", Label.CAPTION, Edge.INSIDE)
_STORY: Final = Rule("photo_labels/story", "the photographer of a photo story", Label.BYLINE, Edge.INSIDE)
_PICTURES: Final = ("포토", "화보", "사진")
# [포토] 노란 물결, [포토뉴스] …, [화보] … — not: [포토] alone, [포토샵 강의]
_PHOTO_TITLE: Final = re.compile(r"\[(?:포토|화보|사진)(?: ?뉴스| ?기사|\+| ?스토리| ?갤러리)?\] ?\S")
_SOURCE: Final = re.compile(r"(?:사진|이미지|영상|그래픽) ?출처, (?P<credit>\S.{1,60})")
_SHOWN: Final = re.compile(r"(?:사진|이미지|그래픽) ?설명, (?P<text>\S.{3,300})")
_BY: Final = re.compile(r"기자, (?P<name>[가-힣]{1,8}(?: [가-힣]{1,8}){0,2}|[A-Za-z][A-Za-z .'-]{2,30}(?: [가-힣]{2,4})?)")
_PHOTOGRAPHER: Final = re.compile(r"(?<![가-힣])[가-힣]{2,4} (?:사진|선임|인턴)?기자$")
_LABELS: Final = ("출처, ", "설명, ", "기자, ")
"""One of them stands in each of these."""
_NEAR: Final = 2
_PROSE_ABOVE: Final = 2
"""A title in quotation marks and a deck may be sentences."""
_LONGEST_SCENE: Final = 200
_MOST_SCENES: Final = 12


@dataclass(frozen=True)
class PhotoLabels(Record):
    """See the module."""

    name: str = "photo_labels"
    literals: tuple[str, ...] = (" 기자", *_LABELS)
    needs: tuple[str, ...] = (" 기자", *_LABELS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, sources = page.texts, dict[int, str]()
        for index in sorted({index for label in _LABELS for index in page.document.containing(label)}):
            text = texts[index]
            if not page.is_open(index) or ", " not in text[:9] or len(text) > 310:
                continue
            if (source := _SOURCE.fullmatch(text)) and not ends_sentence(text):
                sources[index] = source["credit"]
                yield page.claim(index, _CREDIT)
            elif shown := _SHOWN.fullmatch(text):
                credit = next((sources[at] for at in range(index - 1, index - 1 - _NEAR, -1) if at in sources), None)
                yield page.claim(index, _CAPTION, Caption(text=shown["text"], credit=credit))
            elif (writer := _BY.fullmatch(text)) and not is_press_role(writer["name"]):
                name = writer["name"]
                person = name[0] >= "가" and not name.endswith(" 코리아") and not is_outlet(name)
                value = Bylines((Byline(name=name, role="기자"),)) if person else None
                yield page.claim(index, _WRITER, value)
        story = list(_photo_story(page))
        yield from story or _signed_scene(page)


def _photo_story(page: Page) -> Iterator[Claim]:
    """Below a title such as `[포토] 노란 물결`: all sentences of the page, if each of them is signed or shows what goes on."""
    texts, prose = page.texts, page.document.prose
    head = -1
    for index in page.document.starting("["):
        if texts[index][1:3] in _PICTURES and _PHOTO_TITLE.match(texts[index]):
            head = index
            break
    if head < 0 or prose.find(1, 0, head) >= 0:
        return
    found: dict[int, tuple[str, Fragment | None]] = {}
    for index in page.document.containing(" 기자"):
        if index > head and page.is_open(index) and len(texts[index]) <= _LONGEST_SCENE and (parts := split_fragment(texts[index])):
            scene, credit = parts
            if credit.kind == "person" and may_be_shown(scene):
                found[index] = scene, credit
    index = prose.find(1, head)
    while index >= 0:
        if index not in found and page.is_open(index) and match_caption(texts[index]) is None:
            if len(found) == _MOST_SCENES or not may_be_shown(texts[index]) or not ends_in_scene(texts[index]):
                return  # the page has an article, too
            found[index] = texts[index], None
        index = prose.find(1, index + 1)
    for index in list(found):
        below = index + 1  # `원앙을 찍는 사진가들.`
        if below < len(texts) and below not in found and page.is_open(below) and texts[below][-1] == "." and may_be_shown(texts[below]):
            found[below] = texts[below], None
    for index in sorted(found):
        scene, signed = found[index]
        yield page.claim(index, _SIGNED if signed else _SHOT, Caption(text=" ".join(scene.split()), credit=signed.credit if signed else None))
        if signed:
            at = page.document.starts[index]
            yield Claim(at, at, _STORY, Bylines((Byline(name=signed.name or "", role=signed.role),), weak=True))


def _signed_scene(page: Page) -> Iterator[Claim]:
    """A sentence above the lead, if a name stands alone behind or below it: behind a slash, or another reporter signs."""
    texts, flags, signed = page.texts, page.document.prose, page.document.containing(" 기자")
    for index in signed:
        text = texts[index]
        if len(text) > _LONGEST_SCENE or not text.endswith("기자") or not (match := _PHOTOGRAPHER.search(text, max(0, len(text) - 12))):
            continue
        first = index if match.start() else index - 1
        scene = text[: match.start()].rstrip() if match.start() else texts[index - 1] if index else ""
        slashed = scene.endswith("/")
        scene = scene.rstrip(" /")
        if not ends_in_view(scene) or scene[0] in MARKERS or is_told_in(scene):  # marked captions are the captions filter's
            continue
        if len(scene) > _LONGEST_SCENE or index + 1 == len(texts) or not flags[index + 1] or sum(flags[:first]) > _PROSE_ABOVE:
            return
        below = (texts[i] for i in signed if i > index + 1)
        name = match.group()
        other = slashed or any("@" in t and len(t) < 60 and not t.startswith(name) for t in below)
        if other and all(map(page.is_open, (first, index))):
            yield page.claim(first, _SIGNED, Caption(text=scene, credit=name))
            if first < index:
                yield page.claim(index, _SIGNED)
            writer, _, role = name.partition(" ")  # counts as the writer only if nobody signs the article
            at = page.document.starts[index]
            yield Claim(at, at, _SIGNER, Bylines((Byline(name=writer, role=role),), weak=True))
        return


photo_labels = PhotoLabels()
