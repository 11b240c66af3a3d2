from typing_extensions import TypedDict

from .configuration_update_text_format_param import ConfigurationUpdateTextFormatParam


class ConfigurationUpdateTextParam(TypedDict):
    """Settings of the text."""

    format: ConfigurationUpdateTextFormatParam
    """Format of the text."""
