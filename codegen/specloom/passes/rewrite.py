"""Apply a change to every type of an API, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from specloom.ir import (
    Api,
    Body,
    Operation,
    Resource,
    Type,
    map_interaction,
    received_types,
    sent_types,
)

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
        interaction=map_interaction(operation.interaction, change),
        error_responses=tuple(
            replace(e, type=e.type and change(e.type)) for e in operation.error_responses
        ),
    )


def _body(body: Body, change: Change) -> Body:
    return replace(body, type=change(body.type))


def request_types(operation: Operation) -> Iterator[Type]:
    """The types that travel to the server."""
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body is not None:
        yield operation.body.type
        for field in operation.body.fields:
            yield field.type
    yield from sent_types(operation.interaction)


def response_types(operation: Operation) -> Iterator[Type]:
    """The types that come back: results, events, a page's items, and bodies of errors."""
    yield from received_types(operation.interaction)
    yield from (e.type for e in operation.error_responses if e.type is not None)


def hook_types(api: Api) -> Iterator[Type]:
    """The types of what the server sends by itself."""
    yield from (hook.type for hook in api.webhooks)
    if api.unwrap is not None:
        yield api.unwrap.event
