from typing_extensions import Required, TypedDict


class ComputerSafetyCheckParam(TypedDict, total=False):
    """A safety check of a computer call."""

    id: Required[str]
    """Id of the check."""
    code: str | None
    """Kind of check."""
    message: str | None
    """Human-readable explanation."""
