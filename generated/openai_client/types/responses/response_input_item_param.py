from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .container_reference_param import ContainerReferenceParam
from .easy_input_message_param import EasyInputMessageParam
from .local_environment_param import LocalEnvironmentParam
from .mcp_tool_call_error_param import McpToolCallErrorParam
from .response_code_interpreter_tool_call_param import (
    ResponseCodeInterpreterToolCallParam,
)
from .response_compaction_item_param_param import ResponseCompactionItemParamParam
from .response_computer_tool_call_output_screenshot_param import (
    ResponseComputerToolCallOutputScreenshotParam,
)
from .response_computer_tool_call_param import (
    ComputerSafetyCheckParam,
    ResponseComputerToolCallParam,
)
from .response_configuration_update_item_param_param import (
    ResponseConfigurationUpdateItemParamParam,
)
from .response_custom_tool_call_output_param import (
    ResponseCustomToolCallOutputParam,
    ResponseToolCallerParam,
)
from .response_custom_tool_call_param import ResponseCustomToolCallParam
from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from .response_function_call_output_item_list_param import (
    ResponseFunctionCallOutputItemListParam,
)
from .response_function_shell_call_output_content_param import (
    ResponseFunctionShellCallOutputContentParam,
)
from .response_function_tool_call_param import ResponseFunctionToolCallParam
from .response_function_web_search_param import ResponseFunctionWebSearchParam
from .response_input_message_content_list_param import (
    ResponseInputMessageContentListParam,
)
from .response_output_message_param import ResponseOutputMessageParam
from .response_reasoning_item_param import ResponseReasoningItemParam
from .response_tool_search_output_item_param_param import (
    ResponseToolSearchOutputItemParamParam,
)
from .tool_param import ToolParam


class ResponseApplyPatchToolCallOperationCreateFileParam(TypedDict):
    """Create a file."""

    type: Literal["create_file"]
    """Always `create_file`."""
    diff: str
    """Change to the file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""


class ResponseApplyPatchToolCallOperationDeleteFileParam(TypedDict):
    """Delete a file."""

    type: Literal["delete_file"]
    """Always `delete_file`."""
    path: str
    """Path of the file, relative to the workspace."""


class ResponseApplyPatchToolCallOperationUpdateFileParam(TypedDict):
    """Update a file."""

    type: Literal["update_file"]
    """Always `update_file`."""
    diff: str
    """Change to the file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""


ResponseApplyPatchToolCallOperationParam: TypeAlias = Union[
    ResponseApplyPatchToolCallOperationCreateFileParam,
    ResponseApplyPatchToolCallOperationDeleteFileParam,
    ResponseApplyPatchToolCallOperationUpdateFileParam,
]
"""A change to a file."""


class ResponseImageGenerationCallModerationDetailsParam(TypedDict):
    """Why an image was blocked."""

    categories: Sequence[str]
    """Categories that apply."""
    moderation_stage: Literal["input", "output", "unknown"] | str
    """What was blocked: the input or the output."""


class ResponseImageGenerationCallErrorParam(TypedDict, total=False):
    """Why an image could not be generated."""

    code: Required[str | None]
    """Machine-readable error code."""
    message: Required[str]
    """Human-readable explanation."""
    param: Required[str | None]
    """Parameter at fault."""
    type: Required[str]
    """Kind of error."""
    moderation_details: ResponseImageGenerationCallModerationDetailsParam
    """Details if the image was blocked."""


class ResponseImageGenerationCallSvgUsageParam(TypedDict):
    """Token usage of an SVG image."""

    input_tokens: int
    """Tokens in the input."""
    model: str
    """Model to use."""
    output_tokens: int
    """Tokens in the output."""
    reasoning_tokens: int
    """Tokens used for reasoning."""
    total_tokens: int
    """Tokens in total."""


class ResponseImageGenerationCallParam(TypedDict, total=False):
    """The model generates an image."""

    type: Required[Literal["image_generation_call"]]
    """Always `image_generation_call`."""
    id: Required[str]
    """Id of the item."""
    result: Required[str | None]
    """The image, in base64."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    """State of the item."""
    action: Literal["generate", "edit", "auto"] | str | None
    """Whether the image was generated or edited."""
    background: Literal["transparent", "opaque", "auto"] | str | None
    """Background of the image."""
    error: ResponseImageGenerationCallErrorParam
    """Why the call failed, if it did."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    """File format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None
    """Quality of the image."""
    revised_prompt: str | None
    """Prompt that was used, as revised by the model."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Size of the image, in pixels."""
    svg_usage: ResponseImageGenerationCallSvgUsageParam
    """Token usage of an SVG image."""


