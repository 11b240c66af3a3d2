from collections.abc import Sequence

from typing_extensions import Required, TypedDict


class ResponseInputItemShellCallActionParam(TypedDict, total=False):
    """Shell commands to run."""

    commands: Required[Sequence[str]]
    """Commands to run, in order."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
    timeout_ms: int | None
    """Time limit, in milliseconds."""
