"""Bytes → text, and text that was read wrongly → what it was.

Korean text in another encoding is next to never valid UTF-8. Hence the order: BOM, strict UTF-8, the declared label, strict
CP949, the less broken of the two. The labels `euc-kr`, `ks_c_5601-1987` and `windows-949` all mean CP949 (as they do to
WHATWG): otherwise `똠` `펲` `햏` `뷁` are lost.

`repair_mojibake` mends only the two accidents that lose no character: UTF-8 read as latin-1/cp1252, and CP949 read as latin-1.
Must never touch: Latin letters that were read right, such as `Citroën`, `21°C`, `±2%`; signs amid such text that were entities and no bytes.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

Decoded = tuple[str, tuple[str, ...]]

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What Korean pages call CP949. Python knows the other names, such as `utf8`.
_KOREAN_LABELS: Final = frozenset(
    ("cp949", "cseuckr", "csksc56011987", "euckr", "isoir149", "korean", "ksc5601", "ksc56011987", "ksc56011989",
     "ksc5601_1987", "kseuckr", "ms949", "uhc", "windows949", "xwindows949", "949")
)  # fmt: skip
# A declaration. Matches `<meta charset="euc-kr">`, `content="text/html; charset=ks_c_5601-1987"`, `<?xml encoding="euc-kr"?>`;
# not `문자셋(charset)을`
_DECLARED: Final = re.compile(rb"(?:charset|encoding)\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HEAD: Final = 4096
"""Declarations are looked for at the beginning only. Further down `charset=` is a script's or an ad's."""


def decode(raw: bytes, encoding: str | None = None) -> Decoded:
    """The text of bytes, and warnings. `encoding` is a hint from outside, such as the HTTP header's charset. Never fails."""
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
        # latin-1 and its kin read any bytes, so they prove nothing
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


def check_label(encoding: str | None) -> tuple[str, ...]:
    """A warning for a hint that names no encoding; headers hold such as `none` and `utf8mb4`, so it is no error.

    >>> check_label("x-windows-949"), check_label("utf8mb4")
    ((), ("encoding: the hint 'utf8mb4' is not known and was not used",))
    """
    if not encoding or _codec(encoding) is not None:
        return ()
    return (f"encoding: the hint {encoding!r} is not known and was not used",)


def plain_utf8(raw: bytes) -> str | None:
    """The text of bytes that are UTF-8 and nothing else: no BOM, no NUL, no byte to mend. They can be parsed as they are."""
    if b"\0" in raw or raw.startswith(codecs.BOM_UTF8) or b"\x1b$)C" in raw[:_HEAD]:
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_cut(raw: bytes, error: UnicodeDecodeError) -> bool:
    """Only the last character is cut. UTF-8 is believed if a character of several bytes stands before it."""
    return (
        error.reason == "unexpected end of data"
        and error.start > len(raw) - 4
        and not raw[: error.start].isascii()
    )


def _bare_utf16(raw: bytes) -> str | None:
    """Tags in UTF-16 without BOM: `<\\0h\\0`. Not a page that just has a few NULs."""
    if raw[:1] == b"<" and raw[1:12:2] == bytes(6) and 0 not in raw[0:12:2]:
        return "utf-16-le"
    if raw[1:2] == b"<" and raw[0:12:2] == bytes(6) and 0 not in raw[1:12:2]:
        return "utf-16-be"
    return None


def _declared(raw: bytes) -> str | None:
    match = _DECLARED.search(raw, 0, _HEAD)
    return match.group(1).decode("ascii") if match else None


def _codec(label: str | None) -> str | None:
    """Python's name of the codec that a label means."""
    if not label:
        return None
    label = label.strip().strip("\"'").lower()
    if label.replace("-", "").replace("_", "").replace(":", "") in _KOREAN_LABELS:
        return "cp949"
    try:
        found = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    # codecs that are no character sets, such as `rot13` and `hex`, are no hint
    return found.name if getattr(found, "_is_text_encoding", True) else None


def _less_broken(raw: bytes) -> Decoded:
    """Text with a few broken bytes: as UTF-8 or CP949, whichever replaces fewer characters by U+FFFD."""
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


