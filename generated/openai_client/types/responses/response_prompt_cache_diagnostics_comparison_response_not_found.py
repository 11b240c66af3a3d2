from typing import Literal

from ..._core.models import Model


class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(Model):
    """The response to compare with was not found."""

    type: Literal["comparison_response_not_found"]
    """Always `comparison_response_not_found`."""
