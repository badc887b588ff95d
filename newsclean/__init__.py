"""The article, whole and typed, out of a scraped Korean news page.

>>> import newsclean
>>> article = newsclean.clean("군민회관 다시 문 연다\\n입력 2031-03-04 17:11\\n가람군은 4일 군민회관을 다시 열었다고 밝혔다.")
>>> article.title
'군민회관 다시 문 연다'
>>> article.text
'가람군은 4일 군민회관을 다시 열었다고 밝혔다.'
"""

from newsclean.api import clean, clean_many, explain
from newsclean.article import (
    Article,
    Byline,
    Caption,
    Copyright,
    Headline,
    HeadlineList,
    MarketWidget,
    Quote,
    Reaction,
)
from newsclean.claims import Bylines, Claim, Dates, Edge, Label, Rule
from newsclean.custom import installed_filters, line_filter
from newsclean.document import Document
from newsclean.explanation import Explanation, Segment
from newsclean.hints import Line
from newsclean.page import Page
from newsclean.pipeline import Pipeline
from newsclean.protocol import Filter

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Byline",
    "Bylines",
    "Caption",
    "Claim",
    "Copyright",
    "Dates",
    "Document",
    "Edge",
    "Explanation",
    "Filter",
    "Headline",
    "HeadlineList",
    "Label",
    "Line",
    "MarketWidget",
    "Page",
    "Pipeline",
    "Quote",
    "Reaction",
    "Rule",
    "Segment",
    "clean",
    "clean_many",
    "explain",
    "installed_filters",
    "line_filter",
]
