"""Names are total: whatever a description calls things, Python takes what we make of it."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from specloom.document.load import load
from specloom.ir import Api
from specloom.ir.names import singular
from specloom.passes import run_passes
from specloom.reading import read_api
from specloom.targets.python import identifiers as names
from specloom.targets.python.naming import Naming

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
        ("日本", "日本", "N日本"),
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


AWKWARD = """
openapi: 3.1.0
info: { title: Stream, version: "1" }
x-good: &good { "200": { $ref: "#/components/responses/N" } }
paths:
  /a: { get: { operationId: timeout.import, responses: *good } }
  /b: { get: { operationId: copy.list, responses: *good } }
  /c: { get: { operationId: copy.list.all, responses: *good } }
components:
  responses:
    N:
      description: d
      content: { application/json: { schema: { $ref: "#/components/schemas/None" } } }
  schemas:
    None: { type: object, properties: { class: { type: object, properties: { a: {} } } } }
"""


def _read(text: str, folder: Path) -> Api:
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    spec, problems = load(path)
    assert spec is not None, problems
    api, _ = run_passes(read_api(spec).api)
    return api


def test_the_ir_has_the_words_of_the_description_and_python_its_own(tmp_path: Path) -> None:
    api = _read(AWKWARD, tmp_path)
    calls = {op.call: op for op in api.operations()}
    assert set(calls) == {"timeout.import", "copy.list", "copy.list.all"}
    assert [name.words for name in calls["timeout.import"].resource] == [("timeout",)]
    assert {str(d.id): d.name.parts for d in api.decls} == {
        "#/components/schemas/None": ("None",),
        "#/components/schemas/None/properties/class": ("None", "class"),
    }
    assert api.client.name.words == ("Stream",)
    naming = Naming(api)
    assert naming.client == "StreamClient"
    assert {call: naming.call(op) for call, op in calls.items()} == {
        "timeout.import": "timeout_.import_",
        "copy.list": "copy_.list_",
        "copy.list.all": "copy_.list.all",
    }
    assert sorted(naming.type_names) == ["NoneClass", "None_"]
    assert [p.message for p in naming.problems()] == [
        "GET /b is 'list_' in Python: 'list' is the resource 'list'"
    ]
