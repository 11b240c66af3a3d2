from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistant_code_interpreter_resources import (
        AssistantCodeInterpreterResources as AssistantCodeInterpreterResources,
    )
    from .assistant_code_interpreter_resources_param import (
        AssistantCodeInterpreterResourcesParam as AssistantCodeInterpreterResourcesParam,
    )
    from .assistant_code_interpreter_tool import (
        AssistantCodeInterpreterTool as AssistantCodeInterpreterTool,
    )
    from .assistant_code_interpreter_tool_param import (
        AssistantCodeInterpreterToolParam as AssistantCodeInterpreterToolParam,
    )
    from .assistant_file_search_resources import (
        AssistantFileSearchResources as AssistantFileSearchResources,
    )
    from .assistant_file_search_resources_param import (
        AssistantFileSearchResourcesParam as AssistantFileSearchResourcesParam,
    )
    from .assistant_file_search_tool import (
        AssistantFileSearchTool as AssistantFileSearchTool,
        AssistantFileSearchToolFileSearch as AssistantFileSearchToolFileSearch,
    )
    from .assistant_file_search_tool_param import (
        AssistantFileSearchToolFileSearchParam as AssistantFileSearchToolFileSearchParam,
        AssistantFileSearchToolParam as AssistantFileSearchToolParam,
    )
    from .assistant_function_tool import AssistantFunctionTool as AssistantFunctionTool
    from .assistant_function_tool_param import (
        AssistantFunctionToolParam as AssistantFunctionToolParam,
    )
    from .assistant_new_file_search_resources_param import (
        AssistantNewFileSearchResourcesParam as AssistantNewFileSearchResourcesParam,
    )
    from .assistant_new_tool_resources_param import (
        AssistantNewToolResourcesParam as AssistantNewToolResourcesParam,
    )
    from .assistant_new_vector_store_param import (
        AssistantNewVectorStoreParam as AssistantNewVectorStoreParam,
    )
    from .assistant_ranking_options import (
        AssistantRankingOptions as AssistantRankingOptions,
    )
    from .assistant_ranking_options_param import (
        AssistantRankingOptionsParam as AssistantRankingOptionsParam,
    )
    from .assistant_tool_resources import (
        AssistantToolResources as AssistantToolResources,
    )
    from .assistant_tool_resources_param import (
        AssistantToolResourcesParam as AssistantToolResourcesParam,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AssistantCodeInterpreterResources": ".assistant_code_interpreter_resources",
        "AssistantCodeInterpreterResourcesParam": ".assistant_code_interpreter_resources_param",
        "AssistantCodeInterpreterTool": ".assistant_code_interpreter_tool",
        "AssistantCodeInterpreterToolParam": ".assistant_code_interpreter_tool_param",
        "AssistantFileSearchResources": ".assistant_file_search_resources",
        "AssistantFileSearchResourcesParam": ".assistant_file_search_resources_param",
        "AssistantFileSearchTool": ".assistant_file_search_tool",
        "AssistantFileSearchToolFileSearch": ".assistant_file_search_tool",
        "AssistantFileSearchToolFileSearchParam": ".assistant_file_search_tool_param",
        "AssistantFileSearchToolParam": ".assistant_file_search_tool_param",
        "AssistantFunctionTool": ".assistant_function_tool",
        "AssistantFunctionToolParam": ".assistant_function_tool_param",
        "AssistantNewFileSearchResourcesParam": ".assistant_new_file_search_resources_param",
        "AssistantNewToolResourcesParam": ".assistant_new_tool_resources_param",
        "AssistantNewVectorStoreParam": ".assistant_new_vector_store_param",
        "AssistantRankingOptions": ".assistant_ranking_options",
        "AssistantRankingOptionsParam": ".assistant_ranking_options_param",
        "AssistantToolResources": ".assistant_tool_resources",
        "AssistantToolResourcesParam": ".assistant_tool_resources_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
