"""Quirks of real documents, each in a few lines: all of them give a client that works."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml
from inline import Generate, Load, text_of
from specloom.pipeline import Result


def codes(result: Result) -> list[str]:
    return [problem.code for problem in result.problems]


class Sent:
    """A transport that records what is sent and answers with JSON."""

    def __init__(self, body: bytes = b"{}", status: int = 200, **headers: str) -> None:
        import httpx2

        self.requests: list[httpx2.Request] = []
        self._headers = {"content-type": "application/json", **headers}
        self._body, self._status = body, status

    def client(self) -> Any:
        import httpx2

        def answer(request: httpx2.Request) -> httpx2.Response:
            request.read()
            self.requests.append(request)
            return httpx2.Response(self._status, headers=self._headers, content=self._body)

        return httpx2.Client(transport=httpx2.MockTransport(answer))

    @property
    def last(self) -> Any:
        return self.requests[-1]


PATHS = """
paths:
  /things:
    get:
      operationId: things.list
      parameters:
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
        - { name: ids, in: query, explode: false,
            schema: { type: array, items: { type: integer } } }
        - { name: piped, in: query, style: pipeDelimited, explode: false,
            schema: { type: array, items: { type: string } } }
        - { name: filter, in: query, style: deepObject,
            schema: { type: object, properties: { a: { type: string } } } }
        - { name: spread, in: query,
            schema: { type: object, additionalProperties: { type: string } } }
        - { name: json, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: X-List, in: header, schema: { type: array, items: { type: integer } } }
        - { name: X-On, in: header, schema: { type: boolean } }
        - { name: theme, in: cookie, schema: { type: string } }
      responses: { "200": { description: ok, content: { application/json: { schema: {} } } } }
"""


def test_parameters_are_written_by_their_styles(package: Load) -> None:
    sent = Sent()
    with package(PATHS).Zoo(http_client=sent.client()) as client:
        client.things.list(
            tags=["a", "b"],
            ids=[1, 2],
            piped=["x", "y"],
            filter={"a": "z"},
            spread={"k": "v"},
            json={"deep": [1]},
            x_list=[1, 2],
            x_on=True,
            theme="dark",
        )
    assert sent.last.url.query == (
        b"tags=a&tags=b&ids=1,2&piped=x%7Cy&filter%5Ba%5D=z&k=v&json=%7B%22deep%22%3A%5B1%5D%7D"
    )
    assert sent.last.headers["x-list"] == "1,2"
    assert sent.last.headers["x-on"] == "true"
    assert sent.last.headers["cookie"] == "theme=dark"


@pytest.mark.parametrize(
    ("style", "explode", "path"),
    [
        ("simple", "false", "/v1/a,b/x"),
        ("label", "false", "/v1/.a,b/x"),
        ("label", "true", "/v1/.a.b/x"),
        ("matrix", "false", "/v1/;id=a,b/x"),
        ("matrix", "true", "/v1/;id=a;id=b/x"),
    ],
)
def test_lists_in_paths(package: Load, style: str, explode: str, path: str) -> None:
    spec = f"""
    paths:
      /{{id}}/x:
        get:
          operationId: things.get
          parameters:
            - {{ name: id, in: path, required: true, style: {style}, explode: {explode},
                 schema: {{ type: array, items: {{ type: string }} }} }}
          responses: {{ "204": {{ description: done }} }}
    """
    sent = Sent()
    with package(spec).Zoo(http_client=sent.client()) as client:
        client.things.get(["a", "b"])
    assert sent.last.url.raw_path.decode() == path


SECURE = """
security: [{ key: [] }, { basic: [] }]
paths:
  /open:
    get:
      operationId: things.open
      security: []
      responses: { "204": { description: done } }
  /both:
    get:
      operationId: things.both
      security: [{ key: [], cookie: [] }]
      responses: { "204": { description: done } }
  /closed:
    get: { operationId: things.closed, responses: { "204": { description: done } } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: k }
    cookie: { type: apiKey, in: cookie, name: c }
    basic: { type: http, scheme: basic }
