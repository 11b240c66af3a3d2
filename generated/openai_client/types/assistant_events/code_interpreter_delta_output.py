from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..beta.threads.runs.code_interpreter_logs import CodeInterpreterLogs
from ..beta.threads.runs.code_interpreter_output_image import CodeInterpreterOutputImage

CodeInterpreterDeltaOutput: TypeAlias = Annotated[
    Union[CodeInterpreterLogs, CodeInterpreterOutputImage, Unknown],
    Tagged("type", {"logs": CodeInterpreterLogs, "image": CodeInterpreterOutputImage}),
]
"""A new output of the code."""
