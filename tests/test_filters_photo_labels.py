"""Labelled captions and writers, a photographer's line above the lead, the only ▲ line of a page."""

from __future__ import annotations

import pytest

import newsclean

LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
SIGNED = "홍길동 기자 gildong@garam.example"


def test_labelled_captions_and_writers() -> None:
    page = (
        "갯벌에서 찾아낸 게 세 종\n사진 출처, 누리통신\n사진 설명, 갯벌을 걷는 조사원들\n기자, 도담 새벽\n기자, 누리 코리아\n"
        f"2031년 3월 4일\n{LEAD}\n사진 설명, 새로 찾아낸 게\n{NEXT}"
    )
    article = newsclean.clean(page)
    assert article.paragraphs == (LEAD, NEXT)
    assert [(c.text, c.credit) for c in article.captions] == [("갯벌을 걷는 조사원들", "누리통신"), ("새로 찾아낸 게", None)]
    assert [writer.name for writer in article.bylines] == ["도담 새벽"]


@pytest.mark.parametrize("line", ["사진 출처, 촬영 시각과 장소를 모두 공개했다.", "기자, 아나운서, 앵커가 한자리에 모였다."])
def test_sentences_that_begin_alike_stay(line: str) -> None:
    assert line in newsclean.clean(f"{LEAD}\n{line}\n{NEXT}").paragraphs


@pytest.mark.parametrize("border", [" ", "\n"])
def test_scene_signed_by_a_photographer(border: str) -> None:
    scene = "가람군 갯벌 입구에 안내판이 세워져 있다."
    article = newsclean.clean(f"{scene}{border}이나래 기자\n{LEAD}\n{NEXT}\n{SIGNED}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [(c.text, c.credit) for c in article.captions] == [(scene, "이나래 기자")]
    assert [writer.name for writer in article.bylines] == ["홍길동"]


def test_scene_and_a_name_behind_a_slash() -> None:
    article = newsclean.clean(f"갯벌에서 찾아낸 게 세 종\n입력 2031-03-04 17:11\n갯벌 입구에 안내판이 붙어 있다. /이나래 기자\n{LEAD}\n{NEXT}")
    assert article.paragraphs == (LEAD, NEXT)
    assert [(c.text, c.credit) for c in article.captions] == [("갯벌 입구에 안내판이 붙어 있다.", "이나래 기자")]


@pytest.mark.parametrize(
    "page",
    [
        f"{LEAD}\n이나래 기자\n{NEXT}\n{SIGNED}",  # reports, shows no picture
        f"{LEAD}\n{NEXT}\n가람군 갯벌 입구에는 안내판이 세워져 있다.\n이나래 기자",  # the only writer
    ],
)
def test_other_signed_sentences_stay(page: str) -> None:
    text = newsclean.clean(page).text
    assert LEAD in text and NEXT in text and ("안내판" in text) == ("안내판" in page)


def test_only_triangle_with_a_name() -> None:
    article = newsclean.clean(f"{LEAD}\n▲ 가람군 갯벌이 새벽안개에 뒤덮여 있다. 이나래\n{NEXT}\n{SIGNED}")
    assert [(c.text, c.credit) for c in article.captions] == [("가람군 갯벌이 새벽안개에 뒤덮여 있다.", "이나래")]


@pytest.mark.parametrize("line", ["▲ 군은 갯벌 입구의 안내판을 새로 세운다고 밝혔다.", "▲ 예산을 늘린다. 군의회가 이를 심의한다."])
def test_only_triangle_that_reports_stays(line: str) -> None:
    assert line in newsclean.clean(f"{LEAD}\n{line}\n{NEXT}").paragraphs


def test_decks_above_an_unknown_tool_bar() -> None:
    page = f"갯벌에서 찾아낸 게 세 종\n조사 두 해 만에 성과\n군의회 \"예산 늘리자\"\n등록 2031-03-04 오전 9:12\n페이스북 트위터 링크\n{LEAD}\n{NEXT}"
    assert newsclean.clean(page).subtitles == ("조사 두 해 만에 성과", '군의회 "예산 늘리자"')


def test_last_row_with_a_date_is_no_subhead() -> None:
    rows = "관련기사\n가람천 다리 다시 열어…주민 환영2031.02.11\n이번엔 제대로 될까2031.01.23\n"
    assert newsclean.clean(f"{LEAD}\n{NEXT}\n{rows}{LEAD.replace('세 종', '네 종')}").paragraphs[2].startswith("가람군")
    assert "다시 보는 갯벌" in newsclean.clean(f"{LEAD}\n{NEXT}\n다시 보는 갯벌\n{LEAD.replace('세 종', '네 종')}").paragraphs
