"""Apply a change to every type of an API, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from specloom.ir import Api, Body, Operation, Resource, Result, Stream, Type

Change = Callable[[Type], Type]


def change_operations(api: Api, change: Callable[[Operation], Operation]) -> Api:
    """`api` with every operation changed."""
    return replace(api, root=_resource(api.root, change))


def _resource(resource: Resource, change: Callable[[Operation], Operation]) -> Resource:
    return replace(
        resource,
        operations=tuple(change(op) for op in resource.operations),
        resources=tuple(_resource(child, change) for child in resource.resources),
    )


def change_types(operation: Operation, change: Change) -> Operation:
    """`operation` with every type changed."""
    return replace(
        operation,
        parameters=tuple(replace(p, type=change(p.type)) for p in operation.parameters),
        body=operation.body and _body(operation.body, change),
        result=_result(operation.result, change),
        variants=tuple(replace(v, result=_result(v.result, change)) for v in operation.variants),
        stream=operation.stream and _stream(operation.stream, change),
        page_item=operation.page_item and change(operation.page_item),
        failures=tuple(replace(f, type=f.type and change(f.type)) for f in operation.failures),
    )


def _body(body: Body, change: Change) -> Body:
    return replace(body, type=change(body.type))


def _result(result: Result, change: Change) -> Result:
    return result if result.type is None else replace(result, type=change(result.type))


def _stream(stream: Stream, change: Change) -> Stream:
    return replace(stream, event=change(stream.event))


def request_types(operation: Operation) -> Iterator[Type]:
    """The types that travel to the server."""
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body is not None:
        yield operation.body.type
        for field in operation.body.fields:
            yield field.type


def response_types(operation: Operation) -> Iterator[Type]:
    """The types that come back: results, variants, events, a page's items, and failures."""
    # A page's own shape is printed by the pagination module, not as a type.
    if operation.page_item is not None:
        yield operation.page_item
    elif operation.result.type is not None:
        yield operation.result.type
    for variant in operation.variants:
        if variant.result.type is not None:
            yield variant.result.type
    if operation.stream is not None:
        yield operation.stream.event
    yield from (failure.type for failure in operation.failures if failure.type is not None)
