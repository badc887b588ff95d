"""모인 줄과 페이지의 메타데이터를 `Document` 하나로.

줄은 한 줄에 하나씩, 문단이 갈리는 곳은 빈 줄을 두어 글로 잇는다. 그 글이 곧 source 이고 text 다.
그려지지 않는 줄(`display:none`)은 뺀다. 다만 스크립트가 돌기 전까지 본문을 숨겨 두는 페이지가 있어, 남은 줄에 기사다운 글이 없고
숨은 줄에 있으면 숨은 줄도 표시를 달아 넣는다.
"""

from __future__ import annotations

import unicodedata

from newsclean.document import Document, Hint, Joint, Metadata
from newsclean.readers.elements import UNDISPLAYED
from newsclean.readers.frames import Frame, Record

CLASSES_KEPT = 600
"""클래스 낱말은 안쪽부터 이만큼만 둔다: 겹겹이 깊은 페이지에서도 길이에 비례하는 시간이 걸리도록."""
PROSE_ENOUGH = 120
"""기사다운 글이 이만큼은 있어야 페이지에 본문이 보인다고 한다. 한 문장짜리 속보는 이보다 짧을 수 있다."""
_BULLET = "•"


def prose_length(records: list[Record], *, limit: int = 1_000_000) -> int:
    """기사다운 줄의 글자 수: 문장으로 끝나는 링크 아닌 긴 줄. `limit` 을 넘으면 세기를 그친다."""
    found = 0
    for record in records:
        text = record.text
        if len(text) < 40 or record.share >= 0.5 or record.frame.heading:
            continue
        if "다." in text or "요." in text or "다”" in text:
            found += len(text)
            if found >= limit:
                break
    return found


def visible_records(records: list[Record]) -> list[Record]:
    """그려지는 줄들. 본문이 통째로 숨어 있으면 전부."""
    shown = [record for record in records if record.frame.hidden < UNDISPLAYED]
    if len(shown) == len(records) or prose_length(shown, limit=PROSE_ENOUGH) >= PROSE_ENOUGH:
        return shown
    hidden = prose_length([record for record in records if record.frame.hidden == UNDISPLAYED])
    return records if hidden >= 2 * PROSE_ENOUGH else shown


def build_document(
    records: list[Record],
    metadata: Metadata,
    *,
    url: str | None = None,
    warnings: tuple[str, ...] = (),
) -> Document:
    """줄들의 `Document`. 힌트는 같은 요소의 줄끼리 나눠 갖는다."""
    texts = [record.text for record in records]
    whole = "\n".join(texts)
    if not unicodedata.is_normalized("NFC", whole):
        texts = [unicodedata.normalize("NFC", text) for text in texts]
    starts: list[int] = []
    indents: list[int] = []
    bullets: dict[int, str] = {}
    blanks: set[int] = set()
    joints: dict[int, Joint] = {}
    hints: list[Hint] = []
    pieces: list[str] = []
    at = 0
    last_frame: Frame | None = None
    last_share = 0.0
    for index, record in enumerate(records):
        frame = record.frame
        if index:
            gap = "\n\n" if record.blank else record.gap
            pieces.append(gap)
            at += len(gap)
        text = texts[index]
        starts.append(at)
        pieces.append(text)
        at += len(text)
        indents.append(frame.lists * 2)
        if record.bullet:
            bullets[index] = _BULLET
        if record.blank and index:
            blanks.add(index)
        if record.joint:
            joints[index] = record.joint
        if frame is last_frame and record.share == last_share:
            hints.append(hints[-1])
        else:
            hints.append(
                Hint(frame.tag, _classes(frame), round(record.share, 3), frame.heading, frame.hidden > 0, frame.role)
            )
        last_frame, last_share = frame, record.share
    text = "".join(pieces)
    return Document(
        source=text,
        text=text,
        texts=tuple(texts),
        starts=tuple(starts),
        indents=tuple(indents),
        bullets=bullets,
        blanks=frozenset(blanks),
        joints=joints,
        hints=tuple(hints),
        metadata=metadata,
        warnings=warnings,
        url=url if url is not None else metadata.url,
    )


def _classes(frame: Frame) -> str:
    """이 요소와 조상의 클래스·id 낱말, 바깥 것부터."""
    chain: list[Frame] = []
    known = ""
    at: Frame | None = frame
    while at is not None:
        if at.classes is not None:
            known = at.classes
            break
        chain.append(at)
        at = at.parent
    for each in reversed(chain):
        if words := each.words:
            if " " in words or not words.isprintable():
                words = " ".join(words.split())
            known = f"{known} {words}" if known else words
            if len(known) > CLASSES_KEPT:
                known = known[-CLASSES_KEPT:].partition(" ")[2]
        each.classes = known
    return known
