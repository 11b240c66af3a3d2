from collections.abc import Sequence

from typing_extensions import TypedDict


class ServiceAccountAPIKeyCreateParams(TypedDict, total=False):
    """The key to create."""

    expires_in_seconds: int | None
    """Time until the key expires, in seconds, up to a year. By default it never
    expires.
    """
    name: str
    """Name of the key."""
    scopes: Sequence[str]
    """Permissions of the key."""


APIKeyCreateParams = ServiceAccountAPIKeyCreateParams
ApiKeyCreateParams = ServiceAccountAPIKeyCreateParams
