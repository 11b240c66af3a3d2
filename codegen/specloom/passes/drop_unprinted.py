"""Declarations that only descriptions of what isn't printed refer to → none.

The IR has every media type and response of an operation; a client sends one of them and reads
a few. What nothing else refers to must not take names from what is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from specloom.diagnostics.problems import Problem
from specloom.ir import Api, Operation, Paged, Type, at_once
from specloom.passes.mark_usage import reachable
from specloom.passes.rewrite import hook_types, request_types, response_types


def drop_unprinted(api: Api, report: Callable[[Problem], None]) -> Api:
    types = [t for op in api.operations() for t in _printed(op)]
    found = reachable([*types, *hook_types(api)], api.decl_table())
    return replace(api, decls=tuple(decl for decl in api.decls if decl.id in found))


def _printed(operation: Operation) -> Iterator[Type]:
    yield from request_types(operation)
    yield from response_types(operation)
    whole = at_once(operation.interaction)
    if isinstance(whole, Paged):
        yield whole.page.type
