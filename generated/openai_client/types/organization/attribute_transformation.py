from ..._core.models import Model


class AttributeTransformation(Model):
    """An attribute that is computed from the claims of a token."""

    attribute: str
    """Name of the attribute."""
    expression: str
    """CEL expression of its value."""
