from typing import Literal

from ....._core.models import Model


class ProjectGroupDeleteResponse(Model):
    """The group is removed from the project."""

    deleted: bool
    """Whether it was deleted."""
    object: Literal["project.group.deleted"]
    """Always `project.group.deleted`."""


GroupDeleteResponse = ProjectGroupDeleteResponse
