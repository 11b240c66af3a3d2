from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from ..realtime.realtime_response_create_mcp_tool_param import (
    ToolMcpAllowedToolsParam,
    ToolMcpApprovalFilterParam,
)
from .apply_patch_tool_param import ApplyPatchToolParam
from .computer_tool_param import ComputerToolParam
from .computer_use_preview_tool_param import ComputerUsePreviewToolParam
from .container_auto_param import ContainerNetworkPolicyParam
from .custom_tool_param import CustomToolParam
from .file_search_tool_param import FileSearchToolParam
from .function_shell_tool_param import FunctionShellToolParam
from .function_tool_param import FunctionToolParam
from .namespace_tool_param import NamespaceToolParam
from .tool_search_tool_param import ToolSearchToolParam
from .web_search_preview_tool_param import WebSearchPreviewToolParam
from .web_search_tool_param import WebSearchToolParam

ToolMcpRequireApprovalParam: TypeAlias = Union[
    ToolMcpApprovalFilterParam,
    Literal["always", "never"],
    str,
]
"""Which calls need approval: all, none, or by tool."""


class ToolMcpParam(TypedDict, total=False):
    """Lets the model call tools of an MCP server or connector."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    server_label: Required[str]
    """Label of the server, unique among `tools`."""
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    allowed_tools: ToolMcpAllowedToolsParam | None
    """Tools that may be called: names or a filter. Default: all."""
    authorization: str
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
    ]
    """Built-in connector to use instead of a server."""
    defer_loading: bool
    """Whether the tool is left out of the prompt until a tool search finds it."""
    headers: Mapping[str, str] | None
    """HTTP headers for the server."""
    require_approval: ToolMcpRequireApprovalParam | None
    """Which calls need your approval. Default: `always`."""
    server_description: str
    """What the server is for. The model reads it."""
    server_url: str
    """URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is
    needed.
    """
    tunnel_id: str
    """Id of a tunnel to a server in a private network."""


class ToolCodeInterpreterContainerAutoParam(TypedDict, total=False):
    """A container that is created for the request."""

    type: Required[Literal["auto"]]
    """Always `auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files to make available in the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    """Memory of the container. Default: `1g`."""
    network_policy: ContainerNetworkPolicyParam
    """Network access of the container."""


ToolCodeInterpreterContainerParam: TypeAlias = Union[
    str,
    ToolCodeInterpreterContainerAutoParam,
]
"""A container by id, or settings for one that is created."""


class ToolCodeInterpreterParam(TypedDict, total=False):
    """Lets the model run Python code in a container."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""
    container: Required[ToolCodeInterpreterContainerParam]
    """Container that code runs in: an id, or settings for one that is created."""
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """


class ToolProgrammaticToolCallingParam(TypedDict):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Always `programmatic_tool_calling`."""


class ToolImageGenerationInputImageMaskParam(TypedDict, total=False):
    """A mask for editing images."""

    file_id: str
    """Id of an uploaded file."""
    image_url: str
    """URL of the image, or the image as a base64 `data:` URL."""


class ToolImageGenerationSvgReasoningParam(TypedDict, total=False):
    """Reasoning of the model that writes the SVG."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str
    """Effort of reasoning. Higher values cost more tokens and time."""


class ToolImageGenerationSvgParam(TypedDict, total=False):
    """Settings of SVG images."""

    model: str
    """Model that writes the SVG."""
    reasoning: ToolImageGenerationSvgReasoningParam | None
    """Reasoning of that model."""


class ToolImageGenerationParam(TypedDict, total=False):
    """Lets the model generate images."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""
    action: Literal["generate", "edit", "auto"] | str
    """Whether to generate or edit an image. Default: `auto`."""
    background: Literal["transparent", "opaque", "auto"] | str
    """Background of the image. Default: `auto`."""
    complexity: Literal["low", "medium", "high"] | str
    """Complexity of an SVG image."""
    frame_count: int
    """Number of frames of an animation."""
    frame_duration_ms: int
    """Duration of a frame, in milliseconds."""
    input_fidelity: Literal["high", "low"] | str | None
    """How closely the result follows input images, faces above all."""
    input_image_mask: ToolImageGenerationInputImageMaskParam
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
    ]
    """Image model to use."""
    moderation: Literal["auto", "low"] | str
    """Strictness of moderation. Default: `auto`."""
    output_compression: int
    """Compression of the image, in percent. Default: 100."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str
    """File format of the image. Default: `png`."""
    partial_images: int
    """Number of partial images to stream, from 0 to 3. Default: 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    """Quality of the image. Default: `auto`."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Size of the image, in pixels. Default: `auto`."""
    svg: ToolImageGenerationSvgParam
    """Settings of SVG images."""


class ToolLocalShellParam(TypedDict):
    """Lets the model run commands on your computer. Use `shell` instead."""

    type: Literal["local_shell"]
    """Always `local_shell`."""


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
McpRequireApproval = ToolMcpRequireApprovalParam
McpRequireApprovalMcpToolApprovalFilter = ToolMcpApprovalFilterParam
ProgrammaticToolCalling = ToolProgrammaticToolCallingParam


if TYPE_CHECKING:
    from ..realtime.realtime_response_create_mcp_tool_param import (
        ToolMcpFilterParam as _ToolMcpFilterParam,
    )

    McpAllowedToolsMcpToolFilter = _ToolMcpFilterParam
    McpRequireApprovalMcpToolApprovalFilterAlways = _ToolMcpFilterParam
    McpRequireApprovalMcpToolApprovalFilterNever = _ToolMcpFilterParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "McpAllowedToolsMcpToolFilter": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": "..realtime.realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
