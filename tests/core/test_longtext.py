"""Long strings in request bodies: the same JSON, written in another way."""

from __future__ import annotations

import json
from typing import Any

import pytest
from engine import encode, longtext
from engine.encode import encode_json
from engine.errors import InvalidArgumentError
from hypothesis import given
from hypothesis import strategies as st


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Writes JSON as if no string were long."""

    def write(value: Any) -> bytes:
        with monkeypatch.context() as patch:
            patch.setattr(encode, "has_long_strings", lambda value: False)
            return encode_json(value)

    return write


LONG = "data:image/png;base64," + "iVBORw0KGgo" * 40_000

STRINGS = [
    LONG,
    LONG + '"',
    "\\" + LONG,
    LONG + "\n" + LONG,
    LONG + "\x00",
    LONG + "\x1f" + LONG,
    LONG + "\x7f\u2028é€😀",
    "é" * 300_000,
    "😀" * 300_000,
    LONG + "NaN, Infinity",
]


@pytest.mark.parametrize("text", STRINGS, ids=range(len(STRINGS)))
def test_the_same_json_as_without(text: str, plain: Any) -> None:
    value = {"a": [{"b": text, "c": 1}, text], "d": text, "e": {"x": "y"}, "n": None}
    assert longtext.has_long_strings(value)
    body = encode_json(value)
    assert body == plain(value)
    assert json.loads(body) == value


def test_the_value_stays_as_it_is() -> None:
    inner = {"url": LONG}
    value = {"messages": [inner]}
    encode_json(value)
    assert value == {"messages": [inner]} and inner == {"url": LONG}


def test_half_of_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(InvalidArgumentError):
        encode_json({"a": LONG + "\ud800"})


def test_other_errors_are_found_beside_long_strings() -> None:
    with pytest.raises(InvalidArgumentError, match="NaN"):
        encode_json({"a": LONG, "b": float("nan")})
    with pytest.raises(InvalidArgumentError):
        encode_json({"a": LONG, "b": object()})


def test_a_circle_is_refused() -> None:
    circle: dict[str, Any] = {"a": LONG}
    circle["self"] = circle
    with pytest.raises(InvalidArgumentError):
        encode_json(circle)


def test_the_search_for_long_strings_has_an_end() -> None:
    circle: list[Any] = []
    circle.append(circle)
    assert not longtext.has_long_strings(circle)
    assert not longtext.has_long_strings([*range(5000), [LONG]])


@pytest.mark.parametrize("text", ["NaN", "a NaN", "[NaN", ":Infinity", "-Infinity, ok", ",NaN,"])
def test_words_like_numbers_that_json_lacks_are_text(text: str) -> None:
    assert json.loads(encode_json({"a": text})) == {"a": text}


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(
    "place", [lambda n: n, lambda n: [n], lambda n: {"a": n}, lambda n: [1, n]]
)
def test_numbers_that_json_lacks_are_refused(number: float, place: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"NaN|Infinity"):
        encode_json(place(number))


@given(
    st.recursive(
        st.text() | st.integers(-(2**53), 2**53) | st.none() | st.booleans(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_value_comes_back(value: Any) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(longtext, "_LONG", 2)
        patch.setattr(longtext, "_BLOCK", 3)
        assert json.loads(encode_json({"value": value})) == {"value": value}
