"""A whole page on one line, cut where a page has its borders.

    군민회관 다시 문 연다 - 한빛일보 로그인 정치 경제 … 군민회관 다시 문 연다 입력 2031-03-04 17:11 공유 가람군은 … 밝혔다. 좋아요 0 …

Only blanks are left, so borders are where something known begins or ends: phrases of the site's furniture in company,
the title where it is repeated, time stamps with their labels, bylines, credits in brackets, tags, sentence ends. A cut
loses nothing: pieces are joined again where both sides turn out to be body. Time grows with the length of the line.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from newsclean.characters import IS_BLANK, trait
from newsclean.hints import Joint
from newsclean.korean.blank_seams import GOES_ON
from newsclean.korean.credits import is_bare_credit
from newsclean.korean.datetimes import find_stamps
from newsclean.korean.names import PRESS_ROLES
from newsclean.korean.scanning import blanks_before, matches_at, places_of
from newsclean.korean.seams import find_seams
from newsclean.korean.viewers import VIEWER_LABELS
from newsclean.readers.line_credits import BRACKET, CREDIT, LONGEST_PICTURE, SENTENCE, find_credits, find_first_picture
from newsclean.readers.phrase_index import PhraseIndex

if TYPE_CHECKING:
    from mypy_extensions import i64

SHORTEST_PAGE: Final = 100
"""Characters; a shorter line is a paragraph or a dump's body."""
SURE_PHRASE: Final = 5
"""Characters from which on a phrase is furniture by itself; shorter ones need `COMPANY` neighbours."""
COMPANY: Final = 3
SHORTEST_TITLE: Final = 12
LONGEST_TITLE: Final = 120

