"""The events of a streamed answer that is read as a type of the caller's."""

# Fields of these classes are narrower than in the classes that they extend, which type
# checkers refuse for fields that can be written.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Annotated, Generic, Union, cast

from pydantic import PrivateAttr
from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ...structured.calls import FormatT
from ...structured.items.events import Grown
from ...structured.items.stream import AsyncItemsStream, ItemsStream, ItemsStreamState
from ...structured.stream import AsyncEventStreamManager, EventStreamManager
from .parsed_response import ParsedResponse
from .response_audio_delta_event import ResponseAudioDeltaEvent
from .response_audio_done_event import ResponseAudioDoneEvent
from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
from .response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent,
)
from .response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent,
)
from .response_code_interpreter_call_completed_event import (
    ResponseCodeInterpreterCallCompletedEvent,
)
from .response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent,
)
from .response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent,
)
from .response_compaction_compacting_event import ResponseCompactionCompactingEvent
from .response_completed_event import ResponseCompletedEvent
from .response_content_part_added_event import ResponseContentPartAddedEvent
from .response_content_part_done_event import ResponseContentPartDoneEvent
from .response_created_event import ResponseCreatedEvent
from .response_custom_tool_call_input_delta_event import (
    ResponseCustomToolCallInputDeltaEvent,
)
from .response_custom_tool_call_input_done_event import (
    ResponseCustomToolCallInputDoneEvent,
)
from .response_error_event import ResponseErrorEvent
from .response_failed_event import ResponseFailedEvent
from .response_file_search_call_completed_event import (
    ResponseFileSearchCallCompletedEvent,
)
from .response_file_search_call_in_progress_event import (
    ResponseFileSearchCallInProgressEvent,
)
from .response_file_search_call_searching_event import (
    ResponseFileSearchCallSearchingEvent,
)
from .response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent,
)
from .response_function_call_arguments_done_event import (
    ResponseFunctionCallArgumentsDoneEvent,
)
from .response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
from .response_image_gen_call_generating_event import (
    ResponseImageGenCallGeneratingEvent,
)
from .response_image_gen_call_in_progress_event import (
    ResponseImageGenCallInProgressEvent,
)
from .response_image_gen_call_partial_image_event import (
    ResponseImageGenCallPartialImageEvent,
)
from .response_in_progress_event import ResponseInProgressEvent
from .response_incomplete_event import ResponseIncompleteEvent
from .response_mcp_call_arguments_delta_event import ResponseMcpCallArgumentsDeltaEvent
from .response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
from .response_mcp_call_completed_event import ResponseMcpCallCompletedEvent
from .response_mcp_call_failed_event import ResponseMcpCallFailedEvent
from .response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
from .response_mcp_list_tools_completed_event import ResponseMcpListToolsCompletedEvent
from .response_mcp_list_tools_failed_event import ResponseMcpListToolsFailedEvent
from .response_mcp_list_tools_in_progress_event import (
    ResponseMcpListToolsInProgressEvent,
)
from .response_output_item_added_event import ResponseOutputItemAddedEvent
from .response_output_item_done_event import ResponseOutputItemDoneEvent
from .response_output_text_annotation_added_event import (
    ResponseOutputTextAnnotationAddedEvent,
)
from .response_queued_event import ResponseQueuedEvent
from .response_reasoning_summary_part_added_event import (
    ResponseReasoningSummaryPartAddedEvent,
)
from .response_reasoning_summary_part_done_event import (
    ResponseReasoningSummaryPartDoneEvent,
)
from .response_reasoning_summary_text_delta_event import (
    ResponseReasoningSummaryTextDeltaEvent,
)
from .response_reasoning_summary_text_done_event import (
    ResponseReasoningSummaryTextDoneEvent,
)
from .response_reasoning_text_delta_event import ResponseReasoningTextDeltaEvent
from .response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
from .response_refusal_delta_event import ResponseRefusalDeltaEvent
from .response_refusal_done_event import ResponseRefusalDoneEvent
from .response_shell_call_command_added_event import ResponseShellCallCommandAddedEvent
from .response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
from .response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
from .response_shell_call_output_content_delta_event import (
    ResponseShellCallOutputContentDeltaEvent,
)
from .response_shell_call_output_content_done_event import (
    ResponseShellCallOutputContentDoneEvent,
)
from .response_text_delta_event import ResponseTextDeltaEvent
from .response_text_done_event import ResponseTextDoneEvent
from .response_web_search_call_completed_event import (
    ResponseWebSearchCallCompletedEvent,
)
from .response_web_search_call_in_progress_event import (
    ResponseWebSearchCallInProgressEvent,
)
from .response_web_search_call_searching_event import (
    ResponseWebSearchCallSearchingEvent,
)


class ParsedResponseTextDeltaEvent(ResponseTextDeltaEvent, Generic[FormatT]):
    """The text went on."""

    _grown: Grown = PrivateAttr()

    @property
    def snapshot(self) -> str:
        """The text so far."""
        return self._grown.text

    @property
    def parsed(self) -> FormatT | None:
        """What is there of the value: fields to come are None or have their default."""
        return cast("FormatT | None", self._grown.value)


