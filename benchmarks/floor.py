"""The least that any cleaner must do: cut the page into lines, strip them, look each up, build the Article.

`clean` is measured as a multiple of this, in one process, so that the figure says the same on any machine.
"""

from __future__ import annotations

from newsclean import Article, Byline, Caption, Copyright, Headline, HeadlineList, MarketWidget, Quote, Reaction


def least(page: str, phrases: frozenset[str], known: Article) -> tuple[Article, int]:
    """The Article `known` built anew from its own values, and how many lines of the page are among the phrases."""
    lines = [line.strip() for line in page.split("\n")]
    return rebuilt(known), sum(line in phrases for line in lines)


def rebuilt(known: Article) -> Article:
    """The same models with the same values, each constructed once, as the assembly must."""
    return Article(
        title=known.title,
        subtitles=known.subtitles,
        published_at=known.published_at,
        updated_at=known.updated_at,
        bylines=tuple(Byline(name=b.name, role=b.role, email=b.email, outlet=b.outlet, place=b.place) for b in known.bylines),
        dateline=known.dateline,
        publisher=known.publisher,
        section=known.section,
        print_page=known.print_page,
        kind=known.kind,
        paragraphs=known.paragraphs,
        captions=tuple(Caption(text=c.text, credit=c.credit) for c in known.captions),
        tags=known.tags,
        reactions=tuple(Reaction(label=r.label, count=r.count) for r in known.reactions),
        related=tuple(map(_rebuilt_list, known.related)),
        rankings=tuple(map(_rebuilt_list, known.rankings)),
        market_quotes=tuple(map(_rebuilt_widget, known.market_quotes)),
        ai_summary=known.ai_summary,
        disclosures=known.disclosures,
        copyright=_rebuilt_copyright(known.copyright),
        view_count=known.view_count,
        comment_count=known.comment_count,
        paywalled=known.paywalled,
        url=known.url,
        warnings=known.warnings,
    )


def _rebuilt_list(known: HeadlineList) -> HeadlineList:
    headlines = (Headline(text=h.text, label=h.label, rank=h.rank, published_at=h.published_at) for h in known.headlines)
    return HeadlineList(heading=known.heading, headlines=tuple(headlines), as_of=known.as_of)


def _rebuilt_widget(known: MarketWidget) -> MarketWidget:
    quotes = (Quote(name=q.name, price=q.price, change=q.change, change_percent=q.change_percent) for q in known.quotes)
    return MarketWidget(heading=known.heading, as_of=known.as_of, note=known.note, quotes=tuple(quotes))


def _rebuilt_copyright(known: Copyright | None) -> Copyright | None:
    if known is None:
        return None
    return Copyright(text=known.text, holder=known.holder, ai_training_prohibited=known.ai_training_prohibited)
