"""Calls that need no key can be made without one; the others ask for it when they are made."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from inline import Load
from loopback import Answer, loopback

DONE = '{ "204": { description: done } }'
DOCUMENT = f"""
security: [{{ bearer: [] }}]
paths:
  /open: {{ get: {{ operationId: things.open, security: [], responses: {DONE} }} }}
  /either: {{ get: {{ operationId: things.either, security: [{{}}, {{ bearer: [] }}],
    responses: {DONE} }} }}
  /closed: {{ get: {{ operationId: things.closed, responses: {DONE} }} }}
  /other: {{ get: {{ operationId: things.other, responses: {DONE},
    security: [{{ key: [], bearer: [] }}, {{ tls: [] }}] }} }}
components: {{ securitySchemes: {{
  bearer: {{ type: http, scheme: bearer }},
  key: {{ type: apiKey, in: query, name: k }},
  tls: {{ type: mutualTLS }} }} }}
"""


def test_a_call_asks_for_what_it_needs(package: Load) -> None:
    zoo = package(DOCUMENT, targets=("python",))
    with loopback(lambda _: Answer(status=204)) as server, zoo.Zoo(base_url=server.url) as client:
        client.things.open()
        client.things.either()
        # Certificates are the HTTP client's part.
        client.things.other()
        with pytest.raises(zoo.MissingCredentialsError, match="bearer"):
            client.things.closed()
        client.things.closed(extra_headers={"Authorization": "Bearer mine"})
        client.copy(bearer="k").things.closed()
        client.copy(bearer="k").things.open()
    keys = [request.headers.get("authorization") for request in server.requests]
    assert keys == [None, None, None, "Bearer mine", "Bearer k", None]


def test_so_does_an_asynchronous_one(package: Load) -> None:
    zoo = package(DOCUMENT, targets=("python",))

    async def run(url: str) -> Any:
        async with zoo.AsyncZoo(base_url=url) as client:
            await client.things.open()
            await client.things.closed()

    with (
        loopback(lambda _: Answer(status=204)) as server,
        pytest.raises(zoo.MissingCredentialsError),
    ):
        asyncio.run(run(server.url))
    assert len(server.requests) == 1


def test_where_every_call_needs_a_key_the_client_asks(package: Load) -> None:
    zoo = package(
        f"""
        security: [{{ bearer: [] }}]
        paths: {{ /a: {{ get: {{ operationId: things.a, responses: {DONE} }} }} }}
        components: {{ securitySchemes: {{ bearer: {{ type: http, scheme: bearer }} }} }}
        """,
        targets=("python",),
    )
    with pytest.raises(zoo.MissingCredentialsError):
        zoo.Zoo()
