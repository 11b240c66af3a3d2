from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .run_create_params import RunCreateParams as RunCreateParams
    from .run_submit_tool_outputs_params import (
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
    )
    from .run_tool_output_param import RunToolOutputParam as RunToolOutputParam
    from .thread_create_and_run_params import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
    )
    from .truncation_strategy_param import (
        TruncationStrategyParam as TruncationStrategyParam,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "RunCreateParams": ".run_create_params",
        "RunSubmitToolOutputsParams": ".run_submit_tool_outputs_params",
        "RunToolOutputParam": ".run_tool_output_param",
        "ThreadCreateAndRunParams": ".thread_create_and_run_params",
        "TruncationStrategyParam": ".truncation_strategy_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
