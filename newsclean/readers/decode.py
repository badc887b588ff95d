"""바이트를 글자로, 그리고 잘못 읽힌 글자를 제자리로.

한국어 글은 다른 부호화로 쓰였을 때 우연히 올바른 UTF-8 이 되는 일이 사실상 없다. 그래서 순서는 BOM → 엄격한 UTF-8 →
선언된 이름표 → 엄격한 CP949 → 둘 중 덜 깨지는 쪽이다. `euc-kr`, `ks_c_5601-1987`, `windows-949` 라는 이름표는
모두 CP949 로 읽는다(WHATWG 도 같다): 그래야 `똠` `펲` `햏` `뷁` 이 살아남는다.

`repair_mojibake` 는 글자를 잃지 않고 되돌릴 수 있는 두 사고만 고친다: UTF-8 을 latin-1/cp1252 로, CP949 를 latin-1 로 읽은 것.
`Citroën`, `21°C`, `±2%` 처럼 제대로 읽힌 라틴 글자는 그대로 둔다.
"""

from __future__ import annotations

import codecs
import re

Decoded = tuple[str, tuple[str, ...]]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# 한국 페이지가 CP949 를 부르는 이름들. `utf8` 같은 나머지 이름은 파이썬이 안다.
_KOREAN_LABELS = frozenset(
    ("cp949", "cseuckr", "csksc56011987", "euckr", "isoir149", "korean", "ksc5601", "ksc56011987", "ksc56011989",
     "ksc5601_1987", "kseuckr", "ms949", "uhc", "windows949", "xwindows949", "949")
)  # fmt: skip
# 선언. 맞음: `<meta charset="euc-kr">`, `content="text/html; charset=ks_c_5601-1987"`, `<?xml version="1.0" encoding="euc-kr"?>`
# 아님: `문자셋(charset)을`
_DECLARED = re.compile(rb"(?:charset|encoding)\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HEAD = 4096
"""선언은 앞머리에서만 찾는다. 뒤쪽의 `charset=` 은 대개 스크립트나 광고의 것이다."""


def decode(raw: bytes, encoding: str | None = None) -> Decoded:
    """바이트의 글자와 경고. `encoding` 은 HTTP 머리말의 charset 같은 바깥의 귀띔이다. 내용 때문에 실패하지 않는다."""
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return _with_replacement(raw[len(bom) :], name)
    if b"\x00" in raw[:64] and (wide := _bare_utf16(raw)):
        return _with_replacement(raw, wide)
    if b"\x1b$)C" in raw[:_HEAD]:
        return _with_replacement(raw, "iso2022_kr")
    try:
        return raw.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if _is_cut(raw, error):
            return raw[: error.start].decode("utf-8"), ("encoding: the last character is cut off",)
    for label in (encoding, _declared(raw)):
        codec = _codec(label)
        # latin-1 과 그 형제는 어떤 바이트든 읽어 내므로 증거가 되지 못한다
        if codec is None or codec in ("utf-8", "cp949", "iso8859-1", "cp1252", "ascii", "iso8859-15", "latin-1"):
            continue
        try:
            return raw.decode(codec), ()
        except (UnicodeDecodeError, LookupError):
            continue
    try:
        return raw.decode("cp949"), ()
    except UnicodeDecodeError as error:
        if error.start >= len(raw) - 1 and error.start > 0:
            return raw[: error.start].decode("cp949"), ("encoding: the last character is cut off",)
    return _less_broken(raw)


def _is_cut(raw: bytes, error: UnicodeDecodeError) -> bool:
    """끝에서 한 글자가 잘렸을 뿐인가. 그 앞에 여러 바이트 글자가 하나는 있어야 UTF-8 이라 믿는다."""
    return (
        error.reason == "unexpected end of data"
        and error.start > len(raw) - 4
        and not raw[: error.start].isascii()
    )


def _bare_utf16(raw: bytes) -> str | None:
    """BOM 없는 UTF-16 으로 쓰인 태그: `<\\0h\\0`. NUL 이 몇 개 섞였을 뿐인 페이지는 아니다."""
    if raw[:1] == b"<" and raw[1:12:2] == bytes(6) and 0 not in raw[0:12:2]:
        return "utf-16-le"
    if raw[1:2] == b"<" and raw[0:12:2] == bytes(6) and 0 not in raw[1:12:2]:
        return "utf-16-be"
    return None


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw, 0, _HEAD)
    return match.group(1).decode("ascii") if match else None


def _codec(label: str | None) -> str | None:
    """이름표가 뜻하는 코덱의 파이썬 이름."""
    if not label:
        return None
    label = label.strip().strip("\"'").lower()
    if label.replace("-", "").replace("_", "").replace(":", "") in _KOREAN_LABELS:
        return "cp949"
    try:
        found = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    # `rot13`, `hex` 처럼 글자 집합이 아닌 코덱은 귀띔이 될 수 없다
    return found.name if getattr(found, "_is_text_encoding", True) else None


