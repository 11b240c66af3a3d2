"""A client's settings: what every request gets from them, and what copies share."""

from __future__ import annotations

import asyncio
import functools
import threading
from typing import Any

import httpx2
import pytest
from core_server import Server, reply
from core_support import KEY, AClient, Client, Things
from engine.client import SyncClient
from engine.errors import APIStatusError, AuthenticationError, InvalidArgumentError
from engine.omit import not_given, omit
from engine.timeouts import Timeout

OK = reply({"name": "done"})


def sent(path: str = "/things", /, *, call: dict[str, Any] | None = None, **options: Any) -> Any:
    """The request that arrives for one call."""
    with Server(OK) as server:
        base = options.pop("base", "/v1")
        with Client(server.url + base, **options) as client:
            client.things.create(path, **(call or {}))
    return server.requests[0]


@pytest.mark.parametrize(
    ("base", "path", "target"),
    [
        ("/v1", "/things", "/v1/things"),
        ("/v1/", "/things", "/v1/things"),
        ("/v1//", "things", "/v1/things"),
        ("", "/things", "/things"),
        ("/a/b", "/c/d", "/a/b/c/d"),
        ("/v1", "/things?beta=true", "/v1/things?beta=true"),
        ("/v1?api-version=7", "/things", "/v1/things?api-version=7"),
        ("/v1?api-version=7", "/things?b=1", "/v1/things?api-version=7&b=1"),
        ("/v%201", "/a%2Fb", "/v%201/a%2Fb"),
    ],
)
def test_the_base_url(base: str, path: str, target: str) -> None:
    assert sent(path, base=base).target == target


def test_the_base_url_can_be_read_and_changed() -> None:
    client = Client("http://a.example/v1")
    assert str(client.base_url) == "http://a.example/v1/"
    client.base_url = httpx2.URL("http://b.example")
    assert str(client.base_url) == "http://b.example/"
    assert repr(client) == "<Client http://b.example/>"


@pytest.mark.parametrize("url", ["", "a.example", "/v1", "ftp://a", "http://", "x" * 9])
def test_wrong_base_urls(url: str) -> None:
    with pytest.raises(InvalidArgumentError):
        Client(url)


def test_a_password_in_the_base_url() -> None:
    with Server(OK) as server:
        url = server.url.replace("http://", "http://us%40er:pass%20word@")
        with Client(url + "/v1") as client:
            client.things.create()
            assert "pass" not in repr(client) + str(client.base_url)
    assert server.requests[0].headers["authorization"] == "Basic dXNAZXI6cGFzcyB3b3Jk"
    assert server.requests[0].headers["host"] == f"127.0.0.1:{server.port}"


def test_what_is_sent_by_itself() -> None:
    request = sent(package="some.folder.nice_client")
    assert request.headers == {
        "host": request.headers["host"],
        "accept": "application/json",
        "accept-encoding": request.headers["accept-encoding"],
        "connection": "keep-alive",
        "user-agent": "nice_client",
        "authorization": f"Bearer {KEY}",
        "content-type": "application/json",
        "content-length": "12",
    }
    assert "gzip" in request.headers["accept-encoding"]


def test_which_header_wins() -> None:
    headers = sent(
        auth_headers={"Authorization": "auth", "X-A": "auth", "X-B": "auth", "X-C": "auth"},
        default_headers={"x-a": "default", "x-b": "default", "x-c": "default", "x-d": omit},
        call={
            "headers": {"X-B": "operation", "X-C": "operation", "X-D": "operation", "X-E": None},
            "extra_headers": {"x-C": "caller", "Accept": "text/csv", "User-Agent": "me"},
        },
    ).headers
    names = ("authorization", "x-a", "x-b", "x-c", "x-d", "accept", "user-agent")
    assert [headers.get(name) for name in names] == [
        "auth",
        "default",
        "operation",
        "caller",
        "operation",
        "text/csv",
        "me",
    ]
    assert "x-e" not in headers


def test_omit_removes_a_header() -> None:
    request = sent(call={"extra_headers": {"authorization": omit, "User-Agent": omit}})
    assert not {"authorization", "user-agent"} & request.headers.keys()
    assert "authorization" not in sent(default_headers={"Authorization": omit}).headers


