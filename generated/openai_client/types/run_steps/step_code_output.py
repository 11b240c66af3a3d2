from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..beta.threads.runs.code_interpreter_tool_call import CodeInterpreterOutputLogs
from .code_interpreter_image import CodeInterpreterImage

StepCodeOutput: TypeAlias = Annotated[
    Union[CodeInterpreterOutputLogs, CodeInterpreterImage, Unknown],
    Tagged("type", {"logs": CodeInterpreterOutputLogs, "image": CodeInterpreterImage}),
]
"""An output of the code."""
