"""What stands behind the last sentence, on lines of its own or glued to it: sources, sign-offs, crews, notices, a portal's foot."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.sources import Source, read_source, read_supplier

FIRST = "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는 모두 12억 원이 들었고 열 달이 걸렸다."
LAST = "이나래 군수는 주민 누구나 예약 없이 쓸 수 있다고 말했다. 군은 올해 안에 도서관도 새로 짓기로 했다."
RUN = f"{FIRST} {LAST}"


def _lines(*lines: str) -> newsclean.Article:
    return newsclean.clean("\n".join((FIRST, LAST, *lines)))


SOURCES = [
    ("출처 : 가람신문(http://www.x.example)", "가람신문"),
    ("출처: 가람신문 (https://x.example/)", "가람신문"),
    ("출처 : 가람마루(http://www.x.example)", "가람마루"),
    ("[출처] 누리뉴스(www.x.example)", "누리뉴스"),
    ("[출처: 누리뉴스]", "누리뉴스"),
    ("[출처 : 한빛일보 https://x.example/news/1]", "한빛일보"),
    ("[출처: 한빛일보] https://x.example/article/25", "한빛일보"),
    ("- 출처: 누리경제", "누리경제"),
    ("원문출처 : 누리뉴스", "누리뉴스"),
    ("출처 : SBS 뉴스 원본 링크", "SBS"),
    ("[Source : 가람타임즈]", "가람타임즈"),
    ("[출처] 정책브리핑(www.x.example)", "정책브리핑"),
    ("출처: https://www.x.example/news/articleView.html?idxno=12345", None),
    ("기사제공 누리24", "누리24"),
    ("기사 제공 : 누리스포츠", "누리스포츠"),
]


@pytest.mark.parametrize(("line", "publisher"), SOURCES)
def test_a_source_line_names_the_publisher(line: str, publisher: str | None) -> None:
    article = _lines(line)
    assert article.paragraphs == (FIRST, LAST) and article.publisher == publisher
    run = newsclean.clean(f"{RUN} {line}")
    assert run.text == RUN and run.publisher == publisher
    twice = _lines(line, line)
    assert twice.paragraphs == (FIRST, LAST) and twice.publisher == publisher


@pytest.mark.parametrize(
    "line",
    [
        "출처: 통계청",
        "출처=한국은행",
        "자료: 가람시",
        "자료=한국은행",
        "출처 : 가람연구원(http://www.x.example)",
        "출처: 통계청(www.x.example)",
        "출처: 뉴욕타임스",
        "출처: BBC",
        "출처: 누리뉴스 2031년 3월 4일",
        "(출처: 누리뉴스)",
        "사진 출처: 누리뉴스",
        "출처: 『갯벌의 말』",
        "출처 : 미상이라고 적었다.",
        "출처: https://x.example",
        "출처: 누리뉴스 제공",
        "[출처=누리뉴스]",
    ],
)
def test_an_authors_note_is_no_source_line(line: str) -> None:
    assert read_source(line) is None
    article = newsclean.clean(f"{RUN} {line}")
    assert article.publisher is None
    assert article.text.startswith(RUN)


@pytest.mark.parametrize("line", ["출처: 통계청", "※ 자료: 통계청", "출처=한국은행", "출처: 『갯벌의 말』", "기사제공 중단을 요구했다"])
def test_a_note_behind_the_last_sentence_stays(line: str) -> None:
    assert newsclean.clean(f"{RUN} {line}").text == f"{RUN} {line}"


@pytest.mark.parametrize("line", [line for line, _ in SOURCES if "출처" in line])
def test_a_source_between_two_sentences_stays(line: str) -> None:
    article = newsclean.clean("\n".join((FIRST, line, LAST)))
    assert line in article.text and article.publisher is None


def test_a_copy_is_by_whom_it_was_copied_from() -> None:
    foot = "Copyright © 2031 다솜블로그 All rights reserved."
    assert _lines("[출처 : 가람타임즈]", foot).publisher == "가람타임즈"
    assert _lines("출처 : 연합뉴스", "ⓒ 가람신문, 무단 전재 및 재배포 금지").publisher == "가람신문"
    assert _lines("출처 : 누리뉴스", "ⓒ 가람신문, 무단 전재 및 재배포 금지").publisher == "가람신문"


def test_the_address_of_a_copied_article() -> None:
    line = "[출처 : 한빛일보 https://x.example/news/1]"
    assert _lines(line).url == newsclean.clean(f"{RUN} {line}").url == "https://x.example/news/1"
    assert newsclean.clean("\n".join((FIRST, LAST, line)), url="https://y.example/2").url == "https://y.example/2"
    for home in ("http://www.x.example", "https://news.x.example/", "https://x.example/main.html"):
        assert _lines(f"출처 : 가람신문({home})").url is None
    assert newsclean.clean("\n".join((FIRST, line, LAST))).url is None


def test_source_grammar() -> None:
    assert read_source("출처 : 가람신문") == Source("가람신문", False)
    assert read_source("출처 : 연합뉴스(http://www.x.example)") == Source("연합뉴스", True)
    assert read_supplier("기사제공 가람") == "가람"
    assert [read_supplier(text) for text in ("기사제공 중단", "기사제공 서비스", "기사제공을 끊었다.")] == [None, None, None]


@pytest.mark.parametrize(
    ("tail", "publisher", "writers"),
    [
        ("gildong@x.example (끝)", None, []),
        ("2031.3.4 gildong@x.example (끝)", None, []),
        ("gildong@x.example (끝) <저작권자(c) 누리통신, 무단 전재-재배포 금지>", "누리통신", []),
        ("지금까지 경제부 금조단 기자였습니다.", None, ["금조단"]),
        ("지금까지 금조단 특파원 였습니다.", None, ["금조단"]),
        ("지금까지 경제부 금조단 기자였습니다. 금조단 기자 gildong@x.example ▶포털에서 [누리뉴스] 구독하기 (모바일)", None, ["금조단"]),
        ("기사제보 및 보도자료 제공 gildong@x.example / copyrightⓒ nuri. 무단전재 & 재배포 금지", "nuri", []),
        ("<무단전재 및 재배포 금지> 금조단 기자", None, ["금조단"]),
        ("[가람신문(x.example), 무단전재 및 재배포 금지]", "가람신문", []),
        ("‹ ⓒ 누리방송 무단전재 및 재배포 금지 > [출처] 누리뉴스(www.x.example)", "누리뉴스", []),
        ("■ 제보하기 ▷ 카카오톡 : '누리제보' 검색 ▷ 전화 : 02-000-0000 ▷ 이메일 : gildong@x.example", None, []),
        ("KBS 뉴스 금조단입니다. 촬영기자:홍길동/영상편집:김가온 ▣ KBS 기사 원문보기 : http://x.example/1 ▣ 제보 하기", "KBS", ["금조단"]),
        ("( 누리방송 케이블방송, 위성방송 ch00, www.x.example )", None, []),
    ],
)
def test_tails_glued_behind_the_last_sentence(tail: str, publisher: str | None, writers: list[str]) -> None:
    article = newsclean.clean(f"{RUN} {tail}")
    assert article.text == RUN
    assert (article.publisher, [writer.name for writer in article.bylines]) == (publisher, writers)


@pytest.mark.parametrize(
    "end",
    [
        "지금까지 실시간 교통정보였습니다.",
        "지금까지 열 번 넘게 갯벌을 찾은 기자였습니다만 이번은 달랐습니다.",
        "군은 무단 전재 및 재배포 금지 조항을 넣기로 했다.",
        "주민들은 (무단 전재는 금지라는) 안내문을 보았다고 했다.",
        "위성방송(케이블 포함)은 다음 달부터 볼 수 있다.",
        "기사 제보를 받아 취재를 시작했다고 말했다.",
        "신청서는 gildong@x.example 로 보내면 된다.",
        "누리집(www.x.example)에서 신청할 수 있다.",
        "출처 : 미상이라고 적혀 있었다.",
        "“저는 대표 금조단입니다.”",
        "영상편집을 배우는 학생도 늘었다.",
    ],
)
def test_sentences_at_the_end_of_a_run_stay(end: str) -> None:
    assert newsclean.clean(f"{RUN} {end}").text == f"{RUN} {end}"


@pytest.mark.parametrize("glue", [" ", "\n"])
def test_an_anchor_who_answers_a_sign_off_stays(glue: str) -> None:
    article = newsclean.clean(glue.join((RUN, "지금까지 금조단 기자 였습니다.", "[앵커]", "금 기자 수고했습니다.")))
    assert [writer.name for writer in article.bylines] == ["금조단"]
    assert article.text.startswith(RUN) and article.text.endswith("금 기자 수고했습니다.")
    assert "지금까지" not in article.text


def test_a_column_behind_a_sign_off_goes() -> None:
    article = _lines("금조단 기자 gildong@x.example", "[앵커의 눈] 갯벌을 다시 걷다")
    assert article.paragraphs == (FIRST, LAST)


def test_the_foot_of_a_portals_sports_page() -> None:
    card = "현장에서 작성된 기사입니다.금조단 기자구독금조단 기자의 구독을 취소하시겠습니까?구독에서 해당 기자의 기사가 제외됩니다.예아니오닫기"
    article = newsclean.clean(f"{RUN}기사제공 누리24금조단 기자 (gildong@x.example){card}")
    assert article.text == RUN and article.publisher == "누리24"
    assert [(writer.name, writer.email) for writer in article.bylines] == [("금조단", "gildong@x.example")]


@pytest.mark.parametrize(
    "line",
    [
        "(영상취재 : 홍길동, 영상편집 : 김가온, 드론 : 이나래)",
        "[영상취재: 홍길동 / 영상편집: 김가온 / 음향효과: 이나래]",
        "(영상취재 : 홍길동, 영상편집 : 김가온, 영상출처 : 누리방 다솜인)",
        "(영상취재 : 홍길동, 김가온, 영상편집 : 이나래, 현장도우미 : 도담솔)",
    ],
)
def test_a_crew_with_a_craft_that_no_list_has(line: str) -> None:
    assert _lines(line).paragraphs == (FIRST, LAST)
    assert newsclean.clean("\n".join((FIRST, line, LAST))).paragraphs == (FIRST, LAST)


@pytest.mark.parametrize(
    "line",
    [
        "[구조에 나선 주민 : 문고리를 부숴야 했어요. 안에서 소리가 났거든요.]",
        "(영상편집 : 하루면 배운다, 걱정 : 없다, 준비 : 끝이다.)",
        "(장소 : 군민회관, 시간 : 오후 두 시, 문의 : 군청이다.)",
    ],
)
def test_what_is_no_crew(line: str) -> None:
    assert newsclean.clean("\n".join((FIRST, line, LAST))).paragraphs == (FIRST, line, LAST)


def test_tags_with_a_call_for_tips_on_their_line() -> None:
    tail = "금조단 기자 #가람 #군민회관 #도서관 #예산 연합뉴스TV 기사문의 및 제보 : 카톡/라인 nuri 금조단(gildong@x.example)"
    article = newsclean.clean(f"{RUN} {tail}")
    assert article.text == RUN and article.tags == ("가람", "군민회관", "도서관", "예산")
    assert [(writer.name, writer.email) for writer in article.bylines] == [("금조단", "gildong@x.example")]
    assert article.publisher == "연합뉴스TV"


def test_tags_glued_to_a_bracket_and_to_the_call_behind_them() -> None:
    article = newsclean.clean(f"{RUN}[영상취재 홍길동]#가람 #도서관 #군민회관연합뉴스TV 기사문의 및 제보 : 카톡/라인 nuri")
    assert article.text == RUN and article.tags == ("가람", "도서관", "군민회관") and article.publisher == "연합뉴스TV"


def test_which_office_answers_questions_stays() -> None:
    ask = "문의 : 가람부 누리국 예산과(044-000-0000), 누리처 다솜정책팀(044-000-0001)"
    assert _lines(ask, "[출처] 누리뉴스(www.x.example)").paragraphs == (FIRST, LAST, ask)


def test_a_portals_own_foot_is_no_caption() -> None:
    article = _lines("Copyright ⓒ 가람신문. All rights reserved.", "각 언론사가 직접 콘텐츠를 편집합니다. ⓒ 가람신문")
    assert article.captions == () and article.paragraphs == (FIRST, LAST)
    quoted = "네이버는 각 언론사가 직접 콘텐츠를 편집합니다라는 안내를 붙였다."
    assert newsclean.clean("\n".join((FIRST, quoted, LAST))).paragraphs == (FIRST, quoted, LAST)


@pytest.mark.parametrize(
    ("tail", "publisher", "writers"),
    [
        ("저작권자 © 누리뉴스 무단전재 및 재배포 금지 출처 : 누리뉴스(http://www.x.example)", "누리뉴스", []),
        ("금조단기자 gildong@x.example / 출처 : 누리뉴스(http://www.x.example)", "누리뉴스", ["금조단"]),
        ("금조단 기자 출처 : 누리뉴스(http://www.x.example)", "누리뉴스", ["금조단"]),
        ("무단전재 및 재배포 금지", None, []),
        ("무단전재-재배포 금지 금조단 기자", None, ["금조단"]),
        ("기사제보 : gildong@x.example 금조단 기자", None, ["금조단"]),
        ("▶ 기사제보 gildong@x.example ▶ 카카오톡 누리제보", None, []),
        ("<끝>", None, []),
        ("(끝) gildong@x.example", None, []),
        ("지금까지 가람시에서 금조단이었습니다.", None, ["금조단"]),
        ("지금까지 가람시청에서 전해드렸습니다.", None, []),
        ("JTBC 금조단입니다. (영상취재 : 홍길동, 영상편집 : 김가온) [출처] 누리뉴스(www.x.example)", "누리뉴스", ["금조단"]),
        ("[출처 : 누리뉴스 https://x.example/1] [출처 : 누리뉴스 https://x.example/1]", "누리뉴스", []),
    ],
)
@pytest.mark.parametrize("glue", ["", " "])
def test_more_tails(tail: str, publisher: str | None, writers: list[str], glue: str) -> None:
    article = newsclean.clean(f"{RUN}{glue}{tail}")
    assert article.text == RUN
    assert (article.publisher, [writer.name for writer in article.bylines]) == (publisher, writers)


@pytest.mark.parametrize(
    "end",
    [
        "무단 전재 및 재배포 금지 조항은 그대로 두기로 했다.",
        "지금까지 국회에서 논의한 내용을 전해드렸습니다.",
        "영화는 화면에 <끝>이라는 글자가 뜨고 나서도 이어진다.",
        "그는 “지금까지 가람방송 금조단 기자였습니다.”라고 말하며 마이크를 내려놓았다.",
        "“MBC뉴스 금조단입니다.” 그의 마지막 인사였다.",
        "편지는 “[출처] 누리뉴스(www.x.example)”라는 글로 끝난다.",
        "안내문에는 <무단 전재 및 재배포 금지>라고 적혀 있다.",
        "이 통계의 출처: 누리뉴스와 가람군이 함께 조사했다.",
        "기사제공 누리뉴스라는 글자가 화면 아래에 보였다.",
        "영상취재 : 금조단이라는 자막이 뜨자 박수가 나왔다.",
        "■ 제보하기 단추를 누르면 바로 신고할 수 있다고 군은 설명했다.",
        "구독을 취소하시겠습니까? 라는 창이 뜨면 아니오를 누르면 된다.",
        "제 이름은 누리뉴스 금조단입니다.",
        "기사제보 건수는 지난해보다 늘었다고 했다.",
    ],
)
def test_more_sentences_stay(end: str) -> None:
    assert newsclean.clean(f"{RUN} {end}").text == f"{RUN} {end}"
    assert newsclean.clean("\n".join((FIRST, LAST, end))).paragraphs == (FIRST, LAST, end)


def test_a_portals_card_names_an_outlet_in_korean() -> None:
    card = "가람코리아 구독하고 메인에서 바로 만나보세요!"
    latin = "Copyright ⓒ Garam Korea. All rights reserved. 무단 전재 및 재배포 금지."
    assert _lines(latin, card).publisher == "가람코리아"
    assert _lines(latin.replace("Garam Korea", "누리신문"), card).publisher == "누리신문"
    assert _lines(latin, "지금 구독하고 메인에서 바로 만나보세요!").publisher == "Garam Korea"


def test_an_outlets_headlines_under_a_heading_with_its_link() -> None:
    rows = ("누리구 새 청사 이전지 확정…주민 환영", "1시간전", "다솜천 둑 다시 쌓는다…군, 예산 편성", "2시간전")
    article = _lines("Copyright ⓒ 가람주간. All rights reserved.", "가람주간 헤드라인더보기", *rows)
    assert [headline.text for headline in article.related[0].headlines] == [rows[0], rows[2]]


@pytest.mark.parametrize(
    ("line", "writer"),
    [
        ("금조단 약사·‘누리의 말’ 저자", ("금조단", "약사")),
        ("금조단 『갯벌을 걷다』 지은이", ("금조단", "지은이")),
    ],
)
def test_who_wrote_a_column_by_a_book(line: str, writer: tuple[str, str]) -> None:
    foot = ("Copyright ⓒ 가람주간. All rights reserved.", "오전 9시부터 10시까지 집계한 결과입니다.")
    for article in (_lines(line), _lines(line, *foot)):
        assert [(each.name, each.role) for each in article.bylines] == [writer] and article.paragraphs == (FIRST, LAST)


@pytest.mark.parametrize("line", ["‘누리의 말’ 저자 금조단", "다솜한 약사·‘누리의 말’ 저자", "금조단 씨는 ‘누리의 말’ 저자다."])
def test_what_is_no_column_by_a_book(line: str) -> None:
    assert _lines(line).bylines == ()
