from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runs.run_create_params import RunCreateParams as RunCreateParams
    from ...runs.run_submit_tool_outputs_params import (
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
    )
    from ...threads.message_annotation import MessageAnnotation as _MessageAnnotation
    from ...threads.message_image_file import MessageImageFile as _MessageImageFile
    from ...threads.message_image_file_param import (
        MessageImageFileParam as _MessageImageFileParam,
    )
    from ...threads.message_image_url import MessageImageURL as _MessageImageURL
    from ...threads.message_image_url_param import (
        MessageImageURLParam as _MessageImageURLParam,
    )
    from ...threads.message_text import MessageText as _MessageText
    from ...threads.thread_message_create_params import (
        ThreadMessageCreateParams as _ThreadMessageCreateParams,
    )
    from ...threads.thread_message_update_params import (
        ThreadMessageUpdateParams as _ThreadMessageUpdateParams,
    )
    from ..thread_create_and_run_params import ThreadMessage as _ThreadMessage
    from . import runs as runs
    from .annotation_delta import AnnotationDelta as AnnotationDelta
    from .file_citation_annotation import (
        FileCitationAnnotation as FileCitationAnnotation,
        FileCitationAnnotationFileCitation as FileCitationAnnotationFileCitation,
    )
    from .file_citation_delta_annotation import (
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
        FileCitationDeltaAnnotationFileCitation as FileCitationDeltaAnnotationFileCitation,
    )
    from .file_path_annotation import (
        FilePathAnnotation as FilePathAnnotation,
        FilePathAnnotationFilePath as FilePathAnnotationFilePath,
    )
    from .file_path_delta_annotation import (
        FilePathDeltaAnnotation as FilePathDeltaAnnotation,
        FilePathDeltaAnnotationFilePath as FilePathDeltaAnnotationFilePath,
    )
    from .image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
    from .image_file_content_block_param import (
        ImageFileContentBlockParam as ImageFileContentBlockParam,
    )
    from .image_file_delta import ImageFileDelta as ImageFileDelta
    from .image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
    from .image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
    from .image_url_content_block_param import (
        ImageURLContentBlockParam as ImageURLContentBlockParam,
    )
    from .image_url_delta import ImageURLDelta as ImageURLDelta
    from .image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
    from .message import (
        MessageAttachment as MessageAttachment,
        MessageIncompleteDetails as MessageIncompleteDetails,
    )
    from .message_content import MessageContent as MessageContent
    from .message_content_delta import MessageContentDelta as MessageContentDelta
    from .message_content_part_param import (
        MessageContentPartParam as MessageContentPartParam,
    )
    from .message_deleted import MessageDeleted as MessageDeleted
    from .message_delta import MessageDelta as MessageDelta
    from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .refusal_content_block import RefusalContentBlock as RefusalContentBlock
    from .refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
    from .required_action_function_tool_call import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
        RequiredActionFunctionToolCallFunction as RequiredActionFunctionToolCallFunction,
    )
    from .run import (
        Run as Run,
        RunIncompleteDetails as RunIncompleteDetails,
        RunLastError as RunLastError,
        RunRequiredAction as RunRequiredAction,
        RunRequiredActionSubmitToolOutputs as RunRequiredActionSubmitToolOutputs,
        RunUsage as RunUsage,
    )
    from .run_status import RunStatus as RunStatus
    from .run_update_params import RunUpdateParams as RunUpdateParams
    from .text_content_block import TextContentBlock as TextContentBlock
    from .text_content_block_param import TextContentBlockParam as TextContentBlockParam
    from .text_delta import TextDelta as TextDelta
    from .text_delta_block import TextDeltaBlock as TextDeltaBlock

    Annotation = _MessageAnnotation
    ImageFile = _MessageImageFile
    ImageFileParam = _MessageImageFileParam
    ImageURL = _MessageImageURL
    ImageURLParam = _MessageImageURLParam
    Message = _ThreadMessage
    MessageCreateParams = _ThreadMessageCreateParams
    MessageUpdateParams = _ThreadMessageUpdateParams
    Text = _MessageText
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "Annotation": "...threads.message_annotation:MessageAnnotation",
        "AnnotationDelta": ".annotation_delta",
        "FileCitationAnnotation": ".file_citation_annotation",
        "FileCitationAnnotationFileCitation": ".file_citation_annotation",
        "FileCitationDeltaAnnotation": ".file_citation_delta_annotation",
        "FileCitationDeltaAnnotationFileCitation": ".file_citation_delta_annotation",
        "FilePathAnnotation": ".file_path_annotation",
        "FilePathAnnotationFilePath": ".file_path_annotation",
        "FilePathDeltaAnnotation": ".file_path_delta_annotation",
        "FilePathDeltaAnnotationFilePath": ".file_path_delta_annotation",
        "ImageFile": "...threads.message_image_file:MessageImageFile",
        "ImageFileContentBlock": ".image_file_content_block",
        "ImageFileContentBlockParam": ".image_file_content_block_param",
        "ImageFileDelta": ".image_file_delta",
        "ImageFileDeltaBlock": ".image_file_delta_block",
        "ImageFileParam": "...threads.message_image_file_param:MessageImageFileParam",
        "ImageURL": "...threads.message_image_url:MessageImageURL",
        "ImageURLContentBlock": ".image_url_content_block",
        "ImageURLContentBlockParam": ".image_url_content_block_param",
        "ImageURLDelta": ".image_url_delta",
        "ImageURLDeltaBlock": ".image_url_delta_block",
        "ImageURLParam": "...threads.message_image_url_param:MessageImageURLParam",
        "Message": "..thread_create_and_run_params:ThreadMessage",
        "MessageAttachment": ".message",
        "MessageContent": ".message_content",
        "MessageContentDelta": ".message_content_delta",
        "MessageContentPartParam": ".message_content_part_param",
        "MessageCreateParams": "...threads.thread_message_create_params:ThreadMessageCreateParams",
        "MessageDeleted": ".message_deleted",
        "MessageDelta": ".message_delta",
        "MessageDeltaEvent": ".message_delta_event",
        "MessageIncompleteDetails": ".message",
        "MessageUpdateParams": "...threads.thread_message_update_params:ThreadMessageUpdateParams",
        "RefusalContentBlock": ".refusal_content_block",
        "RefusalDeltaBlock": ".refusal_delta_block",
        "RequiredActionFunctionToolCall": ".required_action_function_tool_call",
        "RequiredActionFunctionToolCallFunction": ".required_action_function_tool_call",
        "Run": ".run",
        "RunCreateParams": "...runs.run_create_params",
        "RunIncompleteDetails": ".run",
        "RunLastError": ".run",
        "RunRequiredAction": ".run",
        "RunRequiredActionSubmitToolOutputs": ".run",
        "RunStatus": ".run_status",
        "RunSubmitToolOutputsParams": "...runs.run_submit_tool_outputs_params",
        "RunUpdateParams": ".run_update_params",
        "RunUsage": ".run",
        "Text": "...threads.message_text:MessageText",
        "TextContentBlock": ".text_content_block",
        "TextContentBlockParam": ".text_content_block_param",
        "TextDelta": ".text_delta",
        "TextDeltaBlock": ".text_delta_block",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
