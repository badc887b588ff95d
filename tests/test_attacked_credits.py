"""True text that rules of credits, captions, decks and keys must leave alone, beside what they are for."""

from __future__ import annotations

import pytest

import newsclean

S1 = "가람군은 올해 도서관 예산을 지난해보다 두 배로 늘리기로 했다."
S2 = "주민들은 책을 빌리러 이웃 도시까지 다녀야 했다고 입을 모았다."
S3 = "군의회는 지난달 임시회에서 예산안을 통과시켰다."
S4 = "새 도서관은 내년 봄에 문을 열 예정이다."
S5 = "군은 어린이 열람실을 따로 두기로 했다."
ALL = (S1, S2, S3, S4, S5)
W = "홍길동 기자 gildong@hanbit.example"
C = "<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>"
SCENE = "주민들은 아직도 체육관 바닥에 앉아 있다."


def _flat(text: str | None) -> str:
    return "".join((text or "").split())


@pytest.mark.parametrize("first", [f"{S1} {SCENE}", SCENE], ids=["amid", "head"])
@pytest.mark.parametrize(
    "words",
    [
        "유족 제공 사진 속 아이는 웃고 있다.",
        "연합뉴스 여론조사에서는 절반이 반대했다.",
        "연합뉴스 집계로는 주민이 300명을 넘는다.",
        "뉴시스 사진을 본 주민들은 울었다.",
        "뉴시스 사진을 찍은 주민들은 울었다.",
        "뉴스1 카메라에 잡힌 아이는 웃었다.",
        "뉴시스 등에 따르면 주민은 300명이다.",
        "연합뉴스 유튜브에도 영상이 올라왔다.",
        "연합뉴스 노동자들이 4일 도우러 왔다.",
        "가람군 제공 자료에는 숫자가 없다.",
        "연합뉴스 앵커가 이 모습을 전했다.",
        "뉴스1 헬기가 마을 위를 날았다.",
        "연합뉴스 긴급 속보가 화면에 떴다.",
        "로이터 서울지국은 이를 알렸다.",
        "뉴시스 [단독] 기사를 모두 읽었다.",
        "연합뉴스 “4일 밤 체육관 바닥에 앉은 주민들이 울었다” 기사를 읽었다.",
        "누리재단 제공 도시락이 저녁에 왔다.",
        "누리재단 제공 점심이 저녁에 왔다.",
    ],
)
def test_an_agency_or_giver_that_the_sentence_is_about(first: str, words: str) -> None:
    article = newsclean.clean(f"{first} {words} {' '.join(ALL[1:])} {W} {C}")
    assert _flat(article.text) == _flat(f"{first} {words} {' '.join(ALL[1:])}")
    assert article.captions == ()


@pytest.mark.parametrize(
    ("credit", "lead"),
    [
        ("뉴시스", "가람군은 4일 체육관을 다시 연다고 밝혔다."),
        ("연합뉴스", "더불어가람당 지도부가 4일 체육관을 찾았다. 더불어가람당은 대책을 약속했다."),
        ("뉴시스", "가람은행 돈을 빼돌린 직원이 4일 붙잡혔다."),
        ("뉴스1", "4일 가람군에 눈이 내렸다."),
        ("연합뉴스", "“아무도 우리에게 언제 돌아갈지 말해 주지 않았다”고 주민들이 말했다."),
        ("통계청 제공", "홍길동 통계청장은 4일 체육관을 찾았다."),
    ],
)
def test_a_bare_credit_behind_a_caption(credit: str, lead: str) -> None:
    article = newsclean.clean(f"{SCENE} {credit} {lead} {' '.join(ALL)} {W} {C}")
    assert _flat(article.text) == _flat(f"{lead} {' '.join(ALL)}")
    assert [(each.text, each.credit) for each in article.captions] == [(SCENE, credit)]


@pytest.mark.parametrize(
    "words",
    ["연합뉴스 노동자들이 4일 파업에 들어갔다.", "연합뉴스 '가짜 사진' 논란이 다시 커졌다.", '뉴시스 "오보 인정" 사과문을 주민이 읽었다.', "연합뉴스 경영진이 4일 물러났다."],
)
def test_an_agency_that_opens_its_own_sentence(words: str) -> None:
    assert _flat(newsclean.clean(f"{words} {' '.join(ALL)} {W} {C}").text) == _flat(words + "".join(ALL))


@pytest.mark.parametrize("lead", ["육군 가람사단에서 규정을 어긴 훈련이 4일 드러난 가운데 유족이 나섰다.", "가람군이 4일 예산을 늘렸다."])
def test_an_agency_in_front_of_the_lead(lead: str) -> None:
    assert _flat(newsclean.clean(f"연합뉴스 {lead} {' '.join(ALL)} {W} {C}").text) == _flat(lead + "".join(ALL))


