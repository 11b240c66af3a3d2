"""What is only sent, only read, or said without a description: each over a real connection."""

from __future__ import annotations

import asyncio
import inspect
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from inline import HEAD, Generate, Load, type_text
from loopback import Answer, loopback
from specloom.document.load import load
from specloom.document.values import Values
from test_on_the_wire import calling

DONE = '{ "204": { description: done } }'

ACCOUNTS = """
paths:
  /accounts:
    post:
      operationId: accounts.create
      requestBody: { required: true, content: { application/json: { schema: {
        $ref: "#/components/schemas/Account" } } } }
      responses: { "200": { description: d, content: { application/json: { schema: {
        $ref: "#/components/schemas/Account" } } } } }
  /many:
    post:
      operationId: accounts.put_all
      requestBody: { required: true, content: { application/json: { schema: {
        type: array, items: { $ref: "#/components/schemas/Account" } } } } }
      responses: { "204": { description: done } }
components:
  schemas:
    Id: { type: string, readOnly: true }
    Account:
      type: object
      required: [id, name, password, from]
      properties:
        id: { $ref: "#/components/schemas/Id" }
        name: { type: string }
        password: { type: string, writeOnly: true }
        from: { type: string, readOnly: true }
"""


def test_what_is_only_read_is_not_sent_and_the_other_way_round(
    package: Load, generated: Generate
) -> None:
    zoo = package(ACCOUNTS)
    with calling(zoo, lambda _: {"id": "a1", "name": "Mo", "from": "here"}) as (client, server):
        came = client.accounts.create(name="Mo", password="p")
        assert server.last.body == b'{"name":"Mo","password":"p"}'
    assert (came.id, came.password) == ("a1", None)
    fields = {name: field.is_required() for name, field in type(came).model_fields.items()}
    assert fields == {"id": True, "name": True, "from_": True, "password": False}
    sent = type_text(generated(ACCOUNTS).files, "account_param").partition("class")[2]
    assert "name: str" in sent and "password: str" in sent
    assert "id:" not in sent and "from" not in sent


