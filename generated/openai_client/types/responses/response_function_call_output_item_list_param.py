from collections.abc import Iterable

from typing_extensions import TypeAlias

from .response_function_call_output_item_param import (
    ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
)

ResponseFunctionCallOutputItemListParam: TypeAlias = Iterable[
    ResponseFunctionCallOutputItemParam
]
"""Parts of a function's output."""
