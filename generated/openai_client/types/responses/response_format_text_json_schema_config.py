from typing import Literal

from pydantic import Field

from ..._core.models import Model


class ResponseFormatTextJSONSchemaConfig(Model):
    """JSON that conforms to a schema (structured outputs)."""

    type: Literal["json_schema"]
    """Always `json_schema`."""
    name: str
    """Name of the format: letters, digits, underscores and dashes, up to 64
    characters.
    """
    schema_: dict[str, object] = Field(alias="schema")
    """JSON Schema of the output."""
    description: str | None = None
    """What the format is for. The model reads it."""
    strict: bool | None = None
    """Whether the output always conforms to the schema. Strict schemas use a subset of
    JSON Schema. Default: false.
    """
