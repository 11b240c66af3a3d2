from typing import Literal

from ..._core.models import Model
from .container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret


class ContainerNetworkPolicyAllowlist(Model):
    """Access to some domains only."""

    type: Literal["allowlist"]
    """Always `allowlist`."""
    allowed_domains: list[str]
    """Domains that the container may reach."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None
    """Secrets that are added to requests to a domain."""
