"""Request bodies of an operation."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diagnostics.problems import Severity
from specloom.document.document import Map
from specloom.ir import (
    AsDocument,
    Body,
    Encoding,
    Joined,
    ListOf,
    Reserved,
    Scalar,
    ScalarKind,
    Type,
)
from specloom.ir.media_types import base_of, concrete, is_json, is_lines, is_text
from specloom.reading.contents import ContentBuilder
from specloom.reading.context import Context, as_map, place, text
from specloom.reading.schemas import SchemaBuilder

_STRING = Scalar(ScalarKind.STRING)
_FILE = Scalar(ScalarKind.FILE)


class BodyBuilder:
    """Reads request bodies. Of several media types the first that we send best is taken."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas
        self._contents = ContentBuilder(context, schemas)

    def body(self, operation: Map) -> Body | None:
        node = as_map(self._context.follow(operation.get("requestBody")))
        content = as_map(node.get("content"))
        ranked = sorted(content, key=lambda name: (_send_rank(name), "*" in name))
        if not ranked:
            return None
        media_type = ranked[0]
        sent = concrete(media_type)
        if len({_send_rank(m) for m in ranked}) > 1:
            self._other_types(node, media_type, ranked[1:])
        media = as_map(self._context.follow(content[media_type]))
        return Body(
            media_type=sent,
            type=self._type(media_type, media),
            required=node.get("required") is True,
            constants=tuple(as_map(operation.get("x-loom-send")).items()),
            encodings=tuple(self._encodings(media)),
            doc=text(node, "description"),
            content=tuple(self._contents.contents(node)),
            where=place(node),
        )

    def _encodings(self, media: Map) -> Iterator[tuple[str, Encoding]]:
        """(field, how it is written) where the description says it unmistakably."""
        for name, node in as_map(media.get("encoding")).items():
            encoding = as_map(self._context.follow(node))
            given = text(encoding, "contentType")
            joined = _joined(encoding)
            if given and not set("*,") & set(given):
                yield name, AsDocument(given)
            elif encoding.get("allowReserved") is True:
                yield name, Reserved(joined)
            elif joined is not None:
                yield name, joined

    def _type(self, media_type: str, media: Map) -> Type:
        rank = _send_rank(media_type)
        if is_lines(media_type):
            return ListOf(self._line(media))
        if rank < _TEXT:
            return self._schemas.type_of(media.get("schema", media.get("itemSchema")))
        # What isn't encoded by us is sent as it is.
        return _STRING if rank == _TEXT else _FILE

    def _line(self, media: Map) -> Type:
        """The type of each value; `schema: {type: array}` is how older documents say it."""
        if "itemSchema" in media:
            return self._schemas.type_of(media["itemSchema"])
        type_ = self._schemas.type_of(media.get("schema"))
        return type_.item if isinstance(type_, ListOf) else type_

    def _other_types(self, node: Map, taken: str, others: list[str]) -> None:
        self._context.report(
            place(node),
            "G014",
            f"the body is sent as {concrete(taken)}; it could also be {', '.join(others)}",
            "",
            Severity.NOTE,
        )


def _joined(encoding: Map) -> Joined | None:
    if encoding.get("style") == "deepObject":
        return Joined.DEEP
    is_form = encoding.get("style", "form") == "form"
    return Joined.COMMA if is_form and encoding.get("explode") is False else None


_TEXT = 3


def _send_rank(media_type: str) -> int:
    """How well it is sent: 3 is text and 4 bytes that callers encode themselves."""
    base = base_of(media_type)
    # JSON and multipart rank alike: the description's own order decides between them.
    if is_json(base) or base == "multipart/form-data":
        return 0
    if base == "application/x-www-form-urlencoded":
        return 1
    return _TEXT if is_text(base) else _TEXT + 1