class ParsedResponseTextDoneEvent(ResponseTextDoneEvent, Generic[FormatT]):
    """The text is complete."""

    parsed: FormatT | None = None
    """The value of the text; None if it isn't read, or was cut off."""


class ParsedResponseFunctionCallArgumentsDeltaEvent(
    ResponseFunctionCallArgumentsDeltaEvent,
):
    """The arguments of a call went on."""

    _grown: Grown = PrivateAttr()

    @property
    def snapshot(self) -> str:
        """The JSON text so far."""
        return self._grown.text

    @property
    def parsed_arguments(self) -> object:
        """What is there of the arguments; None for a tool that isn't read."""
        return self._grown.value


class ParsedResponseFunctionCallArgumentsDoneEvent(
    ResponseFunctionCallArgumentsDoneEvent,
):
    """The arguments of a call are complete."""

    parsed_arguments: object | None = None
    """The arguments; None for a tool that isn't read."""


class ParsedResponseCompletedEvent(ResponseCompletedEvent, Generic[FormatT]):
    """The stream ends; has the response with its values."""

    response: ParsedResponse[FormatT]
    """The response."""


class ParsedResponseFailedEvent(ResponseFailedEvent, Generic[FormatT]):
    """The stream ends; has the response with its values."""

    response: ParsedResponse[FormatT]
    """The response."""


class ParsedResponseIncompleteEvent(ResponseIncompleteEvent, Generic[FormatT]):
    """The stream ends; has the response with its values."""

    response: ParsedResponse[FormatT]
    """The response."""


ParsedResponseStreamEvent: TypeAlias = Annotated[
    Union[
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCompactionCompactingEvent,
        ParsedResponseCompletedEvent[FormatT],
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseErrorEvent,
        ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallSearchingEvent,
        ParsedResponseFunctionCallArgumentsDeltaEvent,
        ParsedResponseFunctionCallArgumentsDoneEvent,
        ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDoneEvent,
        ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentDoneEvent,
        ResponseInProgressEvent,
        ParsedResponseFailedEvent[FormatT],
        ParsedResponseIncompleteEvent[FormatT],
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartDoneEvent,
        ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent,
        ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent,
        ParsedResponseTextDeltaEvent[FormatT],
        ParsedResponseTextDoneEvent[FormatT],
        ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallSearchingEvent,
        ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallPartialImageEvent,
        ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent,
        ResponseMcpCallInProgressEvent,
        ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent,
        ResponseMcpListToolsInProgressEvent,
        ResponseOutputTextAnnotationAddedEvent,
        ResponseQueuedEvent,
        ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "response.audio.delta": ResponseAudioDeltaEvent,
            "response.audio.done": ResponseAudioDoneEvent,
            "response.audio.transcript.delta": ResponseAudioTranscriptDeltaEvent,
            "response.audio.transcript.done": ResponseAudioTranscriptDoneEvent,
            "response.code_interpreter_call_code.delta": ResponseCodeInterpreterCallCodeDeltaEvent,
            "response.code_interpreter_call_code.done": ResponseCodeInterpreterCallCodeDoneEvent,
            "response.code_interpreter_call.completed": ResponseCodeInterpreterCallCompletedEvent,
            "response.code_interpreter_call.in_progress": ResponseCodeInterpreterCallInProgressEvent,
            "response.code_interpreter_call.interpreting": ResponseCodeInterpreterCallInterpretingEvent,
            "response.compaction.compacting": ResponseCompactionCompactingEvent,
            "response.completed": ParsedResponseCompletedEvent[FormatT],
            "response.content_part.added": ResponseContentPartAddedEvent,
            "response.content_part.done": ResponseContentPartDoneEvent,
            "response.created": ResponseCreatedEvent,
            "error": ResponseErrorEvent,
            "response.file_search_call.completed": ResponseFileSearchCallCompletedEvent,
            "response.file_search_call.in_progress": ResponseFileSearchCallInProgressEvent,
            "response.file_search_call.searching": ResponseFileSearchCallSearchingEvent,
            "response.function_call_arguments.delta": ParsedResponseFunctionCallArgumentsDeltaEvent,
            "response.function_call_arguments.done": ParsedResponseFunctionCallArgumentsDoneEvent,
            "response.shell_call_command.added": ResponseShellCallCommandAddedEvent,
            "response.shell_call_command.delta": ResponseShellCallCommandDeltaEvent,
            "response.shell_call_command.done": ResponseShellCallCommandDoneEvent,
            "response.shell_call_output_content.delta": ResponseShellCallOutputContentDeltaEvent,
            "response.shell_call_output_content.done": ResponseShellCallOutputContentDoneEvent,
            "response.in_progress": ResponseInProgressEvent,
            "response.failed": ParsedResponseFailedEvent[FormatT],
            "response.incomplete": ParsedResponseIncompleteEvent[FormatT],
            "response.output_item.added": ResponseOutputItemAddedEvent,
            "response.output_item.done": ResponseOutputItemDoneEvent,
            "response.reasoning_summary_part.added": ResponseReasoningSummaryPartAddedEvent,
            "response.reasoning_summary_part.done": ResponseReasoningSummaryPartDoneEvent,
            "response.reasoning_summary_text.delta": ResponseReasoningSummaryTextDeltaEvent,
            "response.reasoning_summary_text.done": ResponseReasoningSummaryTextDoneEvent,
            "response.reasoning_text.delta": ResponseReasoningTextDeltaEvent,
            "response.reasoning_text.done": ResponseReasoningTextDoneEvent,
            "response.refusal.delta": ResponseRefusalDeltaEvent,
            "response.refusal.done": ResponseRefusalDoneEvent,
            "response.output_text.delta": ParsedResponseTextDeltaEvent[FormatT],
            "response.output_text.done": ParsedResponseTextDoneEvent[FormatT],
            "response.web_search_call.completed": ResponseWebSearchCallCompletedEvent,
            "response.web_search_call.in_progress": ResponseWebSearchCallInProgressEvent,
            "response.web_search_call.searching": ResponseWebSearchCallSearchingEvent,
            "response.image_generation_call.completed": ResponseImageGenCallCompletedEvent,
            "response.image_generation_call.generating": ResponseImageGenCallGeneratingEvent,
            "response.image_generation_call.in_progress": ResponseImageGenCallInProgressEvent,
            "response.image_generation_call.partial_image": ResponseImageGenCallPartialImageEvent,
            "response.mcp_call_arguments.delta": ResponseMcpCallArgumentsDeltaEvent,
            "response.mcp_call_arguments.done": ResponseMcpCallArgumentsDoneEvent,
            "response.mcp_call.completed": ResponseMcpCallCompletedEvent,
            "response.mcp_call.failed": ResponseMcpCallFailedEvent,
            "response.mcp_call.in_progress": ResponseMcpCallInProgressEvent,
            "response.mcp_list_tools.completed": ResponseMcpListToolsCompletedEvent,
            "response.mcp_list_tools.failed": ResponseMcpListToolsFailedEvent,
            "response.mcp_list_tools.in_progress": ResponseMcpListToolsInProgressEvent,
            "response.output_text.annotation.added": ResponseOutputTextAnnotationAddedEvent,
            "response.queued": ResponseQueuedEvent,
            "response.custom_tool_call_input.delta": ResponseCustomToolCallInputDeltaEvent,
            "response.custom_tool_call_input.done": ResponseCustomToolCallInputDoneEvent,
        },
    ),
]
"""What may happen; `type` tells which it is."""


