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


def test_a_remark_below_a_vote_is_news_as_well() -> None:
    remark = "군수는 “주차장도 내년까지 두 배로 넓힐 생각이다.”"
    assert amid("찬성 54", "반대 31", "기권 14", remark).paragraphs == (*ABOVE, "찬성 54", "반대 31", "기권 14", remark, *BELOW)


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


TALK = (
    "◎ 진행자 > 군민회관이 다시 문을 열었습니다. 금조단 관장을 모시고 이야기를 나눠 보겠습니다.",
    "◎ 금조단 > 네, 두 해 동안 공사를 했고 이제 누구나 오실 수 있습니다.",
    "◎ 진행자 > 비용은 얼마나 들었습니까?",
    "◎ 금조단 > 12억 원이 들었고 군이 모두 냈습니다.",
)
NOTICE = "* 아래 텍스트는 실제 방송과 다를 수 있습니다. 정확한 내용은 방송으로 확인하시기 바랍니다."
TALK_HEADS = (
    ("■ 방송 : 가람FM 101.2MHz <아침마당> (07:20~09:00)", "■ 진행 : 홍길동 앵커", "■ 출연 : 금조단 가람군민회관장"),
    ("□ 방송일시 : 2031년 3월 4일 (화)", "□ 진행 : 홍길동", "□ 출연 : 금조단 관장"),
    ("◆진행: 홍길동", "◆출연: 금조단"),
)


@pytest.mark.parametrize("end", ["\n", SIGNED, "\n저작권자 © 가람신문 무단전재 및 재배포 금지\n"], ids=["bare", "signed", "rights"])
@pytest.mark.parametrize("head", TALK_HEADS)
def test_the_head_of_a_talk_stands_above_its_notice(head: tuple[str, ...], end: str) -> None:
    for lines in ((*head, NOTICE, *TALK), (*head, *TALK), (NOTICE, *head, *TALK)):
        article = newsclean.clean(HEAD + "\n".join(lines) + end)
        assert article.paragraphs == (*head, *TALK)


@pytest.mark.parametrize(
    "lines",
    [
        ("두 해 만에 보수 마쳐", "주민들 '환영'"),
        ("▶ 구독 : 가람라디오", "▶ 클릭 : 가람라디오 홈페이지"),
        ("홍길동의 아침마당", "다시 듣기"),
    ],
)
def test_other_lines_above_a_notice_are_no_body(lines: tuple[str, ...]) -> None:
    assert newsclean.clean(HEAD + "\n".join((*lines, NOTICE, *TALK)) + "\n").paragraphs == TALK


def test_first_turns_without_an_end_of_their_own() -> None:
    greetings = ("◎ 진행자 > 안녕하세요", "◎ 금조단 > 네 안녕하세요")
    assert newsclean.clean(HEAD + "\n".join((*greetings, *TALK)) + SIGNED).paragraphs == (*greetings, *TALK)
    head = TALK_HEADS[0]
    assert newsclean.clean(HEAD + "\n".join((*head, NOTICE, *greetings, *TALK)) + SIGNED).paragraphs == (*head, *greetings, *TALK)


@pytest.mark.parametrize("line", ["◎ 공감하는 누리뉴스", "진행자와 나눈 이야기", "사진: 가람군"])
def test_a_line_above_a_talk_that_is_no_turn(line: str) -> None:
    assert newsclean.clean(HEAD + "\n".join((line, *TALK)) + SIGNED).paragraphs == TALK


END = ("\n", SIGNED, "\n저작권자 © 가람신문 무단전재 및 재배포 금지\n")


@pytest.mark.parametrize("end", END, ids=["bare", "signed", "rights"])
@pytest.mark.parametrize(
    "line", ["전시는 5월 3일까지. 관람료 무료. 월요일 휴관", "관람료 무료. 문의 02-000-0000", "4일 오후 2시 군민회관. 전석 1만 원."]
)
def test_a_last_line_of_phrases(line: str, end: str) -> None:
    assert newsclean.clean(HEAD + "\n".join((*ABOVE, line)) + end).paragraphs == (*ABOVE, line)


@pytest.mark.parametrize("end", END, ids=["bare", "signed", "rights"])
@pytest.mark.parametrize(
    "line",
    ["사진 홍길동. 그래픽 금조단", "촬영 홍길동. 편집 금조단", "가람신문 구독. 바로가기", "나래시 도서관 두 곳 새로 연다", "군민회관. 다시 문 연다…주민 환영"],
)
def test_a_last_line_that_is_no_phrases(line: str, end: str) -> None:
    assert newsclean.clean(HEAD + "\n".join((*ABOVE, line)) + end).paragraphs[:2] == ABOVE
    assert line not in newsclean.clean(HEAD + "\n".join((*ABOVE, line)) + "\n").paragraphs


