from typing_extensions import TypedDict


class HostedToolPermissionParam(TypedDict):
    """Whether a hosted tool may be used."""

    enabled: bool
    """Whether the project may use the tool."""
