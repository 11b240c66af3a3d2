from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_apply_patch_tool_call_operation_create_file import (
    ResponseApplyPatchToolCallOperationCreateFile,
)
from .response_apply_patch_tool_call_operation_delete_file import (
    ResponseApplyPatchToolCallOperationDeleteFile,
)
from .response_apply_patch_tool_call_operation_update_file import (
    ResponseApplyPatchToolCallOperationUpdateFile,
)

ResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    Union[
        ResponseApplyPatchToolCallOperationCreateFile,
        ResponseApplyPatchToolCallOperationDeleteFile,
        ResponseApplyPatchToolCallOperationUpdateFile,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "create_file": ResponseApplyPatchToolCallOperationCreateFile,
            "delete_file": ResponseApplyPatchToolCallOperationDeleteFile,
            "update_file": ResponseApplyPatchToolCallOperationUpdateFile,
        },
    ),
]
"""A change to a file."""
