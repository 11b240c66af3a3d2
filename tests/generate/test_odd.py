"""What is odd in real documents: sent as it is described, or reported by name."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
from inline import Generate, Load, text_of, type_text
from loopback import Answer, loopback

NOTHING = '{ "204": { description: d } }'
SENDS = f"""
paths:
  "/{{owner}}.{{repo}}":
    parameters: &both
      - {{ name: owner, in: path, required: true, schema: {{ type: string }} }}
      - {{ name: repo, in: path, required: true, schema: {{ type: string }} }}
    get: {{ operationId: repos.get, responses: {NOTHING} }}
  "/{{owner}}/{{}}/{{repo}}:cancel/":
    parameters: *both
    post:
      operationId: repos.cancel
      parameters:
        - {{ name: note, in: query, content: {{ text/plain: {{ schema: {{ type: string }} }} }} }}
        - {{ name: owner, in: query, schema: {{ type: string }} }}
        - {{ name: 7, in: query, schema: {{ type: string }} }}
      responses: {NOTHING}
  /upload:
    post:
      operationId: repos.upload
      requestBody: {{ required: true, content: {{ multipart/form-data: {{ schema: {{ oneOf: [
        {{ $ref: "#/components/schemas/Photo" }},
        {{ $ref: "#/components/schemas/Text" }} ] }} }} }} }}
      responses: {NOTHING}
  /find:
    additionalOperations: {{ SEARCH: {{ operationId: repos.find, responses: {NOTHING} }} }}
components:
  schemas:
    Photo: {{ type: object, required: [name], properties: {{
      name: {{ type: string }}, photo: {{ type: string, format: binary }} }} }}
    Text: {{ type: object, required: [name, text], properties: {{
      name: {{ type: string }}, text: {{ type: string }} }} }}
"""


def test_odd_requests_are_sent_as_they_are_described(package: Load) -> None:
    zoo = package(SENDS)
    with loopback(lambda _: Answer(status=204)) as server, zoo.Zoo(base_url=server.url) as client:
        client.repos.get("c/d", owner="a.b")
        assert server.last.target == "/a.b.c%2Fd"
        client.repos.cancel("b", owner="a", note="as it is", owner_query="o", n7="x")
        assert server.last.target.partition("?")[0] in ("/a/{}/b:cancel/", "/a/%7B%7D/b:cancel/")
        assert server.last.query == {"note": "as it is", "owner": "o", "7": "x"}
        client.repos.upload(name="n", photo=b"\x89PNG")
        assert b"\x89PNG" in server.last.body and b'filename="' in server.last.body
        client.repos.find()
        assert server.last.method == "SEARCH"


REPORTED = {
    "G015": "paths: { /a: { additionalOperations: { NO WAY: { responses: {} } } } }",
    "G016": "components: { securitySchemes: { d: { type: http, scheme: digest } } }",
    "G017": "webhooks: { w: { post: { requestBody: { content: { text/xml: {} } } } } }",
    "G012": "paths: { /a: { get: { parameters: [null], responses: {} } } }",
    "G020": """
    paths: { /a: { get: { responses: { "200": { description: d, content: { application/json: {
      schema: { allOf: [{ type: object, properties: { a: {} } }, { type: string }] } } } } } } } }
    """,
}


@pytest.mark.parametrize("code", REPORTED)
def test_what_no_client_can_do_is_reported_with_its_place(generated: Generate, code: str) -> None:
    result = generated(REPORTED[code])
    (problem,) = [p for p in result.problems if p.code == code]
    assert problem.where.line > 1 and result.files
    assert f"| {code} |" in text_of(result.files, "REPORT.md")


def test_callbacks_are_read_like_webhooks(package: Load) -> None:
    zoo = package(f"""
    paths:
      /subscriptions:
        post:
          operationId: subscriptions.create
          responses: {NOTHING}
          callbacks:
            event: {{ "{{$request.body#/url}}": {{ post: {{
              requestBody: {{ content: {{ application/json: {{ schema: {{
                type: object, properties: {{ n: {{ type: integer }} }} }} }} }} }},
              responses: {NOTHING} }} }} }}
    """)
    assert zoo.webhooks.parse_subscriptions_create_event(b'{"n": 3}').n == 3


BUILTINS = ["sorted", "object", "globals", "getattr", "str", "list", "dict"]


def test_resources_may_be_called_like_builtins(package: Load) -> None:
    paths = "".join(
        f"\n      /{name}: {{ get: {{ tags: [{name}], responses: {NOTHING} }} }}"
        for name in BUILTINS
    )
    resources = importlib.import_module(f"{package(f'paths:{paths}').__name__}.resources")
    for name in BUILTINS:
        assert getattr(resources, name.capitalize())
    assert set(BUILTINS) <= set(dir(resources))


def test_names_may_be_as_long_as_they_like(generated: Generate) -> None:
    long = "word" * 80
    files = generated(f"""
    paths: {{ /a: {{ get: {{ operationId: {long}, tags: [{long}], responses: {{ "200": {{
      description: d, content: {{ application/json: {{ schema: {{
        $ref: "#/components/schemas/{long}" }} }} }} }} }} }} }} }}
    components: {{ schemas: {{ {long}: {{ type: object, properties: {{ {long}: {{}} }} }} }} }}
    """).files
    assert max(len(part) for path in files for part in path.split("/")) < 240


def test_a_mapping_names_schemas_with_dots(package: Load) -> None:
    zoo = package("""
    paths: { /a: { get: { operationId: a.get, responses: { "200": { description: d, content: {
      application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } } }
    components:
      schemas:
        Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" },
                       { $ref: "#/components/schemas/v1.Dog" }],
               discriminator: { propertyName: kind, mapping: { c: Cat, d: v1.Dog } } }
        Cat: { type: object, properties: { kind: { type: string } } }
        v1.Dog: { type: object, properties: { kind: { type: string }, n: { type: integer } } }
    """)
    answering = loopback(lambda _: {"kind": "d", "n": 1})
    with answering as server, zoo.Zoo(base_url=server.url) as client:
        assert type(client.a.get()).__name__ == "V1Dog"


def test_a_property_said_again_without_a_type_keeps_it(generated: Generate) -> None:
    result = generated("""
    paths: { /a: { get: { operationId: a.get, responses: { "200": { description: d, content: {
      application/json: { schema: { $ref: "#/components/schemas/B" } } } } } } } }
    components:
      schemas:
        A: { type: object, properties: { n: { type: integer } } }
        B: { allOf: [{ $ref: "#/components/schemas/A" }, { required: [n], properties: {
          n: { description: how many } } }] }
    """)
    made: Any = type_text(result.files, "b")
    assert "n: int\n" in made and "how many" in made


def test_no_content_has_no_body_whatever_is_described(package: Load) -> None:
    zoo = package("""
    paths: { /a: { post: { operationId: a.post, responses: { "204": { description: d, content: {
      application/json: { schema: { type: object, properties: { a: {} } } } } } } } } }
    """)
    answering = loopback(lambda _: Answer(status=204))
    with answering as server, zoo.Zoo(base_url=server.url) as client:
        assert client.a.post() is None
