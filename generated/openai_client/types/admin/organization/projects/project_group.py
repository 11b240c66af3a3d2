from typing import Literal

from ....._core.models import Model


class ProjectGroup(Model):
    """A group with access to a project."""

    created_at: int
    """Time at which the group got access, in Unix seconds."""
    group_id: str
    """Id of the group."""
    group_name: str
    """Name of the group."""
    group_type: Literal["group", "tenant_group"] | str
    """Kind of the group."""
    object: Literal["project.group"]
    """Always `project.group`."""
    project_id: str
    """Id of the project."""
