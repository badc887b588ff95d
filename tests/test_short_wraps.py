"""Copy typed in short lines, as regional broadcasters have it: its sentences are joined, and what only looks like it stays as it is."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.korean.broken_lines import may_be_short_wrapped
from newsclean.readers.short_wraps import find_turns

FIRST = ("가람군이 오는 21일", "낡은 군민회관을 다시", "열기로 했습니다.")
SECOND = ("공사에는 두 해 동안", "12억 원이 들었고", "도서관도 새로 생겼습니다.")
COPY = "\n".join((*FIRST, *SECOND)) + "\n"
JOINED = (" ".join(FIRST), " ".join(SECOND))
HEAD = "군민회관 다시 연다\n입력 2031-03-04 17:11\n"
RIGHTS = "Copyright © Garam Broadcasting Corp. All rights reserved.\n여러분의 의견을 남겨주세요\n"


def explained(page: str) -> newsclean.Article:
    """The article; nothing of the page is lost, and what came out gives itself again."""
    explanation = newsclean.explain(page)
    assert explanation.restore() == page
    article = explanation.article
    assert newsclean.clean(article.text).paragraphs == article.paragraphs
    return article


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(COPY, id="nothing else"),
        pytest.param(COPY + RIGHTS, id="rights below"),
        pytest.param(HEAD + COPY + RIGHTS, id="below title and date"),
        pytest.param("누리방송\n\n검색\n\n군민회관 다시 연다\n\n홍길동 기자 입력 2031-03-04 17:11:02 조회수 1\n\n" + COPY, id="whole page"),
        pytest.param("\n".join(FIRST) + "\n\n" + "\n".join(SECOND) + "\n", id="blank line between the sentences"),
        pytest.param((HEAD + COPY).replace("\n", "\n\n"), id="blank line between any two lines"),
        pytest.param((HEAD + COPY).replace("\n", "  \r\n"), id="spaces and carriage returns"),
        pytest.param(HEAD + "  " + COPY.replace("\n공사", "\n\n  공사"), id="indented"),
        pytest.param(HEAD + COPY.replace("생겼습니다.", "생겼습니다.///"), id="end mark of a script"),
        pytest.param(HEAD + "\n".join(FIRST) + "\n**********\n" + "\n".join(SECOND) + "\n", id="stars between"),
    ],
)
def test_sentences_are_joined(page: str) -> None:
    assert explained(page).paragraphs == JOINED


@pytest.mark.parametrize("page", [HEAD + COPY, COPY, COPY + RIGHTS, HEAD + COPY + RIGHTS], ids=["headed", "bare", "rights", "all"])
def test_without_full_stops(page: str) -> None:
    """`열기로 했습니다` ends a sentence."""
    assert explained(page.replace("니다.", "니다")).paragraphs == tuple(each.rstrip(".") for each in JOINED)


def test_one_sentence_without_its_full_stop() -> None:
    article = explained(HEAD + COPY.replace("했습니다.", "했습니다") + "주민들은 새 회관을\n크게 반겼습니다\n홈\n검색\n")
    assert article.paragraphs == (JOINED[0].rstrip("."), JOINED[1], "주민들은 새 회관을 크게 반겼습니다")


@pytest.mark.parametrize(
    ("copy", "sentences"),
    [
        pytest.param(
            "낡은 군민회관을 앞두고 가람군과 누리시가\n함께 회의를 열었습니다.\n" + COPY,
            ("낡은 군민회관을 앞두고 가람군과 누리시가 함께 회의를 열었습니다.", *JOINED),
            id="subject at the break",
        ),
        pytest.param(
            "전형적인 봄 날씨를 보인 오늘\n누리시 곳곳에서는 축제가 열렸습니다.\n" + COPY,
            ("전형적인 봄 날씨를 보인 오늘 누리시 곳곳에서는 축제가 열렸습니다.", *JOINED),
            id="today at the break",
        ),
        pytest.param(
            "가람군은 과장 인사에 이어 팀장급\n후속 인사를 마쳤습니다.\n" + COPY,
            ("가람군은 과장 인사에 이어 팀장급 후속 인사를 마쳤습니다.", *JOINED),
            id="noun at the break, subject before",
        ),
        pytest.param(
            "가람군이 오는 21일 군민회관을\n엽니다. 공사에는 두 해 동안\n12억 원이 들었습니다. 도서관도\n새로 생겼습니다. 주민들은\n새 회관을 반겼습니다.\n",
            ("가람군이 오는 21일 군민회관을 엽니다. 공사에는 두 해 동안 12억 원이 들었습니다. 도서관도 새로 생겼습니다. 주민들은 새 회관을 반겼습니다.",),
            id="sentences end amid the lines",
        ),
        pytest.param(
            "가람군이 오는 21일\n낡은 군민회관을 다시\n열기로 했다고 밝혔다.\n공사에는 두 해 동안\n12억 원이 들었고\n도서관도 새로 생겼다.\n",
            ("가람군이 오는 21일 낡은 군민회관을 다시 열기로 했다고 밝혔다.", "공사에는 두 해 동안 12억 원이 들었고 도서관도 새로 생겼다."),
            id="plain style of the news",
        ),
        pytest.param(
            "오늘 가람은 낮 최고\n20도까지 올라\n포근하겠습니다.\n내일은 남부에\n비가 오는 곳이\n있겠습니다.\n모레부터는 기온이\n뚝 떨어져\n춥겠습니다.\n",
            ("오늘 가람은 낮 최고 20도까지 올라 포근하겠습니다.", "내일은 남부에 비가 오는 곳이 있겠습니다.", "모레부터는 기온이 뚝 떨어져 춥겠습니다."),
            id="weather",
        ),
        pytest.param(
            "1. 누리시의 한 마을이\n낡은 창고를 놓고\n회의를 열었습니다.\n//////////////\n2.가람군에서도\n빈집이 갈수록 늘고 있습니다.\n//////////////\n" + COPY,
            ("1. 누리시의 한 마을이 낡은 창고를 놓고 회의를 열었습니다.", "2.가람군에서도 빈집이 갈수록 늘고 있습니다.", *JOINED),
            id="numbered",
        ),
        pytest.param(
            "봄 가뭄이 이어지면서 섬에서는 물 부족 때문에\n걱정이 큽니다. 식수도 모자라\n물을 나눠 쓰는 곳이 늘고 있습니다.//\n" + COPY,
            ("봄 가뭄이 이어지면서 섬에서는 물 부족 때문에 걱정이 큽니다. 식수도 모자라 물을 나눠 쓰는 곳이 늘고 있습니다.", *JOINED),
            id="slashes between the pieces",
        ),
        pytest.param(
            COPY + "군은 주차장도 넓혀\n더 많은 주민을\n맞을 계획입니다<끝>\n",
            (*JOINED, "군은 주차장도 넓혀 더 많은 주민을 맞을 계획입니다"),
            id="end mark",
        ),
    ],
)
def test_the_first_sentence_is_whole(copy: str, sentences: tuple[str, ...]) -> None:
    """No half of the lead is a title or a deck."""
    article = explained(HEAD + copy + RIGHTS)
    assert article.paragraphs == sentences
    assert article.title == "군민회관 다시 연다" and article.subtitles == ()


def test_speakers_stay_apart() -> None:
    page = "[앵커]\n" + COPY + "[리포트]\n낡은 군민회관이\n새로 단장했습니다.\n홍길동/가람군 주민\n\"도서관이 생겨서\n자주 올 것 같아요.\"\n누리뉴스 홍길동입니다.\n"
    assert explained(HEAD + page).paragraphs == (
        "[앵커]", *JOINED, "[리포트]", "낡은 군민회관이 새로 단장했습니다.", "홍길동/가람군 주민", '"도서관이 생겨서 자주 올 것 같아요."',
    )  # fmt: skip


@pytest.mark.parametrize(
    "title",
    [
        "가람군 군민회관 재개관",
        "가람군 군민회관 개관 앞두고",
        "가람군 새 청사 신축 논의",
        "군민회관은 지금 새 단장",
        "군민회관 새 단장…주민들은",
        "“주민 품으로” 돌아온 군민회관",
    ],
)
@pytest.mark.parametrize("between", ["", "2031-03-04 17:11\n", "2031년 3월 4일\n", "\n"], ids=["nothing", "time", "day", "blank line"])
def test_a_headline_above_stays_one(title: str, between: str) -> None:
    article = explained(f"{title}\n{between}{COPY}")
    assert article.paragraphs == JOINED
    assert article.title == title or article.subtitles == (title,)


def test_a_headline_is_no_part_of_the_writers_line() -> None:
    article = explained("군민회관을 다시 여는\n2031-03-04 17:11\n홍길동 기자\n" + COPY)
    assert article.paragraphs == JOINED
    assert [writer.name for writer in article.bylines] == ["홍길동"]


def test_decks_above_stay_decks() -> None:
    article = explained(HEAD + "12억 원에 새 단장\n주민들은 '환영'\n" + COPY)
    assert article.paragraphs == JOINED
    assert article.subtitles == ("12억 원에 새 단장", "주민들은 '환영'")


PROSE = (
    "가람군은 4일 지은 지 30년 된 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는 12억 원이 들었고 두 해가 걸렸다.\n"
    "주민들은 새 회관을 크게 반겼다. 군은 내년에 주차장도 넓힐 계획이라고 덧붙였다.\n"
)
LEFT_ALONE = {
    "headlines": "가람시장은 왜\n골목에서 만난 사람들은\n빵 굽는 마을의\n누리강을 걷는\n배추 한 포기에\n",
    "headlines, two of them polite": PROSE + "많이 본 뉴스\n가람시장은 왜\n골목에서 만난 사람들은\n빵 굽는 마을의\n“이제 떠납니다”\n누리강을 걷는\n봄을 기다립니다\n",
    "decks": "군민회관 다시 연다\n12억을 들여\n낡은 군민회관을\n다시 열었습니다\n두 해 동안\n주민이 기다린\n도서관이 생겼습니다\n" + PROSE,
    "notices": PROSE + "이 기사가\n마음에 드셨다면\n눌러 주시기 바랍니다\n누리뉴스는\n여러분의 제보를\n기다립니다\n댓글을 쓰려면\n먼저\n로그인해야 합니다\n",
    "readers": HEAD + PROSE + "댓글 2\n가람사랑\n우리 동네에도\n생기면 좋겠습니다\n행인\n늘 그 자리에\n있어 고맙습니다\n",
    "poem": "가을 노래\n\n낙엽이 지는\n길 위에서\n나는 너를\n기다렸다.\n\n바람이 불고\n또 불어\n너의 이름을\n전했다.\n",
    "poem in an article": PROSE + "\n가을이 왔습니다\n산에도 들에도\n물 위에도\n가을이 왔습니다\n나는 오늘도\n그대를 기다리며\n길 위에 섰습니다\n\n" + PROSE,
    "transcript of whole sentences": "[앵커]\n가람군이 낡은 군민회관을 다시 엽니다.\n홍길동 기자입니다.\n[기자]\n낡은 군민회관입니다.\n이곳이 두 해 만에 문을 엽니다.\n",
    "recipe": "재료\n양파 1개\n감자 2개\n만들기\n1. 양파를 썹니다.\n2. 감자를 삶아 으깹니다.\n3. 둘을 섞어 볶습니다.\n",
    "names": "이번 인사입니다.\n국장 홍길동\n과장 이나래\n팀장 김가온\n이상 가람군이었습니다.\n",
    "table": "가람 12도\n누리 13도\n다솜 11도\n내일은 맑겠습니다.\n모레는 흐리겠습니다.\n",
    "list": "▲ 군민회관을\n▲ 도서관을\n▲ 공연장을 새로 엽니다.\n▲ 주차장을\n▲ 넓힙니다.\n",
    "questions": "Q. 왜 다시 열었나요?\nA. 주민들이 바랐습니다.\nQ. 돈은 얼마나 들었나요?\nA. 12억 원입니다.\n",
    "one sentence a line": "가람군이 낡은 군민회관을 다시 엽니다.\n공사에는 12억 원이 들었습니다.\n도서관도 새로 생겼습니다.\n",
}


@pytest.mark.parametrize("page", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_left_alone(page: str) -> None:
    assert find_turns(page.split("\n")) == []


def test_a_list_below_is_not_joined_to_the_notice() -> None:
    below = "많이 본 뉴스\n12억 들인 군민회관에 주민 웃음\n누리시 청년 임대주택 접수\n골목에서 만난 봄\n배추 한 포기 7천 원\n본 기사의 저작권은\n가람방송에 있습니다.\n"
    article = explained(HEAD + COPY + "Copyright © Garam Broadcasting\n" + below)
    assert article.paragraphs == JOINED
    assert len(article.rankings[0].headlines) == 4


def test_rows_below_whole_sentences() -> None:
    page = "오늘의 날씨입니다.\n가람 12도\n누리 13도\n내일은 전국이\n맑겠습니다.\n모레는 남부에\n비가 오겠습니다.\n가람은 다시 20도로\n포근하겠습니다.\n"
    assert newsclean.clean(page).paragraphs[:3] == ("오늘의 날씨입니다.", "가람 12도", "누리 13도")


@pytest.mark.parametrize(
    "lines",
    [
        "".join(f"{line}<br>\n" for line in (*FIRST, *SECOND)),
        "".join(f"{line}<br>" for line in FIRST) + "<br>" + "".join(f"{line}<br>" for line in SECOND),
        "".join(f"<div>{line}</div>" for line in (*FIRST, *SECOND)),
        "".join(f"<p>{line}</p>" for line in (*FIRST, *SECOND)),
    ],
    ids=["br", "br with a blank line", "div", "p"],
)
def test_html_gives_the_same(lines: str) -> None:
    page = f"<html><body><h1>군민회관을 다시 여는</h1><div>2031-03-04 17:11</div><article>{lines}</article><p>저작권자 © 가람방송</p></body></html>"
    article = newsclean.clean(page)
    assert article.paragraphs == JOINED
    assert article.title == "군민회관을 다시 여는" and article.subtitles == ()


def test_links_and_headings_of_html_are_no_part_of_a_sentence() -> None:
    menu = "".join(f'<div><a href="/{number}">{line}</a></div>' for number, line in enumerate(("가람시장은 왜 오늘도", "골목에서 만난 사람들은", "빵 굽는 마을의")))
    page = f"<html><body>{menu}<h1>군민회관을 다시 여는</h1>{''.join(f'<div>{line}</div>' for line in (*FIRST, *SECOND))}</body></html>"
    assert newsclean.clean(page).paragraphs == JOINED


@pytest.mark.parametrize("unit", ["가람군이 오는 21일\n", "열기로 했습니다.\n", COPY, "가람군은 오늘\n했습니다\n", "낡은 "], ids=["goes", "ends", "copy", "pairs", "words"])
def test_long_copy_is_read_in_linear_time(unit: str) -> None:
    """Where time grew with the square of the length, this would not end."""
    lines = (unit * (200_000 // len(unit))).split("\n")
    assert may_be_short_wrapped(lines) in (True, False)
    assert all(0 < turn < len(lines) and lines[turn] for turn in find_turns(lines))


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (
            ("이나래 군수는 두 해 동안 고친 군민회관을 다음 달부터 주민들에 대한", "교육에도 쓸 것이라고 말했다."),
            ("이나래 군수는 두 해 동안 고친 군민회관을 다음 달부터 주민들에 대한 교육에도 쓸 것이라고 말했다.",),
        ),
        (
            ("이나래 군수는 두 해 동안 고친 군민회관이 주민들에게 뜻깊은 배움터", "의 하나가 될 것이라고 말했다."),
            ("이나래 군수는 두 해 동안 고친 군민회관이 주민들에게 뜻깊은 배움터 의 하나가 될 것이라고 말했다.",),
        ),
        (("군민회관을 다시 여는", "가람군은 4일 군민회관을 고쳐 다시 열었다고 밝혔다."), None),
        (("▲ 두 해 동안 고친 군민회관에 새로 들어선 도서관과 공연장의", "가람군은 4일 군민회관을 고쳐 다시 열었다고 밝혔다."), None),
        (("이나래 군수는 두 해 동안 고친 군민회관을 다음 달부터 주민들에 대한", "", "교육에도 쓸 것이라고 말했다."), None),
        (("바다를 닮은 파란 지붕의 섬. 골목마다 꽃이 피고 또 진다. 가람군 누리은", "군은 다음 달까지 결론을 내기로 했다고 밝혔다."), None),
        (("두 해 동안 고쳐 다시 연 군민회관의 쓰임을 놓고 주민들이 벌인 두 번째 회의", "군은 다음 달까지 결론을 내기로 했다고 밝혔다."), None),
        (("두 해 동안 고쳐 다시 연 군민회관의 쓰임을 놓고 주민들이 벌인 새해 첫 놀이", "군은 다음 달까지 결론을 내기로 했다고 밝혔다."), None),
    ],
    ids=["one broken sentence", "a particle broken off", "a subhead", "an item", "a paragraph's end", "a place", "a noun", "a writer"],
)
def test_one_sentence_broken_in_two(lines: tuple[str, ...], paragraphs: tuple[str, ...] | None) -> None:
    above = "가람군은 4일 낡은 군민회관을 고쳐 다시 열었다고 밝혔다. 공사에는 12억 원이 들었다."
    expected = paragraphs if paragraphs is not None else tuple(line for line in lines if line)
    assert newsclean.clean("\n".join((above, *lines))).paragraphs == (above, *expected)


UNSTOPPED = ("가람군이 오는 21일 군민회관을 다시 열기로 했습니다", "공사에는 두 해 동안 12억 원이 들었습니다", "주민들은 새 회관을 크게 반겼습니다")


def test_sentences_without_full_stops_stand_above_the_rights() -> None:
    """No headline, no date, not one full stop, and nothing to join: what reads like an article is kept, what stands below its rights is not."""
    article = newsclean.clean("\n".join(UNSTOPPED) + "\n" + RIGHTS)
    assert article.paragraphs == UNSTOPPED and article.title is None and article.warnings == ()


@pytest.mark.parametrize("page", [f"{UNSTOPPED[0]}\n\n{JOINED[1]}", f"{JOINED[1]}\n\n{UNSTOPPED[2]}"], ids=["first", "last"])
def test_one_at_the_edge_of_a_text_is_body(page: str) -> None:
    assert newsclean.clean(page).text == page


@pytest.mark.parametrize("line", ["“이제 다시 문을 엽니다” 가람 군민회관", "군민회관 이용자 모집합니다", "[알립니다] 가람군민상 후보를 찾습니다"])
def test_other_polite_lines_above_are_no_body(line: str) -> None:
    assert newsclean.clean(f"{line}\n\n{JOINED[1]}\n\n{PROSE}").paragraphs[0] == JOINED[1]


@pytest.mark.parametrize("line", ["개인정보 처리 방침이 변경되었습니다", "회원 가입을 하시면 더 많은 기사를 볼 수 있습니다"])
def test_notices_below_that_are_followed_by_more_are_no_body(line: str) -> None:
    assert newsclean.clean(f"{HEAD}{PROSE}{line}\n회사소개\n이용약관\n").paragraphs == tuple(PROSE.splitlines())


@pytest.mark.parametrize("line", ["가람군이 군민회관을 다시 엽니다.///", "가람군이 군민회관을 다시 엽니다 //"])
def test_slashes_behind_the_last_sentence_go(line: str) -> None:
    assert newsclean.clean(HEAD + line).paragraphs == (line.rstrip("/ "),)


@pytest.mark.parametrize("line", ["신청은 누리집에서 받습니다. https://", "가람군은 4일 군민회관의 이름을 가람// 으로 정했다고 밝혔다."])
def test_other_slashes_stay(line: str) -> None:
    assert newsclean.clean(HEAD + line + "\n" + PROSE).paragraphs[0] == line
