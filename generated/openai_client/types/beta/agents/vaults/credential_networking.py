from typing import Literal

from ....._core.models import Model


class VaultNetworkingLimited(Model):
    """The secret is sent to some hosts alone."""

    allowed_hosts: list[str]
    """Hosts, such as `api.example.com`."""
    type: Literal["limited"]
    """Always `limited`."""


class VaultNetworkingUnrestricted(Model):
    """The secret may be sent to any host."""

    type: Literal["unrestricted"]
    """Always `unrestricted`."""


VaultCredentialNetworkingResourceLimited = VaultNetworkingLimited
VaultCredentialNetworkingResourceUnrestricted = VaultNetworkingUnrestricted
