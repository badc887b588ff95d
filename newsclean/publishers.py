"""Which outlet wrote the article: what the page says of it in one place is weighed against what it says in another.

    [출처] 누리뉴스(www.x.example)   [누리투데이=홍길동 기자]   저작권자 ⓒ 한빛일보, 무단 전재 …   한빛일보 구독     →  the first that holds

Must never be taken: the portal that shows the article, the agency whose picture it has, the site that copied it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsclean.article import Copyright
from newsclean.claims import Bylines, Decision, Label
from newsclean.korean.names import OUTLETS, is_brand, is_outlet, may_be_outlet
from newsclean.page import Page

PORTALS: Final = ("naver", "네이버", "kakao", "카카오", "daum", "nate", "zum")
"""Who shows other outlets' articles under a notice of its own."""
SOURCE_RULE: Final = "source_line/outlet"
CARD_RULE: Final = "promos/card"
WEAK_RULES: Final = ("title/outlet", "promos/outlet")
"""The outlet's name behind the headline and in a call to subscribe counts where nothing else says who it is."""
OWN_RULES: Final = ("bylines/outlet-dateline", "bylines/outlet-and-name")
LONGEST_OUTLET: Final = 12
_THINGS: Final = ("뉴스", "미디어", "스포츠", "이코노미", "채널", "타임", "프레스")
"""What words of things begin with, too: `스포츠클라이밍`, `미디어아트`."""
HANGUL: Final = re.compile("[가-힣]")


def find_publisher(
    page: Page, names: list[Decision], written: list[Decision], rights: Copyright | None, credits: list[Bylines]
) -> str | None:
    """The outlet's name. `names` are the claims of publishers, `written` those of bylines, `credits` the bylines that count."""
    document = page.document
    return (
        _quoted(names, rights, written)
        or _carded(names, rights)
        or _owned(written)
        or _publisher(_named(names), rights, credits, document.metadata.site_name, document.texts[:4])
        or _named(names, weak=True)
        or _signed_by_outlet(page)
        or _dated_by_outlet(page)
    )


def _quoted(found: Iterable[Decision], rights: Copyright | None, written: Iterable[Decision]) -> str | None:
    """The outlet that an article is said to be copied from: whoever shows the copy puts its own notice below it.

    Not where the holder of the rights has written it: then the source is one that the article used.
    """
    if rights is not None and rights.holder and any(isinstance(d.value, Bylines) and d.value.outlet == rights.holder for d in written):
        return None
    return next((name for d in found if d.rule.name == SOURCE_RULE and isinstance(name := d.value, str)), None)


def _named(found: Iterable[Decision], *, weak: bool = False) -> str | None:
    """The outlet that the page names."""
    return next((name for d in found if (d.rule.name in WEAK_RULES) == weak and isinstance(name := d.value, str)), None)


def _owned(found: Iterable[Decision]) -> str | None:
    """The outlet in front of the writer whom the page names first: `(누리투데이=홍길동 기자)`; the notice below may name its company."""
    first = next((d for d in found if isinstance(d.value, Bylines) and d.value.writers and not d.value.weak), None)
    return first.value.outlet if first is not None and first.rule.name in OWN_RULES and isinstance(first.value, Bylines) else None


def _signed_by_outlet(page: Page) -> str | None:
    """The outlet's bare name as the last line of the page, right below the last sentence of the article, or below who signs it."""
    texts, last = page.document.texts, len(page.document.texts) - 1
    for signed in page.lines_of(Label.BYLINE):  # … 말했다. / 홍길동 기자 / 가람매일
        if not (0 < signed < last and page.is_closed(signed) and page.document.prose[signed - 1] and page.is_open(signed - 1)):
            continue
        if len(texts[signed + 1]) <= LONGEST_OUTLET and is_outlet(texts[signed + 1]):
            return texts[signed + 1]
    if last < 1 or len(texts[last]) > LONGEST_OUTLET or not page.document.prose[last - 1] or not page.is_open(last - 1):
        return None
    name = texts[last]
    if is_outlet(name) or (may_be_outlet(name) and not name.startswith(_THINGS)):
        return name
    return None


def _dated_by_outlet(page: Page) -> str | None:
    """The outlet's name beside the time stamp: `2031-03-04   가람타임즈`."""
    beside = (page.document.text[d.start : d.end].strip() for d in page.decisions if d.rule.name == "dates/beside")
    return next((name for name in beside if is_outlet(name)), None)


def _carded(found: Iterable[Decision], rights: Copyright | None) -> str | None:
    """What a portal's card calls in Korean an outlet whose notice gives a Latin name alone: `Copyright ⓒ Garam Korea` / 가람코리아."""
    if rights is None or rights.holder is None or HANGUL.search(rights.holder):
        return None
    return next((name for d in found if d.rule.name == CARD_RULE and isinstance(name := d.value, str) and HANGUL.search(name)), None)


def _publisher(
    named: str | None, rights: Copyright | None, credits: list[Bylines], site_name: str | None, head: tuple[str, ...]
) -> str | None:
    """Who wrote it: the holder of the rights, else the outlet of a dateline or sign-off, else what the site calls itself
    in its metadata or in the first lines of the page."""
    if rights is not None and rights.holder and not rights.holder.lower().startswith(PORTALS):
        holder = rights.holder
        if holder.isascii() and " " in holder:  # its company: Garam Munhwa Broadcasting Corp, where 가람MBC heads the page
            return next((line for line in head if is_outlet(line) and HANGUL.search(line)), holder)
        return holder.upper() if holder.upper() in OUTLETS else holder
    outlet = named or next((credit.outlet for credit in credits if credit.outlet), None) or site_name
    return outlet or next((name for line in head if is_brand(name := line.removesuffix(" 구독"))), None)
