from typing import Union

from typing_extensions import TypeAlias

from .moderation_image_url_input_param import ModerationImageURLInputParam
from .moderation_text_input_param import ModerationTextInputParam

ModerationMultiModalInputParam: TypeAlias = Union[
    ModerationImageURLInputParam,
    ModerationTextInputParam,
]
"""A part of a message, either a text or an image."""
