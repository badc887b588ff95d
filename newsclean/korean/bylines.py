"""The press's own grammar of bylines and datelines: what stands before a lead, after the last sentence, on its own line.

    (서울=한빛통신) 홍길동 기자 = 정부는 …     ->  `정부는 …`, written by 홍길동
    … 예정이다.울산=홍길동 기자 hong@x.co.kr  ->  `… 예정이다.`
    홍길동 기자, 이나래 기자                   ->  (the whole line)

A byline is found only at an edge of the text, and only when *everything* in the span reads as credit: place, outlet,
name, title, mailbox. Must never be touched: reporters in prose (`홍길동 기자는`, `기자회견`), brackets with meaning
(`[단독]`, `[앵커]`, `[별표 1]`, `<기생충>`), `=` in tables (`승리투수 = 임가온`), an address the article itself gives
(`신청서는 apply@x.go.kr 로`), appointment lists (`▲ 연구소장 홍길동`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_glued import ADDRESS_TALK, match_glued
from newsclean.korean.byline_heads import (
    GUEST_RULE,
    PAIRS,
    closing_bracket,
    credit_dateline,
    match_bracket,
    match_guest_head,
    match_head,
    may_open,
    read_dateline,
)
from newsclean.korean.byline_parts import parse_credit, plain_writer
from newsclean.korean.byline_tokens import TEAM_MAIL
from newsclean.korean.byline_types import NO_OUTLETS, BylineMatch, Credit, Writer
from newsclean.korean.columnists import edge_credit, guest_credit, is_affiliation, labelled_credit
from newsclean.korean.emails import find_emails
from newsclean.korean.names import (
    OPINION_ROLES,
    ROLES,
    is_person_name,
    word_set,
)
from newsclean.korean.signoffs import (
    ENDINGS,
    is_closing_words,
    match_called,
    match_handover,
    match_signoff,
    may_hand_over,
    may_sign_off,
)

__all__ = [
    "GUEST_RULE",
    "ROLES",
    "BylineMatch",
    "Writer",
    "edge_credit",
    "find_emails",
    "is_affiliation",
    "is_mere_sentence",
    "is_person_name",
    "match_bracket",
    "match_called",
    "match_guest_head",
    "match_handover",
    "match_head",
    "match_line",
    "match_tail",
    "read_line",
]


# A cheap test of what a credit at the end may end in: a closing bracket, Latin letters, @, the last syllable of a title, `외 1명`, `/홍길동`
_FLUSH: Final = word_set("기자 특파원 위원 실장 주간 주필 고문 국장 통신원 에디터 리포터 앵커 캐스터 피디 니스트 인턴 운서")
# `홍길동 기자 외 1명` — not: `외신 1명`
_OTHERS: Final = re.compile(r"\s*외\s*\d{1,2}\s*(?:명|인)\s*")
# What stands in front of a photo credit: `/사진=(광주=누리통신) 홍길동 기자` — not: `…했다. `
_PHOTO_LEAD: Final = re.compile(
    r"(?:사진|그래픽|일러스트|영상|촬영|제공|출처|자료|캡처|ⓒ|©)\s*(?:[=:|/ㅣ]\s*)?(?:[(\[][^()\[\]]{0,20}[)\]])?\s*"
)
# A label for an address: `[메일] social@x.kr` — not: `(화면제공 : 한빛시청)`
_ADDRESS_LEAD: Final = re.compile(
    r"[\[(（【<](?:이?메일|제보|문의|신청|접수|전화|e-?mail)[^\])]{0,6}[\])）】>]\s*", re.IGNORECASE
)
# `☞공감언론 누리통신 x@y.com`, the motto of `◎열린언론 누리통신 x@y.com` — not: `공감언론` without its glyph
_SLOGAN: Final = re.compile(r"[☞◎]\s*(?:[가-힣]{2,6}\s(?=\S+\s))?+")
# The alternative text of a portrait beside the name: `홍길동 기자 홍길동 기자 Seoul` — not: `홍길동 기자 이나래 기자`
_NAMED_TWICE: Final = re.compile(r"(?P<one>[가-힣]{2,4}\s[가-힣]{2,6})\s(?P=one)(?:\s[A-Z][a-z]{2,11})?")
_SHORTEST_TWICE: Final = 11
# Broadcasters' titles that stand in front of the name: `기상캐스터 홍길동` — not: `앵커 홍길동` (the host), `기자 홍길동` (a speaker's label)
_ROLE_FIRST: Final = frozenset(("기상캐스터", "캐스터", "리포터"))  # all of them have 터
# `홍가온 / 사진제공 누리픽처스`: the source of the photo behind the writer
_PHOTO_SOURCE: Final = re.compile(r"\s?/\s?(?:사진\s?제공|사진\s?출처|화면\s?캡처|화면\s?제공|사진)\s?[=:]?\s?[^/\n.]{1,30}")
# `홍길동 (x@y.kr) 네이버에서 ‘한빛일보’ 구독하기` — not: `신문 구독하기`
_SUBSCRIBE: Final = re.compile(r"\s(?:네이버|다음|카카오톡?|유튜브)에서\s?[‘'\"]?[가-힣A-Za-z0-9 ]{2,14}[’'\"]?\s?구독하기\Z")
_WINDOW: Final = 200


def match_tail(text: str, outlets: frozenset[str] = NO_OUTLETS, *, refused: str | None = None) -> BylineMatch | None:
    """The sign-off that ends a text, glued or spaced after a sentence end, a quote or a closing bracket.

    `refused` is what `read_line` has read in vain: it is not read again. Left alone: the last sentence itself, whatever it says of reporters or addresses (`…문의는 help@x.kr.`).
    """
    end = len(text.rstrip())
    if not end:
        return None
    if text[end - 1] == "기" and (button := _SUBSCRIBE.search(text, max(0, end - 40), end)):
        signed = match_tail(text[: button.start()], outlets)
        return signed._replace(end=end) if signed else None
    if text[end - 1] in "다.])":
        spoken = match_signoff(text)
        if spoken:
            return BylineMatch(spoken[0], end, (spoken[1],), None, "broadcast-signoff")
        if text[end - 1] in "다.":
            return None
    if refused == text and not _EDGES.search(text):
        return match_glued(text, max(0, end - _WINDOW), end) if _may_end_in_credit(text) else None  # it has no other start
    low = max(0, end - _WINDOW)
    window = text[low:end]
    if window[-1] in ")]】":
        dateline = _closingread_dateline(window, outlets)
        if dateline:
            return BylineMatch(low + dateline[0], end, (), dateline[1], "closing-dateline")
    if not _may_end_in_credit(window):
        return None
    others = _OTHERS.search(window, max(0, len(window) - 10)) if window[-1] in "명인" else None
    core = window[: others.start()] if others and others.end() == len(window) else window
    source = _PHOTO_SOURCE.search(core, max(0, len(core) - 40)) if "/" in core[-40:] else None
    if source and source.end() == len(core) and core[: source.start()].endswith(("기자", "특파원", "에디터")):
        core = core[: source.start()]
    for at in _starts(core):
        if (low and at == 0) or at >= len(core):
            continue
        before = text[: low + at].rstrip()
        if before and before[-1] not in ENDINGS:
            continue
        if before and (_PHOTO_LEAD.fullmatch(before[before.rfind("\n") + 1 :][-40:]) or _led(before)):
            return None
        part = core[at:]
        credit = _tail_credit(part, outlets) if part != refused else None
        if credit and credit.rule == "mail-only" and ADDRESS_TALK.search(before, max(0, len(before) - 25)):
            return None
        if credit:
            return BylineMatch(low + at, end, credit.writers, None, credit.rule)
    return match_glued(text, low, end)


# What every credit has somewhere: a line without any of it is not looked at
_HINT: Final = re.compile(
    r"기자|@|＠|/|\(at\)|골뱅이|email|특파원|위원|PD|VJ|앵커|아나운서|리포터|캐스터|통신원|에디터|칼럼니스트|피디|인턴|논설|주필"
    r"|고문|국장|편집인"
)
# … or ends in
_TEAM_END: Final = re.compile(r"[팀국룸부][\])】>]?$")


def _hinted(line: str) -> bool:
    return "기자" in line or _HINT.search(line) is not None or _TEAM_END.search(line, max(0, len(line) - 3)) is not None


# The last characters of which `_may_end_in_credit` can be true: closing brackets, `외 1명`, the last syllables of titles and teams
_TAIL_ENDS: Final = frozenset("])】）］>＞〉명팀국룸부봇동" + "".join({role[-1] for role in _FLUSH}))


def _may_end_in_credit(window: str) -> bool:
    last = window[-1]
    if last not in _TAIL_ENDS and not last.isascii() and "/" not in window[-40:] and " 로봇 " not in window[-12:]:
        return False
    if not _hinted(window):
        return False
    if last in "])】）］>＞〉" or (last.isascii() and (last.isalnum() or last == "@")) or last == "명":
        return True
    if "/" in window[-40:] and "사진" in window[-40:]:
        return True
    return window[-2:] in _FLUSH or window[-3:] in _FLUSH or "/" in window[-8:] or last in "팀국룸부" or " 로봇 " in window[-12:]


def _led(before: str) -> bool:
    """Does a photo mark or an address label stand right before the would-be sign-off?"""
    if before[-1] in ")]）】>":
        opener = max(before.rfind(char, max(0, len(before) - 40)) for char in "([（【<")
        if opener >= 0:
            lead = before[:opener].rstrip()
            return bool(_ADDRESS_LEAD.fullmatch(before, opener)) or lead.endswith(
                ("사진=", "사진", "사진제공=", "사진 =", "사진:")
            )
    return False


# Characters no credit has; behind, or at, what a credit may begin
_NO_CREDIT: Final = re.escape(".?!。…‥\"'”’」』:;%~∼▲△▶")
_CLOSERS: Final = ")]】>〉》）］＞"
_BORDERS: Final = re.escape(_CLOSERS + "/☞◎([【")
_STOPS: Final = re.compile(f"[{_NO_CREDIT}]")
_MARKS: Final = re.compile(f"[{_BORDERS}]")
_EDGES: Final = re.compile(f"[{_NO_CREDIT}{_BORDERS}]")


def _starts(window: str) -> list[int]:
    """Where a sign-off may begin, leftmost first: after the last character no credit has, behind brackets, at a slash."""
    if not _EDGES.search(window):
        first = len(window) - len(window.lstrip())
        return [first] if first < len(window) else []
    masked = window
    for start, stop, _ in find_emails(window):
        masked = masked[:start] + "a" * (stop - start) + masked[stop:]
    for team in TEAM_MAIL.finditer(window) if "@" in window else ():
        masked = masked[: team.start()] + "a" * len(team.group()) + masked[team.end() :]
    if window.endswith("[email protected]"):
        masked = masked[:-17] + "a" * 17
    stopped = _STOPS.search(masked[::-1])  # the last of them
    floor = len(masked) - stopped.start() if stopped else 0
    starts = [floor]
    starts += [mark.end() if mark.group() in _CLOSERS else mark.start() for mark in _MARKS.finditer(masked, floor)]
    found = set()
    for at in starts:
        while at < len(window) and window[at].isspace():
            at += 1
        if at < len(window):
            found.add(at)
    return sorted(found)


def _tail_credit(part: str, outlets: frozenset[str]) -> Credit | None:
    if part[:1] in "☞◎" and (slogan := _SLOGAN.match(part)):
        part = part[slogan.end() :]
    if part[:1] in PAIRS and closing_bracket(part, 0) == len(part) - 1:
        return parse_credit(part[1:-1], outlets, bracketed=True, loose=part[0] in "[【")
    slash = part.startswith("/")
    credit = parse_credit(part.lstrip("/ "), outlets, bare_name=slash)
    if credit and any(writer.role in OPINION_ROLES for writer in credit.writers):
        return None
    return credit


def _closingread_dateline(window: str, outlets: frozenset[str]) -> tuple[int, str] | None:
    """`… 홍길동 (서울=한빛통신)` behind an appointment list: the bracket is its own edge."""
    closer = window[-1]
    opener = next((left for left, right in PAIRS.items() if right == closer), "(")
    at = window.rfind(opener, max(0, len(window) - 30))
    if at < 0:
        return None
    dateline = read_dateline(window[at + 1 : -1], outlets)
    return (at, dateline) if dateline and not window[:at].rstrip().endswith(("=", "사진", "ⓒ", "©", "/")) else None


# Buttons and bars at the end of the line: `홍길동 기자 구독`, `홍길동 기자l`, `홍길동 기자 이메일 보내기`
_BUTTONS: Final = re.compile(
    r"\s*(?:[|ㅣ│]|(?<=기자)\s메일|(?<=기자)l|\+?\s?구독(?:중|하기)?|이메일\s?보내기|기자\s?페이지(?:\s바로가기)?|다른\s?기사\s?보기\s?>?)\s*"
)


_BUTTON_ENDS: Final = frozenset("|ㅣ│l독중기지일>")


def match_line(text: str, outlets: frozenset[str] = NO_OUTLETS) -> BylineMatch | None:
    """A line that is byline from end to end, with its place, mailbox, `외 1명` and subscribe button.

    Left alone: a name alone, a title alone, photo and crew credits (`사진=홍길동 기자`, `영상취재 홍길동`).
    """
    return read_line(text, outlets)[0]


def read_line(text: str, outlets: frozenset[str] = NO_OUTLETS) -> tuple[BylineMatch | None, str | None]:
    """What `match_line` finds; if it is nothing, also the part that was read as credit in vain, for `match_tail`."""
    line = text.strip()
    if not 3 <= len(line) <= _WINDOW:
        return None, None
    start = text.find(line[0])
    end = start + len(line)
    if line[-1] in "다.":
        if is_closing_words(line):
            return BylineMatch(start, end, (), None, "broadcast-close"), None
        spoken = match_signoff(line, whole=True)
        return (BylineMatch(start, end, (spoken[1],), None, "broadcast-signoff") if spoken else None), None
    if line[3:4] == " " and (plain := plain_writer(line[:3], line[4:])):
        return BylineMatch(start, end, (plain,), None, "name-role"), None
    credit, refused = _line_credit(line, outlets) if len(line) >= 5 else (None, None)
    if credit is not None:
        return BylineMatch(start, end, credit.writers, credit_dateline(credit), credit.rule), None
    spoken = match_signoff(line, whole=True) if line[-1] in "])" else None
    if spoken:
        return BylineMatch(start, end, (spoken[1],), None, "broadcast-signoff"), None
    if line[0] in PAIRS and closing_bracket(line, 0) == len(line) - 1:
        dateline = read_dateline(line[1:-1], outlets)
        if dateline:
            return BylineMatch(start, end, (), dateline, "closing-dateline"), None
    return None, refused


def is_mere_sentence(text: str) -> bool:
    """A stripped sentence in which nothing here finds anything, as cheap tests tell: most of those with `기자` or `입니다`."""
    if text[-1] not in "다." or text.startswith("지금까지") or may_open(text):
        return False
    return not may_sign_off(text, len(text)) and not may_hand_over(text)


def _line_credit(line: str, outlets: frozenset[str]) -> tuple[Credit | None, str | None]:
    """The credit that fills the line, or None and what was read in vain."""
    for _ in range(3):
        if line[-1:] not in _BUTTON_ENDS:
            break
        button = next((m for m in _BUTTONS.finditer(line, max(0, len(line) - 16)) if m.end() == len(line)), None)
        if button is None:
            break
        line = line[: button.start()].rstrip()
    others = _OTHERS.search(line, max(0, len(line) - 10)) if line[-1:] in "명인" else None
    if others and others.end() == len(line):
        line = line[: others.start()]
    line = line.strip("|ㅣ│ \t")
    if line[:3] in ("by ", "BY "):
        line = line[3:].lstrip()
    if line.startswith("기자명 "):
        line = line[4:].lstrip()
        if labelled := labelled_credit(line):
            return labelled, None
    twice = _NAMED_TWICE.fullmatch(line) if len(line) >= _SHORTEST_TWICE else None
    if twice and (line[-1].isascii() or line.endswith(ROLES)):
        line = twice["one"]
    source = _PHOTO_SOURCE.search(line) if "/" in line else None
    bare = line.startswith("/")
    if source and source.end() == len(line) and source.start() > 1:
        line, bare = line[: source.start()], True
    if "@" in line and not _SLOGAN.match(line):
        line = line.lstrip("■●◎◆◇□○※* ")
    if not line:
        return None, None
    if "터" in line and len(words := line.split()) == 2 and words[0] in _ROLE_FIRST and is_person_name(words[1]):
        return Credit((Writer(words[1], words[0], None, None, None),), "role-name"), None
    if not bare and not _hinted(line):
        return guest_credit(line), None
    part = "/" + line if bare else line
    return _tail_credit(part, outlets) or guest_credit(line), part
