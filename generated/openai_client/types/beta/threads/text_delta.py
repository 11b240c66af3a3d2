from ...._core.models import Model
from .annotation_delta import AnnotationDelta


class TextDelta(Model):
    """New text."""

    value: str | None = None
    """The text that is new."""
    annotations: list[AnnotationDelta] | None = None
    """Annotations that are new."""
