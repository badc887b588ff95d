"""The base of the frozen dataclasses: how they are pickled."""

from __future__ import annotations

from dataclasses import fields
from typing import Any


class Record:
    """A frozen dataclass that is pickled by the arguments it was made of.

    Compiled, a class has no instance dict, and pickle's own way, to set the fields one by one, fails on frozen ones.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        arguments: Any = self
        return type(self), tuple([getattr(self, each.name) for each in fields(arguments) if each.init])
