from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """Instructions that the model follows whatever the user says. Takes the place of the
    system message with reasoning models.
    """

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """The instructions."""
    role: Required[Literal["developer"]]
    """Says that the application's developer speaks."""
    name: str
    """Tells apart participants of the same role."""
