"""Streams of events that make a completion."""

from __future__ import annotations

from typing import Generic, TypeVar

from ..stream import AsyncEventStream, EventStream

__all__ = ["AsyncCompletionStream", "CompletionStream"]

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
