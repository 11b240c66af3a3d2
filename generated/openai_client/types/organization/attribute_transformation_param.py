from typing_extensions import TypedDict


class AttributeTransformationParam(TypedDict):
    """An attribute that is computed from the claims of a token."""

    attribute: str
    """Name of the attribute."""
    expression: str
    """CEL expression of its value."""
