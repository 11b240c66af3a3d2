from typing_extensions import TypeAlias

from .response_input_content import ResponseInputContent

ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
"""Parts of a message."""
