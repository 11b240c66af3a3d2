"""Streams of events that make a completion."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..._core.omit import omit
from ..calls import Structured
from ..stream import AsyncEventStream, Events, EventStream
from .shape import SHAPE

__all__ = ["AsyncCompletionStream", "CompletionStream", "CompletionStreamState"]

E = TypeVar("E")
C = TypeVar("C")


class CompletionStream(EventStream[E, C], Generic[E, C]):
    """The events of an answer, one by one as they arrive."""

    @property
    def current_completion_snapshot(self) -> C:
        """The completion so far; its values are as complete as their text.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._snapshot()

    def get_final_completion(self) -> C:
        """Read the stream to its end, and return the completion.

        Raises:
            LengthFinishReasonError: the answer was cut off at a token limit.
            ContentFilterFinishReasonError: it was held back by the content filter.
            OutputValidationError: a text doesn't fit its type.
        """
        self.until_done()
        return self._final()


class AsyncCompletionStream(AsyncEventStream[E, C], Generic[E, C]):
    """The events of an answer, one by one as they arrive."""

    @property
    def current_completion_snapshot(self) -> C:
        """The completion so far; its values are as complete as their text.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._snapshot()

    async def get_final_completion(self) -> C:
        """Read the stream to its end, and return the completion.

        Raises:
            LengthFinishReasonError: the answer was cut off at a token limit.
            ContentFilterFinishReasonError: it was held back by the content filter.
            OutputValidationError: a text doesn't fit its type.
        """
        await self.until_done()
        return self._final()


class CompletionStreamState(Events[C], Generic[E, C]):
    """What the chunks of a stream add up to, for code that reads the stream itself.

    Args:
        input_tools: the tools of the request.
        response_format: the type of the answer's texts.
    """

    def __init__(
        self, *, input_tools: object = omit, response_format: object = omit
    ) -> None:
        super().__init__(Structured(SHAPE, response_format, input_tools))

    @property
    def current_completion_snapshot(self) -> C:
        """The completion so far; its values are as complete as their text.

        Raises:
            RuntimeError: nothing has come yet.
        """
        return self._snapshot()

    def handle_chunk(self, chunk: object) -> list[E]:
        """Take a chunk in, and return the events that it makes.

        Raises:
            OutputError: an answer ended before its end, or doesn't fit its type.
        """
        return list(self._state.feed(chunk))

    def get_final_completion(self) -> C:
        """Return the completion, once all chunks were taken in.

        Raises:
            OutputError: an answer ended before its end, or doesn't fit its type.
        """
        return self._final()
