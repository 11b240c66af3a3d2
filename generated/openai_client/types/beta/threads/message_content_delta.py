from typing import Annotated, Union

from typing_extensions import TypeAlias

from ...._core.models import Tagged, Unknown
from .image_file_delta_block import ImageFileDeltaBlock
from .image_url_delta_block import ImageURLDeltaBlock
from .refusal_delta_block import RefusalDeltaBlock
from .text_delta_block import TextDeltaBlock

MessageContentDelta: TypeAlias = Annotated[
    Union[
        TextDeltaBlock,
        ImageFileDeltaBlock,
        ImageURLDeltaBlock,
        RefusalDeltaBlock,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "text": TextDeltaBlock,
            "image_file": ImageFileDeltaBlock,
            "image_url": ImageURLDeltaBlock,
            "refusal": RefusalDeltaBlock,
        },
    ),
]
"""What is new in a part of a message."""
