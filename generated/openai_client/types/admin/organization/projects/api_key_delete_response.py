from typing import Literal

from ....._core.models import Model


class ProjectAPIKeyDeleteResponse(Model):
    """The key is deleted."""

    id: str
    """Id of the API key."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.project.api_key.deleted"]
    """Always `organization.project.api_key.deleted`."""


APIKeyDeleteResponse = ProjectAPIKeyDeleteResponse
ApiKeyDeleteResponse = ProjectAPIKeyDeleteResponse
