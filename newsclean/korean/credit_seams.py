"""Where a photo credit ends inside a glued run and other text goes on at once.

Pages whose blocks were joined without a space print ``… 하고 있다./연합뉴스한빛시 민가에 …``. The seam after ``연합뉴스`` is
where the caption stops and the article goes on. Prose must stay whole: ``연합뉴스에 따르면``, ``뉴스1은``, ``자료를 제공한다``,
``제공받은``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.korean.credit_names import (
    AGENCY,
    DATE,
    MAIL,
    PERSON,
    PLACE,
    PLAIN_AGENCY,
    SURNAME,
    is_person_name,
    is_placed_agency,
    read_credit,
)
from newsclean.korean.scanning import matches_at, places_of

# what an address, once its domain is complete or missing, looks like in a run where digits may follow (gildong@20대)
_FULL_MAIL: Final = r"[A-Za-z0-9][A-Za-z0-9._%+-]{1,29}[@＠](?:(?:[A-Za-z0-9-]{1,30}\.){1,3}[A-Za-z]{2,10})?+"
_PERSON: Final = re.sub(r"\?P<\w+>", "?:", PERSON.replace(MAIL, _FULL_MAIL))
_SENTENCE_END: Final = r"[.!?)\]”\"’'…]"
#: Syllables that carry an agency's name on as the subject or source of a sentence.
_NO_PARTICLE: Final = (
    r"(?!(?:은|는|을|를|에|의|도|와|과|로|가|에서|에게|에는|에도|까지|만|측|측은|에서는|으로|이라며|라며|라고|라는|이라고|이라는)(?:\s|따르|$))"
    r"(?!에\s?따르|통신|TV|코리아|보도|기자|기사|제공|자료|DB|캡처|캡쳐|닷컴|이\s(?:보도|전|밝|입수|취재|단독|확인))"
)
_BARE_WORDS: Final = ("뉴스", "뉴시스", "DB", "게티이미지")
#: The next text begins here, without a space.
_GLUED: Final = r"(?=[가-힣A-Za-z0-9“‘\"'▲△▼▶◀■□◆◇○●※☞\[(<〈【《「『一-龥])"

# ./연합뉴스한빛시 , )/한빛DB전남 , 2022.9.5/뉴스1관련 — not: /연합뉴스에 따르면
_SLASH_AGENCY: Final = re.compile(rf"/\s?(?:{PLACE}?{AGENCY}(?:\s?[=·/]\s?{AGENCY})?|[가-힣A-Za-z]{{1,8}}DB){_NO_PARTICLE}{_GLUED}")
# ./홍길동 기자gildong@20대 — not: /홍길동 기자는
_SLASH_PERSON: Final = re.compile(
    rf"/\s?(?:{PLACE})?{_PERSON}(?!(?:은|는|이|가|을|를|의|에게|도|와|과|로)\s|단|회견|간담|들|실\s|입니다|였습니다){_GLUED}"
)
# … 있다. 연합뉴스한빛시는 / 있다.  한빛=뉴스1한빛의 / . 한빛일보DB해외 — not: 있다. 뉴스1은, 있다. 연합뉴스에
_BARE: Final = re.compile(
    rf"{_SENTENCE_END}\s{{0,3}}(?:{PLACE}(?:{AGENCY}|[가-힣]{{1,4}}?(?:뉴스|일보|신문|통신))|{PLAIN_AGENCY}(?!이\s)|[가-힣]{{2,8}}DB)(?:\s?자료사진)?{_NO_PARTICLE}{_GLUED}"
)
# ⓒ 연합뉴스법원 / © 뉴시스·한빛신문이번 — not: ⓒ 연합뉴스, 무단전재
_SIGN_AGENCY: Final = re.compile(
    rf"(?:ⓒ|©)\s?(?:{AGENCY}(?:[=·/]{AGENCY})?(?:\s?[·/]\s?[가-힣]{{2,5}}(?:신문|일보|뉴스|경제))?|[가-힣A-Za-z]{{1,8}}DB)"
    rf"(?:\s{_PERSON})?{_NO_PARTICLE}{_GLUED}"
)
# ⓒ누리소방본부 소방당국은 / ⓒ한빛시청 주민들은 — not: ⓒ한빛소방본부는
_SIGN_OFFICE: Final = re.compile(
    r"[ⓒ©](?<=[.)\s”].)\s?[가-힣]{1,10}?(?:본부|경찰서|경찰청|소방서|시청|도청|군청|구청|공단|공사|협회|재단|센터)(?=\s[가-힣“\"])"
)
# (사진=누리포토)▲11월 / [이미지=https://…캡처]공격자는 / <… <사진=한빛반도체>>한빛반도체가 / [한빛시 제공]2015.4.4/뉴스1이후 — not: (사진=누리포토) 다음
_BRACKET: Final = re.compile(
    r"(?P<open>[(\[<〈【［《])(?P<in>[^()\[\]<>〈〉【】［］《》]{2,45}|(?:사진|이미지|그래픽)\s?=\s?https?:[^\s()\[\]<>]{2,70})[)\]>〉】］》]{1,2}"
    rf"(?:{DATE}(?!\d)\.?)?+(?:\s?/\s?{PLAIN_AGENCY})?+(?!(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서)[\s,]|이다|이라|입니다)(?!,|\.)" + _GLUED
)
# a bracket that holds a credit, by label or sign: 사진=누리포토, 자료사진 제공 : 한빛, ⓒ 누리뉴스
_LABELLED: Final = re.compile(
    r"\s?(?:ⓒ|©|(?:자료\s?)?(?:사진|그래픽|일러스트|삽화|이미지)\s?(?:제공|출처)?\s?[=:：|ㅣ│｜]"
    r"|(?:[가-힣A-Za-z0-9=]{2,12}\s)?자료사진$)"
)
# /사진=홍길동 기자유튜버나 , /사진=(광주=뉴스1) 홍길동 기자유튜버 , 사진=한빛일보DB전남 — not: 사진=홍길동 기자는
_LABEL: Final = re.compile(
    rf"(?:사진|그래픽|일러스트|삽화)\s?(?:제공|출처)?\s?[=ㅣ|│｜]\s?(?:[(\[]?(?:{PLACE})?{AGENCY}[)\]]?\s?{_PERSON}|{_PERSON}"
    rf"|{PLACE}?{AGENCY}"
    rf"(?:[=·/]{AGENCY})?|[가-힣A-Za-z]{{1,8}}\s?DB)(?!(?:은|는|이|가|을|를|의)\s)(?!통신|기자|제공|자료|DB|TV|라고|이라|라는){_GLUED}"
)
#: Syllables that make 제공 and 캡처 a verb, a compound or the subject of a sentence.
_NOT_GIVING: Final = (
    r"(?!하[는고며여였지기면]|한다|한\s|할\s|해\s|해왔|했|함[으과을\s]|받|된[다\s]|되[는고며어었지]|돼|됐|[을를은는의도이가과와로]\s|[에로]\s|에서|에게"
    r"|으로|이다|이라|이며|및|중[이인\s]|기관|기업|기간|서비스|대상|범위|자료"
    r"|(?:자|처|사|국|시|량|업|업체|업자|여부|방식|방법|장소|시간|가격|물|품|건)(?:들|까지)?(?:[은는이가을를의에와과도로\s,.]))"
)
# .가람공원공단 제공가람산 / .한빛소방본부 제공.한빛의 — not: 정보를 제공한다, 제공받은, 제공기관
_GIVEN: Final = re.compile(
    r"[.)\]”’/ⓒ©]\s{0,3}(?P<credit>[가-힣A-Za-z][^.,/()\[\]<>ⓒ©“”\n]{1,24}?\s제공)"
    rf"(?:\.(?=[가-힣“\"‘'▲\[(])|{_NOT_GIVING}{_GLUED})"
)
# 사진=한빛플러스 제공한빛플러스 / 사진=KBS2 ‘…’ 방송 화면 캡처개그우먼 — not: 사진=한빛시 제공을, 사진을 제공한다, 화면 캡처를
_CLOSED_LABEL: Final = re.compile(
    r"(?:사진|그래픽|일러스트|삽화|이미지)\s?(?:출처)?\s?[=ㅣ|│｜]\s?[^.,\n=()\[\]<>]{1,50}?\s?"
    rf"(?:제공|캡처|캡쳐|갈무리){_NOT_GIVING}{_GLUED}"
)
# 사진제공｜KOVO4연패의 / 사진=누리레일누리레일이, 사진=누리레일【춘천】 — not: 사진=KBS2 ‘…’, 사진=한빛시청
_LABELLED_NAME: Final = re.compile(
    r"(?:사진|그래픽)\s?(?:제공|출처)?\s?[=ㅣ|│｜]\s?(?:(?!KBS|MBC|SBS|JTBC)[A-Z]{3,8}(?=\d{1,4}[가-힣])|(?P<name>[가-힣A-Za-z]{2,12})(?=(?P=name)|【))"
)
# 사진=별빛뮤직홍길동 기자 hong@x.example, DB홍길동 기자 hong@ — not: 사진=홍길동 기자 hong@, 사진=누리뉴스 홍길동 기자
_SIGNED_OFF: Final = re.compile(
    rf"(?:사진|그래픽)\s?(?:제공|출처)?\s?[=ㅣ|│｜]\s?[^.\n@]{{0,40}}?(?<=[가-힣A-Za-z0-9]{{2}})(?={SURNAME}[가-힣]{{2}}\s?기자\s?[(\[]?[A-Za-z0-9._-]{{2,30}}@)"
)
# ⓒ 홍길동강은 (where 홍길동 기자 is named) — not: ⓒ 홍길동, ⓒ 한빛일보강원
_SIGN_WRITER: Final = re.compile(rf"[ⓒ©]\s?(?P<name>{SURNAME}[가-힣]{{2}})(?=[가-힣])")
# 2023.6.14hong@nuri.kr(한빛=누리뉴스) / photo@nuri.kr *재판매 및 DB 금지[한빛=누리뉴스] — not: 2023.6.14 hong@nuri.kr 로
# and before a bracket that asks for tips: 2031.3.4. x@y.example [사진 영상 제보받습니다]
_DATED_MAIL: Final = re.compile(rf"{DATE}\.?\s{{0,3}}(?:{_FULL_MAIL})(?:\s?\*?재판매\s?및\s?DB\s?금지)?" + r"(?=[가-힣“‘\"'▲△\[(【<]|\s{1,3}\[)")
_RIGHTS: Final = re.compile(r"\*\s?재판매\s?및\s?DB\s?금지(?=[가-힣A-Z0-9“‘\"'▲△\[(【<])")
# ◆…홍길동 한빛시장 내정자(한빛시청)홍길동 — not: ◆ 한빛산업협회(협회장 홍길동)는
_MARKED_BRACKET: Final = re.compile(r"…(?:(?<=[▲◆◀▶]…)|(?<=[▲◆◀▶]\s…))[^.()\n]{2,60}\([가-힣]{2,10}\)(?=[가-힣“\"])")
# 기사내용과 관련이 없습니다.누리마당 , 기사와 관련 없음.한빛시는 — not: 기사와 관련이 없다고
_UNRELATED: Final = re.compile(
    r"기사(?:의)?\s?(?:내용)?[과와]는?\s?(?:직접(?:적인?)?\s?)?(?:관련|관계)[이은]?\s?(?:없음"
    r"|없습니다)(?:[.)\]]{1,2})(?=[가-힣“‘\"▲])"
)


_SIGNS: Final = ("ⓒ", "©")
"""What the patterns of signs begin with."""
_PICTURES: Final = ("사진", "그래픽", "일러스트", "삽화", "이미지")
"""What the patterns of labels begin with."""


def _ends(pattern: re.Pattern[str], text: str) -> list[int]:
    return [found.end() for found in pattern.finditer(text)]


def _ends_at(pattern: re.Pattern[str], text: str, places: list[int]) -> list[int]:
    return [found.end() for found in matches_at(pattern, text, places)]


def find_credit_end(text: str) -> list[int]:
    """Offsets, ascending, after which a credit is over and other text begins without a space.

    Only the glue makes a seam: a credit followed by a line break or a blank is left to the line splitter (one exception: an
    office after ⓒ, ``ⓒ한빛소방본부 소방당국은``, whose end the blank marks).
    """
    found: set[int] = set()
    if "/" in text:
        found.update(_ends(_SLASH_AGENCY, text))
        if "기자" in text:
            found.update(_ends(_SLASH_PERSON, text))
    for word in _BARE_WORDS:
        found.update(_bare(text, word))
    if signs := places_of(text, _SIGNS):
        found.update(_ends_at(_SIGN_AGENCY, text, signs))
        found.update(_ends_at(_SIGN_OFFICE, text, signs))
        if "기자" in text:
            found.update(_sign_writer(text, signs))
    pictures = places_of(text, _PICTURES)
    if "사진" in text or "제공" in text or "ⓒ" in text or "DB" in text or "이미지=" in text:
        found.update(_bracketed(text))
        found.update(_ends_at(_LABEL, text, pictures))
    if "사진" in text or "그래픽" in text:
        found.update(_ends_at(_CLOSED_LABEL, text, pictures))
        found.update(_ends_at(_LABELLED_NAME, text, pictures))
        if "@" in text and "기자" in text:
            found.update(_signed_off(text, pictures))
    found.update(_given(text))
    if "…" in text:
        found.update(_ends(_MARKED_BRACKET, text))
    if "기사" in text:
        found.update(_ends(_UNRELATED, text))
    if "@" in text:
        found.update(_ends_at(_DATED_MAIL, text, places_of(text, ("19", "20"))))
    if "재판매" in text:
        found.update(_ends(_RIGHTS, text))
    return sorted(found)


_NEAR_GIVEN: Final = 32
"""Characters around `제공` that a giver's credit, and what must not follow it, may take."""
_KEY: Final = 24
_SHORTEST_TWICE: Final = 30
_LONGEST_TWICE: Final = 700
# the end of what stands before both prints, where it happens to be alike: 다.
_ALIKE: Final = re.compile(r"\S{0,6}?[.?!]\s?(?=\S)|\s")


