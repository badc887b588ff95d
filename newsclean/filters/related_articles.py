"""Links to related articles: a list under `관련 기사`, and single lines between paragraphs (teasers).

    [관련기사] / 가람시 예산안 어디에 쓰이나       ☞ 가람시 예산안 뜯어보니      ▶[단독] 누리구 청사 이전      →  related
    더 읽기: 가람시 예산안 뜯어보니         [함께 읽기] 누리구 청사 이전 확정         👉 누리구 청사 이전 확정      →  related
    관련기사 3면 · ▷ 자세한 뉴스 곧 이어집니다.     →  (nothing)

Must never touch: `강수연 관련 기사가 쏟아졌다.`, `▶ 인터뷰 : 홍길동 / 주민`, `▶홍길동 : 네.`, `[단독]` in a title, an
enumeration `▶ 개회식 ▶ 기조강연`, `[관련 법령]`, a book under `[함께 읽기]`, a list of 👉 lines, `▶ 남은 과제`,
a word that is explained (`☞ 기부채납`, and the line below says what that is).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from newsclean.article import HeadlineList
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind, spell
from newsclean.filters.headings import heading_kind
from newsclean.filters.headline_lists import ListFilter
from newsclean.filters.headline_rows import LONGEST, MARKERS, is_headline, parse_headline, unmarked
from newsclean.filters.phrases import phrases
from newsclean.filters.surroundings import has_body_above, has_body_below, is_sentence
from newsclean.korean.sentences import ends_sentence, is_prose
from newsclean.page import Page
from newsclean.record import Record

_LIST: Final = Rule("related_articles/list", "related headlines under their heading", Label.RELATED, Edge.WALL)
_AMID: Final = Rule("related_articles/amid", "related headlines between two paragraphs", Label.RELATED, Edge.INSIDE)
_TEASER: Final = Rule("related_articles/teaser", "a link to another article, one line", Label.RELATED, Edge.INSIDE)
_NOTE: Final = Rule("related_articles/note", "a pointer to other pages or more to come", edge=Edge.INSIDE)

# "☞ 가람시 예산안 뜯어보니", "관련기사 ☞ …", "▶관련기사 : 가람시…", "[관련기사] 가람시…", "→ 관련기사 …"
# not "관련기사를 쓴 기자", "[관련 법령] …"
_MARKED: Final = re.compile(
    r"(?:☞|[▶▷→◇◆■★]? ?[\[<(]? ?(?:관련|연관) ?(?:기사|뉴스) ?(?:[\])>:：☞▶]|(?=[\"“‘'\[]))|[▶▷☞→] ?(?:관련|"
    r"연관) ?(?:기사|뉴스) )(?P<chip>(?!))?\s*(?P<text>\S.{4,})"
)
# "더 읽기: 가람시 예산안 뜯어보니", "[함께 읽기] 가람시…", "👉 추천 기사 : …"; not "함께 읽기 모임", "[함께 읽기] 『나무의 말』"
_READ_MORE: Final = re.compile(
    r"(?:[▶▷☞👉🔗] ?)?(?:\[(?=[^\]]{2,12}\])|<(?=[^>]{2,12}>))?(?:더 ?읽기|(?:함께|같이) ?(?:읽기|보기|볼 ?만한 ?기사|"
    r"읽을 ?기사|볼 ?기사)|(?:함께|같이) ?(?:보면|읽으면) ?좋은 ?기사|추천 ?기사|더 ?읽어보기)"
    r"(?:[\]>]| ?[:：])(?P<chip>(?!))?\s*(?P<text>[^\s『《「<〈][^『《「〈]{7,})"
)
# "👉 가람시 예산안 뜯어보니…복지 늘고", "🔗 누리구 새 청사 이전지 확정"; not "👉 9월부터 신청할 수 있음", "👉 대상 : 청년"
_POINTED: Final = re.compile(r"[👉🔗]\uFE0F?[\U0001F3FB-\U0001F3FF]? ?(?P<text>\S.{13,}(?<![음함임됨요점원료?]))")
# "▶[단독] 누리구…", "▷ [포토] 가람산 단풍"; not "▶ 인터뷰 : 홍길동", "▶ 1부 개회식"
_CHIPPED: Final = re.compile(
    r"[▶▷→►] ?\[(?:(?P<chip>단독|속보|포토|영상|동영상|인터뷰|르포|사설|칼럼|팩트체크|"
    r"화보|사진|그래픽|현장)|관련기사|바로가기)\] ?(?P<text>\S.{4,})"
)
# "관련 기사 둑 터진 다솜천?…복구 현장 가 보니"; not "관련 기사 3건이 삭제됐다", "관련 기사 댓글에는…"로 끝나는 문장
_TERM: Final = re.compile(r"☞ ?[^\s:：=]{2,12}(?: [^\s:：=]{1,8})? ?[:：=] ?\S.*(?:것|일|말|곳|뜻|사람|제도|기술|방식|다\.?)$")
_LED: Final = re.compile(r"(?P<heading>관련 ?기사) (?P<text>(?=[^…]{4,}…[^…]{2,})\S.{9,})")
# "관련기사 3면", "▶관련기사 A4·5면", "[관련기사 10면]"; not "관련 기사 3건"
_PAGES: Final = re.compile(r"[▶☞<\[(※]? ?관련 ?기사 ?[:▶☞]? ?[A-Z]?\d{1,2}(?:[·,∼~\-] ?[A-Z]?\d{1,2})*면[>\])]?")
# "▷ 자세한 뉴스 곧 이어집니다.", "(자세한 기사는 곧 이어집니다)"; not "자세한 내용은 홈페이지에 있다."
_MORE: Final = re.compile(
    r"[▷▶※(\[<]? ?(?:자세한|속보|추가) ?(?:뉴스|기사|소식|내용)(?:는|가|은)? ?곧 ?(?:이어집니다|"
    r"계속됩니다|이어질 예정입니다)\.?[)\]>]?"
)


# "[이슈]가람시 예산 뜯어보니[단독]누리구 청사 이전": two chips fused into one line; not "[단독] 가람시, [속보] 자막 없앤다"
_CHIP: Final = "단독|속보|이슈|포토|영상|인터뷰|르포|종합|기획|사설|칼럼|현장|그래픽"
_CHIPS: Final = re.compile(rf"(?<=\S)(?=\[(?:{_CHIP})\])")
_RIGHTS: Final = re.compile("[ⓒ©<]")
_POINTERS: Final = "👉🔗"
_GLYPHS: Final = "☞▶▷→►" + _POINTERS
"""First characters of those that may do without these words."""
_FIRST: Final = "☞▶▷→►◇◆■★[<(관연※자속추더함같" + _POINTERS
"""First characters of all of these."""
_BEFORE_CHIP: Final = "▶▷→►["
"""First characters of those that have a chip behind them, and maybe none of the words."""
_MORE_WORDS: Final = (*spell("더|함께|같이", " |", "읽기|보기"), "어보기", "만한 기사", "만한기사", *spell("볼|을|좋은|추천", " |", "기사"))
"""One of these stands in whatever `_READ_MORE` matches."""
_WORDS: Final = frozenset((
    *spell("관련|연관", " |", "기사|뉴스"),
    *spell("곧", " |", "이어|계속"),
    *spell("[", _CHIP, "]"),
    *_MORE_WORDS,
))  # fmt: skip
"""One of these stands in whatever else they match."""
_READ_ON: Final = """
기사보기
기사 보기
[기사보기]
[기사 보기]
▶기사보기
[기사전문보기]
[전문보기]
[전문 보기]
기사 전문 보기
[자세히 보기]
[더보기]
"""
"""Links under the items of a round-up, between its paragraphs."""

LONGEST_WORD: Final = 14
"""Characters of a word that is explained below the article."""
SHORTEST_EXPLAINED: Final = 20
"""Characters of what explains it."""

_LISTS: Final = ListFilter("related_articles", Kind.RELATED, _LIST, amid=_AMID, least=1)


@dataclass(frozen=True)
class RelatedArticles(Record):
    """See the module."""

    name: str = "related_articles"
    literals: tuple[str, ...] = (" 관련기사 ", *sorted(_WORDS), *_LISTS.literals)
    lists: ListFilter = _LISTS
    exact: Mapping[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "exact", {**self.lists.exact, **phrases(_NOTE, _READ_ON)})

    def __call__(self, page: Page) -> Iterator[Claim]:
        for index, rule in page.hits.get(self.name, ()):
            if rule.name == _NOTE.name and page.is_open(index):
                yield page.claim(index, _NOTE)
        yield from self.lists(page)
        document, texts, states = page.document, page.texts, page.states
        if document.containing(" 관련기사 "):
            yield from _behind_rights(page)
        lines: Iterable[int] = document.starting(_GLYPHS)
        if worded := document.holding(_WORDS):
            lines = sorted({*lines, *worded})
        for index in lines:
            text = texts[index]
            if states[index] or text[0] not in _FIRST or len(text) > LONGEST + 20 or not _is_likely(text):
                continue
            if _PAGES.fullmatch(text) or _MORE.fullmatch(text):
                yield page.claim(index, _NOTE)
            elif (match := _MARKED.match(text) or _CHIPPED.match(text)) and _is_teaser(page, index, text):
                row = unmarked(text) if match["chip"] else match["text"].strip()
                yield page.claim(index, _TEASER, HeadlineList(headlines=(parse_headline(row),)))
            elif text[0] == "[" and len(rows := _CHIPS.split(_RIGHTS.split(text, maxsplit=1)[0])) > 1:
                if _are_headlines(page, index, rows):
                    found = HeadlineList(headlines=tuple(map(parse_headline, rows)))
                    yield page.part(index, 0, sum(map(len, rows)), _LIST, found)
            elif (match := _READ_MORE.fullmatch(text) or _pointed(page, text)) and _is_link(page, index, match["text"]):
                yield page.claim(index, _TEASER, HeadlineList(headlines=(parse_headline(match["text"]),)))
            elif (match := _LED.fullmatch(text)) and _is_teaser(page, index, text):
                found = HeadlineList(heading=match["heading"], headlines=(parse_headline(match["text"]),))
                yield page.claim(index, _TEASER, found)


def _is_likely(text: str) -> bool:
    """One of the words or glyphs that the patterns for single lines cannot do without."""
    if "관련" in text or "연관" in text or "곧" in text or text[0] == "☞" or (text[0] in _BEFORE_CHIP and "[" in text[1:]):
        return True
    return text[0] in _POINTERS or "읽" in text or "보기" in text or "기사" in text


def _pointed(page: Page, text: str) -> re.Match[str] | None:
    """The only line of the page with its glyph; where there are more, they are subheads or points of the article."""
    match = _POINTED.fullmatch(text)
    return match if match and page.document.text.count(text[0]) == 1 else None


def _is_link(page: Page, index: int, row: str) -> bool:
    """A headline that stands alone right below a sentence of the article, and above one or at its end; a list of such lines may be
    the writer's own."""
    texts, prose, below = page.texts, page.document.prose, index + 1
    if not is_headline(row) or " : " in row or index == 0 or not prose[index - 1] or not has_body_above(page, index):
        return False
    return below == len(texts) or prose[below] == 1 or texts[below][0] != texts[index][0]


