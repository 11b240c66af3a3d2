from typing import Literal

from ....._core.models import Model


class ProjectSpendLimitDeleted(Model):
    """The limit is lifted."""

    deleted: bool
    """Whether it was deleted."""
    object: Literal["project.spend_limit.deleted"]
    """Always `project.spend_limit.deleted`."""
