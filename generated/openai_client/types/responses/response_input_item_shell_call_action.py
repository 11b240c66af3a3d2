from ..._core.models import Model


class ResponseInputItemShellCallAction(Model):
    """Shell commands to run."""

    commands: list[str]
    """Commands to run, in order."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""
    timeout_ms: int | None = None
    """Time limit, in milliseconds."""