"""


def test_each_operation_is_signed_its_own_way(package: Load) -> None:
    sent = Sent(b"", 204)
    zoo = package(SECURE)
    with zoo.Zoo(key="s3", cookie="s4", http_client=sent.client()) as client:
        client.things.closed()
        assert sent.last.url.query == b"k=s3"
        client.things.both()
        assert (sent.last.url.query, sent.last.headers["cookie"]) == (b"k=s3", "c=s4")
        client.things.open()
        assert sent.last.url.query == b""
    with zoo.Zoo(username="me", password="pw", http_client=sent.client()) as client:
        client.things.closed()
        assert sent.last.headers["authorization"] == "Basic bWU6cHc="


def test_credentials_that_are_needed_are_missed(package: Load) -> None:
    zoo = package(SECURE)
    sent = Sent(b"")
    with zoo.Zoo(http_client=sent.client()) as client:
        # Some calls are for everybody; only the others ask.
        client.things.open()
        with pytest.raises(zoo.MissingCredentialsError, match=r"key.*username, password"):
            client.things.closed()


def test_an_open_api_asks_for_no_key(package: Load) -> None:
    sent = Sent(b"[]")
    with package(PATHS).Zoo(http_client=sent.client()) as client:
        client.things.list()
    assert "authorization" not in sent.last.headers


def test_client_credentials_fetch_a_token_once(package: Load) -> None:
    spec = """
    security: [{ oauth: [read] }]
    paths:
      /a: { get: { operationId: things.a, responses: { "200": { description: d, content: {
        application/json: { schema: {} } } } } } }
    components:
      securitySchemes:
        oauth:
          type: oauth2
          flows:
            clientCredentials: { tokenUrl: "https://id.example/token", scopes: { read: r } }
    """
    sent = Sent(b'{"access_token": "t1", "expires_in": 3600}')
    with package(spec).Zoo(client_id="me", client_secret="s", http_client=sent.client()) as client:
        client.things.a()
        client.things.a()
    assert [r.url.path for r in sent.requests] == ["/token", "/v1/a", "/v1/a"]
    assert sent.requests[0].content == b"grant_type=client_credentials"
    assert sent.last.headers["authorization"] == "Bearer t1"


@pytest.mark.parametrize("name", ["OAuth 2.0", "class", "2", "x client_id", "日本"])
def test_a_scheme_may_be_called_anything(package: Load, name: str) -> None:
    quoted_name = json.dumps(name, ensure_ascii=False)
    sent = Sent(b"", 204)
    zoo = package(f"""
    security: [{{ {quoted_name}: [] }}, {{ other: [] }}]
    paths:
      /a: {{ get: {{ operationId: things.a, responses: {{ "204": {{ description: d }} }} }} }}
    components:
      securitySchemes:
        {quoted_name}: {{ type: http, scheme: bearer }}
        other: {{ type: apiKey, in: header, name: x-key }}
    """)
    with zoo.Zoo(other="k", http_client=sent.client()) as client:
        client.things.a()
    assert sent.last.headers["x-key"] == "k"


def test_an_operation_goes_to_its_own_server(package: Load) -> None:
    spec = """
    paths:
      /up:
        servers: [{ url: "https://{region}.up.example/v2", variables: { region: { default: eu } } }]
        post: { operationId: things.up, responses: { "204": { description: done } } }
    """
    sent = Sent(b"", 204)
    zoo = package(spec)
    with zoo.Zoo(http_client=sent.client()) as client:
        client.things.up()
    assert str(sent.last.url) == "https://eu.up.example/v2/up"
    with zoo.Zoo(base_url="http://test.example", http_client=sent.client()) as client:
        client.things.up()
    assert str(sent.last.url) == "http://test.example/up"


def test_nothing_is_an_answer_too(package: Load) -> None:
    spec = """
    paths:
      /a:
        get:
          operationId: things.a
          responses:
            "200": { description: d, content: { application/json: { schema: {
              type: object, properties: { id: { type: string } } } } } }
            "204": { description: none }
    """
    zoo = package(spec)
    with zoo.Zoo(http_client=Sent(b"", 204).client()) as client:
        assert client.things.a() is None
    with zoo.Zoo(http_client=Sent(b'{"id": "x"}').client()) as client:
        assert client.things.a().id == "x"


@pytest.mark.parametrize(
    ("media_type", "body"),
    [
        ("application/jsonl", b'{"n": 1}\n{"n": 2}\n'),
        ("application/x-ndjson", b'{"n": 1}\r\n\r\n{"n": 2}'),
        ("application/json-seq", b'\x1e{"n":\n 1}\n\x1e{"n": 2}\n'),
        ("text/event-stream", b'data: {"n": 1}\n\ndata: {"n": 2}\n\ndata: [DONE]\n\n'),
        ("text/event-stream", b'data: {"n": 1}\n\ndata: {"n": 2}\n\n'),
    ],
)
def test_streams_by_media_type_alone(package: Load, media_type: str, body: bytes) -> None:
    spec = f"""
    paths:
      /a:
        get:
          operationId: things.watch
          responses:
            "200": {{ description: d, content: {{ {media_type}: {{ schema: {{
              type: object, properties: {{ n: {{ type: integer }} }} }} }} }} }}
    """
    sent = Sent(body, **{"content-type": media_type})
    with package(spec).Zoo(http_client=sent.client()) as client:
        assert [value.n for value in client.things.watch()] == [1, 2]
    assert sent.last.headers["accept"] == media_type


@pytest.mark.parametrize(
    ("media_type", "given", "body"),
    [
        ("application/octet-stream", b"\x00\x01", b"\x00\x01"),
        ("application/xml", "<a/>", b"<a/>"),
        ("application/vnd.zoo+json", {"a": 1}, b'{"a":1}'),
    ],
)
def test_bodies_of_other_kinds(package: Load, media_type: str, given: Any, body: bytes) -> None:
    spec = f"""
    paths:
      /a:
        post:
          operationId: things.send
          requestBody: {{ required: true, content: {{ {media_type}: {{ schema: {{}} }} }} }}
          responses: {{ "204": {{ description: done }} }}
    """
    sent = Sent(b"", 204)
    with package(spec).Zoo(http_client=sent.client()) as client:
        client.things.send(body=given)
    assert (sent.last.content, sent.last.headers["content-type"]) == (body, media_type)


PAGES = {
    "cursor": ("cursor", "next: { type: string }", b'{"items": [{}], "next": "b"}'),
    "offset": ("offset", "total: { type: integer }", b'{"items": [{}], "total": 2}'),
    "number": ("page", "total: { type: integer }", b'{"items": [{}]}'),
}


@pytest.mark.parametrize("style", PAGES)
def test_lists_in_pages_are_recognised(generated: Generate, style: str) -> None:
    query, field, _ = PAGES[style]
    kind = "string" if style == "cursor" else "integer"
    result = generated(f"""
    paths:
      /a:
        get:
          operationId: things.list
          parameters:
            - {{ name: {query}, in: query, schema: {{ type: {kind} }} }}
            - {{ name: limit, in: query, schema: {{ type: integer }} }}
          responses:
            "200": {{ description: d, content: {{ application/json: {{ schema: {{
              type: object, properties: {{
                items: {{ type: array, items: {{ type: object, properties: {{ id: {{}} }} }} }},
                {field} }} }} }} }} }}
    """)
    messages = [p.message for p in result.problems if p.code == "G030"]
    assert len(messages) == 1 and f"({style})" in messages[0]
    assert f'query="{query}"' in text_of(result.files, "zoo_client/pagination.py")


def test_a_bare_list_follows_its_link_header(package: Load) -> None:
    spec = """
    paths:
      /a:
        get:
          operationId: things.list
          responses:
            "200":
              description: d
              headers: { Link: { schema: { type: string } } }
              content: { application/json: { schema: { type: array, items: {
                type: object, properties: { id: { type: integer } } } } } }
    """
    import httpx2

    def answer(request: httpx2.Request) -> httpx2.Response:
        if "page" in request.url.params:
            return httpx2.Response(200, json=[{"id": 2}])
        following = {"link": '<https://zoo.example/v1/a?page=2>; rel="next"'}
        return httpx2.Response(200, json=[{"id": 1}], headers=following)

    transport = httpx2.Client(transport=httpx2.MockTransport(answer))
    with package(spec).Zoo(http_client=transport) as client:
        assert [item.id for item in client.things.list()] == [1, 2]


def test_webhooks_become_parsers(package: Load) -> None:
    spec = """
    webhooks:
      newPet:
        post:
          requestBody: { content: { application/json: { schema: { type: object, properties: {
            name: { type: string } } } } } }
          responses: { "200": { description: ok } }
    """
    hooks = package(spec).webhooks
    assert hooks.parse_new_pet(b'{"name": "Rex"}').name == "Rex"
    with pytest.raises(ValueError):
        hooks.parse_new_pet(b"<html>")


def test_any_message_is_read_once_its_signature_is_checked(package: Load) -> None:
    spec = "webhooks:\n" + "".join(
        f"""      {kind}:
        post:
          requestBody: {{ content: {{ application/json: {{ schema: {{ type: object,
            required: [type, name], properties: {{ type: {{ type: string, const: {kind} }},
            name: {{ type: string }} }} }} }} }} }}
          responses: {{ "200": {{ description: ok }} }}
