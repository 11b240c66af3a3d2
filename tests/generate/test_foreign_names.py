"""Names and places in documents of others: short, and the same whatever is added elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from inline import Generate, generate_in, text_of
from specloom.diagnostics.problems import Problem
from specloom.document.load import load
from specloom.ir import Api
from specloom.passes import run_passes
from specloom.reading import read_api
from specloom.targets.python.naming import Naming

# (method, path, operationId, tag, call)
CALLS = [
    ("get", "/crm/things/{id}", "get-/crm/things/{id}_getById", "Basic", "basic.get_by_id"),
    ("patch", "/crm/things/{id}", "patch-/crm/things/{id}_update", "Basic", "basic.update"),
    ("get", "/crm/things", "get-/crm/things_getPage", "Basic", "basic.get_page"),
    ("get", "/old", "get-/v1/old/{kind}_read_all", "Basic", "basic.read_all"),
    ("post", "/crm/things", "post-/crm/things", "Basic", "basic.create_thing"),
    ("get", "/users", "UsersController_findAll", "", "users.find_all"),
    ("get", "/users/{id}", "UsersController_findOne", "people", "people.find_one"),
    ("get", "/v2/cats", "CatsControllerV2_findAll", "", "cats.find_all"),
    ("get", "/items/{item_id}", "read_item_items__item_id__get", "", "items.read_item"),
    ("get", "/repos", "repos/list", "", "repos.list"),
    ("get", "/speech", "audio.speech.make", "", "audio.speech.make"),
    ("get", "/shops", "listShops", "shops", "shops.list_shops"),
    ("get", "/shops/{id}", "shops_read", "shops", "shops.read"),
    ("post", "/download", "", "", "download.create"),
    ("get", "/pets", "", "", "pets.list"),
    ("post", "/pets", "", "", "pets.create"),
    ("delete", "/pets", "", "", "pets.delete_all"),
    ("get", "/pets/{id}", "", "", "pets.retrieve"),
    ("patch", "/pets/{id}", "", "", "pets.update"),
    ("delete", "/pets/{id}", "", "", "pets.delete"),
    ("get", "/pets/{id}/toys", "", "", "pets.list_toys"),
    ("post", "/pets/{id}/toys", "", "", "pets.create_toy"),
    ("get", "/pets/{id}/toys/{toy}", "", "", "pets.retrieve_toy"),
    ("put", "/pets/{id}/toys/{toy}", "", "", "pets.update_toy"),
    ("post", "/pets/{id}/toys/search", "", "", "pets.toys_search"),
    ("post", "/pets/{id}/feed", "", "", "pets.create_feed"),
    ("post", "/pets/{id}/archive", "", "", "pets.archive"),
    ("get", "/2026-09/prices", "get-/2026-09/prices_/2026-09/prices", "Sale", "sale.list"),
    ("get", "/v1/me", "", "", "me.retrieve"),
    ("head", "/v1/me", "", "", "me.head"),
]


def _document(rows: list[tuple[str, str, str, str, str]]) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for method, path, id_, tag, _ in rows:
        node: dict[str, Any] = {"responses": {"204": {"description": "Done."}}}
        node |= {"operationId": id_} if id_ else {}
        node |= {"tags": [tag]} if tag else {}
        paths.setdefault(path, {})[method] = node
    return {"openapi": "3.1.0", "info": {"title": "Zoo", "version": "1"}, "paths": paths}


def _read(document: dict[str, Any], folder: Path) -> tuple[Api, list[Problem]]:
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    spec, problems = load(path)
    assert spec is not None, problems
    return run_passes(read_api(spec).api)


def _calls(document: dict[str, Any], folder: Path) -> dict[str, str]:
    api, problems = _read(document, folder)
    assert not [p for p in problems if p.code == "G011"]
    return {op.key: op.call for op in api.operations()}


def test_an_operation_is_called_by_what_its_description_says(tmp_path: Path) -> None:
    wanted = {f"{method.upper()} {path}": call for method, path, *_, call in CALLS}
    assert _calls(_document(CALLS), tmp_path) == wanted


def test_a_call_is_the_same_whatever_other_operations_there_are(tmp_path: Path) -> None:
    everything = _calls(_document(CALLS), tmp_path)
    for left_out in CALLS:
        rest = _calls(_document([row for row in CALLS if row != left_out]), tmp_path)
        assert rest.items() <= everything.items()


def test_put_beside_patch_replaces(tmp_path: Path) -> None:
    rows = [(m, "/pets/{id}", "", "", "") for m in ("put", "patch")]
    assert set(_calls(_document(rows), tmp_path).values()) == {"pets.replace", "pets.update"}


@pytest.mark.parametrize(
    ("rows", "calls"),
    [
        (
            [
                ("post", "/orders", "OrdersController_create", "admin", ""),
                ("post", "/users", "UsersController_create", "admin", ""),
            ],
            {"POST /orders": "admin.create", "POST /users": "admin.users_create"},
        ),
        (
            [("get", "/a", "read", "x", ""), ("post", "/b", "read", "x", "")],
            {"GET /a": "x.read", "POST /b": "x.read_post"},
        ),
        (
            [("get", "/a/search", "", "x", ""), ("post", "/a/search", "", "x", "")],
            {"GET /a/search": "x.search", "POST /a/search": "x.search_post"},
        ),
        (
            [("post", "/a/{b}/cancel", "", "x", ""), ("post", "/c/{d}/cancel", "", "x", "")],
            {"POST /a/{b}/cancel": "x.cancel", "POST /c/{d}/cancel": "x.c_cancel"},
        ),
        (
            [("get", "/a", "read", "x", ""), ("get", "/b/{c}", "read", "x", "")],
            {"GET /a": "x.read", "GET /b/{c}": "x.read_b_c"},
        ),
    ],
)
def test_two_of_one_name_are_distinguished_by_what_is_different(
    rows: list[tuple[str, str, str, str, str]], calls: dict[str, str], tmp_path: Path
) -> None:
    api, problems = _read(_document(rows), tmp_path)
    assert {op.key: op.call for op in api.operations()} == calls
    (problem,) = [p for p in problems if p.code == "G011"]
    assert problem.message.endswith(f"is {sorted(calls.values(), key=len)[-1]}")


TYPES = """
paths:
  /pets:
    get: { operationId: pets.list, responses: { "200": { $ref: "#/components/responses/Pets" } } }
  /shops:
    get:
      operationId: shops.list
      responses:
        "200":
          description: d
          content: { application/json: { schema: { $ref: "#/components/schemas/Shop" } } }
