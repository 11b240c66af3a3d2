from typing import Literal

from ...._core.models import Model


class WorkloadIdentityProviderDeleted(Model):
    """The provider is deleted."""

    id: str
    """Id of the provider."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.workload_identity_provider.deleted"]
    """Always `organization.workload_identity_provider.deleted`."""
