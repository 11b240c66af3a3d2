from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from ..realtime.realtime_response_create_mcp_tool import (
    ToolMcpApprovalFilter,
    ToolMcpFilter,
)
from .apply_patch_tool import ApplyPatchTool
from .computer_tool import ComputerTool
from .computer_use_preview_tool import ComputerUsePreviewTool
from .container_auto import ContainerNetworkPolicy
from .custom_tool import CustomTool
from .file_search_tool import FileSearchTool
from .function_shell_tool import FunctionShellTool
from .function_tool import FunctionTool
from .namespace_tool import NamespaceTool
from .tool_search_tool import ToolSearchTool
from .web_search_preview_tool import WebSearchPreviewTool
from .web_search_tool import WebSearchTool as WebSearchTool

ToolMcpAllowedTools: TypeAlias = list[str] | ToolMcpFilter
"""Tools that may be called: names or a filter."""

ToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpApprovalFilter,
    Literal["always", "never"],
    str,
]
"""Which calls need approval: all, none, or by tool."""


class ToolMcp(Model):
    """Lets the model call tools of an MCP server or connector."""

    type: Literal["mcp"]
    """Always `mcp`."""
    server_label: str
    """Label of the server, unique among `tools`."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    allowed_tools: ToolMcpAllowedTools | None = None
    """Tools that may be called: names or a filter. Default: all."""
    authorization: str | None = None
    """OAuth access token for the server."""
    connector_id: Union[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ],
        str,
        None,
    ] = None
    """Built-in connector to use instead of a server."""
    defer_loading: bool | None = None
    """Whether the tool is left out of the prompt until a tool search finds it."""
    headers: dict[str, str] | None = None
    """HTTP headers for the server."""
    require_approval: ToolMcpRequireApproval | None = None
    """Which calls need your approval. Default: `always`."""
    server_description: str | None = None
    """What the server is for. The model reads it."""
    server_url: str | None = None
    """URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is
    needed.
    """
    tunnel_id: str | None = None
    """Id of a tunnel to a server in a private network."""


class ToolCodeInterpreterContainerAuto(Model):
    """A container that is created for the request."""

    type: Literal["auto"]
    """Always `auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files to make available in the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    """Memory of the container. Default: `1g`."""
    network_policy: ContainerNetworkPolicy | None = None
    """Network access of the container."""


ToolCodeInterpreterContainer: TypeAlias = str | ToolCodeInterpreterContainerAuto
"""A container by id, or settings for one that is created."""


class ToolCodeInterpreter(Model):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""
    container: ToolCodeInterpreterContainer
    """Container that code runs in: an id, or settings for one that is created."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """


class ToolProgrammaticToolCalling(Model):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Always `programmatic_tool_calling`."""


class ToolImageGenerationInputImageMask(Model):
    """A mask for editing images."""

    file_id: str | None = None
    """Id of an uploaded file."""
    image_url: str | None = None
    """URL of the image, or the image as a base64 `data:` URL."""


class ToolImageGenerationSvgReasoning(Model):
    """Reasoning of the model that writes the SVG."""

    effort: Union[
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"],
        str,
        None,
    ] = None
    """Effort of reasoning. Higher values cost more tokens and time."""


class ToolImageGenerationSvg(Model):
    """Settings of SVG images."""

    model: str | None = None
    """Model that writes the SVG."""
    reasoning: ToolImageGenerationSvgReasoning | None = None
    """Reasoning of that model."""


class ToolImageGeneration(Model):
    """Lets the model generate images."""

    type: Literal["image_generation"]
    """Always `image_generation`."""
    action: Literal["generate", "edit", "auto"] | str | None = None
    """Whether to generate or edit an image. Default: `auto`."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Background of the image. Default: `auto`."""
    complexity: Literal["low", "medium", "high"] | str | None = None
    """Complexity of an SVG image."""
    frame_count: int | None = None
    """Number of frames of an animation."""
    frame_duration_ms: int | None = None
    """Duration of a frame, in milliseconds."""
    input_fidelity: Literal["high", "low"] | str | None = None
    """How closely the result follows input images, faces above all."""
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    """Mask for editing: transparent areas are regenerated."""
    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ],
        None,
    ] = None
    """Image model to use."""
    moderation: Literal["auto", "low"] | str | None = None
    """Strictness of moderation. Default: `auto`."""
    output_compression: int | None = None
    """Compression of the image, in percent. Default: 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    """File format of the image. Default: `png`."""
    partial_images: int | None = None
    """Number of partial images to stream, from 0 to 3. Default: 0."""
    quality: Union[
        Literal["low", "medium", "high", "xhigh", "max", "auto"],
        str,
        None,
    ] = None
    """Quality of the image. Default: `auto`."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    """Size of the image, in pixels. Default: `auto`."""
    svg: ToolImageGenerationSvg | None = None
    """Settings of SVG images."""


class ToolLocalShell(Model):
    """Lets the model run commands on your computer. Use `shell` instead."""

    type: Literal["local_shell"]
    """Always `local_shell`."""


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
