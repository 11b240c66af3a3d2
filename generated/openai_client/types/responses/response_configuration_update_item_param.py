from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_configuration_update_item import (
    ConfigurationUpdateReasoning,
    ConfigurationUpdateText,
)


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


if TYPE_CHECKING:
    from .response_configuration_update_item import (
        ConfigurationUpdateTextFormat as _ConfigurationUpdateTextFormat,
    )

    TextFormat = _ConfigurationUpdateTextFormat
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "TextFormat": ".response_configuration_update_item:ConfigurationUpdateTextFormat",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
