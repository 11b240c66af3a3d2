"""The same description in the dialect and as plain OpenAPI sends the same bytes."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from dialect_and_plain import FORMS, Case, both
from loopback import Answer, loopback

LIST = {"type": "array", "items": {"type": "string"}}
COLOURS = {
    "type": "object",
    "properties": {"r": {"type": "integer"}, "g": {"type": "integer"}},
}
SCALARS: Mapping[str, tuple[dict[str, Any], Any]] = {
    "text": ({"type": "string"}, "a b/c"),
    "number": ({"type": "number"}, 1.5),
    "flag": ({"type": "boolean"}, True),
    "moment": ({"type": "string", "format": "date-time"}, "2026-11-28T00:00:00Z"),
}
VALUES = {"list": (LIST, ["b", "b/k"]), "map": (COLOURS, {"r": 100, "g": 200}), **SCALARS}
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


def _parameters() -> dict[str, Case]:
    cases = {}
    for place, styles in STYLES.items():
        for style in (None, *styles):
            for explode in (None, False, True):
                for kind, (schema, value) in VALUES.items():
                    settings = {"style": style, "explode": explode}
                    said = {key: entry for key, entry in settings.items() if entry is not None}
                    if kind in SCALARS and said:
                        continue
                    name = f"p{len(cases)}"
                    cases[name] = _parameter(name, place, {"schema": schema, **said}, value)
    json_content = {"content": {"application/json": {"schema": COLOURS}}}
    for place in STYLES:
        cases[f"document_{place}"] = _parameter(
            f"document_{place}", place, json_content, {"r": 1}
        )
    return cases


def _parameter(name: str, place: str, node: dict[str, Any], value: Any) -> Case:
    is_path = place == "path"
    parameter = {"name": "v", "in": place, **node, **({"required": True} if is_path else {})}
    return Case(
        f"/{name}" + ("/{v}" if is_path else ""),
        {"parameters": [parameter]},
        (value,) if is_path else (),
        {} if is_path else {"v": value},
    )


FILE = {"type": "string", "format": "binary"}
FIELDS = {
    "text": {"type": "string"},
    "many": LIST,
    "inner": COLOURS,
    "flag": {"type": "boolean"},
}
FORM_VALUES = {"text": "x y", "many": ["1", "2"], "inner": {"r": 5}, "flag": False}
ENCODINGS: Mapping[str, dict[str, Any]] = {
    "plain": {},
    "joined": {"many": {"style": "form", "explode": False}},
    "deep": {"inner": {"style": "deepObject", "explode": True}},
    "typed": {"text": {"contentType": "text/csv"}, "inner": {"contentType": "application/json"}},
}
# media type → schema and what is sent as the whole body
WHOLE = {
    "application/json": (LIST, {"body": ["a", "b"]}),
    "application/merge-patch+json": (COLOURS, {"r": 1}),
    "text/plain": ({"type": "string"}, {"body": "héllo"}),
    "text/csv": ({"type": "string"}, {"body": "a,b"}),
    "application/xml": ({"type": "string"}, {"body": "<a/>"}),
    "application/octet-stream": (FILE, {"body": b"\x00\x01"}),
    "image/png": (FILE, {"body": b"PNG"}),
}


def _bodies() -> dict[str, Case]:
    cases = {}
    for media_type, (schema, arguments) in WHOLE.items():
        content = {media_type: {"schema": schema}}
        cases[f"whole{len(cases)}"] = _body(f"whole{len(cases)}", content, arguments)
    fields = {"type": "object", "properties": FIELDS}
    files = {"type": "object", "required": ["file"], "properties": {"file": FILE, **FIELDS}}
    picture = {"file": {"contentType": "image/png"}}
    for kind, encoding in ENCODINGS.items():
        form = {"schema": fields, "encoding": encoding}
        name = f"form_{kind}"
        cases[name] = _body(name, {"application/x-www-form-urlencoded": form}, FORM_VALUES)
        parts = {"schema": files, "encoding": {**encoding, **picture}}
        arguments = {"file": ("a.png", b"PNG"), **FORM_VALUES}
        cases[f"parts_{kind}"] = _body(
            f"parts_{kind}", {"multipart/form-data": parts}, arguments
        )
    for media_type in ("text/plain", "application/xml", "image/png", "application/json"):
        schema = FILE if media_type == "image/png" else {"type": "string"}
        good = {"description": "It.", "content": {media_type: {"schema": schema}}}
        answer = {"200": good, "204": {"description": "Nothing."}}
        name = f"answer{len(cases)}"
        cases[name] = Case(f"/{name}", {"responses": answer}, method="get")
    return cases


def _body(name: str, content: dict[str, Any], arguments: Mapping[str, Any]) -> Case:
    return Case(
        f"/{name}", {"requestBody": {"required": False, "content": content}}, (), arguments
    )


def _flow(url: str) -> dict[str, Any]:
    return {"clientCredentials": {"tokenUrl": url, "scopes": {"read": "Read."}}}


SCHEMES: Mapping[str, dict[str, Any]] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "in_header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "in_query": {"type": "apiKey", "in": "query", "name": "key"},
    "in_cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "oauth2": {"type": "oauth2", "flows": {"implicit": {
        "authorizationUrl": "https://zoo.example/auth", "scopes": {"read": "Read."}}}},
    "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://zoo.example/oidc"},
}
OPTIONS = {"basic": {"username": "u", "password": "p"}}
Needs = list[dict[str, list[str]]]
# what the whole API asks for, and what one operation says instead
SECURITY: Mapping[str, tuple[dict[str, Any], Needs, Needs | None, dict[str, str]]] = {
    **{
        name: ({name: scheme}, [{name: []}], None, OPTIONS.get(name, {"api_key": "k"}))
        for name, scheme in SCHEMES.items()
    },
    "none": ({}, [], None, {}),
    "optional": ({"bearer": SCHEMES["bearer"]}, [{}, {"bearer": []}], None, {"api_key": "k"}),
    "either": (dict(SCHEMES), [{"in_query": []}, {"bearer": []}], None, {"bearer": "k"}),
    "together": (
        {name: SCHEMES[name] for name in ("in_header", "in_query")},
        [{"in_header": [], "in_query": []}],
        None,
        {"in_header": "a", "in_query": "b"},
    ),
    "one_public": ({"bearer": SCHEMES["bearer"]}, [{"bearer": []}], [], {"api_key": "k"}),
}


@pytest.fixture(autouse=True)
def same_boundary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "token_hex", lambda size: "b" * 2 * size)


Sent = tuple[str, str, Mapping[str, str], bytes]


def _sent(package: Any, cases: Mapping[str, Case], options: Mapping[str, str]) -> dict[str, Sent]:
    """What arrives of each case's call; the server's own address is the only difference."""
    found: dict[str, Sent] = {}
    answer = lambda _: Answer(status=204)  # noqa: E731
    with loopback(answer) as server, package.Zoo(base_url=server.url, **options) as client:
        for name, case in cases.items():
            getattr(client.things, name)(*case.path_values, **case.arguments)
            last = server.last
            headers = {key: value for key, value in last.headers.items() if key != "host"}
            found[name] = (last.method, last.target, headers, last.body)
    return found


def _compared(folder: Path, cases: dict[str, Case], root: dict[str, Any], **options: Any) -> Any:
    with both(folder, cases, root) as packages:
        sent = [_sent(packages[form], cases, options) for form in FORMS]
    assert sent[0] == sent[1]
    return sent[0]


@pytest.mark.parametrize("quirks", [_parameters, _bodies])
def test_the_dialect_sends_what_plain_openapi_sends(quirks: Any, tmp_path: Path) -> None:
    cases = quirks()
    assert len(cases) > 15
    sent = _compared(tmp_path, cases, {})
    if quirks is _bodies:
        sent_types = {row[2].get("content-type", "").partition(";")[0] for row in sent.values()}
        assert sent_types >= {*WHOLE, "multipart/form-data"}


@pytest.mark.parametrize("name", SECURITY)
def test_it_is_signed_the_same_way(name: str, tmp_path: Path) -> None:
    schemes, needs, instead, options = SECURITY[name]
    node = {} if instead is None else {"security": instead}
    cases = {"call": Case("/call", node, method="get"), "other": Case("/o", {}, method="get")}
    root = {"security": needs, "components": {"securitySchemes": schemes}}
    sent = _compared(tmp_path, cases, root, **options)
    signed = {key for key in ("authorization", "x-key", "cookie") if key in sent["call"][2]}
    in_query = "key=" in sent["call"][1]
    assert bool(signed or in_query) == (name not in ("none", "one_public"))


def test_a_setting_of_the_spec_is_what_makes_brackets(tmp_path: Path) -> None:
    cases = {
        "usual": _parameter("usual", "query", {"schema": LIST}, ["a", "b"]),
        "said": _parameter("said", "query", {"schema": LIST, "explode": False}, ["a", "b"]),
    }
    client = {"name": "Zoo", "package": "quirk", "nested": "brackets"}
    with both(tmp_path, cases, {"x-loom-client": client}) as packages:
        sent = {form: _sent(packages[form], cases, {}) for form in FORMS}
    assert sent["dialect"]["usual"][1] == "/usual?v%5B%5D=a&v%5B%5D=b"
    assert sent["plain"]["usual"][1] == "/usual?v=a&v=b"
    assert sent["dialect"]["said"] == sent["plain"]["said"]


def test_headers_of_client_options_travel_with_every_kind_of_key(tmp_path: Path) -> None:
    headers = {"X-Team": {"option": "team", "description": "Who pays."}}
    client = {"name": "Zoo", "package": "quirk", "headers": headers, "env": {"api_key": "ZOO_K"}}
    cases = {"call": Case("/call", {}, method="get")}
    for number, name in enumerate(("in_query", "none", "bearer")):
        schemes, needs, _, options = SECURITY[name]
        options = {} if name == "none" else options
        root = {"security": needs, "components": {"securitySchemes": schemes}}
        client = {**client, "env": {"api_key": "ZOO_K"} if schemes else {}}
        with both(tmp_path / str(number), cases, {**root, "x-loom-client": client}) as packages:
            sent = _sent(packages["dialect"], cases, {**options, "team": "zebra"})
        assert sent["call"][2]["x-team"] == "zebra"