class ResponseInputItemMessageParam(TypedDict, total=False):
    """A message whose content is a list of parts."""

    content: Required[ResponseInputMessageContentListParam]
    """Parts of the message."""
    role: Required[Literal["user", "system", "developer"] | str]
    """Who the message is from."""
    type: Literal["message"]
    """Always `message`."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the message. Filled in by the API."""


class ResponseInputItemComputerCallOutputParam(TypedDict, total=False):
    """Result of a computer call."""

    type: Required[Literal["computer_call_output"]]
    """Always `computer_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    """Screenshot after the actions."""
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: Iterable[ComputerSafetyCheckParam] | None
    """Safety checks that you acknowledge."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class ResponseInputItemFunctionCallOutputParam(TypedDict, total=False):
    """Output of a function call."""

    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    """Output of the function: text, or a list of text, images and files."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call that this is the output of."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """Namespace of the tool that is called."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class ResponseInputItemToolSearchCallParam(TypedDict, total=False):
    """A search for tools."""

    type: Required[Literal["tool_search_call"]]
    """Always `tool_search_call`."""
    arguments: Required[Mapping[str, object]]
    """Arguments of the search."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class ResponseInputItemAdditionalToolsParam(TypedDict, total=False):
    """Adds tools in the middle of a conversation."""

    type: Required[Literal["additional_tools"]]
    """Always `additional_tools`."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    tools: Required[Iterable[ToolParam]]
    """Tools to add."""
    id: str | None
    """Id of the item."""


class ResponseLocalShellCallActionParam(TypedDict, total=False):
    """A command to run."""

    type: Required[Literal["exec"]]
    """Always `exec`."""
    command: Required[Sequence[str]]
    """Command and its arguments."""
    env: Required[Mapping[str, str]]
    """Environment variables."""
    timeout_ms: int | None
    """Time limit, in milliseconds."""
    user: str | None
    """User that runs the command."""
    working_directory: str | None
    """Folder that the command runs in."""


class ResponseLocalShellCallParam(TypedDict):
    """The model asks your code to run a command."""

    type: Literal["local_shell_call"]
    """Always `local_shell_call`."""
    id: str
    """Id of the item."""
    action: ResponseLocalShellCallActionParam
    """Command to run."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""


class ResponseLocalShellCallOutputParam(TypedDict, total=False):
    """Output of a command."""

    type: Required[Literal["local_shell_call_output"]]
    """Always `local_shell_call_output`."""
    id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[str]
    """Output of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class ResponseInputItemShellCallActionParam(TypedDict, total=False):
    """Shell commands to run."""

    commands: Required[Sequence[str]]
    """Commands to run, in order."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
    timeout_ms: int | None
    """Time limit, in milliseconds."""


ResponseInputItemShellCallEnvironmentParam: TypeAlias = Union[
    LocalEnvironmentParam,
    ContainerReferenceParam,
]
"""Where the commands of a shell call run."""


class ResponseInputItemShellCallParam(TypedDict, total=False):
    """A call of the shell tool."""

    type: Required[Literal["shell_call"]]
    """Always `shell_call`."""
    action: Required[ResponseInputItemShellCallActionParam]
    """Commands to run."""
    call_id: Required[str]
    """Id of the call. Send it back with the call's output."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironmentParam | None
    """Where the commands run."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class ResponseInputItemShellCallOutputParam(TypedDict, total=False):
    """Output of shell commands."""

    type: Required[Literal["shell_call_output"]]
    """Always `shell_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    """Outputs of the commands, in order."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


class ResponseInputItemApplyPatchCallParam(TypedDict, total=False):
    """A call of the apply-patch tool."""

    type: Required[Literal["apply_patch_call"]]
    """Always `apply_patch_call`."""
    call_id: Required[str]
    """Id of the call. Send it back with the call's output."""
    operation: Required[ResponseApplyPatchToolCallOperationParam]
    """Change to a file."""
    status: Required[Literal["in_progress", "completed"] | str]
    """State of the item."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""


class ResponseInputItemApplyPatchCallOutputParam(TypedDict, total=False):
    """Result of a patch."""

    type: Required[Literal["apply_patch_call_output"]]
    """Always `apply_patch_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    status: Required[Literal["completed", "failed"] | str]
    """State of the item."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    output: str | None
    """Log of the patch, for the model."""


class ResponseMcpListToolsToolParam(TypedDict, total=False):
    """A tool of an MCP server."""

    input_schema: Required[Mapping[str, object]]
    """JSON Schema of the arguments."""
    name: Required[str]
    """Name of the tool."""
    annotations: Mapping[str, object] | None
    """Further facts about the tool."""
    description: str | None
    """What the tool does."""


class ResponseMcpListToolsParam(TypedDict, total=False):
    """Tools that an MCP server offers."""

    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`."""
    id: Required[str]
    """Id of the item."""
    server_label: Required[str]
    """Label of the MCP server, as given in `tools`."""
    tools: Required[Iterable[ResponseMcpListToolsToolParam]]
    """Tools of the server."""
    error: str | None
    """Why the tools could not be listed."""


