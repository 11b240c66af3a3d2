"""Arguments that can't be right are refused before anything is sent; what is right is obeyed."""

from __future__ import annotations

import gc
import math
from decimal import Decimal
from typing import Any, NamedTuple

import httpx2
import openai_client
import pytest
from client_kit.caller import Caller
from core_server import reply
from openai_client import InvalidArgumentError, MissingCredentialsError

OK = reply({"id": "c"})


async def _later() -> str:
    return "sk-later"


async def _nothing_later() -> None:
    return None


KEYS: dict[str, Any] = {
    "a function that gives None": lambda: None,
    "a function that gives nothing": lambda: "",
    "a function that gives bytes": lambda: b"k",
    "blanks": " ",
    "a function that gives blanks": lambda: "\n",
    "an asynchronous function that gives None": _nothing_later,
    "a number": 7,
}


@pytest.mark.parametrize("key", KEYS.values(), ids=KEYS)
def test_a_key_that_is_none(caller: Caller, key: Any) -> None:
    server = caller.server(OK)
    with pytest.raises(MissingCredentialsError, match="api_key"):
        caller.create(caller.client(server, api_key=key))
    gc.collect()  # a coroutine that was never awaited would warn
    assert server.requests == []


def test_an_asynchronous_key(caller: Caller) -> None:
    server = caller.server(OK)
    client = caller.client(server, api_key=_later)
    if caller.asynchronous:
        caller.create(client)
        assert server.requests[0].headers["authorization"] == "Bearer sk-later"
        return
    with pytest.raises(MissingCredentialsError, match="asynchronous"):
        caller.create(client)
    assert server.requests == []


def test_an_empty_key_is_for_servers_that_want_none(caller: Caller) -> None:
    server = caller.server(OK)
    caller.create(caller.client(server, api_key=""))
    assert "authorization" not in server.requests[0].headers


class Limits(NamedTuple):
    """As the ``Timeout`` of another library."""

    connect: float | None = 1.0
    read: float | None = 0.1
    write: float | None = 1.0
    pool: float | None = None


@pytest.mark.parametrize("where", ["client", "copy", "call"])
@pytest.mark.parametrize(
    "timeout", ["0.3", -1, math.nan, True, Decimal(1), Limits(read=-1), {}, [1]], ids=repr
)
def test_a_timeout_that_is_none(caller: Caller, timeout: Any, where: str) -> None:
    server = caller.server(OK)
    with pytest.raises(InvalidArgumentError, match="timeout"):
        if where == "client":
            caller.client(server, timeout=timeout)
        elif where == "copy":
            caller.client(server).with_options(timeout=timeout)
        else:
            caller.create(caller.client(server), timeout=timeout)
    assert server.requests == []


@pytest.mark.parametrize("where", ["client", "call"])
@pytest.mark.parametrize("timeout", [0.1, Limits(), httpx2.Timeout(0.1), (1, 0.1, 1, 1)], ids=repr)
def test_a_timeout_is_held(caller: Caller, timeout: Any, where: str) -> None:
    client = caller.client(caller.server(reply({}, delay=5.0)))
    client = client.with_options(timeout=timeout) if where == "client" else client
    given = {"timeout": timeout} if where == "call" else {}
    with pytest.raises(openai_client.APITimeoutError):
        caller.create(client, **given)


@pytest.mark.parametrize("timeout", [None, math.inf, 1e300, Limits(math.inf, None, None, None), 9])
def test_no_limit(caller: Caller, timeout: Any) -> None:
    caller.create(caller.client(caller.server(OK), timeout=timeout))


class Wrong(openai_client.Transport):
    """A transport with a mistake in it."""

    tries = 0
    is_closed = False

    def send(self, request: Any) -> Any:
        self.tries += 1
        raise TypeError("a mistake")

    def close(self) -> None: ...


