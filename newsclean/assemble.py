"""From decisions to the Article: what nobody claimed is the body, paragraph by paragraph, verbatim."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, TypeVar

from newsclean.article import Article, Byline, Caption, Copyright, HeadlineList, MarketWidget, Reaction
from newsclean.claims import Bylines, Dates, Decision, Label
from newsclean.hints import Metadata, Name
from newsclean.kind import guess_kind
from newsclean.korean.emails import is_desk_mail
from newsclean.korean.names import author_of
from newsclean.korean.sentences import is_cut_off
from newsclean.page import Page
from newsclean.paragraphs import runs, tidy
from newsclean.publishers import find_publisher

T = TypeVar("T")
_CLOCK_SKEW: Final = timedelta(minutes=2)
"""An update so little before the publication is the clock's fault, not a stamp of something else."""
FOREIGN_SENTENCES: Final = 2
"""So many sentences outside the body make another article."""
APART: Final = 60
"""A desk's mailbox with so many characters between is not the writer's."""
_PRINTED_IN_ORDER: Final = frozenset((Label.BYLINE, Label.CAPTION, Label.RELATED, Label.RANKING, Label.MARKET))
"""Fields whose values stand as the page prints them, not as filters found them."""


def assemble(page: Page) -> Article:
    """The Article of a page on which all filters have run."""
    document = page.document
    by_label: dict[Label, list[Decision]] = {}
    for decision in page.decisions:
        if decision.value is not None:
            by_label.setdefault(decision.rule.label, []).append(decision)
    for label in _PRINTED_IN_ORDER.intersection(by_label):
        by_label[label].sort(key=_place)

    body = tuple([text for whole, _ in runs(page) if (text := tidy(whole))])
    warnings = list(document.warnings)
    title = _first(by_label, Label.TITLE, str)
    published, updated, day_only = _dates(_values(by_label, Label.PUBLISHED, Dates), document.metadata)
    if day_only:
        warnings.append("published_at: the page gives a date without a time of day")
    credits = _own(page, by_label.get(Label.BYLINE, ())) + _values(by_label, Label.DATELINE, Bylines)
    bylines = _writers(credits, document.metadata.authors)
    captions = _unique_captions(_values(by_label, Label.CAPTION, Caption))
    if not body and not captions:
        warnings.append("no body found")
    elif _first(by_label, Label.PAYWALL, bool):
        warnings.append("the body may be truncated by a paywall")
    elif body and is_cut_off(body[-1]):
        warnings.append("the body looks truncated: its last sentence breaks off")
    section = _section(_values(by_label, Label.SECTION, str), document.metadata.section)
    rights = _copyright(_values(by_label, Label.COPYRIGHT, Copyright))
    return Article(
        title=title,
        subtitles=_once(_values(by_label, Label.SUBTITLE, str)),
        published_at=published,
        updated_at=updated,
        bylines=bylines,
        dateline=next((c.dateline for c in credits if c.dateline), None),
        publisher=find_publisher(page, by_label.get(Label.PUBLISHER, []), by_label.get(Label.BYLINE, []), rights, credits),
        section=section,
        print_page=_first(by_label, Label.PRINT_PAGE, str),
        kind=guess_kind(title, body, captions, bylines, section),
        paragraphs=body,
        captions=captions,
        tags=_once([tag for tags in _values(by_label, Label.TAGS, tuple) for tag in tags]) or document.metadata.tags,
        reactions=_reactions([reaction for found in _values(by_label, Label.REACTIONS, tuple) for reaction in found]),
        related=tuple(_unique_lists(_values(by_label, Label.RELATED, HeadlineList))),
        rankings=tuple(_unique_lists(_values(by_label, Label.RANKING, HeadlineList))),
        market_quotes=tuple(_values(by_label, Label.MARKET, MarketWidget)),
        ai_summary=_once(_values(by_label, Label.AI_SUMMARY, str)),
        disclosures=_once(_values(by_label, Label.DISCLOSURE, str)),
        copyright=rights,
        view_count=_first(by_label, Label.VIEW_COUNT, int),
        comment_count=_first(by_label, Label.COMMENT_COUNT, int),
        paywalled=bool(_first(by_label, Label.PAYWALL, bool)) or document.metadata.paywalled,
        url=document.url or document.metadata.url or _first(by_label, Label.URL, str),
        warnings=_once(warnings),
    )


