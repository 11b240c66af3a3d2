from ..._core.models import Model
from .assistant_code_interpreter_resources import AssistantCodeInterpreterResources
from .assistant_file_search_resources import AssistantFileSearchResources


class AssistantToolResources(Model):
    """Files and vector stores that tools use."""

    code_interpreter: AssistantCodeInterpreterResources | None = None
    """For the code interpreter."""
    file_search: AssistantFileSearchResources | None = None
    """For file search."""