class WrongHttp(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    tries = 0

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.tries += 1
        raise KeyError("a mistake")

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return self.handle_request(request)


def test_a_mistake_in_a_program_is_no_failure_of_the_network(caller: Caller) -> None:
    wrong = WrongHttp()
    make = httpx2.AsyncClient if caller.asynchronous else httpx2.Client
    client = caller.client("http://x", http_client=make(transport=wrong), max_retries=3)
    with pytest.raises(KeyError):
        caller.create(client)
    assert wrong.tries == 1
    if not caller.asynchronous:
        transport = Wrong()
        with pytest.raises(TypeError):
            caller.create(caller.client("http://x", http_client=transport, max_retries=3))
        assert transport.tries == 1


@pytest.mark.httpx2("puts a transport of its own where httpx2 keeps its pools")
def test_a_closed_event_loop_is_no_failure_of_the_network() -> None:
    import asyncio

    client = openai_client.AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9")

    class Broken:
        async def handle_async_request(self, request: Any) -> Any:
            raise RuntimeError("Event loop is closed")

    async def main() -> None:
        from openai_client._core import slots

        class Slot(slots.Slot):
            def __init__(self, key: Any) -> None:
                super().__init__(key)
                self.transport = Broken()  # type: ignore[assignment]

        original, slots.Slot = slots.Slot, Slot  # type: ignore[misc]
        try:
            with pytest.raises(RuntimeError, match="Event loop is closed"):
                await client.models.list()
        finally:
            slots.Slot = original  # type: ignore[misc]

    asyncio.run(main())


@pytest.mark.parametrize("value", [Decimal("0.5"), b"text", bytearray(b"x")], ids=repr)
def test_what_has_no_json_form_does_not_become_text_in_silence(caller: Caller, value: Any) -> None:
    server = caller.server(OK)
    client = caller.client(server)
    for given in ({"temperature": value}, {"extra_body": {"deep": [{"a": value}]}}):
        with pytest.raises(InvalidArgumentError, match=type(value).__name__):
            caller.create(client, **given)
    assert server.requests == []


def test_a_header_as_bytes(caller: Caller) -> None:
    server = caller.server(OK)
    caller.create(caller.client(server), extra_headers={"X-Bytes": b"value"})
    assert server.requests[0].headers["x-bytes"] == "value"


@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_adding_and_replacing_exclude_each_other(caller: Caller, name: str) -> None:
    client = caller.client("http://x")
    with pytest.raises(InvalidArgumentError, match=f"either {name}.* or set_{name}"):
        client.with_options(**{name: {"a": "b"}, f"set_{name}": {"c": "d"}})


def test_the_user_agent_has_a_version(caller: Caller) -> None:
    server = caller.server(OK)
    caller.create(caller.client(server))
    agent = server.requests[0].headers["user-agent"]
    assert agent == f"openai_client/{openai_client.__version__}"


@pytest.mark.parametrize("fast", [False, True], ids=["httpx2", "aiohttp"])
def test_a_second_read_of_a_body_is_no_failure_of_the_connection(
    caller: Caller, fast: bool
) -> None:
    if fast and not caller.asynchronous:
        pytest.skip("the transport is asynchronous")
    transport = openai_client.AiohttpTransport() if fast else None
    client = caller.client(caller.server(OK), http_client=transport)
    manager = client.chat.completions.with_streaming_response.create(
        model="m", messages=[{"role": "user", "content": "x"}]
    )
    with caller.using(manager) as response:
        assert b"".join(caller.items(response.iter_bytes())) == b'{"id": "c"}'
        with pytest.raises(httpx2.StreamConsumed):
            caller.items(response.iter_bytes())


def test_blanks_round_the_base_url(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "  http://host/v1 \n")
    make = openai_client.AsyncOpenAI if caller.asynchronous else openai_client.OpenAI
    assert str(make(api_key="k").base_url) == "http://host/v1/"
    assert str(make(api_key="k", base_url=" http://other/v2\n").base_url) == "http://other/v2/"
    monkeypatch.setenv("OPENAI_BASE_URL", " ")
    assert str(make(api_key="k").base_url) == "https://api.openai.com/v1/"


@pytest.mark.httpx2("aiohttp's transport uses no proxy, and says so")
@pytest.mark.parametrize(
    "proxy", ["ftp://secret:word@host", "http://secret:word@host:port", "socks5://secret"]
)
def test_a_broken_proxy_is_named(
    caller: Caller, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(InvalidArgumentError, match="HTTPS_PROXY") as caught:
        caller.client("http://x")
    assert "secret" not in str(caught.value)


def test_looking_for_a_resource_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_client import _default

    _default._made.clear()
    assert hasattr(openai_client, "chat")
    with pytest.raises(MissingCredentialsError, match="OPENAI_API_KEY"):
        openai_client.chat.completions.create(model="m", messages=[])
    later = openai_client.chat
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    assert type(later.completions).__name__ == "Completions"
    _default._made.clear()
