"""나무를 세우기 전에, 세우는 시간이 길이의 제곱으로 늘어나는 소스를 다듬는다.

Lexbor 는 요소가 수만 겹이면 여는 태그마다 조상을 모두 거슬러 오르고, 한 태그에 속성이 수만 개면 속성마다 앞의 것과 견준다.
보통 페이지에는 그런 것이 없으므로 싼 셈(태그의 수, 가장 긴 조각)으로 먼저 가린다. 글은 한 자도 버리지 않는다.
"""

from __future__ import annotations

import re

from newsclean.readers.elements import BLOCKS

MAX_DEPTH = 400
"""브라우저도 512 겹에서 더 깊이 세우지 않는다."""
_MANY_TAGS = 8_000
_LONG_TAG = 16_384
_KEPT_OF_TAG = 4_096

# 태그. 맞음: `<div class="a">`, `</div>`  아님: `<기생충>`, `< div>`
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>")
# 닫지 않아도 되거나 닫을 것이 없는 요소는 겹침을 만들지 않는다
_FLAT = frozenset(
    (
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "optgroup", "thead", "tbody", "tfoot", "colgroup", "rp", "rt",
        "br", "img", "hr", "input", "meta", "link", "area", "base", "col", "embed", "param", "source", "track", "wbr", "html",
        "head", "body"
    )
)  # fmt: skip
# 빈칸만으로 된 것을 포함해 낱말의 수를 센다
_WORD = re.compile(r"\s+")


def tame(source: str) -> tuple[str, tuple[str, ...]]:
    """나무를 세울 소스와 경고. 대개는 받은 그대로다."""
    notes: list[str] = []
    if "<noscript" in source:
        source = _without(source, "<noscript", "</noscript>")
    count = source.count("<")
    if count > _MANY_TAGS:
        source, flattened = _flatten(source)
        if flattened:
            notes.append(f"html: elements nested deeper than {MAX_DEPTH} were flattened")
    if len(source) > _LONG_TAG and (trimmed := _trim(source)) is not None:
        source = trimmed
        notes.append("html: a tag with very many attributes was cut short")
    return source, tuple(notes)


def _without(source: str, opening: str, closing: str) -> str:
    """`<noscript>…</noscript>` 을 뺀다.

    스크립트가 도는 브라우저에는 없는 글인데, `<head>` 안에 있으면 나무에서 밖으로 샌다.
    """
    kept: list[str] = []
    at = 0
    while (start := source.find(opening, at)) >= 0 and (end := source.find(closing, start)) >= 0:
        kept.append(source[at:start])
        at = end + len(closing)
    kept.append(source[at:])
    return "".join(kept)


def _flatten(source: str) -> tuple[str, bool]:
    """너무 깊은 여는 태그와 그 짝을 `<br>` 로 바꾼다. 글과 줄 갈림은 남는다."""
    depth = 0
    deepest = 0
    for match in _TAG.finditer(source):
        if match[2].lower() in _FLAT:
            continue
        if match[1]:
            depth = max(0, depth - 1)
        elif not match[3].endswith("/"):
            depth += 1
            deepest = max(deepest, depth)
    if deepest <= MAX_DEPTH:
        return source, False
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        if match[2].lower() in _FLAT:
            return match[0]
        if match[1]:
            depth = max(0, depth - 1)
            return match[0] if depth < MAX_DEPTH else _instead(match[2])
        if match[3].endswith("/"):
            return match[0]
        depth += 1
        return match[0] if depth <= MAX_DEPTH else _instead(match[2])

    return _TAG.sub(keep, source), True


def _instead(name: str) -> str:
    """버린 태그의 자리: 블록은 줄을 가르고 글줄 안 요소는 아무것도 남기지 않는다."""
    return "<br>" if name.lower() in BLOCKS else ""


def _trim(source: str) -> str | None:
    """속성이 아주 많은 태그를 앞부분만 남긴다. 긴 값 하나(`src="data:…"`)나 긴 스크립트는 그대로다."""
    # 그렇게 긴 조각은 `<` 가 없는 반 토막을 적어도 하나 품는다
    half = _LONG_TAG // 2
    if all(source.find("<", at, at + half) >= 0 for at in range(0, len(source) - half, half)):
        return None
    pieces = source.split("<")
    changed = False
    for index, piece in enumerate(pieces):
        if index == 0 or len(piece) <= _LONG_TAG or not piece[0].isascii() or not piece[0].isalpha():
            continue
        end = piece.find(">")
        inside = piece if end < 0 else piece[:end]
        if len(inside) > _LONG_TAG and (inside.count("=") > 512 or len(_WORD.findall(inside)) > 512):
            pieces[index] = inside[:_KEPT_OF_TAG].rpartition(" ")[0] + ">" + ("" if end < 0 else piece[end + 1 :])
            changed = True
    return "<".join(pieces) if changed else None
