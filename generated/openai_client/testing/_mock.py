"""The mock that tests use."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx2

from .._async_client import AsyncOpenAI
from .._client import BASE_URL, OpenAI
from ._engine import Engine, UnexpectedCallError
from ._patch import intercepted, no_async_sleep, no_sleep
from ._stubs import Root
from ._transport import AsyncStubTransport, StubTransport

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ._calls import Call

__all__ = ["MockOpenAI"]


class MockOpenAI(Root):
    """A client whose calls are answered by stubs, and recorded.

    Args:
        defaults: answer calls that nothing is set up for with the examples of the API's
            description; left out, such a call fails and says what to write.
        max_retries: how often the clients repeat a failed attempt; they don't wait between.
    """

    def __init__(self, *, defaults: bool = False, max_retries: int = 2) -> None:
        super().__init__(Engine(defaults=defaults))
        self._max_retries = max_retries

    @cached_property
    def client(self) -> OpenAI:
        """A synchronous client that is answered here."""
        transport: Any = StubTransport(self._engine)
        client = OpenAI(
            api_key="test-key",
            admin_api_key="test-key",
            base_url=BASE_URL,
            max_retries=self._max_retries,
            http_client=transport,
        )
        vars(client)["_sleep"] = no_sleep
        return client

    @cached_property
    def async_client(self) -> AsyncOpenAI:
        """An asynchronous client that is answered here."""
        transport: Any = AsyncStubTransport(self._engine)
        client = AsyncOpenAI(
            api_key="test-key",
            admin_api_key="test-key",
            base_url=BASE_URL,
            max_retries=self._max_retries,
            http_client=transport,
        )
        vars(client)["_sleep"] = no_async_sleep
        return client

    def handler(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request: for ``httpx2.MockTransport(mock.handler)``, sync and async."""
        return self._engine.handle(request)

    def intercept(self) -> AbstractContextManager[None]:
        """Answer all clients in the ``with`` block, whenever they were made.

        They don't wait before they repeat a call. Clients that were given an
        ``http_client`` of their own go on using that.
        """
        return intercepted(self._engine, "OPENAI_API_KEY")

    @property
    def calls(self) -> list[Call]:
        """All calls that were made, oldest first."""
        return self._engine.calls

    def assert_expected(self) -> None:
        """Fail if a call was made that nothing was set up for.

        Raises:
            UnexpectedCallError: there was one; its message says what to write.
        """
        if self._engine.unexpected:
            raise UnexpectedCallError(self._engine.unexpected[0])

    def reset(self) -> None:
        """Forget all answers and calls."""
        self._engine.forget()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if "client" in vars(self):
            self.client.close()
