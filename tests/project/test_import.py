"""`specloom import`: a document in our layout, nothing lost, nothing of others touched."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from specloom.document.load import load
from specloom.pipeline import generate

from .conftest import Run, same, written

PETS = """\
# Pets of all kinds.
openapi: 3.1.0
x-owner: { team: zoo, docs: { $ref: "#/components/schemas/Pet" } }
info:
  title: Pets
  version: "1.0"
  description: |
    Two lines

    and a bullet:
    * here
  x-audience: everyone
servers:
  - url: https://{region}.pets.invalid/v1 # the only one
    variables: { region: { default: eu, enum: [eu, us] } }
tags:
  - name: pets
    x-order: 2
security:
  - key: []
paths:
  # All of them.
  /pets:
    parameters:
      - $ref: "#/components/parameters/Trace"
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: Pets.
          headers: { X-Total: { $ref: "#/components/headers/Total" } }
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
              examples: { two: { $ref: "#/components/examples/Two" } }
          links: { first: { $ref: "#/components/links/First" } }
        default: { $ref: "#/components/responses/Failed" }
    post:
      operationId: addPet
      tags: [pets]
      requestBody: { $ref: "#/components/requestBodies/Pet" }
      callbacks: { born: { $ref: "#/components/callbacks/Born" } }
      responses:
        "201":
          description: The pet.
          content:
            application/json:
              schema: { $ref: "#/paths/~1pets/get/responses/200/content/application~1json/schema" }
  /pets/{petId}:
    get:
      operationId: getPet
      tags: [pets]
      security: []
      deprecated: true
      parameters:
        - { name: petId, in: path, required: true, schema: { type: integer }, example: 0 }
      responses:
        "200":
          description: >-
            A pet
          content:
            application/json: { schema: { $ref: "#/components/schemas/Pet" } }
  x-note: kept
webhooks:
  petLeft:
    post:
      requestBody:
        content:
          application/json: { schema: { $ref: "#/components/schemas/Pet/properties/friend" } }
      responses: { "204": { description: Thanks. } }
components:
  schemas:
    # One pet.
    Pet:
      type: object
      required: [id]
      properties:
        id: { type: integer, default: 1.0 }
        friend: { $ref: "#/components/schemas/Pet", description: Another one. }
        home: { $ref: "#/components/schemas/Home" }
        note: { const: "$ref: nothing", examples: [{ $ref: "#/nowhere" }] }
    Home:
      oneOf: [{ $ref: "#/components/schemas/House" }, { $ref: "#/components/schemas/Cage" }]
      discriminator:
        propertyName: kind
        mapping: { house: "#/components/schemas/House", cage: Cage }
    House: { type: object, properties: { kind: { const: house } }, required: [kind] }
    Cage: { type: object, properties: { kind: { const: cage } }, required: [kind] }
    Unused: true
    Alias: { $ref: "#/components/schemas/Pet" }
  parameters:
    Trace: { name: trace, in: header, schema: { type: string } }
  headers:
    Total: { schema: { type: integer } }
  examples:
    Two: { value: [{ id: 1 }, { id: 2, $ref: "#/data" }] }
  links:
    First: { operationRef: "#/paths/~1pets~1%7BpetId%7D/get", parameters: { petId: 1 } }
  responses:
    Failed:
      description: No.
      content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }
  requestBodies:
    Pet: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  callbacks:
    Born:
      "{$request.body#/url}":
        post:
          requestBody: { $ref: "#/components/requestBodies/Pet" }
          responses: { "200": { description: Thanks. } }
  pathItems:
    Spare: { get: { responses: { "200": { description: Fine. } } } }
  securitySchemes:
    key: { type: apiKey, name: key, in: header, x-where: [console] }
