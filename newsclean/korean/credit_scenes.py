"""What the last words of a line say: a picture's scene, reported speech, an outlook.

    … 하고 있다. / … 모습.      →  a picture's scene
    … 밝혔다. / … 예정이다.     →  an article's sentence, which no picture shows
"""

from __future__ import annotations

import re
from typing import Final

from newsclean.korean.credit_evidence import WINDOW
from newsclean.korean.credit_names import DATE, MAIL
from newsclean.korean.credit_tail import PHOTO_NOUN, PHOTO_NOUNS

# … 모습 — not: 모습이다
NOUN: Final = re.compile(rf"{PHOTO_NOUN}\Z")
# … 모습. 2023.6.14 — not: 2023.6.14 현재
DATED: Final = re.compile(rf"{DATE}\.?\s?\Z")
# how reported speech ends: … 밝혔다. / …라고 했다. — not: 발표를 하고 있다.
_SPEECH: Final = re.compile(
    r"(?:밝혔|말했|전했|설명했|덧붙였|강조했|주장했|지적했|당부했|촉구했|답했|반박했|비판했|보도했|토로했|호소했|귀띔했"
    r"|분석했|평가했|내다봤|전망했"
    r"|고 했|알려졌|전해졌)(?:다|습니다)\Z"
)
# outlooks, which pictures do not show: … 예정이다. — not: … 공개할 예정인 제품.
_OUTLOOK: Final = re.compile(
    r"(?:예정이다|방침이다|계획이다|전망이다|상황이다|예상된다|전망된다|우려된다|풀이된다|해석된다|보인다)\Z"
)
_CLOSING: Final = 8
"""Characters, without the marks behind, that the longest of these endings has."""
_MARKS: Final = ".”\"’'"
# … 하고 있다. / … 모습. / … 현수막이 걸려 있다. — not: … 발표했다., 법에 규정되어 있다.
_SHOWN: Final = "고 서 앉아 걸려 놓여 쌓여 붙어 세워져 모여 누워 매달려 펼쳐져 꽂혀 주차돼 정박해 피어 뒤덮여 쓰러져 널려 늘어서 내걸려 적혀"
_SCENE_END: Final = re.compile(rf"(?:{'|'.join(f'{verb} 있다' for verb in _SHOWN.split())}|{PHOTO_NOUNS}|취하고 있습니다)\.?\Z")
_LONGEST_VIEW: Final = 12
"""Characters that the longest of these endings has."""
_REACH: Final = 60
"""Characters at the end of a sentence that say what it is."""
# where and when a picture was taken: 28일 … 에서 / (왼쪽) — not: 28일 밝혔다
SCENE: Final = re.compile(
    r"일(?<=\d일)(?:[^.]{0,60}에서| (?:오전|오후|새벽|낮|밤|저녁|아침))|\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨 앞)|포즈를 취"
    r"|기념 ?촬영|인사하고|연설하고|발언하고|발표를 하고|연습하고|악수하고"
)
NOUN_END: Final = re.compile(r"[가-힣”’'\")](?<![다요까죠])\.?\Z")
# 사진은 기사 내용과 관련 없음 / (기사와 관련 없음) — not: 기사와 관련이 없다고 말했다
UNRELATED: Final = re.compile(
    r"기사(?:의)?\s?(?:내용)?[과와](?:는|의)?\s?(?:직접(?:적인?)?\s?)?(?:관련|관계)[이은]?\s?(?:없음|없습니다)\.?\s?[)\]]?\Z"
)
# … 모습. 2023.6.14 [mail] [*재판매 및 DB 금지] — not: 입력 2023.6.14
_DATE_TAIL: Final = re.compile(rf"(?:[.)\]”’]|{PHOTO_NOUN})\s?/?{DATE}[./]?\s*(?:{MAIL})?\s*(?:\*?\s?재판매\s?및\s?DB\s?금지)?\.?\Z")


def is_reported(words: str) -> bool:
    """Whether a sentence ends in reported speech: … 밝혔다. / …라고 했다.”"""
    told = words[-_REACH:].rstrip(_MARKS)
    return told[-1:] == "다" and _SPEECH.search(told, max(0, len(told) - _CLOSING)) is not None


def looks_ahead(words: str) -> bool:
    """Whether a sentence ends in an outlook: … 예정이다."""
    told = words[-_REACH:].rstrip(".”\"")
    return told[-1:] == "다" and _OUTLOOK.search(told, max(0, len(told) - _CLOSING)) is not None


def ends_in_view(words: str) -> bool:
    """Whether the last words are a picture's scene: … 하고 있다. / … 모습."""
    return _SCENE_END.search(words, max(0, len(words) - _LONGEST_VIEW)) is not None


def has_caption_date_tail(text: str) -> bool:
    """Whether the line ends in the date of a photo (``… 모습. 2023.6.14``), with or without mail and rights note.

    A labelled date (``입력 2023.6.14``) is none.
    """
    text = text.rstrip()
    return any(char.isdigit() for char in text[-WINDOW:]) and _DATE_TAIL.search(text[-WINDOW:]) is not None


def is_scene(text: str) -> bool:
    """Whether a sentence says what a picture shows: where or when it was taken, and what is going on.

    ``지난 19일 장터에서 주민들이 기다리고 있다.``; not ``시는 내년 예산안을 검토하고 있다.``
    """
    return ends_in_view(text) and SCENE.search(text) is not None
