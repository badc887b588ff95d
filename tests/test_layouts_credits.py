"""Captions whose credit nothing marks, bylines behind a label, what surrounds a press release."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.credit_fragments import read_fragment, shows_scene

TITLE = "폐교 대신 '두 학교 한 교장' 택한 물빛군"
DATE = "입력 2031.03.04 17:11"
BODY = "\n".join((
    "물빛군의 초등학교 네 곳을 교장 두 명이 나눠 맡은 지 1년이 지났다. 주민 제안에서 시작된 일이었다.",
    "4일 군에 따르면 올해 네 학교의 신입생은 41명으로 지난해보다 4명 늘었다.",
))  # fmt: skip
MORE = "\n".join((
    "도교육청은 다음 달까지 결론을 내기로 했다. 주민들은 한 해를 더 지켜보자고 했다.",
    "교육지원청은 행정 인력을 더 두는 방안을 찾고 있다고 밝혔다.",
))  # fmt: skip
SIGNED = "남기온 기자 kion@saebyeok.example"
SCENE = "물빛군 솔내초 학생들이 지난달 26일 체육 시간에 이어달리기를 하고 있다."
NAMED = "솔내초와 물안초가 함께 쓰는 과학실. 주말에는 주민에게 문을 연다."


def _head(*lines: str) -> str:
    return "\n".join((TITLE, "남기온 기자", DATE, *lines, BODY, MORE, SIGNED))


def _amid(*lines: str, signed: str = SIGNED) -> str:
    return "\n".join((TITLE, DATE, BODY, *lines, MORE, signed))


def _captions(article: newsclean.Article) -> list[tuple[str, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


def _whole(article: newsclean.Article) -> bool:
    return article.paragraphs == tuple((BODY + "\n" + MORE).split("\n"))


SOURCES = (
    "물빛군교육지원청", "물빛군", "서울 강남구", "가람시", "가람소방본부", "누리대병원", "누리관광공사", "CJ ENM", "tvN", "공동취재단", "온라인 커뮤니티",
    "픽사베이", "셔터스톡", "SNS 갈무리", "방송화면 갈무리", "챗GPT 생성 이미지", "물빛군청 제공/누리통신", "누리엔터테인먼트", "고은재 인스타그램",
)  # fmt: skip
LABELLED = (
    ("사진 고은재", "고은재"), ("(사진 고은재)", "고은재"), ("[사진 물빛군]", "물빛군"), ("사진·고은재 기자", "고은재 기자"),
    ("출처 물빛군 누리집", "물빛군 누리집"), ("Courtesy of Refill Me", "Courtesy of Refill Me"), ("photo by 고은재", "photo by 고은재"),
)  # fmt: skip
PEOPLE = (
    ("고은재 기자", "고은재 기자"), ("고은재 선임기자", "고은재 선임기자"), ("고은재 인턴기자", "고은재 인턴기자"), ("| 고은재 기자", "고은재 기자"),
    ("/ 고은재", "고은재"), ("고은재 기자 ko@saebyeok.example", "고은재 기자 ko@saebyeok.example"),
    ("온새|고은재 기자 photo@saebyeok.example", "온새|고은재 기자 photo@saebyeok.example"), ("온새 | 고은재 기자", "온새 | 고은재 기자"),
)  # fmt: skip


@pytest.mark.parametrize(("printed", "credit"), [*((each, each) for each in SOURCES), *LABELLED, *PEOPLE])
def test_credit_behind_a_scene(printed: str, credit: str) -> None:
    for page in (_head(f"{SCENE} {printed}"), _amid(f"{SCENE} {printed}")):
        article = newsclean.clean(page)
        assert _captions(article) == [(SCENE, credit)]
        assert _whole(article)
        assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize("scene", [NAMED, "솔내초의 함께 쓰는 과학실."])
def test_reporter_behind_the_name_of_a_picture(scene: str) -> None:
    for name in ("고은재", "남기온"):  # also who writes the article takes pictures
        article = newsclean.clean(_amid(f"{scene} {name} 기자"))
        assert _captions(article) == [(scene, f"{name} 기자")]
        assert _whole(article)
        assert [writer.name for writer in article.bylines] == ["남기온"]


def test_institution_behind_the_name_of_a_picture() -> None:
    article = newsclean.clean(_amid("4일 문을 연 가람시 물빛도서관 전경. 가람시"))
    assert _captions(article) == [("4일 문을 연 가람시 물빛도서관 전경.", "가람시")]
    assert _whole(article)


def test_signature_behind_the_last_sentence_elsewhere() -> None:
    page = _amid(f"{SCENE} 고은재 기자", signed="").rstrip() + f" {SIGNED}"
    article = newsclean.clean(page)
    assert _captions(article) == [(SCENE, "고은재 기자")]
    assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize("credit", ["연합뉴스", "사진=연합뉴스", "물빛군 제공", "ⓒ 고은재", "사진 고은재", "(사진=고은재)", "부산시", "고은재 기자"])
def test_credit_on_the_next_line(credit: str) -> None:
    for page in (_head(SCENE, credit), _amid(SCENE, credit)):
        article = newsclean.clean(page)
        assert [caption.text for caption in article.captions] == [SCENE]
        assert _whole(article)
        assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize(
    "lines",
    [
        ["군은 학교를 합치는 대신 살림을 합치는 방안을 검토하고 있다.", "연합뉴스"],  # who acts is told, not shown
        ["물빛군의 학생 수가 해마다 줄고 있다.", "사진=연합뉴스"],  # nothing to be seen
        [SCENE, "", "연합뉴스"],  # a blank line parts them
    ],
)
def test_sentence_above_a_credit_of_another_picture_stays(lines: list[str]) -> None:
    article = newsclean.clean(_amid(*lines))
    assert lines[0] in article.paragraphs
    assert lines[0] not in [caption.text for caption in article.captions]


@pytest.mark.parametrize(
    "line",
    [
        "군은 예산을 두 배로 늘리기로 했다고 4일 밝혔다. 물빛군교육지원청",  # reports
        "학생들이 지난달 26일 체육 시간에 이어달리기를 하고 있다. 다시",
        "학생들이 지난달 26일 체육 시간에 이어달리기를 하고 있다. 운동장에서 만난 도시",
        "학생들이 운동장에 모여 있다. 왼쪽은 공개한 사진 3장",
        "학생들이 운동장에 모여 있다. 학교가 공개한 사진",
        "학생들이 운동장에 모여 있다. (사진 왼쪽)",
        "학생들이 운동장에 모여 있다. 사진 전시회",
        "출생아 수는 1만2000명으로 줄었다. 자료 누리연구원",  # a source of figures
    ],
)
def test_other_words_behind_a_sentence_stay(line: str) -> None:
    assert line in newsclean.clean(_amid(line)).text


@pytest.mark.parametrize("below", ["", "많이 본 뉴스\n1 빈 교실에 마을 책방 연다\n2 섬마을 분교의 봄\n도하람 기자", "가람시, 새 다리 놓는다\n도하람 기자\n" + MORE])
def test_true_sign_off_is_no_credit(below: str) -> None:
    page = "\n".join((TITLE, DATE, BODY, f"{SCENE} 남기온 기자", below))
    article = newsclean.clean(page)
    assert SCENE in article.text
    assert not article.captions
    assert "남기온" in [writer.name for writer in article.bylines]


def test_only_name_of_a_page_is_its_writer() -> None:
    article = newsclean.clean(_amid(f"{SCENE} 남기온 기자", signed=""))
    assert SCENE in article.text
    assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize("border", [" ", "\n"])
def test_pieces_that_several_reporters_sign(border: str) -> None:
    one = f"{SCENE}{border}고은재 기자"
    two = f"군은 4일 새 예산안을 의회에 냈다. 의회는 다음 달 표결한다.{border}도하람 기자"
    text = newsclean.clean("\n".join((TITLE, DATE, BODY, one, MORE, two))).text
    assert SCENE in text and "표결한다." in text


def test_writer_of_text_and_picture_is_no_photographer() -> None:
    article = newsclean.clean("\n".join((TITLE, DATE, BODY, f"{SCENE} 글·사진 고은재 기자")))
    assert SCENE in article.text
    assert [writer.name for writer in article.bylines] == ["고은재"]


@pytest.mark.parametrize("text", ["물빛군은", "기자회견", "군에서 만든 도시", "역시", "사진 3장", "글·사진 고은재", "자료를 낸 누리공사에서", "고은재 기자는"])
def test_words_that_are_no_credit(text: str) -> None:
    assert read_fragment(text) is None


@pytest.mark.parametrize(
    "text",
    ["시는 4일 예산안을 검토하고 있다.", "군은 26일부터 신청을 받고 있다.", "학생 수가 줄고 있다.", "4일 회의에서 나온 성과가 알려지지 않고 있다.", "지난 8일 오전 6시, 가람천 모래톱. 물떼새가 알을 품는다.",
     "큰 광장을 짓기 전에 의자부터 놓아 보자. 그것이 먼저다.", "서로 깎아주든가 더 주든가.", "결과는 2대 1.", "주민들은 기뻐했다고 했다."],
)
def test_sentences_that_show_no_picture(text: str) -> None:
    assert not shows_scene(text)


BYLINES = {
    "취재 고은재": None, "에디터 고은재": "에디터", "글 고은재": None, "By 고은재": None, "기자 고은재": "기자", "고은재 | 기자": "기자",
    "고은재 기자 | 정치부": "기자", "고은재(시인)": "시인", "고은재 / 소설가": "소설가",
}  # fmt: skip


@pytest.mark.parametrize(("line", "role"), BYLINES.items())
def test_names_at_the_edge_of_the_body(line: str, role: str | None) -> None:
    for page in (f"{TITLE}\n{line}\n{DATE}\n{BODY}\n{MORE}", f"{TITLE}\n{DATE}\n{BODY}\n{MORE}\n{line}\nⓒ 새벽일보, 무단전재 및 재배포 금지"):
        article = newsclean.clean(page)
        assert [(writer.name, writer.role) for writer in article.bylines] == [("고은재", role)]
        assert _whole(article) and not article.subtitles


def test_labels_of_speakers_stay() -> None:
    page = f"{TITLE}\n{DATE}\n고은재(시인)\n{BODY}\n도하람(소설가)\n{MORE}\n고은재(시인)\n나는 그 학교를 나왔다. 그때도 운동장은 넓었다."
    article = newsclean.clean(page)
    assert "도하람(소설가)" in article.paragraphs and article.paragraphs.count("고은재(시인)") >= 1
    assert "기자 고은재" not in [w.name for w in newsclean.clean(f"{TITLE}\n{DATE}\n앵커 도하람\n{BODY}\n기자 고은재\n{MORE}").bylines]


def test_press_release_of_a_service() -> None:
    release = "이 보도자료는 누리산업가(이) 작성해 누리와이어를 통해 배포한 뉴스입니다. 누리와이어는 편집 가이드라인을 준수합니다."
    contacts = "웹사이트: https://nuri.example\n연락처\n누리산업\n홍보팀\n고은재 대리\n02-000-0000\n이메일 보내기"
    article = newsclean.clean(f"{TITLE}\n가람--(누리와이어)--2031년 03월 04일--{BODY}\n{MORE}\n{contacts}\n{release}")
    assert _whole(article)
    assert article.disclosures == (release,)
    assert article.published_at is not None and article.published_at.date().isoformat() == "2031-03-04"
    assert not article.bylines


@pytest.mark.parametrize(
    "line",
    ["이 보도자료는 시가 3일 배포한 것이다.", "이 뉴스는 누리와이어를 통해 배포한 것으로 알려졌다.", "2031년--4월 사이에 학교는 문을 닫았다."],
)
def test_sentences_about_a_release_stay(line: str) -> None:
    assert line in newsclean.clean(_amid(line)).paragraphs


ADDRESSED = "고은재 기자 ko@saebyeok.example"
MARKED_ENDS = (
    ("[촬영 고은재]", "고은재"), ("[사진 해든시]", "해든시"), ("[사진 누리컨소시엄]", "누리컨소시엄"), ("[자료사진 해든시]", "해든시"),
)  # fmt: skip
UNDATED = "솔내초 학생들이 운동장에서 이어달리기를 하고 있다."


@pytest.mark.parametrize(("printed", "credit"), [*MARKED_ENDS, ("/해든시", "해든시"), ("/누리컨소시엄", "누리컨소시엄"), (ADDRESSED, ADDRESSED)])
@pytest.mark.parametrize("border", [" ", ""])
def test_credit_of_an_unknown_source(printed: str, credit: str, border: str) -> None:
    if not border and printed == ADDRESSED:
        return
    for page in (_head(UNDATED + border + printed), _amid(UNDATED + border + printed)):
        article = newsclean.clean(page)
        assert _captions(article) == [(UNDATED, credit)]
        assert _whole(article) and not article.subtitles
        assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize(
    "scene", ["마을 어귀의 안내판. 뒤로 아파트 공사장이 보인다.", "파도 구마루가 6회 만루 홈런을 치고 베이스를 돌고 있다.", "담장 너머로 공사장이 보인다."]
)
def test_address_behind_a_scene_without_a_date(scene: str) -> None:
    for page in (_head(f"{scene} {ADDRESSED}"), _amid(f"{scene} {ADDRESSED}")):
        article = newsclean.clean(page)
        assert _captions(article) == [(scene, ADDRESSED)]
        assert _whole(article)
        assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize(
    "sentence",
    [
        "군은 예산을 두 배로 늘리기로 했다.", "물빛군의 학생 수가 해마다 줄고 있다.", "군은 살림을 합치는 방안을 검토하고 있다.", "다음 달에는 결론이 날 것으로 보인다.",
        "주민들 사이에 효과가 보인다.",
    ],
)  # fmt: skip
def test_sentence_before_an_address_stays(sentence: str) -> None:
    article = newsclean.clean(_amid(f"{sentence} {ADDRESSED}"))
    assert sentence in article.text and not article.captions


def test_advertisement_below_a_signed_scene() -> None:
    article = newsclean.clean(_head(f"{NAMED} {ADDRESSED}", "광고"))
    assert _captions(article) == [(NAMED, ADDRESSED)] and _whole(article)


def test_address_behind_the_last_sentence_is_a_sign_off() -> None:
    article = newsclean.clean(_amid(signed=f"{UNDATED} {ADDRESSED}"))
    assert UNDATED in article.text and not article.captions
    assert [writer.name for writer in article.bylines] == ["고은재"]


PICTURES = (
    ("[촬영 고은재]", "고은재"), ("[사진 해든시]", "해든시"), ("/해든시", "해든시"), ("해든시 제공", "해든시 제공"), ("연합뉴스", "연합뉴스"), ("고은재 기자", "고은재 기자"),
    ("ⓒ해든시", "해든시"), (ADDRESSED, ADDRESSED),
)  # fmt: skip


@pytest.mark.parametrize(("printed", "credit"), PICTURES)
@pytest.mark.parametrize("name", ["군민회관 조감도", "새 학교 앞 주민들"])
def test_name_of_a_picture_above_the_lead(name: str, printed: str, credit: str) -> None:
    article = newsclean.clean(_head("주민이 먼저 제안한 통합 운영", f"{name} {printed}"))
    assert _captions(article) == [(name, credit)]
    assert article.subtitles == ("주민이 먼저 제안한 통합 운영",)
    assert _whole(article)
    assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize(
    "deck",
    [
        "저소득층 아동에게 도시락 제공", "청년 500명에게 무료 점심 제공", "폐교 오보를 인정한 연합뉴스", "1년 만에 달라진 학교 풍경 [사진 모음]", "두 학교 한 교장의 하루 [촬영 후기]",
        "찬성 41명/반대 3명 맞선 까닭", "학교가 다시 문을 연 까닭",
    ],
)  # fmt: skip
def test_decks_above_the_lead_stay(deck: str) -> None:
    article = newsclean.clean(_head(deck))
    assert article.subtitles == (deck,) and not article.captions


@pytest.mark.parametrize(
    "line",
    [
        "[화면제공 시청자 송영훈]", "[영상취재 변주황 / 영상편집 옥다경 / 취재지원 금나리]", "(영상취재 변주황, 영상편집 옥다경)", "[영상편집 옥다은]", "[영상취재 변주황 영상편집 송가을]", "<촬영기자 변주황 | 영상편집 옥다경>",
    ],
)  # fmt: skip
def test_crews_in_brackets_go(line: str) -> None:
    for page in (_amid(line), _amid(signed=f"{line}\n{SIGNED}")):
        article = newsclean.clean(page)
        assert _whole(article)
        assert [writer.name for writer in article.bylines] == ["남기온"]


@pytest.mark.parametrize(
    "line",
    ["[화면제공 논란]", "[영상취재 경쟁이 뜨겁다]", "[화면제공 의혹] 군이 낸 답은 짧았다.", "[두부 보호자 : 영상편집 배우러 다녔다고 했거든요.]", "[촬영 안내]"],
)
def test_other_words_in_brackets_stay(line: str) -> None:
    assert line in newsclean.clean(_amid(line)).text


@pytest.mark.parametrize("line", ["[사진] 너울구장=최민준 기자", "사진=최민준 기자 min@saebyeok.example", "그래픽=민주홍 기자"])
def test_photographers_and_designers_are_no_writers(line: str) -> None:
    for page in (_head(line), _amid(line), _amid(signed=f"{SIGNED}\n{line}")):
        article = newsclean.clean(page)
        assert [writer.name for writer in article.bylines] == ["남기온"]
        assert _whole(article)


@pytest.mark.parametrize("subhead", ["고령 운전자", "비상구", "사라진 동네병원", "엇갈린 시의회", "인기 유튜브", "새 누리집"])
def test_subheads_below_a_scene_are_no_credits(subhead: str) -> None:
    scene = "정류장에서 노인들이 버스를 기다리고 있다."
    article = newsclean.clean(_amid(f"{scene}\n{subhead}"))
    assert scene in article.text and subhead in article.text


@pytest.mark.parametrize(
    "line",
    [
        "시골 마을 우체국에서 벌어지는 세 사람의 이야기. 첫 방송은 4일이다. tvN",
        "바다를 닮은 파란 지붕의 마을. 골목마다 꽃이 핀다. 가람군 누리도",
        "이 그림은 지금 미술관 로비에 걸려 있다. 출처 가람미술관",
        "배경은 1930년대 항구 도시. 주인공은 부두에서 짐을 나르고 있다. 넷플릭스",
    ],
)
def test_items_of_a_guide_are_no_captions(line: str) -> None:
    assert line in newsclean.clean(_amid(line)).paragraphs
