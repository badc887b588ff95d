"""Captions, credits and datelines in texts that lost their line breaks or a bracket."""

from __future__ import annotations

import pytest

import newsclean

LEAD = "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는 12억 원이 들었다."
NEXT = "이나래 군수는 \"주민 누구나 예약 없이 쓸 수 있다\"고 말했다. 군은 내년에 도서관도 고칠 계획이다."


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ("세종=한빛일보 홍길동 기자] ", "한빛일보"),
        ("한빛일보 홍길동 기자] ", "한빛일보"),
        ("서울=누리뉴스] 홍길동 기자 = ", "누리뉴스"),
        ("투데이가람=홍길동 기자 | ", "투데이가람"),
        ("투데이가람=홍길동 기자ㅣ", "투데이가람"),
        ("[투데이가람=홍길동 기자] ", "투데이가람"),
        ("누리뉴스=홍길동 기자 : ", "누리뉴스"),
        ("샌프란시스코=홍길동 기자 | ", None),
    ],
)
def test_what_is_left_of_a_dateline(head: str, publisher: str | None) -> None:
    article = newsclean.clean(f"{head}{LEAD}\n\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [writer.name for writer in article.bylines] == ["홍길동"]
    assert article.publisher == publisher


@pytest.mark.parametrize(
    "head", ["홍길동 기자] ", "그림 1] ", "사진=홍길동 기자] ", "그림=홍길동 교수] ", "별표 1] 물빛=가람군 제공] ", "기자 | "]
)
def test_brackets_that_close_something_else(head: str) -> None:
    article = newsclean.clean(f"{head}{LEAD}\n\n{NEXT}")
    assert article.text == f"{head}{LEAD}\n\n{NEXT}"
