"""Comment boxes, comment threads and polls (댓글, 투표).

    댓글을 입력해 주세요. / 등록 / 공감순 / 최신순 / 댓글 신고      →  (nothing)
    댓글 12 / hong**** 2024.05.28 17:40 / 좋은 기사네요. / 답글 3 / 공감 12 비공감 1 / 댓글 더보기   →  (nothing)

Must never touch: `댓글 문화를 바꾸자는 목소리가 나온다.`, `투표율은 63%다.`, quoted comments in the body. A thread needs a
comment heading above, a comment control below and the marks of comments between them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Final

from newsclean.claims import Claim, Edge, Rule
from newsclean.filters.phrases import Pattern, literals_of, match_lines, phrases
from newsclean.filters.surroundings import has_body_above
from newsclean.page import CLOSED, Page
from newsclean.record import Record

_BOX: Final = Rule("comments/box", "a control or notice of the comment box", edge=Edge.WALL)
_WORD: Final = Rule("comments/control", "a short control, beside others of the comment box", edge=Edge.WALL)
_THREAD: Final = Rule("comments/thread", "readers' comments", edge=Edge.TAIL)
_POLL: Final = Rule("comments/poll", "a poll or quiz for readers", edge=Edge.WALL)

_SURE: Final = """
댓글을 입력해 주세요.
댓글을 입력해주세요.
댓글을 입력해주세요
댓글을 입력하세요
댓글을 입력하세요.
댓글을 남겨주세요
댓글을 남겨주세요.
의견을 남겨주세요
의견을 입력해 주세요.
댓글 쓰기
댓글쓰기
댓글달기
댓글 작성
댓글 작성하기
댓글 등록
댓글 더보기
댓글 모두보기
댓글 전체보기
전체 댓글 보기
댓글 보기
댓글 보러가기
댓글 새로고침
댓글 신고
댓글 신고하기
댓글 정책
댓글정책
댓글 운영정책
댓글 운영원칙
댓글 이용안내
댓글 영역
댓글 목록
댓글창
내 댓글
내 댓글 모음
내가 쓴 댓글
댓글삭제
댓글 삭제
댓글수정
댓글 수정
이전 댓글 더보기
이전 댓글 보기
답글 더보기
답글쓰기
답글 쓰기
답글 작성
첫 댓글을 남겨주세요
첫 댓글을 남겨주세요.
첫 번째 댓글을 남겨주세요
첫번째 댓글을 남겨주세요.
등록된 댓글이 없습니다.
등록된 댓글이 없습니다
작성된 댓글이 없습니다.
댓글이 없습니다.
댓글을 불러오는 중입니다.
삭제된 댓글입니다.
신고된 댓글입니다.
댓글을 삭제하시겠습니까?
댓글을 신고하시겠습니까?
삭제한 댓글은 다시 복구할 수 없습니다.
그래도 삭제하시겠습니까?
댓글을 남기실 수 있습니다.
계정을 선택하시면 로그인·계정인증을 통해
답글과 추천수를 합산하여 자동으로 노출됩니다.
신고 사유를 선택해주세요.
신고 사유를 선택해 주세요.
위반 시 서비스 이용 제한
댓글은 로그인 후 이용하실 수 있습니다.
로그인 후 댓글을 작성할 수 있습니다.
로그인 후 댓글을 남기실 수 있습니다.
로그인 후 이용해 주세요.
댓글 작성을 위해 로그인하세요.
댓글 작성을 위해 로그인해주세요.
라이브리 댓글
100자평
100자평쓰기
삭제기준
비속어 자동 필터링
욕설 댓글 리마인드 팝업
공감순 최신순 오래된순
최신순 공감순 반대순
최신순 공감순
좋아요순 최신순
추천순 최신순
최신순 추천순
최신순 오래된순 공감순
상처 없는 댓글 세상 만들기에 많은 참여 부탁드립니다.
"""
# Ordinary words: only beside another line of a comment box
_NEAR: Final = """
등록
등록하기
댓글
전체 댓글
최신순
공감순
좋아요순
추천순
반대순
과거순
오래된순
답글순
새로고침
도움말
답글
답글달기
신고
신고하기
삭제
수정
취소
확인
작성
비밀번호
닉네임
이름
BEST댓글
베스트 댓글
"""
_POLLS: Final = """
투표하러 가기
투표하기
투표 결과 보기
설문 참여하기
네티즌 어워즈
기사 반응 MBTI 확인
AI 퀴즈 풀기
퀴즈 풀기
기사를 끝까지 읽으셨나요?
"""
# "댓글 작성을 위해 JavaScript를 활성화 해주세요", "누리뉴스 댓글 작성을 위해 …"; not "댓글 작성을 위해 모인"
_SCRIPT: Final = re.compile(r"(?:\S{2,8} )?(?:댓글|의견) ?작성을 ?위해 ?(?:JavaScript|자바스크립트)를? ?활성화 ?해 ?주세요\.?")
# "0 / 300", "0/250자", "현재 0/최대 300자"; not "1/3 지점"
_LENGTH: Final = re.compile(r"(?:현재 ?)?\d{1,3} ?/ ?(?:최대 ?)?(?:[1-9]\d?00|[1-9]\d0|10000?)(?:자|bytes?|byte)?")
# "불쾌감 조성 (비방/욕설/인신공격)", "댓글 작성시 상대방에 대한 배려와 책임을 담아 …"; not "댓글 작성자를 처벌"
_RULES: Final = re.compile(
    r"(?=[※불댓이])※? ?(?:불쾌감 조성 ?\(.{2,30}\)|댓글 ?작성 ?시 상대방에 대한 배려와 책임.{0,60}|"
    r"(?:이 기사의 )?댓글 정책은 .{2,30} 결정합니다\.?|"
    r".{0,12}댓글은 .{0,40}(?:삭제될 수 있습니다|제한될 수 있습니다)\.?)"
)
# "※ 아래 경우에는 고지 없이 삭제하겠습니다."; not "시는 예고 없이 삭제했다."
_REMOVES: Final = re.compile(r"※? ?(?:아래|다음)(?:의|과 같은)? ?(?:경우|사항|내용|항목)[^.]{0,14}(?:고지|통보|예고) ?없이 ?삭제[^.]{0,14}니다\.?")
_CASES: Final = "·ㆍ"
LEAST_CASES: Final = 3
"""Cases that the line below it lists: `·음란물 ·개인정보 ·명예훼손 소지가 있는 댓글`."""
# "기사를 끝까지 읽으셨나요? 이제 AI 퀴즈로 …"; not "끝까지 읽으셨나요? 그가 물었다."
_QUIZ: Final = re.compile(r"기사를 끝까지 읽으셨나요\? ?(?:이제 )?AI ?퀴즈.{0,60}")
# "찬성 1,204 (63%) 반대 700 (37%)"; not "찬성 63명, 반대 37명으로 가결됐다."
_VOTES: Final = re.compile(r"찬성 ?[\d,]+ ?\(\d{1,3}%\) ?반대 ?[\d,]+ ?\(\d{1,3}%\)")

# marks of comments: "hong****", "답글 3", "공감 12 비공감 1", "답글쓰기 공감 3"
_MARK: Final = re.compile(
    r"[\w가-힣]{1,10}\*{2,}.{0,30}|답글 ?(?:쓰기 ?)?\d*(?: ?(?:공감|추천|좋아요) ?\d+.{0,12})?|(?:공감|"
    r"추천|좋아요|찬성) ?\d+ ?/? ?(?:비공감|반대|싫어요|비추천) ?\d+.{0,8}"
)
# "댓글 12", "전체 댓글(3)", "댓글 12개", "12개의 댓글"; not "댓글 12개를 지웠다"
_HEADING: Final = re.compile(
    r"(?:전체 |기사 |독자 |한줄 ?)?(?:댓글|의견)(?:수)? ?[\[(]? ?[\d,]+ ?[\])]?개?|\d+개의 댓글|(?:전체|BEST|"
    r"베스트|독자) ?댓글"
)
_LONGEST_THREAD: Final = 80


_PATTERNS: Final = (
    Pattern(_BOX, _SCRIPT, literal="활성화"),
    Pattern(_BOX, _LENGTH, first="0현", longest=20),
    Pattern(_BOX, _RULES, literal="댓글"),
    Pattern(_BOX, _REMOVES, literal="없이 삭제", longest=60),
    Pattern(_BOX, _RULES, literal="불쾌감"),
    Pattern(_POLL, _QUIZ, literal="끝까지 읽으셨나요"),
    Pattern(_POLL, _VOTES, literal="찬성", longest=50),
)


@dataclass(frozen=True)
class Comments(Record):
    """See the module."""

    name: str = "comments"
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_WORD, _NEAR) | phrases(_POLL, _POLLS) | phrases(_BOX, _SURE))
    patterns: tuple[Pattern, ...] = _PATTERNS
    literals: tuple[str, ...] = literals_of(_PATTERNS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        states = page.states
        hits = page.hits.get(self.name)
        words: list[int] = []
        if hits:
            sure: dict[int, Rule] = {}
            for index, rule in hits:
                if rule.name == _WORD.name:
                    words.append(index)
                else:
                    sure[index] = rule
            if sure:
                yield from _threads(page, sure)
                for index, rule in sure.items():
                    if not states[index]:
                        yield page.claim(index, rule)
        yield from match_lines(page, self.patterns)
        for index in page.containing("댓글"):
            text = page.texts[index]
            if text[0] in _CASES and sum(map(text.count, _CASES)) >= LEAST_CASES and page.rule(index - 1) == _BOX:
                yield page.claim(index, _BOX)
        for index in page.document.containing("찬성"):
            above = page.texts[index - 1] if index else ""
            if page.texts[index][0] == "찬" and page.rule(index) == _POLL and above.endswith("?") and len(above) <= 60 and page.is_open(index - 1):
                yield page.claim(index - 1, _POLL)  # the question of the poll
        for index in words:
            if not states[index] and any([_is_box(page, at) for at in (index - 2, index - 1, index + 1, index + 2)]):
                yield page.claim(index, _WORD)


def _is_box(page: Page, index: int) -> bool:
    if not 0 <= index < len(page.texts) or page.states[index] != CLOSED:
        return False
    rule = page.rule(index)
    return rule is not None and rule.name.startswith("comments/")


def _threads(page: Page, sure: Collection[int]) -> Iterator[Claim]:
    """Comments between a comment heading and the next comment control."""
    texts = page.texts
    for at in page.document.containing("댓글"):
        if not page.is_open(at) or len(texts[at]) > 20 or not (_HEADING.fullmatch(texts[at]) or at in sure):
            continue
        ends = [index for index in sure if at < index <= at + _LONGEST_THREAD]
        if not ends or not has_body_above(page, at):
            continue
        end = max(ends)
        marks = [index for index in range(at + 1, end) if len(texts[index]) <= 50 and _MARK.fullmatch(texts[index])]
        if len(marks) >= 2:
            for index in range(at, end + 1):
                if page.is_open(index):
                    yield page.claim(index, _THREAD)


comments = Comments()
