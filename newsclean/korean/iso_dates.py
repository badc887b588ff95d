"""Time stamps as metadata gives them."""

from __future__ import annotations

from datetime import datetime

from newsclean.korean.datetimes import make_datetime, parse_datetime


def parse_iso(text: str) -> datetime | None:
    """A value of metadata in Korean time: ISO 8601 (Korean without a zone), `20240528171100`, `2024.05.28`. None if it cannot be read."""
    text = text.strip()
    if text.isdigit() and text.isascii():
        if len(text) not in (8, 12, 14) or not 1900 <= int(text[:4]) < 2100:
            return None
        time = (None, text[8:10] or None, text[10:12] or None, text[12:] or None, None, None, None, None)
        made = make_datetime(int(text[:4]), int(text[4:6]), int(text[6:8]), time)
        return made[0] if made else None
    stamp = parse_datetime(text)
    return stamp.value if stamp and stamp.role != "as_of" else None
