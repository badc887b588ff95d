"""Looking for what begins with a rare sign or word: `re` tries a pattern that begins with a set at every character, `str.find` does not."""

from __future__ import annotations

import re

from newsclean.characters import places


def places_of(text: str, signs: tuple[str, ...], begin: int = 0) -> list[int]:
    """Where one of the signs stands, in order, at `begin` or behind it.

    >>> places_of("© 가람군 ⓒ 누리뉴스", ("ⓒ", "©"))
    [0, 6]
    """
    places: list[int] = []
    for sign in signs:
        at = text.find(sign, begin)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1)
    if len(signs) > 1:
        places.sort()
    return places


def matches_at(pattern: re.Pattern[str], text: str, places: list[int]) -> list[re.Match[str]]:
    """What `pattern.finditer(text)` gives, for a pattern that can only match at the places, which are in order.

    >>> [found.group() for found in matches_at(re.compile("[ⓒ©] ?[가-힣]+"), "© 가람군 ⓒ 누리뉴스", [0, 6])]
    ['© 가람군', 'ⓒ 누리뉴스']
    """
    found: list[re.Match[str]] = []
    end = 0
    for at in places:
        if at >= end and (match := pattern.match(text, at)) is not None:
            found.append(match)
            end = match.end()
    return found


def glued_places(text: str, marks: bytes) -> list[int]:
    """Where one of the marks stands with something other than a blank right behind, in order; `marks` are traits of characters.

    >>> from newsclean.characters import traits_of
    >>> glued_places("했다.그는 갔다. 끝.", traits_of({".": 1}))
    [2]
    """
    return [at for at in places(text, marks, 0, len(text) - 1) if not text[at + 1].isspace()]


def blanks_before(text: str, sign: str) -> list[int]:
    """Where the blanks stand in front of the words that hold a sign, in order.

    >>> blanks_before("홍길동 기자 gildong@x.example", "@")
    [6]
    """
    places: list[int] = []
    for at in places_of(text, (sign,)):
        begin = at - 1
        while begin >= 0 and not text[begin].isspace():
            begin -= 1
        if begin >= 0 and places[-1:] != [begin]:
            places.append(begin)
    return places
