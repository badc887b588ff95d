"""Labels that say that a picture stands here: an enlarge button above or below its caption."""

from __future__ import annotations

from typing import Final

from newsclean.korean.names import word_set

VIEWER_LABELS: Final = word_set(
    "이미지확대보기 이미지확대 이미지크게보기 사진확대 사진확대보기 사진크게보기 사진원본보기 원본보기 확대이미지보기 큰사진보기"
)
"""Without spaces."""
