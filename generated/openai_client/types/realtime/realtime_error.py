from ..._core.models import Model


class RealtimeError(Model):
    """What went wrong."""

    type: str
    """Kind of the error, for example `invalid_request_error`."""
    message: str
    """What went wrong."""
    code: str | None = None
    """Code of the error."""
    event_id: str | None = None
    """Id of the client's event that caused it."""
    param: str | None = None
    """Parameter that is at fault."""
