"""Bytes, and text that was read wrongly. All texts are invented."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.readers import read
from newsclean.readers.decode import decode, repair_mojibake

RARE = "똠방각하와 펲시콜라, 햏자와 뷁을 쓰는 홍길동 기자"
PAGE = f'<html><head><meta charset="euc-kr"><title>한빛일보</title></head><body><p>{RARE}</p></body></html>'
ARTICLE = (
    "홍길동 한빛일보 기자는 28일 “가람시의 새 도서관이 다음 달 문을 연다”고 전했다. "
    "김가온 관장은 ‘책과 사람’을 잇는 곳이라고 말했다·ⓒ 한빛일보 "
)


@pytest.mark.parametrize(
    "label",
    [
        "euc-kr",
        "EUC-KR",
        "ks_c_5601-1987",
        "KS_C_5601-1989",
        "x-windows-949",
        "windows-949",
        "cp949",
        "ms949",
        "uhc",
        "korean",
    ],
)
def test_every_korean_label_means_cp949(label: str) -> None:
    page = PAGE.replace("euc-kr", label)
    assert decode(page.encode("cp949")) == (page, ())
    assert decode(RARE.encode("cp949"), label) == (RARE, ())


@pytest.mark.parametrize(
    ("raw", "encoding", "text"),
    [
        pytest.param(b"\xef\xbb\xbf" + RARE.encode(), None, RARE, id="utf-8 BOM"),
        pytest.param(b"\xff\xfe" + RARE.encode("utf-16-le"), "euc-kr", RARE, id="utf-16 BOM beats the label"),
        pytest.param(b"\xfe\xff" + RARE.encode("utf-16-be"), None, RARE, id="utf-16-be BOM"),
        pytest.param(
            f"<html>{RARE * 3}</html>".encode("utf-16-le"), None, f"<html>{RARE * 3}</html>", id="utf-16 without BOM"
        ),
        pytest.param(PAGE.encode(), None, PAGE, id="declares euc-kr, holds utf-8"),
        pytest.param(PAGE.encode(), "euc-kr", PAGE, id="header says euc-kr, holds utf-8"),
        pytest.param(
            PAGE.replace("euc-kr", "utf-8").encode("cp949"),
            "utf-8",
            PAGE.replace("euc-kr", "utf-8"),
            id="declares utf-8, holds cp949",
        ),
        pytest.param(RARE.encode("cp949"), None, RARE, id="no label"),
        pytest.param(RARE.encode("cp949"), "iso-8859-1", RARE, id="latin-1 is the server's default, not evidence"),
        pytest.param(RARE.encode("cp949"), "no-such-charset", RARE, id="unknown label"),
        pytest.param(RARE.encode("cp949"), "rot13", RARE, id="codec that is no charset"),
        pytest.param("가람".encode("iso2022_kr"), None, "가람", id="iso-2022-kr"),
        pytest.param("한글 홍길동".encode("johab"), "johab", "한글 홍길동", id="johab by label"),
        pytest.param(
            "記者の日本語".encode("shift_jis"), "shift_jis", "記者の日本語", id="a label of another country"
        ),
        pytest.param(b"", None, "", id="empty"),
        pytest.param(b"plain ascii", "utf-16", "plain ascii", id="ascii whatever the label"),
    ],
)
def test_read_without_a_warning(raw: bytes, encoding: str | None, text: str) -> None:
    assert decode(raw, encoding) == (text, ())


@pytest.mark.parametrize("codec", ["utf-8", "cp949"])
def test_cut_in_the_middle_of_a_character(codec: str) -> None:
    text, warnings = decode(
        ARTICLE.strip().encode(codec)[:-1] if codec == "cp949" else (ARTICLE + "똠").encode()[:-1]
    )
    assert ARTICLE.startswith(text) or text == ARTICLE
    assert "\ufffd" not in text
    assert len(warnings) == 1


@pytest.mark.parametrize(
    ("codec", "broken"),
    [("utf-8", b"\xff"), ("utf-8", b"\xed\xa0\x80"), ("cp949", b"\xff\x20"), ("cp949", b"\x80\x0a")],
)
def test_a_few_broken_bytes(codec: str, broken: bytes) -> None:
    raw = (ARTICLE * 3).encode(codec) + broken + (ARTICLE * 3).encode(codec)
    text, warnings = decode(raw, "euc-kr")
    assert text.count("가람시의 새 도서관") == 6
    assert codec in warnings[0]


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(ARTICLE.encode().decode("latin-1"), id="utf-8 read as latin-1"),
        pytest.param(
            "".join(
                bytes((b,)).decode("cp1252") if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b)
                for b in ARTICLE.encode()
            ),
            id="as cp1252",
        ),
        pytest.param(ARTICLE.encode("cp949").decode("latin-1"), id="cp949 read as latin-1"),
        pytest.param(ARTICLE.encode().decode("latin-1").encode().decode("latin-1"), id="twice"),
    ],
)
def test_mojibake_is_repaired_and_said(bad: str) -> None:
    text, warnings = repair_mojibake(bad)
    assert text == ARTICLE
    assert "repaired" in warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("plain", id="ascii"),
        pytest.param(ARTICLE, id="Korean"),
        pytest.param("가람시의 아침 기온은 −3°C, 오차는 ±2%로 예보됐다.", id="degrees and plus-minus"),
        pytest.param("Citroën, São Paulo, Ångström, naïve, Pokémon, Ærøskøbing, résumé à la carte", id="latin words"),
        pytest.param("Das Café überließ Änderungen; öffentlich größer, schönes Mädchen Äpfel Übergröße", id="German"),
        pytest.param("±±±±±±±±±±±±±±±±±±±±", id="a rule of one glyph"),
        pytest.param("°C ±2 °F ±3 ²³ ¼½¾ ×÷ ©®", id="signs"),
        pytest.param(ARTICLE + "ê¸°ìž ë‰´ìŠ¤ Ã«Â€Â°", id="a quoted piece of mojibake in Korean text"),
        pytest.param("湲곗옄 媛�", id="lossy: not guessed"),
    ],
)
def test_left_alone(text: str) -> None:
    assert repair_mojibake(text) == (text, ())


# The quotes were entities, so they were never bytes; the words between were CP949
QUOTED = (
    "가람동장은 “쾌적하고 안전한 마을을 만들겠다”고 말했다. ‘작은 음악회’도 열린다…. 어슬렁거리던 개와 설렁탕집 이야기다. "
    "종로·누리·다솜 세 곳에서 열며 “주민 누구나 예약 없이 쓸 수 있다”며 “뜻을 모았다”고 말했다. 물류로 이름난 곳이다. "
)


def _misread(text: str, codec: str, kept: str) -> str:
    """The text as bytes of `codec` that were read as cp1252, all but the characters in `kept`."""
    read_as = [chr(b) if b in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes((b,)).decode("cp1252") for b in range(256)]
    return "".join(char if char in kept else "".join(read_as[b] for b in char.encode(codec)) for char in text)


@pytest.mark.parametrize("codec", ["cp949", "utf-8"])
@pytest.mark.parametrize("kept", ["", "‘’“”", "‘’“”…", "‘’“”…·", "‘’“”ⓒ"])
def test_what_was_no_byte_stays_amid_mojibake(codec: str, kept: str) -> None:
    whole = QUOTED + "펲시와 똠방각하 ⓒ 누리뉴스"
    text, warnings = repair_mojibake(_misread(whole, codec, kept))
    assert text == whole
    assert "repaired" in warnings[0]


def test_a_word_that_lost_a_byte_stays_as_it_is() -> None:
    bad = _misread(QUOTED, "cp949", "‘’“”…")
    text, warnings = repair_mojibake(bad + bad.split()[0][:-1] + " " + bad)
    assert text == QUOTED + bad.split()[0][:-1] + " " + QUOTED
    assert "repaired" in warnings[0]


def test_mojibake_in_which_pairs_were_decoded_is_told_and_left() -> None:
    raw, bad = (QUOTED * 3).encode("cp949", "ignore"), ""
    while raw:
        pair = raw[:2] if 0xC2 <= raw[0] <= 0xDF and len(raw) > 1 and 0x80 <= raw[1] <= 0xBF else b""
        bad, raw = bad + (pair.decode() if pair else chr(raw[0])), raw[2 if pair else 1 :]
    text, warnings = repair_mojibake(bad)
    assert text == bad
    assert warnings == ("encoding: cp949 read as another, beyond repair",)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Łódź, Gdańsk, Częstochowa, Żółć, świętość, źdźbło, mówią, więc " * 4, id="Polish"),
        pytest.param("Příliš žluťoučký kůň úpěl ďábelské ódy “třeba” " * 4, id="Czech with quotes"),
        pytest.param("Ελλάδα – “α” και ά έ ή ί ό ύ ώ, naïve façade Ünïcödé " * 6, id="Greek beside Latin"),
        pytest.param("El niño comió piñas “según” él; ¿qué más? ¡ningún café! Ñandú " * 6, id="Spanish with quotes"),
        pytest.param("Việt Nam đất nước “con người” ở Hà Nội, Đà Nẵng, Huế " * 6, id="Vietnamese"),
    ],
)
def test_other_languages_are_no_mojibake(text: str) -> None:
    assert repair_mojibake(text) == (text, ())


@pytest.mark.parametrize("source", ["가람군은 4일\0 밝혔다.", "<p>가람군은 4일\0 밝혔다.</p>", "<p>가람군은 4일\0 밝혔다.</p>".encode("cp949")])
def test_dropped_nul_characters_are_told(source: str | bytes) -> None:
    document = read(source)
    assert document.texts == ("가람군은 4일 밝혔다.",)
    assert document.warnings == ("text: NUL characters were dropped",)


def test_no_warning_without_nul_characters() -> None:
    assert read("<p>가람군은 4일 밝혔다.</p>").warnings == read("가람군은 4일 밝혔다.").warnings == ()


NEWS = "군민회관 다시 문 연다\n입력 2031-03-04 17:11\n가람군은 4일 군민회관을 다시 열었다고 밝혔다."


@pytest.mark.parametrize("codec", ["utf-8", "cp949"])
@pytest.mark.parametrize("hint", ["utf8mb4", "none", "hex"])
def test_a_hint_that_names_no_encoding_is_told(codec: str, hint: str) -> None:
    article = newsclean.clean(NEWS.encode(codec), encoding=hint)
    assert article.text == newsclean.clean(NEWS).text
    assert article.warnings == (*newsclean.clean(NEWS).warnings, f"encoding: the hint {hint!r} is not known and was not used")


@pytest.mark.parametrize("hint", [None, "", "euc-kr", "KS_C_5601-1987", "UTF-8", "iso-8859-1"])
def test_a_hint_that_names_one_is_not(hint: str | None) -> None:
    assert newsclean.clean(NEWS.encode("cp949"), encoding=hint).warnings == newsclean.clean(NEWS).warnings
