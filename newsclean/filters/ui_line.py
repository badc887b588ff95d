"""Widget lines made of several buttons, and one-word buttons that need company.

    페이스북 트위터 카카오톡 URL복사          좋아요 0 공유하기 확대하기 축소하기          →  (nothing)
    프린트기사본문프린트하기 글자 크기 크게보기          →  (nothing)
    댓글 / 공유 / 포토  (beside other furniture)          →  (nothing)

A line is cut into known buttons, longest first; it goes if nothing else is in it, or if at least three buttons make up 60 %
of its tokens. Runs behind the filters of the frame and of lists, so that it sees what they took. Must never touch: anything that ends like a sentence,
a lone ordinary word between two paragraphs (`사회`, `검색`), a table's row of words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

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
from newsclean.filters.vocabulary import LEXICON, collect, is_section, squeeze, words
from newsclean.page import Page
from newsclean.pipeline import Filter

_LINE = Rule("ui_line/buttons", "a line of nothing but buttons", edge=Edge.WALL)
_MIXED = Rule("ui_line/mixed", "a line mostly of buttons", edge=Edge.WALL)
_WORD = Rule("ui_line/word", "a one-word button beside other furniture", edge=Edge.WALL)

_WEAK = words("""
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

_NEUTRAL = frozenset(" |ㅣ│/·•,:;+-–>‧()[]{}0123456789×✕▼▲▽△▾")
_OPENERS = _NEUTRAL | frozenset(word for word in _WEAK if len(word) == 1)
_ARROWS = frozenset(">＞›»<")
_SENTENCE_ENDS = frozenset(".?!…\"”")
_COMPANY = (
    Label.PUBLISHED,
    Label.UPDATED,
    Label.FURNITURE,
    Label.REACTIONS,
    Label.COMMENT_COUNT,
    Label.VIEW_COUNT,
    Label.TAGS,
    Label.SECTION,
)
"""What a one-word button may stand beside."""
_LONGEST_LINE = 150


@dataclass(frozen=True)
class UiLine:
    """See the module. `filters` are those whose exact phrases count as buttons."""

    filters: tuple[Filter, ...] = ()
    name: str = "ui_line"
    exact: dict[str, Rule] = field(default_factory=lambda: {word: _WORD for word in _WEAK})
    strong: frozenset[str] = field(init=False, repr=False, compare=False)
    _buttons: dict[str, tuple[tuple[str, bool], ...]] = field(init=False, repr=False, compare=False)
    """By their first two characters: the buttons, longest first, and whether they are ordinary words."""

    def __post_init__(self) -> None:
        strong = {phrase for phrase in collect(self.filters) if phrase not in _WEAK and 1 < len(phrase) <= 24}
        by_head: dict[str, list[tuple[str, bool]]] = {}
        for phrase in sorted(strong | _WEAK, key=len, reverse=True):
            by_head.setdefault(phrase[:2], []).append((phrase, phrase in _WEAK))
        object.__setattr__(self, "strong", frozenset(strong))
        object.__setattr__(self, "_buttons", {head: tuple(found) for head, found in by_head.items()})

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts, states, buttons = page.texts, page.states, self._buttons
        taken: set[int] = set()
        for index, text in enumerate(texts):
            if states[index] or text[-1] in _SENTENCE_ENDS or not (text[:2] in buttons or text[0] in _OPENERS):
                continue
            if 3 < len(text) <= _LONGEST_LINE and text not in _WEAK and (rule := self._judge(text)) is not None:
                taken.add(index)
                yield page.claim(index, rule)
        yield from self._words(page, taken)

    def _judge(self, text: str) -> Rule | None:
        """The rule that a line of buttons falls under, if any."""
        strong, weak, gaps = self._tokens(text)
        known = strong + weak
        if not known or (not strong and not _ARROWS.isdisjoint(text)):
            return None  # a breadcrumb
        if gaps == 0:
            listed = text[0] in "+|" and known == 1
            return _LINE if (strong and (known > 1 or len(text) < 30)) or weak >= 3 or listed else None
        if known >= 3 and strong >= 2 and known * 10 >= (known + gaps) * 6:
            return _MIXED
        return None

    def _tokens(self, text: str) -> tuple[int, int, int]:
        """How many sure buttons, ordinary words and other things a line is made of; digits and separators do not count.

        An ordinary word counts only if it ends where a word of the line ends: `공유` of `공유경제` is something else.
        """
        known = [0, 0]
        gaps = 0
        squeezed = squeeze(text)
        ends: set[int] = set()
        at, size = 0, len(squeezed)
        while at < size:
            if squeezed[at] in _NEUTRAL:
                at += 1
                continue
            length = 0
            for phrase, weak in self._buttons.get(squeezed[at : at + 2], ()):
                if squeezed.startswith(phrase, at):
                    if weak:
                        ends = ends or _word_ends(text)
                        if at + len(phrase) not in ends:
                            continue
                    length = len(phrase)
                    known[weak] += 1
                    break
            else:
                if squeezed[at] in _WEAK and at + 1 in (ends := ends or _word_ends(text)):
                    length = 1
                    known[True] += 1
            if not length:
                gaps += 1
                if gaps > (4 if known[False] else 2) or not any(known):
                    return 0, 0, gaps
                ends = ends or _word_ends(text)
                length = min((end for end in ends if end > at), default=size) - at
            at += length
        return known[False], known[True], gaps

    def _words(self, page: Page, taken: set[int]) -> Iterator[Claim]:
        """Runs of one-word buttons that touch other furniture, or are three and more."""
        states = page.states
        hits = [index for index, _ in page.hits.get(self.name, ()) if not states[index]]
        run: list[int] = []
        found: list[int] = []
        for index in [*hits, -1]:
            if run and index != run[-1] + 1:
                many = len(run) >= 3 and len({page.texts[each] for each in run}) >= 3
                if many or _touches(page, run, taken):
                    while many and run and is_section(page.texts[run[-1]]):
                        run.pop()  # the breadcrumb may stand under a menu
                    # one section name among a button or two may be the article's: the breadcrumb filter decides
                    found += run if many else [each for each in run if not is_section(page.texts[each])]
                run = []
            run.append(index)
        yield from page.claims(found, _WORD)


def _word_ends(text: str) -> set[int]:
    """Offsets in the squeezed line at which a word of the line ends; digits, brackets and separators end words too."""
    ends: set[int] = set()
    at = 0
    for char in text:
        if char in _NEUTRAL:
            ends.add(at)
        if char != " ":
            at += 1
    ends.add(at)
    ends.discard(0)
    return ends


def _touches(page: Page, run: Iterable[int], taken: set[int]) -> bool:
    lines = list(run)
    for other in (lines[0] - 1, lines[-1] + 1):
        if other in taken:
            return True
        if 0 <= other < len(page.texts) and page.is_closed(other):
            rule = page.rule(other)
            if rule is not None and rule.edge >= Edge.WALL and rule.label in _COMPANY:
                return True
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
