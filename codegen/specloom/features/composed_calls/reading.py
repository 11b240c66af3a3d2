"""The door to reading."""

from __future__ import annotations

from specloom.document.document import Map, Seq
from specloom.features.composed_calls.settings import Chunked, Composed, Former, Poll, Start, Upload

__all__ = ["of_api", "of_operation"]


def of_api(root: Map) -> None:
    """Nothing: it is a matter of single operations."""


def of_operation(node: Map) -> Composed | None:
    found = Composed(
        poll=_poll(_map(node, "x-loom-poll")),
        start=_start(_map(node, "x-loom-poll")),
        upload=_upload(_map(node, "x-loom-upload")),
        chunked=_chunked(_map(node, "x-loom-chunked")),
        former=_former(_map(node, "x-loom-former")),
    )
    return None if found == Composed() else found


def _map(node: Map, key: str) -> Map:
    found = node.get(key)
    return found if isinstance(found, Map) else Map()


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


def _chunked(node: Map) -> Chunked | None:
    size = node.get("part_size")
    words = [str(node.get(key, "")) for key in CHUNKED]
    if not all(words) or isinstance(size, bool) or not isinstance(size, int):
        return None
    method, part, complete, cancel, *fields = words
    return Chunked(method, part, complete, cancel, size, *fields)


CHUNKED = ("method", "part", "complete", "cancel", "size", "name", "data", "ids")


def _former(node: Map) -> Former | None:
    method = node.get("method")
    return Former(method, node.get("result") == "text") if isinstance(method, str) else None
