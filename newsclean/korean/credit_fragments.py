"""The few words behind a caption's last sentence that no label, sign or bracket marks as its credit.

    … 이어달리기를 하고 있다. 물빛군교육지원청      →  an institution
    … 향이 산다. 사진 고은재                       →  a label without `=`
    … 기뻐하고 있다. 온새|고은재 기자 ko@x.example  →  a person with a role

Such words prove little: what stands before them must say what a picture shows. Must never be read as a credit: words with a
particle (`물빛군은`), a predicate, a deck (`새로운 시대`), a writer's claim to text and picture (`글·사진 고은재`).
"""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from newsclean.korean.credit_names import AGENCY, MAIL
from newsclean.korean.credit_scenes import NOUN, ends_in_view, is_reported, looks_ahead
from newsclean.korean.credit_sentences import is_noun_phrase, shows_picture, split_sentences
from newsclean.korean.names import is_department, is_person_name, is_place, word_set

LONGEST_FRAGMENT: Final = 44
LONGEST_SCENE: Final = 200
MOST_SENTENCES: Final = 3


class Fragment(NamedTuple):
    """A credit, without its label and brackets; `person`: with a reporter's title, as sign-offs have it."""

    kind: Literal["source", "labelled", "person"]
    credit: str
    name: str | None = None
    role: str | None = None
    """The reporter's."""


