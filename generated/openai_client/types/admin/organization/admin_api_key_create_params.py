from typing_extensions import Required, TypedDict


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """The key to create."""

    name: Required[str]
    """Name of the key."""
    expires_in_seconds: int
    """Time until the key expires, in seconds, up to a year. By default it never
    expires.
    """