components:
  responses:
    Pets:
      description: d
      content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
  schemas:
    Pet:
      type: object
      properties:
        tag: { type: object, properties: { a: { type: string } } }
        at: { $ref: "#/components/schemas/Place" }
    Shop: { type: object, properties: { at: { $ref: "#/components/schemas/Place" } } }
    Place: { type: object, properties: { street: { type: string } } }
    pet: { type: object, properties: { other: { type: string } } }
"""
MORE = """
    Alpha: { type: object, properties: { a: { type: object, properties: { b: {} } } } }
    PetTags: { type: object, properties: { a: {} } }
"""


def test_types_lie_with_the_resource_that_uses_them(tmp_path: Path) -> None:
    generated: Generate = generate_in(tmp_path)
    files = generated(TYPES).files
    types = {p.removeprefix("zoo_client/types/") for p in files if "_client/types/" in p}
    assert types == {
        *("__init__.py", "pets/__init__.py", "shared/__init__.py", "shops/__init__.py"),
        *("pets/pet.py", "shops/shop.py", "shared/place.py"),
    }
    assert "class PetTag(" in text_of(files, "zoo_client/types/pets/pet.py")


def test_types_keep_their_names_whatever_else_there_is(tmp_path: Path) -> None:
    def names(text: str) -> dict[str, str]:
        path = tmp_path / "openapi.yaml"
        head = "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\n"
        use = '        other: { $ref: "#/components/schemas/pet" }\n    Shop:'
        path.write_text(head + text.replace("    Shop:", use, 1), encoding="utf-8")
        spec, _ = load(path)
        assert spec is not None
        api, _ = run_passes(read_api(spec).api)
        naming = Naming(api)
        (problem,) = naming.problems()
        assert problem.code == "G022" and "'PetSchema'" in problem.message
        return {str(decl.id): naming.type(decl.id) for decl in api.decls}

    before = names(TYPES)
    assert before["#/components/schemas/pet"] == "PetSchema"
    assert before.items() <= names(TYPES + MORE).items()
