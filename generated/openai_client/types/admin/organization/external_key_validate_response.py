from ...._core.models import Model


class ExternalKeyValidateResponse(Model):
    """The result of a validation."""

    status: str
    """Result of the validation."""
