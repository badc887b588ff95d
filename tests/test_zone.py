"""Where the body begins and ends: the rest of a glued line, what stands on both sides of the rights line, the head of the page."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.sentences import find_prose, is_prose

LEAD = (
    "가람군은 20일 군민회관 앞마당에서 주민과 함께하는 걷기 대회를 열어 다섯 킬로미터를 걷고 쓰레기를 주웠다고 21일 밝혔다. "
    '대회는 올해로 열두 번째로 해마다 봄에 열린다. 이나래 군수는 "함께 걸으니 좋다"고 말했다.'
)


def _squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "rest",
    [
        "코스닥은 내렸다. 주요 종목 등락 ▲가람전자 70,100원(+1.2%) ▲누리화학 12,300원(-0.4%) ▲한빛제약 5,100원(+2.1%)",
        "주요 종목 등락 ▲가람전자 70,100원(+1.2%) ▲누리화학 12,300원(-0.4%)",
        "시민 200여 명이 참석했다. 참가비는 무료. 신청은 누리집(www.garam.example)",
        "회원 200여 명이 참석했다. 신청은 홈페이지(www.garam.example)",
        "참가 신청은 30일까지. 참가비 5000원",
        "이 군수는 웃었다. 문의는 예산과(gildong@x.example)",
        "그는 달렸다. 1㎞ 3분 12초",
        "참가비는 무료.신청은 누리집(www.garam.example)문의 02-000-0000",
        "문의는 02-000-0000",
        "발인은 19일 오전 8시. ▲ 홍길동 별세, 홍금조 부친상=17일 가람병원, 02-000-0000 ▲ 이나래 별세, 이누리 모친상=17일 가람병원, 02-000-0000",
    ],
)
def test_the_last_piece_of_a_glued_line_stays(rest: str) -> None:
    article = newsclean.clean(LEAD + rest)
    assert _squeezed(article.text) == _squeezed(LEAD + rest)


@pytest.mark.parametrize(
    "rest",
    [
        "가람뉴스를 구독하세요. 더 많은 소식 www.garam.example",
        "기사 제보를 받습니다. 02-000-0000",
        "저작권자 ⓒ 누리뉴스. 무단 전재 금지 www.garam.example",
        "좋아요 0 슬퍼요 1 공유 카카오톡",
        "누리일보는 언제나 제보를 기다립니다 02-000-0000",
        "구독은 누리일보 누리집 www.nuri.example",
        "많이 본 뉴스 배추값 두 배로…한 포기 7000원 어선 두 척. 모두 구조 www.x.example",
    ],
)
def test_what_is_glued_behind_an_article_goes(rest: str) -> None:
    assert _squeezed(newsclean.clean(LEAD + rest).text) == _squeezed(LEAD)


QUOTE = '이나래 군수는 "이동 군수실이 주민과 만나는 가장 가까운 자리가 되고 있다"면서, "현장의 의견을 꼼꼼히 살펴 주민 곁으로 한 걸음 더 다가갈 방침"이라고 밝혔다'
TEASERS = (
    "누리시 앞바다의 등대가 백 년 만에 처음으로 불을 껐다. 등대지기 홍금조 씨는 서른 해를 그 불과 함께 살았다. 이제 그 자리에는 작은 전망대가 들어선다. "
    "시는 내년 봄까지 전망대를 짓고 등대의 옛 등명기를 그 안에 두기로 했다. 주민들은 등대의 이름을 딴 길도 내자고..",
    "가람 지역 두 군의 통합이 다시 물살을 타고 있다. 통합의 배를 띄운 것은 두 군의 군수다. 두 사람은 지난해 11월 통합을 선언했다. 군의회도 거들고 나섰다.",
)


@pytest.mark.parametrize("notice", ["누리일보(www.nuri.example), 무단전재 및 수집, 재배포 금지", "저작권자 ⓒ 누리일보, 무단전재 및 재배포 금지"])
@pytest.mark.parametrize("end", ["", "."])
def test_what_stands_above_signature_and_rights_is_the_article(notice: str, end: str) -> None:
    article = newsclean.clean("\n".join((QUOTE + end, "가람=홍길동 기자 gildong@", notice, "찾아가는 이동 군수실(사진제공: 가람군청)", notice, "", *TEASERS)))
    assert article.paragraphs == (QUOTE + end,)
    assert article.title is None
    assert article.copyright is not None
    assert article.copyright.holder == "누리일보"


def test_a_picture_with_its_own_notice_is_not_the_article() -> None:
    picture = ("가람군 갯벌에서 주민들이 조개를 캐고 있다.", "홍길동 기자 gildong@nuri.example", "저작권자 ⓒ 누리일보, 무단전재 및 재배포 금지")
    article = newsclean.clean("\n".join((*picture, LEAD, *TEASERS, "이누리 기자 nuri@nuri.example", picture[2])))
    assert article.paragraphs[0] == LEAD


@pytest.mark.parametrize("line", ["누리시(시장 홍길동), 무단 투기 금지", "군은 누리집(www.garam.example)에 올린 자료의 무단 전재를 금지한 까닭을 밝혔다."])
def test_what_is_no_notice_of_rights(line: str) -> None:
    assert newsclean.clean("\n".join((LEAD, line, LEAD.replace("가람", "누리")))).copyright is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (QUOTE, True),
        ("가람군 갯벌에서 주민들이 조개를 캐며 아이들에게 바다의 이야기를 들려주고 함께 노을을 바라보고 있다", False),
        ("낡은 군민회관 12억 들여 고쳐 다시 문 열었다…이나래 군수 “주민 누구나 예약 없이 쓴다” 밝혔다", False),
        ("군민회관 다시 연다고 밝혔다", False),
    ],
)
def test_a_report_without_its_full_stop(text: str, told: bool) -> None:
    assert is_prose(text) is told
    assert find_prose((text,)) == bytes([told])


QUIPS = (
    ("“사람 잘못 만나면 네 해를 굶는다”", "조합의 한 사람이 다음 달에 치러질 선거에서 부지런한 사람이 뽑히기를 바란다며."),
    ("“예순만 안 넘어도 청년이지”", "한 목장의 주인이 마을의 고령화를 걱정하면서."),
    ("“소를 다시 길러야 할 판”", "가람의 한 농가가 지난해 가을에 겪은 일을 이야기하면서 어떻게 해야 할지 모르겠다며."),
)


@pytest.mark.parametrize("count", [2, 3])
def test_the_first_quip_of_a_column_is_no_deck(count: int) -> None:
    lines = tuple(line for quip in QUIPS[:count] for line in quip)
    assert newsclean.clean("\n".join((*lines, "저작권자 © 누리일보 무단전재 및 재배포 금지"))).paragraphs == lines


@pytest.mark.parametrize("below", [(), ("“갯벌을 살리자”", LEAD.replace("가람", "누리"), LEAD.replace("걷기", "달리기"))], ids=["alone", "with a subhead"])
def test_a_quoted_deck_stays_one(below: tuple[str, ...]) -> None:
    article = newsclean.clean("\n".join(("가람군, 군민과 함께 다섯 킬로미터 걸었다", "입력 2031-03-21 17:11", "“주민 품으로 돌아온 길”", LEAD, *below)))
    assert article.subtitles == ("“주민 품으로 돌아온 길”",)
    assert article.paragraphs == (LEAD, *below)


@pytest.mark.parametrize("note", ["- 3월 1일부터 나온 음반을 다루며 순서는 나온 날을 따릅니다 -", "- 이 글은 지난달에 썼다. -"])
def test_an_aside_between_dashes_is_no_deck(note: str) -> None:
    article = newsclean.clean("\n".join((note, LEAD)))
    assert article.paragraphs == (note, LEAD)


def test_a_deck_between_dashes_stays_one() -> None:
    assert newsclean.clean("\n".join(("- 군민과 함께 다섯 킬로미터 걸어 -", LEAD))).subtitles == ("군민과 함께 다섯 킬로미터 걸어 -",)


ROWS = ("▲홍길동 별세, 홍금조 한빛고 교사 부친상=16일 가람병원, 발인 19일, 000-0000", "▲이나래씨 별세, 이누리 군청 과장 모친상=17일 누리병원, 발인 19일, 000-0001")


def test_the_heading_of_an_obituary_is_no_deck() -> None:
    lines = ("‘갯벌의 꽃’ 금조단 시인 별세", "금조단(91) 시인이 17일 별세했다. 1991년 시집 ‘갯벌의 꽃’으로 누리문학상을 받았다.", *ROWS)
    assert newsclean.clean("\n".join(lines)).paragraphs == lines
    assert newsclean.clean("\n".join((lines[0], lines[1]))).subtitles == (lines[0],)


def test_the_heading_of_an_obituary_whose_entries_are_broken() -> None:
    rows = ("▲", "홍길동", "별세, 홍금조", "한빛고 교사 부친상=16일 가람병원, 발인 19일, 000-0000", "▲", "이나래", "별세, 이누리", "군청 과장 모친상=17일 누리병원, 발인 19일, 000-0001")
    article = newsclean.clean("\n".join(("‘갯벌의 꽃’ 금조단 시인 별세", "금조단(91) 시인이 17일 별세했다. 1991년 시집 ‘갯벌의 꽃’으로 누리문학상을 받았다.", *rows)))
    assert article.subtitles == ()
    assert article.paragraphs[0] == "‘갯벌의 꽃’ 금조단 시인 별세"


def test_the_first_words_of_a_glued_line_are_no_deck() -> None:
    text = f"사진가가 바라본 걷기 현장. {LEAD} 관련기사배추값 두 배로…한 포기 7000원 이미지 확대 [사진=홍길동 기자] #가람 #걷기 좋아요0 화나요0 ©누리일보. 무단전재·재배포 금지"
    article = newsclean.clean(text)
    assert article.text.startswith("사진가가 바라본 걷기 현장.")
    assert article.subtitles == ()


def test_caption_and_lead_that_begin_alike_are_no_title() -> None:
    caption = "2031 가람 세계 겨루기 대회 8강에서 누리 게이밍과 맞대결을 펼치는 한빛 팀의 '번개' 홍길동"
    lead = f"2031 가람 세계 겨루기 대회(가람컵) 첫 경기가 지난달 29일 끝났다. {LEAD}"
    article = newsclean.clean(f"{caption} (제공=누리 게이밍) {lead}")
    assert article.title is None
    assert article.text.startswith("2031 가람 세계 겨루기 대회(가람컵) 첫 경기가")


@pytest.mark.parametrize("behind", [" (가람=누리뉴스) 홍길동 기자 = ", " [누리뉴스 홍길동 기자] "])
def test_a_title_that_is_repeated_is_found(behind: str) -> None:
    title = "가람군, 군민과 함께 다섯 킬로미터 걸었다"
    article = newsclean.clean(f"{title} - 누리뉴스 로그인 회원가입 정치 경제 {title}{behind}{LEAD} 홍길동 기자 gildong@nuri.example")
    assert article.title == title
    assert article.text.startswith("가람군은 20일")


CARE = "군은 마을 돌봄 제도를 내년에 넓히기로 했다. 마을 돌봄 제도는 올해 세 마을에서 시작됐다고 이나래 군수는 설명했다."
MEANING = "어르신이 살던 집에서 지낼 수 있도록 진료와 식사를 함께 제공하는 사업."


@pytest.mark.parametrize(
    "lines",
    [
        ("☞마을 돌봄", MEANING),
        ("☞ 마을 돌봄", "어르신이 살던 집에서 지내게 돕는 제도를 말한다."),
        (f"☞마을 돌봄 {MEANING}",),
        (f"☞ 마을 돌봄 {MEANING}",),
        (f"☞마을 돌봄 : {MEANING}",),
    ],
)
@pytest.mark.parametrize("below", [(), ("홍길동 기자 gildong@nuri.example",)], ids=["at the end", "above the writer"])
def test_a_word_that_is_explained_is_no_link(lines: tuple[str, ...], below: tuple[str, ...]) -> None:
    article = newsclean.clean("\n".join((LEAD, CARE, *lines, *below)))
    assert article.paragraphs == (LEAD, CARE, *lines)


@pytest.mark.parametrize(
    "link",
    ["☞ 가람시 예산안 뜯어보니", "☞ 마을 돌봄, 세 마을에 가 보니", "☞누리구 청사 이전 확정…내년 봄 첫 삽", "☞ 내 고장 돌봄 지도 바로가기"],
)
def test_a_link_amid_the_article_goes(link: str) -> None:
    assert newsclean.clean("\n".join((LEAD, link, CARE))).paragraphs == (LEAD, CARE)


@pytest.mark.parametrize("foot", ["이누리 기자 nuri@nuri.example", "저작권자 ⓒ 누리일보, 무단전재 및 재배포 금지"])
def test_what_is_signed_below_a_signed_summary_is_the_article(foot: str) -> None:
    top = (QUOTE, "홍길동 기자 gildong@nuri.example", "저작권자 ⓒ 누리일보, 무단전재 및 재배포 금지")
    article = newsclean.clean("\n".join((*top, LEAD, *TEASERS, foot)))
    assert article.paragraphs[-3:] == (LEAD, *TEASERS)
