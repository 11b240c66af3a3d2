from typing import Literal

from ..._core.models import Model
from .configuration_update_reasoning import ConfigurationUpdateReasoning
from .configuration_update_text import ConfigurationUpdateText
from .configuration_update_text_format import ConfigurationUpdateTextFormat


class ResponseConfigurationUpdateItemParam(Model):
    """A change of settings in the middle of a conversation."""

    type: Literal["configuration_update"]
    """Always `configuration_update`."""
    id: str | None = None
    """Id of the item."""
    reasoning: ConfigurationUpdateReasoning | None = None
    """New reasoning settings."""
    text: ConfigurationUpdateText | None = None
    """New format of the text."""


Reasoning = ConfigurationUpdateReasoning
Text = ConfigurationUpdateText
TextFormat = ConfigurationUpdateTextFormat
