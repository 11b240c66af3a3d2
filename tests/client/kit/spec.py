"""What the tests need to know of `spec/`: operations and examples."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from specloom.document.document import plain
from specloom.document.load import Spec, load
from specloom.document.operations import survey

SPEC = Path(__file__).resolve().parents[3] / "spec"
FILES = SPEC / "examples" / "files"


@dataclass(frozen=True)
class Operation:
    """An operation as the spec's files have it."""

    id: str
    verb: str
    path: str
    document: dict[str, Any]

    @property
    def stream_switch(self) -> str | None:
        return self.document.get("x-loom-stream", {}).get("switch")

    @property
    def stream_value(self) -> object:
        return self.document.get("x-loom-stream", {}).get("value", True)

    @property
    def stream_end(self) -> str | None:
        """The data that ends the stream, if it isn't an event of its own."""
        return self.document["x-loom-stream"].get("end")

    @property
    def binary(self) -> bool:
        return bool(self.document.get("x-loom-binary"))

    @property
    def pages(self) -> bool:
        return "x-loom-page" in self.document


@dataclass(frozen=True)
class Example:
    """One example: the arguments of a call, and what is answered."""

    operation: Operation
    name: str
    document: dict[str, Any]

    @property
    def id(self) -> str:
        return f"{self.operation.id}-{self.name}"

    @property
    def arguments(self) -> dict[str, Any]:
        request = self.document.get("request", {})
        parts = (request.get("path"), request.get("query"), request.get("body"))
        return _with_files({name: v for part in parts for name, v in (part or {}).items()})

    @property
    def events(self) -> list[dict[str, Any]] | None:
        return self.document.get("stream")

    @property
    def status(self) -> int:
        return self.document.get("response", {}).get("status", 200)

    @property
    def succeeds(self) -> bool:
        return 200 <= self.status < 300

    @property
    def headers(self) -> dict[str, str]:
        given = self.document.get("response", {}).get("headers", {})
        return {name: str(value) for name, value in given.items()}

    @property
    def body(self) -> Any:
        body = self.document.get("response", {}).get("body")
        if isinstance(body, dict) and "$file" in body:
            return (FILES / body["$file"]).read_bytes()
        return body


def _with_files(value: Any) -> Any:
    if isinstance(value, dict):
        if "$file" in value:
            return (value["$file"], (FILES / value["$file"]).read_bytes())
        return {name: _with_files(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_files(item) for item in value]
    return value


@functools.cache
def operations() -> dict[str, Operation]:
    """All operations by id; those that open channels apart."""
    return {one.id: one for one in _operations() if "x-loom-channel" not in one.document}


def _operations() -> Iterator[Operation]:
    for found in survey(_spec()).operations:
        yield Operation(found.id, found.method, found.path, plain(found.node))


@functools.cache
def examples() -> list[Example]:
    """All examples of all operations."""
    return [
        Example(operation, name, plain(document))
        for operation in operations().values()
        for name, document in _spec().examples[operation.id].items()
    ]


@functools.cache
def _spec() -> Spec:
    spec, _ = load(SPEC)
    assert spec is not None
    return spec


def example(operation: str, name: str | None = None) -> Example:
    """The example of that name, or the first that succeeds without a stream."""
    found = [e for e in examples() if e.operation.id == operation]
    if name is not None:
        return next(e for e in found if e.name == name)
    return next(e for e in found if e.events is None and e.succeeds)
