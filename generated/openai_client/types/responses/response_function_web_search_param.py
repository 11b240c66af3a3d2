from typing import Literal, Union

from typing_extensions import TypedDict

from .response_function_web_search_action_find_param import (
    ResponseFunctionWebSearchActionFindParam,
)
from .response_function_web_search_action_open_page_param import (
    ResponseFunctionWebSearchActionOpenPageParam,
)
from .response_function_web_search_action_param import (
    ResponseFunctionWebSearchActionParam,
)
from .response_function_web_search_action_search_param import (
    ResponseFunctionWebSearchActionSearchParam,
)
from .response_function_web_search_action_search_source_param import (
    ResponseFunctionWebSearchActionSearchSourceParam,
)


class ResponseFunctionWebSearchParam(TypedDict):
    """The model searches the web."""

    type: Literal["web_search_call"]
    """Always `web_search_call`."""
    id: str
    """Id of the item."""
    action: ResponseFunctionWebSearchActionParam
    """What the model did: search, open a page or find text in a page."""
    status: Union[
        Literal["in_progress", "searching", "completed", "failed", "incomplete"],
        str,
    ]
    """State of the item."""


Action = ResponseFunctionWebSearchActionParam
ActionFind = ResponseFunctionWebSearchActionFindParam
ActionOpenPage = ResponseFunctionWebSearchActionOpenPageParam
ActionSearch = ResponseFunctionWebSearchActionSearchParam
ActionSearchSource = ResponseFunctionWebSearchActionSearchSourceParam
