"""What goes wrong with connections over websockets.

ClientError
├── WebSocketQueueFullError          nothing more can wait for the connection
├── MissingPackageError              the package `websockets` isn't installed
└── APIError
    └── APIConnectionError
        └── WebSocketConnectionClosedError   the connection is closed
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .errors import APIConnectionError, ClientError

if TYPE_CHECKING:
    from .channel import Frame

__all__ = [
    "MissingPackageError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]


class MissingPackageError(ClientError, ImportError):
    """A package that a call needs isn't installed."""


class WebSocketQueueFullError(ClientError):
    """As much waits for the connection as may; the message was not taken."""


class WebSocketConnectionClosedError(APIConnectionError):
    """The connection is closed.

    Attributes:
        close_code: the code of RFC 6455 by which it was closed; 1006 if it broke.
        reason: why, in the words of the side that closed it; may be empty.
        unsent_messages: what waited and was never sent, in its order.
        unacknowledged: what was sent and has no answer, in its order: the server may
            have dealt with it or not. Each has ``type``, ``event_id`` and ``data``.
    """

    def __init__(
        self,
        message: str = "",
        *,
        close_code: int = 1006,
        reason: str = "",
        unsent_messages: Sequence[str | bytes] = (),
        unacknowledged: Sequence[Frame] = (),
    ) -> None:
        self.close_code = close_code
        self.reason = reason
        self.unsent_messages = list(unsent_messages)
        self.unacknowledged = tuple(unacknowledged)
        super().__init__(message=message or self._in_words())

    def _in_words(self) -> str:
        said = f": {self.reason}" if self.reason else ""
        text = f"The connection is closed (code {self.close_code}{said})."
        if self.unsent_messages:
            text += f" {len(self.unsent_messages)} messages were not sent."
        if self.unacknowledged:
            names = ", ".join(f.type or "raw message" for f in self.unacknowledged[:5])
            more = len(self.unacknowledged) - 5
            names += f" and {more} more" if more > 0 else ""
            text += f" Sent and not acknowledged: {names}."
        return text