# a caption, not merely the tail that two captions share: 2031.3.4. x@y.example *재판매 및 DB 금지
_IN_WORDS: Final = re.compile(r"(?!20\d\d\s?[.-])[^@ⓒ©/=]{15}")


def _behind_sentence(text: str, at: int) -> bool:
    while at and text[at - 1].isspace():
        at -= 1
    return at == 0 or text[at - 1] in ".?!”’\"'])>▲△"


def find_twice(text: str, ends: list[int]) -> list[tuple[int, int]]:
    """Where captions stand that a run prints twice, both prints: only the second one shows where the first begins.

    ``새 단장한 회관가람군 주민들이 … 있다. ⓒ 뉴스1한빛 … 밝혔다. 가람군 주민들이 … 있다. ⓒ 뉴스1이어``: a deck is glued to the first.
    ``ends`` are where credits end. A sentence that is said twice without a credit behind it is none.
    """
    found: list[tuple[int, int]] = []
    for first in ends:
        second = text.find(text[first - _KEY : first], first) + _KEY if first >= _SHORTEST_TWICE else 0
        if second <= first:
            continue
        size = _KEY
        most = min(first, second - first, _LONGEST_TWICE)
        while size < most and text[first - size - 1] == text[second - size - 1]:
            size += 1
        if size < first and (alike := _ALIKE.match(text, first - size, first)):
            size = first - alike.end()
        if size >= _SHORTEST_TWICE and _IN_WORDS.match(text, second - size) and _behind_sentence(text, second - size):
            found += [(first - size, first), (second - size, second)]
    return found


