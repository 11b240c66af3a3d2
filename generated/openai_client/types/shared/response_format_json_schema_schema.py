from typing_extensions import TypeAlias

ResponseFormatJSONSchemaSchema: TypeAlias = dict[str, object]
"""A JSON Schema, as an object."""
