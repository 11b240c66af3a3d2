from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..beta.agents.vaults.credential_networking import (
    VaultNetworkingLimited,
    VaultNetworkingUnrestricted,
)

VaultNetworking: TypeAlias = Annotated[
    Union[VaultNetworkingUnrestricted, VaultNetworkingLimited, Unknown],
    Tagged(
        "type",
        {
            "unrestricted": VaultNetworkingUnrestricted,
            "limited": VaultNetworkingLimited,
        },
    ),
]
"""Hosts that a secret is sent to."""
