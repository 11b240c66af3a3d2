"""Streams of events that make a response."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..._core.omit import omit
from ..calls import Structured
from ..stream import AsyncEventStream, Events, EventStream
from .shape import SHAPE
from .state import LAST

__all__ = ["AsyncItemsStream", "ItemsStream", "ItemsStreamState"]

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


class ItemsStreamState(Events[C], Generic[E, C]):
    """What the events of a stream add up to, for code that reads the stream itself.

    Args:
        input_tools: the tools of the request.
        text_format: the type of the answer's texts.
    """

    _completed_response: C | None = None

    def __init__(
        self, *, input_tools: object = omit, text_format: object = omit
    ) -> None:
        super().__init__(Structured(SHAPE, text_format, input_tools))

    @property
    def current_response_snapshot(self) -> C:
        """The response so far; its values are as complete as their text.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._snapshot()

    def handle_event(self, event: object) -> list[E]:
        """Take an event in, and return those that callers see.

        Raises:
            OutputError: a text doesn't fit its type.
        """
        events: list[E] = list(self._state.feed(event))
        if getattr(event, "type", None) in LAST:
            self._completed_response = self._final()
        return events
