from typing import Literal

from typing_extensions import TypedDict


class ServiceAccountUpdateParams(TypedDict, total=False):
    """What to change."""

    name: str
    """New name of the service account."""
    role: Literal["member", "owner"] | str
    """New role in the project."""
