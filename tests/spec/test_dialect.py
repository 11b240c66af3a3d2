"""The dialect accepts our spec, and refuses what a slip of the hand makes of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

SPEC = Path(__file__).resolve().parents[2] / "spec"
DIALECT = json.loads((SPEC / "dialect.schema.json").read_text(encoding="utf-8"))
KINDS = ("endpoints", "schemas", "examples", "models")
FILES = [
    SPEC / "openapi.yaml",
    *sorted(file for kind in KINDS for file in (SPEC / kind).rglob("*.yaml")),
]


def complaints(kind: str, value: Any) -> list[str]:
    """The dialect's complaints about a file of `kind`: `path: message`."""
    validator = Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": DIALECT["$defs"]})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def test_the_dialect_is_a_schema_itself() -> None:
    Draft202012Validator.check_schema(DIALECT)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(SPEC).as_posix())
def test_our_spec_keeps_to_the_dialect(file: Path) -> None:
    kind = "root" if file.parent == SPEC else file.relative_to(SPEC).parts[0]
    value = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
    assert complaints(kind, value) == []


SCHEMA = """
Otter:
  type: object
  description: An animal.
  required: [name]
  properties:
    name: { type: string, description: Its name., maxLength: 40 }
    pups: { type: array, description: Its young., items: { $ref: "#/Otter" }, maxItems: 4 }
    food:
      description: What it eats.
      oneOf: [{ $ref: "#/Fish" }, { $ref: "#/Crab" }]
      discriminator: { propertyName: type }
"""

ENDPOINT = """
otter:
  get:
    operationId: otters.retrieve
    tags: [otters]
    summary: Show an otter
    parameters:
      - { name: id, in: path, required: true, description: Its id., schema: { type: string } }
    responses:
      "200":
        description: The otter.
        content:
          application/json: { schema: { $ref: "../schemas/otters.yaml#/Otter" } }
          text/event-stream:
            itemSchema:
              type: object
              required: [data]
              properties:
                data:
                  contentMediaType: application/json
                  contentSchema: { $ref: "../schemas/otters.yaml#/Otter" }
    x-loom-stream: { switch: mode, value: live, end: "[DONE]" }
"""

EXAMPLE = """
one:
  summary: Show an otter
  request: { path: { id: otter_1 } }
  response: { status: 200, body: { name: Lontra } }
"""

BASES = {"schemas": SCHEMA, "endpoints": ENDPOINT, "examples": EXAMPLE}
SLIPS = [
    ("schemas", "maxItems: 4", "max_items: 4", "'max_items' was unexpected"),
    ("schemas", "maxLength: 40", "nullable: true", "'nullable' was unexpected"),
    ("schemas", "maxLength: 40", "example: Lontra", "'example' was unexpected"),
    (
        "schemas",
        "maxLength: 40",
        "maximum: 40",
        "$.Otter.properties.name.type: 'string' is not one",
    ),
    ("schemas", "maxLength: 40", "maxLength: -1", "-1 is less than the minimum"),
    ("schemas", "type: string,", "type: str,", "'str' is not one of"),
    ("schemas", "type: string,", "type: [string, null],", "None is not one of"),
    ("schemas", "description: Its name., ", "", "'description' is a required property"),
    ("schemas", "  description: An animal.\n", "", "'description' is a required property"),
    ("schemas", "      description: What it eats.\n", "", "'description' is a required property"),
    ("schemas", ', items: { $ref: "#/Otter" }', "", "is not valid under any of the given schemas"),
    ("schemas", "      discriminator: { propertyName: type }\n", "", "'discriminator' is a depend"),
    ("schemas", "propertyName: type }", "propertyName: type, mapping: {} }", "'mapping' was unexp"),
    ("schemas", "Otter:", "otter:", "'otter' does not match"),
    ("schemas", '"#/Otter"', '"Otter"', "'Otter' does not match"),
    ("schemas", "required: [name]", "allOf: []", "'allOf' was unexpected"),
    ("endpoints", "operationId: otters.retrieve", "operationId: getOtter", "does not match"),
    ("endpoints", "operationId", "operation_id", "'operation_id' was unexpected"),
    ("endpoints", "Show an otter", "Show an otter.", "does not match"),
    ("endpoints", "    summary: Show an otter\n", "", "'summary' is a required property"),
    ("endpoints", "description: Its id., ", "", "'description' is a required property"),
    ("endpoints", "required: true, ", "", "'required' is a required property"),
    ("endpoints", "itemSchema", "schema", "'itemSchema' is a required property"),
    ("endpoints", "x-loom-stream", "x-loom-steam", "'x-loom-steam' was unexpected"),
    ("endpoints", "switch: mode, ", "", "'switch' is a dependency of 'value'"),
    ("endpoints", '"200"', '"2OO"', "does not match"),
    ("endpoints", "in: path", "in: body", "'body' is not one of"),
    ("examples", "  summary: Show an otter\n", "", "'summary' is a required property"),
    ("examples", "response:", "responses:", "'responses' was unexpected"),
    ("examples", "status: 200", "status: ok", "'ok' is not of type 'integer'"),
    ("examples", "one:", "One:", "'One' does not match"),
]


@pytest.mark.parametrize("kind", BASES)
def test_the_examples_of_this_test_are_fine_before_the_slip(kind: str) -> None:
    assert complaints(kind, yaml.safe_load(BASES[kind])) == []


@pytest.mark.parametrize(("kind", "old", "new", "complaint"), SLIPS)
def test_a_slip_is_refused(kind: str, old: str, new: str, complaint: str) -> None:
    assert old in BASES[kind]
    found = complaints(kind, yaml.safe_load(BASES[kind].replace(old, new, 1)))
    assert any(complaint in one for one in found), found
