"""What the description says of an operation whose answers become types (`x-loom-structured`)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Structured:
    """The body fields by which callers say what an answer has to be; `tools` may be empty."""

    format: str
    tools: str = ""