# 부산시, 경남도, 서울 강남구, 물빛군교육지원청, 누리대병원, 누리배구연맹(NURI), SNS 갈무리, 물빛군 제공/누리통신 — not: 새 시대, 다시, 행사장 앞 도로
_OFFICES: Final = (
    "경찰청|경찰서|소방청|소방서|해경|검찰청|기상청|산림청|교육청|지원청|시청|도청|군청|구청|의회|본부|병원|의료원|공사|공단|공항|협회|재단|위원회|대학교"
    "|연구원|연구소|박물관|미술관|과학관|도서관|문화원|진흥원|농업기술원|엔터테인먼트|미디어|전자|은행|구단|연맹|통신|일보|신문"
)
_SOURCE: Final = re.compile(
    rf"""
    (?:[가-힣]{{2,4}}\s)?[가-힣]{{2,3}}(?:특별|광역|특별자치)?[시군구도] | [가-힣]{{2,5}}대
    | (?:[가-힣A-Za-z0-9]{{2,10}}\s){{0,2}}[가-힣A-Za-z0-9]{{1,12}}(?:{_OFFICES})(?:\([A-Z]{{2,8}}\))?
    | (?:(?:[가-힣A-Za-z0-9]{{2,12}}|\([가-힣]{{2,6}}\))\s?){{1,3}}(?:갈무리|캡처|캡쳐|생성\s?이미지|인스타그램|페이스북|유튜브|SNS)
    | (?:[가-힣A-Za-z0-9]{{2,12}}\s){{0,2}}온라인\s?커뮤니티 | 온라인\s?커뮤니티
    | [^\s.,/][^.,/]{{1,18}}\s제공\s?[/·]\s?[가-힣A-Za-z]{{2,8}}
    | tvN | CJ\s?ENM | ENA | KBS | MBC | SBS | EBS | JTBC | MBN | TV조선 | 채널A | 넷플릭스 | 티빙 | 웨이브 | 디즈니플러스 | 쿠팡플레이
    | (?:(?!사진|자료|그래픽)[가-힣A-Za-z]{{2,8}}[=\s])?{AGENCY}
    """,
    re.VERBOSE,
)
_CERTAIN: Final = re.compile(rf"(?:갈무리|캡처|캡쳐|생성\s?이미지)\Z|제공\s?[/·]|\A(?:[가-힣A-Za-z]{{2,8}}[=\s])?{AGENCY}\Z")
# 학교에서 열린 / 새로운 / 다시, as they end what is no name
_NO_SOURCE: Final = re.compile(
    r"(?:[은는을를의]|에서|에게|으로|하는|하고|로운|위한|하며|된|한)\s|^(?:다시|또다시|역시|그리고|이제|지금|새로운|또 하나의)"
)
# they end like offices, and are none
_NOUNS: Final = word_set(
    """
    감시 다시 당시 대도시 도시 동시 몹시 무시 소도시 신도시 실시 역시 일시 임시 잠시 전시 중시 즉시 지시 표시 만족도 선호도 신뢰도 완성도 인지도
    지지도 난이도 집중도 가능성도 계산대 무대 받침대 사각지대 신세대 안내대 안전지대 전망대 지지대 진열대 판매대 이동통신 정보통신
    """
)
# 사진 고은재 / (사진 물빛군청) / 사진·고은재 기자 / [사진 제공 누리극단] — not: (사진 왼쪽), 사진 3장, 글·사진 고은재
_LABELLED: Final = re.compile(
    r"(?P<open>[(\[<])?\s?(?P<label>사진(?:\s?제공)?|자료\s?사진|그래픽|일러스트|삽화)(?:\s?[·ㆍ・]\s?|\s)(?P<who>[가-힣A-Za-z0-9·= @._-]{2,30}?)\s?(?P<close>[)\]>])?"
)
_PHOTO_WORDS: Final = frozenset(("공모전", "동호회", "박람회", "전람회", "전시관", "전시장", "전시회"))
# Courtesy of Refill Me / Photo by 고은재 / 출처 물빛군 누리집 / 제공: 물빛군 — not: 출처를 밝혔다
_GIVEN_BY: Final = re.compile(
    r"(?P<words>(?:Courtesy of|courtesy of|(?:[Pp]hotos?|[Ii]mages?|PHOTO) by)\s\S[^.]{1,28}|"
    r"(?:제공|출처|자료)\s?[=:：]?\s?(?P<source>[가-힣A-Za-z0-9][가-힣A-Za-z0-9 ]{1,20}))"
)
# 고은재 기자 / 고은재 선임기자 ko@x.example / 온새|고은재 기자 / / 고은재 — not: 고은재 기자는
_ROLE: Final = r"(?:사진|영상|선임|수습|인턴|객원|전문)?\s?기자"
_PERSON: Final = re.compile(
    rf"(?:[/|ㅣ]\s?|(?!사진|그래픽|자료|영상|글)[가-힣]{{2,8}}\s?[|ㅣ/=]\s?)?(?P<name>[가-힣]{{2,4}})\s?(?P<role>{_ROLE})(?:\s?[(\[]?{MAIL}[)\]]?)?|[/|ㅣ]\s?(?P<bare>[가-힣]{{3}})"
)
# /물빛군 / / 누리컨소시엄 / /독자 제공 — not: /홍길동 기자, /편집국, 찬성/반대
_SLASHED: Final = re.compile(r"/\s?(?P<who>[가-힣A-Za-z][가-힣A-Za-z0-9·&]{1,14}(?:\s제공)?)")
# 뒤로 공사장이 보인다. — not: 오를 것으로 보인다., 효과가 보인다.
_VIEW: Final = re.compile(r"(?:뒤로|앞으로|너머로|사이로|멀리|뒤편에|뒤쪽에|앞에|옆에|건너편에|왼쪽에|오른쪽에)\s(?:\S{1,10}\s){0,4}\S{1,10}[이가] 보인다\.\Z")
_VIEWED: Final = " 보인다."
# … 26일 운동장에서 이어달리기를 하고 있다. — not: 26일부터 …, 26일까지 …
_DAY: Final = re.compile(r"\d일(?!부터|까지|째|간|씩|이|은|을|의)")
_GOING_ON: Final = ("고 있다.", "고 있는 모습.", "고 있는 모습이다.")
# 시는, 경찰은, 정부는: who does it is told, not shown
_TELLS: Final = re.compile(r"(?:\S{1,12}\s){0,2}\S{1,12}[은는]\s")
# what goes on without being seen: 성과가 나오지 않고 있다. / 방안을 모색하고 있다. — not: 공을 던지고 있다.
_UNSEEN: Final = re.compile(
    r"(?:않|못하|모색하|추진하|검토하|고려하|요구하|주장하|보이|나오|늘|줄|늘리|줄이|늘어나|줄어들|앞두|(?:이어|커|높아|낮아|거세|넓어|길어|깊어|많아|떨어|나빠"
    r"|좋아|빨라|늦어|어려워|쏟아|퍼|번)지|(?:확대|확산|제기|논의|추진|거론|예상|가중|지적)되)고 있다\.\Z"
)
_LONGEST_UNSEEN: Final = 20
"""Characters that the longest of these endings has."""
# 물떼새가 보였다. — not: 문을 연다., 남아 있다.
_PAST: Final = re.compile(r"[았었했였됐렸졌났갔왔켰쳤겼셨랐렀]다\.\Z")
_NO_NAME_ENDS: Final = "자가라나지고며데서게듯뿐걸"
_LONGEST_NAME: Final = 50
# 바구니에 담긴 감자가 놓인 모습이다.
_SIGHTS: Final = ("모습이다.", "장면이다.", "전경이다.")


def read_fragment(text: str) -> Fragment | None:
    """What the words behind a caption say; `None` for everything that is no credit by its shape."""
    if not 2 <= len(text) <= LONGEST_FRAGMENT or text[-1] in ".?!,…":
        return None
    if "기자" in text or text[0] in "/|ㅣ":
        person = _PERSON.fullmatch(text)
        if person and is_person_name(name := person["name"] or person["bare"]):
            return Fragment("person", text.lstrip("/|ㅣ "), name, person["role"])
    if text[0] == "/" and (slashed := _SLASHED.fullmatch(text)) and not (is_department(who := slashed["who"]) or is_person_name(who)):
        return Fragment("source", who)
    if (labelled := _LABELLED.fullmatch(text)) and (labelled["open"] is None) == (labelled["close"] is None):
        who = labelled["who"]
        return Fragment("labelled", who) if _names_somebody(who) else None
    if given := _GIVEN_BY.fullmatch(text):
        if (source := given["source"]) is None:
            return Fragment("labelled", given["words"])
        return Fragment("source", source) if _names_source(source) else None  # also how tables and figures name theirs
    return Fragment("source", text) if _names_source(text) else None


