from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, Union

from ...._core.async_connection import AsyncConnection, AsyncConnectionManager
from ...._core.channel import Channel
from ...._core.omit import omit
from ....types.realtime.realtime_translation_client_event import (
    RealtimeTranslationClientEvent,
)
from ....types.realtime.realtime_translation_client_event_param import (
    RealtimeTranslationClientEventParam,
)
from ....types.realtime.realtime_translation_server_event import (
    RealtimeTranslationServerEvent,
)

if TYPE_CHECKING:
    from ...._core.omit import Omit
    from ....types.realtime.realtime_translation_session_update_request_param import (
        RealtimeTranslationSessionUpdateRequestParam,
    )

Received: TypeAlias = RealtimeTranslationServerEvent
Sent: TypeAlias = Union[
    RealtimeTranslationClientEvent,
    RealtimeTranslationClientEventParam,
]


class AsyncTranslationsConnection(AsyncConnection[Received, Sent]):
    """An open connection of `realtime.translations.connect`: Connect to a session that
    translates.
    """

    channel = Channel(
        Received,
        error="error",
        closing=("session.closed",),
        acknowledged={
            "session.updated": ("session.update",),
            "session.closed": ("session.close",),
        },
    )

    @cached_property
    def session(self) -> AsyncTranslationsSessionResource:
        return AsyncTranslationsSessionResource(self)


class AsyncTranslationsConnectionManager(
    AsyncConnectionManager[AsyncTranslationsConnection, Sent]
):
    """Opens the connection on entry, and closes it on exit."""

    connection_class = AsyncTranslationsConnection


class AsyncTranslationsSessionInputAudioBufferResource:
    """The events of `connection.session.input_audio_buffer`."""

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        self._connection = connection

    async def append(
        self,
        *,
        audio: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Add audio to translate.

        Args:
            audio: Base64 of 16-bit PCM at 24 kHz, one channel.
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "session.input_audio_buffer.append",
                "audio": audio,
                "event_id": event_id,
            }
        )


class AsyncTranslationsSessionResource:
    """The events of `connection.session`."""

    def __init__(self, connection: AsyncTranslationsConnection) -> None:
        self._connection = connection

    @cached_property
    def input_audio_buffer(self) -> AsyncTranslationsSessionInputAudioBufferResource:
        return AsyncTranslationsSessionInputAudioBufferResource(self._connection)

    async def update(
        self,
        *,
        session: RealtimeTranslationSessionUpdateRequestParam,
        event_id: str | Omit = omit,
    ) -> None:
        """Change settings of the session; what is left out stays as it is.

        Args:
            session: Settings to change.
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "session.update",
                "session": session,
                "event_id": event_id,
            }
        )

    async def close(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """End the session once all audio is translated. The server then sends
        `session.closed`.

        Args:
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "session.close",
                "event_id": event_id,
            }
        )
