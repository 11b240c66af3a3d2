from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .responses.container_auto_param import (
    ContainerAutoSkillParam,
    ContainerNetworkPolicyParam,
)


class ContainerCreateExpirationParam(TypedDict):
    """When the container expires. Default: after 20 minutes without use."""

    anchor: Literal["last_active_at"]
    """Always `last_active_at`."""
    minutes: int
    """Minutes after the last use."""


class ContainerCreateParams(TypedDict, total=False):
    """The container to create."""

    name: Required[str]
    """Name of the container."""
    expires_after: ContainerCreateExpirationParam
    """When the container expires. Default: after 20 minutes without use."""
    file_ids: Sequence[str]
    """Ids of files to copy into the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str
    """Memory of the container. Default: `1g`."""
    network_policy: ContainerNetworkPolicyParam
    """Network access of the container. Default: none."""
    skills: Iterable[ContainerAutoSkillParam]
    """Skills to install in the container."""


ExpiresAfter = ContainerCreateExpirationParam
NetworkPolicy = ContainerNetworkPolicyParam
Skill = ContainerAutoSkillParam
