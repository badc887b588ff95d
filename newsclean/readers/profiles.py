"""페이지의 프로필을 찾아 줄에 역할을 적는다. 프로필 자체는 `profile_data` 에 있다.

나무가 아니라 모인 줄의 요소(와 조상)만 보므로 어느 나무에서나 결과가 같고, 맞지 않는 선택자는 값이 없다.
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlsplit

from newsclean.readers.frames import Frame, Record
from newsclean.readers.profile_data import PROFILES, Profile

_BY_HOST = {host: profile for profile in PROFILES for host in profile.hosts}
_BY_SIGNATURE = tuple(
    (profile, profile.signature.replace("#", "").split(", ")) for profile in PROFILES if profile.signature
)
_ROLES = Profile._fields[3:]


def find_profile(url: str | None, address: str | None, records: list[Record]) -> Profile | None:
    """이 페이지의 프로필. 아는 매체가 아니면 None.

    받은 `url` 이 페이지가 말하는 주소보다 앞선다: 포털의 사본은 원문 주소를 canonical 로 두기도 한다.
    """
    for each in (url, address):
        profile = _of_host(each) if each else None
        if profile is not None:
            return profile
    seen: set[str] = set()
    for frame in _frames(records):
        if frame.words:
            seen.update(frame.words.split())
    return next((profile for profile, ids in _BY_SIGNATURE if not seen.isdisjoint(ids)), None)


def assign_roles(records: list[Record], profile: Profile | None, given: frozenset[str] = frozenset()) -> None:
    """프로필이 가리키는 요소의 줄에 역할을 적는다. 안쪽 요소가 앞서고, 이미 정해진 역할은 그대로다."""
    if profile is None:
        return
    index = _INDEXED[profile.name]
    known = index.keys()
    for record in records:
        chain: list[Frame] = []
        at: Frame | None = record.frame
        while at is not None and not at.settled:
            chain.append(at)
            at = at.parent
        inherited = at.role if at is not None else ""
        for frame in reversed(chain):
            frame.settled = True
            if not frame.role:
                found = list(index[frame.name]) if frame.name in known else []
                if frame.words and not known.isdisjoint(words := frame.words.split()):
                    found += [selector for word in words if word in known for selector in index[word]]
                own = min((selector for selector in found if _matches(frame, selector)), default=None) if found else None
                frame.role = inherited if own is None or inherited == "drop" or own.role in given else own.role
            inherited = frame.role


def _frames(records: list[Record]) -> list[Frame]:
    """줄의 요소와 그 조상들, 한 번씩, 바깥 것부터."""
    known: dict[int, Frame] = {}
    for record in records:
        at: Frame | None = record.frame
        if id(at) in known:
            continue
        chain: list[Frame] = []
        while at is not None and id(at) not in known:
            chain.append(at)
            at = at.parent
        for frame in reversed(chain):
            known[id(frame)] = frame
    return list(known.values())


class _Selector(NamedTuple):
    """선택자 하나. `order` 는 프로필에 적힌 차례다."""

    order: int
    role: str
    compounds: tuple[tuple[str, tuple[str, ...]], ...]
    """안쪽 것부터의 (요소 이름, 낱말들). `#id` 와 `.class` 는 같은 낱말로 본다."""


def _indexed(profile: Profile) -> dict[str, list[_Selector]]:
    """프로필의 선택자들을 맨 안쪽 조각의 첫 낱말로, 낱말이 없으면 요소 이름으로 찾게 한다."""
    index: dict[str, list[_Selector]] = {}
    order = 0
    for role, selectors in zip(_ROLES, profile[3:], strict=True):
        for selector in selectors.split(", ") if selectors else ():
            compounds: list[tuple[str, tuple[str, ...]]] = []
            for part in reversed(selector.split()):
                name, *words = part.replace("#", ".").split(".")
                compounds.append((name, tuple(words)))
            name, inner = compounds[0]
            index.setdefault(inner[0] if inner else name, []).append(_Selector(order, role, tuple(compounds)))
            order += 1
    return index


def _matches(frame: Frame, selector: _Selector) -> bool:
    """이 요소가 맨 안쪽 조각이고 조상 가운데 나머지가 차례로 있는가."""
    if not _is(frame, *selector.compounds[0]):
        return False
    at = frame.parent
    for name, words in selector.compounds[1:]:
        while at is not None and not _is(at, name, words):
            at = at.parent
        if at is None:
            return False
        at = at.parent
    return True


def _is(frame: Frame, name: str, words: tuple[str, ...]) -> bool:
    if name and frame.name != name:
        return False
    if not words:
        return True
    has = frame.words.split() if frame.words else ()
    return all(word in has for word in words)


def _of_host(url: str) -> Profile | None:
    """주소의 프로필: 온 이름부터 한 마디씩 줄여 가며 찾는다."""
    try:
        host = urlsplit(url if "//" in url else "//" + url).hostname or ""
    except ValueError:
        return None
    while host:
        if host in _BY_HOST:
            return _BY_HOST[host]
        host = host.partition(".")[2]
    return None


_INDEXED = {profile.name: _indexed(profile) for profile in PROFILES}
