"""The tokens of a credit: words, mailboxes, `=`, separators and brackets.

A character no credit has (a full stop, a quote, a bare number) ends the matter at once; most text fails here.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from newsclean.characters import WordSketch
from newsclean.korean.emails import find_emails
from newsclean.korean.names import MIDDLE_DOTS, STOP_NAMES, TEAM_BEATS, is_department, is_outlet, is_press_role

Token: TypeAlias = tuple[str, str]
"""Kind (word · sep · eq · open · close · mail) and text."""


OPENERS: Final = "([{<〈《「『【〔（［＜"
#: Characters printed as a bar: the Hangul vowel ㅣ, box drawing, full width
BARS: Final = "|ㅣ│｜∣"
CLOSERS: Final = ")]}>〉》」』】〕）］＞"
_SEPARATORS: Final = f"{MIDDLE_DOTS},/{BARS}&"
# one word: 홍길동, 산업2부, OSEN, 김○○, 뉴스1 — not: 3승, 1명
_WORD: Final = re.compile(r"[가-힣A-Za-z○〇][가-힣A-Za-z0-9○〇]*+")
_MASKED_MAIL: Final = "[email protected]"
# a team's address without its local part: `이슈팀 @hanbit.com` — not: `@hanbit_official`
TEAM_MAIL: Final = re.compile(r"@[a-z0-9-]{2,30}\.(?:com|co\.kr|kr|net)\b")
MAX_CREDIT: Final = 200
# what no credit has: a full stop, quotes, a colon — not: the dots of hong@x.co.kr
_SOME_NEVER: Final = WordSketch("…?!:;\"“”‘’~▲△.")
_NEVER: Final = re.compile(r"[…?!:;\"“”‘’~▲△.](?:(?<!\.)|(?![A-Za-z0-9]))")


#: The tokens of one character, made once
_SIGNS: Final[dict[str, Token]] = {
    char: (kind, char)
    for kind, chars in (("sep", _SEPARATORS), ("eq", "=＝"), ("open", OPENERS), ("close", CLOSERS))
    for char in chars
}

# Endings (particles, participles) that no unknown outlet's name has: `문의는 홍길동 기자`, `말한 홍길동 기자`
_PROSE_ENDS: Final = frozenset("은는이가을를의에고와과로도서며게한된할던린운인")
NO_PLACE_ENDS: Final = "상팀원수자"
"""How words in front of `=` end that are prizes, teams and posts: `대상=홍길동`."""


def unlisted(word: str) -> bool:
    """Could `word` be an outlet or a section nobody listed, standing beside a name and a title?"""
    return 2 <= len(word) <= 10 and word not in STOP_NAMES and word[-1] not in _PROSE_ENDS


def never_in_credit(text: str) -> bool:
    """A full stop that ends something, a quote, a colon: what no credit has."""
    return _SOME_NEVER.may_be_in(text, 0, len(text)) and _NEVER.search(text) is not None


# Words, and whatever else stands between them, a character each
_PIECES: Final = re.compile(rf"{_WORD.pattern}|\S")


def tokenize(text: str) -> list[Token] | None:
    """The tokens of a credit, or None at the first character no credit has (`.`, `?`, a quote, a bare number)."""
    if len(text) > MAX_CREDIT or never_in_credit(text):
        return None
    mails = find_emails(text)
    if mails or "@" in text or _MASKED_MAIL in text:
        return _tokens_and_mails(text, {start: (end, mail) for start, end, mail in mails})
    tokens: list[Token] = []
    for piece in _PIECES.findall(text):
        token = _SIGNS.get(piece)
        if token is None:
            if len(piece) == 1 and not _WORD.match(piece):
                return None
            token = ("word", piece)
        tokens.append(token)
    return tokens


def _tokens_and_mails(text: str, mails: dict[int, tuple[int, str]]) -> list[Token] | None:
    """The tokens of a text that holds an at-sign; `mails` are end and address by where they start."""
    tokens: list[Token] = []
    starts = sorted(mails)
    at, end = 0, len(text)
    while at < end:
        char = text[at]
        if (sign := _SIGNS.get(char)) is not None:
            if char == "[" and text.startswith(_MASKED_MAIL, at):
                tokens.append(("mail", ""))
                at += len(_MASKED_MAIL)
            else:
                tokens.append(sign)
                at += 1
        elif at in mails:
            at, mail = mails[at]
            if _is_desk(tokens):
                del tokens[max(index for index, token in enumerate(tokens) if token == _TITLE)]
            tokens.append(("mail", mail))
        elif char.isspace():
            at += 1
        elif word := _WORD.match(text, at, next((start for start in starts if start > at), end)):
            tokens.append(("word", word.group()))
            at = word.end()
        elif char == "." and tokens and tokens[-1][1].endswith("기자") and at + 1 in mails:
            at += 1  # 홍길동기자.gildong@x.kr
        elif char == "@" and (team := TEAM_MAIL.match(text, at)):
            tokens.append(("mail", team.group()))
            at = team.end()
        else:
            return None
    return tokens


_TITLE: Final = ("word", "기자")


def _is_desk(tokens: list[Token]) -> bool:
    """A desk that signs as if it were a person: `온라인 뉴스팀 기자(news@x.kr)`."""
    words = [text for kind, text in tokens if kind == "word"]
    if len(words) < 2 or words[-1] != "기자" or not is_department(words[-2]):
        return False
    return all(word in TEAM_BEATS or is_department(word) or is_outlet(word) for word in words[:-1])


def mail_follows(tokens: list[Token], index: int) -> bool:
    """Is the next token a mailbox, in a bracket or not?"""
    if index < len(tokens) and tokens[index][0] == "open":
        index += 1
    return index < len(tokens) and tokens[index][0] == "mail"


def beside_press(tokens: list[Token], index: int) -> bool:
    """A maker's title (`임라온 작가`) ends its part of the credit, and a title of the press (`홍길동 기자`) stands in another."""
    if index < len(tokens) and tokens[index][0] == "word":
        return False
    return any(kind == "word" and at != index - 1 and is_press_role(word) for at, (kind, word) in enumerate(tokens))


def aside(tokens: list[Token], index: int) -> int:
    """Where a bracket of plain words (`(일본)`, `(한빛대 언론학과)`) ends; 0 when it holds anything else."""
    for at in range(index, min(index + 4, len(tokens))):
        if tokens[at][0] == "close":
            return at + 1
        if tokens[at][0] != "word":
            return 0
    return 0
