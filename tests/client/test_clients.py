"""How clients are made, copied, given connections, and closed."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import httpx2
import openai
import openai_client
import pytest
from client_kit.caller import Caller, sse
from client_kit.prompt import PromptServer
from client_kit.sdks import KEY
from core_server import Server, reply

OK = reply({"id": "a"})


def _sent(server: Server, name: str) -> list[str | None]:
    return [request.headers.get(name) for request in server.requests]


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_a_missing_key(name: str) -> None:
    with pytest.raises(openai_client.OpenAIError, match="OPENAI_API_KEY"):
        getattr(openai_client, name)()


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_an_empty_variable_is_no_key(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "")
    with pytest.raises(openai_client.OpenAIError, match="OPENAI_API_KEY"):
        getattr(openai_client, name)()


@pytest.mark.parametrize("name", ["OpenAI", "AsyncOpenAI"])
def test_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v9")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-env")
    ours, theirs = (getattr(package, name)() for package in (openai_client, openai))
    for attribute in ("api_key", "organization", "project", "base_url", "max_retries"):
        assert getattr(ours, attribute) == getattr(theirs, attribute), attribute


def test_the_usual_address() -> None:
    ours, theirs = (package.OpenAI(api_key=KEY) for package in (openai_client, openai))
    assert ours.base_url == theirs.base_url == "https://api.openai.com/v1/"
    assert ours.timeout == theirs.timeout
    assert ours.max_retries == theirs.max_retries == 2
    ours.close()
    theirs.close()


@pytest.mark.parametrize("url", ["no-scheme/v1", "ftp://host/v1", "http://", "  "])
def test_addresses_that_cannot_be_right(url: str) -> None:
    with pytest.raises(openai_client.OpenAIError):
        openai_client.OpenAI(api_key=KEY, base_url=url)


def test_a_base_url_with_a_name_and_password(caller: Caller) -> None:
    server = caller.server(OK)
    caller.create(caller.client(server.url.replace("//", "//me:pass%20word@")))
    assert _sent(server, "authorization") == ["Basic bWU6cGFzcyB3b3Jk"]


def test_key_functions(caller: Caller) -> None:
    async def later() -> str:
        return "sk-later"

    server = caller.server(OK)
    caller.create(
        caller.client(server, api_key=later if caller.asynchronous else lambda: "sk-later")
    )
    assert _sent(server, "authorization") == ["Bearer sk-later"]


def test_a_key_that_changes(caller: Caller) -> None:
    server = caller.server(OK)
    client = caller.client(server)
    client.api_key = "sk-new"
    client.base_url = server.url + "/v2"
    client.organization = "org-new"
    caller.create(client)
    assert _sent(server, "authorization") == ["Bearer sk-new"]
    assert _sent(server, "openai-organization") == ["org-new"]
    assert server.requests[0].path == "/v2/chat/completions"


@pytest.mark.parametrize("way", ["copy", "with_options"])
def test_copies(caller: Caller, way: str) -> None:
    server = caller.server(OK)
    first = caller.client(
        server, default_headers={"X-One": "1"}, default_query={"q": "1"}, organization="org-1"
    )
    assert first.chat.completions is first.chat.completions
    second = getattr(first, way)(
        api_key="sk-other",
        organization="org-2",
        base_url=server.url + "/v2",
        timeout=3,
        max_retries=7,
        default_headers={"X-Two": "2"},
        default_query={"r": "2"},
    )
    third = getattr(second, way)(set_default_headers={"X-Three": "3"}, set_default_query={})
    for client in (first, second, third, first):
        caller.create(client)
    assert type(second) is type(first)
    assert (second.timeout, second.max_retries, second.api_key) == (3, 7, "sk-other")
    assert _sent(server, "x-one") == ["1", "1", None, "1"]
    assert _sent(server, "x-two") == [None, "2", None, None]
    assert _sent(server, "x-three") == [None, None, "3", None]
    assert _sent(server, "openai-organization") == ["org-1", "org-2", "org-2", "org-1"]
    assert [request.query for request in server.requests] == ["q=1", "q=1&r=2", "", "q=1"]
    assert _sent(server, "authorization")[:2] == [f"Bearer {KEY}", "Bearer sk-other"]
    assert server.connections == 1


def test_a_copy_with_its_own_connections(caller: Caller) -> None:
    server = caller.server(OK)
    first = caller.client(server)
    kind: Any = httpx2.AsyncClient if caller.asynchronous else httpx2.Client
    http = kind()
    copy = first.with_options(http_client=http)
    caller.create(first)
    caller.create(copy)
    assert server.connections == 2
    caller.run(copy.close())
    assert not first.is_closed()
    assert http.is_closed


def test_one_connection_for_many_calls(caller: Caller) -> None:
    server = caller.server(OK)
    client = caller.client(server)
    for _ in range(10):
        caller.create(client)
    assert server.connections == 1


def test_a_connection_that_the_server_closed_meanwhile(caller: Caller) -> None:
    server = caller.server(reply({"id": "a"}, close=True))
    client = caller.client(server)
    for _ in range(3):
        assert caller.create(client).id == "a"
    assert server.connections == 3


def test_clients_are_context_managers(caller: Caller) -> None:
    client = caller.client(caller.server(OK))
    with caller.using(client) as entered:
        assert entered is client
        assert caller.create(entered).id == "a"
        assert not entered.is_closed()
    assert client.is_closed()


def test_closed_clients(caller: Caller) -> None:
    server = caller.server(OK)
    client = caller.client(server)
    caller.create(client)
    caller.run(client.close())
    caller.run(client.close())
    with pytest.raises(openai_client.OpenAIError, match="closed"):
        caller.create(client)
    with pytest.raises(RuntimeError):
        caller.create(client.with_options(timeout=1))
    assert len(server.requests) == 1


def test_clients_that_nobody_closed(caller: Caller) -> None:
    # A ResourceWarning would fail this test.
    server = caller.server(OK)
    kind: Any = openai_client.AsyncOpenAI if caller.asynchronous else openai_client.OpenAI
    client = kind(api_key=KEY, base_url=server.url)
    caller.create(client)
    del client
    gc.collect()


def test_an_injected_client(caller: Caller) -> None:
    def handle(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["authorization"] == f"Bearer {KEY}"
        assert request.headers["x-mine"] == "1"
        return httpx2.Response(200, json={"id": request.url.path})

    transport = httpx2.MockTransport(handle)
    kind: Any = httpx2.AsyncClient if caller.asynchronous else httpx2.Client
    http = kind(transport=transport, headers={"X-Mine": "1"})
    client = caller.client("http://nowhere.invalid/v1", http_client=http)
    assert caller.create(client).id == "/v1/chat/completions"
    caller.run(client.close())
    assert http.is_closed


def test_an_injected_client_is_used_for_everything(caller: Caller) -> None:
    bodies: list[bytes] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        bodies.append(request.read() if not caller.asynchronous else b"")
        if request.url.path.endswith("/content"):
            return httpx2.Response(200, content=b"bytes")
        if request.method == "GET":
            return httpx2.Response(200, json={"data": [], "has_more": False})
        return httpx2.Response(200, content=b'data: {"id": "a"}\n\ndata: [DONE]\n\n')

    kind: Any = httpx2.AsyncClient if caller.asynchronous else httpx2.Client
    client = caller.client("http://x/v1", http_client=kind(transport=httpx2.MockTransport(handle)))
    assert [c.id for c in caller.items(caller.create(client, stream=True))] == ["a"]
    assert caller.items(client.files.list()) == []
    assert caller.run(client.files.content("f")).read() == b"bytes"


def test_failures_of_an_injected_client(caller: Caller) -> None:
    def handle(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectTimeout("too slow", request=request)

    kind: Any = httpx2.AsyncClient if caller.asynchronous else httpx2.Client
    http = kind(transport=httpx2.MockTransport(handle))
    client = caller.client("http://x/v1", http_client=http, max_retries=1)
    with pytest.raises(openai_client.APITimeoutError):
        caller.create(client)
    assert len(caller.slept) == 1


def test_a_client_of_the_wrong_kind() -> None:
    wrong: Any = httpx2.AsyncClient()
    with pytest.raises(TypeError):
        openai_client.OpenAI(api_key=KEY, http_client=wrong)
    other: Any = httpx2.Client()
    with pytest.raises(TypeError):
        openai_client.AsyncOpenAI(api_key=KEY, http_client=other)
    other.close()
    asyncio.run(wrong.aclose())


def test_endpoints_without_a_method(caller: Caller) -> None:
    server = caller.server(reply({"id": "a", "extra": 1}))
    client = caller.client(server)
    result = caller.run(
        client.post(
            "/new/thing",
            cast_to=openai_client.types.chat.ChatCompletion,
            body={"a": 1},
            options={"headers": {"X-One": "1"}, "params": {"q": "2"}},
        )
    )
    assert (result.id, result.extra) == ("a", 1)
    assert caller.run(client.get("/new", cast_to=httpx2.Response)).json() == {"id": "a", "extra": 1}
    assert caller.run(client.delete("/new", cast_to=object)) == {"id": "a", "extra": 1}
    request = server.requests[0]
    assert (request.method, request.target, request.json()) == ("POST", "/new/thing?q=2", {"a": 1})
    assert request.headers["x-one"] == "1"


def test_streams_of_endpoints_without_a_method(caller: Caller) -> None:
    server = caller.server(reply(sse('{"id": "a"}', '{"id": "b"}'), 200))
    client = caller.client(server)
    chunk = openai_client.types.chat.ChatCompletionChunk
    kind: Any = openai_client.AsyncStream if caller.asynchronous else openai_client.Stream
    for options in ({}, {"stream_cls": kind[chunk]}):
        stream = caller.run(client.post("/s", cast_to=chunk, body={}, stream=True, **options))
        assert isinstance(stream, kind)
        assert [(type(event), event.id) for event in caller.items(stream)] == [
            (chunk, "a"),
            (chunk, "b"),
        ]
    events = caller.items(caller.run(client.get("/s", cast_to=object, stream=True)))
    assert events == [{"id": "a"}, {"id": "b"}]
    assert server.connections == 1


def test_lists_of_endpoints_without_a_method(caller: Caller) -> None:
    pages = [{"data": [{"id": "a"}], "has_more": True}, {"data": [{"id": "b"}], "has_more": False}]
    server = caller.server(*map(reply, pages))
    pagination = openai_client.pagination
    page: Any = pagination.AsyncCursorPage if caller.asynchronous else pagination.SyncCursorPage
    found = caller.client(server).get_api_list(
        "/l", model=openai_client.types.Model, page=page, options={"params": {"limit": 1}}
    )
    models = caller.items(found)
    assert [(type(m), m.id) for m in models] == [
        (openai_client.types.Model, "a"),
        (openai_client.types.Model, "b"),
    ]
    assert [r.target for r in server.requests] == ["/l?limit=1", "/l?after=a&limit=1"]


def test_raw_content_for_endpoints_without_a_method(caller: Caller) -> None:
    server = caller.server(reply({}))
    client = caller.client(server)
    caller.run(client.post("/x", cast_to=object, content=b'{"a": 1}'))
    plain = {"headers": {"Content-Type": "text/plain"}}
    caller.run(client.put("/x", cast_to=object, content=b"hello", options=plain))
    sent = [(r.headers["content-type"], r.body) for r in server.requests]
    assert sent == [("application/json", b'{"a": 1}'), ("text/plain", b"hello")]


def test_none_changes_nothing_in_a_copy(caller: Caller) -> None:
    client = caller.client("http://x/v1", organization="org-1", default_headers={"A": "b"})
    same = client.with_options(
        **dict.fromkeys(("api_key", "base_url", "organization", "max_retries", "http_client")),
        **dict.fromkeys(("default_headers", "set_default_headers", "set_default_query")),
    )
    for name in ("api_key", "base_url", "organization", "max_retries", "default_headers"):
        assert getattr(same, name) == getattr(client, name)
    assert client.with_options(timeout=None).timeout is None


def test_a_client_of_ones_own_with_our_limits(caller: Caller) -> None:
    kind: Any = openai_client.DefaultAsyncHttpxClient
    if not caller.asynchronous:
        kind = openai_client.DefaultHttpxClient
    http = kind(headers={"X-Own": "1"})
    assert isinstance(http, httpx2.AsyncClient if caller.asynchronous else httpx2.Client)
    assert http.timeout == openai_client.DEFAULT_TIMEOUT
    server = caller.server(OK)
    client = caller.client(server, http_client=http)
    assert client.timeout == openai_client.DEFAULT_TIMEOUT
    caller.create(client)
    assert server.requests[0].headers["x-own"] == "1"
    mock = kind(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={"id": "m"})))
    assert caller.create(caller.client("http://x", http_client=mock)).id == "m"
    other = kind(timeout=3.0, follow_redirects=False, verify=False)
    assert (other.timeout.read, other.follow_redirects) == (3.0, False)
    caller.run(other.close() if not caller.asynchronous else other.aclose())


@pytest.mark.parametrize("package", [openai, openai_client], ids=lambda p: p.__name__)
def test_proxies_from_the_environment(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with PromptServer(OK) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        with package.OpenAI(api_key=KEY, base_url="http://api.invalid/v1") as client:
            assert client.models.retrieve("m").id == "a"
        assert proxy.requests[0].target == "http://api.invalid/v1/models/m"
        with PromptServer(OK) as near, package.OpenAI(api_key=KEY, base_url=near.url) as client:
            assert client.models.retrieve("m").id == "a"
            assert near.requests[0].target == "/models/m"


def test_what_tools_that_trace_calls_read(caller: Caller) -> None:
    options: dict[str, Any] = {"default_headers": {"a": "b"}, "default_query": {"c": "d"}}
    ours = caller.client("http://host/v1", **options)
    theirs = openai.OpenAI(api_key="k", base_url="http://host/v1", **options)
    for name in ("_base_url", "base_url"):
        assert str(getattr(ours, name)) == str(getattr(theirs, name))
    for name in ("_custom_headers", "_custom_query"):
        assert dict(getattr(ours, name)) == dict(getattr(theirs, name))
    assert ours.user_agent == ours.default_headers["User-Agent"]
