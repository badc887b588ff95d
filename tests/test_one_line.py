"""Dumps that hold an article on one line, with or without a trace of its line breaks."""

from __future__ import annotations

from collections.abc import Callable

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


REST = "군은 지난해 봄부터 지붕과 난방 시설을 모두 바꿨다고 밝혔다. 공사에는 군비 12억원이 들었다."
HEADS = (
    "",
    "군민회관 다시 문 연다 - 한빛일보 입력 2031-03-04 17:11 수정 2031-03-04 18:00 글자크기 인쇄 공유 ",
    "군민회관 다시 문 연다 홍길동 기자 입력 2031.03.04 17:11 ",
    "한빛일보 로그인 회원가입 전체메뉴 정치 경제 사회 문화 스포츠 군민회관 다시 문 연다 입력 2031-03-04 17:11 공유 인쇄 글자크기 ",
)
TAILS = ("", " 홍길동 기자 gildong@hanbit.example 저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지")


@pytest.mark.parametrize("tail", TAILS, ids=["bare", "signed"])
@pytest.mark.parametrize("head", HEADS, ids=["bare", "suffix", "writer", "menu"])
@pytest.mark.parametrize(
    "lead",
    [
        "군의 오랜 지지 기반인 대구·경북 지역에서 낡은 시설을 고치는 일이 4일 시작됐다.",
        "가람군은 사건·사고 예방을 위해 낡은 시설을 고쳐 4일 다시 문을 열었다.",
        "가람군이 운영하는 인스타그램 계정이 4일 다시 문을 열었다.",
        "가람군은 누리집의 개인정보처리방침 개정을 4일 알렸다.",
        "가람군은 2일 특히 △군민회관 △도서관 △체육관 등 세 곳의 낡은 시설을 고쳐 다시 열기로 했다.",
        "가람군은 ▲ 군민회관 ▲ 도서관 등 두 곳의 낡은 시설을 고쳐 다시 열기로 했다.",
        "홍길동 가람군수(오른쪽)과의 영상회의에서 이나래 청장은 통계 개선을 요청했다고 밝혔다.",
        "홍길동 가람군수(오른쪽)에게는 낡은 시설을 고칠 책임이 있다고 주민들이 말했다.",
    ],
)
def test_a_lead_keeps_its_first_words(head: str, lead: str, tail: str) -> None:
    """Names of sections and services, glyphs that list things and brackets are as good words of a sentence as any."""
    assert squeeze(newsclean.clean(f"{head}{lead} {REST}{tail}").text) == squeeze(lead + REST)


@pytest.mark.parametrize(
    "lead",
    [
        "가람군의회 이나래 의장 선출 뒤 논란이 커지고 있다.",
        "가람군의회 이나래 의장 선출이 2일 끝났다.",
        "가람군의회 이나래 의장이 2일 선출됐다.",
    ],
)
def test_a_lead_may_begin_with_the_words_of_its_headline(lead: str) -> None:
    text = f"가람군의회 이나래 의장 선출  (가람=누리뉴스) 홍길동 기자 = {lead} {REST}"
    assert squeeze(newsclean.clean(text).text) == squeeze(lead + REST)


def test_a_section_bar_is_still_cut_off() -> None:
    article = newsclean.clean(HEADS[-1] + " ".join(SENTENCES) + TAILS[-1])
    assert article.title == "군민회관 다시 문 연다"
    assert squeeze(article.text) == BODY


WIRE = (
    "가람군이 낡은 군민회관을 고쳐 다시 문을 연다고 (4일 기준) 밝혔다. 회관은 두 해 동안 닫혀 있었고 주민들은 그동안 이웃 마을 회관을 썼다. 군민회관은 1971년에 지은 건물로 비가 새고 겨울이면 몹시 추웠다.",
    "군은 두 해에 걸쳐 지붕과 난방 시설을 모두 바꾸고 도서관과 작은 공연장도 함께 마련했다. 공연장에는 의자 120개가 놓인다. 도서관은 아침 아홉 시부터 밤 열 시까지 문을 연다.",
    "주민들은 새 회관에서 여러 공연과 강좌를 함께 즐길 수 있게 됐다.",
    "공사에는 모두 합해 군비 12억원이 들었고 내년에는 이웃 마을 회관 두 곳도 차례로 (도비를 얻어) 고친다. 군은 3월에 설계를 맡긴다. 이나래 군의원은 “마을마다 모일 곳이 있어야 한다”며 반겼다.",
)


def at_columns(text: str, width: int) -> str:
    """Broken where a terminal of so many columns breaks it, words or not."""
    lines, columns = [""], 0
    for char in text:
        size = len(char.encode("cp949"))
        if columns + size > width:
            lines.append("")
            columns = 0
        lines[-1] += char
        columns += size
    return "\n".join(lines)


@pytest.mark.parametrize("width", [64, 70, 78])
@pytest.mark.parametrize("indent", ["", "  "], ids=["flush", "all indented"])
def test_wire_copy_broken_at_a_column_is_joined_and_its_paragraphs_stay_apart(width: int, indent: str) -> None:
    wrapped = "\n".join(at_columns(f"    {paragraph}", width) for paragraph in WIRE)
    page = "낡은 군민회관 두 해 만에 다시 문 열어\n\n" + "\n".join(indent + line for line in wrapped.split("\n")) + "\n    gildong@nuri.example\n(끝)\n"
    assert newsclean.clean(page).paragraphs == WIRE


