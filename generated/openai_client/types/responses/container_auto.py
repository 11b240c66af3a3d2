from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
from .inline_skill import InlineSkill
from .skill_reference import SkillReference

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

ContainerAutoSkill: TypeAlias = Annotated[
    Union[SkillReference, InlineSkill, Unknown],
    Tagged("type", {"skill_reference": SkillReference, "inline": InlineSkill}),
]
"""A skill by id, or with its files."""


class ContainerAuto(Model):
    """A container that is created for the request."""

    type: Literal["container_auto"]
    """Always `container_auto`."""
    file_ids: list[str] | None = None
    """Ids of uploaded files to make available in the container."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    """Memory of the container. Default: `1g`."""
    network_policy: ContainerNetworkPolicy | None = None
    """Network access of the container."""
    skills: list[ContainerAutoSkill] | None = None
    """Skills to install in the container."""


NetworkPolicy = ContainerNetworkPolicy
Skill = ContainerAutoSkill
