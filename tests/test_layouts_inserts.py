"""What stands between two paragraphs and below the last one: links, a paywall, a stock quote, standing notices, a card."""

from __future__ import annotations

from decimal import Decimal

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
LINKS = ("나래시 도서관 두 곳 가을에 새로 연다", "물결군 갯벌 체험장 예산 반으로 삭감", "봄맞이 음악회 표 하루 만에 모두 매진", "누리천 산책로 5km 이어진다…내년 완공")
HEADINGS = (
    "관련기사",
    "[관련기사]",
    "▶ 관련 기사",
    "함께 보면 좋은 기사",
    "추천 기사",
    "이런 기사 어때요?",
    "이 기사도 읽어보세요",
    "더 볼 만한 기사",
)


def amid(*lines: str, gap: str = "\n") -> newsclean.Article:
    return newsclean.clean(HEAD + gap.join((*ABOVE, *lines, *BELOW)) + SIGNED)


def below(*lines: str) -> newsclean.Article:
    return newsclean.clean(HEAD + "\n".join((*ABOVE, *BELOW, *lines)) + "\n")


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["tight", "blank lines"])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("heading", HEADINGS)
def test_links_under_their_heading(heading: str, count: int, gap: str) -> None:
    article = amid(heading, *LINKS[:count], gap=gap)
    assert article.paragraphs == (*ABOVE, *BELOW)
    assert [each.text for each in article.related[0].headlines] == list(LINKS[:count])


@pytest.mark.parametrize("count", [1, 2, 3])
def test_blank_lines_around_the_block(count: int) -> None:
    block = "\n".join(("관련기사", *LINKS[:count]))
    assert amid(f"\n{block}\n").paragraphs == (*ABOVE, *BELOW)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("heading", HEADINGS)
def test_links_cost_no_short_last_sentence(heading: str, count: int) -> None:
    page = HEAD + "\n".join((*ABOVE, *BELOW, heading, *LINKS[:count], "예산은 다음 달 심의한다.")) + SIGNED
    assert newsclean.clean(page).paragraphs == (*ABOVE, *BELOW, "예산은 다음 달 심의한다.")


@pytest.mark.parametrize("heading", HEADINGS)
def test_links_below_a_short_lead(heading: str) -> None:
    page = HEAD + "\n".join((ABOVE[0], heading, LINKS[0], ABOVE[1], *BELOW)) + SIGNED
    assert newsclean.clean(page).paragraphs == (*ABOVE, *BELOW)


SUBHEADS = {
    "behind a gap": "관련기사\n나래시 도서관 두 곳 새로 연다\n\n주차장도 넓힌다, 내년에",
    "much shorter": "관련기사\n나래시 도서관 두 곳 가을에 새로 연다\n물결군 갯벌 체험장 예산 반으로 삭감\n내년, 또 넓힌다",
    "of a word or two": "관련기사\n나래시 도서관 두 곳 새로 연다\n남은 과제",
}


@pytest.mark.parametrize("block", SUBHEADS.values(), ids=SUBHEADS.keys())
def test_subhead_under_the_block_stays(block: str) -> None:
    assert amid(*block.split("\n")).paragraphs == (*ABOVE, block.rpartition("\n")[2], *BELOW)


def test_subhead_as_the_others_stays() -> None:
    lines = (ABOVE[0], "도서관이 생겼다, 두 층으로", ABOVE[1], "관련기사", LINKS[0], LINKS[1], "주차장도 넓힌다, 내년에", *BELOW)
    paragraphs = newsclean.clean(HEAD + "\n".join(lines) + SIGNED).paragraphs
    assert paragraphs == (ABOVE[0], lines[1], ABOVE[1], lines[6], *BELOW)


@pytest.mark.parametrize("lines", [(), ("", "주차장도 넓힌다, 내년에")], ids=["a sentence", "a subhead behind a gap"])
def test_heading_without_links_takes_nothing(lines: tuple[str, ...]) -> None:
    assert set(amid("관련기사", *lines).paragraphs) >= {*ABOVE, *filter(None, lines), *BELOW}


