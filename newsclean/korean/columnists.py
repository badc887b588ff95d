"""Bylines of guests, which only a line of their own makes certain: a columnist's affiliation, an English `By …`.

    홍길동 한빛대 융복합전공 교수          By Hong Gil-dong (hong@hanbit.com)

Left alone: name and title alone (`홍길동 교수`, a speaker's label), what is glued to a sentence that does not end the body, `By the way`.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_types import Credit, Writer
from newsclean.korean.emails import find_emails
from newsclean.korean.names import MIDDLE_DOTS, OPINION_ROLES, PRESS_ROLES, STOP_NAMES, is_foreign_word, is_person_name

_TITLES: Final = tuple(OPINION_ROLES)
_TITLE_ENDS: Final = frozenset(title[-1] for title in OPINION_ROLES)

# `By Hong Gil-dong (x@y.com)` — not: `By the way`
_ENGLISH: Final = re.compile(r"By\s((?:[A-Z][A-Za-z.'-]{0,20}\s?){2,4})")
# 한빛대, 가온연구소, 법무법인 — not: 시민
_EDUCATION: Final = re.compile(
    r"[가-힣A-Z·]{1,10}(?:대|대학교|대학원|대학|연구원|연구소|재단|협회|학회|병원|법무법인|센터|전공|학과|학부|포럼|법률사무소)|법무법인|법률사무소"
)


# what parts 홍길동 변호사·한빛법률사무소 대표
_JOINT: Final = re.compile(rf"\s?[{MIDDLE_DOTS},/]\s?|\s+")
# Offices, which label speakers too: only at the end of the text are they a writer's
_OFFICES: Final = frozenset(("대표", "대표변호사", "위원", "원장", "이사장", "소장", "연구소장"))


def guest_credit(line: str) -> Credit | None:
    """A guest's byline that fills `line`, or None."""
    return _biography(line) or _english(line)


# 글 홍길동 / 에디터 홍길동 / By 홍길동 / 기자 홍길동 — not: 글 쓰는 마음
_LABELLED: Final = re.compile(r"(?P<label>글|글쓴이|취재|에디터|[Bb]y|BY|기자)\s(?P<name>[가-힣]{3})")
# 홍길동 | 기자 / 홍길동 / 소설가 / 홍길동(시인) — not: 홍길동(41)
_PARTED: Final = re.compile(r"(?P<name>[가-힣]{2,4})\s?(?:[|ㅣ/]\s?(?P<one>[가-힣]{2,8})|\((?P<two>[가-힣]{2,8})\))")


# 홍길동 기자 | 정치부 — not: 홍길동 기자 | 한빛일보
_DESKED: Final = re.compile(r"(?P<name>[가-힣]{2,4})\s(?P<role>[가-힣]{0,4}기자|특파원|에디터)\s?[|ㅣ/]\s?[가-힣·]{2,7}[부팀국]")


# 쌍가람 기자: the word behind it makes a name of whatever has three syllables; not 정치부 기자, 신문사 기자
_UNHEARD: Final = re.compile(r"(?P<name>[가-힣]{2}(?![부팀국사처실지단원인자의은는들])[가-힣]) (?P<role>기자)(?: (?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+))?")
# [홍길동 한빛대 교수], ‹홍길동 한빛대 교수>
_ENCLOSED: Final = re.compile(r"[\[(<‹〈＜【](.{6,40})[\])>›〉＞】]")


def enclosed(line: str) -> str:
    """What stands in the brackets that enclose the whole line; else the line itself."""
    found = _ENCLOSED.fullmatch(line)
    return found[1] if found else line


def labelled_edge(line: str, *, sure: bool) -> Credit | None:
    """Name behind a label or in front of a parted title, where only the edge of the body makes it a byline.

    `글 홍길동`, `에디터 홍길동`, `홍길동 / 소설가`; `기자 홍길동` only where it is ``sure`` not to label who speaks.
    """
    if (found := _LABELLED.fullmatch(line)) and is_person_name(found["name"]):
        label = found["label"]
        if label == "기자" and not sure:
            return None
        return Credit((Writer(found["name"], label if label in PRESS_ROLES else None, None, None, None),), "labelled-at-edge")
    if (found := _PARTED.fullmatch(line)) and is_person_name(found["name"]):
        role = found["one"] or found["two"]
        if role in PRESS_ROLES or (role in OPINION_ROLES and role not in _OFFICES):
            return Credit((Writer(found["name"], role, None, None, None),), "parted-at-edge")
    if (found := _DESKED.fullmatch(line)) and is_person_name(found["name"]):
        return Credit((Writer(found["name"], found["role"], None, None, None),), "desk-at-edge")
    if (found := _UNHEARD.fullmatch(line)) and found["name"] not in STOP_NAMES:
        return Credit((Writer(found["name"], found["role"], found["mail"], None, None),), "unheard-at-edge")
    return None