externalDocs: { url: ./docs.html }
"""
PETS = PETS.replace("#/components/schemas/Error", "#/components/schemas/House")


def document(folder: str) -> Any:
    """What `specloom bundle` makes of a folder, as data."""
    from specloom.project.bundle import bundle

    spec, problems = load(folder)
    assert spec is not None and problems == []
    return bundle(spec)[0]


def test_nothing_is_lost(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    shown = run("import", "pets.yaml", "--into", "spec")
    assert shown.stdout.splitlines()[0] == "spec: 5 added (5 files)"
    before = load("pets.yaml")[0]
    assert before is not None
    assert same(document("spec"), before.root)


def test_the_layout_is_ours(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    run("import", "pets.yaml")
    files = written(place / "spec")
    assert sorted(files) == [
        ".imported.json",
        "endpoints/pets.yaml",
        "endpoints/webhooks.yaml",
        "openapi.yaml",
        "schemas/pets.yaml",
        "schemas/shared.yaml",
    ]
    root = files["openapi.yaml"]
    assert '  /pets/{petId}: { $ref: "endpoints/pets.yaml#/pet" }\n' in root
    assert '    Pet: { $ref: "schemas/pets.yaml#/Pet" }\n' in root
    assert "    Two lines\n\n    and a bullet:\n" in root
    pets = files["endpoints/pets.yaml"]
    assert '- { $ref: "../openapi.yaml#/components/parameters/Trace" }' in pets
    assert '$ref: "#/pets/get/responses/200/content/application~1json/schema"' in pets
    assert 'house: "#/House"' in files["schemas/pets.yaml"]
    assert "cage: Cage" in files["schemas/pets.yaml"]


def test_comments_stay_with_what_they_stand_at(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    run("import", "pets.yaml")
    files = written(place / "spec")
    assert files["openapi.yaml"].startswith("# Pets of all kinds.\nopenapi: 3.1.0\n")
    assert "- url: https://{region}.pets.invalid/v1 # the only one" in files["openapi.yaml"]
    assert files["endpoints/pets.yaml"].startswith("# All of them.\npets:\n")
    assert "# One pet.\nPet:\n" in files["schemas/pets.yaml"]


def test_the_client_is_the_same(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    run("import", "pets.yaml")
    before, after = generate(Path("pets.yaml")), generate(Path("spec"))
    assert before.files
    assert before.files == after.files


def test_a_document_with_keys_of_ours_gives_the_same_client(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS + "x-loom-client: { name: Zoo, package: zoo }\n")
    run("import", "pets.yaml")
    before, after = generate(Path("pets.yaml")), generate(Path("spec"))
    assert "zoo/__init__.py" in before.files
    assert before.files == after.files


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_every_version_stays_what_it_is(run: Run, place: Path, version: str, suffix: str) -> None:
    data = yaml.load(PETS, yaml.CSafeLoader) | {"openapi": version}
    name = f"pets.{suffix}"
    (place / name).write_text(json.dumps(data) if suffix == "json" else yaml.dump(data))
    run("import", name)
    assert same(document("spec"), load(name)[0].root)  # type: ignore[union-attr]


FILES = {
    "api.yaml": """\
openapi: 3.0.3
info: { title: Many, version: "1", description: { $ref: "texts/about.yaml#/about" } }
paths:
  /a: { $ref: "paths/a.yaml" }
  /b: { $ref: "paths/b.yaml#/b" }
components:
  schemas:
    A: { $ref: "schemas/a.yaml" }
""",
    "texts/about.yaml": "about: Many files.\n",
    "paths/a.yaml": """\
# The first path.
get:
  tags: [as]
  responses:
    "200": { $ref: "../responses/fine.yaml" }
""",
    "paths/b.yaml": """\
b:
  get:
    tags: [bs]
    responses:
      "200":
        description: B.
        content:
          application/json: { schema: { $ref: "../schemas/b.yaml#/definitions/B" } }
""",
    "responses/fine.yaml": """\
description: Fine.
content: { application/json: { schema: { $ref: "../schemas/a.yaml" } } }
""",
    "schemas/a.yaml": """\
type: object
properties:
  self: { $ref: "#" }
  b: { $ref: "b.yaml#/definitions/B" }
  name: { $ref: "b.yaml#/definitions/B/properties/name" }
""",
    "schemas/b.yaml": """\
definitions:
  B:
    type: object
    properties:
      name: { type: string }
      a: { $ref: "a.yaml" }
