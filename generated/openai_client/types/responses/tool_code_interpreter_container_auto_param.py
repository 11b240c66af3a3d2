from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .container_network_policy_param import ContainerNetworkPolicyParam


class ToolCodeInterpreterContainerAutoParam(TypedDict, total=False):
    """A container that is created for the request."""

    type: Required[Literal["auto"]]
    """Always `auto`."""
    file_ids: Sequence[str]
    """Ids of uploaded files to make available in the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    """Memory of the container. Default: `1g`."""
    network_policy: ContainerNetworkPolicyParam
    """Network access of the container."""