@pytest.mark.parametrize(
    "block", ["<p>관련기사</p><ul><li><a href='/1'>{0}</a></li><li><a href='/2'>{1}</a></li></ul><h3>{2}</h3>"]
)
def test_subhead_that_is_no_link_stays(block: str) -> None:
    middle = block.format(LINKS[0], LINKS[1], "주민이 바꾼 회관의 두 해")
    body = "".join(f"<p>{each}</p>" for each in ABOVE) + middle + "".join(f"<p>{each}</p>" for each in BELOW)
    paragraphs = newsclean.clean(f"<html><body><article><h1>가람군 회관</h1>{body}</article></body></html>").paragraphs
    assert paragraphs == (*ABOVE, "주민이 바꾼 회관의 두 해", *BELOW)


@pytest.mark.parametrize(
    "line",
    [
        f"더 읽기: {LINKS[0]}",
        f"[함께 읽기] {LINKS[1]}",
        f"추천 기사 : {LINKS[0]}",
        f"👉 {LINKS[0]}",
        f"🔗 {LINKS[1]}",
        f"👉 함께 보면 좋은 기사: {LINKS[0]}",
    ],
)
def test_lone_links(line: str) -> None:
    article = amid(line)
    assert article.paragraphs == (*ABOVE, *BELOW) and article.related[0].headlines[0].text in line


@pytest.mark.parametrize(
    "line",
    [
        "▶ 주차장도 넓힌다, 내년에",
        "[함께 읽기] 『나무의 말』(한바다, 가람책방)",
        "함께 읽기 모임도 다음 달에 열린다",
        "👉 대상 : 가람군에 사는 청년 누구나",
        "👉 이달 말까지 누구나 신청할 수 있음",
        "👉 군민회관은 다음 달부터 누구나 쓸 수 있다.",
        "더 읽기 쉬운 공문을 쓰자는 움직임도 있다",
    ],
)
def test_marked_lines_of_the_article_stay(line: str) -> None:
    assert line in amid(line).paragraphs


def test_list_of_pointers_stays() -> None:
    lines = ("👉 3월 5일부터 도서관 문을 연다", "👉 3월 9일부터 공연장 문을 연다")
    assert amid(*lines).paragraphs == (*ABOVE, *lines, *BELOW)


BOX = "시작하기\n멤버십 회원이 되면\n매일 읽는 전문가 리포트\n언제든지 해지할 수 있습니다.\n이용약관"


@pytest.mark.parametrize(
    "notice",
    [
        "이 기사는 PRO 회원만 읽을 수 있어요",
        "이 기사는 한빛 유료 회원만 읽을 수 있습니다. 가입하고 이어서 읽어 주세요.",
        "이 기사의 전문은 유료 구독자에게만 공개됩니다.",
        "이후 내용은 구독자만 볼 수 있습니다.",
        "로그인하고 이어 읽기",
        "무료 가입 후 계속 읽기",
    ],
)
def test_paywall_ends_the_body(notice: str) -> None:
    article = below("첫 달 100원에 모든 기사를 읽어 보세요", notice, "이미 회원이신가요? 로그인", *BOX.split("\n"))
    assert article.paragraphs == (*ABOVE, *BELOW) and article.paywalled


@pytest.mark.parametrize(
    "line",
    [
        "이 신문의 기사는 유료 구독자에게만 공개됩니다라고 밝혔다.",
        "“이 기사는 유료 회원만 읽을 수 있습니다”라는 문구가 떴다.",
        "이 기사는 당시 유료 회원만 읽을 수 있었다.",
        "나머지 자리는 회원만 앉을 수 있습니다.",
        "첫 달 100원에 모든 기사를 볼 수 있는 요금제가 나왔다.",
        "회원들은 로그인하고 이어 읽기를 누른다고 했다.",
    ],
)
def test_articles_about_paywalls_stay(line: str) -> None:
    article = amid(line)
    assert article.paragraphs == (*ABOVE, line, *BELOW) and not article.paywalled


