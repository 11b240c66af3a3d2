from typing import Annotated, Union

from typing_extensions import TypeAlias

from .._core.models import Tagged, Unknown
from .image_edit_completed_event import ImageEditCompletedEvent
from .image_edit_partial_image_event import ImageEditPartialImageEvent

ImageEditStreamEvent: TypeAlias = Annotated[
    Union[ImageEditPartialImageEvent, ImageEditCompletedEvent, Unknown],
    Tagged(
        "type",
        {
            "image_edit.partial_image": ImageEditPartialImageEvent,
            "image_edit.completed": ImageEditCompletedEvent,
        },
    ),
]
"""One event of an edit that is drawn as you watch."""
