"""The door to checks: what `x-loom-handler` names has to be in the stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.checks.check_extensions import EVENT_STREAM, success
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import Operation, Survey

__all__ = ["check"]


def check(found: Survey) -> Iterator[Problem]:
    """Streams that are handled have the events of their objects."""
    named = {str(op.node.get("operationId")): op for op in found.operations}
    for operation in found.operations:
        node = operation.node.get("x-loom-handler")
        if isinstance(node, Map):
            yield from _check_stream(operation, node)
            yield from _check_like(node, named)
            yield from _check_objects(found, operation, node)


def _check_stream(operation: Operation, node: Map) -> Iterator[Problem]:
    stream = operation.node.get("x-loom-stream")
    if not isinstance(stream, Map) or "envelope" not in stream or "switch" not in stream:
        message = f"{operation.id} has no stream of events with names that a switch turns on"
        hint = "add x-loom-stream with `switch` and `envelope`"
        yield Problem(where(node, "methods"), "E088", message, hint)


def _check_like(node: Map, named: Mapping[str, Operation]) -> Iterator[Problem]:
    if "like" not in node:
        return
    id_ = str(node["like"])
    other = named[id_].node.get("x-loom-handler") if id_ in named else None
    if not isinstance(other, Map) or "objects" not in other:
        message = f"no operation {id_!r} describes a handler"
        yield Problem(where(node, "like"), "E088", message, did_you_mean(id_, named))


def _check_objects(found: Survey, operation: Operation, node: Map) -> Iterator[Problem]:
    objects = node.get("objects")
    known = set(_event_names(found, operation))
    if not isinstance(objects, Map):
        return
    for name, followed in objects.items():
        event = str(followed.get("event"))
        wanted = ["created", *(("delta",) if "parts" in followed else ())]
        done = followed.get("done")
        wanted += [str(kind) for kind in done] if isinstance(done, Seq) else []
        missing = [f"{event}.{kind}" for kind in wanted if f"{event}.{kind}" not in known]
        for absent in missing[:1]:
            message = f"the stream has no event {absent!r}"
            yield Problem(key_where(objects, name), "E088", message, did_you_mean(absent, known))


def _event_names(found: Survey, operation: Operation) -> Iterator[str]:
    media = found.map(success(found, operation).get(EVENT_STREAM))
    event = found.map(media.get("itemSchema"))
    for member in (event, *map(found.map, found.items(event.get("oneOf")))):
        name = found.map(found.map(member.get("properties")).get("event"))
        if isinstance(name.get("const"), str):
            yield name["const"]
