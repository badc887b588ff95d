"""Where runs of spaces in a long line stand for line breaks that were lost.

    4년 만에 가장 낮아  [가람경제] 나라의 … 했다.  그는 … 했다.  또 …      →  decks, lead and paragraphs apart

The text is canonical: its blanks are plain spaces. Left alone: a slip between two words, a picture's date and its photographer's
address, brackets with blanks inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.hints import Joint

LEAST_RUNS: Final = 4
"""So many runs of spaces behind sentence ends are line breaks of old, and so is then every run, if there are not too many others."""
GOES_ON: Final = frozenset("은는이가을를의에로와과도만한된할될던인며고")
"""Last syllables of a word, most of them particles and endings, behind which the sentence goes on: two spaces there are a slip."""
_BEHIND_SENTENCES: Final = re.compile(r"  (?:(?<=[.?!”\"’')\]]  ) *(?=[^ ])| +)")
_ANYWHERE: Final = re.compile(r"  (?<=[^ (\[]  ) *(?=[^ )\]])")
_CLOSERS: Final = frozenset("”\"’')]")
_ENDS: Final = _CLOSERS | frozenset(".?!")
# … 악수하고 있다.  2031.03.07. x@y.example — a picture's date and its photographer's address stay with the caption
_SCENES: Final = (" 있다.", "모습.", "장면.", "전경.")
_DATED_ADDRESS: Final = re.compile(r"20\d\d\. ?\d{1,2}\. ?\d{1,2}\.?\s{1,3}[A-Za-z0-9._-]{2,30}[@＠]")
_ADDRESS: Final = re.compile(r"[A-Za-z0-9._-]{2,30}[@＠]")


def find_blank_seams(text: str) -> Iterator[tuple[int, Joint]]:
    """Offsets behind runs of spaces: behind sentences a border, elsewhere where the text has them in place of line breaks."""
    for match in _BEHIND_SENTENCES.finditer(text):
        start, end = match.span()
        if not _is_dated(text, start, end):
            spoken = text[start - 1] in _CLOSERS and text[start - 2] not in ".?!"  # “없다”  “했다” 등이 담겼다.
            yield end, Joint.FOLD if spoken and end - start == 2 else Joint.SEAM
    runs = [match.span() for match in _ANYWHERE.finditer(text)]
    behind = sum(text[start - 1] in _ENDS for start, _ in runs)
    if behind >= LEAST_RUNS and len(runs) <= 3 * behind:
        yield from ((end, Joint.FOLD) for start, end in runs if text[start - 1] not in GOES_ON and not _is_dated(text, start, end))


def _is_dated(text: str, start: int, end: int) -> bool:
    """The spaces stand in front of a picture's date or between the date and the photographer's address."""
    if text[start - 2].isdigit():
        return _ADDRESS.match(text, end) is not None and _DATED_ADDRESS.search(text, max(0, start - 14), end + 32) is not None
    return text.endswith(_SCENES, 0, start) and _DATED_ADDRESS.match(text, end) is not None
