"""What documents describe, as it travels: each over a real connection to this machine."""

from __future__ import annotations

import asyncio
import email
import email.message
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import pytest
from inline import Generate, Load
from loopback import Answer, Loopback, Request, loopback

DONE = '{ "204": { description: done } }'
LIST = "{ type: array, items: { type: string } }"
COLOURS = "{ type: object, properties: { R: { type: integer }, G: { type: integer } } }"
VALUES: dict[str, Any] = {LIST: ["blue", "b/k"], COLOURS: {"R": 100, "G": 200}}

# (place, style, explode, schema) → the value as OpenAPI's table of styles has it.
WRITTEN = {
    ("path", "simple", False, LIST): "blue,b%2Fk",
    ("path", "simple", True, LIST): "blue,b%2Fk",
    ("path", "simple", False, COLOURS): "R,100,G,200",
    ("path", "simple", True, COLOURS): "R=100,G=200",
    ("path", "label", False, LIST): ".blue,b%2Fk",
    ("path", "label", True, LIST): ".blue.b%2Fk",
    ("path", "label", False, COLOURS): ".R,100,G,200",
    ("path", "label", True, COLOURS): ".R=100.G=200",
    ("path", "matrix", False, LIST): ";v=blue,b%2Fk",
    ("path", "matrix", True, LIST): ";v=blue;v=b%2Fk",
    ("path", "matrix", False, COLOURS): ";v=R,100,G,200",
    ("path", "matrix", True, COLOURS): ";R=100;G=200",
    ("query", "form", False, LIST): "v=blue,b%2Fk",
    ("query", "form", True, LIST): "v=blue&v=b%2Fk",
    ("query", "form", False, COLOURS): "v=R,100,G,200",
    ("query", "form", True, COLOURS): "R=100&G=200",
    ("query", "spaceDelimited", False, LIST): "v=blue%20b%2Fk",
    ("query", "pipeDelimited", False, LIST): "v=blue%7Cb%2Fk",
    ("query", "deepObject", True, COLOURS): "v%5BR%5D=100&v%5BG%5D=200",
    ("header", "simple", False, LIST): "blue,b/k",
    ("header", "simple", False, COLOURS): "R,100,G,200",
    ("header", "simple", True, COLOURS): "R=100,G=200",
    ("cookie", "form", False, LIST): "v=blue%2Cb/k",
}


def _styles() -> str:
    rows = ["paths:"]
    for number, (place, style, explode, schema) in enumerate(WRITTEN):
        path = f"/s{number}" + ("/{v}" if place == "path" else "")
        parameter = f"name: v, in: {place}, style: {style}, explode: {str(explode).lower()}"
        rows += [
            f"  {path}:",
            f"    get: {{ operationId: styles.s{number}, responses: {DONE},",
            f"      parameters: [ {{ {parameter}, required: true, schema: {schema} }} ] }}",
        ]
    return "\n".join(rows)


@contextmanager
def calling(
    zoo: ModuleType, answer: Callable[[Request], Any], **options: Any
) -> Iterator[tuple[Any, Loopback]]:
    """A client, and the server that it calls."""
    with loopback(answer) as server, zoo.Zoo(base_url=server.url, **options) as client:
        yield client, server


def test_every_style_of_every_place_is_written_as_openapi_has_it(package: Load) -> None:
    zoo = package(_styles())
    found = {}
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        for number, key in enumerate(WRITTEN):
            call = getattr(client.styles, f"s{number}")
            if key[0] == "path":
                call(VALUES[key[3]])
            else:
                call(v=VALUES[key[3]])
            found[key] = _written(server.last, key[0])
    assert found == WRITTEN


def _written(request: Request, place: str) -> str:
    if place == "header":
        return request.headers["v"]
    if place == "cookie":
        return request.headers["cookie"]
    path, _, query = request.target.partition("?")
    return query if place == "query" else path.rpartition("/")[2]


