from typing import Literal, Union

from typing_extensions import TypeAlias

ProjectResidency: TypeAlias = Union[
    Literal[
        "GLOBAL",
        "US_STORAGE_PROCESSING",
        "EU_STORAGE_PROCESSING",
        "JP_STORAGE",
        "JP_STORAGE_PROCESSING",
        "KR_STORAGE",
        "CA_STORAGE",
        "SG_STORAGE",
        "IN_STORAGE",
        "IN_STORAGE_PROCESSING",
        "AU_STORAGE",
        "AU_STORAGE_PROCESSING",
        "GB_STORAGE",
        "AE_STORAGE",
        "AE_STORAGE_PROCESSING",
    ],
    str,
]
"""Where the data of a project is stored and processed."""
