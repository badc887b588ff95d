"""Where text that lost its line breaks was glued together.

    …재확인 효과▲한빛거래소에서 …누리뉴스한빛증시는 …다.27일 …  →  cuts at the bars: 효과|▲…누리뉴스|한빛증시는 …다.|27일 …

Evidence is what never stands in running text: a sentence end without a space behind it, a credit or an address that
runs on, a dateline, bracket byline, promo marker or rights notice glued to the previous character, runs of spaces.
A cut loses nothing: pieces are joined again where both sides turn out to be body. It is never made inside `2.5%`,
`3.1절`, `No.1`, `U.S.`, `다."라고`, addresses, quotes or names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from newsclean.characters import traits_of
from newsclean.hints import Joint
from newsclean.korean.blank_seams import GOES_ON, find_blank_seams
from newsclean.korean.credit_seams import find_credit_end, find_twice
from newsclean.korean.emails import find_emails
from newsclean.korean.foot_seams import FOOT_LITERALS, find_foot_seams
from newsclean.korean.names import is_outlet
from newsclean.korean.scanning import glued_places, matches_at, places_of
from newsclean.korean.sign_off_seams import BUTTONS, find_sign_off
from newsclean.korean.speaker_seams import find_speakers
from newsclean.literal_index import LiteralIndex

# 했다.|27일 / 했다.|“그는 / 습니다.|[기자] / 나요?|홍길동 — not: 3.1절, 2.5%, 했다."라고, 했다.”며, U.S., 가.나.다
_GLUED_END: Final = re.compile(
    r"[.?!\])](?:"  # looks back from behind the mark, so that the marks are all that is tried
    r"(?<=[가-힣][다요죠까네음함됨임]\.)(?![\"'](?:[\s,.)]|$))(?=[가-힣0-9A-Z“‘\"'\[(<【〈《「『◇◆■□▲△▶▷◀☞※①-⑳一-龥])"
    r"|(?<=[가-힣]{2}\.)(?=[가-힣“‘\[【◇◆■▲▶☞※])"
    r"|(?<=[가-힣][다요죠까네]\.)[”\"’'](?=[가-힣A-Z0-9“‘\"'\[(<【◇◆■▲▶☞※])"
    r"|(?<=[가-힣][?!])[”\"’']?(?=[가-힣A-Z“‘\[【◇◆■▲▶☞※])"
    r"|(?<=[가-힣)\]]\.)(?=[▲▶☞※◆◇■])"
    r"|(?<=…\])(?=[가-힣\[])"
    r"|(?<=[.다]\])(?=[가-힣]{2,})|(?<=\.\))(?=[가-힣]{2,}))"
)
_END_MARKS: Final = traits_of({".?!])": 1})  # what it begins with; no blank stands behind
# What carries a quotation on: 했다."라고, 했다."며, 왜?라는
_QUOTATIVE: Final = re.compile(
    r"(?:라|이라|다|자|냐)?(?:고|며|면서|는|던|거나|지만|니까|기에|기도|란|든지|나)(?=[\s,.은는도])|(?:라|이라)[가-힣]"
    r"|(?:는|은|이|가|을|를|의|에|와|과|도|로|으로|에서|에는|까지|부터|만|보다|처럼)(?=[\s,])|하[고며는자]|했|한다|할|해|였|이[었라다]|식[의으]|등[의을 ]|뿐"
)
_PROMO: Final = re.compile(r"[▶▷☞](?=\s?\S)")
_RIGHTS_SIGNS: Final = (*"-–—<〈＜[(ⓒ©", "저작권자", "Copyright", "copyright")
"""What a rights notice begins with."""
# 옮겼다.|저작권자 ⓒ, …미디어|<ⓒ경제를, (끝)|<저작권자 — not: 저작권을, 저작권자의
_RIGHTS: Final = re.compile(
    r"(?:[-–—]\s?)?(?:[<〈＜\[(]\s?(?:저작권자|Copyright|[ⓒ©])[^<>〈〉\[\]]{0,120}"
    r"|저작권자\s?[(ⓒ©]|[Cc]opyrights?\s?[(ⓒ©]|Copyright by )"
    r"|[ⓒ©](?=[^.\n]{2,70}(?:무단\s?(?:전재|복제|배포)|재배포|[Aa]ll [Rr]ights))"
)
# …적자 폭 확대|[한빛=누리뉴스 홍길동 기자] / gildong@x.example|(한빛=누리뉴스) — not: 그(이 대표)[홍길동]는, 자료(자료=통계청)에 따르면
_DATELINE: Final = re.compile(
    r"[(\[【［][가-힣A-Za-z·,/ ()]{1,24}?\s?=\s?[가-힣A-Za-z0-9]{2,12}(?:\s[^()\[\]【】［］]{1,40})?[)\]】］](?!에[\s서]|[은는을를의]\s)"
    r"|[\[［][^\[\]()［］]{2,40}\s?기자(?:\s?\(?[^\[\]［］]{0,40})?[\]］]"
    r"|\([^\[\]()［］]{2,40}\s?기자(?:\s[^()]{0,40})?\)(?![씨,]|[은는이가을를의도]\s)"
)
_TAG: Final = re.compile(r"[\[［]([가-힣A-Za-z0-9 ]{2,10})[\]］]")
_CREW: Final = re.compile(r"[\[(]\s?(?:영상|촬영|취재|화면|자료|VJ|그래픽|구성|편집|디자인|제작)[^\[\]()]{0,12}\s?[:：=][^\[\]()]{1,80}[\])](?!에[\s서]|[은는을를의]\s)")
_LABEL_WORDS: Final = ("동영상 뉴스", "관련", "추천", "브리핑")
_LABELS: Final = re.compile(
    r"동영상 뉴스(?=[\[【◀<가-힣1-9])"
    r"|(?<=[.…”\"')\]])(?:관련 ?(?:기사|키워드|뉴스)|추천 ?(?:기사|키워드)|브리핑)(?=[가-힣\[“\"'#])"
)
# …생태 복원|“한빛이 낳은 / 못 받아"|홍길동 재판은 / 장관(내정)|홍길동 대통령은 — not: 그는 “…, "했다"라고, (내정)은
_OPENING: Final = re.compile(r"[“‘](?<=[가-힣].)(?=[^\s”’])")
_CLOSING: Final = re.compile(r"[”\")](?:(?<=[가-힣…][”\"])(?=[가-힣一-龥])|(?<=[가-힣]\))(?!씨|군[은이]|양[은이])(?=[가-힣]{2,4}\s[가-힣]))")
_SENTENCE: Final = re.compile(r"[다요죠까]\.")
# 누리뉴스 at the very head of glued text, before a quote; agencies only
_HEAD_CREDIT: Final = re.compile(r"(?:연합뉴스|뉴시스|뉴스1|로이터|게티이미지뱅크)(?=[‘“\"'\[])")
# a caption between two sentences: 했다. ▲ 한빛농장에 … ⓒ — not: 순으로 △개회 △폐회
_MARKED: Final = re.compile(r"[▲△◆◀](?:(?<=[다요]\.\s[▲◆◀])(?=\s?[가-힣‘“])|(?<=[^\s(\[][▲△◆])(?=\s?[^\s)\d]))")
_NOTE: Final = re.compile(r"※(?:(?<=[^\s]※)|(?<=[.다]\s※))")
# 밝혔다.| #가람군 #군민회관 #개관 — two tags may stand in a sentence
_TAGLINE: Final = re.compile(r"#[가-힣A-Za-z0-9]+(?=\s{0,2}#[가-힣A-Za-z0-9]+\s{0,2}#)")
_LEAST_TAGS: Final = 3
_WIDEST_GAP: Final = 3
_CLOSED: Final = frozenset("])>】.")
_PARTICLE: Final = re.compile(
    r"(?:(?:으?로|에게?|에서|을|를|은|는|이|가|과|와|도|만|의|까지|부터|께서|보다|처럼|(?:이?라)[는고])(?:의|는|도|만|서)?|입니다|이다)(?=[\s.,)]|$)"
)
_HEAD: Final = 400
"""Characters at the head of a glued run that may hold decks and a caption."""
# |// 오류를 우회하기 위한 함수 추가 function _callback() {}| 가람군은 … — not: 빈 함수 function f() {} 를 쓰는 법
_CODE: Final = re.compile(r"(?<!\S)//\s?[^./]{2,60}\sfunction \w{1,40} ?\([\w, ]{0,40}\) ?\{\s?\}")
_FEED: Final = re.compile(r"\[[^\[\]]{0,12}(?:핫\s?뉴스|주요\s?뉴스|관련\s?기사|인기\s?기사|베스트\s?기사|핫클릭)\]")
# a credit can only end inside the line at one of these: /연합뉴스한빛 , 뉴스1울산 , 제공]국내 , DB해외 , 기자doso@20대
_MAY_END_CREDIT: Final = re.compile(
    r"[/ⓒ©스1B크터공지진처\])>〉】》@](?:(?<=@)|(?<=[/ⓒ©])[가-힣A-Za-z]"
    r"|(?=[가-힣“‘▲\[(])(?:(?<=[\])>〉】》])|(?<=뉴스|DB|뱅크|제공|금지|사진|캡처)|(?<=뉴시스|뉴스1|로이터)))"
)
_OPEN_QUOTES: Final = frozenset("‘“'\"「『")
_QUOTE: Final = 400
_BRACKET: Final = 120
"""How far back an open quotation mark or bracket is looked for."""
_CREDIT_CUES: Final = ("사진", "제공", "ⓒ", "©", "연합뉴스", "뉴시스", "뉴스1", "DB", "재판매", "@", "게티", "로이터", "이미지=", ". /", "다./")


Cuts = Iterator[tuple[int, Joint]]
_NOT_GLUED: Final = ".,?!…~%)·"


def _is_glued(text: str) -> bool:
    """The cheap guard: somewhere a character stands right behind a sentence end."""
    last = len(text) - 1
    for mark in ".?!":
        at = text.find(mark)
        while 0 <= at < last:
            following = text[at + 1]
            if following != " " and not following.isspace() and following not in _NOT_GLUED:
                if following in "”\"’'":
                    rest = text[at + 2 : at + 3]
                    if rest and not rest.isspace() and rest not in ".,)·":
                        return True
                elif not (following.isdigit() and text[at - 1].isdigit()):
                    return True
            at = text.find(mark, at + 1)
    return False


# … 질의하고 있다.2031.10.24/누리뉴스 — a picture's date stays with the caption; not: … 밝혔다.2031.10.24 현재
_PICTURE_DATE: Final = re.compile(r"20\d\d\. ?\d{1,2}\. ?\d{1,2}\.? ?/ ?[가-힣A-Z]")


def _sentence_ends(text: str) -> Cuts:
    for match in matches_at(_GLUED_END, text, glued_places(text, _END_MARKS)):
        end = match.end()
        closed = match.group()[-1] in "”\"’'"
        if closed or match.group()[0] in "?!":
            if _QUOTATIVE.match(text, end) or (not closed and text.count('"', max(0, end - _QUOTE), end) % 2):
                continue
        elif match.group() == "." and (_single_syllables(text, match.start()) or _PICTURE_DATE.match(text, end)):
            continue
        yield end, Joint.FOLD


def _head(text: str) -> Cuts:
    """Decks and captions run into the lead at the head of glued text, before its first sentence ends."""
    first_end = _SENTENCE.search(text)
    head = min(first_end.start() if first_end else len(text), _HEAD)
    if credit := _HEAD_CREDIT.match(text):
        yield credit.end(), Joint.FOLD
    for match in _OPENING.finditer(text, 0, head):
        yield match.start(), Joint.FOLD
    for match in _CLOSING.finditer(text, 0, head):
        opens = match.group() == '"' and text.count('"', 0, match.start()) % 2 == 0
        if not opens and not _QUOTATIVE.match(text, match.end()) and not _particle(text, match.end()):
            yield match.end(), Joint.FOLD


def _addresses(text: str) -> Cuts:
    for _, end, _ in find_emails(text):
        open_at = text.rfind("[", max(0, end - _BRACKET), end)
        if open_at > text.rfind("]", max(0, end - _BRACKET), end) and text.find("]", end, end + _BRACKET) - end > 0:
            continue  # [홍길동 기자gildong@x.example김가온 기자ga@x.example]
        while end < len(text) and text[end] in ")]}>":
            end += 1
        if end < len(text) and not text[end].isspace() and text[end] not in ".,;:/·|&" and not _particle(text, end):
            yield end, Joint.FOLD


def _rights(text: str) -> Cuts:
    for match in matches_at(_RIGHTS, text, places_of(text, _RIGHTS_SIGNS)):
        at = match.start()
        if at and text[max(0, at - 2) : at].rstrip()[-1:] not in _OPEN_QUOTES:  # a notice that is quoted in prose stays
            yield at, Joint.FOLD


def _datelines(text: str) -> Cuts:
    head = _head_end(text)
    for match in matches_at(_DATELINE, text, places_of(text, ("(", "[", "【", "［"))):
        at = match.start()
        # …워크숍 열어 [가람경제 홍길동 기자] 나라의 … : decks, then the lead
        opens = at < head and match.group()[0] in "[［" and match.group()[-1] in "]］" and text[at - 2] not in GOES_ON
        if at and (opens or not text[at - 1].isspace()):
            yield at, Joint.FOLD


def _head_end(text: str) -> int:
    """Where the first sentence ends, as far as the head of glued text reaches."""
    first_end = _SENTENCE.search(text, 0, _HEAD)
    return first_end.start() if first_end else 0


def _tags(text: str) -> Cuts:
    head = _head_end(text)
    for match in matches_at(_TAG, text, places_of(text, ("[", "［"))):
        at, end = match.span()
        # …워크숍 열어 [가람경제] 나라의 … : decks, then the lead
        opens = at < head and text[end : end + 1].isspace() and text[at - 2] not in GOES_ON
        if at and (opens or not text[at - 1].isspace()) and text[at - 1] != "[" and is_outlet(match[1].replace(" ", "")):
            yield at, Joint.FOLD
    if "뉴스]" in text or "기사]" in text or "핫클릭]" in text:
        yield from ((match.start(), Joint.FOLD) for match in _FEED.finditer(text))


def _taglines(text: str) -> Cuts:
    if text.count("#") < _LEAST_TAGS:
        return
    for match in _TAGLINE.finditer(text):
        at = end = match.start()
        while at and text[at - 1].isspace():
            at -= 1
        if (at and 0 < end - at <= _WIDEST_GAP) or (at == end and text[at - 1 : at] in _CLOSED):
            yield at, Joint.FOLD


def _both_sides(pattern: re.Pattern[str], signs: tuple[str, ...]) -> Callable[[str], Cuts]:
    return lambda text: ((at, Joint.FOLD) for match in matches_at(pattern, text, places_of(text, signs)) for at in match.span())


def _before(pattern: re.Pattern[str], signs: tuple[str, ...]) -> Callable[[str], Cuts]:
    return lambda text: ((match.start(), Joint.FOLD) for match in matches_at(pattern, text, places_of(text, signs)))


_GLUED: Final[tuple[Callable[[str], Cuts], ...]] = (_sentence_ends, _head, _both_sides(_LABELS, _LABEL_WORDS))
"""Tried where a sentence end is glued to what follows."""
_MARKS: Final[tuple[tuple[tuple[str, ...], Callable[[str], Cuts]], ...]] = (
    (("  ",), find_blank_seams),
    (("▶", "▷", "☞"), _before(_PROMO, ("▶", "▷", "☞"))),
    (("▲", "△", "◆"), _before(_MARKED, ("▲", "△", "◆", "◀"))),
    (("@", "＠"), _addresses),
    (("@", "＠", "ⓒ", "©", "저작권자", "opyright", *BUTTONS), lambda text: ((at, Joint.FOLD) for at in find_sign_off(text))),
    (("ⓒ", "©", "저작권자", "opyright"), _rights),
    (("=", "기자]", "기자)", "@"), _datelines),
    (("[",), _tags),
    (("앵커", "기자]", "기자 】", "기자 ▶", "기자>", "리포트", "인터뷰]", "녹취]", "답변]"), find_speakers),
    (("동영상 뉴스",), _both_sides(_LABELS, _LABEL_WORDS)),
    (("[영", "(영", "[취", "(화", "[촬", "(촬", "[화", "[V", "(취", "(자", "[구", "[그", "[편"), _both_sides(_CREW, ("[", "("))),
    (("※",), _before(_NOTE, ("※",))),
    (("#",), _taglines),
    (FOOT_LITERALS, find_foot_seams),
    ((") {}", "){}", ") { }"), _both_sides(_CODE, ("//",))),
)
"""Tried where one of the literals occurs."""


# Every seam has a glued sentence end, one of these, or one of a finder's literals
_SIGNS: Final = (*"▶▷☞▲△◆@＠ⓒ©=[※#◀【", *BUTTONS, ") {}", "){}", ") { }", "  ", "(영상", "(화면", "(촬영", "(취재", "(자료", "opyright", "저작권자", "동영상 뉴스", "<앵커",
          "제공", "사진", "연합뉴스", "뉴시스", "뉴스1", "재판매", "게티", "로이터", "DB", ". /", *FOOT_LITERALS)  # fmt: skip
_LITERALS: Final = LiteralIndex((*_SIGNS, *_CREDIT_CUES, *(literal for literals, _ in _MARKS for literal in literals)))
_IS_SIGN: Final = frozenset(_SIGNS)
_IS_CREDIT_CUE: Final = frozenset(_CREDIT_CUES)
_FINDERS: Final = tuple([finder for _, finder in _MARKS])


def _finders_of() -> dict[str, int]:
    found: dict[str, int] = {}
    for at, (literals, _) in enumerate(_MARKS):
        for literal in literals:
            found[literal] = found.get(literal, 0) | 1 << at
    return found


_FINDERS_OF: Final = _finders_of()
"""The finders that a literal calls for, a bit each."""


def find_seams(text: str) -> list[tuple[int, Joint]]:
    """Offsets at which to cut a long line, in order, and what kind of border each is."""
    glued = _is_glued(text)
    present = _LITERALS.within(text)
    if not glued and (not present or _IS_SIGN.isdisjoint(present)):
        return []
    cuts: dict[int, Joint] = {}
    if glued or "[" in present:
        for finder in _GLUED if glued else (_head,):
            for at, joint in finder(text):
                cuts[at] = joint
    wanted = 0
    for literal in present:
        wanted |= _FINDERS_OF.get(literal, 0)
    for which, finder in enumerate(_FINDERS):
        if wanted >> which & 1:
            for at, joint in finder(text):
                cuts.setdefault(at, joint)
    if not _IS_CREDIT_CUE.isdisjoint(present) and (glued or _MAY_END_CREDIT.search(text)):
        ends = find_credit_end(text)
        for end in ends:
            cuts[end] = Joint.FOLD
        for start, end in find_twice(text, ends) if ends else ():
            cuts = {at: joint for at, joint in cuts.items() if not start < at < end}
            cuts[start] = cuts[end] = Joint.FOLD
    cuts.pop(0, None)
    cuts.pop(len(text), None)
    return sorted(cuts.items())


def _single_syllables(text: str, at: int) -> bool:
    """`가.나.다` and `김.이.박`: a list of single syllables, not sentences."""
    return at >= 2 and not ("가" <= text[at - 2] <= "힣") and text[at - 2] != ")"


def _particle(text: str, at: int) -> bool:
    """The name or address goes on as part of a sentence: `help@x.example로`, `(오른쪽)과의`, `…에서는`, `…입니다`."""
    return _PARTICLE.match(text, at) is not None
