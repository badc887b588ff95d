"""Where text that lost its line breaks was glued together.

    …재확인 효과▲한빛거래소에서 …누리뉴스한빛증시는 …다.27일 …  →  cuts at the bars: 효과|▲…누리뉴스|한빛증시는 …다.|27일 …

Evidence is what never stands in running text: a sentence end without a space behind it, a credit or an address that
runs on, a dateline, bracket byline, promo marker or rights notice glued to the previous character, runs of spaces.
A cut loses nothing: pieces are joined again where both sides turn out to be body. It is never made inside `2.5%`,
`3.1절`, `No.1`, `U.S.`, `다."라고`, addresses, quotes or names.
"""

from __future__ import annotations

import re

from newsclean.document import Joint
from newsclean.korean.credit_seams import find_credit_end
from newsclean.korean.emails import find_emails
from newsclean.korean.names import is_outlet

# 했다.|27일 / 했다.|“그는 / 습니다.|[기자] / 나요?|홍길동 — not: 3.1절, 2.5%, 했다."라고, 했다.”며, U.S., 가.나.다
_GLUED_END = re.compile(
    r"(?<=[가-힣][다요죠까네음함됨임])\.(?=[가-힣0-9A-Z“‘\"'\[(<【〈《「『◇◆■□▲△▶▷◀☞※①-⑳一-龥])"
    r"|(?<=[가-힣]{2})\.(?=[가-힣“‘\[【◇◆■▲▶☞※])"
    r"|(?<=[가-힣][다요죠까네])\.[”\"’'](?=[가-힣A-Z0-9“‘\"'\[(<【◇◆■▲▶☞※])"
    r"|(?<=[가-힣])[?!][”\"’']?(?=[가-힣A-Z“‘\[【◇◆■▲▶☞※])"
    r"|(?<=[가-힣)\]])\.(?=▲|▶|☞|※|◆|◇|■)"
    r"|(?<=…)\](?=[가-힣\[])"
    r"|(?<=[.다])\](?=[가-힣]{2,})|(?<=\.)\)(?=[가-힣]{2,})"
)
# What carries a quotation on: 했다."라고, 했다."며, 왜?라는
_QUOTATIVE = re.compile(
    r"(?:라|이라|다|자|냐)?(?:고|며|면서|는|던|거나|지만|니까|기에|기도|란|든지|나)(?=[\s,.은는도])|(?:라|이라)[가-힣]"
    r"|(?:는|은|이|가|을|를|의|에|와|과|도|로|으로|에서|에는|까지|부터|만|보다|처럼)(?=[\s,])|하[고며는자]|했|한다|할|해|였|이[었라다]|식[의으]|등[의을 ]|뿐"
)
_PROMO = re.compile(r"[▶▷☞](?=\s?\S)")
# 옮겼다.|저작권자 ⓒ, …미디어|<ⓒ경제를, (끝)|<저작권자 — not: 저작권을, 저작권자의
_RIGHTS = re.compile(
    r"[<〈＜\[(]\s?(?:저작권자|Copyright|[ⓒ©]|ⓒ)[^<>〈〉\[\]]{0,120}"
    r"|저작권자\s?[(ⓒ©]|Copyrights?\s?[(ⓒ©]|Copyright by "
    r"|[ⓒ©](?=[^.\n]{2,70}(?:무단\s?(?:전재|복제|배포)|재배포|[Aa]ll [Rr]ights))"
)
# …적자 폭 확대|[한빛=누리뉴스 홍길동 기자] / gildong@x.example|(한빛=누리뉴스) — not: 그(이 대표)[홍길동]는
_DATELINE = re.compile(
    r"[(\[【［][가-힣A-Za-z·,/ ()]{1,24}?\s?=\s?[가-힣A-Za-z0-9]{2,12}(?:\s[^()\[\]【】［］]{1,40})?[)\]】］]"
    r"|[\[［(][^\[\]()［］]{2,40}\s?기자(?:\s?\(?[^\[\]［］]{0,40})?[\]］)]"
)
_TAG = re.compile(r"[\[［]([가-힣A-Za-z0-9 ]{2,10})[\]］]")
# [앵커] 【 기자 】 ◀ 리포트 ▶ <앵커>
_SPEAKER = re.compile(
    r"(?:\[\s?|<\s?|【\s?|◀\s?)(?:앵커(?:멘트)?|기자|리포트|리포터|아나운서|인터뷰|녹취|질문|답변|VCR|PD|진행자|캐스터)(?:\s?\]|\s?>|\s?】|\s?▶)"
)
_CREW = re.compile(r"[\[(]\s?(?:영상|촬영|취재|화면|자료|VJ|그래픽|구성|편집|디자인|제작)[^\[\]()]{0,12}\s?[:：=][^\[\]()]{1,80}[\])]")
_LABELS = re.compile(r"동영상 뉴스(?=[\[【◀<가-힣1-9])|(?<=[.…”\"')\]])(?:관련 ?(?:기사|키워드|뉴스)|추천 ?(?:기사|키워드)|브리핑)(?=[가-힣\[“\"'#])")
_SPACES = re.compile(r"(?<=[.?!”\"’')\]])\s{2,}(?=\S)|\s{3,}")
# …생태 복원|“한빛이 낳은 / 못 받아"|홍길동 재판은 / 장관(내정)|홍길동 대통령은 — not: 그는 “…, "했다"라고, (내정)은
_OPENING = re.compile(r"(?<=[가-힣])[“‘](?=[^\s”’])")
_CLOSING = re.compile(r"(?<=[가-힣…])[”\"](?=[가-힣一-龥])|(?<=[가-힣])\)(?!씨|군[은이]|양[은이])(?=[가-힣]{2,4}\s[가-힣])")
_SENTENCE = re.compile(r"[다요죠까]\.")
# 누리뉴스 at the very head of glued text, before a quote; agencies only
_HEAD_CREDIT = re.compile(r"(?:연합뉴스|뉴시스|뉴스1|로이터|게티이미지뱅크)(?=[‘“\"'\[])")
# a caption between two sentences: 했다. ▲ 한빛농장에 … ⓒ — not: 순으로 △개회 △폐회
_MARKED = re.compile(r"(?<=[다요]\.)\s(?=[▲◆◀]\s?[가-힣‘“])|(?<=[^\s(\[])(?=[▲△◆]\s?[^\s)\d])")
_NOTE = re.compile(r"(?<=[^\s])※|(?<=[.다])\s※")
_TAGLINE = re.compile(r"(?<=\S)\s{1,3}#[가-힣A-Za-z0-9]+(?=\s{0,2}#[가-힣A-Za-z0-9]+\s{0,2}#)")
_HEAD = 400
"""Characters at the head of a glued run that may hold decks and a caption."""
_CREDIT_CUES = ("사진", "제공", "ⓒ", "©", "연합뉴스", "뉴시스", "뉴스1", "DB", "재판매", "@", "게티", "로이터")


