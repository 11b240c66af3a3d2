"""Any OpenAPI document is served, not only ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest
from specloom.diagnostics.problems import SpecError
from specloom.mock.server import load_app

ZOO = Path(__file__).resolve().parents[1] / "cases" / "generate" / "zoo" / "openapi.yaml"


def test_a_document_of_ten_lines_is_enough(serve: Any) -> None:
    client = serve("""
        servers: [{ url: "https://api.example/base/path" }]
        paths:
          /pets/{id}:
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
              responses:
                "200":
                  description: A pet.
                  content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
        components: { schemas: { Pet: { type: object, required: [id, name], properties: {
          id: { type: integer }, name: { type: string, minLength: 3 } } } } }
        """)
    assert str(client.base_url).endswith("/base/path/")
    response = client.get("/pets/7")
    assert response.status_code == 200
    assert isinstance(response.json()["id"], int) and len(response.json()["name"]) >= 3
    wrong = client.get("/pets/seven")
    assert wrong.status_code == 400
    # The document has no shape for errors; ours is used.
    assert wrong.json()["violations"][0]["pointer"] == "/id"


def test_the_words_of_openapi_3_0_are_understood(serve: Any) -> None:
    client = serve("""
        openapi: 3.0.3
        info: { title: Old, version: "1" }
        paths:
          /items:
            post:
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } }
              responses:
                "201":
                  description: Made.
                  content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } }
        components:
          schemas:
            Item:
              type: object
              required: [id, name, size]
              properties:
                id: { type: string, readOnly: true }
                secret: { type: string, writeOnly: true }
                name: { type: string, nullable: true }
                size: { type: integer, minimum: 0, exclusiveMinimum: true }
        """)
    made = client.post("/items", json={"name": None, "size": 3})
    assert made.status_code == 201
    # What is only sent never comes back; what only the server sets needn't be sent.
    assert set(made.json()) == {"id", "name", "size"}
    violation = client.post("/items", json={"name": "x", "size": 0}).json()["violations"][0]
    assert (violation["pointer"], violation["expected"]) == ("/size", {"exclusiveMinimum": 0})
    assert client.post("/items", json={"size": 1}).status_code == 400
    assert client.post("/items").status_code == 400


ERRORS = """
paths:
  /x:
    post:
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [a] } } }
      responses:
        "200": { description: Fine. }
        "400":
          description: Wrong.
          content:
            application/problem+json:
              schema:
                type: object
                additionalProperties: false
                required: [title, status, detail]
                properties:
                  type: { type: string, format: uri-reference }
                  title: { type: string }
                  status: { type: integer }
                  detail: { type: string }
"""


def test_errors_have_the_shape_that_the_document_gives_them(serve: Any) -> None:
    response = serve(ERRORS).post("/x", json={})
    assert response.status_code == 400
    assert response.headers["content-type"] == "application/problem+json"
    body = response.json()
    assert set(body) == {"type", "title", "status", "detail"}  # nothing besides is allowed
    assert body["status"] == 400 and "'a' is missing" in body["detail"]


SECURED = """
security: [{ key: [] }]
paths:
  /open: { get: { security: [], responses: { "204": { description: Nothing. } } } }
  /maybe: { get: { security: [{ key: [] }, {}], responses: { "204": { description: Nothing. } } } }
  /key: { get: { responses: { "204": { description: Nothing. } } } }
  /query: { get: { security: [{ q: [] }], responses: { "204": { description: Nothing. } } } }
  /cookie: { get: { security: [{ c: [] }], responses: { "204": { description: Nothing. } } } }
  /either:
    get: { security: [{ q: [] }, { basic: [] }], responses: { "204": { description: Nothing. } } }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    q: { type: apiKey, in: query, name: token }
    c: { type: apiKey, in: cookie, name: session }
    basic: { type: http, scheme: basic }
