"""Dates and times as Korean news pages print them.

In a line such as `입력2024.05.28 17:11 수정2024.05.28 17:38 지면A12` each label (입력, 수정 …) is found with its value.
All times are Korean (+09:00). Papers, stations, portals and their CMSs write dates differently, but by one grammar: hence one pattern.

Left alone: dates without a year and `3시간 전` (read only if the caller gives `now`), bare digits such as `20240528` (read only in
metadata), issue numbers, scores, telephone numbers, `2024년도`, `3.1절`.
`find_stamps` also returns the dates in prose (`지난 2024.5.28. 열린`), without a role and to the day. Whether one is the article's or a
photo's cannot be told from its characters, only from where it stands (head, end of a caption, foot): that is for the caller to decide.
"""

import re
from datetime import datetime, timedelta, timezone
from typing import Final, Literal, NamedTuple

from newsclean.korean.date_labels import label_after, label_before, role_of
from newsclean.korean.date_notation import (
    CLOCK_BEFORE,
    DAYS_AGO,
    DIGITS,
    EDGES,
    ENGLISH,
    ENGLISH_YEAR,
    FILLER,
    LABEL_AFTER,
    LABEL_ALONE,
    LABEL_NEXT,
    LONGEST_YEAR,
    MONTHS,
    NEAR,
    PRINT_PAGE,
    PUBLISHED_LABELS,
    REGISTRY_LABELS,
    SOME_DIGITS,
    UNITS,
    UPDATED_LABELS,
    VALUE,
    Role,
)

__all__ = [
    "KST", "PUBLISHED_LABELS", "UPDATED_LABELS", "Precision", "Role", "Stamp",
    "find_print_page", "find_stamps", "is_date_line", "is_label", "parse_datetime",
]

Precision = Literal["day", "minute", "second"]

KST: Final = timezone(timedelta(hours=9), "KST")


class Stamp(NamedTuple):
    """A label and its value. `start` and `end` are character offsets that include the label; `role` is None without a label.

    `등록일 2006.1.18` and `발행일 2005.11.11`, without a time of day, have the role None: the registration notice at the foot of a page
    (required by the press act) looks the same. A value to the day has the time 00:00; `17시` counts as "minute".
    """

    start: int
    end: int
    role: Role | None
    value: datetime
    precision: Precision


def _hour(hour: int, meridiem: str) -> int:
    """The 24-hour clock: 오전 12시 is 0, 오후 12시 is 12, 밤 12시 is 0 of the day printed. `오후 17:11` stays 17."""
    if hour > 12:
        return hour
    if meridiem in ("오후", "PM", "pm", "Pm", "pM"):
        return hour % 12 + 12
    if meridiem == "저녁" or (meridiem == "밤" and 6 <= hour < 12) or (meridiem == "낮" and hour < 6):
        return hour + 12
    return 0 if hour == 12 and meridiem != "낮" else hour


def make_datetime(year: int, month: int, day: int, time: tuple[str | None, ...]) -> tuple[datetime, Precision] | None:
    """The value of a date and the eight groups of `_TIME`; None for a day or time that does not exist (13월, 25:61)."""
    meridiem, hour_text, minute, second, minute_ko, second_ko, suffix, word = time
    precision: Precision = "minute"
    extra = 0
    hour = 0
    if word is not None:
        hour = 12 if word == "정오" else 0
    elif hour_text is None:
        precision = "day"
    else:
        hour = int(hour_text)
        if meridiem or suffix:
            hour = _hour(hour, meridiem or suffix or "")
    minutes, seconds = int(minute or minute_ko or 0), second or second_ko
    if seconds is not None:
        precision = "second"
    if hour == 24 and minutes == 0:
        hour, extra = 0, 1
    try:
        value = datetime(year, month, day, hour, minutes, int(seconds or 0), tzinfo=KST)
    except ValueError:
        return None
    return (value + timedelta(days=extra) if extra else value), precision


