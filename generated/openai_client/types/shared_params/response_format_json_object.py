from typing import Literal

from typing_extensions import TypedDict


class ResponseFormatJSONObjectParam(TypedDict):
    """JSON of any shape (the older JSON mode). The prompt has to ask for JSON as well.
    `json_schema` is the better choice with every model that has it.
    """

    type: Literal["json_object"]
    """Says that the answer is JSON of any shape."""


ResponseFormatJSONObject = ResponseFormatJSONObjectParam
