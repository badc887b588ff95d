"""What reporters and anchors *say* about who reports: the sign-off that ends a report, the hand-over that opens it.

The sign-off (`MBC뉴스 홍길동입니다.`, `지금까지 국회에서 홍길동 기자였습니다.`) is furniture and gives a byline. The hand-over
(`보도에 홍길동 기자입니다.`) is the anchor's speech: it stays body, and names the reporter if nothing else does.

Left alone: people who present themselves (`저는 학생 홍길동입니다.`), prose about reporters (`홍길동 기자가 쓴 책입니다.`).
"""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import Final

from newsclean.characters import WordSketch
from newsclean.korean.byline_types import Writer
from newsclean.korean.emails import find_emails
from newsclean.korean.names import is_department, is_outlet, is_person_name, is_place, word_set

# `ONB 홍길동[x@y.example]입니다.` (an unknown station needs an address or 뉴스 behind it) — not: `CEO 홍길동입니다.`
# `로스앤젤레스에서 MBC뉴스 홍길동입니다.` `YTN 홍길동[x@y.kr]입니다.` `SBSBiz홍길동입니다.` `MBN뉴스 홍길동입니다. [x@y.kr]`
# not: `저는 한빛대 홍길동입니다.`
_STATION: Final = re.compile(
    r"""
    (?:지금까지\s)?+ (?:(?P<place>(?:[가-힣A-Z0-9]{2,10}\s){0,4}[가-힣]{2,12})에서\s)?+
    (?P<outlet>(?:KBS|MBC|SBS|YTN|MBN|JTBC|KTV|OBS|EBS|CBS|TBS|KNN|BBS|채널A|TV조선|연합뉴스TV|연합뉴스|TV\s?CHOSUN
      |(?:[A-Z]{1,4}|[가-힣]{1,6})(?:MBC|KBS|CBS|TV|방송|뉴스)
      |[A-Z]{3,5}(?=\s(?:뉴스|NEWS|News)\s|\s[가-힣]{2,4}\s?[\[(]\s?[A-Za-z0-9._-]{2,30}(?:@|\(at\))))
      (?:\s?(?:Biz|비즈|CNBC|PLUS|TV)(?![a-zA-Z]))?+) (?:\s?(?:뉴스|NEWS|News))?+
    (?P<desk>\s[가-힣A-Z]{1,6}\d?[부팀국])?+
    \s?(?P<name>[가-힣]{2,4}?)
    \s?(?P<mail>[\[(]\s?[^\s\[\]()]{3,60}+\s?[\])])?+
    \s?(?:입니다|이었습니다|였습니다|이었습니다)\s?\.?
    (?P<after>\s?[\[(]\s?[^\s\[\]()]{3,60}+\s?[\])])?+\s*+
    """,
    re.VERBOSE,
)
# `지금까지 경제산업부 홍길동 기자였습니다.` `지금까지 국회에서 홍길동이었습니다.` `지금까지 홍길동 특파원 였습니다.` — not: `그는 한빛일보 기자였습니다.`
_SO_FAR: Final = re.compile(
    r"""
    (?:지금까지\s(?:(?P<place>[가-힣\s]{2,16}?)에서\s)?+ | (?=\S{2,10}\s[가-힣]{2,4}\s(?:기자|특파원)였습니다))
    (?P<desk>(?:[가-힣A-Z0-9]{2,10}\s){0,2}?)
    (?P<name>[가-힣]{2,4}?)\s?(?P<role>기자|특파원|아나운서|캐스터|리포터)?\s?
    (?:입니다|이었습니다|였습니다)\s?\.?\s*+
    """,
    re.VERBOSE,
)
# No stations, even written as one word; `반가운 뉴스 …` is two and does not match
_NOT_STATION: Final = word_set("오늘뉴스 이번방송 저녁뉴스 아침뉴스 주요뉴스 생방송 첫방송 본방송 재방송")
# What closes a sentence. A sign-off begins at the start of the text or behind one of these
ENDINGS: Final = frozenset(".?!。…‥\"'”’」』》〉)]}】〕＞>）］")
_AN_ENDING: Final = re.compile(f"[{re.escape(''.join(sorted(ENDINGS)))}]")
# What every sign-off has beside `입니다`: a station (`KBS`, `방송`, `뉴스`, `채널A`), `지금까지`, or a title right before `였습니다`.
# One set of first characters lets the search skip all others.
_TOLD: Final = re.compile(r"[A-Z방뉴채지기특](?:[A-Z]|송|스|널A|금까지|자였|파원였)")
_SOME_TOLD: Final = WordSketch((*(char * 2 for char in ascii_uppercase), "방송", "뉴스", "채널", "지금", "기자", "특파"))
_MAX_SIGNOFF: Final = 110


