"""Tag lists (해시태그, 키워드).

    #뉴욕증시 / #나스닥 / #가람전자         →  tags: 뉴욕증시, 나스닥, 가람전자
    키워드Tags #인공지능 #AI 검색 #가람      →  tags: 인공지능, AI 검색, 가람
    키워드 : AI, 가람시                      →  tags: AI, 가람시
    Tags / 음성인식 / 로컬AI                 →  tags: 음성인식, 로컬AI, below the last sentence

Must never touch: `#미투 운동이 번졌다.`, `#1 첫 장면`, a quoted post with hashtags between two sentences of the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import phrases
from newsclean.filters.surroundings import has_body_above, has_body_below, is_sentence
from newsclean.page import Page
from newsclean.record import Record

_TAGS: Final = Rule("tag_list/tags", "the article's tags", Label.TAGS, Edge.TAIL)
_HEADING: Final = Rule("tag_list/heading", "the heading of a tag list", Label.TAGS, Edge.TAIL)

_HEADINGS: Final = """
태그
태그 목록
관련태그
관련 태그
관련 해시태그
해시태그
#해시태그
#태그
기사 태그
이 기사의 태그
키워드
키워드Tags
키워드 Tags
관련키워드
관련 키워드
기사 키워드
추천 키워드
#관련키워드
#키워드
TAG
TAGS
Tags
Tag
Keyword
Keywords
"""
# "키워드Tags", "태그 :", "관련키워드"; cut off before the tags of the same line
_LED: Final = re.compile(
    r"(?:관련 ?|기사 ?|추천 ?|이 기사의 ?)?(?:해시태그|태그|키워드) ?(?:Tags?)?(?: ?[:|ㅣ] ?| (?=#)|(?=#))"
    r"|(?:TAGS?|Tags?|Keywords?) ?(?:[:|] ?|(?=#))"
)
# "…금지>관련 키워드#가람시#예산많이 본 뉴스01…": fused into a line with other furniture; not "키워드 #가람시를 검색"
_FUSED: Final = re.compile(
    r"(?:관련 ?|기사 ?)?(?:해시태그|키워드|태그)(?P<tags>(?:#\w{1,15}?){2,})"
    r"(?=(?:가장 )?많이 ?본 |인기 ?뉴스|주요 ?뉴스|관련 ?기사|$)"
)
_BARE_HEADINGS: Final = ("tags", "tag", "태그")
"""Under these, bare words are tags; `키워드` may head a list of the article's own."""
_NAMES: Final = ("태그", "키워드", "TAG", "Tag", "Keyword")
_FIRST: Final = "관기추이해태키TK"
"""First characters of a line that `_LED` matches."""
# "음성인식", "로컬AI"; not "로컬 AI", "구독하기", "3"
_BARE: Final = re.compile(r"(?!\d+$)[\w·&+-]{2,14}(?<!하기)(?<!보기)(?<!기자)")
_BULLETED: Final = "- #"
"""How the tags of a list begin that a converter printed with its marks: `- # 누리뉴스`."""
_MOST_BARE: Final = 12
_LONGEST_TAG: Final = 25
_LONGEST: Final = 400


