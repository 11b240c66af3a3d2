from typing import TYPE_CHECKING, Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Shaped, Tagged, Unknown
from .container_reference import ContainerReference
from .easy_input_message import EasyInputMessage
from .local_environment import LocalEnvironment
from .mcp_tool_call_error import McpToolCallError
from .response_apply_patch_tool_call import (
    ResponseApplyPatchToolCallOperation,
    ResponseToolCaller,
)
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item_param import ResponseCompactionItemParam
from .response_computer_tool_call import ComputerSafetyCheck, ResponseComputerToolCall
from .response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot,
)
from .response_configuration_update_item_param import (
    ResponseConfigurationUpdateItemParam,
)
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output import ResponseCustomToolCallOutput
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from .response_function_shell_call_output_content import (
    ResponseFunctionShellCallOutputContent,
)
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_web_search import ResponseFunctionWebSearch
from .response_input_message_content_list import ResponseInputMessageContentList
from .response_output_message import ResponseOutputMessage
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from .tool import Tool


class ResponseImageGenerationCallModerationDetails(Model):
    """Why an image was blocked."""

    categories: list[str]
    """Categories that apply."""
    moderation_stage: Literal["input", "output", "unknown"] | str
    """What was blocked: the input or the output."""


class ResponseImageGenerationCallError(Model):
    """Why an image could not be generated."""

    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable explanation."""
    param: str | None
    """Parameter at fault."""
    type: str
    """Kind of error."""
    moderation_details: ResponseImageGenerationCallModerationDetails | None = None
    """Details if the image was blocked."""


class ResponseImageGenerationCallSvgUsage(Model):
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


class ResponseImageGenerationCall(Model):
    """The model generates an image."""

    type: Literal["image_generation_call"]
    """Always `image_generation_call`."""
    id: str
    """Id of the item."""
    result: str | None
    """The image, in base64."""
    status: Literal["in_progress", "completed", "generating", "failed"] | str
    """State of the item."""
    action: Literal["generate", "edit", "auto"] | str | None = None
    """Whether the image was generated or edited."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Background of the image."""
    error: ResponseImageGenerationCallError | None = None
    """Why the call failed, if it did."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    """File format of the image."""
    quality: Union[
        Literal["low", "medium", "high", "xhigh", "max", "auto"],
        str,
        None,
    ] = None
    """Quality of the image."""
    revised_prompt: str | None = None
    """Prompt that was used, as revised by the model."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    """Size of the image, in pixels."""
    svg_usage: ResponseImageGenerationCallSvgUsage | None = None
    """Token usage of an SVG image."""


class ResponseInputItemMessage(Model):
    """A message whose content is a list of parts."""

    content: ResponseInputMessageContentList
    """Parts of the message."""
    role: Literal["user", "system", "developer"] | str
    """Who the message is from."""
    type: Literal["message"] | None = None
    """Always `message`."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the message. Filled in by the API."""


class ResponseInputItemComputerCallOutput(Model):
    """Result of a computer call."""

    type: Literal["computer_call_output"]
    """Always `computer_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    output: ResponseComputerToolCallOutputScreenshot
    """Screenshot after the actions."""
    id: str | None = None
    """Id of the item."""
    acknowledged_safety_checks: list[ComputerSafetyCheck] | None = None
    """Safety checks that you acknowledge."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


