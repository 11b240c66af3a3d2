from typing import Literal

from ...._core.models import Model


class InviteDeleteResponse(Model):
    """The invite is deleted."""

    id: str
    """Id of the invite."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.invite.deleted"]
    """Always `organization.invite.deleted`."""
