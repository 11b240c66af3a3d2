"""What a call does: answers at once, streams, in pages, by a field of the request, or opens a
channel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.document.document import Map
from specloom.ir import (
    AtOnce,
    ByField,
    Channel,
    EmptyResult,
    FieldCase,
    Interaction,
    JsonResult,
    Paged,
    PaginationScheme,
    Result,
    Scalar,
    ScalarKind,
    Single,
    Streamed,
    Switch,
    TextResult,
    Type,
    UnionOf,
    shape,
)
from specloom.ir.media_types import EVENTS, base_of, is_stream
from specloom.reading.context import Context, as_list, as_map, place
from specloom.reading.results import ResultBuilder
from specloom.reading.schemas import SchemaBuilder

# Items are looked for when the types of pages are complete: by the pass `find_pages`.
_UNKNOWN_ITEM = Scalar(ScalarKind.ANY)


class InteractionBuilder:
    """Reads what an operation does, from its responses and its keys of the dialect."""

    def __init__(self, context: Context, schemas: SchemaBuilder, results: ResultBuilder) -> None:
        self._context = context
        self._schemas = schemas
        self._results = results

    def interaction(
        self, method: str, operation: Map, scheme: PaginationScheme | None
    ) -> Interaction:
        """What the call does; `scheme` is how it pages, if the description says so."""
        if method.lower() == "head":
            # HTTP sends the headers of what GET would give, and no body.
            return Single(EmptyResult())
        if "x-loom-channel" in operation:
            return self._channel(as_map(operation["x-loom-channel"]))
        result = self._results.result(operation)
        at_once = self._at_once(operation, result, scheme)
        return self._stream(operation, at_once) or at_once

    def _channel(self, settings: Map) -> Channel:
        answers = as_map(settings.get("acknowledged")).items()
        return Channel(
            sent=self._schemas.type_of(settings.get("sent")),
            received=self._schemas.type_of(settings.get("received")),
            tag=str(settings.get("tag", "type")),
            opening=str(settings.get("opening", "")),
            closing=_names(settings.get("closing")),
            error=str(settings.get("error", "")),
            acknowledged=tuple((str(event), _names(given)) for event, given in answers),
        )

    def _at_once(self, operation: Map, result: Result, scheme: PaginationScheme | None) -> AtOnce:
        if scheme is not None and isinstance(result, JsonResult):
            return Paged(scheme, _UNKNOWN_ITEM, result)
        settings = as_map(operation.get("x-loom-variants"))
        if not settings:
            return Single(result)
        default = settings.get("default")
        return ByField(
            field=str(settings.get("switch")),
            cases=tuple(self._case(as_map(case)) for case in as_list(settings.get("cases"))),
            default=None if default is None else str(default),
            otherwise=result,
        )

    def _case(self, case: Map) -> FieldCase:
        when = tuple(str(value) for value in as_list(case.get("when")))
        if case.get("text") is True:
            return FieldCase(when, TextResult())
        return FieldCase(when, JsonResult(self._schemas.type_of(case.get("schema"))))

    def _stream(self, operation: Map, at_once: AtOnce) -> Streamed | None:
        """The stream that a success may be, by its media type."""
        for response in self._results.successes(operation):
            for media_type, node in as_map(response.get("content")).items():
                media = as_map(self._context.follow(node))
                if is_stream(media_type) or "itemSchema" in media:
                    return self._streamed(operation, base_of(media_type), media, at_once)
        return None

    def _streamed(self, operation: Map, media_type: str, media: Map, at_once: AtOnce) -> Streamed:
        settings = as_map(operation.get("x-loom-stream"))
        switch, end = settings.get("switch"), settings.get("end")
        is_empty = isinstance(at_once, Single) and isinstance(at_once.result, EmptyResult)
        return Streamed(
            event=self._event(media_type, media),
            envelope=settings.get("envelope") is True,
            switch=Switch(switch, settings.get("value", True)) if isinstance(switch, str) else None,
            end=end if isinstance(end, str) else None,
            last=_names(settings.get("last")),
            finished=_finished(settings.get("finished")),
            media_type=media_type,
            at_once=None if is_empty else at_once,
        )

    def _event(self, media_type: str, media: Map) -> Type:
        """The type of a value: OpenAPI 3.2 wraps that of an event in the event, others don't."""
        item = media.get("itemSchema", media.get("schema"))
        if media_type == EVENTS:
            inner = [self._schemas.type_of(schema) for schema in self._data(item, 0)]
            types = tuple({shape(type_): type_ for type_ in inner}.values())
            if types:
                return types[0] if len(types) == 1 else UnionOf(types, where=place(media))
            if self._is_envelope(item):
                return Scalar(ScalarKind.STRING)
        elif "itemSchema" not in media:
            # `schema: {type: array}` is how older documents say that there are many.
            target = as_map(self._context.follow(item))
            if target.get("type") == "array" and "items" in target:
                return self._schemas.type_of(target["items"])
        return self._schemas.type_of(item)

    def _data(self, item: Any, depth: int) -> Iterator[Any]:
        """The schemas of the data of all kinds of events."""
        node = as_map(self._context.follow(item))
        data = as_map(as_map(node.get("properties")).get("data"))
        if "contentSchema" in data:
            yield data["contentSchema"]
        elif depth < 5:
            for keyword in ("oneOf", "anyOf"):
                for member in as_list(node.get(keyword)):
                    yield from self._data(member, depth + 1)

    def _is_envelope(self, item: Any) -> bool:
        """Whether it describes the event as such: a text under `data`, maybe a name and an id."""
        properties = as_map(as_map(self._context.follow(item)).get("properties"))
        known = {"data", "event", "id", "retry", "comment"}
        is_text = as_map(properties.get("data")).get("type") == "string"
        return is_text and set(properties) <= known


def _names(listed: Any) -> tuple[str, ...]:
    return tuple(str(name) for name in as_list(listed))


def _finished(path: Any) -> tuple[str, str] | None:
    """`choices[].finish_reason` as the list and the field of its elements."""
    if not isinstance(path, str):
        return None
    elements, _, field = path.partition("[].")
    return (elements, field) if elements and field else None