# 홍길동 약사·‘누리의 말’ 저자 / 홍길동 『갯벌』 지은이 — not: ‘누리의 말’ 저자 홍길동
_AUTHOR: Final = re.compile(
    rf"(?P<name>[가-힣]{{2,4}}) ?(?:[{MIDDLE_DOTS},/]? ?(?P<title>[가-힣]{{2,8}}) ?[{MIDDLE_DOTS},/] ?)?"
    r"[‘'“\"『《〈<「][^‘’'“”\"『』《》〈〉<>「」]{2,18}[’'”\"』》〉>」] ?(?P<role>저자|지은이|작가|옮긴이)"
)


def edge_credit(line: str, *, foot: bool) -> Credit | None:
    """A guest's byline which only its place, in front of the first sentence or behind the last, makes certain.

    `홍길동 시인`, at the foot also `홍길동 한빛머니 대표`, `홍길동 약사·‘누리의 말’ 저자`; not `홍길동 대표` above an interview, which names who speaks.
    """
    if foot and (author := _AUTHOR.fullmatch(line.strip())) is not None and is_person_name(author["name"]):
        return Credit((Writer(author["name"], author["title"] or author["role"], None, None, None),), "author-at-edge")
    words = _JOINT.split(line.strip())
    if not 2 <= len(words) <= 5 or words[-1] not in OPINION_ROLES or not is_person_name(words[0]) or "." in line:
        return None
    if any(is_person_name(word) and not _EDUCATION.fullmatch(word) for word in words[1:-1]):
        return None
    if not foot and (words[-1] in _OFFICES or len(words) > 2):
        return None
    role = words[1] if words[1] in OPINION_ROLES else words[-1]
    return Credit((Writer(words[0], role, None, None, None),), "guest-at-edge")


# … 밝혔다./홍길동 한빛경제연구원 연구위원, … 온다. / 홍길동(시인), … 온다. <홍길동 한빛대 교수>, … 온다. 홍길동 한빛대 사학과 교수
# not: … 살피고 있다. /이나래 사진작가, 찬성/반대, … 했다. 홍길동 교수
_TRAILING: Final = re.compile(
    r"(?<=[.!?”\"’'…)])(?P<mark>\s?[/\[<(〈【‹]\s?|\s)(?P<who>[가-힣][가-힣A-Za-z0-9·,/=: ]{1,34}(?:\([가-힣A-Za-z·, ]{2,24}\))?)(?P<close>\s?[\]>)〉】›])?\Z"
)
_WRITTEN: Final = re.compile(r"(?:글(?:\s?[·/]\s?사진)?|정리|필자|글쓴이)(?:\s?[=:·]\s?|\s)")
_BRACKETED: Final = re.compile(r"(?P<name>[가-힣]{2,4})\s?\((?P<rest>[^()]{2,24})\)")
LONGEST_TRAILING: Final = 44
"""Characters at the end of a line that may hold a guest behind its last sentence."""
_ESSAYISTS: Final = frozenset(("칼럼니스트", "에디터", "통신원"))


def trailing_guest(text: str) -> tuple[int, Credit] | None:
    """Where behind the last sentence of a line a guest's byline begins, which only the end of the body makes certain.

    Behind a slash any will do, in brackets one with where he belongs, behind a blank one who teaches or the like.
    """
    found = _TRAILING.search(text, max(0, len(text) - LONGEST_TRAILING))
    if found is None:
        return None
    mark, who = found["mark"].strip(), found["who"]
    if (mark not in ("", "/")) != (found["close"] is not None):
        return None
    credit = foot_credit("/" + who) if mark == "/" else foot_credit(who)
    if credit is None or (mark != "/" and who.count(" ") < 2) or (not mark and _biography(_unlabelled(who)) is None):
        return None
    return found.start() + len(found["mark"]) - len(found["mark"].lstrip()), credit


def _unlabelled(line: str) -> str:
    label = _WRITTEN.match(line)
    who = line[label.end() :] if label else line
    return f"{found['name']} {found['rest']}" if (found := _BRACKETED.fullmatch(who)) else who


def foot_credit(line: str) -> Credit | None:
    """What `edge_credit` finds at the foot, also with a slash or a label in front and the title in brackets: `/글=홍길동(시인)`."""
    bare = line.lstrip("/ ")
    who = _unlabelled(bare)
    if (credit := edge_credit(who, foot=True)) is not None:
        return credit
    words = _JOINT.split(who)
    if line[0] == "/" and len(words) == 2 and words[1] in _ESSAYISTS and is_person_name(words[0]):
        return Credit((Writer(words[0], words[1], None, None, None),), "guest-at-edge")
    return None


