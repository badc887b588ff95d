"""What ends a text: sign-offs behind the last sentence, a quote or a bracket.

    … 예정이다.울산=홍길동 기자 hong@x.co.kr      … 밝혔다. (서울=한빛통신)      … 했다. /홍길동 기자

Left alone: the last sentence itself, whatever it says of reporters or addresses (`…문의는 help@x.kr.`).
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.characters import WordSketch
from newsclean.korean.byline_glued import ADDRESS_TALK, match_glued
from newsclean.korean.byline_heads import PAIRS, closing_bracket, read_dateline
from newsclean.korean.byline_parts import parse_credit
from newsclean.korean.byline_tokens import TEAM_MAIL
from newsclean.korean.byline_types import BylineMatch, Credit
from newsclean.korean.columnists import guest_credit
from newsclean.korean.emails import find_emails
from newsclean.korean.names import MAKER_ROLES, OPINION_ROLES, word_set
from newsclean.korean.signoffs import ENDINGS, match_signoff, own_close

# A cheap test of what a credit at the end may end in: a closing bracket, Latin letters, @, the last syllable of a title, `외 1명`, `/홍길동`
_FLUSH: Final = word_set("기자 특파원 위원 실장 주간 주필 고문 국장 통신원 에디터 리포터 앵커 캐스터 피디 니스트 인턴 운서")
# `홍길동 기자 외 1명` — not: `외신 1명`
OTHERS: Final = re.compile(r"\s*외\s*\d{1,2}\s*(?:명|인)\s*")
# What stands in front of a photo credit: `/사진=(광주=누리통신) 홍길동 기자` — not: `…했다. `
_PHOTO_LEAD: Final = re.compile(
    r"(?:사진|그래픽|일러스트|영상|촬영|제공|출처|자료|캡처|ⓒ|©)\s*(?:[=:|/ㅣ]\s*)?(?:[(\[][^()\[\]]{0,20}[)\]])?\s*"
)
# A label for an address: `[메일] social@x.kr` — not: `(화면제공 : 한빛시청)`
_ADDRESS_LEAD: Final = re.compile(
    r"[\[(（【<](?:이?메일|제보|문의|신청|접수|전화|e-?mail)[^\])]{0,6}[\])）】>]\s*", re.IGNORECASE
)
# `☞공감언론 누리통신 x@y.com`, the motto of `◎열린언론 누리통신x@y.com` — not: `공감언론` without its glyph
SLOGAN: Final = re.compile(r"[☞◎]\s*(?:[가-힣]{2,6}\s(?=\S+\s|[가-힣]+[\w.-]+@))?+")
# `홍가온 / 사진제공 누리픽처스`: the source of the photo behind the writer
PHOTO_SOURCE: Final = re.compile(r"\s?/\s?(?:사진\s?제공|사진\s?출처|화면\s?캡처|화면\s?제공|사진)\s?[=:]?\s?[^/\n.]{1,30}")
# `홍길동 (x@y.kr) 네이버에서 ‘한빛일보’ 구독하기` — not: `신문 구독하기`
_SUBSCRIBE: Final = re.compile(r"\s(?:네이버|다음|카카오톡?|유튜브)에서\s?[‘'\"]?[가-힣A-Za-z0-9 ]{2,14}[’'\"]?\s?구독하기\Z")
WINDOW: Final = 200
# Who filmed and cut it, behind the writer: `홍길동 기자 (x@y.kr) [영상편집: 이나래]`, `홍길동 기자 / 영상취재: 김가온 영상편집: 이나래`
# not: `[앵커: 이나래]`, `영상편집 수업`, `편집: 이나래` with nobody in front
_CRAFTS: Final = r"(?:영상\s?(?:취재|편집|촬영|그래픽|디자인|제작|구성)|촬영(?:\s?기자)?|화면\s?(?:제공|출처)|취재\s?(?:지원|보조|작가|구성)|자료\s?조사|편집|그래픽|디자인|구성|리서처|CG|VJ)"
_CREW_NAMES: Final = r"[가-힣]{2,4}(?:\s?기자)?(?:[·,]?\s?[가-힣]{2,4}(?:\s기자)?){0,3}"
_CREWED: Final = re.compile(
    rf"(?<=[가-힣A-Za-z)\]@])(?:\s?[\[(<]\s?{_CRAFTS}(?:\s?[:：=/|]\s?|\s)[^\[\]()<>]{{2,80}}[\])>]|(?:\s?[/|,]\s?|\s){_CRAFTS}\s?[:：=]\s?{_CREW_NAMES}){{1,4}}\Z"
)
# /x@y.kr [사진] 가람구단 제공, 홍길동 기자 x@y.kr <사진> 누리뉴스DB — not: [사진] 다리를 건너는 사람들
_PICTURED: Final = re.compile(r"(?<=[A-Za-z@)\]자])\s?[\[<(]\s?사진(?:제공|출처)?\s?[\])>]\s?(?![^@]*(?:[은는이가을를]\s|모습))[가-힣A-Za-z0-9][가-힣A-Za-z0-9 ,·/]{1,28}\.?\Z")
_CRAFT_WORDS: Final = ("영상", "촬영", "편집", "그래픽", "화면", "VJ", "CG", "리서처")
_SOME_CRAFT: Final = WordSketch(_CRAFT_WORDS)


def crew_start(text: str) -> int:
    """Where the credits of those who filmed and cut a report begin at the end of the text, behind its writer; -1 if none do."""
    tail = text[-WINDOW:]
    if ("@" in tail or "기자" in tail) and "사진" in tail[-36:] and (pictured := _PICTURED.search(text, max(0, len(text) - 40))):
        return pictured.start()
    if tail[-1:] in ".다" or "기자" not in tail or not _SOME_CRAFT.may_be_in(tail, 0, len(tail)):
        return -1
    if not any(word in tail for word in _CRAFT_WORDS):
        return -1
    found = _CREWED.search(text, max(0, len(text) - WINDOW))
    return found.start() if found else -1


def match_tail(text: str, *, refused: str | None = None) -> BylineMatch | None:
    """The sign-off that ends a text, glued or spaced after a sentence end, a quote or a closing bracket.

    `refused` is what `read_line` has read in vain: it is not read again. Left alone: the last sentence itself, whatever it says of reporters or addresses (`…문의는 help@x.kr.`).
    """
    end = len(text.rstrip())
    if not end:
        return None
    if text[end - 1] == "기" and (button := _SUBSCRIBE.search(text, max(0, end - 40), end)):
        signed = match_tail(text[: button.start()])
        return BylineMatch(signed.start, end, signed.writers, signed.dateline, signed.rule) if signed else None
    if (crew := crew_start(text[:end])) > 0 and (signed := match_tail(text[:crew])) and signed.writers:
        return BylineMatch(signed.start, end, signed.writers, signed.dateline, signed.rule)
    if text[end - 1] in "다.])":
        spoken = match_signoff(text)
        if spoken:
            return BylineMatch(spoken[0], end, (spoken[1],), None, "broadcast-signoff")
        if text[end - 1] in "다.":
            return None
    if refused == text and not _EDGES.search(text):
        return match_glued(text, max(0, end - WINDOW), end) if _may_end_in_credit(text) else None  # it has no other start
    low = max(0, end - WINDOW)
    window = text[low:end]
    if window[-1] in ")]】":
        dateline = _closing_dateline(window)
        if dateline:
            return BylineMatch(low + dateline[0], end, (), dateline[1], "closing-dateline")
    if not _may_end_in_credit(window):
        return None
    others = OTHERS.search(window, max(0, len(window) - 10)) if window[-1] in "명인" else None
    core = window[: others.start()] if others and others.end() == len(window) else window
    source = PHOTO_SOURCE.search(core, max(0, len(core) - 40)) if "/" in core[-40:] else None
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
        credit = tail_credit(part) if part != refused else None
        if credit and credit.rule == "mail-only" and ADDRESS_TALK.search(before, max(0, len(before) - 25)):
            return None
        if credit and credit.rule == "mail-only" and before.endswith("니다.") and (spoken := match_signoff(before)):
            spoke = spoken[1]._replace(email=spoken[1].email or credit.writers[0].email)  # 누리뉴스 홍길동입니다. x@y.kr
            return BylineMatch(spoken[0], end, (spoke,), None, "broadcast-signoff")
        if credit:
            own = own_close(before, credit.writers[0].name) if before.endswith("니다.") and len(credit.writers) == 1 else None
            return BylineMatch(low + at if own is None else own, end, credit.writers, None, credit.rule)
        if (comma := part.find("니다,")) > 0 and (credit := tail_credit(part[comma + 3 :])) and credit.writers[0].name:
            own = own_close(text[: low + at + comma + 3], credit.writers[0].name)  # 지금까지 누리방송 홍길동입니다,홍길동 기자(x@y.kr)
            if own is not None:
                return BylineMatch(own, end, credit.writers, None, credit.rule)
    return match_glued(text, low, end)


# What every credit has somewhere: a line without any of it is not looked at
_HINT: Final = re.compile(
    r"기자|@|＠|/|\(at\)|골뱅이|email|특파원|위원|PD|VJ|앵커|아나운서|리포터|캐스터|통신원|에디터|칼럼니스트|피디|인턴|논설|주필"
    r"|고문|국장|편집인"
)
_SOME_HINT: Final = WordSketch(
    word_set("기자 @ ＠ / (a 골뱅이 email 특파원 위원 PD VJ 앵커 아나운서 리포터 캐스터 통신원 에디터 칼럼니스트 피디 인턴 논설 주필 고문 국장 편집인")
)
# … or ends in
_TEAM_END: Final = re.compile(r"[팀국룸부][\])】>]?$")


def hinted(line: str) -> bool:
    if "기자" in line or (_SOME_HINT.may_be_in(line, 0, len(line)) and _HINT.search(line) is not None):
        return True
    return _TEAM_END.search(line, max(0, len(line) - 3)) is not None


# The last characters of which `_may_end_in_credit` can be true: closing brackets, `외 1명`, the last syllables of titles and teams
_TAIL_ENDS: Final = frozenset("])】）］>＞〉명팀국룸부봇동단" + "".join({role[-1] for role in _FLUSH}))


def _may_end_in_credit(window: str) -> bool:
    last = window[-1]
    if last not in _TAIL_ENDS and not last.isascii() and "/" not in window[-40:] and " 로봇 " not in window[-12:]:
        return False
    if not hinted(window):
        return False
    if last in "])】）］>＞〉" or (last.isascii() and (last.isalnum() or last == "@")) or last == "명":
        return True
    if "/" in window[-40:] and "사진" in window[-40:]:
        return True
    return window[-2:] in _FLUSH or window[-3:] in _FLUSH or "/" in window[-8:] or last in "팀국룸부" or window.endswith("취재단") or " 로봇 " in window[-12:]


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
        start -= window.endswith("기자.", 0, start)  # 홍길동기자.gildong@x.kr
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


# 홍길동기자 gildong/홍길동, 홍길동 기자/홍길동 — not: 홍길동 기자/이나래
_TWICE: Final = re.compile(r"(?P<signed>(?P<name>[가-힣]{2,4}) ?기자)(?: [A-Za-z0-9_.-]{2,20})?/(?P=name)")


def _collected(part: str) -> Credit | None:
    """An outside writer, and who wrote down what he said: `홍길동 한빛대 경제학과 교수 x@y.kr·정리=이나래 기자 z@y.kr`."""
    who, _, by = part.partition("정리=")
    mails = find_emails(who)
    guest = guest_credit(who[: mails[0][0]].rstrip() if mails else who.rstrip("·,/ "))
    writer = parse_credit(by) if guest else None
    if guest is None or writer is None or (mails and who[mails[0][1] :].strip("·,/ ()")):
        return None
    first = guest.writers[0]._replace(email=mails[0][2] if mails else None)
    return Credit((first, *writer.writers), "name-role")


def tail_credit(part: str) -> Credit | None:
    if part[:1] in "☞◎" and (slogan := SLOGAN.match(part)):
        part = part[slogan.end() :]
    if part[:1] in PAIRS and closing_bracket(part, 0) == len(part) - 1:
        return parse_credit(part[1:-1], bracketed=True, loose=part[0] in "[【")
    if "정리=" in part and (collected := _collected(part)):
        return collected
    if "/" in part and (twice := _TWICE.fullmatch(part)):
        part = twice["signed"]  # 홍길동기자 gildong/홍길동
    slash = part.startswith("/")
    credit = parse_credit(part.lstrip("/ "), bare_name=slash)
    if credit and any(writer.role in OPINION_ROLES and writer.role not in MAKER_ROLES for writer in credit.writers):
        return None
    return credit


def _closing_dateline(window: str) -> tuple[int, str] | None:
    """`… 홍길동 (서울=한빛통신)` behind an appointment list: the bracket is its own edge."""
    closer = window[-1]
    opener = next((left for left, right in PAIRS.items() if right == closer), "(")
    at = window.rfind(opener, max(0, len(window) - 30))
    if at < 0:
        return None
    dateline = read_dateline(window[at + 1 : -1])
    return (at, dateline) if dateline and not window[:at].rstrip().endswith(("=", "사진", "ⓒ", "©", "/")) else None