@pytest.mark.parametrize("value", ["a\nb", "a\0", "naïve", "€", 7, b"a\n", b"\xfc"])
def test_header_values_that_cannot_be_sent(value: Any) -> None:
    with (
        Server(OK) as server,
        Client(server) as client,
        pytest.raises(InvalidArgumentError, match="X-Mine") as caught,
    ):
        client.things.create(extra_headers={"X-Mine": value})
    assert str(value) not in str(caught.value)
    assert server.requests == []


def test_a_key_with_a_line_break_is_not_shown() -> None:
    with (
        Client("http://x", auth_headers={"Authorization": f"Bearer {KEY}\n"}) as client,
        pytest.raises(InvalidArgumentError, match="line break") as caught,
    ):
        client.things.create()
    assert KEY not in str(caught.value)


def test_no_secret_is_in_the_repr() -> None:
    client = Client("http://x", default_headers={"api-key": KEY})
    assert KEY not in repr(client) + repr(client.things) + repr(client._transport)
    assert dict(client.default_headers)["api-key"] == KEY


def test_queries_are_merged() -> None:
    query = sent(
        "/things?a=path&z=path",
        default_query={"a": "default", "b": "default", "c": "default"},
        call={"query": {"b": "operation", "c": "operation"}, "extra_query": {"c": "caller"}},
    ).query
    assert query == "z=path&a=default&b=operation&c=caller"
    assert sent(default_query={"a": 1}, call={"extra_query": {"a": omit}}).query == ""


def test_keys_that_change() -> None:
    keys = iter(["one", "two", "three"])

    def auth() -> dict[str, str]:
        return {"Authorization": next(keys)}

    with Server(reply({}, 500), OK) as server, Client(server, auth_headers=auth) as client:
        client.things.create()
        client.things.create()
    assert [r.headers["authorization"] for r in server.requests] == ["one", "two", "three"]


def test_keys_that_change_asynchronously() -> None:
    async def auth() -> dict[str, str]:
        await asyncio.sleep(0)
        return {"Authorization": "fresh"}

    async def run(server: Server, provider: Any) -> None:
        async with AClient(server, auth_headers=provider) as client:
            await client.things.create()

    with Server(OK) as server:
        asyncio.run(run(server, auth))
        asyncio.run(run(server, lambda: {"Authorization": "plain"}))
    assert [r.headers["authorization"] for r in server.requests] == ["fresh", "plain"]


def test_copies_share_connections_and_nothing_else() -> None:
    with Server(OK) as server, Client(server, default_headers={"a": "1"}) as client:
        copy = client._copy(
            default_headers={"b": "2"},
            default_query={"q": "1"},
            max_retries=7,
            deadline=9.0,
            timeout=3,
            auth_headers={"Authorization": "other"},
        )
        client.things.create()
        Things(copy).create()
        assert server.connections == 1
        first, second = server.requests
    assert (first.headers.get("a"), first.headers.get("b"), first.query) == ("1", None, "")
    assert (second.headers["a"], second.headers["b"], second.query) == ("1", "2", "q=1")
    assert second.headers["authorization"] == "other"
    assert (client.max_retries, client.deadline, client.timeout) == (
        2,
        None,
        Timeout(600, connect=5),
    )
    assert (copy.max_retries, copy.deadline, copy.timeout) == (7, 9.0, 3)


def test_copies_can_replace_and_keep() -> None:
    client = Client("http://x", default_headers={"a": "1"}, default_query={"q": "1"}, timeout=8)
    copy = client._copy(set_default_headers={"b": "2"}, set_default_query={}, timeout=not_given)
    assert "a" not in copy.default_headers and copy.default_headers["b"] == "2"
    assert copy.default_query == {} and client.default_query == {"q": "1"}
    assert copy.timeout == 8
    assert client._copy(base_url="http://y").base_url == "http://y/"
    assert client._copy(http_client=not_given)._transport is client._transport
    with pytest.raises(InvalidArgumentError):
        client._copy(max_retries=-1)


