"""Links to related articles: a list under `관련 기사`, and single lines between paragraphs (teasers).

    [관련기사] / 가람시 예산안 어디에 쓰이나       ☞ 가람시 예산안 뜯어보니      ▶[단독] 누리구 청사 이전      →  related
    관련기사 3면 · ▷ 자세한 뉴스 곧 이어집니다.     →  (nothing)

Must never touch: `강수연 관련 기사가 쏟아졌다.`, `▶ 인터뷰 : 홍길동 / 주민`, `▶홍길동 : 네.`, `[단독]` in a title, an
enumeration `▶ 개회식 ▶ 기조강연`, `[관련 법령]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from newsclean.article import HeadlineList
from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.headings import Kind
from newsclean.filters.headline_lists import ListFilter, has_body_above, is_sentence
from newsclean.filters.headline_rows import LONGEST, parse_headline
from newsclean.korean.sentences import is_prose
from newsclean.page import Page

_LIST = Rule("related_articles/list", "related headlines under their heading", Label.RELATED, Edge.WALL)
_AMID = Rule("related_articles/amid", "related headlines between two paragraphs", Label.RELATED, Edge.INSIDE)
_TEASER = Rule("related_articles/teaser", "a link to another article, one line", Label.RELATED, Edge.INSIDE)
_NOTE = Rule("related_articles/note", "a pointer to other pages or more to come", edge=Edge.INSIDE)

# "☞ 가람시 예산안 뜯어보니", "관련기사 ☞ …", "▶관련기사 : 가람시…", "[관련기사] 가람시…", "→ 관련기사 …"
# not "관련기사를 쓴 기자", "[관련 법령] …"
_MARKED = re.compile(
    r"(?:☞|[▶▷→◇◆■★]? ?[\[<(]? ?(?:관련|연관) ?(?:기사|뉴스) ?(?:[\])>:：☞▶]|(?=[\"“‘'\[]))|[▶▷☞→] ?(?:관련|"
    r"연관) ?(?:기사|뉴스) )\s*(?P<text>\S.{4,})"
)
# "▶[단독] 누리구…", "▷ [포토] 가람산 단풍"; not "▶ 인터뷰 : 홍길동", "▶ 1부 개회식"
_CHIPPED = re.compile(
    r"[▶▷→►] ?\[(?:단독|속보|포토|영상|동영상|인터뷰|르포|사설|칼럼|팩트체크|"
    r"화보|관련기사|바로가기|사진|그래픽|현장)\] ?(?P<text>\S.{4,})"
)
# "관련기사 3면", "▶관련기사 A4·5면", "[관련기사 10면]"; not "관련 기사 3건"
_PAGES = re.compile(r"[▶☞<\[(※]? ?관련 ?기사 ?[:▶☞]? ?[A-Z]?\d{1,2}(?:[·,∼~\-] ?[A-Z]?\d{1,2})*면[>\])]?")
# "▷ 자세한 뉴스 곧 이어집니다.", "(자세한 기사는 곧 이어집니다)"; not "자세한 내용은 홈페이지에 있다."
_MORE = re.compile(
    r"[▷▶※(\[<]? ?(?:자세한|속보|추가) ?(?:뉴스|기사|소식|내용)(?:는|가|은)? ?곧 ?(?:이어집니다|"
    r"계속됩니다|이어질 예정입니다)\.?[)\]>]?"
)


_LISTS = ListFilter("related_articles", Kind.RELATED, _LIST, amid=_AMID, least=1)


@dataclass(frozen=True)
class RelatedArticles:
    """See the module."""

    name: str = "related_articles"
    lists: ListFilter = _LISTS
    exact: Mapping[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "exact", self.lists.exact)

    def __call__(self, page: Page) -> Iterator[Claim]:
        yield from self.lists(page)
        for index in page.document.starting("☞▶▷→►◇◆■★[<(관연※자속추"):
            text = page.texts[index]
            if len(text) > LONGEST + 20 or not page.is_open(index):
                continue
            if _PAGES.fullmatch(text) or _MORE.fullmatch(text):
                yield page.claim(index, _NOTE)
            elif (match := _MARKED.match(text) or _CHIPPED.match(text)) and _is_teaser(page, index, text):
                yield page.claim(index, _TEASER, HeadlineList(headlines=(parse_headline(match["text"].strip()),)))


def _is_teaser(page: Page, index: int, text: str) -> bool:
    """A headline, not a paragraph, and not the page's own title."""
    if is_prose(text) and not text.endswith(("바로가기", "?", "!")):
        return False
    return has_body_above(page, index) or any(is_sentence(each) for each in page.texts[max(0, index - 2) : index])


related_articles = RelatedArticles()