@pytest.mark.parametrize("offer", ["첫 달 100원에 모든 기사를 읽어 보세요", "이미 회원이신가요? 로그인", "구독 후 기사보기"])
def test_offers_alone_are_no_paywall(offer: str) -> None:
    article = below(offer)
    assert article.paragraphs == (*ABOVE, *BELOW) and not article.paywalled


def test_paywall_notice_between_sentences_stays() -> None:
    notice = "이 기사는 PRO 회원만 읽을 수 있어요"
    article = amid(notice)
    assert article.paragraphs == (*ABOVE, notice, *BELOW) and not article.paywalled


@pytest.mark.parametrize("line", ["이미 회원이신가요?", "월 9900원으로 모든 버스를 무제한 이용하세요"])
def test_offers_without_a_notice_stay(line: str) -> None:
    assert line in amid(line).paragraphs


SHARES = (
    "물레전자가 자사주를 없애기로 했지만 주가는 3% 넘게 빠졌다.",
    "이날 물레전자는 전 거래일보다 2100원 내린 값에 거래를 마쳤다.",
)


@pytest.mark.parametrize("quote", ["물레전자 63,800원 ▼2,100 (-3.19%)", "물레전자 63,800원 ▼ 2,100 -3.19%"])
def test_quote_between_two_paragraphs(quote: str) -> None:
    article = newsclean.clean("\n".join((HEAD.strip(), SHARES[0], quote, SHARES[1])) + SIGNED)
    assert article.paragraphs == SHARES
    (found,) = article.market_quotes[0].quotes
    assert (found.name, found.price, found.change_percent) == ("물레전자", Decimal(63800), Decimal("-3.19"))


@pytest.mark.parametrize(
    "rows",
    [
        "물레전자 63,800원 ▼2,100 (-3.19%)\n누리화학 12,000원 ▲300 (+2.56%)",
        "한빛금융 63,800원 ▼2,100 (-3.19%)",
        "물레전자 63,800원",
    ],
)
def test_rows_of_prices_stay(rows: str) -> None:
    page = "\n".join((HEAD.strip(), SHARES[0], rows, SHARES[1])) + SIGNED
    assert newsclean.clean(page).paragraphs == (SHARES[0], *rows.split("\n"), SHARES[1])


FURNITURE_BELOW = {
    "cookies": "We use cookies to improve your experience. 계속 이용하면 쿠키 사용에 동의하는 것으로 봅니다.",
    "cookies in Korean": "계속 이용하시면 쿠키 사용에 동의하는 것으로 간주합니다.",
    "desk": "고객센터 1500-0000 (평일 09:00~18:00)\n이용약관",
    "risk": "투자 판단의 책임은 투자자 본인에게 있습니다.",
    "letters": "독자의 소리 원고를 기다립니다. 원고지 5장 안팎, 이름을 적어 reader@garam.example로 보내 주시면 됩니다. 소정의 원고료를 드립니다.",
    "notices": "인사·부고 게재 문의 people@garam.example",
    "card": "이 기사를 쓴 기자\n한서우\nseowoo@garam.example\n구독자 2,310\n부동산과 은퇴를 씁니다.",
}


@pytest.mark.parametrize("lines", FURNITURE_BELOW.values(), ids=FURNITURE_BELOW.keys())
def test_furniture_below_the_last_sentence(lines: str) -> None:
    assert below("함께하는 신문", "처음으로", *lines.split("\n")).paragraphs == (*ABOVE, *BELOW)


def test_risk_is_kept_as_a_disclosure() -> None:
    assert below("함께하는 신문", FURNITURE_BELOW["risk"]).disclosures == (FURNITURE_BELOW["risk"],)


def test_a_report_may_close_with_the_same_words() -> None:
    line = "투자의 책임은 투자자 본인에게 있습니다."
    assert below(line).paragraphs[-1] == line