""",
}


def test_many_files_become_ours(run: Run, place: Path) -> None:
    for name, text in FILES.items():
        (place / "src" / name).parent.mkdir(parents=True, exist_ok=True)
        (place / "src" / name).write_text(text)
    run("import", "src/api.yaml")
    whole = document("spec")
    assert same(whole, document("src/api.yaml"))
    assert whole["info"]["description"] == "Many files."
    assert whole["components"]["schemas"]["A"]["properties"] == {
        "self": {"$ref": "#/components/schemas/A"},
        "b": {"$ref": "#/components/schemas/B"},
        "name": {"$ref": "#/components/schemas/B/properties/name"},
    }
    assert "# The first path.\n" in written(place / "spec")["endpoints/as.yaml"]


# What stands in the way


def test_a_file_that_was_there_is_never_replaced(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    (place / "spec" / "schemas").mkdir(parents=True)
    (place / "spec" / "schemas" / "pets.yaml").write_text("Mine: { type: object }\n")
    printed = run("import", "pets.yaml", code=1).stderr
    assert "spec/schemas/pets.yaml: error[E901]: this file is in the way" in printed
    assert "nothing was written" in printed
    assert list(written(place / "spec")) == ["schemas/pets.yaml"]


def test_a_spec_is_not_imported_over_itself(run: Run, place: Path) -> None:
    (place / "spec").mkdir()
    (place / "spec" / "openapi.yaml").write_text(PETS)
    run("import", "spec/openapi.yaml", code=1)
    assert written(place / "spec") == {"openapi.yaml": PETS}


def test_a_newer_document_is_imported_over_the_old_one(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    run("import", "pets.yaml")
    assert run("import", "pets.yaml").stdout == "spec: nothing changed (5 files)\n"
    newer = PETS.replace("/pets", "/animals").replace("~1pets", "~1animals")
    (place / "pets.yaml").write_text(newer)
    shown = run("import", "pets.yaml").stdout
    assert shown.startswith("spec: 2 added, 3 changed, 2 deleted (5 files)\n")
    assert not (place / "spec" / "endpoints" / "pets.yaml").exists()
    assert (place / "spec" / "endpoints" / "animals.yaml").exists()


def test_what_was_edited_since_is_left_alone(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    run("import", "pets.yaml")
    with (place / "spec" / "schemas" / "pets.yaml").open("a") as file:
        file.write("More: { type: object }\n")
    (place / "pets.yaml").write_text(PETS.replace("required: [id]", "required: [home]"))
    before = written(place / "spec")
    printed = run("import", "pets.yaml", code=1).stderr
    assert "this file was edited since it was imported" in printed
    assert written(place / "spec") == before


def test_a_dry_run_writes_nothing(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    shown = run("import", "pets.yaml", "--dry-run").stdout
    assert "spec/endpoints/pets.yaml  " in shown
    assert not (place / "spec").exists()


def test_our_own_layout_is_no_document_to_import(run: Run) -> None:
    run("init", "mine")
    assert "is in this layout already" in run("import", "mine/spec", "--into", "x", code=2).stderr


# Bad input


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("openapi: 3.1.0\na: [", "E003"),
        ("swagger: '2.0'\n", "E010"),
        ("- a\n", "E004"),
        ("openapi: 3.1.0\na: !!binary aGk=\n", "E006"),
        ("openapi: 3.1.0\na: 1e999\n", "E006"),
        ("openapi: 3.1.0\n<<: 3\n", "E009"),
        ("openapi: 3.1.0\na: &a [*a]\n", "E008"),
        ("openapi: 3.1.0\na: " + "[" * 300 + "]" * 300, "E007"),
    ],
)
def test_what_cannot_be_read_whole_is_not_imported(
    run: Run, place: Path, text: str, code: str
) -> None:
    (place / "api.yaml").write_text(text)
    printed = run("import", "api.yaml", code=1).stderr
    assert f"error[{code}]" in printed
    assert "nothing was written" in printed
    assert not (place / "spec").exists()


def test_a_key_that_stands_twice_is_reported(run: Run, place: Path) -> None:
    (place / "api.yaml").write_text(PETS + "x-a: 1\nx-a: 2\n")
    assert "error[E005]" in run("import", "api.yaml", code=1).stderr
    assert "x-a: 2\n" in (place / "spec" / "openapi.yaml").read_text()


NOWHERE = """\
openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      responses:
        "200": { $ref: "#/components/responses/None" }
        "400": { $ref: "https://x.invalid/a.yaml#/B" }
        "401": { $ref: "../../etc/passwd.yaml" }
        "402": { $ref: "gone.yaml#/x" }
        "403": { $ref: "#nothing" }
