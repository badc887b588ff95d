"""Layouts of pages nobody tuned for: lists around the first sentence, photo stories, letters, the site's own date, press releases."""

from __future__ import annotations

import pytest

import newsclean

TITLE = "가람군 갯벌서 새 게 세 종 찾았다…조사 일 년 만에"
DATE = "입력 2031-03-04 17:11"
LEAD = "가람군 갯벌을 걷는 조사원들이 새 게 세 종을 찾아냈다. 조사는 지난해 봄부터 이어졌다."
NEXT = "군은 내년에도 조사를 이어 간다고 4일 밝혔다. 예산은 12억 원이다."
LAST = "주민 이나래(61)씨는 \"밀물 때마다 게 소리가 들린다\"고 말했다."
SIGNED = "홍길동 기자 gildong@garam.example"


def page(*lines: str) -> str:
    return "\n".join(lines) + "\n"


# --- entries of a list above the first sentence


DEATHS = ("▲ 홍길동씨 별세, 홍나래씨 부친상 = 15일 가람병원", "▲ 금조단씨 별세, 금나래씨 모친상 = 16일 새벽의료원", "▲ 도담씨 별세 = 17일 온새병원")


@pytest.mark.parametrize("at", [1, 2, 3])
def test_entries_above_a_sentence_belong_to_the_list_below(at: int) -> None:
    lines = [*DEATHS[:at], LEAD, *DEATHS[at:]]
    assert newsclean.clean(page("[부고] 3월 4일", DATE, "페이스북", *lines)).paragraphs == tuple(lines)


def test_marked_lines_that_are_built_otherwise_are_captions() -> None:
    article = newsclean.clean(page(TITLE, DATE, "▲ 갯벌을 걷는 조사원들", LEAD, "▲ 홍길동 = 3승", "▲ 이나래 = 2승", NEXT))
    assert "▲ 갯벌을 걷는 조사원들" not in article.paragraphs and "▲ 홍길동 = 3승" in article.paragraphs


# --- the date of the site, the title and its kicker


SITE = ("가람신문", "UPDATED", "2031-03-05 09:12 (수)", "로그인", "정치", "의회", "행정", "경제", "사회", "교육", "문화", "오피니언")


def test_update_of_the_site_stands_far_above() -> None:
    article = newsclean.clean(page(*SITE, TITLE, "현재위치", TITLE, "기자명", "홍길동 기자", "입력", "2031.03.04 15:37", LEAD, NEXT))
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT)
    assert article.published_at and article.published_at.isoformat() == "2031-03-04T15:37:00+09:00"
    assert article.updated_at is None


def test_update_of_the_article_counts() -> None:
    article = newsclean.clean(page(TITLE, "수정", "2031.03.04 16:20", "입력", "2031.03.04 15:37", LEAD, NEXT))
    assert article.updated_at and article.updated_at.isoformat() == "2031-03-04T16:20:00+09:00"
    below = newsclean.clean(page(TITLE, "UPDATED", "2031.03.04 16:20", LEAD, NEXT, LAST, *["제호"] * 9, "등록일", "2019.03.02"))
    assert below.updated_at and below.updated_at.isoformat() == "2031-03-04T16:20:00+09:00"


def test_series_in_brackets_is_a_kicker() -> None:
    article = newsclean.clean(page("오피니언", "[이나래의 느린 산책]", "문방구가 사라진 골목에서", DATE, "이나래 동화작가", LEAD, NEXT))
    assert article.title == "문방구가 사라진 골목에서"
    assert article.subtitles == ("[이나래의 느린 산책]",)
    assert [(writer.name, writer.role) for writer in article.bylines] == [("이나래", "동화작가")]


@pytest.mark.parametrize("chip", ["[단독]", "[사설]", "[인터뷰]"])
def test_chips_are_no_kickers(chip: str) -> None:
    assert newsclean.clean(page(chip, TITLE, DATE, LEAD, NEXT)).subtitles == ()


def test_deck_above_the_writer() -> None:
    article = newsclean.clean(page(TITLE, "주민이 먼저 알아본 갯벌의 변화", "By 홍길동", "Published: Mar 4, 2031 10:21 KST", LEAD, NEXT))
    assert article.subtitles == ("주민이 먼저 알아본 갯벌의 변화",)
    assert [writer.name for writer in article.bylines] == ["홍길동"]


