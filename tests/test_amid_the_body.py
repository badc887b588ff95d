"""Furniture, dates and odd lines amid an article cost none of its sentences."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

import newsclean

SENTENCES = (
    "가람군은 4일 군민회관을 고쳐 다시 열었다고 밝혔다.",
    "공사에는 12억 원이 들었고 두 해가 걸렸다.",
    "주민들은 새 회관을 크게 반겼다.",
    "회관에는 도서관과 작은 공연장이 들어섰다.",
    "군은 내년에 주차장도 넓힐 계획이다.",
    "예산은 군의회가 다음 달 심의한다.",
    "행사는 다음 달에도 이어질 예정이라고 군은 전했다.",
    "주민 한바다씨는 “자주 오겠다”며 웃었다.",
)
HEAD = "가람군, 낡은 군민회관 고쳐 다시 열었다\n입력 2031-03-04 17:11\n"
FOOT = "홍길동 기자 gildong@garam.example\n<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>\n"
FURNITURE = (
    "#군민회관 #음악회",
    "(끝)",
    "▶제보는 카톡 garam1234",
    "※ 이 기사는 가람재단의 지원을 받아 작성됐습니다.",
    "이 기사에 대해 어떻게 생각하시나요?",
    "<저작권자 ⓒ 한빛일보, 무단 전재 및 재배포 금지>",
    "이 기사는 유료회원 전용입니다.",
    "공유하기\n페이스북\n카카오톡\nURL복사",
    "좋아요 3\n화나요 0\n슬퍼요 1",
)


@pytest.mark.parametrize("foot", [FOOT, ""], ids=["signed", "open"])
@pytest.mark.parametrize("at", [2, 4, 6])
@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_between_sentences_costs_none(line: str, at: int, foot: str) -> None:
    page = HEAD + "\n".join((*SENTENCES[:at], line, *SENTENCES[at:])) + "\n" + foot
    assert newsclean.clean(page).paragraphs == SENTENCES


def test_what_follows_the_article_does_not_come_back() -> None:
    below = "나래시가 새 도서관을 열었다고 3일 밝혔다. 장서는 12만 권이다.\n도서관은 매일 문을 연다고 시는 전했다.\n"
    lists = "관련기사\n나래시 도서관 개관…장서 12만 권\n물결군 갯벌 체험장 두 곳 새로 연다\n"
    assert newsclean.clean(HEAD + "\n".join(SENTENCES) + "\n" + FOOT + lists + below).paragraphs == SENTENCES


def test_live_blog_keeps_its_times() -> None:
    lines = ("태풍이 누리시에 올라왔다.", "2031-03-04 13:05", "누리대교가 막혔다. 차들은 멀리 돌아갔다.", "2031-03-04 16:40", "다리가 열렸다.")
    article = newsclean.clean("[실시간] 누리대교 통제 상황\n입력 2031-03-04 17:11\n" + "\n".join(lines) + "\n" + FOOT)
    assert article.paragraphs == lines and article.published_at is not None and article.published_at.hour == 17


def test_chronology_keeps_its_days() -> None:
    lines = (SENTENCES[0], "2001년 3월 4일", SENTENCES[1], "2029년 5월 11일", SENTENCES[2])
    assert newsclean.clean(HEAD + "\n".join(lines) + "\n" + FOOT).paragraphs == lines


def test_glossary_is_no_list_of_links() -> None:
    terms = ("■ 용어 설명", "☞ 리모델링 : 낡은 건물의 뼈대를 두고 고치는 일", "☞ 기부채납 : 시설을 지어 나라에 넘기는 일")
    assert newsclean.clean(HEAD + "\n".join((*SENTENCES, *terms)) + "\n" + FOOT).paragraphs[-3:] == terms


def test_sentences_without_full_stops_are_the_body() -> None:
    bare = tuple(sentence.rstrip(".") for sentence in (SENTENCES[0], SENTENCES[6], SENTENCES[7]))
    assert newsclean.clean(HEAD + "\n".join(bare) + "\n" + FOOT).paragraphs == bare


def test_lead_broken_over_two_lines_is_no_deck() -> None:
    article = newsclean.clean(HEAD + "가람군은 4일 지은 지 30년 된 군민회관을\n고쳐 다시 열었다고 밝혔다.\n" + "\n".join(SENTENCES[1:]) + "\n" + FOOT)
    assert article.subtitles == () and article.text.startswith("가람군은 4일 지은 지 30년 된 군민회관을")


def test_comment_below_gives_neither_writer_nor_date() -> None:
    page = "가람군, 낡은 군민회관 고쳐 다시 열었다\n" + "\n".join(SENTENCES) + "\n댓글 2\n한바다\n정말 좋아졌어요.\n2031.03.05 10:11"
    article = newsclean.clean(page)
    assert article.bylines == () and article.published_at is None


def test_unknown_outlet_in_a_signed_dateline() -> None:
    article = newsclean.clean(HEAD + "[누리=비즈마루] 정다운 기자 = " + "\n".join(SENTENCES))
    assert article.paragraphs == SENTENCES and [writer.name for writer in article.bylines] == ["정다운"]
    speaker = "[취재=비즈마루] 정다운 기자는 그렇게 보지 않았다고 밝혔다."
    assert speaker in newsclean.clean(HEAD + "\n".join((*SENTENCES, speaker))).paragraphs


@pytest.mark.parametrize("line", ["Home / AI / LLM", "지은솔 다온대 국문과 교수·생활말연구소장"])
def test_paths_and_posts_are_no_titles(line: str) -> None:
    page = f"{line}\n우산을 빌려주는 마음 하나\n입력 2031-03-04 17:11\n" + "\n".join(SENTENCES)
    assert newsclean.clean(page).title == "우산을 빌려주는 마음 하나"


def test_headline_on_a_post_is_a_title_where_there_is_no_other() -> None:
    page = "한가람 나래FC 새 대표\n입력 2031-03-04 17:11\n" + "\n".join(SENTENCES)
    assert newsclean.clean(page).title == "한가람 나래FC 새 대표"


def test_decorated_filters_can_be_pickled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shop_filters.py").write_text(
        "from newsclean import line_filter\n@line_filter('shop')\ndef shop(line):\n    return line.text.startswith('[상점]')\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    from shop_filters import shop  # type: ignore[import-not-found]

    pipeline = newsclean.Pipeline.default().before("body_zone", shop)
    again = pickle.loads(pickle.dumps(pipeline))
    assert again.clean(HEAD + "\n".join(SENTENCES) + "\n[상점] 우산 할인한다.").paragraphs == SENTENCES


def test_escaped_tags_in_prose_are_prose() -> None:
    page = "태그 &lt;/p&gt; 를 쓰면 된다고 강사는 밝혔다.\n둘째 &lt;/p&gt; 줄이라고 강사는 덧붙였다.\n모두 받아 적었다고 한다."
    assert newsclean.explain(page).restore() == page and newsclean.clean(page).text.startswith("태그")


@pytest.mark.parametrize(
    ("value", "error"),
    [(7, "title takes str"), (("한 줄",), "title takes str")],
)
def test_value_that_no_field_can_hold_is_told(value: object, error: str) -> None:
    class Wrong:
        name = "wrong"

        def __call__(self, page: newsclean.Page) -> list[newsclean.Claim]:
            return [page.claim(0, newsclean.Rule("wrong/title", "for the test", newsclean.Label.TITLE), value)]  # type: ignore[arg-type]

    with pytest.raises(TypeError, match=error):
        newsclean.Pipeline((Wrong(),)).clean(HEAD)


def test_span_outside_of_the_page_is_told() -> None:
    class Beyond:
        name = "beyond"

        def __call__(self, page: newsclean.Page) -> list[newsclean.Claim]:
            return [newsclean.Claim(3, 10**6, newsclean.Rule("beyond/all", "for the test"))]

    with pytest.raises(ValueError, match="beyond"):
        newsclean.Pipeline((Beyond(),)).clean(HEAD)


def test_what_is_no_filter_and_no_encoding_is_told() -> None:
    with pytest.raises(TypeError, match="name"):
        newsclean.Pipeline((len,))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="encoding"):
        newsclean.clean(b"\xff", encoding=5)  # type: ignore[arg-type]
    assert newsclean.Pipeline(list(newsclean.Pipeline.default().filters)).names == newsclean.Pipeline.default().names  # type: ignore[arg-type]


def test_dates_and_bylines_can_be_filled_by_ones_own_filter() -> None:
    class Signed:
        name = "signed"

        def __call__(self, page: newsclean.Page) -> list[newsclean.Claim]:
            rule = newsclean.Rule("signed/line", "the house's own form", newsclean.Label.BYLINE)
            return [page.claim(0, rule, newsclean.Bylines((newsclean.Byline(name="도담솔"),)))]

    article = newsclean.Pipeline.default().before("notices", Signed()).clean("지은이 :: 도담솔\n" + "\n".join(SENTENCES))
    assert [writer.name for writer in article.bylines] == ["도담솔"]


def test_short_heading_known_from_metadata_is_the_title_in_the_audit() -> None:
    html = f"<html><body><h1>회관 열어</h1><article><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p></article></body></html>"
    explanation = newsclean.explain(html)
    assert explanation.article.title == "회관 열어"
    assert [segment.text for segment in explanation.segments if segment.label is newsclean.Label.TITLE] == ["회관 열어"]


def test_enlarge_button_without_its_caption_takes_no_sentence() -> None:
    page = HEAD + "\n".join((*SENTENCES[:3], "이미지 크게 보기", *SENTENCES[3:])) + "\n" + FOOT
    assert newsclean.clean(page).paragraphs == SENTENCES