BRIEFING = (
    "▲11일(현지시간) 누리국 9월 소비자물가지수 발표 예정. 고용은 예상을 웃돌아 물가에 쏠리는 눈. 시장 예상은 2.3% 상승.",
    "▲시장에서 9월 물가는 2.3% 상승 관측. 전월 대비도 둔화 예상.",
    "▲12일에는 누리국 제조업 물가지수를 발표한다. 8월은 1.7% 늘었다.",
)


@pytest.mark.parametrize("mark", ["▲", "◇", ""])
@pytest.mark.parametrize("head", ["", HEAD])
def test_a_briefing_in_clipped_style_keeps_its_first_items(head: str, mark: str) -> None:
    lines = [f"{mark}{line[1:]}" for line in (BRIEFING if mark else (BRIEFING[0], BRIEFING[2]))]
    assert newsclean.clean(head + "\n".join(lines) + SIGNED).paragraphs == tuple(lines)


@pytest.mark.parametrize(
    "above", ["▲ 물빛 갯벌을 걷는 조사원들.", "갯벌을 걷는 조사원들 모습. 물때가 맞아 한 시간 동안 걸을 수 있던 이날 오후의 갯벌과 바다 풍경.", "“주민 품으로” 군민회관 12억 들여 새 단장"]
)
def test_no_caption_or_deck_is_a_briefing(above: str) -> None:
    assert newsclean.clean(HEAD + "\n".join((above, *ABOVE, *BELOW)) + SIGNED).paragraphs == (*ABOVE, *BELOW)


@pytest.mark.parametrize(("anchor", "reporter"), [("앵커:", "기자:"), ("앵커", "기자"), ("앵커 :", "기자 :"), ("앵커멘트", "리포터")])
@pytest.mark.parametrize("head", ["", HEAD])
def test_the_first_speaker_stays_as_the_others_do(head: str, anchor: str, reporter: str) -> None:
    lines = (anchor, "가람군이 군민회관을 고쳐 다시 열었습니다. 홍길동 기자입니다.", reporter, "주민들이 모여듭니다. 회관은 두 해 동안 닫혀 있었습니다.")
    assert newsclean.clean(head + "\n".join(lines)).paragraphs == lines


def test_a_lone_role_above_the_lead_is_left_of_a_writer() -> None:
    assert newsclean.clean(HEAD + "기자\n" + "\n".join((*ABOVE, *BELOW)) + SIGNED).paragraphs == (*ABOVE, *BELOW)


@pytest.mark.parametrize("note", ["▨ 도움말 = △홍길동 교수(한빛대) △이나래 박사(가온연구소)", "※ 참고 자료: 한빛군사 3권", "참고 문헌 = 한빛군사, 가람강의 기록"])
def test_a_note_of_the_writer_below_the_signature_is_the_article(note: str) -> None:
    article = newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW)) + SIGNED + note + "\n저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지")
    assert article.paragraphs == (*ABOVE, *BELOW, note)


@pytest.mark.parametrize("line", ["도움말", "자료 제공", "참고인 조사 다시 열려", "※ 도움말 보기", "자료실 바로가기"])
def test_a_button_below_the_signature_is_not(line: str) -> None:
    article = newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW)) + SIGNED + line + "\n저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지")
    assert article.paragraphs == (*ABOVE, *BELOW)


def test_a_sentence_may_end_in_a_wide_full_stop() -> None:
    last = "군은 미세먼지가 낮에 잠시 ‘나쁨’ 수준으로 치솟겠다고 내다봤다．"
    assert newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW, last))).paragraphs == (*ABOVE, *BELOW, last)


@pytest.mark.parametrize("marker", ["[앵커]", "◀ 앵커 ▶", "<앵커>", "【 앵커멘트 】"])
@pytest.mark.parametrize("deck", ["", '"두 해 만에 새 단장"…주민들 반겨\n'])
def test_a_speaker_glued_to_the_headline_opens_the_talk(marker: str, deck: str) -> None:
    lines = (marker, "가람군이 군민회관을 고쳐 다시 열었습니다.", "[기자]", "주민들이 모여듭니다. 회관은 두 해 동안 닫혀 있었습니다.")
    head = f"가람군, 낡은 군민회관 고쳐 다시 열었다\n{deck}".rstrip("\n")
    assert newsclean.clean(head + "\n".join(lines)).paragraphs == lines


