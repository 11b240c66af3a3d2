"""What nobody sees reorders or hides nothing: no output has it raw."""

from __future__ import annotations

import ast

import yaml
from inline import Generate, text_of
from specloom.invisible import INVISIBLE, as_escapes, as_words

HIDDEN = "a\u202eb\u200bc\u2066d\u3164e\U000e0041f\u200dg"
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": f"Zoo {HIDDEN}", "version": "1", "description": f"`{HIDDEN}` {HIDDEN}"},
    "tags": [{"name": "things", "description": HIDDEN}],
    "paths": {"/a": {"get": {"operationId": "things.a", "tags": ["things"],
        "summary": HIDDEN, "description": f"```\n{HIDDEN}\n```",
        "parameters": [{"name": "q", "in": "query", "description": HIDDEN,
            "schema": {"type": "string", "enum": ["x", HIDDEN], "default": HIDDEN}}],
        "responses": {"200": {"description": HIDDEN, "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/T"}}}}}}}},
    "components": {"schemas": {"T": {"type": "object", "description": HIDDEN, "properties": {
        "k": {"type": "string", "description": HIDDEN}}}}},
}


def test_no_source_and_no_page_has_what_nobody_sees(generated: Generate) -> None:
    result = generated(yaml.safe_dump(DOCUMENT), package="zoo")
    assert len(result.files) > 50
    raw = [
        path
        for path, text in result.files.items()
        if path.endswith((".py", ".md", ".toml", ".txt"))
        and INVISIBLE.search(text if isinstance(text, str) else text.decode())
    ]
    assert raw == []


def test_a_docstring_means_what_the_description_says(generated: Generate) -> None:
    files = generated(yaml.safe_dump(DOCUMENT), package="zoo", targets=("python",)).files
    module = ast.parse(text_of(files, "zoo/types/things/t.py"))
    docs = [ast.get_docstring(n) for n in ast.walk(module) if isinstance(n, ast.ClassDef)]
    assert HIDDEN in docs


def test_both_ways_of_saying_it() -> None:
    assert as_escapes("a\u202eb") == "a\\u202eb"
    assert as_words("a\u202eb\u200dc") == "a(U+202E)bc"


def test_the_client_of_a_foreign_description_claims_no_licence(generated: Generate) -> None:
    files = generated(yaml.safe_dump(DOCUMENT), package="zoo", targets=("python",)).files
    assert "license =" not in text_of(files, "pyproject.toml")
