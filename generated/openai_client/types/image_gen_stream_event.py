from typing import Annotated, Union

from typing_extensions import TypeAlias

from .._core.models import Tagged, Unknown
from .image_gen_completed_event import ImageGenCompletedEvent
from .image_gen_partial_image_event import ImageGenPartialImageEvent

ImageGenStreamEvent: TypeAlias = Annotated[
    Union[ImageGenPartialImageEvent, ImageGenCompletedEvent, Unknown],
    Tagged(
        "type",
        {
            "image_generation.partial_image": ImageGenPartialImageEvent,
            "image_generation.completed": ImageGenCompletedEvent,
        },
    ),
]
"""One event of an image that is drawn as you watch."""
