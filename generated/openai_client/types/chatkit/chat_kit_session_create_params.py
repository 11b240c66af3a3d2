from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class ChatSessionWorkflowTracingParam(TypedDict, total=False):
    """Traces of the workflow."""

    enabled: bool
    """Whether to record traces. Default: true."""


class ChatSessionWorkflowParam(TypedDict, total=False):
    """Workflow that answers."""

    id: Required[str]
    """Id of the workflow, `wf_…`."""
    state_variables: Mapping[str, str | int | bool | float]
    """Values that the workflow starts with."""
    tracing: ChatSessionWorkflowTracingParam
    """Traces of the workflow."""
    version: str
    """Version of the workflow. Default: the newest."""


class ChatSessionConfigurationTitlingParam(TypedDict, total=False):
    """Titles of threads."""

    enabled: bool
    """Whether to give threads titles. Default: true."""


class ChatSessionConfigurationFileUploadParam(TypedDict, total=False):
    """Uploads by the user."""

    enabled: bool
    """Whether the user can upload files. Default: false."""
    max_file_size: int
    """Largest file, in MB. Default: 512."""
    max_files: int
    """Files per session. Default: 10."""


class ChatSessionConfigurationHistoryParam(TypedDict, total=False):
    """List of earlier threads."""

    enabled: bool
    """Whether the user sees earlier threads. Default: true."""
    recent_threads: int
    """How many of them. Default: all."""


class ChatSessionConfigurationParam(TypedDict, total=False):
    """Features to turn on or off."""

    automatic_thread_titling: ChatSessionConfigurationTitlingParam
    """Titles of threads."""
    file_upload: ChatSessionConfigurationFileUploadParam
    """Uploads by the user."""
    history: ChatSessionConfigurationHistoryParam
    """List of earlier threads."""


class ChatSessionExpiresAfterParam(TypedDict):
    """When the session expires. Default: after 10 minutes."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """Seconds after its creation, up to 600."""


class ChatSessionRateLimitParam(TypedDict, total=False):
    """Limits of the session."""

    max_requests_per_1_minute: int
    """Requests per minute. Default: 10."""


class ChatKitSessionCreateParams(TypedDict, total=False):
    """The session to create."""

    user: Required[str]
    """Your id of the user. Each user sees only their own threads."""
    workflow: Required[ChatSessionWorkflowParam]
    """Workflow that answers."""
    chatkit_configuration: ChatSessionConfigurationParam
    """Features to turn on or off."""
    expires_after: ChatSessionExpiresAfterParam
    """When the session expires. Default: after 10 minutes."""
    rate_limits: ChatSessionRateLimitParam
    """Limits of the session."""
