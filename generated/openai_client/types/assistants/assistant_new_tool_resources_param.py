from typing_extensions import TypedDict

from .assistant_code_interpreter_resources_param import (
    AssistantCodeInterpreterResourcesParam,
)
from .assistant_new_file_search_resources_param import (
    AssistantNewFileSearchResourcesParam,
)


class AssistantNewToolResourcesParam(TypedDict, total=False):
    """Files and vector stores that tools use."""

    code_interpreter: AssistantCodeInterpreterResourcesParam
    """For the code interpreter."""
    file_search: AssistantNewFileSearchResourcesParam
    """For file search."""