def _bare(text: str, word: str) -> Iterator[int]:
    """Search only around the words a bare credit is made of; a page has thousands of sentence ends and few of these."""
    at = text.find(word)
    while at >= 0:
        found = _BARE.search(text, max(0, at - 24), at + 40)
        if found:
            yield found.end()
        at = text.find(word, max(at + 1, found.end() if found else 0))


def _bracketed(text: str) -> Iterator[int]:
    for found in _BRACKET.finditer(text):
        inner, at = found["in"], found.start()
        if "금지" in inner or "무단" in inner:
            continue
        if _LABELLED.match(inner):
            yield found.end()
            continue
        name = read_credit(inner) if found["open"] != "《" else None
        if name is None or name.kind not in ("giver", "agency") or is_placed_agency(inner):
            continue
        before = text[max(0, at - 2) : at].rstrip()
        if before.endswith((".", "”", "!", "?")) or (name.kind == "giver" and found["open"] == "["):
            yield found.end()


def _signed_off(text: str, pictures: list[int]) -> Iterator[int]:
    for found in matches_at(_SIGNED_OFF, text, pictures):
        name, before = text[found.end() : found.end() + 3], text[found.start() : found.end()]
        agency = before.rstrip().endswith(("연합뉴스", "뉴시스", "뉴스1"))  # the agency's own photographer
        if is_person_name(name) and not agency:
            yield found.end()


