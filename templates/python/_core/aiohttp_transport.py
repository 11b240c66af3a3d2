"""The fast transport: aiohttp in the place of httpx2, for asynchronous clients."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .async_transport import until_deadline
from .connections import has_environment_proxies
from .errors import ClientError, ClosedClientError, InvalidArgumentError
from .loops import PerLoop
from .wire import AsyncTransport, AsyncWireResponse, WireRequest

if TYPE_CHECKING:
    from .aiohttp_session import Session

__all__ = ["AiohttpTransport"]


class AiohttpTransport(AsyncTransport):
    """Sends over aiohttp; give it to an asynchronous client as its ``http_client``.

    It takes less than half of the usual transport's time, works with asyncio alone (no
    trio), speaks HTTP/1.1, and uses no proxies. Errors, timeouts and retries are the same.

    Args:
        trust_env: whether to look for proxies in the environment. This transport can't
            use them, and would rather say so than go past them.

    Raises:
        ImportError: the package aiohttp isn't installed.
        InvalidArgumentError: the environment, or the system's settings, name a proxy.
    """

    def __init__(self, *, trust_env: bool = True) -> None:
        try:
            from .aiohttp_session import Session
        except ImportError:
            raise ImportError(
                "AiohttpTransport needs the package aiohttp, which isn't installed"
            ) from None
        if trust_env and has_environment_proxies():
            raise InvalidArgumentError(
                "the environment names a proxy, and AiohttpTransport uses none: leave "
                "http_client out, or go past the proxy with trust_env=False"
            )
        self._sessions: PerLoop[Session] = PerLoop(Session)
        self._closed = False

    @property
    def is_closed(self) -> bool:
        return self._closed

    async def send(self, request: WireRequest) -> AsyncWireResponse:
        if self._closed:
            raise ClosedClientError()
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ClientError("AiohttpTransport works with asyncio alone") from None
        session = await self._sessions.current()
        if request.deadline is None:
            return await session.send(request)
        async with until_deadline(request):
            return await session.send(request)

    async def aclose(self) -> None:
        self._closed = True
        await self._sessions.aclose()
