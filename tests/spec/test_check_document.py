"""What OpenAPI asks of any document, and what it forbids.

Of the forty documents that the specification project keeps to be refused (eleven for 3.1 and
29 for 3.2) each has its fault here; none is beyond what a check can say.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from specloom.checks.check import check
from specloom.cli import cli
from specloom.document.load import load

INFO = 'openapi: 3.1.0\ninfo: { title: Zoo, version: "1" }\n'
OLD = 'openapi: 3.0.3\ninfo: { title: Zoo, version: "1" }\n'
SOUND = {
    "only paths": INFO + "paths: {}",
    "only components": INFO + "components: { schemas: { A: true, x-b: 1 } }",
    "a version without quotes": "openapi: 3.1.0\ninfo: { title: Zoo, version: 1.0 }\npaths: {}",
    "extensions": INFO + "paths: {}\nx-more: 1",
    "3.0": OLD + "paths: {}",
}
FORBIDDEN = {
    "an object of servers": INFO + "paths: {}\nservers: { url: /v1 }",
    "a server without URL": INFO + "paths: {}\nservers: [{ description: here }]",
    "schemas that are none": INFO + "components: { schemas: { a: null } }",
    "a schema that is a number": INFO + "components: { schemas: { b: 0 } }",
    "a key that nobody knows": INFO + "paths: {}\nserver: []",
    "nothing but a head": INFO,
    "no info": "openapi: 3.1.0\npaths: {}",
    "no title": 'openapi: 3.1.0\ninfo: { version: "1" }\npaths: {}',
    "a key of info that nobody knows": 'openapi: 3.1.0\ninfo: { title: Z, version: "1", no: 1 }\n'
    "paths: {}",
    "a path without slash": INFO + "paths: { pets: {} }",
    "a list of paths": INFO + "paths: []",
    "a kind of components that nobody knows": INFO + "components: { schema: {} }",
    "a list of schemas": INFO + "components: { schemas: [] }",
    "3.0 without paths": OLD + "components: {}",
    "webhooks in 3.0": OLD + "paths: {}\nwebhooks: {}",
}


NEW = INFO.replace("3.1.0", "3.2.0")


def component(kind: str, written: str, head: str = NEW) -> str:
    return f"{head}components: {{ {kind}: {{ it: {written} }} }}"


def operation(written: str, head: str = NEW) -> str:
    return f"{head}paths: {{ /pets: {{ get: {{ responses: {{}}, {written} }} }} }}"


SHOWN = "example: bear, examples: { wild: { value: bear } }"
WHOLE = "{ name: all, in: querystring, content: { application/json: { schema: {} } } }"
SECOND = WHOLE.replace("all", "rest")
PLAIN = "{ name: q, in: query, schema: {} }"
MIXED = "{ content: { multipart/mixed: %s } }"
FORBIDDEN_TOGETHER = {
    "an example beside examples": component(
        "parameters", f"{{ name: animal, in: header, schema: {{}}, {SHOWN} }}", INFO
    ),
    "the same since 3.2": component("headers", f"{{ schema: {{}}, {SHOWN} }}"),
    "an example with two values": component("examples", "{ value: a, externalValue: /b }"),
    "an old and a new value": component("examples", "{ value: a, dataValue: a }"),
    "an old value and a serialized one": component("examples", "{ value: a, serializedValue: a }"),
    "a serialized value elsewhere": component(
        "examples", "{ serializedValue: a, externalValue: /b }"
    ),
    "encodings by name and by place": component(
        "requestBodies", MIXED % "{ encoding: {}, prefixEncoding: [] }"
    ),
    "encodings by name and of items": component(
        "requestBodies", MIXED % "{ encoding: {}, itemEncoding: {} }"
    ),
    "an encoding inside with both": component(
        "requestBodies", MIXED % "{ prefixEncoding: [{ encoding: {}, prefixEncoding: [] }] }"
    ),
    "an encoding inside with both kinds": component(
        "requestBodies", MIXED % "{ prefixEncoding: [{ encoding: {}, itemEncoding: {} }] }"
    ),
    "XML of two kinds": component("schemas", "{ xml: { attribute: true, nodeType: attribute } }"),
    "XML that is wrapped twice": component("schemas", "{ xml: { wrapped: true, nodeType: none } }"),
    "a licence twice": INFO.replace(" }", ", license: { name: M, identifier: M, url: /m } }")
    + "paths: {}",
    "a link to two calls": component("links", "{ operationId: a, operationRef: '#/paths/a/get' }"),
    "allowReserved of a header": component(
        "parameters", "{ name: a, in: header, allowReserved: false, schema: {} }"
    ),
    "allowReserved of a path in 3.1": component(
        "parameters",
        "{ name: a, in: path, required: true, allowReserved: false, schema: {} }",
        INFO,
    ),
    "allowReserved of a cookie in 3.1": component(
        "parameters", "{ name: a, in: cookie, allowReserved: true, schema: {} }", INFO
    ),
    "allowReserved of a bare cookie": component(
        "parameters", "{ name: a, in: cookie, style: cookie, allowReserved: true, schema: {} }"
    ),
    "two query strings": operation(f"parameters: [{WHOLE}, {SECOND}]"),
    "a query string beside a query": operation(f"parameters: [{WHOLE}, {PLAIN}]"),
    "two query strings of a path": (
        f"{NEW}paths: {{ /pets: {{ parameters: [{WHOLE}, {SECOND}], get: {{}} }} }}"
    ),
    "a query string of a path beside a query": (
        f"{NEW}paths: {{ /pets: {{ parameters: [{WHOLE}, {PLAIN}], get: {{}} }} }}"
    ),
    "a query string of a path beside the query of a call": (
        f"{NEW}paths: {{ /pets: {{ parameters: [{WHOLE}], get: {{ parameters: [{PLAIN}] }} }} }}"
    ),
    "a query string with a schema": component(
        "parameters", "{ name: all, in: querystring, schema: {} }"
    ),
    "a style of content": component(
        "parameters",
        "{ name: all, in: query, style: form, content: { application/json: { schema: {} } } }",
    ),
    "two media types of a parameter": component(
        "parameters", "{ name: all, in: query, content: { a/b: {}, c/d: {} } }"
    ),
    "a style of another place": component(
        "parameters", "{ name: a, in: query, style: matrix, schema: {} }"
    ),
    "a parameter in the body": component("parameters", "{ name: a, in: body, schema: {} }"),
    "a query string in 3.1": component("parameters", WHOLE, INFO),
    "a header's name": operation(
        "responses: { 200: { headers: { 'Bad=Name': { schema: {} } } } }"
    ).replace("responses: {}, ", ""),
    "a header parameter's name": component(
        "parameters", "{ name: 'Bad[Name]', in: header, schema: {} }"
    ),
    "a path parameter's name": component(
        "parameters", "{ name: 'Bad{Name}', in: path, required: true, schema: {} }"
    ),
    "a component's name": INFO + "components: { schemas: { 'a b': {} } }",
    "a method that has a key of its own": (
        f"{NEW}paths: {{ /pets: {{ additionalOperations: {{ POST: {{}} }} }} }}"
    ),
    "an enum of a server without values": INFO
    + "paths: {}\nservers: [{ url: '/{v}', variables: { v: { default: a, enum: [] } } }]",
    "a default that is not in the enum": INFO
    + "paths: {}\nservers: [{ url: '/{v}', variables: { v: { default: a, enum: [b] } } }]",
    "a tag twice": INFO + "paths: {}\ntags: [{ name: a }, { name: a }]",
    "a parameter twice": operation(f"parameters: [{PLAIN}, {PLAIN}]"),
    "a part of a path twice": INFO + "paths: { '/{a}/{a}': {} }",
    "a type of a schema": component("schemas", "{ type: int }"),
    "one of several types": component("schemas", "{ type: [string, date] }"),
    "several types in 3.0": component("schemas", "{ type: [string] }", f"{OLD}paths: {{}}\n"),
    "an exclusive limit of 3.0": component("schemas", "{ exclusiveMinimum: true }"),
    "an exclusive limit of 3.1": component(
        "schemas", "{ exclusiveMinimum: 1 }", f"{OLD}paths: {{}}\n"
    ),
    "a type of a scheme": component("securitySchemes", "{ type: basic }"),
}
FORBIDDEN |= {
    "allowReserved of a described header": component(
        "headers", "{ schema: { type: array }, style: simple, allowReserved: true }"
    ),
    "a link with a body": component("links", "{ operationId: a, body: { url: /b } }", INFO),
    "nothing but a head in 3.2": NEW,
    "schemas of 3.2 that are none": NEW + "components: { schemas: { a: [] } }",
    "a key of the root of 3.2": NEW + "paths: {}\noverlays: {}",
    "an object of servers in 3.2": NEW + "paths: {}\nservers: { url: /v1 }",
    "a key of an operation": operation("operationID: a"),
    "a list of responses": operation("x: 1").replace("responses: {}, x: 1", "responses: []"),
    "a status that is none": operation("x-a: 1").replace("responses: {}", "responses: { ok: {} }"),
    "a response of 3.1 without description": operation("x-a: 1", INFO).replace(
        "responses: {}", "responses: { 200: {} }"
    ),
    "3.0 without responses": OLD + "paths: { /pets: { get: {} } }",
    "a key of 3.2": component("headers", "{ content: { a/b: { itemSchema: {} } } }", INFO),
    "a keyword that 3.0 doesn't have": component("schemas", "{ const: a }", OLD + "paths: {}\n"),
    "properties that are a list": component("schemas", "{ properties: [] }"),
    "a flag where names are listed": component("schemas", "{ required: true }"),
    "an array of 3.0 without items": component("schemas", "{ type: array }", OLD + "paths: {}\n"),
    "a limit that is a flag": component("schemas", "{ maximum: true }"),
    "a parameter without schema": component("parameters", "{ name: a, in: query }"),
    "a path parameter that is optional": component(
        "parameters", "{ name: a, in: path, schema: {} }"
    ),
    "a key without place": component("securitySchemes", "{ type: apiKey, name: k }"),
    "a flow without address": component(
        "securitySchemes", "{ type: oauth2, flows: { implicit: { scopes: {} } } }"
    ),
    "a discriminator without name": component("schemas", "{ discriminator: {} }"),
    "what only a reference leads to": (
        NEW + "components: { schemas: { a: { $ref: '#/x-more/b' } } }\n"
        "x-more: { b: { properties: { c: 0 } } }"
    ),
    "beside a reference": component("schemas", "{ $ref: '#/components/schemas/it', title: [] }")
    .replace("it: ", "other: {}, it: ", 1)
    .replace("schemas/it", "schemas/other"),
}
SOUND |= {
    "a schema that refers to itself": component(
        "schemas", "{ properties: { next: { $ref: '#/components/schemas/it' } } }"
    ),
    "keywords of one's own since 3.1": component("schemas", "{ colour: red }", INFO),
    "data that looks like an object": component("schemas", "{ example: { type: 0 }, enum: [{}] }"),
    "a property with the name of a keyword": component("schemas", "{ properties: { type: {} } }"),
    "headers that begin with x": operation("x-a: 1").replace(
        "responses: {}", "responses: { 200: { headers: { X-Rate: { schema: {} } } } }"
    ),
    "allowReserved of a path since 3.2": component(
        "parameters", "{ name: a, in: path, required: true, allowReserved: true, schema: {} }"
    ),
    "a callback": operation("callbacks: { done: { '{$request.body#/url}': { post: {} } } }"),
    "a schema that allows anything": component("schemas", "{ additionalProperties: false }"),
}


def codes(text: str, folder: Path) -> list[str]:
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    spec, _ = load(path)
    assert spec is not None
    return [p.code for p in check(spec) if p.code in ("E049", "E039")]


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_a_sound_frame_is_fine(text: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path) == []


@pytest.mark.parametrize("text", FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_the_standard_forbids_is_reported_once(text: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path) == ["E049"]


@pytest.mark.parametrize("text", FORBIDDEN_TOGETHER.values(), ids=FORBIDDEN_TOGETHER)
def test_values_and_keys_that_the_standard_forbids_count_once(text: str, tmp_path: Path) -> None:
    assert codes(text, tmp_path) == ["E039"]


def test_what_the_standard_forbids_is_an_error_where_one_is_strict(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(INFO + "paths: {}\nservers: { url: /v1 }", encoding="utf-8")
    run = CliRunner().invoke
    lenient = run(cli, ["check", str(path)])
    assert lenient.exit_code == 0 and "warning[E049]" in lenient.output
    strict = run(cli, ["check", str(path), "--strict"])
    assert strict.exit_code == 1 and "error[E049]" in strict.output
    out = tmp_path / "out"
    generated = run(cli, ["generate", str(path), "--strict", "--out", str(out)])
    assert generated.exit_code == 1 and not out.exists()
