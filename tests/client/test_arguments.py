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
