"""Lists of numbers that may be sent as base64 of their little-endian bytes."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Mapping
from typing import Any, Final, Literal, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from .floats import Floats, plain

__all__ = ["UNPACK", "HeldPacked", "Packed"]

UNPACK: Final[Mapping[str, bool]] = {"unpack": True}
"""The context in which `decode` unpacks `Packed` lists."""

# Pydantic's parser decodes base64 four times as fast as the standard library.
_base64 = SchemaValidator(core_schema.bytes_schema(), {"val_json_bytes": "base64"})

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
        packed = cast("bytes", _base64.validate_json(b'"%b"' % text.encode()))
        return self._numbers(packed).tolist()

    def _numbers(self, packed: bytes) -> array[float]:
        numbers = array(self.code, packed)
        if sys.byteorder == "big":
            numbers.byteswap()
        return numbers

    def unpack_if_asked(
        self, text: str, info: core_schema.ValidationInfo[Any]
    ) -> list[float]:
        """The same, if the context of the decoding is `UNPACK`."""
        if _is_asked(info):
            return self.unpack(text)
        raise ValueError("nobody asked for it to be unpacked")

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        numbers = core_schema.list_schema(core_schema.float_schema(strict=True))
        return core_schema.union_schema([numbers, self._packed()], mode="left_to_right")

    def _packed(self) -> CoreSchema:
        return core_schema.with_info_after_validator_function(
            self.unpack_if_asked, core_schema.str_schema(strict=True)
        )


class HeldPacked(Packed):
    """The same for the one such field of a model, which keeps its numbers packed.

    Its model says in its configuration that bytes are base64 in JSON, so that they are
    decoded while the JSON is parsed.
    """

    __slots__ = ()

    def hold_if_asked(
        self, packed: bytes, info: core_schema.ValidationInfo[Any]
    ) -> Floats:
        """What stands for the numbers in `packed` until somebody looks at them.

        Raises:
            ValueError: these are no whole numbers, or nobody asked.
        """
        if not _is_asked(info) or len(packed) % (4 if self.code == "f" else 8):
            raise ValueError("it stays as it came")
        if sys.byteorder == "big":
            packed = self._numbers(packed).tobytes()
        return Floats(packed, self.code)

    def _packed(self) -> CoreSchema:
        held = core_schema.with_info_after_validator_function(
            self.hold_if_asked, core_schema.bytes_schema()
        )
        return core_schema.json_or_python_schema(
            held,
            super()._packed(),
            serialization=core_schema.plain_serializer_function_ser_schema(plain),
        )


def _is_asked(info: core_schema.ValidationInfo[Any]) -> bool:
    context = cast("Mapping[str, object] | None", info.context)
    return context is not None and bool(context.get("unpack"))
