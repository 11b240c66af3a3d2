from typing import Union

from typing_extensions import TypeAlias

from ..beta.agents.vaults.credential_networking_param import (
    VaultNetworkingLimitedParam,
    VaultNetworkingUnrestrictedParam,
)

VaultNetworkingParam: TypeAlias = Union[
    VaultNetworkingUnrestrictedParam,
    VaultNetworkingLimitedParam,
]
"""Hosts that a secret is sent to."""