CONTENT = """
openapi: 3.2.0
info: { title: Zoo, version: "1" }
servers: [{ url: "https://zoo.example" }]
paths:
  /c/{p}:
    get:
      operationId: things.content
      parameters:
        - { name: p, in: path, required: true, content: { application/json: { schema: {
            type: object } } } }
        - { name: q, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: h, in: header, content: { application/json: { schema: { type: object } } } }
      responses: { "204": { description: done } }
  /whole:
    get:
      operationId: things.whole
      parameters:
        - { name: all, in: querystring, content: { application/x-www-form-urlencoded: { schema: {
            type: object, properties: { a: { type: string }, b: { type: integer } } } } } }
      responses: { "204": { description: done } }
    query: { operationId: things.search, responses: { "204": { description: done } } }
    additionalOperations:
      LOCK: { operationId: things.lock, responses: { "204": { description: done } } }
"""


def test_parameters_that_are_documents(package: Load) -> None:
    zoo = package(CONTENT)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.content({"k": 1}, q={"deep": [1]}, h={"x": "y"})
        assert server.last.target == "/c/%7B%22k%22:1%7D?q=%7B%22deep%22%3A%5B1%5D%7D"
        assert server.last.headers["h"] == '{"x":"y"}'
        client.things.whole(all={"a": "x y", "b": 2})
        assert server.last.target == "/whole?a=x+y&b=2"


def test_a_required_header_with_one_value_is_sent_unasked(package: Load) -> None:
    zoo = package(
        "paths: { /v: { get: { operationId: things.get, responses: " + DONE + ", parameters: ["
        "{ name: X-Version, in: header, required: true, schema: { const: '2' } },"
        "{ name: X-Other, in: header, schema: { const: '3' } } ] } } }\n"
    )
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.get()
        assert server.last.headers["x-version"] == "2" and "x-other" not in server.last.headers
        client.things.get(x_other="3", extra_headers={"X-Version": "1"})
        assert [server.last.headers[n] for n in ("x-version", "x-other")] == ["1", "3"]


def test_methods_of_3_2(package: Load) -> None:
    zoo = package(CONTENT)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.search()
        client.things.lock()
    assert [r.method for r in server.requests] == ["QUERY", "LOCK"]


FORMS = """
paths:
  /plain:
    post:
      operationId: forms.plain
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: {
              a: { type: string }, many: { type: array, items: { type: string } },
              joined: { type: array, items: { type: string } },
              deep: { type: object, properties: { x: { type: integer } } } } }
            encoding: { joined: { explode: false }, deep: { style: deepObject, explode: true } }
      responses: { "204": { description: done } }
  /orders:
    post:
      operationId: forms.order
      parameters:
        - { name: only, in: query, style: deepObject, schema: { type: array, items: {
            $ref: "#/components/schemas/Line" } } }
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: { type: object, properties: {
              lines: { type: array, items: { $ref: "#/components/schemas/Line" } },
              notes: { type: array, items: { type: string } },
              loose: { type: array, items: { $ref: "#/components/schemas/Line" } } } }
            encoding: { lines: { style: deepObject }, notes: { style: deepObject } }
      responses: { "204": { description: done } }
  /parts:
    post:
      operationId: forms.parts
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [picture], properties: {
              picture: { $ref: "#/components/schemas/Picture" },
              others: { type: array, items: { type: string, format: binary } },
              names: { type: array, items: { type: string } },
              about: { type: object, properties: { x: { type: integer } } },
              listed: { type: array, items: { type: object, properties: {
                y: { type: string } } } },
              markup: { type: string },
              count: { type: integer } } }
            encoding:
              picture: { contentType: image/png }
              markup: { contentType: application/xml }
      responses: { "204": { description: done } }
components: { schemas: {
  Line: { type: object, properties: { id: { type: string }, n: { type: integer } } },
  Picture: { type: string, format: binary } } }
"""


def test_forms_keep_to_their_encoding(package: Load) -> None:
    zoo = package(FORMS)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.forms.plain(a="x y", many=["1", "2"], joined=["3", "4"], deep={"x": 5})
    assert server.last.body == b"a=x+y&many=1&many=2&joined=3%2C4&deep%5Bx%5D=5"


