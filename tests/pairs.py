"""The pages of `fixtures/`, the blocks and sentences to inject, and comparisons that people can read."""

from __future__ import annotations

import difflib
import json
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from pydantic import BaseModel

from newsclean import Article

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
REAL_PAGES = ROOT.parent / "shared"
"""Real pages for measuring. They are other people's text and not part of this repository; without them their tests skip."""

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
UNCOMPARED = frozenset(("text", "warnings"))
"""`text` follows from the paragraphs; `warnings` are compared only where the fixture states them."""


@dataclass(frozen=True)
class Pair:
    """A page, and the Article it must give."""

    name: str

    @cached_property
    def page(self) -> str:
        """The page as text; for a page kept as HTML bytes, `source` is the page."""
        return (FIXTURES / f"{self.name}.txt").read_text(encoding="utf-8")

    @cached_property
    def source(self) -> str | bytes:
        """What is handed to `clean`: text, or HTML as bytes."""
        html = FIXTURES / f"{self.name}.html"
        return html.read_bytes() if html.exists() else self.page

    @cached_property
    def json(self) -> dict[str, Json]:
        """The fields as the JSON states them, without the notes for people."""
        return {key: value for key, value in self._all.items() if not key.startswith("_")}

    @cached_property
    def article(self) -> Article:
        return Article.model_validate_json(json.dumps(self.json))

    @cached_property
    def covers(self) -> tuple[str, ...]:
        """What the page is there for: `class 15`, `trap T2`, `layout wire`, `date …`."""
        covers = self._all["_covers"]
        assert isinstance(covers, list)
        return tuple(map(str, covers))

    @cached_property
    def _all(self) -> dict[str, Json]:
        loaded: dict[str, Json] = json.loads((FIXTURES / f"{self.name}.json").read_text(encoding="utf-8"))
        return loaded


ALL_PAIRS = tuple(Pair(path.stem) for path in sorted(FIXTURES.glob("*.json")))
PAIRS = tuple(pair for pair in ALL_PAIRS if (FIXTURES / f"{pair.name}.txt").exists())
"""The pages that are text."""
HTML_PAIRS = tuple(pair for pair in ALL_PAIRS if pair not in PAIRS)


@dataclass(frozen=True)
class Furniture:
    """A block of `fixtures/furniture.txt`: lines that stand around articles and never belong to one."""

    id: str
    text: str
    head: bool
    tail: bool


@dataclass(frozen=True)
class Trap:
    """A line of `fixtures/traps.txt`: a sentence of an article that looks like furniture."""

    id: str
    text: str


def load_furniture() -> tuple[Furniture, ...]:
    """Blocks between lines of `%%`, each headed by `# class NUMBER NAME head|tail|both`."""
    blocks = []
    for number, block in enumerate((FIXTURES / "furniture.txt").read_text(encoding="utf-8").split("\n%%\n"), 1):
        heading, _, text = block.strip("\n").partition("\n")
        mark, _, kind, name, place = heading.split()
        assert mark == "#" and place in ("head", "tail", "both"), heading
        text = text.removesuffix("%%").rstrip("\n")
        blocks.append(Furniture(f"{number}-class{kind}-{name}", text, place != "tail", place != "head"))
    return tuple(blocks)


def load_traps() -> tuple[Trap, ...]:
    """Lines `NUMBER<tab>SENTENCE`."""
    lines = (FIXTURES / "traps.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line.strip()]
    return tuple(Trap(f"{number}-{name}", text) for number, (name, text) in enumerate(rows, 1))


def squeeze(text: str) -> str:
    """The text without white space and in NFC: what must be equal when only spacing may differ."""
    return "".join(unicodedata.normalize("NFC", text).split())


def differences(got: Article, want: Article, *, also: frozenset[str] = frozenset()) -> list[str]:
    """The fields that differ, each with what was got and what was wanted. `also` names fields to compare besides the usual."""
    found = []
    for name in Article.model_fields:
        if name in UNCOMPARED - also:
            continue
        ours, theirs = getattr(got, name), getattr(want, name)
        if ours == theirs:
            continue
        if isinstance(ours, tuple):
            rows = difflib.ndiff([_shown(each) for each in theirs], [_shown(each) for each in ours])
            found.append(f"{name} (- wanted, + got)\n" + "\n".join(f"    {row}" for row in rows if row[0] in "-+"))
        else:
            found.append(f"{name}\n    - {_shown(theirs)}\n    + {_shown(ours)}")
    return found


def _shown(value: object) -> str:
    """A part of an Article as JSON without what is empty; anything else as it prints."""
    return value.model_dump_json(exclude_defaults=True) if isinstance(value, BaseModel) else str(value)


def stated_keys(value: Json) -> Json:
    """The shape of a JSON value: keys without the values under them."""
    if isinstance(value, dict):
        return {key: stated_keys(inner) for key, inner in sorted(value.items())}
    return [stated_keys(inner) for inner in value] if isinstance(value, list) else None
