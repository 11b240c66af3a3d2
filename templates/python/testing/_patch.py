"""Clients that the code under test makes itself are answered by the stubs too."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from typing import Any
from unittest import mock

from .._core.async_client import AsyncClient
from .._core.async_transport import AsyncDirectTransport, AsyncProxiedTransport
from .._core.sync_client import SyncClient
from .._core.transport import DirectTransport, ProxiedTransport
from .._core.wire import (
    AsyncTransport,
    AsyncWireResponse,
    Transport,
    WireRequest,
    WireResponse,
)
from ._engine import Engine
from ._transport import AsyncStubTransport, StubTransport

__all__ = ["intercepted", "no_async_sleep", "no_sleep"]

_OWN = (DirectTransport, ProxiedTransport)
_ASYNC_OWN = (AsyncDirectTransport, AsyncProxiedTransport)


@contextlib.contextmanager
def intercepted(engine: Engine, key_variable: str) -> Generator[None, None, None]:
    """Answer all clients in the block, but those with an ``http_client`` of their own.

    It doesn't matter when a client was made: one of a module or a cache outlives a test,
    and has to be answered by the mock of each.
    """

    def send(transport: Transport, request: WireRequest) -> WireResponse:
        return StubTransport(engine, closed=transport.is_closed).send(request)

    async def send_async(
        transport: AsyncTransport, request: WireRequest
    ) -> AsyncWireResponse:
        stub = AsyncStubTransport(engine, closed=transport.is_closed)
        return await stub.send(request)

    missing = bool(key_variable) and not os.environ.get(key_variable)
    key = {key_variable: "test-key"} if missing else {}
    with contextlib.ExitStack() as stack:
        for owner, name, other in (
            *((own, "send", send) for own in _OWN),
            *((own, "send", send_async) for own in _ASYNC_OWN),
            (SyncClient, "_sleep", _Sleep(no_sleep)),
            (AsyncClient, "_sleep", _Sleep(no_async_sleep)),
        ):
            patch = mock.patch.object(owner, name, other, create=True)
            stack.enter_context(patch)
        stack.enter_context(mock.patch.dict(os.environ, key))
        yield


class _Sleep:
    """What clients wait with: those that are answered here don't."""

    def __init__(self, none: object) -> None:
        self._none = none

    def __get__(self, client: object, owner: object = None) -> Any:
        own = isinstance(vars(client).get("_transport"), _OWN + _ASYNC_OWN)
        return self._none if own else vars(client)["_sleep"]

    def __set__(self, client: object, value: object) -> None:
        vars(client)["_sleep"] = value


def no_sleep(seconds: float) -> None:
    """Retries don't wait."""


async def no_async_sleep(seconds: float) -> None:
    """Retries don't wait."""
