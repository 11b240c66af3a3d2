from collections.abc import Sequence

from typing_extensions import TypedDict


class AssistantCodeInterpreterResourcesParam(TypedDict, total=False):
    """Files for the code interpreter."""

    file_ids: Sequence[str]
    """Ids of up to 20 files."""
