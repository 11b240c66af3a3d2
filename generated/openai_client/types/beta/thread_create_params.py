from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from ..assistants.assistant_new_tool_resources_param import (
    AssistantNewToolResourcesParam,
)
from ..shared.metadata import Metadata
from ..threads.thread_message_create_params import ThreadMessageCreateParams


class ThreadCreateParams(TypedDict, total=False):
    """A thread to create."""

    messages: Iterable[ThreadMessageCreateParams]
    """Messages that it begins with."""
    metadata: Metadata | None
    """Up to 16 labels of your own."""
    tool_resources: AssistantNewToolResourcesParam | None
    """What tools use in this thread."""


if TYPE_CHECKING:
    from ..threads.message_attachment_tool import (
        MessageAttachmentTool as MessageAttachmentTool,
    )
    from .thread_create_and_run_params import ThreadMessage as _ThreadMessage
    from .threads.message import MessageAttachment as MessageAttachment

    Message = _ThreadMessage
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Message": ".thread_create_and_run_params:ThreadMessage",
        "MessageAttachment": ".threads.message",
        "MessageAttachmentTool": "..threads.message_attachment_tool",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
