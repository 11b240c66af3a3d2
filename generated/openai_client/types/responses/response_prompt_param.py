from collections.abc import Mapping
from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from .response_input_file_param import ResponseInputFileParam
from .response_input_image_param import ResponseInputImageParam
from .response_input_text_param import ResponseInputTextParam

ResponsePromptVariablesParam: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    ResponseInputImageParam,
    ResponseInputFileParam,
]
"""Value of a variable: text, an image or a file."""


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt template and values for its variables."""

    id: Required[str]
    """Id of the prompt template."""
    variables: Mapping[str, ResponsePromptVariablesParam] | None
    """Values of the template's variables: text, images or files."""
    version: str | None
    """Version of the template. Default: the current one."""


Variables = ResponsePromptVariablesParam
