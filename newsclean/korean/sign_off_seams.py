"""Where a writer signs inside a line that lost its breaks, with the rest of a reporter card or a promotion behind it.

    … 덧붙였다. 홍길동 기자 x@y.example GoodNews ⓒ 한빛일보, 무단전재 …   ->  cuts before and behind the writer, and before the notice
    … 이유다. 홍길동 정치팀장 후원하기 응원해주세요, 알찬 기사로 보답하겠습니다   ->  the same

Evidence: a sentence end, a name with its title and then an address, a button or further on a rights notice, and no sentence of
an article behind. Left alone: prose behind the writer (the next reporter's piece, a letter, a statement, a correction, a box
under its mark), reporters in prose (`그는 홍길동 기자 편으로 …`), a polite sentence with a subject that asks for nothing (`군민회관은 늘 열려 있습니다.`), and a writer with nothing behind: others read him.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.names import is_person_name

# 했다.| 홍길동 / 했다.”| 홍길동 / 화면]| /홍길동
_END: Final = re.compile(r"[.\])>〉](?:(?<=[가-힣][다요죠까음함됨]\.)[”\"’'」]?|(?<=[\])>〉]))\s+(?=[/가-힣])")
# 홍길동 기자 x@y.example, /홍길동기자 (x@y.example), 가람=홍길동·이나래 기자, 경제부 홍길동 선임기자, 홍길동 정치팀장
_SIGNED: Final = re.compile(
    r"/?\s?(?:[가-힣]{2,6}\s?=\s?)?(?:[가-힣A-Z\d]{1,8}(?:부|팀|국)\s)?"
    r"(?P<name>[가-힣]{2,4})(?:\s?[·,]\s?[가-힣]{2,4}){0,3}\s?"
    r"(?P<role>(?:선임|인턴|객원|전문|시민|수습|대)?\s?기자|특파원|논설위원|통신원|리포터|에디터|PD|[가-힣]{0,6}?(?:팀장|부장|차장|국장|센터장))"
    r"(?P<mail>\s{0,2}[(\[<]?\s?[A-Za-z0-9._+-]{2,30}\s?[@＠]\s?[A-Za-z0-9-]{1,30}(?:\.[A-Za-z0-9-]{2,20}){1,3}\s?[)\]>]?)?(?=\s|$)"
)
BUTTONS: Final = ("후원하기", "응원하기", "구독하기")
"""What may stand right behind a writer without an address."""
# 홍길동 정치팀장 후원하기 응원해주세요 — not: 홍길동 센터장 후원하기 캠페인이 시작됐습니다
_BUTTON: Final = re.compile(rf"\s+(?:{'|'.join(BUTTONS)})(?=\s|$)(?!\s[가-힣]+[은는이가을를](?:\s|$))")
_WORD: Final = re.compile(r"[가-힣A-Za-z]{2}")
_NOTICE: Final = re.compile(r"[<＜〈\[]?\s?(?:저작권자?(?=\s?[ⓒ©(:])|저작권자|Copyrights?|COPYRIGHTS?|[ⓒ©])")
# the plain style that articles are written in, the words of a quotation, boxes, notes and corrections
_PROSE: Final = re.compile(
    r"(?<![니십])다[.!?]|[”\"]\s?(?:이?라[고며]|[고며])|[■◆◇□○●▲△※①]|바로잡|정정|알려\s?드립니다|사과|【|◀"
    r"|[=：]|(?<![ps]):|\b\d{1,2}[.)]\s"  # 도움말=이나래 교수, 자료: 가람군, a numbered list; not https:
    r"|사진|재판매|제공|촬영"  # the credit of a picture
)
_PLAIN: Final = re.compile(r"[가-힣](?<![니십])다\.")
# 군민회관은 늘 열려 있습니다 — not: 가람의 오늘을 전합니다, 함께하는 마음으로 씁니다
_STATED: Final = re.compile(r"[가-힣]{2}(?:[은이가]|(?<![하있되없])는)\s[^.!?]{0,60}?[가-힣]니다(?![가-힣])")
_PLEA: Final = re.compile(r"구독|후원|제보|독자|응원|뉴스|신문|일보|방송|언론|기사|기자")
_SENTENCE: Final = re.compile(r"(?:니다|세요|어요|예요|까요|시오)[.!?]?(?=\s|$)|[.!?]\s")
LONGEST_REST: Final = 240
MOST_SENTENCES: Final = 4
LONGEST_SENTENCE: Final = 70
SHORTEST_ARTICLE: Final = 120
"""Characters above the writer; a caption is shorter, and who signs it is its photographer."""
REACH: Final = 700
"""Characters at the end of a line in which the writer signs."""


def find_last_sentence(text: str, low: int = 0) -> int:
    """Where the last sentence in the plain style of articles ends behind `low`, or -1: nothing above it is the foot.

    >>> find_last_sentence("회관을 열었다. <끝> 홍길동입니다."), find_last_sentence("홍길동입니다.")
    (8, -1)
    """
    at = text.rfind("다.", low)
    while at > 0:
        if _PLAIN.match(text, at - 1):
            return at + 2
        at = text.rfind("다.", low, at)
    return -1


def is_rest(text: str) -> bool:
    """Slogans, buttons and links behind the writer: short, and no sentence of an article among them.

    >>> is_rest("응원하기 가람의 오늘을 전합니다. GoodNews"), is_rest("한편 시는 내년에도 이를 이어 간다고 밝혔다.")
    (True, False)
    """
    if len(text) > LONGEST_REST or not _WORD.search(text) or _PROSE.search(text):
        return False
    if _STATED.search(text) and not _PLEA.search(text):
        return False
    sentences = _SENTENCE.split(text)
    return len(sentences) <= MOST_SENTENCES and max(map(len, sentences)) <= LONGEST_SENTENCE


def is_signed(text: str) -> bool:
    """A writer with an address fills the text, or one with a title, whom something else must confirm."""
    match = _SIGNED.fullmatch(text)
    return match is not None and is_person_name(match["name"])


def read_signed(text: str) -> tuple[str, str] | None:
    """Name and title of the one writer who fills the text: `홍길동 정치팀장`, `홍길동 기자`."""
    match = _SIGNED.fullmatch(text)
    if match is None or match["mail"] or not is_person_name(match["name"]) or text != f"{match['name']} {match['role']}":
        return None
    return match["name"], match["role"]


def find_sign_off(text: str) -> list[int]:
    """Offsets at which to cut around the writer who signs within the line; none where nothing stands behind or prose does."""
    for border in _END.finditer(text, max(0, len(text) - REACH)):
        signed = _SIGNED.match(text, border.end())
        if signed is None or border.end() < SHORTEST_ARTICLE or not is_person_name(signed["name"]) or "다." not in text[: border.end()]:
            continue
        end = signed.end()
        notice = _NOTICE.search(text, end)
        stop = notice.start() if notice else len(text)
        if not (signed["mail"] or notice or _BUTTON.match(text, end)) or not is_rest(text[end:stop].strip()):
            continue
        cuts = [border.end(), end]
        at = end
        while at < stop:  # the same name again, on the card
            if text[at].isspace():
                at += 1
            elif (again := _SIGNED.match(text, at)) and is_person_name(again["name"]):
                at = again.end()
                cuts.append(at)
            else:
                break
        return [*cuts, stop]
    return []