"""
        for kind in ("born", "sold")
    )
    zoo = package(spec)
    signed = import_module(f"{zoo.__name__}.testing").signed_webhook
    for kind, name in (("born", "BornEvent"), ("sold", "SoldEvent"), ("lost", "Unknown")):
        body, headers = signed({"type": kind, "name": "Rex"}, secret="s")
        event = zoo.webhooks.unwrap(body, headers, secret="s")
        assert (type(event).__name__, event.name) == (name, "Rex")
    with pytest.raises(zoo.InvalidWebhookSignatureError):
        zoo.webhooks.unwrap(body, headers, secret="t")


_FILE = Path(__file__).with_name("quirks.yaml")
SCHEMAS: dict[str, Any] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_schemas_of_real_documents(package: Load, schema: Any) -> None:
    zoo = package(_with_schema(schema))
    value = {"a": None, "b": [{"x": 1}], "t": "x"}
    sent = Sent(json.dumps(value).encode())
    with zoo.Zoo(http_client=sent.client()) as client:
        result = client.things.echo()
    assert (result if isinstance(result, dict) else result.to_dict()) == value


def _with_schema(schemas: Any) -> str:
    json_ = {"application/json": {"schema": {"$ref": "#/components/schemas/Json"}}}
    operation = {
        "operationId": "things.echo",
        "requestBody": {"content": json_},
        "responses": {"200": {"description": "the same", "content": json_}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Zoo", "version": "1"},
        "servers": [{"url": "https://zoo.example/v1"}],
        "paths": {"/echo": {"post": operation}},
        "components": {"schemas": schemas},
    }
    return str(yaml.safe_dump(document, allow_unicode=True))


def test_all_quirks_of_schemas_type_check(generated: Generate, tmp_path: Path) -> None:
    names = []
    for schema in SCHEMAS.values():
        names.append(f"typed{len(names)}")
        for path, content in generated(_with_schema(schema), package=names[-1]).files.items():
            target = tmp_path / "typed" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content if isinstance(content, bytes) else content.encode())
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "c"), *names],
        cwd=tmp_path / "typed",
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


# Operations, tags and arguments with names that generated code uses itself.
@pytest.mark.parametrize(
    "tag", ["query", "Stream", "request", "get", "Zoo", "list", "async_pets", ""]
)
def test_names_of_the_engine_are_given_way_to(package: Load, tag: str) -> None:
    package(f"""
    paths:
      /a/{{self}}/{{segment}}:
        post:
          tags: [{tag!r}]
          operationId: list
          parameters:
            - {{ name: self, in: path, required: true, schema: {{ type: string }} }}
            - {{ name: segment, in: path, required: true, schema: {{ type: number }} }}
            - {{ name: request, in: query, schema: {{ type: string }} }}
            - {{ name: Request, in: header, schema: {{ type: string }} }}
          requestBody: {{ content: {{ application/json: {{ schema: {{ type: object, properties: {{
            request: {{}}, timeout: {{}}, omit: {{}}, cast: {{}}, Answer: {{}} }} }} }} }} }}
          responses: {{ "200": {{ description: d, content: {{ application/json: {{ schema: {{
            $ref: "#/components/schemas/Answer" }} }} }} }} }}
    components: {{ schemas: {{ Answer: {{ type: object, properties: {{ x: {{}} }} }} }} }}
    """)


def test_what_cannot_be_generated_is_reported_and_the_rest_made(generated: Generate) -> None:
    spec = """
    paths:
      /a: { get: { operationId: a.get, responses: {
        "200": { $ref: "#/components/responses/Gone" } } } }
      /b/{id}: { get: { operationId: b.get, responses: { "204": { description: d } } } }
    """
    result = generated(spec)
    assert "E020" in codes(result)
    assert "def get(" in text_of(result.files, "zoo_client/resources/b.py")
    strict = generated(spec, strict=True)
    assert not strict.files


def test_swagger_gets_a_clear_message(generated: Generate) -> None:
    result = generated("swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\nx: 'openapi:'")
    assert not result.files
    assert "Swagger 2.0" in result.problems[0].message and result.problems[0].hint
