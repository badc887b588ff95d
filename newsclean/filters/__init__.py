"""The default order of the filters, as one literal tuple.

Frames and notices first, then lists and widgets, then what the article says of itself, then structure: a filter may rely
on what stands above it being claimed.
"""

from __future__ import annotations

from newsclean.filters.account import account
from newsclean.filters.ad_label import ad_label
from newsclean.filters.ai_summary import ai_summary
from newsclean.filters.body_zone import body_zone
from newsclean.filters.breadcrumb import breadcrumb
from newsclean.filters.bylines import bylines
from newsclean.filters.captions import captions
from newsclean.filters.comments import comments
from newsclean.filters.copyright import copyright as rights
from newsclean.filters.counters import counters
from newsclean.filters.crew_list import crew_list
from newsclean.filters.dates import dates
from newsclean.filters.disclosure import disclosure
from newsclean.filters.dump_keys import dump_keys
from newsclean.filters.embeds import embeds
from newsclean.filters.font_size import font_size
from newsclean.filters.footer import footer
from newsclean.filters.headline_feed import headline_feed
from newsclean.filters.html_boxes import html_boxes
from newsclean.filters.issue_block import issue_block
from newsclean.filters.issue_keyword import issue_keyword
from newsclean.filters.linked_lines import linked_lines
from newsclean.filters.lone_names import lone_names
from newsclean.filters.market_feed import market_feed
from newsclean.filters.masthead import masthead
from newsclean.filters.media_feed import photo_feed, video_feed
from newsclean.filters.navigation import navigation
from newsclean.filters.notices import notices
from newsclean.filters.paywall import paywall
from newsclean.filters.photo_labels import photo_labels
from newsclean.filters.photo_viewer import photo_viewer
from newsclean.filters.portal_frame import portal_frame
from newsclean.filters.preferred_source import preferred_source
from newsclean.filters.press_release import press_release
from newsclean.filters.prev_next import prev_next
from newsclean.filters.print_scrap import print_scrap
from newsclean.filters.promo_lines import promo_lines
from newsclean.filters.promos import promos
from newsclean.filters.quote_inserts import quote_inserts
from newsclean.filters.ranking_list import ranking_list
from newsclean.filters.reactions import reactions
from newsclean.filters.reader_call import reader_call
from newsclean.filters.recommend import recommend
from newsclean.filters.recommendations import recommendations
from newsclean.filters.related_articles import related_articles
from newsclean.filters.reporter_articles import reporter_articles
from newsclean.filters.reporter_card import reporter_card
from newsclean.filters.rights_requests import rights_requests
from newsclean.filters.scene_credits import scene_credits
from newsclean.filters.section_notice import section_notice
from newsclean.filters.section_word import section_word
from newsclean.filters.selector_rules import selector_rules
from newsclean.filters.share_bar import share_bar
from newsclean.filters.side_column import side_column
from newsclean.filters.side_widgets import side_widgets
from newsclean.filters.signed_off import signed_off
from newsclean.filters.skip_link import skip_link
from newsclean.filters.source_line import source_line
from newsclean.filters.subtitles import subtitles
from newsclean.filters.tag_list import tag_list
from newsclean.filters.ticker_table import ticker_table
from newsclean.filters.tip_line import tip_line
from newsclean.filters.title import title
from newsclean.filters.translate import translate
from newsclean.filters.transmission import transmission
from newsclean.filters.tts import tts
from newsclean.filters.ui_line import ui_line
from newsclean.filters.video_frame import video_frame
from newsclean.pipeline import Pipeline
from newsclean.protocol import Filter

DEFAULT: tuple[Filter, ...] = (
    # what a CSS selector has named
    selector_rules,
    # the keys of a dump
    dump_keys,
    # the site's frame and the reader's tools
    notices,
    skip_link,
    share_bar,
    print_scrap,
    tts,
    translate,
    preferred_source,
    account,
    ai_summary,
    paywall,
    portal_frame,
    section_notice,
    counters,
    # what stands below an article
    disclosure,
    tip_line,
    promos,
    rights,
    transmission,
    photo_viewer,
    video_frame,
    embeds,
    ad_label,
    rights_requests,
    footer,
    font_size,
    side_column,
    # lists and widgets that carry data
    photo_labels,
    ticker_table,
    reactions,
    recommend,
    comments,
    tag_list,
    issue_keyword,
    prev_next,
    reporter_card,
    side_widgets,
    ranking_list,
    related_articles,
    headline_feed,
    recommendations,
    photo_feed,
    video_feed,
    reporter_articles,
    issue_block,
    market_feed,
    promo_lines,
    # what the article says of itself
    source_line,
    masthead,
    dates,
    press_release,
    ui_line,
    navigation,
    breadcrumb,
    scene_credits,
    captions,
    crew_list,
    bylines,
    signed_off,
    reader_call,
    title,
    section_word,
    lone_names,
    quote_inserts,
    linked_lines,
    html_boxes,
    subtitles,
    # and where it stands
    body_zone,
)
_PIPELINE = Pipeline(DEFAULT)


def default_pipeline() -> Pipeline:
    """The pipeline of all default filters; made once, since it never changes."""
    return _PIPELINE
