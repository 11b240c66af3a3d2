from typing import Literal

from ....._core.models import Model


class ProjectModelPermissions(Model):
    """The models that a project may use."""

    mode: Literal["allow_list", "deny_list"] | str
    """Whether the listed models are the only ones allowed, or forbidden."""
    model_ids: list[str]
    """Model ids."""
    object: Literal["project.model_permissions"]
    """Always `project.model_permissions`."""
