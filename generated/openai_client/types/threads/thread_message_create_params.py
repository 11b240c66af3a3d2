from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from ..beta.threads.message_content_part_param import MessageContentPartParam
from ..shared.metadata import Metadata
from .message_new_attachment_param import MessageNewAttachmentParam


class ThreadMessageCreateParams(TypedDict, total=False):
    """A message to add."""

    role: Required[Literal["user", "assistant"] | str]
    """Who wrote it."""
    content: Required[str | Iterable[MessageContentPartParam]]
    """Text, or parts with text and images."""
    attachments: Iterable[MessageNewAttachmentParam] | None
    """Files, and the tools that get them."""
    metadata: Metadata | None
    """Up to 16 labels of your own."""
