from typing import Literal

from typing_extensions import TypedDict


class AssistantCodeInterpreterToolParam(TypedDict):
    """Runs Python in a sandbox."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""
