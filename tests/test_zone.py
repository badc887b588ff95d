"""Where the body begins and ends: the rest of a glued line, what stands on both sides of the rights line, the head of the page."""

from __future__ import annotations

import pytest

import newsclean

LEAD = (
    "가람군은 20일 군민회관 앞마당에서 주민과 함께하는 걷기 대회를 열어 다섯 킬로미터를 걷고 쓰레기를 주웠다고 21일 밝혔다. "
    '대회는 올해로 열두 번째로 해마다 봄에 열린다. 이나래 군수는 "함께 걸으니 좋다"고 말했다.'
)


def _squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "rest",
    [
        "코스닥은 내렸다. 주요 종목 등락 ▲가람전자 70,100원(+1.2%) ▲누리화학 12,300원(-0.4%) ▲한빛제약 5,100원(+2.1%)",
        "주요 종목 등락 ▲가람전자 70,100원(+1.2%) ▲누리화학 12,300원(-0.4%)",
        "시민 200여 명이 참석했다. 참가비는 무료. 신청은 누리집(www.garam.example)",
        "회원 200여 명이 참석했다. 신청은 홈페이지(www.garam.example)",
        "참가 신청은 30일까지. 참가비 5000원",
        "이 군수는 웃었다. 문의는 예산과(gildong@x.example)",
        "그는 달렸다. 1㎞ 3분 12초",
        "발인은 19일 오전 8시. ▲ 홍길동 별세, 홍금조 부친상=17일 가람병원, 02-000-0000 ▲ 이나래 별세, 이누리 모친상=17일 가람병원, 02-000-0000",
    ],
)
def test_the_last_piece_of_a_glued_line_stays(rest: str) -> None:
    article = newsclean.clean(LEAD + rest)
    assert _squeezed(article.text) == _squeezed(LEAD + rest)


@pytest.mark.parametrize(
    "rest",
    [
        "가람뉴스를 구독하세요. 더 많은 소식 www.garam.example",
        "기사 제보를 받습니다. 02-000-0000",
        "저작권자 ⓒ 누리뉴스. 무단 전재 금지 www.garam.example",
        "좋아요 0 슬퍼요 1 공유 카카오톡",
        "많이 본 뉴스 배추값 두 배로…한 포기 7000원 어선 두 척. 모두 구조 www.x.example",
    ],
)
def test_what_is_glued_behind_an_article_goes(rest: str) -> None:
    assert _squeezed(newsclean.clean(LEAD + rest).text) == _squeezed(LEAD)
