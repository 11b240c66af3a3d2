"""Streams of events that make a response."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..stream import AsyncEventStream, EventStream

__all__ = ["AsyncItemsStream", "ItemsStream"]

E = TypeVar("E")
C = TypeVar("C")


class ItemsStream(EventStream[E, C], Generic[E, C]):
    """The events of an answer, one by one as they arrive."""

    @property
    def current_response_snapshot(self) -> C:
        """The response so far; its values are as complete as their text.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._snapshot()

    def get_final_response(self) -> C:
        """Read the stream to its end, and return the response:
        one that is incomplete or failed as well.

        Raises:
            RuntimeError: the stream had no response.
            OutputValidationError: a text doesn't fit its type.
        """
        self.until_done()
        if not self._state.started:
            raise RuntimeError("the stream had no response")
        return self._final()


class AsyncItemsStream(AsyncEventStream[E, C], Generic[E, C]):
    """The events of an answer, one by one as they arrive."""

    @property
    def current_response_snapshot(self) -> C:
        """The response so far; its values are as complete as their text.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._snapshot()

    async def get_final_response(self) -> C:
        """Read the stream to its end, and return the response:
        one that is incomplete or failed as well.

        Raises:
            RuntimeError: the stream had no response.
            OutputValidationError: a text doesn't fit its type.
        """
        await self.until_done()
        if not self._state.started:
            raise RuntimeError("the stream had no response")
        return self._final()
