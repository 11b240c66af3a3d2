from ..._core.models import Model


class ResponseShellCallOutputContentDeltaEventDelta(Model):
    """Output to append."""

    stderr: str | None = None
    """Text written to standard error."""
    stdout: str | None = None
    """Text written to standard output."""