def test_a_body_without_what_is_only_read_fits_its_schema(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(HEAD + ACCOUNTS, encoding="utf-8")
    spec, _ = load(path)
    assert spec is not None
    schema = spec.root["components"]["schemas"]["Account"]
    values = Values(spec, without="readOnly")
    assert values.fits(schema, {"name": "Mo", "password": "p"})
    assert not values.fits(schema, {"name": "Mo"})


EXTRAS = """
paths:
  /json:
    post:
      operationId: things.json
      requestBody: { required: true, content: { application/json: { schema: {
        $ref: "#/components/schemas/Thing" } } } }
      responses: { "200": { description: d, content: { application/json: { schema: {
        $ref: "#/components/schemas/Thing" } } } } }
  /form:
    post:
      operationId: things.form
      parameters:
        - { name: filter, in: query, schema: { $ref: "#/components/schemas/Filter" } }
      requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: {
        $ref: "#/components/schemas/Filter" } } } }
      responses: { "204": { description: done } }
  /parts:
    post:
      operationId: things.parts
      requestBody: { required: true, content: { multipart/form-data: { schema: {
        $ref: "#/components/schemas/Filter" } } } }
      responses: { "204": { description: done } }
components:
  schemas:
    Size: { type: object, properties: { width: { type: integer } } }
    Filter: { type: object, properties: { name: { type: string } },
      additionalProperties: { type: integer } }
    Thing: { type: object, properties: { name: { type: string } },
      additionalProperties: { $ref: "#/components/schemas/Size" } }
"""


async def _sent(zoo: ModuleType, url: str) -> None:
    async with zoo.AsyncZoo(base_url=url) as client:
        await client.things.form(filter={"name": "x", "age": 3}, name="y", extra_body={"rank": 1})


def test_further_properties_have_their_type_and_travel(package: Load) -> None:
    zoo = package(EXTRAS)
    answer: dict[str, Any] = {"name": "n", "door": {"width": 2}, "odd": 5}
    with calling(zoo, lambda _: answer) as (client, server):
        came = client.things.json(name="n", extra_body={"door": {"width": 2}})
        assert server.last.body == b'{"name":"n","door":{"width":2}}'
    assert (came.door.width, came.odd) == (2, 5)
    assert type(came.model_extra["door"]).__name__ == "Size"
    assert came.to_dict() == answer
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.form(filter={"name": "x", "age": 3}, name="y", extra_body={"rank": 1})
        asyncio.run(_sent(zoo, server.url))
        client.things.parts(name="y", extra_body={"rank": 1})
    first, later, parts = server.requests
    assert first.target == later.target == "/form?name=x&age=3"
    assert first.body == later.body == b"name=y&rank=1"
    assert b'name="rank"\r\n\r\n1\r\n' in parts.body
    kept = inspect.signature(type(client.things).form).parameters["extra_body"].annotation
    assert kept == "Mapping[str, int] | None"


REQUIRED = """
paths:
  /a:
    post:
      operationId: things.a
      requestBody: { required: true, content: { application/json: { schema: {
        type: object, required: [ids, name], properties: { name: { type: string } } } } } }
      responses: { "204": { description: done } }
  /b:
    post:
      operationId: things.b
      requestBody: { required: true, content: { application/json: { schema: {
        allOf: [ { $ref: "#/components/schemas/Base" }, { required: [size] } ] } } } }
      responses: { "204": { description: done } }
  /c:
    post:
      operationId: things.c
      requestBody: { required: true, content: { application/json: { schema: {
        required: [size], allOf: [ { $ref: "#/components/schemas/Base" } ] } } } }
      responses: { "204": { description: done } }
components: { schemas: { Base: { type: object, properties: {
  size: { type: integer, description: How large. }, hue: { type: string } } } } }
"""


def test_a_required_name_without_description_can_be_sent(package: Load) -> None:
    zoo = package(REQUIRED)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        client.things.a(ids=["x"], name="n")
        assert server.last.body == b'{"name":"n","ids":["x"]}'
        with pytest.raises(TypeError, match="ids"):
            client.things.a(name="n")


@pytest.mark.parametrize("name", ["b", "c"])
def test_a_part_that_only_requires_makes_others_required(package: Load, name: str) -> None:
    zoo = package(REQUIRED)
    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        call = getattr(client.things, name)
        call(size=1, hue="red")
        assert server.last.body == b'{"size":1,"hue":"red"}'
        with pytest.raises(TypeError, match="size"):
            call(hue="red")
        size = inspect.signature(getattr(type(client.things), name)).parameters["size"]
        assert size.annotation == "int"


RESERVED = """
paths:
  /q:
    post:
      operationId: things.q
      parameters:
        - { name: to, in: query, allowReserved: true, schema: { type: string } }
        - { name: many, in: query, allowReserved: true, explode: false, schema: {
            type: array, items: { type: string } } }
        - { name: each, in: query, allowReserved: true, schema: {
            type: array, items: { type: string } } }
        - { name: deep, in: query, allowReserved: true, style: deepObject, schema: {
            type: object, properties: { a: { type: string } } } }
        - { name: plain, in: query, schema: { type: string } }
      requestBody: { content: { application/x-www-form-urlencoded: {
        schema: { type: object, properties: { url: { type: string }, list: { type: array,
          items: { type: string } }, other: { type: string } } },
        encoding: { url: { allowReserved: true }, list: { allowReserved: true, explode: false } }
        } } }
      responses: { "204": { description: done } }
"""
GIVEN: dict[str, Any] = {
    "to": "https://x/y?a=b c&d#e+f[g]%20%",
    "many": ["a/b", "c:d"],
    "each": ["a/b", "c:d"],
    "deep": {"a": "/x"},
    "plain": "a/b",
    "url": "a:b/c&d é",
    "list": ["x/y", "z"],
    "other": "a:b",
}


def test_reserved_characters_are_sent_as_they_are_where_that_is_allowed(package: Load) -> None:
    zoo = package(RESERVED)

    async def sent(url: str) -> None:
        async with zoo.AsyncZoo(base_url=url) as client:
            await client.things.q(**GIVEN)

    with loopback(lambda _: Answer(status=204)) as server:
        with zoo.Zoo(base_url=server.url) as client:
            client.things.q(**GIVEN)
        asyncio.run(sent(server.url))
    first, later = server.requests
    assert (first.target, first.body) == (later.target, later.body)
    assert first.target.partition("?")[2].split("&") == [
        # What would end the value or the query is encoded, what is encoded stays.
        "to=https://x/y?a=b%20c%26d%23e%2Bf%5Bg%5D%20%25",
        "many=a/b,c:d",
        *("each=a/b", "each=c:d"),
        "deep%5Ba%5D=/x",
        "plain=a%2Fb",
    ]
    assert first.body == b"url=a:b/c%26d%20%C3%A9&list=x/y,z&other=a%3Ab"


WHOLE = """
paths:
  /lines:
    post:
      operationId: things.lines
      requestBody: { required: true, content: { application/jsonl: { itemSchema: {
        $ref: "#/components/schemas/Row" } } } }
      responses: { "204": { description: done } }
  /array:
    post:
      operationId: things.array
      requestBody: { required: true, content: { application/x-ndjson: { schema: {
        type: array, items: { $ref: "#/components/schemas/Row" } } } } }
      responses: { "204": { description: done } }
  /null:
    post:
      operationId: things.null
      requestBody: { content: { application/json: { schema: { type: [string, "null"] } } } }
      responses: { "204": { description: done } }
  /any:
    post:
      operationId: things.any
      requestBody: { required: true, content: { application/json: { schema: {} } } }
      responses: { "204": { description: done } }
components:
  schemas: { Row: { type: object, required: [a], properties: { a: { type: integer } } } }
"""


def test_rows_are_sent_as_json_lines_and_none_as_null(package: Load) -> None:
    zoo = package(WHOLE)
    rows = [{"a": 1}, {"a": 2}]
    lines = b'{"a":1}\n{"a":2}\n'

    async def sent(url: str) -> None:
        async with zoo.AsyncZoo(base_url=url) as client:
            await client.things.lines(body=rows)
            await client.things.any(body=None)

    with calling(zoo, lambda _: Answer(status=204)) as (client, server):
        for body in (rows, tuple(rows), (row for row in rows), lines, iter([lines])):
            client.things.lines(body=body)
            assert server.last.body == lines
        assert server.last.headers["content-type"] == "application/jsonl"
        client.things.array(body=rows)
        assert server.last.body == lines
        for call in (client.things.null, client.things.any):
            call(body=None)
            assert (server.last.body, server.last.headers["content-type"]) == (
                b"null",
                "application/json",
            )
        client.things.null()
        assert server.last.body == b"" and "content-type" not in server.last.headers
        client.things.null(body="x")
        assert server.last.body == b'"x"'
        asyncio.run(sent(server.url))
        assert [r.body for r in server.requests[-2:]] == [lines, b"null"]
    kept = inspect.signature(type(client.things).lines).parameters["body"].annotation
    assert kept == "Iterable[RowParam] | Content"
