from typing import TYPE_CHECKING, Literal, Union

from ...._core.models import Model
from ...threads.message_attachment_tool import MessageAttachmentTool


class MessageAttachment(Model):
    """A file of a message, and the tools that get it."""

    file_id: str | None = None
    """Id of the file."""
    tools: list[MessageAttachmentTool] | None = None
    """Tools that get it."""


class MessageIncompleteDetails(Model):
    """Why a message is incomplete."""

    reason: Union[
        Literal[
            "content_filter",
            "max_tokens",
            "run_cancelled",
            "run_expired",
            "run_failed",
        ],
        str,
    ]
    """The reason."""


Attachment = MessageAttachment
IncompleteDetails = MessageIncompleteDetails


if TYPE_CHECKING:
    from ..thread_create_and_run_params import ThreadMessage as _ThreadMessage

    Message = _ThreadMessage
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Message": "..thread_create_and_run_params:ThreadMessage",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
