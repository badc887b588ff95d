"""What opens a lead: datelines, outlet tags, bylines in brackets, bylines that end in `=`.

    (서울=한빛통신) 홍길동 기자 = 정부는 …      [한빛일보 홍길동 기자] 정부는 …
    【서울=누리통신】홍길동 기자 = 정부는 …     세종=홍길동 기자 정부는 …
    【양구】군은 …                            [홍길동 한빛대 경영학과 교수]숫자는 …
    누리투데이=홍길동 기자 | 정부는 …          세종=한빛일보 홍길동 기자] 정부는 …

Left alone: every other bracket (`[단독]`, `[앵커]`, `[별표 1]`, `[사진=…]`, `<기생충>`), tables (`승리투수 = 임가온`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.characters import WordSketch
from newsclean.korean.byline_parts import parse_credit
from newsclean.korean.byline_tokens import BARS
from newsclean.korean.byline_types import BylineMatch, Credit, Writer
from newsclean.korean.columnists import ends_in_title, guest_credit
from newsclean.korean.emails import find_emails
from newsclean.korean.names import (
    CREW_LABELS,
    MIDDLE_DOTS,
    PRESS_ROLES,
    STOP_NAMES,
    is_agency,
    is_outlet,
    is_person_name,
    is_place,
    may_be_outlet,
)

PAIRS: Final = dict(zip("([【<〈［（〔＜{", ")]】>〉］）〕＞}", strict=True))
# 서울=한빛통신, 도요하시(일본)=누리통신, 서울·세종 = 한빛통신 — not: 사진=한빛통신, 1달러=1380원
_DATELINE: Final = re.compile(rf"(?P<place>[가-힣A-Za-z{MIDDLE_DOTS},/ ()]{{1,24}}?)\s?=\s?(?P<outlet>[가-힣A-Za-z0-9]{{2,12}})")
_PLACE_JOINT: Final = re.compile(rf"[{MIDDLE_DOTS},/ ()]+")
# The Latin name printed behind an outlet's: `[한빛핌 Hanbitpim]`
_ALIAS: Final = re.compile(r"(?P<outlet>[가-힣A-Za-z0-9]{2,12})(?:\s[A-Za-z0-9]{2,14})?")
_LONGEST_TAG: Final = 27
# A particle behind the tag: `[한빛일보]는 …` is part of the sentence
_PARTICLE: Final = re.compile(r"(?:은|는|이|가|을|를|의|에|에서|와|과|도|로|으로|라는|이라는|에게|처럼|보다)(?=[\s,.]|$)")
_MAX_BRACKET: Final = 90
GUEST_RULE: Final = "bracket-guest"
# A writer in a bracket has a title: `[홍길동 기자]` — not: `[단독]`, `[알립니다]`
_TITLES: Final = ("기자", "특파원", "위원", "PD", "VJ", "앵커", "아나운서", "리포터", "캐스터", "통신원", "에디터", "칼럼니스트", "피디", "인턴", "논설", "주필", "국장", "편집인")
_TITLED: Final = re.compile("|".join(_TITLES))
_SOME_TITLE: Final = WordSketch(_TITLES)


def closing_bracket(text: str, start: int) -> int:
    """The index of the bracket that closes the one at `start`, or -1."""
    opener = text[start]
    closer = PAIRS[opener]
    first = text.find(closer, start + 1, start + _MAX_BRACKET)
    if first < 0:
        return first
    inner = text[start + 1 : first]
    if opener not in inner and "\n" not in inner:
        return first
    depth = 0
    for at in range(start, min(len(text), start + _MAX_BRACKET)):
        if text[at] == opener:
            depth += 1
        elif text[at] == closer:
            depth -= 1
            if depth == 0:
                return at
        elif text[at] == "\n":
            return -1
    return -1


def read_dateline(inner: str) -> str | None:
    """`서울=한빛통신` when `inner` is place = outlet and nothing else."""
    match = _DATELINE.fullmatch(inner.strip()) if "=" in inner else None
    if match is None:
        return None
    words = _PLACE_JOINT.split(match["place"].strip())
    if any(word in CREW_LABELS for word in words) or all(is_agency(word) for word in words if word):
        return None
    # a place = an unknown outlet: `[세종=우리소식]`
    if not is_outlet(match["outlet"]) and not (all(map(is_place, words)) and match["outlet"] not in STOP_NAMES):
        return None
    return f"{match['place'].strip()}={match['outlet']}"


def credit_dateline(credit: Credit) -> str | None:
    """`서울=한빛통신` of the first writer, if both are known."""
    first = credit.writers[0]
    if first.place and first.outlet:
        return f"{first.place}={first.outlet}"
    return first.place or first.outlet


def match_head(text: str) -> BylineMatch | None:
    """The dateline, outlet tag or byline that opens a lead, with the blanks behind it."""
    start = len(text) - len(text.lstrip())
    if start == len(text):
        return None
    if text[start] in PAIRS:
        close = closing_bracket(text, start)
        return _bracket_head(text, start, close) if close >= 0 else None
    if (close := _lost_bracket(text, start)) and (found := _bracket_head(text, start, close, lost=True)):
        return found
    if _is_barred(text) and (found := _barred_head(text, start)):
        return found
    return _bare_head(text, start) if _has_sign(text[start : start + 120]) else None


# 누리경제 홍길동 기자ㅣ가람군은 … 밝혔다. — not: 누리경제 홍길동 기자 | 2031.03.04, 가람군 홍길동 기자 | 군민회관 다시 열어
_BARRED: Final = re.compile(
    rf"(?P<outlet>[가-힣A-Za-z0-9]{{3,14}})(?:\s?[{BARS}]\s?|\s)(?P<name>[가-힣]{{2,4}})\s(?P<role>(?:선임|수습|인턴|객원)?기자)\s?[{BARS}]\s?"
    r"(?=[가-힣“‘\"'].{38,}[.”\"]\s*$)"
)


def _is_barred(text: str) -> bool:
    at = text.find("기자", 0, 32)
    return at > 0 and (text[at + 2 : at + 3] in BARS or text[at + 3 : at + 4] in BARS) and len(text) > at + 40


def _barred_head(text: str, start: int) -> BylineMatch | None:
    found = _BARRED.match(text, start)
    if found is None or not (is_outlet(found["outlet"]) or may_be_outlet(found["outlet"])) or not is_person_name(found["name"]):
        return None
    writer = Writer(found["name"], found["role"], None, found["outlet"], None)
    return BylineMatch(start, found.end(), (writer,), found["outlet"], "barred-byline")


# 세종=한빛일보 홍길동 기자], 서울=누리뉴스] 홍길동 기자 = — not: 홍길동 기자 [사진], 그림 1] 가람군
_LOST: Final = re.compile(r"[^\n()\[\]【】<>.,!?\"“”]{4,40}[\]】)]\s?(?=\S)")


def _lost_bracket(text: str, start: int) -> int:
    """Where a dateline or byline closes whose opening bracket was left behind when the text was copied; 0 if none does."""
    placed = text.find("=", start, start + 14) > 0  # 서울=누리뉴스) 홍길동 기자 =
    if text.find("]", start, start + 42) < 0 and text.find("】", start, start + 42) < 0 and not placed:
        return 0
    found = _LOST.match(text, start)
    if found is None:
        return 0
    inner = found.group().rstrip()[:-1].rstrip()
    if text[start + len(found.group().rstrip()) - 1] == ")" and not (placed and read_dateline(inner)):
        return 0
    # place = outlet, or a reporter behind his outlet: a name alone is a speaker's label
    return start + len(found.group().rstrip()) - 1 if "=" in inner or (inner.count(" ") > 1 and inner.endswith("기자")) else 0


def _has_sign(head: str) -> bool:
    return "=" in head or "＝" in head or "@" in head


def may_open(text: str) -> bool:
    """Whether a stripped text begins as every dateline and byline in front of a lead does."""
    return text[:1] in PAIRS or _has_sign(text[:120]) or text.find("기자]", 0, 42) > 0 or _is_barred(text)


# 누리=비즈마루 in a bracket, and 홍길동 기자 = behind it — not: 취재=홍길동
_UNKNOWN: Final = re.compile(r"(?P<place>[가-힣]{2,5})\s?[=＝]\s?(?P<outlet>[가-힣A-Za-z0-9]{2,12})")
_SIGNED: Final = re.compile(r"\s?[가-힣]{2,4}\s(?:[가-힣]{0,4}기자|특파원)\s?[=＝]\s")


def match_bracket(text: str) -> BylineMatch | None:
    """What `match_head` or else `match_guest_head` finds; the bracket that opens the text is read once."""
    if text[:1] not in PAIRS:
        return match_head(text)
    close = closing_bracket(text, 0)
    return (_bracket_head(text, 0, close) or _guest_head(text, close)) if close >= 0 else None


def _bracket_head(text: str, start: int, close: int, *, lost: bool = False) -> BylineMatch | None:
    """`lost`: the opening bracket is missing, and the text begins with what it enclosed."""
    first = start if lost else start + 1
    inner = text[first:close].strip()
    if not inner or inner in CREW_LABELS:
        return None
    opener = "[" if lost else text[start]
    curved = opener in "(（"
    angled = opener in "<〈＜{"
    writers: tuple[Writer, ...] = ()
    rule = "paren-dateline" if curved else "bracket-dateline"
    dateline = None
    if ("=" in inner or "＝" in inner) and not angled:
        dateline = read_dateline(inner)
        if dateline is None and (shaped := _UNKNOWN.fullmatch(inner)) and _SIGNED.match(text, close + 1):
            dateline = f"{shaped['place']}={shaped['outlet']}"  # who signs behind it proves both
    if dateline is None and opener == "【" and is_place(inner):
        if _PARTICLE.match(text, close + 1):
            return None
        dateline, rule = inner, "place-dateline"
    elif dateline is None:
        tag = None if curved or angled or len(inner) > _LONGEST_TAG else _ALIAS.fullmatch(inner)
        if tag and is_outlet(tag["outlet"]):
            if _PARTICLE.match(text, close + 1):
                return None
            dateline, rule = tag["outlet"], "outlet-tag"
        else:
            credit = _bracket_credit(text[first:close], loose=not curved and not angled)
            rule = "paren-byline" if curved else "bracket-byline"
            if credit is None:
                return None
            writers, dateline = credit.writers, credit_dateline(credit)
    end = close + 1
    more = _until_equals(text, end)
    if more:
        end, credit = more
        writers += credit.writers
        rule = rule.replace("outlet-tag", "bracket-dateline")
    while end < len(text) and (text[end].isspace() or text[end] in BARS) and text[end] != "\n":
        end += 1
    return BylineMatch(start, end, writers, dateline, rule)


def match_guest_head(text: str) -> BylineMatch | None:
    """`[홍길동 한빛대 경영학과 교수]숫자는 …`: a columnist in front of his column; in an article that is a speaker's label."""
    return _guest_head(text, closing_bracket(text, 0)) if text.startswith("[") else None


