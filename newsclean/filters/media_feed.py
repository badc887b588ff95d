"""Photo and video feeds (포토, 오늘의 사진, 인기 영상).

    포토 / 이나래, 봄날 미소 / 가람산 단풍 / 누리호 발사 순간   →  related: HeadlineList("포토", …)

Must never touch: `포토뉴스` or `동영상 뉴스` as the category label of the first line, a photo article's captions, prose.
Photo titles are short, so a photo feed needs three of them.
"""

from __future__ import annotations

from typing import Final

from newsclean.claims import Edge, Label, Rule
from newsclean.filters.heading_phrases import Kind
from newsclean.filters.headline_lists import ListFilter

_PHOTOS: Final = Rule("photo_feed/list", "titles of other photo stories", Label.RELATED, Edge.WALL)
_VIDEOS: Final = Rule("video_feed/list", "titles of other videos", Label.RELATED, Edge.WALL)

photo_feed = ListFilter("photo_feed", Kind.PHOTO, _PHOTOS, least=3, short=True)
video_feed = ListFilter("video_feed", Kind.VIDEO, _VIDEOS)
