from typing import Literal

from ..._core.models import Model


class ResponsePromptCacheDiagnosticsUnavailable(Model):
    """No diagnostics are available."""

    type: Literal["unavailable"]
    """Always `unavailable`."""