@dataclass(frozen=True)
class TagList(Record):
    """See the module."""

    name: str = "tag_list"
    needs: tuple[str, ...] = ("#", *_NAMES)
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_HEADING, _HEADINGS))

    def __call__(self, page: Page) -> Iterator[Claim]:
        headings = {index for index, _ in page.hits.get(self.name, ()) if page.is_open(index)}
        done = -1
        starting = page.document.starting("#")
        if bulleted := [i for i in page.document.starting("-") if page.texts[i].startswith(_BULLETED)]:
            starting = sorted({*starting, *bulleted})
        for index in starting:
            if index <= done or index in headings or not page.is_open(index):
                continue
            lines, tags = _run(page, index)
            if not lines:
                continue
            done = lines[-1]
            heading = index - 1 if index - 1 in headings else None
            if heading is not None or _stands_alone(page, lines, tags):
                if heading is not None:
                    yield page.claim(heading, _HEADING)
                yield page.claim(lines[0], _TAGS, tuple(dict.fromkeys(tags)))
                for line in lines[1:]:
                    yield page.claim(line, _TAGS)
        for heading in headings:
            words = _bare(page, heading) if page.texts[heading].lower() in _BARE_HEADINGS else []
            if words:
                yield page.claim(heading, _HEADING)
                yield page.claim(words[0], _TAGS, tuple(dict.fromkeys(page.texts[line] for line in words)))
                for line in words[1:]:
                    yield page.claim(line, _TAGS)
        named = page.document.containing_any(_NAMES)
        for index in named:
            text = page.texts[index]
            if text[0] in _FIRST and page.is_open(index) and len(text) <= _LONGEST and (match := _LED.match(text)):
                tags = _split(text[match.end() :])
                if len(tags) > 1 or (tags and "#" in text):
                    yield page.claim(index, _TAGS, tuple(dict.fromkeys(tags)))
        for index in named:
            text = page.texts[index]
            if ("키워드#" in text or "태그#" in text) and page.is_open(index) and (match := _FUSED.search(text)):
                yield page.part(index, match.start(), match.end(), _TAGS, tuple(_split(match["tags"])))


def _split(text: str) -> list[str]:
    """The tags of a line, if it holds nothing else: at `#`, or at commas where there is no `#`."""
    if text.startswith(("##", "# ")):  # a Markdown heading
        return []
    parts = text.split("#") if "#" in text else text.split(",")
    if "#" in text and parts[0].strip():
        return []
    tags = [part.strip(" ,·|/") for part in parts if part.strip(" ,·|/")]
    if any(len(tag) > _LONGEST_TAG or tag.endswith((".", "다", "요", "?", "!")) or tag.count(" ") > 3 for tag in tags):
        return []
    return [] if all(tag.replace(".", "").isdigit() for tag in tags) else tags


def _run(page: Page, start: int) -> tuple[list[int], list[str]]:
    """Consecutive lines of tags; `#` and its word may stand on two lines."""
    lines: list[int] = []
    tags: list[str] = []
    at = start
    while at < len(page.texts) and page.is_open(at):
        text = page.texts[at]
        if text.startswith(_BULLETED):
            text = "#" + text[len(_BULLETED) :].lstrip()
        if text[0] != "#" or len(text) > _LONGEST:
            break
        if text == "#":
            following = page.texts[at + 1] if at + 1 < len(page.texts) else ""
            if not following or len(following) > _LONGEST_TAG or not page.is_open(at + 1) or following[0] == "#":
                break
            lines += [at, at + 1]
            tags.append(following)
            at += 2
            continue
        found = _split(text)
        if not found:
            break
        lines.append(at)
        tags += found
        at += 1
    return lines, tags


def _bare(page: Page, heading: int) -> list[int]:
    """The lines of one bare word each right under a heading, if there are two below the last sentence."""
    lines: list[int] = []
    texts = page.texts
    for index in range(heading + 1, min(heading + 1 + _MOST_BARE, len(texts))):
        if not page.is_open(index) or not _BARE.fullmatch(texts[index]):
            break
        lines.append(index)
    if len(lines) < 2 or has_body_below(page, heading) or not has_body_above(page, heading):
        return []
    return lines


def _stands_alone(page: Page, lines: list[int], tags: list[str]) -> bool:
    """Three tags outside the prose, or fewer right behind the last sentence."""
    before = lines[0] > 0 and is_sentence(page.texts[lines[0] - 1])
    after = lines[-1] + 1 < len(page.texts) and is_sentence(page.texts[lines[-1] + 1])
    if len(tags) >= 3:
        return not (before and after)
    return all(" " not in tag for tag in tags) and lines[0] > 2 and not has_body_below(page, lines[-1])


tag_list = TagList()