def test_lists_of_mappings_keep_apart_what_belongs_to_which(package: Load) -> None:
    zoo = package(FORMS)
    lines = [{"id": "a", "n": 1}, {"id": "b", "n": 2}]
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.forms.order(only=lines[:1], lines=lines, notes=["x", "y"], loose=lines[1:])
    assert parse_qsl(server.last.target.partition("?")[2]) == [
        ("only[0][id]", "a"),
        ("only[0][n]", "1"),
    ]
    assert parse_qsl(server.last.body.decode()) == [
        *(("lines[0][id]", "a"), ("lines[0][n]", "1"), ("lines[1][id]", "b"), ("lines[1][n]", "2")),
        *(("notes[0]", "x"), ("notes[1]", "y")),
        *(("loose[0][id]", "b"), ("loose[0][n]", "2")),
    ]


EITHER = """\
paths:
  /files:
    post:
      operationId: files.add
      requestBody:
        required: true
        content:
          multipart/form-data: { schema: { $ref: "#/components/schemas/Added" } }
          application/json: { schema: { $ref: "#/components/schemas/Added" } }
      responses: { "204": { description: done } }
components: { schemas: {
  Added: { type: object, properties: {
    file: { type: string, format: binary }, id: { type: string } } } } }
"""


def test_a_body_that_may_be_json_is_a_form_only_with_files(package: Load) -> None:
    zoo = package(EITHER)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.files.add(id="f1")
        assert server.last.body == b'{"id":"f1"}'
        client.files.add(id="f1", file=b"hello")
    assert [row[0] for row in _parts(server.last)] == ["file", "id"]


Sent = tuple[str, str | None, str | None, bytes]


def _parts(request: Request) -> list[Sent]:
    """(name, file name, media type, content) of each part, read by another parser."""
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.body)
    found: list[Sent] = []
    for part in message.walk():
        if part.is_multipart():
            continue
        name = part.get_param("name", header="content-disposition")
        kind = part["content-type"]
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((str(name), part.get_filename(), kind and str(kind), content))
    return sorted(found, key=lambda row: row[0])


def test_parts_say_what_they_are(package: Load) -> None:
    zoo = package(FORMS)

    async def sent(url: str, **fields: Any) -> None:
        async with zoo.AsyncZoo(base_url=url) as client:
            await client.forms.parts(**fields)

    fields: dict[str, Any] = {
        "picture": b"PNG",
        "others": [b"1", ("b.txt", b"2")],
        "names": ["n1", "n2"],
        "about": {"x": 1},
        "listed": [{"y": "a"}, {"y": "b"}],
        "markup": "<a/>",
        "count": 3,
    }
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.forms.parts(**fields)
        client.forms.parts(picture=("own.gif", b"GIF", "image/gif"))
        asyncio.run(sent(server.url, **fields))
    first, own, later = (_parts(request) for request in server.requests)
    assert first == later
    assert first == [
        ("about", None, "application/json", b'{"x":1}'),
        ("count", None, None, b"3"),
        ("listed", None, "application/json", b'{"y":"a"}'),
        ("listed", None, "application/json", b'{"y":"b"}'),
        ("markup", None, "application/xml", b"<a/>"),
        ("names", None, None, b"n1"),
        ("names", None, None, b"n2"),
        ("others", "upload", "application/octet-stream", b"1"),
        ("others", "b.txt", "text/plain", b"2"),
        ("picture", "upload", "image/png", b"PNG"),
    ]
    assert own == [("picture", "own.gif", "image/gif", b"GIF")]


RANGES = """
paths:
  /a:
    post:
      operationId: things.send
      requestBody: { required: true, content: { application/*+json: { schema: { type: object,
        properties: { a: { type: integer } } } } } }
      responses: { "204": { description: done } }
"""


def test_a_range_of_media_types_is_sent_as_one(package: Load) -> None:
    zoo = package(RANGES)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.send(a=1)
    assert server.last.headers["content-type"] == "application/json"


SERVERS = """
servers:
  - url: "{scheme}://{host}/{base}"
    variables:
      scheme: { default: https, enum: [https, http] }
      host: { default: zoo.example, description: where it is }
      base: { default: v1 }
paths: { /a: { get: { operationId: things.a, responses: { "204": { description: done } } } } }
"""