def _values(by_label: dict[Label, list[Decision]], label: Label, kind: type[T]) -> list[T]:
    found = by_label.get(label)
    if found is None:
        return []
    return [value for decision in found if isinstance(value := decision.value, kind)]


def _first(by_label: dict[Label, list[Decision]], label: Label, kind: type[T]) -> T | None:
    found = _values(by_label, label, kind)
    return found[0] if found else None


def _once(texts: list[str]) -> tuple[str, ...]:
    """Each text once, where it stands first."""
    return tuple(dict.fromkeys(texts)) if len(texts) > 1 else tuple(texts)


def _section(printed: list[str], stated: str | None) -> str | None:
    """As printed; where the page prints several (a menu beside the title), the one its metadata states."""
    return stated if stated is not None and (not printed or stated in printed[1:]) else next(iter(printed), None)


def _dates(found: list[Dates], metadata: Metadata) -> tuple[datetime | None, datetime | None, bool]:
    """Publication and update as the page prints them, labelled stamps before bare ones; metadata where it prints none.

    A bare date without a time (a masthead's) yields to metadata, and metadata of the same day adds the time it lacks.
    Metadata's own first candidate is trusted: a UTC stamp mislabelled +09:00 stands behind it, not before.
    """
    ordered = sorted(found, key=lambda dates: (dates.bare, dates.day_only)) if len(found) > 1 else found
    visible = next((d for d in ordered if d.published), None)
    published = visible.published if visible else None
    changed = next((d for d in ordered if d.updated), None)
    updated = changed.updated if changed else None
    day_only = visible is not None and visible.day_only
    if visible is None or published is None:
        published = next(iter(metadata.published), None)
    elif day_only:
        same = next((m for m in metadata.published if m.date() == published.date()), None)
        other = next(iter(metadata.published), None) if visible.bare else None
        if same or other:
            published, day_only = same or other, False
    if changed is not None and updated is not None and changed.day_only:
        updated = next((m for m in metadata.updated if m.date() == updated.date()), updated)
    if updated is None:
        updated = next((m for m in metadata.updated if published is None or m >= published - _CLOCK_SKEW), None)
    if published is None:
        return updated, None, False
    return published, updated, day_only


def _stands_apart(mailbox: Decision, named: list[tuple[int, int]]) -> bool:
    """No writer is named near the mailbox: none of the spans, in order, begins or ends there."""
    at = bisect(named, (mailbox.start, mailbox.end))
    if at and mailbox.start - named[at - 1][1] <= APART:
        return False
    return at == len(named) or named[at][0] - mailbox.end > APART


def _own(page: Page, found: Sequence[Decision]) -> list[Bylines]:
    """The credits of this article; a new name at a second article, whose sentences are not body, is not one of them, nor is
    a photographer's where somebody wrote it."""
    credits: list[Bylines] = []
    photographers: list[int] = []
    written: set[str] = set()
    names: set[str] = set()
    prose, line_at = page.document.prose, page.document.line_at
    named = [(d.start, d.end) for d in found if isinstance(d.value, Bylines) and any(writer.name for writer in d.value.writers)]
    below: list[int] | None = None
    for decision in found:
        credit = decision.value
        if not isinstance(credit, Bylines):
            continue
        new = {writer.name for writer in credit.writers if writer.name}
        if not new and credit.writers and is_desk_mail(credit.writers[0].email or "") and _stands_apart(decision, named):
            continue
        if names and not credit.weak and new and not new & names:
            if below is None:
                below = [d.start for d in page.decisions if d.rule.name == "body_zone/below" and prose[line_at(d.start)]]
            line = line_at(decision.start)
            if sum(start < decision.start for start in below) >= FOREIGN_SENTENCES or any(line_at(start) == line for start in below):
                continue
        if not credit.weak:
            names |= new
        if credit.weak and decision.rule.name.endswith("/photographer"):
            photographers.append(len(credits))
        else:
            written |= new
        credits.append(credit)
    if photographers and not written:
        written = {name for author in page.document.metadata.authors if (name := author_of(author.name)[0])}
    for at in reversed(photographers) if written else ():  # who took a picture counts only where nobody else is named
        if not any(writer.name in written for writer in credits[at].writers):
            del credits[at]
    return credits


