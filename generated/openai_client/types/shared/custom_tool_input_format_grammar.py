from typing import Literal

from ..._core.models import Model


class CustomToolInputFormatGrammar(Model):
    """Text that conforms to a grammar."""

    type: Literal["grammar"]
    """Always `grammar`."""
    definition: str
    """The grammar."""
    syntax: Literal["lark", "regex"] | str
    """Syntax of the grammar: `lark` or `regex`."""
