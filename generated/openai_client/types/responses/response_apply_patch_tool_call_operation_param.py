from typing import Union

from typing_extensions import TypeAlias

from .response_apply_patch_tool_call_operation_create_file_param import (
    ResponseApplyPatchToolCallOperationCreateFileParam,
)
from .response_apply_patch_tool_call_operation_delete_file_param import (
    ResponseApplyPatchToolCallOperationDeleteFileParam,
)
from .response_apply_patch_tool_call_operation_update_file_param import (
    ResponseApplyPatchToolCallOperationUpdateFileParam,
)

ResponseApplyPatchToolCallOperationParam: TypeAlias = Union[
    ResponseApplyPatchToolCallOperationCreateFileParam,
    ResponseApplyPatchToolCallOperationDeleteFileParam,
    ResponseApplyPatchToolCallOperationUpdateFileParam,
]
"""A change to a file."""
