from typing import Literal

from ....._core.models import Model
from .project_optional_service_tier import ProjectOptionalServiceTier


class ProjectServiceTierSettings(Model):
    """The service tiers that a project may use."""

    default: Literal["standard", "fast", "scale"] | str
    """Tier of requests that name none."""
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    """Optional tiers that requests may name: `all`, or a list."""
    object: Literal["project.service_tier_settings"]
    """Always `project.service_tier_settings`."""
