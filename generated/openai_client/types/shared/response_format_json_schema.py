from typing import Literal

from pydantic import Field

from ..._core.models import Model
from .response_format_json_schema_schema import ResponseFormatJSONSchemaSchema


class JSONSchema(Model):
    """The schema, with the name that the model sees it under."""

    name: str
    """The schema's name: letters, digits, underscores and dashes, at most 64
    characters.
    """
    description: str | None = None
    """What the answer stands for; helps the model to fill it in."""
    schema_: ResponseFormatJSONSchemaSchema | None = Field(default=None, alias="schema")
    """The JSON Schema that the answer keeps to."""
    strict: bool | None = None
    """Whether the answer is guaranteed to keep to the schema. Then only the part of JSON
    Schema that structured outputs support may be used.
    """


class ResponseFormatJSONSchema(Model):
    """JSON that keeps to a schema of yours (structured outputs)."""

    type: Literal["json_schema"]
    """Says that the answer is JSON after a schema."""
    json_schema: JSONSchema
    """The schema, with the name that the model sees it under."""
