from typing import Literal, Union

from ...._core.models import Model


class OrganizationDataRetention(Model):
    """How long the data of the organization is kept."""

    object: Literal["organization.data_retention"]
    """Always `organization.data_retention`."""
    type: Union[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        str,
    ]
    """Kind of retention."""
