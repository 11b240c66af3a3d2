from typing_extensions import Required, TypedDict


class ServiceAccountCreateParams(TypedDict, total=False):
    """The service account to create."""

    name: Required[str]
    """Name of the service account."""
    create_service_account_only: bool | None
    """Whether no API key is created with it. Default: false."""
    expires_in_seconds: int | None
    """Time until the key expires, in seconds, up to a year. By default it never
    expires.
    """