def _guest_head(text: str, close: int) -> BylineMatch | None:
    guest = guest_credit(text[1:close]) if close > 0 and text[0] == "[" and ends_in_title(text[1:close]) else None
    return BylineMatch(0, close + 1, guest.writers, None, GUEST_RULE) if guest else None


# 외교부 공동취재단 홍길동 기자, 가람공동취재단 = 홍길동 기자: for whom else it was written
_POOL: Final = re.compile(r"^(?:[가-힣]{2,8}\s)?[가-힣]{0,6}공동취재단\s?=?\s?(?=[가-힣])")
_SPOKEN: Final = ("앵커", "아나운서", "캐스터", "리포터")


def _bracket_credit(inner: str, *, loose: bool) -> Credit | None:
    """Writers inside a bracket at the head; speakers of a transcript (`[홍길동/기자]`, `[홍길동 앵커]`) are none."""
    if len(inner) < 5 or not _SOME_TITLE.may_be_in(inner, 0, len(inner)) or not _TITLED.search(inner):
        return None
    if "공동취재단" in inner:
        inner = _POOL.sub("", inner.strip())
    credit = parse_credit(inner, loose=loose)
    if credit is None or not all(writer.name and writer.role for writer in credit.writers):
        return None
    if any(_speaks(writer.role or "") and not writer.outlet and not writer.email for writer in credit.writers):
        return None
    return credit


