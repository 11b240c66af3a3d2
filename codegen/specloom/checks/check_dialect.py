"""Our own spec against `spec/dialect.schema.json`, file by file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator, ValidationError

from specloom.diagnostics.problems import Problem
from specloom.document.document import Map
from specloom.document.operations import Survey
from specloom.document.wording import describe, locate, relevant_errors, unknown_keys
from specloom.shipped import shipped

__all__ = ["check_dialect", "dialect"]


@lru_cache(maxsize=1)
def dialect() -> dict[str, Any]:
    """The schema of our dialect: from the installed package, or from the checkout."""
    text = shipped("spec/dialect.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def check_dialect(found: Survey) -> Iterator[Problem]:
    """Every key and value that the dialect doesn't allow."""
    for file, tree in found.spec.files.items():
        kind = found.kind(file)
        if kind:
            yield from _check_file(tree, kind)


def _check_file(tree: Map, kind: str) -> Iterator[Problem]:
    schema = {**dialect(), "$ref": f"#/$defs/{kind}"}
    # The fast validator says whether, the slow one says why.
    if jsonschema_rs.Draft202012Validator(schema).is_valid(json.loads(json.dumps(tree))):
        return
    for error in relevant_errors(Draft202012Validator(schema).iter_errors(tree)):
        yield _problem(error, tree)


def _problem(error: ValidationError, tree: Map) -> Problem:
    message, hint = describe(error)
    code = _CODES.get(str(error.validator), "E033")
    if error.validator == "required" and "'description' is missing" in message:
        code, hint = "E034", "say in one or two plain sentences what it is"
    elif error.validator == "additionalProperties":
        hint = _our_hint(unknown_keys(error)) or hint
    elif error.validator == "dependentRequired":
        hint = _our_hint(_keys(error.instance)) or hint
    elif error.validator == "pattern" and list(error.absolute_path)[-1:] == ["operationId"]:
        code = "E041"
        hint = "write the call that users write: resource names and a method, dots between"
    elif error.validator == "pattern":
        # The dialect describes in words what its patterns want.
        schema = error.schema if isinstance(error.schema, Mapping) else {}
        wanted = str(schema.get("description", "")).rstrip(".")
        hint = f"write {wanted[0].lower()}{wanted[1:]}" if wanted else hint
    return Problem(locate(error, tree), code, message, hint)


def _keys(instance: Any) -> list[str]:
    return list(instance)


def _our_hint(keys: list[str]) -> str:
    hints = dialect().get("x-loom-hints", {})
    return next((str(hints[key]) for key in keys if key in hints), "")


_CODES = {
    "additionalProperties": "E030",
    "required": "E031",
    "dependentRequired": "E031",
    "type": "E032",
}
