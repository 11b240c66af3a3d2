"""Requests and answers as another project's validator of OpenAPI traffic sees them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from specloom.document.document import Map, plain
from specloom.document.load import load

openapi_core = pytest.importorskip(
    "openapi_core", reason="openapi-core is NOT INSTALLED: traffic was not checked with it"
)

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "generated" / "fixtures"


def _bundle() -> dict[str, Any]:
    """The spec as one document, in the words that the validator knows."""
    spec, _ = load(ROOT / "spec")
    assert spec is not None
    schemas: dict[str, Any] = {}
    for file, tree in spec.files.items():
        if "/schemas/" in file:
            schemas.update(plain(tree))
    root = plain(spec.root)
    root["paths"] = {path: plain(spec.follow(item)) for path, item in spec.root["paths"].items()}
    root["components"]["schemas"] = schemas
    for item in root["paths"].values():
        for operation in item.values() if isinstance(item, dict) else ():
            if isinstance(operation, dict) and "parameters" in operation:
                # The validator reads parameters of a single type only.
                listed = [p for p in operation["parameters"] if _is_read(p)]
                operation["parameters"] = listed
    whole: dict[str, Any] = _within({k: v for k, v in root.items() if not k.startswith("x-")})
    _map_tags(whole, whole["components"]["schemas"])
    return whole


def _is_read(parameter: Any) -> bool:
    kinds = parameter.get("schema", {}).get("type")
    return parameter.get("style") != "deepObject" and not isinstance(kinds, list)


def _map_tags(node: Any, schemas: dict[str, Any]) -> None:
    """Write out what tags imply; the validator takes a tag for the name of a schema otherwise."""
    for value in node.values() if isinstance(node, dict) else ():
        _map_tags(value, schemas)
    for value in node if isinstance(node, list) else ():
        _map_tags(value, schemas)
    if isinstance(node, dict) and isinstance(node.get("discriminator"), dict):
        tag = node["discriminator"]["propertyName"]
        members = node.get("oneOf") or node.get("anyOf") or ()
        if any("$ref" not in member for member in members):
            del node["discriminator"]  # it tells references alone apart
            return
        mapping = node["discriminator"].setdefault("mapping", {})
        for member in members:
            reference = member["$ref"]
            tag_schema = schemas[reference.rpartition("/")[2]]["properties"][tag]
            for value in tag_schema.get("enum", [tag_schema.get("const")]):
                mapping.setdefault(value, reference)


def _within(node: Any) -> Any:
    if isinstance(node, list):
        return [_within(item) for item in node]
    if not isinstance(node, dict):
        return node
    found = {k: _within(v) for k, v in node.items() if k != "itemSchema"}
    reference = found.get("$ref")
    if isinstance(reference, str) and "schemas/" not in reference.partition("#")[2]:
        name = reference.rpartition("/")[2]
        kind = reference.split("/")[-2] if "components" in reference else "schemas"
        found["$ref"] = f"#/components/{kind}/{name}"
    return found


@pytest.fixture(scope="module")
def validator() -> Any:
    document = _bundle()
    assert isinstance(document["components"]["schemas"]["ChatCompletion"], dict)
    assert not isinstance(document["components"]["schemas"]["ChatCompletion"], Map)
    message = document["components"]["schemas"]["ChatCompletionMessageParam"]
    assert set(message["discriminator"]["mapping"]) >= {"user", "assistant", "tool"}
    return openapi_core.OpenAPI.from_dict(document)


def _exchanges(http: httpx2.Client) -> Iterator[tuple[str, httpx2.Request, httpx2.Response]]:
    """Each JSON request of the fixtures, sent to the mock server."""
    for file in sorted(FIXTURES.glob("*.json")):
        found = json.loads(file.read_text(encoding="utf-8"))
        opens = any("messages" in row for row in found["fixtures"])
        for row in found["fixtures"] if not opens else ():
            if "request" not in row or row.get("status", 200) != 200 or "stream" in row:
                continue
            sent = row["request"]
            if "body" in sent and sent["media_type"] != "application/json":
                continue
            path = found["path"]
            for name, value in sent.get("path_parameters", {}).items():
                path = path.replace("{" + name + "}", str(value))
            request = http.build_request(
                found["method"],
                path,
                json=sent.get("body"),
                headers=sent.get("headers"),
                params={k: v for k, v in sent.get("query", {}).items() if not isinstance(v, dict)},
            )
            yield f"{file.stem}/{row['name']}", request, http.send(request)


def test_it_finds_nothing_wrong(http: httpx2.Client, validator: Any) -> None:
    from openapi_core.testing import MockRequest, MockResponse

    checked = 0
    for name, request, response in _exchanges(http):
        assert response.status_code in (200, 201), (name, response.text)
        as_sent = MockRequest(
            "https://api.openai.com",
            request.method.lower(),
            request.url.path,
            args=dict(request.url.params),
            headers=dict(request.headers),
            data=request.content or None,
        )
        media_type = response.headers.get("content-type", "").partition(";")[0]
        if media_type != "application/json":
            continue
        status = response.status_code
        answered = MockResponse(response.content, content_type=media_type, status_code=status)
        assert not list(validator.iter_request_errors(as_sent)), name
        problems = list(validator.iter_response_errors(as_sent, answered))
        assert not problems, (name, problems, [p.__cause__ for p in problems])
        checked += 1
    assert checked > 80


def test_it_refuses_what_the_mock_refuses(http: httpx2.Client, validator: Any) -> None:
    from openapi_core.testing import MockRequest

    refused = 0
    for path in sorted(FIXTURES.glob("invalid/*.json")):
        index = json.loads((FIXTURES / path.name).read_text(encoding="utf-8"))
        if "{" in index["path"]:
            continue
        for row in json.loads(path.read_text(encoding="utf-8")):
            if row["part"] == "request" and row["media_type"] == "application/json":
                body = json.dumps(row["value"]).encode()
                request = MockRequest(
                    "https://api.openai.com",
                    index["method"].lower(),
                    f"/v1{index['path']}",
                    headers={"authorization": "Bearer k"},
                    data=body,
                )
                assert list(validator.iter_request_errors(request)), row
                answer = http.request(index["method"], index["path"], json=row["value"])
                assert answer.status_code == 400
                refused += 1
    assert refused > 60
