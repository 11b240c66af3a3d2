from typing import Union

from typing_extensions import TypeAlias

from .apply_patch_tool_param import ApplyPatchToolParam
from .computer_tool_param import ComputerToolParam
from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
from .container_network_policy_param import ContainerNetworkPolicyParam
from .custom_tool_param import CustomToolParam
from .file_search_tool_param import FileSearchToolParam
from .function_shell_tool_param import FunctionShellToolParam
from .function_tool_param import FunctionToolParam
from .namespace_tool_param import NamespaceToolParam
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
from .tool_programmatic_tool_calling_param import ToolProgrammaticToolCallingParam
from .tool_search_tool_param import ToolSearchToolParam
from .web_search_preview_tool_param import WebSearchPreviewToolParam
from .web_search_tool_param import WebSearchToolParam

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolMcpParam,
    ToolCodeInterpreterParam,
    ToolProgrammaticToolCallingParam,
    ToolImageGenerationParam,
    ToolLocalShellParam,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]
"""A tool that the model may call."""


CodeInterpreter = ToolCodeInterpreterParam
CodeInterpreterContainer = ToolCodeInterpreterContainerParam
CodeInterpreterContainerCodeInterpreterToolAuto = ToolCodeInterpreterContainerAutoParam
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = (
    ContainerNetworkPolicyParam
)
ImageGeneration = ToolImageGenerationParam
ImageGenerationInputImageMask = ToolImageGenerationInputImageMaskParam
ImageGenerationSvg = ToolImageGenerationSvgParam
ImageGenerationSvgReasoning = ToolImageGenerationSvgReasoningParam
LocalShell = ToolLocalShellParam
Mcp = ToolMcpParam
McpAllowedTools = ToolMcpAllowedToolsParam
McpAllowedToolsMcpToolFilter = ToolMcpFilterParam
McpRequireApproval = ToolMcpRequireApprovalParam
McpRequireApprovalMcpToolApprovalFilter = ToolMcpApprovalFilterParam
McpRequireApprovalMcpToolApprovalFilterAlways = ToolMcpFilterParam
McpRequireApprovalMcpToolApprovalFilterNever = ToolMcpFilterParam
ProgrammaticToolCalling = ToolProgrammaticToolCallingParam
