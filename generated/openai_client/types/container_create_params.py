from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .containers.container_create_params import (
        ContainerCreateExpirationParam as ExpiresAfter,
    )
    from .containers.container_create_params import (
        ContainerCreateParams as ContainerCreateParams,
    )
    from .responses.container_auto_skill_param import ContainerAutoSkillParam as Skill
    from .responses.container_network_policy_param import (
        ContainerNetworkPolicyParam as NetworkPolicy,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ContainerCreateParams": ".containers.container_create_params",
        "ExpiresAfter": ".containers.container_create_params:ContainerCreateExpirationParam",
        "NetworkPolicy": ".responses.container_network_policy_param:ContainerNetworkPolicyParam",
        "Skill": ".responses.container_auto_skill_param:ContainerAutoSkillParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ContainerCreateParams",
    "ExpiresAfter",
    "NetworkPolicy",
    "Skill",
]
