"""The door to checks: what `x-loom-poll` and `x-loom-upload` name has to be there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.checks.check_extensions import body_fields, success
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import Operation, Survey

__all__ = ["check"]


def check(found: Survey) -> Iterator[Problem]:
    """States and operations that are polled, files that are uploaded."""
    named = {str(op.node.get("operationId")): op for op in found.operations}
    for operation in found.operations:
        polled = operation.node.get("x-loom-poll")
        if isinstance(polled, Map):
            yield from _check_state(found, operation, polled)
            yield from _check_start(found, operation, polled, named)
        chunked = operation.node.get("x-loom-chunked")
        if isinstance(chunked, Map):
            yield from _check_chunked(found, operation, chunked, named)
        uploaded = operation.node.get("x-loom-upload")
        if isinstance(uploaded, Map):
            yield from _check_upload(found, operation, uploaded, named)


def _check_state(found: Survey, operation: Operation, node: Map) -> Iterator[Problem]:
    condition = node.get("while")
    if not isinstance(condition, Map):
        return
    for path, values in condition.items():
        schema = _result(found, operation)
        for name in path.split("."):
            fields = found.map(schema.get("properties"))
            if name not in fields:
                message = f"the result has no field {name!r}"
                hint = did_you_mean(name, fields)
                yield Problem(key_where(condition, path), "E085", message, hint)
                return
            schema = found.map(fields[name])
        known = [value for value in found.items(schema.get("enum")) if isinstance(value, str)]
        for index, value in enumerate(values if isinstance(values, Seq) and known else ()):
            if value not in known:
                message = f"{path!r} has no value {value!r}"
                hint = did_you_mean(str(value), known)
                yield Problem(where(values, index), "E085", message, hint)


def _check_start(
    found: Survey, operation: Operation, node: Map, named: Mapping[str, Operation]
) -> Iterator[Problem]:
    id_ = node.get("retrieve")
    if not isinstance(id_, str):
        return
    at = where(node, "retrieve")
    if id_ not in named:
        message = f"no operation is called {id_!r}"
        yield Problem(at, "E085", message, did_you_mean(id_, named))
        return
    retrieve = named[id_]
    polled = retrieve.node.get("x-loom-poll")
    if not isinstance(polled, Map) or "while" not in polled:
        hint = f"add x-loom-poll with `while` to {id_}"
        yield Problem(at, "E085", f"nothing says how long {id_!r} is asked for", hint)
    missing = [name for name in _path_names(retrieve) if not _is_known(found, operation, name)]
    last = _path_names(retrieve)[-1:]
    if missing == last and "id" in _result_fields(found, operation):
        missing = []
    for name in missing:
        message = f"neither the request nor the result has {name!r}, which {id_!r} needs"
        yield Problem(at, "E085", message, "start it with an operation that knows it")


def _check_upload(
    found: Survey, operation: Operation, node: Map, named: Mapping[str, Operation]
) -> Iterator[Problem]:
    into, id_ = node.get("into"), node.get("call")
    fields = body_fields(found, operation) or {}
    if isinstance(into, str) and into not in fields:
        message = f"the request body has no field {into!r}"
        yield Problem(where(node, "into"), "E086", message, did_you_mean(into, fields))
    if not isinstance(id_, str):
        return
    if id_ not in named:
        message = f"no operation is called {id_!r}"
        yield Problem(where(node, "call"), "E086", message, did_you_mean(id_, named))
        return
    sent = body_fields(found, named[id_]) or {}
    if "id" not in _result_fields(found, named[id_]):
        message = f"the result of {id_!r} has no `id`"
        yield Problem(where(node, "call"), "E086", message, "name the operation that uploads")
    fixed = node.get("send")
    for name in fixed if isinstance(fixed, Map) else ():
        if name not in sent:
            message = f"{id_!r} takes no field {name!r}"
            assert isinstance(fixed, Map)
            yield Problem(key_where(fixed, name), "E086", message, did_you_mean(name, sent))


def _check_chunked(
    found: Survey, operation: Operation, node: Map, named: Mapping[str, Operation]
) -> Iterator[Problem]:
    for key in ("part", "complete", "cancel"):
        if str(node.get(key)) not in named:
            message = f"no operation is called {node.get(key)!r}"
            hint = did_you_mean(str(node.get(key)), named)
            yield Problem(where(node, key), "E087", message, hint)
    holders = {"size": operation, "name": operation}
    holders |= {"data": named.get(str(node.get("part")), operation)}
    holders |= {"ids": named.get(str(node.get("complete")), operation)}
    for key, holder in holders.items():
        fields = body_fields(found, holder) or {}
        if str(node.get(key)) not in fields:
            message = f"the body of {holder.id} has no field {node.get(key)!r}"
            hint = did_you_mean(str(node.get(key)), fields)
            yield Problem(where(node, key), "E087", message, hint)


def _result(found: Survey, operation: Operation) -> Map:
    media = found.map(success(found, operation).get("application/json"))
    return found.map(media.get("schema"))


def _result_fields(found: Survey, operation: Operation) -> Map:
    return found.map(_result(found, operation).get("properties"))


def _path_names(operation: Operation) -> list[str]:
    """The path parameters, in the order of the path."""
    names = [str(p.get("name")) for p in operation.parameters if p.get("in") == "path"]
    return sorted(names, key=lambda name: operation.path.find(f"{{{name}}}"))


def _is_known(found: Survey, operation: Operation, name: str) -> bool:
    """Whether the operation's request or result has something of this name."""
    taken: set[Any] = {p.get("name") for p in operation.parameters}
    taken |= set(body_fields(found, operation) or {})
    return name in taken or name in _result_fields(found, operation)
