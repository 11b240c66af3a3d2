from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .realtime_response_create_params_param import (
        RealtimeResponseCreateParamsParam as _RealtimeResponseCreateParamsParam,
    )
    from .realtime_tool_choice_config_param import (
        RealtimeToolChoiceConfigParam as _RealtimeToolChoiceConfigParam,
    )
    from .realtime_tools_config_union_param import (
        RealtimeToolsConfigUnionParam as _RealtimeToolsConfigUnionParam,
    )

    RealtimeResponseCreateParamsWithReferencesParam = _RealtimeResponseCreateParamsParam
    Tool = _RealtimeToolsConfigUnionParam
    ToolChoice = _RealtimeToolChoiceConfigParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "RealtimeResponseCreateParamsWithReferencesParam": ".realtime_response_create_params_param:RealtimeResponseCreateParamsParam",
        "Tool": ".realtime_tools_config_union_param:RealtimeToolsConfigUnionParam",
        "ToolChoice": ".realtime_tool_choice_config_param:RealtimeToolChoiceConfigParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
