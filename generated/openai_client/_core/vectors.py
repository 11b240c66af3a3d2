"""Models with packed lists of numbers: `Vector`, and `Matrix` for many of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, cast

from pydantic import ConfigDict

from .base import Model
from .floats import Floats, FloatsField, plain, to_array, to_matrix
from .packed import HeldPacked, Packed

__all__ = ["Matrix", "Vector", "problem_of"]


class Vector(Model):
    """A model with one `Packed` list, which becomes a list when it is read."""

    model_config: ClassVar[ConfigDict] = ConfigDict(val_json_bytes="base64")

    _field: ClassVar[tuple[str, str]] = ("", "f")

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        super().__pydantic_init_subclass__(**options)
        for name, info in cls.__pydantic_fields__.items():
            for position, mark in enumerate(info.metadata):
                if type(mark) is Packed:
                    info.metadata[position] = HeldPacked(mark.kind)
                    setattr(cls, name, FloatsField(name))
                    cls._field = (name, mark.code)

    @classmethod
    def packed_field(cls) -> tuple[str, str]:
        """The name of the list and the code of its numbers."""
        return cls._field

    def has_numbers(self) -> bool:
        """Whether there are numbers, packed or as a list."""
        value: Any = vars(self).get(self._field[0])
        return isinstance(value, (Floats, list)) and len(cast("Any", value)) > 0

    def to_numpy(self) -> Any:
        """The numbers as a one-dimensional array of numpy.

        Raises:
            ImportError: numpy isn't installed.
            ValueError: the server sent something else than numbers.
        """
        name, code = self._field
        return to_array(vars(self).get(name), code)

    def __iter__(self) -> Iterator[tuple[str, Any]]:  # type: ignore[override]
        for name, value in super().__iter__():
            yield name, plain(value)


class Matrix(Model):
    """A model with a list of `Vector`."""

    def to_numpy(self) -> Any:
        """The numbers of all vectors as an array of numpy, with a row for each.

        Raises:
            ImportError: numpy isn't installed.
            ValueError: the server sent something else than numbers.
        """
        found = self.vectors()
        if not found:
            raise ValueError("there are no vectors")
        name, code = found[0].packed_field()
        return to_matrix([vars(v).get(name) for v in found], code)

    def vectors(self) -> list[Vector]:
        """Its vectors; none where something else is among them."""
        for value in vars(self).values():
            if isinstance(value, list):
                items = cast("list[object]", value)
                found = [item for item in items if isinstance(item, Vector)]
                if found and len(found) == len(items):
                    return found
        return []


def problem_of(value: object, type_: object) -> str:
    """Return what is wrong with an answer that was to have packed numbers, "" if nothing.

    The caller asked for numbers, and would take text or nothing for them.
    """
    kind = cast("type[object]", type_) if isinstance(type_, type) else object
    if not issubclass(kind, (Matrix, Vector)):
        return ""
    found: list[Vector] = [value] if isinstance(value, Vector) else []
    if isinstance(value, Matrix):
        found = value.vectors()
    if not found:
        return "there are no vectors in it"
    wrong = [number for number, vector in enumerate(found) if not vector.has_numbers()]
    if not wrong:
        return ""
    return (
        f"vector {wrong[0]} is neither numbers nor base64 of numbers; if the server can't "
        "pack them, ask for the format that has them as they are"
    )
