"""What belongs to the article though it looks like furniture: results of a poll, the head of a radio talk, a last line."""

from __future__ import annotations

import pytest

import newsclean

HEAD = "가람군, 낡은 군민회관 고쳐 다시 열었다\n입력 2031-03-04 17:11\n"
ABOVE = (
    "가람군은 4일 군민회관을 고쳐 다시 열었다고 밝혔다.",
    "공사에는 12억 원이 들었고 두 해가 걸렸다고 군은 전했다. 회관에는 도서관도 생겼다.",
)
BELOW = (
    "주민들은 새 회관을 크게 반겼다. 군은 내년에 주차장도 넓힐 계획이라고 덧붙였다.",
    "행사는 다음 달에도 이어질 예정이라고 군은 전했다.",
)
SIGNED = "\n홍길동 기자 gildong@garam.example\n"


def amid(*lines: str, gap: str = "\n") -> newsclean.Article:
    return newsclean.clean(HEAD + gap.join((*ABOVE, *lines, *BELOW)) + SIGNED)


def below(*lines: str) -> newsclean.Article:
    return newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW, *lines)) + "\n")


RESULTS = (
    ("찬성 54.2%", "반대 31.1%", "모름 14.7%"),
    ("찬성: 54.2%", "반대: 31.1%", "모름: 14.7%"),
    ("찬성 54명", "반대 31명", "기권 14명"),
    ("찬성 54", "반대 31", "기권 14"),
    ("찬성", "54.2%", "반대", "31.1%"),
    ("공감 54%", "비공감 31%"),
    ("추천 12명", "비추천 3명"),
    ("좋아요 3만개", "싫어요 1만개"),
    ("기쁨 54%", "슬픔 31%", "화남 14%"),
    ("찬성 54% 반대 31%",),
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["tight", "blank lines"])
@pytest.mark.parametrize("lines", RESULTS)
def test_the_result_of_a_vote_is_no_buttons(lines: tuple[str, ...], gap: str) -> None:
    article = amid(*lines, gap=gap)
    assert article.paragraphs == (*ABOVE, *lines, *BELOW)
    assert article.reactions == ()


@pytest.mark.parametrize("lines", [each for each in RESULTS if any(mark in each[-1] for mark in "%명")])
def test_one_sentence_below_the_result_is_kept(lines: tuple[str, ...]) -> None:
    article = newsclean.clean(HEAD + "\n".join((*ABOVE, *lines, BELOW[0])) + SIGNED)
    assert article.paragraphs[-1] == BELOW[0]


def test_buttons_amid_the_text_do_not_end_it() -> None:
    article = amid("좋아요 54", "화나요 31", "슬퍼요 2")
    assert article.paragraphs == (*ABOVE, *BELOW)
    assert [(each.label, each.count) for each in article.reactions] == [("좋아요", 54), ("화나요", 31), ("슬퍼요", 2)]


@pytest.mark.parametrize(
    "lines",
    [
        ("좋아요 54", "화나요 31"),
        ("좋아요 1.2만", "화나요 3천"),
        ("좋아요 12개", "슬퍼요 3개"),
        ("공감 54", "비공감 31"),
        ("저작권자 © 가람신문 무단전재 및 재배포 금지", "공감 100%", "비공감 0%"),
    ],
)
def test_buttons_below_the_text_end_it(lines: tuple[str, ...]) -> None:
    article = below(*lines, "회관이 새로 열려서 정말 기쁩니다. 다음 주에 아이들과 꼭 가 볼게요.", "저도 그 동네에 사는데 참 반가운 소식이네요.")
    assert article.paragraphs == (*ABOVE, *BELOW)
    assert len(article.reactions) == 2
