from ..._core.models import Model
from .response_prompt_variables import ResponsePromptVariables


class ResponsePrompt(Model):
    """A stored prompt template and values for its variables."""

    id: str
    """Id of the prompt template."""
    variables: dict[str, ResponsePromptVariables] | None = None
    """Values of the template's variables: text, images or files."""
    version: str | None = None
    """Version of the template. Default: the current one."""


Variables = ResponsePromptVariables
