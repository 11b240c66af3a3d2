from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..assistants.assistant_code_interpreter_tool import (
        AssistantCodeInterpreterTool as _AssistantCodeInterpreterTool,
    )
    from ..assistants.assistant_code_interpreter_tool_param import (
        AssistantCodeInterpreterToolParam as _AssistantCodeInterpreterToolParam,
    )
    from ..assistants.assistant_file_search_tool import (
        AssistantFileSearchTool as _AssistantFileSearchTool,
    )
    from ..assistants.assistant_file_search_tool_param import (
        AssistantFileSearchToolParam as _AssistantFileSearchToolParam,
    )
    from ..assistants.assistant_function_tool import (
        AssistantFunctionTool as _AssistantFunctionTool,
    )
    from ..assistants.assistant_function_tool_param import (
        AssistantFunctionToolParam as _AssistantFunctionToolParam,
    )
    from ..runs.thread_create_and_run_params import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
    )
    from . import agents as agents, chatkit as chatkit, threads as threads
    from .assistant import Assistant as Assistant
    from .assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from .assistant_deleted import AssistantDeleted as AssistantDeleted
    from .assistant_event_handler import (
        AssistantEventHandler as AssistantEventHandler,
        AssistantEventHandlerT as AssistantEventHandlerT,
        AssistantStreamManager as AssistantStreamManager,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager as AsyncAssistantStreamManager,
    )
    from .assistant_response_format_option import (
        AssistantResponseFormatOption as AssistantResponseFormatOption,
    )
    from .assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
    )
    from .assistant_stream_event import (
        AssistantStreamEvent as AssistantStreamEvent,
        ThreadCreated as ThreadCreated,
        ThreadMessageCompleted as ThreadMessageCompleted,
        ThreadMessageCreated as ThreadMessageCreated,
        ThreadMessageDelta as ThreadMessageDelta,
        ThreadMessageInProgress as ThreadMessageInProgress,
        ThreadMessageIncomplete as ThreadMessageIncomplete,
        ThreadRunCancelled as ThreadRunCancelled,
        ThreadRunCancelling as ThreadRunCancelling,
        ThreadRunCompleted as ThreadRunCompleted,
        ThreadRunCreated as ThreadRunCreated,
        ThreadRunExpired as ThreadRunExpired,
        ThreadRunFailed as ThreadRunFailed,
        ThreadRunInProgress as ThreadRunInProgress,
        ThreadRunIncomplete as ThreadRunIncomplete,
        ThreadRunQueued as ThreadRunQueued,
        ThreadRunRequiresAction as ThreadRunRequiresAction,
        ThreadRunStepCancelled as ThreadRunStepCancelled,
        ThreadRunStepCompleted as ThreadRunStepCompleted,
        ThreadRunStepCreated as ThreadRunStepCreated,
        ThreadRunStepDelta as ThreadRunStepDelta,
        ThreadRunStepExpired as ThreadRunStepExpired,
        ThreadRunStepFailed as ThreadRunStepFailed,
        ThreadRunStepInProgress as ThreadRunStepInProgress,
    )
    from .assistant_tool import AssistantTool as AssistantTool
    from .assistant_tool_choice import (
        AssistantToolChoice as AssistantToolChoice,
        AssistantToolChoiceFunction as AssistantToolChoiceFunction,
    )
    from .assistant_tool_choice_option import (
        AssistantToolChoiceOption as AssistantToolChoiceOption,
    )
    from .assistant_tool_choice_option_param import (
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
    )
    from .assistant_tool_choice_param import (
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
        AssistantToolChoiceParam as AssistantToolChoiceParam,
    )
    from .assistant_tool_param import AssistantToolParam as AssistantToolParam
    from .assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
    from .chatkit_workflow import (
        ChatKitWorkflow as ChatKitWorkflow,
        ChatKitWorkflowTracing as ChatKitWorkflowTracing,
    )
    from .thread import Thread as Thread
    from .thread_create_and_run_params import (
        ThreadMessage as ThreadMessage,
        TruncationStrategy as TruncationStrategy,
    )
    from .thread_create_params import ThreadCreateParams as ThreadCreateParams
    from .thread_deleted import ThreadDeleted as ThreadDeleted
    from .thread_update_params import ThreadUpdateParams as ThreadUpdateParams

    CodeInterpreterTool = _AssistantCodeInterpreterTool
    CodeInterpreterToolParam = _AssistantCodeInterpreterToolParam
    FileSearchTool = _AssistantFileSearchTool
    FileSearchToolParam = _AssistantFileSearchToolParam
    FunctionTool = _AssistantFunctionTool
    FunctionToolParam = _AssistantFunctionToolParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Assistant": ".assistant",
        "AssistantCreateParams": ".assistant_create_params",
        "AssistantDeleted": ".assistant_deleted",
        "AssistantEventHandler": ".assistant_event_handler",
        "AssistantEventHandlerT": ".assistant_event_handler",
        "AssistantResponseFormatOption": ".assistant_response_format_option",
        "AssistantResponseFormatOptionParam": ".assistant_response_format_option_param",
        "AssistantStreamEvent": ".assistant_stream_event",
        "AssistantStreamManager": ".assistant_event_handler",
        "AssistantTool": ".assistant_tool",
        "AssistantToolChoice": ".assistant_tool_choice",
        "AssistantToolChoiceFunction": ".assistant_tool_choice",
        "AssistantToolChoiceFunctionParam": ".assistant_tool_choice_param",
        "AssistantToolChoiceOption": ".assistant_tool_choice_option",
        "AssistantToolChoiceOptionParam": ".assistant_tool_choice_option_param",
        "AssistantToolChoiceParam": ".assistant_tool_choice_param",
        "AssistantToolParam": ".assistant_tool_param",
        "AssistantUpdateParams": ".assistant_update_params",
        "AsyncAssistantEventHandler": ".assistant_event_handler",
        "AsyncAssistantEventHandlerT": ".assistant_event_handler",
        "AsyncAssistantStreamManager": ".assistant_event_handler",
        "ChatKitWorkflow": ".chatkit_workflow",
        "ChatKitWorkflowTracing": ".chatkit_workflow",
        "CodeInterpreterTool": "..assistants.assistant_code_interpreter_tool:AssistantCodeInterpreterTool",
        "CodeInterpreterToolParam": "..assistants.assistant_code_interpreter_tool_param:AssistantCodeInterpreterToolParam",
        "FileSearchTool": "..assistants.assistant_file_search_tool:AssistantFileSearchTool",
        "FileSearchToolParam": "..assistants.assistant_file_search_tool_param:AssistantFileSearchToolParam",
        "FunctionTool": "..assistants.assistant_function_tool:AssistantFunctionTool",
        "FunctionToolParam": "..assistants.assistant_function_tool_param:AssistantFunctionToolParam",
        "Thread": ".thread",
        "ThreadCreateAndRunParams": "..runs.thread_create_and_run_params",
        "ThreadCreateParams": ".thread_create_params",
        "ThreadCreated": ".assistant_stream_event",
        "ThreadDeleted": ".thread_deleted",
        "ThreadMessage": ".thread_create_and_run_params",
        "ThreadMessageCompleted": ".assistant_stream_event",
        "ThreadMessageCreated": ".assistant_stream_event",
        "ThreadMessageDelta": ".assistant_stream_event",
        "ThreadMessageInProgress": ".assistant_stream_event",
        "ThreadMessageIncomplete": ".assistant_stream_event",
        "ThreadRunCancelled": ".assistant_stream_event",
        "ThreadRunCancelling": ".assistant_stream_event",
        "ThreadRunCompleted": ".assistant_stream_event",
        "ThreadRunCreated": ".assistant_stream_event",
        "ThreadRunExpired": ".assistant_stream_event",
        "ThreadRunFailed": ".assistant_stream_event",
        "ThreadRunInProgress": ".assistant_stream_event",
        "ThreadRunIncomplete": ".assistant_stream_event",
        "ThreadRunQueued": ".assistant_stream_event",
        "ThreadRunRequiresAction": ".assistant_stream_event",
        "ThreadRunStepCancelled": ".assistant_stream_event",
        "ThreadRunStepCompleted": ".assistant_stream_event",
        "ThreadRunStepCreated": ".assistant_stream_event",
        "ThreadRunStepDelta": ".assistant_stream_event",
        "ThreadRunStepExpired": ".assistant_stream_event",
        "ThreadRunStepFailed": ".assistant_stream_event",
        "ThreadRunStepInProgress": ".assistant_stream_event",
        "ThreadUpdateParams": ".thread_update_params",
        "TruncationStrategy": ".thread_create_and_run_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
