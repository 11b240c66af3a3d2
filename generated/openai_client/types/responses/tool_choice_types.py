from typing import Literal, Union

from ..._core.models import Model


class ToolChoiceTypes(Model):
    """Forces a call of a built-in tool."""

    type: Union[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ],
        str,
    ]
    """Built-in tool to call."""
