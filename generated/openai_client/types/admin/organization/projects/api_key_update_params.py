from collections.abc import Sequence

from typing_extensions import TypedDict


class ProjectAPIKeyUpdateParams(TypedDict, total=False):
    """What to change."""

    expires_in_seconds: int
    """Time until the key expires, in seconds."""
    scopes: Sequence[str]
    """Permissions of the key."""


APIKeyUpdateParams = ProjectAPIKeyUpdateParams
ApiKeyUpdateParams = ProjectAPIKeyUpdateParams