_RARE = ("▶", "▷", "☞", "▲", "◆", "@", "ⓒ", "©", "  ", "※", "앵커", "기자", "저작권", "opyright", "연합뉴스", "뉴시스", "뉴스1", "제공]", "제공)", "동영상 뉴스", "재판매", "#")
"""What some seam needs besides a glued sentence end: a paragraph without any of it is passed over."""


def may_have_seams(text: str) -> bool:
    """The cheap guard: a sentence end with something glued to it, or a character that seams come with."""
    for mark in ".?!":
        at = text.find(mark)
        while at >= 0:
            following = text[at + 1 : at + 2]
            if following and not following.isspace() and following not in ".,?!…~%)·" and not (following.isdigit() and text[at - 1].isdigit()):
                if following not in "”\"’'" or (rest := text[at + 2 : at + 3]) and not rest.isspace() and rest not in ".,)·" :
                    return True
            at = text.find(mark, at + 1)
    return any(sign in text for sign in _RARE)


def find_seams(text: str) -> list[tuple[int, Joint]]:
    """Offsets at which to cut a long line, in order, and what kind of border each is."""
    if not may_have_seams(text):
        return []
    cuts: dict[int, Joint] = {}
    for match in _GLUED_END.finditer(text):
        end = match.end()
        closed = match.group()[-1] in "”\"’'"
        if closed or match.group()[0] in "?!":
            if _QUOTATIVE.match(text, end) or (not closed and text.count('"', 0, end) % 2):
                continue
        elif match.group() == "." and _single_syllables(text, match.start()):
            continue
        cuts[end] = Joint.FOLD
    glued = bool(cuts)
    if "  " in text:
        for match in _SPACES.finditer(text):
            cuts[match.end()] = Joint.SEAM
    for glyph in "▶▷☞":
        if glyph in text:
            for match in _PROMO.finditer(text):
                if match.start() and (match.start() not in cuts):
                    cuts[match.start()] = Joint.FOLD
            break
    if "▲" in text or "△" in text or "◆" in text:
        for match in _MARKED.finditer(text):
            cuts.setdefault(match.end(), Joint.FOLD)
    if "@" in text:
        for _, end, _ in find_emails(text):
            if text.rfind("[", 0, end) > text.rfind("]", 0, end) and 0 < text.find("]", end) - end < 60:
                continue  # [홍길동 기자gildong@x.example김가온 기자ga@x.example]
            closing = end
            while closing < len(text) and text[closing] in ")]}>":
                closing += 1
            if closing < len(text) and not text[closing].isspace() and text[closing] not in ".,;:/·|&" and not _particle(text, closing):
                cuts.setdefault(closing, Joint.FOLD)
    if "ⓒ" in text or "©" in text or "저작권" in text or "opyright" in text:
        for match in _RIGHTS.finditer(text):
            if match.start():
                cuts[match.start()] = Joint.FOLD
    if "=" in text or "기자" in text:
        for match in _DATELINE.finditer(text):
            at = match.start()
            if at and not text[at - 1].isspace():
                cuts.setdefault(at, Joint.FOLD)
    if "[" in text:
        for match in _TAG.finditer(text):
            at = match.start()
            if at and not text[at - 1].isspace() and is_outlet(match[1].replace(" ", "")):
                cuts.setdefault(at, Joint.FOLD)
        if "핫" in text or "뉴스]" in text or "기사]" in text:
            for match in re.finditer(r"\[[^\[\]]{0,12}(?:핫\s?뉴스|주요\s?뉴스|관련\s?기사|인기\s?기사|베스트\s?기사|핫클릭)\]", text):
                cuts.setdefault(match.start(), Joint.FOLD)
    for match in _SPEAKER.finditer(text) if "앵커" in text or "기자" in text or "리포트" in text or "인터뷰" in text else ():
        if match.start():
            cuts[match.start()] = Joint.FOLD
        if match.end() < len(text) and not text.startswith(" :", match.end()):
            cuts[match.end()] = Joint.FOLD
    if any(cue in text for cue in _CREDIT_CUES):
        for end in find_credit_end(text):
            if end < len(text):
                cuts[end] = Joint.FOLD
    if ":" in text or "=" in text:
        for match in _CREW.finditer(text):
            if match.start():
                cuts.setdefault(match.start(), Joint.FOLD)
            if match.end() < len(text):
                cuts.setdefault(match.end(), Joint.FOLD)
    if "※" in text:
        for match in _NOTE.finditer(text):
            cuts.setdefault(match.start(), Joint.FOLD)
    if "#" in text:
        for match in _TAGLINE.finditer(text):
            cuts.setdefault(match.start(), Joint.FOLD)
    for match in _LABELS.finditer(text) if "동영상 뉴스" in text or glued and "관련" in text else ():
        cuts[match.start()] = Joint.FOLD
        cuts[match.end()] = Joint.FOLD
    if glued or "[" in text:  # decks and captions run into the lead at the head of glued text
        first_end = _SENTENCE.search(text)
        head = min(first_end.start() if first_end else len(text), _HEAD)
        if credit := _HEAD_CREDIT.match(text):
            cuts[credit.end()] = Joint.FOLD
        for match in _OPENING.finditer(text, 0, head):
            cuts.setdefault(match.start(), Joint.FOLD)
        for match in _CLOSING.finditer(text, 0, head):
            if not _QUOTATIVE.match(text, match.end()) and not _particle(text, match.end()):
                cuts.setdefault(match.end(), Joint.FOLD)
    cuts.pop(0, None)
    cuts.pop(len(text), None)
    return sorted(cuts.items())


def _single_syllables(text: str, at: int) -> bool:
    """`가.나.다` and `김.이.박`: a list of single syllables, not sentences."""
    return at >= 2 and not ("가" <= text[at - 2] <= "힣") and text[at - 2] != ")"


def _particle(text: str, at: int) -> bool:
    """The address goes on as part of a sentence: `help@x.example로`, `…에`, `…입니다`."""
    return re.match(r"(?:로|으로|에|를|을|은|는|이|가|과|와|입니다|이다)(?=[\s.,)]|$)", text[at : at + 4]) is not None
