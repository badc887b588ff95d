"""The typed result: one frozen pydantic model per thing a news page tells.

Every text in an `Article` is text of the page. Only white space, invisible characters and the
Unicode form (NFC) differ; nothing is rewritten, and nothing is invented.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, computed_field

if TYPE_CHECKING:
    from newsclean.schema_org import SchemaOrg

Kind = Literal[
    "report", "brief", "column", "interview", "transcript", "photo", "notice", "roundup", "video", "other"
]
"""What sort of piece it is: 사설·칼럼·기고 are ``column``, 인사·부고·운세·날씨·일정 are ``notice``."""


class Part(BaseModel):
    """What all parts of an Article share: frozen, compared by value, unknown keys in JSON ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Byline(Part):
    """A writer, or the team that signs when no person is named."""

    name: str
    """As printed, without the role: ``홍길동``."""
    role: str | None = None
    """As printed: ``기자``, ``특파원``, ``논설위원``. ``None`` for teams."""
    email: str | None = None
    """As printed, also partial: ``gildong@``."""
    outlet: str | None = None
    place: str | None = None


class Caption(Part):
    """A photo caption, listed once however often the page prints it."""

    text: str
    """Without its marker (▲, △ …) and without the credit."""
    credit: str | None = None
    """As printed, without wrapping brackets, ``사진=`` or ``ⓒ``."""


class Headline(Part):
    """One line of a headline list."""

    text: str
    """As printed."""
    label: str | None = None
    """The chip in front, with or without its brackets: ``속보``, ``단독``."""
    rank: int | None = None
    published_at: AwareDatetime | None = None


class HeadlineList(Part):
    """A list of other articles' headlines: related news, a feed, a ranking."""

    heading: str | None = None
    headlines: tuple[Headline, ...] = ()
    as_of: str | None = None
    """The note that dates the list, as printed: ``2025-06-04 02:19 기준``."""


class Reaction(Part):
    """A reaction button."""

    label: str
    count: int | None = None
    """``None`` where the page shows the button without a count."""


class Quote(Part):
    """One row of a market widget."""

    name: str
    price: Decimal | None = None
    """In the widget's own unit, usually won."""
    change: Decimal | None = None
    """Absolute change, same unit as the price."""
    change_percent: Decimal | None = None
    """Percent: ``Decimal("-0.06")`` for ``-0.06%``."""


class MarketWidget(Part):
    """A ticker table. ``quotes`` is empty where the page printed an empty widget."""

    heading: str | None = None
    as_of: str | None = None
    """As printed: ``07.19 장종료``."""
    note: str | None = None
    """The legend under the table: ``* 24시간 변동률 기준``."""
    quotes: tuple[Quote, ...] = ()


class Copyright(Part):
    """The rights notice of the article."""

    text: str
    holder: str | None = None
    ai_training_prohibited: bool = False


class Article(Part):
    """What `newsclean.clean` returns. Every field is filled from the page or left empty."""

    title: str | None = None
    """The headline as the main heading prints it, tags such as ``[단독]`` kept, without outlet suffix."""
    subtitles: tuple[str, ...] = ()
    """Deck lines (부제), one each."""
    published_at: AwareDatetime | None = None
    """Always +09:00. Midnight with a warning where the page gives a date only."""
    updated_at: AwareDatetime | None = None
    bylines: tuple[Byline, ...] = ()
    dateline: str | None = None
    """``서울=연합뉴스`` of ``(서울=연합뉴스) 홍길동 기자 =``."""
    publisher: str | None = None
    """The outlet that wrote it, as named on the page."""
    section: str | None = None
    print_page: str | None = None
    """``5면`` of the paper edition."""
    kind: Kind = "other"
    paragraphs: tuple[str, ...] = ()
    """The body, in reading order, verbatim."""
    captions: tuple[Caption, ...] = ()
    tags: tuple[str, ...] = ()
    """Without ``#``."""
    reactions: tuple[Reaction, ...] = ()
    related: tuple[HeadlineList, ...] = ()
    rankings: tuple[HeadlineList, ...] = ()
    market_quotes: tuple[MarketWidget, ...] = ()
    ai_summary: tuple[str, ...] = ()
    """Sentences a machine wrote about the article; never part of the body."""
    disclosures: tuple[str, ...] = ()
    """Funding, press-release, robot and helpline notices."""
    copyright: Copyright | None = None
    view_count: int | None = None
    comment_count: int | None = None
    paywalled: bool = False
    url: str | None = None
    warnings: tuple[str, ...] = ()
    """What the reader should know: lossy encoding, truncated body, no body found, two articles on one page."""

    @computed_field  # type: ignore[prop-decorator]
    @property
    def text(self) -> str:
        """The body as one string: ``"\\n\\n".join(paragraphs)``."""
        return "\n\n".join(self.paragraphs)

    def to_schema_org(self) -> SchemaOrg:
        """The article as a schema.org NewsArticle, ready for `json.dumps`."""
        from newsclean.schema_org import to_schema_org

        return to_schema_org(self)


__all__ = [
    "Article",
    "Byline",
    "Caption",
    "Copyright",
    "Headline",
    "HeadlineList",
    "Kind",
    "MarketWidget",
    "Part",
    "Quote",
    "Reaction",
]
