"""An API as it is compared: what was read, with the calls and interactions that passes find."""

from __future__ import annotations

from dataclasses import replace

from specloom.ir import Api, Channel, Interaction, Operation, Streamed
from specloom.passes import run_passes
from specloom.passes.rewrite import change_operations

__all__ = ["surface"]


def surface(api: Api) -> Api:
    """`api` as it was read, each operation with its resource, its name and what it does."""
    found, _ = run_passes(api)
    named = {op.key: op for op in found.operations()}

    def change(op: Operation) -> Operation:
        final = named.get(op.key)
        if final is None:
            return op
        interaction = _with_types(final.interaction, op.interaction)
        return replace(op, resource=final.resource, name=final.name, interaction=interaction)

    return change_operations(api, change)


def _with_types(final: Interaction, read: Interaction) -> Interaction:
    """What a call does as the passes found it, with the types of its events as they were read."""
    if isinstance(final, Streamed) and isinstance(read, Streamed):
        return replace(final, event=read.event)
    return read if isinstance(read, Channel) else final
