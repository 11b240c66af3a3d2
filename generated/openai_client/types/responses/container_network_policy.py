from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled

ContainerNetworkPolicy: TypeAlias = Annotated[
    Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist, Unknown],
    Tagged(
        "type",
        {
            "disabled": ContainerNetworkPolicyDisabled,
            "allowlist": ContainerNetworkPolicyAllowlist,
        },
    ),
]
"""Network access of a container."""