_OPENINGS: Final = ("(", "[", "【", "［")
"""What a dateline begins with."""
# (한빛=누리뉴스) 홍길동 기자 = , [가람경제 홍길동 기자] at a border
_DATELINE: Final = re.compile(
    r"(?<=\s)(?:[(\[【［](?!사진|그래픽|일러스트|자료|영상|캡처|출처)[가-힣A-Za-z·,/ ]{1,20}(?:\([가-힣]{1,8}\))?\s?=\s?[가-힣A-Za-z0-9]{2,12}[^()\[\]【】［］]{0,40}[)\]】］]"
    r"|[\[［][^\[\]()［］]{2,40}\s?기자[\]］])"
)
# 홍길동 기자 gildong@x.example , 홍길동 특파원 — not: 홍길동 기자는
_BYLINE: Final = re.compile(
    r"\s(?:기자명\s)?[가-힣]{2,4}\s(?:[가-힣]{0,4}기자|특파원|논설위원|앵커|PD|에디터)(?:\s외\s\d{1,2}명)?(?:\s?[(\[]?\s?[A-Za-z0-9._-]{2,30}@[A-Za-z0-9.-]{0,40}\s?[)\]]?)?(?=\s|$)"
)
_ROLES: Final = ("기자", "특파원", "논설위원", "앵커", "PD", "에디터")
LONGEST_WRITER: Final = 14
"""Characters in front of a role: a blank, `기자명`, a name, a desk."""
_MAIL: Final = re.compile(r"\s[A-Za-z0-9._-]{2,30}@[A-Za-z0-9-]{1,30}(?:\.[A-Za-z0-9-]{1,20}){1,3}(?=\s|$)")
_TAGS: Final = re.compile(r"(?<=\s)#[^\s#]{1,20}(?:\s?#[^\s#]{1,20}){1,30}")
# (가람=누리뉴스) 홍길동 기자 =| , [가람경제]|
_OPENS: Final = re.compile(r"[=)\]]\s*\Z")
_LISTING: Final = frozenset("▲△▷")
LONGEST_LISTING: Final = 400
"""Characters to each side of a glyph in which the sentence that lists things begins and ends."""
_SENTENCE_ENDS: Final = (". ", "? ", "! ", ".” ", '." ')
_BRACKETS: Final = " ()[]<>‘’“”"
_SUFFIX: Final = re.compile(r"\s(?:[-|:<]|::)\s|\s?[|｜│ㅣ]\s?")
_MARKS: Final = (*"▶▷☞※■◆▲△●•<", "저작권자", "Copyright", "COPYRIGHT", "(끝)")
"""What `_MARK` begins with."""
_MARK: Final = re.compile(r"(?<=\s)(?:[▶▷☞※■◆▲△●•](?=\s?\S)|<?(?:저작권자|Copyrights?|COPYRIGHT)\b|\(끝\))")
_RIGHTS_SIGNS: Final = ("<", "저작권자", "Copyright", "COPYRIGHT", "ⓒ", "©")
"""What a rights notice begins with."""
# <저작권자 ⓒ 누리뉴스, 무단전재 및 재배포, AI학습 이용 금지>| 관련뉴스 … — where the notice is over
_RIGHTS: Final = re.compile(
    r"(?<=\s)(?:<\s?)?(?:저작권자|Copyrights?|COPYRIGHT|[ⓒ©])[^<>]{2,110}?"
    r"(?:금지(?:\s?>|(?![^<>]{0,40}금지|\s?>))|[Rr]eserved\.?(?:\s?>)?|RESERVED\.?)(?=\s)"
)
# … 밝혔다. 홍길동 기자 |관련 기사| 다리 다시 열려 … |많이 본 뉴스| 1 … — headings of lists behind the last sentence of the line
_LIST_HEADING: Final = re.compile(
    r"\s(?:(?:관련|주요|인기|추천|최신|연관|헤드라인|오늘의)\s?(?:기사|뉴스)|(?:가장\s)?많이\s(?:본|읽은|찾은)\s(?:기사|뉴스)|"
    r"(?:이\s?시각|오늘의)\s(?:주요|헤드라인)\s?(?:기사|뉴스)?)(?=\s)"
)
# … 밝혔다. 홍길동 기자 gildong@x.example, ⓒ 누리뉴스, 무단 전재 — who wrote it, and whose it is
_SIGNED: Final = re.compile(r"\s[가-힣]{2,4}\s[가-힣]{0,4}기자\s?[(\[]?\s?[A-Za-z0-9._-]{2,30}\s?@|[ⓒ©][^.]{2,40}[^ⓒ©]{0,30}(?:무단|재배포)")
_SPEAKER: Final = re.compile(r"(?<=\s)\[[^\[\]]{2,40}\s?[/:][^\[\]]{4,400}\](?=\s)")


def find_page_seams(text: str, phrases: PhraseIndex) -> list[tuple[int, Joint]]:
    """Offsets at which to cut a line that may be a whole page, in order; `phrases` are known furniture.

    Falls back to the seams of glued text where the line shows no furniture and no time stamp.
    """
    cuts = dict(find_seams(text))
    if len(text) < SHORTEST_PAGE:
        return sorted(cuts.items())
    furniture = _furniture(text, phrases)
    stamps = [s for s in find_stamps(text) if s.role in ("published", "updated") or s.precision != "day"]
    credited = find_credits(text)
    if len(furniture) < COMPANY and not stamps and not _found(_DATELINE, text, _OPENINGS) and not (credited and _SIGNED.search(text)):
        start, end = find_first_picture(text, credited)  # a body without its frame: only a picture in front of it is certain
        if end and not any(at <= end + LONGEST_PICTURE for at in cuts):  # where a text is glued, its seams tell more
            cuts[end] = Joint.FOLD
            if start:
                cuts[start] = Joint.FOLD
        return sorted(cuts.items())
    borders: set[int] = set(credited.values())
    for start, end in furniture:
        borders.update((start, end))
    for stamp in stamps:
        borders.update((stamp.start, stamp.end))
    titles = _title(text, stamps[0].start if stamps else 0, borders)
    for pattern, sign in ((_TAGS, "#"), (_SPEAKER, "[")):
        for match in _found(pattern, text, (sign,)):
            borders.update(match.span())
    ended = len(text)
    for match in SENTENCE.finditer(text):
        ended = match.end()
        if credit := CREDIT.match(text, ended):
            borders.add(credit.end())
        elif ended not in credited:
            borders.add(ended)
    for match in BRACKET.finditer(text):
        if is_bare_credit(match.group()):
            borders.add(match.end())
    for match in _LIST_HEADING.finditer(text, ended - 1):
        borders.update((match.start() + 1, match.end()))
    borders.update(match.start() for match in _found(_DATELINE, text, _OPENINGS))
    borders.update(match.start() for match in _found(_MARK, text, _MARKS) if not _is_listing(text, match.start()))
    borders.update(match.end() for match in _found(_RIGHTS, text, _RIGHTS_SIGNS))
    borders.update(match.end() for match in matches_at(_MAIL, text, blanks_before(text, "@")))
    _add_bylines(text, borders)
    for at in _around(titles, borders):
        while at < len(text) and text[at].isspace():
            at += 1
        if 0 < at < len(text):
            cuts.setdefault(at, Joint.FOLD)
    return sorted(cuts.items())


