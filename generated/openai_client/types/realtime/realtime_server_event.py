from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .conversation_created_event import ConversationCreatedEvent
from .conversation_item_added import ConversationItemAdded
from .conversation_item_created_event import ConversationItemCreatedEvent
from .conversation_item_deleted_event import ConversationItemDeletedEvent
from .conversation_item_done import ConversationItemDone
from .conversation_item_input_audio_transcription_completed_event import (
    ConversationItemInputAudioTranscriptionCompletedEvent,
)
from .conversation_item_input_audio_transcription_delta_event import (
    ConversationItemInputAudioTranscriptionDeltaEvent,
)
from .conversation_item_input_audio_transcription_failed_event import (
    ConversationItemInputAudioTranscriptionFailedEvent,
)
from .conversation_item_input_audio_transcription_segment import (
    ConversationItemInputAudioTranscriptionSegment,
)
from .conversation_item_retrieved import ConversationItemRetrieved
from .conversation_item_truncated_event import ConversationItemTruncatedEvent
from .input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
from .input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
from .input_audio_buffer_dtmf_event_received_event import (
    InputAudioBufferDtmfEventReceivedEvent,
)
from .input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
from .input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
from .input_audio_buffer_timeout_triggered import InputAudioBufferTimeoutTriggered
from .mcp_list_tools_completed import McpListToolsCompleted
from .mcp_list_tools_failed import McpListToolsFailed
from .mcp_list_tools_in_progress import McpListToolsInProgress
from .output_audio_buffer_cleared import OutputAudioBufferCleared
from .output_audio_buffer_started import OutputAudioBufferStarted
from .output_audio_buffer_stopped import OutputAudioBufferStopped
from .rate_limits_updated_event import RateLimitsUpdatedEvent
from .realtime_error_event import RealtimeErrorEvent
from .response_audio_delta_event import RealtimeResponseAudioDeltaEvent
from .response_audio_done_event import RealtimeResponseAudioDoneEvent
from .response_audio_transcript_delta_event import (
    RealtimeResponseAudioTranscriptDeltaEvent,
)
from .response_audio_transcript_done_event import (
    RealtimeResponseAudioTranscriptDoneEvent,
)
from .response_content_part_added_event import RealtimeResponseContentPartAddedEvent
from .response_content_part_done_event import RealtimeResponseContentPartDoneEvent
from .response_created_event import RealtimeResponseCreatedEvent
from .response_done_event import RealtimeResponseDoneEvent
from .response_function_call_arguments_delta_event import (
    RealtimeResponseFunctionCallArgumentsDeltaEvent,
)
from .response_function_call_arguments_done_event import (
    RealtimeResponseFunctionCallArgumentsDoneEvent,
)
from .response_mcp_call_arguments_delta import ResponseMcpCallArgumentsDelta
from .response_mcp_call_arguments_done import ResponseMcpCallArgumentsDone
from .response_mcp_call_completed import ResponseMcpCallCompleted
from .response_mcp_call_failed import ResponseMcpCallFailed
from .response_mcp_call_in_progress import ResponseMcpCallInProgress
from .response_output_item_added_event import RealtimeResponseOutputItemAddedEvent
from .response_output_item_done_event import RealtimeResponseOutputItemDoneEvent
from .response_text_delta_event import RealtimeResponseTextDeltaEvent
from .response_text_done_event import RealtimeResponseTextDoneEvent
from .session_created_event import SessionCreatedEvent
from .session_updated_event import RealtimeSessionUpdatedEvent

