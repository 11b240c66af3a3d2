from typing import Literal

from typing_extensions import TypeAlias

RunStepInclude: TypeAlias = Literal[
    "step_details.tool_calls[*].file_search.results[*].content"
]
"""More to include in the response."""
