from typing import Union

from typing_extensions import TypeAlias

from .response_function_web_search_action_find_param import (
    ResponseFunctionWebSearchActionFindParam,
)
from .response_function_web_search_action_open_page_param import (
    ResponseFunctionWebSearchActionOpenPageParam,
)
from .response_function_web_search_action_search_param import (
    ResponseFunctionWebSearchActionSearchParam,
)

ResponseFunctionWebSearchActionParam: TypeAlias = Union[
    ResponseFunctionWebSearchActionSearchParam,
    ResponseFunctionWebSearchActionOpenPageParam,
    ResponseFunctionWebSearchActionFindParam,
]
"""What the model did on the web."""