def _found(pattern: re.Pattern[str], text: str, signs: tuple[str, ...]) -> list[re.Match[str]]:
    """Matches of a pattern that begins with one of the signs."""
    return matches_at(pattern, text, places_of(text, signs))


def _is_listing(text: str, at: int) -> bool:
    """The glyph is one of several that a sentence lists things with: `…는 4일 △군민회관 △도서관 △체육관 등 세 곳을 …`.

    The sentence has begun before the first of them. At a sentence's end, or behind a bracket, a caption or a list begins.
    """
    glyph = text[at]
    if glyph not in _LISTING:
        return False
    head = max(0, at - LONGEST_LISTING)
    begin = max(text.rfind(end, head, at) for end in _SENTENCE_ENDS)
    first = text.find(glyph, max(begin, head))
    stops = [stop for end in _SENTENCE_ENDS if (stop := text.find(end, at, at + LONGEST_LISTING)) >= 0]
    listed = text.count(glyph, first, min(stops, default=at + LONGEST_LISTING)) > 1
    return listed and bool(text[max(begin + 2, head) : first].strip(_BRACKETS))


def _around(titles: list[tuple[int, int]], borders: set[int]) -> set[int]:
    """The borders and those of the titles, without the ones inside a title: nothing cuts it."""
    titles = sorted(titles)
    starts = [start for start, _ in titles]
    kept = {edge for span in titles for edge in span}
    for at in borders:
        before = bisect_left(starts, at) - 1
        if before < 0 or at >= titles[before][1]:
            kept.add(at)
    return kept


def _furniture(text: str, index: PhraseIndex) -> list[tuple[int, int]]:
    """Spans of furniture phrases: long ones anywhere but behind a particle, short ones and names of sections in a run of several.

    >>> line = "기반인 대구·경북 지역은 로그인 정치 경제 기사스크랩 가람군은"
    >>> [line[a:b] for a, b in _furniture(line, PhraseIndex(("대구·경북", "로그인", "정치", "경제", "기사스크랩"), frozenset(["대구·경북"])))]
    ['로그인', '정치', '경제', '기사스크랩']
    """
    words = text.split()
    beginnings = index.beginnings
    # where they are among the words: the first, and the first behind it
    found: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    sure = False
    at = 0
    while at < len(words):
        count = index.longest(words, at) if words[at] in beginnings and words[at] not in PRESS_ROLES else 0
        if count:
            run.append((at, at + count))
            phrase = "".join(words[at : at + count])
            if phrase in VIEWER_LABELS:
                found.append((at, at + count))
            sure = sure or (len(phrase) >= SURE_PHRASE and phrase not in index.words and not (at and words[at - 1][-1] in GOES_ON))
            at += count
            continue
        # a lone number between buttons is their count
        if run and len(words[at]) <= 4 and words[at].isdigit():
            run.append((at, at + 1))
        elif run:
            if sure or len(run) >= COMPANY:
                found += run
            run, sure = [], False
        at += 1
    if run and (sure or len(run) >= COMPANY):
        found += run
    if not found:
        return []
    starts = _starts(text, words)
    return [(starts[first], starts[behind - 1] + len(words[behind - 1])) for first, behind in found]