def _speaks(role: str) -> bool:
    """앵커, 캐스터, 증시캐스터, who label what they say; a 기상캐스터 signs."""
    return role in _SPOKEN or (role.endswith(_SPOKEN) and role not in PRESS_ROLES)


def _until_equals(text: str, start: int) -> tuple[int, Credit] | None:
    """`홍길동 기자 = ` behind a dateline: credit up to the last sign before the sentence."""
    stop = start + 130
    sign = max(text.find("=", start, stop), text.find("＝", start, stop))
    if sign <= start:
        return None
    credit = parse_credit(text[start:sign], bracketed=True, loose=True)
    if credit is None or credit.rule == "mail-only":
        return None
    return sign + 1, credit


# A name as dateline: `세종=홍길동 기자 정부는`, `울산=홍길동 기자 x@y.com 정부는`, `한빛스포츠=홍길동 기자`
# not: `승리투수 = 임가온(3승)`, `사진=홍길동 기자`
_PLACED: Final = re.compile(
    rf"[가-힣A-Za-z{MIDDLE_DOTS},]{{2,12}}(?:\([가-힣]{{2,6}}\))?\s?[=＝]\s?[가-힣{MIDDLE_DOTS}, ]{{2,20}}?\s?"
    r"(?:특파원|통신원|(?:인턴|선임|전문|객원|수습)?기자)(?![가-힣])"
)


def _bare_head(text: str, start: int) -> BylineMatch | None:
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    placed = _PLACED.match(text, start, line_end)
    if placed:
        end = placed.end()
        blank = len(text[end:line_end]) - len(text[end:line_end].lstrip())
        mails = find_emails(text[end : end + 70])
        if mails and mails[0][0] <= blank:
            end += mails[0][1]
        if (end == line_end or not text[end].isalnum() or text[end] in BARS) and not _PARTICLE.match(text, end):
            credit = parse_credit(text[start:end])
            if credit and credit.writers[0].name:
                while end < line_end and (text[end] in " \t\xa0\u3000=" or text[end] in BARS):
                    end += 1
                if text.startswith(": ", end):  # 누리투데이=홍길동 기자 : 가람군은 …
                    end += 2
                return BylineMatch(start, end, credit.writers, credit_dateline(credit), "place-byline")
        return None
    more = _until_equals(text[:line_end], start)
    if more and ("기자" in text[start : more[0]] or "특파원" in text[start : more[0]] or more[1].writers[0].outlet):
        end, credit = more
        while end < line_end and text[end].isspace():
            end += 1
        return BylineMatch(start, end, credit.writers, credit_dateline(credit), "byline-equals")
    return None
