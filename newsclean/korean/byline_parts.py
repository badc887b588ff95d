"""The parts of a byline: tokens, and the parser that reads a string made of nothing but credit.

`울산=홍길동 hong@x.com / 광양=이나래 기자` is read token by token (place, name, title, mail); one word that is none of
these and the whole string is no credit. That is what keeps prose out: `A 기자는`, `홍길동 기자가 쓴 책`, `승리투수 =
임가온(3승)` each hold a token no credit has.
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.byline_plain import LONE_TEAM, plain_credit
from newsclean.korean.byline_tokens import BARS, MAX_CREDIT, NO_PLACE_ENDS, aside, beside_press, mail_follows, tokenize, unlisted
from newsclean.korean.byline_types import Credit, Writer
from newsclean.korean.names import (
    AGENCIES,
    CREW_LABELS,
    CREW_ROLES,
    MAKER_ROLES,
    PRESS_ROLES,
    ROLE_PREFIXES,
    TEAM_BEATS,
    WRITER_LABELS,
    is_chief,
    is_crew_desk,
    is_department,
    is_foreign_word,
    is_masked_name,
    is_outlet,
    is_person_name,
    is_place,
    is_pool,
    is_press_role,
    may_be_outlet,
    split_role,
    word_set,
)

_LABELS: Final = WRITER_LABELS | CREW_LABELS
_OFFICE_ENDS: Final = "부처청원실"
_THINGS: Final = ("뉴스", "미디어", "스포츠", "채널", "타임", "프레스")
# What outlets that no list has end in: `별빛연예 홍길동 기자 x@y.kr`
_PAPERISH: Final = ("연예", "스포츠", "닷컴", "경제")


class _Reader:
    """The state while one credit is read: words not yet explained, and the groups already closed."""

    def __init__(self, loose: bool, bracketed: bool) -> None:
        self.loose = loose
        self.bracketed = bracketed
        self.words: list[str] = []
        self.groups: list[list[Writer]] = []
        self.place: str | None = None
        self.outlet: str | None = None
        self.crew = False
        self.slash = False
        self.crew_last = False
        self.lead_mail: str | None = None

    def equals(self) -> bool:
        """`울산=`, `한빛일보=`, `글·사진=`: the waiting words as what stands before the sign; not `대상=`, `심사위원=`."""
        words, self.words, self.slash = self.words, [], False
        if not words:
            return bool(self.groups)
        if all(word in WRITER_LABELS or word in CREW_LABELS for word in words):
            self.crew = not any(word in WRITER_LABELS for word in words)
            return True
        if len(words) > 4 or any(word in CREW_LABELS or word in AGENCIES for word in words):
            return False
        joined = "·".join(words) if len(words) > 1 and all(map(is_place, words)) else " ".join(words)
        if is_outlet(words[-1]) or (len(words[-1]) > 3 and words[-1].endswith(_PAPERISH)):
            self.outlet, self.place = words[-1], " ".join(words[:-1]) or None
        elif len(words) > 1 and is_outlet(words[0]):
            self.outlet, self.place = words[0], " ".join(words[1:])
        elif self.bracketed and len(words) == 2 and all(unlisted(word) and word[-1] not in NO_PLACE_ENDS for word in words):
            self.outlet, self.place = words  # [스포가람 물빛=홍길동 기자]
        elif len(words) == 1 and may_be_outlet(words[0]):
            self.outlet = words[0]
        elif all(map(is_place, words)) or (len(words) == 1 and unlisted(words[0]) and words[0][-1] not in NO_PLACE_ENDS):
            self.place = joined
        else:
            return False
        return len(joined) <= 20

    def close(self, role: str | None, mail: str | None) -> bool:
        """Turn the waiting words into writers. False when one of them is no part of a credit."""
        words, self.words, self.slash = self.words, [], False
        labels = 0
        while labels < len(words) - 1 and words[labels] in _LABELS:
            labels += 1
        if labels and not WRITER_LABELS.isdisjoint(words[:labels]):
            words = words[labels:]
        if self.crew or (words and words[0] in CREW_LABELS) or any(map(is_crew_desk, words)):
            self.crew, self.crew_last = False, True
            return len(words) <= 4
        self.crew_last = False
        names: list[str] = []
        foreign: list[str] = []
        desk: list[str] = []
        place, outlet = self.place, self.outlet
        if role is not None and 2 <= len(words) <= 3 and all(map(is_foreign_word, words)) and not all(map(is_person_name, words)):
            foreign, words = words, []
        if role == "로봇기자" and len(words) == 1:  # 가람로보 로봇기자, a machine
            self.groups.append([Writer(words[0], role, mail or None, outlet, place)])
            return True
        for index, word in enumerate(words):
            name = is_person_name(word) or (role is not None and is_masked_name(word))
            last = index + 1 == len(words)
            ahead = not names and not last and any(is_person_name(later) or is_masked_name(later) for later in words[index + 1 :])
            other = ahead or not name  # it need not be a name, so it may be something else
            beat = not last and word in TEAM_BEATS and is_department(words[index + 1])
            if not last and is_pool(words[index + 1]) and not (name and word[-1] not in _OFFICE_ENDS):
                beat = not is_outlet(word)  # 외교부 공동취재단
            if beat or ((other or word[-1] in "부팀" or word.startswith("이슈")) and is_department(word)):
                desk.append(word)
            elif other and is_outlet(word):
                outlet = word
                desk.append(word)
            elif index == 0 and not last and (ahead if role else is_department(words[-1])) and may_be_outlet(word):
                outlet = outlet if word.startswith(_THINGS) else word  # 뉴스포인트, but also 뉴스데스크
            elif other and is_place(word):
                place = word if place is None or not names else place
            elif name:
                names.append(word)
            elif role is not None and names and role.endswith("기자") and len(role) > 2 and 2 <= len(word) <= 5:
                continue
            elif role is not None and names and self.loose and last and unlisted(word):
                outlet = outlet or word
            elif ahead and index and words[index - 1] == outlet and word.isascii():
                continue  # the house's second name: SBS funE 홍길동 기자
            elif role is not None and ahead and self.loose and index == 0 and unlisted(word):
                # an outlet in `[가온누리 홍길동 기자]`, a place in `솔내 홍길동 기자 x@y.kr` at the end of a text
                paper = self.bracketed or word.endswith(_PAPERISH)
                outlet, place = (word, place) if outlet is None and paper else (outlet, word)
            else:
                return False
        names = [" ".join(foreign)] if foreign else names
        if len(names) > 6 or (role is None and len(names) > 2):
            return False
        if not names:
            if role is not None or not desk:
                return False
            if self.groups and is_pool(desk[-1]):  # 홍길동·이나래 기자, 외교부 공동취재단 x@y.kr
                if mail:
                    self.attach(mail)
            elif all(word == outlet for word in desk):
                self.groups.append([Writer("", None, mail or None, outlet, place)])
            else:
                self.groups.append([Writer(" ".join(desk), None, mail or None, outlet, place)])
            return True
        group = [Writer(name, role, None, outlet, place) for name in names]
        if mail:
            group[0] = group[0]._replace(email=mail)
        self.groups.append(group)
        return True

    def attach(self, mail: str) -> None:
        """A mailbox after its writers: the first of the last group without one has it; a photographer's is nobody's."""
        if self.crew_last:
            return
        if not self.groups:
            self.lead_mail = self.lead_mail or mail
            return
        for index, writer in enumerate(self.groups[-1]):
            if writer.email is None:
                self.groups[-1][index] = writer._replace(email=mail or None)
                return


# `/전가온기자 gaon77`: an address that lost its at-sign — not: 기자 KBS
_LOST_ID: Final = re.compile(r"[a-z][a-z0-9]{3,14}")
# `온라인기자`, `인터넷기자` between name and address — not: `출입기자` without an address
_BEAT_ROLE: Final = re.compile(r"[가-힣]{2,4}기자")
# What every title ends in, also the unlisted ones: most words are told from titles by it
_TITLE_ENDS: Final = frozenset("자원터트장") | {role[-1] for role in PRESS_ROLES | CREW_ROLES | MAKER_ROLES}
_END: Final = ("end", "")
_ROLE_SECOND: Final = word_set("기자 PD 위원 에디터 특파원 전문기자")


def parse_credit(
    text: str, *, bracketed: bool = False, bare_name: bool = False, loose: bool = False
) -> Credit | None:
    """Read `text` as credit and nothing else.

    `bracketed` admits a team alone (`[디지털뉴스국]`), `bare_name` one name alone, as behind a slash (`/ 홍가온`),
    `loose` an unknown word before name and title (`[가온누리 홍길동 기자]`): an outlet nobody listed.
    """
    if text[3:4] == " " and len(text) <= MAX_CREDIT and (plain := plain_credit(text)):
        return plain
    tokens = tokenize(text)
    if not tokens or len(tokens) > 60:
        return None
    if len(tokens) == 1 and tokens[0][0] == "mail" and tokens[0][1]:
        return Credit((Writer("", None, tokens[0][1], None, None),), "mail-only")
    reader = _Reader(loose or "mail" in [kind for kind, _ in tokens], loose)
    depth = 0
    previous = ""
    index = 0
    while index < len(tokens):
        kind, word = tokens[index]
        index += 1
        after, next_word = tokens[index] if index < len(tokens) else _END
        if kind == "word":
            glued = None
            role: str | None = None
            if reader.words and word in ROLE_PREFIXES and after == "word" and next_word in _ROLE_SECOND:
                role = f"{word} {next_word}"
                index += 1
            elif word[-1] not in _TITLE_ENDS:
                pass
            elif word in CREW_ROLES:
                reader.crew = True
                role = word
            elif is_press_role(word) or (reader.words and is_chief(word) and mail_follows(tokens, index)) or (word in MAKER_ROLES and reader.words and is_person_name(reader.words[-1]) and beside_press(tokens, index)):
                role = word
            elif glued := split_role(word):
                reader.words.append(glued[0])
                role = glued[1]
            elif _BEAT_ROLE.fullmatch(word) and reader.words and is_person_name(reader.words[-1]) and mail_follows(tokens, index):
                role = word
            if role is not None:
                if previous != "word" and not glued:
                    return None
                if after == "word" and next_word == "로봇" and role.endswith("전문기자"):
                    reader.words = []
                    robot = [later for what, later in tokens[index : index + 3] if what == "word"]
                    reader.groups.append([Writer(" ".join(robot), role, None, None, None)])
                    index += len(robot)
                    continue
                if not reader.close(role, None):
                    return None
            elif previous == "role" and after == "end" and _LOST_ID.fullmatch(word):
                pass
            else:
                reader.words.append(word)
            previous = "word" if role is None else "role"
            continue
        if kind == "mail":
            if reader.words:
                if not reader.close(None, word):
                    return None
            else:
                reader.attach(word)
        elif kind == "eq":
            if previous == "open" and after == "word" and reader.groups:
                reader.groups[-1] = [writer._replace(place=next_word) for writer in reader.groups[-1]]
                index += 1
            elif not reader.equals():
                return None
        elif kind == "open":
            depth += 1
            skip = aside(tokens, index)
            if (previous == "role" and skip and reader.groups and "인턴" in (reader.groups[-1][-1].role or "")) or (
                reader.words and skip and skip < len(tokens) and tokens[skip][0] == "eq"
            ):
                index, depth = skip, depth - 1
            elif reader.words and after != "mail":
                return None
        elif kind == "close":
            depth -= 1
            if depth < 0:
                return None
        elif reader.words and (word == "/" or word in BARS):
            reader.slash = True
            if len(reader.words) == 1 and reader.words[0] in _LABELS:
                reader.equals()
        previous = kind
    if depth:
        return None
    if bracketed and reader.groups and len(reader.words) == 1 and tokens[-2] == ("sep", "/") and is_outlet(reader.words[0]):
        outlet = reader.words.pop()  # (홍길동 기자/누리뉴스)
        reader.groups[-1] = [writer._replace(outlet=writer.outlet or outlet) for writer in reader.groups[-1]]
    return _finish(reader, bracketed=bracketed, bare_name=bare_name)


def _finish(reader: _Reader, *, bracketed: bool, bare_name: bool) -> Credit | None:
    words = reader.words
    if words:
        lone = len(words) == 1 and is_person_name(words[0])
        placed = len(words) == 2 and reader.slash and is_place(words[0]) and is_person_name(words[1])
        sure = bracketed or bool(reader.groups and is_pool(words[-1])) or bool(LONE_TEAM.fullmatch(words[-1]))
        team = len(words) <= 3 and is_department(words[-1]) and sure
        if not (placed or team or (lone and bare_name)):
            return None
        if not reader.close(None, None):
            return None
    writers = [writer for group in reader.groups for writer in group]
    if writers and writers[-1].role:  # 해솔=홍길동 x@y.kr / 물결=이나래 기자: the title stands once, at the end
        writers = [w._replace(role=writers[-1].role) if w.name and w.role is None and w.place else w for w in writers]
    if reader.lead_mail:
        if not writers:
            writers = [Writer("", None, reader.lead_mail, reader.outlet, None)]
        elif writers[0].email is None:
            writers[0] = writers[0]._replace(email=reader.lead_mail)
    if not any(writer.name for writer in writers):
        return Credit(tuple(writers), "mail-only") if writers else None
    parts = ("name",) + ("role",) * any(w.role for w in writers) + ("mail",) * any(w.email for w in writers)
    return Credit(tuple(writers), "-".join(parts))
