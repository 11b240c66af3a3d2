from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .tool import Tool as Tool


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


if TYPE_CHECKING:
    from ..realtime.realtime_response_create_mcp_tool import (
        ToolMcpApprovalFilter as _ToolMcpApprovalFilter,
        ToolMcpFilter as _ToolMcpFilter,
    )
    from .container_auto import ContainerNetworkPolicy as _ContainerNetworkPolicy
    from .tool import (
        ToolCodeInterpreter as ToolCodeInterpreter,
        ToolCodeInterpreterContainer as ToolCodeInterpreterContainer,
        ToolCodeInterpreterContainerAuto as _ToolCodeInterpreterContainerAuto,
        ToolImageGeneration as ToolImageGeneration,
        ToolImageGenerationInputImageMask as ToolImageGenerationInputImageMask,
        ToolImageGenerationSvg as ToolImageGenerationSvg,
        ToolImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning,
        ToolLocalShell as ToolLocalShell,
        ToolMcp as ToolMcp,
        ToolMcpAllowedTools as ToolMcpAllowedTools,
        ToolMcpRequireApproval as ToolMcpRequireApproval,
        ToolProgrammaticToolCalling as ToolProgrammaticToolCalling,
    )

    ToolCodeInterpreterContainerCodeInterpreterToolAuto = (
        _ToolCodeInterpreterContainerAuto
    )
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
        _ContainerNetworkPolicy
    )
    ToolMcpAllowedToolsMcpToolFilter = _ToolMcpFilter
    ToolMcpRequireApprovalMcpToolApprovalFilter = _ToolMcpApprovalFilter
    ToolMcpRequireApprovalMcpToolApprovalFilterAlways = _ToolMcpFilter
    ToolMcpRequireApprovalMcpToolApprovalFilterNever = _ToolMcpFilter
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ToolCodeInterpreter": ".tool",
        "ToolCodeInterpreterContainer": ".tool",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": ".tool:ToolCodeInterpreterContainerAuto",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": ".container_auto:ContainerNetworkPolicy",
        "ToolImageGeneration": ".tool",
        "ToolImageGenerationInputImageMask": ".tool",
        "ToolImageGenerationSvg": ".tool",
        "ToolImageGenerationSvgReasoning": ".tool",
        "ToolLocalShell": ".tool",
        "ToolMcp": ".tool",
        "ToolMcpAllowedTools": ".tool",
        "ToolMcpAllowedToolsMcpToolFilter": "..realtime.realtime_response_create_mcp_tool:ToolMcpFilter",
        "ToolMcpRequireApproval": ".tool",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "..realtime.realtime_response_create_mcp_tool:ToolMcpApprovalFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "..realtime.realtime_response_create_mcp_tool:ToolMcpFilter",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "..realtime.realtime_response_create_mcp_tool:ToolMcpFilter",
        "ToolProgrammaticToolCalling": ".tool",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
