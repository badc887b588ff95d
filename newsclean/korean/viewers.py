"""Labels that say that a picture stands here: an enlarge button above or below its caption."""

from __future__ import annotations

from typing import Final

VIEWER_LABELS: Final = frozenset(
    "이미지확대보기 이미지확대 이미지크게보기 사진확대 사진확대보기 사진크게보기 사진원본보기 원본보기 확대이미지보기 큰사진보기".split()
)
"""Without spaces."""