"""


def test_credentials_are_asked_for_where_the_document_does(serve: Any) -> None:
    client: httpx2.Client = serve(SECURED)
    statuses = {p: client.get(p).status_code for p in ("/open", "/maybe", "/key", "/query")}
    assert statuses == {"/open": 204, "/maybe": 204, "/key": 401, "/query": 401}
    assert client.get("/key", headers={"x-key": "1"}).status_code == 204
    assert client.get("/query", params={"token": "1"}).status_code == 204
    assert client.get("/cookie", headers={"cookie": "session=1"}).status_code == 204
    assert client.get("/either", auth=("mia", "x")).status_code == 204
    assert client.get("/either").status_code == 401


def test_credentials_can_be_left_unchecked_or_be_named(serve: Any) -> None:
    assert serve(SECURED, auth=False).get("/key").status_code == 204
    client = serve(SECURED, keys=("right",))
    assert client.get("/key", headers={"x-key": "wrong"}).status_code == 401
    assert client.get("/key", headers={"x-key": "right"}).status_code == 204
    assert client.get("/open").status_code == 204


QUERY = """
paths:
  /find:
    get:
      parameters:
        - { name: tags, in: query, schema: { type: array, items: { type: string }, maxItems: 2 } }
        - name: ids
          in: query
          explode: false
          schema: { type: array, items: { type: integer } }
        - { name: f, in: query, style: deepObject, schema: { type: object, required: [a] } }
        - { name: on, in: query, schema: { type: boolean } }
        - { name: X-Level, in: header, required: true, schema: { type: integer, maximum: 5 } }
      responses:
        "200": { description: Fine., content: { text/plain: { schema: { type: string } } } }