"""


def test_references_to_nowhere_are_reported_and_stay(run: Run, place: Path) -> None:
    (place / "api.yaml").write_text(NOWHERE)
    printed = run("import", "api.yaml", code=1).stderr
    assert [printed.count(f"[{code}]") for code in ("E020", "E021", "E022")] == [3, 1, 1]
    from specloom.project.bundle import bundle

    spec, _ = load("spec")
    before, _ = load("api.yaml")
    assert spec is not None and before is not None
    after = bundle(spec)[0]["paths"]["/a"]["get"]["responses"]
    kept = before.root["paths"]["/a"]["get"]["responses"]
    assert after["200"] == kept["200"]
    assert after["400"] == kept["400"]


def test_files_that_examples_name_are_reported(run: Run, place: Path) -> None:
    text = PETS.replace("{ value: [{ id: 1 }", "{ externalValue: two.json, x-v: [{ id: 1 }")
    (place / "api.yaml").write_text(text)
    assert "warning[P002]: the file 'two.json' is not copied" in run("import", "api.yaml").stderr


HOSTILE = [
    *("../../../etc/passwd", "/etc/passwd", "..", ".", "~", "CON", "nul.txt", "a/b", "a\\b", "a:b"),
    *("", " ", "\n", "ü", "日本", "a" * 300, "A" * 300, "%2e%2e%2f", "~1..~1", "#", "{{ x }}"),
    *("properties", "default", "$ref", "x-", "components", "Pet", "pet", "PET", "__proto__"),
]


def test_hostile_names_stay_inside_of_the_folder(run: Run, place: Path) -> None:
    data = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            f"/{name}": {
                "get": {
                    "tags": [name],
                    "responses": {
                        "200": {
                            "description": "D",
                            "content": {
                                "application/json": {
                                    "schema": {"$ref": f"#/components/schemas/{_pointer(name)}"}
                                }
                            },
                        }
                    },
                }
            }
            for name in HOSTILE
        },
        "webhooks": {name: {"post": {"responses": {}}} for name in HOSTILE},
        "components": {"schemas": {name: {"type": "string"} for name in HOSTILE}},
    }
    (place / "api.json").write_text(json.dumps(data))
    run("import", "api.json")
    assert sorted(path.name for path in place.iterdir()) == ["api.json", "spec"]
    files = [name for name in written(place / "spec") if name != ".imported.json"]
    assert all(re.fullmatch(r"(endpoints/|schemas/)?[a-z][a-z0-9_]{0,79}\.yaml", f) for f in files)
    assert len({name.lower() for name in files}) == len(files)
    whole = document("spec")
    assert same(whole, _spelt(data, whole))


def _pointer(name: str) -> str:
    from urllib.parse import quote

    return quote(name.replace("~", "~0").replace("/", "~1"))


def _spelt(data: Any, like: Any) -> Any:
    """`data` with each reference spelt as in `like`, where both mean the same pointer."""
    from urllib.parse import unquote

    if isinstance(data, dict):
        return {key: _spelt(value, like[key]) for key, value in data.items()}
    if isinstance(data, list):
        return [_spelt(one, other) for one, other in zip(data, like, strict=True)]
    if isinstance(data, str) and isinstance(like, str) and unquote(data) == unquote(like):
        return like
    return data


def test_a_link_in_the_folder_is_not_written_through(run: Run, place: Path) -> None:
    (place / "pets.yaml").write_text(PETS)
    (place / "elsewhere").mkdir()
    (place / "spec").mkdir()
    (place / "spec" / "schemas").symlink_to(place / "elsewhere")
    assert "error[E900]" in run("import", "pets.yaml", code=1).stderr
    assert list((place / "elsewhere").iterdir()) == []


def test_deep_documents_are_imported(run: Run, place: Path) -> None:
    schema: Any = {"type": "string"}
    for _ in range(97):
        schema = {"allOf": [schema]}
    data = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Deep": schema}},
    }
    (place / "api.json").write_text(json.dumps(data))
    run("import", "api.json")
    assert same(document("spec"), data)


def test_comments_without_a_place_are_counted(run: Run, place: Path) -> None:
    (place / "paths").mkdir()
    (place / "paths" / "a.yaml").write_text(FILES["paths/b.yaml"].replace("../schemas", "schemas"))
    (place / "paths" / "schemas").mkdir()
    (place / "paths" / "schemas" / "b.yaml").write_text("definitions: { B: { type: object } }\n")
    (place / "api.yaml").write_text(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"
        "paths:\n  /b:\n    # Elsewhere.\n    $ref: paths/a.yaml#/b\n"
    )
    assert "note[P003]: a comment was left out" in run("import", "api.yaml").stderr
    assert "# Elsewhere." not in "".join(written(place / "spec").values())


def test_every_code_of_projects_is_proven_here() -> None:
    from specloom.diagnostics.codes import codes

    projects = {code for code in codes() if code.startswith("P")}
    folder = Path(__file__).parent
    here = "".join(path.read_text() for path in folder.glob("test_*.py"))
    made = "".join(
        path.read_text()
        for path in (Path(*folder.parts[:-2]) / "codegen" / "specloom").rglob("*.py")
    )
    assert {code for code in projects if f"[{code}]" not in here} == set()
    assert set(re.findall(r'"(P\d{3})"', made)) == projects
