"""Our own keys: what they name has to be there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import Operation, Survey

__all__ = [
    "check_pages",
    "check_sent",
    "check_streams",
    "check_variants",
    "event_types",
    "events",
    "success",
]

EVENT_STREAM = "text/event-stream"


def success(found: Survey, operation: Operation) -> Map:
    """The content of the first 2xx response, by media type."""
    responses = found.map(operation.node.get("responses"))
    for status, response in responses.items():
        if status.startswith("2"):
            return found.map(found.map(response).get("content"))
    return Map()


def body_fields(found: Survey, operation: Operation) -> dict[str, Any] | None:
    """The properties of the request body; None where it is not an object with properties."""
    content = found.map(found.map(operation.node.get("requestBody")).get("content"))
    for media in content.values():
        schema = found.map(found.map(media).get("schema"))
        if isinstance(schema.get("properties"), Map):
            return dict(schema["properties"])
    return None


def events(found: Survey, operation: Operation) -> Map:
    """The schema of one event's data; empty where the operation has no stream."""
    media = found.map(success(found, operation).get(EVENT_STREAM))
    event = found.map(found.map(media.get("itemSchema")).get("properties"))
    return found.map(found.map(event.get("data")).get("contentSchema"))


def _field(
    found: Survey, operation: Operation, holder: Map, key: str, code: str
) -> Iterator[Problem]:
    name = holder.get(key)
    fields = body_fields(found, operation)
    if isinstance(name, str) and fields is not None and name not in fields:
        message = f"the request body has no field {name!r}"
        yield Problem(where(holder, key), code, message, did_you_mean(name, fields))


def _is_parameter(found: Survey, operation: Operation, name: Any) -> bool:
    parameters = map(found.map, operation.parameters)
    return any(p.get("in") == "query" and p.get("name") == name for p in parameters)


def check_streams(found: Survey) -> Iterator[Problem]:
    """A stream of events says when it is on, and how it ends."""
    for operation in found.operations:
        content = success(found, operation)
        node = operation.node.get("x-loom-stream")
        if EVENT_STREAM in content and node is None:
            message = f"{EVENT_STREAM} without x-loom-stream: nobody knows how it ends"
            hint = 'add x-loom-stream: { switch: stream, end: "[DONE]" } to the operation'
            yield Problem(key_where(content, EVENT_STREAM), "E060", message, hint)
        elif isinstance(node, Map):
            yield from _check_stream(found, operation, node, EVENT_STREAM in content)


def _check_stream(
    found: Survey, operation: Operation, node: Map, streams: bool
) -> Iterator[Problem]:
    at = key_where(operation.node, "x-loom-stream")
    if not streams:
        message = f"x-loom-stream, but no response is {EVENT_STREAM}"
        yield Problem(at, "E068", message, "describe one event under itemSchema")
    if "end" not in node and "last" not in node:
        message = "nothing says how the stream ends"
        hint = "add end (the data of the last event) or last (the types of last events)"
        yield Problem(at, "E061", message, hint)
    if not _is_parameter(found, operation, node.get("switch")):
        yield from _field(found, operation, node, "switch", "E062")
    if "switch" not in node and len(success(found, operation)) > 1:
        message = "the operation also has a result that is no stream, but nothing switches"
        yield Problem(at, "E062", message, "name the field or query parameter under switch")
    last = node.get("last")
    known = event_types(found, events(found, operation))
    for index, name in enumerate(last if isinstance(last, Seq) and known else ()):
        if name not in known:
            hint = did_you_mean(str(name), known)
            assert isinstance(last, Seq)
            yield Problem(where(last, index), "E069", f"no event has the type {name!r}", hint)
    yield from _check_finished(found, operation, node)


def _check_finished(found: Survey, operation: Operation, node: Map) -> Iterator[Problem]:
    elements, _, field = str(node.get("finished", "")).partition("[].")
    if not field:
        return
    properties = found.map(events(found, operation).get("properties"))
    listed = found.map(properties.get(elements))
    inside = found.map(found.map(listed.get("items")).get("properties"))
    for name, known in ((elements, properties), (field, inside)):
        if name not in known:
            message = f"no event has {name!r}"
            yield Problem(where(node, "finished"), "E069", message, did_you_mean(name, known))
            return


def event_types(found: Survey, schema: Map, tag: str = "type", depth: int = 0) -> list[str]:
    """The values of `tag` over the members of a union of events."""
    members = schema.get("oneOf") or schema.get("anyOf")
    if isinstance(members, list) and depth < 10:
        return [t for m in members for t in event_types(found, found.map(m), tag, depth + 1)]
    property_ = found.map(found.map(schema.get("properties")).get(tag))
    values = [property_["const"]] if "const" in property_ else property_.get("enum", [])
    return [value for value in values if isinstance(value, str)]


def check_pages(found: Survey) -> Iterator[Problem]:
    """A list that pages names a shape, and has what the shape speaks of."""
    shapes = found.map(found.spec.root.get("x-loom-pages"))
    for operation in found.operations:
        name = operation.node.get("x-loom-page")
        if not isinstance(name, str):
            continue
        at = where(operation.node, "x-loom-page")
        if name not in shapes:
            hint = did_you_mean(name, shapes) or "describe it under x-loom-pages in the root file"
            yield Problem(at, "E063", f"no page shape is called {name!r}", hint)
            continue
        shape = found.map(shapes[name])
        yield from _check_page(found, operation, name, shape)


def _check_page(found: Survey, operation: Operation, name: str, shape: Map) -> Iterator[Problem]:
    at = where(operation.node, "x-loom-page")
    step = found.map(shape.get("next"))
    query = step.get("query")
    parameters = {p["name"] for p in operation.parameters if p.get("in") == "query"}
    if isinstance(query, str) and query not in parameters:
        message = f"{name} asks for the next page by {query!r}, which is no query parameter here"
        yield Problem(at, "E064", message, did_you_mean(query, parameters))
    properties = _result_properties(found, operation)
    if not properties:
        return
    wanted = [shape.get("items"), shape.get("more"), str(step.get("value", "")).partition(".")[0]]
    for field in wanted:
        if isinstance(field, str) and field and field not in properties:
            message = f"{name} reads {field!r} of the result, which has no such property"
            yield Problem(at, "E064", message, did_you_mean(field, properties))


def _result_properties(found: Survey, operation: Operation) -> Map:
    media = found.map(success(found, operation).get("application/json"))
    return found.map(found.map(media.get("schema")).get("properties"))


def check_variants(found: Survey) -> Iterator[Problem]:
    """The field that decides the result is a field of the body."""
    for operation in found.operations:
        node = operation.node.get("x-loom-variants")
        if isinstance(node, Map):
            yield from _field(found, operation, node, "switch", "E065")


def check_sent(found: Survey) -> Iterator[Problem]:
    """Fields that the client sends by itself are fields of the body."""
    for operation in found.operations:
        node = operation.node.get("x-loom-send")
        fields = body_fields(found, operation)
        for name in node if isinstance(node, Map) and fields is not None else ():
            if name not in (fields or ()):
                message = f"the request body has no field {name!r}"
                assert isinstance(node, Map)
                yield Problem(
                    key_where(node, name), "E066", message, did_you_mean(name, fields or ())
                )