def _starts(text: str, words: list[str]) -> list[int]:
    """Where the words begin that make up the text."""
    starts: list[int] = []
    at: i64 = 0
    for word in words:
        while trait(text, at, IS_BLANK):
            at += 1
        starts.append(at)
        at += len(word)
    return starts


def _title(text: str, stamp: int, borders: set[int]) -> list[tuple[int, int]]:
    """Where the title stands: the head of the line, or the words right above the time stamp, as far as they are repeated.

    Behind one of the copies at least, something else must begin: a deck and a lead share their first words as often as not,
    and so do a title and a lead behind its dateline.
    """
    head = text[:LONGEST_TITLE]
    if (suffix := _SUFFIX.search(head, SHORTEST_TITLE)) and text.count(head[: suffix.start()]) > 1:
        return _places(text, head[: suffix.start()])
    ends = [match.start() for match in re.finditer(r"\s", head)]
    best: list[tuple[int, int]] = []
    for end in ends:
        if end >= SHORTEST_TITLE:
            places = _places(text, head[:end])
            if len(places) < 2:
                break
            if places[1][0] <= end + 1 or any(_is_over(text, after, borders) for _, after in places):
                best = places
    if not best and stamp > 0:
        above = text[max(0, stamp - LONGEST_TITLE) : stamp].rstrip()
        for match in reversed(list(re.finditer(r"(?<=\s)\S", above))):
            words = above[match.start() :]
            if len(words) >= SHORTEST_TITLE:
                places = _places(text, words)
                if len(places) < 2:
                    break
                if any(not _runs_on(text, after) for start, after in places if start > stamp or after < stamp - LONGEST_TITLE):
                    best = places
    return [(start, end) for start, end in best if _is_over(text, end, borders) or not (_runs_on(text, end) or _OPENS.search(text, max(0, start - 3), start))]


def _runs_on(text: str, at: int) -> bool:
    """The word goes on: `…60명 배치|를 마쳤다`, `…40% 뛰었다|.`."""
    return at < len(text) and not text[at].isspace()


def _is_over(text: str, at: int, borders: set[int]) -> bool:
    """What ends at the offset is followed by furniture, a stamp, a bracket, an outlet's name, or by nothing; `대회(가람컵) 첫 경기가 …` goes on."""
    after = at
    while after < len(text) and text[after].isspace():
        after += 1
    return after == len(text) or after in borders or text[after] in "[<【〈|" or (text[after] == "(" and after > at) or _SUFFIX.match(text, at) is not None


def _places(text: str, title: str) -> list[tuple[int, int]]:
    found = []
    at = text.find(title)
    while at >= 0:
        found.append((at, at + len(title)))
        at = text.find(title, at + len(title))
    return found


def _bylines(text: str) -> list[re.Match[str]]:
    """Bylines, each looked for from the blanks in front of its role."""
    places = set()
    for role in places_of(text, _ROLES):
        for at in range(max(0, role - LONGEST_WRITER), role):
            if text[at].isspace():
                places.add(at)
    return matches_at(_BYLINE, text, sorted(places))


def _add_bylines(text: str, borders: set[int]) -> None:
    """A byline counts where one side of it is a border already, or an address stands in it."""
    for match in _bylines(text):
        start, end = match.start() + 1, match.end()
        after = end + 1 if text[end : end + 1] == " " else end
        if text.startswith("=", after) or text.startswith("= ", after):
            continue
        if start in borders or end in borders or after in borders or "@" in match.group():
            borders.update((start, end))