def test_the_variables_of_a_server_are_options(package: Load) -> None:
    zoo = package(SERVERS)
    assert str(zoo.Zoo().base_url) == "https://zoo.example/v1/"
    with loopback(lambda _: Answer(status=204)) as server:
        host = server.url.removeprefix("http://")
        with zoo.Zoo(scheme="http", host=host, base="v2") as client:
            client.things.a()
            client.copy(timeout=5).things.a()
    assert [r.path for r in server.requests] == ["/v2/a", "/v2/a"]


OAUTH = """
security: [{ oauth: [read] }]
paths: { /a: { get: { operationId: things.a, responses: { "204": { description: done } } } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "URL/token", scopes: {
      read: r } } } }
"""


class Tokens:
    """An API that takes the last token that it gave; `lasts` is what it says of each."""

    def __init__(self, lasts: float) -> None:
        self.given, self.lasts = 0, lasts

    def __call__(self, request: Request) -> Any:
        if request.path == "/token":
            self.given += 1
            return {"access_token": f"t{self.given}", "expires_in": self.lasts}
        assert request.headers["authorization"] == f"Bearer t{self.given}"
        return Answer(status=204)


@pytest.mark.parametrize(("lasts", "fetched"), [(3600, 1), (0, 3)])
def test_a_token_is_fetched_again_when_it_has_run_out(
    package: Load, lasts: int, fetched: int
) -> None:
    tokens = Tokens(lasts)

    async def called(zoo: ModuleType, url: str) -> None:
        async with zoo.AsyncZoo(client_id="me", client_secret="s", base_url=url) as client:
            for _ in range(3):
                await client.things.a()

    with loopback(tokens) as server:
        zoo = package(OAUTH.replace("URL", server.url))
        with zoo.Zoo(client_id="me", client_secret="s", base_url=server.url) as client:
            for _ in range(3):
                client.things.a()
        assert tokens.given == fetched
        asyncio.run(called(zoo, server.url))
        assert tokens.given == 2 * fetched


CERTIFIED = """
security: [{ certificate: [] }]
paths: { /a: { get: { operationId: things.a, responses: { "204": { description: done } } } } }
components: { securitySchemes: { certificate: { type: mutualTLS } } }
"""


def test_certificates_are_the_connection_s_business(package: Load) -> None:
    zoo = package(CERTIFIED)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.a()
    assert "authorization" not in server.last.headers


NULLS = """
paths:
  /a:
    patch:
      operationId: things.change
      requestBody: { content: { application/merge-patch+json: { schema: {
        $ref: "#/components/schemas/Thing" } } } }
      responses: { "200": { description: d, content: { application/json: { schema: {
        $ref: "#/components/schemas/Thing" } } } } }
components:
  schemas:
    Thing: { type: object, properties: { a: { type: [string, "null"] }, b: { type: string } } }
"""


def test_null_and_omitted_stay_two_things(package: Load) -> None:
    zoo = package(NULLS)
    with calling(zoo, lambda _: {"a": None}) as (client, server):
        came = client.things.change(a=None)
        client.things.change(b="x")
        client.things.change()
    assert [r.body for r in server.requests] == [b'{"a":null}', b'{"b":"x"}', b"{}"]
    assert (came.a, came.b) == (None, None)
    assert came.model_fields_set == {"a"} and came.to_dict() == {"a": None}


FAILURES = """
paths:
  /a:
    get:
      operationId: things.a
      responses:
        "200": { description: d, content: { text/csv: { schema: { type: string } } } }
        4XX: { description: e, content: { application/problem+json: { schema: {
          type: object, properties: { title: { type: string } } } } } }
        default: { description: x, content: { text/plain: { schema: { type: string } } } }
"""


