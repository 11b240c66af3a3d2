from typing import Literal

from ....._core.models import Model


class FederationRuleDeleted(Model):
    """The rule is deleted."""

    id: str
    """Id of the rule."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["organization.workload_identity_federation_rule.deleted"]
    """Always `organization.workload_identity_federation_rule.deleted`."""