def may_sign_off(text: str, end: int) -> bool:
    """Whether ``text[:end]`` has what every sign-off has; most sentences have not."""
    tail = text[max(0, end - (75 if text[end - 1] in "])" else 9)) : end]
    if "입니다" not in tail and "였습니다" not in tail and "이었습니다" not in tail:
        return False
    low = max(0, end - _MAX_SIGNOFF)
    return _SOME_TOLD.may_be_in(text, low, end) and _TOLD.search(text, low, end) is not None


def match_signoff(text: str, *, whole: bool = False) -> tuple[int, Writer] | None:
    """The broadcast sign-off that ends `text`, as (start, writer); with `whole` it must be all of the text."""
    end = len(text.rstrip())
    if not end:
        return None
    if not may_sign_off(text, end):
        return None
    low = max(0, end - _MAX_SIGNOFF)
    starts = [low] if low == 0 else []
    if not whole:  # an ending within would be no part of it
        starts += [ending.end() for ending in _AN_ENDING.finditer(text, low, end)]
    for start in starts:
        while start < end and text[start].isspace():
            start += 1
        for pattern in (_STATION, _SO_FAR):
            match = pattern.fullmatch(text, start, end)
            writer = _speaker(match) if match else None
            if writer:
                return start, writer
    return None


def _speaker(match: re.Match[str]) -> Writer | None:
    groups = match.groupdict()
    name, outlet = match["name"], groups.get("outlet")
    if not is_person_name(name) or (outlet is not None and outlet in _NOT_STATION):
        return None
    if outlet is None and not _known_place_or_desk(match):
        return None
    mails = find_emails((groups.get("mail") or "") + (groups.get("after") or ""))
    if (groups.get("mail") or groups.get("after")) and not mails:
        return None
    outlet = outlet or next((word for word in (groups.get("desk") or "").split() if is_outlet(word)), None)
    return Writer(name, groups.get("role"), mails[0][2] if mails else None, outlet, groups.get("place"))


def _known_place_or_desk(match: re.Match[str]) -> bool:
    """A name + `였습니다` is a sign-off only behind `지금까지`, or behind a desk or place (`국회에서`)."""
    words = match["desk"].split()
    if match.group().startswith("지금까지"):
        return bool(match["role"] or match["place"] or words) and all(map(_desk_word, words))
    return bool(words) and all(map(_desk_word, words)) and match["role"] is not None


def _desk_word(word: str) -> bool:
    return is_department(word) or is_place(word) or word.endswith("에서") or is_outlet(word)


# The last words about the reporter whose byline stands right behind: `홍길동 기자였습니다.` `지금까지 현장에서 ONB 홍길동입니다,` `홍길동 기자, 잘 들었습니다.`
# not: `홍길동 기자입니다.` (the anchor introduces him), `제가 만난 사람은 홍길동입니다.`
_OF_HIS: Final = re.compile(
    r"(?:(?P<so_far>지금까지)\s(?:(?:\S{1,12}\s){0,7}?\S{0,11}(?:에서|부|팀|국|센터|뉴스|방송|특파원)\s)?)?(?P<station>[A-Z]{3}\S{0,8}\s|\S{0,6}(?:뉴스|방송)\s)?(?P<name>[가-힣]{2,4}?)\s?"
    r"(?:(?P<role>기자|특파원|리포터|캐스터)(?P<heard>[,.]?\s잘\s(?:들었|봤)습니다)|(?P<was>기자|특파원|리포터|캐스터)?\s?(?:이었|였)습니다|입니다)[.,]?"
)


def own_close(text: str, name: str) -> int | None:
    """Where the sentence begins that ends `text` and closes the report of the one whose byline stands behind it; None if it says anything else.

    >>> own_close("값이 올랐습니다. 홍길동 기자였습니다.", "홍길동"), own_close("값이 올랐습니다. 홍길동 기자입니다.", "홍길동")
    (10, None)
    """
    if not text.rstrip(".,").endswith("니다") or name not in text[-24:]:
        return None
    low = max(0, len(text) - _MAX_SIGNOFF)
    starts = [low] if low == 0 else []
    starts += [ending.end() for ending in _AN_ENDING.finditer(text, low, len(text) - 1)]
    for start in starts:
        while start < len(text) and text[start].isspace():
            start += 1
        found = _OF_HIS.fullmatch(text, start)
        if found and found["name"] == name and (found["so_far"] or found["station"] or found["heard"] or found["was"]):
            return start
    return None


