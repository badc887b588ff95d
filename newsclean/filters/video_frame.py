"""What surrounds a broadcast report: the player's words and the production credits.

    동영상 뉴스          전체재생          고화질 표준화질 자동재생          →  (nothing)
    영상취재: 홍길동 / 영상편집: 김가온          촬영기자:홍길동/영상편집:이나래          →  (nothing)

Must never touch: the transcript: `[앵커]`, `◀ 리포트 ▶`, speech, `[홍길동/주민 : "…"]`, and programme lines of interviews
(`■ 진행 : 홍길동 앵커`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines, phrases
from newsclean.page import Page
from newsclean.record import Record

_PLAYER: Final = Rule("video_frame/player", "a control of the video player", edge=Edge.WALL)
_LABEL: Final = Rule("video_frame/label", "the label of a video report", edge=Edge.INSIDE)
_CREW: Final = Rule("video_frame/crew", "who filmed, cut and drew the report", edge=Edge.INSIDE)
_NOTICE: Final = Rule("video_frame/notice", "a notice about the video", edge=Edge.WALL)

_LABELS: Final = """
동영상 뉴스
동영상뉴스
동영상 기사
영상 뉴스
[동영상 뉴스]
[동영상뉴스]
"""
_PLAYERS: Final = """
TV플레이어
전체재생
전체 재생
연속재생
자동재생
재생목록
재생 목록
상세 기사보기
일시정지
음소거
음소거 해제
전체화면
전체 화면
화질 선택
화질선택
고화질
표준화질
고화질 표준화질 자동재생
키보드 컨트롤 안내
동영상 고정 취소
동영상 고정
동영상 고정 해제
동영상 재생
동영상 재생하기
동영상 재생 시작
영상 재생
영상보기
영상 보기
동영상 보기
동영상보기
다시보기
VOD 다시보기
VOD보기
뉴스 다시보기
전체재생 재생 일시정지 음소거
플레이어 닫기
Video Player is loading.
Play Video
Unmute
Mute
Fullscreen
Picture-in-Picture
Subtitles
Captions
Playback Rate
Current Time
Remaining Time
Duration
Loaded
Stream Type LIVE
Cancel live
Speed
원문에서 영상 보기
[원문에서 영상 보기]
"""
_ROLE: Final = (
    r"(?:영상 ?취재|영상 ?편집|영상 ?그래픽|영상 ?디자인|영상 ?구성|영상 ?제작|영상 ?제공|영상 ?촬영|영상 ?출처|화면 ?제공|화면 ?출처|"
    r"촬영 ?기자|촬영|편집|"
    r"그래픽|디자인|CG|VJ|오디오|작가|자막|구성|취재 ?구성|취재 ?작가|자료 ?조사|리서처|기획|연출|제작|조연출|취재|글|"
    r"내레이션|음악|번역|인턴|콘텐츠 ?디자인|"
    r"스크립터|영상|사진|도움|인턴기자|모션그래픽|일러스트|타이틀|Pick|출처|화면|그래픽 ?디자인)"
)
_FILMED: Final = ("영상", "촬영", "화면", "편집")
_HEADLABELS: Final = ("동영상 뉴스", "동영상뉴스")
_SPEAKERS: Final = ("앵커", "리포트")
_CAMERA: Final = re.compile(
    r"영상 ?(?:취재|편집|그래픽|디자인|구성|제작|제공|촬영)|촬영 ?기자|화면 ?제공|화면 ?출처|콘텐츠 ?디자인|영상\s?[:：=]"
)
# "[영상취재: 홍길동 / 영상편집: 김가온]", "( 취재 : 홍길동 / 영상편집 : 이나래 / 제작 : 한빛랩 )", "영상편집:홍길동",
# "<영상편집 : 홍길동>"
# not "■ 진행 : 홍길동 앵커", "영상편집을 배우는 학생"
_PEOPLE: Final = rf"[(\[<〈【※*■▶ ]{{0,3}}{_ROLE}(?:[·, /&]{{1,2}}{_ROLE}){{0,3}}\s?[:：=ㅣ|·]\s?[^:：/|.\"“]{{1,40}}"
_CREDITS: Final = re.compile(
    rf"{_PEOPLE}(?:\s?[/|,·ㅣ\s]\s?{_ROLE}(?:[·, /&]{{1,2}}{_ROLE}){{0,3}}"
    r"\s?[:：=ㅣ|·]\s?[^:：/|.\"“]{1,40}){0,9}[)\]>〉】 ]{0,2}"
)
# "영상취재 홍길동 영상편집 김가온"; "영상편집 홍길동"; not "영상취재 경쟁이 뜨겁다"
_BARE: Final = re.compile(
    r"(?:(?:영상 ?취재|영상 ?편집|영상 ?그래픽|촬영 ?기자|그래픽|디자인) "
    r"[가-힣]{2,4}(?:[·, ]{1,2}[가-힣]{3}){0,3}[ /,]{0,3}){1,4}"
)
# "※ 자세한 내용은 동영상으로 확인하실 수 있습니다.", "※ 저작권 관계로 네이버에서 서비스하지 않는 영상입니다. …"
_SEE_VIDEO: Final = re.compile(
    r"[※* (\[]{0,3}(?:자세한 내용은|더 자세한 내용은|전체 내용은|더 많은 내용은|저작권 관계로) .{0,40}(?:동영상|영상|방송|"
    r"다시보기).{0,20}(?:있습니다|바랍니다|입니다|주세요|하세요)(?:\. ?|$).{0,120}"
)
# "▣ 한빛 기사 원문보기 : http…", "[원문에서 영상 보기] https://…"
_ORIGINAL: Final = re.compile(r"[▣▶☞※\[ ]{0,3}(?:\S{2,10} )?(?:기사 )?원문(?:에서 영상)? ?보기\]? ?[:：]? ?https?://\S{4,120}")
# "Cancel live CC 1x 2x Speed Subtitles", "00:00 / 01:23", "펼침 0:00"
_TIMES: Final = re.compile(r"(?:펼침 \d|[0-9])\d?:\d{2} ?/ ?\d{1,2}:\d{2}|펼침 \d:\d{2}|Cancel live CC.{0,60}")
_SHORTS: Final = re.compile(r"뉴스 ?\S{0,6} 전체 ?보기|[0-9]부 다시보기|화질 ?\d{3,4}p")


# "( 누리방송 케이블방송, 위성방송 ch00, www.x.example )"; not "(케이블방송 가입자)"
_CHANNELS: Final = re.compile(r"[(\[<]\s?[^()\[\]<>.]{2,40}(?:케이블|위성방송|IPTV)[^()\[\]<>]{0,50}(?:www\.|https?://)[^()\[\]<>\s]{4,40}\s?[)\]>]")


_PATTERNS: Final = (
    Pattern(_NOTICE, _CHANNELS, first="([<", literal="위성방송", longest=120),
    Pattern(_NOTICE, _CHANNELS, first="([<", literal="케이블", longest=120),
    Pattern(_NOTICE, _SEE_VIDEO, literal="내용은 ", longest=200),
    Pattern(_NOTICE, _SEE_VIDEO, literal="저작권 관계로 ", longest=200),
    Pattern(_NOTICE, _ORIGINAL, literal="원문", longest=160),
    Pattern(_PLAYER, _TIMES, first="0123456789펼C", literal="/", longest=80),
    Pattern(_PLAYER, _TIMES, literal="펼침 ", longest=80),
    Pattern(_PLAYER, _TIMES, literal="Cancel live", longest=80),
    Pattern(_PLAYER, _SHORTS, literal="전체보기", longest=24),
    Pattern(_PLAYER, _SHORTS, literal="전체 보기", longest=24),
    Pattern(_PLAYER, _SHORTS, literal="부 다시보기", longest=24),
    Pattern(_PLAYER, _SHORTS, literal="화질", longest=24),
)


@dataclass(frozen=True)
class VideoFrame(Record):
    """See the module."""

    name: str = "video_frame"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_LABEL, _LABELS) | phrases(_PLAYER, _PLAYERS))
    patterns: tuple[Pattern, ...] = _PATTERNS
    literals: tuple[str, ...] = literals_of(_PATTERNS, *_HEADLABELS, *_SPEAKERS, *_FILMED)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, states = page.texts, page.states
        for index, rule in page.hits.get(self.name, ()):
            if page.is_open(index):
                yield page.claim(index, rule)
        for index in page.document.containing_any(_HEADLABELS):
            # glued in front of the transcript: `동영상 뉴스[앵커]오늘 …`
            text = texts[index]
            if text.startswith(_HEADLABELS) and len(text) > 12 and page.is_open(index):
                size = 6 if text[3] == " " else 5
                if text[size:].lstrip()[:1] in ("[", "◀", "【", "<", "(", "\"", "“") or len(text) > 120:
                    yield page.part(index, 0, size, _LABEL)
        for index in page.document.containing_any(_SPEAKERS):
            text = texts[index]
            if text[0] in "[◀【<동" and ("앵커" in text[:60] or "리포트" in text[:60]):
                yield from _programme(page, index)
        yield from match_lines(page, self.patterns)
        for index in page.document.containing("내용은 "):  # (자세한 내용은 동영상을 …) behind the last sentence
            text = texts[index]
            if text[-1] == ")" and not states[index] and (at := text.rfind("(")) > 20 and _SEE_VIDEO.fullmatch(text, at):
                yield page.part(index, at, len(text), _NOTICE)
        for index in page.document.containing_any(_FILMED):
            text = texts[index]
            if states[index]:
                continue
            if len(text) <= 200 and _is_crew(text):
                yield page.claim(index, _CREW)
            elif len(text) > 60 and text[-1] in ")]>":
                yield from _glued(page, index)


def _is_crew(text: str) -> bool:
    """The camera or the cut is named; or, wholly in brackets, three parts of the work."""
    if _CAMERA.search(text):
        if _names_one_more(text):
            return True
        return _CREDITS.fullmatch(text) is not None or _BARE.fullmatch(text) is not None
    return text[0] in "([<" and len(_PARTS.findall(text)) >= 3 and _CREDITS.fullmatch(text) is not None


# "영상취재 : 홍길동", "영상출처: 누리방송 화면"
_PART: Final = re.compile(r"(?P<label>[가-힣A-Z][가-힣A-Za-z· ]{0,11}?)\s?[:：]\s?[가-힣A-Za-z][^:：.\"“?!]{0,30}")
_SEPARATORS: Final = re.compile(r"\s?[,/|ㅣ]\s?(?=[^,/|ㅣ:：]{1,14}[:：])")
_KNOWN: Final = re.compile(_ROLE)
_BRACKETS: Final = {"(": ")", "[": "]", "<": ">"}


def _names_one_more(text: str) -> bool:
    """`(영상취재 : 홍길동, 영상편집 : 김가온, 드론 : 이나래)`: two crafts and one that no list has, all in one bracket."""
    if _BRACKETS.get(text[0]) != text[-1] or len(text) > _LONGEST_CREW:
        return False
    parts = [_PART.fullmatch(part) for part in _SEPARATORS.split(text[1:-1].strip())]
    known = sum(part is not None and _KNOWN.fullmatch(part["label"]) is not None for part in parts)
    return all(parts) and known >= 2 and len(parts) - known <= 1


_LONGEST_CREW: Final = 140
_PARTS: Final = re.compile(rf"{_ROLE}\s?[:：]")
# "[뉴스한빛]◀ 앵커 ▶", "[한빛 뉴스9]" above "[앵커]"; not "[리포트]" itself
_TAG: Final = re.compile(r"\[[^\[\]]{2,14}\](?=\s?(?:◀|\[앵커|【 ?앵커|<앵커))")
_TAG_LINE: Final = re.compile(r"\[[^\[\]]{0,8}(?:뉴스|NEWS|News)[^\[\]]{0,8}\]")


def _programme(page: Page, index: int) -> Iterator[Claim]:
    """The programme's name in front of the first speaker mark, in its line or on the line above."""
    text = page.texts[index]
    for start, _ in page.spans(index)[:1]:
        at = start - page.document.starts[index]
        if (match := _TAG.match(text, at)) is not None and not match[0].startswith(("[앵커", "[기자", "[리포트")):
            yield page.part(index, at, match.end(), _LABEL)
    above = index - 1
    if above >= 0 and text[0] in "◀[【<" and page.is_open(above) and _TAG_LINE.fullmatch(page.texts[above]):
        yield page.claim(above, _LABEL)


# "(영상취재 : 홍길동, 영상편집 : 김가온)" at the end of the last sentence
_AT_END: Final = re.compile(rf"[(\[<]\s?{_ROLE}\s?[:：=]\s?[^()\[\]<>]{{2,160}}[)\]>]\s?$")


def _glued(page: Page, index: int) -> Iterator[Claim]:
    """A bracket of credits behind the last sentence of a long line."""
    text = page.texts[index]
    at = max(text.rfind("("), text.rfind("["), text.rfind("<"))
    if at > 20 and text[at - 1] in ". \"”)]" and _AT_END.match(text, at) and _CAMERA.search(text, at):
        yield page.part(index, at, len(text), _CREW)


video_frame = VideoFrame()
