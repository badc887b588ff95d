"""A best guess at what sort of piece an article is, from its title and the shape of its body."""

from __future__ import annotations

from newsclean.article import Caption, Kind

_TITLE_TAGS: tuple[tuple[str, Kind], ...] = (
    ("[포토", "photo"), ("[사진", "photo"), ("[화보", "photo"),
    ("[사설", "column"), ("[칼럼", "column"), ("[기고", "column"), ("[시론", "column"), ("[기자수첩", "column"),
    ("[인사", "notice"), ("[부고", "notice"), ("[동정", "notice"), ("[날씨", "notice"), ("운세]", "notice"),
    ("[인터뷰", "interview"), ("인터뷰]", "interview"), ("[일문일답", "interview"),
    ("[영상", "video"), ("[동영상", "video"),
    ("[속보", "brief"), ("[1보", "brief"),
)  # fmt: skip
_ANCHOR = ("[앵커", "<앵커", "◀ 앵커", "◀앵커", "【 앵커", "【앵커", "[리포트", "<리포트", "【 기자")


def guess_kind(title: str | None, paragraphs: tuple[str, ...], captions: tuple[Caption, ...]) -> Kind:
    """`other` only where there is neither body nor caption nor title."""
    if any(paragraph.startswith(_ANCHOR) for paragraph in paragraphs[:12]):
        return "transcript"
    if title:
        for tag, kind in _TITLE_TAGS:
            if tag in title and not (kind == "brief" and len(paragraphs) > 2) and not (kind == "photo" and len(paragraphs) > 1):
                return kind
    if not paragraphs:
        return "photo" if captions else "other"
    if len(paragraphs) == 1 and len(paragraphs[0]) < 80:
        return "brief"
    questions = sum(p.startswith(("-", "―", "Q", "▶", "▷", "◇", "◆", "□", "■")) for p in paragraphs)
    if len(paragraphs) >= 8 and questions * 3 >= len(paragraphs):
        return "interview"
    return "report"
