from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """JSON that conforms to a schema (structured outputs)."""

    type: Required[Literal["json_schema"]]
    """Always `json_schema`."""
    name: Required[str]
    """Name of the format: letters, digits, underscores and dashes, up to 64
    characters.
    """
    schema: Required[Mapping[str, object]]
    """JSON Schema of the output."""
    description: str
    """What the format is for. The model reads it."""
    strict: bool | None
    """Whether the output always conforms to the schema. Strict schemas use a subset of
    JSON Schema. Default: false.
    """
