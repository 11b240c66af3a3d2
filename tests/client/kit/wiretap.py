"""One call through both packages, synchronous and asynchronous, and what each of them sent."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import httpx2
from core_server import Recorded, Reply, reply

from .cases import Case
from .heard import Heard, heard
from .outcome import Failure
from .prompt import PromptServer
from .sdks import ADMIN_KEY, KEY, OFFICIAL, OURS, Sdk, method
from .spec import example, operations


class Wiretap:
    """A server and, for both packages, HTTP clients that outlive a single call.

    Sharing them saves the certificates' loading, half a minute in all.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._reply: Reply = reply({})
        self.server = PromptServer(lambda request: self._reply)
        self._http = {sdk.name: httpx2.Client(trust_env=False) for sdk in (OURS, OFFICIAL)}
        self._async_http = {
            sdk.name: httpx2.AsyncClient(trust_env=False) for sdk in (OURS, OFFICIAL)
        }

    def __enter__(self) -> Wiretap:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for client in self._http.values():
            client.close()
        for async_client in self._async_http.values():
            self._loop.run_until_complete(async_client.aclose())
        self.server.stop()

    def send(self, sdk: Sdk, case: Case, *, asynchronous: bool) -> Heard:
        """What the case sends through the package."""
        self._reply = case.reply or usual_reply(case.operation, case.arguments(sdk))
        before = len(self.server.requests)
        if asynchronous:
            self._loop.run_until_complete(self._call_async(sdk, case))
        else:
            self._call(sdk, case)
        (request,) = self.server.requests[before:]
        _check_length(request)
        return heard(request)

    def outcome(self, sdk: Sdk, case: Case, *, asynchronous: bool) -> Any:
        """The case's result (a list of events if it streams), or the error that it raises."""
        self._reply = case.reply or usual_reply(case.operation, case.arguments(sdk))
        try:
            if asynchronous:
                return self._loop.run_until_complete(self._call_async(sdk, case))
            return self._call(sdk, case)
        except sdk.module.APIError as error:
            return Failure.of(error)

    def _options(self, sdk: Sdk, case: Case) -> dict[str, Any]:
        given = dict(case.client(sdk) if callable(case.client) else case.client)
        options: dict[str, Any] = {"max_retries": 0, **given}
        if "api_key" not in case.leave_out:
            options.setdefault("api_key", KEY)
            # Which calls take it is a part of what is compared.
            options.setdefault("admin_api_key", ADMIN_KEY)
        if "base_url" not in case.leave_out:
            options.setdefault("base_url", self.server.url + case.base)
        return options

    def _call(self, sdk: Sdk, case: Case) -> Any:
        client = sdk.sync_client(http_client=self._http[sdk.name], **self._options(sdk, case))
        with _deprecations_allowed(sdk):
            result = method(client, case.operation)(**case.arguments(sdk))
        if hasattr(result, "__next__"):
            with result:
                return list(result)
        return result

    async def _call_async(self, sdk: Sdk, case: Case) -> Any:
        http = self._async_http[sdk.name]
        client = sdk.async_client(http_client=http, **self._options(sdk, case))
        with _deprecations_allowed(sdk):
            result = await method(client, case.operation)(**case.arguments(sdk))
        if hasattr(result, "__anext__"):
            async with result:
                return [item async for item in result]
        return result


@contextmanager
def _deprecations_allowed(sdk: Sdk) -> Iterator[None]:
    """The official package warns of whole operations; what ours does is tested apart."""
    with warnings.catch_warnings():
        if sdk is OFFICIAL:
            warnings.simplefilter("ignore", DeprecationWarning)
        yield


def usual_reply(operation: str, arguments: Mapping[str, Any]) -> Reply:
    """An answer that both packages can make something of."""
    known = operations()[operation]
    if known.stream_switch and arguments.get(known.stream_switch) == known.stream_value:
        return reply(b"data: [DONE]\n\n", headers={"content-type": "text/event-stream"})
    return reply(example(operation).body)


def _check_length(request: Recorded) -> None:
    if "content-length" in request.headers:
        assert int(request.headers["content-length"]) == len(request.body)
    else:
        assert request.method in ("GET", "DELETE") or "transfer-encoding" in request.headers