def _names_somebody(who: str) -> bool:
    if len(who) == 3 and is_person_name(who) and who not in _PHOTO_WORDS:
        return True
    person = _PERSON.fullmatch(who)
    return (person is not None and is_person_name(person["name"] or "")) or _names_source(who)


def _names_source(text: str) -> bool:
    words = text.split()
    if len(words) > 4 or words[-1] in _NOUNS or _NO_SOURCE.search(text):
        return False
    return _SOURCE.fullmatch(text) is not None or text.endswith(("누리집", "홈페이지"))


def is_certain_source(words: str) -> bool:
    """The words name a source whatever stands above them: an agency, a screenshot, a place. `고령 운전자` and `비상구` only end like one."""
    return _CERTAIN.search(words) is not None or is_place(words.rsplit(maxsplit=1)[-1])


def split_fragment(text: str) -> tuple[str, Fragment] | None:
    """The sentences of a line and the credit behind the last full stop."""
    low = max(0, len(text) - LONGEST_FRAGMENT - 2)
    at = max(text.rfind(". ", low), text.rfind(".” ", low))
    if at < 0:
        stop = text.rfind("./", low) + 1
        found = read_fragment(text[stop:]) if stop else None
        return (text[:stop], found) if found else None
    stop = text.index(" ", at)
    found = read_fragment(text[stop + 1 :].strip())
    return (text[:stop], found) if found else None


def may_be_shown(words: str) -> bool:
    """Whether sentences could stand below a picture: few of them, short, none of which reports or looks ahead."""
    if not 8 <= len(words) <= LONGEST_SCENE or words[-2:] == "..":
        return False
    parts = _sentences(words)
    return len(parts) <= MOST_SENTENCES and not any(_reports(part[-60:]) for part in parts)


def _reports(end: str) -> bool:
    return is_reported(end) or (looks_ahead(end) and _VIEW.search(end) is None)


def ends_in_scene(words: str) -> bool:
    """The weak test: a single sentence in which something goes on or is to be seen; more of them must pass the strong one."""
    parts = _sentences(words)
    if len(parts) > 1:
        told = _TELLS.match(parts[-1]) and not _DAY.search(words)  # 배경은 항구 도시. 주인공은 짐을 나르고 있다.
        return not told and shows_scene(words, named=False)
    if words.startswith("이 ") or _goes_on_unseen(words):
        return False
    return ends_in_view(words) or words.endswith(_SIGHTS) or (words.endswith(_VIEWED) and _VIEW.search(words) is not None)


def is_watched(words: str) -> bool:
    """The middle test, for words with a reporter's address behind them: nobody tells, something goes on that can be seen.

    `파도 구마루가 6회 홈런을 치고 베이스를 돌고 있다.`; not `시는 대책을 검토하고 있다.`, `학생 수가 줄고 있다.`
    """
    return shows_scene(words) or (not _TELLS.match(words) and ends_in_scene(words))


def _goes_on_unseen(words: str) -> bool:
    """성과가 나오지 않고 있다. — not: 공을 던지고 있다."""
    return words.endswith("고 있다.") and _UNSEEN.search(words, max(0, len(words) - _LONGEST_UNSEEN)) is not None


def shows_scene(words: str, *, named: bool = True) -> bool:
    """The strong test: a day or place of the past and what goes on there, or (`named`) a picture's name in front."""
    parts = _sentences(words)
    if len(parts) > 1 or not words.endswith("다."):
        if named and _is_named(parts):
            return True
    elif _TELLS.match(words):
        return False
    last = parts[-1]
    if _goes_on_unseen(last):
        return False
    if not last.endswith("다."):
        return len(parts) == 1 and NOUN.search(last.rstrip(".")) is not None and shows_picture(last)
    return (
        shows_picture(last)
        or (last.endswith(_GOING_ON) and _DAY.search(last) is not None)
        or last.endswith(_SIGHTS)
    )


def _is_named(parts: list[str]) -> bool:
    """`솔내초와 물안초가 함께 쓰는 과학실. 주말에는 문을 연다.`

    Not the first words of a story (`지난 8일 오전, 가람천 모래톱. 물떼새가 보였다.`), calls (`의자부터 놓아 보자.`), definitions with a colon.
    """
    name = parts[0]
    return (
        8 <= len(name) <= _LONGEST_NAME
        and " " in name
        and name[-1] == "."
        and name[-2] not in _NO_NAME_ENDS
        and "가" <= name[0] <= "힣"
        and not any(mark in name for mark in ',:*"“…')
        and not any(_PAST.search(part) for part in parts[1:])
        and is_noun_phrase(name)
    )


def _sentences(words: str) -> list[str]:
    starts = split_sentences(words)
    return [words[a:b].rstrip() for a, b in zip(starts, [*starts[1:], len(words)], strict=True)]