def _read(match: re.Match[str]) -> tuple[datetime, Precision] | None:
    """The value of one match of `VALUE`. A year of two digits needs a time or an apostrophe: `1.2.3` and `24.05.28` are no dates."""
    year_text, month, day, _, month_sep, day_sep, _, *time, zone = match.groups()
    if len(year_text) == 4 and year_text.isdigit():
        year = int(year_text)
        if not 1900 <= year < 2100:
            return None
    elif (year_text[0] in "'‘’" and len(year_text) == 3) or (len(year_text) == 2 and year_text.isdigit() and any(time)):
        year = int(year_text[-2:])
        year += 1900 if year >= 70 else 2000
    else:
        return None
    made = make_datetime(year, int(month or month_sep), int(day or day_sep), tuple(time))
    if made is None or zone is None:
        return made
    hours, minutes = (0, 0) if zone == "Z" else (int(zone[1:3]), int(zone[-2:]))
    if hours > 14 or minutes > 59:
        return None
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if zone[0] == "-" else 1)
    return made[0] + timedelta(hours=9) - offset, made[1]


def _read_english(match: re.Match[str]) -> tuple[datetime, Precision] | None:
    """The value of one match of `ENGLISH`."""
    before, day_behind, day_before, behind, year, *time = match.groups()
    return make_datetime(int(year), MONTHS[(before or behind)[:3].lower()], int(day_behind or day_before), tuple(time))


def _part_of_more(text: str, match: re.Match[str]) -> bool:
    """Part of a longer number or address: `010-2024-05-28`, `/2024/05/28/`, `IMG_2024-05-28`. `/2024.05.28/` is the date of a caption."""
    start, end = match.span()
    if match[4] == "/" and text[end : end + 1] == "/":
        return True
    if start == 0:
        return False
    last = text[start - 1]
    if last in "./-,:" and start > 1 and text[start - 2].isdigit():
        return True
    letter = last.isascii() and last.isalpha() and last != "l"
    return letter or last.isdigit() or last == "_" or (last == "/" and match[4] == "/")


def find_stamps(text: str, now: datetime | None = None) -> list[Stamp]:
    """The dates and times of a line (or of several lines joined), left to right. Dates that do not exist are passed over; never raises.

    Labels are looked for in front of the values; if the first has none and one stands behind the last (`… 18:49 송고`), all are read
    from behind. With `now`, `3시간 전`, `05.28 17:11` and `14:32` are read too: for the lines of lists only, never for prose.

    >>> [(s.role, s.value.isoformat()) for s in find_stamps("입력2024.05.28 오전 12:05 | 수정 : 2024. 5. 28. 17:38")]
    [('published', '2024-05-28T00:05:00+09:00'), ('updated', '2024-05-28T17:38:00+09:00')]
    >>> find_stamps("수정 2024년도 예산안"), find_stamps("등록 2만명")
    ([], [])
    """
    stamps: list[Stamp] = []
    if SOME_DIGITS.may_be_in(text, 0, len(text)) and (first := DIGITS.search(text)) is not None:
        begin = max(0, first.start() - LONGEST_YEAR)
        reads = [(match, read) for match in VALUE.finditer(text, begin) if (read := _read(match)) is not None]
    elif "20" in text and ENGLISH_YEAR.search(text):
        reads = [(match, read) for match in ENGLISH.finditer(text) if (read := _read_english(match)) is not None]
    elif now is None:
        return stamps
    else:
        reads = []
    if reads:
        tails = [label_after(text, match.end()) for match, _ in reads]
        earliest = reads[0][0]
        last = tails[-1]
        label = label_before(text, 0, earliest.start(), reads[0][1][1] != "day")
        from_behind = label is None and last is not None and last[2] is not None
        floor = 0
        for (match, (value, precision)), tail in zip(reads, tails, strict=True):
            start, end = match.span()
            head = label if match is earliest else label_before(text, floor, start, precision != "day")
            if head is None and _part_of_more(text, match):
                continue
            role: Role | None = None
            if tail is not None and tail[1] is not None:
                role, end = "as_of", tail.end()
            elif tail is not None and from_behind:
                role, end, head = role_of(tail[2]), tail.end(), None
            if head is None and precision == "day" and (clock := CLOCK_BEFORE.fullmatch(text, 0, start)):
                start, value, precision = clock.start(), value.replace(hour=int(clock[1]), minute=int(clock[2])), "minute"
            if head is not None:
                start = head[0]
                if role is None and (precision != "day" or head[2] not in REGISTRY_LABELS):
                    role = head[1]
            stamps.append(Stamp(start, end, role, value, precision))
            floor = end
    if now is not None:
        stamps += _near_stamps(text, now.replace(tzinfo=KST) if now.tzinfo is None else now.astimezone(KST), stamps)
        stamps.sort(key=lambda stamp: stamp.start)
    return stamps


