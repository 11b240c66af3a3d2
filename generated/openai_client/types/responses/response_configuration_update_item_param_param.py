from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.response_format_text import ResponseFormatTextParam
from .response_format_text_json_schema_config_param import (
    ResponseFormatTextJSONSchemaConfigParam,
)


class ConfigurationUpdateReasoningParam(TypedDict, total=False):
    """Reasoning settings."""

    effort: ReasoningEffort
    """Effort of reasoning. Higher values cost more tokens and time."""


ConfigurationUpdateTextFormatParam: TypeAlias = Union[
    ResponseFormatTextParam,
    ResponseFormatTextJSONSchemaConfigParam,
]
"""Format of the text."""


class ConfigurationUpdateTextParam(TypedDict):
    """Settings of the text."""

    format: ConfigurationUpdateTextFormatParam
    """Format of the text."""


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """A change of settings in the middle of a conversation."""

    type: Required[Literal["configuration_update"]]
    """Always `configuration_update`."""
    id: str | None
    """Id of the item."""
    reasoning: ConfigurationUpdateReasoningParam
    """New reasoning settings."""
    text: ConfigurationUpdateTextParam
    """New format of the text."""


Reasoning = ConfigurationUpdateReasoningParam
Text = ConfigurationUpdateTextParam
TextFormat = ConfigurationUpdateTextFormatParam
