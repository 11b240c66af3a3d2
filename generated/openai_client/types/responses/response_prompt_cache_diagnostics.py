from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_prompt_cache_diagnostics_cache_hit import (
    ResponsePromptCacheDiagnosticsCacheHit,
)
from .response_prompt_cache_diagnostics_cache_miss import (
    ResponsePromptCacheDiagnosticsCacheMiss,
)
from .response_prompt_cache_diagnostics_comparison_response_not_found import (
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
)
from .response_prompt_cache_diagnostics_unavailable import (
    ResponsePromptCacheDiagnosticsUnavailable,
)

ResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        ResponsePromptCacheDiagnosticsCacheMiss,
        ResponsePromptCacheDiagnosticsCacheHit,
        ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
        ResponsePromptCacheDiagnosticsUnavailable,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "cache_miss": ResponsePromptCacheDiagnosticsCacheMiss,
            "cache_hit": ResponsePromptCacheDiagnosticsCacheHit,
            "comparison_response_not_found": ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
            "unavailable": ResponsePromptCacheDiagnosticsUnavailable,
        },
    ),
]
"""Use of the prompt cache, compared with an earlier response."""
