"""Walks over characters say what the patterns behind them say; the tests run them whether or not the package is compiled."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsclean.characters import SIZE, Words, WordSketch, class_bits, pair_slot, places, trait, traits_of
from newsclean.claims import Rule
from newsclean.custom import line_filter
from newsclean.filters.ui_line import UiLine
from newsclean.readers import read

TEXTS = st.text(alphabet="가나다▲📷. \u3000사진ⓒ", max_size=30)
# module, sketch, the pattern it stands in front of
SKETCHED = (
    ("korean.byline_tails", "_SOME_HINT", "_HINT"),
    ("korean.credit_tail", "_SOME_SPACED", "_SPACED_LABEL"),
    ("korean.credit_tail", "_SOME_SIGN", "_SIGN"),
    ("korean.signoffs", "_SOME_TOLD", "_TOLD"),
    ("filters.title_looks", "_SOME_GLYPH", "_GLYPHS"),
)
# module, pattern, the characters at the end of a text in which it is searched
WINDOWS = (
    ("korean.credit_scenes", "_SPEECH", "_CLOSING"),
    ("korean.credit_scenes", "_OUTLOOK", "_CLOSING"),
    ("korean.credit_scenes", "_SCENE_END", "_LONGEST_VIEW"),
    ("korean.credit_fragments", "_UNSEEN", "_LONGEST_UNSEEN"),
)


@pytest.mark.parametrize(("module", "sketch", "pattern"), SKETCHED)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_sketch_denies_what_its_pattern_finds(module: str, sketch: str, pattern: str, data: st.DataObject) -> None:
    found: Any = import_module(f"newsclean.{module}")
    text = data.draw(st.from_regex(getattr(found, pattern), fullmatch=True))
    assert getattr(found, sketch).holds_beginning(text, 0, len(text))


@pytest.mark.parametrize(("module", "pattern", "window"), WINDOWS)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_endings_fit_their_windows(module: str, pattern: str, window: str, data: st.DataObject) -> None:
    found: Any = import_module(f"newsclean.{module}")
    ending = data.draw(st.from_regex(getattr(found, pattern), fullmatch=True))
    assert len(ending) <= getattr(found, window)


@given(text=TEXTS, words=st.lists(st.text(alphabet="가나다사진ⓒ. ", min_size=1, max_size=3), max_size=4))
def test_a_sketch_denies_only_what_is_not_there(text: str, words: list[str]) -> None:
    sketch = WordSketch(words)
    assert sketch.may_be_in(text, 0, len(text)) >= sketch.holds_beginning(text, 0, len(text)) >= any(word in text for word in words)


@given(text=TEXTS, words=st.lists(st.text(alphabet="가나다사진ⓒ. ", min_size=1, max_size=3), min_size=1, max_size=4), cut=st.integers(0, 30))
def test_words_are_met_where_they_stand(text: str, words: list[str], cut: int) -> None:
    sought, start = Words(words), min(cut, len(text))
    for end in range(start, len(text) + 1):
        expected = any(word in text[start:end] for word in words)
        assert sought.are_met(text, start, end) == sought.stand_in(text, start, end) == expected


def test_words_have_characters() -> None:
    for words in ([], ["사진", ""], ["📷"]):
        with pytest.raises(ValueError, match=r"characters|basic plane"):
            Words(words)


def test_a_sketch_says_no() -> None:
    sketch = WordSketch(("사진", "ⓒ"))
    assert not sketch.holds_beginning("진사 📷", 0, 4)
    assert not sketch.holds_beginning("누리 사진", 0, 4)
    assert not sketch.holds_beginning("", 0, 0)
    with pytest.raises(ValueError, match="basic plane"):
        WordSketch(("📷",))


@given(text=TEXTS)
def test_places_and_traits(text: str) -> None:
    table = traits_of({"가▲": 1, "사📷": 2})
    known = [{"가": 1, "▲": 1, "사": 2}.get(char, 0) for char in text]
    assert [trait(text, at, table) for at in range(len(text))] == known
    assert places(text, table, 0, SIZE) == [at for at, each in enumerate(known) if each]
    assert places(text, table, 2, 5) == [at for at in range(2, min(5, len(text))) if known[at]]


def test_of_a_character_given_twice_the_last_trait_counts_and_classes_add_up() -> None:
    assert traits_of({"가나": 1, "나": 2})[ord("나")] == 2
    assert class_bits("가나", "나📷")[ord("나")] == 3


@given(first=st.characters(), second=st.characters())
def test_pairs_have_a_slot_in_a_table(first: str, second: str) -> None:
    assert 0 <= pair_slot(ord(first), ord(second)) < SIZE


def test_buttons_may_begin_with_an_emoji() -> None:
    camera = line_filter("camera")(lambda line: False)
    object.__setattr__(camera, "exact", {"📷더": Rule("camera/more", "for the test"), "📷사진첩": Rule("camera/album", "for the test")})
    buttons = UiLine((camera,))
    for text in ("📷더 📷사진첩", "📷 더 📷 사진첩"):
        assert buttons._begins(text), text
        assert buttons._judge(text, text.replace(" ", "")) is not None, text


@pytest.mark.parametrize("blank", ["\t", "\xa0", "\u2003", "\u3000", "\x0b", "\x1f", "\u2028"])
def test_the_only_blank_within_a_line_is_the_space(blank: str) -> None:
    """Walks rely on it: they look for U+0020 alone."""
    for page in (f"주소{blank}전화 : 02", f"<p>주소{blank}전화 : 02</p>"):
        assert all(char == " " or not char.isspace() for text in read(page).texts for char in text)
