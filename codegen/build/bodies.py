"""Request bodies, results, streams and variants of an operation."""

from __future__ import annotations

from typing import Any

from codegen.build.context import Context, as_list, as_map, place, text
from codegen.build.schemas import SchemaBuilder
from codegen.ir import Body, Result, ResultKind, Stream, Variant
from codegen.problems import Severity
from codegen.spec.document import Map

_EVENTS = "text/event-stream"


class BodyBuilder:
    """Reads request bodies. Of several media types the first that we send best is taken."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def body(self, operation: Map) -> Body | None:
        node = as_map(self._context.follow(operation.get("requestBody")))
        content = as_map(node.get("content"))
        ranked = sorted(content, key=_send_rank)
        if not ranked:
            return None
        media_type = ranked[0]
        media = as_map(self._context.follow(content[media_type]))
        return Body(
            media_type=media_type,
            type=self._schemas.type_of(media.get("schema")),
            required=node.get("required") is True,
            constants=tuple(as_map(operation.get("x-loom-send")).items()),
            doc=text(node, "description"),
            where=place(node),
        )


def _send_rank(media_type: str) -> int:
    base = media_type.split(";")[0].strip().lower()
    # JSON and multipart rank alike: the description's own order decides between them.
    if is_json(base) or base == "multipart/form-data":
        return 0
    if base == "application/x-www-form-urlencoded":
        return 1
    if base.startswith("text/"):
        return 3
    return 2


def is_json(media_type: str) -> bool:
    """JSON by its own name or by suffix: `application/json`, `application/problem+json`."""
    base = media_type.split(";")[0].strip().lower()
    return base in ("application/json", "text/json", "*/*") or base.endswith("+json")


class ResultBuilder:
    """Reads what a call gives back."""

    def __init__(self, context: Context, schemas: SchemaBuilder) -> None:
        self._context = context
        self._schemas = schemas

    def result(self, operation: Map) -> Result:
        response = self._success(operation)
        doc = text(response, "description")
        content = as_map(response.get("content"))
        if operation.get("x-loom-binary") is True:
            return Result(ResultKind.BINARY, media_type=next(iter(content), ""), doc=doc)
        for media_type, node in content.items():
            if is_json(media_type):
                schema = as_map(self._context.follow(node)).get("schema")
                return Result(ResultKind.JSON, self._schemas.type_of(schema), media_type, doc)
        for media_type in content:
            if media_type != _EVENTS:
                text_like = media_type.startswith("text/") or "xml" in media_type
                kind = ResultKind.TEXT if text_like else ResultKind.BINARY
                return Result(kind, media_type=media_type, doc=doc)
        return Result(ResultKind.EMPTY, doc=doc)

    def stream(self, operation: Map) -> Stream | None:
        media = as_map(as_map(self._success(operation).get("content")).get(_EVENTS))
        if not media:
            return None
        told = as_map(operation.get("x-loom-stream"))
        switch = told.get("switch")
        return Stream(
            event=self._schemas.type_of(_event_schema(media)),
            switch=switch if isinstance(switch, str) else None,
            value=told.get("value", True),
            end=told["end"] if isinstance(told.get("end"), str) else None,
            last=tuple(str(name) for name in as_list(told.get("last"))),
        )

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

    def _success(self, operation: Map) -> Map:
        responses = as_map(operation.get("responses"))
        good = sorted(str(s) for s in responses if str(s).upper().startswith("2"))
        chosen = good[0] if good else ("default" if "default" in responses else None)
        if chosen is None:
            self._context.report(
                place(operation),
                "G013",
                "no response says that the call succeeded",
                "describe a 2XX response",
                Severity.WARNING,
            )
            return Map()
        return as_map(self._context.follow(responses[chosen]))


def _event_schema(media: Map) -> Any:
    """The schema of an event's data: OpenAPI 3.2 wraps it in the event, others don't."""
    item = media.get("itemSchema", media.get("schema"))
    data = as_map(as_map(as_map(item).get("properties")).get("data"))
    return data.get("contentSchema", item)
