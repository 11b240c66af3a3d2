from typing_extensions import TypeAlias

FunctionParameters: TypeAlias = dict[str, object]
"""A function's arguments as a JSON Schema of type object."""
