from typing import Literal

from ..._core.models import Model
from .content_provenance_result import ContentProvenanceResult


class ContentProvenanceCheck(Model):
    """Result of a check."""

    created_at: int
    """Time of the check, in Unix seconds."""
    object: Literal["content_provenance_check"]
    """Always `content_provenance_check`."""
    results: list[ContentProvenanceResult]
    """One result per method."""
