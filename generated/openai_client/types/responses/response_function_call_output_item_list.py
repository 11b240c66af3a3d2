from typing_extensions import TypeAlias

from .response_function_call_output_item import ResponseFunctionCallOutputItem

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
"""Parts of a function's output."""
