"""Losses that a hostile reader found in the zone, in decks, notices and short-wrapped copy: what must stay, beside what goes."""

from __future__ import annotations

from itertools import pairwise

import pytest

import newsclean
from newsclean import Claim, Edge, Page, Pipeline, Rule

TITLE = "누리시 등대 다시 연다"
DATE = "입력 2031-03-04 17:11"
BODY = (
    "누리시는 지난 4일 낡은 등대를 고쳐 다시 문을 열고 시민에게 개방했다고 밝혔다.",
    "시는 12억 원을 들였다고 설명했다. 등대는 하루 네 번 문을 연다고 했다.",
    "주민들은 등대가 다시 열려 반갑다고 말했다. 시는 내년에 저수지도 고칠 계획이라고 덧붙였다.",
)
RIGHTS = "‹저작권자 ⓒ 누리뉴스, 무단 전재 및 재배포 금지>"


def body(*lines: str) -> tuple[str, ...]:
    return newsclean.clean("\n".join(lines)).paragraphs


@pytest.mark.parametrize("above", ["누리시가 낡은 등대를 고쳐 4일 다시 열었다.", "누리시 등대 앞에 시민들이 줄을 서고 있다."])
def test_the_article_below_a_signed_summary_or_picture_stays(above: str) -> None:
    found = body(TITLE, DATE, above, "서다온 기자", RIGHTS, *BODY)
    assert set(BODY) <= set(found)


@pytest.mark.parametrize("deck", ["이나래 누리시장이 4일 누리시청에서 연 기자 간담회에서 “등대와 저수지를 모두 고쳐 돌려주겠다”고 밝혔다"])
def test_a_long_deck_without_its_full_stop_is_no_body(deck: str) -> None:
    article = newsclean.clean("\n".join(("이나래 누리시장 “등대·저수지 모두 고친다”", deck, DATE, "서다온 기자", *BODY)))
    assert article.paragraphs == BODY and article.subtitles == (deck,)


@pytest.mark.parametrize(
    "line",
    [
        "다음 달부터 불법 게시글은 예고 없이 삭제됩니다.",
        "아래 기준을 어긴 글도 통보 없이 삭제한다고 시는 설명했습니다.",
        "누리문화재단(www.nuri.example), 무단 복제 금지.",
        "시가 주민에게 물은 결과는 좋아요 54 싫어요 31 아쉬워요 15 순이었다고 밝혔다.",
        "지금까지 등대를 가장 오래 지킨 사람은 서다온입니다.",
    ],
)
def test_sentences_that_look_like_notices_stay(line: str) -> None:
    assert body(TITLE, DATE, *BODY[:2], line, BODY[2], "서다온 기자 daon@x.example") == (*BODY[:2], line, BODY[2])


@pytest.mark.parametrize("close", ["지금까지 누리시에서 ONB 서다온입니다.", "지금까지 등대 앞에서 서다온입니다."])
def test_a_close_in_front_of_its_byline_goes(close: str) -> None:
    assert body(TITLE, DATE, *BODY, close, "서다온 기자 daon@x.example") == BODY


def test_rules_of_the_comment_box_go() -> None:
    assert body(TITLE, DATE, *BODY, "서다온 기자", RIGHTS, "댓글 0", "※ 아래 경우에는 고지 없이 삭제하겠습니다.") == BODY


@pytest.mark.parametrize("bracket", ["[남궁솔 누리 갯벌 연구소장]", "[누리뉴스/남궁솔]"])
def test_who_stands_in_front_of_the_lead_does_not_end_the_article(bracket: str) -> None:
    lines = ("갯벌을 살려야 한다고 그는 말했다.", "바람이 불었다.", "길은 멀었다.")
    assert body("물빛구의 버스 노선은 왜 늘었나", "등록 2031.03.04 17:11", f"{bracket} {lines[0]}", *lines[1:]) == lines


@pytest.mark.parametrize("date", ["입력 2031-03-04 10:00", "수정 2031-03-05 09:00", "2031.03.04 17:11:00"])
def test_a_date_amid_the_sentences_of_a_dated_article_does_not_cut_it(date: str) -> None:
    found = body(TITLE, DATE, *BODY, date, *BODY[::-1], "등대는 밤에도 불을 밝힌다.", "서다온 기자", RIGHTS)
    assert set(BODY) <= set(found) and found[:3] == BODY


COPY = ("물빛구가 6일 학교 급식의 낡은", "시설을 21억 원을", "들여 고쳤습니다", "구는 이를 위해 두 해 동안", "예산을", "모았습니다")


def test_short_sentences_at_the_head_of_copy_without_full_stops_stay() -> None:
    said = ("반갑습니다", "우리는 갯벌을 잊지 않겠습니다")
    found = body(TITLE, DATE, *said, "앞으로도 한솔면의 갯벌을 위해 온 힘을", "다하겠습니다", *COPY)
    assert found[:2] == said and "시설을 21억 원을 들여 고쳤습니다" in found[3]


@pytest.mark.parametrize("joint", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "lines",
    [
        ("Q. 등대를 고친 이유는", "낡아서 고쳤습니다.", "Q. 배가 다시 오는 까닭은", "길이 열려서입니다.", "Q. 불을 켜는 시간은", "해가 진 뒤입니다."),
        ("등대를 고치는 까닭은", "배가 다시 오기 때문입니다.", "물빛구를 찾은 이유는", "갯벌이 있어서입니다.", "불을 켜는 시간은", "해가 진 뒤입니다."),
        ("서다온: 등대를 왜 고쳤는지", "문하람: 불이 꺼져서 고쳤습니다.", "서다온: 배가 언제 오는지", "문하람: 봄이면 옵니다."),
    ],
)
def test_questions_and_answers_are_not_joined(lines: tuple[str, ...], joint: str) -> None:
    assert not any(f"{above} {below}" in newsclean.clean(joint.join((TITLE, DATE, *lines))).text for above, below in pairwise(lines))


def test_a_list_of_people_names_no_writer() -> None:
    article = newsclean.clean("\n".join((TITLE, DATE, *BODY[:2], "대상 수상자는 다음과 같다.", "서다온 판사(가람지법 물빛지원)")))
    assert article.bylines == ()


def test_exact_phrases_are_found_with_their_blanks() -> None:
    rule = Rule("sponsor/line", "who paid for the page", edge=Edge.TAIL)

    class Sponsor:
        name = "sponsor"

        def __init__(self) -> None:
            self.exact = {"협찬: 가람상사": rule}

        def __call__(self, page: Page) -> list[Claim]:
            return [page.claim(index, found) for index, found in page.hits.get(self.name, ())]

    article = Pipeline.default().before("body_zone", Sponsor()).clean("\n".join((TITLE, DATE, *BODY, "협찬: 가람상사")))
    assert article.paragraphs == BODY