def test_copies_make_their_own_resources_and_sign_for_themselves() -> None:
    class Generated(SyncClient):
        def __init__(self, api_key: str, url: str) -> None:
            self.api_key = api_key
            super().__init__(base_url=url)

        @functools.cached_property
        def things(self) -> Things:
            return Things(self)

        def _auth_headers(self) -> Any:
            return {"Authorization": f"Bearer {self.api_key}"}

    with Server(OK) as server, Generated("one", server.url) as client:
        client.things.create()
        client._copy(api_key="two").things.create()
        client.things.create()
    signed = [request.headers["authorization"] for request in server.requests]
    assert signed == ["Bearer one", "Bearer two", "Bearer one"]


def test_a_copy_with_another_http_client() -> None:
    mine = httpx2.Client(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={"name": "mock"}))
    )
    with Server(OK) as server, Client(server) as client, mine:
        assert Things(client._copy(http_client=mine)).create().name == "mock"
        assert client.things.create().name == "done"


@pytest.mark.parametrize(
    ("given", "read", "connect"),
    [(not_given, 600, 5), (7, 7, 7), (Timeout(9, connect=1), 9, 1), (None, None, None)],
)
def test_timeouts(given: Any, read: float | None, connect: float | None) -> None:
    seen: list[Any] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"])
        return httpx2.Response(200, json={"name": "a"})

    for where in ("client", "call"):
        mine = httpx2.Client(transport=httpx2.MockTransport(handle))
        options = {"timeout": given} if where == "client" else {}
        with Client("http://x", http_client=mine, **options) as client:
            client.things.create(timeout=given if where == "call" else not_given)
    assert [(limit["read"], limit["connect"]) for limit in seen] == [(read, connect)] * 2


def test_endpoints_without_a_method() -> None:
    with Server(OK) as server, Client(server) as client:
        headers: Any = {"x-a": "1"}
        options: Any = {"headers": headers, "params": {"q": [1, 2]}, "extra_json": {"y": 2}}
        assert client.post("/x", cast_to=dict, body={"x": 1}, options=options) == {"name": "done"}
        assert client.get("/x", cast_to=str) == '{"name": "done"}'
        assert client.put("/x", cast_to=bytes, body={}) == b'{"name": "done"}'
        assert client.patch("/x", cast_to=type(None), body=b"raw") is None
        assert client.delete("/x", cast_to=httpx2.Response).json() == {"name": "done"}
        files = {"file": ("a.txt", b"hello")}
        client.post("/x", cast_to=str, body={"purpose": "p"}, files=files)
    first, *others = server.requests
    assert first.json() == {"x": 1, "y": 2}
    assert (first.headers["x-a"], first.query) == ("1", "q%5B%5D=1&q%5B%5D=2")
    assert [r.method for r in others] == ["GET", "PUT", "PATCH", "DELETE", "POST"]
    assert others[2].body == b"raw"
    assert b"hello" in others[4].body and b"purpose" in others[4].body


def test_endpoints_without_a_method_have_their_own_retries() -> None:
    with (
        Server(reply({}, 500)) as server,
        Client(server) as client,
        pytest.raises(APIStatusError),
    ):
        client.get("/x", cast_to=str, options={"max_retries": 0})
    assert len(server.requests) == 1


def test_asynchronous_endpoints_without_a_method() -> None:
    async def run(server: Server) -> None:
        async with AClient(server) as client:
            assert await client.get("/x", cast_to=str) == '{"name": "done"}'
            assert await client.post("/x", cast_to=dict, body={"x": 1}) == {"name": "done"}
            await client.put("/x", cast_to=str)
            await client.patch("/x", cast_to=str)
            await client.delete("/x", cast_to=str)

    with Server(OK) as server:
        asyncio.run(run(server))
    assert [r.method for r in server.requests] == ["GET", "POST", "PUT", "PATCH", "DELETE"]


def test_settings_may_change_while_calls_run() -> None:
    with Server(reply({"error": "no"}, 401)) as server, Client(server) as client:
        failures: list[BaseException] = []

        def call() -> None:
            for _ in range(5):
                try:
                    client.things.create()
                except AuthenticationError as error:
                    failures.append(error)

        threads = [threading.Thread(target=call) for _ in range(8)]
        for thread in threads:
            thread.start()
        for number in range(50):
            client._copy(default_headers={"x-n": str(number)})
            client.max_retries = number % 3
        for thread in threads:
            thread.join()
    assert len(failures) == 40
