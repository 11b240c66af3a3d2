from typing import Literal

from ...._core.models import Model


class UserDeleteResponse(Model):
    """The user is removed from the organization."""

    id: str
    """Id of the user."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.user.deleted"]
    """Always `organization.user.deleted`."""
