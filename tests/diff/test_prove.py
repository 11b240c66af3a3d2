"""Verdicts are proved by calling: the old client, and a server that plays the new description."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from specloom.cli.diff_inputs import described
from specloom.diff import Change, Effect, compare
from specloom.examples.sampler import Options
from specloom.examples.schemas import Schemas
from specloom.ir import Object
from specloom.project.revisions import Source
from specloom.prove import Proof, Standing
from specloom.prove.prove import prove_between
from specloom.prove.stage import Side, side
from specloom.prove.variations import variations
from specloom.reading import read_api

from tests.diff.cases import run

FIELDS: dict[str, Any] = {
    "kind": {"type": "string", "enum": ["cat", "dog"]},
    "name": {"type": "string", "maxLength": 10},
    "age": {"type": "integer", "minimum": 0, "maximum": 30},
    "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 4},
    "owner": {"$ref": "#/components/schemas/Owner"},
    "note": {"type": ["string", "null"]},
    "shape": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
}


def document(fields: dict[str, Any], **more: Any) -> dict[str, Any]:
    pet = {"type": "object", "required": ["kind"], "properties": fields}
    owner = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}
    create = {
        "operationId": "pets.create",
        "parameters": [limit],
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "Ok.", "content": content}},
    }
    made = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1.0.0"},
        "paths": {"/pets": {"post": {**create, **more.pop("post", {})}}},
        "components": {"schemas": {"Pet": {**pet, **more.pop("pet", {})}, "Owner": owner}},
    }
    return {**made, **more}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("prove")


@cache
def old_side(folder: Path) -> Side:
    """The old client, generated once."""
    path = folder / "old.json"
    path.write_text(json.dumps(document(FIELDS)))
    return side(path, "proof_old")


def proofs(folder: Path, new: dict[str, Any]) -> list[tuple[Change, Proof]]:
    before = old_side(folder)
    path = folder / "new.json"
    path.write_text(json.dumps(new))
    one, other = described(Source(folder / "old.json")), described(Source(path))
    changes = compare(one.api, other.api)
    changes = other.located(one.located(changes, is_new=False), is_new=True)
    return list(prove_between(changes, before, side(path, "proof_new")))


SECURED = {
    "components": {
        **document(FIELDS)["components"],
        "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "key"}},
    },
    "security": [{"key": []}],
}
CASES: list[tuple[str, dict[str, Any], str, str]] = [
    ("value-removed", document({**FIELDS, "kind": {"enum": ["dog"]}}), '"kind":"cat"', "400"),
    (
        "limit-narrowed",
        document({**FIELDS, "name": {"type": "string", "maxLength": 5}}),
        "xxxxxx",
        "400",
    ),
    ("required-field-added", document({**FIELDS, "size": {}}, pet={"required": ["kind", "size"]}),
     '{"kind":"cat"}', "'size' is missing"),
    ("field-required", document(FIELDS, pet={"required": ["kind", "age"]}), '"kind":"cat"',
     "'age' is missing"),
    ("not-nullable", document({**FIELDS, "note": {"type": "string"}}), '"note":null', "400"),
    ("type-changed", document({**FIELDS, "tags": {"type": "string"}}), '"tags":[', "400"),
    ("nullable", document({**FIELDS, "age": {"type": ["integer", "null"], "minimum": 0,
                                            "maximum": 30}}), "", '"age": null'),
    ("field-optional", document(FIELDS, pet={"required": []}), "", "'kind' is a required"),
    ("value-added", document({**FIELDS, "kind": {"enum": ["cat", "dog", "bird"]}}), "", "bird"),
    ("field-added", document({**FIELDS, "size": {"type": "integer"}}), "", "200"),
    ("credentials-required", document(FIELDS, **SECURED), "POST /pets", "401"),
    ("limit-widened", document({**FIELDS, "age": {"type": "integer", "minimum": 0,
                                                  "maximum": 50}}), "", "50"),
    ("member-added", document({**FIELDS, "shape": {"anyOf": [{"type": "string"}, {"type":
     "integer"}, {"$ref": "#/components/schemas/Owner"}]}}), "", "200"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "new", "request_", "answer"), CASES, ids=[c[0] for c in CASES])
def test_a_call_shows_what_a_change_does(
    folder: Path, rule: str, new: dict[str, Any], request_: str, answer: str
) -> None:
    found = {change.name: proof for change, proof in proofs(folder, new)}
    assert rule in found, sorted(found)
    assert found[rule].standing is Standing.PROVED, found[rule]
    assert request_ in found[rule].request
    assert answer in f"{found[rule].answer} {found[rule].error}"


def test_what_no_call_shows_is_marked_so(folder: Path) -> None:
    moved = document(FIELDS, servers=[{"url": "https://new.example"}])
    [(change, proof)] = proofs(folder, moved)
    assert change.name == "server-added"
    assert proof.standing is Standing.NOT_PROVED and proof.why == "the mock is no host"


def test_the_command_shows_request_answer_and_error(tmp_path: Path) -> None:
    for name, fields in (("old", FIELDS), ("new", {**FIELDS, "kind": {"enum": ["dog"]}})):
        (tmp_path / f"{name}.json").write_text(json.dumps(document(fields)))
    paths = str(tmp_path / "old.json"), str(tmp_path / "new.json")
    shown = run(*paths, "--prove", code=1).stdout
    assert "; proved: the old client's call is refused: POST /pets {" in shown
    assert "BadRequestError" in shown and shown.endswith("1 proved\n")
    [row] = json.loads(run(*paths, "--prove", "--format", "json", code=1).stdout)
    assert row["proof"]["standing"] == "proved"
    assert row["proof"]["call"].startswith("result = client.pets.create(")


def test_what_the_proof_needs_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, kinds in (("old", ["cat", "dog"]), ("new", ["dog"])):
        text = json.dumps(document({"kind": {"enum": kinds}}))
        (tmp_path / f"{name}.json").write_text(text)

    def fails(*arguments: Any) -> None:
        raise ImportError(name="httpx2")

    monkeypatch.setattr("specloom.prove.prove", fails)
    shown = run(str(tmp_path / "old.json"), str(tmp_path / "new.json"), "--prove", code=2)
    assert "--prove needs httpx2: pip install 'specloom[mock]' httpx2" in shown.stderr


_schemas = st.one_of(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number", "string", "boolean"])},
        optional={"minimum": st.integers(0, 3), "maximum": st.integers(20, 40)},
    ),
    st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={"maxLength": st.integers(3, 12), "minLength": st.integers(0, 2)},
    ),
    st.lists(st.sampled_from(["cat", "dog", "bird"]), min_size=1, unique=True).map(
        lambda values: {"type": "string", "enum": values}
    ),
    st.just({"type": ["string", "null"]}),
    st.just({"type": ["integer", "null"], "minimum": 0, "maximum": 30}),
    st.just({"anyOf": [{"type": "string"}, {"type": "integer"}]}),
    st.just({"type": "array", "items": {"type": "string"}}),
    st.just({"type": "array", "items": {"type": "integer"}, "maxItems": 2}),
    st.just({"$ref": "#/components/schemas/Owner"}),
)
_edits = st.tuples(
    st.sampled_from(sorted(FIELDS)),
    st.one_of(st.none(), _schemas),
    st.sets(st.sampled_from(["kind", "name", "age"]), max_size=2),
)


@given(_edits)
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_call_contradicts_a_verdict(folder: Path, edit: tuple[str, Any, set[str]]) -> None:
    name, schema, required = edit
    fields = {k: v for k, v in FIELDS.items() if k != name}
    if schema is not None:
        fields[name] = schema
    new = document(fields, pet={"required": sorted(required & set(fields))})
    found = proofs(folder, new)
    for change, proof in found:
        assert proof.standing is not Standing.CONTRADICTED, (change.name, change.subject, proof)


@given(st.one_of(st.just({}), _schemas), st.one_of(st.just({}), _schemas))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_what_breaks_is_said_to(tmp_path_factory: Any, old: Any, new: Any) -> None:
    """No value that only one description allows goes without a verdict that somebody breaks."""
    place = tmp_path_factory.mktemp("pair")
    read = []
    for name, schema in (("old", old), ("new", new)):
        (place / f"{name}.json").write_text(json.dumps(document({"a": schema})))
        one = described(Source(place / f"{name}.json"))
        reading = read_api(one.spec)
        pet = next(d for d in reading.api.decls if d.name.camel == "Pet")
        assert isinstance(pet.type, Object)
        read.append((one, Schemas(one.spec, reading), pet.type.fields[0].type))
    changes = compare(read[0][0].api, read[1][0].api)
    callers = {c.callers for c in changes if c.subject.startswith("Pet.a")}
    readers = {c.readers for c in changes if c.subject.startswith("Pet.a")}
    for (_, one, schema), (_, other, held), effects in (
        (*read, callers),
        (*reversed(read), readers),
    ):
        start = one.sample(schema, Options(full=True), "a")
        for varied in variations(schema, start, one, "", (5, 30, "cat")):
            if one.fits(schema, varied.value) and not other.fits(held, varied.value):
                assert effects & {Effect.MAY_BREAK, Effect.BREAKS}, (varied.value, changes)