def _behind_rights(page: Page) -> Iterator[Claim]:
    """`…재배포 금지 관련기사 나래천 다리 공개`: a headline at the end of a line of other furniture."""
    for index in page.document.containing(" 관련기사 "):
        before, _, rest = page.texts[index].rpartition(" 관련기사 ")
        if (before[-1:].isdigit() or before.endswith(("금지", ">"))) and is_headline(rest) and has_body_above(page, index):
            found = HeadlineList(heading="관련기사", headlines=(parse_headline(rest),))
            yield page.part(index, len(before) + 1, len(page.texts[index]), _LIST, found)


def _are_headlines(page: Page, index: int, rows: list[str]) -> bool:
    return all(map(is_headline, rows)) and has_body_above(page, index) and not has_body_below(page, index)


def _is_teaser(page: Page, index: int, text: str) -> bool:
    """A headline, not a paragraph, and not the page's own title."""
    if _TERM.match(text) or (text[0] == "☞" and _is_explained(page, index, text)):
        return False  # ☞ 기부채납 : 시설을 지어 나라에 넘기는 일
    if "@" in text or (is_prose(text) and not text.endswith(("바로가기", "?", "!"))):
        return False
    above = index - 1
    while above > 0 and page.texts[above][0] == text[0]:
        above -= 1
    if text[0] in MARKERS and above >= 0 and page.is_open(above) and heading_kind(page.texts[above]) is not None:
        return False  # a row of the list under that heading
    return text.startswith("관련기사 ☞") or has_body_above(page, index) or any(is_sentence(each) for each in page.texts[max(0, index - 2) : index])


def _is_explained(page: Page, index: int, text: str) -> bool:
    """A word of the article that the line or the next one explains: `☞기부채납 시설을 지어 나라에 넘기는 일을 이르는 말.`, which no headline is.

    The word on a line of its own is short and stands in the text above: `☞ 기부채납`, not `☞ 가람시 예산안 뜯어보니`.
    """
    if text[-1] == "." and len(text) >= SHORTEST_EXPLAINED and ends_sentence(text):
        return True
    word, below = text[1:].strip(), index + 1
    if not 2 <= len(word) <= LONGEST_WORD or word.count(" ") > 1 or below == len(page.texts) or not page.is_open(below):
        return False
    explained = page.texts[below]
    return len(explained) >= SHORTEST_EXPLAINED and explained[-1] == "." and word in page.document.text[: page.document.starts[index]]


related_articles = RelatedArticles()
