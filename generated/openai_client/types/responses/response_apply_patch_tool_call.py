from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class ResponseApplyPatchToolCallOperationCreateFile(Model):
    """Create a file."""

    type: Literal["create_file"]
    """Always `create_file`."""
    diff: str
    """Change to the file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""


class ResponseApplyPatchToolCallOperationDeleteFile(Model):
    """Delete a file."""

    type: Literal["delete_file"]
    """Always `delete_file`."""
    path: str
    """Path of the file, relative to the workspace."""


class ResponseApplyPatchToolCallOperationUpdateFile(Model):
    """Update a file."""

    type: Literal["update_file"]
    """Always `update_file`."""
    diff: str
    """Change to the file, as a unified diff."""
    path: str
    """Path of the file, relative to the workspace."""


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


class ResponseToolCallerDirect(Model):
    """The model made the call itself."""

    type: Literal["direct"]
    """Always `direct`."""


class ResponseToolCallerProgram(Model):
    """A program that the model wrote made the call."""

    type: Literal["program"]
    """Always `program`."""
    caller_id: str
    """Id of the program's call."""


ResponseToolCaller: TypeAlias = Annotated[
    Union[ResponseToolCallerDirect, ResponseToolCallerProgram, Unknown],
    Tagged(
        "type",
        {"direct": ResponseToolCallerDirect, "program": ResponseToolCallerProgram},
    ),
]
"""Who made a call."""


class ResponseApplyPatchToolCall(Model):
    """The model asks your code to change a file."""

    type: Literal["apply_patch_call"]
    """Always `apply_patch_call`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    operation: ResponseApplyPatchToolCallOperation
    """Change to a file."""
    status: Literal["in_progress", "completed"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""


Caller = ResponseToolCaller
CallerDirect = ResponseToolCallerDirect
CallerProgram = ResponseToolCallerProgram
Operation = ResponseApplyPatchToolCallOperation
OperationCreateFile = ResponseApplyPatchToolCallOperationCreateFile
OperationDeleteFile = ResponseApplyPatchToolCallOperationDeleteFile
OperationUpdateFile = ResponseApplyPatchToolCallOperationUpdateFile
