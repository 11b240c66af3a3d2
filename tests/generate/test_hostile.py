"""A spec is data: nothing that it says runs, and nothing leaves the output folder."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from specloom.pipeline import generate
from specloom.targets.python.docstrings import docstring
from specloom.targets.python.expr import in_double_quotes, quoted

ATTACKS = [
    '"""; import os; os.system("touch PWNED"); """',
    "'; raise SystemExit('PWNED') #",
    "\\",
    'ends with a quote"',
    "ends with a backslash\\",
    "{{ 7 * 7 }}{% set x = 1 %}{#",
    "{__import__('os').system('touch PWNED')}",
    "line\nbreak\n    raise SystemExit('PWNED')",
    "\u2028raise SystemExit('PWNED')",
    "\r\x00\x1b[31m\x85",
    "../../../../etc/passwd",
    "{a}{b!r}{c",
    "]\nimport os\n[",
]


def document(attack: str) -> dict[str, object]:
    """A document that says `attack` wherever a document can say something."""
    schema = {
        "type": "object",
        "title": attack,
        "description": attack,
        "required": ["tag", attack],
        "properties": {
            "tag": {"const": attack},
            attack: {"type": "string", "enum": [attack, "b"], "default": attack},
            "inner": {"type": "object", "x-loom-name": attack, "properties": {attack: {}}},
            "example": {"type": "string", "examples": [attack], "pattern": attack},
        },
    }
    other = {"type": "object", "required": ["tag"], "properties": {"tag": {"const": attack + "2"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": attack, "version": attack, "summary": attack, "description": attack},
        "servers": [{"url": f"https://x.example/{attack}", "description": attack}],
        "tags": [{"name": attack, "description": attack}, {"name": "a", "description": attack}],
        "x-loom-client": {
            "name": attack,
            "package": "inert",
            "env": {"api_key": attack, "base_url": attack, "log": attack},
            "headers": {attack: {"option": attack, "env": attack}},
        },
        "x-loom-pages": {
            attack: {"items": attack, "next": {"query": attack, "value": attack}, "more": attack}
        },
        "paths": {
            f"/{attack}/{{id}}": {
                "post": {
                    "operationId": f"a.{attack}".replace(".", "_", 99).replace("a_", "a.", 1),
                    "summary": attack,
                    "description": attack,
                    "deprecated": True,
                    "tags": [attack],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {}},
                        {"name": attack, "in": "query", "description": attack, "schema": {}},
                        {"name": attack, "in": "header", "description": attack, "schema": {}},
                    ],
                    "requestBody": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
                        }
                    },
                    "responses": {
                        "200": {
                            "description": attack,
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "oneOf": [
                                            {"$ref": "#/components/schemas/A"},
                                            {"$ref": "#/components/schemas/B"},
                                        ],
                                        "discriminator": {"propertyName": "tag"},
                                    }
                                },
                                "text/event-stream": {"schema": {"$ref": "#/components/schemas/A"}},
                            },
                        }
                    },
                    "x-loom-stream": {"switch": "tag", "end": attack, "last": [attack]},
                    "x-loom-send": {"example": attack},
                    "x-loom-lifecycle": {"shutdown": attack, "replacement": attack},
                }
            }
        },
        "components": {
            "schemas": {"A": schema, "B": other},
            "securitySchemes": {attack: {"type": "apiKey", "in": "header", "name": attack}},
        },
    }


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
def test_a_hostile_spec_makes_an_inert_client(attack: str, tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document(attack)), encoding="utf-8")
    result = generate(spec)
    assert result.files, [p.message for p in result.problems]
    out = tmp_path / "out"
    for name, content in result.files.items():
        target = out / name
        assert out.resolve() in target.resolve().parents
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
        if name.endswith(".py"):
            _nothing_but_declarations(target.read_text(encoding="utf-8"), name)
    program = (
        "import pkgutil, importlib, inert\n"
        "for m in pkgutil.walk_packages(inert.__path__, 'inert.'):\n"
        "    importlib.import_module(m.name)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=out, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert not list(tmp_path.rglob("PWNED"))


def test_half_a_surrogate_pair_is_refused(tmp_path: Path) -> None:
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document("\ud800")), encoding="utf-8")
    result = generate(spec)
    assert not result.files
    assert "surrogate" in result.problems[0].message


ALLOWED = (
    ast.Import,
    ast.ImportFrom,
    ast.ClassDef,
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Assign,
    ast.AnnAssign,
    ast.If,
    ast.Expr,
)


def _nothing_but_declarations(source: str, name: str) -> None:
    if "/_core/" in name:
        return
    for node in ast.parse(source).body:
        assert isinstance(node, ALLOWED), f"{name}: {ast.unparse(node)}"
        if isinstance(node, ast.Expr):
            assert isinstance(node.value, ast.Constant), f"{name}: {ast.unparse(node)}"


@given(st.text())
def test_text_in_a_docstring_stays_text(text: str) -> None:
    made = docstring(text, 4)
    if made:
        tree = ast.parse(f"def f():\n    {made}\n")
        function = tree.body[0]
        assert isinstance(function, ast.FunctionDef)
        assert len(function.body) == 1 and ast.get_docstring(function) is not None


@given(st.one_of(st.text(), st.integers(), st.booleans(), st.none()))
def test_a_literal_means_its_value(value: object) -> None:
    assert ast.literal_eval(quoted(value)) == value


@given(st.text())
@settings(max_examples=300)
def test_text_between_double_quotes_means_itself(text: str) -> None:
    assert ast.literal_eval(f'"{in_double_quotes(text)}"') == text
