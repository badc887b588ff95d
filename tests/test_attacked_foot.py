"""Words of the foot inside an article: marks, notices, headings and sign-offs with sentences of the article behind them."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.foot_seams import find_foot_seams
from newsclean.korean.sign_off_seams import find_last_sentence, find_sign_off, is_rest

S1 = "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다."
S2 = "공사에는 12억 원이 들었고 공연장과 도서관이 새로 들어섰다."
S3 = "이나래 군수는 “주민 누구나 예약 없이 쓸 수 있다”고 말했다."
S4 = "주민들은 오랜 기다림 끝에 문을 연 회관을 반겼다."
S5 = "군은 내년에도 낡은 공공 건물을 차례로 고칠 계획이다."
HEAD = f"{S1} {S2}"
REST = f"{S3} {S4} {S5}"
BODY = f"{HEAD} {REST}"
W = "홍길동 기자 gildong@hanbit.example"
C = "<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>"
TITLE = "낡은 군민회관 고쳐 다시 열었다…주민 품으로"


@pytest.mark.parametrize("heading", ["■ 제보하기까지 3년", "■ 제보는 왜 늦었나", "□ 누리시 제보하기 운동", "■ 원문보기로 배우는 옛글"])
@pytest.mark.parametrize("foot", [W, f"{W} {C}"], ids=["writer", "notice"])
def test_a_heading_in_a_run_is_no_link(heading: str, foot: str) -> None:
    article = newsclean.clean(f"{HEAD} {heading} {REST} {foot}")
    assert article.text == f"{HEAD} {heading} {REST}" and not article.captions
    assert [b.name for b in article.bylines] == ["홍길동"]


@pytest.mark.parametrize(
    "link",
    [
        "■ 제보하기 ▷ 카카오톡 : '누리뉴스' 검색, 채널 추가 ▷ 전화 : 02-000-0000",
        "■ 제보하기 카카오톡 누리뉴스",
        "■ 제보는 카카오톡 누리뉴스",
        "▣ 누리뉴스 기사 원문보기 : https://www.nuri.example/1",
    ],
)
def test_a_link_behind_the_last_sentence_is_cut_off(link: str) -> None:
    assert len(BODY) + 1 in [at for at, _ in find_foot_seams(f"{BODY} {link}")]


MARKS = [
    "<끝>",
    "[끝]",
    "(끝)",
    "gildong@hanbit.example (끝)",
    "<무단전재 및 재배포 금지>",
    "[한빛일보(www.hanbit.example), 무단전재 및 재배포 금지]",
    "무단전재 및 재배포 금지 홍길동 기자",
    "지금까지 국회에서 홍길동이었습니다.",
    "누리뉴스 홍길동입니다.",
    "(출처=한빛일보)",
    "[출처] 누리뉴스(www.nuri.example)",
    "기사제공 누리24",
]


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_amid_a_run_drops_no_sentence(mark: str) -> None:
    text = f"{HEAD} 소설은 이렇게 맺는다. {mark} {REST}"
    assert newsclean.clean(text).text == text
    assert not list(find_foot_seams(text))


@pytest.mark.parametrize("mark", [*MARKS[:7], "[출처] 누리뉴스(www.nuri.example)"])
def test_a_mark_behind_the_last_sentence_still_ends_it(mark: str) -> None:
    assert newsclean.clean(f"{BODY} {mark}").text == BODY


def test_the_last_plain_sentence() -> None:
    text = f"{HEAD} <끝> 지금까지 국회에서 홍길동이었습니다. 고맙습니다."
    assert find_last_sentence(text) == len(HEAD)
    assert find_last_sentence("고맙습니다. 홍길동입니다.") == -1 == find_last_sentence("") == find_last_sentence("다.")


@pytest.mark.parametrize("mark", ["<끝>", "[끝]", "〈끝〉", "【끝】"])
def test_an_end_within_the_article_ends_nothing(mark: str) -> None:
    last = f"{S2} 소설은 이렇게 맺는다."
    article = newsclean.clean("\n\n".join((TITLE, S1, f"{last} {mark}", S3, S4, S5, W, C)))
    assert article.paragraphs == (S1, f"{last} {mark}", S3, S4, S5)
    ended = newsclean.clean("\n\n".join((TITLE, S1, S3, S4, f"{last} {mark}", W, C)))
    assert ended.paragraphs == (S1, S3, S4, last)


def test_the_wire_mark_still_ends_the_article() -> None:
    assert newsclean.clean("\n\n".join((TITLE, S1, S2, f"{S3} (끝)", C))).paragraphs == (S1, S2, S3)


def test_a_tip_line_takes_no_word_of_the_sentence() -> None:
    tips = "누리TV 기사문의 및 제보 : 카톡 nuri"
    assert [at for at, _ in find_foot_seams(f"{S2} {S1}{tips}")] == [len(f"{S2} {S1}")]
    assert [at for at, _ in find_foot_seams(f"{S2} {S1} {tips}")] == [len(f"{S2} {S1} ")]
    assert S1 in newsclean.clean(f"{S2} {S1}{tips}\n{S3}").text


@pytest.mark.parametrize(
    "quote",
    [
        '그는 "지금까지 국회에서 홍길동이었습니다."라고 말하고 방송을 떠났다.',
        '그는 "안녕히 계세요. 지금까지 국회에서 홍길동이었습니다."라고 말하고 방송을 떠났다.',
        "그는 '지금까지 국회에서 홍길동이었습니다.'라며 방송을 떠났습니다.",
        '인사는 "지금까지 국회에서 홍길동이었습니다."였습니다.',
        "화면에는 (끝)이라고 적혀 있었습니다.",
    ],
)
@pytest.mark.parametrize("behind", ["", f" {S5}"], ids=["last", "amid"])
def test_a_quoted_sign_off_signs_nothing(quote: str, behind: str) -> None:
    text = f"{BODY} {quote}{behind}"
    article = newsclean.clean(text)
    assert article.text == text and not article.bylines


def test_a_sign_off_behind_a_quotation_still_signs() -> None:
    article = newsclean.clean(f'{BODY} 군수는 "늘 열려 있습니다." 지금까지 국회에서 홍길동이었습니다.')
    assert [b.name for b in article.bylines] == ["홍길동"]


@pytest.mark.parametrize(
    "tail",
    [
        "여러분도 와 보세요. 이나래 국장 gildong@garam.example 군민회관은 늘 열려 있습니다.",
        "홍길동 센터장 후원하기 캠페인이 시작됐습니다. 많은 분이 함께했습니다.",
        "홍길동 센터장 후원하기 행사를 함께 열어 주세요",
    ],
    ids=["open", "campaign", "event"],
)
def test_polite_prose_behind_a_name_stays(tail: str) -> None:
    article = newsclean.clean(f"{BODY} {tail}")
    assert article.text == f"{BODY} {tail}" and not article.bylines
    assert not find_sign_off(f"{BODY} {tail}")


def test_what_asks_for_readers_is_still_a_rest() -> None:
    assert is_rest("응원하기 가람의 오늘을 전합니다. GoodHanbit")
    assert is_rest("독자 여러분의 후원이 한빛일보를 지킵니다.") and is_rest("함께하는 마음으로 씁니다.")
    assert not is_rest("군민회관은 늘 열려 있습니다.")
    article = newsclean.clean(f"{BODY} 홍길동 정치팀장 후원하기 응원해주세요, 더 알찬 기사로 보답하겠습니다")
    assert article.text == BODY and [b.name for b in article.bylines] == ["홍길동"]


@pytest.mark.parametrize("mark", ["■", "◆", "◇", "▲", "△"])
@pytest.mark.parametrize("joint", ["\n", " "])
def test_a_marked_passage_with_its_writer_is_no_caption(mark: str, joint: str) -> None:
    first = "가람군이 낡은 군민회관을 고쳐 4일 다시 문을 열었다. 군은 지난해 봄부터 지붕과 난방 시설을 모두 바꿨다고 밝혔다."
    passage = f"{mark} 작은 제목 공사에는 군비 12억원이 들었다. 주민들은 새 회관에서 공연을 즐길 수 있다. 군은 내년에 이웃 마을 회관도 고칠 계획이다."
    article = newsclean.clean(f"{first}{joint}{passage} 홍길동 기자 gildong@hanbit.example")
    assert "".join(article.text.split()) == "".join((first + passage).split())
    assert [each.name for each in article.bylines] == ["홍길동"] and article.captions == ()


@pytest.mark.parametrize("mark", [f"{S3} (끝)", f"{S3}\n\n(끝)", f"{S3}\n▣"])
def test_the_mark_of_a_wire_ends_one_of_several_pieces(mark: str) -> None:
    """Two sentences right below it are the article's; one may lead to another article."""
    assert newsclean.clean("\n\n".join((TITLE, S1, S2, mark, S4, S5, C))).paragraphs == (S1, S2, S3, S4, S5)
    assert newsclean.clean("\n\n".join((TITLE, S1, S2, mark, S4, C))).paragraphs == (S1, S2, S3)
