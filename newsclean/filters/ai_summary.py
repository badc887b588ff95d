"""Summaries a machine wrote (AI 요약), with their heading and disclaimer; some sites print them twice.

    AI 요약 / 전체 맥락을 이해하려면 기사 본문을 함께 확인하는 것이 좋습니다. / 닫기 / <three sentences> / 회원용
                                                                                 →  ai_summary: the three sentences

The sentences are grammatical; only the frame gives them away. So the lines after the frame's head are taken only up to a
closing word of the frame, and only if more prose follows: otherwise they are the article itself (a portal prints an empty
frame above the lead). Must never touch: hand-written summaries under a plain `핵심요약`, articles about AI summaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import compress
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.filters.phrases import phrases
from newsclean.filters.vocabulary import words
from newsclean.page import Page
from newsclean.record import Record

_HEADING: Final = Rule("ai_summary/heading", "the heading of a machine's summary", edge=Edge.WALL)
_DISCLAIMER: Final = Rule("ai_summary/disclaimer", "the notice that a machine wrote the summary", edge=Edge.WALL)
_SENTENCE: Final = Rule("ai_summary/sentence", "a sentence of a machine's summary", Label.AI_SUMMARY, Edge.WALL)
_CLOSING: Final = Rule("ai_summary/closing", "the foot of a machine's summary", edge=Edge.WALL)

_HEADINGS: Final = """
AI 요약
AI요약
AI 기사 요약
AI 뉴스 요약
뉴스 세줄요약
뉴스 세 줄 요약
뉴스 3줄 요약
기사 세줄요약
기사 3줄 요약
AI 한줄 요약
AI 한 줄 요약
AI 세줄 요약
AI 3줄 요약
AI 요약봇
AI 리포터 요약
AI 핵심 요약
AI기능
AI 해설
AI해설
AI 해설 기사
뉴스 요약쏙
핵심 요약쏙
요약쏙
요약봇
요약봇beta
요약봇 beta
본문 요약봇
본문요약봇
요약보기
요약 보기
자동요약
자동 요약
기사요약
기사 요약
세 줄 요약
세줄 요약
3줄 요약
한 줄 요약
한줄 요약
한 줄 정리
뉴스 요약
추천질문
"""
_CLOSINGS: Final = """
회원용
회원용 콘텐츠
핵심 요약쏙은 회원용 콘텐츠입니다.
요약 닫기
요약닫기
본문 보기
본문보기
기사 본문 보기
기사 본문 전체보기를 권장합니다.
자동 요약 결과가 어땠나요?
소중한 의견이 반영되었습니다.
자동 요약 결과가 어땠나요? 소중한 의견이 반영되었습니다.
"""
# "AI 요약은 … 기술을 활용해 핵심 내용을 빠르고 정확하게 제공합니다. …", "자동 추출 기술로 요약된 내용입니다. …"
# "기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다. …", "인공지능이 자동으로 줄인 …", "전체 맥락을 이해하기 위해서는 본문
# 보기를 권장합니다."
# not "시는 AI 요약 서비스를 제공하기로 했다."
_DISCLAIMED: Final = re.compile(
    r".{0,40}(?:AI ?(?:가|를|로|기술|요약은)|인공지능|자동 ?추출|자동 ?요약|요약 기술|요약된|요약한).{0,140}"
    r"(?:제공합니다|권장합니다|좋습니다|내용입니다|결과입니다|읽어야 합니다|있습니다|다를 수 있|않을 수 있|보여 ?줍니다|이해하기 "
    r"위해서는|바랍니다)"
    r"\.?(?: ?닫기)?.{0,160}"
)
# "정확한 내용은 기사 본문을 함께 확인해 주세요."
_CHECK: Final = re.compile(
    r"(?:정확한|자세한|전체) (?:내용|맥락)(?:은|을) (?:반드시 )?(?:기사 )?(?:본문|전문)을 .{0,12}(?:확인해|읽어|참고해)"
    r" ?주세요\.?"
)
_CONTEXT: Final = re.compile(
    r"전체 (?:맥락|내용)을 이해하(?:려면|기 위해서는|시려면) .{0,30}(?:본문|기사).{0,40}(?:니다|세요)\.?(?: ?닫기)?"
)
# "한빛경제 최신 뉴스를 요약해서 빠르게 읽을 수 있습니다."
_OFFER: Final = re.compile(r".{2,24} (?:뉴스|기사)를 요약해서? .{2,20}(?:수 있습니다|제공합니다)\.?")
_CUES: Final = ("요약", "맥락을 이해", "내용을 이해", "본문을 함께")
_NOTICES: Final = (_DISCLAIMED, _CONTEXT, _CHECK, _OFFER)
_TOOL_WORDS: Final = words("""
닫기 펼치기 접기 회원용 더보기 글자크기 글자크기설정 글자크기변경하기 공유하기 인쇄하기 언어변경하기 무료회원가입
""")
_LONGEST_SUMMARY: Final = 6


@dataclass(frozen=True)
class AiSummary(Record):
    """See the module."""

    name: str = "ai_summary"
    needs: tuple[str, ...] = _CUES
    exact: dict[str, Rule] = field(default_factory=lambda: phrases(_HEADING, _HEADINGS) | phrases(_CLOSING, _CLOSINGS))

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        frame: dict[int, Rule] = {index: rule for index, rule in page.hits.get(self.name, ()) if page.is_open(index)}
        for cue in _CUES:
            for index in page.containing(cue):
                text = texts[index]
                if index in frame or text[-2:] == "했다":
                    continue
                polite = "니다" in text or text.endswith("요.") or "위해서는" in text or "주세요" in text
                if polite and text[0] not in "\"“" and any(notice.fullmatch(text) for notice in _NOTICES):
                    frame[index] = _DISCLAIMER
        if not frame:
            return
        summary: set[int] = set()
        disclaimers = {index for index, rule in frame.items() if rule.name == _DISCLAIMER.name}
        for index in sorted(frame):
            if index not in summary:
                yield page.claim(index, frame[index])
                if frame[index].name != _CLOSING.name:
                    summary.update(self._sentences(page, index, frame, disclaimers))
        for index in sorted(summary):
            yield page.claim(index, _SENTENCE, texts[index])

    @staticmethod
    def _sentences(page: Page, heading: int, frame: dict[int, Rule], disclaimers: set[int]) -> list[int]:
        """The sentences between the frame's head and its foot."""
        texts, prose, blanks = page.texts, page.document.prose, page.document.blanks
        if "AI" not in texts[heading] and disclaimers.isdisjoint(range(heading - 2, heading + 7)):
            return []
        index = heading + 1
        while index < len(texts) and (index in frame or texts[index].replace(" ", "") in _TOOL_WORDS) and index - heading < 5:
            index += 1
        found: list[int] = []
        bullets, listed = page.document.bullets, False
        while index < len(texts) and len(found) <= _LONGEST_SUMMARY and page.is_open(index) and index not in frame:
            if found and index in blanks and found[0] not in blanks:
                break
            if found and found[0] in bullets and index not in bullets:
                listed = True  # the article does not go on with its summary's bullets
                break
            if not prose[index] or len(texts[index]) >= 260:
                break
            found.append(index)
            index += 1
        if not 0 < len(found) <= _LONGEST_SUMMARY or index >= len(texts):
            return []
        closed = listed or index in frame or page.is_closed(index) or texts[index].replace(" ", "") in _TOOL_WORDS
        prose_below = sum(len(text) > 40 for text in compress(texts[index : index + 80], prose[index : index + 80]))
        if not closed and index in blanks and texts[found[0] - 1].replace(" ", "") == "닫기":
            # nothing but a blank line ends it: the summary stands tight under its frame, in a few short lines
            gaps = blanks.intersection(found)
            closed = not gaps and 1 < len(found) < 5 and all(len(texts[each]) < 120 for each in found) and prose_below > 2
        if not closed and index in blanks and 1 < len(found) < 5 and "AI" in texts[heading]:
            # tight under its heading, while the paragraphs of the article stand apart
            below = [i for i in range(index, min(index + 12, len(texts))) if prose[i]]
            closed = not blanks.intersection(found) and blanks.issuperset(below)
        if closed and prose_below < 2 and texts[index] in ("닫기", "요약 닫기", "요약닫기"):
            # a whole frame, from its disclaimer to its button, above an article without sentences (부고, 인사)
            disclaimed = not disclaimers.isdisjoint(range(heading - 4, found[0]))
            marked = sum(text[0] in "▲△◇■○●" for text in texts[index : index + 40])
            return found if disclaimed and marked else []
        if not closed and not prose_below and not prose[index]:
            # below two notices, and the page only begins: no article of two sentences goes on with a list of marked lines
            notices = len(disclaimers.intersection(range(heading - 4, found[0])))
            marked = sum(text[0] in "▲△◇■○●" for text in texts[index : index + 40])
            return found if notices > 1 and marked > 2 else []
        return found if closed and prose_below >= 2 else []


ai_summary = AiSummary()