@pytest.mark.parametrize(
    ("status", "body", "name"),
    [
        (422, b'{"title": "no"}', "UnprocessableEntityError"),
        (418, b'{"title": "no"}', "APIStatusError"),
        (500, b"broken", "InternalServerError"),
    ],
)
def test_described_failures_are_errors_with_their_bodies(
    package: Load, status: int, body: bytes, name: str
) -> None:
    zoo = package(FAILURES)
    kind = "application/problem+json" if status < 500 else "text/plain"
    answer = Answer(body, status, {"content-type": kind})
    failing, raised = calling(zoo, lambda _: answer, max_retries=0), pytest.raises(
        getattr(zoo, name)
    )
    with failing as (client, _), raised as caught:
        client.things.a()
    assert caught.value.status_code == status
    assert caught.value.body == ({"title": "no"} if status < 500 else "broken")


def test_text_that_is_no_json_comes_as_it_is(package: Load) -> None:
    zoo = package(FAILURES)
    answer = Answer(b"a,b\r\n", headers={"content-type": "text/csv"})
    with calling(zoo, lambda _: answer) as (client, server):
        assert client.things.a() == "a,b\r\n"
    assert server.last.headers["accept"] == "text/csv"


@pytest.fixture
def streaming() -> Iterator[Loopback]:
    bodies = {
        "/events": ("text/event-stream", b'data: {"n": 1}\n\nevent: x\ndata: {"n": 2}\n\n'),
        "/lines": ("application/jsonl", b'{"n": 1}\n{"n": 2}\n'),
        "/sequence": ("application/json-seq", b'\x1e{"n": 1}\n\x1e{"n": 2}\n'),
    }

    def answer(request: Request) -> Answer:
        kind, body = bodies[request.path]
        return Answer(body, headers={"content-type": kind})

    with loopback(answer) as server:
        yield server


STREAMS = """
openapi: 3.2.0
info: { title: Zoo, version: "1" }
servers: [{ url: "https://zoo.example" }]
paths:
  /events: { get: { operationId: streams.events, responses: { "200": { description: d, content: {
    text/event-stream: { itemSchema: { type: object, properties: { data: { type: string,
      contentMediaType: application/json, contentSchema: { $ref: "#/components/schemas/N" } } }
      } } } } } } }
  /lines: { get: { operationId: streams.lines, responses: { "200": { description: d, content: {
    application/jsonl: { itemSchema: { $ref: "#/components/schemas/N" } } } } } } }
  /sequence: { get: { operationId: streams.sequence, responses: { "200": { description: d,
    content: { application/json-seq: { itemSchema: { $ref: "#/components/schemas/N" } } } } } } }
components: { schemas: { N: { type: object, properties: { n: { type: integer } } } } }
"""


def test_streams_of_3_2_are_read_as_they_come(package: Load, streaming: Loopback) -> None:
    zoo = package(STREAMS)
    names = ("events", "lines", "sequence")

    async def read() -> list[list[int]]:
        async with zoo.AsyncZoo(base_url=streaming.url) as client:
            read = []
            for name in names:
                stream = await getattr(client.streams, name)()
                read.append([item.n async for item in stream])
            return read

    with zoo.Zoo(base_url=streaming.url) as client:
        for name in names:
            assert [item.n for item in getattr(client.streams, name)()] == [1, 2]
    assert asyncio.run(read()) == [[1, 2]] * 3


def test_the_report_says_what_streams_and_what_was_left_out(generated: Generate) -> None:
    result = generated("""
    paths:
      /a:
        get:
          operationId: things.watch
          responses: { "200": { description: d, content: { application/jsonl: { schema: {
            type: object, properties: { n: { type: integer } } } } } } }
      /b: { get: 7 }
      /c: { $ref: "#/components/pathItems/Gone" }
      /d: { get: { operationId: things.d, responses: { "204": { description: done } } } }
    """)
    report = str(result.files["REPORT.md"])
    assert (
        "| `things.watch` | streaming | application/jsonl is all that it answers with |" in report
    )
    assert "openapi.yaml:12:" in report and "the operation GET isn't generated" in report
    assert "no operation of /c is generated" in report
    failing = {p.code for p in result.problems if p.severity.value == "error"}
    assert failing >= {"G015", "E020"}
    assert result.stats.operations == 2
    assert not generated("paths: { /b: { get: 7 } }", strict=True).files
