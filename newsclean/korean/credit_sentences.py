"""Which of the sentences in front of a photo credit are the caption, and which are the article.

    누리레일이 요금을 올린다. 3일 서울역에서 시민들이 열차를 기다리고 있다. [사진=…]   →  the last sentence
    나노 로봇. 크기는 머리카락의 100분의 1이다. [사진=…]                           →  both
    시는 3일 예산을 늘린다고 밝혔다. 예산은 30억원이다. [사진=…]                    →  none

A caption opens or closes with what the picture shows. A sentence that reports (``… 밝혔다``) or looks ahead
(``… 예정이다``) belongs to the article, also where a credit follows it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsclean.korean.credit_scenes import DATED, NOUN, SCENE, ends_in_view, is_reported, is_scene, looks_ahead

# … 로봇. 크기는 / … 있다.” 3일 — not: 2.5%, U.S. 달러
_STOP: Final = re.compile(r"\.(?<=[가-힣)”’'\"]\.)[”’\"']?\s+(?=\S)")
# 시민들이 열차를 기다리고 있다. — not: 시는 예산안을 검토하고 있다.
_ACTION: Final = re.compile(
    r"(?:지나|지나가|걷|걸어가|기다리|살피|살펴보|지켜보|바라보|둘러보|들여다보|오가|타|내리|서|앉|포즈를 취하|인사하|악수하|연설하|발언하"
    r"|손을 흔들|미소를? 짓|웃|작업하|시연하|청소하|치우|나르|뿌리|심|수확하|구경하|이동하|입장하|출근하|퇴근하|행진하|훈련하|연습하"
    r"|질문에 답하|취재진을 만나|기념촬영하|촬영하|묵념하|헌화하|박수치|응원하|환호하|검사하)고 있다\.?\Z"
)
# 선발투수는 홍길동. / 시 당국은 … — not: 웃는 홍길동 시장, 새끼 반달가슴곰
_TOPIC: Final = re.compile(r"(?:\S{1,12}\s)?\S{2,12}[은는]\s")
# 2루 도루를 허용해 1사 2루 — not: 손을 흔드는 홍길동 시장
_CLAUSE: Final = re.compile(r"[가-힣](?:해|하고|며|면서|지만|는데|했고|으나)\s")
# 시청 앞에 현수막이 / 장터에서 주민들이 — not: 시가 대책을
_PLACED: Final = re.compile(r"[가-힣]\s?(?:에서|앞에|앞을|위에|위를|옆에|안에|거리를|일대를|현장을)\s")
_PREDICATES: Final = frozenset("다요죠까")
_MARKS: Final = " .?!”’\"'"
_FEWEST_TOLD: Final = 2
_MOST_VIEWED: Final = 3
"""Sentences with a predicate that a caption has, not counting the one that shows its picture at the head."""
_MOST_EXPLAINED: Final = 3
"""Sentences of a caption whose last one begins with `사진은`; in front of more the article stands."""
_SHORTEST: Final = 5
_LONGEST_NOUN: Final = 90


def is_noun_phrase(sentence: str) -> bool:
    """``한빛시청 전경.``, ``새끼 반달가슴곰``; not ``가격은 1만원.``, ``시장이 왔다.``."""
    words = sentence.rstrip(" .”’\"'")
    if not _SHORTEST <= len(words) <= _LONGEST_NOUN or not ("가" <= words[-1] <= "힣" or words[-1] in ")]"):
        return False
    return words[-1] not in "다요죠까네" and not _TOPIC.match(sentence) and (NOUN.search(words) is not None or not _CLAUSE.search(words))


def shows_picture(sentence: str) -> bool:
    """Whether one sentence says what a picture shows; a little more than :func:`is_scene`, which needs time or place."""
    if is_reported(sentence) or looks_ahead(sentence):
        return False
    if sentence.rstrip(".").endswith("다"):
        placed = _PLACED.search(sentence) is not None and not _TOPIC.match(sentence)
        return ends_in_view(sentence) and (placed or _is_seen(sentence))
    return is_noun_phrase(sentence)


def is_seen_caption(words: str) -> bool:
    """A caption behind a wire's dateline, where a lead is as likely: it opens with a picture's name or shows action."""
    starts = split_sentences(words)
    first = words[: starts[1]].rstrip() if len(starts) > 1 else words
    return is_noun_phrase(first) or _is_seen(first) or _is_seen(words[starts[-1] :])


def _is_seen(sentence: str) -> bool:
    return is_scene(sentence) or _ACTION.search(sentence[-30:]) is not None


def split_sentences(words: str) -> list[int]:
    """Offsets at which the sentences of a caption begin; the first is 0."""
    return [0, *(found.end() for found in _STOP.finditer(words))]


def is_whole_caption(words: str) -> bool:
    """Several sentences as one caption: the first shows the picture or says where, none reports or looks ahead.

    Where only the last one shows it, that one alone is the caption.
    """
    starts = split_sentences(words)
    sentences = [words[a:b].rstrip() for a, b in zip(starts, [*starts[1:], len(words)], strict=True)]
    if any(is_reported(part) or looks_ahead(part) for part in sentences):
        return False
    shown = list(map(shows_picture, sentences))
    return shown[0] or (SCENE.search(sentences[0]) is not None and any(shown) and not _is_seen(sentences[-1]))


def skip_reports(words: str) -> int:
    """Where a caption begins whose end is certain, behind sentences of the article, one of which reports.

    A caption may report too, but it opens with what the picture shows, or ends in the report. Of many sentences that tell, only
    the last is taken.
    """
    starts = split_sentences(words)
    if len(starts) > _MOST_VIEWED and is_told_in(words):
        return starts[-1]
    if len(starts) > 1 and not shows_picture(words[: starts[1]].rstrip()):
        for start, end in reversed(list(pairwise(starts))):
            if is_reported(words[max(start, end - 60) : end].rstrip()):
                return starts[-1] if shows_picture(words[starts[-1] :]) else end
    return 0


def find_caption_start(words: str, *, headed: bool) -> int | None:
    """Where the caption begins in the text between a line's head and its credit; ``None`` if it holds none.

    ``headed``: a byline stands in front, so that what follows is the article unless it shows a picture. Several sentences of
    which none has anything to see are the article, too.
    """
    starts = split_sentences(words)
    last = words[starts[-1] :]
    if len(starts) == 1:
        return 0 if not headed or shows_picture(words) else None
    sentences = [words[a:b].rstrip() for a, b in pairwise([*starts, len(words)])]
    if is_told(sentences):
        return _explained(starts, sentences)
    first = sentences[0]
    if shows_picture(first) or (not headed and SCENE.search(first) and not is_reported(first)):
        return 0
    if _is_seen(last):
        return starts[-1]
    return None if headed or any(map(is_reported, sentences[:-1])) else 0


def is_told(sentences: list[str]) -> bool:
    """The article and not a caption: two sentences or more with a predicate, and what is to be seen, if anything, comes late.

    `시는 예산을 늘린다. 주민들이 반겼다.`, `시는 예산을 늘린다. 주민들이 반겼다. 학교 앞에 나무가 서 있다.`
    Two reports among three make an article of it whatever it opens with.
    not: `열차가 멈춰 서 있다. 시는 원인을 찾았다.`, `물안초 과학실. 주말에도 열린다.`, `주민이 모였다. 불이 났다. 2031.3.4`
    """
    told = sum(part.rstrip(_MARKS)[-1:] in _PREDICATES for part in sentences)
    if told < _FEWEST_TOLD:
        return False
    if told > _FEWEST_TOLD and sum(map(is_reported, sentences)) > 1:  # 봄을 맞은 누리산. 군은 … 밝혔다. 주민은 … 말했다. 길은 가파르다.
        return True
    first, rest = sentences[0], sentences[1:]
    if shows_picture(first):
        return sum(part.rstrip(_MARKS)[-1:] in _PREDICATES for part in rest) > _MOST_VIEWED
    if told > _MOST_VIEWED:
        return True
    if _is_viewed(first) or DATED.search(rest[-1]):
        return False
    viewed = any(_is_viewed(part) or shows_picture(part) for part in rest)
    return not viewed or (len(rest) > 1 and (SCENE.search(first) is None or any(map(is_reported, sentences))))


def is_told_in(words: str) -> bool:
    """The same of running text."""
    return is_told([words[a:b].rstrip() for a, b in pairwise([*split_sentences(words), len(words)])])


def _is_viewed(sentence: str) -> bool:
    """`안내문이 붙어 있다.`, `7일 공항을 통해 입국하고 있다.`; not `회관 앞에는 안내문이 붙어 있다.`, `가람시는 대책을 찾고 있다.`"""
    return ends_in_view(sentence) and not _TOPIC.match(sentence)


def _explained(starts: list[int], sentences: list[str]) -> int | None:
    """Where the caption begins that says itself what the picture is: `사진은 이나래 군수.`, with what little stands in front of it."""
    last = sentences[-1]
    if not last.startswith("사진은 ") or (last.endswith("다.") and not ends_in_view(last)):
        return starts[-1] if _is_seen(last) else None
    return 0 if len(starts) <= _MOST_EXPLAINED and sentences[0][0] != "[" else starts[-1]
