from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, Union

from ..._core.async_connection import AsyncConnection, AsyncConnectionManager
from ..._core.channel import Channel
from ..._core.omit import omit
from ...types.realtime.realtime_client_event import RealtimeClientEvent
from ...types.realtime.realtime_client_event_param import RealtimeClientEventParam
from ...types.realtime.realtime_server_event import RealtimeServerEvent

if TYPE_CHECKING:
    from ..._core.omit import Omit
    from ...types.realtime.client_secret_create_params import (
        RealtimeSessionSettingsParam,
    )
    from ...types.realtime.conversation_item_param import RealtimeConversationItemParam
    from ...types.realtime.realtime_response_create_params_param import (
        RealtimeResponseCreateParamsParam,
    )

Received: TypeAlias = RealtimeServerEvent
Sent: TypeAlias = Union[RealtimeClientEvent, RealtimeClientEventParam]


class AsyncRealtimeConnection(AsyncConnection[Received, Sent]):
    """An open connection of `realtime.connect`: Connect to a realtime session."""

    channel = Channel(
        Received,
        error="error",
        acknowledged={
            "session.updated": ("session.update",),
            "conversation.item.added": ("conversation.item.create",),
            "conversation.item.created": ("conversation.item.create",),
            "conversation.item.deleted": ("conversation.item.delete",),
            "conversation.item.retrieved": ("conversation.item.retrieve",),
            "conversation.item.truncated": ("conversation.item.truncate",),
            "input_audio_buffer.committed": ("input_audio_buffer.commit",),
            "input_audio_buffer.cleared": ("input_audio_buffer.clear",),
            "output_audio_buffer.cleared": ("output_audio_buffer.clear",),
            "response.created": ("response.create",),
            "response.done": ("response.cancel",),
        },
    )

    @cached_property
    def conversation(self) -> AsyncRealtimeConversationResource:
        return AsyncRealtimeConversationResource(self)

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeInputAudioBufferResource:
        return AsyncRealtimeInputAudioBufferResource(self)

    @cached_property
    def output_audio_buffer(self) -> AsyncRealtimeOutputAudioBufferResource:
        return AsyncRealtimeOutputAudioBufferResource(self)

    @cached_property
    def response(self) -> AsyncRealtimeResponseResource:
        return AsyncRealtimeResponseResource(self)

    @cached_property
    def session(self) -> AsyncRealtimeSessionResource:
        return AsyncRealtimeSessionResource(self)


class AsyncRealtimeConnectionManager(
    AsyncConnectionManager[AsyncRealtimeConnection, Sent]
):
    """Opens the connection on entry, and closes it on exit."""

    connection_class = AsyncRealtimeConnection


class AsyncRealtimeSessionResource:
    """The events of `connection.session`."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        self._connection = connection

    async def update(
        self,
        *,
        session: RealtimeSessionSettingsParam,
        event_id: str | Omit = omit,
    ) -> None:
        """Change settings of the session; what is left out stays as it is.

        Args:
            session: Settings of the session.
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "session.update",
                "session": session,
                "event_id": event_id,
            }
        )


class AsyncRealtimeResponseResource:
    """The events of `connection.response`."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        self._connection = connection

    async def cancel(
        self,
        *,
        event_id: str | Omit = omit,
        response_id: str | Omit = omit,
    ) -> None:
        """Cancel a response that is in progress.

        Args:
            event_id: Id of your own for the event. An error that it causes names it.
            response_id: Id of the response. Default: the conversation's.
        """
        await self._connection.send_members(
            {
                "type": "response.cancel",
                "event_id": event_id,
                "response_id": response_id,
            }
        )

    async def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: RealtimeResponseCreateParamsParam | Omit = omit,
    ) -> None:
        """Have the model respond. With turn detection the server does this by itself.

        Args:
            event_id: Id of your own for the event. An error that it causes names it.
            response: Settings of this response.
        """
        await self._connection.send_members(
            {
                "type": "response.create",
                "event_id": event_id,
                "response": response,
            }
        )


class AsyncRealtimeOutputAudioBufferResource:
    """The events of `connection.output_audio_buffer`."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        self._connection = connection

    async def clear(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Drop the audio that was not sent yet. Only over WebRTC and SIP; cancel the
        response first.

        Args:
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "output_audio_buffer.clear",
                "event_id": event_id,
            }
        )


class AsyncRealtimeInputAudioBufferResource:
    """The events of `connection.input_audio_buffer`."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        self._connection = connection

    async def append(
        self,
        *,
        audio: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Add audio to the buffer. The server doesn't answer this event.

        Args:
            audio: Base64 of the audio in the format of the session; at most 15 MiB.
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "input_audio_buffer.append",
                "audio": audio,
                "event_id": event_id,
            }
        )

    async def clear(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Drop the audio in the buffer.

        Args:
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "input_audio_buffer.clear",
                "event_id": event_id,
            }
        )

    async def commit(
        self,
        *,
        event_id: str | Omit = omit,
    ) -> None:
        """Make the audio in the buffer an item of the conversation. An empty buffer is
        an error.

        Args:
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "input_audio_buffer.commit",
                "event_id": event_id,
            }
        )


class AsyncRealtimeConversationItemResource:
    """The events of `connection.conversation.item`."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        self._connection = connection

    async def create(
        self,
        *,
        item: RealtimeConversationItemParam,
        event_id: str | Omit = omit,
        previous_item_id: str | Omit = omit,
    ) -> None:
        """Add an item to the conversation: a message, a function call or its output.

        Args:
            item: The item.
            event_id: Id of your own for the event. An error that it causes names it.
            previous_item_id: Id of the item before it; `root` for the start. Default:
                the last.
        """
        await self._connection.send_members(
            {
                "type": "conversation.item.create",
                "item": item,
                "event_id": event_id,
                "previous_item_id": previous_item_id,
            }
        )

    async def delete(
        self,
        *,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Delete an item from the conversation.

        Args:
            item_id: Id of the item.
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "conversation.item.delete",
                "item_id": item_id,
                "event_id": event_id,
            }
        )

    async def retrieve(
        self,
        *,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Ask for an item as the server has it.

        Args:
            item_id: Id of the item.
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "conversation.item.retrieve",
                "item_id": item_id,
                "event_id": event_id,
            }
        )

    async def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Cut the model's audio where the user interrupted it, so that the model knows
        what was heard.

        Args:
            audio_end_ms: How much of the audio was heard, in milliseconds.
            content_index: Index of the audio in the message: 0.
            item_id: Id of the model's message.
            event_id: Id of your own for the event. An error that it causes names it.
        """
        await self._connection.send_members(
            {
                "type": "conversation.item.truncate",
                "audio_end_ms": audio_end_ms,
                "content_index": content_index,
                "item_id": item_id,
                "event_id": event_id,
            }
        )


class AsyncRealtimeConversationResource:
    """The events of `connection.conversation`."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        self._connection = connection

    @cached_property
    def item(self) -> AsyncRealtimeConversationItemResource:
        return AsyncRealtimeConversationItemResource(self._connection)
