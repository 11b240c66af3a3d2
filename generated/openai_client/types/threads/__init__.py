from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .attachment_file_search_tool import (
        AttachmentFileSearchTool as AttachmentFileSearchTool,
    )
    from .attachment_file_search_tool_param import (
        AttachmentFileSearchToolParam as AttachmentFileSearchToolParam,
    )
    from .message_annotation import MessageAnnotation as MessageAnnotation
    from .message_attachment_tool import MessageAttachmentTool as MessageAttachmentTool
    from .message_attachment_tool_param import (
        MessageAttachmentToolParam as MessageAttachmentToolParam,
    )
    from .message_image_file import MessageImageFile as MessageImageFile
    from .message_image_file_param import MessageImageFileParam as MessageImageFileParam
    from .message_image_url import MessageImageURL as MessageImageURL
    from .message_image_url_param import MessageImageURLParam as MessageImageURLParam
    from .message_new_attachment_param import (
        MessageNewAttachmentParam as MessageNewAttachmentParam,
    )
    from .message_text import MessageText as MessageText
    from .thread_message_create_params import (
        ThreadMessageCreateParams as ThreadMessageCreateParams,
    )
    from .thread_message_update_params import (
        ThreadMessageUpdateParams as ThreadMessageUpdateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AttachmentFileSearchTool": ".attachment_file_search_tool",
        "AttachmentFileSearchToolParam": ".attachment_file_search_tool_param",
        "MessageAnnotation": ".message_annotation",
        "MessageAttachmentTool": ".message_attachment_tool",
        "MessageAttachmentToolParam": ".message_attachment_tool_param",
        "MessageImageFile": ".message_image_file",
        "MessageImageFileParam": ".message_image_file_param",
        "MessageImageURL": ".message_image_url",
        "MessageImageURLParam": ".message_image_url_param",
        "MessageNewAttachmentParam": ".message_new_attachment_param",
        "MessageText": ".message_text",
        "ThreadMessageCreateParams": ".thread_message_create_params",
        "ThreadMessageUpdateParams": ".thread_message_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
