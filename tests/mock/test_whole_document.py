"""Every operation of a document of others, asked rightly and wrongly; another validator judges."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml
from jsonschema import Draft4Validator, FormatChecker
from jsonschema.protocols import Validator

DOCUMENT = Path(__file__).parent / "documents" / "library.yaml"
ISBN = "9780000000017"
BOOK = {"isbn": ISBN, "title": "Beavers", "price": 2.5, "subtitle": None}
PERSON = {"kind": "Person", "name": "Mia"}
FILE = {"files": {"file": b"x"}}

Row = tuple[str, str, str, dict[str, Any], int]

# (the operation, its path as asked, what is sent, the status that says all went well)
RIGHT: list[Row] = [
    ("get", "/books", "/books", {}, 200),
    ("get", "/books", "/books?genres=novel&genres=poetry&years=1990,2001&size[least]=3", {}, 200),
    ("post", "/books", "/books", {"json": BOOK}, 201),
    ("get", "/books/{isbn}", f"/books/{ISBN}", {}, 200),
    ("put", "/books/{isbn}", f"/books/{ISBN}", {"json": BOOK}, 204),
    (
        *("patch", "/books/{isbn}", f"/books/{ISBN}"),
        {
            "content": b'{"title": "Otters"}',
            "headers": {"content-type": "application/merge-patch+json"},
        },
        200,
    ),
    ("delete", "/books/{isbn}", f"/books/{ISBN}", {}, 204),
    ("head", "/books/{isbn}", f"/books/{ISBN}", {}, 200),
    ("get", "/books/{isbn}/cover", "/books/1/cover", {}, 200),
    ("post", "/books/{isbn}/cover", "/books/1/cover", {**FILE, "data": {"width": "640"}}, 202),
    ("get", "/books/{isbn}/text", "/books/1/text", {}, 200),
    ("get", "/shelves/{place}/{codes}", "/shelves/;row=3;side=left/4,5", {}, 200),
    (
        *("get", "/shelves/{place}/{codes}", "/shelves/;row=3/4"),
        {"headers": {"x-window": "from,7"}},
        200,
    ),
    ("post", "/loans", "/loans", {"data": {"isbn": ISBN, "days": "7", "notify": "true"}}, 201),
    ("post", "/readers", "/readers", {"json": PERSON}, 200),
    ("post", "/readers", "/readers", {"json": {"kind": "School", "pupils": 3}}, 200),
    ("get", "/tree", "/tree", {}, 200),
    ("get", "/open", "/open", {}, 200),
]

# (method, path, what is sent, where it is wrong, the rule, what stood there)
WRONG: list[tuple[str, str, dict[str, Any], str, Any, Any]] = [
    ("get", "/books?genres=novel&genres=war", {}, "/genres/1", "enum", "war"),
    ("get", "/books?years=1990,soon", {}, "/years/1", {"type": "integer"}, "soon"),
    ("get", "/books?size[least]=few", {}, "/size/least", {"type": "integer"}, "few"),
    ("get", "/books/12", {}, "/isbn", {"pattern": "^[0-9]{13}$"}, "12"),
    ("get", "/shelves/;row=a/1", {}, "/place/row", {"type": "integer"}, "a"),
    ("get", "/shelves/;row=1/1,2,3", {}, "/codes", {"maxItems": 2}, [1, 2, 3]),
    (
        *("get", "/shelves/;row=1/1", {"headers": {"x-window": "from,now"}}),
        *("/X-Window/from", {"type": "integer"}, "now"),
    ),
    ("post", "/books", {"json": {**BOOK, "price": 0.7}}, "/price", {"multipleOf": 0.5}, 0.7),
    ("post", "/books", {"json": {**BOOK, "title": ""}}, "/title", {"minLength": 1}, ""),
    ("post", "/books", {"json": {"isbn": ISBN}}, "", "required", {"isbn": ISBN}),
    ("post", "/books/1/cover", {**FILE, "data": {"width": "9000"}}, "/width", "maximum", 9000),
    ("post", "/loans", {"data": {"isbn": "1", "days": "29"}}, "/days", {"maximum": 28}, 29),
    ("post", "/readers", {"json": {"kind": "Dog"}}, "/kind", "enum", "Dog"),
]


@pytest.fixture
def client(serve: Any) -> httpx2.Client:
    found: httpx2.Client = serve(DOCUMENT)
    found.headers["x-key"] = "k"
    return found


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(DOCUMENT.read_text(encoding="utf-8"))
    return found


def _validator(document: dict[str, Any], schema: Any) -> Validator:
    """OpenAPI 3.0 is the JSON Schema of draft 4, but for `nullable`."""
    whole = {**_draft4(schema), "components": _draft4(document["components"])}
    return Draft4Validator(whole, format_checker=FormatChecker())


def _draft4(node: Any) -> Any:
    if isinstance(node, list):
        return [_draft4(item) for item in node]
    if not isinstance(node, dict):
        return node
    found = {key: _draft4(value) for key, value in node.items()}
    if found.pop("nullable", None) is True:
        found["type"] = [found["type"], "null"]
    return found


@pytest.mark.parametrize("row", RIGHT, ids=[f"{row[0]} {row[2]}" for row in RIGHT])
def test_each_operation_answers_what_the_document_promises(
    client: httpx2.Client, document: dict[str, Any], row: Row
) -> None:
    method, path, asked, sent, status = row
    response = client.request(method.upper(), asked, **sent)
    assert response.status_code == status, response.text
    content = document["paths"][path][method]["responses"][str(status)].get("content", {})
    if not content:
        assert not response.content
        return
    (media_type, media), *_ = content.items()
    assert response.headers["content-type"].partition(";")[0] == media_type
    assert response.content
    if media_type == "application/json":
        errors = list(_validator(document, media["schema"]).iter_errors(response.json()))
        assert not errors, errors


def test_no_operation_is_left_out(document: dict[str, Any]) -> None:
    methods = ("get", "put", "post", "patch", "delete", "head")
    known = {(m, path) for path, item in document["paths"].items() for m in methods if m in item}
    assert {(row[0], row[1]) for row in RIGHT} == known


def test_what_was_sent_comes_back(client: httpx2.Client) -> None:
    assert client.post("/books", json=BOOK).json()["title"] == "Beavers"
    school = {"kind": "School", "pupils": 3}
    for reader in (PERSON, school):
        assert client.post("/readers", json=reader).json() == reader
    assert client.get(f"/books/{ISBN}").json()["isbn"] == ISBN


@pytest.mark.parametrize("row", WRONG, ids=[f"{row[0]} {row[1]} {row[3]}" for row in WRONG])
def test_what_breaks_a_rule_is_refused_by_it(
    client: httpx2.Client, row: tuple[str, str, dict[str, Any], str, Any, Any]
) -> None:
    method, asked, sent, pointer, expected, got = row
    response = client.request(method.upper(), asked, **sent)
    assert response.status_code == 400, response.text
    first, *more = response.json()["violations"]
    assert not more
    assert first["pointer"] == pointer
    assert first["got"] == got
    if isinstance(expected, str):
        assert list(first["expected"]) == [expected]
    else:
        assert first["expected"] == expected
    assert first["message"]