def test_decks_above_a_picture_in_front_of_the_lead() -> None:
    scene = "지난달 27일 가람군 갯벌에서 조사원들이 게를 살펴보고 있다. 홍길동 기자"
    decks = ("[갯벌의 안전]", "예산 12억이면 되는데…", "주민이 먼저 알아본 변화")
    article = newsclean.clean(page(TITLE, DATE, "인쇄하기", *decks, scene, LEAD, NEXT, SIGNED))
    assert article.subtitles == decks and article.paragraphs == (LEAD, NEXT)


def test_speakers_marker_above_a_line_without_an_end_stays() -> None:
    article = newsclean.clean(page(TITLE, DATE, "[앵커]", "갯벌의 게 이야기", LEAD, NEXT))
    assert article.paragraphs == ("[앵커]", "갯벌의 게 이야기", LEAD, NEXT)


# --- photo stories


STORY = ("[포토] 갯벌의 봄", "2031-03-04 13:05", "1 / 3")
SCENES = ("갯벌 입구에 마련된 그네를 타는 관광객들.", "주민들이 갯벌 길을 쓸고 있다.")


def test_every_signed_sentence_of_a_photo_story_is_a_caption() -> None:
    article = newsclean.clean(page(*STORY, *(f"{scene} 홍길동 기자" for scene in SCENES), SIGNED, "[포토] 기지개 켜는 곰", "[포토] 첫 모내기"))
    assert [(c.text, c.credit) for c in article.captions] == [(scene, "홍길동 기자") for scene in SCENES]
    assert article.paragraphs == ()
    assert [(writer.name, writer.email) for writer in article.bylines] == [("홍길동", "gildong@garam.example")]


def test_scenes_of_a_photo_story_without_credits() -> None:
    article = newsclean.clean(page(*STORY, SCENES[1], SCENES[0], "[사진=홍길동 기자]", "저작권자 © 가람뉴스 무단전재 및 재배포 금지"))
    assert [c.text for c in article.captions] == [SCENES[1], SCENES[0]] and article.paragraphs == ()


def test_photo_page_that_reports_keeps_its_sentences() -> None:
    article = newsclean.clean(page(*STORY, SCENES[1], "군은 대책을 검토하고 있다.", SIGNED))
    assert article.paragraphs == (SCENES[1], "군은 대책을 검토하고 있다.")


def test_photo_page_with_an_article_keeps_it() -> None:
    article = newsclean.clean(page(*STORY, f"{SCENES[1]} 홍길동 기자", LEAD, NEXT, f"{LAST} 홍길동 기자"))
    assert {LEAD, NEXT, LAST} <= set(article.paragraphs)


def test_signed_sentences_below_another_title_stay() -> None:
    article = newsclean.clean(page(TITLE, DATE, f"{LEAD} 홍길동 기자", f"{NEXT} 이나래 기자"))
    assert article.paragraphs == (LEAD, NEXT)


# --- what stands below the last sentence


def test_glossary_below_the_signature_stays() -> None:
    box = ("<용어설명>", "■ 갯벌 : 밀물 때 잠기고 썰물 때 드러나는 땅.")
    article = newsclean.clean(page(TITLE, DATE, LEAD, NEXT, SIGNED, *box, "ⓒ 가람신문, 무단 전재 및 재배포 금지"))
    assert article.paragraphs == (LEAD, NEXT, *box)


@pytest.mark.parametrize("box", [("■ 제보하기", "■ 전화 : 02-000-0000"), ("주요뉴스", "■ 갯벌의 봄 : 새 게 세 종")])
def test_other_lines_below_the_signature_go(box: tuple[str, ...]) -> None:
    assert newsclean.clean(page(TITLE, DATE, LEAD, NEXT, SIGNED, *box)).paragraphs == (LEAD, NEXT)


