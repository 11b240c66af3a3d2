"""Any document that is imported and bundled again is the document that it was."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

import hypothesis.strategies as st
from hypothesis import given, settings
from specloom.document.load import load
from specloom.output import write
from specloom.project.bundle import bundle
from specloom.project.imported import imported

from .conftest import same

WORDS = st.sampled_from(
    (
        *("Pet", "pet", "PET", "User", "UserRole", "default", "properties", "example", "schema"),
        *("a/b", "a~b", "a%b", "a b", "ü", "1", "200", "x-a", "null", "true", "$ref", "..", "type"),
        *("components", "paths", "value", "n" * 200),
    )
)
TEXTS = WORDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
DATA = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=4,
)


def pointer(*tokens: str) -> str:
    escaped = (token.replace("~", "~0").replace("/", "~1") for token in tokens)
    return "#/" + "/".join(quote(token, safe="~!$&'()*+,;=:@?-._") for token in escaped)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    names = draw(st.lists(WORDS, min_size=1, max_size=6, unique=True))
    paths = [f"/{name}" for name in draw(st.lists(WORDS, min_size=1, max_size=4, unique=True))]
    targets = [pointer("components", "schemas", name) for name in names]
    targets += [pointer("components", "schemas", names[0], "properties", "p")]
    targets += [pointer("paths", paths[0], "get", "requestBody", "content", "a/b", "schema")]
    schemas = st.recursive(
        st.sampled_from(targets).map(lambda target: {"$ref": target})
        | st.fixed_dictionaries({"type": st.just("string")}, optional={"default": DATA})
        | st.fixed_dictionaries({"description": TEXTS, "x-a": DATA, "enum": st.lists(DATA)})
        | st.booleans(),
        lambda inner: st.dictionaries(WORDS, inner, max_size=3).map(lambda p: {"properties": p})
        | st.lists(inner, max_size=3).map(lambda all_of: {"allOf": all_of})
        | inner.map(lambda items: {"items": items, "examples": [{"$ref": "#/x"}]}),
        max_leaves=6,
    )
    held = {name: draw(schemas) for name in names}
    held[names[0]] = {"properties": {"p": draw(schemas)}}
    operation = st.fixed_dictionaries(
        {
            "requestBody": st.fixed_dictionaries(
                {"content": st.fixed_dictionaries({"a/b": schemas.map(lambda s: {"schema": s})})}
            ),
            "responses": st.dictionaries(
                st.sampled_from(["200", "4XX", "default"]), TEXTS.map(lambda t: {"description": t})
            ),
        },
        optional={"tags": st.lists(TEXTS, min_size=1, max_size=2), "description": TEXTS},
    )
    document: dict[str, Any] = {
        "openapi": draw(st.sampled_from(["3.0.3", "3.1.0", "3.2.0"])),
        "info": {"title": draw(TEXTS), "version": "1", "x-b": draw(DATA)},
        "paths": {path: {"get": draw(operation)} for path in paths},
        "components": {"schemas": held},
    }
    if draw(st.booleans()):
        document["webhooks"] = {draw(WORDS): {"post": draw(operation)}}
    if draw(st.booleans()):
        document["x-c"] = draw(DATA)
    return document


@given(documents())
@settings(max_examples=150, deadline=None)
def test_bundling_what_was_imported_gives_the_document(document: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "api.json"
        source.write_text(json.dumps(document))
        files, _ = imported(source)
        into = Path(folder) / "spec"
        write(files, into)
        spec, _ = load(into)
        assert spec is not None
        assert same(bundle(spec)[0], document)
