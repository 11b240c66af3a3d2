"""Numbers that came packed, and become a list when one looks at them.

A list of a thousand floats takes longer to make than to receive. So a model keeps the
packed numbers in the place of its field until somebody reads the field. Nobody gets to see
them: reading, comparing, copying and writing the model all find the list.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any, cast

__all__ = ["Floats", "FloatsField", "plain", "to_array", "to_matrix"]

_making = threading.Lock()


class Floats:
    """A list of floats that is made when it is first asked for.

    Args:
        packed: the numbers in the machine's byte order.
        code: their type, as the ``array`` module calls it: ``f`` or ``d``.
    """

    __slots__ = ("_list", "code", "packed")

    def __init__(self, packed: bytes, code: str) -> None:
        self.packed = packed
        self.code = code
        self._list: list[float] | None = None

    def to_list(self) -> list[float]:
        """The list; always the same object, as it may be changed."""
        if self._list is None:
            view: Any = memoryview(self.packed)
            made = cast("list[float]", view.cast(self.code).tolist())
            with _making:
                if self._list is None:
                    self._list = made
        return self._list

    @property
    def is_list(self) -> bool:
        """Whether the list was made, and may have been changed since."""
        return self._list is not None

    def __eq__(self, other: object) -> bool:
        return self.to_list() == (
            other.to_list() if isinstance(other, Floats) else other
        )

    __hash__ = None  # type: ignore[assignment]  # as lists have none

    def __len__(self) -> int:
        if self._list is not None:
            return len(self._list)
        return len(self.packed) // (4 if self.code == "f" else 8)

    def __iter__(self) -> Iterator[float]:
        return iter(self.to_list())

    def __getitem__(self, index: Any) -> Any:
        numbers: Any = self.to_list()
        return numbers[index]

    def __repr__(self) -> str:
        return repr(self.to_list())

    def __reduce__(self) -> tuple[Any, ...]:
        return list, (self.to_list(),)


class FloatsField:
    """Stands in a model's class for a field that may hold ``Floats``."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, model: Any, owner: Any = None) -> Any:
        if model is None:
            raise AttributeError(self._name)  # as every field of a class
        members = cast("dict[str, Any]", vars(model))
        try:
            value = members[self._name]
        except KeyError:
            raise AttributeError(self._name) from None
        if type(value) is Floats:
            value = members[self._name] = value.to_list()
        return value

    def __set__(self, model: Any, value: Any) -> None:
        vars(model)[self._name] = value

    def __delete__(self, model: Any) -> None:
        members = cast("dict[str, Any]", vars(model))
        if members.pop(self._name, self) is self:
            raise AttributeError(self._name)


def plain(value: Any) -> Any:
    """``value`` itself, or the list that it stands for."""
    return value.to_list() if type(value) is Floats else value


def to_array(value: object, code: str) -> Any:
    """Return a one-dimensional array of numpy.

    Raises:
        ImportError: numpy isn't installed.
        ValueError: ``value`` is no list of numbers.
    """
    numpy = _numpy()
    if type(value) is Floats and not value.is_list:
        return numpy.frombuffer(bytearray(value.packed), dtype=value.code)
    numbers = plain(value)
    if not isinstance(numbers, list):
        raise ValueError("there is no list of numbers")
    return numpy.array(numbers, dtype=code)


def to_matrix(values: list[object], code: str) -> Any:
    """Return an array of numpy with a row for each of ``values``.

    Raises:
        ImportError: numpy isn't installed.
        ValueError: the rows differ in their length, or hold other things than numbers.
    """
    numpy = _numpy()
    packed = [v.packed for v in values if type(v) is Floats and not v.is_list]
    if len(packed) < len(values) or len(set(map(len, packed))) != 1:
        return numpy.array([to_array(value, code) for value in values], dtype=code)
    # A bytearray, as whoever gets an array may write to it.
    whole = numpy.frombuffer(bytearray().join(packed), dtype=code)
    return whole.reshape(len(values), -1)


def _numpy() -> Any:
    try:
        import numpy
    except ImportError:
        raise ImportError("to_numpy() needs numpy, which isn't installed") from None
    return numpy