def test_headlines_of_other_pieces_are_no_list_of_the_article() -> None:
    teasers = ("오피니언 더보기", "[사설] 저수지 둑 위의 카페", "[기고] 물은 기억한다", "[칼럼] 봄눈")
    assert newsclean.clean(page(TITLE, DATE, LEAD, NEXT, "※ 조사는 두 해 걸렸다.", *teasers)).paragraphs[-1] == "※ 조사는 두 해 걸렸다."
    rows = ("[가람부] 과장 홍길동", "[새벽부] 국장 이나래")
    assert newsclean.clean(page(TITLE, DATE, LEAD, NEXT, *rows)).paragraphs[-2:] == rows


@pytest.mark.parametrize(
    "notice",
    ["※외부 필자의 글은 본지의 편집 방향과 다를 수 있습니다.", "이 칼럼은 본지의 편집방향과 일치하지 않을 수 있습니다", "* 기고는 가람신문의 편집 의도와 다를 수 있음"],
)
def test_views_of_guests(notice: str) -> None:
    article = newsclean.clean(page(TITLE, DATE, LEAD, NEXT, notice))
    assert article.paragraphs == (LEAD, NEXT) and article.disclosures == (notice,)


def test_sentence_on_editing_stays() -> None:
    told = "위원회는 외부 필자의 글이 본지의 편집 방향과 다를 수 있다고 밝혔다."
    assert told in newsclean.clean(page(TITLE, DATE, LEAD, told, NEXT)).paragraphs


def test_who_wrote_letters_to_the_editor() -> None:
    article = newsclean.clean(
        page("[독자의 편지] 버스 정류장 의자 하나", DATE, "◇ 버스 정류장", LEAD, "이나래(가람시 솔내동)", "◇ 게의 봄", NEXT, "홍길동·주부(가람군 느티읍)")
    )
    assert article.paragraphs == ("◇ 버스 정류장", LEAD, "◇ 게의 봄", NEXT)
    assert [writer.name for writer in article.bylines] == ["이나래", "홍길동"]


def test_subhead_of_a_letter_that_begins_with_a_name_stays() -> None:
    lines = (LEAD, "홍길동, 그는 누구인가", NEXT)
    article = newsclean.clean(page("독자마당", DATE, *lines, "이나래, 회사원"))
    assert article.paragraphs == lines and [writer.name for writer in article.bylines] == ["이나래"]


def test_names_below_sentences_of_other_pages_stay() -> None:
    article = newsclean.clean(page(TITLE, DATE, LEAD, "이나래(가람시 솔내동)", NEXT, "홍길동(41)", LAST))
    assert article.paragraphs == (LEAD, "이나래(가람시 솔내동)", NEXT, "홍길동(41)", LAST)


# --- press releases, wire notices, credits, Markdown


@pytest.mark.parametrize("head", ["가람--(누리와이어) 2031년 03월 04일 -- ", "가람--(누리와이어)--", "가람--(누리와이어)--2031년 03월 04일--"])
def test_datelines_of_press_releases(head: str) -> None:
    article = newsclean.clean(page(TITLE, "2031-03-04 09:30 출처: 누리산업", head + LEAD, NEXT))
    assert article.title == TITLE and article.paragraphs == (LEAD, NEXT)
    assert article.published_at and article.published_at.isoformat() == "2031-03-04T09:30:00+09:00"


def test_source_of_a_table_is_no_date_row() -> None:
    assert newsclean.clean(page(TITLE, LEAD, "자료: 가람군, 2031.03.04", NEXT)).published_at is None


def test_rights_with_the_time_the_wire_sent_the_story() -> None:
    notice = "<저작권자(c) 누리통신, 무단 전재-재배포, AI 학습 및 활용 금지>"
    article = newsclean.clean(page(TITLE, DATE, LEAD, NEXT, f"{notice} 2031/03/04 17:11 송고"))
    assert article.copyright and (article.copyright.text, article.copyright.holder) == (notice, "누리통신")


def test_outlet_and_place_in_a_bracket() -> None:
    article = newsclean.clean(page(TITLE, DATE, "[스포가람 물빛=홍길동 기자]", LEAD, NEXT))
    assert article.paragraphs == (LEAD, NEXT) and [writer.name for writer in article.bylines] == ["홍길동"]
    prize = newsclean.clean(page(TITLE, DATE, LEAD, "[사진 대상=홍길동 기자]", NEXT))
    assert prize.paragraphs[0] == LEAD and NEXT in prize.paragraphs


