"""The chrome of embedded posts and videos: Instagram, X, Facebook, YouTube; addresses of pictures that a crawler left as lines.

    이 게시물을 Instagram에서 보기          A post shared by 홍길동 (@gildong)          pic.twitter.com/abc          →  (nothing)

Must never touch: the words of the post, printed as article text, prose that names the network
(`인스타그램에 올린 게시물에서`), and the address of a page (`https://petition.example/3`), which the article may give.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.claims import Edge, Rule
from newsclean.filters.phrases import Pattern, PhraseFilter, each_of, phrases

_CHROME: Final = Rule("embeds/chrome", "the frame of an embedded post", edge=Edge.INSIDE)
_PICTURE_ADDRESS: Final = Rule("embeds/picture", "the address of a picture", edge=Edge.INSIDE)

_LINES: Final = """
이 게시물을 Instagram에서 보기
Instagram에서 이 게시물 보기
Instagram에서 보기
인스타그램에서 이 게시물 보기
View this post on Instagram
View this profile on Instagram
View on X
View on Twitter
View on Threads
Threads에서 보기
X에서 보기
YouTube에서 보기
Watch on YouTube
동영상을 재생할 수 없습니다
이 동영상은 볼 수 없습니다
Facebook에서 보기
틱톡에서 보기
"""
# "A post shared by 홍길동 (@gildong)"; "홍길동(@gildong)님의 공유 게시물"; not "홍길동 씨의 게시물이 공유됐다"
_SHARED: Final = re.compile(r"(?:A (?:post|reel|video) shared by .{1,80}|.{1,40}\(@[\w.]{1,40}\)님의 (?:공유 )?게시물(?:님, .{1,40})?)")
# "pic.twitter.com/abcDEF"
_PICTURE: Final = re.compile(r"(?:https?://)?(?:pic\.twitter\.com|t\.co)/\w{4,20}")
# "https://img.example/2031/03/hall_002.jpg?type=w647"
_IMAGE: Final = re.compile(r"(?:https?:)?//[^\s가-힣]+\.(?:jpe?g|JPE?G|png|PNG|gif|GIF|webp|bmp|svg)(?:[?#!]\S*)?")
IMAGE_LITERALS: Final = (".jpg", ".jpeg", ".JPG", ".png", ".PNG", ".gif", ".GIF", ".webp")
# "— 홍길동 (@gildong) May 12, 2024"; not "— 홍길동 시장"
_SIGNED: Final = re.compile(r"[—―-] .{1,40} \(@\w{1,20}\) .{4,24}\d{4}.{0,12}")

embeds = PhraseFilter(
    "embeds",
    exact=phrases(_CHROME, _LINES),
    patterns=(
        Pattern(_CHROME, _SHARED, literal="shared by", longest=140),
        Pattern(_CHROME, _SHARED, literal="님의", longest=140),
        Pattern(_CHROME, _PICTURE, literal="pic.twitter.com/", longest=60),
        Pattern(_CHROME, _PICTURE, literal="t.co/", longest=60),
        *each_of(_PICTURE_ADDRESS, _IMAGE, *IMAGE_LITERALS, longest=400),
        Pattern(_CHROME, _SIGNED, literal="(@", longest=110),
    ),
)
