"""A best guess at what sort of piece an article is, from its title, section, writers and the shape of its body."""

from __future__ import annotations

import re
from typing import Final

from newsclean.article import Byline, Caption, Kind
from newsclean.korean.names import MAKER_ROLES, OPINION_ROLES

_TITLE_TAGS: Final[tuple[tuple[str, Kind], ...]] = (
    ("[포토", "photo"), ("[사진", "photo"), ("[화보", "photo"), ("포토]", "photo"),
    ("[사설", "column"), ("칼럼", "column"), ("[기고", "column"), ("[시론", "column"), ("[기자수첩", "column"),
    ("시평]", "column"), ("시선]", "column"), ("논단]", "column"), ("[시가 있는", "column"), ("에세이]", "column"),
    ("[인사", "notice"), ("[부고", "notice"), ("[동정", "notice"), ("[날씨", "notice"), ("운세", "notice"),
    ("별세]", "notice"), ("일정]", "notice"), ("개표", "notice"), ("편성표", "notice"), ("중계일정", "notice"),
    ("중계 일정", "notice"), ("[표]", "notice"),
    ("[인터뷰", "interview"), ("인터뷰]", "interview"), ("[일문일답", "interview"), ("일문일답", "interview"),
    ("[영상", "video"), ("[동영상", "video"),
    ("바로잡습니다", "other"), ("정정보도", "other"), ("[알립니다", "other"),
    ("[속보", "brief"), ("[1보", "brief"),
    ("브리핑]", "roundup"), ("뉴스레터", "roundup"), ("레터]", "roundup"), ("주간 ", "roundup"), ("모음]", "roundup"),
)  # fmt: skip
_PLAIN_TAGS: Final = tuple([each for each in _TITLE_TAGS if "[" not in each[0] and "]" not in each[0]])
"""Those of them that a title without brackets may hold."""
_ANCHOR: Final = ("[앵커", "<앵커", "◀ 앵커", "◀앵커", "【 앵커", "【앵커", "[리포트", "<리포트", "【 기자")
_SHORT: Final[frozenset[Kind]] = frozenset(("brief", "photo", "video"))
"""What a body of more than two paragraphs is not, whatever its title says."""
_BRACKETS: Final = "[<◀【"
"""What an anchor's marker begins with."""
_OPINION_SECTIONS: Final = frozenset(("오피니언", "사설", "칼럼", "기고", "시론", "논단"))
_OPINION_ROLES: Final = (*OPINION_ROLES, "논설위원", "논설실장", "주필", "칼럼니스트")
# ▶ 인터뷰 : 홍길동 / … stands in transcripts; Q. …, ― …?, ◇ 홍길동> …, ▷ … are questions or turns
_TURN: Final = re.compile(r"(?:Q\.?|A\.?|문|답|[―–—-]|[◇◆□■▶▷○●])\s?\S")
_TURN_HEADS: Final = "QA문답―–—-◇◆□■▶▷○●"
"""What a turn begins with."""
# ▷질문▶답▷질문▶답 in one line
_GLUED_TURNS: Final = re.compile(r"[▷◇○□]([^▷◇○□▶◆●■\n]{2,200})[▶◆●■]")
_WEATHER: Final = re.compile(r"▲ ?[가-힣]{2,4} ?: ?\[?[가-힣]+")
SHORTEST_REPORT: Final = 80


def guess_kind(
    title: str | None,
    paragraphs: tuple[str, ...],
    captions: tuple[Caption, ...] = (),
    bylines: tuple[Byline, ...] = (),
    section: str | None = None,
) -> Kind:
    """`other` only where there is neither body nor caption nor title, or for corrections."""
    if any(paragraph[:1] in _BRACKETS and paragraph.startswith(_ANCHOR) for paragraph in paragraphs[:12]):
        return "transcript"
    if title and (kind := _by_title(title, paragraphs)):
        return kind
    if not paragraphs:
        return "photo" if captions else "brief" if title else "other"
    if section in _OPINION_SECTIONS or any(_argues(b, len(bylines)) for b in bylines):
        return "column"
    if len(paragraphs) == 1 and len(paragraphs[0]) < SHORTEST_REPORT:
        return "brief"
    forecast = "\n".join(paragraphs[-12:])
    if forecast.count("▲") >= 4 and len(_WEATHER.findall(forecast)) >= 4:
        return "notice"
    return "interview" if _asks(paragraphs) else "report"


def _argues(writer: Byline, count: int) -> bool:
    """A columnist; who only made a piece with a reporter (`임라온 작가, 홍길동 기자`) is none."""
    return writer.role is not None and writer.role.endswith(_OPINION_ROLES) and (count < 2 or writer.role not in MAKER_ROLES)


def _asks(paragraphs: tuple[str, ...]) -> bool:
    """A third of the paragraphs are turns, and a quarter of these questions; or such turns glued in one paragraph."""
    turns = [p for p in paragraphs if p[:1] in _TURN_HEADS and _TURN.match(p)]
    if len(turns) * 3 < len(paragraphs):
        turns = [turn for p in paragraphs if "▶" in p or "◆" in p or "●" in p or "■" in p for turn in _GLUED_TURNS.findall(p)]
    if len(turns) < 3:
        return False
    questions = sum("?" in turn or turn.endswith(("까.", "죠.", "요.", "나.")) for turn in turns)
    return questions * 4 >= len(turns)


def _by_title(title: str, paragraphs: tuple[str, ...]) -> Kind | None:
    for tag, kind in _TITLE_TAGS if "[" in title or "]" in title else _PLAIN_TAGS:
        if tag in title and (len(paragraphs) <= 2 or kind not in _SHORT):
            return kind
    return None
