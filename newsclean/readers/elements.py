"""HTML 요소가 줄에 하는 일: 문단을 가르는 것, 줄을 가르는 것, 글이 아닌 것."""

from __future__ import annotations

# 여백이 있는 블록: 앞뒤로 문단이 갈린다
SPACED = frozenset(
    (
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "figure", "pre", "hr", "section",
        "article", "fieldset", "xmp", "listing", "plaintext"
    )
)  # fmt: skip
# 줄만 갈리는 블록
BLOCKS = SPACED | frozenset(
    (
        "address", "aside", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt",
        "figcaption", "footer", "form", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav", "search",
        "summary", "tbody", "tfoot", "thead", "optgroup", "marquee", "frameset", "frame", "rtc"
    )
)  # fmt: skip
# 열리면 앞의 `<p>` 를 끝내는 것
CLOSING_P = frozenset(
    (
        "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul", "xmp"
    )
)  # fmt: skip
CELLS = frozenset(("td", "th"))
LISTS = frozenset(("ul", "ol", "menu", "dir"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
# 요소 이름 → 하는 일의 모음. 걷는 동안 요소마다 한 번만 찾는다.
BLOCK, SPACE, CELL, ROW, LINK, SPECIAL = 1, 2, 4, 8, 16, 32
KINDS = (
    dict.fromkeys(BLOCKS, BLOCK)
    | dict.fromkeys(SPACED, BLOCK | SPACE)
    | dict.fromkeys(CELLS, CELL)
    | {"tr": ROW, "a": LINK, "li": BLOCK | SPECIAL}
    | dict.fromkeys(("p", "pre", "table", *HEADINGS), BLOCK | SPACE | SPECIAL)
    | dict.fromkeys(LISTS & SPACED, BLOCK | SPACE | SPECIAL)
    | dict.fromkeys(LISTS - SPACED, BLOCK | SPECIAL)
)
# 읽는 사람에게 글이 아닌 것. `<head>` 는 건너뛰지 않는다: html.parser 는 본문을 그 안에 두기도 한다.
SKIPPED = frozenset(
    (
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "select",
        "textarea", "datalist", "input", "audio", "video", "source", "track", "param", "img", "picture", "map", "area",
        "meta", "link", "title", "base", "basefont", "bgsound", "noframes", "noembed", "rp", "col", "colgroup", "progress",
        "meter", "plaintext"
    )
)  # fmt: skip
# 속성이 없으면 줄에 아무 일도 하지 않는 글줄 안 요소
PLAIN = frozenset(
    (
        "b", "strong", "i", "em", "u", "span", "font", "small", "big", "sub", "sup", "mark", "s", "strike", "del", "ins",
        "tt", "code", "cite", "q", "abbr", "bdi", "bdo", "time", "wbr", "nobr"
    )
)  # fmt: skip