class ResponseInputItemFunctionCallOutput(Model):
    """Output of a function call."""

    type: Literal["function_call_output"]
    """Always `function_call_output`."""
    output: str | ResponseFunctionCallOutputItemList
    """Output of the function: text, or a list of text, images and files."""
    id: str | None = None
    """Id of the item."""
    call_id: str | None = None
    """Id of the call that this is the output of."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    name: str | None = None
    """Name of the function."""
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


class ResponseInputItemToolSearchCall(Model):
    """A search for tools."""

    type: Literal["tool_search_call"]
    """Always `tool_search_call`."""
    arguments: dict[str, object]
    """Arguments of the search."""
    id: str | None = None
    """Id of the item."""
    call_id: str | None = None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str | None = None
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


class ResponseInputItemAdditionalTools(Model):
    """Adds tools in the middle of a conversation."""

    type: Literal["additional_tools"]
    """Always `additional_tools`."""
    role: Literal["developer"]
    """Always `developer`."""
    tools: list[Tool]
    """Tools to add."""
    id: str | None = None
    """Id of the item."""


class ResponseLocalShellCallAction(Model):
    """A command to run."""

    type: Literal["exec"]
    """Always `exec`."""
    command: list[str]
    """Command and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    timeout_ms: int | None = None
    """Time limit, in milliseconds."""
    user: str | None = None
    """User that runs the command."""
    working_directory: str | None = None
    """Folder that the command runs in."""


class ResponseLocalShellCall(Model):
    """The model asks your code to run a command."""

    type: Literal["local_shell_call"]
    """Always `local_shell_call`."""
    id: str
    """Id of the item."""
    action: ResponseLocalShellCallAction
    """Command to run."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""


class ResponseLocalShellCallOutput(Model):
    """Output of a command."""

    type: Literal["local_shell_call_output"]
    """Always `local_shell_call_output`."""
    id: str
    """Id of the call that this is the output of."""
    output: str
    """Output of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


