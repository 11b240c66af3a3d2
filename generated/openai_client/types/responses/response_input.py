from typing_extensions import TypeAlias

from .response_input_item import ResponseInputItem

ResponseInput: TypeAlias = list[ResponseInputItem]
"""Items of input."""
