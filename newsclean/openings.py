"""Lines at the edge of the body that are no sentences by their shape, and yet belong to it.

Must never be taken for such: a deck (`3년 만에 보수 마쳐`, `"주민 품으로"`), the caption of a picture (`갯벌을 걷는 모습.`), a teaser.
"""

from __future__ import annotations

import re

from newsclean.korean.sentences import ends_sentence, is_short_sentence

_SPEAKERS = re.compile(r"\[\s?(?:앵커|기자|리포트|리포터|인터뷰|녹취|질문|답변|편집자|진행자|사회자|VCR|PD)")
_HANGUL = re.compile("[가-힣]")
_QUOTES = frozenset("\"“”‘’'")
_ADDRESSED = ("여러분", "님", "께", "에게")
"""How the first line of a speech or a letter ends: `사랑하는 딸에게,`."""
_SHOWS = ("모습.", "장면.", "전경.", "풍경.", "현장.", "사진.", "자료.", "제공.", "캡처.", "갈무리.", "조감도.", "포스터.", "화면.")
"""How captions end."""
_PAST = 20
"""The final consonant ㅆ of a syllable: 왔, 했, 었."""
LONGEST_TOLD = 17
SHORTEST_QUOTE = 20


def opens_body(text: str) -> bool:
    """A short sentence, a speaker's marker, a list line or a whole remark: it is no deck wherever it stands."""
    if is_short_sentence(text):
        return True
    if text[0] == "[":  # [앵커] / [홍길동 주민 : "…"], but not [오늘의 건강] 전해질 신호 5가지
        return not text.startswith("[사진") and (text[-1] == "]" or ":" in text or _SPEAKERS.match(text) is not None)
    if text[0] in "<【◀■□◆◇▶▷△※Q":
        return not text.startswith("<사진")
    return text[0] in "\"“‘'" and ends_sentence(text) and len(text) > SHORTEST_QUOTE


def opens_below_head(text: str) -> bool:
    """Between the date and the lead: `“밥은 먹었어?”`, `새벽 4시 30분.`, `존경하는 시민 여러분,`. Decks have no full stop.

    >>> opens_below_head("다음은 기념사 전문."), opens_below_head("갯벌을 걷는 조사원들 모습."), opens_below_head("“주민 품으로”")
    (True, False, False)
    """
    if is_remark(text):
        return True
    if text[-1] == ",":
        return text[:-1].endswith(_ADDRESSED)
    return text[-1] == "." and ends_sentence(text) and not text.endswith(_SHOWS) and _HANGUL.match(text[-2]) is not None


def is_remark(text: str) -> bool:
    """What somebody says, from one quotation mark to the other, with an end of its own: `“밥은 먹었어?”`."""
    inner = text[1:-1]
    return text[0] in _QUOTES and text[-1] in _QUOTES and ends_sentence(inner) and _QUOTES.isdisjoint(inner)


def is_told(text: str) -> bool:
    """A short sentence that lost its full stop: `그리고 봄이 왔다`; the past tense, since headlines are in the present.

    >>> is_told("그리고 봄이 왔다"), is_told("군민회관 다시 문 연다"), is_told("다리 열렸다…주민 환영")
    (True, False, False)
    """
    if len(text) > LONGEST_TOLD or text[-1] != "다" or " " not in text or not "가" <= text[-2] <= "힣":
        return False
    return (ord(text[-2]) - ord("가")) % 28 == _PAST and "…" not in text and _QUOTES.isdisjoint(text)
