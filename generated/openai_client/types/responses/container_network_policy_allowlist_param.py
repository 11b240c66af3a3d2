from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .container_network_policy_domain_secret_param import (
    ContainerNetworkPolicyDomainSecretParam,
)


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Access to some domains only."""

    type: Required[Literal["allowlist"]]
    """Always `allowlist`."""
    allowed_domains: Required[Sequence[str]]
    """Domains that the container may reach."""
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    """Secrets that are added to requests to a domain."""
