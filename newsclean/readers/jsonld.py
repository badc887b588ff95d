"""페이지의 스크립트에 든 JSON 을 읽는다. 조금 깨진 것도.

기사 관리기는 JSON 을 문자열로 이어 붙여 만들곤 한다. 그래서 마지막 쉼표가 남고, 문자열 안에서 줄이 바뀌고, `//` 주석이나
HTML 주석이 섞이고, 제목의 큰따옴표가 그대로 들어간다. 앞의 것들은 고쳐 읽고, 마지막 것은 필요한 열쇠만 줄에서 건져 낸다.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_DECODER = json.JSONDecoder(strict=False)
# 껍데기. 맞음: `<!--`, `//<![CDATA[`, `/*]]>*/`
_SHELL = re.compile(r"\A\s*(?:(?:/[/*]\s*)?<!(?:--|\[CDATA\[)(?:\s*\*/)?)?\s*")
# JSON 이 아닌 것: `// 고정`, `/* 설명 */`, `,}` 의 쉼표. 문자열(`"http://…"`) 안의 것은 아니다.
_NOISE = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*+")|//[^\n]*+|/\*.*?\*/|(?P<comma>,(?=\s*+(?:[}\]]|//|/\*)))|(?P<hole>,(?=\s*+,))', re.DOTALL
)
# 깨진 JSON 에서 건지는 값. 맞음: `"headline": "그는 "안 간다"고 했다",` 줄  아님: 값이 객체인 `"author": {`
_SALVAGE = re.compile(r'"\w{4,20}"\s{0,8}:\s{0,8}"([^\r\n]{1,50000}?)"\s{0,80}(?=,\s{0,80}"[A-Za-z@]|[}\r\n]|,\s{0,80}\Z)')
_SALVAGED = ("headline", "datePublished", "dateModified", "articleSection", "articleBody")
_MAX_DEPTH = 40


def parse_json(text: str) -> Json:
    """JSON 의 값. 읽을 수 없으면 None."""
    start = _SHELL.match(text)
    at = start.end() if start else 0
    for attempt in range(2):
        try:
            value: Json = _DECODER.raw_decode(text, at)[0]
            return value
        except (ValueError, RecursionError):
            if attempt:
                break
            text, at = _NOISE.sub(lambda match: match["string"] or "", text[at:]).strip(), 0
    salvaged: dict[str, Json] = {}
    for key in _SALVAGED:
        at = text.find(f'"{key}"')
        if at >= 0 and (match := _SALVAGE.match(text, at)):
            salvaged[key] = match.group(1).replace('\\"', '"').replace("\\n", "\n")
    if "headline" in salvaged or "articleBody" in salvaged:
        salvaged["@type"] = "NewsArticle"
        return salvaged
    return None


def json_at(text: str, at: int) -> tuple[Json, int]:
    """글의 `at` 자리에서 시작하는 JSON 값과 그 끝. 없으면 (None, at). 뒤에 남은 코드는 상관하지 않는다."""
    begin = at
    while begin < len(text) and text[begin] in " \t\r\n":
        begin += 1
    try:
        value: Json
        value, end = _DECODER.raw_decode(text, begin)
    except (ValueError, RecursionError):
        return None, at
    return value, end


def objects(value: Json) -> Iterator[dict[str, Json]]:
    """값 안의 모든 객체, 바깥 것부터. 되부르지 않는다."""
    waiting: list[tuple[Json, int]] = [(value, 0)]
    while waiting:
        each, depth = waiting.pop()
        if isinstance(each, dict):
            yield each
            inner: list[Json] = list(each.values())
        elif isinstance(each, list):
            inner = each
        else:
            continue
        if depth < _MAX_DEPTH:
            waiting += [(item, depth + 1) for item in reversed(inner) if isinstance(item, (dict, list))]


def articles(value: Json) -> list[dict[str, Json]]:
    """JSON-LD 의 기사 객체, 기사다운 순서로. 배열이든 `@graph` 든 찾는다. `WebPage` 는 기사가 없을 때만 쓴다."""
    found: list[dict[str, Json]] = []
    pages: list[dict[str, Json]] = []
    for each in objects(value):
        kinds = strings(each.get("@type"))
        if any(kind.endswith(("Article", "Posting")) or kind == "Report" for kind in kinds):
            found.append(each)
        elif "WebPage" in kinds and "datePublished" in each:
            pages.append(each)
    return found or pages


def strings(value: Json) -> list[str]:
    """글자 값들: 하나든 배열이든. 엔티티를 풀고 앞뒤 빈칸을 뗀다."""
    values = value if isinstance(value, list) else [value]
    return [text for item in values if isinstance(item, str) and (text := html.unescape(item).strip())]


def first(value: Json) -> str:
    """첫 글자 값. 없으면 빈 글."""
    found = strings(value)
    return found[0] if found else ""
