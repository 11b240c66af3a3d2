from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .project_optional_service_tier import ProjectOptionalServiceTier


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """What to change."""

    default: Literal["standard", "fast", "scale"] | str
    """Tier of requests that name none."""
    enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier]
    """Optional tiers that requests may name: `all`, or a list."""
