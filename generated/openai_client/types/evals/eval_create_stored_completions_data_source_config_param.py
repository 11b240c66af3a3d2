from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class EvalCreateStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """Data from stored chat completions. Use `logs`."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`."""
    metadata: Mapping[str, object]
    """Labels that the chat completions have."""
