from typing import Literal

from ...._core.models import Model


class AdminAPIKeyDeleteResponse(Model):
    """The key is deleted."""

    id: str
    """Id of the key."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.admin_api_key.deleted"]
    """Always `organization.admin_api_key.deleted`."""
