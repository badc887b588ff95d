"""Dates and times as Korean news pages print them: what must be read and what must not."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.korean.date_notation import ENGLISH, ENGLISH_YEAR
from newsclean.korean.datetimes import (
    KST,
    PUBLISHED_LABELS,
    UPDATED_LABELS,
    find_print_page,
    find_stamps,
    is_date_line,
    is_label,
    parse_datetime,
)
from newsclean.korean.iso_dates import parse_iso

NOW = datetime(2024, 5, 28, 18, 0, tzinfo=KST)
P, U = "published", "updated"


def show(text: str, now: datetime | None = None) -> list[str]:
    """`role value` each: the date alone if that is all, to the minute if there are no seconds."""
    width = {"day": 10, "minute": 16, "second": 19}
    return [f"{s.role or '-'} {s.value.isoformat()[: width[s.precision]]}" for s in find_stamps(text, now)]


READ = {
    "two-labels-no-colon": ("입력 2024-05-28 17:11 수정 2024-05-28 17:38", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "newline-after-label": ("입력\n2025.05.15 20:00\n수정\n2025.05.15 20:57", [f"{P} 2025-05-15T20:00", f"{U} 2025-05-15T20:57"]),
    "colon-newline": ("입력 : \n2025-06-04 02:37:08", [f"{P} 2025-06-04T02:37:08"]),
    "cms-info-line": ("기자명 홍길동 기자   입력 2025.06.17 19:05  댓글 0  좋아요 1", [f"{P} 2025-06-17T19:05"]),
    "portal": ("기사입력 2024.05.28. 오후 5:11", [f"{P} 2024-05-28T17:11"]),
    "portal-last": ("최종수정 2024.05.28. 오후 5:38", [f"{U} 2024-05-28T17:38"]),
    "glued": ("입력2024.05.28 17:11 수정2024.05.28 17:38 지면A12", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "glued-both-sides": ("입력2024.05.28 17:11수정2024.05.28 17:38", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "bar": ("입력 : 2024.05.28 17:11 | 수정 : 2024.05.28 17:38", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "bar-look-alike": ("입력｜2024.05.28 17:11ㅣ수정｜2024.05.28 17:38", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "letter-l-bar": (
        "홍길동 기자l기사입력 2023-04-04 19:01 l 최종수정 2023-04-04 19:56",
        [f"{P} 2023-04-04T19:01", f"{U} 2023-04-04T19:56"],
    ),
    "wire-slashes": ("기사등록 2024/05/28 17:11:32", [f"{P} 2024-05-28T17:11:32"]),
    "wire-glued": ("송고시간2024-05-28 17:11", [f"{P} 2024-05-28T17:11"]),
    "wire-label-after": ("2022/12/07 18:49 송고", [f"{P} 2022-12-07T18:49"]),
    "both-labels-after": ("2024.05.28 17:11 입력 2024.05.28 17:38 수정", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "korean-glued-units": ("송고 2026년09월04일 10시23분", [f"{P} 2026-09-04T10:23"]),
    "approved": ("한빛 | 기사승인 2018. 02. 01. 09:28", [f"{P} 2018-02-01T09:28"]),
    "issue-date-with-time": ("발행일 : 2024-05-28 17:11", [f"{P} 2024-05-28T17:11"]),
    "label-with-space": ("게재 일자 : 2024-05-28", [f"{P} 2024-05-28"]),
    "last-update": ("최종 업데이트 2024-05-28 17:11", [f"{U} 2024-05-28T17:11"]),
    "last-entered": ("최초입력 2024-05-28 17:11 최종입력 2024-05-28 17:38", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "broadcast-time": ("방송일시 : 2024년 5월 28일 (화) 저녁 7시", [f"{P} 2024-05-28T19:00"]),
    "english": ("Published 2024-05-28 17:11 Updated 2024-05-28 17:38", [f"{P} 2024-05-28T17:11", f"{U} 2024-05-28T17:38"]),
    "bracketed-label": ("[입력] 2024.05.28 17:11", [f"{P} 2024-05-28T17:11"]),
    "reverse-order": ("수정 2024.05.28 17:38 입력 2024.05.28 17:11", [f"{U} 2024-05-28T17:38", f"{P} 2024-05-28T17:11"]),
    "outlet-before-label": ("누리뉴스 입력 2024.05.28 (21:05)", [f"{P} 2024-05-28T21:05"]),
    "name-glued-to-label": ("홍길동 기자입력 2024.05.28 17:11", [f"{P} 2024-05-28T17:11"]),
    "time-in-brackets": ("입력 2023.04.07 (19:13) 수정 2023.04.07 (19:43) 뉴스 7", [f"{P} 2023-04-07T19:13", f"{U} 2023-04-07T19:43"]),
    "time-in-brackets-glued": ("2024.05.28(17:11)", ["- 2024-05-28T17:11"]),
    "weekday-in-middle": ("2024.05.28 (화) 17:11", ["- 2024-05-28T17:11"]),
    "weekday-full": ("2024년 5월 28일 화요일 오후 5:11", ["- 2024-05-28T17:11"]),
    "weekday-hanja": ("2024.05.28(火) 17:11", ["- 2024-05-28T17:11"]),
    "weekday-bare": ("2024.05.28 화 17:11", ["- 2024-05-28T17:11"]),
    "bare-seconds": ("2024-05-28 17:11:23", ["- 2024-05-28T17:11:23"]),
    "spaced-no-padding": ("2024. 8. 27. 13:55", ["- 2024-08-27T13:55"]),
    "korean-units": ("2024년 5월 28일 17시 11분", ["- 2024-05-28T17:11"]),
    "korean-seconds": ("2024년 5월 28일 17시 11분 32초", ["- 2024-05-28T17:11:32"]),
    "hour-only": ("2024년 5월 28일 17시", ["- 2024-05-28T17:00"]),
    "kst": ("2024년 05월 28일 17시 11분 KST", ["- 2024-05-28T17:11"]),
    "iso": ("2024-05-28T17:11:00+09:00", ["- 2024-05-28T17:11:00"]),
    "iso-utc": ("2024-05-28T20:11:00Z", ["- 2024-05-29T05:11:00"]),
    "katakana-dot": ("발행 : 2026.08.26 ・ 22:55", [f"{P} 2026-08-26T22:55"]),
    "two-digit-year": ("24.05.28 17:11", ["- 2024-05-28T17:11"]),
    "two-digit-year-label": ("등록 24-05-28 17:11", [f"{P} 2024-05-28T17:11"]),
    "two-digit-nineties": ("98.05.28 17:11", ["- 1998-05-28T17:11"]),
    "apostrophe-year": ("'24.05.28", ["- 2024-05-28"]),
    "curly-apostrophe-year": ("’24.05.28", ["- 2024-05-28"]),
    "am-twelve": ("2024.05.28 오전 12:05", ["- 2024-05-28T00:05"]),
    "pm-twelve": ("2024.05.28 오후 12:05", ["- 2024-05-28T12:05"]),
    "pm-zero": ("2024.05.28 오후 0:05", ["- 2024-05-28T12:05"]),
    "pm-of-24-hours": ("2024.05.28 오후 17:11", ["- 2024-05-28T17:11"]),
    "noon-word": ("2024년 5월 28일 정오", ["- 2024-05-28T12:00"]),
    "midnight-word": ("2024년 5월 28일 자정", ["- 2024-05-28T00:00"]),
    "day-twelve": ("2024.05.28 낮 12시", ["- 2024-05-28T12:00"]),
    "day-one": ("2024.05.28 낮 1시 30분", ["- 2024-05-28T13:30"]),
    "night-eleven": ("2024.05.28 밤 11시", ["- 2024-05-28T23:00"]),
    "night-twelve": ("2024.05.28 밤 12시 10분", ["- 2024-05-28T00:10"]),
    "dawn": ("2024.05.28 새벽 3시", ["- 2024-05-28T03:00"]),
    "english-pm": ("2024.05.28 5:11 PM", ["- 2024-05-28T17:11"]),
    "hour-24": ("2024.05.28 24:00", ["- 2024-05-29T00:00"]),
    "site-header": ("최종편집 2024-05-28 17:38", ["site 2024-05-28T17:38"]),
    "site-header-english": ("UPDATED. 2024-05-28 17:38 (화)", ["site 2024-05-28T17:38"]),
    "ranking-as-of": ("2025-06-04 02:19 기준", ["as_of 2025-06-04T02:19"]),
    "range-as-of": ("2020.09.19. 17:30 ~ 20:30 기준", ["as_of 2020-09-19T17:30"]),
    "market-as-of": ("2024.07.19 장종료", ["as_of 2024-07-19"]),
    "nbsp": ("입력\u00a02024.05.28\u00a017:11", [f"{P} 2024-05-28T17:11"]),
    "leap-day": ("입력 2024.02.29 10:00", [f"{P} 2024-02-29T10:00"]),
}

# Lines that must not be read as a date, or at least get no role
LEAVE = {
    "budget": ("수정 2024년도 예산안", []),
    "people-registered": ("등록 2만명", []),
    "registered-year": ("등록 2024년 이후 급증", []),
    "holiday": ("3.1절 기념식", []),
    "holiday-two": ("5.18 민주화운동 44주년", []),
    "phone": ("전화 02-2024-0528", []),
    "phone-mobile": ("제보 010-2024-05-28", []),
    "registration-number": ("등록번호 : 서울 아01234", []),
    "business-number": ("사업자등록번호 123-45-67890", []),
    "version": ("판 1.2.3 배포", []),
    "version-long": ("안드로이드 12.1.0.5", []),
    "version-two-digit": ("업데이트 24.05.28", []),
    "ip": ("192.168.10.12 접속", []),
    "score": ("한국이 3:2로 이겼다", []),
    "score-two-digit": ("82:79 승리", []),
    "percent": ("3.1% 늘어난 2024년", []),
    "fraction-range": ("2024-2025 시즌", []),
    "year-month": ("2024년 5월 수출", []),
    "year-month-dots": ("2024.05 기준", []),
    "month-thirteen": ("입력 2024.13.01 17:11", []),
    "day-thirty-two": ("입력 2024.05.32 17:11", []),
    "not-a-leap-day": ("입력 2023.02.29 17:11", []),
    "bad-time": ("입력 2024.05.28 25:61", []),
    "zero-date": ("0000-00-00 00:00:00", []),
    "far-year": ("3024.05.28 17:11", []),
    "longer-number": ("12024.05.28", []),
    "longer-tail": ("2024.05.281", []),
    "decimal-chain": ("1.2024.05.28", []),
    "serial": ("2024-05-28-001", []),
    "file-name": ("IMG_2024-05-28.jpg", []),
    "url": ("https://example.com/2024/05/28/news", []),
    "eight-digits": ("20240528", []),
    "mixed-separators": ("2024.05/28", []),
    "relative-without-now": ("3시간 전", []),
    "yearless-without-now": ("입력 05.28 17:11", []),
    "time-without-now": ("14:32", []),
    "input-error": ("입력 오류로 2024년 통계를 다시 냈다", []),
    "amended-bill": ("수정 의결된 2024년 예산", []),
    "published-book": ("발행 2024년 초판", []),
    "season-range": ("2023.12-2024.02 기간", []),
    "account": ("계좌 110-24-052817", []),
    "law-number": ("법률 제2024-5호", []),
    "price": ("2,024.05 포인트", []),
    "thousands": ("12,024.05.28", []),
    "exchange-rate": ("환율 1,305.28 원", []),
    "section-number": ("제3.2.1절", []),
    "time-range": ("오후 2:00 ~ 4:00 진행", []),
    "age": ("향년 68세, 1956년생", []),
    "duration": ("24시간 365일 운영", []),
    "two-digit-no-time": ("24.05.28 회의", []),
    "two-digit-bad-time": ("24.05.28 17:61", []),
    "month-zero": ("2024.00.28", []),
    "day-zero": ("2024년 5월 0일", []),
    "quote-closing": ("'24개 회원국'", []),
    "coordinates": ("북위 37.5.28 동경 126.9", []),
    "english-glued": ("ABC2024.05.28", []),
    "minute-one-digit": ("2024.05.28 17:1", ["- 2024-05-28"]),
    "civic-event": ("일시 : 2024년 5월 28일 오후 2시", ["- 2024-05-28T14:00"]),
    "period-two-days": ("2024.05.28 ~ 2024.06.30", ["- 2024-05-28", "- 2024-06-30"]),
    "hours-worked": ("2024.5.28 5시간 근무", ["- 2024-05-28"]),
    "score-after-date": ("2024.05.28 3:2 승", ["- 2024-05-28"]),
    "prose-day": ("지난 2024.5.28. 국회에서 열린 본회의", ["- 2024-05-28"]),
    "prose-korean": ("2024년 5월 28일부터 시행한다", ["- 2024-05-28"]),
    "prose-base-rate": ("2024년 5월 28일 기준금리를 올렸다", ["- 2024-05-28"]),
    "prose-as-of": ("2024년 5월 28일 기준으로 집계했다", ["- 2024-05-28"]),
    "prose-after-value": ("2024년 5월 28일 수정 가결됐다", ["- 2024-05-28"]),
    "label-not-adjacent": ("수정 의결 2024.5.28", ["- 2024-05-28"]),
    "word-ends-like-label": ("재수정 2024.5.28", ["- 2024-05-28"]),
    "outlet-ends-like-label": ("누리방송 2024.05.28 17:11", ["- 2024-05-28T17:11"]),
    "caption-date": ("모습. 2024.05.28. photo@example.com", ["- 2024-05-28"]),
    "caption-slashed": ("/2024.05.28/", ["- 2024-05-28"]),
    "outlet-registry": ("등록일 : 2006년 1월 18일", ["- 2006-01-18"]),
    "outlet-registry-glued": ("제호:누리뉴스 발행일:2000.1.1 발행인:홍길동", ["- 2000-01-01"]),
    "outlet-registry-both": ("등록(발행)일자 : 2009.11.30", ["- 2009-11-30"]),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_reads(text: str, expected: list[str]) -> None:
    assert show(text) == expected


@pytest.mark.parametrize(("text", "expected"), LEAVE.values(), ids=LEAVE)
def test_leaves(text: str, expected: list[str]) -> None:
    assert show(text) == expected


NEAR = {
    "hours-ago": ("3시간 전", ["- 2024-05-28T15:00"]),
    "minutes-ago": ("15분전", ["- 2024-05-28T17:45"]),
    "days-ago": ("1일 전", ["- 2024-05-27"]),
    "yesterday": ("어제", ["- 2024-05-27"]),
    "yesterday-time": ("입력 어제 오후 3:05", [f"{P} 2024-05-27T15:05"]),
    "just-now": ("방금 전", ["- 2024-05-28T18:00"]),
    "month-day-time": ("05.28 17:11", ["- 2024-05-28T17:11"]),
    "month-day": ("05-28", ["- 2024-05-28"]),
    "month-day-last-year": ("12.31 10:00", ["- 2023-12-31T10:00"]),
    "time-today": ("14:32", ["- 2024-05-28T14:32"]),
    "time-yesterday": ("19:30", ["- 2024-05-27T19:30"]),
    "market-close": ("05.27 장종료", ["as_of 2024-05-27"]),
    "beside-a-full-stamp": ("입력 2024.05.28 10:00 수정 3시간 전", [f"{P} 2024-05-28T10:00", f"{U} 2024-05-28T15:00"]),
    "prose-hours": ("그는 3시간 전 발생한 사고를 말했다", []),
    "prose-since": ("3시간 전부터", []),
    "prose-yesterday": ("어제 국회에서 열린 회의", []),
    "index-number": ("코스피 12.50", []),
    "percent": ("12.10%", []),
    "score": ("스코어 12:10 승리", []),
    "no-such-day": ("13.45 10:00", []),
}


@pytest.mark.parametrize(("text", "expected"), NEAR.values(), ids=NEAR)
def test_relative_to_now(text: str, expected: list[str]) -> None:
    assert show(text, NOW) == expected


def test_now_without_zone_is_korean_time() -> None:
    assert show("3시간 전", NOW.replace(tzinfo=None)) == show("3시간 전", NOW.astimezone(UTC))


DATE_LINES = {
    "labels": ("입력 2024.05.28 17:11 | 수정 2024.05.28 17:38", True),
    "print-page": ("입력2024.05.28 17:11 수정2024.05.28 17:38 지면A12", True),
    "print-date": ("지면 : 2024-05-29 3면", True),
    "issue": ("승인 2024.05.28 17:11 · 호수 1234", True),
    "weekday-last": ("UPDATED. 2024-05-28 17:38 (화)", True),
    "letter-l": ("기사입력 2023-04-04 19:01 l 최종수정 2023-04-04 19:56", True),
    "bare": (" 2024-05-28 17:11 ", True),
    "as-of": ("2025-06-04 02:19 기준", True),
    "label-after": ("2022/12/07 18:49 송고", True),
    "list-dot": ("• 송고시간 2023-04-20 07:53:13", True),
    "empty": ("", False),
    "label-only": ("입력 :", False),
    "relative": ("3시간 전", False),
    "programme": ("입력 2023.04.07 (19:13) 뉴스 7", False),
    "byline": ("홍길동 기자 입력 2024.05.28 17:11", False),
    "counters": ("작성 2023.04.20 13:50 조회수 10", False),
    "prose": ("2024년 5월 28일 국회에서 열렸다.", False),
    "bullet-sentence": ("• 2024년 5월 28일 개막", False),
    "marker": ("■ 방송일시 : 2024년 5월 28일", False),
    "caption-mail": ("2024.05.28. photo@example.com", False),
    "period": ("2024.05.28 ~ 2024.06.30", False),
    "bad-date": ("입력 2024.13.28 17:11", False),
}


@pytest.mark.parametrize(("text", "expected"), DATE_LINES.values(), ids=DATE_LINES)
def test_is_date_line(text: str, expected: bool) -> None:
    assert is_date_line(text) is expected


PAGES = {
    "alone": ("4면", "4면", "4"),
    "split": ("5 면", "5 면", "5"),
    "letter": ("A12면", "A12면", "A12"),
    "word-letter": ("지면A12", "지면A12", "A12"),
    "word-bracket": ("[지면 3면]", "지면 3면", "3"),
    "section": ("종합 3면", "종합 3면", "3"),
    "after-time": ("입력 2024.05.28 17:11 4면", "4면", "4"),
    "after-time-glued": ("입력2024.05.28 17:11지면A12", "지면A12", "A12"),
    "before-label": ("4면 입력 2024.05.28 17:11", "4면", "4"),
}
NO_PAGES = {
    "dice": "6면체", "situation": "국면", "parking": "주차장 30면", "continued": "4면에 계속", "button": "지면보기",
    "people": "지면 12명", "conditional": "날이 밝으면", "court": "테니스장 6면을 새로 놓았다", "print-date": "지면 2024.05.28",
    "sides": "사방 4면",
}  # fmt: skip


@pytest.mark.parametrize(("text", "span", "value"), PAGES.values(), ids=PAGES)
def test_print_page(text: str, span: str, value: str) -> None:
    found = find_print_page(text)
    assert found is not None
    assert (text[found[0] : found[1]], found[2]) == (span, value)


@pytest.mark.parametrize("text", NO_PAGES.values(), ids=NO_PAGES)
def test_no_print_page(text: str) -> None:
    assert find_print_page(text) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("입력", P), ("입력 :", P), (" 기사입력 ", P), ("송고시간", P), ("[등록]", P), ("수정", U), ("최종 수정 :", U), ("업데이트", U),
        ("Updated", U), ("최종편집", "site"), ("UPDATED.", "site"),
        ("입력 오류", None), ("수정안", None), ("등록금", None), ("방송국", None), ("편집", None), ("", None), ("발행인", None),
        ("입력값", None), ("업데이트 안내", None), ("승인 취소", None), ("전송망", None),
    ],
)  # fmt: skip
def test_is_label(text: str, role: str | None) -> None:
    assert is_label(text) == role


def test_label_sets_do_not_overlap() -> None:
    assert not PUBLISHED_LABELS & UPDATED_LABELS
    assert all(is_label(label) == P for label in PUBLISHED_LABELS)
    assert all(is_label(label) == U for label in UPDATED_LABELS)


ISO = {
    "offset": ("2024-05-28T17:11:00+09:00", "2024-05-28T17:11:00+09:00"),
    "zulu": ("2024-05-28T08:11:00Z", "2024-05-28T17:11:00+09:00"),
    "zulu-fraction": ("2024-05-28T08:11:00.000Z", "2024-05-28T17:11:00+09:00"),
    "offset-no-colon": ("2024-05-28T08:11:00+0000", "2024-05-28T17:11:00+09:00"),
    "west": ("2024-05-28T20:11:00-05:00", "2024-05-29T10:11:00+09:00"),
    "naive": ("2024-05-28T17:11", "2024-05-28T17:11:00+09:00"),
    "naive-space": ("2024-05-28 17:11:00", "2024-05-28T17:11:00+09:00"),
    "fourteen-digits": ("20240528171100", "2024-05-28T17:11:00+09:00"),
    "eight-digits": ("20240528", "2024-05-28T00:00:00+09:00"),
    "dots": (" 2024.05.28 ", "2024-05-28T00:00:00+09:00"),
    "empty": ("", None),
    "word": ("오늘", None),
    "zero": ("0000-00-00 00:00:00", None),
    "bad-month": ("2024-13-01", None),
    "bad-digits": ("20241301", None),
    "epoch-millis": ("1716883860000", None),
    "id": ("12345678", None),
    "two-dates": ("2024-05-28 2024-05-29", None),
    "sentence": ("2024-05-28 국회에서", None),
    "bad-offset": ("2024-05-28T17:11:00+99:99", None),
}


@pytest.mark.parametrize(("text", "expected"), ISO.values(), ids=ISO)
def test_parse_iso(text: str, expected: str | None) -> None:
    value = parse_iso(text)
    assert (value.isoformat() if value else None) == expected


@pytest.mark.parametrize("text", ["입력 2024.05.28 17:11", " 2024-05-28 ", "2022/12/07 18:49 송고", "최종수정 2024. 5. 28. 17:11"])
def test_parse_datetime_takes_one_whole_stamp(text: str) -> None:
    stamp = parse_datetime(text)
    assert stamp is not None
    assert text[stamp.start : stamp.end] == text.strip()
    assert stamp.value.utcoffset() == timedelta(hours=9)


@pytest.mark.parametrize("text", ["", "입력", "입력 2024.05.28 17:11 수정 2024.05.28 17:38", "홍길동 2024.05.28", "2024.05.28 개막"])
def test_parse_datetime_refuses_more(text: str) -> None:
    assert parse_datetime(text) is None


PIECES = st.sampled_from(
    ["입력", "수정", "기준", "송고", "2024", "24", "'", ".", "-", "/", ":", " ", "\n", "05", "28", "99", "년", "월", "일", "시", "분",
     "오후", "(", ")", "화", "T", "Z", "+09:00", "l", "|", "전", "어제", "4면", "지면", "KST", "가"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join)), st.sampled_from([None, NOW]))
def test_never_raises_and_spans_are_ordered(text: str, now: datetime | None) -> None:
    position = 0
    for stamp in find_stamps(text, now):
        assert position <= stamp.start < stamp.end <= len(text)
        assert stamp.value.utcoffset() == timedelta(hours=9)
        position = stamp.end
    parse_datetime(text, now)
    parse_iso(text)
    is_label(text)
    is_date_line(text)
    page = find_print_page(text)
    assert page is None or 0 <= page[0] < page[1] <= len(text)


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2069, 12, 31)), st.sampled_from([".", "-", "/"]))
def test_round_trip(moment: datetime, separator: str) -> None:
    text = f"입력 {moment:%Y}{separator}{moment:%m}{separator}{moment:%d} {moment:%H:%M:%S} 수정"
    (stamp,) = find_stamps(text)
    assert stamp.value == moment.replace(microsecond=0, tzinfo=KST)
    assert (stamp.role, stamp.precision) == (P, "second")


def test_time_grows_with_length() -> None:
    """No backtracking over long runs of spaces or digits: these take well under a second, and minutes if time grew quadratically."""
    start = time.perf_counter()
    for text in ("2024.05.28" + " " * 200_000, "1" * 200_000, "2024.05.28 17:11 송고" + " " * 100_000, "24." * 60_000):
        find_stamps(text, NOW)
        find_print_page(text + "면")
    assert time.perf_counter() - start < 10


@given(date=st.from_regex(ENGLISH, fullmatch=True))
def test_every_english_date_ends_in_the_year_that_is_sought_first(date: str) -> None:
    assert ENGLISH_YEAR.search(" ".join(date.split()))


def test_a_long_s_is_no_letter_of_a_month() -> None:
    assert find_stamps("가람 ſep 3, 2024") == []
