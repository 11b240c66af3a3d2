"""Maps and lists by reference, where OpenAPI has them in place: real documents do it."""

from __future__ import annotations

from pathlib import Path

from inline import Generate, text_of, type_text

ROOT = """
openapi: 3.0.3
info: { title: Zoo, version: "1" }
servers: [{ url: "https://zoo.example/v1" }]
paths: { $ref: paths.yaml }
components: { schemas: { $ref: "schemas.yaml" } }
"""
PATHS = """
/pets/{id}: { $ref: "operations/pets.yaml" }
"""
PETS = """
parameters: { $ref: "../shared.yaml#/lists/identified" }
get:
  operationId: pets.get
  responses: { $ref: "../shared.yaml#/responses" }
post: { $ref: "create.yaml" }
"""
CREATE = """
operationId: pets.create
requestBody: { content: { application/json: {
  schema: { type: object, properties: { $ref: "../shared.yaml#/fields", age: { type: integer } } },
  examples: { $ref: "../shared.yaml#/examples" } } } }
responses: { "204": { description: made } }
"""
SHARED = """
fields: { name: { type: string }, kind: { $ref: "schemas.yaml#/Kind" } }
examples: { one: { value: { name: Rex } } }
lists:
  identified: [{ name: id, in: path, required: true, schema: { type: string } }]
responses:
  "200": { description: ok, content: { application/json: { schema: {
    $ref: "#/pet" } } } }
pet: { type: object, properties: { $ref: "#/fields" } }
"""
SCHEMAS = """
Kind: { type: object, properties: { legs: { type: integer } } }
Herd: { type: object, properties: { $ref: "#/Kind/properties" } }
properties: { $ref: "#/Kind" }
"""


def test_maps_by_reference_are_read_as_they_are_meant(generated: Generate, tmp_path: Path) -> None:
    (tmp_path / "operations").mkdir()
    (tmp_path / "paths.yaml").write_text(PATHS)
    (tmp_path / "operations" / "pets.yaml").write_text(PETS)
    (tmp_path / "operations" / "create.yaml").write_text(CREATE)
    (tmp_path / "shared.yaml").write_text(SHARED)
    (tmp_path / "schemas.yaml").write_text(SCHEMAS)
    result = generated(ROOT)
    assert [(p.code, p.message) for p in result.problems] == []
    module = text_of(result.files, "zoo_client/resources/pets.py")
    get, create = module.split("def create(")
    assert "id: str," in get and "-> Pet:" in get
    for argument in ("id: str,", "name: str | Omit", "kind: KindParam | Omit", "age: int | Omit"):
        assert argument in create + get
    pet = type_text(result.files, "pet")
    assert "name: str | None = None" in pet and "kind: Kind | None = None" in pet


def test_a_map_by_reference_that_leads_to_none_is_reported(generated: Generate) -> None:
    result = generated("""
    paths:
      /a: { get: { operationId: a.get, responses: { "200": { description: d, content: {
        application/json: { schema: { type: object, properties: {
          $ref: "#/components/schemas/A/description" } } } } } } } }
    components: { schemas: { A: { description: text } } }
    """)
    (problem,) = [p for p in result.problems if p.code == "E020"]
    assert "leads to no map: properties needs one" in problem.message and problem.where.line > 1
    assert "def get(" in text_of(result.files, "zoo_client/resources/a.py")


def test_names_that_are_keywords_stay_names(generated: Generate) -> None:
    result = generated("""
    paths:
      /a: { get: { operationId: a.get, responses: { "200": { description: d, content: {
        application/json: { schema: { $ref: "#/components/schemas/properties" } } } } } } }
    components:
      schemas:
        properties: { $ref: "#/components/schemas/A" }
        A: { type: object, properties: { properties: { $ref: "#/components/schemas/A" } } }
    """)
    assert not result.problems
    assert 'properties: "A | None" = None' in type_text(result.files, "a")
