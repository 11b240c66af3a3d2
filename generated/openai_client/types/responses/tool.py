from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .apply_patch_tool import ApplyPatchTool
from .computer_tool import ComputerTool
from .computer_use_preview_tool import ComputerUsePreviewTool
from .container_network_policy import ContainerNetworkPolicy
from .custom_tool import CustomTool
from .file_search_tool import FileSearchTool
from .function_shell_tool import FunctionShellTool
from .function_tool import FunctionTool
from .namespace_tool import NamespaceTool
from .tool_code_interpreter import ToolCodeInterpreter
from .tool_code_interpreter_container import ToolCodeInterpreterContainer
from .tool_code_interpreter_container_auto import ToolCodeInterpreterContainerAuto
from .tool_image_generation import ToolImageGeneration
from .tool_image_generation_input_image_mask import ToolImageGenerationInputImageMask
from .tool_image_generation_svg import ToolImageGenerationSvg
from .tool_image_generation_svg_reasoning import ToolImageGenerationSvgReasoning
from .tool_local_shell import ToolLocalShell
from .tool_mcp import ToolMcp
from .tool_mcp_allowed_tools import ToolMcpAllowedTools
from .tool_mcp_approval_filter import ToolMcpApprovalFilter
from .tool_mcp_filter import ToolMcpFilter
from .tool_mcp_require_approval import ToolMcpRequireApproval
from .tool_programmatic_tool_calling import ToolProgrammaticToolCalling
from .tool_search_tool import ToolSearchTool
from .web_search_preview_tool import WebSearchPreviewTool
from .web_search_tool import WebSearchTool as WebSearchTool

Tool: TypeAlias = Annotated[
    Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        ToolMcp,
        ToolCodeInterpreter,
        ToolProgrammaticToolCalling,
        ToolImageGeneration,
        ToolLocalShell,
        FunctionShellTool,
        CustomTool,
        NamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "function": FunctionTool,
            "file_search": FileSearchTool,
            "computer": ComputerTool,
            "computer_use_preview": ComputerUsePreviewTool,
            "web_search": WebSearchTool,
            "web_search_2025_08_26": WebSearchTool,
            "mcp": ToolMcp,
            "code_interpreter": ToolCodeInterpreter,
            "programmatic_tool_calling": ToolProgrammaticToolCalling,
            "image_generation": ToolImageGeneration,
            "local_shell": ToolLocalShell,
            "shell": FunctionShellTool,
            "custom": CustomTool,
            "namespace": NamespaceTool,
            "tool_search": ToolSearchTool,
            "web_search_preview": WebSearchPreviewTool,
            "web_search_preview_2025_03_11": WebSearchPreviewTool,
            "apply_patch": ApplyPatchTool,
        },
    ),
]
"""A tool that the model may call."""


CodeInterpreter = ToolCodeInterpreter
CodeInterpreterContainer = ToolCodeInterpreterContainer
CodeInterpreterContainerCodeInterpreterToolAuto = ToolCodeInterpreterContainerAuto
CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy = ContainerNetworkPolicy
ImageGeneration = ToolImageGeneration
ImageGenerationInputImageMask = ToolImageGenerationInputImageMask
ImageGenerationSvg = ToolImageGenerationSvg
ImageGenerationSvgReasoning = ToolImageGenerationSvgReasoning
LocalShell = ToolLocalShell
Mcp = ToolMcp
McpAllowedTools = ToolMcpAllowedTools
McpAllowedToolsMcpToolFilter = ToolMcpFilter
McpRequireApproval = ToolMcpRequireApproval
McpRequireApprovalMcpToolApprovalFilter = ToolMcpApprovalFilter
McpRequireApprovalMcpToolApprovalFilterAlways = ToolMcpFilter
McpRequireApprovalMcpToolApprovalFilterNever = ToolMcpFilter
ProgrammaticToolCalling = ToolProgrammaticToolCalling
