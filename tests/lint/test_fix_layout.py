"""`fix` edits the text: comments, order, quotes, line ends and indentation stay."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schema_worlds import documents
from specloom.lint.documents import read
from specloom.lint.edit import same
from specloom.lint.fixfile import FixedFile, fix_source
from specloom.unified_diff import unified_diff


def fixed(text: str, name: str = "x.yaml", *, lossy: bool = False) -> FixedFile:
    source = read(name, text.encode())
    assert not source.problems
    result = fix_source(source, "responses", lossy=lossy)
    assert not result.failure
    return result


YAML = """\
# an invoice
type: object   # the root
properties:
  # who pays
  customer:
    $ref: '#/$defs/Party'
    description: who pays   # kept
  lines:
    type: array
    items:
      oneOf:   # two kinds
        - type: object
          properties: {kind: {const: a}, n: {type: integer}}
          required: [kind]
        # the other
        - type: object
          properties:
            kind: {const: b}
          required: [kind]
  note: {type: string, default: ''}
required:
  - customer

# shared
$defs:
  Party:
    type: object
    properties:
      name: {type: string}  # a name
    required: [name]
"""

FIXED_YAML = """\
# an invoice
type: object   # the root
properties:
  # who pays
  customer:
    type: object
    properties:
      name: {type: string}
    required: [name]
    description: who pays   # kept
    additionalProperties: false
  lines:
    type: [array, 'null']
    items:
      anyOf:   # two kinds
        - type: object
          properties: {kind: {const: a, type: string}, n: {type: [integer, 'null']}}
          required: [kind, 'n']
          additionalProperties: false
        # the other
        - type: object
          properties:
            kind: {const: b, type: string}
          required: [kind]
          additionalProperties: false
  note: {type: [string, 'null'], default: ''}
required:
  - customer
  - lines
  - note

# shared
$defs:
  Party:
    type: object
    properties:
      name: {type: string}  # a name
    required: [name]
    additionalProperties: false
additionalProperties: false
"""

JSON = """\
{
  "type": "object",
  "properties": {
    "a": {"type": "string"},
    "b": {
      "oneOf": [
        {"type": "string"},
        {"type": "integer"}
      ]
    }
  },
  "required": ["a"]
}
"""

FIXED_JSON = """\
{
  "type": "object",
  "properties": {
    "a": {"type": "string"},
    "b": {
      "anyOf": [
        {"type": "string"},
        {"type": "integer"},
        {"type": "null"}
      ]
    }
  },
  "required": ["a", "b"],
  "additionalProperties": false
}
"""


def test_yaml_keeps_its_comments_and_layout() -> None:
    assert fixed(YAML).new == FIXED_YAML


def test_json_keeps_its_layout() -> None:
    assert fixed(JSON, "x.json").new == FIXED_JSON


def test_compact_json_stays_compact() -> None:
    text = '{"type":"object","properties":{"a":{"type":"string"}}}'
    expected = (
        '{"type":"object","properties":{"a":{"type":["string","null"]}},'
        '"additionalProperties":false,"required":["a"]}'
    )
    assert fixed(text, "x.json").new == expected


def test_spread_json_stays_spread() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string", "enum": ["x", "y"]}}}
    text = json.dumps({**schema, "required": ["a"]}, indent=4)
    expected = {**schema, "required": ["a"], "additionalProperties": False}
    assert fixed(text, "x.json").new == json.dumps(expected, indent=4)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("indent", [2, 3, "\t"])
def test_line_ends_and_indentation(newline: str, indent: Any) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    text = json.dumps(schema, indent=indent).replace("\n", newline)
    closed = json.dumps({**schema, "additionalProperties": False}, indent=indent)
    assert fixed(text, "x.json").new == closed.replace("\n", newline)


def test_only_the_schema_of_a_request_changes() -> None:
    text = """\
model: gpt-5          # which
tools:
- type: function
  name: f
  strict: yes         # a string in YAML 1.2, so the tool says nothing of strict
  parameters: {type: object, properties: {q: {type: array}}}
input: |
  many
    lines
"""
    expected = text.replace("{type: array}", "{type: array, items: {}}")
    assert fixed(text).new == expected


def test_an_anchor_that_changes_leaves_its_aliases_right() -> None:
    text = """\
type: object
properties:
  a: &s {type: string}
  b: *s
  c: {type: array, items: *s}
