"""Bodies as they are described: every media type of a request, every response with its headers."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.document.document import Map
from specloom.ir import Content, FieldEncoding, Header, Json, Response
from specloom.reading.context import Context, as_map, text
from specloom.reading.facts import other_facts
from specloom.reading.schemas import SchemaBuilder

_CONTENT = frozenset(("schema", "itemSchema", "encoding", "example", "examples"))
_ENCODING = frozenset(("headers",))
_HEADER = frozenset(("$ref", "schema", "required", "description", "deprecated"))
_RESPONSE = frozenset(("$ref", "description", "headers", "content"))


class ContentBuilder:
    """Reads what bodies are described as, whatever is made of it."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def contents(self, holder: Map) -> Iterator[Content]:
        """The content of a request body or a response, in the order of the description."""
        for media_type, node in as_map(holder.get("content")).items():
            media = as_map(self._context.follow(node))
            encodings = as_map(media.get("encoding"))
            yield Content(
                media_type,
                type=self._schemas.type_of(media["schema"]) if "schema" in media else None,
                item=self._schemas.type_of(media["itemSchema"]) if "itemSchema" in media else None,
                encodings=tuple(self._encoding(name, as_map(e)) for name, e in encodings.items()),
                examples=tuple(self._examples(media)),
                facts=other_facts(media, _CONTENT),
            )

    def _examples(self, media: Map) -> Iterator[tuple[str, Json]]:
        if "example" in media:
            yield "example", Json.of({"value": media["example"]})
        for name, node in as_map(media.get("examples")).items():
            yield name, Json.of(self._context.follow(node))

    def _encoding(self, name: str, node: Map) -> FieldEncoding:
        encoding = as_map(self._context.follow(node))
        return FieldEncoding(name, tuple(self._headers(encoding)), other_facts(encoding, _ENCODING))

    def _headers(self, holder: Map) -> Iterator[Header]:
        for name, node in as_map(holder.get("headers")).items():
            header = as_map(self._context.follow(node))
            yield Header(
                name=name,
                type=self._schemas.type_of(header.get("schema")),
                required=header.get("required") is True,
                doc=text(header, "description"),
                deprecated=header.get("deprecated") is True,
                facts=other_facts(header, _HEADER),
            )

    def responses(self, operation: Map) -> Iterator[Response]:
        """Every response, by status."""
        for status, node in as_map(operation.get("responses")).items():
            response = as_map(self._context.follow(node))
            if not status.startswith("x-"):
                yield Response(
                    status,
                    doc=text(response, "description"),
                    headers=tuple(self._headers(response)),
                    content=tuple(self.contents(response)),
                    facts=other_facts(response, _RESPONSE),
                )
