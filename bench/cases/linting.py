"""The linter of schemas, and outputs against a schema, beside jsonschema alone."""

from __future__ import annotations

import json
from typing import Any

from bench.measure import Measure, per_round

_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "title": {"type": "string", "description": "What it is called."},
        "year": {"type": "integer"},
        "kind": {"type": "string", "enum": ["film", "series"]},
        "cast": {"type": "array", "items": {"$ref": "#/$defs/person"}},
        "rating": {"anyOf": [{"type": "number"}, {"type": "null"}]},
    },
    "required": ["title", "year", "kind", "cast", "rating"],
    "additionalProperties": False,
    "$defs": {
        "person": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "role": {"type": "string"}},
            "required": ["name", "role"],
            "additionalProperties": False,
        }
    },
}

_OUTPUT: dict[str, Any] = {
    "title": "The Long Way",
    "year": 1999,
    "kind": "film",
    "cast": [{"name": f"Person {n}", "role": "themselves"} for n in range(8)],
    "rating": 7.5,
}


def schemas(side: str, url: str) -> Measure:
    """Schemas that are checked a second; jsonschema checks them against their meta-schema."""
    if side == "ours":
        from specloom.lint import check, is_accepted

        assert is_accepted(check(_SCHEMA))
        return Measure(1 / per_round(lambda: check(_SCHEMA), 400, warm=20))
    from jsonschema import Draft202012Validator

    return Measure(1 / per_round(lambda: Draft202012Validator.check_schema(_SCHEMA), 100, warm=5))


def outputs(side: str, url: str) -> Measure:
    """Outputs, given as JSON text, that are checked a second."""
    text = json.dumps(_OUTPUT)
    if side == "ours":
        from specloom.lint.validate import Output, Validator

        validator, output = Validator(_SCHEMA), Output("out.jsonl", 1, text)
        assert not list(validator.violations(output))
        return Measure(1 / per_round(lambda: list(validator.violations(output)), 3000, warm=50))
    from jsonschema import Draft202012Validator

    theirs = Draft202012Validator(_SCHEMA)
    assert theirs.is_valid(_OUTPUT)
    return Measure(1 / per_round(lambda: theirs.is_valid(json.loads(text)), 500, warm=20))