required: [b, c]
additionalProperties: false
"""
    new = fixed(text).new
    value = yaml.safe_load(new)
    assert value["properties"]["a"]["type"] == ["string", "null"]
    assert value["properties"]["b"] == {"type": "string"}
    assert value["properties"]["c"]["items"] == {"type": "string"}


def test_merge_keys() -> None:
    text = """\
type: object
properties:
  a: &base
    type: object
    properties: {}
  b:
    <<: *base
    description: b
required: [a, b]
additionalProperties: false
"""
    value = yaml.safe_load(fixed(text).new)
    assert value["properties"]["b"] == {
        "type": "object",
        "properties": {},
        "description": "b",
        "additionalProperties": False,
    }


def test_every_document_of_a_stream() -> None:
    text = "# one\ntype: object\nproperties: {}\n---\n# two\ntype: object\nproperties: {}\n"
    new = fixed(text).new
    assert new.count("additionalProperties: false") == 2
    assert "# one" in new
    assert "# two" in new


def test_what_is_lost_is_listed() -> None:
    text = '{"type": "object", "properties": {"u": {"type": "string", "format": "uri"}}}'
    safe = fixed(text, "x.json")
    assert [change.rule for change in safe.refused] == ["SO051"]
    assert '"format": "uri"' in safe.new
    lossy = fixed(text, "x.json", lossy=True)
    assert [change.rule for change in lossy.changes if change.lossy] == ["SO051"]
    assert "Must have the format uri." in lossy.new


def test_what_is_accepted_is_not_touched() -> None:
    text = FIXED_YAML
    assert fixed(text).new == text


def test_a_block_gives_way_to_a_scalar() -> None:
    text = "type:\n- object\n- 'null'\nproperties: {}\nadditionalProperties: false\n"
    expected = "type: object\nproperties: {}\nadditionalProperties: false\n"
    assert fixed(text, lossy=True).new == expected


def test_names_that_need_quotes() -> None:
    names = ["\x7f", "a: b", "yes", "1", "#", "é", "\U0001f600", "'", '"', "\\", "a,b", "- a", ""]
    schema = {
        "type": "object",
        "properties": {name: {"type": "string", "enum": [name]} for name in names},
        "required": [],
        "additionalProperties": False,
    }
    for flow in (True, False):
        text = yaml.safe_dump(schema, default_flow_style=flow, sort_keys=False)
        value = yaml.safe_load(fixed(text).new)
        assert value["required"] == names


def _texts(value: Any, chance: random.Random) -> tuple[str, str]:
    """The value as a text of some layout; YAML gets comments in places."""
    kind = chance.choice(["indent", "tabs", "line", "compact", "block", "flow", "commented"])
    if kind == "indent":
        return "x.json", json.dumps(value, indent=4).replace("\n", "\r\n")
    if kind == "tabs":
        return "x.json", json.dumps(value, indent="\t")
    if kind == "line":
        return "x.json", json.dumps(value)
    if kind == "compact":
        return "x.json", json.dumps(value, separators=(",", ":"))
    if kind in ("block", "flow"):
        flow = kind == "flow"
        return "x.yaml", yaml.safe_dump(value, sort_keys=False, default_flow_style=flow)
    rows = []
    for number, row in enumerate(yaml.safe_dump(value, sort_keys=False, indent=4).splitlines()):
        if chance.random() < 0.3:
            rows.append(" " * (len(row) - len(row.lstrip())) + f"# above {number}")
        rows.append(row + (f"  # beside {number}" if chance.random() < 0.4 else ""))
    return "x.yaml", "\n".join(rows) + chance.choice(["", "\n"])


@settings(
    max_examples=250,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(documents(), st.randoms(use_true_random=False), st.booleans())
def test_any_layout(value: dict[str, Any], chance: random.Random, lossy: bool) -> None:
    name, text = _texts(value, chance)
    result = fixed(text, name, lossy=lossy)
    assert result.new.endswith("\n") == text.endswith("\n")
    after = read(name, result.new.encode()).documents[0].value
    again = read(name, text.encode())
    changed = fix_source(again, "responses", lossy=lossy)
    assert same(after, read(name, changed.new.encode()).documents[0].value)
    # A comment goes only with the line or the part that it stood in.
    diff = unified_diff(result.old, result.new, "a", "b")
    removed = [row for row in diff.splitlines() if row.startswith("-")]
    for comment in set(re.findall("# .*", text)) - set(re.findall("# .*", result.new)):
        assert any(comment in row for row in removed)
