"""Channels: the events that x-loom-channel names are events, and examples hold messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.checks.check_extensions import event_types
from specloom.diagnostics.near_misses import did_you_mean
from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, key_where, where
from specloom.document.operations import Survey

__all__ = ["check_channels"]


def check_channels(found: Survey) -> Iterator[Problem]:
    """Every event that a channel names is one of the client's, or of the server's."""
    for operation in found.operations:
        node = operation.node.get("x-loom-channel")
        if not isinstance(node, Map):
            continue
        if operation.method != "get":
            message = f"a websocket is opened by GET, not by {operation.method.upper()}"
            at = key_where(operation.node, "x-loom-channel")
            yield Problem(at, "E082", message, "describe it under get")
        tag = str(node.get("tag", "type"))
        sent, received = (
            event_types(found, found.map(node.get(side)), tag) for side in ("sent", "received")
        )
        for side, known in (("sent", sent), ("received", received)):
            # A reference that leads nowhere is reported already.
            if found.map(node.get(side)) and not known:
                message = f"no event of {side} has a property {tag!r} with a value of its own"
                yield Problem(key_where(node, side), "E082", message, "give each a const")
        if sent and received:
            yield from _names(node, sent, received)


def _names(node: Map, sent: list[str], received: list[str]) -> Iterator[Problem]:
    for key in ("opening", "error"):
        if key in node:
            yield from _unknown(node, key, node[key], received, "server")
    yield from _listed(node.get("closing"), received)
    answers = node.get("acknowledged")
    if not isinstance(answers, Map):
        return
    for name, listed in answers.items():
        if name not in sent:
            message = f"the client sends no event {name!r}"
            yield Problem(key_where(answers, name), "E082", message, did_you_mean(name, sent))
        yield from _listed(listed, received)


def _listed(names: Any, known: list[str]) -> Iterator[Problem]:
    for index, name in enumerate(names if isinstance(names, Seq) else ()):
        yield from _unknown(names, index, name, known, "server")


def _unknown(
    holder: Any, key: str | int, name: Any, known: list[str], side: str
) -> Iterator[Problem]:
    if name not in known:
        message = f"the {side} sends no event {name!r}"
        yield Problem(where(holder, key), "E082", message, did_you_mean(str(name), known))
