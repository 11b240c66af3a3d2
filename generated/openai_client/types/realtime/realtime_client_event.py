from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .conversation_item_create_event import ConversationItemCreateEvent
from .conversation_item_delete_event import ConversationItemDeleteEvent
from .conversation_item_retrieve_event import ConversationItemRetrieveEvent
from .conversation_item_truncate_event import ConversationItemTruncateEvent
from .input_audio_buffer_append_event import InputAudioBufferAppendEvent
from .input_audio_buffer_clear_event import InputAudioBufferClearEvent
from .input_audio_buffer_commit_event import InputAudioBufferCommitEvent
from .output_audio_buffer_clear_event import OutputAudioBufferClearEvent
from .response_cancel_event import RealtimeResponseCancelEvent
from .response_create_event import RealtimeResponseCreateEvent
from .session_update_event import RealtimeSessionUpdateEvent

RealtimeClientEvent: TypeAlias = Annotated[
    Union[
        ConversationItemCreateEvent,
        ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent,
        OutputAudioBufferClearEvent,
        InputAudioBufferCommitEvent,
        RealtimeResponseCancelEvent,
        RealtimeResponseCreateEvent,
        RealtimeSessionUpdateEvent,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "conversation.item.create": ConversationItemCreateEvent,
            "conversation.item.delete": ConversationItemDeleteEvent,
            "conversation.item.retrieve": ConversationItemRetrieveEvent,
            "conversation.item.truncate": ConversationItemTruncateEvent,
            "input_audio_buffer.append": InputAudioBufferAppendEvent,
            "input_audio_buffer.clear": InputAudioBufferClearEvent,
            "output_audio_buffer.clear": OutputAudioBufferClearEvent,
            "input_audio_buffer.commit": InputAudioBufferCommitEvent,
            "response.cancel": RealtimeResponseCancelEvent,
            "response.create": RealtimeResponseCreateEvent,
            "session.update": RealtimeSessionUpdateEvent,
        },
    ),
]
"""An event of the client."""
