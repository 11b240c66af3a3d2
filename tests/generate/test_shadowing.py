"""No property of a description hides a name that the emitted code uses."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from inline import Generate, Load, write_files
from loopback import loopback

# Every kind of annotation and of field that a module of types can have.
KINDS: dict[str, Any] = {
    "moment": {"type": "string", "format": "date-time"},
    "colour": {"type": "string", "enum": ["red", "blue"]},
    "tag": {"const": "t"},
    "many": {"type": "array", "items": {"type": "integer"}},
    "moments": {"type": "array", "items": {"type": "string", "format": "date-time"}},
    "table": {"type": "object", "additionalProperties": {"type": "number"}},
    "either": {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog")]},
    "shaped": {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Ant", "Bee")]},
    "kebab-case": {"type": "string", "format": "date-time"},
    "packed": {"type": "array", "items": {"type": "number"}, "x-loom-packed": "float32"},
    "tree": {"$ref": "#/components/schemas/Tree"},
    "anything": {},
    "file_like": {"type": "boolean"},
}
OTHERS: dict[str, Any] = {
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}}},
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}}},
    "Ant": {"type": "object", "required": ["legs"], "properties": {"legs": {"type": "integer"}}},
    "Bee": {"type": "object", "required": ["wings"], "properties": {"wings": {"type": "integer"}}},
    "Tree": {"type": "array", "items": {"anyOf": [{"type": "string"}, {
        "$ref": "#/components/schemas/Tree"}]}},
}
VALUES: dict[str, Any] = {
    "moment": "2026-11-28T00:00:00Z",
    "colour": "red",
    "tag": "t",
    "many": [1],
    "moments": ["2026-11-28T00:00:00Z"],
    "table": {"a": 1.5},
    "either": {"kind": "cat"},
    "shaped": {"legs": 6},
    "kebab-case": "2026-11-28T00:00:00Z",
    "packed": [0.5],
    "tree": ["a", ["b"]],
    "anything": {"x": 1},
    "file_like": True,
}


def document(properties: dict[str, Any], required: list[str]) -> str:
    thing = {"type": "object", "required": required, "properties": properties}
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    operation = {
        "operationId": "things.echo",
        "requestBody": {"required": True, "content": body},
        "responses": {"200": {"description": "it", "content": body}},
    }
    return str(yaml.safe_dump({
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "servers": [{"url": "https://zoo.example"}],
        "paths": {"/echo": {"post": operation}},
        "components": {"schemas": {"Thing": thing, **OTHERS}},
    }))


def names_used(folder: Path) -> set[str]:
    """Every name that the modules of types and resources use, builtins included."""
    found: set[str] = set()
    for part in ("types", "resources"):
        for path in (folder / part).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Name):
                    found.add(node.id)
                elif isinstance(node, ast.alias):
                    found.add(node.asname or node.name.partition(".")[0])
                elif isinstance(node, (ast.ClassDef, ast.FunctionDef)):
                    found.add(node.name)
                elif isinstance(node, ast.arg):
                    found.add(node.arg)
    return {name for name in found if not name.startswith("_") and name != "kebab_case"}


@pytest.fixture(scope="module")
def hostile_names(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    from inline import generate_in

    folder = tmp_path_factory.mktemp("used")
    files = generate_in(folder)(document(KINDS, []), package="used", targets=("python",)).files
    write_files(files, folder / "out")
    found = sorted(names_used(folder / "out" / "used") - {"self", "*", *KINDS})
    assert {"datetime", "Literal", "Field", "Annotated", "Tagged", "Thing", "str"} <= set(found)
    return found


def _named(names: list[str], start: int) -> dict[str, Any]:
    """Properties of these names, each of another kind, whichever comes round."""
    kinds = list(KINDS)
    return {name: KINDS[kinds[(i + start) % len(kinds)]] for i, name in enumerate(names)}


@pytest.mark.parametrize(("start", "needed"), [(0, True), (1, False), (4, False)])
def test_properties_are_called_like_what_the_module_uses(
    start: int, needed: bool, hostile_names: list[str], package: Load
) -> None:
    properties = {**KINDS, **_named(hostile_names, start)}
    zoo = package(document(properties, list(properties) if needed else []), targets=("python",))
    kinds = {id(schema): name for name, schema in KINDS.items()}
    values = {name: VALUES[kinds[id(schema)]] for name, schema in properties.items()}
    fields = zoo.types.Thing.model_fields
    assert {field.alias or name for name, field in fields.items()} == set(properties)
    echo = loopback(lambda request: json.loads(request.body))
    with echo as server, zoo.Zoo(base_url=server.url) as client:
        result = client.things.echo(**_arguments(client.things.echo, values))
    assert json.loads(server.last.body) == values
    assert result.moment.year == 2026 and result.either.kind == "cat"
    assert {type(getattr(result, n)).__name__ for n in result.model_fields_set} >= {"datetime"}


def _arguments(method: Any, values: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a method by the properties that they stand for; exact names first."""
    free = dict.fromkeys(inspect.signature(method).parameters)
    found = {}
    for name in sorted(values, key=lambda name: name not in free):
        argument = next(n for n in free if n == name or n.strip("_") == name.replace("-", "_"))
        found[argument] = values[name]
        del free[argument]
    return found


def test_type_checkers_see_no_property_as_a_type(
    hostile_names: list[str], generated: Generate, tmp_path: Path
) -> None:
    properties = {**KINDS, **_named(hostile_names, 2)}
    for name, required in (("needed", list(properties)), ("optional", [])):
        result = generated(document(properties, required), package=name, targets=("python",))
        write_files(result.files, tmp_path / "typed")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "c"),
         "needed", "optional"],
        cwd=tmp_path / "typed", capture_output=True, text=True, check=False,
    )
    assert checked.returncode == 0, checked.stdout
