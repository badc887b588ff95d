"""Finds the profile of a page and notes roles on its lines. The profiles are in `profile_data`.

It looks at the elements of lines (and their ancestors) and not at the tree: the same for every tree, and no match costs nothing.
"""

from __future__ import annotations

from typing import Final, NamedTuple
from urllib.parse import urlsplit

from newsclean.readers.frames import Frame, Record
from newsclean.readers.profile_data import PROFILES, Profile

_BY_HOST: Final = {host: profile for profile in PROFILES for host in profile.hosts}
_BY_SIGNATURE: Final = tuple(
    (profile, profile.signature.replace("#", "").split(", ")) for profile in PROFILES if profile.signature
)
_ROLES: Final = Profile._fields[3:]


def find_profile(url: str | None, address: str | None, records: list[Record]) -> Profile | None:
    """The profile of this page; None for an outlet that none knows.

    The `url` given goes before the address the page states: a portal's copy may give the original as canonical.
    """
    for each in (url, address):
        profile = _of_host(each) if each else None
        if profile is not None:
            return profile
    seen = set(" ".join([frame.words for frame in _frames(records)]).split())
    return next((profile for profile, ids in _BY_SIGNATURE if not seen.isdisjoint(ids)), None)


def assign_roles(records: list[Record], profile: Profile | None, given: frozenset[str] = frozenset()) -> None:
    """Note roles on the lines of the elements a profile names. The innermost counts; `given` are the roles of the user's rules."""
    if profile is None:
        return
    index = _INDEXED[profile.name]
    by_words: dict[str, list[_Selector]] = {}  # items of a list share their words
    for record in records:
        if record.frame.settled:
            continue
        at: Frame | None = record.frame
        chain: list[Frame] = []
        while at is not None and not at.settled:
            chain.append(at)
            at = at.parent
        inherited = at.role if at is not None else ""
        for frame in reversed(chain):
            frame.settled = True
            if not frame.role:
                words = frame.words
                found = by_words.get(words)
                if found is None:
                    found = by_words[words] = [selector for word in words.split() if word in index for selector in index[word]]
                if frame.name in index:
                    found = index[frame.name] + found
                own = min([selector for selector in found if _matches(frame, selector)], default=None) if found else None
                frame.role = inherited if own is None or inherited == "drop" or own.role in given else own.role
            elif inherited == "drop" and frame.role == "caption":
                frame.role = inherited
            inherited = frame.role


def _frames(records: list[Record]) -> set[Frame]:
    """The elements of lines and their ancestors."""
    known: set[Frame] = set()
    for record in records:
        at: Frame | None = record.frame
        while at is not None and at not in known:
            known.add(at)
            at = at.parent
    return known


class _Selector(NamedTuple):
    """One selector. `order` is its place in the profile."""

    order: int
    role: str
    compounds: tuple[tuple[str, tuple[str, ...]], ...]
    """(Element name, words), innermost first. `#id` and `.class` are words alike."""


def _indexed(profile: Profile) -> dict[str, list[_Selector]]:
    """The selectors of a profile by the first word of their innermost part, or by its element name if it has no word."""
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
    """This element is the innermost part, and its ancestors have the others in order."""
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
    """The profile of an address: by the whole host, then with one label less, and so on."""
    try:
        host = urlsplit(url if "//" in url else "//" + url).hostname or ""
    except ValueError:
        return None
    while host:
        if host in _BY_HOST:
            return _BY_HOST[host]
        host = host.partition(".")[2]
    return None


_INDEXED: Final = {profile.name: _indexed(profile) for profile in PROFILES}
