from typing import Literal

from typing_extensions import Required, TypedDict

from .configuration_update_reasoning_param import ConfigurationUpdateReasoningParam
from .configuration_update_text_format_param import ConfigurationUpdateTextFormatParam
from .configuration_update_text_param import ConfigurationUpdateTextParam


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
