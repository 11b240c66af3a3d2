from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.response_format_json_schema_schema import ResponseFormatJSONSchemaSchema


class JSONSchemaParam(TypedDict, total=False):
    """The schema, with the name that the model sees it under."""

    name: Required[str]
    """The schema's name: letters, digits, underscores and dashes, at most 64
    characters.
    """
    description: str
    """What the answer stands for; helps the model to fill it in."""
    schema: ResponseFormatJSONSchemaSchema
    """The JSON Schema that the answer keeps to."""
    strict: bool | None
    """Whether the answer is guaranteed to keep to the schema. Then only the part of JSON
    Schema that structured outputs support may be used.
    """


class ResponseFormatJSONSchemaParam(TypedDict):
    """JSON that keeps to a schema of yours (structured outputs)."""

    type: Literal["json_schema"]
    """Says that the answer is JSON after a schema."""
    json_schema: JSONSchemaParam
    """The schema, with the name that the model sees it under."""


JSONSchema = JSONSchemaParam
ResponseFormatJSONSchema = ResponseFormatJSONSchemaParam
