from ..._core.models import Model
from .error_object import ErrorObject


class ErrorResponse(Model):
    """The body of every failed call."""

    error: ErrorObject
    """What went wrong."""
