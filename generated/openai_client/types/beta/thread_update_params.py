from typing_extensions import TypedDict

from ..assistants.assistant_tool_resources_param import AssistantToolResourcesParam
from ..shared.metadata import Metadata


class ThreadUpdateParams(TypedDict, total=False):
    """What changes."""

    metadata: Metadata | None
    """Up to 16 labels of your own."""
    tool_resources: AssistantToolResourcesParam | None
    """What tools use in this thread."""
