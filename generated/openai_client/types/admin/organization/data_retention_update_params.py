from typing import Literal, Union

from typing_extensions import TypedDict


class DataRetentionUpdateParams(TypedDict):
    """The retention to use."""

    retention_type: Union[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        str,
    ]
    """Kind of retention."""
