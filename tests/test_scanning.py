"""Patterns that are tried only where a sign stands find what they would find anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsclean.korean import credit_seams, foot_seams, seams, speaker_seams
from newsclean.korean.credit_names import AGENCIES
from newsclean.korean.scanning import blanks_before, glued_places, matches_at, places_of
from newsclean.korean.sources import SOURCE, SOURCE_LABELS
from newsclean.readers import line_credits, one_line

FIXTURES = Path(__file__).parent.parent / "fixtures"
PATTERNS = {
    "promo": (seams._PROMO, ("▶", "▷", "☞")),
    "marked": (seams._MARKED, ("▲", "△", "◆", "◀")),
    "note": (seams._NOTE, ("※",)),
    "labels": (seams._LABELS, seams._LABEL_WORDS),
    "crew": (seams._CREW, ("[", "(")),
    "code": (seams._CODE, ("//",)),
    "speaker": (speaker_seams._SPEAKER, speaker_seams._OPENERS),
    "dateline of a page": (one_line._DATELINE, one_line._OPENINGS),
    "mark of a page": (one_line._MARK, one_line._MARKS),
    "rights of a page": (one_line._RIGHTS, one_line._RIGHTS_SIGNS),
    "tags of a page": (one_line._TAGS, ("#",)),
    "speaker of a page": (one_line._SPEAKER, ("[",)),
    "tag": (seams._TAG, ("[", "［")),
    "rights": (seams._RIGHTS, seams._RIGHTS_SIGNS),
    "dateline": (seams._DATELINE, ("(", "[", "【", "［")),
    "sign agency": (credit_seams._SIGN_AGENCY, credit_seams._SIGNS),
    "sign office": (credit_seams._SIGN_OFFICE, credit_seams._SIGNS),
    "sign writer": (credit_seams._SIGN_WRITER, credit_seams._SIGNS),
    "label": (credit_seams._LABEL, credit_seams._PICTURES),
    "closed label": (credit_seams._CLOSED_LABEL, credit_seams._PICTURES),
    "labelled name": (credit_seams._LABELLED_NAME, credit_seams._PICTURES),
    "dated mail": (credit_seams._DATED_MAIL, ("19", "20")),
}
MARKS = (
    "※", "▲", "[가람경제]", "(가람=누리뉴스) ", "<저작권자 ⓒ 누리뉴스, 무단전재 및 재배포 금지>", "- Copyright ⓒ ", "ⓒ 연합뉴스", "ⓒ가람시청 ", "사진=연합뉴스",
    "사진=가람시 제공", ".관련 기사“", "[영상취재 : 홍길동]", " // 오류를 우회하기 위한 함수 추가 function _callback() {} ", " #가람 #나라 ", " [홍길동 / 가람군수] ",
    " (가람=누리뉴스) 홍길동 기자 = ", " ▶ ", " ⓒ 누리뉴스, 무단 전재 및 재배포 금지 ", "2031.3.4gildong@x.example", "…홍길동(가람시청)", "ⓒ 홍길동", "▶ ", "사진제공｜KOVO4연패의 ",
)  # fmt: skip


def _runs() -> list[str]:
    """Lines of fixtures that lost the breaks between them, with marks strewn in."""
    lines = [line.strip() for path in sorted(FIXTURES.glob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines()]
    lines = [line for line in lines if line]
    return [
        one + MARKS[at % len(MARKS)] + joint + other + MARKS[at // 3 % len(MARKS)] + one
        for at, (one, other) in enumerate(pairwise(lines))
        for joint in ("", " ")
    ]


@pytest.mark.parametrize("name", PATTERNS)
def test_nothing_is_missed_between_the_signs(name: str) -> None:
    pattern, signs = PATTERNS[name]
    hits = 0
    for run in _runs():
        spans = [found.span() for found in matches_at(pattern, run, places_of(run, signs))]
        assert spans == [found.span() for found in pattern.finditer(run)], run
        hits += len(spans)
    assert hits


def test_bylines_are_found_from_their_roles() -> None:
    hits = 0
    for run in _runs():
        spans = [found.span() for found in one_line._bylines(run)]
        assert spans == [found.span() for found in one_line._BYLINE.finditer(run)], run
        hits += len(spans)
    assert hits


WORDS = (
    *AGENCIES, "한빛=", "한빛 =", "한빛(일본)/", "한빛 / ", "사진", "자료사진", "홍길동", "있다.", "갔다)", "그는", "4일", "“그는", "▲", "gildong@x.example", "@nuri",
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), min_size=2, max_size=8), joints=st.lists(st.sampled_from((" ", "", "\t", "  ", ". ", ".")), min_size=8, max_size=8))
def test_names_and_addresses_are_looked_for_where_they_may_stand(words: list[str], joints: list[str]) -> None:
    text = "군민회관이 열려 있다. " + "".join([word + joint for word, joint in zip(words, joints, strict=False)])
    credited, mail = line_credits._CREDITED, one_line._MAIL
    assert _spans(matches_at(credited, text, line_credits._ends_before_names(text))) == _spans(credited.finditer(text))
    assert _spans(matches_at(mail, text, blanks_before(text, "@"))) == _spans(mail.finditer(text))


def test_glued_ends_are_looked_for_where_no_blank_follows() -> None:
    for text in _runs():
        assert _spans(matches_at(seams._GLUED_END, text, glued_places(text, seams._END_MARKS))) == _spans(seams._GLUED_END.finditer(text))


def _spans(matches: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


def test_a_match_hides_the_places_inside_of_it() -> None:
    places = places_of("[가[나] [다]", ("[",))
    assert places == [0, 2, 6]
    assert [found.span() for found in matches_at(re.compile(r"\[[^\]]+\]"), "[가[나] [다]", places)] == [(0, 5), (6, 9)]


@pytest.mark.parametrize(("literal", "ahead", "heads", "pattern"), [*foot_seams._WHOLE, *foot_seams._BEFORE], ids=lambda value: value if isinstance(value, str) else "")
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_stands_at_the_foot_begins_near_its_word(literal: str, ahead: int, heads: str, pattern: re.Pattern[str], data: st.DataObject) -> None:
    foot = f"그는 말했다. {data.draw(st.from_regex(pattern))}"
    match = pattern.search(foot)
    assert match is None or 0 <= foot.find(literal, match.start()) - match.start() <= ahead
    assert match is None or not heads or foot[match.start()] in heads


@settings(max_examples=100, deadline=None)
@given(source=st.from_regex(SOURCE, fullmatch=True))
def test_a_source_begins_near_its_label(source: str) -> None:
    assert min(at for at in map(source.find, SOURCE_LABELS) if at >= 0) <= foot_seams._BEFORE_LABEL


@pytest.mark.parametrize("text", ["…는 말했다. 이미지=한빛플러스 제공한빛플러스 대표는 말했다.", "그래픽=홍길동 기자유튜버 김씨는 말했다.", "일러스트=홍길동 기자유튜버는"])
def test_labels_alone_are_no_credits(text: str) -> None:
    assert credit_seams.find_credit_end(text) == []


def test_labels_beside_a_picture_are() -> None:
    text = "사진=연합뉴스가람군은 그래픽=홍길동 기자유튜버 김씨는"
    assert credit_seams.find_credit_end(text) == [7, 22]
