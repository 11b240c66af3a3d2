from typing import Annotated, Union

from typing_extensions import TypeAlias

from ...._core.models import Tagged, Unknown
from .image_file_content_block import ImageFileContentBlock
from .image_url_content_block import ImageURLContentBlock
from .refusal_content_block import RefusalContentBlock
from .text_content_block import TextContentBlock

MessageContent: TypeAlias = Annotated[
    Union[
        TextContentBlock,
        ImageFileContentBlock,
        ImageURLContentBlock,
        RefusalContentBlock,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "text": TextContentBlock,
            "image_file": ImageFileContentBlock,
            "image_url": ImageURLContentBlock,
            "refusal": RefusalContentBlock,
        },
    ),
]
"""A part of a message."""