def _writers(found: list[Bylines], authors: tuple[Name, ...]) -> tuple[Byline, ...]:
    """Each writer once, with what any of the bylines tells of them; teams only if no person is named.

    Metadata's authors count where the page prints nobody, and lend their addresses where it prints none.
    """
    strong = [w for credit in found if not credit.weak for w in credit.writers if w.name]
    weak = [w for credit in found if credit.weak for w in credit.writers if w.name]
    mails = [w.email for credit in found for w in credit.writers if not w.name and w.email]
    merged: dict[str, Byline] = {}
    for writer in strong:
        known = merged.get(writer.name)
        merged[writer.name] = writer if known is None else _richer(known, writer)
    people = [w for w in merged.values() if w.role is not None or w.email is not None]
    if merged and people:
        for writer in weak:
            if writer.name in merged:
                merged[writer.name] = _richer(merged[writer.name], writer)
    else:
        for writer in weak:
            known = merged.get(writer.name)
            merged[writer.name] = writer if known is None else _richer(known, writer)
    # addresses alone on their lines belong, in their order, to writers of whom none has one
    if merged and mails and all(w.email is None for w in merged.values()):
        for name, mail in zip(list(merged), dict.fromkeys(mails), strict=False):
            merged[name] = merged[name].model_copy(update={"email": mail})
    for author in authors:
        name, role = author_of(author.name)
        if name in merged:
            merged[name] = _richer(merged[name], Byline(name=name, role=role, email=author.email))
        elif name and not (strong or weak):
            merged[name] = Byline(name=name, role=role, email=author.email)
    return tuple(merged.values())


def _richer(known: Byline, other: Byline) -> Byline:
    missing = {
        name: value
        for name in ("role", "email", "outlet", "place")
        if getattr(known, name) is None and (value := getattr(other, name)) is not None
    }
    return known.model_copy(update=missing) if missing else known


def _place(decision: Decision) -> int:
    return decision.start


def _unique_captions(found: list[Caption]) -> tuple[Caption, ...]:
    unique: dict[str, Caption] = {}
    for caption in found:
        key = "".join(caption.text.split())
        if key and (key not in unique or (unique[key].credit is None and caption.credit)):
            unique[key] = caption
    return tuple(unique.values())


def _unique_lists(found: list[HeadlineList]) -> list[HeadlineList]:
    """Lists that name headlines, each once."""
    unique: dict[tuple[str | None, str, int], list[HeadlineList]] = {}
    kept: list[HeadlineList] = []
    for each in found:
        if each.headlines:
            alike = unique.setdefault((each.heading, each.headlines[0].text, len(each.headlines)), [])  # cheaper than the hash of a model
            if each not in alike:
                alike.append(each)
                kept.append(each)
    return kept


def _reactions(found: list[Reaction]) -> tuple[Reaction, ...]:
    unique: dict[str, Reaction] = {}
    for reaction in found:
        known = unique.get(reaction.label)
        if known is None or (known.count is None and reaction.count is not None):
            unique[reaction.label] = reaction
    return tuple(unique.values())


def _copyright(found: list[Copyright]) -> Copyright | None:
    """The first notice; a later one may add that AI training is prohibited."""
    if not found:
        return None
    notice = next((c for c in found if c.holder), found[0])
    if not notice.ai_training_prohibited and any(c.ai_training_prohibited for c in found):
        return notice.model_copy(update={"ai_training_prohibited": True})
    return notice



