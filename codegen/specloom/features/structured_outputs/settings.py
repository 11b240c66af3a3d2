"""What the description says of an operation whose answers become types (`x-loom-structured`)."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Form(enum.Enum):
    """The form of the answers: choices with a message each, or a list of items."""

    CHOICES = "choices"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Structured:
    """The body fields by which callers say what an answer has to be; `tools` may be empty.

    `format` is a field, or `field.key` where the format is one of several settings. `resume`
    is the operation that gives a stream again, if one does.
    """

    format: str
    tools: str = ""
    form: Form = Form.CHOICES
    resume: str = ""

    @property
    def field(self) -> str:
        """The body field that has the format."""
        return self.format.partition(".")[0]

    @property
    def key(self) -> str:
        """The key of the format in that field; empty where the field is the format."""
        return self.format.partition(".")[2]
