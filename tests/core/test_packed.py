"""Lists of numbers that come as base64."""

from __future__ import annotations

import base64
import json
import struct
from typing import Annotated, Any

import pytest
from engine.models import UNPACK, Model, Packed, decode


class Vector(Model):
    numbers: Annotated[list[float], Packed("float32")]
    exact: Annotated[list[float], Packed("float64")]


def pack(kind: str, *numbers: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}{kind}", *numbers)).decode()


def read(value: Any, context: Any = None) -> Any:
    return decode(Vector, json.dumps(value), context)


def test_base64_is_unpacked_when_asked() -> None:
    vector = read({"numbers": pack("f", 1, -2.5, 0), "exact": pack("d", 0.1)}, UNPACK)
    assert vector.numbers == [1.0, -2.5, 0.0] and vector.exact == [0.1]
    assert type(vector.numbers) is list and type(vector.numbers[0]) is float
    assert json.loads(vector.to_json()) == {"numbers": [1.0, -2.5, 0.0], "exact": [0.1]}


def test_base64_stays_when_not_asked() -> None:
    text = pack("f", 1)
    assert read({"numbers": text}).numbers == text
    assert read({"numbers": text}, {"unpack": False}).numbers == text


@pytest.mark.parametrize("context", [None, UNPACK])
def test_plain_lists_are_taken(context: Any) -> None:
    assert read({"numbers": [1, 2.5]}, context).numbers == [1.0, 2.5]


@pytest.mark.parametrize("value", ["no base64!", "AAA=", pack("f", 1)[:-3], 5, ["a"], None])
def test_what_can_not_be_unpacked_stays(value: Any) -> None:
    assert read({"numbers": value}, UNPACK).numbers == value


def test_an_empty_list() -> None:
    assert read({"numbers": "", "exact": []}, UNPACK).numbers == []


def test_a_list_type_alone() -> None:
    type_ = Annotated[list[float], Packed("float32")]
    assert decode(type_, json.dumps(pack("f", 3)), UNPACK) == [3.0]
