from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....run_steps.step_code_interpreter_tool_call import (
        StepCodeInterpreterToolCall as _StepCodeInterpreterToolCall,
    )
    from ....run_steps.step_file_search_tool_call import (
        StepFileSearchToolCall as _StepFileSearchToolCall,
    )
    from ....run_steps.step_function_tool_call import (
        StepFunctionToolCall as _StepFunctionToolCall,
    )
    from ....run_steps.step_tool_call import StepToolCall as _StepToolCall
    from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
    from .code_interpreter_output_image import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
        CodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
    )
    from .code_interpreter_tool_call import (
        CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
    )
    from .code_interpreter_tool_call_delta import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
        CodeInterpreterToolCallDeltaCodeInterpreter as CodeInterpreterToolCallDeltaCodeInterpreter,
    )
    from .file_search_tool_call_delta import (
        FileSearchToolCallDelta as FileSearchToolCallDelta,
    )
    from .function_tool_call_delta import (
        FunctionToolCallDelta as FunctionToolCallDelta,
        FunctionToolCallDeltaFunction as FunctionToolCallDeltaFunction,
    )
    from .message_creation_step_details import (
        MessageCreationStepDetails as MessageCreationStepDetails,
        MessageCreationStepDetailsMessageCreation as MessageCreationStepDetailsMessageCreation,
    )
    from .run_step import (
        RunStep as RunStep,
        RunStepDetails as RunStepDetails,
        RunStepLastError as RunStepLastError,
    )
    from .run_step_delta import RunStepDelta as RunStepDelta
    from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
    from .run_step_delta_message_delta import (
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
        RunStepDeltaMessageDeltaMessageCreation as RunStepDeltaMessageDeltaMessageCreation,
    )
    from .run_step_include import RunStepInclude as RunStepInclude
    from .tool_call_delta import ToolCallDelta as ToolCallDelta
    from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
    from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails

    CodeInterpreterToolCall = _StepCodeInterpreterToolCall
    FileSearchToolCall = _StepFileSearchToolCall
    FunctionToolCall = _StepFunctionToolCall
    ToolCall = _StepToolCall
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "CodeInterpreterLogs": ".code_interpreter_logs",
        "CodeInterpreterOutputImage": ".code_interpreter_output_image",
        "CodeInterpreterOutputImageImage": ".code_interpreter_output_image",
        "CodeInterpreterOutputLogs": ".code_interpreter_tool_call",
        "CodeInterpreterToolCall": "....run_steps.step_code_interpreter_tool_call:StepCodeInterpreterToolCall",
        "CodeInterpreterToolCallDelta": ".code_interpreter_tool_call_delta",
        "CodeInterpreterToolCallDeltaCodeInterpreter": ".code_interpreter_tool_call_delta",
        "FileSearchToolCall": "....run_steps.step_file_search_tool_call:StepFileSearchToolCall",
        "FileSearchToolCallDelta": ".file_search_tool_call_delta",
        "FunctionToolCall": "....run_steps.step_function_tool_call:StepFunctionToolCall",
        "FunctionToolCallDelta": ".function_tool_call_delta",
        "FunctionToolCallDeltaFunction": ".function_tool_call_delta",
        "MessageCreationStepDetails": ".message_creation_step_details",
        "MessageCreationStepDetailsMessageCreation": ".message_creation_step_details",
        "RunStep": ".run_step",
        "RunStepDelta": ".run_step_delta",
        "RunStepDeltaEvent": ".run_step_delta_event",
        "RunStepDeltaMessageDelta": ".run_step_delta_message_delta",
        "RunStepDeltaMessageDeltaMessageCreation": ".run_step_delta_message_delta",
        "RunStepDetails": ".run_step",
        "RunStepInclude": ".run_step_include",
        "RunStepLastError": ".run_step",
        "ToolCall": "....run_steps.step_tool_call:StepToolCall",
        "ToolCallDelta": ".tool_call_delta",
        "ToolCallDeltaObject": ".tool_call_delta_object",
        "ToolCallsStepDetails": ".tool_calls_step_details",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
