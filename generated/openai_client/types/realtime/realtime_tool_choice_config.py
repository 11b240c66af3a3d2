from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions

RealtimeToolChoiceConfig: TypeAlias = Annotated[
    Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp, Unknown],
    Tagged("type", {"function": ToolChoiceFunction, "mcp": ToolChoiceMcp}),
]
"""Which tools the model calls."""
