"""The door to reading."""

from __future__ import annotations

from specloom.document.document import Map, Seq
from specloom.features.composed_calls.settings import Composed, Poll, Start, Upload

__all__ = ["of_api", "of_operation"]


def of_api(root: Map) -> None:
    """Nothing: it is a matter of single operations."""


def of_operation(node: Map) -> Composed | None:
    polled, uploaded = node.get("x-loom-poll"), node.get("x-loom-upload")
    poll = _poll(polled) if isinstance(polled, Map) else None
    start = _start(polled) if isinstance(polled, Map) else None
    upload = _upload(uploaded) if isinstance(uploaded, Map) else None
    found = (poll, start, upload)
    return Composed(*found) if any(found) else None


def _poll(node: Map) -> Poll | None:
    condition = node.get("while")
    pairs = condition.items() if isinstance(condition, Map) else ()
    field, values = next(iter(pairs), ("", None))
    if not isinstance(values, Seq):
        return None
    return Poll(
        field,
        tuple(map(str, values)),
        method=str(node.get("method", _DEFAULT.method)),
        every=_number(node, "every") or _DEFAULT.every,
        header=str(node.get("header", "")),
        within=_number(node, "within"),
        id=str(node.get("id", "")),
        interval=str(node.get("interval", _DEFAULT.interval)),
        deadline=str(node.get("deadline", _DEFAULT.deadline)),
    )


_DEFAULT = Poll("", ())


def _number(node: Map, key: str) -> float | None:
    value = node.get(key)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value)


def _start(node: Map) -> Start | None:
    retrieve = node.get("retrieve")
    return Start(str(retrieve), str(node.get("method", ""))) if retrieve else None


def _upload(node: Map) -> Upload | None:
    call, into, send = node.get("call"), node.get("into"), node.get("send")
    if not isinstance(call, str) or not isinstance(into, str):
        return None
    fixed = tuple((k, str(v)) for k, v in send.items()) if isinstance(send, Map) else ()
    return Upload(call, into, fixed)
