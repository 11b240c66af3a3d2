from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_function_web_search_action_find import (
    ResponseFunctionWebSearchActionFind,
)
from .response_function_web_search_action_open_page import (
    ResponseFunctionWebSearchActionOpenPage,
)
from .response_function_web_search_action_search import (
    ResponseFunctionWebSearchActionSearch,
)

ResponseFunctionWebSearchAction: TypeAlias = Annotated[
    Union[
        ResponseFunctionWebSearchActionSearch,
        ResponseFunctionWebSearchActionOpenPage,
        ResponseFunctionWebSearchActionFind,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "search": ResponseFunctionWebSearchActionSearch,
            "open_page": ResponseFunctionWebSearchActionOpenPage,
            "find_in_page": ResponseFunctionWebSearchActionFind,
        },
    ),
]
"""What the model did on the web."""
