from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .container_network_policy_param import ContainerNetworkPolicyParam
from .tool_code_interpreter_container_auto_param import (
    ToolCodeInterpreterContainerAutoParam,
)
from .tool_code_interpreter_container_param import ToolCodeInterpreterContainerParam
from .tool_code_interpreter_param import ToolCodeInterpreterParam
from .tool_image_generation_input_image_mask_param import (
    ToolImageGenerationInputImageMaskParam,
)
from .tool_image_generation_param import ToolImageGenerationParam
from .tool_image_generation_svg_param import ToolImageGenerationSvgParam
from .tool_image_generation_svg_reasoning_param import (
    ToolImageGenerationSvgReasoningParam,
)
from .tool_local_shell_param import ToolLocalShellParam
from .tool_mcp_allowed_tools_param import ToolMcpAllowedToolsParam
from .tool_mcp_approval_filter_param import ToolMcpApprovalFilterParam
from .tool_mcp_filter_param import ToolMcpFilterParam
from .tool_mcp_param import ToolMcpParam
from .tool_mcp_require_approval_param import ToolMcpRequireApprovalParam
from .tool_param import ToolParam
from .tool_programmatic_tool_calling_param import ToolProgrammaticToolCallingParam


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """Tools that a search found."""

    type: Required[Literal["tool_search_output"]]
    """Always `tool_search_output`."""
    tools: Required[Iterable[ToolParam]]
    """Tools that were found."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""


Tool = ToolParam
ToolCodeInterpreter = ToolCodeInterpreterParam
ToolCodeInterpreterContainer = ToolCodeInterpreterContainerParam
ToolCodeInterpreterContainerCodeInterpreterToolAuto = (
    ToolCodeInterpreterContainerAutoParam
)
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
    ContainerNetworkPolicyParam
)
ToolImageGeneration = ToolImageGenerationParam
ToolImageGenerationInputImageMask = ToolImageGenerationInputImageMaskParam
ToolImageGenerationSvg = ToolImageGenerationSvgParam
ToolImageGenerationSvgReasoning = ToolImageGenerationSvgReasoningParam
ToolLocalShell = ToolLocalShellParam
ToolMcp = ToolMcpParam
ToolMcpAllowedTools = ToolMcpAllowedToolsParam
ToolMcpAllowedToolsMcpToolFilter = ToolMcpFilterParam
ToolMcpRequireApproval = ToolMcpRequireApprovalParam
ToolMcpRequireApprovalMcpToolApprovalFilter = ToolMcpApprovalFilterParam
ToolMcpRequireApprovalMcpToolApprovalFilterAlways = ToolMcpFilterParam
ToolMcpRequireApprovalMcpToolApprovalFilterNever = ToolMcpFilterParam
ToolProgrammaticToolCalling = ToolProgrammaticToolCallingParam
