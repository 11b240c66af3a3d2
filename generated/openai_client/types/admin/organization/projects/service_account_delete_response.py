from typing import Literal

from ....._core.models import Model


class ServiceAccountDeleteResponse(Model):
    """The service account is deleted."""

    id: str
    """Id of the service account."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.project.service_account.deleted"]
    """Always `organization.project.service_account.deleted`."""
