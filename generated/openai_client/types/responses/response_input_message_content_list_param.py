from collections.abc import Iterable

from typing_extensions import TypeAlias

from .response_input_content_param import (
    ResponseInputContentParam as ResponseInputContentParam,
)

ResponseInputMessageContentListParam: TypeAlias = Iterable[ResponseInputContentParam]
"""Parts of a message."""
