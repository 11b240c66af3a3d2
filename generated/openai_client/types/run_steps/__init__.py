from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .code_interpreter_image import (
        CodeInterpreterImage as CodeInterpreterImage,
        CodeInterpreterImageImage as CodeInterpreterImageImage,
    )
    from .file_search_step_result import (
        FileSearchStepResult as FileSearchStepResult,
        FileSearchStepResultContent as FileSearchStepResultContent,
    )
    from .step_code_interpreter_tool_call import (
        StepCodeInterpreterToolCall as StepCodeInterpreterToolCall,
        StepCodeInterpreterToolCallCodeInterpreter as StepCodeInterpreterToolCallCodeInterpreter,
    )
    from .step_code_output import StepCodeOutput as StepCodeOutput
    from .step_file_search_tool_call import (
        StepFileSearchToolCall as StepFileSearchToolCall,
        StepFileSearchToolCallFileSearch as StepFileSearchToolCallFileSearch,
        StepFileSearchToolCallFileSearchRankingOptions as StepFileSearchToolCallFileSearchRankingOptions,
    )
    from .step_function_tool_call import (
        StepFunctionToolCall as StepFunctionToolCall,
        StepFunctionToolCallFunction as StepFunctionToolCallFunction,
    )
    from .step_tool_call import StepToolCall as StepToolCall
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CodeInterpreterImage": ".code_interpreter_image",
        "CodeInterpreterImageImage": ".code_interpreter_image",
        "FileSearchStepResult": ".file_search_step_result",
        "FileSearchStepResultContent": ".file_search_step_result",
        "StepCodeInterpreterToolCall": ".step_code_interpreter_tool_call",
        "StepCodeInterpreterToolCallCodeInterpreter": ".step_code_interpreter_tool_call",
        "StepCodeOutput": ".step_code_output",
        "StepFileSearchToolCall": ".step_file_search_tool_call",
        "StepFileSearchToolCallFileSearch": ".step_file_search_tool_call",
        "StepFileSearchToolCallFileSearchRankingOptions": ".step_file_search_tool_call",
        "StepFunctionToolCall": ".step_function_tool_call",
        "StepFunctionToolCallFunction": ".step_function_tool_call",
        "StepToolCall": ".step_tool_call",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