class ResponseInputItemShellCallAction(Model):
    """Shell commands to run."""

    commands: list[str]
    """Commands to run, in order."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""
    timeout_ms: int | None = None
    """Time limit, in milliseconds."""


ResponseInputItemShellCallEnvironment: TypeAlias = Annotated[
    Union[LocalEnvironment, ContainerReference, Unknown],
    Tagged(
        "type",
        {"local": LocalEnvironment, "container_reference": ContainerReference},
    ),
]
"""Where the commands of a shell call run."""


class ResponseInputItemShellCall(Model):
    """A call of the shell tool."""

    type: Literal["shell_call"]
    """Always `shell_call`."""
    action: ResponseInputItemShellCallAction
    """Commands to run."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironment | None = None
    """Where the commands run."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


class ResponseInputItemShellCallOutput(Model):
    """Output of shell commands."""

    type: Literal["shell_call_output"]
    """Always `shell_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    output: list[ResponseFunctionShellCallOutputContent]
    """Outputs of the commands, in order."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


class ResponseInputItemApplyPatchCall(Model):
    """A call of the apply-patch tool."""

    type: Literal["apply_patch_call"]
    """Always `apply_patch_call`."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    operation: ResponseApplyPatchToolCallOperation
    """Change to a file."""
    status: Literal["in_progress", "completed"] | str
    """State of the item."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""


class ResponseInputItemApplyPatchCallOutput(Model):
    """Result of a patch."""

    type: Literal["apply_patch_call_output"]
    """Always `apply_patch_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    status: Literal["completed", "failed"] | str
    """State of the item."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    output: str | None = None
    """Log of the patch, for the model."""


class ResponseMcpListToolsTool(Model):
    """A tool of an MCP server."""

    input_schema: dict[str, object]
    """JSON Schema of the arguments."""
    name: str
    """Name of the tool."""
    annotations: dict[str, object] | None = None
    """Further facts about the tool."""
    description: str | None = None
    """What the tool does."""


class ResponseMcpListTools(Model):
    """Tools that an MCP server offers."""

    type: Literal["mcp_list_tools"]
    """Always `mcp_list_tools`."""
    id: str
    """Id of the item."""
    server_label: str
    """Label of the MCP server, as given in `tools`."""
    tools: list[ResponseMcpListToolsTool]
    """Tools of the server."""
    error: str | None = None
    """Why the tools could not be listed."""


class ResponseMcpApprovalRequest(Model):
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


class ResponseInputItemMcpApprovalResponse(Model):
    """Approves or rejects an MCP call."""

    type: Literal["mcp_approval_response"]
    """Always `mcp_approval_response`."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """Whether the call is approved."""
    id: str | None = None
    """Id of the item."""
    reason: str | None = None
    """Why, in your own words."""


class ResponseMcpCall(Model):
    """The model calls a tool of an MCP server."""

    type: Literal["mcp_call"]
    """Always `mcp_call`."""
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
    approval_request_id: str | None = None
    """Id of the approval request. Include it in an approval response to approve or reject
    the call.
    """
    error: McpToolCallError | None = None
    """Why the call failed, if it did."""
    output: str | None = None
    """Output of the tool."""
    status: Union[
        Literal["in_progress", "completed", "incomplete", "calling", "failed"],
        str,
        None,
    ] = None
    """State of the item."""


class ResponseInputItemCompactionTrigger(Model):
    """Compacts the context before it."""

    type: Literal["compaction_trigger"]
    """Always `compaction_trigger`."""
    id: str | None = None
    """Id of the item."""


class ResponseInputItemItemReference(Model):
    """Refers to a stored item by id."""

    id: str
    """Id of the item."""
    type: Literal["item_reference"] | None = None
    """Always `item_reference`."""


class ResponseProgram(Model):
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


class ResponseProgramOutput(Model):
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


ResponseInputItem: TypeAlias = Annotated[
    Union[
        EasyInputMessage,
        ResponseInputItemMessage,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseInputItemComputerCallOutput,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCall,
        ResponseInputItemFunctionCallOutput,
        ResponseInputItemToolSearchCall,
        ResponseToolSearchOutputItemParam,
        ResponseInputItemAdditionalTools,
        ResponseConfigurationUpdateItemParam,
        ResponseReasoningItem,
        ResponseCompactionItemParam,
        ResponseImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseLocalShellCall,
        ResponseLocalShellCallOutput,
        ResponseInputItemShellCall,
        ResponseInputItemShellCallOutput,
        ResponseInputItemApplyPatchCall,
        ResponseInputItemApplyPatchCallOutput,
        ResponseMcpListTools,
        ResponseMcpApprovalRequest,
        ResponseInputItemMcpApprovalResponse,
        ResponseMcpCall,
        ResponseCustomToolCallOutput,
        ResponseCustomToolCall,
        ResponseInputItemCompactionTrigger,
        ResponseInputItemItemReference,
        ResponseProgram,
        ResponseProgramOutput,
    ],
    Shaped(),
]
"""An item of input: a message, a tool call or its output, reasoning."""


AdditionalTools = ResponseInputItemAdditionalTools
ApplyPatchCall = ResponseInputItemApplyPatchCall
ApplyPatchCallCaller = ResponseToolCaller
ApplyPatchCallOperation = ResponseApplyPatchToolCallOperation
ApplyPatchCallOutput = ResponseInputItemApplyPatchCallOutput
ApplyPatchCallOutputCaller = ResponseToolCaller
CompactionTrigger = ResponseInputItemCompactionTrigger
ComputerCallOutput = ResponseInputItemComputerCallOutput
ComputerCallOutputAcknowledgedSafetyCheck = ComputerSafetyCheck
FunctionCallOutput = ResponseInputItemFunctionCallOutput
FunctionCallOutputCaller = ResponseToolCaller
ImageGenerationCall = ResponseImageGenerationCall
ImageGenerationCallError = ResponseImageGenerationCallError
ImageGenerationCallErrorModerationDetails = ResponseImageGenerationCallModerationDetails
ImageGenerationCallSvgUsage = ResponseImageGenerationCallSvgUsage
ItemReference = ResponseInputItemItemReference
LocalShellCall = ResponseLocalShellCall
LocalShellCallAction = ResponseLocalShellCallAction
LocalShellCallOutput = ResponseLocalShellCallOutput
McpApprovalRequest = ResponseMcpApprovalRequest
McpApprovalResponse = ResponseInputItemMcpApprovalResponse
McpCall = ResponseMcpCall
McpListTools = ResponseMcpListTools
McpListToolsTool = ResponseMcpListToolsTool
Message = ResponseInputItemMessage
Program = ResponseProgram
ProgramOutput = ResponseProgramOutput
ShellCall = ResponseInputItemShellCall
ShellCallAction = ResponseInputItemShellCallAction
ShellCallCaller = ResponseToolCaller
ShellCallEnvironment = ResponseInputItemShellCallEnvironment
ShellCallOutput = ResponseInputItemShellCallOutput
ShellCallOutputCaller = ResponseToolCaller
ToolSearchCall = ResponseInputItemToolSearchCall


if TYPE_CHECKING:
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCallOperationCreateFile as _ResponseApplyPatchToolCallOperationCreateFile,
        ResponseApplyPatchToolCallOperationDeleteFile as _ResponseApplyPatchToolCallOperationDeleteFile,
        ResponseApplyPatchToolCallOperationUpdateFile as _ResponseApplyPatchToolCallOperationUpdateFile,
        ResponseToolCallerDirect as _ResponseToolCallerDirect,
        ResponseToolCallerProgram as _ResponseToolCallerProgram,
    )

    ApplyPatchCallCallerDirect = _ResponseToolCallerDirect
    ApplyPatchCallCallerProgram = _ResponseToolCallerProgram
    ApplyPatchCallOperationCreateFile = _ResponseApplyPatchToolCallOperationCreateFile
    ApplyPatchCallOperationDeleteFile = _ResponseApplyPatchToolCallOperationDeleteFile
    ApplyPatchCallOperationUpdateFile = _ResponseApplyPatchToolCallOperationUpdateFile
    ApplyPatchCallOutputCallerDirect = _ResponseToolCallerDirect
    ApplyPatchCallOutputCallerProgram = _ResponseToolCallerProgram
    FunctionCallOutputCallerDirect = _ResponseToolCallerDirect
    FunctionCallOutputCallerProgram = _ResponseToolCallerProgram
    ShellCallCallerDirect = _ResponseToolCallerDirect
    ShellCallCallerProgram = _ResponseToolCallerProgram
    ShellCallOutputCallerDirect = _ResponseToolCallerDirect
    ShellCallOutputCallerProgram = _ResponseToolCallerProgram
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ApplyPatchCallCallerDirect": ".response_apply_patch_tool_call:ResponseToolCallerDirect",
        "ApplyPatchCallCallerProgram": ".response_apply_patch_tool_call:ResponseToolCallerProgram",
        "ApplyPatchCallOperationCreateFile": ".response_apply_patch_tool_call:ResponseApplyPatchToolCallOperationCreateFile",
        "ApplyPatchCallOperationDeleteFile": ".response_apply_patch_tool_call:ResponseApplyPatchToolCallOperationDeleteFile",
        "ApplyPatchCallOperationUpdateFile": ".response_apply_patch_tool_call:ResponseApplyPatchToolCallOperationUpdateFile",
        "ApplyPatchCallOutputCallerDirect": ".response_apply_patch_tool_call:ResponseToolCallerDirect",
        "ApplyPatchCallOutputCallerProgram": ".response_apply_patch_tool_call:ResponseToolCallerProgram",
        "FunctionCallOutputCallerDirect": ".response_apply_patch_tool_call:ResponseToolCallerDirect",
        "FunctionCallOutputCallerProgram": ".response_apply_patch_tool_call:ResponseToolCallerProgram",
        "ShellCallCallerDirect": ".response_apply_patch_tool_call:ResponseToolCallerDirect",
        "ShellCallCallerProgram": ".response_apply_patch_tool_call:ResponseToolCallerProgram",
        "ShellCallOutputCallerDirect": ".response_apply_patch_tool_call:ResponseToolCallerDirect",
        "ShellCallOutputCallerProgram": ".response_apply_patch_tool_call:ResponseToolCallerProgram",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
