"""Dumps that hold an article on one line, with or without a trace of its line breaks."""

from __future__ import annotations

import pytest
from pairs import squeeze

import newsclean

SENTENCES = (
    "가람군이 낡은 군민회관을 고쳐 4일 다시 문을 열었다.",
    "군은 지난해 봄부터 지붕과 난방 시설을 모두 바꿨다고 밝혔다.",
    "공사에는 군비 12억원이 들었다.",
    "주민들은 새 회관에서 공연과 강좌를 함께 즐길 수 있다.",
    "한 주민은 “겨울에도 따뜻하게 모일 수 있어 좋다”고 말했다.",
    "군은 내년에 이웃 마을 회관도 고칠 계획이다.",
)
BODY = squeeze(" ".join(SENTENCES))
TWO = "  ".join(SENTENCES)


@pytest.mark.parametrize(
    ("head", "subtitles"),
    [
        ("군민회관 고쳐 다시 열어  난방과 지붕 모두 바꿔  ", ("군민회관 고쳐 다시 열어", "난방과 지붕 모두 바꿔")),
        ("군민회관 고쳐 다시 열어  [가람경제] ", ("군민회관 고쳐 다시 열어",)),
    ],
)
def test_two_spaces_are_the_line_breaks_of_old(head: str, subtitles: tuple[str, ...]) -> None:
    article = newsclean.clean(f"{head}{TWO}  홍길동 기자 gildong@garam.example  저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지")
    assert squeeze(article.text) == BODY
    assert article.subtitles == subtitles
    assert [each.name for each in article.bylines] == ["홍길동"]


@pytest.mark.parametrize(
    "text",
    [
        " ".join(SENTENCES).replace("낡은 군민회관을", "낡은  군민회관을"),
        TWO.replace("낡은 군민회관을", "낡은  군민회관을").replace("이웃 마을", "이웃  마을"),
        TWO.replace("공연과 강좌를 함께", "공연과  강좌를  함께"),
        " ".join(SENTENCES).replace(" ", "  "),
        TWO.replace("한 주민은", "[  한 주민은 ").replace("좋다”고", "  ] 좋다”고"),
    ],
    ids=["one slip", "slips among line breaks", "both sides of a word", "all spaces doubled", "inside brackets"],
)
def test_two_spaces_inside_a_sentence_lose_nothing(text: str) -> None:
    assert squeeze(newsclean.clean(text).text) == squeeze(text)