# `지금까지 기상센터에서 전해드렸습니다.` — not: `지금까지 국회에서 논의한 내용을 전해드렸습니다.`
_CLOSING: Final = re.compile(
    r"지금까지\s(?:[가-힣]{2,8}\s)?[가-힣]{2,10}에서\s(?:전해|말씀|보내|보도해)\s?드렸습니다\.?"
)


def is_closing_words(text: str) -> bool:
    """The last words of a report that name nobody: where it was spoken, and that this was it."""
    return len(text) <= 40 and text.startswith("지금까지") and _CLOSING.fullmatch(text) is not None


# `자세한 소식 들어보겠습니다. 홍길동 기자.` before `[기자]` — not: `그를 만난 홍길동 기자.`
_CALLED: Final = re.compile(r"(?P<name>[가-힣]{2,4})\s?(?P<role>기자|특파원|리포터|캐스터)\s?[.,?]?\Z")


def match_called(text: str) -> Writer | None:
    """The reporter whom an anchor calls by name with the last words before the reporter speaks."""
    match = _CALLED.search(text, max(0, len(text) - 14))
    if match is None or not is_person_name(match["name"]):
        return None
    before = text[: match.start()].rstrip()
    return Writer(match["name"], match["role"], None, None, None) if not before or before[-1] in ENDINGS else None


_HANDOVER_ROLE: Final = "기자|특파원|리포터|아나운서|캐스터|PD|통신원"
# `홍길동 기자입니다.` `보도에 홍길동 기자입니다.` `국회에서 홍길동 특파원의 보도입니다.` — not: `그는 한빛일보 기자입니다.`
_IS: Final = re.compile(
    rf"(?:(?:보도|취재|현장|연결)에\s?|[가-힣]{{2,10}}에서\s)?+(?P<name>[가-힣]{{2,4}})\s?(?P<role>{_HANDOVER_ROLE})"
    r"(?:의\s(?:[가-힣]{2,6}\s)?+(?:보도|취재|리포트|기사)|)(?:입니다|연결합니다)"
)
# `홍길동 기자가 보도합니다.` `… 홍길동 기자가 단독 취재했습니다.`
# not: `홍길동 기자가 쓴 책입니다.` `홍길동 기자가 구속됐습니다.`
_DOES: Final = re.compile(
    rf"(?<![가-힣])(?P<name>[가-힣]{{2,4}})\s?(?P<role>{_HANDOVER_ROLE})(?:가|이|을|를|께서)?\s(?:[가-힣0-9]{{1,8}}\s){{0,4}}?"
    r"(?:(?:보도|취재|정리|전달|설명|점검|확인|분석|추적|동행|밀착\s?취재)(?:합니다|했습니다|해\s?드립니다|해봤습니다|해\s봤습니다)"
    r"|전합니다|전하겠습니다|전해\s?드립니다|전해왔습니다|전해드리겠습니다|전해\s드리겠습니다|다녀왔습니다|알아봤습니다|살펴봤습니다"
    r"|짚어\s?봤습니다|짚어\s?드립니다|만나봤습니다|만났습니다|들여다봤습니다|따라가\s?봤습니다|찾아가\s?봤습니다|찾아갔습니다"
    r"|[가-힣]{1,5}\s봤습니다|알려\s?드립니다|연결합니다|연결해\s[가-힣\s]{2,12}니다)"
)


def may_hand_over(text: str) -> bool:
    """Whether `text` has what every handover has."""
    return "니다" in text and ("기자" in text or "특파원" in text or "리포터" in text or "캐스터" in text or "PD" in text)


def match_handover(text: str) -> Writer | None:
    """The reporter an anchor introduces in `text`. The sentence stays body; the name counts if nobody else is credited."""
    if not may_hand_over(text):
        return None
    for pattern in (_IS, _DOES):
        for match in pattern.finditer(text):
            if not is_person_name(match["name"]):
                continue
            if pattern is _IS and match.start() and text[match.start() - 1] not in ENDINGS:
                before = text[: match.start()].rstrip()
                if not (before == "" or before[-1] in ENDINGS or before.endswith(("보도에", "취재에", "에서", "소식"))):
                    continue
            return Writer(match["name"], match["role"], None, None, None)
    return None
