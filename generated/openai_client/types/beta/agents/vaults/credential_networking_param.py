from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict


class VaultNetworkingLimitedParam(TypedDict):
    """The secret is sent to some hosts alone."""

    allowed_hosts: Sequence[str]
    """Hosts, such as `api.example.com`."""
    type: Literal["limited"]
    """Always `limited`."""


class VaultNetworkingUnrestrictedParam(TypedDict):
    """The secret may be sent to any host."""

    type: Literal["unrestricted"]
    """Always `unrestricted`."""


VaultCredentialNetworkingParamLimited = VaultNetworkingLimitedParam
VaultCredentialNetworkingParamUnrestricted = VaultNetworkingUnrestrictedParam
