from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

ResponsePromptVariables: TypeAlias = Annotated[
    Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile, Unknown],
    Tagged(
        "type",
        {
            "input_text": ResponseInputText,
            "input_image": ResponseInputImage,
            "input_file": ResponseInputFile,
        },
    ),
]
"""Value of a variable: text, an image or a file."""


class ResponsePrompt(Model):
    """A stored prompt template and values for its variables."""

    id: str
    """Id of the prompt template."""
    variables: dict[str, ResponsePromptVariables] | None = None
    """Values of the template's variables: text, images or files."""
    version: str | None = None
    """Version of the template. Default: the current one."""


Variables = ResponsePromptVariables
