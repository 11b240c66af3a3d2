"""How parameters are written in queries and forms."""

from __future__ import annotations

import datetime
import enum
import types
from typing import Any
from urllib.parse import parse_qsl

import openai._qs
import pytest
from engine.errors import InvalidArgumentError
from engine.omit import omit
from engine.query import QueryStyle, encode_query, flatten
from hypothesis import given
from hypothesis import strategies as st


class Color(enum.Enum):
    RED = "red"


class Size(str, enum.Enum):
    BIG = "big"


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, ""),
        ({"a": 1, "b": "x y", "c": 1.5}, "a=1&b=x+y&c=1.5"),
        ({"a": True, "b": False}, "a=true&b=false"),
        ({"a": None, "b": omit, "c": [None, omit, 1]}, "c%5B%5D=1"),
        ({"a": [], "b": {}}, ""),
        ({"a": ""}, "a="),
        ({"a": [1, "x"]}, "a%5B%5D=1&a%5B%5D=x"),
        ({"a": (1, 2)}, "a%5B%5D=1&a%5B%5D=2"),
        ({"a": {"b": {"c": [1]}}}, "a%5Bb%5D%5Bc%5D%5B%5D=1"),
        ({"a": (n for n in (1, 2))}, "a%5B%5D=1&a%5B%5D=2"),
        ({"a": types.MappingProxyType({"b": 1})}, "a%5Bb%5D=1"),
        ({"a": Color.RED, "b": Size.BIG}, "a=red&b=big"),
        ({"a": datetime.date(2020, 1, 2)}, "a=2020-01-02"),
        ({"ä&=": "#?&=+%/"}, "%C3%A4%26%3D=%23%3F%26%3D%2B%25%2F"),
    ],
)
def test_queries(parameters: dict[str, object], expected: str) -> None:
    assert encode_query(parameters) == expected


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("brackets", "a[]=1&a[]=x y&o[k]=v&o[l]=w"),
        ("repeat", "a=1&a=x y&o[k]=v&o[l]=w"),
        ("indices", "a[0]=1&a[1]=x y&o[k]=v&o[l]=w"),
        ("dots", "a=1&a=x y&o.k=v&o.l=w"),
        ("spread", "a=1&a=x y&k=v&l=w"),
        ("comma", "a=1,x y&o=k,v,l,w"),
        ("space", "a=1 x y&o=k v l w"),
        ("pipe", "a=1|x y&o=k|v|l|w"),
    ],
)
def test_styles(style: QueryStyle, expected: str) -> None:
    parameters = {"a": [1, "x y"], "o": {"k": "v", "l": "w"}}
    encoded = encode_query(parameters, style)
    assert "&".join(f"{k}={v}" for k, v in parse_qsl(encoded)) == expected
    assert encode_query({"p": 1}, style) == "p=1"


def test_delimiters_inside_of_values_are_distinguished() -> None:
    assert encode_query({"a": ["x,y", "z"]}, "comma") == "a=x%2Cy,z"
    assert encode_query({"a": [], "b": [None]}, "comma") == ""


def test_single_parameters_with_another_style() -> None:
    parameters = {"a": [1, 2], "b": [1, 2]}
    assert encode_query(parameters, "repeat", {"b": "comma"}) == "a=1&a=2&b=1,2"


@pytest.mark.parametrize("style", ["brackets", "comma"])
def test_what_is_no_text(style: QueryStyle) -> None:
    with pytest.raises(InvalidArgumentError, match="picture"):
        encode_query({"picture": b"\x89PNG"}, style)
    for parameters in ({"a": "\ud800"}, {"a": ["\udfff"]}, {"\ud800": 1}):
        with pytest.raises(InvalidArgumentError, match="no valid text"):
            encode_query(parameters, style)


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
values: Any = st.recursive(
    scalars,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), values))
def test_the_same_as_the_official_client(parameters: dict[str, Any]) -> None:
    theirs = openai._qs.Querystring(array_format="brackets")
    assert flatten(parameters) == theirs.stringify_items(parameters)
