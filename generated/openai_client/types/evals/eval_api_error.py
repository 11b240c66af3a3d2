from ..._core.models import Model


class EvalAPIError(Model):
    """What went wrong."""

    code: str
    """Code of the error."""
    message: str
    """What went wrong."""