"""


@pytest.mark.parametrize(
    ("query", "level", "pointer"),
    [
        ("tags=a&tags=b&ids=1,2&f[a]=x&on=true", "3", None),
        ("tags[]=a&tags[]=b", "3", None),
        ("tags=a&tags=b&tags=c", "3", "/tags"),
        ("ids=1,x", "3", "/ids/1"),
        ("f[b]=x", "3", "/f"),
        ("on=maybe", "3", "/on"),
        ("", "6", "/X-Level"),
        ("", None, "/X-Level"),
    ],
)
def test_parameters_are_read_in_their_style(
    serve: Any, query: str, level: str | None, pointer: str | None
) -> None:
    headers = {} if level is None else {"x-level": level}
    response = serve(QUERY).get(f"/find?{query}", headers=headers)
    if pointer is None:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/plain")
    else:
        assert response.json()["violations"][0]["pointer"] == pointer


def test_examples_that_stand_in_the_document_are_answers(serve: Any) -> None:
    client = serve("""
        paths:
          /one:
            get:
              responses:
                "200":
                  description: One.
                  content:
                    application/json:
                      schema: { type: object, properties: { a: { type: integer } } }
                      examples:
                        wrong: { value: { a: text } }
                        right: { value: { a: 42 } }
        """)
    assert client.get("/one").json() == {"a": 42}


def test_a_fixed_path_wins_over_a_parameter(serve: Any) -> None:
    client = serve("""
        paths:
          /a/{id}: { get: { responses: { "200": { description: ., content: { text/plain: {
            schema: { type: string, enum: [by-id] } } } } },
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }] } }
          /a/mine: { get: { responses: { "200": { description: ., content: { text/plain: {
            schema: { type: string, enum: [mine] } } } } } } }
        """)
    assert client.get("/a/mine").text == "mine"
    assert client.get("/a/other").text == "by-id"


def test_operations_that_a_fragment_distinguishes_are_found_by_their_requests(serve: Any) -> None:
    client = serve("""
        components:
          responses:
            list: &list { description: A, content: { text/plain: { example: list } } }
            stop: &stop { description: A, content: { text/plain: { example: stop } } }
            word: &word { description: A, content: { text/plain: { example: word } } }
            number: &number { description: A, content: { text/plain: { example: number } } }
        paths:
          /#list: { post: { responses: { "200": *list }, parameters: [
            { name: target, in: header, required: true, schema: { const: list } }] } }
          /#stop: { post: { responses: { "200": *stop }, parameters: [
            { name: target, in: header, required: true, schema: { const: stop } }] } }
          "/items/{number}#n": { get: { responses: { "200": *number }, parameters: [
            { name: number, in: path, required: true, schema: { type: integer } }] } }
          "/items/{word}#w": { get: { responses: { "200": *word }, parameters: [
            { name: word, in: path, required: true, schema: { pattern: "^[a-z]+$" } }] } }
        """)
    violation = [client.post("/", headers={"target": name}).text for name in ("stop", "list")]
    assert violation == ["stop", "list"]
    assert [client.get(f"/items/{name}").text for name in ("abc", "12")] == ["word", "number"]
    assert client.post("/", headers={"target": "go"}).status_code == 400
    assert client.get("/items/A-1").status_code == 400


def test_headers_that_are_described_elsewhere_are_no_parameters(serve: Any) -> None:
    client = serve("""
        paths: { /x: { put: { responses: { "204": { description: A } }, parameters: [
          { name: Content-type, in: header, required: true, schema: { const: application/x-tar } },
          { name: authorization, in: header, required: true, schema: { type: string } },
          { name: X-Tag, in: header, required: true, schema: { type: string } } ] } } }
        """)
    assert client.put("/x", headers={"x-tag": "a"}).status_code == 204
    assert client.put("/x").status_code == 400


def test_what_can_have_no_body_has_none(serve: Any) -> None:
    client = serve("""
        paths:
          /x: { put: { responses: { "204": { description: A, content: { application/json: {
            schema: { type: object }, example: { a: 1 } } } } } } }
        """)
    for _ in range(2):
        answer = client.put("/x")
        assert (answer.status_code, answer.content) == (204, b"")
        assert "content-type" not in answer.headers


@pytest.mark.parametrize(
    "form",
    [
        "lines[0][id]=a&lines[0][n]=1&lines[1][id]=b&notes[0]=x&notes[1]=y",
        "lines[][id]=a&lines[][n]=1&lines[][id]=b&notes[]=x&notes[]=y",
    ],
)
def test_forms_may_hold_lists_of_mappings(serve: Any, form: str) -> None:
    client = serve("""
        components: { schemas: { Lines: { type: array, maxItems: 2, items: { type: object,
          required: [id], properties: { id: { type: string }, n: { type: integer } } } } } }
        paths: { /x: { post: {
          parameters: [{ name: lines, in: query, style: deepObject, schema: {
            $ref: "#/components/schemas/Lines" } }],
          requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: {
            type: object, properties: { lines: { $ref: "#/components/schemas/Lines" },
              notes: { type: array, minItems: 2, items: { type: string } } } } } } },
          responses: { "204": { description: A } } } } }
        """)
    kind = {"content-type": "application/x-www-form-urlencoded"}
    query = "lines[0][id]=a&lines[0][n]=1&lines[1][id]=b"
    assert client.post(f"/x?{query}", content=form, headers=kind).status_code == 204
    wrong = client.post(f"/x?{query}", content=form.replace("=1", "=one"), headers=kind)
    assert "/lines/0/n" in wrong.text
    assert "query /lines/0/n" in client.post(f"/x?{query}".replace("=1", "=one")).text


def test_json_is_answered_where_there_is_a_choice(serve: Any) -> None:
    client = serve("""
        paths: { /x: { get: { responses: { "200": { description: A, content: {
          application/xml: { schema: { type: string } },
          application/json: { schema: { type: string } } } } } } } }
        """)
    assert client.get("/x").headers["content-type"] == "application/json"


def test_the_zoo_is_served_streams_pages_and_uploads_included(serve: Any) -> None:
    client = serve(ZOO, auth=False)
    page = client.get("/animals", params={"after": "nobody"}).json()
    assert page["animals"] == [] and page["has_more"] is False
    assert client.get("/animals").json()["animals"]
    made = client.post("/animals", json={"kind": "otter", "diet": {"type": "bark"}})
    assert made.status_code == 201 and made.json()["kind"] == "otter"
    assert made.json()["diet"] == {"type": "bark"}
    upload = client.put("/animals/7/photo", files={"file": b"x"}, data={"from": "Mia"})
    assert upload.status_code == 204
    stream = client.post("/animals/7/noises", json={"seconds": 1, "live": True})
    assert stream.headers["content-type"].startswith("text/event-stream")
    assert stream.text.startswith("data: {") and stream.text.endswith("data: [SILENCE]\n\n")
    whole = client.post("/animals/7/noises", json={"seconds": 1})
    assert "noises" in whole.json()


def test_a_document_with_errors_is_reported_with_its_places(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("openapi: 3.1.0\npaths: { /x: { $ref: '#/nowhere' } }\n", encoding="utf-8")
    with pytest.raises(SpecError) as raised:
        load_app(path)
    assert raised.value.problems[0].where.line == 2


@pytest.mark.parametrize("media_type", ["application/*", "*/*", "application/vnd.zoo+json"])
def test_what_the_client_reads_as_json_is_answered_as_json(serve: Any, media_type: str) -> None:
    client = serve(f"""
        paths:
          /pets:
            get:
              responses: {{ "200": {{ description: It., content: {{ "{media_type}": {{
                schema: {{ type: object, required: [name], properties: {{
                  name: {{ type: string }} }} }} }} }} }} }}
        """)
    response = client.get("/pets")
    assert isinstance(response.json()["name"], str)
    assert "*" not in response.headers["content-type"]
