"""Clients that the code under test makes itself are answered by the stubs too."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Generator
from typing import Any
from unittest import mock

from .._core import async_client, sync_client
from .._core.async_transport import async_transport
from .._core.transport import sync_transport
from ._engine import Engine
from ._transport import AsyncStubTransport, StubTransport

__all__ = ["intercepted"]


@contextlib.contextmanager
def intercepted(engine: Engine, key_variable: str) -> Generator[None, None, None]:
    """Answer all clients that are made in the block, but those with an own ``http_client``."""

    def for_sync(http_client: Any = None) -> Any:
        return (
            StubTransport(engine)
            if http_client is None
            else sync_transport(http_client)
        )

    def for_async(http_client: Any = None) -> Any:
        return (
            AsyncStubTransport(engine)
            if http_client is None
            else async_transport(http_client)
        )

    missing = bool(key_variable) and not os.environ.get(key_variable)
    key = {key_variable: "test-key"} if missing else {}
    with (
        mock.patch.object(sync_client, "sync_transport", for_sync),
        mock.patch.object(async_client, "async_transport", for_async),
        mock.patch.dict(os.environ, key),
    ):
        yield
