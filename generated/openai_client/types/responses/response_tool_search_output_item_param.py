from typing import Literal

from ..._core.models import Model
from .container_network_policy import ContainerNetworkPolicy
from .tool import Tool as Tool
from .tool_code_interpreter import ToolCodeInterpreter as ToolCodeInterpreter
from .tool_code_interpreter_container import (
    ToolCodeInterpreterContainer as ToolCodeInterpreterContainer,
)
from .tool_code_interpreter_container_auto import ToolCodeInterpreterContainerAuto
from .tool_image_generation import ToolImageGeneration as ToolImageGeneration
from .tool_image_generation_input_image_mask import (
    ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
)
from .tool_image_generation_svg import ToolImageGenerationSvg as ToolImageGenerationSvg
from .tool_image_generation_svg_reasoning import (
    ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
)
from .tool_local_shell import ToolLocalShell as ToolLocalShell
from .tool_mcp import ToolMcp as ToolMcp
from .tool_mcp_allowed_tools import ToolMcpAllowedTools as ToolMcpAllowedTools
from .tool_mcp_approval_filter import ToolMcpApprovalFilter
from .tool_mcp_filter import ToolMcpFilter
from .tool_mcp_require_approval import ToolMcpRequireApproval as ToolMcpRequireApproval
from .tool_programmatic_tool_calling import (
    ToolProgrammaticToolCalling as ToolProgrammaticToolCalling,
)


class ResponseToolSearchOutputItemParam(Model):
    """Tools that a search found."""

    type: Literal["tool_search_output"]
    """Always `tool_search_output`."""
    tools: list[Tool]
    """Tools that were found."""
    id: str | None = None
    """Id of the item."""
    call_id: str | None = None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str | None = None
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


ToolCodeInterpreterContainerCodeInterpreterToolAuto = ToolCodeInterpreterContainerAuto
ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
    ContainerNetworkPolicy
)
ToolMcpAllowedToolsMcpToolFilter = ToolMcpFilter
ToolMcpRequireApprovalMcpToolApprovalFilter = ToolMcpApprovalFilter
ToolMcpRequireApprovalMcpToolApprovalFilterAlways = ToolMcpFilter
ToolMcpRequireApprovalMcpToolApprovalFilterNever = ToolMcpFilter
