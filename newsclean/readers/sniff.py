"""이 글은 HTML 인가, 꺾쇠를 신문의 문장부호로 쓴 글인가.

HTML 에서 줄바꿈은 빈칸이고 글에서 줄바꿈은 줄바꿈이다. 잘못 고르면 문단이 모두 붙거나 태그가 본문에 남는다.
문서는 머리(`<!doctype`, `<html`, `<head`)로 안다. 조각(RSS 의 본문, `<p>…</p><p>…`)은 진짜 요소 이름의 태그로 안다.
글 덤프에 남은 몇 개의 `<a href…>` 와 `<br>` 은 HTML 을 만들지 못한다: 그런 글에서는 태그 없이 줄이 바뀐다.
`<기생충>`, `<앵커>`, `<YTN>`, `x<3`, `<저작권자 …>` 는 태그가 아니다.
"""

from __future__ import annotations

import re

# 문서의 머리. 맞음: `<!DOCTYPE html>`, `<html lang="ko">`, `<?xml version=…`, `<body>`  아님: `<헤드라인>`
_DOCUMENT = re.compile(r"<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>]|meta\s|title>|\?xml\s)", re.IGNORECASE)
# 태그 하나. 맞음: `<div class="view">`, `</p>`, `<br/>`, `<img src=a.jpg>`
# 아님: `<기생충>`, `<YTN>`, `x<3`, `<p값은`, `<저작권자(c) …>`
_TAG = re.compile(
    r"<(?:/?(?:(?P<block>p|div|ul|ol|li|dl|dd|dt|table|tbody|tr|td|th|h[1-6]|section|article|figure|figcaption|blockquote"
    r"|header|footer|main|nav|aside|body|html|head|script|style|center|pre|hr)"
    r"|br|img|a|b|i|u|em|strong|span|font|sub|sup|small|s|iframe|video)(?=[\s/>])[^<>]*+>|!--)",
    re.IGNORECASE,
)
# 조각의 처음과 끝. 맞음: `<div class="art">…`, `…</p>`  아님: `<a href=…>`, `…<br>`
_FRAGMENT_HEAD = re.compile(r"<(?:p|div|ul|ol|table|section|article|figure|h[1-6])(?=[\s/>])", re.IGNORECASE)
_FRAGMENT_TAIL = re.compile(r"</(?:p|div|ul|ol|table|section|article|figure|h[1-6])\s*>\s*\Z", re.IGNORECASE)
_NEAR = 65_536
"""조각인지는 앞쪽만 보아도 안다."""


def looks_like_html(text: str) -> bool:
    """문서이거나 HTML 조각이면 참. 글에 남은 몇 개의 태그는 HTML 이 아니다."""
    if "<" not in text:
        return False
    start = 0
    while start < len(text) and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    # 주석이나 스크립트가 문서의 머리에 앞설 수 있다
    if start < len(text) and text[start] == "<" and _DOCUMENT.search(text, start, start + 4096):
        return True
    near = text[:_NEAR]
    tags = blocks = 0
    end = 0
    breaks = _Breaks()
    for match in _TAG.finditer(near):
        tags += 1
        if match["block"] is not None:
            blocks += 1
        elif match.group() == "<!--":
            tags -= 1
        breaks.between(near, end, match.start())
        end = match.end()
    if not tags:
        return False
    breaks.between(near, end, len(near))
    markup = blocks + _breaking(near)
    # 블록으로 열고 블록으로 닫는 조각: 그 안의 줄바꿈은 소스의 모양이다
    if blocks >= 2 and _FRAGMENT_HEAD.match(text, start) and _FRAGMENT_TAIL.search(text, max(0, len(text) - 64)):
        return True
    # 태그 없이 바뀐 줄이 태그가 가른 줄보다 많으면 글이다
    if breaks.plain > markup:
        return False
    if blocks >= 2 or markup >= 3:
        return True
    # 줄바꿈이 없는 글에 진짜 태그가 있으면, 글로 읽든 조각으로 읽든 태그는 걷어야 한다
    return text[start] == "<" and text.rstrip()[-1:] == ">" and breaks.plain == 0


def _breaking(text: str) -> int:
    lowered = text.lower()
    return lowered.count("<br") + lowered.count("</p")


class _Breaks:
    """태그 사이의 글에서 줄이 바뀐 곳. 앞뒤에 글자가 있는 줄바꿈만 센다: 태그 앞뒤의 줄바꿈은 모양일 뿐이다."""

    def __init__(self) -> None:
        self.plain = 0

    def between(self, text: str, start: int, end: int) -> None:
        if "\n" not in text[start:end]:
            return
        self.plain += max(0, sum(1 for line in text[start:end].split("\n") if line and not line.isspace()) - 1)
