"""A schema that is no part of a description, such as one that somebody sends."""

from __future__ import annotations

from specloom.diagnostics.problems import SpecError
from specloom.document.json_reader import read_json
from specloom.document.load import lone
from specloom.ir import Api, ClientInfo, Name, Resource, Type
from specloom.reading.context import Context, Reading
from specloom.reading.schemas import SchemaBuilder

__all__ = ["read_schema"]


def read_schema(text: str) -> tuple[Type, Reading]:
    """The type that a JSON Schema describes, and an API of nothing but what it refers to.

    Raises:
        SpecError: the text is no JSON.
    """
    schema, problems = read_json(text, "schema.json")
    if problems:
        raise SpecError(problems)
    context = Context(lone(schema))
    builder = SchemaBuilder(context)
    type_ = builder.type_of(schema)
    root, info = Resource(()), ClientInfo(Name())
    api = Api("", "", "", "", info, (), (), root, builder.finish())
    return type_, Reading(api, tuple(context.problems), builder.nodes)
