from typing import Literal

from ....._core.models import Model


class GroupUserRetrieveResponse(Model):
    """A user of a group, with details."""

    id: str
    """Id of the user."""
    email: str | None
    """Email address."""
    is_service_account: bool | None
    """Whether the user is a service account."""
    name: str
    """Name of the user."""
    picture: str | None
    """URL of the profile picture."""
    user_type: Literal["user", "tenant_user"] | str
    """Kind of the user."""


UserRetrieveResponse = GroupUserRetrieveResponse
