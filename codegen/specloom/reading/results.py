"""What a call gives back: results, streams and variants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from specloom.diagnostics.problems import Severity
from specloom.document.document import Map
from specloom.ir import (
    Failure,
    Result,
    ResultKind,
    Scalar,
    ScalarKind,
    Stream,
    Type,
    UnionOf,
    Variant,
)
from specloom.reading.context import Context, as_list, as_map, place, text
from specloom.reading.media import EVENTS, base_of, is_json, is_stream, is_text
from specloom.reading.schemas import NULL, SchemaBuilder


class ResultBuilder:
    """Reads what a call gives back."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def result(self, operation: Map) -> Result:
        """The result of a success: of several, JSON before what is only bytes."""
        found = [self._one(operation, response) for response in self._successes(operation)]
        if not found:
            self._nothing_good(operation)
            return Result(ResultKind.EMPTY)
        documents = [r for r in found if r.kind is ResultKind.JSON]
        if not documents or found[0].kind not in (ResultKind.JSON, ResultKind.EMPTY):
            return next((r for r in found if r.kind is not ResultKind.EMPTY), found[0])
        types = list(dict.fromkeys(r.type for r in documents if r.type is not None))
        if any(r.kind is ResultKind.EMPTY for r in found):
            types.append(NULL)  # `202 Accepted` beside `200 OK`: nothing is an answer too
        type_ = types[0] if len(types) == 1 else UnionOf(tuple(types), where=place(operation))
        first = documents[0]
        return replace(first, type=type_)

    def _one(self, operation: Map, response: Map) -> Result:
        doc = text(response, "description")
        content = as_map(response.get("content"))
        if operation.get("x-loom-binary") is True:
            return Result(ResultKind.BINARY, media_type=next(iter(content), ""), doc=doc)
        for media_type, node in content.items():
            if is_json(media_type):
                schema = as_map(self._context.follow(node)).get("schema")
                type_ = self._schemas.type_of(schema)
                if type_ == NULL:
                    return Result(ResultKind.EMPTY, doc=doc)
                if type_ == Scalar(ScalarKind.FILE):
                    return Result(ResultKind.BINARY, media_type=media_type, doc=doc)
                headers = tuple(sorted(h.lower() for h in as_map(response.get("headers"))))
                return Result(ResultKind.JSON, type_, media_type, doc, headers)
        for media_type in content:
            if not is_stream(media_type):
                kind = ResultKind.TEXT if is_text(media_type) else ResultKind.BINARY
                return Result(kind, media_type=media_type, doc=doc)
        return Result(ResultKind.EMPTY, doc=doc)

    def stream(self, operation: Map) -> Stream | None:
        """The stream that a success may be, by its media type."""
        for response in self._successes(operation):
            for media_type, node in as_map(response.get("content")).items():
                media = as_map(self._context.follow(node))
                if is_stream(media_type) or "itemSchema" in media:
                    return self._stream(operation, base_of(media_type), media)
        return None

    def _stream(self, operation: Map, media_type: str, media: Map) -> Stream:
        told = as_map(operation.get("x-loom-stream"))
        switch = told.get("switch")
        return Stream(
            event=self._event(media_type, media),
            switch=switch if isinstance(switch, str) else None,
            value=told.get("value", True),
            end=told["end"] if isinstance(told.get("end"), str) else None,
            last=tuple(str(name) for name in as_list(told.get("last"))),
            finished=_finished(told.get("finished")),
            media_type=media_type,
        )

    def _event(self, media_type: str, media: Map) -> Type:
        """The type of a value: OpenAPI 3.2 wraps that of an event in the event, others don't."""
        item = media.get("itemSchema", media.get("schema"))
        if media_type == EVENTS:
            inner = [self._schemas.type_of(schema) for schema in self._data(item, 0)]
            types = tuple(dict.fromkeys(inner))
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

    def variants(self, operation: Map) -> tuple[tuple[Variant, ...], str | None, str | None]:
        told = as_map(operation.get("x-loom-variants"))
        if not told:
            return (), None, None
        cases = tuple(self._variant(as_map(case)) for case in as_list(told.get("cases")))
        default = told.get("default")
        return cases, str(told.get("switch")), None if default is None else str(default)

    def _variant(self, case: Map) -> Variant:
        when = tuple(str(value) for value in as_list(case.get("when")))
        if case.get("text") is True:
            return Variant(when, Result(ResultKind.TEXT, media_type="text/plain"))
        schema = self._schemas.type_of(case.get("schema"))
        return Variant(when, Result(ResultKind.JSON, schema, "application/json"))

    def _successes(self, operation: Map) -> list[Map]:
        """The responses of success, by status; `default` where no other is one."""
        responses = as_map(operation.get("responses"))
        good = sorted(status for status in responses if status.upper().startswith("2"))
        if not good and "default" in responses:
            good = ["default"]
        found = {status: as_map(self._context.follow(responses[status])) for status in good}
        return [_bare(node) if status in _NO_CONTENT else node for status, node in found.items()]

    def failures(self, operation: Map) -> Iterator[Failure]:
        """Each response that says that the call failed."""
        responses = as_map(operation.get("responses"))
        for status in sorted(responses):
            alone = status == "default" and any(s.startswith("2") for s in responses)
            if status.startswith(("4", "5")) or alone:
                response = as_map(self._context.follow(responses[status]))
                yield Failure(status, text(response, "description"), self._failed(response))

    def _failed(self, response: Map) -> Type | None:
        for media_type, node in as_map(response.get("content")).items():
            schema = as_map(self._context.follow(node)).get("schema")
            if is_json(media_type) and isinstance(schema, Map):
                type_ = self._schemas.type_of(schema)
                return None if isinstance(type_, Scalar) else type_
        return None

    def _nothing_good(self, operation: Map) -> None:
        responses = as_map(operation.get("responses"))
        if any(status.startswith(("1", "3")) for status in responses):
            return  # a redirect, or another protocol: that is its success
        self._context.report(
            place(operation),
            "G013",
            "no response says that the call succeeded; what it gives isn't read",
            "describe a 2XX response",
            Severity.WARNING,
        )


# HTTP has no body there, whatever a description says.
_NO_CONTENT = ("204", "205")


def _bare(response: Map) -> Map:
    return Map({key: value for key, value in response.items() if key != "content"})


def _finished(path: Any) -> tuple[str, str] | None:
    """`choices[].finish_reason` as the list and the field of its elements."""
    if not isinstance(path, str):
        return None
    elements, _, field = path.partition("[].")
    return (elements, field) if elements and field else None
