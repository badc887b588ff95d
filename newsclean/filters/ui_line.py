"""Widget lines made of several buttons, and one-word buttons that need company.

    페이스북 트위터 카카오톡 URL복사          좋아요 0 공유하기 확대하기 축소하기          →  (nothing)
    프린트기사본문프린트하기 글자 크기 크게보기          →  (nothing)
    댓글 / 공유 / 포토  (beside other furniture)          →  (nothing)

A line is cut into known buttons, longest first; it goes if nothing else is in it, or if at least three buttons make up 60 %
of its tokens. Runs behind the filters of the frame and of lists, so that it sees what they took. Must never touch: anything that ends like a sentence,
a lone ordinary word between two paragraphs (`사회`, `검색`), a table's row of words.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.account import account
from newsclean.filters.ad_label import ad_label
from newsclean.filters.ai_summary import ai_summary
from newsclean.filters.counters import counters
from newsclean.filters.font_size import font_size
from newsclean.filters.footer import footer
from newsclean.filters.notices import notices
from newsclean.filters.photo_viewer import photo_viewer
from newsclean.filters.portal_frame import portal_frame
from newsclean.filters.print_scrap import print_scrap
from newsclean.filters.promos import promos
from newsclean.filters.rights_requests import rights_requests
from newsclean.filters.share_bar import share_bar
from newsclean.filters.skip_link import skip_link
from newsclean.filters.tip_line import tip_line
from newsclean.filters.translate import translate
from newsclean.filters.tts import tts
from newsclean.filters.video_frame import video_frame
from newsclean.filters.vocabulary import LEXICON, collect, is_section, words
from newsclean.page import CLOSED, Page
from newsclean.protocol import Filter
from newsclean.record import Record

_LINE: Final = Rule("ui_line/buttons", "a line of nothing but buttons", edge=Edge.WALL)
_MIXED: Final = Rule("ui_line/mixed", "a line mostly of buttons", edge=Edge.WALL)
_WORD: Final = Rule("ui_line/word", "a one-word button beside other furniture", edge=Edge.WALL)

_WEAK: Final = words("""
검색 댓글 공유 좋아요 싫어요 스크랩 인쇄 북마크 저장 신고 구독 구독자 제보 안내 설정 확인 취소 등록 삭제 수정 목록 이전 다음
처음 마지막 더보기 더 접기
펼치기 전체보기 전체 바로가기 열기 메뉴 홈 공감 비공감 추천 반대 보내기 복사 듣기 번역 요약 포토 사진 영상 동영상 기본 이메일
메일 알림 알림판 선택 선택됨
페이스북 트위터 카카오톡 카카오 카톡 밴드 라인 인스타그램 유튜브 블로그 네이버 구글 엑스 X URL url 텔레그램 스레드 카카오스토리
네이버블로그 인스타 틱톡 SNS sns
Facebook Twitter facebook twitter instagram youtube kakao kbs Instagram YouTube
정보 서비스 고객센터 문의 프로필 응원 후원 채널 시청 재생 정지 자막 화질 속도 이슈 랭킹 키워드 태그 기자 언론사 매체 사이트
닫기 글자 크기 작게 크게 보통 가
최신순 공감순 반대순 추천순 과거순 오래된순 인기순 답글 답글쓰기 새로고침 새창 팝업 로고 배너 광고 제휴 구독하기 이전글 다음글
이전기사 다음기사 위로 아래로
TOP top New NEW new beta BETA HOT Live live LIVE 단축URL 퍼가기 출력 이벤트 공지 공지사항 도움말 툴팁 이미지 삭제기준
운영정책 이용안내
동의 거부 네 아니오 남성 여성 느림 빠름 정정보도 반론보도 추후보도
youtube_gray insta_gray facebook_gray x_gray
""") | LEXICON
"""Buttons that are ordinary words too."""

_NEUTRALS: Final = " |ㅣ│/·•,:;+-–>‧()[]{}0123456789×✕▼▲▽△▾"
_NEUTRAL: Final = frozenset(_NEUTRALS)
_OPENERS: Final = frozenset(map(ord, (*_NEUTRAL, *(word for word in _WEAK if len(word) == 1))))
_WIDTH: Final = 21
"""Bits of a code point."""
_ARROWS: Final = frozenset(">＞›»<")
_SENTENCE_ENDS: Final = frozenset(".?!…\"”")
_OPEN: Final = bytes((1, 0, 0)).ljust(256, b"\0")
"""Translates the states of a page to flags of its open lines."""
_SHORT: Final = (2, 1)
"""How long the buttons may be whatever a line begins with."""
_INSIDE: Final = Edge.INSIDE
_FURNITURE: Final = Label.FURNITURE
_COMPANY: Final = (
    Label.PUBLISHED,
    Label.UPDATED,
    Label.REACTIONS,
    Label.COMMENT_COUNT,
    Label.VIEW_COUNT,
    Label.TAGS,
    Label.SECTION,
)
"""What a one-word button may stand beside, other than furniture."""
_LONGEST_LINE: Final = 150
_FEWEST_STRONG: Final = 2
"""Sure buttons in a line that holds other things too."""


@dataclass(frozen=True)
class UiLine(Record):
    """See the module. `filters` are those whose exact phrases count as buttons."""

    filters: tuple[Filter, ...] = ()
    name: str = "ui_line"
    exact: dict[str, Rule] = field(default_factory=lambda: {word: _WORD for word in _WEAK})
    strong: frozenset[str] = field(init=False, repr=False, compare=False)
    _weak: dict[str, bool] = field(init=False, repr=False, compare=False)
    """The buttons, and whether they are ordinary words."""
    _thirds: dict[int, frozenset[int]] = field(init=False, repr=False, compare=False)
    """By the first two characters of a button: what may stand behind them in a line that begins with it, other than `_openers`.
    Characters are code points here, for which no strings need be made of a line."""
    _openers: frozenset[int] = field(init=False, repr=False, compare=False)
    """First characters of lines that are read whatever stands behind."""
    _sizes: dict[str, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    """By three characters: how long the buttons are that begin with them, the longest first, and at last `_SHORT`."""

    def __post_init__(self) -> None:
        strong = {phrase for phrase in collect(self.filters) if phrase not in _WEAK and 1 < len(phrase) <= 24}
        sizes: dict[str, set[int]] = {}
        for phrase in strong | _WEAK:
            if len(phrase) > 2:
                sizes.setdefault(phrase[:3], set(_SHORT)).add(len(phrase))
        object.__setattr__(self, "strong", frozenset(strong))
        object.__setattr__(self, "_weak", {phrase: phrase in _WEAK for phrase in strong | _WEAK})
        thirds: dict[int, set[int]] = {}
        for phrase in strong | _WEAK:
            if len(phrase) > 1:
                # a space may stand inside a longer button; an ordinary word of two characters must end where a word ends
                head = ord(phrase[0]) << _WIDTH | ord(phrase[1])
                thirds.setdefault(head, {ord(" ")}).update(map(ord, phrase[2:3] or _NEUTRAL))
        object.__setattr__(self, "_thirds", {head: frozenset(found) for head, found in thirds.items()})
        object.__setattr__(self, "_openers", _OPENERS | {ord(phrase[0]) for phrase in strong if len(phrase) == 2})
        object.__setattr__(self, "_sizes", {head: tuple(sorted(found, reverse=True)) for head, found in sizes.items()})

    def __call__(self, page: Page) -> list[Claim]:
        texts, thirds, openers = page.texts, self._thirds, self._openers
        flags = page.states.translate(_OPEN)
        runs = _runs(page, self.name, flags)
        unread = bytes(flags)
        taken: dict[int, Rule] = {}
        for index in range(len(unread)):
            if not unread[index]:
                continue
            text = texts[index]
            if not 3 < len(text) <= _LONGEST_LINE:
                continue
            head = ord(text[0])
            third = thirds.get(head << _WIDTH | ord(text[1]))
            if (
                ((third is not None and ord(text[2]) in third) or head in openers)
                and text[-1] not in _SENTENCE_ENDS
                and (rule := self._judge(text, text.replace(" ", ""))) is not None
            ):
                taken[index] = rule
        claims = [page.claim(index, rule) for index, rule in taken.items()]
        for first, last in runs:
            claims += _words(page, first, last, taken)
        return claims

    def _judge(self, text: str, squeezed: str) -> Rule | None:
        """The rule that a line of buttons falls under, if any."""
        if text[0] in _NEUTRAL:
            is_weak, body = self._weak, squeezed.lstrip(_NEUTRALS)
            if body[:3] not in self._sizes and body[:2] not in is_weak and body[:1] not in is_weak:
                return None  # behind its digits and brackets it begins with something else: most lines
        strong, weak, gaps = self._tokens(text, squeezed)
        known = strong + weak
        if not known or (not strong and not _ARROWS.isdisjoint(text)):
            return None  # a breadcrumb
        if gaps == 0:
            listed = text[0] in "+|" and known == 1
            return _LINE if (strong and (known > 1 or len(text) < 30)) or weak >= 3 or listed else None
        if known >= 3 and strong >= _FEWEST_STRONG and known * 10 >= (known + gaps) * 6:
            return _MIXED
        return None

    def _tokens(self, text: str, squeezed: str) -> tuple[int, int, int]:
        """How many sure buttons, ordinary words and other things a line is made of; digits and separators do not count.

        An ordinary word counts only if it ends where a word of the line ends: `공유` of `공유경제` is something else.
        """
        is_weak, sizes = self._weak, self._sizes
        end = len(text)
        strong = weak = gaps = 0
        here = at = 0  # the same place in the line and in the squeezed line
        while True:
            while here < end and (char := text[here]) in _NEUTRAL:
                here += 1
                at += char != " "
            if here == end:
                return strong, weak, gaps
            for size in sizes.get(squeezed[at : at + 3], _SHORT):
                phrase = squeezed[at : at + size]
                ordinary = is_weak.get(phrase)
                if ordinary is None:
                    continue
                after = here + len(phrase) if text.startswith(phrase, here) else _behind(text, here, len(phrase))
                if not ordinary:
                    strong += 1
                elif after == end or text[after] in _NEUTRAL:
                    weak += 1
                else:
                    continue
                here, at = after, at + len(phrase)
                break
            else:
                gaps += 1
                # the shortest sure buttons have two characters
                too_short = len(squeezed) - at <= 2 * (_FEWEST_STRONG - strong)
                if too_short or gaps > (4 if strong else 2) or not (strong or weak):
                    return 0, 0, gaps
                first = here
                here += 1
                while here < end and text[here] not in _NEUTRAL:
                    here += 1
                at += here - first


def _behind(text: str, at: int, count: int) -> int:
    """The offset behind `count` characters of a line from `at`, spaces not counted."""
    while count:
        count -= text[at] != " "
        at += 1
    return at


def _runs(page: Page, name: str, unread: bytearray) -> list[tuple[int, int]]:
    """The first and the last line of each run of open one-word buttons. Their flags are taken out of `unread`."""
    runs: list[tuple[int, int]] = []
    first = last = -2
    for index, _ in page.hits.get(name, ()):
        if not unread[index]:
            continue
        unread[index] = 0  # one ordinary word is no line of buttons
        if index != last + 1:
            runs.append((first, last))
            first = index
        last = index
    return [*runs[1:], (first, last)] if last >= 0 else runs


def _words(page: Page, first: int, last: int, taken: Container[int]) -> Iterable[Claim]:
    """What goes of a run of one-word buttons: it touches other furniture, or is three and more."""
    texts = page.texts
    if last - first >= 2 and len(set(texts[first : last + 1])) >= 3:
        while last >= first and is_section(texts[last]):
            last -= 1  # the breadcrumb may stand under a menu
        return page.claims([*range(first, last + 1)], _WORD)
    if _touches(page, first - 1, taken) or _touches(page, last + 1, taken):
        # one section name among a button or two may be the article's: the breadcrumb filter decides
        return [page.claim(index, _WORD) for index in range(first, last + 1) if not is_section(texts[index])]
    return ()


def _touches(page: Page, index: int, taken: Container[int]) -> bool:
    """The line is furniture that a one-word button may stand beside."""
    if index in taken:
        return True
    if 0 <= index < len(page.texts) and page.states[index] == CLOSED:
        rule = page.rule(index)
        return rule is not None and rule.edge is not _INSIDE and (rule.label is _FURNITURE or rule.label in _COMPANY)
    return False


ui_line = UiLine(
    (
        account,
        ad_label,
        ai_summary,
        counters,
        font_size,
        footer,
        notices,
        photo_viewer,
        portal_frame,
        print_scrap,
        promos,
        rights_requests,
        share_bar,
        skip_link,
        tip_line,
        translate,
        tts,
        video_frame,
    )
)