def _sign_writer(text: str, signs: list[int]) -> Iterator[int]:
    """A photographer's bare name ends a credit where the same text signs it as a reporter's."""
    signed: dict[str, bool] = {}
    for found in matches_at(_SIGN_WRITER, text, signs):
        name = found["name"]
        if name not in signed:
            signed[name] = f"{name} 기자" in text or f"{name} 시민기자" in text
        if signed[name]:
            yield found.end()


def _given(text: str) -> Iterator[int]:
    """Search only around the word; a page has thousands of sentence ends and few of these."""
    at = text.find("제공")
    end = 0
    while at >= 0:
        found = _GIVEN.search(text, max(end, at - _NEAR_GIVEN), at + _NEAR_GIVEN)
        if found is not None and found.end("credit") == at + len("제공"):
            end = found.end()
            name = read_credit(found["credit"])
            if name is not None and name.kind in ("giver", "agency") and len(found["credit"].split()) <= 4:
                yield end
        at = text.find("제공", max(at + 1, end))


# (사진=게티이미지뱅크)지난달 … — not: (사진=게티이미지뱅크), [사진] 시민들이, (자료=통계청)에 따르면
_LEADING: Final = re.compile(
    r"[(\[<【《]\s?(?=사진|자료|그래픽|이미지|일러스트|[ⓒ©])(?P<in>[^()\[\]<>【】《》]{3,45})[)\]>】》](?:\s|(?!(?:에|은|는|을|를|의|과|와|로|으로|에서|에는)[\s,]|이다|이라|입니다))(?=[^\s(\[<【▲△])"
)


_LEADING_SECONDS: Final = "사자그이일ⓒ©"
"""What stands behind its bracket, if no blank does; nothing does in a line of one character."""


def find_leading_credit(text: str) -> int:
    """Where a credit ends that stands in front of a sentence it does not belong to; 0 if the line opens with none."""
    found = _LEADING.match(text) if text[1:2] in _LEADING_SECONDS or text[1].isspace() else None
    if found is None or len(text) - found.end() < 20 or not _LABELLED.match(found["in"]):
        return 0
    return found.end()