def test_credit_behind_the_date_of_a_caption() -> None:
    scene = "가람군 갯벌에서 조사원들이 게를 살펴보고 있다. 2031.3.4"
    article = newsclean.clean(page(TITLE, DATE, LEAD, f"{scene}/누리콜뉴스", NEXT))
    assert article.paragraphs == (LEAD, NEXT)
    assert [(c.text, c.credit) for c in article.captions] == [(scene, "누리콜뉴스")]


def test_graphics_of_an_agency() -> None:
    article = newsclean.clean(page(TITLE, DATE, "[그래픽] 갯벌의 게 세 종 [누리통신 제작]", LEAD, NEXT))
    assert [c.text for c in article.captions] == ["[그래픽] 갯벌의 게 세 종"]
    told = "이 다큐는 가람군과 누리통신이 제작해 내년에 방송한다."
    assert told in newsclean.clean(page(TITLE, DATE, LEAD, told, NEXT)).paragraphs


def test_markdown_links_with_a_bracket_and_quotations() -> None:
    source = page(f"# {TITLE}", "", DATE, "", f"**{LEAD}**", "", "[ [단독] 새 게의 이름 ](https://garam.example/1)", "", f"> {NEXT}", "", f"**{LAST}**", "")
    text = newsclean.clean(source).text
    assert "](" not in text and "> " not in text and all(line in text for line in (LEAD, NEXT, LAST))


def test_advertisement_with_its_chip() -> None:
    chip = "[AD] 수수료 평생 0원, 비대면 계좌"
    told = "[AD] 표시를 지운 화면이 늘었다고 군은 밝혔다."
    assert newsclean.clean(page(TITLE, DATE, LEAD, chip, told, NEXT)).paragraphs == (LEAD, told, NEXT)


@pytest.mark.parametrize("signer", ["가람돌봄노동자연대", "가람시장 홍길동"])
def test_statement_ends_in_day_and_signer(signer: str) -> None:
    article = newsclean.clean(page("[성명] 갯벌을 지켜라", DATE, LEAD, NEXT, "2031년 3월 4일", signer, "저작권자 © 가람뉴스 무단전재 및 재배포 금지"))
    assert article.paragraphs == (LEAD, NEXT, "2031년 3월 4일", signer)


@pytest.mark.parametrize("below", [("2031년 3월 4일", "갯벌의 게 세 종…주민 환영"), ("2031년 3월 4일", "이전 기사"), ("2031년 3월 4일",)])
def test_other_days_below_the_article_go(below: tuple[str, ...]) -> None:
    assert newsclean.clean(page(TITLE, DATE, LEAD, NEXT, *below, "저작권자 © 가람뉴스 무단전재 및 재배포 금지")).paragraphs == (LEAD, NEXT)


def test_outlet_as_reporter_is_no_deck() -> None:
    assert newsclean.clean(page(TITLE, "가람경제 기자", DATE, LEAD, NEXT)).subtitles == ()


def test_reprinted_release_of_a_ministry() -> None:
    rest = ("첨부파일", "0304(조간) 새 게 세 종.hwpx", "바로보기", "내려받기")
    article = newsclean.clean(
        page("이 누리집은 대한민국 공식 전자정부 누리집입니다.", TITLE, "2031.03.04 해양정책부", "□ " + LEAD, "□ " + NEXT,
             '"이 자료는 해양정책부의 보도자료를 전재하여 제공함을 알려드립니다."', *rest)
    )  # fmt: skip
    assert article.title == TITLE and article.paragraphs == ("□ " + LEAD, "□ " + NEXT)
    assert article.published_at and article.published_at.isoformat() == "2031-03-04T00:00:00+09:00"
    assert article.disclosures == ('"이 자료는 해양정책부의 보도자료를 전재하여 제공함을 알려드립니다."',)


@pytest.mark.parametrize("line", ["2031.03.04 가람시", "2031.03.04 갯벌 조사"])
def test_other_words_behind_a_day_are_no_date_row(line: str) -> None:
    assert newsclean.clean(page(TITLE, line, LEAD, NEXT)).published_at is None