def _less_broken(raw: bytes) -> Decoded:
    """몇 바이트가 깨진 글: UTF-8 과 CP949 가운데 바꿔 넣은 글자(U+FFFD)가 적은 쪽."""
    as_utf8 = raw.decode("utf-8", "replace")
    as_cp949 = raw.decode("cp949", "replace")
    lost_utf8, lost_cp949 = as_utf8.count("\ufffd"), as_cp949.count("\ufffd")
    name, text, lost = ("utf-8", as_utf8, lost_utf8) if lost_utf8 <= lost_cp949 else ("cp949", as_cp949, lost_cp949)
    return text, (f"encoding: read as {name}, {lost} broken characters replaced",)


def _with_replacement(raw: bytes, codec: str) -> Decoded:
    try:
        return raw.decode(codec), ()
    except UnicodeDecodeError:
        text = raw.decode(codec, "replace")
        return text, (f"encoding: read as {codec}, {text.count(chr(0xFFFD))} broken characters replaced",)


# UTF-8 한글·문장부호를 cp1252/latin-1 로 읽은 세 글자: `ê¸°`, `ë‰´`, `â€œ`. 아님: `Citroën`, `naïve`
_UTF8_TRAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_AS_LATIN = re.compile(rf"[\u00e1-\u00ef][{_UTF8_TRAIL}]{{2}}|[\u00c2-\u00df][\x80-\xbf]")
# CP949 두 바이트를 latin-1 로 읽은 글자의 줄: `±âÀÚ`, `´º½º`. 아님: `±2`, `21°C`, `São`
_PAIRS = re.compile(r"(?:[\x81-\xfe][\x41-\x5a\x61-\x7a\x81-\xfe]){2,}")
_LATIN_HIGH = re.compile(r"[\x80-\xff]")
_HANGUL = re.compile(r"[가-힣]")
_CP1252 = {ord(bytes((code,)).decode("cp1252")): code for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_ENOUGH = 12
"""이보다 적은 흔적은 우연일 수 있다."""


def repair_mojibake(text: str) -> Decoded:
    """잘못 읽힌 글을 되돌린 것과 경고. 증거가 압도적일 때만 고치고 아니면 받은 그대로다.

    한글이 이미 있는 글은 제대로 읽힌 글이다. 그래서 한글이 흔적보다 많으면 건드리지 않는다.
    """
    if text.isascii():
        return text, ()
    sample = text[:200_000]
    high = sum(map(len, _LATIN_HIGH.findall(sample)))
    if high < _ENOUGH:
        return text, ()
    hangul = len(_HANGUL.findall(sample))
    if hangul * 3 > high:
        return text, ()
    fixed, name = text, ""
    triples = len(_AS_LATIN.findall(sample))
    if triples >= _ENOUGH and triples * 5 >= high:
        for _ in range(2):  # 두 번 겹쳐 깨진 글이 있다
            peeled = _peel_utf8(fixed)
            if peeled is None:
                break
            fixed, name = peeled, "utf-8 read as latin-1"
            if len(_AS_LATIN.findall(fixed[:200_000])) < _ENOUGH:
                break
    elif sum(map(len, _PAIRS.findall(sample))) * 10 >= high * 7 and len(set(_LATIN_HIGH.findall(sample))) >= _ENOUGH:
        peeled = _peel_cp949(text)
        if peeled is not None:
            fixed, name = peeled, "cp949 read as latin-1"
    if name and len(_HANGUL.findall(fixed[:200_000])) > max(hangul, high // 8):
        return fixed, (f"encoding: {name}, repaired",)
    return text, ()


def _peel_utf8(text: str) -> str | None:
    # cp1252 가 쓰는 자리와 latin-1 의 C1 자리가 섞여 있다: 앞의 것을 바이트로 옮기면 모두 latin-1 이다
    moved = text.translate(_CP1252)
    try:
        raw = moved.encode("latin-1")
    except UnicodeEncodeError:
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        peeled = raw.decode("utf-8", "replace")
        # 몇 글자는 나르는 길에 사라졌을 수 있다(0x81, 0x8d …)
        return peeled if peeled.count("\ufffd") * 20 <= len(_HANGUL.findall(peeled)) else None


def _peel_cp949(text: str) -> str | None:
    moved = text.translate(_CP1252)
    try:
        raw = moved.encode("latin-1")
    except UnicodeEncodeError:
        return None
    try:
        return raw.decode("cp949")
    except UnicodeDecodeError:
        peeled = raw.decode("cp949", "replace")
        return peeled if peeled.count("\ufffd") * 50 <= len(_HANGUL.findall(peeled)) else None