@pytest.mark.parametrize("line", ["[출처: 한빛일보] 가람군, 낡은 군민회관 고쳐 다시 열었다", "[출처 : 한빛일보] [현장] 다시 열린 군민회관"])
def test_a_source_with_the_headline_behind_it_is_no_line_of_the_article(line: str) -> None:
    article = newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW)) + SIGNED + line)
    assert article.paragraphs == (*ABOVE, *BELOW)
    assert article.publisher == "한빛일보"


def test_a_sentence_behind_a_source_in_brackets_is() -> None:
    last = "[출처: 한빛일보] 보도를 보면 군은 다른 회관도 고친다고 했다."
    assert newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW, last))).paragraphs == (*ABOVE, *BELOW, last)


def test_the_name_of_an_advertisement_is_none_of_the_article() -> None:
    assert newsclean.clean(HEAD + "\n".join((*ABOVE, "DA 300", *BELOW)) + SIGNED).paragraphs == (*ABOVE, *BELOW)
    engine = "새 차에는 DA 300 엔진을 달았다고 회사는 밝혔다."
    assert newsclean.clean(HEAD + "\n".join((*ABOVE, engine, *BELOW)) + SIGNED).paragraphs == (*ABOVE, engine, *BELOW)


@pytest.mark.parametrize("last", ["신청은 군 누리집에서 받는다. https://garam.example/apply", "자세한 내용은 누리집에 있다. (https://garam.example/a)"])
def test_a_last_sentence_may_give_an_address(last: str) -> None:
    assert newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW, last))).paragraphs == (*ABOVE, *BELOW, last)


@pytest.mark.parametrize(
    "lines",
    [
        ("쥐띠", "48년생 서두르지 말 것.", "60년생 기다려라.", "소띠", "49년생 쉬어라."),
        ("1. 들머리", *ABOVE, "2. 마무리", *BELOW),
        ("장면 1", *ABOVE, "장면 2", *BELOW),
        ("#1. 지난 4일 가람산", *ABOVE, "#2. 지난 5일 나래천", *BELOW),
    ],
)
def test_the_first_subhead_stays_as_the_others_do(lines: tuple[str, ...]) -> None:
    assert newsclean.clean(HEAD + "\n".join(lines)).paragraphs == lines


@pytest.mark.parametrize("deck", ["3년 만에 새 단장", "1. 들머리"])
def test_a_number_above_the_lead_is_no_subhead_by_itself(deck: str) -> None:
    assert newsclean.clean(HEAD + "\n".join((deck, *ABOVE, *BELOW)) + SIGNED).paragraphs == (*ABOVE, *BELOW)


def test_rights_in_brackets_without_a_ban_are_a_notice() -> None:
    for gap in ("\n", " "):
        article = newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW)) + gap + "<저작권자 ⓒ 한빛뉴스>")
        assert article.paragraphs == (*ABOVE, *BELOW)
        assert article.captions == () and article.copyright and article.copyright.holder == "한빛뉴스"


def test_a_list_below_a_notice_is_none_of_it() -> None:
    entry = "▲ 김바다씨 별세, 김한솔(한빛일보 국장)씨 부친상 = 1일, 발인 3일 오전 7시."
    page = f"[부고] 김한솔(한빛일보 국장)씨 부친상\n2031-06-01 10:00\n{entry}\n관련기사\n누리시 산불 진화\n한빛대 의대 증원 80명"
    article = newsclean.clean(page)
    assert article.paragraphs == (entry,)
    assert [each.text for each in article.related[0].headlines] == ["누리시 산불 진화", "한빛대 의대 증원 80명"]


@pytest.mark.parametrize("day", ["2031년 3월 9일", "2031.03.09", "2031-03-09"])
@pytest.mark.parametrize("head", ["", "---\ntitle: 군민회관 다시 연다\nsource: https://x.example/1\npublished: 2031-03-10\n---\n"])
def test_a_day_that_heads_a_part_parts_no_article(head: str, day: str) -> None:
    assert newsclean.clean(head + "\n\n".join((*ABOVE, day, *BELOW))).paragraphs == (*ABOVE, day, *BELOW)


def test_a_short_sentence_below_a_source_is_the_article() -> None:
    lines = (*ABOVE, *BELOW, "출처: 한빛일보", "인구는 3만 명이다.")
    assert newsclean.clean(HEAD + "\n".join(lines) + "\n저작권자 ⓒ 가람경제, 무단 전재 및 재배포 금지").paragraphs[-1] == lines[-1]


def test_the_outlet_that_wrote_an_article_is_not_its_source() -> None:
    lead, *rest = (*ABOVE, *BELOW)
    page = "\n".join((f"[한빛일보 홍길동 기자] {lead}", *rest, "출처 : 누리뉴스(http://www.nuri.example)", "저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지"))
    assert newsclean.clean(page).publisher == "한빛일보"