# <마르크 J 로젠 미 한빛대 정책대학원장·누리위원회 자문위원> — not: <홍길동의 밤>, <한빛대 교수>
_ANGLED: Final = re.compile(r"[<‹〈＜](?P<who>[^<>‹›〈〉＜＞.?!:\"“”]{10,70})[>›〉＞]")
_POSTS: Final = ("원장", "소장", "학장", "총장", "회장", "이사장")
MOST_WORDS: Final = 12


def contributor(line: str) -> Credit | None:
    """Who wrote a contribution, with his posts, in angle brackets at its foot; also a foreigner, whom no surname gives away.

    >>> contributor("<마르크 J 로젠 미 한빛대 정책대학원장·누리위원회 자문위원>").writers[0].name
    '마르크 J 로젠'
    """
    found = _ANGLED.fullmatch(line)
    if found is None:
        return None
    words = _JOINT.split(found["who"].strip())
    if not 4 <= len(words) <= MOST_WORDS or not words[-1].endswith((*_TITLES, *_POSTS)):
        return None
    if _EDUCATION.fullmatch(words[0]):
        return None
    given = 1 if is_person_name(words[0]) and not _is_initial(words[1]) else 0
    if not given:
        while given < 4 and (is_foreign_word(words[given]) or _is_initial(words[given])):
            given += 1
        if given < 2:
            return None
    if not any(_EDUCATION.fullmatch(word) or word.endswith(_POSTS) for word in words[given:]):
        return None
    return Credit((Writer(" ".join(words[:given]), words[-1], None, None, None),), "contributor")


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1 and word[0].isascii() and word[0].isupper()


# ▲필자 홍길동은 한빛대에서 역사를 가르친다. — not: ▲ 필자 홍길동 씨가 갯벌을 걷는다, 필자 홍길동은 … in the text
_WHO: Final = re.compile(r"[^가-힣] ?(?:필자|글쓴이)(?: 소개)?[:,]? (?P<name>[가-힣]{2,4}?)(?: [가-힣]{2,6})?(?:은|는|:|,) ?.{8,400}")


def about_writer(line: str) -> Credit | None:
    """The writer of whom the line behind a mark tells."""
    found = _WHO.fullmatch(line)
    if found is None or not is_person_name(found["name"]):
        return None
    return Credit((Writer(found["name"], None, None, None, None),), "about-writer")


def _english(line: str) -> Credit | None:
    """`By Hong Gil-dong (x@y.com)`."""
    english = _ENGLISH.match(line) if line.startswith("By ") else None
    if english is None:
        return None
    mails = find_emails(line)
    rest = line[english.end() :].strip("() ")
    if rest != (mails[0][2] if mails else ""):
        return None
    return Credit((Writer(english.group(1).strip(), None, rest or None, None, None),), "english-byline")


def ends_in_title(line: str) -> bool:
    """The line ends in the title of a guest writer: `한빛대 교수`."""
    return line[-1:] in _TITLE_ENDS and line.endswith(_TITLES)


def _biography(line: str) -> Credit | None:
    """A columnist's line: name, where he belongs, what he is (`홍길동 한빛대 경제학과 교수`); never name and title alone."""
    if not ends_in_title(line):
        return None
    words = _JOINT.split(line)
    if not 3 <= len(words) <= 6 or words[-1] not in OPINION_ROLES or not is_person_name(words[0]):
        return None
    if _EDUCATION.fullmatch(words[0]) or not any(_EDUCATION.fullmatch(word) for word in words[1:-1]):
        return None
    role = words[1] if words[1] in OPINION_ROLES else words[-1]
    return Credit((Writer(words[0], role, None, None, None),), "columnist-bio")


def is_affiliation(line: str) -> str | None:
    """The title in a line that says only where somebody belongs and what he is (`한빛대 경제학과 교수` → 교수).

    It is a byline only below a name that has a line of its own; `한빛대 홍길동 교수` is a speaker's label and none.
    """
    if line[-1:] not in _TITLE_ENDS and not line[-1:].isspace():
        return None
    words = line.split()
    if not 2 <= len(words) <= 5 or words[-1] not in OPINION_ROLES or not _EDUCATION.fullmatch(words[0]):
        return None
    return words[-1] if not any(is_person_name(word) and not _EDUCATION.fullmatch(word) for word in words[1:-1]) else None


def labelled_credit(line: str) -> Credit | None:
    """What follows the label `기자명`: a name alone, or a name with a guest's title (`홍길동 시인`)."""
    words = line.split()
    if not 1 <= len(words) <= 2 or not is_person_name(words[0]) or (len(words) == 2 and words[1] not in OPINION_ROLES):
        return None
    return Credit((Writer(words[0], words[1] if len(words) == 2 else None, None, None, None),), "labelled-name")