RealtimeServerEvent: TypeAlias = Annotated[
    Union[
        ConversationCreatedEvent,
        ConversationItemCreatedEvent,
        ConversationItemDeletedEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemRetrieved,
        ConversationItemTruncatedEvent,
        RealtimeErrorEvent,
        InputAudioBufferClearedEvent,
        InputAudioBufferCommittedEvent,
        InputAudioBufferDtmfEventReceivedEvent,
        InputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent,
        RateLimitsUpdatedEvent,
        RealtimeResponseAudioDeltaEvent,
        RealtimeResponseAudioDoneEvent,
        RealtimeResponseAudioTranscriptDeltaEvent,
        RealtimeResponseAudioTranscriptDoneEvent,
        RealtimeResponseContentPartAddedEvent,
        RealtimeResponseContentPartDoneEvent,
        RealtimeResponseCreatedEvent,
        RealtimeResponseDoneEvent,
        RealtimeResponseFunctionCallArgumentsDeltaEvent,
        RealtimeResponseFunctionCallArgumentsDoneEvent,
        RealtimeResponseOutputItemAddedEvent,
        RealtimeResponseOutputItemDoneEvent,
        RealtimeResponseTextDeltaEvent,
        RealtimeResponseTextDoneEvent,
        SessionCreatedEvent,
        RealtimeSessionUpdatedEvent,
        OutputAudioBufferStarted,
        OutputAudioBufferStopped,
        OutputAudioBufferCleared,
        ConversationItemAdded,
        ConversationItemDone,
        InputAudioBufferTimeoutTriggered,
        ConversationItemInputAudioTranscriptionSegment,
        McpListToolsInProgress,
        McpListToolsCompleted,
        McpListToolsFailed,
        ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone,
        ResponseMcpCallInProgress,
        ResponseMcpCallCompleted,
        ResponseMcpCallFailed,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "conversation.created": ConversationCreatedEvent,
            "conversation.item.created": ConversationItemCreatedEvent,
            "conversation.item.deleted": ConversationItemDeletedEvent,
            "conversation.item.input_audio_transcription.completed": ConversationItemInputAudioTranscriptionCompletedEvent,
            "conversation.item.input_audio_transcription.delta": ConversationItemInputAudioTranscriptionDeltaEvent,
            "conversation.item.input_audio_transcription.failed": ConversationItemInputAudioTranscriptionFailedEvent,
            "conversation.item.retrieved": ConversationItemRetrieved,
            "conversation.item.truncated": ConversationItemTruncatedEvent,
            "error": RealtimeErrorEvent,
            "input_audio_buffer.cleared": InputAudioBufferClearedEvent,
            "input_audio_buffer.committed": InputAudioBufferCommittedEvent,
            "input_audio_buffer.dtmf_event_received": InputAudioBufferDtmfEventReceivedEvent,
            "input_audio_buffer.speech_started": InputAudioBufferSpeechStartedEvent,
            "input_audio_buffer.speech_stopped": InputAudioBufferSpeechStoppedEvent,
            "rate_limits.updated": RateLimitsUpdatedEvent,
            "response.output_audio.delta": RealtimeResponseAudioDeltaEvent,
            "response.output_audio.done": RealtimeResponseAudioDoneEvent,
            "response.output_audio_transcript.delta": RealtimeResponseAudioTranscriptDeltaEvent,
            "response.output_audio_transcript.done": RealtimeResponseAudioTranscriptDoneEvent,
            "response.content_part.added": RealtimeResponseContentPartAddedEvent,
            "response.content_part.done": RealtimeResponseContentPartDoneEvent,
            "response.created": RealtimeResponseCreatedEvent,
            "response.done": RealtimeResponseDoneEvent,
            "response.function_call_arguments.delta": RealtimeResponseFunctionCallArgumentsDeltaEvent,
            "response.function_call_arguments.done": RealtimeResponseFunctionCallArgumentsDoneEvent,
            "response.output_item.added": RealtimeResponseOutputItemAddedEvent,
            "response.output_item.done": RealtimeResponseOutputItemDoneEvent,
            "response.output_text.delta": RealtimeResponseTextDeltaEvent,
            "response.output_text.done": RealtimeResponseTextDoneEvent,
            "session.created": SessionCreatedEvent,
            "session.updated": RealtimeSessionUpdatedEvent,
            "output_audio_buffer.started": OutputAudioBufferStarted,
            "output_audio_buffer.stopped": OutputAudioBufferStopped,
            "output_audio_buffer.cleared": OutputAudioBufferCleared,
            "conversation.item.added": ConversationItemAdded,
            "conversation.item.done": ConversationItemDone,
            "input_audio_buffer.timeout_triggered": InputAudioBufferTimeoutTriggered,
            "conversation.item.input_audio_transcription.segment": ConversationItemInputAudioTranscriptionSegment,
            "mcp_list_tools.in_progress": McpListToolsInProgress,
            "mcp_list_tools.completed": McpListToolsCompleted,
            "mcp_list_tools.failed": McpListToolsFailed,
            "response.mcp_call_arguments.delta": ResponseMcpCallArgumentsDelta,
            "response.mcp_call_arguments.done": ResponseMcpCallArgumentsDone,
            "response.mcp_call.in_progress": ResponseMcpCallInProgress,
            "response.mcp_call.completed": ResponseMcpCallCompleted,
            "response.mcp_call.failed": ResponseMcpCallFailed,
        },
    ),
]
"""An event of the server."""
