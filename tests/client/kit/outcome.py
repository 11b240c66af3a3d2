"""What a call came to: its result or its error, in the form in which two are compared."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from core_server import Reply, reply

from .spec import Example


@dataclass(frozen=True)
class Failure:
    """What users read off an error."""

    name: str
    status: int | None
    code: str | None
    param: str | None
    type: str | None
    message: str
    body: Any
    request_id: str | None

    @classmethod
    def of(cls, error: Any) -> Failure:
        return cls(
            type(error).__name__,
            error.status_code,
            error.code,
            error.param,
            error.type,
            _said(error),
            error.body,
            error.request_id,
        )


def _said(error: Any) -> str:
    # The official message begins with the status and ends with the whole body.
    return error.body["message"] if isinstance(error.body, dict) else error.message


def answer(example: Example) -> Reply:
    """What the server says in an example."""
    if example.events is not None:
        return reply(
            b"".join(map(_event, [*example.events, *_marker(example)])),
            headers={"content-type": "text/event-stream", **example.headers},
        )
    headers = example.headers
    if isinstance(example.body, str):
        headers = {"content-type": "text/plain; charset=utf-8", **headers}
    return reply(example.body, example.status, headers=headers)


def _marker(example: Example) -> list[dict[str, Any]]:
    end = example.operation.stream_end
    return [] if end is None else [{"data": end}]


def _event(event: dict[str, Any]) -> bytes:
    data = event["data"] if isinstance(event["data"], str) else json.dumps(event["data"])
    name = f"event: {event['event']}\n" if "event" in event else ""
    return f"{name}data: {data}\n\n".encode()


def agree(ours: Any, theirs: Any, where: str = "") -> list[str]:
    """Where two dumped results differ; what only one package knows of has to be None."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return [
            problem
            for name in {**ours, **theirs}
            for problem in agree(ours.get(name), theirs.get(name), f"{where}.{name}")
        ]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [
            problem
            for position, pair in enumerate(zip(ours, theirs, strict=True))
            for problem in agree(*pair, f"{where}[{position}]")
        ]
    return [] if ours == theirs else [f"{where}: {ours!r} is not {theirs!r}"]
