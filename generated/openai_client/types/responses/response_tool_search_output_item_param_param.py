from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .tool_param import ToolParam


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


if TYPE_CHECKING:
    from ..realtime.realtime_response_create_mcp_tool_param import (
        ToolMcpAllowedToolsParam as _ToolMcpAllowedToolsParam,
        ToolMcpApprovalFilterParam as _ToolMcpApprovalFilterParam,
        ToolMcpFilterParam as _ToolMcpFilterParam,
    )
    from .container_auto_param import (
        ContainerNetworkPolicyParam as _ContainerNetworkPolicyParam,
    )
    from .tool_param import (
        ToolCodeInterpreterContainerAutoParam as _ToolCodeInterpreterContainerAutoParam,
        ToolCodeInterpreterContainerParam as _ToolCodeInterpreterContainerParam,
        ToolCodeInterpreterParam as _ToolCodeInterpreterParam,
        ToolImageGenerationInputImageMaskParam as _ToolImageGenerationInputImageMaskParam,
        ToolImageGenerationParam as _ToolImageGenerationParam,
        ToolImageGenerationSvgParam as _ToolImageGenerationSvgParam,
        ToolImageGenerationSvgReasoningParam as _ToolImageGenerationSvgReasoningParam,
        ToolLocalShellParam as _ToolLocalShellParam,
        ToolMcpParam as _ToolMcpParam,
        ToolMcpRequireApprovalParam as _ToolMcpRequireApprovalParam,
        ToolProgrammaticToolCallingParam as _ToolProgrammaticToolCallingParam,
    )

    ToolCodeInterpreter = _ToolCodeInterpreterParam
    ToolCodeInterpreterContainer = _ToolCodeInterpreterContainerParam
    ToolCodeInterpreterContainerCodeInterpreterToolAuto = (
        _ToolCodeInterpreterContainerAutoParam
    )
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
        _ContainerNetworkPolicyParam
    )
    ToolImageGeneration = _ToolImageGenerationParam
    ToolImageGenerationInputImageMask = _ToolImageGenerationInputImageMaskParam
    ToolImageGenerationSvg = _ToolImageGenerationSvgParam
    ToolImageGenerationSvgReasoning = _ToolImageGenerationSvgReasoningParam
    ToolLocalShell = _ToolLocalShellParam
    ToolMcp = _ToolMcpParam
    ToolMcpAllowedTools = _ToolMcpAllowedToolsParam
    ToolMcpAllowedToolsMcpToolFilter = _ToolMcpFilterParam
    ToolMcpRequireApproval = _ToolMcpRequireApprovalParam
    ToolMcpRequireApprovalMcpToolApprovalFilter = _ToolMcpApprovalFilterParam
    ToolMcpRequireApprovalMcpToolApprovalFilterAlways = _ToolMcpFilterParam
    ToolMcpRequireApprovalMcpToolApprovalFilterNever = _ToolMcpFilterParam
    ToolProgrammaticToolCalling = _ToolProgrammaticToolCallingParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ToolCodeInterpreter": ".tool_param:ToolCodeInterpreterParam",
        "ToolCodeInterpreterContainer": ".tool_param:ToolCodeInterpreterContainerParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto": ".tool_param:ToolCodeInterpreterContainerAutoParam",
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": ".container_auto_param:ContainerNetworkPolicyParam",
        "ToolImageGeneration": ".tool_param:ToolImageGenerationParam",
        "ToolImageGenerationInputImageMask": ".tool_param:ToolImageGenerationInputImageMaskParam",
        "ToolImageGenerationSvg": ".tool_param:ToolImageGenerationSvgParam",
        "ToolImageGenerationSvgReasoning": ".tool_param:ToolImageGenerationSvgReasoningParam",
        "ToolLocalShell": ".tool_param:ToolLocalShellParam",
        "ToolMcp": ".tool_param:ToolMcpParam",
        "ToolMcpAllowedTools": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpAllowedToolsParam",
        "ToolMcpAllowedToolsMcpToolFilter": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "ToolMcpRequireApproval": ".tool_param:ToolMcpRequireApprovalParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilter": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpApprovalFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "ToolProgrammaticToolCalling": ".tool_param:ToolProgrammaticToolCallingParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
