"""Writers who sign inside a line that lost its breaks, whose the rights are, keys of dumps, decks in brackets, residue of scripts."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.emails import find_emails
from newsclean.korean.rights_holder import find_holder
from newsclean.korean.sign_off_seams import find_sign_off, is_rest, is_signed, read_signed

BODY = (
    "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는 12억 원이 들었고 공연장과 도서관이 새로 들어섰다. "
    "이나래 군수는 “주민 누구나 예약 없이 쓸 수 있다”고 말했다. 군은 내년에도 낡은 공공 건물을 차례로 고칠 계획이다."
)
TITLE = "낡은 군민회관 고쳐 다시 열었다…주민 품으로"
MAIL = "gildong@nuri.example"
NOTICE = "ⓒ 한빛일보(www.hanbit.example), 무단전재, 수집, 재배포 및 AI학습 이용 금지"


@pytest.mark.parametrize(
    ("tail", "writer"),
    [
        (f"홍길동 기자 {MAIL} GoodHanbit paper {NOTICE}", ("홍길동", "기자", MAIL)),
        (f"홍길동 기자 {MAIL} 사회부 홍길동 기자 {MAIL} 응원하기 가람의 오늘을 전합니다. GoodHanbit paper {NOTICE}", ("홍길동", "기자", MAIL)),
        (f"홍길동 기자 GoodHanbit paper {NOTICE}", ("홍길동", "기자", None)),
        (f"파리=홍길동 특파원 {MAIL} 구독하기 유럽의 오늘을 씁니다. {NOTICE}", ("홍길동", "특파원", MAIL)),
        (f"홍길동 기자 {MAIL} 오늘의 가람 뉴스레터 받아보기", ("홍길동", "기자", MAIL)),
        ("홍길동 정치팀장 후원하기 응원해주세요, 더 알찬 기사로 보답하겠습니다", ("홍길동", "정치팀장", None)),
        (
            f"[사진=누리방송 화면캡처] /홍길동기자 {MAIL} [한빛경제 바로가기] 나와 닮은 후보는? [설문 바로가기] 한빛경제와 친해지는 방법 "
            "[페이스북] 저작권자 ⓒ 한빛경제, 무단 전재 및 재배포 금지",
            ("홍길동", "기자", MAIL),
        ),
    ],
    ids=["paper", "card", "no-address", "place", "letter", "button", "slash"],
)
def test_a_writer_ends_a_glued_article(tail: str, writer: tuple[str, str, str | None]) -> None:
    article = newsclean.clean(f"{BODY} {tail}")
    assert article.text == BODY
    assert [(b.name, b.role, b.email) for b in article.bylines] == [writer]


@pytest.mark.parametrize(
    "tail",
    [
        f"홍길동 기자 {MAIL} 한편 누리시도 같은 날 시민회관을 다시 열었다. 시는 공사에 8억 원을 들였다고 밝혔다.",
        f"홍길동 기자 {MAIL} 독자 여러분께 알려드립니다. 지난 기사의 표를 바로잡습니다.",
        f"홍길동 기자 {MAIL} 우리는 요구합니다. 군은 약속을 지켜야 합니다. 주민의 뜻을 따라야 합니다. 끝까지 함께하겠습니다. 늘 지켜보겠습니다.",
        "홍길동 기자 편으로 소식을 전했다. 홍길동 기자는 답하지 않았다.",
        f"홍길동 기자 {MAIL} 도움말=이나래 한빛대 교수",
        f"홍길동 기자 {MAIL} 참고 자료: 가람군 공공 건물 통계",
        "홍길동 군수 후원하기 행사도 열렸다.",
    ],
    ids=["next-piece", "correction", "statement", "prose", "help", "source", "no-press-title"],
)
def test_prose_behind_a_writer_stays(tail: str) -> None:
    for notice in ("", " " + NOTICE):
        assert newsclean.clean(f"{BODY} {tail}{notice}").text == f"{BODY} {tail}"


def test_a_photographer_is_no_writer() -> None:
    caption = "가람군 군민회관이 4일 다시 문을 열었다. 주민들이 새로 들어선 공연장과 도서관을 둘러보고 있다."
    assert not find_sign_off(f"{caption} 가람=홍길동 기자 {MAIL} /2031.03.04/")
    assert not is_rest("/2031.03.04/") and not is_rest("사진=누리뉴스")


def test_a_writer_above_the_article_has_no_rest() -> None:
    text = f"홍길동 기자 {MAIL} 가람의 오늘을 전합니다. {BODY}"
    assert BODY in newsclean.clean(text).text
    assert not find_sign_off(text)


@pytest.mark.parametrize("text", [f"홍길동 기자 {MAIL}", f"/홍길동기자 ({MAIL})", "경제부 홍길동 선임기자", "홍길동·이나래 기자"])
def test_signed(text: str) -> None:
    assert is_signed(text)


@pytest.mark.parametrize("text", ["이날 기자", "홍길동 기자는", "홍길동", MAIL, "홍길동 기자 회견"])
def test_not_signed(text: str) -> None:
    assert not is_signed(text)
    assert read_signed(text) is None


@pytest.mark.parametrize(
    ("raw", "holder"),
    [
        ("ⓒhanbit.example '가람 오후를 여는 유일석간 한빛일보' 무단 전재 및 재배포 금지(구독신청:02)3701-5555)]", "한빛일보"),
        ("자본시장 미디어 'hanbit', ", "hanbit"),
        ("세상을 보는 눈, 글로벌 미디어", None),
        ("세상을 보는 눈, 글로벌 미디어 누리일보", "누리일보"),
        ("누리뉴스 &  HANBIT , A  RED   VENTURES   COMPANY ,", "누리뉴스"),
        ("뉴스1코리아 www.news1.example ", "뉴스1"),
        ("종합 경제정보 미디어 가람데일리 - ", "가람데일리"),
        ("Asia No.1 연예뉴스 hanbit.example", None),
        ("누리일보＆누리닷컴", "누리일보"),
        ("열린언론 뉴시스통신사.", "뉴시스"),
        ("가람일보사", "가람일보"),
        ("3701-5555", None),
        ("신문사", None),
        ("한빛경제 TV", "한빛경제 TV"),
        ("누리 미디어", "누리 미디어"),
        ("한빛코리아", "한빛코리아"),
        ("Hanbit.example", "Hanbit.example"),
        ("디지털투데이", "디지털투데이"),
        ("2031 한빛일보, ", "한빛일보"),
    ],
)
def test_holders(raw: str, holder: str | None) -> None:
    assert find_holder(raw) == holder


def test_a_notice_that_opens_a_dump_names_the_outlet() -> None:
    article = newsclean.clean(f"[Copyright ⓒ 한빛신문 & 한빛신문인터넷, 무단전재 및 재배포 금지]\n\n{BODY}")
    assert (article.publisher, article.text) == ("한빛신문", BODY)
    assert newsclean.clean(f"Copyright ⓒ 뉴시스. 무단전재 및 재배포 금지\n{BODY}").publisher is None  # an agency's picture


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (f"title : {TITLE}\ndate : 2031.03.04 오후 5:11\ncontent : ", "2031-03-04T17:11"),
        (f"제목: {TITLE}\n날짜: 2031-03-04\n언론사: 한빛일보\n링크: https://hanbit.example/1\n본문: ", "2031-03-04T00:00"),
        (f"제목: {TITLE}\n작성일: 2031-03-04 17:11:00\n기자: 홍길동 기자\n카테고리: 사회\n내용:\n", "2031-03-04T17:11"),
        (f"title: {TITLE}\nlink: https://hanbit.example\npubDate: Tue, 04 Mar 2031 17:11:00 +0900\ndescription: ", "2031-03-04T17:11"),
        (f"제목:\n{TITLE}\n날짜:\n2031-03-04\n본문:\n", "2031-03-04T00:00"),
        (f"title: {TITLE}\nkeywords: 가람, 군민회관\nviews: 12\nbody: ", None),
        (f"[제목] {TITLE}\n[본문] ", None),
        (f"제목: {TITLE}\n내용: ", None),
    ],
    ids=["english", "korean", "writer", "feed", "below", "unknown", "boxes", "no-date"],
)
def test_keys_of_dumps(head: str, day: str | None) -> None:
    article = newsclean.clean(head + BODY)
    assert (article.title, article.text) == (TITLE, BODY)
    assert (article.published_at.isoformat()[:16] if article.published_at else None) == day


def test_a_dump_signed_in_its_last_line() -> None:
    article = newsclean.clean(f"title: {TITLE}\ncontent: {BODY} [사진=누리방송 ‘가람 남자’ 화면캡처] /홍길동기자 {MAIL} [한빛경제 바로가기] 나와 닮은 후보는?")
    assert (article.title, article.text, article.bylines[0].email) == (TITLE, BODY, MAIL)


def test_what_dumps_name() -> None:
    article = newsclean.clean(f"제목: {TITLE}\n언론사: 한빛일보\n기자: 홍길동 기자\n분야: 사회\n본문: {BODY}")
    assert (article.publisher, article.section, article.bylines[0].name) == ("한빛일보", "사회", "홍길동")


@pytest.mark.parametrize(
    "head",
    ["제목 : 없음\n", "일시: 4일 오후 2시\n장소: 군민회관\n내용: 개관식\n", "제목: 가람 음악회\n날짜: 2031-03-04\n장소: 군민회관\n", "제목 : 협조 요청\n수신 : 가람군\n내용 : 아래와 같이 요청\n", "본문: "],
    ids=["lone", "form", "event", "letter", "body-only"],
)
def test_what_is_no_dump(head: str) -> None:
    explanation = newsclean.explain(head + BODY)
    assert "dump_keys" not in explanation.to_text()
    assert BODY in explanation.article.text


@pytest.mark.parametrize("between", ["\n\n", " "])
@pytest.mark.parametrize("deck", ["[오늘의 시장] 배추값 두 배로…한 포기 7000원", "배추값 두 배로, 한 포기 7000원"])
def test_a_deck_in_brackets(deck: str, between: str) -> None:
    article = newsclean.clean(f"[누리뉴스 홍길동 기자] [{deck} ]{between}{BODY}")
    assert (article.subtitles, article.text) == ((deck,), BODY)


def test_a_work_in_brackets_opens_the_lead() -> None:
    for lead in ("[그대 앞에 다시 선 날]의 배우들이 4일 가람군을 찾았다고 군은 밝혔다.", "[그대 앞에, 다시 선 날]이 4일 개봉했다고 군은 밝혔다."):
        article = newsclean.clean(f"[누리뉴스 홍길동 기자] {lead} {BODY}")
        assert article.subtitles == () and article.text == f"{lead} {BODY}"


@pytest.mark.parametrize("note", ["[앵커]", "[편집자주]", "[편집자주 이 글은 가람의 오늘을 싣는다]", "[가람의 오늘을 싣는 글입니다. 편집국이 고쳐 씁니다.]"])
def test_a_note_in_brackets_is_no_deck(note: str) -> None:
    article = newsclean.clean(f"[누리뉴스 홍길동 기자] {note} {BODY}")
    assert article.subtitles == () and article.text.endswith(f"{note} {BODY}")


@pytest.mark.parametrize(
    "residue",
    [
        "// flash 오류를 우회하기 위한 함수 추가 function _flash_removeCallback() {} ",
        "본문 내용 TV플레이어 // TV플레이어 // flash 오류를 우회하기 위한 함수 추가 function _flash_removeCallback() {} ",
        "// flash 오류를 우회하기 위한 함수 추가\nfunction _flash_removeCallback() {}\n",
        "// flash 오류를 우회하기 위한 함수 추가 function _flash_removeCallback() {}   \t",
    ],
)
def test_residue_of_scripts(residue: str) -> None:
    article = newsclean.clean(residue + BODY)
    assert (article.title, article.subtitles, article.text) == (None, (), BODY)


def test_code_in_a_sentence_stays() -> None:
    text = f"수업에서는 빈 함수 function f() {{}} 를 쓰는 법부터 가르친다고 가람고는 밝혔다. {BODY}"
    assert newsclean.clean(text).text == text


def test_labels_in_front_of_a_title() -> None:
    dates = "등록 :2031-03-04 17:11 수정 :2031-03-04 18:02"
    assert newsclean.clean(f"광고 본문 광고 {TITLE} {dates} {BODY}").title == TITLE
    title = "광고 시장 다시 커진다…방송 광고 두 자릿수 성장"
    assert newsclean.clean(f"{title}\n입력 2031-03-04 17:11\n{BODY}").title == title


@pytest.mark.parametrize(
    "line",
    [
        "이 기사는 2031년 03월 04일 07:15에 무료로 공개된 기사입니다.",
        "이 기사는 3월 4일(17:11) 한빛경제 프리미엄서비스 '한빛인'에 먼저 출고된 기사입니다",
        "▶ 세상을 바꾸는 힘 <지디넷코리아>,",
        "▷누리를 보는 맑은 눈 ‘누리뉴스’",
    ],
)
def test_lines_that_go(line: str) -> None:
    assert newsclean.clean(f"{BODY}\n{line}").text == BODY


@pytest.mark.parametrize(
    "line", ["이 기사는 1987년 1월 15일 한빛일보에 실린 기사입니다.", "▶ 공동 주최 <가람재단>, 누리시", "▶ 공동 주최 <누리일보>", "이 기사는 3월 4일 17:11에 공개된 기사라고 그는 말했다."]
)
def test_lines_that_stay(line: str) -> None:
    assert line in newsclean.clean(f"{BODY}\n{line}\n{BODY[:60]}").text


@pytest.mark.parametrize("mail", ["gildong @ nuri.example", "gildong@nuri.example"])
def test_blanks_around_the_at_sign(mail: str) -> None:
    article = newsclean.clean(f"{BODY}\n홍길동 기자( {mail} )")
    assert (article.text, article.bylines[0].email) == (BODY, mail)


@pytest.mark.parametrize("text", ["장소 @ 가람", "cafe @ home", "3 @ 4"])
def test_a_lone_at_sign_is_no_address(text: str) -> None:
    assert find_emails(text) == []


def test_headline_and_deck_above_a_dateline() -> None:
    dateline, deck = "(가람=누리뉴스) 홍길동 기자 = ", "주민 누구나 예약 없이 이용"
    article = newsclean.clean(f"{TITLE}\n{deck}\n\n{dateline}{BODY}")
    assert (article.title, article.subtitles, article.text) == (TITLE, (deck,), BODY)
    for between in ("\n", "\n도서관도 새로\n\n"):  # no blank line, a third line: decks, and nobody knows the title
        article = newsclean.clean(f"{TITLE}\n{deck}{between}{dateline}{BODY}")
        assert (article.title, article.text) == (None, BODY)
    assert newsclean.clean(f"{TITLE}\n{deck}\n\n{BODY}").title is None
