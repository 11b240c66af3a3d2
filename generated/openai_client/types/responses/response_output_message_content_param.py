from typing import Union

from typing_extensions import TypeAlias

from .response_output_refusal_param import ResponseOutputRefusalParam
from .response_output_text_param import ResponseOutputTextParam

ResponseOutputMessageContentParam: TypeAlias = Union[
    ResponseOutputTextParam,
    ResponseOutputRefusalParam,
]
"""A part of a message: text or a refusal."""
