from typing import Literal

from pydantic import Field

from .._core.models import Model


class EvalCustomDataSourceConfig(Model):
    """Data of a form of your own."""

    schema_: dict[str, object] = Field(alias="schema")
    """JSON Schema of the data."""
    type: Literal["custom"]
    """Always `custom`."""