class ResponseStream(
    ItemsStream["ParsedResponseStreamEvent[FormatT]", ParsedResponse[FormatT]],
    Generic[FormatT],
):
    """The events of an answer, one by one as they arrive."""

    _answer = ParsedResponse
    _classes = {
        "response.output_text.delta": ParsedResponseTextDeltaEvent,
        "response.output_text.done": ParsedResponseTextDoneEvent,
        "response.function_call_arguments.delta": ParsedResponseFunctionCallArgumentsDeltaEvent,
        "response.function_call_arguments.done": ParsedResponseFunctionCallArgumentsDoneEvent,
        "response.completed": ParsedResponseCompletedEvent,
        "response.failed": ParsedResponseFailedEvent,
        "response.incomplete": ParsedResponseIncompleteEvent,
    }


class AsyncResponseStream(
    AsyncItemsStream["ParsedResponseStreamEvent[FormatT]", ParsedResponse[FormatT]],
    Generic[FormatT],
):
    """The events of an answer, one by one as they arrive."""

    _answer = ParsedResponse
    _classes = {
        "response.output_text.delta": ParsedResponseTextDeltaEvent,
        "response.output_text.done": ParsedResponseTextDoneEvent,
        "response.function_call_arguments.delta": ParsedResponseFunctionCallArgumentsDeltaEvent,
        "response.function_call_arguments.done": ParsedResponseFunctionCallArgumentsDoneEvent,
        "response.completed": ParsedResponseCompletedEvent,
        "response.failed": ParsedResponseFailedEvent,
        "response.incomplete": ParsedResponseIncompleteEvent,
    }


class ResponseStreamManager(
    EventStreamManager[ResponseStream[FormatT]],
    Generic[FormatT],
):
    """Makes the request when the `with` block begins, and ends its stream."""

    _type = ResponseStream


class AsyncResponseStreamManager(
    AsyncEventStreamManager[AsyncResponseStream[FormatT]],
    Generic[FormatT],
):
    """Makes the request when the `async with` block begins, and ends its stream."""

    _type = AsyncResponseStream


class ResponseStreamState(
    ItemsStreamState["ParsedResponseStreamEvent[FormatT]", ParsedResponse[FormatT]],
    Generic[FormatT],
):
    """What a stream adds up to, for code that reads it itself."""

    _answer = ParsedResponse
    _classes = ResponseStream._classes
