from ..._core.models import Model
from .configuration_update_text_format import ConfigurationUpdateTextFormat


class ConfigurationUpdateText(Model):
    """Settings of the text."""

    format: ConfigurationUpdateTextFormat
    """Format of the text."""