class ResponseMcpApprovalRequestParam(TypedDict):
    """The model asks for approval of an MCP call."""

    type: Literal["mcp_approval_request"]
    """Always `mcp_approval_request`."""
    id: str
    """Id of the item."""
    arguments: str
    """Arguments of the call, as JSON text. The model may write invalid JSON: check
    it.
    """
    name: str
    """Name of the tool."""
    server_label: str
    """Label of the MCP server, as given in `tools`."""


class ResponseInputItemMcpApprovalResponseParam(TypedDict, total=False):
    """Approves or rejects an MCP call."""

    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`."""
    approval_request_id: Required[str]
    """Id of the approval request that this answers."""
    approve: Required[bool]
    """Whether the call is approved."""
    id: str | None
    """Id of the item."""
    reason: str | None
    """Why, in your own words."""


class ResponseMcpCallParam(TypedDict, total=False):
    """The model calls a tool of an MCP server."""

    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`."""
    id: Required[str]
    """Id of the item."""
    arguments: Required[str]
    """Arguments of the call, as JSON text. The model may write invalid JSON: check
    it.
    """
    name: Required[str]
    """Name of the tool."""
    server_label: Required[str]
    """Label of the MCP server, as given in `tools`."""
    approval_request_id: str | None
    """Id of the approval request. Include it in an approval response to approve or reject
    the call.
    """
    error: McpToolCallErrorParam | None
    """Why the call failed, if it did."""
    output: str | None
    """Output of the tool."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str
    """State of the item."""


class ResponseInputItemCompactionTriggerParam(TypedDict, total=False):
    """Compacts the context before it."""

    type: Required[Literal["compaction_trigger"]]
    """Always `compaction_trigger`."""
    id: str | None
    """Id of the item."""


class ResponseInputItemItemReferenceParam(TypedDict, total=False):
    """Refers to a stored item by id."""

    id: Required[str]
    """Id of the item."""
    type: Literal["item_reference"]
    """Always `item_reference`."""


class ResponseProgramParam(TypedDict):
    """The model writes a program that calls tools."""

    type: Literal["program"]
    """Always `program`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    code: str
    """Code of the program."""
    fingerprint: str
    """Fingerprint of the program. Send it back unchanged."""


class ResponseProgramOutputParam(TypedDict):
    """Result of a program."""

    type: Literal["program_output"]
    """Always `program_output`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the program's call."""
    result: str
    """Result of the program."""
    status: Literal["completed", "incomplete"] | str
    """State of the item."""


ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputItemMessageParam,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ResponseInputItemComputerCallOutputParam,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    ResponseInputItemFunctionCallOutputParam,
    ResponseInputItemToolSearchCallParam,
    ResponseToolSearchOutputItemParamParam,
    ResponseInputItemAdditionalToolsParam,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ResponseImageGenerationCallParam,
    ResponseCodeInterpreterToolCallParam,
    ResponseLocalShellCallParam,
    ResponseLocalShellCallOutputParam,
    ResponseInputItemShellCallParam,
    ResponseInputItemShellCallOutputParam,
    ResponseInputItemApplyPatchCallParam,
    ResponseInputItemApplyPatchCallOutputParam,
    ResponseMcpListToolsParam,
    ResponseMcpApprovalRequestParam,
    ResponseInputItemMcpApprovalResponseParam,
    ResponseMcpCallParam,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    ResponseInputItemCompactionTriggerParam,
    ResponseInputItemItemReferenceParam,
    ResponseProgramParam,
    ResponseProgramOutputParam,
]
"""An item of input: a message, a tool call or its output, reasoning."""


