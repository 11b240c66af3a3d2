from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from ..shared.reasoning_effort import ReasoningEffort
from ..shared.response_format_text import ResponseFormatText
from .response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig


class ConfigurationUpdateReasoning(Model):
    """Reasoning settings."""

    effort: ReasoningEffort | None = None
    """Effort of reasoning. Higher values cost more tokens and time."""


ConfigurationUpdateTextFormat: TypeAlias = Annotated[
    Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig, Unknown],
    Tagged(
        "type",
        {"text": ResponseFormatText, "json_schema": ResponseFormatTextJSONSchemaConfig},
    ),
]
"""Format of the text."""


class ConfigurationUpdateText(Model):
    """Settings of the text."""

    format: ConfigurationUpdateTextFormat
    """Format of the text."""


class ResponseConfigurationUpdateItem(Model):
    """A change of settings in the middle of a conversation."""

    type: Literal["configuration_update"]
    """Always `configuration_update`."""
    id: str
    """Id of the item."""
    reasoning: ConfigurationUpdateReasoning | None = None
    """New reasoning settings."""
    text: ConfigurationUpdateText | None = None
    """New format of the text."""


Reasoning = ConfigurationUpdateReasoning
Text = ConfigurationUpdateText
TextFormat = ConfigurationUpdateTextFormat