def between_words(text: str, width: int) -> str:
    """Broken between words, as mails and editors break lines."""
    lines = [""]
    for word in text.split():
        if len(f"{lines[-1]} {word}".encode("cp949")) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


@pytest.mark.parametrize("width", [60, 72, 78, 84])
@pytest.mark.parametrize("apart", ["\n\n", "\n"])
def test_copy_broken_between_words_is_joined_by_blanks(width: int, apart: str) -> None:
    page = "낡은 군민회관 두 해 만에 다시 문 열어\n\n" + apart.join(between_words(paragraph, width) for paragraph in WIRE) + "\n\n홍길동 기자 gildong@nuri.example\n"
    assert squeeze(newsclean.clean(page).text) == squeeze("".join(WIRE))
    if apart == "\n\n":
        assert newsclean.clean(page).paragraphs == WIRE


@pytest.mark.parametrize("width", [60, 78])
@pytest.mark.parametrize("breaks", [at_columns, between_words])
def test_long_lines_of_nothing_but_spaces_are_blank_ones(width: int, breaks: Callable[[str, int], str]) -> None:
    parts = ("낡은 군민회관 두 해 만에 다시 문 열어", *(breaks(paragraph, width) for paragraph in WIRE), "홍길동 기자 gildong@nuri.example")
    blank, spaced = (newsclean.clean(f"\n{gap}\n".join(parts)) for gap in ("", " " * width))
    assert spaced.paragraphs == blank.paragraphs
    assert spaced.bylines == blank.bylines


def test_an_article_broken_over_lines_is_found_though_no_line_is_a_sentence() -> None:
    text = between_words(WIRE[0], 60)
    assert squeeze(newsclean.clean(text).text) == squeeze(text)


HEADLINES = (
    "가람군, 낡은 군민회관 고쳐 다시 문 열어…주민들 “반갑다”",
    "나래천 다리 아래 ‘떠 있는 길’ 첫 공개…내달부터 개방한다",
    "마을버스 기사 부족에 첫차 시간 늦춘다…군 “채용 늘릴 것”",
    "새벽시장 이전 터, 공원으로 바뀐다…2033년까지 120억 투입",
    "물맛 달라졌다는 민원 300건…군 상수도 사업소 원인 조사 중",
    "은하수 보러 오세요…불 끄는 마을의 밤 축제, 올해는 사흘간",
)


def test_headlines_of_one_length_are_not_joined() -> None:
    page = "군민회관 다시 문 연다\n입력 2031-03-04 17:11\n" + "\n".join(SENTENCES) + "\n주요 뉴스\n" + "\n".join(HEADLINES)
    article = newsclean.clean(page)
    assert squeeze(article.text) == BODY
    assert tuple(each.text for each in article.related[0].headlines) == HEADLINES


@pytest.mark.parametrize("lead", ["가람군은 올해도 산불 감시원 60명 배치를 마쳤다.", "올해 산불 감시원 60명 배치는 예년보다 이르다."])
def test_a_lead_may_repeat_the_last_words_of_its_headline(lead: str) -> None:
    page = f"가람군 산불 감시원 60명 배치 입력 2031-10-02 08:11 수정 2031-10-02 09:00 {lead} {REST}"
    article = newsclean.clean(page)
    assert squeeze(article.text) == squeeze(lead + REST)
    assert article.bylines == ()


TOLD = "가람군은 4일 군민회관을 다시 열었다고 밝혔다. 새 회관에는 도서관과 체육관이 들어섰다. 군은 내년에 주차장도 넓힐 계획이라고 덧붙였다."


@pytest.mark.parametrize(
    ("bar", "counts"),
    [
        ("좋아요 선택하기 좋아요 0 슬퍼요 선택하기 슬퍼요 12", {"좋아요": 0, "슬퍼요": 12}),
        ("좋아요 선택하기 1,204 글쎄요 선택하기 글쎄요 3", {"좋아요": 1204, "글쎄요": 3}),
        ("좋아요 12 슬퍼요 0 화나요 3 아쉬워요 1", {"좋아요": 12, "슬퍼요": 0, "화나요": 3, "아쉬워요": 1}),
    ],
)
@pytest.mark.parametrize("lead", ["", "“회관이 다시 열려 기쁩니다” 30대 주민의 사연이 주목받았습니다. "])
def test_buttons_in_front_of_the_lead(bar: str, counts: dict[str, int], lead: str) -> None:
    article = newsclean.clean(f"군민회관 다시 문 연다 입력 2031.03.04 17:11 수정 2031.03.04 18:02 {bar} {lead}{TOLD}")
    assert article.text.replace("\n", " ").split() == f"{lead}{TOLD}".split()
    assert {each.label: each.count for each in article.reactions} == counts


@pytest.mark.parametrize(
    "line",
    [
        "반응은 좋아요 12개, 슬퍼요 3개였다고 군은 밝혔다. 군은 이를 반영할 계획이라고 덧붙였다.",
        "주민들은 설문지에서 좋아요 선택하기 칸을 늘려 달라고 했다. 군은 이를 반영할 계획이라고 덧붙였다.",
    ],
)
def test_what_was_answered_stays(line: str) -> None:
    assert newsclean.clean(f"{TOLD} {line}").text.replace("\n", " ").split() == f"{TOLD} {line}".split()
