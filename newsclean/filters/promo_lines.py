"""Promotion lines (▶ …) at the tail, above or below the rights notice.

    ▶ 오늘의 주요 뉴스 보기 / ▶ 한빛일보가 고른 이번 주 책 / ⓒ 한빛일보, 무단 전재 …          →  (nothing)

The texts change every week, so structure decides: a run of ▶ lines that touches the rights notice, or below the last
sentence a few ▶ lines half of which invite to something, or one with the outlet's motto and name. Runs after the headline lists, which keep ▶ lines under a heading
as data. Must never touch: interview markers and answers (`▶ 인터뷰 : 홍길동 / 주민 - "…"`, `▶ 지금도 살고 있습니다.`),
enumerations and price marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from newsclean.claims import Claim, Edge, Label, Rule
from newsclean.korean.names import is_outlet
from newsclean.korean.sentences import ends_sentence
from newsclean.page import Page
from newsclean.record import Record

_RUN: Final = Rule("promo_lines/run", "a promotion line beside the rights notice", edge=Edge.TAIL)

_INTERVIEW: Final = re.compile(r"[▶▷]\s?(?:인터뷰|SYNC|싱크|현장음|녹취|\S{2,12}\s?(?:[/:：]|\d{2}세))")
# "▶ 한빛일보가 고른 오늘의 뉴스 보기", "▶ 한빛 뉴스레터"; not "▶ 기획조정실장 홍길동"
_INVITES: Final = re.compile(
    r"(?:보기|읽기|듣기|뉴스레터|바로가기|구독|클릭|확인|만나|받아|이벤트|신청|무료|다운|앱)[^가-힣]{0,4}$|(?:뉴스레터|구독|"
    r"앱으로|클릭)"
)
# "▶ 한빛일보 구독(종합/경제)홍길동(gildong@example.kr)": up to the name; not "☞ 한빛일보 gildong@example.kr"
_SIGNED: Final = re.compile(r"[▶▷☞►★◆][^@]{4,90}?[)\]!>](?=\s?[가-힣]{2,4}(?: ?기자)?\s?[(<\[]?[\w.+-]{2,30}@)")
# "▶ 세상을 바꾸는 힘 <한빛코리아>,", "▷누리를 보는 눈, ‘누리뉴스’": the motto and, in brackets, the outlet; not "▶ 공동 주최 <한빛일보>"
_MOTTO: Final = re.compile(r"[▶▷☞►★◆]\s?(?!공동|주최|주관|후원|협찬|자료|출처|제공|사진|도움)[^<‹〈＜'‘\"“\[.…?!:]{4,40}\s[<‹〈＜'‘\"“\[](?P<outlet>[가-힣A-Za-z0-9]{2,12})[>›〉＞'’\"”\]][,.]?")
_GLYPHS: Final = "▶▷☞►★◆"
_GLYPH: Final = re.compile(f"[{_GLYPHS}]")
_LIST_LIMIT: Final = 8
_WALL: Final = int(Edge.WALL)
_TAIL: Final = int(Edge.TAIL)


@dataclass(frozen=True)
class PromoLines(Record):
    """See the module. Runs after the filter of rights notices."""

    name: str = "promo_lines"
    needs: tuple[str, ...] = tuple(_GLYPHS)

    def __call__(self, page: Page) -> Iterator[Claim]:
        texts = page.texts
        states = page.states
        glyphs = [index for index in page.document.starting(_GLYPHS) if not states[index]]
        if not glyphs:
            return
        last = page.document.prose.rfind(1)
        run = [index for index in glyphs if index > last and "@" not in texts[index] and _is_promo(texts[index])]
        for index in run:
            if ((motto := _MOTTO.fullmatch(texts[index])) and is_outlet(motto["outlet"])) or (sum(map(texts[index].count, _GLYPHS)) > 1 and _invite(texts[index])):
                yield page.claim(index, _RUN)
        for at, index in enumerate(run):
            near = [other for other in run[max(0, at - 3) : at + 4] if abs(other - index) < 4]
            inviting = sum(_INVITES.search(texts[other]) is not None for other in near)
            if 1 < len(near) <= inviting * 2:
                yield page.claim(index, _RUN)
        for notice in [index for index in page.lines_of(Label.COPYRIGHT) if page.edges[index] == _TAIL]:
            text = texts[notice]
            if text[0] in _GLYPHS and not page.is_closed(notice):
                # a promotion glued to the notice: `▶ 오늘의 이슈는?ⓒ 한빛일보, 무단 전재 …`
                start, end = page.spans(notice)[0]
                if end - start < 120:
                    yield Claim(start, end, _RUN)
            for step in (-1, 1):
                index, count = notice + step, 0
                while 0 <= index < len(texts) and count < _LIST_LIMIT:
                    if not states[index]:
                        if not _is_promo(texts[index]):
                            break
                        yield from _taken(page, index)
                    elif page.edges[index] < _WALL and texts[index][0] not in _GLYPHS:
                        break
                    index += step
                    count += 1


def _taken(page: Page, index: int) -> Iterator[Claim]:
    """The whole line; of a line that ends in a writer's address only what stands in front of the writer."""
    text = page.texts[index]
    if "@" not in text:
        yield page.claim(index, _RUN)
    elif match := _SIGNED.match(text):
        yield page.part(index, 0, match.end(), _RUN)


def _invite(text: str) -> bool:
    """A line glued of promotions, most of which invite to something: `▶ 한빛일보 구독하기 클릭!▶ 회원가입. 지면보기 무료▶ 홈 바로가기`."""
    parts = [part.strip() for part in _GLYPH.split(text) if part.strip()]
    return len(parts) > 1 and sum(_INVITES.search(part) is not None for part in parts) * 2 > len(parts)


def _is_promo(text: str) -> bool:
    """A ▶ line that is no interview, no answer and no list of the article."""
    if text[0] not in _GLYPHS or len(text) > 110:
        return False
    if text[-2:] in ("다.", "요.", "죠.", "까?") or _INTERVIEW.match(text):
        return False
    return not (ends_sentence(text) and '"' in text)


promo_lines = PromoLines()
