from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .response_prompt_variables_param import ResponsePromptVariablesParam


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt template and values for its variables."""

    id: Required[str]
    """Id of the prompt template."""
    variables: Mapping[str, ResponsePromptVariablesParam] | None
    """Values of the template's variables: text, images or files."""
    version: str | None
    """Version of the template. Default: the current one."""


Variables = ResponsePromptVariablesParam
