"""The bases of small objects: how frozen dataclasses are pickled, and what plain classes need to be compared and shown."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, ClassVar


class Record:
    """A frozen dataclass that is pickled by the arguments it was made of.

    Compiled, a class has no instance dict, and pickle's own way, to set the fields one by one, fails on frozen ones.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        arguments: Any = self
        return type(self), tuple([getattr(self, each.name) for each in fields(arguments) if each.init])


class Fields:
    """A plain class that is compared, hashed, copied and shown by its fields, in the order in which it is made of them.

    For objects that are made by the hundred a page: compiled, a plain class is made and read several times as fast as a tuple with
    names or a frozen dataclass.
    """

    __slots__ = ()
    NAMES: ClassVar[tuple[str, ...]] = ()
    """The arguments it is made of, in order."""

    def fields(self) -> tuple[Any, ...]:
        """The values of `NAMES`."""
        return tuple([getattr(self, name) for name in self.NAMES])

    def replace(self, **changes: Any) -> Any:
        """One of the same class with other values for some of its fields. Raises `TypeError` for a name that is no field."""
        return type(self)(**{**dict(zip(self.NAMES, self.fields(), strict=True)), **changes})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fields) or type(self) is not type(other):
            return NotImplemented
        return self.fields() == other.fields()

    def __hash__(self) -> int:
        return hash(self.fields())

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.fields()

    def __repr__(self) -> str:
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(self.NAMES, self.fields(), strict=True)])
        return f"{type(self).__name__}({shown})"
