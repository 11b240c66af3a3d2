"""Lists of numbers that may be sent as base64 of their little-endian bytes."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Mapping
from typing import Any, Final, Literal, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .cutting import from_base64
from .floats import Floats, plain

UNPACK: Final[Mapping[str, bool]] = {"unpack": True}
"""The context in which `decode` unpacks `Packed` lists."""

_CODES: Final[Mapping[str, Literal["f", "d"]]] = {"float32": "f", "float64": "d"}


class Packed:
    """Annotates a `list[float]` that a server may send as a base64 string.

    The string becomes a list only if it is decoded in the context `UNPACK`: a caller
    who asked for base64 gets base64.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: Literal["float32", "float64"], /) -> None:
        self.kind: Final = kind

    @property
    def code(self) -> Literal["f", "d"]:
        """The type of the numbers, as the `array` module calls it."""
        return _CODES[self.kind]

    def unpack(self, text: str) -> list[float]:
        """The numbers in `text`.

        Raises:
            ValueError: it isn't base64 of whole numbers.
        """
        numbers = array(self.code, from_base64(b'"%b"' % text.encode()))
        if sys.byteorder == "big":
            numbers.byteswap()
        return numbers.tolist()

    def unpack_if_asked(
        self, text: str, info: core_schema.ValidationInfo[Any]
    ) -> list[float] | Floats:
        """The same, if the context of the decoding is `UNPACK`."""
        context = cast("Mapping[str, object] | None", info.context)
        if context is not None and context.get("unpack"):
            return self.unpack(text)
        raise ValueError("nobody asked for it to be unpacked")

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        packed = core_schema.with_info_after_validator_function(
            self.unpack_if_asked,
            core_schema.str_schema(strict=True),
            serialization=core_schema.plain_serializer_function_ser_schema(plain),
        )
        numbers = core_schema.list_schema(core_schema.float_schema(strict=True))
        return core_schema.union_schema([numbers, packed], mode="left_to_right")
