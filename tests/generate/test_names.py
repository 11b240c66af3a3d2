"""Names are total: whatever a description calls things, Python takes what we make of it."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specloom.ir.names import singular
from specloom.targets.python import identifiers as names

ANYTHING = st.text(max_size=300)


@given(ANYTHING)
def test_every_name_becomes_an_identifier(text: str) -> None:
    for make in (names.snake, names.pascal, names.class_name, names.attribute, names.argument):
        made = make(text)
        assert made.isidentifier() and not keyword.iskeyword(made), (make, text, made)


@given(ANYTHING)
def test_naming_is_stable(text: str) -> None:
    assert names.snake(names.snake(text)) == names.snake(text)
    assert names.class_name(names.class_name(text)) == names.class_name(text)


@given(ANYTHING)
def test_attributes_are_public(text: str) -> None:
    assert not names.attribute(text).startswith("_")
    assert names.argument(text) != "self"


@pytest.mark.parametrize(
    ("given", "snake", "pascal"),
    [
        ("ChatCompletion", "chat_completion", "ChatCompletion"),
        ("chat-completion", "chat_completion", "ChatCompletion"),
        ("HTTPValidationError", "http_validation_error", "HTTPValidationError"),
        ("ResponseFormatJSONSchema", "response_format_json_schema", "ResponseFormatJSONSchema"),
        ("v1beta2", "v1_beta2", "V1Beta2"),
        ("timestamp_granularities[]", "timestamp_granularities", "TimestampGranularities"),
        ("class", "class_", "Class"),
        ("2fa", "n2_fa", "N2Fa"),
        ("", "empty", "Empty"),
        ("日本", "日本", "日本"),
    ],
)
def test_names_read_well(given: str, snake: str, pascal: str) -> None:
    assert (names.snake(given), names.pascal(given)) == (snake, pascal)


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("choices", "choice"),
        ("tool_calls", "tool_call"),
        ("entries", "entry"),
        ("classes", "class"),
        ("data", "data"),
        ("status", "status"),
        ("Addresses", "Address"),
        ("top_logprobs", "top_logprob"),
    ],
)
def test_one_of_many(many: str, one: str) -> None:
    assert singular(many) == one
