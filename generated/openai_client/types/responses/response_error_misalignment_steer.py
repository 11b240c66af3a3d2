from ..._core.models import Model


class ResponseErrorMisalignmentSteer(Model):
    """A message that corrects the model."""

    message: str
    """Text of the message."""
