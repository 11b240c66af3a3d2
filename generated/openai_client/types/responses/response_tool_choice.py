from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Shaped
from .tool_choice_allowed import ToolChoiceAllowed
from .tool_choice_apply_patch import ToolChoiceApplyPatch
from .tool_choice_custom import ToolChoiceCustom
from .tool_choice_function import ToolChoiceFunction
from .tool_choice_mcp import ToolChoiceMcp
from .tool_choice_options import ToolChoiceOptions
from .tool_choice_shell import ToolChoiceShell
from .tool_choice_types import ToolChoiceTypes
from .tool_programmatic_tool_calling import ToolProgrammaticToolCalling

ResponseToolChoice: TypeAlias = Annotated[
    Union[
        ToolChoiceOptions,
        ToolChoiceAllowed,
        ToolChoiceTypes,
        ToolChoiceFunction,
        ToolChoiceMcp,
        ToolChoiceCustom,
        ToolProgrammaticToolCalling,
        ToolChoiceApplyPatch,
        ToolChoiceShell,
    ],
    Shaped(),
]
"""Whether and which tools the model calls."""
