from typing import Literal, Union

from typing_extensions import TypeAlias

VideoModel: TypeAlias = Union[
    str,
    Literal[
        "sora-2",
        "sora-2-pro",
        "sora-2-2025-10-06",
        "sora-2-pro-2025-10-06",
        "sora-2-2025-12-08",
    ],
]
"""A model that generates videos."""
