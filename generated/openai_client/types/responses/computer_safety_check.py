from ..._core.models import Model


class ComputerSafetyCheck(Model):
    """A safety check of a computer call."""

    id: str
    """Id of the check."""
    code: str | None = None
    """Kind of check."""
    message: str | None = None
    """Human-readable explanation."""