@pytest.mark.parametrize("subhead", ["남은 과제는 예산과 인력", "수영장 이용 시간은 언제"])
def test_short_last_rows_are_kept_as_subheads(subhead: str) -> None:
    assert subhead in amid("관련기사", "누리구 새 청사 이전지 확정", "다솜천 범람 대책 제자리", subhead).paragraphs


def test_card_gives_the_writer() -> None:
    (writer,) = below(*FURNITURE_BELOW["card"].split("\n")).bylines
    assert (writer.name, writer.email) == ("한서우", "seowoo@garam.example")


@pytest.mark.parametrize(
    "line",
    [
        "새 규칙은 쿠키 사용에 동의한 것으로 본다고 밝혔다.",
        "계속 이용하면 쿠키 사용에 동의한 것으로 본다는 조항도 있다.",
        "고객센터 1500-0000로 전화하면 된다고 군은 설명했다.",
        "투자 판단의 책임은 투자자 본인에게 있습니다라고 적혀 있었다.",
        "투자의 책임은 회사에 있습니다.",
        "투자 판단의 책임은 투자자 본인에게 있습니다.",  # amid the article somebody says so
        "심사위원단은 더 많은 원고를 기다립니다.",
        "독자 여러분의 사연을 기다립니다. 짧아도 좋습니다.",
        "부고 게재 문의는 이메일 people@garam.example로 하면 된다.",
        "이 기사를 쓴 기자는 상을 받았다고 한다.",
    ],
)
def test_prose_about_them_stays(line: str) -> None:
    assert amid(line).paragraphs == (*ABOVE, line, *BELOW)


def test_personal_notices_keep_their_telephones() -> None:
    items = (
        "▶강순녀씨 별세, 우진석씨 모친상=4일 가람의료원 5호실, 061-000-0000",
        "▶옥만석씨 별세, 옥세라씨 부친상=3일 누리병원, 02-0000-0000",
    )
    page = (
        "[부고] 3월 5일\n입력 2031-03-04 17:11\n"
        + "\n".join(items)
        + "\n부고 게재 문의 people@garam.example\nⓒ 한빛일보, 무단전재 및 재배포 금지\n"
    )
    assert newsclean.clean(page).paragraphs == items


def test_bare_words_under_tags() -> None:
    article = below("Tags", "오픈소스", "음성인식", "로컬AI", "Written by 임라온", "전직 개발자. 지금은 기계에 대해 씁니다.")
    assert article.paragraphs == (*ABOVE, *BELOW) and article.tags == ("오픈소스", "음성인식", "로컬AI")


def test_bare_words_above_a_sentence_stay() -> None:
    assert {"키워드", "회복", "연대"} <= set(amid("키워드", "회복", "연대").paragraphs)


@pytest.mark.parametrize(
    "line",
    [
        "도서관은 독후감을 모집합니다. 원고는 10월 4일까지 book@garam.example로 보내시면 됩니다.",
        "가람시는 시민 의견을 받습니다. 문의는 시청 기획과(031-123-4567)로 하시면 됩니다.",
        "▶접수 문의: apply@garam.example",
        "방문하면 갓 구운 쿠키를 맛보게 됩니다.",
        "We use cookies to lure the children into the little house, the witch says in the play.",
        "이 뉴스는 한 중학생이 누리소통망을 통해 배포한 뉴스입니다.",
        "👉 청년이라면 누구나 신청할 수 있어요",
    ],
)
def test_lines_of_the_article_that_sound_like_notices_stay(line: str) -> None:
    assert line in amid(line).paragraphs


def test_days_over_the_entries_of_a_diary_are_not_the_date() -> None:
    article = newsclean.clean("\n".join(("가람에서 온 편지", ABOVE[0], "March 4, 2021", ABOVE[1], *BELOW)))
    assert article.published_at is None
    assert article.paragraphs[-1] == BELOW[-1]