def test_a_picture_described_in_the_words_of_a_paragraph() -> None:
    page = "\n\n".join(["# 도서관 예산 늘린다", S1, f"![{S2}](https://c.example/1.jpg)", *ALL[1:]])
    article = newsclean.clean(page)
    assert _flat(article.text) == _flat("".join(ALL)) and article.captions == ()
    shown = "4일 가람군 도서관에서 주민들이 책을 고르고 있다."
    article = newsclean.clean("\n\n".join(["# 도서관 예산 늘린다", S1, f"![{shown}](https://c.example/1.jpg)", shown, *ALL[1:]]))
    assert _flat(article.text) == _flat("".join(ALL)) and [each.text for each in article.captions] == [shown]


@pytest.mark.parametrize("line", ["정부가 답할 차례.", "홍길동이 물러난 이유.", "이제 남은 길은 하나뿐.", "우리가 가야 할 길을 걸을 사람."])
def test_a_sentence_without_its_verb_is_no_picture(line: str) -> None:
    article = newsclean.clean("\n".join(["도서관 예산 늘린다", "2031.03.04 17:11", line, f"[사진=누리뉴스] {S1}", *ALL[1:]]))
    assert all(each.text != line for each in article.captions)
    assert line in (*article.subtitles, *article.text.split("\n"))


@pytest.mark.parametrize("line", ["가람군민회관 전경.", "불법 광고 전단지.", "새로 꾸민 놀이터."])
def test_a_picture_named_above_its_credit(line: str) -> None:
    article = newsclean.clean("\n".join(["도서관 예산 늘린다", "2031.03.04 17:11", line, f"[사진=누리뉴스] {S1}", *ALL[1:]]))
    assert [(each.text, each.credit) for each in article.captions] == [(line, "누리뉴스")]


@pytest.mark.parametrize(
    "words", ["[2031 가람 책 잔치] 행사장에 4일 주민 300명이 모였다.", "[누구나 아는 비밀, 봄] 제작사는 4일 상영을 알렸다."]
)
def test_a_work_in_brackets_opens_the_sentence(words: str) -> None:
    article = newsclean.clean("\n".join([f"[한빛일보 홍길동 기자] {words}", *ALL]))
    assert _flat(article.text) == _flat(words + "".join(ALL)) and article.subtitles == ()


def test_a_deck_in_brackets() -> None:
    article = newsclean.clean("\n".join([f"[한빛일보 홍길동 기자] [도서관 예산 두 배로…내년 봄 문 연다] {S1}", *ALL[1:]]))
    assert article.subtitles == ("도서관 예산 두 배로…내년 봄 문 연다",) and _flat(article.text) == _flat("".join(ALL))


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("제목: 봄날의 대화\n기자: 이 책을 왜 썼나.\n내용: ", "이 책을 왜 썼나."),
        ("제목: 봄날의 대화\n기자: 이 책을 왜 썼나?\n본문: ", "이 책을 왜 썼나?"),
        ("제목: 봄날의 대화\n기자: 이 책을 왜 썼나\n본문: ", "이 책을 왜 썼나"),
        ("제목: 봄날의 대화\n가람: 봄이 왔어요\n나래: 꽃도 피었죠\n본문: ", "꽃도 피었죠"),
        ("제목: 봄날의 대화\n게스트 : 홍길동 교수\n본문: ", "홍길동 교수"),
        ("제목 : 라디오 가람\n진행 : 이나래 앵커\n대담 : 홍길동 가람대 교수\n본문 : ", "대담 : 홍길동 가람대 교수"),
    ],
)
def test_an_interview_is_no_dump(head: str, kept: str) -> None:
    article = newsclean.clean(head + "\n".join(ALL))
    assert any(kept in line for line in (article.text, *article.subtitles))
    assert _flat("".join(ALL)) in _flat(article.text)


def test_keys_of_a_dump() -> None:
    article = newsclean.clean("제목 : 도서관 예산 늘린다\n기자 : 홍길동\n조회 : 3\n본문 : " + "\n".join(ALL))
    assert article.title == "도서관 예산 늘린다" and _flat(article.text) == _flat("".join(ALL))
    assert [each.name for each in article.bylines] == ["홍길동"]


@pytest.mark.parametrize("credit", ["[사진=누리뉴스]", "<사진=누리뉴스>", "(사진=누리뉴스)", "[ⓒ누리뉴스]"])
def test_a_credit_ends_at_its_bracket(credit: str) -> None:
    words = "군은 드론을 띄운다고 했다[1]."
    article = newsclean.clean("\n".join([S1, f"{credit} {words}", *ALL[1:]]))
    assert words in article.text


def test_a_credit_in_escaped_brackets() -> None:
    article = newsclean.clean("\n\n".join([S1, r"누리은행 본점. \[사진=누리은행\]", *ALL[1:]]))
    assert [(each.text, each.credit) for each in article.captions] == [("누리은행 본점.", "누리은행")]
    assert _flat(article.text) == _flat("".join(ALL))
