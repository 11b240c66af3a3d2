"""`specloom bundle`: one document that stands by itself, and that others take."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator, OpenAPIV32SpecValidator
from specloom.pipeline import generate

from .conftest import Run, same, written
from .test_import import FILES, NOWHERE, PETS

ROOT = Path(__file__).resolve().parents[2]
SOUND = ROOT / "tests" / "cases" / "check" / "sound" / "spec"


def references(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [each for value in node.values() for each in references(value)]
    return [each for value in node for each in references(value)] if isinstance(node, list) else []


def keys(node: Any) -> set[str]:
    if isinstance(node, dict):
        return set(node).union(*map(keys, node.values()))
    return set().union(*map(keys, node)) if isinstance(node, list) else set()


def bundled(run: Run, *arguments: str) -> Any:
    return json.loads(run("bundle", *arguments, "--format", "json").stdout)


@pytest.mark.parametrize("spec", [ROOT / "spec", SOUND], ids=["ours", "small"])
def test_our_specs_become_documents_that_others_accept(run: Run, spec: Path) -> None:
    document = bundled(run, str(spec), "--plain")
    assert not {key for key in keys(document) if key.startswith("x-loom-")}
    assert {each[:2] for each in references(document)} == {"#/"}
    assert list(OpenAPIV32SpecValidator(document).iter_errors()) == []


def unions(node: Any) -> list[Any]:
    if not isinstance(node, dict):
        return [each for item in node for each in unions(item)] if isinstance(node, list) else []
    own = [node] if isinstance(node.get("discriminator"), dict) else []
    return own + [each for value in node.values() for each in unions(value)]


def test_tags_are_written_out_for_tools_that_take_them_for_names(run: Run) -> None:
    document = bundled(run, str(ROOT / "spec"), "--plain")
    found = unions(document)
    assert len(found) > 10
    schemas = document["components"]["schemas"]
    for union in found:
        tag, mapping = union["discriminator"]["propertyName"], union["discriminator"]["mapping"]
        members = [member["$ref"] for member in union.get("oneOf") or union["anyOf"]]
        assert list(dict.fromkeys(mapping.values())) == members
        for value, address in mapping.items():
            printed = schemas[address.removeprefix("#/components/schemas/")]["properties"][tag]
            assert value in (printed.get("enum") or [printed["const"]])


def test_our_spec_in_3_1_is_accepted_too(run: Run) -> None:
    shown = run("bundle", str(ROOT / "spec"), "--plain", "--openapi", "3.1", "--format", "json")
    document = json.loads(shown.stdout)
    assert document["openapi"] == "3.1.1"
    assert "itemSchema" not in keys(document)
    assert "'itemSchema' became 'schema': it describes the data of each event" in shown.stderr
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_schemas_keep_their_names(run: Run) -> None:
    document = bundled(run, str(ROOT / "spec"))
    texts = [path.read_text() for path in (ROOT / "spec" / "schemas").rglob("*.yaml")]
    held = [yaml.load(text, yaml.CSafeLoader) for text in texts]
    assert set(document["components"]["schemas"]) == {name for each in held for name in each}


def test_the_client_of_a_bundle_is_that_of_the_files(run: Run, place: Path) -> None:
    run("init", "shelf")
    run("bundle", "shelf/spec", "--out", "shelf.yaml")
    before, after = generate(Path("shelf/spec")), generate(Path("shelf.yaml"))
    assert after.problems == ()
    # The mock's examples are no part of a description.
    skipped = "shelf_client/testing/operations.json"
    client = {k: v for k, v in before.files.items() if k.startswith("shelf_client/")}
    same_client = {k: v for k, v in after.files.items() if k.startswith("shelf_client/")}
    assert client.keys() == same_client.keys()
    assert [k for k in client if client[k] != same_client[k]] == [skipped]


def test_files_of_a_folder_of_schemas_make_the_types_that_one_file_makes(
    run: Run, place: Path
) -> None:
    run("init", "shelf")
    spec = Path("shelf/spec")
    before = generate(spec)
    (spec / "schemas" / "notes").mkdir()
    (spec / "schemas" / "notes.yaml").rename(spec / "schemas" / "notes" / "stored.yaml")
    paths = spec / "endpoints" / "notes.yaml"
    paths.write_text(paths.read_text().replace("schemas/notes.yaml", "schemas/notes/stored.yaml"))
    assert generate(spec).files == before.files
    run("bundle", "shelf/spec", "--out", "shelf.yaml")
    types = [path for path in before.files if path.startswith("shelf_client/types/")]
    bundled_files = generate(Path("shelf.yaml")).files
    assert [path for path in types if bundled_files.get(path) != before.files[path]] == []


def test_a_bundle_can_be_imported_again(run: Run, place: Path) -> None:
    run("bundle", str(SOUND), "--out", "zoo.yaml")
    run("import", "zoo.yaml")
    first, second = bundled(run, "zoo.yaml"), bundled(run, "spec")
    assert same(first, second)
    names = {path.name for path in (SOUND / "schemas").iterdir()}
    assert {path.name for path in (place / "spec" / "schemas").iterdir()} == names
    assert generate(Path("zoo.yaml")).files == generate(Path("spec")).files


def test_one_document_comes_back_as_it_is(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    assert same(bundled(run, "pets.yaml"), yaml.load(PETS, yaml.CSafeLoader))


def test_many_files_become_one(run: Run, place: Path) -> None:
    for name, text in FILES.items():
        (place / "src" / name).parent.mkdir(parents=True, exist_ok=True)
        (place / "src" / name).write_text(text)
    document = bundled(run, "src/api.yaml")
    assert {each[:2] for each in references(document)} == {"#/"}
    assert document["paths"]["/a"]["get"]["responses"]["200"] == {
        "$ref": "#/components/responses/fine"
    }
    assert set(document["components"]["schemas"]) == {"A", "B"}


def test_names_that_are_taken_get_that_of_their_folder(run: Run, place: Path) -> None:
    paths = {
        f"/{name}": {
            "get": {
                "responses": {
                    "200": {
                        "description": "D",
                        "content": {
                            "application/json": {"schema": {"$ref": f"{name}/region.yaml"}}
                        },
                    }
                }
            }
        }
        for name in ("images", "droplets", "Volumes")
    }
    for name in ("images", "droplets", "Volumes"):
        (place / name).mkdir()
        (place / name / "region.yaml").write_text(f"type: string\nx-of: {name}\n")
    root = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths}
    (place / "api.json").write_text(json.dumps(root))
    schemas = bundled(run, "api.json")["components"]["schemas"]
    assert {name: each["x-of"] for name, each in schemas.items()} == {
        "region": "images",
        "droplets_region": "droplets",
        "volumes_region": "Volumes",
    }


def test_circles_stay_references(run: Run, place: Path) -> None:
    (place / "tree.yaml").write_text(
        "type: object\nproperties: { left: { $ref: '#' }, right: { $ref: 'tree.yaml' } }\n"
    )
    (place / "api.yaml").write_text(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\n"
        "webhooks: { w: { post: { requestBody: { content: { application/json: "
        "{ schema: { $ref: tree.yaml } } } } } } }\n"
    )
    schemas = bundled(run, "api.yaml")["components"]["schemas"]
    itself = {"$ref": "#/components/schemas/tree"}
    assert schemas == {"tree": {"type": "object", "properties": {"left": itself, "right": itself}}}


def test_it_is_written_where_it_is_asked_to(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    shown = run("bundle", "pets.yaml", "--out", "out/pets.json").stdout
    assert shown == "out/pets.json: 3 operations, 6 schemas, from 1 file\n"
    assert same(json.loads((place / "out/pets.json").read_text()), bundled(run, "pets.yaml"))
    run("bundle", "pets.yaml", "--out", "out/pets.json")


def test_what_is_no_document_is_not_replaced(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    (place / "notes.yaml").write_text("mine: 1\n")
    assert "error[E901]" in run("bundle", "pets.yaml", "--out", "notes.yaml", code=1).stderr
    assert "a file of pets.yaml" in run("bundle", "pets.yaml", "--out", "pets.yaml", code=2).stderr
    assert written(place) == {"pets.yaml": PETS, "notes.yaml": "mine: 1\n"}


def test_a_bundle_with_holes_is_not_written(run: Run, place: Path) -> None:
    (place / "api.yaml").write_text(NOWHERE)
    shown = run("bundle", "api.yaml", "--out", "x.yaml", code=1)
    assert "api.yaml:7:24: error[E020]" in shown.stderr
    assert "nothing was written" in shown.stderr
    assert shown.stdout == ""
    assert not (place / "x.yaml").exists()


def test_problems_are_reported_to_programs_as_well(run: Run, place: Path) -> None:
    (place / "api.yaml").write_text(NOWHERE)
    printed = run("bundle", "api.yaml", "--problems", "json", code=1).stderr
    rows = json.loads(printed[: printed.rindex("]") + 1])
    assert {row["code"] for row in rows} == {"E020", "E021", "E022"}


NEW = """\
openapi: 3.2.0
$self: https://x.invalid/api
info: { title: T, version: "1" }
servers: [{ url: https://x.invalid, name: main }]
tags: [{ name: a, kind: nav }]
paths:
  /a:
    query: { responses: { "200": { description: Q. } } }
    get:
      parameters:
        - { name: q, in: querystring, content: { text/plain: { schema: { type: string } } } }
        - { name: c, in: cookie, style: cookie, schema: { type: string } }
      responses:
        "200":
          summary: Fine.
          content:
            application/jsonl: { itemSchema: { type: integer } }
            application/json: { $ref: "#/components/mediaTypes/Json" }
components:
  mediaTypes:
    Json:
      schema: { type: object, xml: { nodeType: attribute } }
      examples: { a: { dataValue: { b: 1 } } }
  securitySchemes:
    old: { type: http, scheme: basic, deprecated: true }
"""


def test_what_3_1_cannot_say_is_reported(run: Run, place: Path) -> None:
    (place / "api.yaml").write_text(NEW)
    shown = run("bundle", "api.yaml", "--openapi", "3.1", "--format", "json")
    document = json.loads(shown.stdout)
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    get = document["paths"]["/a"]["get"]
    assert get["parameters"] == [
        {"name": "c", "in": "cookie", "style": "form", "schema": {"type": "string"}}
    ]
    assert get["responses"]["200"] == {
        "content": {
            "application/jsonl": {"schema": {"type": "integer"}},
            "application/json": {
                "schema": {"type": "object", "xml": {"attribute": True}},
                "examples": {"a": {"value": {"b": 1}}},
            },
        },
        "description": "Fine.",
    }
    for lost in ("$self", "name", "kind", "query", "deprecated"):
        assert f"'{lost}' was left out" in shown.stderr
    assert "the whole query string was left out" in shown.stderr
    assert "api.yaml:8:12: warning[P001]: 'query' was left out" in shown.stderr


def test_older_documents_need_no_change(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    shown = run("bundle", "pets.yaml", "--openapi", "3.1")
    assert shown.stderr == ""
    assert same(yaml.load(shown.stdout, yaml.CSafeLoader), yaml.load(PETS, yaml.CSafeLoader))