# Three characters of UTF-8 read as cp1252/latin-1: `ê¸°`, `ë‰´`, `â€œ`. Not `Citroën`, `naïve`
_UTF8_TRAIL: Final = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_AS_LATIN: Final = re.compile(rf"[\u00e1-\u00ef][{_UTF8_TRAIL}]{{2}}|[\u00c2-\u00df][\x80-\xbf]")
# Every character of UTF-8 read as cp1252/latin-1; what is none of them, such as a true `“`, stays as it is
_UTF8_READ: Final = re.compile(
    rf"[\u00c2-\u00df][{_UTF8_TRAIL}]|[\u00e0-\u00ef][{_UTF8_TRAIL}]{{2}}|[\u00f0-\u00f4][{_UTF8_TRAIL}]{{3}}"
)
# Pairs of CP949 bytes read as latin-1: `±âÀÚ`, `´º½º`. Not `±2`, `21°C`, `São`
_PAIRS: Final = re.compile(r"(?:[\x81-\xfe][\x41-\x5a\x61-\x7a\x81-\xfe]){2,}")
_LATIN_HIGH: Final = re.compile(r"[\x80-\xff]")
_HANGUL: Final = re.compile(r"[가-힣]")
_CP1252: Final = {ord(bytes((code,)).decode("cp1252")): code for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
# A word of CP949 read as cp1252/latin-1: `¸»Çß´Ù`, `¿­¾ú´Ù`. Nothing else of ASCII is the second byte of a pair
_CP949_READ: Final = re.compile(rf"[A-Za-z\x80-\xff{_UTF8_TRAIL}]+")
_ENTITIES: Final = "\xa0‘’“”…–—•·"
"""Signs that Korean pages write as entities (`&ldquo;`), so that they were never bytes."""
_AN_ENTITY: Final = re.compile(f"([{_ENTITIES.rstrip('·')}]+)")
_PLAIN: Final = re.compile(r"[가-힣A-Za-z]*")
_HANGUL_PAIR: Final = 3
_OTHER_PAIR: Final = 1
_SINGLE: Final = 1
_DOT: Final = 2  # `가람·누리·다솜`: two dots count for more than the one syllable that their bytes would be; `··` does not (`설렁탕`)
# A pair of CP949 bytes that is valid UTF-8 was decoded as that amid the others: `Áֹΰú` (of `주민과`). Not `Ελλάδα`, `Łódź`
_AMID: Final = re.compile(r"[\xa1-\xfe][\u0180-\u02af\u0370-\u07ff]|[\u0180-\u02af\u0370-\u07ff][\xa1-\xfe]")
_ENOUGH: Final = 12
"""Fewer traces may be chance."""
_LEFT: Final = 10
"""For each trace that is left, so many Hangul must have come out."""


def repair_mojibake(text: str) -> Decoded:
    """Text that was read wrongly as it should be, and warnings. Mended on overwhelming evidence only.

    Text that has Hangul was read right; where Hangul outweighs the traces nothing is done. What does not come out whole is
    left as it stands, as are the characters that were no bytes (`“`, of `&ldquo;`).
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
        name = "utf-8 read as latin-1"
        for _ in range(2):  # some text is broken twice over
            fixed = _UTF8_READ.sub(_utf8, fixed)
            if len(_AS_LATIN.findall(fixed[:200_000])) < _ENOUGH:
                break
    elif len(set(_LATIN_HIGH.findall(sample))) >= _ENOUGH:
        amid = len(_AMID.findall(sample))
        pairs = sum(map(len, _PAIRS.findall(sample)))
        if amid >= _ENOUGH and amid * 20 >= high and pairs * 2 >= high:
            return text, ("encoding: cp949 read as another, beyond repair",)
        if pairs * 10 >= high * 7 and amid < _ENOUGH:
            fixed, name = _CP949_READ.sub(_cp949, text), "cp949 read as latin-1"
    if not name:
        return text, ()
    sample = fixed[:200_000]
    found = len(_HANGUL.findall(sample))
    if found > max(hangul, high // 8) and len(_LATIN_HIGH.findall(sample)) * _LEFT <= found:
        return fixed, (f"encoding: {name}, repaired",)
    return text, ()


def _bytes(text: str) -> bytes:
    """The bytes that were read as latin-1 or, characters of cp1252 among them, as that."""
    return text.translate(_CP1252).encode("latin-1")


def _utf8(match: re.Match[str]) -> str:
    try:
        return _bytes(match.group()).decode()
    except UnicodeDecodeError:
        return match.group()


def _cp949(match: re.Match[str]) -> str:
    """A word that was CP949, read the common way if that gives a plain word, else the likeliest way; if there is none, as it stands."""
    word = match.group()
    if word.isascii():
        return word
    if word.count("·") > 1:
        return _likeliest(word)
    parts = _AN_ENTITY.split(word)  # every other part is what is no byte
    try:
        for at in range(0, len(parts), 2):
            parts[at] = _bytes(parts[at]).decode("euc_kr")
            if not _PLAIN.fullmatch(parts[at]):
                return _likeliest(word)
    except UnicodeDecodeError:
        return _likeliest(word)
    return "".join(parts)


def _likeliest(word: str) -> str:
    """The word cut into pairs of bytes, letters and entities so that most of it is Hangul: the dot of `종·로` may be either.

    Syllables of the wider CP949 (`똠`) and Hanja may be, and come last.
    """
    # for the characters so far: points, how many characters the last piece is made of, and what it reads as
    ways: list[tuple[int, int, str] | None] = [(0, 0, "")]
    for at, char in enumerate(word):
        best: tuple[int, int, str] | None = None
        if (way := ways[at]) and (char.isascii() or char in _ENTITIES):
            best = way[0] + (_DOT if char == "·" != word[at - 1 : at] and word[at + 1 : at + 2] != "·" else _SINGLE), 1, char
        if at and (way := ways[at - 1]) and (pair := _pair(word[at - 1 : at + 1])):
            points = way[0] + pair[0]
            if best is None or points > best[0]:
                best = points, 2, pair[1]
        ways.append(best)
    pieces: list[str] = []
    at = len(word)
    while at:
        way = ways[at]
        if way is None:
            return word
        pieces.append(way[2])
        at -= way[1]
    return "".join(reversed(pieces))


def _pair(two: str) -> tuple[int, str] | None:
    """What a pair of bytes stands for, and how likely that is."""
    try:
        char = _bytes(two).decode("cp949")
    except UnicodeDecodeError:
        return None
    if len(char) != 1:
        return None
    common = two[0] >= "\xa1" and two[1] >= "\xa1" and two[0] <= "\xff" and two[1] <= "\xff"
    if not common:
        return 0, char
    return (_HANGUL_PAIR if "가" <= char <= "힣" else _OTHER_PAIR), char