AdditionalTools = ResponseInputItemAdditionalToolsParam
ApplyPatchCall = ResponseInputItemApplyPatchCallParam
ApplyPatchCallCaller = ResponseToolCallerParam
ApplyPatchCallOperation = ResponseApplyPatchToolCallOperationParam
ApplyPatchCallOperationCreateFile = ResponseApplyPatchToolCallOperationCreateFileParam
ApplyPatchCallOperationDeleteFile = ResponseApplyPatchToolCallOperationDeleteFileParam
ApplyPatchCallOperationUpdateFile = ResponseApplyPatchToolCallOperationUpdateFileParam
ApplyPatchCallOutput = ResponseInputItemApplyPatchCallOutputParam
ApplyPatchCallOutputCaller = ResponseToolCallerParam
CompactionTrigger = ResponseInputItemCompactionTriggerParam
ComputerCallOutput = ResponseInputItemComputerCallOutputParam
ComputerCallOutputAcknowledgedSafetyCheck = ComputerSafetyCheckParam
FunctionCallOutput = ResponseInputItemFunctionCallOutputParam
FunctionCallOutputCaller = ResponseToolCallerParam
ImageGenerationCall = ResponseImageGenerationCallParam
ImageGenerationCallError = ResponseImageGenerationCallErrorParam
ImageGenerationCallErrorModerationDetails = (
    ResponseImageGenerationCallModerationDetailsParam
)
ImageGenerationCallSvgUsage = ResponseImageGenerationCallSvgUsageParam
ItemReference = ResponseInputItemItemReferenceParam
LocalShellCall = ResponseLocalShellCallParam
LocalShellCallAction = ResponseLocalShellCallActionParam
LocalShellCallOutput = ResponseLocalShellCallOutputParam
McpApprovalRequest = ResponseMcpApprovalRequestParam
McpApprovalResponse = ResponseInputItemMcpApprovalResponseParam
McpCall = ResponseMcpCallParam
McpListTools = ResponseMcpListToolsParam
McpListToolsTool = ResponseMcpListToolsToolParam
Message = ResponseInputItemMessageParam
Program = ResponseProgramParam
ProgramOutput = ResponseProgramOutputParam
ShellCall = ResponseInputItemShellCallParam
ShellCallAction = ResponseInputItemShellCallActionParam
ShellCallCaller = ResponseToolCallerParam
ShellCallEnvironment = ResponseInputItemShellCallEnvironmentParam
ShellCallOutput = ResponseInputItemShellCallOutputParam
ShellCallOutputCaller = ResponseToolCallerParam
ToolSearchCall = ResponseInputItemToolSearchCallParam


if TYPE_CHECKING:
    from .response_custom_tool_call_output_param import (
        ResponseToolCallerDirectParam as _ResponseToolCallerDirectParam,
        ResponseToolCallerProgramParam as _ResponseToolCallerProgramParam,
    )

    ApplyPatchCallCallerDirect = _ResponseToolCallerDirectParam
    ApplyPatchCallCallerProgram = _ResponseToolCallerProgramParam
    ApplyPatchCallOutputCallerDirect = _ResponseToolCallerDirectParam
    ApplyPatchCallOutputCallerProgram = _ResponseToolCallerProgramParam
    FunctionCallOutputCallerDirect = _ResponseToolCallerDirectParam
    FunctionCallOutputCallerProgram = _ResponseToolCallerProgramParam
    ShellCallCallerDirect = _ResponseToolCallerDirectParam
    ShellCallCallerProgram = _ResponseToolCallerProgramParam
    ShellCallOutputCallerDirect = _ResponseToolCallerDirectParam
    ShellCallOutputCallerProgram = _ResponseToolCallerProgramParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ApplyPatchCallCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ApplyPatchCallCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "ApplyPatchCallOutputCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ApplyPatchCallOutputCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "FunctionCallOutputCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "FunctionCallOutputCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "ShellCallCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ShellCallCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
        "ShellCallOutputCallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "ShellCallOutputCallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