def _near_stamps(text: str, now: datetime, taken: list[Stamp]) -> list[Stamp]:
    """What counts from `now`: only between the start of the line, a label or a separator (for `N분 전` also a space) and the end of
    the line, a separator or a label."""
    stamps: list[Stamp] = []
    floor = index = 0
    for match in NEAR.finditer(text):
        start, end = match.span()
        while index < len(taken) and taken[index].end <= start:
            index += 1
        if index < len(taken) and taken[index].start < end:
            continue
        tail = LABEL_AFTER.match(text, end)
        head = label_before(text, floor, start, True)
        edge, rest = text[max(floor, start - 8) : start].rstrip()[-1:], text[end : end + 8].lstrip()
        open_left = not edge or edge in EDGES or (text[start - 1].isspace() and (match[1] or match[3]))
        open_right = not rest or rest[0] in EDGES or tail or LABEL_NEXT.match(text, end)
        if not (head or open_left) or not open_right or (made := _near_value(match, now)) is None:
            continue
        role: Role | None = head[1] if head else None
        if tail is not None and (tail[1] is not None or head is None):
            role, end = "as_of" if tail[1] else role_of(tail[2]), tail.end()
        floor = end
        stamps.append(Stamp(head[0] if head else start, end, role, *made))
    return stamps


def _near_value(match: re.Match[str], now: datetime) -> tuple[datetime, Precision] | None:
    count, unit, just, day_word, month, day, month_ko, day_ko, *times = match.groups()
    if just is not None or unit in ("초", "분", "시간"):
        moment = now - timedelta(seconds=int(count or 0) * UNITS.get(unit, 0))
        return moment.replace(second=0, microsecond=0), "minute"
    if count is not None:
        moment = now - timedelta(seconds=int(count) * UNITS[unit])
        return moment.replace(hour=0, minute=0, second=0, microsecond=0), "day"
    time = tuple(after or alone for after, alone in zip(times[:8], times[8:], strict=True))
    if month or month_ko:  # of the latest year that does not make it lie in the future
        made = make_datetime(now.year, int(month or month_ko), int(day or day_ko), time)
        late = made is None or made[0] > now + timedelta(days=1)
        return make_datetime(now.year - 1, int(month or month_ko), int(day or day_ko), time) if late else made
    base = now - timedelta(days=DAYS_AGO.get(day_word, 0))
    made = make_datetime(base.year, base.month, base.day, time)
    if made is not None and day_word is None and made[0] > now + timedelta(minutes=10):
        return made[0] - timedelta(days=1), made[1]
    return made


def parse_datetime(text: str, now: datetime | None = None) -> Stamp | None:
    """The stamp that is all of the text, white space around it aside, else None."""
    stamps = find_stamps(text, now) if len(text) < 200 else []
    if len(stamps) != 1 or text[: stamps[0].start].strip() or text[stamps[0].end :].strip():
        return None
    return stamps[0]


def is_label(text: str) -> Role | None:
    """The role of a line that is nothing but a label (`입력`, `수정 :`, `기사입력`). None for `입력 오류` and `수정안`."""
    match = LABEL_ALONE.fullmatch(text.strip()) if len(text) < 40 else None
    return role_of(match[1]) if match else None


def find_print_page(text: str) -> tuple[int, int, str] | None:
    """The page of the paper edition, (start, end, value): `4`, `A12`, `3` of `4면`, `지면A12`, `종합 3면`. Not `6면체`, `국면`, `주차장 30면`."""
    match = PRINT_PAGE.search(text) if "면" in text else None
    if match is None:
        return None
    return match.end() - len(match[0].lstrip()), match.end(), match[1] or match[2]


def is_date_line(text: str, stamps: list[Stamp] | None = None) -> bool:
    """A date with its year, and nothing else but labels, separators, weekdays, page and issue numbers; no programme (`뉴스 7`) or reporter.

    `stamps` are those of the text, if they are known already.
    """
    if len(text) > 240:
        return False
    if stamps is None:
        stamps = find_stamps(text)
    if not stamps:
        return False
    ends = [0, *(stamp.end for stamp in stamps)]
    starts = [*(stamp.start for stamp in stamps), len(text)]
    rest = "|".join([text[end:start] for end, start in zip(ends, starts, strict=True)])
    if (page := find_print_page(rest)) is not None:
        rest = rest[: page[0]] + " " + rest[page[1] :]
    return FILLER.fullmatch(rest) is not None
