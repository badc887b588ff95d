"""Writers in brackets in front of the lead, behind the last sentence and glued to it; what is left behind a sign-off. All texts are invented."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.article import Article
from newsclean.korean.foot_writers import foot_writer

LEAD = "가람군은 4일 군민회관에서 설명회를 열고 갯벌을 되살리는 사업을 시작한다고 밝혔다."
NEXT = "군은 내년에도 조사를 이어 가기로 했다. 예산은 12억 원으로, 군의회가 지난달 의결했다."
LAST = "주민들은 갯벌이 예전 모습을 되찾기를 바란다고 말했다. 조사는 내년 봄까지 이어진다."
BODY = (LEAD, NEXT, LAST)


def clean(*lines: str) -> Article:
    return newsclean.clean("\n".join(lines))


def writers(article: Article) -> list[tuple[str, str | None, str | None]]:
    return [(w.name, w.role, w.email) for w in article.bylines]


# --- brackets in front of the lead ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bracket", "name", "outlet"),
    [
        ("[누리뉴스/홍길동]", "홍길동", "누리뉴스"),
        ("[가람인터넷신문/이나래]", "이나래", "가람인터넷신문"),
        ("[누리뉴스/홍길동 기자]", "홍길동", "누리뉴스"),
        ("[한빛경제TV 홍길동 외신캐스터]", "홍길동", "한빛경제TV"),
        ("[한빛비즈니스=홍길동 가람투자 애널리스트]", "홍길동", "한빛비즈니스"),
        ("[한빛비즈니스=홍길동 가람투자 애널리스트, 2031년 상반기 유통 부문 올해의 애널리스트]", "홍길동", "한빛비즈니스"),
        ("[홍길동 누리 갯벌 연구소장]", "홍길동", None),
        ("[홍길동 가람한의원 원장]", "홍길동", None),
    ],
)
def test_a_writer_in_brackets_in_front_of_the_lead(bracket: str, name: str, outlet: str | None) -> None:
    for lines in ((bracket, *BODY), (f"{bracket} {LEAD}", NEXT, LAST), (bracket + LEAD, NEXT, LAST), ("갯벌 되살린다", "2031-03-04 17:11", bracket, *BODY)):
        article = clean(*lines)
        assert (article.paragraphs, [w.name for w in article.bylines], article.publisher) == (BODY, [name], outlet)
        assert article.title != bracket


@pytest.mark.parametrize(
    "bracket",
    [
        "[누리뉴스/여행]",
        "[누리뉴스/안동시]",
        "[누리뉴스/연예부]",
        "[사진/홍길동]",
        "[홍길동/기자]",
        "[누리뉴스=이나래 군수는 말한다]",
        "[누리뉴스=이나래 군수와 함께]",
        "[홍길동 외신캐스터]",
        "[이나래 누리당 대표]",
        "[이달의 한빛 작가]",
        "[우리가 만난 시인]",
        "[홍길동의 갯벌 연구소장]",
    ],
)
def test_a_bracket_that_names_no_writer_stays(bracket: str) -> None:
    article = clean(f"{bracket} {LEAD}", NEXT, LAST)
    assert article.paragraphs == (f"{bracket} {LEAD}", NEXT, LAST) and article.bylines == ()


def test_a_bracket_of_the_menu_above_hides_no_writer() -> None:
    article = clean("[메뉴]", "정치", "경제", "사회", "문화", "갯벌 되살리는 사업 시작한다", "[누리뉴스/홍길동]", *BODY)
    assert article.paragraphs == BODY and [w.name for w in article.bylines] == ["홍길동"]


def test_a_writers_bracket_with_a_particle_behind_stays() -> None:
    lead = "[홍길동 누리 갯벌 연구소장]은 4일 군민회관에서 열린 설명회의 제목이라고 군이 밝혔다."
    assert clean(lead, NEXT, LAST).paragraphs == (lead, NEXT, LAST)


@pytest.mark.parametrize("bracket", ["[누리뉴스/홍길동]", "[홍길동 누리 갯벌 연구소장]"])
def test_a_writers_bracket_below_a_sentence_stays(bracket: str) -> None:
    assert clean(LEAD, f"{bracket} {NEXT}", LAST).paragraphs == (LEAD, f"{bracket} {NEXT}", LAST)


@pytest.mark.parametrize("speech", ["반갑습니다. 갯벌을 되살리는 사업을 시작합니다.", "갯벌은 해마다 줄고 있어요."])
def test_who_speaks_in_front_of_the_lead_stays(speech: str) -> None:
    talk = (f"[홍길동 누리 갯벌 연구소장] {speech}", "그 사업에 얼마나 드는지 군민 여러분께 설명해 주십시오.")
    assert clean(*talk).paragraphs == talk


def test_the_bracket_of_a_lead_that_is_printed_twice() -> None:
    assert "누리뉴스" not in clean(f"[누리뉴스/홍길동] {LEAD}", NEXT, f"[누리뉴스/홍길동] {LEAD}", NEXT).text


def test_a_desk_and_a_bar_in_front_of_the_lead() -> None:
    article = clean(f"누리경제 사회팀 | {LEAD}", NEXT, LAST)
    assert (article.paragraphs, [w.name for w in article.bylines], article.publisher) == (BODY, ["사회팀"], "누리경제")


@pytest.mark.parametrize("start", ["누리경제 | 사회팀 ", "누리경제 사회팀은 | ", "가람군 사회팀 | "])
def test_words_and_a_bar_that_name_no_desk_stay(start: str) -> None:
    assert clean(start + LEAD, NEXT, LAST).paragraphs == (start + LEAD, NEXT, LAST)


def test_an_outlet_no_list_has_and_a_bar_on_a_line_of_its_own() -> None:
    article = clean("군민회관 갯벌 설명회 열어", "뉴스포인트 홍길동 기자 |", *BODY)
    assert (article.title, article.subtitles, article.paragraphs, writers(article)) == ("군민회관 갯벌 설명회 열어", (), BODY, [("홍길동", "기자", None)])


# --- at the foot ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tail", "writer", "outlet"),
    [
        ("봉화·마경대기자 gildong@x.example", ("마경대", "기자", "gildong@x.example"), None),
        ("안동·홍길동기자 gildong@x.example", ("홍길동", "기자", "gildong@x.example"), None),
        ("(홍길동 기자/누리뉴스)", ("홍길동", "기자", None), "누리뉴스"),
        ("(MBC funE 홍길동 기자)", ("홍길동", "기자", None), "MBC"),
        ("(MBC 통합온라인뉴스센터 홍길동 기자)", ("홍길동", "기자", None), "MBC"),
    ],
)
def test_a_writer_behind_the_last_sentence(tail: str, writer: tuple[str, str, str | None], outlet: str | None) -> None:
    for lines in ((*BODY, tail), (LEAD, NEXT, f"{LAST} {tail}")):
        article = clean(*lines)
        assert (article.paragraphs, writers(article), article.publisher) == (BODY, [writer], outlet)


def test_an_address_in_front_of_the_writer_in_brackets() -> None:
    assert writers(clean(*BODY, "gildong@x.example", "(MBC 통합온라인뉴스센터 홍길동 기자)")) == [("홍길동", "기자", "gildong@x.example")]


@pytest.mark.parametrize("line", ["뉴스데스크 홍길동 기자", "스포츠클라이밍 홍길동 기자"])
def test_what_a_programme_is_called_is_no_outlet(line: str) -> None:
    article = clean(*BODY, line)
    assert article.publisher is None and writers(article) == [("홍길동", "기자", None)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("홍길동 판사(가람지법 물빛지원)", "홍길동"),
        ("홍길동 전 부장검사", "홍길동"),
        ("홍길동 명예교수(가람대 로스쿨)·전 누리위원회 위원장", "홍길동"),
        ("이나래/누리뉴스 갯벌마을 대학생 명예기자(가람대)", "이나래"),
        ("홍길동<가람도 누리시 물빛동>", "홍길동"),
        ("홍길동 (누리시 물빛읍)", "홍길동"),
    ],
)
def test_an_outside_writer_at_the_foot(line: str, name: str) -> None:
    article = clean(*BODY, line, "ⓒ 누리뉴스, 무단 전재 및 재배포 금지")
    assert article.paragraphs == BODY and [w.name for w in article.bylines] == [name]
    assert line in clean(LEAD, line, NEXT, LAST).paragraphs  # between sentences it may be a heading


@pytest.mark.parametrize(
    "line",
    [
        "홍길동 판사",
        "홍길동 전 군수",
        "홍길동 판사, 사표 냈다",
        "홍길동 전 판사 별세",
        "이번주의 한빛 큐레이터",
        "정부가 뽑은 의사",
        "이나래 군수, 갯벌 살리기 나서",
        "홍길동(가람시 군수)",
        "홍길동(41)",
        "홍길동 이나래 전문의",
        "홍길동이 만난 판사(가람지법)",
        "이나래의 갯벌 평론가",
    ],
)
def test_a_line_at_the_foot_that_names_no_writer(line: str) -> None:
    assert foot_writer(line) is None


def test_a_list_of_people_at_the_foot_names_no_writer() -> None:
    assert clean(*BODY, "홍길동 전 부장검사", "이나래 판사(가람지법)").bylines == ()


def test_an_outside_writer_yields_to_who_signs() -> None:
    assert [w.name for w in clean(*BODY, "홍길동 전 부장검사", "이나래 기자 narae@x.example").bylines] == ["이나래"]


# --- broadcasters' last words and the byline behind them ----------------------------------------------------------------

SPOKEN = (
    "홍길동 기자였습니다.",
    "지금까지 홍길동 기자였습니다.",
    "홍길동 기자 잘 들었습니다.",
    "홍길동 기자, 잘 들었습니다.",
    "지금까지 누리동 가람관 월드IT쇼 현장에서 SBSCNBC 홍길동입니다.",
    "지금까지 SBSCNBC 홍길동입니다,",
)


@pytest.mark.parametrize("spoken", SPOKEN)
@pytest.mark.parametrize("between", ["", " "])
def test_what_closes_a_report_goes_with_the_byline_behind(spoken: str, between: str) -> None:
    signed = f"{spoken}{between}홍길동 기자(gildong@x.example)"
    for lines in ((*BODY, signed), (LEAD, NEXT, f"{LAST} {signed}"), *([(*BODY, *signed.split(". "))] if between else [])):
        article = clean(*lines)
        assert (article.paragraphs, writers(article)) == (BODY, [("홍길동", "기자", "gildong@x.example")])


@pytest.mark.parametrize(
    "said",
    [
        "보도에 홍길동 기자입니다.",
        "홍길동 기자입니다.",
        "제가 만난 사람은 홍길동입니다.",
        "그는 홍길동 기자였습니다.",
        "제보자는 한빛일보 홍길동 기자였습니다.",
        "이나래 기자 잘 들었습니다.",
        "여러분의 말씀 잘 들었습니다.",
        "제 이름은 홍길동입니다.",
    ],
)
def test_what_is_said_in_front_of_a_byline_stays(said: str) -> None:
    article = clean(*BODY, f"{said} 홍길동 기자(gildong@x.example)")
    assert (article.paragraphs, writers(article)) == ((*BODY, said), [("홍길동", "기자", "gildong@x.example")])
    assert clean(*BODY, said, "홍길동 기자(gildong@x.example)").paragraphs == (*BODY, said)


# --- tails glued behind the last sentence, with and without a blank ------------------------------------------------------


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("부산 | 홍길동기자.gildong@x.example", [("홍길동", "기자", "gildong@x.example")]),
        ("홍길동기자 gil/홍길동", [("홍길동", "기자", None)]),
        ("홍길동 캐스터[저작권자(c) 누리방송 무단복제-재배포 금지]", [("홍길동", "캐스터", None)]),
        ("[누리방송 온라인뉴스팀]", [("누리방송 온라인뉴스팀", None, None)]),
        ("온라인 뉴스팀 기자(news@x.example)", [("온라인 뉴스팀", None, "news@x.example")]),
        ("한빛이코노믹 온라인 이슈팀 news@x.example", [("온라인 이슈팀", None, "news@x.example")]),
        (
            "홍길동 한빛대 의대 의학교육학과 교수 gildong@x.example·정리=이나래 기자 narae@x.example",
            [("홍길동", "교수", "gildong@x.example"), ("이나래", "기자", "narae@x.example")],
        ),
        ("(자세한 내용은 동영상을 시청하시기 바랍니다.)", []),
        ("© 주간누리 (), 무단전재 및 재배포 금지〈누리신문은 한국온라인신문협회(www.x.example)의 디지털뉴스이용규칙에 따른 저작권을 행사합니다.〉", []),
        ("▶ 네이버에서 누리일보 구독하기 클릭!▶ 누리닷컴 회원가입. 회원 전환하면 지면보기 무료이벤트▶ 누리일보 홈 바로가기", []),
    ],
)
@pytest.mark.parametrize("between", ["", " ", "\n"])
def test_a_tail_behind_the_last_sentence(tail: str, expected: list[tuple[str, str | None, str | None]], between: str) -> None:
    article = clean(LEAD, NEXT, f"{LAST}{between}{tail}")
    assert article.paragraphs == BODY and writers(article) == expected
    assert newsclean.clean(" ".join(BODY) + between + tail).text.split() == " ".join(BODY).split()


@pytest.mark.parametrize(
    "end",
    [
        "홍길동기자 gil/이나래",
        "문의는 온라인 뉴스팀 기자(news@x.example)에게 하면 된다.",
        "자세한 내용은 동영상을 시청하시기 바랍니다.",
        "회의에는 [한빛 뉴스팀]이 왔다.",
        "그들은 스스로를 [가람 지원팀]",
        "주소는 홍길동기자.example 이다.",
        "정리=이나래",
        "(자세한 내용은 다음 글에 적는다.)",
        "이 글에는 © 누리신문, 무단전재 및 재배포 금지라는 말과 디지털뉴스이용규칙에 따른 저작권을 행사합니다라는 말이 있다.",
    ],
)
def test_words_behind_the_last_sentence_stay(end: str) -> None:
    article = clean(LEAD, NEXT, f"{LAST} {end}")
    assert article.paragraphs == (LEAD, NEXT, f"{LAST} {end}")


def test_promotions_glued_in_one_line_between_sentences_stay() -> None:
    line = "▶ 네이버에서 만나▶ 둘째로 누리 앱"
    assert line in clean(LEAD, line, NEXT, LAST).paragraphs


# --- mailboxes of desks ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mail", ["popnews@x.example", "garamnews@garam.example", "digitaldesk@x.example", "webmaster@x.example"])
def test_a_desks_mailbox_far_from_the_writer_is_not_his(mail: str) -> None:
    for lines in ((f"[누리POP=홍길동 기자] {LEAD}", NEXT, f"{LAST} {mail}"), (f"[누리POP=홍길동 기자] {LEAD}", NEXT, LAST, mail)):
        article = clean(*lines)
        assert article.paragraphs == BODY and writers(article) == [("홍길동", "기자", None)]


@pytest.mark.parametrize("mail", ["popnews@x.example", "gildong@x.example"])
def test_a_mailbox_beside_the_writer_is_his(mail: str) -> None:
    for lines in ((*BODY, "홍길동 기자", mail), (*BODY, f"홍길동 기자 {mail}"), (LEAD, NEXT, f"{LAST} 홍길동 기자 {mail}")):
        assert writers(clean(*lines)) == [("홍길동", "기자", mail)]


@pytest.mark.parametrize("mail", ["gildong@x.example", "newskim@x.example", "photo31@x.example", "news31@x.example", "hong@news.example", "pressian.hong@x.example"])
def test_a_persons_mailbox_far_from_the_writer_is_his(mail: str) -> None:
    assert writers(clean(f"[누리POP=홍길동 기자] {LEAD}", NEXT, f"{LAST} {mail}")) == [("홍길동", "기자", mail)]


# --- publishers -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        ((*BODY, "/홍길동 기자", "가람매일", "삭제한 댓글은 다시 복구할 수 없습니다. 그래도 삭제하시겠습니까?"), "가람매일"),
        (("군민회관 갯벌 설명회 열어", "2031-03-04     가람타임즈", *BODY), "가람타임즈"),
        (("가람MBC", "군민회관 갯벌 설명회 열어", *BODY, "Copyright © Garam Munhwa Broadcasting Corp. All rights reserved."), "가람MBC"),
        ((*BODY, "< Copyright ⓒ mbn. 무단전재 및 재배포 금지 >"), "MBN"),
        ((*BODY, "홍길동 기자", "가람마을"), None),
        ((*BODY, "가람매일을 함께 만든다."), None),
        (("군민회관 갯벌 설명회 열어", "2031-03-04     갯벌", *BODY), None),
        (("누리뉴스", "군민회관 갯벌 설명회 열어", *BODY, "Copyright ⓒ garam. 무단전재 및 재배포 금지"), "garam"),
    ],
)
def test_who_publishes(lines: tuple[str, ...], publisher: str | None) -> None:
    assert clean(*lines).publisher == publisher
