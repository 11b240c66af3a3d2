from typing import Literal, Union

from ..._core.models import Model
from .response_function_web_search_action import ResponseFunctionWebSearchAction
from .response_function_web_search_action_find import (
    ResponseFunctionWebSearchActionFind,
)
from .response_function_web_search_action_open_page import (
    ResponseFunctionWebSearchActionOpenPage,
)
from .response_function_web_search_action_search import (
    ResponseFunctionWebSearchActionSearch,
)
from .response_function_web_search_action_search_source import (
    ResponseFunctionWebSearchActionSearchSource,
)


class ResponseFunctionWebSearch(Model):
    """The model searches the web."""

    type: Literal["web_search_call"]
    """Always `web_search_call`."""
    id: str
    """Id of the item."""
    action: ResponseFunctionWebSearchAction
    """What the model did: search, open a page or find text in a page."""
    status: Union[
        Literal["in_progress", "searching", "completed", "failed", "incomplete"],
        str,
    ]
    """State of the item."""


Action = ResponseFunctionWebSearchAction
ActionFind = ResponseFunctionWebSearchActionFind
ActionOpenPage = ResponseFunctionWebSearchActionOpenPage
ActionSearch = ResponseFunctionWebSearchActionSearch
ActionSearchSource = ResponseFunctionWebSearchActionSearchSource
