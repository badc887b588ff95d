"""How Korean news sentences end, as cheap tests on the last characters of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mypy_extensions import i64

PICKED: Final = "해당 언론사에서 선정"
"""What a portal prints behind the heading of a list, in the form of a sentence."""
_CLOSERS: Final = "\"”’'」』)]》〉>】"
_WIDE: Final = "．"
"""The full stop of texts that were typed in full width."""
_STOPS: Final = frozenset("." + _WIDE + _CLOSERS)
"""The last character of a line that ends in a full stop, with or without a closing mark behind it."""
_STOP: Final = 0x2E
_TELLING: Final = 0xB2E4
"""The code points of `.` and `다`."""
SHORTEST_SENTENCE: Final = 12
SHORTEST_PROSE: Final = 20
LONGEST_RESIDUE: Final = 40
"""Characters that may be left glued behind a last sentence: a half-cut sign-off or notice."""
SHORTEST_ENGLISH: Final = 60
"""Characters of a line in Latin script that ends in a full stop, to count as a sentence."""
SHORTEST_REPORT: Final = 80
"""Characters of a sentence that tells what somebody said, and lost its full stop; hardly a headline or deck is as long."""
_PAST: Final = 20
"""The final consonant ㅆ of a syllable: 혔, 했, 었."""
SHORTEST_UNSTOPPED: Final = 18
"""Characters of a sentence that lost its full stop; headlines that end in `다` are shorter, or the title already."""
SHORTEST_CUT: Final = 16
"""Characters of a sentence that breaks off."""
# the last syllable before the full stop: 했다. 해요. 하죠. 할까. 합니까? 있음. 전망. 등.
_VERB_ENDINGS: Final = "다요죠까네라나자군걸데고며서지만니오가뿐셈터법듯것"


def ends_sentence(text: str) -> bool:
    """The text ends like a sentence: `…했다.`, `…합니다.”`, `…인가요?`. A headline's `…` alone does not count.

    >>> ends_sentence("회의를 열었다.")
    True
    >>> ends_sentence("“고맙습니다.”")
    True
    >>> ends_sentence("회의 열려…주민 '환영'")
    False
    """
    last = text[-1:]
    if last in _CLOSERS:
        text = text.rstrip(_CLOSERS)
        last = text[-1:]
    if last == "." or last == _WIDE:
        return len(text) > 1 and text[-2] not in ".‥" and not text[-2].isspace()
    return last in "?!。" and last != ""


def is_prose(text: str) -> bool:
    """A true sentence of the body by its shape: a verb ending with its full stop, and words before it.

    Headlines end in `?`, `!` or `…` as often as not; they are no proof of prose, `다.` is.

    >>> is_prose("시는 올해 예산을 늘리기로 했다고 12일 밝혔다.")
    True
    >>> is_prose("프로야구 10개 구단 인기 순위는?"), is_prose("." + "”" * 12)
    (False, False)
    """
    if len(text) < SHORTEST_SENTENCE:
        return False
    if text.endswith("다."):
        return True
    last = text[-1]
    if last in _CLOSERS:
        text = text.rstrip(_CLOSERS)
        last = text[-1:]
    if (last != "." and last != _WIDE) or text[-2:-1] in ("", "."):
        if "://" in text or "@" in text:  # 신청은 누리집에서 받는다. https://…, 문의는 이메일로 받는다 x@y.example
            told, _, address = text.rpartition(" ")
            if ("://" in address or "@" in address) and len(told) >= SHORTEST_SENTENCE and told.rstrip(".").endswith("다") and told.count(" ") > 1:
                return True
        # an excerpt cut off with `…` is no paragraph
        if last in ".…":
            return False
        if last == "다" and len(text) >= SHORTEST_REPORT and _reports(text):
            return True
        end = text.rfind("다.")
        return end > SHORTEST_PROSE and (len(text) > 60 or len(text) - end <= LONGEST_RESIDUE)
    if text[-2].isascii() and len(text) >= SHORTEST_ENGLISH and text.isascii():
        return True
    return text[-2] in _VERB_ENDINGS or "다. " in text or "요. " in text


def _reports(text: str) -> bool:
    """What somebody said, told in the past, without the full stop: `… 높여 갈 방침”이라고 밝혔다`; not `… 바라보고 있다`, as captions end, nor `▲ …`."""
    verb = text.rfind(" ")
    if text[verb - 1] != "고" or text[0] in "▲△" or text[verb + 1] == "있" or not "가" <= text[-2] <= "힣":
        return False
    return (ord(text[-2]) - ord("가")) % 28 == _PAST


def find_prose(texts: tuple[str, ...], known: frozenset[int] = frozenset()) -> bytes:
    """`is_prose` of each of many lines. Few need to be read: those that end like a sentence, or are long and hold `다.`.

    Lines that are `known` to be sentences are."""
    flags = bytearray(len(texts))
    for index, text in enumerate(texts):
        length: i64 = len(text)
        if length < SHORTEST_SENTENCE:
            continue
        last: i64 = ord(text[length - 1])
        told = last == _STOP and ord(text[length - 2]) == _TELLING  # most sentences
        told = told or (last == _TELLING and length >= SHORTEST_REPORT and _reports(text))
        if (told or (((length > SHORTEST_PROSE and "다." in text) or text[length - 1] in _STOPS) and is_prose(text))) and PICKED not in text:
            flags[index] = 1
    for index in known:
        flags[index] = 1
    return bytes(flags)


def is_cut_off(text: str) -> bool:
    """A sentence that breaks off: behind a particle or a connecting ending, or at an ellipsis after many words.

    >>> is_cut_off("나눔에서 돌아온 씨앗은 내년 봄 다른 이웃의 텃밭에"), is_cut_off("예산안 처리…여야 '네 탓' 공방")
    (True, False)
    """
    if len(text) < SHORTEST_CUT or text.count(" ") < 3:
        return False
    return text[-1] in "에을를은는의와과고며" or (len(text) > 30 and text.endswith(("...", "…")))


def is_unstopped(text: str) -> bool:
    """A sentence in the polite style of spoken news that lost its full stop, at the edge of a text of which nothing else is known.

    >>> is_unstopped("가람군이 오는 21일 군민회관을 다시 열기로 했습니다"), is_unstopped("“이제 떠납니다”"), is_unstopped("군수 후보를 찾습니다")
    (True, False, False)
    """
    return text.endswith("니다") and len(text) >= SHORTEST_UNSTOPPED and text.count(" ") >= 3 and "…" not in text and text[0] not in "\"“‘'[<"


def is_short_sentence(text: str) -> bool:
    """A sentence too short to be prose by itself: `문이 열렸다.`, `“울었어요.”`. Decks and buttons carry no full stop.

    >>> is_short_sentence("문이 열렸다."), is_short_sentence("3년 만에 보수 마쳐"), is_short_sentence("인기 순위는?")
    (True, False, False)
    """
    text = text.rstrip(_CLOSERS)
    return (len(text) >= 3 and text[-1] == "." and text[-2] in "다요죠까네") or (text[-1:] == "." and text.isascii() and text.count(" ") >= 3)
