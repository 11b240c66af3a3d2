"""The short forms of the dialect say what the long ones say; examples are derived of schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from specloom.checks.check import check
from specloom.diagnostics.problems import Problem, render
from specloom.document.document import plain
from specloom.document.load import Spec, load
from specloom.project.bundle import bundle

ROOT = """
openapi: 3.2.0
info: { title: Zoo, version: 1.0.0, description: Otters. }
servers: [{ url: https://zoo.example }]
x-loom-client: { name: Zoo, package: zoo }
tags: [{ name: otters, summary: Otters }]
%s
paths:
  /otters: { $ref: "endpoints/otters.yaml#/otters" }
  /otters/{otter_id}: { $ref: "endpoints/otters.yaml#/otter" }
components:
  responses:
    Error:
      description: It failed.
      content: { application/json: { schema: { $ref: "schemas/otters.yaml#/Problem" } } }
"""
SHARED = """
x-loom-errors:
  4XX: { $ref: "#/components/responses/Error" }
  5XX: { $ref: "#/components/responses/Error" }
x-loom-lists:
  ids:
    required: [data, has_more]
    properties:
      data: { type: array, description: The items. }
      first_id: { type: [string, "null"], description: Id of the first item. }
      has_more: { type: boolean, description: Whether there is more. }
"""
SHORT = """
otters:
  get:
    operationId: otters.list
    summary: List otters
    x-loom-result: { $ref: "../schemas/otters.yaml#/OtterList" }
  post:
    operationId: otters.create
    summary: Take an otter in
    x-loom-body: { $ref: "../schemas/otters.yaml#/OtterCreateParams" }
    x-loom-result: { $ref: "../schemas/otters.yaml#/Otter", description: The new otter. }
otter:
  parameters:
    - { name: otter_id, in: path, required: true, description: Its id., schema: { type: string } }
  delete:
    operationId: otters.delete
    summary: Let an otter go
    responses:
      "204": { description: It is free. }
      4XX: { description: It stays. }
"""
LONG = """
otters:
  get:
    operationId: otters.list
    tags: [otters]
    summary: List otters
    responses:
      "200":
        description: Some otters.
        content: { application/json: { schema: { $ref: "../schemas/otters.yaml#/OtterList" } } }
      4XX: { $ref: "../openapi.yaml#/components/responses/Error" }
      5XX: { $ref: "../openapi.yaml#/components/responses/Error" }
  post:
    operationId: otters.create
    tags: [otters]
    summary: Take an otter in
    requestBody:
      required: true
      content:
        application/json: { schema: { $ref: "../schemas/otters.yaml#/OtterCreateParams" } }
    responses:
      "200":
        description: The new otter.
        content: { application/json: { schema: { $ref: "../schemas/otters.yaml#/Otter" } } }
      4XX: { $ref: "../openapi.yaml#/components/responses/Error" }
      5XX: { $ref: "../openapi.yaml#/components/responses/Error" }
otter:
  parameters:
    - { name: otter_id, in: path, required: true, description: Its id., schema: { type: string } }
  delete:
    operationId: otters.delete
    tags: [otters]
    summary: Let an otter go
    responses:
      "204": { description: It is free. }
      4XX: { description: It stays. }
      5XX: { $ref: "../openapi.yaml#/components/responses/Error" }
"""
SCHEMAS = """
Otter:
  type: object
  description: An otter.
  required: [id, name]
  properties:
    id: { type: string, description: Its id., examples: [otter_1] }
    name: { type: string, description: Its name., examples: [Ollie] }
    kind: { type: string, enum: [sea, river], description: Its kind. }
    tag: { type: [string, "null"], description: Its tag. }
    born_at: { type: integer, format: unixtime, description: When it was born. }
OtterCreateParams:
  type: object
  description: The otter.
  required: [name]
  properties:
    name: { type: string, description: Its name. }
    age: { type: integer, description: Its age., examples: [3] }
    note: { type: string, description: What else there is to say. }
Problem:
  type: object
  description: Why it failed.
  properties: { message: { type: string, description: It. } }
"""
SHORT_LIST = """
OtterList: { x-loom-list: { ids: { $ref: "#/Otter" } }, description: Some otters. }
"""
LONG_LIST = """
OtterList:
  type: object
  description: Some otters.
  required: [data, has_more]
  properties:
    data: { type: array, description: The items., items: { $ref: "#/Otter" } }
    first_id: { type: [string, "null"], description: Id of the first item. }
    has_more: { type: boolean, description: Whether there is more. }
"""
DELETE = """
otters.delete:
  one: { summary: Let it go, request: { path: { otter_id: otter_1 } }, response: { status: 204 } }
"""


def written(folder: Path, root: str, endpoints: str, schemas: str, **examples: str) -> Path:
    texts = {"openapi": root, "endpoints/otters": endpoints, "schemas/otters": schemas}
    texts |= {f"examples/{name.replace('__', '.')}": text for name, text in examples.items()}
    for name, text in texts.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def short(tmp_path: Path) -> Path:
    return written(tmp_path, ROOT % SHARED, SHORT, SCHEMAS + SHORT_LIST, otters=DELETE)


def loaded(folder: Path) -> tuple[Spec, list[Problem]]:
    spec, problems = load(folder)
    assert spec is not None
    return spec, [*problems, *check(spec)]


def test_short_and_long_make_the_same_standard_document(short: Path, tmp_path: Path) -> None:
    long = written(tmp_path / "long", ROOT % "", LONG, SCHEMAS + LONG_LIST, otters=DELETE)
    documents = []
    for folder in (short, long):
        spec, problems = loaded(folder)
        assert render(problems) == ""
        documents.append(plain(bundle(spec, plain=True)[0]))
    assert documents[0] == documents[1]
    assert "x-loom" not in str(documents[0])


def test_examples_are_derived_of_those_of_schemas(short: Path) -> None:
    spec, _ = loaded(short)
    otter = {"id": "otter_1", "name": "Ollie", "kind": "sea", "tag": None, "born_at": 1795737600}
    assert plain(spec.examples["otters.create"]) == {
        "example": {
            "summary": "Take an otter in",
            "request": {"body": {"name": "Ollie", "age": 3}},
            "response": {"status": 200, "body": otter},
        }
    }
    listed = plain(spec.examples["otters.list"]["example"]["response"]["body"])
    assert listed == {"data": [otter], "first_id": "otter_1", "has_more": False}
    assert list(spec.examples["otters.delete"]) == ["one"]


BROKEN: list[tuple[str, str, str, str, str]] = [
    (
        "schemas",
        ", examples: [Ollie]",
        "",
        "E044",
        "give the property 'name' of",
    ),
    ("schemas", "examples: [3]", "examples: [old]", "E081", ""),
    ("schemas", "{ ids: {", "{ idss: {", "E020", "did you mean 'ids'?"),
    ("endpoints", "x-loom-body: {", "x-loom-bdoy: {", "E030", "did you mean 'x-loom-body'?"),
    ("endpoints", "x-loom-body: { $ref", "x-loom-body: { ref", "E030", ""),
    (
        "endpoints",
        "OtterCreateParams",
        "OtterCreateParam",
        "E020",
        "did you mean 'OtterCreateParams'?",
    ),
    ("examples", "otters.delete", "otters.delet", "E045", "did you mean 'otters.delete'?"),
]


@pytest.mark.parametrize(("file", "old", "new", "code", "hint"), BROKEN)
def test_what_is_wrong_in_a_short_form_is_reported_at_its_place(
    short: Path, file: str, old: str, new: str, code: str, hint: str
) -> None:
    path = short / file / "otters.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    found = [p for p in loaded(short)[1] if p.code == code]
    assert found, render(loaded(short)[1])
    assert hint in found[0].hint
    assert found[0].where.file.startswith(short.as_posix())
    assert found[0].where.line > 0


def test_examples_of_one_operation_stand_in_one_file(short: Path) -> None:
    text = DELETE.replace("otters.delete:\n  ", "")
    (short / "examples" / "otters.delete.yaml").write_text(text, "utf-8")
    problems = loaded(short)[1]
    assert [(p.code, p.where.line) for p in problems] == [("E079", 2)]


def test_a_derived_example_that_breaks_its_schema_is_reported_at_the_operation(short: Path) -> None:
    path = short / "schemas" / "otters.yaml"
    text: Any = path.read_text("utf-8")
    path.write_text(
        text.replace(
            "name: { type: string, description: Its name. }",
            "name: { type: integer, description: Its name. }",
        ),
        "utf-8",
    )
    [problem] = [p for p in loaded(short)[1] if p.code == "E070"]
    assert problem.where.file.endswith("endpoints/otters.yaml")
