from typing import Literal

from typing_extensions import Required, TypedDict

from .response_input_message_content_list_param import (
    ResponseInputMessageContentListParam,
)


class EasyInputMessageParam(TypedDict, total=False):
    """A message with a role and content."""

    content: Required[str | ResponseInputMessageContentListParam]
    """Text, or a list of parts: text, images, files."""
    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    """Who the message is from. `developer` and `system` take precedence over `user`."""
    type: Literal["message"]
    """Always `message`."""
    phase: Literal["commentary", "final_answer"] | str | None
    """Whether an assistant message is commentary on the way or the final answer. Send it
    back unchanged.
    """
