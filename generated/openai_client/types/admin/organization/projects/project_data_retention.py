from typing import Literal, Union

from ....._core.models import Model


class ProjectDataRetention(Model):
    """How long the data of a project is kept."""

    object: Literal["project.data_retention"]
    """Always `project.data_retention`."""
    type: Union[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        str,
    ]
    """Kind of retention. `organization_default` takes that of the organization."""
